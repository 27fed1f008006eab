/** A person, or a team with its head. */
export const talentSubjects = { PERSON: '个人', TEAM: '团队' } as const;
export type TalentSubject = keyof typeof talentSubjects;

/** Who sets a programme up and selects, the highest first. */
export const talentLevels = { NATIONAL: '国家级', PROVINCIAL: '省级', CITY: '市级', COUNTY: '县级' } as const;
export type TalentLevel = keyof typeof talentLevels;

/** Programmes that rules and figures know; all others are the same to them. */
export const programmeFamilies = { KUNPENG: '鲲鹏行动', LEADING_TEAM: '领军型创新创业团队', OUYUE: '瓯越英才', OTHER: '其他' } as const;
export type ProgrammeFamily = keyof typeof programmeFamilies;

/** The family and level that a programme's name tells of. */
export function familyOf(name: string): ProgrammeFamily {
  if (/鲲鹏/.test(name)) return 'KUNPENG';
  if (/领军型.*团队/.test(name)) return 'LEADING_TEAM';
  return /瓯越/.test(name) ? 'OUYUE' : 'OTHER';
}
export function levelOf(name: string): TalentLevel | null {
  const first = /^(国家|省|市|县)/.exec(name)?.[1];
  return first ? ({ 国家: 'NATIONAL', 省: 'PROVINCIAL', 市: 'CITY', 县: 'COUNTY' } as const)[first as '省'] : null;
}

/** 项目类别: the line of a programme that is applied for. Reports count some of them by name. */
export const talentLines = { LEADING_PERSON: '领军人才培养', INNOVATION_TEAM: '高水平创新团队', LEADING_FOUNDER: '创业领军人才', OTHER: '其他' } as const;
export type TalentLine = keyof typeof talentLines;

export const degrees = { DOCTOR: '博士研究生', MASTER: '硕士研究生', BACHELOR: '本科', OTHER: '其他' } as const;
export type Degree = keyof typeof degrees;

/** Who checks an application in the county: the science bureau and the organisation and personnel department, each for itself. */
export const checkers = { SCIENCE: '科技局', PERSONNEL: '组织人事部门' } as const;
export type Checker = keyof typeof checkers;

export const memberRoles = { HEAD: '带头人', CORE: '核心成员', OTHER: '其他成员' } as const;
export type MemberRole = keyof typeof memberRoles;

/** An enum's values as an entity wants them. */
export const valuesOf = <K extends string>(of: Readonly<Record<K, string>>): [K, ...K[]] => Object.keys(of) as [K, ...K[]];
