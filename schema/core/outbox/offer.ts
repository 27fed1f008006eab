import { z } from 'zod';
import { defineTask } from './task.ts';

/** Longer than this nothing is in the queue without a reason, in minutes. */
const patience = 10;

/**
 * Every minute: tasks of which nothing was heard for a while are offered to the queue once more, under their own ids. A
 * queue that still has them takes no notice; one that lost its data, as a Redis may, has them again.
 */
export const offerAgain = defineTask({
  name: 'core.offerAgain', title: '补投长时间无消息的任务', queue: 'now', payload: z.object({}),
  async handle({ em }) {
    await em.execute(
      `insert into outbox_message (id, task, queue, payload, requested_by)
       select id, task, queue, payload, requested_by from job_run
        where payload is not null and outcome in ('QUEUED', 'RUNNING', 'WAITING') and greatest(queued_at, started_at) < clock_timestamp() - interval '${patience} minutes' order by queued_at limit 1000
       on conflict (id) do nothing`);
  },
});
