import { ReviewsWaitingDocument, SessionsWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const own = (['INVITED', 'ACCEPTED'] as const).map((state, n): Todo => ({
  id: `reviews-${state}`, order: 6 + n, title: () => `${text.waiting} · ${n === 0 ? text.answerBy : text.scoresBy}`, href: `/my-reviews?state=${state}`, isFor: (held) => held.has('EXPERT'), useCount: () => useQuery(ReviewsWaitingDocument, { filter: { state: { eq: state } } }).data?.reviewAssignments.totalCount,
}));
/** The clerk draws and closes, the director opens. */
const run = ([['PREPARING', 'CLERK', () => text.waitDraw], ['REVIEWING', 'CLERK', () => text.waitScores], ['CLOSED', 'DIRECTOR', () => text.waitOpen]] as const).map(([state, role, title]): Todo => ({
  id: `review-sessions-${state}`, order: 32, title, href: `/review-sessions?state=${state}`, isFor: (held) => held.has(role), useCount: () => useQuery(SessionsWaitingDocument, { filter: { state: { eq: state } } }).data?.reviewSessions.totalCount,
}));

export const todos: readonly Todo[] = [...own, ...run];
