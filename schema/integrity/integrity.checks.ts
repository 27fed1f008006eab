import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `integrity.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const integrityChecks: readonly Check[] = [
  check('of-one', '信用记录与限制各为一个单位或一个人员', `
    select line from (select '信用记录 ' || id as line, organization_id, person_id from integrity_record union all select '限制 ' || id, organization_id, person_id from hold) e
     where (organization_id is null) = (person_id is null) order by 1`),
  check('holds-ended', '到期的限制已经终止（每分钟的时钟任务须在一日内办完）', `
    select '限制 ' || id || ' 期限至 ' || valid_to || '，仍在实施' as line from hold
     where state = 'IN_FORCE' and valid_to < (clock_timestamp() at time zone 'Asia/Shanghai')::date - 1 order by 1`),
  check('holds-rest-on-standing-records', '实施中的限制所依据的信用记录没有撤销或修复', `
    select '限制 ' || h.id || ' 所依据的信用记录 ' || r.id || ' 已' || r.state as line
      from hold h join integrity_record r on r.id = h.record_id where h.state = 'IN_FORCE' and r.state in ('REPAIRED', 'WITHDRAWN') order by 1`),
  check('lifted-with-document', '解除的限制有理由与文件', `select '限制 ' || id as line from hold where state = 'LIFTED' and (lift_reason is null or lift_document is null or lifted_on is null) order by 1`),
];
