import { ApplicationsWaitingDocument, type QualificationApplicationState } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

/** In which state an application waits for whom. */
const turns: readonly (readonly [state: QualificationApplicationState, ...roles: string[]])[] = [
  ['DRAFT', 'ENTERPRISE'], ['SUBMITTED', 'TOWNSHIP'], ['CHECKED', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET'], ['CO_CHECKED', 'DIRECTOR'], ['RECOMMENDED', 'CLERK'], ['EXPIRING', 'ENTERPRISE'],
];

export const todos: readonly Todo[] = turns.map(([state, ...roles]) => ({
  id: `applications-${state}`, order: 20, title: () => text.waiting, href: `/applications?state=${state}`,
  isFor: (held: ReadonlySet<string>) => roles.some((role) => held.has(role)),
  useCount: () => useQuery(ApplicationsWaitingDocument, { filter: { state: { eq: state } } }).data?.qualificationApplications.totalCount,
}));
