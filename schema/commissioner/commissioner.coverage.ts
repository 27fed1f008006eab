import type { EntityManager } from '@mikro-orm/postgresql';
import { percent, ratio } from '../core/scalar/percent.ts';
import type { LocalDate } from '../core/scalar/local-date.ts';
import { cityOrAbove } from './commissioner.kinds.ts';

/** A township in a year: who is posted there and what was done. */
export interface TownCoverage {
  readonly town: string;
  /** City-or-above individuals on the roster, who have not left. */
  readonly entries: readonly string[];
  readonly isCovered: boolean;
  readonly visits: number;
  readonly hours: string;
  readonly openDemands: number;
  readonly lastVisitOn: LocalDate | null;
}

export interface Coverage {
  readonly year: number;
  readonly towns: readonly TownCoverage[];
  readonly covered: number;
  readonly total: number;
  /** Per cent, one decimal, half-up once; null when the county has no townships. */
  readonly rate: string | null;
  /** Townships with a confirmed visit by anyone of city level or above, and their share. */
  readonly served: number;
  readonly servedRate: string | null;
}

/**
 * 覆盖率: townships with at least one city-or-above individual on this year's roster, of all there are. One statement.
 * A township that is not covered stands in the list too: that is what the list is for.
 */
export async function coverage(em: EntityManager, countyId: string, year: number): Promise<Coverage> {
  const levels = cityOrAbove.map((level) => `'${level}'`).join(', ');
  const rows = await em.execute<{ town: string; entries: string[]; visits: number; hours: string; served: number; open: number; last: string | null }[]>(
    `select r.id as town,
            array(select e.id from commissioner_roster_entry e join commissioner c on c.id = e.commissioner_id
                   where e.town_id = r.id and e.year = ? and e.kind = 'INDIVIDUAL' and e.level in (${levels}) and e.left_on is null order by c.name, e.id) as entries,
            coalesce(v.visits, 0)::int as visits, coalesce(v.hours, 0)::text as hours, coalesce(v.served, 0)::int as served, v.last,
            (select count(*)::int from service_demand d where d.town_id = r.id and d.state in ('FILED', 'OPEN', 'DISPATCHED', 'IN_SERVICE')) as open
       from region r
       left join (select l.town_id, count(*) as visits, sum(l.hours) as hours, to_char(max(l.served_on), 'YYYY-MM-DD') as last,
                         count(*) filter (where exists (select 1 from commissioner_roster_entry e where e.commissioner_id = l.commissioner_id and e.year = ? and e.level in (${levels}))) as served
                    from visit_log l where l.state in ('CONFIRMED', 'RECORDED') and l.served_on between make_date(?, 1, 1) and make_date(?, 12, 31) group by l.town_id) v on v.town_id = r.id
      where r.parent_id = ? and r.level = 'TOWNSHIP' and r.valid_to is null order by r.code`, [year, year, year, year, countyId]);
  const towns = rows.map(({ town, entries, visits, hours, open, last }): TownCoverage => ({ town, entries, isCovered: entries.length > 0, visits, hours, openDemands: open, lastVisitOn: last }));
  const covered = towns.filter(({ isCovered }) => isCovered).length;
  const served = rows.filter((row) => row.served > 0).length;
  return { year, towns, covered, total: towns.length, rate: percent(ratio(covered, towns.length)), served, servedRate: percent(ratio(served, towns.length)) };
}
