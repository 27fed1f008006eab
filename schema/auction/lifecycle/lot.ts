import { z } from 'zod';
import { all, any, is, oneOf, role, some } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, decimal, files, flag, moment, money, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { addDays, yearOf } from '../../core/scalar/local-date.ts';
import { shareOfMoney, type Money } from '../../core/scalar/money.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { priceBases } from '../../achievement/achievement.kinds.ts';
import { named } from '../../achievement/achievement.ts';
import { TechContract } from '../../achievement/contract.entity.ts';
import { wordAuction } from '../../achievement/lifecycle/requirements.ts';
import { ResultListing } from '../../achievement/listing.entity.ts';
import { clock, keeper, ownOrganization, ownParty, seesLot } from '../auction.access.ts';
import { AuctionLot, HouseLicence } from '../auction.entity.ts';
import { defaultKinds, methods, modes, type LotState } from '../auction.kinds.ts';
import { bid, type BidRequest } from '../bidding.ts';
import { announcementOf, genesisOf } from '../chain.ts';
import { closeLot, confirmDeal, declareDefault, moveListing, pauseLot, resumeLot, sealReserve, withdrawLot } from '../lot.ts';
import {
  announcedLongEnough, byMethod, contractIs, contractSigned, depositInBounds, endDue, firstPaymentEnough, frozen, hasPriority, housed, mayRerun, notConfirmedYet, notLeading, open, overdue, pauseDue, prioritySettled, qualified,
  reserveAboveStart, reserveDeclared, rulesInForce, somethingToMatch, startDue, startPriceFounded, stillRunning, toBeSold, withinPause,
} from './lot-requirements.ts';

type Row = AuctionLot;
const act = <Input>(action: Action<LotState, Row, Input>) => action;
const creates = <Input>(creation: Creation<LotState, Row, Input>) => creation;

const seller = all(role('ENTERPRISE', 'RESEARCH'), ownOrganization('organization'));
const clerk = role('CLERK');
const director = role('DIRECTOR');
const bidder = some('BidderRegistration', 'lot', all(ownParty, oneOf('state', ['APPLIED', 'QUALIFIED'])));
const winner = some('BidderRegistration', 'lot', all(ownParty, is('isWinner', true)));
const reason = text('理由', { min: 2 });

const about = {
  title: text('标的名称', { max: 200 }), description: text('公告内容：标的、展示、竞价程序与瑕疵说明', { min: 10, max: 20_000 }), method: choice('BiddingMethod', methods, '报价方式'), house: reference('HouseLicence', '持证拍卖企业；拍卖时填写').optional(),
  startPrice: money('起始价，元'), priceBasis: choice('PriceBasis', priceBases, '定价依据'), appraisedValue: money('评估或询价结果，元').optional(), depositRate: decimal('保证金占起始价的比例；不填则按规则', { min: '0', max: '1' }).optional(),
  hidesBidderCount: flag('竞价结束前不显示竞买人数').optional(), displayFrom: day('展示起始日'), displayUntil: day('展示截止日（含当日）'), displayPlace: text('展示地点或网址', { max: 300 }), documents: files('公告附件').optional(),
};
const prepareInput = z.object({ listing: reference('ResultListing', '成果转化'), mode: choice('BiddingMode', modes, '竞价方式'), ...about });
const amendInput = z.object(about);
const rerunInput = z.object({ previous: reference('AuctionLot', '上一次竞价'), startPrice: money('起始价，元'), displayFrom: day('展示起始日'), displayUntil: day('展示截止日（含当日）') });
type About = z.infer<typeof amendInput>;

const words = wordAuction<Row, Partial<About> | undefined>((lot, input) => [input?.title ?? lot.title, input?.description ?? lot.description], (lot) => lot.mode === 'AUCTION');
const asAnnounced = wordAuction<Row, unknown>((lot) => [lot.title, lot.description], (lot) => lot.mode === 'AUCTION');

