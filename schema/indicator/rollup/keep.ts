import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor } from '../../core/access/actor.ts';
import { recordAll } from '../../core/journal/journal.ts';
import { uuidv7 } from '../../core/uuid.ts';
import type { ValueState } from '../indicator.entity.ts';
import type { Cell } from './count.ts';

/** What a run has counted whole: values in it that are no more are gone, those outside it are left alone. */
export interface Scope { readonly year: number; readonly indicators: readonly string[]; readonly regions: readonly string[] }

/** What became of the values. */
export type Kept = { readonly made: number; readonly superseded: number; readonly drifted: number };

const columns = `indicator text, region uuid, "from" date, "to" date, value numeric, exact numeric, text text, records int, target numeric, "targetLine" text, "completionRate" numeric, rank int, "rankOf" int`;
const isCounted = (a: string, b: string) => `(${a}.value, ${a}.exact, ${a}.text, ${a}.records) is not distinct from (${b}.value, ${b}.exact, ${b}.text, ${b}.records)`;

/** What a published value no longer agrees with; nothing where it does. */
const recount = ['c.value', 'c.text', 'coalesce(c.records, 0)'].map((now) => `case when not ${isCounted('c', 'v')} then ${now} end`).join(', ');

interface Difference { readonly n: number | null; readonly id: string | null; readonly state: ValueState | null; readonly isToday: boolean; readonly isCounted: boolean }

/**
 * Brings what was counted into the table of values. What is the same stays untouched. A value of today that nobody has
 * confirmed is replaced; an older one is superseded, so that it can still be said what was so on any day. A confirmed
 * value that no longer holds is superseded by one that has to be confirmed anew. A published one stands until it is
 * corrected, and tells what the records come to now.
 */
export async function keepCells(em: EntityManager, { year, indicators, regions }: Scope, cells: readonly Cell[]): Promise<Kept> {
  if (!em.isInTransaction()) throw new Error('values are kept in the transaction in which they were counted');
  const differing = await em.execute<Difference[]>(
    `with c as (select row_number() over () - 1 as n, r.* from jsonb_to_recordset(?::jsonb) as r(${columns})),
          v as (select * from indicator_value where superseded_at is null and year = ? and indicator = any(?::text[]) and region_id = any(?::uuid[]))
     select c.n::int as n, v.id, v.state, (v.computed_at at time zone 'Asia/Shanghai')::date = (clock_timestamp() at time zone 'Asia/Shanghai')::date as "isToday",
            ${isCounted('c', 'v')} as "isCounted"
       from c full join v on v.indicator = c.indicator and v.region_id = c.region and v."from" = c."from" and v."to" = c."to"
      where v.id is null or c.n is null or case when v.state = 'PUBLISHED'
        then (v.recount, v.recount_text, v.recount_records) is distinct from (${recount})
        else not ${isCounted('c', 'v')} or (v.target, v.target_line, v.completion_rate, v.rank, v.rank_of) is distinct from (c.target, c."targetLine", c."completionRate", c.rank, c."rankOf") end
      order by v.id`,
    [JSON.stringify(cells), year, `{${indicators.join(',')}}`, `{${regions.join(',')}}`]);
  await lock(em, differing);
  const published = differing.filter(({ state }) => state === 'PUBLISHED');
  const open = differing.filter(({ state }) => state !== 'PUBLISHED');
  const replaced = open.filter(({ state, isToday, n }) => state === 'COMPUTED' && isToday && n !== null);
  const dropped = open.filter(({ state, isToday, n }) => state === 'COMPUTED' && isToday && n === null);
  const superseded = open.filter((each) => each.id !== null && !replaced.includes(each) && !dropped.includes(each));
  const made = open.filter((each) => each.n !== null && !replaced.includes(each));

  await supersede(em, superseded);
  if (dropped.length > 0) await em.execute('delete from indicator_value where id = any(?::uuid[])', [`{${dropped.map(({ id }) => id!).join(',')}}`]);
  if (replaced.length > 0) {
    await em.execute(
      `update indicator_value v set value = c.value, exact = c.exact, text = c.text, records = c.records, target = c.target, target_line = c."targetLine", completion_rate = c."completionRate",
              rank = c.rank, rank_of = c."rankOf", computed_at = clock_timestamp()
         from jsonb_to_recordset(?::jsonb) as c(id uuid, ${columns}) where v.id = c.id`, [JSON.stringify(replaced.map(({ n, id }) => ({ ...cells[n!]!, id })))]);
  }
  if (made.length > 0) {
    await em.execute(
      `insert into indicator_value (id, indicator, region_id, year, "from", "to", state, value, exact, text, records, target, target_line, completion_rate, rank, rank_of, computed_at)
       select id, indicator, region, ?, "from", "to", state, value, exact, text, records, target, "targetLine", "completionRate", rank, "rankOf", clock_timestamp()
         from jsonb_to_recordset(?::jsonb) as c(id uuid, state text, ${columns})`,
      // Only the target or the rank has moved: what was confirmed is.
      [year, JSON.stringify(made.map(({ n, state, isCounted: same }) => ({ ...cells[n!]!, id: uuidv7(), state: state === 'CONFIRMED' && same ? 'CONFIRMED' : 'COMPUTED' })))]);
  }
  if (published.length > 0) {
    await em.execute(
      `update indicator_value v set recount = c.value, recount_text = c.text, recount_records = c.records, recounted_at = case when c.records is not null then clock_timestamp() end
         from jsonb_to_recordset(?::jsonb) as c(id uuid, value numeric, text text, records int) where v.id = c.id`,
      [JSON.stringify(published.map(({ n, id, isCounted: same }) => { const now = n === null ? null : cells[n]!; return same ? { id } : { id, value: now?.value ?? null, text: now?.text ?? null, records: now?.records ?? 0 }; }))]);
  }
  return { made: made.length, superseded: superseded.length, drifted: published.filter(({ isCounted: same }) => !same).length };
}

/** Locks what is about to change. Where a person was quicker, the run is made again. */
async function lock(em: EntityManager, values: readonly Difference[]): Promise<void> {
  const expected = new Map(values.flatMap(({ id, state }) => (id ? [[id, state] as const] : [])));
  if (expected.size === 0) return;
  const locked = await em.execute<{ id: string; state: ValueState }[]>('select id, state from indicator_value where id = any(?::uuid[]) order by id for update', [`{${[...expected.keys()].join(',')}}`]);
  if (locked.length !== expected.size || locked.some(({ id, state }) => expected.get(id) !== state)) throw new Error('a value was confirmed or published while it was being counted: count again');
}

/** Values step back for those that were counted after them; that a person's confirmation no longer holds goes into the journal. */
async function supersede(em: EntityManager, values: readonly Difference[]): Promise<void> {
  if (values.length === 0) return;
  await em.execute(`update indicator_value set state = 'SUPERSEDED', superseded_at = clock_timestamp() where id = any(?::uuid[])`, [`{${values.map(({ id }) => id!).join(',')}}`]);
  await recordAll(em, systemActor('indicator'), values.filter(({ state }) => state === 'CONFIRMED').map(({ id }) => ({
    objectType: 'IndicatorValue', objectId: id, action: 'supersede', fromState: 'CONFIRMED', toState: 'SUPERSEDED', remark: '数据变动后重新统计',
  })));
}
