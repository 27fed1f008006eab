import type { Personal } from '../core/personal/held.ts';

export const releasePersonal: Personal = {
  held: [{ entity: 'Release', whose: '签发人', why: '统计发布的签发', kept: 'record', columns: { signedBy: 'TRACE' } }],
};
