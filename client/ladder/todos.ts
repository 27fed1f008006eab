import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(20);

/** In which state an application waits for whom. */
export const todos: readonly Todo[] = [
  todo('ladderDrafts', ['ENTERPRISE'], () => text.waiting, '/applications?state=DRAFT'),
  todo('ladderSubmitted', ['TOWNSHIP'], () => text.waiting, '/applications?state=SUBMITTED'),
  todo('ladderChecked', ['TAX', 'STATISTICS', 'INDUSTRY', 'MARKET'], () => text.waiting, '/applications?state=CHECKED'),
  todo('ladderCoChecked', ['DIRECTOR'], () => text.waiting, '/applications?state=CO_CHECKED'),
  todo('ladderRecommended', ['CLERK'], () => text.waiting, '/applications?state=RECOMMENDED'),
  todo('ladderExpiring', ['ENTERPRISE'], () => text.waiting, '/applications?state=EXPIRING'),
];
