import { z } from 'zod';
import { forgetLimits } from '../limit/limit.ts';
import { defineTask } from './task.ts';

/** Daily: what the mechanisms keep for a while only. Nobody's records, and never the journal. */
export const tidy = defineTask({
  name: 'core.tidy', title: '清理过期数据', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    await em.execute(`delete from idempotency_key where at < now() - interval '7 days'`);
    await em.execute(`update job_run set result = null where finished_at < now() - interval '7 days' and result is not null`);
    await em.execute(`delete from job_run where finished_at < now() - interval '30 days'`);
    await em.execute(`delete from import_progress where at < now() - interval '7 days'`);
    await forgetLimits(em, new Date());
  },
});
