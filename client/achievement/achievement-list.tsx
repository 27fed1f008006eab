import { type AchievementClass, type AchievementFilter, AchievementListDocument, type AchievementListQuery, type AchievementOrderField, type AchievementState as State, type TransactionIntent } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { type Column, orderBy } from '../kit/column.ts';
import { money } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { AchievementState, Related, columnOf, isBureau, isUnit, options, ownId } from './parts.tsx';
import { achievementStateNames, classNames, intentNames, text } from './words.ts';

type Row = AchievementListQuery['achievements']['nodes'][number];
const { plain, date, money: amount } = columnOf<Row>();

const columns = (): readonly Column<Row>[] => [
  plain(text.achievement, 'title', ({ title }) => title, { sort: 'TITLE', cell: ({ title, field, isStateOwnedAsset }) => <>{title}{isStateOwnedAsset && <> <Badge tone="warn">{text.stateOwned}</Badge></>}{field && <span class="under">{field}</span>}</> }),
  plain(text.unit, 'unit', ({ organization }) => organization?.name),
  plain(text.registrationNumber, 'number', ({ registrationNumber }) => registrationNumber, { cell: ({ registrationNumber }) => <span class="code"><Value>{registrationNumber}</Value></span> }),
  plain(text.class, 'class', ({ class: kind }) => nameIn(classNames, kind), { extra: true }),
  plain(text.field, 'field', ({ field }) => field, { extra: true }),
  plain(text.maturity, 'maturity', ({ maturity }) => (maturity == null ? null : text.level(maturity)), { sort: 'MATURITY' }),
  plain(text.intent, 'intent', ({ intent }) => nameIn(intentNames, intent)),
  amount(text.expectedPrice, 'price', ({ expectedPrice }) => expectedPrice, { sort: 'EXPECTED_PRICE', cell: ({ expectedPrice, intent }) => money(expectedPrice) ?? (intent ? <span class="soft">{text.negotiable}</span> : <Value>{null}</Value>) }),
  plain(text.validRights, 'rights', ({ rights }) => String(rights.filter(({ state }) => state === 'VALID').length), { align: 'end', extra: true }),
  plain(text.serviceResult, 'service', ({ isServiceResult }) => (isServiceResult ? text.yes : text.no), { extra: true }),
  date(text.registeredOn, 'registered', ({ registeredOn }) => registeredOn, { sort: 'REGISTERED_ON' }),
  ...(isUnit() || isBureau() ? [plain(text.state, 'state', ({ state }) => nameIn(achievementStateNames, state), { cell: ({ state }) => <AchievementState state={state} /> })] : []),
];

/** The county's registered results; open to everybody. */
export default function AchievementList() {
  const own = isUnit() ? ownId() : undefined;
  return (
    <RecordList title={text.achievements} lead={<>{text.achievementsLead}<Related here="/achievements" /></>} document={AchievementListDocument} pick={({ achievements }) => achievements} columns={columns()} searchHint={text.searchAchievements} hasMoney
      filters={[
        { name: 'class', label: text.class, options: options(classNames), filter: (value): AchievementFilter => ({ class: { eq: value as AchievementClass } }) },
        { name: 'intent', label: text.intent, options: options(intentNames), filter: (value): AchievementFilter => ({ intent: { eq: value as TransactionIntent } }) },
        { name: 'maturity', label: text.maturity, options: [['1-3', '1–3'], ['4-6', '4–6'], ['7-9', '7–9']].map(([value, title]) => ({ value: value!, title: title! })), filter: (value): AchievementFilter => ({ maturity: { gte: Number(value[0]), lte: Number(value[2]) } }) },
        { name: 'rights', label: text.rights, options: [{ value: 'valid', title: text.validRights }], filter: (): AchievementFilter => ({ rights: { some: { state: { eq: 'VALID' } } } }) },
        ...(isUnit() || isBureau() ? [{ name: 'state', label: text.state, options: options(achievementStateNames), filter: (value: string): AchievementFilter => ({ state: { eq: value as State } }) }] : []),
      ]}
      actions={own && <CreateAction type="Achievement" mutation="draftAchievement" title={text.draftAchievement} preset={{ organization: own }} onDone={(id) => void navigate(`/achievements/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { title: { contains: search } }) }, orderBy: orderBy<AchievementOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/achievements/${id}`} />
  );
}
