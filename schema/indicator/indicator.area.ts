import type { Area } from '../core/area.ts';
import { indicatorAccess } from './indicator.access.ts';
import { indicatorEntities } from './indicator.entity.ts';
import { indicatorIndicators } from './indicator.indicators.ts';
import { rollup, rollupAfter } from './indicator.tasks.ts';
import { countyEvents, nextYearTargets, workPlan, yearTargets } from './indicator.sheets.ts';

export const indicator: Area = {
  name: 'indicator',
  title: '指标与目标',
  entities: indicatorEntities,
  access: indicatorAccess,
  indicators: indicatorIndicators,
  sheets: [yearTargets, nextYearTargets, countyEvents, workPlan],
  tasks: [rollup, rollupAfter],
  schedule: [{ task: rollup, every: 'day' }],
  reactions: ['finish', 'undo'].map((action) => ({ objectType: 'ImportBatch', action, task: rollupAfter })),
  resolvers: async () => [(await import('./indicator.resolver.ts')).IndicatorResolver],
};
