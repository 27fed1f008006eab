import type { Personal } from '../core/personal/held.ts';

export const talentPersonal: Personal = {
  held: [
    { entity: 'Talent', whose: '人才与团队带头人', why: '人才计划的申报、入选与到岗', kept: 'record', isSomebody: true, shows: 'all', columns: { name: 'NAME', document: 'IDENTITY', headName: 'NAME' } },
    { entity: 'TeamMember', whose: '创新团队成员', why: '人才计划的申报', kept: 'record', shows: 'all', columns: { name: 'NAME', bornOn: 'BIRTH' } },
    { entity: 'TalentCheck', whose: '人才', why: '部门联审', kept: 'record', shows: 'all', columns: { talent: 'PERSON' } },
    { entity: 'TalentEvaluation', whose: '人才', why: '期满考核', kept: 'record', shows: 'all', columns: { talent: 'PERSON' } },
    { entity: 'TalentPayment', whose: '人才', why: '资助拨付', kept: 'record', shows: 'all', columns: { talent: 'PERSON' } },
  ],
  // A member's row leads to the team that he is of, which is not he.
  things: { Talent: ['employerName'], TeamMember: ['talent'], TalentProgramme: ['name'] },
};
