import type { Client } from 'pg';
import { headlines } from '../../schema/indicator/dashboard/headlines.ts';
import { literal } from '../../schema/core/sql/statement.ts';
import { reportedYear } from './city.ts';

/** Seventeen digits with the check character of GB 32100-2015. */
const withCheckDigit = (digits: string): string => `${digits} || substr('0123456789ABCDEFGHJKLMNPQRTUWXY',
  1 + (31 - (select sum(substr(${digits}, k, 1)::int * (array[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28])[k]) from generate_series(1, 17) k) % 31)::int % 31, 1)`;

/** What the portal shows beside the facts of a city (`city.ts`): names, sources, what happened, the pool, lots under the hammer, figures as kept. */
const statements = (): readonly string[] => [
  `create temp table firm as select o.id, o.region_id, o.town_id, row_number() over (order by o.id) as n from organization o join region r on r.id = o.region_id and r.code like '9999%' where o.kind = 'ENTERPRISE'`,
  `update organization o set credit_code = ${withCheckDigit("'91' || r.code || lpad(f.n::text, 9, '0')")}, registered_capital = 1000000 + f.n * 1000, industry_name = '电子器件制造', legal_representative = '法人' || f.n,
     contact_name = '联系人' || f.n, contact_phone_masked = '138****' || lpad((f.n % 10000)::text, 4, '0') from firm f join region r on r.id = f.region_id where o.id = f.id`,
  `update qualification_grant set certificate_number = 'GR' || lpad((random() * 1e9)::bigint::text, 12, '0'), valid_to = granted_on + 1095, document_number = '科发〔' || extract(year from granted_on) || '〕1号', status = case when granted_on + 1095 < date '${reportedYear}-12-31' then 'EXPIRED' else 'VALID' end where organization_id in (select id from firm)`,
  `insert into former_name (id, organization_id, name, until) select uuidv7(), f.id, '原名' || f.n, date '2019-06-30' from firm f where f.n % 3 = 0`,
  `insert into status_event (id, organization_id, status, "on") select uuidv7(), f.id, 'ACTIVE', date '2005-01-01' + (f.n % 5000)::int from firm f`,
  `insert into organization_relation (id, organization_id, other_id, kind) select uuidv7(), f.id, g.id, 'OWNER' from firm f join firm g on g.n = f.n + 1 where f.n % 20 = 0`,
  `insert into co_check (id, application_id, round, department, result, "on") select uuidv7(), a.id, 1, d, 'PASS', a.recommended_on from qualification_application a join firm f on f.id = a.organization_id cross join unnest(array['MARKET','TAX']) d where f.n % 3 = 0`,
  `update qualification_grant g set application_id = a.id from qualification_application a where a.organization_id = g.organization_id and a.kind = g.kind and a.recommended_on <= g.granted_on and g.organization_id in (select id from firm)`,
  `insert into pool_membership (id, organization_id, rung, state, entry, region_id, town_id, clerk_name, entered_on, forecast_year)
     select uuidv7(), f.id, 'HNTE', 'IN_POOL', 'CLERK', f.region_id, f.town_id, '经办', date '2023-03-01', 2024 from firm f where f.n % 4 = 0 on conflict do nothing`,
  `insert into gap_item (id, membership_id, criterion, title, is_gate, current_value, needed_value, position)
     select uuidv7(), m.id, 'c' || k, '差距' || k, k = 1, '3', '5', k from pool_membership m join firm f on f.id = m.organization_id cross join generate_series(1, 3) k`,
  `insert into import_batch (id, state, year, created_by) select uuidv7(), 'IMPORTED', ${reportedYear}, '规模' from generate_series(1, 20)`,
  `insert into import_sheet (id, batch_id, file, sheet, title, department, report, position) select uuidv7(), b.id, '规模' || k || '.xlsx', '名单', '名单', '科技局', '{}', k from import_batch b cross join generate_series(1, 3) k where b.created_by = '规模'`,
  `create temp table handed as select h.id, h.batch_id, row_number() over (order by h.id) as n from import_sheet h join import_batch b on b.id = h.batch_id where b.created_by = '规模'`,
  ...[['organization', 'Organization', 'id'], ['qualification_grant', 'QualificationGrant', 'organization_id'], ['rd_expense', 'RdExpense', 'organization_id']].map(([table, type, owner]) => `
     insert into import_line (id, batch_id, sheet_id, "row", verdict, object_type, object_id, change, position)
       select uuidv7(), h.batch_id, h.id, x.n, 'ACCEPTED', '${type}', x.id, 'CREATED', x.n from (select t.id, row_number() over (order by t.id) as n from ${table} t where t.${owner} in (select id from firm)) x join handed h on h.n = 1 + x.n % 60`),
  `insert into journal_entry (id, object_type, object_id, sequence, action, from_state, to_state, at, actor_kind, actor_name, roles, concerns_id)
     select uuidv7(), 'QualificationApplication', a.id, 1, 'grant', 'NOTICE', 'GRANTED', a.recommended_on + interval '90 days', 'PERSON', '经办', '{CLERK}', a.organization_id
       from qualification_application a join firm f on f.id = a.organization_id`,
  `insert into journal_entry (id, object_type, object_id, sequence, action, at, actor_kind, actor_name, after) select uuidv7(), 'Organization', f.id, 1, 'import', timestamptz '2023-01-01' + f.n * interval '1 second', 'SYSTEM', '系统', '{"name": "规模企业"}' from firm f`,
  `insert into result_listing (id, achievement_id, organization_id, state, way, transfer_kind, title, abstract, price_basis, decided_on, decision)
     select uuidv7(), a.id, a.organization_id, 'BIDDING', 'BIDDING', 'ASSIGNMENT', a.title, '摘要', 'APPRAISAL', date '2023-06-01', '决定' from (select a.*, row_number() over (partition by a.organization_id order by a.id) as k from achievement a) a join firm f on f.id = a.organization_id where k = 1 and f.n % 15 = 0`,
  `insert into auction_lot (id, code, state, listing_id, achievement_id, organization_id, title, description, mode, method, start_price, price_basis, deposit_rate, deposit_amount, display_from, display_until, display_place,
       announced_at, registration_ends_at, starts_at, scheduled_ends_at, ends_at, sequence, top_amount, top_code, last_at, last_hash)
     select uuidv7(), 'GM' || row_number() over (), case when row_number() over () <= 24 then 'BIDDING' else 'COMPLETED' end, l.id, l.achievement_id, l.organization_id, l.title, '公告', 'BIDDING', 'OPEN', 100000, 'APPRAISAL', 0.1, 10000, date '2023-07-01', date '2023-08-01', '网上',
       timestamptz '2023-07-01', timestamptz '2023-08-10', timestamptz '2023-08-11', timestamptz '2023-08-12' + row_number() over () * interval '1 minute', timestamptz '2023-08-12' + row_number() over () * interval '1 minute', 200, 300000, 'A1', timestamptz '2023-08-11 23:59', md5(l.id::text)
       from result_listing l join firm f on f.id = l.organization_id`,
  `insert into bid (id, lot_id, sequence, kind, code, amount, at, ends_at, is_extension, key, fingerprint, previous_hash, hash)
     select uuidv7(), l.id, k, 'BID', 'A' || k % 9, 100000 + k * 1000, timestamptz '2023-08-11' + k * interval '1 minute', l.ends_at, false, 'k' || k, md5(k::text), md5(l.id::text || k - 1), md5(l.id::text || k) from auction_lot l cross join generate_series(1, 200) k where l.code like 'GM%' and l.code ~ '^GM[0-9]{1,2}$'`,
  `insert into indicator_value (id, indicator, region_id, year, "from", "to", state, value, exact, records, target, target_line, completion_rate, rank, rank_of)
     select uuidv7(), i.id, r.id, ${reportedYear}, date '${reportedYear}-01-01', (make_date(${reportedYear}, m, 1) + interval '1 month')::date - 1, 'COMPUTED', x.value, x.value * i.per, m * 3, case when i.targeted and r.level = 'COUNTY' then 500 end, case when i.targeted and r.level = 'COUNTY' then 'STANDARD' end,
       case when i.targeted and r.level = 'COUNTY' then round(x.value / 5, 1) end, case when r.level = 'COUNTY' then 3 end, case when r.level = 'COUNTY' then 12 end
       from region r cross join (values ${headlines(new Set()).map((each) => `(${literal(each.id)}, ${each.shown?.per ?? 1}::numeric, ${each.measure.kind !== 'ratio' && each.measure.kind !== 'said'})`).join(', ')}) i(id, per, targeted)
       cross join generate_series(1, 12) m cross join lateral (select round((m * 30 + random() * 30)::numeric, case when i.per = 1 then 0 else 2 end) as value where r.id is not null) x where r.code like '9999%' and r.level in ('COUNTY', 'TOWNSHIP')`,
];

/** Fills in what the portal's five questions read; `city.ts` has filled in the facts. Gives the number of rows. */
export async function fillPortal(client: Client): Promise<number> {
  let rows = 0;
  // Chains, seals and states are the business of who writes in earnest.
  await client.query('set session_replication_role = replica; select setseed(0.42)');
  for (const statement of statements()) { const { command, rowCount } = await client.query(statement); if (command === 'INSERT') rows += rowCount ?? 0; }
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
  return rows;
}