async function fill(context: ActionContext, lot: Row, { depositRate, house, hidesBidderCount, documents: _, ...input }: About): Promise<void> {
  const { criteria } = await rulesInForce(context, lot.organization.id);
  Object.assign(lot, {
    appraisedValue: null, ...input, depositRate: depositRate ?? criteria.deposit.rate, hidesBidderCount: hidesBidderCount ?? lot.hidesBidderCount ?? false,
    house: house ? await named(context.em, HouseLicence, house, 'house') : null,
  });
  lot.depositAmount = shareOfMoney(lot.startPrice, lot.depositRate);
}
const addDocuments = (context: ActionContext, lot: Row, { documents = [] }: { documents?: string[] | undefined }): Promise<void> => attach(context, lot, 'documents', documents);

/** Numbered within the year: two who prepare at once take turns. */
async function nextCode(context: ActionContext): Promise<string> {
  const year = yearOf(context.today);
  await context.em.execute(`select pg_advisory_xact_lock(hashtext('auction lot code'))`);
  const [last] = await context.em.execute<{ number: number }[]>(`select coalesce(max(substring(code from 8)::int), 0) as number from auction_lot where code like ?`, [`JJ${year}-%`]);
  return `JJ${year}-${String(last!.number + 1).padStart(4, '0')}`;
}

async function draft(context: ActionContext, listing: ResultListing, values: Partial<Row>): Promise<Row> {
  const id = uuidv7();
  return context.em.create(AuctionLot, {
    id, code: await nextCode(context), state: 'DRAFT', listing, achievement: listing.achievement, organization: listing.organization, sequence: 0, extensions: 0, root: id, run: 1, hidesBidderCount: false, createdAt: context.now, ...values,
  } as never, { persist: false });
}

/** Bids do not go step by step; see `bid`. */
const instead = (kind: BidRequest['kind']): Pick<Action<LotState, Row>, 'instead'> => ({
  async instead(performer, { id, input, idempotencyKey }) {
    await bid(performer, { lot: id!, kind, amount: String((input as { amount?: Money } | undefined)?.amount ?? ''), key: idempotencyKey ?? uuidv7() });
    return id!;
  },
});
const amount = z.object({ amount: money('报价，元') });

