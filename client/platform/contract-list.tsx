import { ContractListDocument, type ContractListQuery, type PlatformContractFilter, type PlatformContractOrderField, type PlatformContractState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { column, ContractState, dayColumn, options } from './parts.tsx';
import { Related } from './related.tsx';
import { contractKindNames, contractStateNames, text } from './words.ts';

type Row = ContractListQuery['platformContracts']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  column('title', text.contract, ({ title }) => title),
  column('platform', text.name, ({ platform }) => platform?.name),
  column('firm', text.firm, ({ organization }) => organization?.name),
  column('kind', text.contractKind, ({ kind }) => nameIn(contractKindNames, kind), { cell: ({ kind }) => <span class="short">{nameIn(contractKindNames, kind)}</span> }),
  column('amount', `${text.contractAmount}（${moneyUnit()}）`, ({ amount }) => money(amount), { sort: 'AMOUNT', align: 'end' }),
  dayColumn('signed', text.signedOn, ({ signedOn }) => signedOn, { sort: 'SIGNED_ON' }),
  column('number', text.contractNumber, ({ number }) => number, { extra: true }),
  column('state', text.state, ({ state }) => nameIn(contractStateNames, state), { cell: ({ state }) => <ContractState state={state} /> }),
];

/** Contracts of platforms with local firms, as far as the reader may see them. */
export default function ContractList() {
  return (
    <RecordList title={text.contracts} lead={<>{text.contractsLead}<Related here="/platform-contracts" /></>} document={ContractListDocument} pick={({ platformContracts }) => platformContracts} columns={columns()} hasMoney
      filters={[{ name: 'state', label: text.state, options: options(contractStateNames), filter: (value): PlatformContractFilter => ({ state: { eq: value as PlatformContractState } }) }]}
      actions={<CreateAction type="PlatformContract" mutation="enterPlatformContract" title={text.enterContract} onDone={(id) => void navigate(`/platform-contracts/${id}`)} />}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<PlatformContractOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/platform-contracts/${id}`} />
  );
}
