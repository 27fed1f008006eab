import { defineEntity, p } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { stage } from './outbox.ts';
import type { Task } from './task.ts';

/** A task that the clock stages once in every minute, hour, day or month of Shanghai, whoever's clock it is. */
export interface Scheduled {
  /** Its payload is empty: it looks by itself for what there is to do. */
  readonly task: Task<Record<string, never>>;
  readonly every: 'minute' | 'hour' | 'day' | 'month';
}

const formats: Readonly<Record<Scheduled['every'], string>> = { minute: 'YYYY-MM-DD HH24:MI', hour: 'YYYY-MM-DD HH24', day: 'YYYY-MM-DD', month: 'YYYY-MM' };

/** Which stretch of time a scheduled task was last staged for. */
const ClockTickSchema = defineEntity({
  name: 'ClockTick',
  properties: { task: p.string().length(100).primary(), slot: p.string().length(20), at: p.datetime().defaultRaw('clock_timestamp()') },
});
export class ClockTick extends ClockTickSchema.class {}
ClockTickSchema.setClass(ClockTick);

/**
 * Stages what is due now and was not staged in this stretch of time yet. Any number of processes may do so at once: the
 * row of the task says who was first. After a pause the present stretch is made up for, not each one that was missed.
 *
 * @returns how many were staged
 */
export async function tick(em: EntityManager, schedule: readonly Scheduled[]): Promise<number> {
  let staged = 0;
  for (const { task, every } of schedule) {
    await em.transactional(async (inner) => {
      const own = inner as EntityManager;
      const [first] = await own.execute<{ slot: string }[]>(
        `insert into clock_tick (task, slot, at) select ?, to_char(n at time zone 'Asia/Shanghai', ?), n from clock_timestamp() n
           on conflict (task) do update set slot = excluded.slot, at = excluded.at where clock_tick.slot < excluded.slot returning slot`, [task.name, formats[every]]);
      if (!first) return;
      await stage(own, task, {}, { key: first.slot });
      staged += 1;
    });
  }
  return staged;
}
