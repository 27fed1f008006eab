import type { Personal } from '../core/personal/held.ts';

export const incubatorPersonal: Personal = {
  held: [
    { entity: 'Incubation', whose: '在孵企业与团队的联系人', why: '入驻与服务的联系', kept: 'record', shows: ['tenantName'], columns: { contactName: 'NAME', contactPhone: 'PHONE' } },
    { entity: 'MentorSession', whose: '创业导师', why: '导师辅导的记录', kept: 'record', shows: ['heldOn', 'topic'], columns: { mentor: 'NAME' } },
  ],
  things: { Incubator: ['name', 'address'], Incubation: ['teamName', 'tenantName'], IncubationSpace: ['name'], OperatorEngagement: ['name'] },
};
