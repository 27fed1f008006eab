import { type PlanLevel, type ProjectFilter, type ProjectKind, ProjectListDocument, type ProjectListQuery, type ProjectOrderField, type ProjectState as State } from '../generated/graphql.ts';
import { type Column, orderBy } from '../kit/column.ts';
import { money, moneyUnit } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { CreateAction } from '../kit/record-actions.tsx';
import { RecordList } from '../kit/record-list.tsx';
import { navigate } from '../kit/router.ts';
import { Value } from '../kit/value.tsx';
import { matters } from './matters.ts';
import { ProjectState, day, has, options, ownOrganization } from './parts.tsx';
import { levelNames, projectKindNames, projectStateNames, text } from './words.ts';

type Row = ProjectListQuery['projects']['nodes'][number];

const columns = (): readonly Column<Row>[] => [
  { id: 'title', title: text.title, sort: 'TITLE', cell: ({ title }) => title, text: ({ title }) => title },
  { id: 'number', title: text.number, cell: ({ number }) => <span class="code"><Value>{number}</Value></span>, text: ({ number }) => number ?? null },
  { id: 'bearer', title: text.bearer, sort: 'BEARER_NAME', cell: ({ bearerName }) => bearerName, text: ({ bearerName }) => bearerName },
  { id: 'level', title: text.level, cell: ({ level }) => nameIn(levelNames, level), text: ({ level }) => nameIn(levelNames, level) },
  { id: 'kind', title: text.kind, cell: ({ kind }) => nameIn(projectKindNames, kind), text: ({ kind }) => nameIn(projectKindNames, kind) },
  { id: 'established', title: text.establishedOn, sort: 'ESTABLISHED_ON', cell: ({ establishedOn }) => day(establishedOn), text: ({ establishedOn }) => establishedOn },
  { id: 'budget', title: `${text.fiscal}（${moneyUnit()}）`, sort: 'BUDGET', align: 'end', cell: ({ budget }) => money(budget), text: ({ budget }) => money(budget) },
  { id: 'end', title: text.endOn, sort: 'END_ON', extra: true, cell: ({ endOn }) => day(endOn), text: ({ endOn }) => endOn ?? null },
  { id: 'state', title: text.state, cell: ({ state }) => <ProjectState state={state} />, text: ({ state }) => nameIn(projectStateNames, state) },
];

/** What is to be done with projects, for whom it concerns. */
const matterOptions = () => [
  ...(ownOrganization() && has('ENTERPRISE', 'RESEARCH') ? [{ value: 'ours', title: text.isMine }, { value: 'running', title: text.ownRunning }] : []),
  ...(has('CLERK', 'DIRECTOR') ? [{ value: 'confirm', title: text.waitConfirm }] : []), ...(has('CLERK', 'DIRECTOR', 'FINANCE') ? [{ value: 'pay', title: text.waitPay }] : []),
];
const byMatter = (value: string): ProjectFilter => (value in matters && value !== 'compose' ? matters[value as Exclude<keyof typeof matters, 'compose'>].filter(ownOrganization()) : {});

/** Projects of all levels. */
export default function ProjectList() {
  const turns = matterOptions();
  return (
    <RecordList title={text.projects} hasMoney lead={text.projectsLead} document={ProjectListDocument} pick={({ projects }) => projects} columns={columns()} searchHint={text.searchProjects}
      actions={<CreateAction type="Project" mutation="recordProject" title={text.record} isMinor onDone={(id) => void navigate(`/projects/${id}`)} />}
      filters={[
        { name: 'state', label: text.state, options: options(projectStateNames), filter: (value): ProjectFilter => ({ state: { eq: value as State } }) }, { name: 'level', label: text.level, options: options(levelNames), filter: (value): ProjectFilter => ({ level: { eq: value as PlanLevel } }) },
        { name: 'kind', label: text.kind, options: options(projectKindNames), filter: (value): ProjectFilter => ({ kind: { eq: value as ProjectKind } }) },
        ...(turns.length > 0 ? [{ name: 'matter', label: text.turn, options: turns, filter: byMatter }] : []),
      ]}
      variables={({ filter, search, sort, first }) => ({ first, filter: { ...filter, ...(search && { title: { contains: search } }) }, orderBy: orderBy<ProjectOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ title }) => title} rowHref={({ id }) => `/projects/${id}`} />
  );
}
