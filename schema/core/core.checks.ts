import type { Check } from './check.ts';

/** Whether the last try of the database to keep a file of its log in the archive failed: until it succeeds, no second after it can be brought back. */
export const archiveFails = `select coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as failing, last_failed_wal as file,
  to_char(last_failed_time at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at, failed_count::int as times from pg_stat_archiver`;

export const coreChecks: readonly Check[] = [{
  name: 'core.archive',
  title: '数据库日志都归了档（备份盘在，且有空间）',
  async violations(em) {
    const [state] = await em.execute<{ failing: boolean; file: string; at: string; times: number }[]>(archiveFails);
    return state!.failing ? [`${state!.at} 归档失败：${state!.file}，共 ${state!.times} 次`] : [];
  },
}];
