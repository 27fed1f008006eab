import { z } from 'zod';
import { all, role, via } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, files, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { notFound } from '../../core/error/refusal.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { director, ownOrganization, seesRequest } from '../challenge.access.ts';
import { ChallengeBid, ReviewRequest, type ReviewRequestState } from '../entity/bid.ts';
import { ChallengeListing } from '../entity/listing.ts';
import { criteriaOf } from './listing.requirements.ts';
import { notRecused } from './requirements.ts';

type Row = ReviewRequest;
const act = <Input>(action: Action<ReviewRequestState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ReviewRequestState, Row, Input>) => creation;

const bidder = all(role('RESEARCH', 'ENTERPRISE'), via('bid', ownOrganization('organization')));
const answer = text('书面答复', { min: 10, max: 5_000 });
const grounds = ['PROCEDURE', 'RECUSAL', 'FACT', 'JUDGEMENT'] as const;

const officerNotRecused = notRecused<Row>(async (row, em) => {
  const bid = await em.findOneOrFail(ChallengeBid, row.bid.id, { populate: ['listing'] });
  return bid.listing.unwrap().recused;
});
const decided: Requirement<Row> = {
  code: 'NOT_DECIDED', title: '已有立项与否的决定', beforehand: false,
  check: async ({ em }, row) => ((await em.findOneOrFail(ChallengeBid, row.bid.id)).state === 'NOT_SELECTED' ? null : { message: '只有未中选的申请可以申请复审；形式审查未通过的，请申请复核。', path: ['input', 'bid'] }),
};
const inTime: Requirement<Row> = {
  code: 'REQUEST_OVER', title: '在复审申请期内', beforehand: false,
  async check({ em, today }, row) {
    const bid = await em.findOneOrFail(ChallengeBid, row.bid.id);
    const { review } = await criteriaOf(em, await em.findOneOrFail(ChallengeListing, bid.listing.id));
    const last = bid.decidedOn && addDays(bid.decidedOn, review.requestDays);
    return !last || today <= last ? null : { message: `复审申请期已于 ${last} 届满。` };
  },
};
const onGround: Requirement<Row, { readonly ground: string }> = {
  code: 'NOT_A_GROUND', title: '理由不是对学术判断的不同意见', beforehand: false,
  check: async (_, __, { ground }) => (ground === 'JUDGEMENT' ? { message: '对专家学术判断有不同意见，不属于复审的理由；程序、回避或事实有误的，请选相应理由并说明。', path: ['input', 'ground'] } : null),
};
const once: Requirement<Row> = {
  code: 'ALREADY_REQUESTED', title: '未申请过复审', beforehand: false,
  check: async ({ em }, row) => ((await em.count(ReviewRequest, { bid: row.bid.id, state: { $ne: 'WITHDRAWN' }, id: { $ne: row.id } })) === 0 ? null : { message: '该申请已申请过复审。', path: ['input', 'bid'] }),
};

/** 复审 (domain notes §1.1): within days, on the procedure and the facts, answered in writing. */
export const reviewRequestLifecycle = lifecycle<ReviewRequestState, Row>({
  name: 'reviewRequest', title: '复审申请', entity: ReviewRequest, visible: seesRequest,
  states: { FILED: { title: '已申请' }, NOT_ADMITTED: { title: '不予受理', final: true }, UPHELD: { title: '成立', final: true }, DISMISSED: { title: '不成立', final: true }, WITHDRAWN: { title: '已撤回', final: true } },
  creations: {
    request: creates({
      title: '申请复审', to: 'FILED', who: bidder, requires: [decided, inTime, onGround, once],
      input: z.object({ bid: reference('ChallengeBid', '揭榜申请'), ground: choice('ReviewRequestGround', grounds, '理由'), text: text('说明', { min: 10, max: 5_000 }), evidence: files('证据').optional() }),
      async make({ em, today, now, decideBy }, { bid: id, ground, text: said }) {
        const bid = await em.findOne(ChallengeBid, { id });
        if (!bid) throw notFound(['input', 'bid']);
        const listing = await em.findOneOrFail(ChallengeListing, bid.listing.id);
        decideBy(listing.ruleVersion!);
        return em.create(ReviewRequest, { id: uuidv7(), bid, ground, text: said, state: 'FILED', filedOn: today, answerBy: addDays(today, (await criteriaOf(em, listing)).review.answerDays), ruleVersion: listing.ruleVersion!, createdAt: now } as never, { persist: false });
      },
      after: (context, row, { evidence }) => attach(context, row, 'evidence', evidence ?? []),
    }),
  },
  actions: {
    refuse: act({ title: '不予受理', from: ['FILED'], to: 'NOT_ADMITTED', who: director, input: z.object({ answer }), requires: [officerNotRecused], change: async ({ today }, row, input) => { row.answer = input.answer; row.answeredOn = today; }, remark: (input) => input.answer }),
    uphold: act({ title: '复审成立', from: ['FILED'], to: 'UPHELD', who: director, input: z.object({ answer }), requires: [officerNotRecused], change: async ({ today }, row, input) => { row.answer = input.answer; row.answeredOn = today; }, remark: (input) => input.answer }),
    dismiss: act({ title: '复审不成立', from: ['FILED'], to: 'DISMISSED', who: director, input: z.object({ answer }), requires: [officerNotRecused], change: async ({ today }, row, input) => { row.answer = input.answer; row.answeredOn = today; }, remark: (input) => input.answer }),
    withdraw: act({ title: '撤回', from: ['FILED'], to: 'WITHDRAWN', who: bidder, input: nothing }),
  },
  facts: ({ ground, filedOn, answerBy, answeredOn, ruleVersion }) => ({ ground, filedOn, answerBy, answeredOn, ruleVersion }),
});
