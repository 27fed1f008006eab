import type { Area } from '../core/area.ts';
import { organizationAccess } from './organization.access.ts';
import { organizationEntities } from './organization.entity.ts';

export const organization: Area = {
  name: 'organization',
  title: '单位与区划',
  entities: organizationEntities,
  access: organizationAccess,
  resolvers: async () => [(await import('./organization.resolver.ts')).OrganizationResolver],
};
