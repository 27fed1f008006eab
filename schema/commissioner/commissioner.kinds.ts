/** 个人、团队、法人: “1 人 + 1 镇街”, “1 团 + 1 产业”, “1 法人 + 1 县” (DB33/T 1316—2023). */
export const commissionerKinds = { INDIVIDUAL: '个人', TEAM: '团队', LEGAL_PERSON: '法人' } as const;
export type CommissionerKind = keyof typeof commissionerKinds;

/** Who sends them, the lowest first. */
export const commissionerLevels = { COUNTY: '县级', CITY: '市级', PROVINCE: '省级' } as const;
export type CommissionerLevel = keyof typeof commissionerLevels;
/** City-or-above: what the coverage of townships is counted by. */
export const cityOrAbove = ['CITY', 'PROVINCE'] as const satisfies readonly CommissionerLevel[];

/** The eleven kinds of service. */
export const serviceKinds = {
  TECHNICAL_GUIDANCE: '技术指导', DEMONSTRATION_BASE: '示范基地建设', RESEARCH: '联合研发', TRANSFER: '成果转化', TALENT: '人才培养与引进', TRAINING: '技术培训',
  POLICY: '政策宣讲', POPULARISATION: '科学普及', CONSULTING: '咨询规划', PLATFORM: '平台与主体培育', OTHER: '其他服务',
} as const;
export type ServiceKind = keyof typeof serviceKinds;

export const professionalTitles = { JUNIOR: '初级', INTERMEDIATE: '中级', ASSOCIATE: '副高', SENIOR: '正高' } as const;
export type ProfessionalTitle = keyof typeof professionalTitles;
/** 高级职称. */
export const seniorTitles = ['ASSOCIATE', 'SENIOR'] as const satisfies readonly ProfessionalTitle[];

/** Where a member of a team comes from. */
export const memberOrigins = { COUNTY: '本县', CITY: '本市', PROVINCE: '本省', OUTSIDE: '省外' } as const;
export type MemberOrigin = keyof typeof memberOrigins;

export const travelModes = { COACH: '客运班车', RAIL: '铁路', TAXI: '出租、网约车', OWN_CAR: '自驾', UNIT_CAR: '单位用车' } as const;
export type TravelMode = keyof typeof travelModes;

export const grades = { EXCELLENT: '优秀', QUALIFIED: '合格', FAIL: '不合格' } as const;
export type Grade = keyof typeof grades;

export const keysOf = <V extends string>(of: Readonly<Record<V, unknown>>): [V, ...V[]] => Object.keys(of) as [V, ...V[]];
