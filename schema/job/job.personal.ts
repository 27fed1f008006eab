import type { Personal } from '../core/personal/held.ts';
import type { Keeping } from '../core/personal/keeping.ts';

export const jobPersonal: Personal = {
  held: [{ entity: 'ListExport', whose: '导出者', why: '把列表交给启动者', kept: 'list-exports', shows: ['title', 'requestedAt', 'rows'], columns: { personId: 'TRACE', address: 'DETAIL', variables: 'DETAIL' } }],
};

const past = 'coalesce(e.finished_at, e.requested_at) < :before';

export const jobKeepings: readonly Keeping[] = [
  { name: 'list-exports', title: '导出的列表文件', basis: '只为启动者下载', isQuiet: true, erases: [
    { entity: 'ListExportPart', where: `exists (select 1 from list_export e where e.id = t.export_id and ${past})` }, { entity: 'ListExport', where: past.replaceAll('e.', 't.') },
  ] },
];
