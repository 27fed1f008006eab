import type { Area } from '../core/area.ts';
import { competitionAccess } from './competition.access.ts';
import { competitionChecks } from './competition.checks.ts';
import { competitionEntities } from './competition.entity.ts';
import { competitionIndicators } from './competition.indicators.ts';
import { competitionRules } from './competition.rules.ts';
import { competitionAwardsSheet, competitionEntriesSheet, competitionFinalists, competitionInstitutions, competitionMembers } from './competition.sheets.ts';
import { competitionTasks, watchPersonalData } from './competition.tasks.ts';
import { awardLifecycle } from './lifecycle/award.ts';
import { competitionLifecycle } from './lifecycle/competition.ts';
import { entryLifecycle } from './lifecycle/entry.ts';
import { competitionKeepings, competitionPersonal } from './competition.personal.ts';

export const competition: Area = {
  name: 'competition',
  title: '双创大赛',
  entities: competitionEntities,
  personal: competitionPersonal,
  keeps: competitionKeepings,
  access: competitionAccess,
  lifecycles: [competitionLifecycle, entryLifecycle, awardLifecycle],
  rules: competitionRules,
  tasks: competitionTasks,
  schedule: [{ task: watchPersonalData, every: 'month' }],
  indicators: competitionIndicators,
  sheets: [competitionInstitutions, competitionEntriesSheet, competitionMembers, competitionFinalists, competitionAwardsSheet],
  checks: competitionChecks,
  resolvers: async () => (await import('./competition.resolver.ts')).competitionResolvers,
};
