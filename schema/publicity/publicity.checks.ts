import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `publicity.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});
const today = `(clock_timestamp() at time zone 'Asia/Shanghai')::date`;

export const publicityChecks: readonly Check[] = [
  check('notices-closed', '期满的公示已经结束或因异议中止（每分钟的时钟任务须在一日内办完）', `select '公示“' || title || '”至 ' || ends_on || '，仍在公示中' as line from public_notice where state = 'RUNNING' and closes_on < ${today} order by 1`),
  check('ended-without-objection', '结束的公示没有未决或成立的异议', `
    select '公示“' || n.title || '”已结束，有' || count(*) || '件异议未决或成立' as line from public_notice n join objection o on o.notice_id = n.id
     where n.state = 'ENDED' and o.state in ('FILED', 'ADMITTED', 'UPHELD') group by n.id, n.title order by 1`),
  check('objections-answered', '异议在期限内书面答复', `
    select '公示“' || n.title || '”的异议 ' || o.id || ' 应于 ' || o.answer_by || ' 前答复' as line from objection o join public_notice n on n.id = o.notice_id
     where o.state in ('FILED', 'ADMITTED') and o.answer_by < ${today} order by 1`),
  check('long-enough', '公示期不少于规则规定的天数', `
    select '公示“' || title || '”自 ' || published_on || ' 至 ' || ends_on || '，不足 ' || day_count || ' 日' as line from public_notice where state in ('RUNNING', 'ENDED') and ends_on < published_on + day_count order by 1`),
];
