import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `policy.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const policyChecks: readonly Check[] = [
  check('published-reviewed', '已发布的政策经过公平竞争审查，条款均有现行版本', `
    select p.title || case when p.review_result is null then '：未经审查' else '：“' || c.title || '”无现行版本' end as line from policy p left join policy_clause c on c.policy_id = p.id
     where p.state = 'PUBLISHED' and (p.review_result is null or (c.id is not null and not exists (select 1 from policy_clause_version v where v.clause_id = c.id and v.state = 'IN_FORCE'))) order by 1`),
  check('published-not-ended', '已发布的政策未过失效日期（每日到期任务须在一日内办完）', `
    select p.title || '：失效日期 ' || p.valid_to as line from policy p where p.state = 'PUBLISHED' and p.valid_to < (clock_timestamp() at time zone 'Asia/Shanghai')::date - 1 order by 1`),
  check('quota', '一个条款一年核定的金额不超过额度', `
    select c.title || ' ' || m.year || ' 年：核定 ' || sum(m.approved_amount) || ' 元，额度 ' || c.year_quota || ' 元' as line from policy_claim m join policy_clause c on c.id = m.clause_id
     where m.state in ('CHECKED', 'IN_NOTICE', 'PAYING', 'PAID') and c.year_quota is not null group by c.id, m.year having sum(m.approved_amount) > c.year_quota order by 1`),
  check('two-people', '付款的制单与复核不是同一人', `
    select o.name || ' ' || m.year || ' 年兑现 ' || m.id || '：制单与复核均为 ' || m.paid_by_name as line from policy_claim m join organization o on o.id = m.organization_id
      join journal_entry j on j.object_id = m.id and j.action = 'pay' and j.outcome = 'DONE' where m.prepared_by_id = j.person_id order by 1`),
  check('not-doubled', '同一事项不重复享受：不得重复的至多一项', `
    select o.name || '：“' || m.matter || '” ' || m.year || ' 年 ' || count(*) || ' 项' as line from policy_claim m join organization o on o.id = m.organization_id join policy_clause c on c.id = m.clause_id
     where m.state in ('CHECKED', 'IN_NOTICE', 'PAYING', 'PAID') and c.stacking = 'NO_DOUBLE' and m.matter is not null group by o.id, m.matter, m.year having count(*) > 1 order by 1`),
  check('paid-facts', '已兑现者留有判定依据，逐项符合', `
    select o.name || ' ' || m.year || ' 年兑现 ' || m.id || '：判定依据不全' as line from policy_claim m join organization o on o.id = m.organization_id
     where m.state in ('PAYING', 'PAID') and (m.judged_on is null or m.computed_amount is null) order by 1`),
];
