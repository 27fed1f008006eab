import type { Personal } from '../core/personal/held.ts';

export const platformPersonal: Personal = {
  held: [{ entity: 'PlatformSiteCheck', whose: '现场评价专家', why: '平台绩效评价', kept: 'record', shows: 'all', columns: { expert: 'PERSON' } }],
  things: { Platform: ['name', 'shortName'], PlatformMilestone: ['platformName'], NewRdInstitution: ['name'], TransferCentre: ['name'] },
};
