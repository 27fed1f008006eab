import { NoticesWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

export const todos: readonly Todo[] = [{
  id: 'notices', order: 31, title: () => text.waiting, href: '/notices?state=DRAFT', isFor: (held) => held.has('DIRECTOR'), useCount: () => useQuery(NoticesWaitingDocument, { filter: { state: { eq: 'DRAFT' } } }).data?.publicNotices.totalCount,
}];
