import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `commissioner.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const commissionerChecks: readonly Check[] = [
  check('one-term', '一名特派员至多一个未结束的任期', `
    select c.name || ' 有 ' || count(*) || ' 个未结束的任期' as line from commissioner_term t join commissioner c on c.id = t.commissioner_id
     where t.state in ('NOMINATED', 'PROPOSED', 'IN_NOTICE', 'APPOINTED', 'SERVING') group by c.id having count(*) > 1 order by 1`),
  check('serving-on-roster', '服务中的任期在其各年度名册上', `
    select c.name || '：' || y || ' 年不在名册' as line from commissioner_term t join commissioner c on c.id = t.commissioner_id
      cross join generate_series(extract(year from t.starts_on)::int, extract(year from t.ends_on)::int) y
     where t.state = 'SERVING' and not exists (select 1 from commissioner_roster_entry e where e.commissioner_id = t.commissioner_id and e.year = y) order by 1`),
  check('served-demand', '已派遣与服务中的需求各有其人，其余在办需求没有', `
    select d.title || '：' || d.state || case when d.commissioner_id is null then '，无特派员' else '，仍挂着特派员' end as line from service_demand d
     where (d.state in ('DISPATCHED', 'IN_SERVICE', 'SOLVED') and d.commissioner_id is null) or (d.state in ('FILED', 'RETURNED', 'OPEN') and d.commissioner_id is not null) order by 1`),
  check('stars', '评价为一至五星', `
    select d.title || '：' || d.stars || ' 星' as line from service_demand d where d.stars not between 1 and 5 order by 1`),
  check('claim-of-confirmed', '补贴的每一日都有本人当日经确认的服务日志', `
    select c.name || ' ' || d.day || '：' || case when v.state <> 'CONFIRMED' then '日志未确认' else '日志与申领的人或日期不符' end as line
      from subsidy_claim_day d join subsidy_claim s on s.id = d.claim_id join commissioner c on c.id = d.commissioner_id join visit_log v on v.id = d.visit_id
     where not d.is_released and s.state in ('SUBMITTED', 'CHECKED', 'PAID') and (v.state <> 'CONFIRMED' or v.commissioner_id <> d.commissioner_id or v.served_on <> d.day or d.commissioner_id <> s.commissioner_id) order by 1`),
  check('claim-sums', '申领与核定金额为各日之和', `
    select c.name || ' ' || s.year || ' 年申领 ' || s.id || '：合计不符' as line from subsidy_claim s join commissioner c on c.id = s.commissioner_id
      join lateral (select coalesce(sum(transport_spent + lodging_spent), 0) as spent, coalesce(sum(transport_allowed + lodging_allowed), 0) as allowed from subsidy_claim_day d where d.claim_id = s.id and not d.is_released) t on true
     where s.state <> 'WITHDRAWN' and (s.claimed_amount <> t.spent or s.allowed_amount <> t.allowed) order by 1`),
  check('location-consented', '位置都在授权之内，且未过保存期（每日任务须在一日内删除）', `
    select c.name || '：位置 ' || l.id || case when k.state <> 'GIVEN' then ' 的授权已撤回' else ' 已过保存期' end as line from visit_location l join location_consent k on k.id = l.consent_id join commissioner c on c.id = l.commissioner_id
     where k.state <> 'GIVEN' or l.purge_on < (clock_timestamp() at time zone 'Asia/Shanghai')::date - 1 order by 1`),
];
