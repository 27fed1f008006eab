import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `investment.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const investmentChecks: readonly Check[] = [
  check('parts-sum', '业主填报的四项构成之和等于累计完成投资', `
    select p.name || '：' || f.year || ' 年 ' || f.month || ' 月，构成之和 ' || (f.construction + f.installation + f.equipment + f.other) || '，累计 ' || f.owner_to_date as line
      from investment_progress f join investment_project p on p.id = f.project_id
     where f.owner_to_date is not null and f.owner_to_date is distinct from f.construction + f.installation + f.equipment + f.other order by 1`),
  check('within-planned-total', '自开工累计不超过计划总投资', `
    select p.name || '：' || f.year || ' 年 ' || f.month || ' 月自开工累计 ' || f.since_start || '，计划总投资 ' || p.planned_total as line
      from investment_progress f join investment_project p on p.id = f.project_id where f.since_start > p.planned_total order by 1`),
  check('since-start', '自开工累计不小于自年初累计', `
    select p.name || '：' || f.year || ' 年 ' || f.month || ' 月' as line from investment_progress f join investment_project p on p.id = f.project_id where f.since_start < f.owner_to_date order by 1`),
  check('library-entry', '在库、停工、竣工、退库的项目有入库月份与开工日期', `
    select p.name || '：' || p.state as line from investment_project p
     where p.state in ('IN_LIBRARY', 'WARNED', 'STOPPED', 'COMPLETED', 'EXITED') and (p.entered_month is null or p.started_on is null) order by 1`),
  check('exit-reason', '已退库、移出的项目有原因，其他项目没有', `
    select p.name || '：' || p.state as line from investment_project p
     where (p.state in ('EXITED', 'REMOVED')) is distinct from (p.exit_reason is not null) or (p.state = 'EXITED' and p.exit_reason <> 'FINISHED') order by 1`),
  check('one-open-project', '同一业主没有两个同名的在办项目', `
    select o.name || '：' || p.name || ' 有 ' || count(*) || ' 个' as line from investment_project p join organization o on o.id = p.organization_id
     where p.state not in ('EXITED', 'REMOVED') group by o.id, p.name having count(*) > 1 order by 1`),
  check('warned-has-warning', '在库预警的项目有未解除的“连续无进展”预警', `
    select p.name as line from investment_project p where p.state = 'WARNED'
       and not exists (select 1 from project_warning w where w.project_id = p.id and w.kind = 'NO_PROGRESS' and w.cleared_on is null) order by 1`),
  check('catalogue-not-empty', '施行的高新技术产业目录列有行业', `
    select v.title as line from high_tech_catalogue_version v where v.state = 'IN_FORCE' and not exists (select 1 from high_tech_catalogue_class c where c.catalogue_id = v.id) order by 1`),
];
