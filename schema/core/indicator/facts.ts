import type { EntityManager } from '@mikro-orm/postgresql';
import { literal } from '../sql/statement.ts';
import type { Counted, Facts, Measure, Period, Place } from './indicator.ts';

/** A measure that counts records of its own. */
export type Counting = Extract<Measure, { readonly facts: Facts }>;

/** The records of the query with no more of them than what is added up: what nobody reads is not sorted either. `condition` narrows by what stands in `Facts`. */
const steps = ({ from, where = 'true', region, town = 'null::uuid', day, until = 'null::date', amount = 'null::numeric', once }: Facts, condition: string, more = ''): string =>
  `select ${more}f.id, ${region} as region, ${town} as town, (${day})::date as day, (${until})::date as until, (${amount})::numeric as amount, ${once ?? 'f.id'} as thing
     from ${from} where (${where}) and (${condition})`;

/** The same with what a reader recognises them by. */
const records = (facts: Facts, condition: string): string => steps(facts, condition, `${literal(facts.type)} as type, ${facts.label} as label, ${facts.organization ?? 'null::uuid'} as organization, `);

interface Bound { readonly sql: string; readonly values: readonly unknown[] }

const inPlace = (facts: Facts, { counties, town }: Place): Bound =>
  (town === null ? { sql: `${facts.region} = any(?::uuid[])`, values: [`{${counties.join(',')}}`] } : facts.town ? { sql: `${facts.town} = ?`, values: [town] } : { sql: 'false', values: [] });

/** The records that count for one place and period, one a thing and county: a city's figure is the sum of its counties'. */
function counted({ kind, facts }: Counting, place: Place, { from, to }: Period): Bound {
  const where = inPlace(facts, place);
  const atEnd = facts.atEnd ? ` and (${facts.atEnd(`${literal(to)}::date`)})` : '';
  const narrowed = (condition: string, ...values: unknown[]): Bound => ({ sql: records(facts, `${where.sql} and ${condition}${atEnd}`), values: [...where.values, ...values] });
  switch (kind) {
    case 'sum': return narrowed(`(${facts.day}) between ? and ?`, from, to);
    case 'closing': return narrowed(`(${facts.day}) = ?`, to);
    case 'standing': return narrowed(`((${facts.day})::date is null or (${facts.day}) <= ?) and (${facts.until ?? 'null::date'} is null or ${facts.until ?? 'null::date'} > ?)`, to, to);
    case 'count': {
      const all = narrowed(`(${facts.day}) between ? and ?`, from, to);
      return facts.once ? { ...all, sql: `select distinct on (thing, region) * from (${all.sql}) r order by thing, region, day, id` } : all;
    }
    case 'firsts': {
      const all = narrowed('true');
      return { sql: `select * from (select distinct on (thing, region) * from (${all.sql}) r order by thing, region, day, id) r where day between ? and ?`, values: [...all.values, from, to] };
    }
    case 'change': {
      const all = narrowed(`(${facts.day}) <= ?`, to);
      return {
        sql: `select e.type, e.id, e.label, e.region, e.town, e.day, e.until, e.amount - coalesce(b.amount, 0) as amount, e.thing, e.organization
                from (select distinct on (thing, region) * from (${all.sql}) r order by thing, region, day desc, id) e
                left join (select distinct on (thing, region) region, thing, amount from (${all.sql}) r where day < ? order by thing, region, day desc, id) b on b.region = e.region and b.thing = e.thing
               where e.amount is distinct from coalesce(b.amount, 0)`,
        values: [...all.values, ...all.values, from],
      };
    }
  }
}

const summed = ({ facts }: Counting): string => (facts.isWhole ? '(case when bool_and(amount is not null) then sum(amount) end)' : 'sum(amount)');

/** How many records count, and the sum of their amounts as an exact decimal; null when none has an amount. */
export interface Aggregate { readonly records: number; readonly amount: string | null }

