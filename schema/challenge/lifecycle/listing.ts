import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { role } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, files, flag, group, list, moment, money, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { dayOf, performWithin } from '../../core/lifecycle/perform.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { cancelReview, lastReview, prepareReview, releaseResults } from '../../expert/expert.ts';
import { draftNotice, noticeEnded } from '../../publicity/publicity.ts';
import { clerk, clock, director, keeper, seesListing } from '../challenge.access.ts';
import { bidderNames } from '../challenge.kinds.ts';
import { bidReviewRule } from '../challenge.rules.ts';
import { versionName } from '../challenge.ts';
import { ChallengeBatch } from '../entity/batch.ts';
import { ChallengeBid, OpeningShare, type BidState } from '../entity/bid.ts';
import { TechDemand } from '../entity/demand.ts';
import { ChallengeListing, ListingAmendment, ListingOfficer, OpeningKey, type ListingState } from '../entity/listing.ts';
import { partiesOf } from '../review-parties.ts';
import { openEnvelope } from '../sealing.ts';
import { bidLifecycle } from './bid.ts';
import { demandLifecycle } from './demand.ts';
import {
  allContracted, amendedFairly, awardNotice, batchOpen, budgetWithin, criteriaOf, deadlinePassed, demandListed, formalDone, hasForfeited, isOfficer, keyholdersFit, moneyFits, noticeFree, noticeVoid, officerNotRecused, onTime, oneListing, relistsFailed,
  scoresComplete, sharesFit, sharesWhole, stillOpen, subjectOf, tooFew, windowLong, winnersFit, winnersFree, type Deciding, type Opening,
} from './listing.requirements.ts';

type Row = ChallengeListing;
const act = <Input>(action: Action<ListingState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ListingState, Row, Input>) => creation;

const system = systemActor('challenge');
const reason = text('理由', { min: 4 });
const about = {
  title: text('榜单名称', { min: 4, max: 200 }), eligibility: text('揭榜条件', { min: 4, max: 5_000 }), bidders: choice('ChallengeBidders', bidderNames, '谁可以揭榜'), budget: money('榜额：财政补助上限（元）'),
  isBlind: flag('是否盲评：专家不知申请人是谁').optional(),
};
const awards = list(group('ChallengeAwardInput', { bid: reference('ChallengeBid', '申请'), subsidy: money('补助金额（元）') }, '拟中选者及补助'), '拟中选者', { min: 1, max: 20 });

/** Bids in some states, in a fixed order: whoever locks several locks them the same way. */
const bidsIn = ({ em }: Pick<ActionContext, 'em'>, row: Row, ...states: BidState[]): Promise<ChallengeBid[]> => em.find(ChallengeBid, { listing: row.id, state: { $in: states } }, { orderBy: { id: 'asc' } });
async function each(context: ActionContext, row: Row, states: readonly BidState[], action: string, input: (bid: ChallengeBid) => unknown = () => ({})): Promise<void> {
  for (const bid of await bidsIn(context, row, ...states)) await performWithin(context, system, bidLifecycle, action, { id: bid.id, input: input(bid) });
}

async function decide(context: ActionContext, row: Row, { awards: given, reason: why }: Deciding): Promise<void> {
  const subsidies = new Map(given.map(({ bid, subsidy }) => [bid, subsidy]));
  for (const bid of await bidsIn(context, row, 'SCORED', 'NOT_SELECTED')) {
    const subsidy = subsidies.get(bid.id);
    if (subsidy !== undefined) await performWithin(context, system, bidLifecycle, 'propose', { id: bid.id, input: { subsidy, decision: why ?? '按评审名次拟立项' } });
    else if (bid.state === 'SCORED') await performWithin(context, system, bidLifecycle, 'decline', { id: bid.id, input: { decision: bid.passed ? '名次在后，未予立项' : '未达合格线，不予立项' } });
  }
  row.decidedOn = context.today;
}

/** An officer's parts join the other's, and what has two of them opens. */
async function openWith(context: ActionContext, row: Row, shares: Opening['shares']): Promise<ListingState> {
  const { em, actor, now, today } = context;
  const own = await em.findOneOrFail(ListingOfficer, { listing: row.id, person: actor.personId! });
  own.contributedAt = now;
  for (const { bid, share } of shares) if (share) em.create(OpeningShare, { id: uuidv7(), bid, officer: own, share } as never);
  await em.flush();
  for (const bid of await bidsIn(context, row, 'SEALED')) {
    const [one, other] = await em.find(OpeningShare, { bid: bid.id }, { orderBy: { id: 'asc' } });
    if (!one || !other) continue;
    const opened = openEnvelope(bid.envelope!, [one.share, other.share]);
    await em.nativeDelete(OpeningShare, { bid: bid.id });
    await performWithin(context, system, bidLifecycle, 'unseal', { id: bid.id, input: { ...opened, by: 'OFFICERS' } });
  }
  if (row.state === 'UNSEALED' || (await em.count(ListingOfficer, { listing: row.id, contributedAt: { $ne: null } })) < 2) return row.state;
  row.unsealedAt = now;
  row.discloseBy = addDays(today, (await criteriaOf(em, row)).bidding.disclosureDays);
  return 'UNSEALED';
}

