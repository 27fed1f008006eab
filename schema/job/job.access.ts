import { any, is, own, role } from '../core/access/condition.ts';
import { access } from '../core/access/rules.ts';

/** Whoever runs the system sees what runs in it; everyone else what he asked for himself. */
export const seesJob = any(role('SYSTEM_ADMIN'), is('requestedBy', own.person));

export const jobAccess = [
  access('JobRun', seesJob, ['task', 'title', 'queue', 'state', 'attempts', 'error', 'progress', 'result', 'requestedBy', 'queuedAt', 'startedAt', 'finishedAt', 'canRetry', 'canCancel', 'isCancelling', 'retriedAs']),
];
