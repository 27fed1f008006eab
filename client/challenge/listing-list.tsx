import { type ChallengeBidders, type ChallengeListingFilter, type ChallengeListingOrderField, type ChallengeListingState, ListingListDocument, type ListingListQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit, moment } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { ListingState, day, daysTo, options } from './parts.tsx';
import { Related } from './related.tsx';
import { bidderNames, listingStateNames, text } from './words.ts';

type Row = ListingListQuery['challengeListings']['nodes'][number];

/** The deadline, and how near it is while bids are taken. */
export const Deadline = ({ at, state }: { readonly at: string | null | undefined; readonly state: string }) => {
  const days = daysTo(at);
  return <><span class="number"><Value>{moment(at)}</Value></span>{state === 'OPEN' && days !== null && days >= 0 && <span class="under">{text.daysLeft(days)}</span>}</>;
};

const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.title, sort: 'TITLE', cell: ({ title, demand }) => <>{title}{demand?.field && <span class="under">{demand.field}</span>}</>, text: ({ title }) => title },
  { id: 'firm', title: text.owner, cell: ({ demand }) => <Value>{demand?.organization?.name}</Value>, text: ({ demand }) => demand?.organization?.name ?? null },
  { id: 'budget', title: `${text.fiscal}（${moneyUnit()}）`, sort: 'BUDGET', align: 'end', cell: ({ budget }) => money(budget), text: ({ budget }) => money(budget) },
  { id: 'bidders', title: text.bidders, cell: ({ bidders }) => nameIn(bidderNames, bidders), text: ({ bidders }) => nameIn(bidderNames, bidders) },
  { id: 'published', title: text.publishedOn, sort: 'PUBLISHED_ON', cell: ({ publishedOn }) => day(publishedOn), text: ({ publishedOn }) => publishedOn ?? null },
  { id: 'deadline', title: text.deadline, sort: 'BID_DEADLINE', cell: ({ bidDeadline, state }) => <Deadline at={bidDeadline} state={state} />, text: ({ bidDeadline }) => moment(bidDeadline) },
  { id: 'batch', title: text.batch, extra: true, cell: ({ batch }) => <Value>{batch?.title}</Value>, text: ({ batch }) => batch?.title ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <ListingState state={state} />, text: ({ state }) => nameIn(listingStateNames, state) },
];

/** Challenges for everybody: what is open, and what became of those that were. */
export default function ListingList() {
  return (
    <RecordList title={text.listings} hasMoney lead={<>{text.listingsLead}<Related here="/listings" /></>} document={ListingListDocument} pick={({ challengeListings }) => challengeListings} columns={columns()} searchHint={text.searchListings}
      filters={[
        { name: 'state', label: text.state, options: options(listingStateNames), filter: (value): ChallengeListingFilter => ({ state: { eq: value as ChallengeListingState } }) },
        { name: 'bidders', label: text.bidders, options: options(bidderNames), filter: (value): ChallengeListingFilter => ({ bidders: { eq: value as ChallengeBidders } }) },
      ]}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { title: { contains: search } }) }, orderBy: orderBy<ChallengeListingOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/listings/${id}`} empty={<Empty title={text.noListings} />} />
  );
}

