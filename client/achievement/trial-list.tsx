import { TrialListDocument, type TrialLicenceFilter, type TrialLicenceOrderField, type TrialLicenceState, type TrialListQuery } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { DueBadge, Related, TrialState, columnOf, day, options } from './parts.tsx';
import { text, transferKindNames, trialStateNames } from './words.ts';

type Row = TrialListQuery['trialLicences']['nodes'][number];
const { plain, date, money } = columnOf<Row>();

const columns = (): readonly Column<Row>[] => [
  plain(text.trial, 'title', ({ listing }) => listing?.title),
  plain(text.user, 'user', ({ organization }) => organization?.name),
  plain(text.lender, 'owner', ({ owner }) => owner?.name),
  date(text.from, 'from', ({ from }) => from),
  date(text.until, 'until', ({ until }) => until, { cell: ({ until, state }) => <>{day(until)} {state === 'ON_TRIAL' && <DueBadge on={until} />}</> }),
  money(text.conversionPrice, 'price', ({ conversionPrice }) => conversionPrice),
  plain(text.conversionKind, 'kind', ({ conversionKind }) => nameIn(transferKindNames, conversionKind), { extra: true }),
  plain(text.state, 'state', ({ state }) => nameIn(trialStateNames, state), { cell: ({ state }) => <TrialState state={state} /> }),
];

/** Trials: seen by the two sides and the bureau. */
export default function TrialList() {
  return (
    <RecordList title={text.trials} lead={<>{text.trialsLead}<Related here="/trials" /></>} document={TrialListDocument} pick={({ trialLicences }) => trialLicences} columns={columns()} hasMoney
      filters={[{ name: 'state', label: text.state, options: options(trialStateNames), filter: (value): TrialLicenceFilter => ({ state: { eq: value as TrialLicenceState } }) }]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<TrialLicenceOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ listing }) => listing?.title ?? ''} rowHref={({ id }) => `/trials/${id}`} />
  );
}