export async function aggregate(em: EntityManager, measure: Counting, place: Place, period: Period): Promise<Aggregate> {
  const { sql, values } = counted(measure, place, period);
  const [found] = await em.execute<{ records: number; amount: string | null }[]>(`select count(*)::int as records, ${summed(measure)}::text as amount from (${sql}) r`, [...values]);
  return found!;
}

/** How many records two figures rest on together; what both count is one. */
export async function countOfEither(em: EntityManager, measures: readonly Counting[], place: Place, period: Period): Promise<number> {
  const parts = measures.map((measure) => counted(measure, place, period));
  const [found] = await em.execute<{ records: number }[]>(`select count(*)::int as records from (${parts.map(({ sql }) => `select id from (${sql}) r`).join(' union ')}) u`, parts.flatMap(({ values }) => values));
  return found!.records;
}

/** The records themselves, by day and name. */
export async function recordsOf(em: EntityManager, measure: Counting, place: Place, period: Period, page: { readonly first: number; readonly skip: number } | null = null): Promise<Counted[]> {
  const { sql, values } = counted(measure, place, period);
  return em.execute<Counted[]>(
    `select type, id, label, day::text as date, amount::text as amount, organization from (${sql}) r order by day nulls first, label, id${page ? ' limit ? offset ?' : ''}`, [...values, ...(page ? [page.first, page.skip] : [])]);
}

/** Whether there is any record at all, of any time. */
export async function knowsAny(em: EntityManager, { facts }: Counting, place: Place): Promise<boolean> {
  const where = inPlace(facts, place);
  const [found] = await em.execute<{ any: boolean }[]>(`select exists (${records(facts, where.sql)}) as any`, [...where.values]);
  return found!.any;
}

/** In which counties a record counts, whenever. */
export async function countiesOf(em: EntityManager, facts: Facts, id: string): Promise<string[]> {
  const found = await em.execute<{ region: string | null }[]>(`select distinct region from (${records(facts, 'f.id = ?')}) r`, [id]);
  return found.flatMap(({ region }) => region ?? []);
}

/** Whether there was one before the period. */
export async function hadBefore(em: EntityManager, { facts }: Counting, place: Place, { from }: Period): Promise<boolean> {
  const where = inPlace(facts, place);
  const [found] = await em.execute<{ any: boolean }[]>(`select exists (${records(facts, `${where.sql} and (${facts.day}) < ?`)}) as any`, [...where.values, from]);
  return found!.any;
}

/** What happens to a figure in one month of the year, in one township of one county; month 0 is all that was before. */
export interface Happened { readonly region: string; readonly town: string | null; readonly month: number; readonly records: number; readonly amount: string | null }

/**
 * The whole year of several counties at once: one statement, one pass over the facts. Summed up from January (or from
 * month 0) these are the values of the months; those of `closing` stand for themselves.
 */
