import type { Personal } from '../core/personal/held.ts';

export const publicityPersonal: Personal = {
  held: [
    { entity: 'PublicNotice', whose: '发布人', why: '公示', kept: 'record', columns: { publishedBy: 'TRACE' } },
    // Who objects is protected from everyone but those who handle it.
    { entity: 'Objection', whose: '异议人', why: '受理与答复异议', kept: 'record', isOwnOnly: true, shows: 'all', columns: { person: 'PERSON', objectorName: 'NAME', phone: 'PHONE', receipt: 'CREDENTIAL', handledBy: 'TRACE' } },
  ],
  things: { Objection: ['objectorUnit'] },
};
