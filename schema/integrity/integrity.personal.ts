import type { Personal } from '../core/personal/held.ts';

export const integrityPersonal: Personal = {
  held: [
    { entity: 'IntegrityRecord', whose: '失信行为人', why: '诚信管理', kept: 'record', shows: 'all', columns: { person: 'PERSON' } },
    { entity: 'Hold', whose: '受限制者', why: '诚信管理', kept: 'record', shows: 'all', columns: { person: 'PERSON', proposedBy: 'TRACE', imposedBy: 'TRACE', liftedBy: 'TRACE' } },
  ],
};
