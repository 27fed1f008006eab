import { defineEntity, p } from '@mikro-orm/core';

/** How a task went. The queue forgets soon; this is what screens and `bureau check` look at. */
const JobRunSchema = defineEntity({
  name: 'JobRun',
  tableName: 'job_run',
  properties: {
    /** The id of the outbox message. */
    id: p.uuid().primary(),
    task: p.string().length(100),
    attempts: p.integer().default(1),
    /** `waiting`: failed, will be tried again. `failed`: given up; a person must look. */
    outcome: p.enum(['running', 'done', 'waiting', 'failed']),
    /** First line only: errors may quote data. */
    error: p.string().length(300).nullable(),
    progress: p.integer().nullable(),
    startedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['task', 'startedAt'] }, { properties: ['outcome', 'startedAt'] }],
});

export class JobRun extends JobRunSchema.class {}
JobRunSchema.setClass(JobRun);
