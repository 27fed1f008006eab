import type { Area } from '../core/area.ts';
import { indicatorAccess } from './indicator.access.ts';
import { indicatorEntities } from './indicator.entity.ts';
import { indicatorIndicators } from './indicator.indicators.ts';
import { countyEvents, nextYearTargets, workPlan, yearTargets } from './indicator.sheets.ts';

export const indicator: Area = {
  name: 'indicator',
  title: '指标与目标',
  entities: indicatorEntities,
  access: indicatorAccess,
  indicators: indicatorIndicators,
  sheets: [yearTargets, nextYearTargets, countyEvents, workPlan],
  resolvers: async () => [(await import('./indicator.resolver.ts')).IndicatorResolver],
};
