import { ReleasesWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

export const todos: readonly Todo[] = [{
  id: 'releases', order: 12, title: () => text.waiting, href: '/releases?state=IMPORTED', isFor: (held) => held.has('STATISTICS'),
  useCount: () => useQuery(ReleasesWaitingDocument, {}).data?.releases.totalCount,
}];
