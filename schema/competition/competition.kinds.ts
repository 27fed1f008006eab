/** The states of `lifecycle/competition.ts` (domain notes §13.14), and so on. */
export const competitionStates = ['ANNOUNCED', 'OPEN', 'SCREENING', 'FINAL', 'AWARDED', 'LANDED', 'CANCELLED'] as const;
export type CompetitionState = (typeof competitionStates)[number];
export const entryStates = ['REGISTERED', 'FINALIST', 'ELIMINATED', 'WITHDRAWN'] as const;
export type EntryState = (typeof entryStates)[number];
export const awardStates = ['PROPOSED', 'AWARDED', 'FOLLOWING', 'LANDED', 'NOT_LANDED', 'DROPPED'] as const;
export type AwardState = (typeof awardStates)[number];
/** What was really given. */
export const givenStates = ['AWARDED', 'FOLLOWING', 'LANDED', 'NOT_LANDED'] as const satisfies readonly AwardState[];

export const hostRoles = { HOST: '主办', CO_HOST: '协办', ORGANISER: '承办', SUPPORTER: '支持' } as const;
export type HostRole = keyof typeof hostRoles;
export const hostRoleNames = Object.keys(hostRoles) as [HostRole, ...HostRole[]];

/** The rounds after registration. */
export const stageKinds = { SCREENING: '初评', FINAL: '挑战赛（决赛）' } as const;
export type StageKind = keyof typeof stageKinds;
export const stageKindNames = Object.keys(stageKinds) as [StageKind, ...StageKind[]];

export const memberRoles = { LEADER: '队长', MEMBER: '队员' } as const;
export type MemberRole = keyof typeof memberRoles;
export const memberRoleNames = Object.keys(memberRoles) as [MemberRole, ...MemberRole[]];

/** Awards are of works, by grade, the highest first. */
export const grades = { GRAND: '特等奖', FIRST: '一等奖', SECOND: '二等奖', THIRD: '三等奖', EXCELLENCE: '优秀奖', OTHER: '其他奖项' } as const;
export type Grade = keyof typeof grades;
export const gradeNames = Object.keys(grades) as [Grade, ...Grade[]];

/** What an awarded work came to in the county. */
export const landingKinds = { REGISTERED: '注册企业', INCUBATED: '入驻孵化', HIRED: '引进人才' } as const;
export type LandingKind = keyof typeof landingKinds;
export const landingKindNames = Object.keys(landingKinds) as [LandingKind, ...LandingKind[]];
