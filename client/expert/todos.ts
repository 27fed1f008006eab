import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

/** An expert's own; the clerk draws and closes, the director opens. */
export const todos: readonly Todo[] = [
  todosOf(6)('expertInvited', ['EXPERT'], () => `${text.waiting} · ${text.answerBy}`, '/my-reviews?state=INVITED'),
  todosOf(7)('expertAccepted', ['EXPERT'], () => `${text.waiting} · ${text.scoresBy}`, '/my-reviews?state=ACCEPTED'),
  todosOf(32)('expertPreparing', ['CLERK'], () => text.waitDraw, '/review-sessions?state=PREPARING'),
  todosOf(32)('expertReviewing', ['CLERK'], () => text.waitScores, '/review-sessions?state=REVIEWING'),
  todosOf(32)('expertClosed', ['DIRECTOR'], () => text.waitOpen, '/review-sessions?state=CLOSED'),
];
