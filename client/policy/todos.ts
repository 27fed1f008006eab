import { todosOf, type Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = todosOf(75);

/** Whose turn it is; each number equals the list that it opens. */
export const todos: readonly Todo[] = [
  todo('policyReview', ['MARKET'], () => text.waitingReview, '/policies?state=DRAFT'),
  todo('policyPublish', ['DIRECTOR'], () => text.waitingPublish, '/policies?state=REVIEWED'),
  todo('policyOffered', ['ENTERPRISE'], () => text.waitingOffered, '/policy-claims?state=OFFERED'),
  todo('policyReturned', ['ENTERPRISE'], () => text.waitingClaims, '/policy-claims?state=RETURNED'),
  todo('policyCheck', ['CLERK'], () => text.waitingClaims, '/policy-claims?state=SUBMITTED'),
  todo('policyNotice', ['DIRECTOR'], () => text.waitingClaims, '/policy-claims?state=CHECKED'),
  todo('policyPrepare', ['FINANCE'], () => text.waitingPayments, '/policy-claims?state=IN_NOTICE'),
  todo('policyPay', ['FINANCE'], () => text.waitingPayments, '/policy-claims?state=PAYING'),
  todo('policyInForce', ['PUBLIC'], () => text.inForceNow, '/policies?state=PUBLISHED'),
];
