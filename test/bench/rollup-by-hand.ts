import type { Client } from 'pg';
import { reportedYear as year } from './city.ts';

/**
 * The rollup as somebody would write it in SQL for these twenty figures alone: one statement each, in the database from
 * the facts to the kept values, over every county, township and month at once.
 */
interface Figure { readonly id: string; /** Rows of `region, town, day, amount`. */ readonly facts: string; /** What stands at the month's end alone, instead of what has come up since January. */ readonly closing?: true; readonly isSum?: true; readonly per?: number }

const inYear = (day: string): string => `${day} between '${year}-01-01' and '${year}-12-31'`;
const grants = (kind: string): string => `select o.region_id as region, o.town_id as town, g.granted_on as day, null::numeric as amount from qualification_grant g join organization o on o.id = g.organization_id where g.kind = '${kind}' and ${inYear('g.granted_on')} and o.region_id = any($1)`;
const institutions = (level: string): string => `select o.region_id as region, o.town_id as town, i.granted_on as day, null::numeric as amount from rd_institution i join organization o on o.id = i.organization_id where i.level = '${level}' and ${inYear('i.granted_on')} and o.region_id = any($1)`;
const visits = (amount: string): string => `select l.region_id as region, l.town_id as town, l.served_on as day, ${amount} as amount from visit_log l where l.state in ('CONFIRMED', 'RECORDED') and ${inYear('l.served_on')} and l.region_id = any($1)`;
const projects = (where: string): string => `select p.region_id as region, o.town_id as town, p.established_on as day, null::numeric as amount from project p left join organization o on o.id = p.organization_id where ${where} and ${inYear('p.established_on')} and p.region_id = any($1)`;
const recommended = (where: string): string => `select o.region_id as region, o.town_id as town, r.recommended_on as day, null::numeric as amount from demand_recommendation r join tech_demand d on d.id = r.demand_id join organization o on o.id = d.organization_id where ${where} and ${inYear('r.recommended_on')} and o.region_id = any($1)`;
const firstOf = (thing: string, rows: string): string => `select distinct on (region, ${thing}) region, town, day, amount from (${rows}) r order by region, ${thing}, day, id`;

export const byHand: readonly Figure[] = [
  { id: 'support.commissioner_city', facts: firstOf('person', `select f.id, f.commissioner_id as person, f.region_id as region, f.town_id as town, coalesce(f.entered_on, make_date(f.year, 1, 1)) as day, null::numeric as amount from commissioner_roster_entry f
     where f.left_on is null and f.level = 'CITY' and f.kind = 'INDIVIDUAL' and ${inYear('coalesce(f.entered_on, make_date(f.year, 1, 1))')} and f.region_id = any($1)`) },
  { id: 'ht.recommended', facts: firstOf('firm', `select a.id, a.organization_id as firm, o.region_id as region, o.town_id as town, a.recommended_on as day, null::numeric as amount from qualification_application a join organization o on o.id = a.organization_id where a.kind = 'HNTE' and not a.is_renewal and ${inYear('a.recommended_on')} and o.region_id = any($1)`) },
  { id: 'sme.new', facts: `select * from (${firstOf('firm', `select g.id, g.organization_id as firm, o.region_id as region, o.town_id as town, g.granted_on as day, null::numeric as amount from qualification_grant g join organization o on o.id = g.organization_id where g.kind = 'PROVINCIAL_SME' and o.region_id = any($1)`)}) r where ${inYear('day')}` },
  { id: 'giant.selected', facts: grants('LITTLE_GIANT') },
  { id: 'support.national_sme', facts: firstOf('firm', grants('NATIONAL_SME').replace('select ', 'select g.id, g.organization_id as firm, ')) },
  { id: 'rd.city', facts: institutions('CITY') },
  { id: 'rd.provincial_centre', facts: institutions('PROVINCIAL_CENTRE') },
  { id: 'rd.provincial_institute', facts: institutions('PROVINCIAL_INSTITUTE') },
  { id: 'rd.provincial_key_institute', facts: institutions('PROVINCIAL_KEY_INSTITUTE') },
  { id: 'support.service_hours', isSum: true, facts: visits('l.hours') },
  { id: 'support.service_cost', isSum: true, facts: visits('coalesce(l.transport_cost, 0) + coalesce(l.lodging_cost, 0)') },
  { id: 'support.highland_done', isSum: true, closing: true, per: 10_000, facts: `select p.region_id as region, p.town_id as town, v.as_of as day, v.year_to_date as amount from investment_progress v join investment_project p on p.id = v.project_id
     where v.year_to_date is not null and (p.state <> 'REMOVED' or p.exit_reason = 'CANCELLED') and exists (select from investment_plan h where h.project_id = v.project_id and h.year = v.year and h.is_highland) and ${inYear('v.as_of')} and p.region_id = any($1)` },
  { id: 'support.highland_plan', isSum: true, per: 10_000, facts: `select p.region_id as region, p.town_id as town, make_date(h.year, 1, 1) as day, h.planned as amount from investment_plan h join investment_project p on p.id = h.project_id
     where h.is_highland and h.planned is not null and (p.state <> 'REMOVED' or p.exit_reason = 'CANCELLED') and h.year = ${year} and p.region_id = any($1)` },
  { id: 'incubator.tenants', facts: `select * from (${firstOf('firm', `select i.id, i.organization_id as firm, c.region_id as region, c.town_id as town, coalesce(i.registered_on, i.entered_on) as day, null::numeric as amount from incubation i join incubator c on c.id = i.carrier_id join organization o on o.id = i.organization_id where i.entered_on is not null and c.region_id = any($1)`)}) r where ${inYear('day')}` },
  { id: 'project.city', facts: projects(`p.level = 'CITY' and p.kind <> 'HEALTH'`) },
  { id: 'project.city_challenge', facts: projects(`p.level = 'CITY' and p.kind = 'CHALLENGE'`) },
  { id: 'project.social', facts: projects(`p.level = 'COUNTY' and p.kind = 'SOCIAL'`) },
  { id: 'achievement.registered', facts: `select o.region_id as region, o.town_id as town, a.registered_on as day, null::numeric as amount from achievement a join organization o on o.id = a.organization_id where a.state <> 'REVOKED' and ${inYear('a.registered_on')} and o.region_id = any($1)` },
  { id: 'demand.city.recommended', facts: recommended(`r.list = 'CITY_CHALLENGE'`) },
  { id: 'demand.city.listed', facts: recommended(`r.list = 'CITY_CHALLENGE' and r.outcome = 'LISTED'`) },
];

