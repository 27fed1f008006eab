import type { Area } from '../core/area.ts';
import { policyAccess } from './policy.access.ts';
import { policyChecks } from './policy.checks.ts';
import { policyRules } from './policy.rules.ts';
import { offerAll, policyReactions, policyTasks } from './policy.tasks.ts';
import { policyClaimEntities } from './entity/claim.ts';
import { policyBookEntities } from './entity/policy.ts';
import { accountLifecycle, answerLifecycle, questionLifecycle } from './lifecycle/answer.ts';
import { claimLifecycle } from './lifecycle/claim.ts';
import { policyLifecycle } from './lifecycle/policy.ts';
import { runLifecycle } from './lifecycle/run.ts';
import { versionLifecycle } from './lifecycle/version.ts';
import { policyPersonal } from './policy.personal.ts';

export const policy: Area = {
  name: 'policy',
  title: '政策兑现',
  entities: [...policyBookEntities, ...policyClaimEntities],
  personal: policyPersonal,
  access: policyAccess,
  lifecycles: [policyLifecycle, versionLifecycle, questionLifecycle, answerLifecycle, accountLifecycle, claimLifecycle, runLifecycle],
  rules: policyRules,
  tasks: policyTasks,
  reactions: policyReactions,
  schedule: [{ task: offerAll, every: 'day' }],
  checks: policyChecks,
  resolvers: async () => (await import('./policy.resolver.ts')).policyResolvers,
};
