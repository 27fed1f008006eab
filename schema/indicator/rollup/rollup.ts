import type { EntityManager } from '@mikro-orm/postgresql';
import type { Indicator } from '../../core/indicator/indicator.ts';
import { declaredIndicators } from '../../core/indicator/registry.ts';
import { countAbove, placesAbove } from './above.ts';
import { countCounties } from './count.ts';
import { type Kept, keepCells } from './keep.ts';
import { type Stale, takeStale } from './stale.ts';

interface CountyYear { readonly county: string; readonly year: number }

/** The years that a county reports: it has targets in them, or has handed files over for them. No later year than this one. */
const reporting = (em: EntityManager): Promise<CountyYear[]> => em.execute<CountyYear[]>(
  `select distinct r.id as county, y.year from region r
     cross join lateral (select t.year from target t where t.region_id = r.id and t.state = 'IN_FORCE' union select b.year from import_batch b where b.region_code = r.code and b.state = 'IMPORTED') y
    where r.level = 'COUNTY' and r.valid_to is null and y.year <= extract(year from clock_timestamp() at time zone 'Asia/Shanghai') order by y.year, r.id`);

/** How many months of the year have begun. */
async function monthsOf(em: EntityManager, year: number): Promise<number> {
  const [now] = await em.execute<{ year: number; month: number }[]>(`select extract(year from n)::int as year, extract(month from n)::int as month from (select clock_timestamp() at time zone 'Asia/Shanghai' as n) n`);
  return year < now!.year ? 12 : now!.month;
}

/** Runs take turns: each sees what the one before has kept. */
export const takeTurns = (em: EntityManager): Promise<unknown> => em.execute(`select pg_advisory_xact_lock(hashtext('indicator.rollup'))`);

/** So many indicators are kept at a time: what a run holds in memory does not grow with their number. */
const some = 25;

/** Counts indicators for counties and years, and for the cities and provinces above them, and keeps what has changed. */
export async function rollUp(em: EntityManager, indicators: readonly Indicator[], counties: readonly CountyYear[]): Promise<Kept> {
  let kept: Kept = { made: 0, superseded: 0, drifted: 0 };
  const add = (more: Kept) => { kept = { made: kept.made + more.made, superseded: kept.superseded + more.superseded, drifted: kept.drifted + more.drifted }; };
  for (const [year, those] of Map.groupBy(counties, (each) => each.year)) {
    const regions = those.map(({ county }) => county);
    const towns = await em.execute<{ id: string }[]>('select id from region where parent_id = any(?::uuid[])', [`{${regions.join(',')}}`]);
    const months = await monthsOf(em, year);
    for (let from = 0; from < indicators.length; from += some) {
      const part = indicators.slice(from, from + some);
      const ids = part.map(({ id }) => id);
      add(await keepCells(em, { year, indicators: ids, regions: [...regions, ...towns.map(({ id }) => id)] }, await countCounties(em, part, regions, year, months)));
    }
    const above = await placesAbove(em);
    for (let from = 0; above.length > 0 && from < indicators.length; from += some) {
      const part = indicators.slice(from, from + some);
      add(await keepCells(em, { year, indicators: part.map(({ id }) => id), regions: above.map(({ region }) => region) }, await countAbove(em, part, above, year)));
    }
  }
  return kept;
}

/** Counts everything anew. */
export const rollUpAll = (em: EntityManager): Promise<Kept> => em.transactional(async (inner) => {
  const own = inner as EntityManager;
  await takeTurns(own);
  await takeStale(own);
  return rollUp(own, declaredIndicators(), await reporting(own));
});

/** Counts what has become stale, and nothing else. What becomes so meanwhile waits for the next run. */
export const rollUpStale = (em: EntityManager): Promise<Kept> => em.transactional(async (inner) => {
  const own = inner as EntityManager;
  await takeTurns(own);
  const stale = await takeStale(own);
  const counties = await reporting(own);
  let kept: Kept = { made: 0, superseded: 0, drifted: 0 };
  for (const [, { indicators, county }] of byCounty(stale)) {
    const more = await rollUp(own, declaredIndicators().filter(({ id }) => indicators.has(id)), county === '*' ? counties : counties.filter((each) => each.county === county));
    kept = { made: kept.made + more.made, superseded: kept.superseded + more.superseded, drifted: kept.drifted + more.drifted };
  }
  return kept;
});

function byCounty(stale: readonly Stale[]): ReadonlyMap<string, { readonly county: string; readonly indicators: ReadonlySet<string> }> {
  const everywhere = new Set(stale.filter(({ county }) => county === '*').map(({ indicator }) => indicator));
  const groups = new Map<string, { county: string; indicators: Set<string> }>([['*', { county: '*', indicators: everywhere }]]);
  for (const { indicator, county } of stale) {
    if (county === '*' || everywhere.has(indicator)) continue;
    const group = groups.get(county) ?? { county, indicators: new Set<string>() };
    groups.set(county, group);
    group.indicators.add(indicator);
  }
  return groups;
}
