/** What a hold blocks: whoever performs one of these asks `noHold` for it. */
export const holds = { APPLICATION: '申报', AWARD: '立项与中标', PAYMENT: '拨付', DRAW: '专家抽取', BIDDING: '竞价报名' } as const;
export type HoldKind = keyof typeof holds;
export const holdKinds = Object.keys(holds) as [HoldKind, ...HoldKind[]];

export const integrityKinds = {
  MISCONDUCT: '科研失信行为', FALSE_MATERIAL: '弄虚作假', BREACH: '违反合同约定', REVIEW_MISCONDUCT: '评审违规', DEFAULT: '竞价悔约', MISUSE: '违规使用财政资金', OTHER: '其他',
} as const;
export type IntegrityKind = keyof typeof integrityKinds;
