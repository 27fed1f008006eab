import { type PolicyClaimFilter, PolicyClaimListDocument, type PolicyClaimListQuery, type PolicyClaimOrderField, type PolicyClaimState, type PolicyClauseMode } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { ClaimState, day, options } from './parts.tsx';
import { Related } from './related.tsx';
import { claimStateNames, modeNames, text } from './words.ts';

type Row = PolicyClaimListQuery['policyClaims']['nodes'][number];
const plain = (title: string, id: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => ({ id, title, cell: (row) => <Value>{value(row)}</Value>, text: (row) => value(row) ?? null, ...more });
const columns = (): readonly Column<Row>[] => [
  plain(text.enterprise, 'enterprise', ({ organization }) => organization?.name),
  plain(text.clause, 'clause', ({ clause }) => (clause ? `${clause.number} ${clause.title}` : null)),
  plain(text.year, 'year', ({ year }) => String(year), { sort: 'YEAR' }),
  plain(text.state, 'state', ({ state }) => nameIn(claimStateNames, state), { cell: ({ state }) => <ClaimState state={state} /> }),
  plain(text.mode, 'mode', ({ mode }) => nameIn(modeNames, mode)),
  plain(`${text.amount}（${moneyUnit()}）`, 'amount', ({ approvedAmount, computedAmount }) => money(approvedAmount ?? computedAmount), { align: 'end' }),
  plain(text.submittedOn, 'submitted', ({ submittedOn }) => submittedOn, { sort: 'SUBMITTED_ON', cell: ({ submittedOn }) => day(submittedOn) }),
  plain(text.paidOn, 'paid', ({ paidOn }) => paidOn, { sort: 'PAID_ON', cell: ({ paidOn }) => day(paidOn) }),
];

/** Claims, whoever's turn it is; 免申即享 is a filter of its own. */
export default function ClaimList() {
  return (
    <RecordList title={text.claims} lead={<Related here="/policy-claims" />} document={PolicyClaimListDocument} pick={({ policyClaims }) => policyClaims} columns={columns()} hasMoney
      filters={[
        { name: 'state', label: text.state, options: options(claimStateNames), filter: (value): PolicyClaimFilter => ({ state: { eq: value as PolicyClaimState } }) },
        { name: 'mode', label: text.mode, options: options(modeNames), filter: (value): PolicyClaimFilter => ({ mode: { eq: value as PolicyClauseMode } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<PolicyClaimOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ organization, clause }) => `${organization?.name ?? ''} ${clause?.title ?? ''}`} rowHref={({ id }) => `/policy-claims/${id}`} />
  );
}
