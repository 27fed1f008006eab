import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(11);

export const todos: readonly Todo[] = [
  todo('indicatorTargets', ['DIRECTOR'], () => text.targetsToSet, '/targets?state=DRAFT'),
];
