import type { Personal as Held } from '../core/personal/held.ts';
import type { Keeping } from '../core/personal/keeping.ts';
import type { Personal } from '../core/secret/personal.ts';
import type { Vault } from '../core/secret/vault.ts';
import { maskName } from '../core/scalar/mask.ts';

/** Where the names and telephone numbers of the contest are sealed for. */
export const purposes = { memberName: 'competitionMember.name', memberPhone: 'competitionMember.phone', contactPhone: 'competitionInstitution.contactPhone' } as const;

/** A student's name as it is kept: the first character for everyone who sees the team, the rest for whoever must write a certificate. */
export const sealName = (vault: Vault, name: string): Personal => ({ masked: maskName(name), cipher: vault.seal(name, purposes.memberName), hash: vault.hash(name, 'name') });

export const competitionPersonal: Held = {
  held: [
    { entity: 'CompetitionMember', whose: '参赛学生', why: '参赛与获奖证书', kept: 'competition-members', shows: 'all', columns: { name: { kind: 'NAME', purpose: purposes.memberName, hash: { purpose: 'name' } }, phone: { kind: 'PHONE', purpose: purposes.memberPhone } } },
    { entity: 'CompetitionInstitution', whose: '参赛院校的联系人', why: '组织参赛的联系', kept: 'record', shows: ['name'], columns: { contactName: 'NAME', contactPhone: { kind: 'PHONE', purpose: purposes.contactPhone } } },
    { entity: 'CompetitionEntry', whose: '指导教师', why: '参赛与获奖证书', kept: 'record', shows: ['name'], columns: { advisor: 'NAME' } },
    { entity: 'CompetitionScore', whose: '评委', why: '评分', kept: 'record', isOwnOnly: true, shows: ['score', 'opinion', 'on'], columns: { judgeId: 'TRACE', judgeName: 'TRACE' } },
  ],
  things: {
    Competition: ['name', 'nameKey'], CompetitionAward: ['gradeName', 'entryName', 'institutionName'], CompetitionEntry: ['name', 'institutionName'], CompetitionHost: ['name'],
    CompetitionInstitution: ['name'], CompetitionMember: ['institutionName'], CompetitionStage: ['name'], CompetitionStageEntry: ['entryName', 'institutionName'], CompetitionTrack: ['name'],
  },
};

export const competitionKeepings: readonly Keeping[] = [
  { name: 'competition-members', title: '参赛学生的姓名与电话', basis: '证书发放的目的已了；期限见大赛规则', isDated: true, by: '大赛期满的每日任务，连同大赛的经过记入日志', erases: [] },
];
