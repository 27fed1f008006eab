import type { EntityManager } from '@mikro-orm/postgresql';
import { PriorityRight, ResultListing } from '../../achievement/listing.entity.ts';
import { TechContract } from '../../achievement/contract.entity.ts';
import { Achievement } from '../../achievement/achievement.entity.ts';
import { named, regionCode } from '../../achievement/achievement.ts';
import type { ActionContext, Requirement } from '../../core/lifecycle/lifecycle.ts';
import { ruleInForce, type RuleInForce } from '../../core/rule/rule-store.ts';
import { compare, multiply, subtract } from '../../core/scalar/fraction.ts';
import { addDays, daysBetween } from '../../core/scalar/local-date.ts';
import { compareMoney, shareOfMoney, type Money } from '../../core/scalar/money.ts';
import { dayOf } from '../../core/lifecycle/perform.ts';
import { AuctionLot, BidderRegistration, HouseLicence, LotDefault } from '../auction.entity.ts';
import { lotRule, type LotCriteria } from '../auction.rules.ts';
import { partyOf } from '../party.ts';

/** The preconditions of a lot's actions, each with the name that button, refusal and journal share. */
export type Needs<Input = unknown> = Requirement<AuctionLot, Input>;

/** The rules in force today at the seller's place; once announced, those that were frozen. */
export const rulesInForce = async ({ em, today }: Pick<ActionContext, 'em' | 'today'>, sellerId: string): Promise<RuleInForce<LotCriteria>> => ruleInForce(em, lotRule, today, await regionCode(em, sellerId));
export const frozen = (lot: AuctionLot): LotCriteria => lotRule.criteria.parse(lot.rules);

const listingOf = (em: EntityManager, lot: AuctionLot): Promise<ResultListing> => named(em, ResultListing, lot.listing.id, 'listing');

export const toBeSold: Needs = {
  code: 'LISTING_NOT_READY', title: '成果转化选定竞价或拍卖，正在定价', beforehand: false,
  async check({ em }, lot) {
    const listing = await listingOf(em, lot);
    if (listing.isStateOwnedAsset) return { message: '该成果为国有资产，须在产权交易机构办理，不能在此竞价。', path: ['input', 'listing'] };
    if (listing.state !== 'PRICING' || listing.way !== lot.mode) return { message: '该成果转化未选定此方式，或不在定价阶段。', path: ['input', 'listing'] };
    return null;
  },
};

/** 70 % of what it was appraised at, or found to be worth. */
export const startPriceFounded: Needs = {
  code: 'START_PRICE_TOO_LOW', title: '起始价不低于评估或询价的规定比例', beforehand: false,
  async check(context, lot) {
    if (lot.priceBasis === 'NEGOTIATED') return null;
    if (!lot.appraisedValue) return { message: '以评估或询价定价的，请填写其结果。', path: ['input', 'appraisedValue'] };
    const rule = await rulesInForce(context, lot.organization.id);
    return compare(lot.startPrice, multiply(lot.appraisedValue, rule.criteria.startPriceShare)) >= 0 ? null
      : { message: `起始价应不低于评估（询价）结果的 ${rule.criteria.startPriceShare}，即 ${shareOfMoney(lot.appraisedValue, rule.criteria.startPriceShare)} 元。`, path: ['input', 'startPrice'], details: { rule: `${rule.rule}@${rule.version}` } };
  },
};

export const depositInBounds: Needs = {
  code: 'DEPOSIT_RATE', title: '保证金比例在规则所定范围内', beforehand: false,
  async check(context, lot) {
    const rule = await rulesInForce(context, lot.organization.id);
    const { min, max } = rule.criteria.deposit;
    return compare(lot.depositRate, min) >= 0 && compare(lot.depositRate, max) <= 0 ? null : { message: `保证金比例应在起始价的 ${min} 至 ${max} 之间。`, path: ['input', 'depositRate'], details: { rule: `${rule.rule}@${rule.version}` } };
  },
};

/** Only a licensed house with an auctioneer holds an auction (Auction Law §10–12). */
export const housed: Needs = {
  code: 'LICENSED_HOUSE', title: '拍卖由登记在册的持证拍卖企业主持', beforehand: false,
  async check({ em, today }, lot) {
    if (lot.mode === 'BIDDING') return lot.house ? { message: '网络竞价由本平台组织，不填拍卖企业。', path: ['input', 'house'] } : null;
    const house = lot.house && (await em.findOne(HouseLicence, { id: lot.house.id }));
    const day = lot.startsAt ? dayOf(lot.startsAt) : today;
    return house && house.state === 'IN_FORCE' && house.validFrom <= day && day <= house.validTo ? null : { message: '拍卖须由证照有效的持证拍卖企业主持，请先登记拍卖企业。', path: ['input', 'house'] };
  },
};

