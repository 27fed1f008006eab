import type { Area } from '../core/area.ts';
import { organizationAccess } from './organization.access.ts';
import { organizationEntities } from './organization.entity.ts';
import { organizationFacts } from './organization.facts.ts';
import { organizationIndicators } from './organization.indicators.ts';
import { enterpriseRegister, rdExpenses, townshipCodes } from './organization.sheets.ts';
import { organizationPersonal } from './organization.personal.ts';

export const organization: Area = {
  name: 'organization',
  title: '单位与区划',
  entities: organizationEntities,
  personal: organizationPersonal,
  access: organizationAccess,
  indicators: organizationIndicators,
  facts: organizationFacts,
  sheets: [townshipCodes, enterpriseRegister, rdExpenses],
  resolvers: async () => [(await import('./organization.resolver.ts')).OrganizationResolver],
};
