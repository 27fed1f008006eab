import { DistributionListDocument, type DistributionListQuery, type IncomeBasis, type IncomeDistributionFilter, type IncomeDistributionOrderField, type IncomeDistributionState } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { percent } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { DistributionState, DueBadge, Related, columnOf, day, isBureau, isUnit, options } from './parts.tsx';
import { distributionStateNames, incomeBasisNames, text } from './words.ts';

type Row = DistributionListQuery['incomeDistributions']['nodes'][number];
const { plain, date, money } = columnOf<Row>();

const columns = (): readonly Column<Row>[] => [
  plain(text.achievement, 'title', ({ achievement }) => achievement?.title),
  plain(text.party, 'unit', ({ organization }) => organization?.name),
  plain(text.incomeBasis, 'basis', ({ basis }) => nameIn(incomeBasisNames, basis)),
  ...(isUnit() || isBureau() ? [money(text.net, 'net', ({ net }) => net)] : []),
  money(text.reward, 'reward', ({ rewardTotal }) => rewardTotal),
  ...(isUnit() || isBureau() ? [
    plain(text.rewardRate, 'rate', ({ rewardRate }) => percent(rewardRate), { align: 'end' }),
    date(text.payDueOn, 'due', ({ payDueOn }) => payDueOn, { cell: ({ payDueOn, state }) => <>{day(payDueOn)} {state === 'DECIDED' && <DueBadge on={payDueOn} />}</> }),
  ] : []),
  plain(text.state, 'state', ({ state }) => nameIn(distributionStateNames, state), { cell: ({ state }) => <DistributionState state={state} /> }),
];

/** How income is shared with those who made the result; everyone sees what is on notice. */
export default function DistributionList() {
  return (
    <RecordList title={text.distributions} lead={<>{text.distributionsLead}<Related here="/income-shares" /></>} document={DistributionListDocument} pick={({ incomeDistributions }) => incomeDistributions} columns={columns()} hasMoney
      filters={[
        { name: 'basis', label: text.incomeBasis, options: options(incomeBasisNames), filter: (value): IncomeDistributionFilter => ({ basis: { eq: value as IncomeBasis } }) },
        ...(isUnit() || isBureau() ? [{ name: 'state', label: text.state, options: options(distributionStateNames), filter: (value: string): IncomeDistributionFilter => ({ state: { eq: value as IncomeDistributionState } }) }] : []),
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<IncomeDistributionOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ achievement }) => achievement?.title ?? ''} rowHref={({ id }) => `/income-shares/${id}`} />
  );
}
