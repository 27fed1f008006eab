import type { Area } from '../core/area.ts';
import { noticeLifecycle } from './lifecycle/notice.ts';
import { objectionLifecycle } from './lifecycle/objection.ts';
import { publicityAccess } from './publicity.access.ts';
import { publicityChecks } from './publicity.checks.ts';
import { publicityEntities } from './publicity.entity.ts';
import { publicityRules } from './publicity.rules.ts';
import { publicityPersonal } from './publicity.personal.ts';

export const publicity: Area = {
  name: 'publicity',
  title: '公示',
  entities: publicityEntities,
  personal: publicityPersonal,
  access: publicityAccess,
  lifecycles: [noticeLifecycle, objectionLifecycle],
  rules: publicityRules,
  checks: publicityChecks,
  resolvers: async () => (await import('./publicity.resolver.ts')).publicityResolvers,
};
