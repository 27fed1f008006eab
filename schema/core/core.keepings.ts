import type { Keeping } from './personal/keeping.ts';

/** What the mechanisms keep for a while only. */
export const coreKeepings: readonly Keeping[] = [
  { name: 'idempotency-keys', title: '请求标识', basis: '只为避免重复办理', isQuiet: true, erases: [{ entity: 'IdempotencyKey', where: 't.at < :before' }] },
  { name: 'job-results', title: '后台任务的结果', basis: '只为启动者查看', isQuiet: true, erases: [{ entity: 'JobRun', where: 't.finished_at < :before', blanks: ['result'] }] },
  { name: 'job-runs', title: '后台任务的记录', basis: '只为排障', isQuiet: true, erases: [{ entity: 'JobRun', where: 't.finished_at < :before' }] },
  { name: 'import-progress', title: '导入进度', basis: '只为显示进度', isQuiet: true, erases: [{ entity: 'ImportProgress', where: 't.at < :before' }] },
  { name: 'rate-limits', title: '频率计数', basis: '只为限制频率', isQuiet: true, erases: [{ entity: 'RateLimit', where: 't.ends_at < :before' }] },
  { name: 'discarded-files', title: '放弃导入的报表', basis: '未入库的报表不留存', erases: [{ entity: 'ImportFile', where: `exists (select 1 from import_batch b where b.id = t.batch_id and b.state = 'DISCARDED' and b.created_at < :before)` }] },
  { name: 'unattached-files', title: '上传后未使用的文件', basis: '未随业务提交的文件不留存', by: '网页进程每小时清扫文件夹', erases: [] },
];
