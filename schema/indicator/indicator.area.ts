import type { Area } from '../core/area.ts';
import { indicatorAccess } from './indicator.access.ts';
import { indicatorEntities } from './indicator.entity.ts';
import { indicatorIndicators } from './indicator.indicators.ts';
import { refresh, rollup, touch } from './indicator.tasks.ts';
import { eventLifecycle } from './lifecycle/event.ts';
import { targetLifecycle } from './lifecycle/target.ts';
import { valueLifecycle } from './lifecycle/value.ts';
import { movesFigures } from './rollup/stale.ts';
import { countyEvents, nextYearTargets, workPlan, yearTargets } from './indicator.sheets.ts';

export const indicator: Area = {
  name: 'indicator',
  title: '指标与目标',
  entities: indicatorEntities,
  access: indicatorAccess,
  lifecycles: [targetLifecycle, valueLifecycle, eventLifecycle],
  indicators: indicatorIndicators,
  sheets: [yearTargets, nextYearTargets, countyEvents, workPlan],
  tasks: [rollup, refresh, touch],
  schedule: [{ task: rollup, every: 'day' }],
  reactions: [...['finish', 'undo'].map((action) => ({ objectType: 'ImportBatch', action, task: touch })), { objectType: movesFigures, action: '*', task: touch }],
  resolvers: async () => (await import('./indicator.resolver.ts')).indicatorResolvers,
};
