import { CentreListDocument, type CentreListQuery, type TransferCentreFilter, type TransferCentreOrderField, type TransferCentreState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { CentreState, column, dayColumn, options } from './parts.tsx';
import { Related } from './related.tsx';
import { centreStateNames, text } from './words.ts';

type Row = CentreListQuery['transferCentres']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  column('name', text.centre, ({ name }) => name, { sort: 'NAME' }),
  column('host', text.host, ({ host }) => host),
  dayColumn('introduced', text.introducedOn, ({ introducedOn }) => introducedOn, { sort: 'INTRODUCED_ON' }),
  column('state', text.state, ({ state }) => nameIn(centreStateNames, state), { cell: ({ state }) => <CentreState state={state} /> }),
  column('contracts', text.contractsCount, ({ contracts }) => contracts?.toString(), { align: 'end' }),
  column('amount', `${text.contractsAmount}（${moneyUnit()}）`, ({ contractAmount }) => money(contractAmount), { sort: 'CONTRACT_AMOUNT', align: 'end' }),
  column('year', text.figuresYear, ({ figuresYear }) => figuresYear?.toString(), { align: 'end' }),
];

/** Technology-transfer centres; open to everybody. */
export default function CentreList() {
  return (
    <RecordList title={text.centres} lead={<>{text.centresLead}<Related here="/transfer-centres" /></>} document={CentreListDocument} pick={({ transferCentres }) => transferCentres} columns={columns()} searchHint={text.searchCentres} hasMoney
      filters={[{ name: 'state', label: text.state, options: options(centreStateNames), filter: (value): TransferCentreFilter => ({ state: { eq: value as TransferCentreState } }) }]}
      actions={<CreateAction type="TransferCentre" mutation="introduceTransferCentre" title={text.introduce} preset={{ region: undefined }} onDone={(id) => void navigate(`/transfer-centres/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { name: { contains: search } }) }, orderBy: orderBy<TransferCentreOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/transfer-centres/${id}`} />
  );
}
