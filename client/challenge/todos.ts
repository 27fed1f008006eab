import { account } from '../account/session.ts';
import type { TodosQueryVariables } from '../generated/graphql.ts';
import { todosOf, type Todo } from '../kit/todo.ts';
import { matters } from './matters.ts';
import { text } from './words.ts';

const todo = todosOf(30);

/** Whose turn it is, by the state a record waits in; each number equals the list that it opens. Of projects, those of the bureau's own programme wait to be signed: other departments' only stand on file here. */
export const todos: readonly Todo[] = [
  todo('challengeDrafts', ['ENTERPRISE'], () => text.waitReturned, '/demands?state=DRAFT'),
  todo('challengeCheck', ['TOWNSHIP'], () => text.waitCheck, '/demands?state=SUBMITTED'),
  todo('challengeAccept', ['CLERK'], () => text.waitAccept, '/demands?state=TOWNSHIP_CHECKED'),
  todo('challengeCondense', ['CLERK'], () => text.waitCondense, '/demands?state=ACCEPTED'),
  todo('challengeList', ['DIRECTOR'], () => text.waitList, '/demands?state=CONDENSED'),
  todo('challengeOutcome', ['CLERK'], () => text.waitOutcome, '/demands?state=RECOMMENDED'),
  todo('challengeCompose', ['CLERK'], () => text.waitCompose, '/demands?matter=compose'),
  todo('challengeApprove', ['DIRECTOR'], () => text.waitApprove, '/listings?state=DRAFT'),
  todo('challengePublish', ['CLERK'], () => text.waitPublish, '/listings?state=APPROVED'),
  todo('challengeOpen', ['CLERK', 'DIRECTOR', 'AUDITOR'], () => text.waitOpen, '/listings?state=CLOSED'),
  todo('challengeFormal', ['CLERK'], () => text.waitFormal, '/listings?state=UNSEALED'),
  todo('challengeDecide', ['DIRECTOR'], () => text.waitDecide, '/listings?state=IN_REVIEW'),
  todo('challengeNotice', ['CLERK'], () => text.waitNotice, '/listings?state=PROPOSED'),
  todo('challengeBidDrafts', ['RESEARCH', 'ENTERPRISE'], () => text.ownBidDrafts, '/bids?state=DRAFT'),
  todo('challengeEstablish', ['DIRECTOR'], () => text.waitEstablish, '/bids?state=SELECTED'),
  todo('challengeContract', ['CLERK'], () => text.waitContract, '/projects?state=ESTABLISHED&level=COUNTY&kind=CHALLENGE'),
  todo('challengeSign', ['RESEARCH', 'ENTERPRISE'], () => text.waitSign, '/projects?state=ESTABLISHED&level=COUNTY&kind=CHALLENGE&matter=ours'),
  todo('challengeConfirm', ['CLERK'], () => text.waitConfirm, '/projects?matter=confirm'),
  todo('challengePay', ['FINANCE'], () => text.waitPay, '/projects?matter=pay'),
  todo('challengeRunning', ['RESEARCH', 'ENTERPRISE'], () => text.ownRunning, '/projects?matter=running'),
  todo('challengeAcceptance', ['DIRECTOR'], () => text.waitAcceptance, '/projects?state=IN_ACCEPTANCE'),
  todo('challengeCollecting', ['PUBLIC'], () => text.collectingNow, '/listings?state=OPEN'),
];

/** Filters that lists narrow by too. */
export const variables = (): Partial<TodosQueryVariables> => {
  const own = account.value?.viewer.organization?.id;
  return {
    challengeComposeFilter: matters.compose.filter(), challengeConfirmFilter: matters.confirm.filter(), challengePayFilter: matters.pay.filter(), challengeRunningFilter: matters.running.filter(own),
    // As bearer or as owner; whoever has no organization has nothing to sign.
    challengeSignFilter: { state: { eq: 'ESTABLISHED' }, level: { eq: 'COUNTY' }, kind: { eq: 'CHALLENGE' }, ...matters.ours.filter(own) },
  };
};
