import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor } from '../../core/access/actor.ts';
import { recordAll } from '../../core/journal/journal.ts';
import { arrayLiteral, textArrayLiteral } from '../../core/sql/array.ts';
import { uuidv7 } from '../../core/uuid.ts';
import type { ValueState } from '../indicator.entity.ts';
import type { Cell } from './count.ts';

/** What a run has counted whole: values in it that are no more are gone, those outside it are left alone. */
export interface Scope { readonly year: number; readonly indicators: readonly string[]; readonly regions: readonly string[] }

/** What became of the values. */
export type Kept = { readonly made: number; readonly superseded: number; readonly drifted: number };

/** The columns of a new value. */
const types = {
  id: 'uuid', state: 'text', indicator: 'text', region: 'uuid', from: 'date', to: 'date', value: 'numeric', exact: 'numeric', text: 'text', records: 'int',
  target: 'numeric', targetLine: 'text', completionRate: 'numeric', rank: 'int', rankOf: 'int',
} as const;
type Row = { readonly [Name in keyof typeof types]: string | number | null };
/** Rows as a source of a statement. A year's rollup makes tens of thousands: columns are read several times as fast as objects. */
function rowsOf(rows: readonly Row[]): { readonly sql: string; readonly values: readonly string[] } {
  const columns = Object.entries(types) as [keyof Row, string][];
  return {
    sql: `unnest(${columns.map(([, type]) => `?::${type}[]`).join(', ')}) as c(${columns.map(([name]) => `"${name}"`).join(', ')})`,
    values: columns.map(([name, type]) => (type === 'text' ? textArrayLiteral : arrayLiteral)(rows.map((row) => row[name]))),
  };
}

/** A value as it stands in the table; numbers as short decimals, as those of a cell are compared. */
interface Standing extends Cell {
  readonly id: string;
  readonly state: ValueState;
  readonly isToday: boolean;
  readonly recount: string | null;
  readonly recountText: string | null;
  readonly recountRecords: number | null;
}

/** What is there in the scope of a run, by what it is the value of. */
async function standingIn(em: EntityManager, { year, indicators, regions }: Scope): Promise<ReadonlyMap<string, Standing>> {
  const number = (column: string) => `trim_scale(${column})::text`;
  const rows = await em.execute<Standing[]>(
    `select id, state, indicator, region_id as region, "from"::text as "from", "to"::text as "to", ${number('value')} as value, ${number('exact')} as exact, text, records,
            ${number('target')} as target, target_line as "targetLine", ${number('completion_rate')} as "completionRate", rank, rank_of as "rankOf",
            ${number('recount')} as recount, recount_text as "recountText", recount_records as "recountRecords",
            (computed_at at time zone 'Asia/Shanghai')::date = (clock_timestamp() at time zone 'Asia/Shanghai')::date as "isToday"
       from indicator_value where superseded_at is null and year = ? and indicator = any(?::text[]) and region_id = any(?::uuid[])`, [year, `{${indicators.join(',')}}`, `{${regions.join(',')}}`]);
  return new Map(rows.map((row) => [keyOf(row), row]));
}

