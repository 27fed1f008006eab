/** Codes of this area with their Chinese terms: tables, sheets, inputs and the schema say the same. */
type Codes<T> = [keyof T & string, ...(keyof T & string)[]];
const codesOf = <const T extends Readonly<Record<string, string>>>(terms: T): Codes<T> => Object.keys(terms) as Codes<T>;

/** Classes of registration; the evidence differs by class (domain notes §2.4). */
export const classTerms = { BASIC_THEORY: '基础理论', APPLIED_TECHNOLOGY: '应用技术', SOFT_SCIENCE: '软科学' } as const;
export const achievementClasses = codesOf(classTerms);
export type AchievementClass = keyof typeof classTerms;

/** What the owner means to do with the result. */
export const intentTerms = { TRANSFER: '转让', LICENCE: '许可', EQUITY: '作价入股', OWN_IMPLEMENTATION: '自行实施', COOPERATION: '合作实施' } as const;
export const transactionIntents = codesOf(intentTerms);
export type TransactionIntent = keyof typeof intentTerms;

/** Why it is registered: the first three must be. */
export const groundTerms = { PLAN_PROJECT: '科技计划项目成果', AWARD_NOMINEE: '省科学技术奖提名', SOCIAL_AWARD: '社会力量设奖提名', VOLUNTARY: '自愿登记' } as const;
export const registrationGrounds = codesOf(groundTerms);
export type RegistrationGround = keyof typeof groundTerms;

export const evaluationTerms = { ACCEPTANCE: '验收', APPRAISAL: '评价（鉴定）', REVIEW: '评审', REGISTRATION_TEST: '行业准入', GRANT: '知识产权授权' } as const;
export const evaluations = codesOf(evaluationTerms);

export const achievementStates = ['DRAFT', 'SUBMITTED', 'REGISTERED', 'WITHDRAWN', 'REVOKED'] as const;
export type AchievementState = (typeof achievementStates)[number];

export const ipKindTerms = {
  INVENTION: '发明专利', UTILITY: '实用新型专利', DESIGN: '外观设计专利', SOFTWARE: '计算机软件著作权', PLANT_VARIETY: '植物新品种', CIRCUIT_LAYOUT: '集成电路布图设计', KNOW_HOW: '技术秘密',
} as const;
export const ipKinds = codesOf(ipKindTerms);
export type IpKind = keyof typeof ipKindTerms;

/** A lapsed right (fees stopped) can be restored; one whose term is over or that was declared void cannot. */
export const ipStates = ['APPLIED', 'VALID', 'LAPSED', 'REFUSED', 'EXPIRED', 'INVALIDATED'] as const;
export type IpState = (typeof ipStates)[number];

export const patentStates = ['FILED', 'RECOMMENDED', 'SELECTED', 'RECTIFYING', 'PASSED', 'FAILED', 'PAID', 'NOT_SELECTED'] as const;
export type PatentState = (typeof patentStates)[number];

export const patentResultTerms = { PASSED: '通过', RECTIFY: '整改后复评', FAILED: '未通过' } as const;
export const patentResults = codesOf(patentResultTerms);
export type PatentResult = keyof typeof patentResultTerms;
