import type { Area } from '../core/area.ts';
import { awaits, hushes, tells } from '../core/notice/notice.ts';
import { isTold } from '../core/notice/plan.ts';
import { managesEndpoint } from './endpoint.access.ts';
import { noticeAccess } from './notice.access.ts';
import { noticeChecks } from './notice.checks.ts';
import { noticeEntities } from './notice.entity.ts';
import { arrivals } from './inbox.ts';
import { endpointLifecycle } from './lifecycle/endpoint.ts';
import { noticeTasks, sweep, tell, watchDays, watchLanes } from './notice.tasks.ts';
import { noticeKeepings, noticePersonal } from './notice.personal.ts';

/** Tells people and partners what happens in the areas below, which never hear of it: they declare who is told of what. */
export const notice: Area = {
  name: 'notice',
  title: '消息',
  entities: noticeEntities,
  personal: noticePersonal,
  keeps: noticeKeepings,
  access: noticeAccess,
  lifecycles: [endpointLifecycle],
  notices: [
    hushes(endpointLifecycle), awaits(endpointLifecycle, []),
    tells(endpointLifecycle, 'disable', managesEndpoint, { kind: 'SYSTEM', title: { zh: '推送端点“{name}”已停用：长时间未能送达', en: 'Endpoint “{name}” was disabled: nothing got through' } }),
  ],
  checks: noticeChecks,
  lives: [arrivals],
  tasks: noticeTasks,
  reactions: [{ objectType: () => true, action: isTold, task: tell }],
  schedule: [{ task: watchDays, every: 'hour' }, { task: sweep, every: 'hour' }, { task: watchLanes, every: 'minute' }],
  resolvers: async () => (await import('./notice.resolver.ts')).noticeResolvers,
};
