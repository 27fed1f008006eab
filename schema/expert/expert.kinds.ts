/** What an expert is drawn as; quotas of a panel go by it. */
export const expertKinds = { TECHNICAL: '技术', FINANCE: '财务', INDUSTRY: '产业', MANAGEMENT: '管理' } as const;
export type ExpertKind = keyof typeof expertKinds;
export const expertKindNames = Object.keys(expertKinds) as [ExpertKind, ...ExpertKind[]];

/** What binds an expert to somebody or some unit, as he declares it himself. */
export const tieKinds = { KIN: '亲属', TEACHER: '师生', COAUTHOR: '合作研究', COLLEAGUE: '曾为同事', CONTRACT: '合同往来', INTEREST: '利益关系' } as const;
export type TieKind = keyof typeof tieKinds;
export const tieKindNames = Object.keys(tieKinds) as [TieKind, ...TieKind[]];

/** Why somebody is left out of a draw. */
export const recusalGrounds = {
  SAME_UNIT: '与当事单位为同一单位', FORMER_UNIT: '三年内曾在当事单位任职', RELATED_UNIT: '所在单位与当事单位有出资、分支或关联关系', CONTRACT: '三年内与当事单位有合同往来', KIN: '与当事人有亲属关系',
  COWORK: '三年内与当事人有合作、师生或同事关系', INTEREST: '与当事人有利益关系', OWN_APPLICATION: '本人或本单位有同批申请', DECLARED: '当事人申报与其有关系', UNSUITABLE: '申请人提出不宜评审', STAFF: '为本部门工作人员', HOLD: '在限制评审期内', UNREACHABLE: '账户停用',
} as const;
export type RecusalGround = keyof typeof recusalGrounds;

export const reviewMethods = { CORRESPONDENCE: '通讯评审', MEETING: '会议评审', DEFENCE: '答辩评审', SITE: '现场评审' } as const;
export type ReviewMethod = keyof typeof reviewMethods;
export const reviewMethodNames = Object.keys(reviewMethods) as [ReviewMethod, ...ReviewMethod[]];
