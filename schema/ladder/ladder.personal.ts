import type { Personal } from '../core/personal/held.ts';

export const ladderPersonal: Personal = {
  held: [{ entity: 'PoolMembership', whose: '联系企业的经办人', why: '培育库的服务责任', kept: 'record', columns: { clerkId: 'TRACE', clerkName: 'TRACE' } }],
  things: { RdInstitution: ['name'] },
};
