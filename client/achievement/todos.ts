import { account } from '../account/session.ts';
import {
  type AchievementFilter, AchievementsWaitingDocument, type IncomeDistributionFilter, DistributionsWaitingDocument, ResultListingsWaitingDocument, type PatentProjectFilter, PatentProjectsWaitingDocument, type ResultListingFilter,
  ReportsWaitingDocument, type TechContractFilter, TechContractsWaitingDocument, type TransformationReportFilter, type TrialLicenceFilter, TrialsWaitingDocument,
} from '../generated/graphql.ts';
import { useQuery } from '../kit/query.ts';
import type { Todo } from '../kit/todo.ts';
import { text } from './words.ts';

const todo = (id: string, roles: readonly string[], title: () => string, href: string, useCount: () => number | undefined): Todo =>
  ({ id: `achievement-${id}`, order: 70, title, href, isFor: (held) => roles.some((role) => held.has(role)), useCount });
const achievements = (filter: () => AchievementFilter) => () => useQuery(AchievementsWaitingDocument, { filter: filter() }).data?.achievements.totalCount;
const listings = (filter: () => ResultListingFilter) => () => useQuery(ResultListingsWaitingDocument, { filter: filter() }).data?.resultListings.totalCount;
const trials = (filter: TrialLicenceFilter) => () => useQuery(TrialsWaitingDocument, { filter }).data?.trialLicences.totalCount;
const contracts = (filter: TechContractFilter) => () => useQuery(TechContractsWaitingDocument, { filter }).data?.techContracts.totalCount;
const shares = (filter: IncomeDistributionFilter) => () => useQuery(DistributionsWaitingDocument, { filter }).data?.incomeDistributions.totalCount;
const patents = (filter: PatentProjectFilter) => () => useQuery(PatentProjectsWaitingDocument, { filter }).data?.patentProjects.totalCount;
const reports = (filter: TransformationReportFilter) => () => useQuery(ReportsWaitingDocument, { filter }).data?.transformationReports.totalCount;
const units = ['ENTERPRISE', 'RESEARCH'];
/** What everyone may see is counted only where it is one's own. */
const ours = () => ({ organization: { id: { eq: account.value?.viewer.organization?.id ?? '' } } });

/** Whose turn it is, by the state a record waits in; drafts, trials and contracts of others nobody sees anyway. */
export const todos: readonly Todo[] = [
  todo('drafts', units, () => text.waitingDrafts, '/achievements?state=DRAFT', achievements(() => ({ state: { eq: 'DRAFT' }, ...ours() }))),
  todo('submitted', ['CLERK'], () => text.waitingAchievements, '/achievements?state=SUBMITTED', achievements(() => ({ state: { eq: 'SUBMITTED' } }))),
  todo('pricing', units, () => text.waitingPricing, '/transfers?state=PRICING', listings(() => ({ state: { eq: 'PRICING' }, ...ours() }))),
  todo('signature', units, () => text.waitingSignature, '/tech-contracts?state=DRAFT', contracts({ state: { eq: 'DRAFT' } })),
  todo('contracts', ['CLERK'], () => text.waitingContracts, '/tech-contracts?state=FILED', contracts({ state: { eq: 'FILED' } })),
  todo('trials', units, () => text.waitingTrials, '/trials?state=OFFERED', trials({ state: { eq: 'OFFERED' } })),
  todo('rewards', units, () => text.waitingRewards, '/income-shares?state=DECIDED', shares({ state: { eq: 'DECIDED' } })),
  todo('patents', ['DIRECTOR'], () => text.waitingPatents, '/patent-projects?state=FILED', patents({ state: { eq: 'FILED' } })),
  todo('selected', ['CLERK'], () => text.waitingSelected, '/patent-projects?state=RECOMMENDED', patents({ state: { eq: 'RECOMMENDED' } })),
  todo('payments', ['FINANCE'], () => text.waitingPayment, '/patent-projects?state=PASSED', patents({ state: { eq: 'PASSED' } })),
  todo('own-reports', units, () => text.waitingOwnReports, '/transformation-reports?state=DRAFT', reports({ state: { eq: 'DRAFT' } })),
  todo('reports', ['CLERK'], () => text.waitingReports, '/transformation-reports?state=SUBMITTED', reports({ state: { eq: 'SUBMITTED' } })),
];
