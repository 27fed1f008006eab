import { ResultListingListDocument, type ResultListingListQuery, type ResultListingFilter, type ResultListingOrderField, type ResultListingState, type TransferKind, type TransferWay } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { ListingState, Related, columnOf, options } from './parts.tsx';
import { listingStateNames, text, transferKindNames, wayNames } from './words.ts';

type Row = ResultListingListQuery['resultListings']['nodes'][number];
const { plain, date, money } = columnOf<Row>();

const columns = (): readonly Column<Row>[] => [
  plain(text.transfer, 'title', ({ title }) => title, { sort: 'TITLE', cell: ({ title, isRelatedParty }) => <>{title}{isRelatedParty && <> <Badge tone="warn">{text.related}</Badge></>}</> }),
  plain(text.seller, 'seller', ({ organization }) => organization?.name),
  plain(text.way, 'way', ({ way }) => nameIn(wayNames, way)),
  plain(text.transferKind, 'kind', ({ transferKind }) => nameIn(transferKindNames, transferKind)),
  money(text.price, 'price', ({ price }) => price, { sort: 'PRICE' }),
  date(text.listedUntil, 'until', ({ listedUntil }) => listedUntil, { extra: true }),
  money(text.dealPrice, 'deal', ({ dealPrice }) => dealPrice),
  date(text.dealOn, 'dealOn', ({ dealOn }) => dealOn, { sort: 'DEAL_ON', extra: true }),
  plain(text.state, 'state', ({ state }) => nameIn(listingStateNames, state), { cell: ({ state }) => <ListingState state={state} /> }),
];

/** Results on their way to whoever will use them; open to everybody from the notice or the announcement on. */
export default function ListingList() {
  return (
    <RecordList title={text.transfers} lead={<>{text.transfersLead}<Related here="/transfers" /></>} document={ResultListingListDocument} pick={({ resultListings }) => resultListings} columns={columns()} searchHint={text.searchTransfers} hasMoney
      filters={[
        { name: 'way', label: text.way, options: options(wayNames), filter: (value): ResultListingFilter => ({ way: { eq: value as TransferWay } }) },
        { name: 'kind', label: text.transferKind, options: options(transferKindNames), filter: (value): ResultListingFilter => ({ transferKind: { eq: value as TransferKind } }) },
        { name: 'state', label: text.state, options: options(listingStateNames), filter: (value): ResultListingFilter => ({ state: { eq: value as ResultListingState } }) },
      ]}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { title: { contains: search } }) }, orderBy: orderBy<ResultListingOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/transfers/${id}`} />
  );
}
