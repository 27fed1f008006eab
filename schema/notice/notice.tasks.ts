import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { isTold } from '../core/notice/plan.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { watchDeadlines } from './deadline.ts';
import { postLane, stageLane } from './delivery/lane.ts';
import { address, publish } from './publish.ts';
import { tellEntry } from './tell.ts';

/** Something happened: everyone who should hear of it does, once. */
export const tell = defineTask({
  name: 'notice.tell', title: '告知有关人员', queue: 'now', payload: z.object({ entry: z.uuid() }),
  handle: async ({ em, outside }, { entry }) => {
    await em.transactional(async (own) => { await address(own as EntityManager, await tellEntry(own as EntityManager, entry, outside?.mail != null)); });
    await publish(em);
  },
});

/** Hourly: days that draw near. */
export const watchDays = defineTask({ name: 'notice.watchDays', title: '期限提醒', queue: 'bulk', payload: z.object({}), handle: async ({ em, outside }) => { await watchDeadlines(em, outside?.mail != null); } });

/**
 * Hourly: what happened lately and has no event although it should. A task that failed for good is behind it; it is tried
 * once more in every hour, for two days, and stands on the page of jobs meanwhile.
 */
export const sweep = defineTask({
  name: 'notice.sweep', title: '补告遗漏的变动', queue: 'bulk', payload: z.object({}),
  async handle({ em, log }) {
    await publish(em);
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

/** Every minute: lanes in which something has been due for a while, whatever became of the task that should have sent it. */
export const watchLanes = defineTask({
  name: 'notice.watchLanes', title: '查看待发送的消息', queue: 'soon', payload: z.object({}),
  async handle({ em }) {
    const lanes = await em.execute<{ lane: string }[]>(
      `select distinct d.lane from delivery d where d.state in ('PENDING', 'RETRYING') and d.next_at < clock_timestamp() - interval '1 minute' and not exists (select 1 from endpoint n where n.id::text = d.lane and n.state <> 'ACTIVE') order by d.lane`);
    await em.transactional(async (own) => { for (const { lane } of lanes) await stageLane(own as EntityManager, lane); });
  },
});

export const noticeTasks: readonly AnyTask[] = [tell, watchDays, sweep, postLane, watchLanes];
