import { ApiKeyChoicesDocument, EndpointListDocument, type EndpointFilter, type EndpointKind, type EndpointListQuery, type EndpointState, EventTypesDocument } from '../generated/graphql.ts';
import { Badge, type Tone } from '../kit/badge.tsx';
import type { Column } from '../kit/column.ts';
import { list, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { rights } from '../kit/rights.ts';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { endpointKindNames, endpointStateNames, text } from './words.ts';

type Row = EndpointListQuery['endpoints']['nodes'][number];
const tones: Readonly<Record<string, Tone>> = { ACTIVE: 'good', PAUSED: 'warn', DISABLED: 'bad' };
export const EndpointStateBadge = ({ state }: { readonly state: string }) => <Badge tone={tones[state] ?? 'plain'}>{nameIn(endpointStateNames, state)}</Badge>;

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.name, cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'kind', title: text.where, cell: ({ kind }) => nameIn(endpointKindNames, kind), text: ({ kind }) => nameIn(endpointKindNames, kind) },
  { id: 'organization', title: text.organization, cell: ({ organization }) => <Value>{organization?.name}</Value>, text: ({ organization }) => organization?.name ?? null },
  { id: 'address', title: text.address, cell: ({ address }) => <span class="secret">{address}</span>, text: ({ address }) => address ?? null },
  { id: 'types', title: text.types, cell: ({ types }) => <Value>{types && list(types)}</Value>, text: ({ types }) => types?.join(' ') ?? null, extra: true },
  { id: 'sent', title: text.lastSent, cell: ({ lastSentAt }) => <Value>{moment(lastSentAt)}</Value>, text: ({ lastSentAt }) => lastSentAt ?? null },
  { id: 'failing', title: text.failingSince, cell: ({ failingSince }) => <Value>{moment(failingSince)}</Value>, text: ({ failingSince }) => failingSince ?? null, extra: true },
  { id: 'state', title: text.state, cell: ({ state }) => <EndpointStateBadge state={state} />, text: ({ state }) => nameIn(endpointStateNames, state) },
];
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

/** What may be asked for: everything, everything of one kind of record, or one type of event. */
export const useTypeChoices = () => {
  const types = useQuery(EventTypesDocument, {}).data?.eventTypes ?? [];
  const wholes = [...new Map(types.map(({ type, title }) => [type.split('.')[0]!, title.split('：')[0]!]))].map(([kind, title]) => ({ value: `${kind}.*`, title: `${title}（${kind}.*）` }));
  return [{ value: '*', title: '*' }, ...wholes, ...types.map(({ type, title }) => ({ value: type, title: `${title}（${type}）` }))];
};

/** Where the organization's events go. */
export default function EndpointList() {
  const types = useTypeChoices();
  const keys = useQuery(ApiKeyChoicesDocument, rights.value.has('addWebhook') ? {} : null).data?.apiKeys.nodes.filter(({ revokedAt }) => !revokedAt) ?? [];
  const made = (id: string): void => void navigate(`/endpoints/${encodeURIComponent(id)}`);
  return (
    <RecordList title={text.endpoints} lead={<>{text.endpointsLead} <a href="/events">{text.eventDocs}</a></>} document={EndpointListDocument} pick={({ endpoints }) => endpoints} columns={columns()}
      filters={[
        { name: 'kind', label: text.where, options: options(endpointKindNames), filter: (value): EndpointFilter => ({ kind: { eq: value as EndpointKind } }) },
        { name: 'state', label: text.state, options: options(endpointStateNames), filter: (value): EndpointFilter => ({ state: { eq: value as EndpointState } }) },
      ]}
      actions={<>
        {keys.length > 0 && <CreateAction type="Endpoint" mutation="addWebhook" title={text.addWebhook} choices={{ types, apiKey: keys.map(({ id, name, prefix, organization }) => ({ value: id, title: `${organization?.name ?? ''} ${name}（${prefix}）`.trim() })) }} onDone={made} />}
        <CreateAction type="Endpoint" mutation="addRobot" title={text.addRobot} isMinor choices={{ types }} onDone={made} />
      </>}
      variables={({ filter, first }) => ({ first, filter })}
      rowKey={({ id }) => id} rowName={({ name }) => name ?? ''} rowHref={({ id }) => `/endpoints/${encodeURIComponent(id)}`} />
  );
}
