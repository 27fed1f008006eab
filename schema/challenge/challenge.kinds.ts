/** Which list a demand is meant for: the county's own, or one that city or province keep. */
export const demandLists = {
  COUNTY: '县级技术需求', CITY_CHALLENGE: '市“揭榜挂帅”关键技术难题攻关需求', PROVINCE_SJSL: '省“双尖双领”重大科技项目需求', PROVINCE_BASE: '省“千项万亿”科创强基项目',
} as const;
export type DemandList = keyof typeof demandLists;
export const demandListNames = Object.keys(demandLists) as [DemandList, ...DemandList[]];
/** Lists of authorities above: the county recommends, they decide. */
export type HigherList = Exclude<DemandList, 'COUNTY'>;
export const higherLists = demandListNames.filter((name) => name !== 'COUNTY') as [HigherList, ...HigherList[]];

export const levels = { COUNTY: '县级', CITY: '市级', PROVINCE: '省级' } as const;
export type Level = keyof typeof levels;
export const levelNames = Object.keys(levels) as [Level, ...Level[]];

export const projectKinds = { CHALLENGE: '揭榜挂帅', HEALTH: '卫生', SOCIAL: '社会', AGRICULTURE: '农业', INDUSTRY: '工业', OTHER: '其他' } as const;
export type ProjectKind = keyof typeof projectKinds;
export const projectKindNames = Object.keys(projectKinds) as [ProjectKind, ...ProjectKind[]];

/** How much of a demand strangers may read. */
export const confidentialities = { PUBLIC: '公开', SUMMARY: '仅公开摘要', NDA: '签保密协议后可见' } as const;
export type Confidentiality = keyof typeof confidentialities;
export const confidentialityNames = Object.keys(confidentialities) as [Confidentiality, ...Confidentiality[]];

/** Zhejiang runs four ways side by side (domain notes §1.2). */
export const modes = { OPEN: '公开竞争', CHALLENGE: '揭榜挂帅', BEST_CHOICE: '择优委托', DIRECTED: '定向委托' } as const;
export type Mode = keyof typeof modes;
export const modeNames = Object.keys(modes) as [Mode, ...Mode[]];

export const bidders = { ANY: '不限', RESEARCH: '高校院所', ENTERPRISE: '企业' } as const;
export type Bidders = keyof typeof bidders;
export const bidderNames = Object.keys(bidders) as [Bidders, ...Bidders[]];

export const partners = { TALENT: '人才', ACHIEVEMENT: '成果', PLATFORM: '平台', INSTITUTION: '高校院所' } as const;
export type Partner = keyof typeof partners;
export const partnerNames = Object.keys(partners) as [Partner, ...Partner[]];

export const contacts = { CALL: '电话', MEETING: '会面', VISIT: '现场走访', DOCUMENT: '资料往来' } as const;
export type Contact = keyof typeof contacts;
export const contactNames = Object.keys(contacts) as [Contact, ...Contact[]];

/** What must be true before a tranche is paid. */
export const trancheConditions = { CONTRACT: '任务书已签', OWN_MONEY: '自筹资金到位', MID_TERM: '中期检查通过', MILESTONES: '到期节点均已确认', ACCEPTED: '验收通过' } as const;
export type TrancheCondition = keyof typeof trancheConditions;
export const trancheConditionNames = Object.keys(trancheConditions) as [TrancheCondition, ...TrancheCondition[]];

export const changeKinds = { PERSON: '人员', ROUTE: '技术路线', BUDGET: '经费预算', EXTENSION: '延期' } as const;
export type ChangeKind = keyof typeof changeKinds;
export const changeKindNames = Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]];

export const budgetSources = { FISCAL: '财政补助', OWN: '自筹', OTHER: '其他' } as const;
export type BudgetSource = keyof typeof budgetSources;
export const budgetSourceNames = Object.keys(budgetSources) as [BudgetSource, ...BudgetSource[]];
