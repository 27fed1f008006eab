import { CompetitionAwardsWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

export const todos: readonly Todo[] = [{
  id: 'competition-awards', order: 34, title: () => text.waitingAwards, href: '/competition-awards?state=open', isFor: (held) => held.has('CLERK'),
  useCount: () => useQuery(CompetitionAwardsWaitingDocument, {}).data?.competitionAwards.totalCount,
}];
