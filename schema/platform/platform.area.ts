import type { Area } from '../core/area.ts';
import { contractLifecycle } from './lifecycle/contract.ts';
import { evaluationLifecycle } from './lifecycle/evaluation.ts';
import { milestoneLifecycle } from './lifecycle/milestone.ts';
import { newInstitutionLifecycle } from './lifecycle/new-institution.ts';
import { platformLifecycle } from './lifecycle/platform.ts';
import { transferCentreLifecycle } from './lifecycle/transfer-centre.ts';
import { platformAccess } from './platform.access.ts';
import { platformChecks } from './platform.checks.ts';
import { platformEntities } from './platform.entity.ts';
import { platformIndicators } from './platform.indicators.ts';
import { platformRules } from './platform.rules.ts';
import { newRdInstitutions, platformMilestones, platforms, transferCentres } from './platform.sheets.ts';
import { platformTasks, watchPlatforms } from './platform.tasks.ts';
import { platformPersonal } from './platform.personal.ts';

export const platform: Area = {
  name: 'platform',
  title: '科创平台',
  entities: platformEntities,
  personal: platformPersonal,
  access: platformAccess,
  lifecycles: [platformLifecycle, milestoneLifecycle, contractLifecycle, evaluationLifecycle, transferCentreLifecycle, newInstitutionLifecycle],
  rules: platformRules,
  tasks: platformTasks,
  schedule: [{ task: watchPlatforms, every: 'day' }],
  indicators: platformIndicators,
  sheets: [platforms, transferCentres, newRdInstitutions, platformMilestones],
  checks: platformChecks,
  resolvers: async () => (await import('./platform.resolver.ts')).platformResolvers,
};
