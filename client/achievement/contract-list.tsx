import { TechContractListDocument, type TechContractListQuery, type TechContractFilter, type TechContractKind, type TechContractOrderField, type TechContractState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { ContractState, DueBadge, Related, columnOf, day, isUnit, options, ownId } from './parts.tsx';
import { contractKindNames, contractStateNames, contractSubkindNames, paymentModeNames, text } from './words.ts';

type Row = TechContractListQuery['techContracts']['nodes'][number];
const { plain, date, money } = columnOf<Row>();

const columns = (): readonly Column<Row>[] => [
  plain(text.contract, 'title', ({ title }) => title, { sort: 'TITLE' }),
  plain(text.provider, 'provider', ({ provider }) => provider?.name),
  plain(text.buyer, 'buyer', ({ buyerName }) => buyerName),
  plain(text.kind, 'kind', ({ kind }) => nameIn(contractKindNames, kind)),
  plain(text.transferKind, 'subkind', ({ subkind }) => nameIn(contractSubkindNames, subkind), { extra: true }),
  money(text.total, 'total', ({ total }) => total, { sort: 'TOTAL' }),
  money(text.paid, 'paid', ({ paid }) => paid),
  plain(text.paymentMode, 'mode', ({ paymentMode }) => nameIn(paymentModeNames, paymentMode), { extra: true }),
  date(text.signedOn, 'signed', ({ signedOn }) => signedOn, { sort: 'SIGNED_ON' }),
  date(text.decisionDue, 'due', ({ decisionDueOn }) => decisionDueOn, { sort: 'DECISION_DUE_ON', extra: true, cell: ({ decisionDueOn, state }) => <>{day(decisionDueOn)} {state === 'FILED' && <DueBadge on={decisionDueOn} within={3} />}</> }),
  date(text.registration, 'registered', ({ registeredOn }) => registeredOn, { sort: 'REGISTERED_ON', extra: true }),
  plain(text.state, 'state', ({ state }) => nameIn(contractStateNames, state), { cell: ({ state }) => <ContractState state={state} /> }),
];

/** Technology contracts: seen by their parties, the registrar, tax, finance and audit. */
export default function ContractList() {
  const own = isUnit() ? ownId() : undefined;
  return (
    <RecordList title={text.contracts} lead={<>{text.contractsLead}<Related here="/tech-contracts" /></>} document={TechContractListDocument} pick={({ techContracts }) => techContracts} columns={columns()} searchHint={text.searchContracts} hasMoney
      filters={[
        { name: 'kind', label: text.kind, options: options(contractKindNames), filter: (value): TechContractFilter => ({ kind: { eq: value as TechContractKind } }) },
        { name: 'state', label: text.state, options: options(contractStateNames), filter: (value): TechContractFilter => ({ state: { eq: value as TechContractState } }) },
      ]}
      actions={own && <CreateAction type="TechContract" mutation="draftTechContract" title={text.draftContract} preset={{ provider: own, trial: undefined }} onDone={(id) => void navigate(`/tech-contracts/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { title: { contains: search } }) }, orderBy: orderBy<TechContractOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/tech-contracts/${id}`} />
  );
}
