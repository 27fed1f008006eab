import { ReviewsWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

export const todos: readonly Todo[] = (['INVITED', 'ACCEPTED'] as const).map((state, n) => ({
  id: `reviews-${state}`, order: 6 + n, title: () => `${text.waiting} · ${n === 0 ? text.answerBy : text.scoresBy}`, href: `/my-reviews?state=${state}`, isFor: (held) => held.has('EXPERT'), useCount: () => useQuery(ReviewsWaitingDocument, { filter: { state: { eq: state } } }).data?.reviewAssignments.totalCount,
}));
