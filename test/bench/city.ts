import type { Client } from 'pg';

/** A city of so many counties over a bureau's own tables, about 200,000 facts a county, the same for the same seed. */
export interface CitySize { readonly counties: number; /** Enterprises of a county. */ readonly enterprises: number }
export const city: CitySize = { counties: 12, enterprises: 3_000 };

/** Days of six years, of which the last is the one that is rolled up. */
export const reportedYear = 2023;
const day = (of: string): string => `(date '${reportedYear - 5}-01-01' + (${of} * 2190)::int)`;

/** So many of each thing of one enterprise (or one commissioner, project, carrier), one statement a table. */
const statements = ({ counties, enterprises }: CitySize): readonly string[] => [
  `insert into region (id, code, name, short_name, level) values (uuidv7(), '999900', '规模市', '规模', 'CITY')`,
  `insert into region (id, code, name, short_name, level, parent_id) select uuidv7(), (999900 + n)::text, '规模' || n || '县', '规模' || n, 'COUNTY', (select id from region where code = '999900') from generate_series(1, ${counties}) n`,
  `insert into region (id, code, name, short_name, level, parent_id)
     select uuidv7(), r.code || lpad(n::text, 3, '0'), r.name || n || '镇', r.short_name || n, 'TOWNSHIP', r.id from region r, generate_series(1, 12) n where r.level = 'COUNTY' and r.code like '9999%' order by r.code, n`,
  `create temp table town as select t.id, t.parent_id as county, row_number() over (partition by t.parent_id order by t.code) - 1 as n from region t where t.level = 'TOWNSHIP' and t.code like '9999%'`,
  `insert into organization (id, kind, name, region_id, town_id, industry_code, industry_edition, founded_on, status, search_text)
     select uuidv7(), 'ENTERPRISE', '规模企业' || r.code || '-' || k, r.id, t.id, '39' || (10 + k % 60), '2017', date '2005-01-01' + (random() * 6000)::int, 'ACTIVE', '规模企业' || r.code || '-' || k
       from region r cross join generate_series(1, ${enterprises}) k join town t on t.county = r.id and t.n = k % 12 where r.level = 'COUNTY' and r.code like '9999%' order by k, r.code`,
  `create temp table enterprise as select o.id, o.region_id, o.town_id, row_number() over (order by o.id) as n from organization o join region r on r.id = o.region_id and r.code like '9999%'`,
  `insert into qualification_grant (id, organization_id, kind, granted_on, valid_from, year)
     select uuidv7(), e.id, (array['PROVINCIAL_SME','NATIONAL_SME','HNTE','LITTLE_GIANT','LEADER'])[1 + (e.n / 12 + k) % 5], g.day, g.day, case when (e.n / 12 + k) % 5 = 1 then 2000 + k end
       from enterprise e cross join generate_series(1, 12) k cross join lateral (select ${day('(k - 1 + random()) / 12')} as day where e.n is not null) g on conflict do nothing`,
  `insert into qualification_application (id, organization_id, kind, year, is_renewal, state, recommended_on)
     select uuidv7(), e.id, (array['HNTE','LITTLE_GIANT','PROVINCIAL_SME'])[1 + k % 3], extract(year from a.day), k % 4 = 0, 'GRANTED', a.day
       from enterprise e cross join generate_series(1, 6) k cross join lateral (select ${day('(k - 1 + random()) / 6')} as day where e.n is not null) a on conflict do nothing`,
  `insert into rd_institution (id, organization_id, level, name, granted_on)
     select uuidv7(), e.id, (array['CITY','PROVINCIAL_CENTRE','PROVINCIAL_INSTITUTE','PROVINCIAL_KEY_INSTITUTE'])[1 + (e.n / 12 + k) % 4], '研发机构' || k, ${day('random()')} from enterprise e cross join generate_series(1, 2) k on conflict do nothing`,
  `insert into rd_expense (id, organization_id, year, expense, revenue) select uuidv7(), e.id, ${reportedYear} - k, round((random() * 9e6)::numeric, 2), round((1e7 + random() * 9e7)::numeric, 2) from enterprise e cross join generate_series(0, 7) k`,
  `insert into achievement (id, organization_id, state, title, registered_on) select uuidv7(), e.id, 'REGISTERED', '成果' || k, ${day('random()')} from enterprise e cross join generate_series(1, 4) k`,
  `insert into tech_demand (id, organization_id, year, title, state) select uuidv7(), e.id, ${reportedYear} - k, '需求' || k, 'LISTED' from enterprise e cross join generate_series(0, 3) k`,
  `insert into demand_recommendation (id, demand_id, list, recommended_on, outcome)
     select uuidv7(), d.id, (array['CITY_CHALLENGE','PROVINCE_SJSL','PROVINCE_BASE'])[1 + (e.n / 12 + d.year) % 3], make_date(d.year, 1, 1) + (random() * 364)::int, case when random() < 0.5 then 'LISTED' else 'NOT_LISTED' end
       from tech_demand d join enterprise e on e.id = d.organization_id`,
  `insert into project (id, identity, title, organization_id, bearer_name, region_id, level, kind, established_on, budget, state)
     select uuidv7(), 'scale-' || e.n || '-' || k, '项目' || k, e.id, '规模企业', e.region_id, (array['COUNTY','CITY','PROVINCE'])[1 + (random() * 2)::int], (array['CHALLENGE','HEALTH','SOCIAL','INDUSTRY'])[1 + (random() * 3)::int], ${day('random()')}, round((random() * 5e6)::numeric, 2), 'ACTIVE'
       from enterprise e cross join generate_series(1, 2) k`,
  `insert into commissioner (id, region_id, name) select uuidv7(), r.id, '特派员' || n from region r, generate_series(1, 100) n where r.level = 'COUNTY' and r.code like '9999%'`,
  `create temp table sent as select c.id, c.region_id, row_number() over (order by c.id) as n from commissioner c join region r on r.id = c.region_id and r.code like '9999%'`,
  `insert into commissioner_roster_entry (id, region_id, year, commissioner_id, kind, level, town_id, entered_on)
     select uuidv7(), s.region_id, ${reportedYear} - k, s.id, (array['INDIVIDUAL','TEAM'])[1 + random()::int], (array['COUNTY','CITY','PROVINCE'])[1 + (random() * 2)::int], t.id, make_date(${reportedYear} - k, 1, 1) + (random() * 300)::int
       from sent s cross join generate_series(0, 5) k join town t on t.county = s.region_id and t.n = s.n % 12`,
  `insert into visit_log (id, region_id, commissioner_id, state, served_on, hours, town_id, transport_cost, lodging_cost)
     select uuidv7(), s.region_id, s.id, case when k % 20 = 0 then 'DISPUTED' else 'CONFIRMED' end, date '${reportedYear - 5}-01-01' + k * 5, round((1 + random() * 7)::numeric, 1), t.id, round((random() * 80)::numeric, 2), case when k % 3 = 0 then 200.00 end
       from sent s cross join generate_series(0, 437) k join town t on t.county = s.region_id and t.n = k % 12`,
  `insert into investment_project (id, organization_id, region_id, town_id, name, state, planned_total, industry_code, started_on)
     select uuidv7(), e.id, e.region_id, e.town_id, '投资项目', case when e.n / 60 % 17 = 0 then 'REMOVED' else 'IN_LIBRARY' end, 5e7, case when e.n / 60 % 2 = 0 then '3912' end, date '${reportedYear - 3}-03-01' from enterprise e where e.n / 12 % 5 = 0`,
  `create temp table built as select p.id, row_number() over (order by p.id) as n from investment_project p join region r on r.id = p.region_id and r.code like '9999%'`,
  `insert into investment_plan (id, project_id, year, planned, is_highland) select uuidv7(), b.id, ${reportedYear} - k, 2e7, b.n / 12 % 2 = 0 from built b cross join generate_series(0, 2) k`,
  `insert into investment_progress (id, project_id, year, month, since_start, owner_to_date)
     select uuidv7(), b.id, y, m, 1e7 + m * 1e6, round((m * 1e6 + random() * 1e5)::numeric, 2)
       from built b cross join generate_series(${reportedYear - 2}, ${reportedYear}) y cross join generate_series(1, 12) m`,
  `insert into incubator (id, region_id, town_id, name, kind, state) select uuidv7(), t.county, t.id, '载体' || t.n, 'INCUBATOR', 'RECOGNISED' from town t`,
  `insert into incubation (id, carrier_id, organization_id, tenant_name, state, entered_on)
     select uuidv7(), c.id, e.id, '规模企业', 'INCUBATING', i.day from enterprise e join incubator c on c.town_id = e.town_id cross join generate_series(1, 3) k cross join lateral (select ${day('random()')} as day where k is not null) i on conflict do nothing`,
  `insert into target (id, region_id, year, indicator, line, value, state) select uuidv7(), r.id, ${reportedYear}, '规模', 'STANDARD', 1, 'IN_FORCE' from region r where r.level = 'COUNTY' and r.code like '9999%'`,
];

/** Fills the city in; gives the counties and the number of rows. */
export async function fillCity(client: Client, size: CitySize = city, seed = 0.42): Promise<{ readonly counties: readonly string[]; readonly rows: number }> {
  let rows = 0;
  await client.query(`select setseed(${seed})`);
  for (const statement of statements(size)) rows += (await client.query(statement)).rowCount ?? 0;
  await client.query('vacuum analyze');
  const { rows: counties } = await client.query<{ id: string }>(`select id from region where level = 'COUNTY' and code like '9999%' order by code`);
  return { counties: counties.map(({ id }) => id), rows };
}
