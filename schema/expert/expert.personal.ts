import type { Personal } from '../core/personal/held.ts';

export const expertPersonal: Personal = {
  held: [
    { entity: 'ExpertProfile', whose: '评审专家', why: '组建专家库', kept: 'record', isSomebody: true, shows: 'all', columns: { person: 'PERSON', nominatedBy: 'TRACE' } },
    { entity: 'ExpertTie', whose: '评审专家与其申报的关系人', why: '回避审查', kept: 'record', shows: 'all', columns: { expert: 'PERSON', personName: 'NAME' } },
    // Who reviews what is nobody's to know but the reviewer's.
    { entity: 'ReviewAssignment', whose: '评审专家', why: '评审', kept: 'record', isOwnOnly: true, shows: 'all', columns: { expert: 'PERSON' } },
    { entity: 'RecusalDeclaration', whose: '评审专家', why: '回避审查', kept: 'record', isOwnOnly: true, shows: 'all', columns: { assignment: 'PERSON' } },
    { entity: 'ReviewScore', whose: '评审专家', why: '评审', kept: 'record', isOwnOnly: true, shows: 'all', columns: { assignment: 'PERSON' } },
    { entity: 'ExpertDraw', whose: '抽取人', why: '随机抽取的见证', kept: 'record', columns: { drawnBy: 'TRACE' } },
  ],
  things: { ExpertTie: ['unitName'] },
};
