import type { Personal } from '../core/personal/held.ts';

export const policyPersonal: Personal = {
  held: [
    { entity: 'PolicyClaim', whose: '经办人', why: '申领的审核与拨付', kept: 'record', columns: { preparedById: 'TRACE', checkedByName: 'TRACE', preparedByName: 'TRACE', paidByName: 'TRACE' } },
    { entity: 'PayeeAccount', whose: '确认人', why: '收款账户的确认', kept: 'record', columns: { confirmedByName: 'TRACE' } },
    { entity: 'Policy', whose: '审查人', why: '公平竞争审查', kept: 'record', columns: { reviewedBy: 'TRACE' } },
    { entity: 'PolicyAnswer', whose: '填报人', why: '政策匹配的自报事实', kept: 'record', columns: { statedByName: 'TRACE' } },
    { entity: 'PolicyRun', whose: '启动人', why: '政策试算', kept: 'record', columns: { startedByName: 'TRACE' } },
  ],
  // Accounts of firms.
  sealed: [{ entity: 'PayeeAccount', stem: 'number', purpose: 'payeeAccount.number', hash: { purpose: 'payee-account' } }],
  things: { PayeeAccount: ['holder'], PolicyClaim: ['accountMasked'] },
};
