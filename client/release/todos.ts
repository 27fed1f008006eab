import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(12);

export const todos: readonly Todo[] = [
  todo('releaseReleases', ['STATISTICS'], () => text.waiting, '/releases?state=IMPORTED'),
];