export const reserveDeclared: Needs = {
  code: 'RESERVE_NOT_DECLARED', title: '转让方已声明有无保留价', beforehand: true,
  check: async (_, lot) => (lot.hasReserve === null || lot.hasReserve === undefined ? { message: '请转让方设定保留价，或声明不设保留价。' } : null),
};

export const reserveAboveStart: Needs<{ readonly reserve: Money }> = {
  code: 'RESERVE_TOO_LOW', title: '保留价不低于起始价', beforehand: false,
  check: async (_, lot, { reserve }) => (compareMoney(reserve, lot.startPrice) >= 0 ? null : { message: `保留价应不低于起始价 ${lot.startPrice} 元。`, path: ['input', 'reserve'] }),
};

/** Completers, clients, co-developers: told, and settled one way or the other before anybody is invited. */
export const prioritySettled: Needs = {
  code: 'PRIORITY_NOT_SETTLED', title: '优先受让权人已通知，并已确认、放弃或不予确认', beforehand: true,
  async check({ em }, lot) {
    const { isServiceResult } = await named(em, Achievement, lot.achievement.id, 'achievement');
    const rights = await em.find(PriorityRight, { listing: lot.listing.id });
    if (isServiceResult && !rights.some(({ ground }) => ground === 'COMPLETER')) return { message: '职务科技成果的完成人有优先受让权，请先列明并通知。' };
    const open = rights.filter(({ state }) => state === 'NAMED' || state === 'NOTIFIED');
    return open.length === 0 ? null : { message: `尚有 ${open.length} 名优先受让权人未通知或未确认。` };
  },
};

export interface AnnounceInput { readonly startsAt: Date; readonly endsAt: Date; readonly registrationEndsAt?: Date | undefined }

export const announcedLongEnough: Needs<AnnounceInput> = {
  code: 'ANNOUNCEMENT_TOO_SHORT', title: '公告期、展示期、竞价时长不短于规则所定', beforehand: false,
  async check(context, lot, { startsAt, endsAt, registrationEndsAt }) {
    const rule = await rulesInForce(context, lot.organization.id);
    const { announcementDays, rerunAnnouncementDays, displayDays, biddingHours } = rule.criteria;
    const days = lot.run > 1 ? rerunAnnouncementDays : announcementDays;
    const details = { rule: `${rule.rule}@${rule.version}` };
    const first = addDays(context.today, days);
    if (dayOf(startsAt) < first) return { message: `公告期不少于 ${days} 日，竞价应不早于 ${first} 开始。`, path: ['input', 'startsAt'], details };
    if (endsAt.getTime() - startsAt.getTime() < biddingHours * 3_600_000) return { message: `竞价时长不少于 ${biddingHours} 小时。`, path: ['input', 'endsAt'], details };
    if (registrationEndsAt && (registrationEndsAt > endsAt || registrationEndsAt <= context.now)) return { message: '报名截止应在公告之后、竞价结束之前。', path: ['input', 'registrationEndsAt'], details };
    if (daysBetween(lot.displayFrom, lot.displayUntil) + 1 < displayDays) return { message: `展示期不少于 ${displayDays} 日。`, path: ['input', 'startsAt'], details };
    if (lot.displayFrom < context.today || lot.displayUntil > dayOf(startsAt)) return { message: '展示应在公告之后、竞价开始之前，请先修改展示日期。', path: ['input', 'startsAt'], details };
    return null;
  },
};

