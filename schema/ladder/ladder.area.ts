import type { Area } from '../core/area.ts';
import { awaits, hushes, tells, warns } from '../core/notice/notice.ts';
import { ladderAccess } from './ladder.access.ts';
import { ladderChecks } from './ladder.checks.ts';
import { ladderEntities } from './ladder.entity.ts';
import { ladderFacts } from './ladder.facts.ts';
import { ladderIndicators } from './ladder.indicators.ts';
import { ladderRules } from './ladder.rules.ts';
import { highTechEnterprises, littleGiants, nationalSmes, provincialSmes, rdInstitutions } from './ladder.sheets.ts';
import { ladderTasks, refreshPool, watchGrants } from './ladder.tasks.ts';
import { applicationLifecycle } from './lifecycle/application.ts';
import { poolLifecycle } from './lifecycle/pool.ts';
import { ladderPersonal } from './ladder.personal.ts';

export const ladder: Area = {
  name: 'ladder',
  title: '企业梯队',
  entities: ladderEntities,
  personal: ladderPersonal,
  access: ladderAccess,
  lifecycles: [applicationLifecycle, poolLifecycle],
  notices: [
    awaits(poolLifecycle, ['agree', 'confirm']), hushes(poolLifecycle, 'refresh'),
    warns(applicationLifecycle, 'expiresOn', { days: [30, 7] }), warns(applicationLifecycle, 'renewalOn', { days: [] }),
    tells('QualificationGrant', 'renewalDue', 'concerned', {
      kind: 'DEADLINE', title: { zh: '资质认定将于 {after.validTo} 到期，请及时办理续期', en: 'A qualification ends on {after.validTo}: please renew it in time' },
    }),
  ],
  rules: ladderRules,
  tasks: ladderTasks,
  schedule: [{ task: watchGrants, every: 'day' }, { task: refreshPool, every: 'month' }],
  indicators: ladderIndicators,
  facts: ladderFacts,
  sheets: [highTechEnterprises, provincialSmes, nationalSmes, littleGiants, rdInstitutions],
  checks: ladderChecks,
  resolvers: async () => (await import('./ladder.resolver.ts')).ladderResolvers,
};