const keyOf = ({ indicator, region, from, to }: Cell): string => `${indicator} ${region} ${from} ${to}`;
/** `12.500000000000` is `12.5`. */
const short = (decimal: string | null): string | null => (decimal?.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
const isCounted = (cell: Cell, row: Standing): boolean => short(cell.value) === row.value && short(cell.exact) === row.exact && cell.text === row.text && cell.records === row.records;
const isMeasured = (cell: Cell, row: Standing): boolean =>
  short(cell.target) === row.target && cell.targetLine === row.targetLine && short(cell.completionRate) === row.completionRate && cell.rank === row.rank && cell.rankOf === row.rankOf;

/** A published value stands; it differs when what it says of the records of now is not what they come to. */
function isToldRight(cell: Cell | undefined, row: Standing): boolean {
  if (cell && isCounted(cell, row)) return row.recount === null && row.recountText === null && row.recountRecords === null;
  return row.recount === short(cell?.value ?? null) && row.recountText === (cell?.text ?? null) && row.recountRecords === (cell?.records ?? 0);
}

interface Difference { readonly cell: Cell | undefined; readonly id: string | null; readonly state: ValueState | null; readonly isToday: boolean; readonly isCounted: boolean }

/** Cells that are no value yet, values that are no more, and values that are not what they were. */
function differences(cells: readonly Cell[], standing: ReadonlyMap<string, Standing>): Difference[] {
  const counted = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const found: Difference[] = [];
  for (const [key, cell] of counted) if (!standing.has(key)) found.push({ cell, id: null, state: null, isToday: false, isCounted: false });
  for (const [key, row] of standing) {
    const cell = counted.get(key);
    const same = cell !== undefined && isCounted(cell, row);
    const agrees = row.state === 'PUBLISHED' ? isToldRight(cell, row) : same && isMeasured(cell, row);
    if (!agrees) found.push({ cell, id: row.id, state: row.state, isToday: row.isToday, isCounted: same });
  }
  return found;
}

/**
 * Brings what was counted into the table of values. What is the same stays untouched. A value of today that nobody has
 * confirmed is replaced; an older one is superseded, so that it can still be said what was so on any day. A confirmed
 * value that no longer holds is superseded by one that has to be confirmed anew. A published one stands until it is
 * corrected, and tells what the records come to now.
 */
export async function keepCells(em: EntityManager, scope: Scope, cells: readonly Cell[]): Promise<Kept> {
  if (!em.isInTransaction()) throw new Error('values are kept in the transaction in which they were counted');
  const differing = differences(cells, await standingIn(em, scope));
  await lock(em, differing);
  const published = differing.filter(({ state }) => state === 'PUBLISHED');
  const open = differing.filter(({ state }) => state !== 'PUBLISHED');
  const isOfToday = ({ state, isToday }: Difference): boolean => state === 'COMPUTED' && isToday;
  const dropped = open.filter((each) => isOfToday(each) && !each.cell);
  const replaced = open.filter((each) => isOfToday(each) && each.cell);
  const superseded = open.filter((each) => each.id !== null && !isOfToday(each));
  const made = open.filter((each) => each.cell && !isOfToday(each));

  await supersede(em, superseded);
  if (dropped.length > 0) await em.execute('delete from indicator_value where id = any(?::uuid[])', [`{${dropped.map(({ id }) => id!).join(',')}}`]);
  if (replaced.length > 0) {
    const { sql, values } = rowsOf(replaced.map(({ cell, id, state }) => ({ ...cell!, id: id!, state })));
    await em.execute(
      `update indicator_value v set value = c.value, exact = c.exact, text = c.text, records = c.records, target = c.target, target_line = c."targetLine", completion_rate = c."completionRate",
              rank = c.rank, rank_of = c."rankOf", computed_at = clock_timestamp() from ${sql} where v.id = c.id`, [...values]);
  }
  if (made.length > 0) {
    // Only the target or the rank has moved: what was confirmed is.
    const { sql, values } = rowsOf(made.map(({ cell, state, isCounted: same }) => ({ ...cell!, id: uuidv7(), state: state === 'CONFIRMED' && same ? 'CONFIRMED' : 'COMPUTED' })));
    await em.execute(
      `insert into indicator_value (id, indicator, region_id, year, "from", "to", state, value, exact, text, records, target, target_line, completion_rate, rank, rank_of, computed_at)
       select id, indicator, region, ?, "from", "to", state, value, exact, text, records, target, "targetLine", "completionRate", rank, "rankOf", clock_timestamp() from ${sql}`, [scope.year, ...values]);
  }
  if (published.length > 0) {
    await em.execute(
      `update indicator_value v set recount = c.value, recount_text = c.text, recount_records = c.records, recounted_at = case when c.records is not null then clock_timestamp() end
         from jsonb_to_recordset(?::jsonb) as c(id uuid, value numeric, text text, records int) where v.id = c.id`,
      [JSON.stringify(published.map(({ cell, id, isCounted: same }) => (same ? { id } : { id, value: cell?.value ?? null, text: cell?.text ?? null, records: cell?.records ?? 0 })))]);
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
