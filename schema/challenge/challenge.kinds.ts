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
