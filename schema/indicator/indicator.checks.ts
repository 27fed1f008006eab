import type { EntityManager } from '@mikro-orm/postgresql';
import type { Check } from '../core/check.ts';
import { verify } from './report/generate.ts';

export const indicatorChecks: readonly Check[] = [
  {
    name: 'indicator.frozen-reports', title: '已印发的年度总结与印发时一致：文件哈希、操作日志与所列的值',
    violations: async (em: EntityManager) => {
      const issues = await em.execute<{ id: string; title: string }[]>(`select id, title from report_issue where state = 'FROZEN' order by frozen_at`);
      const lines: string[] = [];
      for (const { id, title } of issues) lines.push(...(await verify(em, id)).problems.map((problem) => `${title}：${problem}`));
      return lines;
    },
  },
  {
    name: 'indicator.published-values', title: '已印发的年度总结所列的值都已公布，或其后更正',
    violations: async (em: EntityManager) => (await em.execute<{ line: string }[]>(
      `select i.title || '：' || f.name as line from report_issue i join figure_evidence f on f.issue_id = i.id join indicator_value v on v.id = f.counted_id
        where i.state = 'FROZEN' and v.state not in ('PUBLISHED', 'SUPERSEDED') order by 1`)).map(({ line }) => line),
  },
];
