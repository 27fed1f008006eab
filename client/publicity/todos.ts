import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(31);

export const todos: readonly Todo[] = [
  todo('publicityNotices', ['DIRECTOR'], () => text.waiting, '/notices?state=DRAFT'),
  todo('publicityRunning', ['PUBLIC'], () => text.openNow, '/notices?state=RUNNING'),
];
