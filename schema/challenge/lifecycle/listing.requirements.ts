import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActionContext, Requirement } from '../../core/lifecycle/lifecycle.ts';
import { multiply, toShortDecimal } from '../../core/scalar/fraction.ts';
import { addMoney, compareMoney, shareOfMoney } from '../../core/scalar/money.ts';
import { lastReview } from '../../expert/expert.ts';
import { holdsOn } from '../../integrity/integrity.ts';
import { lastNotice } from '../../publicity/publicity.ts';
import { PublicNotice } from '../../publicity/publicity.entity.ts';
import { programmeNamed } from '../challenge.ts';
import type { ProgrammeCriteria } from '../challenge.rules.ts';
import { ChallengeBatch } from '../entity/batch.ts';
import { ChallengeBid, type BidState } from '../entity/bid.ts';
import { TechDemand } from '../entity/demand.ts';
import { ChallengeListing, ListingOfficer, OpeningKey } from '../entity/listing.ts';
import { isShareOf } from '../sealing.ts';
import { notRecused } from './requirements.ts';

/** The preconditions of a listing's actions. */
type Row = ChallengeListing;

export const subjectOf = ({ id }: { readonly id: string }) => ({ type: 'ChallengeListing', id }) as const;
/** The notice that decides whether an award stands. */
export const awardNotice = '立项公示';

export const criteriaOf = async (em: EntityManager, row: Row): Promise<ProgrammeCriteria> => programmeNamed(em, row.ruleVersion ?? (await em.findOneOrFail(ChallengeBatch, row.batch.id)).ruleVersion!);
export const countBids = (em: EntityManager, row: Row, ...states: BidState[]): Promise<number> => em.count(ChallengeBid, { listing: row.id, state: { $in: states } });
export const officerNotRecused = notRecused<Row>(async (row) => row.recused);

