import type { Area } from '../core/area.ts';
import { achievementAccess } from './achievement.access.ts';
import { achievementChecks } from './achievement.checks.ts';
import { achievementEntities } from './achievement.entity.ts';
import { achievementFacts } from './achievement.facts.ts';
import { achievementIndicators } from './achievement.indicators.ts';
import { achievementRules } from './achievement.rules.ts';
import { achievementRegister, patentProjects } from './achievement.sheets.ts';
import { achievementTasks, followNotice } from './achievement.tasks.ts';
import { contractEntities } from './contract.entity.ts';
import { achievementLifecycle } from './lifecycle/achievement.ts';
import { contractLifecycle } from './lifecycle/contract.ts';
import { distributionLifecycle } from './lifecycle/distribution.ts';
import { interestLifecycle } from './lifecycle/interest.ts';
import { listingLifecycle } from './lifecycle/listing.ts';
import { patentProjectLifecycle } from './lifecycle/patent-project.ts';
import { priorityLifecycle } from './lifecycle/priority.ts';
import { reportLifecycle } from './lifecycle/report.ts';
import { rightLifecycle } from './lifecycle/right.ts';
import { trialLifecycle } from './lifecycle/trial.ts';
import { listingEntities } from './listing.entity.ts';
import { whenNoticeMoves } from '../publicity/publicity.ts';
import { achievementPersonal } from './achievement.personal.ts';

export const achievement: Area = {
  name: 'achievement',
  title: '科技成果',
  entities: [...achievementEntities, ...listingEntities, ...contractEntities],
  personal: achievementPersonal,
  access: achievementAccess,
  lifecycles: [
    achievementLifecycle, rightLifecycle, patentProjectLifecycle, listingLifecycle, interestLifecycle, priorityLifecycle, trialLifecycle, contractLifecycle, distributionLifecycle, reportLifecycle,
  ],
  rules: achievementRules,
  tasks: achievementTasks,
  reactions: whenNoticeMoves(followNotice),
  indicators: achievementIndicators,
  facts: achievementFacts,
  sheets: [achievementRegister, patentProjects],
  checks: achievementChecks,
  resolvers: async () => (await import('./achievement.resolver.ts')).achievementResolvers,
};
