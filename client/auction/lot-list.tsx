import { type AuctionLotFilter, type AuctionLotOrderField, type BiddingMode, LotListDocument, type LotListQuery } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { moment, money, moneyUnit, percent } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { columnOf } from '../achievement/parts.tsx';
import { LotState, Related, closedStates, isBureau, isClosed, isOwn } from './parts.tsx';
import { lotStateNames, methodNames, modeNames, text } from './words.ts';

type Row = LotListQuery['auctionLots']['nodes'][number];
const { plain } = columnOf<Row>();
const priceOf = ({ finalPrice, topAmount }: Row): string | null => finalPrice ?? topAmount ?? null;

const columns = (): readonly Column<Row>[] => [
  plain(text.lot, 'title', ({ title }) => title, { sort: 'TITLE', cell: ({ title, organization }) => <>{title}{isOwn(organization) && <> <Badge tone="accent">{text.seller}</Badge></>}</> }),
  plain(text.code, 'code', ({ code }) => code, { sort: 'CODE', cell: ({ code }) => <span class="code">{code}</span> }),
  plain(text.state, 'state', ({ state }) => nameIn(lotStateNames, state), { cell: ({ state }) => <LotState state={state} /> }),
  plain(text.startsAt, 'starts', ({ startsAt }) => moment(startsAt), { sort: 'STARTS_AT', cell: ({ startsAt }) => <span class="number"><Value>{moment(startsAt)}</Value></span> }),
  plain(text.endsAt, 'ends', ({ endsAt }) => moment(endsAt), { sort: 'ENDS_AT', cell: ({ endsAt, extensions }) => <><span class="number"><Value>{moment(endsAt)}</Value></span>{extensions > 0 && <span class="under">{text.extended(extensions)}</span>}</> }),
  plain(`${text.startPrice}（${moneyUnit()}）`, 'start', ({ startPrice }) => money(startPrice), { align: 'end', sort: 'START_PRICE' }),
  plain(`${text.currentPrice}（${moneyUnit()}）`, 'price', (row) => money(priceOf(row)), { align: 'end', cell: (row) => <>{<Value>{money(priceOf(row))}</Value>}{row.finalPrice && <span class="under">{text.dealPrice}</span>}</> }),
  plain(text.premium, 'premium', ({ premiumRate }) => percent(premiumRate, 2), { align: 'end', extra: true }),
  plain(text.seller, 'seller', ({ organization }) => organization?.name),
  plain(text.mode, 'mode', ({ mode, method }) => `${nameIn(modeNames, mode)} · ${nameIn(methodNames, method)}`, { extra: true }),
];

/** What is sold, and was: open to everybody from the announcement on. */
export default function LotList() {
  const phases: readonly { readonly value: string; readonly title: string; readonly filter: AuctionLotFilter }[] = [
    { value: 'open', title: text.openNow, filter: { state: { in: ['BIDDING', 'PAUSED'] } } }, { value: 'announced', title: text.announced, filter: { state: { eq: 'ANNOUNCED' } } }, { value: 'closed', title: text.closed, filter: { state: { in: [...closedStates] } } },
    ...Object.entries(lotStateNames).filter(([state]) => isClosed(state) || (state === 'DRAFT' && isBureau()) || state === 'PAUSED').map(([value, title]) => ({ value, title: isClosed(value) ? `${text.closed} · ${title}` : title, filter: { state: { eq: value as Row['state'] } } })),
  ];
  return (
    <RecordList title={text.lots} lead={<>{text.lotsLead}<Related here="/lots" /></>} document={LotListDocument} pick={({ auctionLots }) => auctionLots} columns={columns()} searchHint={text.searchLots} hasMoney
      filters={[
        { name: 'phase', label: text.phase, options: phases, filter: (value): AuctionLotFilter => phases.find((each) => each.value === value)!.filter },
        { name: 'mode', label: text.mode, options: Object.entries(modeNames).map(([value, title]) => ({ value, title })), filter: (value): AuctionLotFilter => ({ mode: { eq: value as BiddingMode } }) },
      ]}
      actions={<CreateAction type="AuctionLot" mutation="prepareAuctionLot" title={text.prepareLot} initial={{ mode: 'BIDDING', method: 'OPEN' }} onDone={(id) => void navigate(`/lots/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { title: { contains: search } }) }, orderBy: orderBy<AuctionLotOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/lots/${id}`} />
  );
}