export const demandListed: Requirement<Row> = {
  code: 'DEMAND_NOT_LISTED', title: '需求已凝练并列入本批次', beforehand: true,
  async check({ em }, row) {
    const demand = await em.findOneOrFail(TechDemand, row.demand.id);
    return demand.state === 'LISTED' && demand.list === 'COUNTY' && demand.batch?.id === row.batch.id ? null : { message: '该需求未列入本批次的县级榜单，请先由领导列入。', path: ['input', 'demand'] };
  },
};
export const batchOpen: Requirement<Row> = {
  code: 'BATCH_NOT_OPEN', title: '批次已开放', beforehand: true, check: async ({ em }, row) => ((await em.findOneOrFail(ChallengeBatch, row.batch.id)).state === 'OPEN' ? null : { message: '该批次未开放。', path: ['input', 'batch'] }),
};
/** Whoever composes at the same time takes turns at the batch's money. */
export const budgetWithin: Requirement<Row, { readonly budget?: string | undefined }> = {
  code: 'BUDGET', title: '不超过批次预算', beforehand: false,
  async check({ em }, row, { budget = row.budget }) {
    const batch = await em.findOneOrFail(ChallengeBatch, { id: row.batch.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    const others = await em.find(ChallengeListing, { batch: batch.id, state: { $ne: 'FAILED' }, id: { $ne: row.id } });
    const left = addMoney(batch.budget, ...others.map((other) => `-${other.budget}`));
    if (compareMoney(budget, '0') <= 0) return { message: '榜额应大于零。', path: ['input', 'budget'] };
    return compareMoney(budget, left) <= 0 ? null : { message: `批次预算尚余 ${left} 元，不足 ${budget} 元。`, path: ['input', 'budget'], details: { left } };
  },
};
export const oneListing: Requirement<Row> = {
  code: 'LISTING_OPEN', title: '该需求没有其他在办榜单', beforehand: false,
  async check({ em }, row) {
    await em.findOneOrFail(TechDemand, { id: row.demand.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
    return (await em.count(ChallengeListing, { demand: row.demand.id, state: { $nin: ['FINISHED', 'FAILED'] }, id: { $ne: row.id } })) === 0 ? null : { message: '该需求已有在办的榜单。', path: ['input', 'demand'] };
  },
};
export const relistsFailed: Requirement<Row> = {
  code: 'NOT_FAILED', title: '所重发的榜单已流标', beforehand: false,
  async check({ em }, row) {
    if (!row.relists) return null;
    const former = await em.findOne(ChallengeListing, { id: row.relists.id });
    return former?.state === 'FAILED' && former.demand.id === row.demand.id ? null : { message: '只能重发本需求已流标的榜单。', path: ['input', 'relists'] };
  },
};

export interface Publishing { readonly bidDeadline: Date; readonly officers: readonly string[] }
export const windowLong: Requirement<Row, Publishing> = {
  code: 'WINDOW_SHORT', title: '揭榜期不短于规定天数', beforehand: false,
  async check({ em, now }, row, { bidDeadline }) {
    const { bidding } = await criteriaOf(em, row);
    const least = new Date(now.getTime() + bidding.windowDays * 86_400_000);
    return bidDeadline >= least && bidDeadline > now ? null : { message: `自公布起揭榜期不少于 ${bidding.windowDays} 日，截止时刻应不早于 ${shown(least)}。`, path: ['input', 'bidDeadline'], details: { rule: row.ruleVersion } };
  },
};
export const keyholdersFit: Requirement<Row, Publishing> = {
  code: 'OFFICERS', title: '开标人足数、各有在用密钥且不须回避', beforehand: false,
  async check({ em }, row, { officers }) {
    const { bidding } = await criteriaOf(em, row);
    const keys = await em.find(OpeningKey, { id: { $in: [...officers] }, state: 'ACTIVE' }, { populate: ['person'] });
    const persons = new Set(keys.map(({ person }) => person.id));
    const path = ['input', 'officers'];
    if (keys.length < new Set(officers).size) return { message: '有的开标密钥不存在或已停用。', path };
    if (persons.size < Math.max(2, bidding.keyholders)) return { message: `开标人不少于 ${Math.max(2, bidding.keyholders)} 名，须为不同的人。`, path };
    const out = keys.find(({ person }) => row.recused.includes(person.id));
    return out ? { message: `${out.person.unwrap().name}须回避，不能为开标人。`, path } : null;
  },
};

export interface Amending { readonly text: string; readonly isMaterial: boolean; readonly newDeadline?: Date | undefined }
/** A clarification leaves everything as it is; a change of substance gives everybody time to take it in. */
export const amendedFairly: Requirement<Row, Amending> = {
  code: 'AMENDMENT', title: '实质性变更须顺延截止时刻', beforehand: false,
  async check({ em, now }, row, { isMaterial, newDeadline }) {
    const { bidding } = await criteriaOf(em, row);
    const path = ['input', 'newDeadline'];
    if (newDeadline && newDeadline < row.bidDeadline!) return { message: '截止时刻只能顺延，不能提前。', path };
    if (!isMaterial) return null;
    const least = new Date(now.getTime() + bidding.amendedDays * 86_400_000);
    return (newDeadline ?? row.bidDeadline!) >= least ? null : { message: `实质性变更后应至少留出 ${bidding.amendedDays} 日，截止时刻应不早于 ${shown(least)}。`, path, details: { rule: row.ruleVersion } };
  },
};
export const stillOpen: Requirement<Row> = { code: 'DEADLINE_PASSED', title: '未过截止时刻', beforehand: true, check: async ({ now }, row) => (now < row.bidDeadline! ? null : { message: '已过截止时刻。' }) };
export const deadlinePassed: Requirement<Row> = { code: 'NOT_YET_DUE', title: '已到截止时刻', beforehand: true, check: async ({ now }, row) => (row.bidDeadline && now >= row.bidDeadline ? null : { message: '未到截止时刻。' }) };

/** Without a share: the bidder sealed it wrongly, this officer cannot open it; others may, or the bidder himself. */
export interface Opening { readonly shares: readonly { readonly bid: string; readonly share?: string | undefined }[] }
export const isOfficer: Requirement<Row> = {
  code: 'NOT_AN_OFFICER', title: '为本榜单的开标人，且未曾开启', beforehand: true,
  async check({ em, actor }, row) {
    const own = actor.personId === null ? null : await em.findOne(ListingOfficer, { listing: row.id, person: actor.personId });
    if (!own) return { message: '您不是本榜单的开标人。' };
    return own.contributedAt ? { message: '您已经开启过，须由另一名开标人开启。' } : null;
  },
};
export const sharesFit: Requirement<Row, Opening> = {
  code: 'SHARE_INVALID', title: '各份密钥与密封件相符', beforehand: false,
  async check({ em, actor }, row, { shares }) {
    const own = await em.findOne(ListingOfficer, { listing: row.id, person: actor.personId! }, { populate: ['key'] });
    if (!own) return null;
    const bids = new Map((await em.find(ChallengeBid, { listing: row.id, state: 'SEALED' })).map((bid) => [bid.id, bid]));
    for (const [index, { bid, share }] of shares.entries()) {
      const sealed = bids.get(bid);
      if (!sealed || (share !== undefined && !isShareOf(sealed.envelope!, own.key.unwrap().fingerprint, share))) return { message: '有一份密钥与密封件不符，请核对口令后重试；其余未作任何改动。', path: ['input', 'shares', String(index)] };
    }
    return null;
  },
};
/** Of every bid its part, or that it cannot be opened: nobody's is left out in silence. */
export const sharesWhole: Requirement<Row, Opening> = {
  code: 'SHARES_MISSING', title: '提交了全部密封件的密钥', beforehand: false,
  async check({ em }, row, { shares }) {
    const sealed = await countBids(em, row, 'SEALED');
    const given = new Set(shares.map(({ bid }) => bid)).size;
    return given >= sealed ? null : { message: `共有 ${sealed} 份密封申请，只提交了 ${given} 份的密钥。`, details: { sealed, given } };
  },
};

export const tooFew: Requirement<Row> = {
  code: 'BIDS_VALID', title: '有效申请不足，或评审后无一合格', beforehand: true,
  async check({ em }, row) {
    const { bidding } = await criteriaOf(em, row);
    if (row.state === 'CLOSED') return (await countBids(em, row, 'SEALED')) === 0 ? null : { message: '有密封的申请，请先由两名开标人开启。' };
    if (row.state === 'AWARDED') return (await countBids(em, row, 'SELECTED', 'CONTRACTED')) === 0 ? null : { message: '还有中选的申请。' };
    const alive = await countBids(em, row, 'SEALED', 'RECEIVED', 'ELIGIBLE');
    if (row.state === 'UNSEALED') return alive < bidding.leastBids && (await openRechecks(em, row)) === 0 ? null : { message: `有 ${alive} 份申请仍可评审，或有复核未答复、未到期。` };
    const [scored, passed] = [await countBids(em, row, 'SCORED'), await em.count(ChallengeBid, { listing: row.id, state: 'SCORED', passed: true })];
    return scored > 0 && alive === 0 && passed === 0 ? null : { message: '评审尚未完成，或有合格的申请；承诺的榜额应当兑现。' };
  },
};

/** Those whose right to another look has not run out. */
async function openRechecks(em: EntityManager, row: Row, today?: string): Promise<number> {
  const rejected = await em.find(ChallengeBid, { listing: row.id, state: 'REJECTED' });
  return rejected.filter(({ recheckOn, recheckAnsweredOn, recheckBy }) => (recheckOn ? !recheckAnsweredOn : today === undefined || (recheckBy ?? '') >= today)).length;
}
export const formalDone: Requirement<Row> = {
  code: 'FORMAL_CHECK', title: '形式审查与复核均已完成', beforehand: true,
  async check({ em, today }, row) {
    const { bidding } = await criteriaOf(em, row);
    const pending = await countBids(em, row, 'SEALED', 'RECEIVED');
    if (pending > 0) return { message: `还有 ${pending} 份申请未开启或未作形式审查。` };
    const rechecks = await openRechecks(em, row, today);
    if (rechecks > 0) return { message: `有 ${rechecks} 份未通过形式审查的申请仍在复核期内，待答复或期满后开始评审。` };
    const eligible = await countBids(em, row, 'ELIGIBLE');
    return eligible >= bidding.leastBids ? null : { message: `通过形式审查的申请 ${eligible} 份，不足 ${bidding.leastBids} 份。` };
  },
};
export const onTime: Requirement<Row, { readonly lateReason?: string | undefined }> = {
  code: 'LATE', title: '在规定天数内完成形式审查，逾期说明理由', beforehand: false,
  check: async ({ today }, row, { lateReason }) => (!row.formalCheckBy || today <= row.formalCheckBy || lateReason ? null : { message: `形式审查应于 ${row.formalCheckBy} 前完成，请说明逾期的理由。`, path: ['input', 'lateReason'], details: { rule: row.ruleVersion } }),
};

export interface Deciding { readonly awards: readonly { readonly bid: string; readonly subsidy: string }[]; readonly reason?: string | undefined }
export const scoresComplete: Requirement<Row> = {
  code: 'SCORES_INCOMPLETE', title: '评审结果已启封，申请均有得分', beforehand: true,
  async check({ em }, row) {
    const review = await lastReview(em, subjectOf(row));
    return review?.state === 'OPENED' && (await countBids(em, row, 'ELIGIBLE')) === 0 ? null : { message: '评审结果尚未启封。' };
  },
};
/** By rank among those that passed; whoever leaves the order says why. */
export const winnersFit = (candidates: readonly BidState[]): Requirement<Row, Deciding> => ({
  code: 'WINNERS', title: '中选者合格并按名次', beforehand: false,
  async check({ em }, row, { awards, reason }) {
    const path = ['input', 'awards'];
    const bids = await em.find(ChallengeBid, { listing: row.id, state: { $in: [...candidates] } });
    const chosen = new Set(awards.map(({ bid }) => bid));
    if (chosen.size < awards.length) return { message: '有申请重复列出。', path };
    const won = bids.filter(({ id }) => chosen.has(id));
    if (won.length < chosen.size) return { message: '有的申请不在本榜单或不能中选。', path };
    if (won.some(({ passed }) => !passed)) return { message: '未达合格线的申请不能中选。', path };
    const worst = Math.max(...won.map(({ place }) => place!));
    const passedOver = bids.filter(({ id, passed, place }) => passed && !chosen.has(id) && place! < worst);
    return passedOver.length === 0 || reason ? null : { message: `名次在前的 ${passedOver.length} 份合格申请未列入，请说明理由。`, path: ['input', 'reason'] };
  },
});
export const moneyFits: Requirement<Row, Deciding> = {
  code: 'SUBSIDY', title: '补助在榜额与规定比例之内', beforehand: false,
  async check({ em }, row, { awards }) {
    const { money } = await criteriaOf(em, row);
    const given = await em.find(ChallengeBid, { listing: row.id, state: { $in: ['SELECTED', 'CONTRACTED'] } });
    const all = addMoney('0', ...awards.map(({ subsidy }) => subsidy), ...given.map(({ subsidy }) => subsidy ?? '0'));
    if (compareMoney(all, row.budget) > 0) return { message: `补助合计 ${all} 元，超过榜额 ${row.budget} 元。`, path: ['input', 'awards'] };
    for (const [index, { bid: id, subsidy }] of awards.entries()) {
      const bid = await em.findOne(ChallengeBid, { id, listing: row.id });
      if (!bid?.total) continue;
      const path = ['input', 'awards', String(index), 'subsidy'];
      if (compareMoney(subsidy, '0') <= 0) return { message: '补助应大于零。', path };
      if (compareMoney(subsidy, shareOfMoney(bid.total, money.shareUpTo)) > 0) return { message: `补助不超过项目总投入 ${bid.total} 元的 ${percent(money.shareUpTo)}。`, path, details: { rule: row.ruleVersion } };
      if (compareMoney(subsidy, shareOfMoney(bid.total, money.shareFrom)) < 0) return { message: `补助不低于项目总投入 ${bid.total} 元的 ${percent(money.shareFrom)}。`, path, details: { rule: row.ruleVersion } };
    }
    return null;
  },
};
/** The bidder and whoever joins him. */
export async function membersOf(em: EntityManager, bid: ChallengeBid): Promise<string[]> {
  const codes = (bid.content?.members ?? []).flatMap(({ creditCode }) => (creditCode ? [creditCode] : []));
  const found = codes.length === 0 ? [] : await em.execute<{ id: string }[]>('select id from organization where credit_code = any(?::text[])', [`{${codes.join(',')}}`]);
  return [bid.organization.id, ...found.map(({ id }) => id)];
}
export const winnersFree: Requirement<Row, Deciding> = {
  code: 'ON_HOLD', title: '中选者不在限制立项期内', beforehand: false,
  async check(context: ActionContext, _, { awards }) {
    for (const [index, { bid: id }] of awards.entries()) {
      const bid = await context.em.findOne(ChallengeBid, { id });
      const [standing] = bid ? await holdsOn(context.em, 'AWARD', { organizations: await membersOf(context.em, bid) }, context.today) : [];
      if (standing) return { message: `${standing.name}在限制立项与中标期内（${standing.documentNumber}），不能中选。`, path: ['input', 'awards', String(index)] };
    }
    return null;
  },
};

export const noticeFree: Requirement<Row> = {
  code: 'NOTICE_OPEN', title: '没有在办的公示', beforehand: true,
  async check({ em }, row) {
    if (row.state === 'PROPOSED') return null;
    const last = await lastNotice(em, subjectOf(row), awardNotice);
    if (last === null || (last.state === 'VOID' && !(await wasUpheld(em, last)))) return null;
    return { message: last.state === 'VOID' ? '公示因异议成立而终止，须由领导重新审议。' : '公示正在办理或已经结束。' };
  },
};
const wasUpheld = async (em: EntityManager, notice: PublicNotice): Promise<boolean> => {
  const [found] = await em.execute<{ any: boolean }[]>(`select exists (select 1 from objection where notice_id = ? and state = 'UPHELD') as any`, [notice.id]);
  return found!.any;
};
export const noticeVoid: Requirement<Row> = {
  code: 'NOTICE_STANDS', title: '公示已终止', beforehand: true,
  check: async ({ em }, row) => ((await lastNotice(em, subjectOf(row), awardNotice))?.state === 'VOID' ? null : { message: '公示没有终止，不能重新审议。' }),
};
export const hasForfeited: Requirement<Row> = {
  code: 'NOBODY_FORFEITED', title: '有中选者弃标', beforehand: true, check: async ({ em }, row) => ((await countBids(em, row, 'FORFEITED')) > 0 ? null : { message: '没有弃标的中选者。' }),
};
export const allContracted: Requirement<Row> = {
  code: 'NOT_SETTLED', title: '中选者均已签约或弃标，且有签约者', beforehand: true,
  check: async ({ em }, row) => ((await countBids(em, row, 'PROPOSED', 'SELECTED')) === 0 && (await countBids(em, row, 'CONTRACTED')) > 0 ? null : { message: '还有中选者未签约。' }),
};

const percent = (rate: string): string => `${toShortDecimal(multiply(rate, 100), 2)}%`;
const shown = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
