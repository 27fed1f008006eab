import { IssuesWaitingDocument, InvestmentsWaitingDocument, VisitsOpenDocument, WarningsOpenDocument, type InvestmentProjectState, type ProjectIssueState } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { nameIn } from '../kit/i18n.ts';
import { issueStateNames, stateNames, text } from './words.ts';

const holds = (held: ReadonlySet<string>, roles: readonly string[]): boolean => roles.some((role) => held.has(role));

/** In which state a project waits for whom. */
const turns: readonly (readonly [state: InvestmentProjectState, ...roles: string[]])[] = [
  ['LEAD', 'INDUSTRY'], ['FILED', 'CLERK'], ['CANDIDATE', 'ENTERPRISE', 'TOWNSHIP'], ['STARTED', 'ENTERPRISE'], ['ENTRY_SUBMITTED', 'INDUSTRY', 'CLERK'], ['ENTRY_CONFIRMED', 'STATISTICS'], ['STOPPED', 'ENTERPRISE'], ['COMPLETED', 'STATISTICS'],
];
const issueTurns: readonly (readonly [state: ProjectIssueState, ...roles: string[]])[] = [['OPEN', 'CLERK'], ['IN_HAND', 'TAX', 'MARKET', 'PERSONNEL', 'AGRICULTURE'], ['RESOLVED', 'ENTERPRISE', 'TOWNSHIP']];

export const todos: readonly Todo[] = [
  ...turns.map(([state, ...roles]): Todo => ({
    id: `investments-${state}`, order: 35, title: () => `${text.waitingFor}：${nameIn(stateNames, state)}`, href: `/investments?state=${state}`, isFor: (held) => holds(held, roles),
    useCount: () => useQuery(InvestmentsWaitingDocument, { filter: { state: { eq: state } } }).data?.investmentProjects.totalCount,
  })),
  { id: 'investment-warnings', order: 36, title: () => text.warningsOpen, href: '/investments/warnings', isFor: (held) => holds(held, ['CLERK', 'DIRECTOR']), useCount: () => useQuery(WarningsOpenDocument, {}).data?.projectWarnings.totalCount },
  { id: 'investment-visits', order: 37, title: () => text.visitsOpen, href: '/investments/visits?state=OPEN', isFor: (held) => holds(held, ['DIRECTOR', 'CLERK']), useCount: () => useQuery(VisitsOpenDocument, {}).data?.visitTasks.totalCount },
  ...issueTurns.map(([state, ...roles]): Todo => ({
    id: `investment-issues-${state}`, order: 38, title: () => `${text.issuesOpen}：${nameIn(issueStateNames, state)}`, href: `/investments/issues?state=${state}`, isFor: (held) => holds(held, roles),
    useCount: () => useQuery(IssuesWaitingDocument, { filter: { state: { eq: state } } }).data?.projectIssues.totalCount,
  })),
];
