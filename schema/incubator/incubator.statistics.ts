import type { EntityManager } from '@mikro-orm/postgresql';
import { divide, subtract, toDecimal } from '../core/scalar/fraction.ts';
import type { Place } from '../core/indicator/indicator.ts';

/** The cluster in one month of a year: what came to it, and how it stands at the end. */
export interface ClusterMonth {
  readonly month: number;
  /** Square metres. */
  readonly newSpace: string;
  readonly space: string;
  readonly usedSpace: string | null;
  /** Used ÷ lettable over those carriers that say what is used. */
  readonly occupancy: string | null;
  /** Carriers whose first space came in this month. */
  readonly newBases: number;
  readonly bases: number;
  readonly newTenants: number;
  readonly tenants: number;
  readonly teams: number;
  readonly operatorsSigned: number;
}

interface Row { month: number; space: string; before: string; used: string | null; lettable: string | null; new_bases: number; bases: number; new_tenants: number; tenants: number; teams: number; operators: number }

/**
 * The months of a year that are known, in one statement. A carrier that has not reported a month stands as it last did;
 * one that had no space before counts from zero, as it does in the figures.
 */
export async function clusterMonths(em: EntityManager, { counties, town }: Place, year: number): Promise<ClusterMonth[]> {
  const where = town === null ? 'c.region_id = any(?::uuid[])' : 'c.town_id = ?';
  const place = town ?? `{${counties.join(',')}}`;
  // Engagements and plans may have no carrier yet: they are the county's.
  const engaged = town === null ? 'e.region_id = any(?::uuid[])' : 'exists (select 1 from incubator c where c.id = e.carrier_id and c.town_id = ?)';
  const rows = await em.execute<Row[]>(
    `with c as (select c.id from incubator c where ${where}),
          m as (select n as month, (make_date(?, n, 1) + interval '1 month - 1 day')::date as last, (make_date(?, n, 1) - 1) as before from generate_series(1, 12) n),
          s as (select x.* from carrier_month x join c on c.id = x.carrier_id where x.gross_area is not null),
          firsts as (select i.organization_id, min(coalesce(i.registered_on, i.entered_on)) as first from incubation i join c on c.id = i.carrier_id where i.organization_id is not null and i.entered_on is not null group by 1)
     select m.month,
            coalesce(sum(now.gross_area), 0)::text as space, coalesce(sum(was.gross_area), 0)::text as before,
            sum(now.used_area)::text as used, sum(coalesce(now.lettable_area, now.gross_area)) filter (where now.used_area is not null)::text as lettable,
            (count(*) filter (where now.gross_area > 0 and coalesce(was.gross_area, 0) = 0 and not exists (select 1 from s e where e.carrier_id = c.id and e.month <= m.before and e.gross_area > 0)))::int as new_bases,
            (count(*) filter (where now.gross_area > 0))::int as bases,
            (select count(*)::int from firsts f where f.first between m.before + 1 and m.last) as new_tenants,
            (select count(distinct i.organization_id)::int from incubation i join c on c.id = i.carrier_id where i.organization_id is not null and coalesce(i.registered_on, i.entered_on) <= m.last and (i.ended_on is null or i.ended_on > m.last)) as tenants,
            (select count(*)::int from incubation i join c on c.id = i.carrier_id where i.entered_on <= m.last and (i.organization_id is null or i.registered_on > m.last) and (i.ended_on is null or i.ended_on > m.last)) as teams,
            (select count(*)::int from operator_engagement e where ${engaged} and e.signed_on between m.before + 1 and m.last) as operators
       from m left join c on true
       left join lateral (select * from s e where e.carrier_id = c.id and e.month <= m.last order by e.month desc limit 1) now on true
       left join lateral (select * from s e where e.carrier_id = c.id and e.month <= m.before order by e.month desc limit 1) was on true
      where exists (select 1 from s e where e.month = m.last) or exists (select 1 from firsts f where f.first between m.before + 1 and m.last)
      group by m.month, m.last, m.before order by m.month`, [place, year, year, place]);
  return rows.map((row) => ({
    month: row.month, newSpace: toDecimal(subtract(row.space, row.before), 4), space: row.space, usedSpace: row.used,
    occupancy: row.used === null || row.lettable === null || Number(row.lettable) === 0 ? null : toDecimal(divide(row.used, row.lettable), 12),
    newBases: row.new_bases, bases: row.bases, newTenants: row.new_tenants, tenants: row.tenants, teams: row.teams, operatorsSigned: row.operators,
  }));
}
