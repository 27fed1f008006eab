import { type PlatformEvaluationGrade, type PlatformFilter, type PlatformGroup, type PlatformLevel, PlatformListDocument, type PlatformListQuery, type PlatformOrderField, type PlatformProgress, type PlatformState as State } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { column, dayColumn, Grade, has, options, PlatformState } from './parts.tsx';
import { Related } from './related.tsx';
import { gradeNames, groupNames, kindNames, levelNames, platformStateNames, progressNames, text } from './words.ts';

type Row = PlatformListQuery['platforms']['nodes'][number];

const number = (id: string, title: string, value: (row: Row) => number | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => column(id, title, (row) => value(row)?.toString(), { align: 'end', ...more });
const amount = (id: string, title: string, value: (row: Row) => string | null | undefined, more: Partial<Column<Row>> = {}): Column<Row> => column(id, `${title}（${moneyUnit()}）`, (row) => money(value(row)), { align: 'end', ...more });

/** Money and grades are for those who may see some; a university sees its own. */
const seesMoney = (): boolean => has('CLERK', 'DIRECTOR', 'FINANCE', 'AUDITOR', 'HIGHER_AUTHORITY', 'RESEARCH');
const seesGrades = (): boolean => seesMoney() || has('PERSONNEL');

const columns = (): readonly Column<Row>[] => [
  column('name', text.name, ({ name }) => name, { sort: 'NAME', cell: ({ name, shortName }) => <>{name}{shortName && shortName !== name && <span class="under">{shortName}</span>}</> }),
  column('group', text.group, ({ group }) => (group ? nameIn(groupNames, group) : null), { cell: ({ group }) => <span class="short">{group ? nameIn(groupNames, group) : <span class="soft">{text.noGroup}</span>}</span> }),
  column('kind', text.kind, ({ kind }) => nameIn(kindNames, kind), { extra: true }),
  column('partner', text.partner, ({ partner }) => partner, { extra: true }),
  column('operator', text.operator, ({ organization }) => organization?.name, { extra: true }),
  column('level', text.level, ({ level }) => (level ? nameIn(levelNames, level) : null), { cell: ({ level }) => <span class="short"><Value>{level && nameIn(levelNames, level)}</Value></span> }),
  dayColumn('founded', text.foundedOn, ({ foundedOn }) => foundedOn, { sort: 'FOUNDED_ON', extra: true }),
  column('state', text.state, ({ state }) => nameIn(platformStateNames, state), { cell: ({ state }) => <PlatformState state={state} /> }),
  column('progress', text.progress, ({ progress }) => (progress ? nameIn(progressNames, progress) : null), { cell: ({ progress }) => <span class="short"><Value>{progress && nameIn(progressNames, progress)}</Value></span> }),
  number('staff', text.staff, ({ latestYear }) => latestYear?.staff),
  number('doctors', text.doctors, ({ latestYear }) => latestYear?.doctors, { extra: true }),
  number('patents', text.patents, ({ latestYear }) => latestYear?.patents, { extra: true }),
  number('firms', text.firmsIncubated, ({ latestYear }) => latestYear?.firmsIncubated, { extra: true }),
  number('students', text.students, ({ latestYear }) => latestYear?.students, { extra: true }),
  ...(seesMoney() ? [
    column<Row>('money', `${text.paidOfDue}（${moneyUnit()}）`, ({ due, paid }) => (due ? `${money(paid ?? '0')} / ${money(due)}` : null), { align: 'end', cell: ({ due, paid }) => <span class="short"><Value>{due && `${money(paid ?? '0')} / ${money(due)}`}</Value></span> }),
    amount('committed', text.committed, ({ committed }) => committed, { extra: true }), amount('contracts', text.contractTotal, ({ contractAmount }) => contractAmount, { extra: true }),
  ] : []),
  ...(seesGrades() ? [column<Row>('grade', text.grade, ({ grade }) => (grade ? nameIn(gradeNames, grade) : null), { cell: ({ grade }) => (grade ? <Grade state={grade} /> : <Value>{null}</Value>) })] : []),
];

/** The county's platforms; open to everybody. */
export default function PlatformList() {
  return (
    <RecordList title={text.platforms} lead={<>{text.platformsLead}<Related here="/platforms" /></>} document={PlatformListDocument} pick={({ platforms }) => platforms} columns={columns()} searchHint={text.searchPlatforms} hasMoney={seesMoney()}
      filters={[
        { name: 'group', label: text.group, options: [...options(groupNames), { value: 'none', title: text.noGroup }], filter: (value): PlatformFilter => ({ group: value === 'none' ? { isNull: true } : { eq: value as PlatformGroup } }) },
        { name: 'state', label: text.state, options: options(platformStateNames), filter: (value): PlatformFilter => ({ state: { eq: value as State } }) },
        { name: 'progress', label: text.progress, options: options(progressNames), filter: (value): PlatformFilter => ({ progress: { eq: value as PlatformProgress } }) },
        { name: 'level', label: text.level, options: options(levelNames), filter: (value): PlatformFilter => ({ level: { eq: value as PlatformLevel } }) },
        ...(seesGrades() ? [{ name: 'grade', label: text.grade, options: options(gradeNames), filter: (value: string): PlatformFilter => ({ grade: { eq: value as PlatformEvaluationGrade } }) }] : []),
      ]}
      actions={<CreateAction type="Platform" mutation="proposePlatform" title={text.propose} preset={{ region: undefined }} onDone={(id) => void navigate(`/platforms/${id}`)} />}
      variables={({ filter, search, sort, first }) => ({ first, filter, search, orderBy: orderBy<PlatformOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/platforms/${id}`} />
  );
}
