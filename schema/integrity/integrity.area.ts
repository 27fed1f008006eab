import type { Area } from '../core/area.ts';
import { integrityAccess } from './integrity.access.ts';
import { integrityChecks } from './integrity.checks.ts';
import { integrityEntities } from './integrity.entity.ts';
import { integrityRules } from './integrity.rules.ts';
import { holdLifecycle } from './lifecycle/hold.ts';
import { recordLifecycle } from './lifecycle/record.ts';
import { integrityPersonal } from './integrity.personal.ts';

export const integrity: Area = {
  name: 'integrity',
  title: '信用与限制',
  entities: integrityEntities,
  personal: integrityPersonal,
  access: integrityAccess,
  lifecycles: [recordLifecycle, holdLifecycle],
  rules: integrityRules,
  checks: integrityChecks,
  resolvers: async () => (await import('./integrity.resolver.ts')).integrityResolvers,
};
