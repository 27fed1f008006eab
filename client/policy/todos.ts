import { PoliciesWaitingDocument, type PolicyClaimFilter, type PolicyClaimState, PolicyClaimsWaitingDocument, type PolicyFilter } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = (id: string, roles: readonly string[], title: () => string, href: string, useCount: () => number | undefined): Todo =>
  ({ id: `policy-${id}`, order: 75, title, href, isFor: (held) => roles.some((role) => held.has(role)), useCount });
const policies = (filter: PolicyFilter) => () => useQuery(PoliciesWaitingDocument, { filter }).data?.policies.totalCount;
const claims = (filter: PolicyClaimFilter) => () => useQuery(PolicyClaimsWaitingDocument, { filter }).data?.policyClaims.totalCount;
const inState = (id: string, state: PolicyClaimState, roles: readonly string[], title: () => string): Todo => todo(id, roles, title, `/policy-claims?state=${state}`, claims({ state: { eq: state } }));

/** Whose turn it is; each number equals the list that it opens. */
export const todos: readonly Todo[] = [
  todo('review', ['MARKET'], () => text.waitingReview, '/policies?state=DRAFT', policies({ state: { eq: 'DRAFT' } })),
  todo('publish', ['DIRECTOR'], () => text.waitingPublish, '/policies?state=REVIEWED', policies({ state: { eq: 'REVIEWED' } })),
  inState('offered', 'OFFERED', ['ENTERPRISE'], () => text.waitingOffered),
  inState('returned', 'RETURNED', ['ENTERPRISE'], () => text.waitingClaims),
  inState('check', 'SUBMITTED', ['CLERK'], () => text.waitingClaims),
  inState('notice', 'CHECKED', ['DIRECTOR'], () => text.waitingClaims),
  inState('prepare', 'IN_NOTICE', ['FINANCE'], () => text.waitingPayments),
  inState('pay', 'PAYING', ['FINANCE'], () => text.waitingPayments),
];
