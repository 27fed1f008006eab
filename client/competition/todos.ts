import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(34);

export const todos: readonly Todo[] = [
  todo('competitionAwards', ['CLERK'], () => text.waitingAwards, '/competition-awards?state=open'),
];
