import { is, own } from '../core/access/condition.ts';
import type { Area } from '../core/area.ts';
import { hushes, tells } from '../core/notice/notice.ts';
import { accountAccess } from './account.access.ts';
import { accountEntities } from './account.entity.ts';
import { assignmentLifecycle, personLifecycle } from './account.lifecycle.ts';
import { accountPolicyRule } from './account.rules.ts';
import { accountKeepings, accountPersonal } from './account.personal.ts';
import { DefaultView, SavedView } from './saved-view.entity.ts';
import { savedViewLifecycle } from './saved-view.ts';

export const account: Area = {
  name: 'account',
  title: '人员与账户',
  entities: [...accountEntities, SavedView, DefaultView],
  personal: accountPersonal,
  keeps: accountKeepings,
  access: accountAccess,
  rules: [accountPolicyRule],
  lifecycles: [personLifecycle, assignmentLifecycle, savedViewLifecycle],
  // Who holds which role is between the administrators and the person.
  notices: [hushes(assignmentLifecycle), hushes(savedViewLifecycle), tells(assignmentLifecycle, ['confirm', 'revoke'], is('person', own.person), { kind: 'SYSTEM' })],
  resolvers: async () => (await import('./account.resolver.ts')).accountResolvers,
};
