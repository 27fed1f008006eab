import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `ladder.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const ladderChecks: readonly Check[] = [
  check('one-open-application', '同一企业、同类资质、同一年度至多一个在办申报', `
    select o.name || '：' || a.kind || ' ' || a.year || ' 年有 ' || count(*) || ' 个在办申报' as line
      from qualification_application a join organization o on o.id = a.organization_id
     where a.state in ('DRAFT', 'SUBMITTED', 'CHECKED', 'CO_CHECKED', 'RECOMMENDED', 'UNDER_REVIEW', 'IN_NOTICE')
     group by o.id, a.kind, a.year having count(*) > 1 order by 1`),
  check('granted-has-grant', '已认定的申报有对应的资质认定', `
    select o.name || '：' || a.kind || ' ' || a.year || ' 年申报 ' || a.id || ' 状态为 ' || a.state || '，无资质认定' as line
      from qualification_application a join organization o on o.id = a.organization_id
     where a.state in ('GRANTED', 'EXPIRING') and not exists (select 1 from qualification_grant g where g.organization_id = a.organization_id and g.kind = a.kind)
     order by 1`),
  // A list may tell today of what ended years ago: it has its day too.
  check('valid-grants-not-ended', '有效的资质未过有效期（每日到期任务须在一日内办完）', `
    select o.name || '：' || g.kind || ' 有效期至 ' || g.valid_to || '，仍为有效' as line
      from qualification_grant g join organization o on o.id = g.organization_id
     where g.status = 'VALID' and g.valid_to < (clock_timestamp() at time zone 'Asia/Shanghai')::date - 1
       and g.created_at < clock_timestamp() - interval '1 day' order by 1`),
  check('grant-period', '有效期止不早于有效期起', `
    select o.name || '：' || g.kind || ' 有效期 ' || g.valid_from || ' 至 ' || g.valid_to as line
      from qualification_grant g join organization o on o.id = g.organization_id where g.valid_to < g.valid_from order by 1`),
  check('one-pool-membership', '同一企业在同一培育库中至多一个未出库的成员', `
    select o.name || '：' || m.rung || ' 有 ' || count(*) || ' 个未出库的成员' as line
      from pool_membership m join organization o on o.id = m.organization_id
     where m.state not in ('PROMOTED', 'EXITED') group by o.id, m.rung having count(*) > 1 order by 1`),
];
