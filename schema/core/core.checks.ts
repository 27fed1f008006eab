import type { Check } from './check.ts';
import { yearsOnline } from './journal/years.ts';

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
}, {
  name: 'core.journal-counted',
  title: '每条记录的日志编号连续，与计数一致',
  async violations(em) {
    // Where years have left, what is left of a record's entries has its numbers once each, and none past the last.
    const found = await em.execute<{ type: string; id: string; last: number; entries: number; most: number | null }[]>(`
      select c.object_type as type, c.object_id as id, c.last, count(j.id)::int as entries, max(j.sequence) as most
        from journal_count c left join journal_entry j on j.object_type = c.object_type and j.object_id = c.object_id and j.sequence is not null
       group by c.object_type, c.object_id, c.last
      having count(distinct j.sequence) <> count(j.id) or coalesce(max(j.sequence), 0) > c.last or (count(j.id) <> c.last and not exists (select from journal_year))
       order by 1, 2 limit 100`);
    return found.map(({ type, id, last, entries, most }) => `${type} ${id}：计数为 ${last}，日志有 ${entries} 条，末号 ${most ?? '无'}`);
  },
}, {
  name: 'core.journal-years',
  title: '本年的操作日志表已备好；临近年末，下一年的也已备好',
  async violations(em) {
    const [ahead] = await em.execute<{ year: number; last: number }[]>(
      `select extract(year from (clock_timestamp() at time zone 'Asia/Shanghai') + interval '2 weeks')::int as year, (select max(year) from (${yearsOnline}) y) as last`);
    return ahead!.last < ahead!.year ? [`缺 ${ahead!.year} 年的表，现至 ${ahead!.last} 年`] : [];
  },
}];
