import { EngagementListDocument, type EngagementListQuery, type OperatorEngagementFilter, type OperatorEngagementOrderField, type OperatorEngagementState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { EngagementState, day, options } from './parts.tsx';
import { Related } from './related.tsx';
import { engagementStateNames, text } from './words.ts';

type Row = EngagementListQuery['operatorEngagements']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  { id: 'name', title: text.engagement, sort: 'NAME', cell: ({ name }) => name, text: ({ name }) => name },
  { id: 'carrier', title: text.carrier, cell: ({ carrier }) => <Value>{carrier?.name}</Value>, text: ({ carrier }) => carrier?.name ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <EngagementState state={state} />, text: ({ state }) => nameIn(engagementStateNames, state) },
  { id: 'since', title: text.since, sort: 'ON', cell: ({ on }) => day(on), text: ({ on }) => on ?? null },
  { id: 'signed', title: text.signedOn, sort: 'SIGNED_ON', cell: ({ signedOn }) => day(signedOn), text: ({ signedOn }) => signedOn ?? null },
  { id: 'until', title: text.contractUntil, extra: true, cell: ({ contractUntil }) => day(contractUntil), text: ({ contractUntil }) => contractUntil ?? null },
];

/** Professional operators that the county wants, talks with, or has brought in. */
export default function EngagementList() {
  return (
    <RecordList title={text.engagements} above={[{ title: text.carriers, href: '/carriers' }]} lead={<>{text.engagementsLead}<Related here="/carrier-operators" /></>} document={EngagementListDocument} pick={({ operatorEngagements }) => operatorEngagements} columns={columns()}
      searchHint={text.searchEngagements}
      filters={[{ name: 'state', label: text.state, options: options(engagementStateNames), filter: (value): OperatorEngagementFilter => ({ state: { eq: value as OperatorEngagementState } }) }]}
      actions={<CreateAction type="OperatorEngagement" mutation="planOperatorEngagement" title={text.planEngagement} onDone={(id) => void navigate(`/carrier-operators/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { name: { contains: search } }) }, orderBy: orderBy<OperatorEngagementOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/carrier-operators/${id}`} />
  );
}
