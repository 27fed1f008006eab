import type { Area } from '../core/area.ts';
import { releaseAccess } from './release.access.ts';
import { releaseEntities } from './release.entity.ts';
import { releaseIndicators } from './release.indicators.ts';
import { releaseLifecycle } from './release.lifecycle.ts';
import { monthlyCircular, provincialPositions, quarterlyStars } from './release.sheets.ts';
import { releasePersonal } from './release.personal.ts';

export const release: Area = {
  name: 'release',
  title: '统计发布',
  entities: releaseEntities,
  personal: releasePersonal,
  access: releaseAccess,
  lifecycles: [releaseLifecycle],
  indicators: releaseIndicators,
  sheets: [monthlyCircular, quarterlyStars, provincialPositions],
  resolvers: async () => (await import('./release.resolver.ts')).releaseResolvers,
};
