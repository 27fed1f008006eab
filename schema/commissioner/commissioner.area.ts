import type { Area } from '../core/area.ts';
import { commissionerAccess } from './commissioner.access.ts';
import { commissionerIndicators } from './commissioner.indicators.ts';
import { commissionerRoster, commissionerServices } from './commissioner.sheets.ts';
import { rosterEntities } from './entity/roster.ts';
import { serviceEntities } from './entity/service.ts';
import { subsidyEntities } from './entity/subsidy.ts';

export const commissioner: Area = {
  name: 'commissioner',
  title: '科技特派员',
  entities: [...rosterEntities, ...serviceEntities, ...subsidyEntities],
  access: commissionerAccess,
  indicators: commissionerIndicators,
  sheets: [commissionerRoster, commissionerServices],
  resolvers: async () => (await import('./commissioner.resolver.ts')).commissionerResolvers,
};
