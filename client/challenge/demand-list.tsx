import { DemandListDocument, type DemandList as ListName, type DemandListQuery, type TechDemandFilter, type TechDemandOrderField, type TechDemandState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { DemandState, day, has, options, ownOrganization } from './parts.tsx';
import { matters } from './matters.ts';
import { Related } from './related.tsx';
import { demandStateNames, listNames, text } from './words.ts';

type Row = DemandListQuery['techDemands']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.title, sort: 'TITLE', cell: ({ title }) => title, text: ({ title }) => title },
  { id: 'code', title: text.code, sort: 'CODE', cell: ({ code }) => <span class="code"><Value>{code}</Value></span>, text: ({ code }) => code ?? null },
  { id: 'firm', title: text.firm, cell: ({ organization }) => <Value>{organization?.name}</Value>, text: ({ organization }) => organization?.name ?? null },
  { id: 'field', title: text.field, cell: ({ field }) => <Value>{field}</Value>, text: ({ field }) => field ?? null },
  { id: 'list', title: text.list, cell: ({ list }) => <Value>{list && nameIn(listNames, list)}</Value>, text: ({ list }) => (list ? nameIn(listNames, list) : null) },
  { id: 'filed', title: text.filedOn, sort: 'FILED_ON', cell: ({ filedOn }) => day(filedOn), text: ({ filedOn }) => filedOn ?? null },
  { id: 'year', title: text.year, sort: 'YEAR', extra: true, cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'state', title: text.state, cell: ({ state }) => <DemandState state={state} />, text: ({ state }) => nameIn(demandStateNames, state) },
];

/** Demands, as far as the reader may see them. */
export default function DemandList() {
  const own = ownOrganization();
  return (
    <RecordList title={text.demands} lead={<>{text.demandsLead}<Related here="/demands" /></>} document={DemandListDocument} pick={({ techDemands }) => techDemands} columns={columns()} searchHint={text.searchDemands}
      actions={own && has('ENTERPRISE') && <CreateAction type="TechDemand" mutation="draftTechDemand" title={text.newDemand} preset={{ organization: own }} onDone={(id) => void navigate(`/demands/${id}`)} />}
      filters={[
        { name: 'state', label: text.state, options: options(demandStateNames), filter: (value): TechDemandFilter => ({ state: { eq: value as TechDemandState } }) },
        { name: 'list', label: text.list, options: options(listNames), filter: (value): TechDemandFilter => ({ list: { eq: value as ListName } }) },
        ...(has('CLERK', 'DIRECTOR') ? [{ name: 'matter', label: text.turn, options: [{ value: 'compose', title: text.waitCompose }], filter: (): TechDemandFilter => matters.compose.filter() }] : []),
      ]}
      variables={({ filter, search, sort, first }) => ({ first, filter, search, orderBy: orderBy<TechDemandOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/demands/${id}`} />
  );
}
