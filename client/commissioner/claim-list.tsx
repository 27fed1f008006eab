import { type SubsidyClaimFilter, SubsidyClaimListDocument, type SubsidyClaimListQuery, type SubsidyClaimOrderField, type SubsidyClaimState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { ClaimState, day, options } from './parts.tsx';
import { Related } from './related.tsx';
import { claimStateNames, text } from './words.ts';

type Row = SubsidyClaimListQuery['subsidyClaims']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'commissioner', title: text.commissioner, cell: ({ commissioner }) => <Value>{commissioner?.name}</Value>, text: ({ commissioner }) => commissioner?.name ?? null },
  { id: 'year', title: text.year, sort: 'YEAR', cell: ({ year }) => <span class="number">{year}</span>, text: ({ year }) => String(year) },
  { id: 'claimed', title: `${text.claimed}（${text.yuan}）`, align: 'end', cell: ({ claimedAmount }) => money(claimedAmount, 'yuan'), text: ({ claimedAmount }) => claimedAmount },
  { id: 'allowed', title: `${text.allowed}（${text.yuan}）`, align: 'end', cell: ({ allowedAmount }) => money(allowedAmount, 'yuan'), text: ({ allowedAmount }) => allowedAmount },
  { id: 'state', title: text.state, cell: ({ state }) => <ClaimState state={state} />, text: ({ state }) => nameIn(claimStateNames, state) },
  { id: 'submitted', title: text.submittedOn, sort: 'SUBMITTED_ON', cell: ({ submittedOn }) => day(submittedOn), text: ({ submittedOn }) => submittedOn ?? null },
  { id: 'paid', title: text.paidOn, cell: ({ paidOn }) => day(paidOn), text: ({ paidOn }) => paidOn ?? null },
];

/** Transport and lodging, from the claim to the payment. */
export default function ClaimList() {
  return (
    <RecordList title={text.claims} lead={<Related here="/subsidy-claims" />} document={SubsidyClaimListDocument} pick={({ subsidyClaims }) => subsidyClaims} columns={columns()}
      filters={[{ name: 'state', label: text.state, options: options(claimStateNames), filter: (value): SubsidyClaimFilter => ({ state: { eq: value as SubsidyClaimState } }) }]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<SubsidyClaimOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ commissioner, year }) => `${commissioner?.name ?? ''} ${year}`} rowHref={({ id }) => `/subsidy-claims/${id}`} />
  );
}
