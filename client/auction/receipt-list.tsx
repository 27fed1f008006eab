import { type BankDirection, type BankReceiptFilter, type BankReceiptOrderField, type BankReceiptState, ReceiptListDocument, type ReceiptListQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit, today } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { columnOf } from '../achievement/parts.tsx';
import { ReceiptState, Related } from './parts.tsx';
import { receiptStateNames, text } from './words.ts';

type Row = ReceiptListQuery['bankReceipts']['nodes'][number];
const { plain } = columnOf<Row>();
const directions = () => [{ value: 'IN', title: text.income }, { value: 'OUT', title: text.outgo }];

const columns = (): readonly Column<Row>[] => [
  plain(text.bankReference, 'reference', ({ bankReference }) => bankReference, { cell: ({ bankReference }) => <span class="code">{bankReference}</span> }),
  plain(text.on, 'on', ({ on }) => on, { sort: 'ON', cell: ({ on }) => <span class="number">{on}</span> }),
  plain(text.direction, 'direction', ({ direction }) => (direction === 'IN' ? text.income : text.outgo)),
  plain(`${text.amount}（${moneyUnit()}）`, 'amount', ({ amount }) => money(amount), { align: 'end' }),
  plain(text.payer, 'payer', ({ payerName }) => payerName, { cell: ({ payerName }) => payerName ?? <span class="soft">{text.payerHidden}</span> }),
  plain(text.memo, 'memo', ({ memo }) => memo),
  plain(text.state, 'state', ({ state }) => nameIn(receiptStateNames, state), { cell: ({ state }) => <ReceiptState state={state} /> }),
];

/** What the supervised account's bank says; what could not be claimed by itself waits for a person. */
export default function ReceiptList() {
  return (
    <RecordList title={text.receipts} lead={<>{text.receiptsLead}<Related here="/bank-receipts" /></>} document={ReceiptListDocument} pick={({ bankReceipts }) => bankReceipts} columns={columns()} searchHint={text.searchReceipts} hasMoney
      filters={[
        { name: 'state', label: text.state, options: Object.entries(receiptStateNames).map(([value, title]) => ({ value, title })), filter: (value): BankReceiptFilter => ({ state: { eq: value as BankReceiptState } }) },
        { name: 'direction', label: text.direction, options: directions(), filter: (value): BankReceiptFilter => ({ direction: { eq: value as BankDirection } }) },
      ]}
      actions={<CreateAction type="BankReceipt" mutation="enterBankReceipt" title={text.enterReceipt} initial={{ on: today() }} onDone={(id) => void navigate(`/bank-receipts/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { bankReference: { contains: search } }) }, orderBy: orderBy<BankReceiptOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ bankReference }) => bankReference} rowHref={({ id }) => `/bank-receipts/${id}`} />
  );
}
