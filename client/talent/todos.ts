import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(55);

export const todos: readonly Todo[] = [
  todo('talentCheck', ['CLERK', 'PERSONNEL'], () => text.waitingCheck, '/talents?state=APPLIED'),
  todo('talentRecommend', ['CLERK', 'PERSONNEL'], () => text.waitingRecommend, '/talents?state=CHECKED'),
  todo('talentVerify', ['PERSONNEL'], () => text.waitingVerify, '/talents?waits=verify'),
  todo('talentApply', ['ENTERPRISE', 'RESEARCH'], () => text.waitingApply, '/talents?state=SURVEYED'),
  todo('talentArrive', ['ENTERPRISE', 'RESEARCH'], () => text.waitingArrive, '/talents?state=SELECTED'),
  todo('talentAbove', ['HIGHER_AUTHORITY'], () => text.waitingAbove, '/talents?state=RECOMMENDED'),
];
