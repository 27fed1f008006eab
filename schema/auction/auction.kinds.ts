/** Codes of this area with their Chinese terms: tables, inputs and the schema say the same. */
type Codes<T> = [keyof T & string, ...(keyof T & string)[]];
const codesOf = <const T extends Readonly<Record<string, string>>>(terms: T): Codes<T> => Object.keys(terms) as Codes<T>;

/** An auction proper is held by a licensed house; what the platform itself runs is bidding. */
export const modeTerms = { BIDDING: '网络竞价', AUCTION: '拍卖' } as const;
export const modes = codesOf(modeTerms);
export type Mode = keyof typeof modeTerms;

export const methodTerms = { OPEN: '公开增价', SEALED: '一次密封报价' } as const;
export const methods = codesOf(methodTerms);
export type Method = keyof typeof methodTerms;

export const lotStates = ['DRAFT', 'ANNOUNCED', 'BIDDING', 'PAUSED', 'SOLD', 'UNSOLD', 'CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED', 'DEFAULTED', 'WITHDRAWN'] as const;
export type LotState = (typeof lotStates)[number];
/** Nobody bids any more: how many there were may be known. */
export const closedStates: readonly LotState[] = ['SOLD', 'UNSOLD', 'CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED', 'DEFAULTED', 'WITHDRAWN'];
/** Names may be known: the winner's is published, or there is no deal to protect. */
export const identityStates: readonly LotState[] = ['CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED', 'UNSOLD', 'DEFAULTED', 'WITHDRAWN'];
/** The winner's true name is published. */
export const namedStates: readonly LotState[] = ['CONFIRMED', 'CONTRACTED', 'REGISTERED', 'COMPLETED'];

/** What stands in a lot's record, each in the chain. */
export const entryTerms = { BID: '报价', MATCH: '优先权匹配', SEALED: '密封报价', OPENED: '开启密封', PAUSED: '暂停', RESUMED: '恢复' } as const;
export const entryKinds = codesOf(entryTerms);
export type EntryKind = keyof typeof entryTerms;

export const registrationStates = ['APPLIED', 'QUALIFIED', 'WITHDRAWN', 'LAPSED'] as const;
export type RegistrationState = (typeof registrationStates)[number];

export const depositStates = ['DUE', 'HELD', 'HELD_WINNER', 'REFUNDING', 'REFUNDED', 'APPLIED', 'FORFEITED', 'VOID'] as const;
export type DepositState = (typeof depositStates)[number];

export const receiptStates = ['IMPORTED', 'ENTERED', 'SUSPENSE', 'MATCHED', 'RETURNED', 'REJECTED'] as const;
export type ReceiptState = (typeof receiptStates)[number];

/** The ledger's accounts. What is at the bank is the supervised account's; the platform holds none of it. */
export const accountTerms = {
  BANK: '监管账户存款', SUSPENSE: '待核款项', DEPOSIT: '竞买保证金', REFUND: '应退保证金', PRICE: '应付转让价款', COSTS: '竞价费用', COMMISSION: '佣金', SHORTFALL: '差价补偿', SELLER: '应付转让方',
} as const;
export const accounts = codesOf(accountTerms);
export type Account = keyof typeof accountTerms;

export const ledgerTerms = {
  RECEIPT: '到账', MATCH: '认领为保证金', RETURN: '退回不明款', REFUND_DUE: '应退', REFUND_PAID: '已退', APPLY: '抵作价款', FORFEIT: '没收', PAYOUT: '划付',
} as const;
export const ledgerKinds = codesOf(ledgerTerms);
export type LedgerKind = keyof typeof ledgerTerms;

export const licenceStates = ['IN_FORCE', 'EXPIRED', 'REVOKED'] as const;
export type LicenceState = (typeof licenceStates)[number];

export const defaultKindTerms = { NO_CONFIRMATION: '逾期不确认', NO_CONTRACT: '逾期不签约', NO_PAYMENT: '逾期不付款' } as const;
export const defaultKinds = codesOf(defaultKindTerms);
export type DefaultKind = keyof typeof defaultKindTerms;
export const defaultStates = ['OPEN', 'SETTLED'] as const;
export type DefaultState = (typeof defaultStates)[number];
/** The order in which a forfeited deposit is used (domain notes §2.1). */
export const forfeitUses = ['COSTS', 'COMMISSION', 'SHORTFALL', 'SELLER'] as const;
export type ForfeitUse = (typeof forfeitUses)[number];

export const messageTerms = {
  ACCEPTED: '报价已受理', OUTBID: '已被超出', MATCHED: '已被优先权人匹配', PAUSED: '竞价暂停', RESUMED: '竞价恢复', WON: '竞得', LOST: '未竞得', WITHDRAWN: '竞价撤回', QUALIFIED: '报名成功', REFUND: '保证金退还中',
} as const;
export const messageKinds = codesOf(messageTerms);
export type MessageKind = keyof typeof messageTerms;
