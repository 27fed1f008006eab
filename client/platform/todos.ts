import { ContractsWaitingDocument, EvaluationsWaitingDocument, MilestonesWaitingDocument, type PlatformEvaluationFilter, PlatformsWaitingDocument } from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { ofOwn } from './own.ts';
import { ownOrganization } from './parts.tsx';
import { text } from './words.ts';

const evaluations = (id: string, role: string, title: () => string, filter: PlatformEvaluationFilter, href: string): Todo => ({
  id: `platform-evaluations-${id}`, order: 52, title, href: `/platform-evaluations?${href}`, isFor: (roles) => roles.has(role),
  useCount: () => useQuery(EvaluationsWaitingDocument, { filter }).data?.platformEvaluations.totalCount,
});

export const todos: readonly Todo[] = [
  {
    id: 'platforms-failed', order: 50, title: () => text.failedPlatforms, href: '/platforms?state=FAILED', isFor: (roles) => roles.has('DIRECTOR'),
    useCount: () => useQuery(PlatformsWaitingDocument, { filter: { state: { eq: 'FAILED' } } }).data?.platforms.totalCount,
  },
  {
    id: 'platform-milestones', order: 51, title: () => text.reportedMilestones, href: '/platform-milestones?state=REPORTED', isFor: (roles) => roles.has('CLERK'),
    useCount: () => useQuery(MilestonesWaitingDocument, { filter: { state: { eq: 'REPORTED' } } }).data?.platformMilestones.totalCount,
  },
  {
    id: 'own-milestones', order: 51, title: () => text.ownMilestones, href: '/platform-milestones?own=yes&state=IN_PROGRESS', isFor: (roles) => roles.has('RESEARCH'),
    useCount: () => { const own = ownOrganization(); return useQuery(MilestonesWaitingDocument, own ? { filter: { ...ofOwn(own), state: { eq: 'IN_PROGRESS' } } } : null).data?.platformMilestones.totalCount; },
  },
  {
    id: 'platform-contracts', order: 51, title: () => text.reportedContracts, href: '/platform-contracts?state=REPORTED', isFor: (roles) => roles.has('CLERK'),
    useCount: () => useQuery(ContractsWaitingDocument, { filter: { state: { eq: 'REPORTED' } } }).data?.platformContracts.totalCount,
  },
  evaluations('self', 'RESEARCH', () => text.openEvaluations, { state: { eq: 'OPEN' } }, 'state=OPEN'),
  evaluations('check', 'CLERK', () => text.reportedEvaluations, { state: { eq: 'REPORTED' } }, 'state=REPORTED'),
  evaluations('site', 'EXPERT', () => text.siteEvaluations, { state: { eq: 'CHECKED' }, siteChecks: { some: { checkedOn: { isNull: true } } } }, 'scores=waiting'),
  evaluations('grade', 'DIRECTOR', () => text.scoredEvaluations, { state: { eq: 'SITE_CHECKED' } }, 'state=SITE_CHECKED'),
];
