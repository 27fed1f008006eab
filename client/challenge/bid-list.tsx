import { BidListDocument, type BidListQuery, type ChallengeBidFilter, type ChallengeBidState } from '../generated/graphql.ts';
import type { Column } from '../kit/column.ts';
import { moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { BidState, has, options } from './parts.tsx';
import { Related } from './related.tsx';
import { bidStateNames, text } from './words.ts';

type Row = BidListQuery['challengeBids']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  { id: 'listing', title: text.listings, cell: ({ listing }) => <Value>{listing?.title}</Value>, text: ({ listing }) => listing?.title ?? null },
  { id: 'bidder', title: text.bidder, cell: ({ organization }) => <Value>{organization?.name}</Value>, text: ({ organization }) => organization?.name ?? null },
  { id: 'code', title: text.code, cell: ({ code }) => <Value>{code}</Value>, text: ({ code }) => code ?? null },
  { id: 'sealed', title: text.sealedAt, cell: ({ sealedAt }) => <span class="number"><Value>{moment(sealedAt)}</Value></span>, text: ({ sealedAt }) => moment(sealedAt) },
  { id: 'score', title: text.score, align: 'end', cell: ({ score }) => <Value>{score}</Value>, text: ({ score }) => score ?? null },
  { id: 'place', title: text.place, align: 'end', cell: ({ place }) => <Value>{place}</Value>, text: ({ place }) => (place == null ? null : String(place)) },
  { id: 'state', title: text.state, cell: ({ state }) => <BidState state={state} />, text: ({ state }) => nameIn(bidStateNames, state) },
];

/** Bids: one's own; to the bureau those that were opened. */
export default function BidList() {
  const isStaff = has('CLERK', 'DIRECTOR', 'AUDITOR');
  return (
    <RecordList title={isStaff ? text.bids : text.myBids} lead={<>{isStaff ? text.officersLead : text.myBidsLead}<Related here="/bids" /></>} document={BidListDocument} pick={({ challengeBids }) => challengeBids} columns={columns()}
      filters={[{ name: 'state', label: text.state, options: options(bidStateNames), filter: (value): ChallengeBidFilter => ({ state: { eq: value as ChallengeBidState } }) }]}
      variables={({ filter, first }) => ({ first, filter })} rowKey={({ id }) => id} rowName={({ listing, organization }) => [listing?.title, organization?.name].filter(Boolean).join(' · ')} rowHref={({ id }) => `/bids/${id}`} empty={<Empty title={text.noBids}>{!isStaff && text.noBidsHint}</Empty>} />
  );
}
