import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { record } from '../core/journal/journal.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { Talent } from './talent.entity.ts';

const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** Daily: who was selected and has not arrived in time. Each is a task of its own, so that one that fails holds up no other. */
export const watchArrivals = defineTask({
  name: 'talent.watchArrivals', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const late = await em.execute<{ id: string }[]>(`select id from talent where state = 'SELECTED' and arrive_by < ? and arrive_warned_for is distinct from arrive_by order by id`, [await today(em)]);
    await em.transactional(async (inner) => {
      for (const { id } of late) await stage(inner, warnOfArrival, { talent: id }, { key: id });
    });
  },
});

/** The journal entry `arrivalOverdue` is what notices above this area are made of; once for each day that was set. */
export const warnOfArrival = defineTask({
  name: 'talent.warnOfArrival', payload: z.object({ talent: z.uuid() }),
  handle: ({ em }, { talent: id }) => em.transactional(async (inner) => {
    const own = inner as EntityManager;
    const row = await own.findOne(Talent, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!row?.arriveBy || row.state !== 'SELECTED' || row.arriveBy >= await today(own) || row.arriveWarnedFor === row.arriveBy) return;
    row.arriveWarnedFor = row.arriveBy;
    await own.flush();
    await record(own, systemActor('clock'), { objectType: 'Talent', objectId: id, action: 'arrivalOverdue', fromState: row.state, toState: row.state, concerns: row.organization?.id ?? null, after: { arriveBy: row.arriveBy } });
  }),
});

export const talentTasks: readonly AnyTask[] = [watchArrivals, warnOfArrival];
