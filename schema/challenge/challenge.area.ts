import type { Area } from '../core/area.ts';
import { challengeAccess } from './challenge.access.ts';
import { challengeChecks } from './challenge.checks.ts';
import { challengeEntities } from './challenge.entity.ts';
import { challengeIndicators } from './challenge.indicators.ts';
import { challengeRules } from './challenge.rules.ts';
import { establishedProjects, techDemands } from './challenge.sheets.ts';
import { annulUnopened, challengeReactions, challengeTasks } from './challenge.tasks.ts';
import { batchLifecycle } from './lifecycle/batch.ts';
import { bidLifecycle } from './lifecycle/bid.ts';
import { demandLifecycle } from './lifecycle/demand.ts';
import { disclosureLifecycle } from './lifecycle/disclosure.ts';
import { listingLifecycle } from './lifecycle/listing.ts';
import { matchLifecycle } from './lifecycle/matchmaking.ts';
import { openingKeyLifecycle } from './lifecycle/opening-key.ts';
import { projectLifecycle } from './lifecycle/project.ts';
import { questionLifecycle } from './lifecycle/question.ts';
import { reviewRequestLifecycle } from './lifecycle/review-request.ts';
import { challengePersonal } from './challenge.personal.ts';

export const challenge: Area = {
  name: 'challenge',
  title: '揭榜挂帅',
  entities: challengeEntities,
  personal: challengePersonal,
  access: challengeAccess,
  lifecycles: [demandLifecycle, disclosureLifecycle, matchLifecycle, batchLifecycle, listingLifecycle, questionLifecycle, openingKeyLifecycle, bidLifecycle, reviewRequestLifecycle, projectLifecycle],
  rules: challengeRules,
  tasks: challengeTasks,
  reactions: challengeReactions,
  schedule: [{ task: annulUnopened, every: 'day' }],
  indicators: challengeIndicators,
  sheets: [techDemands, establishedProjects],
  checks: challengeChecks,
  resolvers: async () => (await import('./challenge.resolver.ts')).challengeResolvers,
};