export async function happenedIn(em: EntityManager, measure: Counting, counties: readonly string[] | null, year: number): Promise<Happened[]> {
  const { kind, facts } = measure;
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  const where = counties === null ? { sql: 'true', values: [] } : { sql: `${facts.region} = any(?::uuid[])`, values: [`{${counties.join(',')}}`] };
  if (facts.atEnd) return monthByMonth(em, measure, where, year);
  if (kind === 'change') return changeByMonth(em, measure, where, year);
  const narrowed = (condition: string, ...values: unknown[]): Bound => ({ sql: steps(facts, `${where.sql} and ${condition}`), values: [...where.values, ...values] });
  const within = () => narrowed(`(${facts.day}) between ? and ?`, from, to);
  const source = ((): Bound => {
    switch (kind) {
      case 'sum': return within();
      case 'closing': {
        const { sql, values } = within();
        return { sql: `select * from (${sql}) r where extract(month from day + 1) <> extract(month from day)`, values };
      }
      case 'count': {
        const { sql, values } = within();
        return facts.once ? { sql: `select distinct on (thing, region) * from (${sql}) r order by thing, region, day, id`, values } : { sql, values };
      }
      case 'firsts': {
        const { sql, values } = narrowed('true');
        return { sql: `select * from (select distinct on (thing, region) * from (${sql}) r order by thing, region, day, id) r where day between ? and ?`, values: [...values, from, to] };
      }
      case 'standing': {
        const { sql, values } = narrowed(`((${facts.day})::date is null or (${facts.day}) <= ?)`, to);
        return { sql: `select region, town, coalesce(day, '0001-01-01') as day, 1 as step, amount from (${sql}) r union all select region, town, until, -1, -amount from (${sql}) r where until <= ?`, values: [...values, ...values, to] };
      }
    }
  })();
  const come = kind === 'standing' ? 'sum(step)' : 'count(*)';
  return em.execute<Happened[]>(
    `select region, town, case when day < ? then 0 else extract(month from day)::int end as month, ${come}::int as records, ${summed(measure)}::text as amount
       from (${source.sql}) r group by region, town, 3`, [from, ...source.values]);
}

/** What counts by what is so at the end of the period may come and go: every month is counted up anew, and the differences are what happened. */
async function monthByMonth(em: EntityManager, { kind, facts }: Counting, where: Bound, year: number): Promise<Happened[]> {
  const within = `(${facts.day}) between ${literal(`${year}-01-01`)}::date and p."end"`;
  const standing = `((${facts.day})::date is null or (${facts.day}) <= p."end") and (${facts.until ?? 'null::date'} is null or ${facts.until ?? 'null::date'} > p."end")`;
  const condition = kind === 'firsts' ? 'true' : kind === 'standing' ? standing : within;
  const all = `select p.month, p."end", r.* from (${monthEnds(year)}) p
                cross join lateral (${steps(facts, `${where.sql} and ${condition} and (${facts.atEnd!('p."end"')})`)}) r`;
  const once = `select distinct on (month, thing, region) * from (${all}) r order by month, thing, region, day, id`;
  const source = kind === 'firsts' ? `select * from (${once}) r where day between ${literal(`${year}-01-01`)}::date and "end"` : kind === 'count' && facts.once ? once : all;
  return differences(em, source, where.values);
}

/** What a thing has grown by since the year began, at the end of every month; what has come back to where it was is no record any more. */
async function changeByMonth(em: EntityManager, { facts }: Counting, where: Bound, year: number): Promise<Happened[]> {
  const first = `${literal(`${year}-01-01`)}::date`;
  const source = `with f as materialized (${steps(facts, `${where.sql} and (${facts.day}) <= ${literal(`${year}-12-31`)}::date`)}),
      before as (select distinct on (thing, region) region, thing, amount from f where day < ${first} order by thing, region, day desc, id)
    select p.month, e.region, e.town, e.amount - coalesce(b.amount, 0) as amount from (${monthEnds(year)}) p
     cross join lateral (select distinct on (thing, region) * from f where day <= p."end" order by thing, region, day desc, id) e
      left join before b on b.region = e.region and b.thing = e.thing
     where e.amount is distinct from coalesce(b.amount, 0)`;
  return differences(em, source, where.values);
}

const monthEnds = (year: number): string => `select month, (make_date(${String(Number(year))}, month, 1) + interval '1 month - 1 day')::date as "end" from generate_series(1, 12) month`;

/** From what there is in each month to what came and went since the one before. */
const differences = (em: EntityManager, source: string, values: readonly unknown[]): Promise<Happened[]> =>
  em.execute<Happened[]>(
    `with r as materialized (${source}), steps as (select region, town, month, 1 as step, amount from r union all select region, town, month + 1, -1, -amount from r where month < 12)
     select region, town, month, sum(step)::int as records, sum(amount)::text as amount from steps group by region, town, month having sum(step) <> 0 or sum(amount) <> 0`, [...values]);
