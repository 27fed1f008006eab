import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each; no names of people. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `talent.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});
const whom = `coalesce(t.employer_name, '（单位待补）') || ' ' || t.id`;

export const talentChecks: readonly Check[] = [
  check('paid-within-grant', '已拨资助不超过核定资助', `
    select ${whom} || '：核定 ' || coalesce(t.funding_approved::text, '无') || '，已拨 ' || sum(p.amount) as line
      from talent t join talent_payment p on p.talent_id = t.id group by t.id having sum(p.amount) > coalesce(t.funding_approved, 0) order by 1`),
  check('funded-has-payment', '已资助者有拨付记录', `
    select ${whom} || '：状态为已资助而无拨付' as line from talent t where t.state = 'FUNDED' and not exists (select 1 from talent_payment p where p.talent_id = t.id) order by 1`),
  check('recommended-was-checked', '经本系统申报而获推荐者，当轮科技局与组织人事部门均核查通过', `
    select ${whom} || '：第 ' || t.round || '轮推荐时核查未齐' as line from talent t
     where t.round > 0 and t.recommended_on is not null and t.state in ('RECOMMENDED', 'UNDER_REVIEW', 'SELECTED', 'NOT_SELECTED', 'ARRIVED', 'FUNDED')
       and (select count(*) from talent_check c where c.talent_id = t.id and c.round = t.round and c.result = 'PASS') < 2 order by 1`),
  check('document-masked', '证件号码已隐去中间各位', `select ${whom} || '：存有未隐去的证件号码' as line from talent t where t.document_masked is not null and t.document_masked !~ '[*]{6}' order by 1`),
  check('members-of-teams', '只有团队有成员', `select distinct ${whom} || '：个人而有团队成员' as line from talent t join team_member m on m.talent_id = t.id where t.subject = 'PERSON' order by 1`),
];
