import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { record } from '../core/journal/journal.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { findRuleInForce } from '../core/rule/rule-store.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { Park, ParkMonth } from './park.entity.ts';
import { monthlyReportRule } from './park.rules.ts';
import { dueDay, lastDayOf, monthBefore, regionCode } from './park.ts';

export const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** Daily: the parks whose last month is overdue. Each is a task of its own, so that one that fails holds up no other. */
export const watchReports = defineTask({
  name: 'park.watchReports', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    // Only parks that report at all: one that never did has nothing to be late with.
    const parks = await em.execute<{ id: string }[]>(`select k.id from park k where k.state <> 'REVOKED' and exists (select 1 from park_month m where m.park_id = k.id) order by k.id`);
    const { year, month } = monthBefore(await today(em));
    await em.transactional(async (inner) => {
      for (const { id } of parks) await stage(inner, monthOverdue, { park: id, year, month }, { key: `${id} ${year}-${month}` });
    });
  },
});

/** The journal entry `monthOverdue` is what notices above this area are made of; one a park and month. */
export const monthOverdue = defineTask({
  name: 'park.monthOverdue', payload: z.object({ park: z.uuid(), year: z.int(), month: z.int() }),
  handle: ({ em }, { park: id, year, month }) => em.transactional(async (inner) => {
    const park = await inner.findOne(Park, { id, state: { $ne: 'REVOKED' } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!park) return;
    const rule = await findRuleInForce(inner, monthlyReportRule, lastDayOf({ year, month }), await regionCode(inner, park));
    if (!rule || (await today(inner)) <= dueDay({ year, month }, rule.criteria.dueDay)) return;
    if (await inner.count(ParkMonth, { park: id, year, month, state: { $ne: 'DRAFT' } })) return;
    const [told] = await inner.execute<object[]>(
      `select 1 from journal_entry where object_type = 'Park' and object_id = ? and action = 'monthOverdue' and (after->>'year')::int = ? and (after->>'month')::int = ? limit 1`, [id, year, month]);
    if (told) return;
    await record(inner, systemActor('park'), {
      objectType: 'Park', objectId: id, action: 'monthOverdue', fromState: park.state, toState: park.state, concerns: park.committee?.id ?? null,
      after: { year, month, dueOn: dueDay({ year, month }, rule.criteria.dueDay) }, ruleVersion: `${rule.rule}@${rule.version}`,
    });
  }),
});

export const parkTasks: readonly AnyTask[] = [watchReports, monthOverdue];
