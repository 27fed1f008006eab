import { ImportsWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { importers } from './pages.ts';
import { text } from './words.ts';

const readers = ['DIRECTOR', 'AUDITOR'];

export const todos: readonly Todo[] = [{
  id: 'imports', order: 60, title: () => text.waiting, href: '/imports',
  isFor: (roles) => importers.some((role) => !readers.includes(role) && roles.has(role)),
  useCount: () => useQuery(ImportsWaitingDocument, {}).data?.importBatches.totalCount,
}];
