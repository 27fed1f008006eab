import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { isTold } from '../core/notice/plan.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { watchDeadlines } from './deadline.ts';
import { publish } from './publish.ts';
import { tellEntry } from './tell.ts';

/** Something happened: everyone who should hear of it does, once. */
export const tell = defineTask({
  name: 'notice.tell', queue: 'now', payload: z.object({ entry: z.uuid() }),
  handle: async ({ em }, { entry }) => {
    await em.transactional(async (own) => {
      const told = await tellEntry(own as EntityManager, entry);
      // Last, because events are numbered one transaction after another.
      await publish(own as EntityManager, told);
    });
  },
});

/** Hourly: days that draw near. */
export const watchDays = defineTask({ name: 'notice.watchDays', queue: 'bulk', payload: z.object({}), handle: async ({ em }) => { await watchDeadlines(em); } });

/**
 * Hourly: what happened lately and has no event although it should. A task that failed for good is behind it; it is tried
 * once more in every hour, for two days, and stands on the page of jobs meanwhile.
 */
export const sweep = defineTask({
  name: 'notice.sweep', queue: 'bulk', payload: z.object({}),
  async handle({ em, log }) {
    const missing = await em.execute<{ id: string; object_type: string; action: string }[]>(
      `select j.id, j.object_type, j.action from journal_entry j
        where j.at between clock_timestamp() - interval '2 days' and clock_timestamp() - interval '10 minutes' and j.outcome = 'DONE'
          and not exists (select 1 from event e where e.id = j.id) order by j.at limit 20000`);
    const untold = missing.filter(({ object_type: of, action }) => isTold(of, action));
    if (untold.length === 0) return;
    log.warn({ entries: untold.length }, 'entries of the journal that nobody was told of are told now');
    await em.transactional(async (own) => { for (const { id } of untold) await stage(own as EntityManager, tell, { entry: id }, { key: id }); });
  },
});

export const noticeTasks: readonly AnyTask[] = [tell, watchDays, sweep];
