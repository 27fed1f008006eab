import { TargetsWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

export const todos: readonly Todo[] = [{
  id: 'targets', order: 11, title: () => text.targetsToSet, href: '/targets?state=DRAFT', isFor: (held) => held.has('DIRECTOR'),
  useCount: () => useQuery(TargetsWaitingDocument, {}).data?.targets.totalCount,
}];
