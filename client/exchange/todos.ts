import { todosOf, type Todo } from '../kit/todo.ts';
import { importers } from './pages.ts';
import { text } from './words.ts';

const todo = todosOf(60);

export const todos: readonly Todo[] = [
  todo('exchangeImports', importers.filter((role) => !['DIRECTOR', 'AUDITOR'].includes(role)), () => text.waiting, '/imports'),
];