/** 标的 (domain notes §2.3, §13.7): the rules freeze when it is announced, the record is a chain, the clock is the database's. */
export const lotLifecycle = lifecycle<LotState, Row>({
  name: 'auctionLot', title: '竞价标的', entity: AuctionLot, visible: seesLot,
  states: {
    DRAFT: { title: '拟制中' }, ANNOUNCED: { title: '公告中' }, BIDDING: { title: '竞价中' }, PAUSED: { title: '已暂停' }, SOLD: { title: '已成交待确认' }, UNSOLD: { title: '未成交', final: true }, CONFIRMED: { title: '已确认' }, CONTRACTED: { title: '已签约' },
    REGISTERED: { title: '合同已登记' }, COMPLETED: { title: '已完成' }, DEFAULTED: { title: '受让方违约', final: true }, WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    prepare: creates({
      title: '拟制标的', to: 'DRAFT', who: clerk, input: prepareInput,
      async make(context, { listing: id, mode, ...input }) {
        const lot = await draft(context, await named(context.em, ResultListing, id, 'listing'), { mode });
        await fill(context, lot, input);
        return lot;
      },
      requires: [toBeSold, startPriceFounded, depositInBounds, housed, words],
      async after(context, lot, input) {
        await addDocuments(context, lot, input);
        await moveListing(context, lot, 'toBidding');
      },
    }),
    rerun: creates({
      title: '再次竞价', to: 'DRAFT', who: seller, input: rerunInput,
      async make(context, { previous: id, startPrice, displayFrom, displayUntil }) {
        const before = await named(context.em, AuctionLot, id, 'previous');
        const { mode, method, title, description, priceBasis, appraisedValue, house, depositRate, hidesBidderCount, displayPlace } = before;
        const lot = await draft(context, await named(context.em, ResultListing, before.listing.id, 'listing'), {
          mode, method, title, description, priceBasis, appraisedValue, depositRate, hidesBidderCount, displayPlace, startPrice, displayFrom, displayUntil, depositAmount: shareOfMoney(startPrice, depositRate), root: before.root, run: before.run + 1,
        });
        Object.assign(lot, { previous: before, house: house ? await named(context.em, HouseLicence, house.id, 'house') : null });
        return lot;
      },
      requires: [mayRerun, toBeSold],
      after: (context, lot) => moveListing(context, lot, 'toBidding'),
    }),
  },
  actions: {
    amend: act({ title: '修改', from: ['DRAFT'], to: 'DRAFT', who: clerk, input: amendInput, requires: [words], change: fill, after: addDocuments }),
    setReserve: act({
      title: '设定保留价', from: ['DRAFT'], to: 'DRAFT', who: seller, isSecret: true, input: z.object({ reserve: money('保留价，元；密封保存，结果写定前无人可见') }), requires: [reserveAboveStart],
      change: async ({ vault }, lot, { reserve }) => sealReserve(vault, lot, reserve),
    }),
    waiveReserve: act({ title: '声明不设保留价', from: ['DRAFT'], to: 'DRAFT', who: seller, input: nothing, change: async (_, lot) => { Object.assign(lot, { hasReserve: false, reserveCipher: null, reserveCommitment: null }); } }),
    announce: act({
      title: '公告', from: ['DRAFT'], to: 'ANNOUNCED', who: director,
      input: z.object({ startsAt: moment('竞价开始时刻'), endsAt: moment('竞价结束时刻'), registrationEndsAt: moment('报名截止时刻；不填则至竞价结束').optional() }),
      requires: [announcedLongEnough, startPriceFounded, depositInBounds, housed, reserveDeclared, prioritySettled, asAnnounced],
      async change(context, lot, { startsAt, endsAt, registrationEndsAt }) {
        const rule = await rulesInForce(context, lot.organization.id);
        Object.assign(lot, {
          announcedAt: context.now, startsAt, scheduledEndsAt: endsAt, endsAt, registrationEndsAt: registrationEndsAt ?? endsAt, rules: rule.criteria, ruleVersion: `${rule.rule}@${rule.version}`, depositAmount: shareOfMoney(lot.startPrice, lot.depositRate),
        });
        lot.announcement = announcementOf(lot, rule.criteria);
        lot.lastHash = genesisOf(lot.announcement);
        context.decideBy(lot.ruleVersion!);
      },
      after: (context, lot) => moveListing(context, lot, 'announce'),
    }),
    withdraw: act({
      title: '撤回', from: ['DRAFT', 'ANNOUNCED'], to: 'WITHDRAWN', who: seller, input: z.object({ reason, costs: money('已发生的费用，元').optional() }), change: (context, lot, input) => withdrawLot(context, lot, input.reason, input.costs ?? null), remark: (input) => input.reason,
    }),
    open: act({ title: '开始竞价', from: ['ANNOUNCED'], to: 'BIDDING', who: clock, input: nothing, requires: [startDue] }),
    bid: act({ ...instead('BID'), title: '报价', from: ['BIDDING'], to: 'BIDDING', who: bidder, input: amount, requires: [byMethod('OPEN'), open, qualified, notLeading] }),
    match: act({ ...instead('MATCH'), title: '以同价匹配', from: ['BIDDING'], to: 'BIDDING', who: bidder, input: amount, requires: [byMethod('OPEN'), open, qualified, hasPriority, notLeading, somethingToMatch] }),
    bidSealed: act({ ...instead('SEALED'), title: '提交密封报价', from: ['BIDDING'], to: 'BIDDING', who: bidder, isSecret: true, input: amount, requires: [byMethod('SEALED'), open, qualified] }),
    pause: act({
      title: '暂停', from: ['BIDDING'], to: 'PAUSED', who: clerk, input: z.object({ reason: text('暂停原因，向公众公开', { min: 4 }) }), requires: [stillRunning], change: (context, lot, input) => pauseLot(context, lot, input.reason), remark: (input) => input.reason,
    }),
    resume: act({
      title: '恢复', from: ['PAUSED'], to: 'BIDDING', who: clerk, input: nothing, requires: [withinPause], change: resumeLot,
    }),
    callOff: act({
      title: '终止竞价', from: ['PAUSED'], to: 'WITHDRAWN', who: director, input: z.object({ reason }), change: (context, lot, input) => withdrawLot(context, lot, input.reason, null),
      remark: (input) => input.reason,
    }),
    pauseLapsed: act({
      title: '暂停逾期终止', from: ['PAUSED'], to: 'WITHDRAWN', who: clock, input: nothing, requires: [pauseDue], change: (context, lot) => withdrawLot(context, lot, '暂停超过规定期限未恢复。', null),
    }),
    close: act({
      title: '竞价结束', from: ['BIDDING'], to: ['SOLD', 'UNSOLD'], who: clock, input: nothing, requires: [endDue], change: closeLot,
    }),
    confirm: act({ title: '确认成交', from: ['SOLD'], to: ['SOLD', 'CONFIRMED'], who: any(seller, winner), input: nothing, requires: [notConfirmedYet], change: confirmDeal }),
    contract: act({
      title: '登记签约', from: ['CONFIRMED'], to: 'CONTRACTED', who: any(seller, winner), input: z.object({ contract: reference('TechContract', '双方签订的技术合同') }), requires: [contractSigned, firstPaymentEnough],
      async change({ em, today }, lot, { contract }) { Object.assign(lot, { contract: await named(em, TechContract, contract, 'contract'), registerDueOn: addDays(today, frozen(lot).registerDays) }); },
    }),
    register: act({ title: '合同登记', from: ['CONTRACTED'], to: 'REGISTERED', who: any(clerk, keeper), input: nothing, requires: [contractIs('REGISTERED', '技术合同已认定登记', '技术合同尚未认定登记。')] }),
    complete: act({
      title: '完成', from: ['REGISTERED'], to: 'COMPLETED', who: clerk, input: nothing, requires: [contractIs('COMPLETED', '价款付清，权利转移', '技术合同尚未履行完毕：价款须付清，专利转让须经专利局登记。')], change: async ({ today }, lot) => { lot.completedOn = today; },
    }),
    requestSubsidy: act({
      title: '申请兑现补助', from: ['COMPLETED'], to: 'COMPLETED', who: winner, input: z.object({ clause: text('所依政策条款', { max: 300 }) }), change: async ({ today }, lot, { clause }) => { lot.subsidyClause = clause; lot.subsidyRequestedOn = today; },
    }),
    default: act({
      title: '认定违约', from: ['SOLD', 'CONFIRMED', 'CONTRACTED'], to: 'DEFAULTED', who: director,
      input: z.object({ kind: choice('DefaultKind', defaultKinds, '违约情形'), reason, costs: money('竞价费用，元').optional(), commission: money('佣金，元；仅拍卖').optional() }), requires: [overdue],
      change: declareDefault, remark: (input) => input.reason,
    }),
  },
  alarms: [
    { action: 'open', from: ['ANNOUNCED'], due: 'startsAt' }, { action: 'close', from: ['BIDDING'], due: 'endsAt' }, { action: 'pauseLapsed', from: ['PAUSED'], due: 'pauseLimitAt' },
  ],
  concerns: (lot) => lot.organization.id,
  facts: ({ code, title, mode, method, startPrice, hasReserve, depositRate, startsAt, scheduledEndsAt, endsAt, ruleVersion, pauseReason, finalPrice, reserveMet, confirmDueOn, contractDueOn, registerDueOn, withdrawCosts, subsidyClause }) =>
    ({ code, title, mode, method, startPrice, hasReserve, depositRate, startsAt, scheduledEndsAt, endsAt, ruleVersion, pauseReason, finalPrice, reserveMet, confirmDueOn, contractDueOn, registerDueOn, withdrawCosts, subsidyClause }),
});