const kept = ({ id, facts, closing, isSum, per = 1 }: Figure): string => {
  const up = (what: string): string => (closing ? `coalesce(s.${what}, 0)` : `sum(coalesce(s.${what}, 0)) over (partition by p.place order by m.month)`);
  return `insert into value_by_hand (id, indicator, region_id, year, "from", "to", state, value, exact, records)
    with happened as materialized (select region, town, extract(month from day)::int as month, count(*) as n, sum(amount) as a from (${facts}) f group by 1, 2, 3),
         s as (select region as place, month, sum(n) as n, sum(a) as a from happened group by 1, 2 union all select town, month, n, a from happened where town is not null),
         p as (select unnest($1::uuid[]) as place, true as county union all select distinct town, false from happened where town is not null)
    select uuidv7(), '${id}', place, ${year}, '${year}-01-01', (make_date(${year}, month, 1) + interval '1 month - 1 day')::date, 'COMPUTED', round(amount / ${per}, 4), amount, n from (
      select p.place, p.county, m.month, ${up('n')} as n, ${isSum ? up('a') : up('n')} as amount from p cross join generate_series(1, 12) m(month) left join s on s.place = p.place and s.month = m.month) v
     where county${closing ? ' and n > 0' : ''} or n > 0`;
};

const ofTheCity = `insert into value_by_hand (id, indicator, region_id, year, "from", "to", state, value, exact, records)
  select uuidv7(), v.indicator, r.parent_id, v.year, v."from", v."to", 'COMPUTED', round(sum(v.exact) / case when v.indicator like 'support.highland%' then 10000 else 1 end, 4), sum(v.exact), sum(v.records) from value_by_hand v join region r on r.id = v.region_id and r.level = 'COUNTY' group by 2, 3, 4, 5, 6`;

/** One run, in one transaction as the rollup's own. */
export async function rollUpByHand(client: Client, counties: readonly string[]): Promise<void> {
  await client.query('begin');
  for (const figure of byHand) await client.query(kept(figure), [counties]);
  await client.query(ofTheCity);
  await client.query('commit');
}

/** A table as that of the values, with all its indexes and its reference. */
export const prepareByHand = (client: Client): Promise<unknown> => client.query('create table value_by_hand (like indicator_value including all); alter table value_by_hand add foreign key (region_id) references region (id)');
