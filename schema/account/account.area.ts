import type { Area } from '../core/area.ts';
import { accountAccess } from './account.access.ts';
import { accountEntities } from './account.entity.ts';
import { assignmentLifecycle, personLifecycle } from './account.lifecycle.ts';

export const account: Area = {
  name: 'account',
  title: '人员与账户',
  entities: accountEntities,
  access: accountAccess,
  lifecycles: [personLifecycle, assignmentLifecycle],
  resolvers: async () => (await import('./account.resolver.ts')).accountResolvers,
};
