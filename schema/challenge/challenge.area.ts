import type { Area } from '../core/area.ts';
import { challengeAccess } from './challenge.access.ts';
import { challengeEntities } from './challenge.entity.ts';
import { challengeIndicators } from './challenge.indicators.ts';
import { establishedProjects, techDemands } from './challenge.sheets.ts';

export const challenge: Area = {
  name: 'challenge',
  title: '揭榜挂帅',
  entities: challengeEntities,
  access: challengeAccess,
  indicators: challengeIndicators,
  sheets: [techDemands, establishedProjects],
  resolvers: async () => (await import('./challenge.resolver.ts')).challengeResolvers,
};
