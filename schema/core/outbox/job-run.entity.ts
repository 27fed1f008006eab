import { defineEntity, p } from '@mikro-orm/core';
import { patiences } from './task.ts';

export const jobOutcomes = ['QUEUED', 'RUNNING', 'WAITING', 'DONE', 'FAILED', 'CANCELLED'] as const;

/** A task from the moment the queue has it, and how it went. The queue forgets soon, and loses events; this is what screens, checks and retries go by. */
const JobRunSchema = defineEntity({
  name: 'JobRun',
  tableName: 'job_run',
  properties: {
    /** The id of the outbox message. */
    id: p.uuid().primary(),
    task: p.string().length(100),
    queue: p.enum(patiences).default('soon'),
    /** Ids and codes only; to try again what was given up. */
    payload: p.json<Record<string, unknown>>().nullable(),
    /** Who asked for it, where it was a person. */
    requestedBy: p.uuid().nullable(),
    attempts: p.integer().default(0),
    /** `WAITING`: failed, will be tried again. `FAILED`: given up; a person must look. */
    outcome: p.enum(jobOutcomes),
    /** First line only: errors may quote data. */
    error: p.string().length(300).nullable(),
    progress: p.integer().nullable(),
    /** What a long task found, for whoever asked; kept for a week. */
    result: p.json<Record<string, unknown>>().nullable(),
    cancelRequestedAt: p.datetime().nullable(),
    /** The task that tries again what this one did not get done. */
    retriedAs: p.uuid().nullable(),
    queuedAt: p.datetime().defaultRaw('clock_timestamp()'),
    startedAt: p.datetime().nullable(),
    finishedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['task', 'queuedAt'] }, { properties: ['outcome', 'queuedAt'] }, { properties: ['queue', 'outcome'] }, { properties: ['queuedAt'] }, { properties: ['requestedBy', 'queuedAt'] }],
});

export class JobRun extends JobRunSchema.class {}
JobRunSchema.setClass(JobRun);
