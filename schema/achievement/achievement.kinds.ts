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

export const patentKinds = ['INVENTION', 'UTILITY', 'DESIGN'] as const;

/** A lapsed right (fees stopped) can be restored; one whose term is over or that was declared void cannot. */
export const ipStates = ['APPLIED', 'VALID', 'LAPSED', 'REFUSED', 'EXPIRED', 'INVALIDATED'] as const;
export type IpState = (typeof ipStates)[number];

export const patentStates = ['FILED', 'RECOMMENDED', 'SELECTED', 'RECTIFYING', 'PASSED', 'FAILED', 'PAID', 'NOT_SELECTED'] as const;
export type PatentState = (typeof patentStates)[number];

export const patentResultTerms = { PASSED: '通过', RECTIFY: '整改后复评', FAILED: '未通过' } as const;
export const patentResults = codesOf(patentResultTerms);
export type PatentResult = keyof typeof patentResultTerms;

/** Ways to bring a result to whoever will use it. An auction proper needs a licensed house; what the state owns goes through the exchange. */
export const wayTerms = { NEGOTIATED: '协议定价', LISTING: '挂牌交易', BIDDING: '网络竞价', AUCTION: '拍卖', TRIAL: '先用后转', EXCHANGE: '产权交易机构' } as const;
export const ways = codesOf(wayTerms);
export type Way = keyof typeof wayTerms;

export const transferKindTerms = {
  ASSIGNMENT: '专利权转让', APPLICATION_RIGHT: '专利申请权转让', KNOW_HOW: '技术秘密转让', EXCLUSIVE_LICENCE: '独占许可', SOLE_LICENCE: '排他许可', ORDINARY_LICENCE: '普通许可', EQUITY: '作价投资',
} as const;
export const transferKinds = codesOf(transferKindTerms);
export type TransferKind = keyof typeof transferKindTerms;
/** Given to one alone: nobody else can have it meanwhile. */
export const exclusiveKinds: readonly TransferKind[] = ['ASSIGNMENT', 'APPLICATION_RIGHT', 'KNOW_HOW', 'EXCLUSIVE_LICENCE', 'EQUITY'];

export const priceBasisTerms = { NEGOTIATED: '协商', APPRAISAL: '资产评估', MARKET: '市场询价' } as const;
export const priceBases = codesOf(priceBasisTerms);

export const listingStates = ['PRICING', 'PRICE_NOTICE', 'LISTED', 'BIDDING', 'TRIAL', 'CONTRACTING', 'CONCLUDED', 'WITHDRAWN'] as const;
export type ListingState = (typeof listingStates)[number];

export const interestStates = ['OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'] as const;
export type InterestState = (typeof interestStates)[number];

export const trialStates = ['OFFERED', 'ON_TRIAL', 'CONVERTED', 'ENDED', 'DECLINED'] as const;
export type TrialState = (typeof trialStates)[number];

export const priorityGroundTerms = { COMPLETER: '职务成果完成人', COMMISSIONING_CLIENT: '委托开发的委托人', CO_DEVELOPER: '合作开发的其他当事人', CO_OWNER: '共有权利人' } as const;
export const priorityGrounds = codesOf(priorityGroundTerms);
export const priorityStates = ['NAMED', 'NOTIFIED', 'CONFIRMED', 'WAIVED', 'REJECTED'] as const;
export type PriorityState = (typeof priorityStates)[number];

/** The five kinds of the Civil Code, with their sub-kinds (domain notes §9.6). */
export const contractKindTerms = { DEVELOPMENT: '技术开发合同', TRANSFER: '技术转让合同', LICENCE: '技术许可合同', CONSULTING: '技术咨询合同', SERVICE: '技术服务合同' } as const;
export const contractKinds = codesOf(contractKindTerms);
export type ContractKind = keyof typeof contractKindTerms;
export const contractSubkindTerms = {
  COMMISSIONED: '委托开发', JOINT: '合作开发', PATENT_RIGHT: '专利权转让', APPLICATION_RIGHT: '专利申请权转让', KNOW_HOW_TRANSFER: '技术秘密转让', OTHER_RIGHT: '其他知识产权转让',
  EXCLUSIVE: '独占许可', SOLE: '排他许可', ORDINARY: '普通许可', OPEN: '开放许可', KNOW_HOW_LICENCE: '技术秘密许可', TRAINING: '技术培训', INTERMEDIARY: '技术中介', GENERAL: '一般',
} as const;
export const contractSubkinds = codesOf(contractSubkindTerms);
export type ContractSubkind = keyof typeof contractSubkindTerms;
export const subkindsOf: Readonly<Record<ContractKind, readonly ContractSubkind[]>> = {
  DEVELOPMENT: ['COMMISSIONED', 'JOINT'], TRANSFER: ['PATENT_RIGHT', 'APPLICATION_RIGHT', 'KNOW_HOW_TRANSFER', 'OTHER_RIGHT'],
  LICENCE: ['EXCLUSIVE', 'SOLE', 'ORDINARY', 'OPEN', 'KNOW_HOW_LICENCE'], CONSULTING: ['GENERAL'], SERVICE: ['GENERAL', 'TRAINING', 'INTERMEDIARY'],
};
/** These must be in writing (Civil Code §851, §863). */
export const writtenKinds: readonly ContractKind[] = ['DEVELOPMENT', 'TRANSFER', 'LICENCE'];
/** These are about patents: the contract states name, holder, filing date, number and term of each. */
export const patentSubkinds: readonly ContractSubkind[] = ['PATENT_RIGHT', 'APPLICATION_RIGHT', 'EXCLUSIVE', 'SOLE', 'ORDINARY', 'OPEN'];

export const paymentModeTerms = { LUMP: '一次总付', INSTALMENT: '分期支付', ROYALTY: '提成支付', ENTRY_ROYALTY: '入门费加提成' } as const;
export const paymentModes = codesOf(paymentModeTerms);
export type PaymentMode = keyof typeof paymentModeTerms;
export const paymentKindTerms = { LUMP: '总付款', INSTALMENT: '分期款', ENTRY_FEE: '入门费', ROYALTY: '提成款' } as const;
export const paymentKinds = codesOf(paymentKindTerms);
export type PaymentKind = keyof typeof paymentKindTerms;

export const contractStates = ['DRAFT', 'SIGNED', 'FILED', 'REGISTERED', 'REFUSED', 'COMPLETED', 'TERMINATED', 'REVOKED'] as const;
export type ContractState = (typeof contractStates)[number];

export const incomeBasisTerms = { TRANSFER: '转让、许可净收入', SHARES: '作价投资股份', OWN_IMPLEMENTATION: '自行实施营业利润' } as const;
export const incomeBases = codesOf(incomeBasisTerms);
export type IncomeBasis = keyof typeof incomeBasisTerms;
export const beneficiaryTerms = { MAIN_CONTRIBUTOR: '主要贡献人员', CONTRIBUTOR: '其他贡献人员', TRANSFER_STAFF: '转移转化人员' } as const;
export const beneficiaries = codesOf(beneficiaryTerms);
export type Beneficiary = keyof typeof beneficiaryTerms;
export const distributionStates = ['DRAFT', 'IN_NOTICE', 'DECIDED', 'PAID', 'VOID'] as const;
export type DistributionState = (typeof distributionStates)[number];

export const reportStates = ['DRAFT', 'SUBMITTED', 'ACCEPTED'] as const;
export type ReportState = (typeof reportStates)[number];
