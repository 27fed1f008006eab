import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `platform.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const platformChecks: readonly Check[] = [
  check('paid-within-commitment', '已拨资金不超过约定减核减', `
    select p.name || '：' || f.year || ' 年应拨 ' || f.due || ' 元，已拨 ' || sum(y.amount) || ' 元' as line
      from platform_funding f join platform p on p.id = f.platform_id join platform_payment y on y.funding_id = f.id
     group by p.name, f.id having sum(y.amount) > f.due order by 1`),
  check('payment-of-its-platform', '拨付与其约定资金属于同一平台', `
    select p.name || '：凭证 ' || y.voucher || ' 拨的是另一平台的约定资金' as line
      from platform_payment y join platform_funding f on f.id = y.funding_id join platform p on p.id = y.platform_id where f.platform_id <> y.platform_id order by 1`),
  check('funding-within-agreement', '约定资金的年度在协议有效期内', `
    select p.name || '：' || f.year || ' 年约定资金不在协议有效期 ' || a.valid_from || ' 至 ' || a.valid_to || ' 内' as line
      from platform_funding f join platform_agreement a on a.id = f.agreement_id join platform p on p.id = f.platform_id
     where f.year < extract(year from a.valid_from) or f.year > extract(year from a.valid_to) order by 1`),
  check('graded-is-scored', '已评定的评价有得分、名次、等次与每名专家的评分', `
    select p.name || '：' || e.year || ' 年评价已评定而资料不全' as line
      from platform_evaluation e join platform p on p.id = e.platform_id
     where e.state = 'GRADED' and (e.score is null or e.rank is null or e.grade is null or exists (select 1 from platform_site_check c where c.evaluation_id = e.id and c.score is null)) order by 1`),
  check('score-is-mean', '评价得分为各专家评分的平均', `
    select p.name || '：' || e.year || ' 年得分 ' || e.score || '，各专家平均 ' || round(avg(c.score), 2) as line
      from platform_evaluation e join platform p on p.id = e.platform_id join platform_site_check c on c.evaluation_id = e.id
     where e.score is not null group by p.name, e.id having e.score <> round(avg(c.score), 2) order by 1`),
  check('rectifying-has-deadline', '整改中的平台有整改期限', `
    select name || '：整改中而无期限' as line from platform where state = 'RECTIFYING' and rectify_by is null order by 1`),
  check('ended-is-dated', '已终止的平台有终止日期与理由', `
    select name || '：已终止而无日期或理由' as line from platform where state = 'ENDED' and (ended_on is null or (end_reason is null and listed is null)) order by 1`),
  check('confirmed-contract-of-enterprise', '合作合同的对方为企业', `
    select p.name || '：合同“' || c.title || '”的对方 ' || o.name || ' 不是企业' as line
      from platform_contract c join platform p on p.id = c.platform_id join organization o on o.id = c.organization_id where o.kind <> 'ENTERPRISE' order by 1`),
];
