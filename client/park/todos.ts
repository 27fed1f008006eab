import { ParkEvaluationsWaitingDocument, ParkMembersWaitingDocument, ParkMonthsWaitingDocument, type ParkEvaluationState, type ParkMonthState } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

/** In which state a month waits for whom. */
const turns: readonly (readonly [state: ParkMonthState, title: () => string, ...roles: string[]])[] = [
  ['DRAFT', () => text.returnedMonths, 'PARK'], ['SUBMITTED', () => text.waitingMonths, 'STATISTICS', 'CLERK'],
];
/** In which state an evaluation waits for whom. */
const evaluationTurns: readonly (readonly [state: ParkEvaluationState, role: string])[] = [['DRAFT', 'PARK'], ['SUBMITTED', 'CLERK'], ['CHECKED', 'DIRECTOR'], ['RECOMMENDED', 'HIGHER_AUTHORITY']];

export const todos: readonly Todo[] = [
  ...turns.map(([state, title, ...roles]): Todo => ({
    id: `park-months-${state}`, order: 32, title, href: `/park-months?state=${state}`, isFor: (held) => roles.some((role) => held.has(role)),
    useCount: () => useQuery(ParkMonthsWaitingDocument, { filter: { state: { eq: state } } }).data?.parkMonths.totalCount,
  })),
  {
    id: 'park-members', order: 33, title: () => text.waitingMembers, href: '/park-members?state=PROPOSED', isFor: (held) => held.has('CLERK') || held.has('STATISTICS'),
    useCount: () => useQuery(ParkMembersWaitingDocument, {}).data?.parkMemberships.totalCount,
  },
  ...evaluationTurns.map(([state, role]): Todo => ({
    id: `park-evaluations-${state}`, order: 33, title: () => text.waitingEvaluations, href: `/park-evaluations?state=${state}`, isFor: (held) => held.has(role),
    useCount: () => useQuery(ParkEvaluationsWaitingDocument, { filter: { state: { eq: state } } }).data?.parkEvaluations.totalCount,
  })),
];
