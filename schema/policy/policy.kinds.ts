/** 申报兑现; 免申即享: no application where everything is held. */
export const clauseModes = { APPLY: '申报兑现', NO_APPLICATION: '免申即享' } as const;
export type ClauseMode = keyof typeof clauseModes;

/** What holds between clauses of one matter. */
export const stackings = { HIGHER_ONLY: '就高不重复：只补差额', NO_DOUBLE: '不得重复享受', FREE: '可以叠加' } as const;
export type Stacking = keyof typeof stackings;

/** How often one enterprise has a clause. */
export const frequencies = { YEARLY: '每年一次', ONCE: '一次性' } as const;
export type Frequency = keyof typeof frequencies;

/** Departments that may have to agree. */
export const coCheckDepartments = { TAX: '税务', STATISTICS: '统计', INDUSTRY: '经信', MARKET: '市场监管', PERSONNEL: '组织人事', AGRICULTURE: '农业农村', FINANCE: '财政' } as const;
export type CoCheckDepartment = keyof typeof coCheckDepartments;

export const reviewResults = { PASSED: '未发现排除、限制竞争', EXCEPTION: '适用例外规定' } as const;
export type ReviewResult = keyof typeof reviewResults;

export const keysOf = <V extends string>(of: Readonly<Record<V, unknown>>): [V, ...V[]] => Object.keys(of) as [V, ...V[]];