/** 榜单 (domain notes §13.2); two states of it, the deadline and the opening, are apart here. */
export const listingLifecycle = lifecycle<ListingState, Row>({
  name: 'challengeListing', title: '榜单', entity: ChallengeListing, visible: seesListing,
  states: {
    DRAFT: { title: '拟定' }, APPROVED: { title: '已批准' }, OPEN: { title: '征集中' }, CLOSED: { title: '征集截止' }, UNSEALED: { title: '已开启' }, IN_REVIEW: { title: '评审中' }, PROPOSED: { title: '拟立项' }, IN_NOTICE: { title: '公示' },
    AWARDED: { title: '已定标' }, FINISHED: { title: '已完成', final: true }, FAILED: { title: '流标', final: true },
  },
  creations: {
    compose: creates({
      title: '拟定榜单', to: 'DRAFT', who: clerk, requires: [batchOpen, demandListed, oneListing, budgetWithin, relistsFailed],
      input: z.object({ ...about, batch: reference('ChallengeBatch', '批次'), demand: reference('TechDemand', '技术需求'), relists: reference('ChallengeListing', '所重发的流标榜单').optional() }),
      make: async ({ em, now }, { batch, demand, relists, isBlind = false, ...input }) => em.create(ChallengeListing, { id: uuidv7(), batch, demand, relists: relists ?? null, ...input, isBlind, state: 'DRAFT', createdAt: now } as never, { persist: false }),
    }),
  },
  actions: {
    edit: act({ title: '修改榜单', from: ['DRAFT'], to: 'DRAFT', who: clerk, input: z.object(about), requires: [budgetWithin], change: async (_, row, { isBlind, ...input }) => { Object.assign(row, input, isBlind === undefined ? {} : { isBlind }); } }),
    approve: act({
      title: '批准榜单', from: ['DRAFT'], to: 'APPROVED', who: director, input: z.object({ recused: list(reference('Person', '须回避的工作人员'), '须回避的工作人员，没有则不填', { max: 50 }).optional() }), requires: [batchOpen, demandListed],
      async change(context, row, { recused = [] }) {
        const { em, today, decideBy } = context;
        const batch = await em.findOneOrFail(ChallengeBatch, row.batch.id);
        const scheme = await ruleInForce(em, bidReviewRule, today, (await batch.region.loadOrFail()).code);
        Object.assign(row, { recused: [...new Set(recused)], ruleVersion: batch.ruleVersion, schemeVersion: versionName(scheme), scheme: scheme.criteria });
        decideBy(row.schemeVersion!);
      },
    }),
    return: act({ title: '退回修改', from: ['APPROVED'], to: 'DRAFT', who: director, input: z.object({ reason }), remark: (input) => input.reason }),
    publish: act({
      title: '公布榜单', from: ['APPROVED'], to: 'OPEN', who: clerk, requires: [officerNotRecused, batchOpen, demandListed, windowLong, keyholdersFit],
      input: z.object({ bidDeadline: moment('揭榜截止时刻'), officers: list(reference('OpeningKey', '开标人的密钥'), '开标人：任意两名一起方能开启', { min: 2, max: 9 }) }),
      async change(context, row, { bidDeadline, officers }) {
        const { em, today } = context;
        Object.assign(row, { publishedOn: today, bidDeadline });
        for (const key of await em.find(OpeningKey, { id: { $in: [...officers] } }, { orderBy: { id: 'asc' } })) em.create(ListingOfficer, { id: uuidv7(), listing: row, key, person: key.person } as never);
        await performWithin(context, system, demandLifecycle, 'publish', { id: row.demand.id });
      },
    }),
    amend: act({
      title: '补充说明', from: ['OPEN'], to: 'OPEN', who: director, requires: [officerNotRecused, stillOpen, amendedFairly],
      input: z.object({ text: text('说明，对所有人公开', { min: 4, max: 10_000 }), isMaterial: flag('是否为实质性变更'), newDeadline: moment('顺延后的截止时刻').optional() }),
      async change({ em, today }, row, { text: said, isMaterial, newDeadline }) {
        em.create(ListingAmendment, { id: uuidv7(), listing: row, on: today, text: said, isMaterial, newDeadline: newDeadline ?? null } as never);
        if (newDeadline) row.bidDeadline = newDeadline;
      },
      remark: (input) => input.text,
    }),
    cancel: act({
      title: '终止征集', from: ['OPEN'], to: 'FAILED', who: director, requires: [officerNotRecused], input: z.object({ reason: text('正当理由，对所有人公开', { min: 10, max: 2_000 }) }),
      change: async ({ today }, row, input) => { Object.assign(row, { failedOn: today, failReason: input.reason }); }, remark: (input) => input.reason,
    }),
    close: act({
      title: '征集截止', from: ['OPEN'], to: 'CLOSED', who: clock, input: nothing, requires: [deadlinePassed],
      async change({ em }, row) { row.formalCheckBy = addDays(dayOf(row.bidDeadline!), (await criteriaOf(em, row)).review.formalCheckDays); },
    }),
    unseal: act({
      title: '开启申请', from: ['CLOSED', 'UNSEALED'], to: ['CLOSED', 'UNSEALED'], who: role('CLERK', 'DIRECTOR', 'AUDITOR'), requires: [officerNotRecused, isOfficer, sharesFit, sharesWhole],
      input: z.object({ shares: list(group('OpeningShareInput', { bid: reference('ChallengeBid', '密封的申请'), share: text('解出的密钥份额（十六进制）；密封有误而解不出的不填', { max: 66 }).optional() }, '一份申请的密钥份额'), '各份申请的密钥份额', { max: 500 }) }),
      change: (context, row, { shares }) => openWith(context, row, shares),
      remark: ({ shares }) => { const failed = shares.filter(({ share }) => !share).length; return failed > 0 ? `${failed} 份未能解出` : null; },
    }),
    fail: act({
      title: '宣布流标', from: ['CLOSED', 'UNSEALED', 'IN_REVIEW', 'AWARDED'], to: 'FAILED', who: director, requires: [officerNotRecused, tooFew], input: z.object({ reason }),
      async change(context, row, input) {
        Object.assign(row, { failedOn: context.today, failReason: input.reason });
        await each(context, row, ['SEALED'], 'lapse');
        await each(context, row, ['RECEIVED', 'ELIGIBLE', 'SCORED'], 'decline', () => ({ decision: `流标：${input.reason}` }));
        const review = await lastReview(context.em, subjectOf(row));
        if (review?.state === 'OPENED') await releaseResults(context, review.id);
      },
      remark: (input) => input.reason,
    }),
    startReview: act({
      title: '启动评审', from: ['UNSEALED'], to: 'IN_REVIEW', who: clerk, requires: [officerNotRecused, formalDone, onTime], input: z.object({ lateReason: text('形式审查逾期的理由', { min: 4 }).optional() }),
      async change(context, row, { lateReason }) {
        const { em, today } = context;
        Object.assign(row, { reviewStartedOn: today, lateReason: lateReason ?? null });
        const demand = await em.findOneOrFail(TechDemand, row.demand.id, { populate: ['organization'] });
        // Numbered by their seal codes, which are random: the number tells neither who came first nor who it is.
        const bids = (await bidsIn(context, row, 'ELIGIBLE')).sort((a, b) => (a.sealCode < b.sealCode ? -1 : 1));
        for (const [n, bid] of bids.entries()) await performWithin(context, system, bidLifecycle, 'number', { id: bid.id, input: { code: `A${String(n + 1).padStart(2, '0')}` } });
        await prepareReview(context, {
          subject: subjectOf(row), region: demand.organization.unwrap().region.id, title: `${row.title}评审`, isBlind: row.isBlind, scheme: row.scheme!, ruleVersion: row.schemeVersion!, recused: row.recused, parties: await partiesOf(em, row, bids, today),
          targets: bids.map((bid, n) => ({ type: 'ChallengeBid', id: bid.id, organization: bid.organization.id, code: `A${String(n + 1).padStart(2, '0')}`, title: row.isBlind ? `方案${n + 1}` : bid.content!.title })),
        });
      },
    }),
    decide: act({
      title: '审议拟立项', from: ['IN_REVIEW'], to: 'PROPOSED', who: director, requires: [officerNotRecused, scoresComplete, winnersFit(['SCORED']), moneyFits, winnersFree],
      input: z.object({ awards, minutes: text('会议纪要编号', { max: 200 }), minutesFiles: files('会议纪要', { min: 1 }), reason: text('未按名次的理由', { min: 4, max: 1_000 }).optional() }),
      async change(context, row, input) {
        await decide(context, row, input);
        row.minutes = input.minutes;
        await attach(context, row, 'minutes', input.minutesFiles, ['input', 'minutesFiles']);
        // Winners and losers alike: item scores and the compiled opinion, the experts unnamed.
        await releaseResults(context, (await lastReview(context.em, subjectOf(row)))!.id);
      },
      remark: (input) => input.reason ?? null,
    }),
    notice: act({
      title: '拟公示', from: ['PROPOSED', 'IN_NOTICE'], to: 'IN_NOTICE', who: clerk, requires: [officerNotRecused, noticeFree], input: z.object({ title: text('公示标题', { max: 200 }), text: text('公示内容，不得含个人身份信息', { min: 10, max: 20_000 }) }),
      async change(context, row, input) {
        const { em } = context;
        const { notice } = await criteriaOf(em, row);
        const demand = await em.findOneOrFail(TechDemand, row.demand.id, { populate: ['organization'] });
        await draftNotice(context, {
          matter: awardNotice, subject: subjectOf(row), region: demand.organization.unwrap().region.id, title: input.title, text: input.text, period: { count: notice.count, unit: notice.unit }, placesNeeded: notice.places, ruleVersion: row.ruleVersion!, recused: row.recused,
        });
      },
    }),
    award: act({
      title: '公示期满定标', from: ['IN_NOTICE'], to: 'AWARDED', who: keeper, input: nothing, requires: [noticeEnded<Row>('ChallengeListing', awardNotice)],
      async change(context, row) {
        row.awardedOn = context.today;
        const { project } = await criteriaOf(context.em, row);
        await each(context, row, ['PROPOSED'], 'select', () => ({ contractBy: addDays(context.today, project.contractDays) }));
      },
    }),
    reconsider: act({
      title: '重新审议', from: ['IN_NOTICE'], to: ['IN_REVIEW', 'FAILED'], who: director, requires: [officerNotRecused, noticeVoid],
      input: z.object({ outcome: choice('ReconsiderOutcome', ['IN_REVIEW', 'FAILED'], '重新评议或流标'), answer: text('书面说明，对所有人公开', { min: 10, max: 5_000 }) }),
      async change(context, row, { outcome, answer }) {
        if (outcome === 'FAILED') {
          Object.assign(row, { failedOn: context.today, failReason: answer });
          await each(context, row, ['PROPOSED'], 'decline', () => ({ decision: `流标：${answer}` }));
        } else await each(context, row, ['PROPOSED', 'NOT_SELECTED'], 'reconsider');
        return outcome;
      },
      remark: ({ answer }) => answer,
    }),
    proposeNext: act({
      title: '递补', from: ['AWARDED'], to: 'PROPOSED', who: director, requires: [officerNotRecused, hasForfeited, winnersFit(['NOT_SELECTED']), moneyFits, winnersFree], input: z.object({ awards, minutes: text('会议纪要编号', { max: 200 }), reason: text('未按名次的理由', { min: 4 }).optional() }),
      async change(context, row, input) { await decide(context, row, input); row.minutes = input.minutes; }, remark: (input) => input.reason ?? null,
    }),
    finish: act({ title: '签约完毕', from: ['AWARDED'], to: 'FINISHED', who: keeper, input: nothing, requires: [allContracted] }),
    redoReview: act({
      title: '重新评审', from: ['IN_REVIEW'], to: 'UNSEALED', who: director, requires: [officerNotRecused, {
        code: 'REVIEW_OPENED', title: '评审结果未启封', beforehand: true, check: async ({ em }, row) => ((await lastReview(em, subjectOf(row)))?.state === 'OPENED' ? { message: '评审结果已经启封。' } : null),
      }], input: z.object({ reason }),
      async change(context, row, input) { const review = await lastReview(context.em, subjectOf(row)); if (review) await cancelReview(context, review.id, input.reason); }, remark: (input) => input.reason,
    }),
  },
  alarms: [{ action: 'close', from: ['OPEN'], due: 'bidDeadline' }],
  facts: ({ title, budget, bidders, isBlind, ruleVersion, schemeVersion, recused, publishedOn, bidDeadline, unsealedAt, decidedOn, minutes, failReason }) => ({ title, budget, bidders, isBlind, ruleVersion, schemeVersion, recused, publishedOn, bidDeadline, unsealedAt, decidedOn, minutes, failReason }),
});
