import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';
import { isTold } from '../core/notice/plan.ts';

/** A check from one statement whose rows break the rule, a line each. */
const check = (name: string, title: string, sql: string): Check => ({
  name: `notice.${name}`, title,
  violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(sql)).map(({ line }) => line),
});

export const noticeChecks: readonly Check[] = [
  {
    name: 'notice.all-told', title: '两日内应告知的日志都有事件（失败的任务每小时重试）',
    violations: async (em) => (await em.execute<{ id: string; object_type: string; action: string }[]>(
      `select j.id, j.object_type, j.action from journal_entry j where j.outcome = 'DONE' and j.at between clock_timestamp() - interval '2 days' and clock_timestamp() - interval '2 hours' and not exists (select 1 from event e where e.id = j.id) order by j.at`))
      .flatMap(({ id, object_type: of, action }) => (isTold(of, action) ? [`日志 ${id}（${of} ${action}）无人告知`] : [])),
  },
  check('numbered', '事件序号连续', `select '序号 ' || min(number) || ' 至 ' || max(number) || ' 之间只有 ' || count(number) || ' 个事件' as line from event having max(number) - min(number) + 1 <> count(number)`),
  check('in-order', '同一对象的事件按变动先后编号', `
    select '对象 ' || object_id || ' 的第 ' || sequence || ' 次变动编号 ' || number || '，早于前一次' as line
      from (select object_id, sequence, number, lag(number) over (partition by object_type, object_id order by sequence) as before from event where number is not null) e where before > number`),
  check('on-its-way', '到期的投递都在进行', `
    select '投递 ' || d.id || ' 应于 ' || d.next_at || ' 发送' as line from delivery d
     where d.state in ('PENDING', 'RETRYING') and d.next_at < clock_timestamp() - interval '30 minutes'
       and not exists (select 1 from endpoint n where n.id::text = d.lane and n.state <> 'ACTIVE')
       and not exists (select 1 from delivery b where b.lane = d.lane and b.object_id = d.object_id and b.number < d.number and b.state in ('PENDING', 'RETRYING'))`),
];
