import type { Area } from '../core/area.ts';
import { ownDataDownload } from './download.ts';
import { protectionAccess } from './protection.access.ts';
import { protectionEntities } from './protection.entity.ts';
import { protectionKeepings, protectionPersonal } from './protection.personal.ts';
import { retention } from './protection.rules.ts';

export const protection: Area = {
  name: 'protection',
  title: '数据保护',
  entities: protectionEntities,
  personal: protectionPersonal,
  keeps: protectionKeepings,
  access: protectionAccess,
  rules: [retention],
  downloads: [ownDataDownload],
  resolvers: async () => (await import('./protection.resolver.ts')).protectionResolvers,
};
