import type { Check } from '../core/check.ts';

export const jobChecks: readonly Check[] = [
  {
    name: 'job.carried', title: '到期的任务都已交给队列',
    violations: async (em) => (await em.execute<{ line: string }[]>(
      `select '任务 ' || task || ' 应于 ' || not_before || ' 交给队列' as line from outbox_message where not_before < clock_timestamp() - interval '10 minutes' order by not_before limit 100`)).map(({ line }) => line),
  },
  {
    name: 'job.none-given-up', title: '没有失败而未重试的任务',
    violations: async (em) => (await em.execute<{ line: string }[]>(
      `select '任务 ' || task || ' 失败 ' || count(*) || ' 次，如：' || min(error) as line from job_run where outcome = 'FAILED' and retried_as is null group by task order by task`)).map(({ line }) => line),
  },
];
