import type { Personal } from '../core/personal/held.ts';

export const challengePersonal: Personal = {
  held: [
    { entity: 'TechDemand', whose: '需求单位的联系人与凝练专家', why: '技术需求的联系与凝练', kept: 'record', shows: ['title'], columns: { contactName: 'NAME', contactPhone: { kind: 'PHONE', purpose: 'demand.contactPhone' }, condensedBy: 'TRACE' } },
    { entity: 'Project', whose: '项目负责人', why: '项目管理', kept: 'record', shows: ['title', 'number'], columns: { principal: 'NAME' } },
    { entity: 'BidReading', whose: '查阅申请书者', why: '留存查阅记录', kept: 'record', isOwnOnly: true, shows: ['purpose', 'at'], columns: { person: 'TRACE' } },
    { entity: 'OpeningKey', whose: '启封人', why: '共同启封申请', kept: 'record', isOwnOnly: true, shows: ['fingerprint', 'state', 'madeOn'], columns: { person: 'PERSON', wrapped: 'CREDENTIAL' } },
    { entity: 'ListingOfficer', whose: '启封人', why: '共同启封申请', kept: 'record', isOwnOnly: true, shows: ['contributedAt'], columns: { person: 'PERSON' } },
    { entity: 'ContractSignature', whose: '签署人', why: '合同签署', kept: 'record', columns: { signedBy: 'TRACE' } },
    { entity: 'SiteTest', whose: '签字人', why: '现场测试', kept: 'record', columns: { signedBy: 'TRACE' } },
    { entity: 'DemandDisclosure', whose: '申请披露者', why: '需求的定向披露', kept: 'record', columns: { requestedBy: 'TRACE' } },
    { entity: 'MatchContact', whose: '记录人', why: '供需对接', kept: 'record', columns: { recordedBy: 'TRACE' } },
  ],
  sealed: [{ entity: 'Project', stem: 'account', purpose: 'project.account', hash: { purpose: 'bank-account' } }],
  things: { Project: ['identity', 'bearerName', 'accountName'], BidFile: ['name'], DemandIndicator: ['name'], ChallengeBid: ['openedBy'] },
};
