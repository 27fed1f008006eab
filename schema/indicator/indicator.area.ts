import type { Area } from '../core/area.ts';
import { indicatorAccess } from './indicator.access.ts';
import { indicatorChecks } from './indicator.checks.ts';
import { indicatorEntities } from './indicator.entity.ts';
import { indicatorIndicators } from './indicator.indicators.ts';
import { refresh, rollup, touch } from './indicator.tasks.ts';
import { eventLifecycle } from './lifecycle/event.ts';
import { reportIssueLifecycle } from './lifecycle/report.ts';
import { targetLifecycle } from './lifecycle/target.ts';
import { reportTemplateLifecycle } from './lifecycle/template.ts';
import { valueLifecycle } from './lifecycle/value.ts';
import { reportEntities } from './report/report.entity.ts';
import { movesFigures } from './rollup/stale.ts';
import { countyEvents, nextYearTargets, workPlan, yearTargets } from './indicator.sheets.ts';
import { indicatorPersonal } from './indicator.personal.ts';

export const indicator: Area = {
  name: 'indicator',
  title: '指标与目标',
  entities: [...indicatorEntities, ...reportEntities],
  personal: indicatorPersonal,
  access: indicatorAccess,
  lifecycles: [targetLifecycle, valueLifecycle, eventLifecycle, reportTemplateLifecycle, reportIssueLifecycle],
  checks: indicatorChecks,
  indicators: indicatorIndicators,
  sheets: [yearTargets, nextYearTargets, countyEvents, workPlan],
  tasks: [rollup, refresh, touch],
  schedule: [{ task: rollup, every: 'day' }],
  reactions: [...['finish', 'undo'].map((action) => ({ objectType: 'ImportBatch', action, task: touch })), { objectType: movesFigures, action: '*', task: touch }],
  resolvers: async () => (await import('./indicator.resolver.ts')).indicatorResolvers,
};
