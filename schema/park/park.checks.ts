import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `park.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const parkChecks: readonly Check[] = [
  check('versions-have-a-day', '已启用的四至范围、企业库都有生效日期', `
    select k.name || '：四至范围“' || v.name || '”无生效日期' as line from park_boundary_version v join park k on k.id = v.park_id where v.state in ('ADOPTED', 'PUBLISHED') and v.valid_from is null
    union all
    select k.name || '：企业库“' || v.name || '”无生效日期' from park_list_version v join park k on k.id = v.park_id where v.state in ('ADOPTED', 'PUBLISHED') and v.valid_from is null order by 1`),
  check('one-draft', '一个高新区至多一份拟订中的企业库', `
    select k.name || '：有 ' || count(*) || ' 份企业库在拟订' as line from park_list_version v join park k on k.id = v.park_id where v.state = 'DRAFT' group by k.id having count(*) > 1 order by 1`),
  check('left-after-entry', '调出日期不早于入库日期', `
    select o.name || '：' || m.entered_on || ' 入库，' || m.left_on || ' 调出（' || v.name || '）' as line
      from park_membership m join organization o on o.id = m.organization_id join park_list_version v on v.id = m.list_version_id where m.left_on < m.entered_on order by 1`),
  check('out-is-out', '有调出日期者不在库', `
    select o.name || '：' || m.left_on || ' 调出，状态为 ' || m.state || '（' || v.name || '）' as line
      from park_membership m join organization o on o.id = m.organization_id join park_list_version v on v.id = m.list_version_id where m.left_on is not null and m.state <> 'LEFT' order by 1`),
  check('month-versions', '月度指标所依的四至范围与企业库属于同一高新区，且在月末前生效', `
    select k.name || '：' || m.year || '年' || m.month || '月的' || w.what || '“' || w.name || '”属于别的高新区或生效在后' as line
      from park_month m join park k on k.id = m.park_id
      join lateral (select '四至范围' as what, b.name, b.park_id, b.valid_from from park_boundary_version b where b.id = m.boundary_id
                    union all select '企业库', l.name, l.park_id, l.valid_from from park_list_version l where l.id = m.list_version_id) w on true
     where m.submitted_on is not null and (w.park_id <> m.park_id or w.valid_from > (make_date(m.year, m.month, 1) + interval '1 month - 1 day')::date) order by 1`),
  check('evaluation-scores', '自评与初核总分等于各项之和，各项不超过满分', `
    select k.name || '：' || e.year || ' 年 ' || e.kind || ' 总分与各项不符或有超过满分者' as line
      from park_evaluation e join park k on k.id = e.park_id
     where exists (select 1 from park_evaluation_item i where i.evaluation_id = e.id and (i.self_score > i.most or i.check_score > i.most))
        or e.self_score is distinct from (select case when bool_and(i.self_score is not null) then sum(i.self_score) end from park_evaluation_item i where i.evaluation_id = e.id)
        or (e.checked_on is not null and e.check_score is distinct from (select case when bool_and(i.check_score is not null) then sum(i.check_score) end from park_evaluation_item i where i.evaluation_id = e.id))
     order by 1`),
];
