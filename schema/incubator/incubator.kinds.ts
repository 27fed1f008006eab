/** Words of the area that tables, rules and screens share. Chinese titles are the bureau's own. */

export const carrierKinds = { INCUBATOR: '孵化器', MAKER_SPACE: '众创空间', ACCELERATOR: '加速器', SCIENCE_PARK: '科创园', OTHER: '其他载体' } as const;
export type CarrierKind = keyof typeof carrierKinds;

/** What a creation is to become. */
export const goalKinds = { ...carrierKinds, DEMONSTRATION: '示范孵化基地' } as const;
export type GoalKind = keyof typeof goalKinds;

/** The lowest first. */
export const carrierLevels = { COUNTY: '县级', CITY: '市级', PROVINCIAL: '省级', NATIONAL: '国家级' } as const;
export type CarrierLevel = keyof typeof carrierLevels;

/** What a carrier may be measured against: a level, or the city's standard of demonstration bases. */
export const carrierTargets = { ...carrierLevels, DEMONSTRATION: '市级示范孵化基地' } as const;
export type CarrierTarget = keyof typeof carrierTargets;

export const checkGrades = { EXCELLENT: '优秀', GOOD: '良好', QUALIFIED: '合格', FAIL: '不合格' } as const;
export type CheckGrade = keyof typeof checkGrades;

/** Any one of them makes a graduate. */
export type GraduationTest = 'HNTE' | 'INVESTMENT' | 'SALES' | 'EQUITY';

export const exitReasons = { LEFT: '迁出', DISSOLVED: '注销或停业', OVERSTAYED: '孵化期满未毕业', BREACH: '违约清退', OTHER: '其他' } as const;
export type ExitReason = keyof typeof exitReasons;

export const keysOf = <K extends string>(of: Readonly<Record<K, string>>): [K, ...K[]] => Object.keys(of) as [K, ...K[]];
