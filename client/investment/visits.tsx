import { VisitListDocument, type VisitListQuery, type VisitTaskFilter, type VisitTaskOrderField, type VisitTaskState } from '../generated/graphql.ts';
import { Badge } from '../kit/badge.tsx';
import { orderBy, type Column } from '../kit/column.ts';
import { nameIn } from '../kit/i18n.ts';
import { RecordList } from '../kit/record-list.tsx';
import { Value } from '../kit/value.tsx';
import { Due, visitTones } from './project-parts.tsx';
import { day } from './shown.tsx';
import { text, visitCauseNames, visitStateNames } from './words.ts';

type Row = VisitListQuery['visitTasks']['nodes'][number];
const columns = (): readonly Column<Row>[] => [
  { id: 'project', title: text.project, cell: ({ project }) => <Value>{project?.name}</Value>, text: ({ project }) => project?.name ?? null },
  { id: 'owner', title: text.owner, cell: ({ project }) => <Value>{project?.organization?.name}</Value>, text: ({ project }) => project?.organization?.name ?? null },
  { id: 'town', title: text.town, cell: ({ project }) => <Value>{project?.town?.name}</Value>, text: ({ project }) => project?.town?.name ?? null },
  { id: 'cause', title: text.cause, cell: ({ cause }) => nameIn(visitCauseNames, cause), text: ({ cause }) => nameIn(visitCauseNames, cause) },
  { id: 'state', title: text.state, cell: ({ state }) => <Badge tone={visitTones[state]}>{nameIn(visitStateNames, state)}</Badge>, text: ({ state }) => nameIn(visitStateNames, state) },
  { id: 'leader', title: text.leader, cell: ({ leaderName }) => <Value>{leaderName}</Value>, text: ({ leaderName }) => leaderName ?? null },
  { id: 'due', title: text.dueOn, sort: 'DUE_ON', cell: ({ dueOn, state }) => <Due on={dueOn} state={state} />, text: ({ dueOn }) => dueOn },
  { id: 'visited', title: text.visitedOn, cell: ({ visitedOn }) => day(visitedOn), text: ({ visitedOn }) => visitedOn ?? null },
];

export default function VisitList() {
  return (
    <RecordList title={text.visits} above={[{ title: text.projects, href: '/investments' }]} document={VisitListDocument} pick={({ visitTasks }) => visitTasks} columns={columns()}
      filters={[{ name: 'state', label: text.state, options: Object.entries(visitStateNames).map(([value, title]) => ({ value, title })), filter: (value): VisitTaskFilter => ({ state: { eq: value as VisitTaskState } }) }]}
      variables={({ filter, sort, first }) => ({ first, filter, orderBy: orderBy<VisitTaskOrderField>(sort) })}
      rowKey={({ id }) => id} rowName={({ project }) => text.visitOf(project?.name ?? '')} rowHref={({ id }) => `/investments/visits/${id}`} />
  );
}
