import type { Area } from '../core/area.ts';
import { isTold } from '../core/notice/plan.ts';
import { noticeAccess } from './notice.access.ts';
import { noticeEntities } from './notice.entity.ts';
import { noticeTasks, sweep, tell, watchDays } from './notice.tasks.ts';

/** Tells people and partners what happens in the areas below, which never hear of it: they declare who is told of what. */
export const notice: Area = {
  name: 'notice',
  title: '消息',
  entities: noticeEntities,
  access: noticeAccess,
  tasks: noticeTasks,
  reactions: [{ objectType: () => true, action: isTold, task: tell }],
  schedule: [{ task: watchDays, every: 'hour' }, { task: sweep, every: 'hour' }],
  resolvers: async () => (await import('./notice.resolver.ts')).noticeResolvers,
};
