/** The five amounts of the monthly series (月度指标), each with its month's value and the sum since January. */
export const parkMeasures = {
  OUTPUT: { title: '工业总产值', month: 'output', cumulative: 'outputCumulative' },
  REVENUE: { title: '营业收入', month: 'revenue', cumulative: 'revenueCumulative' },
  EXPORT: { title: '出口交货值', month: 'exportDelivery', cumulative: 'exportDeliveryCumulative' },
  INVESTMENT: { title: '高新技术产业投资', month: 'investment', cumulative: 'investmentCumulative' },
  RD_EXPENSE: { title: '研发费用', month: 'rdExpense', cumulative: 'rdExpenseCumulative' },
} as const;
export type ParkMeasure = keyof typeof parkMeasures;
export const parkMeasureNames = Object.keys(parkMeasures) as [ParkMeasure, ...ParkMeasure[]];

/** The counts that stand beside them at the month's end. */
export const parkCounts = { firms: '在库企业数', hntes: '高新技术企业数', technologySmes: '科技型中小企业数', staff: '期末从业人员' } as const;

/** The yearly evaluation's four kinds (domain notes §7). */
export const evaluationKinds = { CREATION: '创建评价', RECOGNITION: '认定评价', HIGH_QUALITY: '高质量发展评价', PER_MU: '亩均效益评价' } as const;
export type EvaluationKind = keyof typeof evaluationKinds;
export const evaluationKindNames = Object.keys(evaluationKinds) as [EvaluationKind, ...EvaluationKind[]];

/** The states of `lifecycle/park.ts`, and so on. */
export const parkStates = ['ESTABLISHED', 'IN_CREATION', 'RECOGNISED', 'REVOKED'] as const;
export type ParkState = (typeof parkStates)[number];
/** Of a boundary and of a list of enterprises: both are decided upon as a whole, and the last one decided upon is in force. */
export const versionStates = ['DRAFT', 'ADOPTED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type VersionState = (typeof versionStates)[number];
export const inForceStates = ['ADOPTED', 'PUBLISHED'] as const satisfies readonly VersionState[];
export const membershipStates = ['PROPOSED', 'IN_LIST', 'LEFT', 'DECLINED'] as const;
export type MembershipState = (typeof membershipStates)[number];
export const monthStates = ['DRAFT', 'SUBMITTED', 'CONFIRMED', 'PUBLISHED'] as const;
export type MonthState = (typeof monthStates)[number];
/** What is counted: what nobody confirmed yet is no figure. */
export const countedMonths = ['CONFIRMED', 'PUBLISHED'] as const satisfies readonly MonthState[];
export const evaluationStates = ['DRAFT', 'SUBMITTED', 'CHECKED', 'RECOMMENDED', 'CONCLUDED', 'WITHDRAWN'] as const;
export type EvaluationState = (typeof evaluationStates)[number];
