import type { Area } from '../core/area.ts';
import { boundaryLifecycle } from './lifecycle/boundary.ts';
import { evaluationLifecycle } from './lifecycle/evaluation.ts';
import { listLifecycle } from './lifecycle/list.ts';
import { membershipLifecycle } from './lifecycle/membership.ts';
import { monthLifecycle } from './lifecycle/month.ts';
import { parkLifecycle } from './lifecycle/park.ts';
import { parkAccess } from './park.access.ts';
import { parkChecks } from './park.checks.ts';
import { parkEntities } from './park.entity.ts';
import { parkIndicators } from './park.indicators.ts';
import { parkRules } from './park.rules.ts';
import { parkEnterprises, parkMonths } from './park.sheets.ts';
import { parkTasks, watchReports } from './park.tasks.ts';
import { parkPersonal } from './park.personal.ts';

export const park: Area = {
  name: 'park',
  title: '高新区',
  entities: parkEntities,
  personal: parkPersonal,
  access: parkAccess,
  lifecycles: [parkLifecycle, boundaryLifecycle, listLifecycle, membershipLifecycle, monthLifecycle, evaluationLifecycle],
  rules: parkRules,
  tasks: parkTasks,
  schedule: [{ task: watchReports, every: 'day' }],
  indicators: parkIndicators,
  sheets: [parkEnterprises, parkMonths],
  checks: parkChecks,
  resolvers: async () => (await import('./park.resolver.ts')).parkResolvers,
};
