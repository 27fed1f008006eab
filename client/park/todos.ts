import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

/** In which state a month and an evaluation wait for whom. */
export const todos: readonly Todo[] = [
  todosOf(32)('parkReturnedMonths', ['PARK'], () => text.returnedMonths, '/park-months?state=DRAFT'),
  todosOf(32)('parkMonths', ['STATISTICS', 'CLERK'], () => text.waitingMonths, '/park-months?state=SUBMITTED'),
  todosOf(33)('parkMembers', ['CLERK', 'STATISTICS'], () => text.waitingMembers, '/park-members?state=PROPOSED'),
  todosOf(33)('parkEvaluationsDraft', ['PARK'], () => text.waitingEvaluations, '/park-evaluations?state=DRAFT'),
  todosOf(33)('parkEvaluationsSubmitted', ['CLERK'], () => text.waitingEvaluations, '/park-evaluations?state=SUBMITTED'),
  todosOf(33)('parkEvaluationsChecked', ['DIRECTOR'], () => text.waitingEvaluations, '/park-evaluations?state=CHECKED'),
  todosOf(33)('parkEvaluationsRecommended', ['HIGHER_AUTHORITY'], () => text.waitingEvaluations, '/park-evaluations?state=RECOMMENDED'),
];
