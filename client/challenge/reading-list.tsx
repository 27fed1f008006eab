import { ReadingListDocument, type ReadingListQuery } from '../generated/graphql.ts';
import type { Column } from '../kit/column.ts';
import { moment } from '../kit/format.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Empty } from '../kit/state.tsx';
import { Value } from '../kit/value.tsx';
import { Related } from './related.tsx';
import { text } from './words.ts';

type Row = ReadingListQuery['bidReadings']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'reader', title: text.reader, cell: ({ person }) => <Value>{person?.name}</Value>, text: ({ person }) => person?.name ?? null },
  { id: 'listing', title: text.listings, cell: ({ bid }) => <Value>{bid?.listing?.title}</Value>, text: ({ bid }) => bid?.listing?.title ?? null },
  { id: 'bidder', title: text.bidder, cell: ({ bid }) => <Value>{bid?.organization?.name ?? bid?.code}</Value>, text: ({ bid }) => bid?.organization?.name ?? bid?.code ?? null },
  { id: 'purpose', title: text.purpose, cell: ({ purpose }) => purpose, text: ({ purpose }) => purpose },
  { id: 'role', title: text.role, cell: ({ role }) => <span class="code">{role}</span>, text: ({ role }) => role },
  { id: 'at', title: text.at, cell: ({ at }) => <span class="number">{moment(at)}</span>, text: ({ at }) => moment(at) },
];

/** Who read which bid: what the auditors look at. */
export default function ReadingList() {
  return (
    <RecordList title={text.readings} above={[{ title: text.bids, href: '/bids' }]} lead={<>{text.readingsLead}<Related here="/bid-readings" /></>} document={ReadingListDocument} pick={({ bidReadings }) => bidReadings} columns={columns()} variables={({ first }) => ({ first, filter: null })}
      rowKey={({ id }) => id} rowName={({ person, purpose }) => `${person?.name ?? ''} ${purpose}`} rowHref={({ bid }) => (bid ? `/bids/${bid.id}` : '/bid-readings')} empty={<Empty title={text.none} />} />
  );
}
