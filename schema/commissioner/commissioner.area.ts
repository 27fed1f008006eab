import type { Area } from '../core/area.ts';
import { commissionerAccess } from './commissioner.access.ts';
import { commissionerChecks } from './commissioner.checks.ts';
import { commissionerFacts } from './commissioner.facts.ts';
import { commissionerIndicators } from './commissioner.indicators.ts';
import { commissionerRules } from './commissioner.rules.ts';
import { commissionerRoster, commissionerServices } from './commissioner.sheets.ts';
import { commissionerReactions, commissionerTasks, watchService } from './commissioner.tasks.ts';
import { rosterEntities } from './entity/roster.ts';
import { serviceEntities } from './entity/service.ts';
import { subsidyEntities } from './entity/subsidy.ts';
import { batchLifecycle } from './lifecycle/batch.ts';
import { claimLifecycle } from './lifecycle/claim.ts';
import { commissionerLifecycle } from './lifecycle/commissioner.ts';
import { consentLifecycle } from './lifecycle/consent.ts';
import { demandLifecycle } from './lifecycle/demand.ts';
import { teamLifecycle } from './lifecycle/team.ts';
import { termLifecycle } from './lifecycle/term.ts';
import { visitLifecycle } from './lifecycle/visit.ts';
import { commissionerKeepings, commissionerPersonal } from './commissioner.personal.ts';

export const commissioner: Area = {
  name: 'commissioner',
  title: '科技特派员',
  entities: [...rosterEntities, ...serviceEntities, ...subsidyEntities],
  personal: commissionerPersonal,
  keeps: commissionerKeepings,
  access: commissionerAccess,
  lifecycles: [commissionerLifecycle, teamLifecycle, batchLifecycle, termLifecycle, demandLifecycle, visitLifecycle, consentLifecycle, claimLifecycle],
  rules: commissionerRules,
  tasks: commissionerTasks,
  reactions: commissionerReactions,
  schedule: [{ task: watchService, every: 'day' }],
  indicators: commissionerIndicators,
  facts: commissionerFacts,
  sheets: [commissionerRoster, commissionerServices],
  checks: commissionerChecks,
  resolvers: async () => (await import('./commissioner.resolver.ts')).commissionerResolvers,
};
