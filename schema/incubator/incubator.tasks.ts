import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { systemActor } from '../core/access/actor.ts';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { perform } from '../core/lifecycle/perform.ts';
import { stage } from '../core/outbox/outbox.ts';
import { defineTask, type AnyTask } from '../core/outbox/task.ts';
import { findRuleInForce } from '../core/rule/rule-store.ts';
import { addDays, addMonths, monthEnd, type LocalDate } from '../core/scalar/local-date.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Incubator } from './entity/carrier.ts';
import { Incubation, IncubationTerm, presentStates } from './entity/incubation.ts';
import { CarrierMonth } from './entity/space.ts';
import { isSpecialField, regionCode, ruleOfStay, stayUntil } from './incubator.ts';
import { reportingRule } from './incubator.rules.ts';
import { monthLifecycle } from './lifecycle/month.ts';

const keeper = systemActor('incubator');
const uuid = z.uuid();

const today = async (em: EntityManager): Promise<LocalDate> =>
  (await em.execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;

/** Each month: every running carrier gets the sheet of the month that begins. */
export const openMonths = defineTask({
  name: 'incubator.openMonths', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const carriers = await em.find(Incubator, { state: { $nin: ['PLANNED', 'REMOVED', 'CLOSED'] } }, { fields: ['id'], orderBy: { id: 'asc' } });
    const month = await today(em);
    await em.transactional(async (inner) => { for (const { id } of carriers) await stage(inner, openMonth, { carrier: id, month }, { key: id }); });
  },
});

export const openMonth = defineTask({
  name: 'incubator.openMonth', queue: 'bulk', payload: z.object({ carrier: uuid, month: z.string().regex(/^\d{4}-\d\d-\d\d$/) }),
  async handle({ em, vault }, { carrier, month }) {
    if ((await em.count(CarrierMonth, { carrier, month: monthEnd(month) })) > 0) return;
    try {
      await perform({ actor: keeper, em: () => em.fork(), requestId: null, vault }, monthLifecycle, 'open', { input: { carrier, month } });
    } catch (error) {
      // A checked space, or the operator, may have opened it meanwhile; a carrier may have ended.
      if (!(error instanceof Refusal) || !error.reasons.every(({ code }) => code === 'MONTH_EXISTS' || code === 'CARRIER_ENDED')) throw error;
    }
  },
});

/**
 * Daily, and after every import: how long each tenant may stay. Tenants that came with a list have no term yet; whoever
 * moved goes on with the stay that began in another carrier.
 */
async function settle(em: EntityManager): Promise<void> {
  const day = await today(em);
  const rows = await em.execute<{ id: string; began: string; field: string | null; extended: string | null; term: string | null; limit_on: string | null; carrier: string }[]>(
    `select i.id, i.field, i.extended_until::text as extended, t.id as term, t.limit_on::text as limit_on, i.carrier_id as carrier,
            coalesce((select min(o.entered_on) from incubation o where o.organization_id = i.organization_id), i.entered_on)::text as began
       from incubation i left join incubation_term t on t.incubation_id = i.id
      where i.state = any(?::text[]) and i.ended_on is null and i.entered_on is not null order by i.id`, [`{${presentStates.join(',')}}`]);
  const regions = new Map<string, string>();
  for (const { id, code } of await em.execute<{ id: string; code: string }[]>(`select c.id, r.code from incubator c join region r on r.id = c.region_id`)) regions.set(id, code);
  const rules = new Map<string, Awaited<ReturnType<typeof ruleOfStay>> | null>();
  const due: Record<string, unknown>[] = [];
  for (const row of rows) {
    const region = regions.get(row.carrier)!;
    const key = `${region} ${row.began}`;
    if (!rules.has(key)) rules.set(key, await ruleOfStay(em, row.began, day, region).catch((error: unknown) => { if (!(error instanceof Refusal)) throw error; return null; }));
    const rule = rules.get(key);
    if (!rule) continue;
    const limitOn = row.extended ?? stayUntil(row.began, rule.criteria.stayMonths);
    if (row.limit_on !== limitOn) due.push({ id: uuidv7(), incubation_id: row.id, limit_on: limitOn, is_special_field: isSpecialField(row.field, rule.criteria), rule_version: `${rule.rule}@${rule.version}` });
  }
  if (due.length === 0) return;
  await em.execute(
    `insert into incubation_term (id, incubation_id, limit_on, is_special_field, rule_version)
     select * from jsonb_to_recordset(?::jsonb) as r(id uuid, incubation_id uuid, limit_on date, is_special_field boolean, rule_version text)
     on conflict (incubation_id) do update set limit_on = excluded.limit_on, is_special_field = excluded.is_special_field, rule_version = excluded.rule_version, warned_months = null`, [JSON.stringify(due)]);
}