export const startDue: Needs = {
  code: 'NOT_YET_DUE', title: '已到开始时刻', beforehand: true,
  check: async ({ now }, lot) => (lot.startsAt && lot.startsAt <= now ? null : { message: '未到开始时刻。' }),
};
/** Closing is an alarm like any other: it looks at the clock again, under the lock. */
export const endDue: Needs = {
  code: 'NOT_YET_DUE', title: '已过截止时刻', beforehand: true,
  check: async ({ now }, lot) => (lot.endsAt && lot.endsAt <= now ? null : { message: '未到截止时刻。' }),
};
export const stillRunning: Needs = {
  code: 'BIDDING_ENDED', title: '未过截止时刻', beforehand: true,
  check: async ({ now }, lot) => (lot.endsAt && now < lot.endsAt ? null : { message: '竞价已截止，不能暂停。' }),
};
export const withinPause: Needs = {
  code: 'PAUSE_OVER', title: '暂停未超过期限', beforehand: true,
  check: async ({ now }, lot) => (lot.pauseLimitAt && now <= lot.pauseLimitAt ? null : { message: '暂停已超过规定期限，不能恢复；须撤回后重新公告。' }),
};
export const pauseDue: Needs = {
  code: 'NOT_YET_DUE', title: '暂停已超过期限', beforehand: true,
  check: async ({ now }, lot) => (lot.pauseLimitAt && lot.pauseLimitAt < now ? null : { message: '暂停未超过期限。' }),
};

/** The buttons of bidding, by the same rules that `auction_bid` judges by. */
const mine = ({ em, actor }: ActionContext, lot: AuctionLot): Promise<BidderRegistration | null> => partyOf(em, actor, lot.id);
export const qualified: Needs = {
  code: 'NOT_QUALIFIED', title: '保证金已到账', beforehand: true,
  async check(context, lot) { return (await mine(context, lot))?.state === 'QUALIFIED' ? null : { message: '保证金尚未到账，到账后即可报价。' }; },
};
export const open: Needs = {
  code: 'BIDDING_ENDED', title: '在竞价时段内', beforehand: true,
  check: async ({ now }, lot) => (lot.startsAt && lot.startsAt <= now && now < lot.endsAt! ? null : { message: '不在竞价时段内。' }),
};
export const notLeading: Needs = {
  code: 'ALREADY_LEADING', title: '不是当前最高报价', beforehand: true,
  async check(context, lot) { const own = await mine(context, lot); return own && own.id === lot.topBidderId ? { message: '您已是当前最高报价，不必再报。' } : null; },
};
export const byMethod = (method: AuctionLot['method']): Needs => ({
  code: 'OTHER_METHOD', title: method === 'OPEN' ? '公开增价' : '一次密封报价', beforehand: true,
  check: async (_, lot) => (lot.method === method ? null : { message: method === 'OPEN' ? '本标的一次密封报价，请提交密封报价。' : '本标的公开增价，请直接报价。' }),
});
export const hasPriority: Needs = {
  code: 'NO_PRIORITY', title: '有经确认的优先受让权', beforehand: true,
  async check(context, lot) { const rank = (await mine(context, lot))?.rank; return rank !== null && rank !== undefined ? null : { message: '您没有经确认的优先受让权，不能以同价匹配。' }; },
};
export const somethingToMatch: Needs = {
  code: 'NOTHING_TO_MATCH', title: '有报价可匹配，领先者顺位在后', beforehand: true,
  async check(context, lot) {
    if (!lot.topAmount) return { message: '尚无报价可匹配，请直接报价。' };
    const rank = (await mine(context, lot))?.rank ?? null;
    return rank !== null && lot.topRank !== null && lot.topRank !== undefined && lot.topRank <= rank ? { message: '当前领先者的优先受让权不后于您，请加价。' } : null;
  },
};

export const notConfirmedYet: Needs = {
  code: 'ALREADY_CONFIRMED', title: '本方尚未确认', beforehand: true,
  async check(context, lot) {
    const own = await mine(context, lot);
    const done = own?.isWinner ? lot.buyerConfirmedAt : lot.sellerConfirmedAt;
    return done ? { message: '本方已确认，待对方确认。' } : null;
  },
};

