import type { Personal } from '../core/personal/held.ts';

export const organizationPersonal: Personal = {
  held: [{ entity: 'Organization', whose: '单位的法定代表人与联系人', why: '与单位联系、核对登记', kept: 'record', columns: { legalRepresentative: 'NAME', contactName: 'NAME', contactPhone: 'PHONE' }, shows: ['name'] }],
  things: { Organization: ['name', 'industryName'], FormerName: ['name'], Region: ['name', 'shortName'], IndustryClass: ['name'] },
};
