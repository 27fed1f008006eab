import { ProgrammeChoicesDocument, type TalentFilter, type TalentLevel, TalentListDocument, type TalentListQuery, type TalentOrderField, type TalentState as State, type TalentSubject } from '../generated/graphql.ts';
import { account } from '../account/session.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { useQuery } from '../kit/query.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { column, dayColumn, options } from '../platform/parts.tsx';
import { ArriveBy, employerOf, TalentState } from './parts.tsx';
import { Register } from './register.tsx';
import { Related } from './related.tsx';
import { latestStep, StepsInShort } from './steps.tsx';
import { degreeNames, levelNames, lineNames, subjectNames, talentStateNames, text } from './words.ts';

type Row = TalentListQuery['talents']['nodes'][number];

const amount = (id: string, title: string, value: (row: Row) => string | null | undefined): Column<Row> => column(id, `${title}（${moneyUnit()}）`, (row) => money(value(row)), { align: 'end', extra: true });
const columns = (): readonly Column<Row>[] => [
  column('name', text.name, ({ name }) => name, { sort: 'NAME', cell: ({ name, subject, headName }) => <>{name}{subject === 'TEAM' && headName && headName !== name && <span class="under">{text.headName} {headName}</span>}</> }),
  column('subject', text.subject, ({ subject }) => nameIn(subjectNames, subject), { cell: ({ subject }) => <span class="short">{nameIn(subjectNames, subject)}</span> }),
  column('programme', text.programme, ({ programme }) => programme?.name, { cell: ({ programme }) => <span class="medium"><Value>{programme?.name}</Value></span> }),
  column('level', text.level, ({ level }) => (level ? nameIn(levelNames, level) : null), { extra: true }),
  column('line', text.line, ({ line }) => (line ? nameIn(lineNames, line) : null), { extra: true }),
  column('employer', text.employer, employerOf, { cell: (row) => <span class="medium"><Value>{employerOf(row)}</Value></span> }),
  column('degree', text.degree, ({ degree }) => (degree ? nameIn(degreeNames, degree) : null), { extra: true }),
  column('year', text.year, ({ year }) => String(year), { sort: 'YEAR', extra: true }),
  column('state', text.state, ({ state }) => nameIn(talentStateNames, state), { cell: (row) => <><TalentState state={row.state} /> <ArriveBy of={row} /></> }),
  column('steps', text.steps, latestStep, { cell: (row) => <StepsInShort of={row} /> }),
  dayColumn('on', text.on, ({ on }) => on, { sort: 'ON', extra: true }),
  dayColumn('selected', text.selected, ({ selectedOn }) => selectedOn, { sort: 'SELECTED_ON', extra: true }),
  dayColumn('arrived', text.arrived, ({ arrivedOn }) => arrivedOn, { sort: 'ARRIVED_ON', extra: true }),
  amount('approved', text.approved, ({ fundingApproved }) => fundingApproved), amount('paid', text.paid, ({ paid }) => paid),
];

/** Arrived with papers, and nobody has looked at them yet. */
export const toVerify = (): TalentFilter => ({ state: { eq: 'ARRIVED' }, contractFrom: { isNull: false }, arrivalVerifiedOn: { isNull: true } });

/** People and teams, as far as the reader may see them. */
export default function TalentList() {
  const programmes = useQuery(ProgrammeChoicesDocument, {}).data?.talentProgrammes.nodes ?? [];
  return (
    <RecordList title={text.talents} lead={<>{text.talentsLead}<Related here="/talents" /></>} document={TalentListDocument} pick={({ talents }) => talents} columns={columns()} searchHint={text.searchTalents} hasMoney
      filters={[
        { name: 'subject', label: text.subject, options: options(subjectNames), filter: (value): TalentFilter => ({ subject: { eq: value as TalentSubject } }) },
        { name: 'state', label: text.state, options: options(talentStateNames), filter: (value): TalentFilter => ({ state: { eq: value as State } }) },
        { name: 'programme', label: text.programme, options: programmes.map(({ id, name }) => ({ value: id, title: name })), filter: (value): TalentFilter => ({ programme: { id: { eq: value } } }) },
        { name: 'level', label: text.level, options: options(levelNames), filter: (value): TalentFilter => ({ level: { eq: value as TalentLevel } }) },
        ...(account.value?.roles.has('PERSONNEL') ? [{ name: 'waits', label: text.waits, options: [{ value: 'verify', title: text.toVerify }], filter: toVerify }] : []),
      ]}
      actions={<Register programmes={programmes} />}
      variables={({ filter, search, sort, first }) => ({ first, filter, search, orderBy: orderBy<TalentOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ name }) => name} rowHref={({ id }) => `/talents/${id}`} />
  );
}
