import type { Area } from '../core/area.ts';
import { expertAccess } from './expert.access.ts';
import { expertChecks } from './expert.checks.ts';
import { expertEntities } from './expert.entity.ts';
import { expertRules } from './expert.rules.ts';
import { expertReactions, expertTasks } from './expert.tasks.ts';
import { assignmentLifecycle } from './lifecycle/assignment.ts';
import { profileLifecycle } from './lifecycle/profile.ts';
import { sessionLifecycle } from './lifecycle/session.ts';
import { expertPersonal } from './expert.personal.ts';

export const expert: Area = {
  name: 'expert',
  title: '专家',
  entities: expertEntities,
  personal: expertPersonal,
  access: expertAccess,
  lifecycles: [profileLifecycle, sessionLifecycle, assignmentLifecycle],
  rules: expertRules,
  tasks: expertTasks,
  reactions: expertReactions,
  checks: expertChecks,
  resolvers: async () => (await import('./expert.resolver.ts')).expertResolvers,
};
