import type { Area } from '../core/area.ts';
import { exportList } from './export.ts';
import { ListExport, ListExportPart } from './export.entity.ts';
import { jobKeepings, jobPersonal } from './job.personal.ts';
import { jobAccess } from './job.access.ts';
import { jobChecks } from './job.checks.ts';
import { jobTasks, runChecks } from './job.tasks.ts';

/** What happens later, for people to look at. The mechanism is in `core/outbox` and `jobs/`, and its table there. */
export const job: Area = {
  name: 'job',
  title: '后台任务',
  entities: [ListExport, ListExportPart],
  personal: jobPersonal,
  keeps: jobKeepings,
  access: jobAccess,
  checks: jobChecks,
  tasks: [...jobTasks, exportList],
  schedule: [{ task: runChecks, every: 'day' }],
  resolvers: async () => (await import('./job.resolver.ts')).jobResolvers,
};
