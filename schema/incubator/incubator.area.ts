import type { Area } from '../core/area.ts';
import { incubatorAccess } from './incubator.access.ts';
import { incubatorChecks } from './incubator.checks.ts';
import { incubatorEntities } from './incubator.entity.ts';
import { incubatorIndicators } from './incubator.indicators.ts';
import { incubatorRules } from './incubator.rules.ts';
import { carrierPlans, carrierSpace, carrierTenants, carriers, operatorEngagements } from './incubator.sheets.ts';
import { incubatorTasks, openMonths, settleTerms, watchReports, watchTerms } from './incubator.tasks.ts';
import { carrierLifecycle } from './lifecycle/carrier.ts';
import { engagementLifecycle } from './lifecycle/engagement.ts';
import { incubationLifecycle } from './lifecycle/incubation.ts';
import { monthLifecycle } from './lifecycle/month.ts';
import { planLifecycle } from './lifecycle/plan.ts';
import { spaceLifecycle } from './lifecycle/space.ts';
import { incubatorPersonal } from './incubator.personal.ts';

export const incubator: Area = {
  name: 'incubator',
  title: '孵化载体',
  entities: incubatorEntities,
  personal: incubatorPersonal,
  access: incubatorAccess,
  lifecycles: [carrierLifecycle, spaceLifecycle, monthLifecycle, incubationLifecycle, engagementLifecycle, planLifecycle],
  rules: incubatorRules,
  tasks: incubatorTasks,
  // Tenants come with operators' lists: how long each may stay is worked out once the list is in.
  reactions: [{ objectType: 'ImportBatch', action: 'finish', task: settleTerms }],
  schedule: [{ task: openMonths, every: 'month' }, { task: watchTerms, every: 'day' }, { task: watchReports, every: 'day' }],
  indicators: incubatorIndicators,
  sheets: [carriers, carrierPlans, operatorEngagements, carrierSpace, carrierTenants],
  checks: incubatorChecks,
  resolvers: async () => (await import('./incubator.resolver.ts')).incubatorResolvers,
};
