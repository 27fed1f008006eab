import type { Area } from '../core/area.ts';
import { investmentAccess } from './investment.access.ts';
import { investmentChecks } from './investment.checks.ts';
import { investmentEntities } from './investment.entity.ts';
import { investmentIndicators } from './investment.indicators.ts';
import { investmentRules } from './investment.rules.ts';
import { investmentProgress, investmentProjects } from './investment.sheets.ts';
import { investmentReactions, investmentTasks, watchProjects } from './investment.tasks.ts';
import { catalogueLifecycle } from './lifecycle/catalogue.ts';
import { issueLifecycle } from './lifecycle/issue.ts';
import { projectLifecycle } from './lifecycle/project.ts';
import { visitLifecycle } from './lifecycle/visit.ts';
import { investmentPersonal } from './investment.personal.ts';

export const investment: Area = {
  name: 'investment',
  title: '高新投资',
  entities: investmentEntities,
  personal: investmentPersonal,
  access: investmentAccess,
  lifecycles: [projectLifecycle, issueLifecycle, visitLifecycle, catalogueLifecycle],
  rules: investmentRules,
  tasks: investmentTasks,
  reactions: investmentReactions,
  schedule: [{ task: watchProjects, every: 'day' }],
  indicators: investmentIndicators,
  sheets: [investmentProjects, investmentProgress],
  checks: investmentChecks,
  resolvers: async () => (await import('./investment.resolver.ts')).investmentResolvers,
};
