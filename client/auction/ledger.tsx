import { type LedgerAccount, type LedgerEntryFilter, type LedgerEntryOrderField, LedgerDocument, type LedgerKind, type LedgerQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { columnOf } from '../achievement/parts.tsx';
import { clockTime } from './clock.ts';
import { Related } from './parts.tsx';
import { accountNames, ledgerNames, text } from './words.ts';

type Row = LedgerQuery['ledgerEntries']['nodes'][number];
const { plain } = columnOf<Row>();
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

const columns = (): readonly Column<Row>[] => [
  plain(text.business, 'kind', ({ kind }) => nameIn(ledgerNames, kind)),
  plain(text.debit, 'debit', ({ debit }) => nameIn(accountNames, debit)),
  plain(text.credit, 'credit', ({ credit }) => nameIn(accountNames, credit)),
  plain(`${text.amount}（${moneyUnit()}）`, 'amount', ({ amount }) => money(amount), { align: 'end' }),
  plain(text.lot, 'lot', ({ lot }) => lot?.code, { cell: ({ lot }) => (lot ? <a class="code" href={`/lots/${lot.id}`}>{lot.code}</a> : <Value>{null}</Value>) }),
  plain(text.deposit, 'deposit', ({ deposit }) => deposit?.reference, { cell: ({ deposit }) => (deposit ? <a class="code" href={`/deposits/${deposit.id}`}>{deposit.reference ?? text.deposit}</a> : <Value>{null}</Value>) }),
  plain(text.at, 'at', ({ at }) => clockTime(at), { sort: 'AT', cell: ({ at }) => <span class="number">{clockTime(at)}</span> }),
  plain(text.by, 'by', ({ by }) => by, { extra: true }),
];

/** The double-entry ledger of deposits. */
export default function Ledger() {
  return (
    <RecordList title={text.ledger} lead={<>{text.ledgerLead}<Related here="/deposit-ledger" /></>} document={LedgerDocument} pick={({ ledgerEntries }) => ledgerEntries} columns={columns()} hasMoney
      filters={[
        { name: 'kind', label: text.business, options: options(ledgerNames), filter: (value): LedgerEntryFilter => ({ kind: { eq: value as LedgerKind } }) },
        { name: 'debit', label: text.debit, options: options(accountNames), filter: (value): LedgerEntryFilter => ({ debit: { eq: value as LedgerAccount } }) },
        { name: 'credit', label: text.credit, options: options(accountNames), filter: (value): LedgerEntryFilter => ({ credit: { eq: value as LedgerAccount } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<LedgerEntryOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ kind }) => nameIn(ledgerNames, kind)} rowHref={({ deposit, receipt }) => (deposit ? `/deposits/${deposit.id}` : receipt ? `/bank-receipts/${receipt.id}` : '/deposit-ledger')} />
  );
}
