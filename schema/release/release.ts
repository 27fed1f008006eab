import type { EntityManager } from '@mikro-orm/postgresql';
import type { Counted, Period, Place } from '../core/indicator/indicator.ts';
import { starSchemes } from './release.kinds.ts';

/** How a county stands among those of the circular: equal values share the better rank, and the next one is passed over. */
export interface Standing {
  /** The released value's key. */
  readonly id: string;
  readonly to: string;
  readonly value: string;
  readonly rank: number;
  /** How many counties the circular lists, with a value or without. */
  readonly of: number;
}

/** Every month of the year up to the period's end in which the circular gives the county a value, the latest first. */
export async function standings(em: EntityManager, place: Place, indicator: string, { from, to }: Period): Promise<Standing[]> {
  if (place.town !== null || place.counties.length !== 1) return [];
  return em.execute<Standing[]>(
    `select v.id, v."to"::text as "to", trim_scale(v.value)::text as value, v.rank::int as rank, v.of::int as of
       from (select v.*, rank() over (partition by v."to" order by v.value desc nulls last) as rank, count(*) over (partition by v."to") as of
               from released_value v join release e on e.id = v.release_id and e.kind = 'CIRCULAR'
              where v.region_id = ? and v.indicator = ? and v."to" between ? and ?) v
       join region r on r.id = v.region_id and replace(r.name, ' ', '') = v.place
      where v.value is not null order by v."to" desc`, [place.id, indicator, `${to.slice(0, 4)}-01-01`, to]).then((found) => found.filter((each) => each.to >= from));
}

/** The months of the year for which there is a circular at all, the latest first: a gap in it ends a run. */
export async function circularMonths(em: EntityManager, place: Place, to: string): Promise<string[]> {
  const months = await em.execute<{ to: string }[]>(
    `select "to"::text as "to" from release where region_id = ? and kind = 'CIRCULAR' and "to" between ? and ? order by "to" desc`, [place.id, `${to.slice(0, 4)}-01-01`, to]);
  return months.map((month) => month.to);
}

/** The county's rank in the circular of the period's last month; null where that has none. */
export async function rankAt(em: EntityManager, place: Place, indicator: string, period: Period): Promise<Standing | null> {
  const [latest] = await standings(em, place, indicator, period);
  return latest?.to === period.to ? latest : null;
}

const label = (indicator: string, to: string): string => `${indicator} ${to.slice(0, 4)}年1—${Number(to.slice(5, 7))}月`;

/** The rank as a figure: the county's own released value. */
export async function rankRecords(em: EntityManager, place: Place, indicator: string, period: Period): Promise<Counted[]> {
  const standing = await rankAt(em, place, indicator, period);
  return standing ? [{ type: 'ReleasedValue', id: standing.id, label: label(indicator, standing.to), date: standing.to, amount: standing.value, says: { text: String(standing.rank) } }] : [];
}

/** For how many circulars in a row the county has held the rank that it holds in the last one: the circulars of the run, the latest first. */
export async function streakRecords(em: EntityManager, place: Place, indicator: string, period: Period): Promise<Counted[]> {
  const found = await standings(em, place, indicator, period);
  const months = await circularMonths(em, place, period.to);
  const [last] = found;
  if (!last || last.to !== period.to || months[0] !== period.to) return [];
  const run: Standing[] = [];
  for (const [index, month] of months.entries()) {
    const standing = found[index];
    if (standing?.to !== month || standing.rank !== last.rank) break;
    run.push(standing);
  }
  return run.map(({ id, to, value }, index) => ({ type: 'ReleasedValue', id, label: label(indicator, to), date: to, amount: value, ...(index === 0 && { says: { text: String(run.length) } }) }));
}

/** A position in the province, in the words of the list. */
export const positionRecords = (em: EntityManager, place: Place, indicator: string, period: Period): Promise<Counted[]> =>
  own(em, place, 'POSITIONS', indicator, period.to, 'v.text');

/** A quarter's grade in stars. */
export const starRecords = (em: EntityManager, place: Place, scheme: keyof typeof starSchemes, period: Period): Promise<Counted[]> =>
  own(em, place, 'STARS', `${starSchemes[scheme]} ${period.to.slice(0, 7)}`, period.to, 'trim_scale(v.value)::text');

async function own(em: EntityManager, place: Place, kind: string, indicator: string, to: string, said: string): Promise<Counted[]> {
  const rows = await em.execute<{ id: string; said: string | null }[]>(
    `select v.id, ${said} as said from released_value v join release e on e.id = v.release_id and e.kind = ? join region r on r.id = v.region_id and replace(r.name, ' ', '') = v.place
      where v.region_id = ? and v.indicator = ? and v."to" = ?`, [kind, place.id, indicator, to]);
  return rows.filter((row) => row.said !== null).map(({ id, said: text }) => ({ type: 'ReleasedValue', id, label: indicator, date: to, says: { text: text! } }));
}
