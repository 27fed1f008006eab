import type { Personal } from '../core/personal/held.ts';
import type { Keeping } from '../core/personal/keeping.ts';

export const protectionPersonal: Personal = {
  held: [{ entity: 'SharingRecord', whose: '导出者', why: '留存向谁提供了什么数据', kept: 'sharing', shows: ['day', 'list', 'rows', 'way'], columns: { person: 'TRACE' } }],
};

export const protectionKeepings: readonly Keeping[] = [
  { name: 'sharing', title: '数据共享记录', basis: '网络数据安全管理条例：提供与委托处理记录不少于三年', least: 1_096, erases: [{ entity: 'SharingRecord', where: 't.last_at < :before' }] },
];
