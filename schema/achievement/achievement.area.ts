import type { Area } from '../core/area.ts';
import { achievementAccess } from './achievement.access.ts';
import { achievementEntities } from './achievement.entity.ts';
import { achievementFacts } from './achievement.facts.ts';
import { achievementIndicators } from './achievement.indicators.ts';
import { achievementRegister, patentProjects } from './achievement.sheets.ts';

export const achievement: Area = {
  name: 'achievement',
  title: '科技成果',
  entities: achievementEntities,
  access: achievementAccess,
  indicators: achievementIndicators,
  facts: achievementFacts,
  sheets: [achievementRegister, patentProjects],
  resolvers: async () => (await import('./achievement.resolver.ts')).achievementResolvers,
};