export const settleTerms = defineTask({ name: 'incubator.settleTerms', queue: 'soon', payload: z.object({ entry: uuid }), handle: ({ em }) => em.transactional((inner) => settle(inner)) });

/** Daily: terms, and whose end is near or has passed. */
export const watchTerms = defineTask({
  name: 'incubator.watchTerms', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    await em.transactional((inner) => settle(inner));
    const terms = await em.find(IncubationTerm, { incubation: { state: { $in: [...presentStates] }, endedOn: null } }, { populate: ['incubation', 'incubation.carrier'], orderBy: { id: 'asc' } });
    const day = await today(em);
    const due: { term: string; months: number }[] = [];
    for (const term of terms) {
      const months = await warningOf(em, term, day);
      if (months !== null) due.push({ term: term.id, months });
    }
    await em.transactional(async (inner) => { for (const each of due) await stage(inner, termNotice, each, { key: `${each.term} ${each.months}` }); });
  },
});

/** Which warning is due: so many months before the end, 0 when it has passed. */
async function warningOf(em: EntityManager, { limitOn, warnedMonths, incubation }: IncubationTerm, day: LocalDate): Promise<number | null> {
  const carrier = await incubation.unwrap().carrier.loadOrFail();
  const months = (await findRuleInForce(em, reportingRule, day, await regionCode(carrier)))?.criteria.warnMonths ?? [];
  const due = limitOn < day ? 0 : [...months].sort((a, b) => a - b).find((each) => limitOn <= addMonths(day, each));
  return due === undefined || (warnedMonths ?? Infinity) <= due ? null : due;
}

/** The journal entries `termNear` and `termPassed` are what notices above this area are made of. */
export const termNotice = defineTask({
  name: 'incubator.termNotice', payload: z.object({ term: uuid, months: z.int().min(0) }),
  handle: ({ em }, { term: id, months }) => em.transactional(async (inner) => {
    const term = await inner.findOne(IncubationTerm, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const incubation = term && (await inner.findOne(Incubation, term.incubation.id, { populate: ['carrier'] }));
    if (!term || !incubation || incubation.endedOn || !(presentStates as readonly string[]).includes(incubation.state) || (await warningOf(inner, term, await today(inner))) !== months) return;
    term.warnedMonths = months;
    await inner.flush();
    await record(inner, keeper, {
      objectType: 'Incubation', objectId: incubation.id, action: months === 0 ? 'termPassed' : 'termNear', fromState: incubation.state, toState: incubation.state,
      concerns: incubation.organization?.id ?? incubation.carrier.unwrap().operator?.id ?? null, after: { months, limitOn: term.limitOn }, ruleVersion: term.ruleVersion,
    });
  }),
});

/** Daily: reports of past months that are still owed. */
export const watchReports = defineTask({
  name: 'incubator.watchReports', queue: 'bulk', payload: z.object({}),
  async handle({ em }) {
    const day = await today(em);
    const owed = await em.find(CarrierMonth, { state: { $in: ['OPEN', 'RETURNED'] }, month: { $lt: day }, carrier: { state: { $nin: ['REMOVED', 'CLOSED'] } } }, { populate: ['carrier'], orderBy: { id: 'asc' } });
    await em.transactional(async (inner) => {
      for (const row of owed) {
        const rule = await findRuleInForce(em, reportingRule, day, await regionCode(row.carrier.unwrap()));
        if (rule && addDays(row.month, rule.criteria.dueDay) < day) await stage(inner, reportNotice, { month: row.id }, { key: row.id });
      }
    });
  },
});

export const reportNotice = defineTask({
  name: 'incubator.reportNotice', payload: z.object({ month: uuid }),
  handle: ({ em }, { month: id }) => em.transactional(async (inner) => {
    const row = await inner.findOne(CarrierMonth, id, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['carrier'] });
    if (!row || (row.state !== 'OPEN' && row.state !== 'RETURNED')) return;
    const [told] = await inner.execute<{ told: boolean }[]>(`select exists (select 1 from journal_entry where object_type = 'CarrierMonth' and object_id = ? and action = 'reportOverdue') as told`, [id]);
    if (told!.told) return;
    await record(inner, keeper, { objectType: 'CarrierMonth', objectId: id, action: 'reportOverdue', fromState: row.state, toState: row.state, concerns: row.carrier.unwrap().operator?.id ?? null, after: { month: row.month } });
  }),
});

export const incubatorTasks: readonly AnyTask[] = [openMonths, openMonth, settleTerms, watchTerms, termNotice, watchReports, reportNotice];
