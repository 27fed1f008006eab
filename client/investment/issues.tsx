import { IssueListDocument, type IssueListQuery, type ProjectIssueFilter, type ProjectIssueKind, type ProjectIssueOrderField, type ProjectIssueState } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { orderBy, type Column } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { Due, issueTones } from './project-parts.tsx';
import { issueKindNames, issueStateNames, text } from './words.ts';

type Row = IssueListQuery['projectIssues']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'project', title: text.project, cell: ({ project }) => <Value>{project?.name}</Value>, text: ({ project }) => project?.name ?? null },
  { id: 'kind', title: text.issueKind, cell: ({ kind }) => nameIn(issueKindNames, kind), text: ({ kind }) => nameIn(issueKindNames, kind) },
  { id: 'issue', title: text.issue, cell: ({ description }) => <span class="wrap">{description}</span>, text: ({ description }) => description },
  { id: 'state', title: text.state, cell: ({ state }) => <Badge tone={issueTones[state]}>{nameIn(issueStateNames, state)}</Badge>, text: ({ state }) => nameIn(issueStateNames, state) },
  { id: 'responsible', title: text.responsible, cell: ({ responsible }) => <Value>{responsible?.name}</Value>, text: ({ responsible }) => responsible?.name ?? null },
  { id: 'due', title: text.dueOn, sort: 'DUE_ON', cell: ({ dueOn, state }) => <Due on={dueOn} state={state} />, text: ({ dueOn }) => dueOn ?? null },
  { id: 'town', title: text.town, extra: true, cell: ({ project }) => <Value>{project?.town?.name}</Value>, text: ({ project }) => project?.town?.name ?? null },
];
const options = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([value, title]) => ({ value, title }));

export default function IssueList() {
  return (
    <RecordList title={text.issues} above={[{ title: text.projects, href: '/investments' }]} document={IssueListDocument} pick={({ projectIssues }) => projectIssues} columns={columns()}
      filters={[
        { name: 'state', label: text.state, options: options(issueStateNames), filter: (value): ProjectIssueFilter => ({ state: { eq: value as ProjectIssueState } }) },
        { name: 'kind', label: text.issueKind, options: options(issueKindNames), filter: (value): ProjectIssueFilter => ({ kind: { eq: value as ProjectIssueKind } }) },
      ]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<ProjectIssueOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ kind, project }) => text.issueOf(nameIn(issueKindNames, kind), project?.name ?? '')} rowHref={({ id }) => `/investments/issues/${id}`} />
  );
}