export const contractSigned: Needs<{ readonly contract: string }> = {
  code: 'CONTRACT_NOT_SIGNED', title: '合同由双方签订，价款与首付相符', beforehand: false,
  async check({ em }, lot, { contract: id }) {
    const contract = await em.findOne(TechContract, { id });
    if (!contract || contract.listing?.id !== lot.listing.id || !contract.signedOn) return { message: '该合同尚未由双方签订，或不是本标的的合同。', path: ['input', 'contract'] };
    return compareMoney(contract.total, lot.finalPrice!) === 0 ? null : { message: `合同总额应为成交价 ${lot.finalPrice!} 元。`, path: ['input', 'contract'] };
  },
};
/** At least so much of the price at signing, where a price is fixed. */
export const firstPaymentEnough: Needs<{ readonly contract: string }> = {
  code: 'FIRST_PAYMENT', title: '签约首付不低于规则所定', beforehand: false,
  async check({ em }, lot, { contract: id }) {
    const contract = await em.findOne(TechContract, { id });
    if (!contract || contract.paymentMode === 'ROYALTY' || contract.paymentMode === 'ENTRY_ROYALTY') return null;
    const [first] = await em.execute<{ amount: string }[]>('select amount::text from contract_payment where contract_id = ? order by position limit 1', [id]);
    const share = frozen(lot).firstPaymentShare;
    return first && compare(first.amount, multiply(lot.finalPrice!, share)) >= 0 ? null : { message: `签约时付款不低于成交价的 ${share}。`, path: ['input', 'contract'], details: { rule: lot.ruleVersion } };
  },
};
export const contractIs = (state: 'REGISTERED' | 'COMPLETED', title: string, message: string): Needs => ({
  code: state === 'REGISTERED' ? 'CONTRACT_NOT_REGISTERED' : 'CONTRACT_NOT_COMPLETED', title, beforehand: true,
  async check({ em }, lot) {
    const contract = lot.contract && (await em.findOne(TechContract, { id: lot.contract.id }));
    return contract && (contract.state === state || (state === 'REGISTERED' && contract.state === 'COMPLETED' && contract.registeredOn)) ? null : { message };
  },
});

/** A default has a day that was missed. */
export const overdue: Needs<{ readonly kind: 'NO_CONFIRMATION' | 'NO_CONTRACT' | 'NO_PAYMENT' } | undefined> = {
  code: 'NOT_OVERDUE', title: '期限已过而未履行', beforehand: false,
  async check({ em, today }, lot, input) {
    const fits = { NO_CONFIRMATION: ['SOLD'], NO_CONTRACT: ['CONFIRMED'], NO_PAYMENT: ['CONTRACTED'] }[input!.kind];
    if (!fits.includes(lot.state)) return { message: '违约情形与当前阶段不符。', path: ['input', 'kind'] };
    const due = lot.state === 'SOLD' ? (lot.buyerConfirmedAt ? null : lot.confirmDueOn) : lot.state === 'CONFIRMED' ? lot.contractDueOn : await unpaidSince(em, lot);
    return due && due < today ? null : { message: '受让方的期限未过，或已履行。', path: ['input', 'kind'] };
  },
};
async function unpaidSince(em: EntityManager, lot: AuctionLot): Promise<string | null> {
  const [first] = await em.execute<{ due: string | null }[]>('select min(due_on)::text as due from contract_payment where contract_id = ? and paid_on is null', [lot.contract?.id ?? null]);
  return first?.due ?? null;
}

/** One rerun, soon, and not much cheaper. */
export const mayRerun: Needs<{ readonly startPrice: Money } | undefined> = {
  code: 'RERUN', title: '可再次竞价：次数、期限与降价幅度不超过规则所定', beforehand: false,
  async check({ em, today }, lot, input) {
    const before = await named(em, AuctionLot, lot.previous!.id, 'previous');
    if (before.state !== 'UNSOLD' && before.state !== 'DEFAULTED') return { message: '只有未成交或受让方违约的标的可以再次竞价。', path: ['input', 'previous'] };
    const { withinDays, maxCut, times } = frozen(before).rerun;
    const details = { rule: before.ruleVersion };
    if (before.run > times) return { message: `再次竞价以 ${times} 次为限，请重新选择转化方式。`, path: ['input', 'previous'], details };
    if (await em.count(AuctionLot, { previous: before.id, state: { $ne: 'WITHDRAWN' } })) return { message: '已在再次竞价。', path: ['input', 'previous'] };
    const since = before.state === 'UNSOLD' ? dayOf(before.closedAt!) : (await em.findOneOrFail(LotDefault, { lot: before.id })).on;
    if (today > addDays(since, withinDays)) return { message: `再次竞价应在 ${withinDays} 日内，已于 ${addDays(since, withinDays)} 届满。`, path: ['input', 'previous'], details };
    const kept = subtract('1', maxCut);
    const minimum = shareOfMoney(before.startPrice, kept);
    return compare(input!.startPrice, multiply(before.startPrice, kept)) >= 0 ? null : { message: `降价幅度不超过 ${maxCut}，起始价应不低于 ${minimum} 元。`, path: ['input', 'startPrice'], details: { ...details, minimum } };
  },
};
