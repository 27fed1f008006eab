import type { Area } from '../core/area.ts';
import { programmeLifecycle } from './lifecycle/programme.ts';
import { talentLifecycle } from './lifecycle/talent.ts';
import { talentAccess } from './talent.access.ts';
import { talentChecks } from './talent.checks.ts';
import { talentEntities } from './talent.entity.ts';
import { talentIndicators } from './talent.indicators.ts';
import { talentRules } from './talent.rules.ts';
import { talentPeople, talentSurvey, talentTeams } from './talent.sheets.ts';
import { talentTasks, watchArrivals } from './talent.tasks.ts';
import { talentPersonal } from './talent.personal.ts';

export const talent: Area = {
  name: 'talent',
  title: '人才',
  entities: talentEntities,
  personal: talentPersonal,
  access: talentAccess,
  lifecycles: [programmeLifecycle, talentLifecycle],
  rules: talentRules,
  tasks: talentTasks,
  schedule: [{ task: watchArrivals, every: 'day' }],
  indicators: talentIndicators,
  sheets: [talentPeople, talentSurvey, talentTeams],
  checks: talentChecks,
  resolvers: async () => (await import('./talent.resolver.ts')).talentResolvers,
};
