import { type ServiceDemandFilter, ServiceDemandListDocument, type ServiceDemandListQuery, type ServiceDemandOrderField, type ServiceDemandState, TownChoicesDocument } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { DemandState, day, has, options, receiverOf } from './parts.tsx';
import { Related } from './related.tsx';
import { demandStateNames, serviceNames, text } from './words.ts';

type Row = ServiceDemandListQuery['serviceDemands']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.demand, cell: ({ title, isUrgent }) => <>{title}{isUrgent && <> <Badge tone="bad">{text.urgent}</Badge></>}</>, text: ({ title }) => title },
  { id: 'receiver', title: text.requester, cell: (row) => <Value>{receiverOf(row)}</Value>, text: receiverOf },
  { id: 'kind', title: text.kind, cell: ({ kind }) => nameIn(serviceNames, kind), text: ({ kind }) => nameIn(serviceNames, kind) },
  { id: 'state', title: text.state, cell: ({ state }) => <DemandState state={state} />, text: ({ state }) => nameIn(demandStateNames, state) },
  { id: 'commissioner', title: text.commissioner, cell: ({ commissioner }) => <Value>{commissioner?.name}</Value>, text: ({ commissioner }) => commissioner?.name ?? null },
  { id: 'filed', title: text.filedOn, sort: 'FILED_ON', cell: ({ filedOn }) => day(filedOn), text: ({ filedOn }) => filedOn },
  { id: 'wanted', title: text.wantedBy, sort: 'WANTED_BY', cell: ({ wantedBy }) => day(wantedBy), text: ({ wantedBy }) => wantedBy ?? null },
  { id: 'town', title: text.town, extra: true, cell: ({ town }) => <Value>{town?.name}</Value>, text: ({ town }) => town?.name ?? null },
  { id: 'stars', title: text.rating, extra: true, align: 'end', cell: ({ stars }) => <Value>{stars == null ? null : text.stars(stars)}</Value>, text: ({ stars }) => (stars == null ? null : String(stars)) },
];

/** What firms and townships ask for; each reader sees his own part. */
export default function DemandList() {
  const towns = useQuery(TownChoicesDocument, {}).data?.regions.nodes ?? [];
  return (
    <RecordList title={text.serviceDemands} lead={<>{text.serviceDemandsLead}<Related here="/service-demands" /></>} document={ServiceDemandListDocument} pick={({ serviceDemands }) => serviceDemands} columns={columns()}
      filters={[
        { name: 'state', label: text.state, options: options(demandStateNames), filter: (value): ServiceDemandFilter => ({ state: { eq: value as ServiceDemandState } }) },
        ...(has('CLERK', 'DIRECTOR', 'AUDITOR') ? [{ name: 'town', label: text.town, options: towns.map(({ code, name }) => ({ value: code, title: name })), filter: (value: string): ServiceDemandFilter => ({ town: { code: { eq: value } } }) }] : []),
      ]}
      actions={<CreateAction type="ServiceDemand" mutation="fileServiceDemand" title={text.ask} onDone={(id) => void navigate(`/service-demands/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<ServiceDemandOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/service-demands/${id}`} />
  );
}
