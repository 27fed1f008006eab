import type { Area } from '../core/area.ts';
import { incubatorEntities } from './incubator.entity.ts';
import { incubatorIndicators } from './incubator.indicators.ts';
import { carrierPlans, carrierSpace, carrierTenants, carriers, operatorEngagements } from './incubator.sheets.ts';

export const incubator: Area = {
  name: 'incubator',
  title: '孵化载体',
  entities: incubatorEntities,
  indicators: incubatorIndicators,
  sheets: [carriers, carrierPlans, operatorEngagements, carrierSpace, carrierTenants],
};
