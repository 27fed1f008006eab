import {
  type CommissionerTermFilter, CommissionerTermsWaitingDocument, type ServiceDemandFilter, ServiceDemandsWaitingDocument, type SubsidyClaimFilter, SubsidyClaimsWaitingDocument, type VisitLogFilter, VisitLogsWaitingDocument,
} from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = (id: string, roles: readonly string[], title: () => string, href: string, useCount: () => number | undefined): Todo =>
  ({ id: `commissioner-${id}`, order: 70, title, href, isFor: (held) => roles.some((role) => held.has(role)), useCount });
const demands = (filter: ServiceDemandFilter) => () => useQuery(ServiceDemandsWaitingDocument, { filter }).data?.serviceDemands.totalCount;
const visits = (filter: VisitLogFilter) => () => useQuery(VisitLogsWaitingDocument, { filter }).data?.visitLogs.totalCount;
const claims = (filter: SubsidyClaimFilter) => () => useQuery(SubsidyClaimsWaitingDocument, { filter }).data?.subsidyClaims.totalCount;
const terms = (filter: CommissionerTermFilter) => () => useQuery(CommissionerTermsWaitingDocument, { filter }).data?.commissionerTerms.totalCount;

/** Whose turn it is, by the state a record waits in; each number equals the list that it opens. */
export const todos: readonly Todo[] = [
  todo('triage', ['CLERK'], () => text.waitingTriage, '/service-demands?state=FILED', demands({ state: { eq: 'FILED' } })),
  todo('dispatch', ['CLERK'], () => text.waitingDispatch, '/service-demands?state=OPEN', demands({ state: { eq: 'OPEN' } })),
  todo('answer', ['COMMISSIONER'], () => text.waitingAnswer, '/service-demands?state=DISPATCHED', demands({ state: { eq: 'DISPATCHED' } })),
  todo('confirm', ['ENTERPRISE', 'TOWNSHIP'], () => text.waitingConfirm, '/visit-logs?state=LOGGED', visits({ state: { eq: 'LOGGED' } })),
  todo('rating', ['ENTERPRISE', 'TOWNSHIP'], () => text.waitingRating, '/service-demands?state=SOLVED', demands({ state: { eq: 'SOLVED' } })),
  todo('claims', ['CLERK'], () => text.waitingClaims, '/subsidy-claims?state=SUBMITTED', claims({ state: { eq: 'SUBMITTED' } })),
  todo('payments', ['FINANCE'], () => text.waitingPayments, '/subsidy-claims?state=CHECKED', claims({ state: { eq: 'CHECKED' } })),
  todo('consent', ['RESEARCH'], () => text.waitingConsent, '/commissioner-terms?state=NOMINATED', terms({ state: { eq: 'NOMINATED' } })),
  todo('approval', ['DIRECTOR'], () => text.waitingApproval, '/commissioner-terms?state=PROPOSED', terms({ state: { eq: 'PROPOSED' } })),
  todo('grade', ['DIRECTOR'], () => text.waitingGrade, '/commissioner-terms?state=ASSESSED', terms({ state: { eq: 'ASSESSED' } })),
];
