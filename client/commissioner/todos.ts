import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(70);

/** Whose turn it is, by the state a record waits in; each number equals the list that it opens. */
export const todos: readonly Todo[] = [
  todo('commissionerTriage', ['CLERK'], () => text.waitingTriage, '/service-demands?state=FILED'),
  todo('commissionerDispatch', ['CLERK'], () => text.waitingDispatch, '/service-demands?state=OPEN'),
  todo('commissionerAnswer', ['COMMISSIONER'], () => text.waitingAnswer, '/service-demands?state=DISPATCHED'),
  todo('commissionerConfirm', ['ENTERPRISE', 'TOWNSHIP'], () => text.waitingConfirm, '/visit-logs?state=LOGGED'),
  todo('commissionerRating', ['ENTERPRISE', 'TOWNSHIP'], () => text.waitingRating, '/service-demands?state=SOLVED'),
  todo('commissionerClaims', ['CLERK'], () => text.waitingClaims, '/subsidy-claims?state=SUBMITTED'),
  todo('commissionerPayments', ['FINANCE'], () => text.waitingPayments, '/subsidy-claims?state=CHECKED'),
  todo('commissionerConsent', ['RESEARCH'], () => text.waitingConsent, '/commissioner-terms?state=NOMINATED'),
  todo('commissionerApproval', ['DIRECTOR'], () => text.waitingApproval, '/commissioner-terms?state=PROPOSED'),
  todo('commissionerGrade', ['DIRECTOR'], () => text.waitingGrade, '/commissioner-terms?state=ASSESSED'),
];
