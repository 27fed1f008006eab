import type { Personal } from './personal/held.ts';

export const corePersonal: Personal = {
  held: [
    { entity: 'JournalEntry', whose: '办理者', why: '留存何人何时办了何事，供监督与追责', kept: 'record', isOwnOnly: true, shows: ['at', 'action', 'objectType', 'outcome', 'roles', 'remark'], columns: { personId: 'TRACE', actorName: 'TRACE' } },
    { entity: 'Attachment', whose: '上传者', why: '随业务记录保存的文件', kept: 'record', shows: ['name', 'uploadedAt'], columns: { uploadedBy: 'TRACE' } },
    { entity: 'IdempotencyKey', whose: '办理者', why: '避免同一请求办理两次', kept: 'idempotency-keys', columns: { actor: 'DETAIL' } },
    { entity: 'RateLimit', whose: '访问者', why: '限制频率，防猜测与滥用', kept: 'rate-limits', columns: { key: 'NETWORK' } },
    { entity: 'JobRun', whose: '启动任务者', why: '后台任务的进度与结果', kept: 'job-runs', shows: ['task', 'queuedAt', 'outcome'], columns: { requestedBy: 'TRACE' } },
    { entity: 'OutboxMessage', whose: '启动任务者', why: '待交付后台的任务', kept: 'record', columns: { requestedBy: 'TRACE' } },
    { entity: 'ImportBatch', whose: '导入者', why: '导入部门报表', kept: 'record', shows: ['createdAt', 'state'], columns: { personId: 'TRACE', createdBy: 'TRACE' } },
    { entity: 'ImportFile', whose: '报表所载之人', why: '留存原始报表，供核对与撤销', kept: 'record', columns: { content: 'DETAIL' } },
    { entity: 'ImportLine', whose: '报表所载之人', why: '核对与撤销导入', kept: 'record', columns: { value: 'DETAIL', before: 'DETAIL' } },
  ],
  things: { Attachment: ['name'], ImportFile: ['name'], WorkingCalendarDay: ['name'] },
};
