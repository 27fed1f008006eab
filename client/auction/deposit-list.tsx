import { type DepositFilter, DepositListDocument, type DepositListQuery, type DepositOrderField, type DepositState as State } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { moment, money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { columnOf } from '../achievement/parts.tsx';
import { DepositState, Related } from './parts.tsx';
import { depositStateNames, text } from './words.ts';

type Row = DepositListQuery['deposits']['nodes'][number];
const { plain } = columnOf<Row>();
/** Moments arrive in Beijing time, and so are held against Beijing's. */
const isLate = ({ state, refundDueAt }: Row): boolean => state === 'REFUNDING' && refundDueAt != null && Date.parse(refundDueAt) < Date.now();

const columns = (): readonly Column<Row>[] => [
  plain(text.deposit, 'party', ({ registration, reference }) => registration?.partyName ?? reference ?? '', { cell: ({ registration, reference }) => <>{registration?.partyName ?? <span class="code">{reference}</span>}{registration && <span class="under code">{registration.code}</span>}</> }),
  plain(text.lot, 'lot', ({ lot }) => lot?.title, { cell: ({ lot }) => <>{lot?.title}<span class="under code">{lot?.code}</span></> }),
  plain(text.reference, 'reference', ({ reference }) => reference, { cell: ({ reference }) => <span class="code"><Value>{reference}</Value></span> }),
  plain(`${text.due}（${moneyUnit()}）`, 'amount', ({ amount }) => money(amount), { align: 'end' }),
  plain(`${text.held}（${moneyUnit()}）`, 'held', ({ held }) => money(held), { align: 'end' }),
  plain(text.received, 'received', ({ receivedAt }) => moment(receivedAt), { extra: true }),
  plain(text.refundDue, 'refundDue', ({ refundDueAt }) => moment(refundDueAt), { sort: 'REFUND_DUE_AT', cell: (row) => <><span class="number"><Value>{moment(row.refundDueAt)}</Value></span> {isLate(row) && <Badge tone="bad">{text.overdue}</Badge>}</> }),
  plain(text.refunded, 'refunded', ({ refundedAt }) => moment(refundedAt), { extra: true }),
  plain(text.state, 'state', ({ state }) => nameIn(depositStateNames, state), { cell: ({ state }) => <DepositState state={state} /> }),
];

/** Deposits: of closed lots, for finance; while bidding lasts nobody but the bidder sees his. */
export default function DepositList() {
  return (
    <RecordList title={text.deposits} lead={<>{text.depositsLead}<Related here="/deposits" /></>} document={DepositListDocument} pick={({ deposits }) => deposits} columns={columns()} hasMoney
      filters={[{ name: 'state', label: text.state, options: Object.entries(depositStateNames).map(([value, title]) => ({ value, title })), filter: (value): DepositFilter => ({ state: { eq: value as State } }) }]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<DepositOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ registration, reference }) => registration?.partyName ?? reference ?? ''} rowHref={({ id }) => `/deposits/${id}`} />
  );
}
