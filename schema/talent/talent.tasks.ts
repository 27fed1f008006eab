import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { talentLifecycle } from './lifecycle/talent.ts';

const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** Daily: who was selected and has not arrived in time. Each is a task of its own, so that one that fails holds up no other. */
export const watchArrivals = defineTask({
  name: 'talent.watchArrivals', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const late = await em.execute<{ id: string }[]>(`select id from talent where state = 'SELECTED' and arrive_by < ? and arrive_warned_for is distinct from arrive_by order by id`, [await today(em)]);
    await em.transactional(async (inner) => {
      for (const { id } of late) await stage(inner, remindOfArrival, { talent: id }, { key: id });
    });
  },
});

/** Notices above this area are made of the journal entry; once for each day that was set. */
export const remindOfArrival = defineTask({
  name: 'talent.remindOfArrival', payload: z.object({ talent: z.uuid() }),
  async handle({ em, vault }, { talent: id }) {
    try {
      await perform({ actor: systemActor('clock'), em: () => em.fork(), requestId: null, vault }, talentLifecycle, 'arrivalOverdue', { id });
    } catch (error) {
      // Somebody was faster, or it has been told: no fault of a reminder's.
      if (!(error instanceof Refusal) || !error.reasons.every(({ code }) => code === 'WRONG_STATE' || code === 'NOTHING_TO_TELL')) throw error;
    }
  },
});

export const talentTasks: readonly AnyTask[] = [watchArrivals, remindOfArrival];
