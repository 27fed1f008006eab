/** What a platform is, by the words of the bureau's roster. */
export const platformKinds = { INSTITUTE: '研究院', CENTRE: '中心', ENCLAVE: '飞地', SERVICE: '服务平台', OTHER: '其他' } as const;
export type PlatformKind = keyof typeof platformKinds;

/** Where a platform stands in the county's system of platforms (院、中心、飞地); a service platform stands outside it. */
export const platformGroups = { INSTITUTE: '院', CENTRE: '中心', ENCLAVE: '飞地' } as const;
export type PlatformGroup = keyof typeof platformGroups;

/** 推进情况: what the county is doing about a platform in a year. Reports count by it. */
export const platformProgress = { NEGOTIATING: '洽谈', LANDING: '重点推进落地', NORMAL: '正常运行', RENEWED: '新一轮提升共建', STOPPED: '停止运行' } as const;
export type PlatformProgress = keyof typeof platformProgress;

/** Who recognised it, the lowest first. */
export const platformLevels = { COUNTY: '县级', CITY: '市级', PROVINCIAL: '省级', NATIONAL: '国家级' } as const;
export type PlatformLevel = keyof typeof platformLevels;
export const levelNames = Object.keys(platformLevels) as [PlatformLevel, ...PlatformLevel[]];

export const milestoneKinds = { SITE: '场地', STAFF: '人员', ENROLMENT: '招生', RECOGNITION: '认定', OTHER: '其他' } as const;
export type MilestoneKind = keyof typeof milestoneKinds;

/** The kind that a milestone's title tells of. */
export function milestoneKind(title: string): MilestoneKind {
  if (/认定|认证|挂牌|备案/.test(title)) return 'RECOGNITION';
  if (/招生|开学|新生|研究生/.test(title)) return 'ENROLMENT';
  if (/场地|场所|用房|装修|办公|基地|大楼|搬迁|入驻/.test(title)) return 'SITE';
  if (/人才|人员|团队|博士后|工作站|招聘/.test(title)) return 'STAFF';
  return 'OTHER';
}

/** Of a technology contract, as the registrar classes it (domain notes §9.6). */
export const contractKinds = { DEVELOPMENT: '技术开发', TRANSFER: '技术转让', LICENCE: '技术许可', CONSULTING: '技术咨询', SERVICE: '技术服务' } as const;
export type ContractKind = keyof typeof contractKinds;

export const evaluationGrades = { EXCELLENT: '优秀', GOOD: '良好', QUALIFIED: '合格', FAIL: '不合格' } as const;
export type EvaluationGrade = keyof typeof evaluationGrades;

/** An enum's values as an entity wants them. */
export const valuesOf = <K extends string>(of: Readonly<Record<K, string>>): [K, ...K[]] => Object.keys(of) as [K, ...K[]];
