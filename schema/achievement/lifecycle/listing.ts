import { z } from 'zod';
import { systemActor } from '../../core/access/actor.ts';
import { any, system } from '../../core/access/condition.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { choice, day, files, flag, money, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation } from '../../core/lifecycle/lifecycle.ts';
import { performWithin } from '../../core/lifecycle/perform.ts';
import { ruleInForce } from '../../core/rule/rule-store.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { clock, keeper, seesListing } from '../achievement.access.ts';
import { Achievement } from '../achievement.entity.ts';
import { priceBases, transferKindTerms, transferKinds, wayTerms, ways, type ListingState, type Way } from '../achievement.kinds.ts';
import { transformationRule } from '../achievement.rules.ts';
import { named, regionCode, regionOf } from '../achievement.ts';
import { noticeEnded, openNotice } from '../../publicity/publicity.ts';
import { ListingInterest, ResultListing } from '../listing.entity.ts';
import { owner } from './achievement.ts';
import { interestLifecycle } from './interest.ts';
import {
  appraised, isRegistered, noActiveTrial, noOtherListing, noticeVoid, notStateOwned, ofWay, ofWays, priced, priceNotice, priorityNotified, relationTold, transfereeTold, untilLater, type NoticeInput,
} from './listing-requirements.ts';
import { notInFuture, over, wordAuction } from './requirements.ts';

type Row = ResultListing;
const act = <Input>(action: Action<ListingState, Row, Input>) => action;
const creates = <Input>(creation: Creation<ListingState, Row, Input>) => creation;

/** The area above, whose lots a listing is sold by. */
export const auctioneer = system('auction');
const reason = text('理由', { min: 2 });

const terms = {
  way: choice('TransferWay', ways, '转化方式'), transferKind: choice('TransferKind', transferKinds, '转让或许可的种类'), title: text('名称', { max: 200 }), abstract: text('成果简介，供公告', { min: 10 }),
  priceBasis: choice('PriceBasis', priceBases, '定价依据'), price: money('拟交易价格、挂牌价或起始价，元；先用后转可不填').optional(), appraisedValue: money('评估或询价结果，元').optional(),
};
const decision = { decidedOn: day('内部决策日期'), decision: text('内部决策文件名称或文号', { max: 200 }), decisionFile: files('内部决策文件', { min: 1 }) };
const chooseInput = z.object({ achievement: reference('Achievement', '成果'), ...terms, ...decision });
const reviseInput = z.object({ ...terms, ...decision, decisionFile: files('内部决策文件').optional() });
type Terms = z.infer<typeof reviseInput>;

const isAuction = (row: Row, input: { readonly way?: Way } | undefined): boolean => (input?.way ?? row.way) === 'AUCTION';
const words = wordAuction<Row, Partial<Terms> | undefined>((row, input) => [input?.title ?? row.title, input?.abstract ?? row.abstract], isAuction);

async function transfereeOf({ em }: ActionContext, input: NoticeInput): Promise<Partial<Row>> {
  const organization = input.transferee ? await named(em, Organization, input.transferee, 'transferee') : null;
  return { transferee: organization, transfereeName: organization?.name ?? input.transfereeName ?? null } as never;
}

/** What the public reads (Zhejiang regulation): the result, what it is, the way, the price, and whether the taker is related. */
const noticeText = (row: Row): string => [
  `成果名称：${row.title}`, `成果简介：${row.abstract}`, `转化方式：${wayTerms[row.way]}，${transferKindTerms[row.transferKind]}`, `拟交易价格：${row.price!} 元`, `受让方：${row.transfereeName!}`,
  row.isRelatedParty ? `受让方是成果完成人或利害关系人：${row.relation!}` : '受让方与成果完成人、转让方无利害关系。',
].join('\n');

/** 成果转化 (domain notes §2.1, §13.7): pricing by one of the ways, until a contract is signed or it is taken back. */
export const listingLifecycle = lifecycle<ListingState, Row>({
  name: 'resultListing', title: '成果转化', entity: ResultListing, visible: seesListing,
  states: {
    PRICING: { title: '定价中' }, PRICE_NOTICE: { title: '价格公示中' }, LISTED: { title: '挂牌中' }, BIDDING: { title: '竞价中' }, TRIAL: { title: '试用中' }, CONTRACTING: { title: '签约中' }, CONCLUDED: { title: '已成交' },
    WITHDRAWN: { title: '已撤回', final: true },
  },
  creations: {
    choose: creates({
      title: '选择转化方式', to: 'PRICING', who: owner, input: chooseInput,
      async make({ em, now }, { achievement: id, decisionFile: _, ...input }) {
        const achievement = await named(em, Achievement, id, 'achievement');
        return em.create(ResultListing, {
          id: uuidv7(), achievement, organization: achievement.organization, state: 'PRICING', isStateOwnedAsset: achievement.isStateOwnedAsset, createdAt: now, ...input,
        }, { persist: false });
      },
      after: (context, row, { decisionFile }) => attach(context, row, 'decisionFile', decisionFile),
      requires: [isRegistered, noOtherListing, notStateOwned, appraised, notInFuture('decidedOn'), words],
    }),
  },
  actions: {
    revise: act({
      title: '重新定价', from: ['PRICING'], to: 'PRICING', who: owner, input: reviseInput, requires: [notStateOwned, appraised, notInFuture('decidedOn'), words],
      async change(context, row, { decisionFile = [], ...input }) {
        Object.assign(row, { price: null, appraisedValue: null, ...input });
        await attach(context, row, 'decisionFile', decisionFile);
      },
    }),
    startNotice: act({
      title: '价格公示', from: ['PRICING'], to: 'PRICE_NOTICE', who: owner,
      input: z.object({
        inUnit: text('本单位公示处（网址或地点）', { max: 300 }), onMarket: text('技术市场公示处（网址）', { max: 300 }),
        transferee: reference('Organization', '受让方，在册单位').optional(), transfereeName: text('受让方名称，不在册时填写', { max: 200 }).optional(),
        isRelatedParty: flag('受让方是否完成人或利害关系人'), relation: text('关联关系说明，一并公示，个人姓名只留首字').optional(),
      }),
      requires: [ofWay('NEGOTIATED'), priced, transfereeTold, relationTold, priorityNotified],
      async change(context, row, input) {
        const rule = await ruleInForce(context.em, transformationRule, context.today, await regionCode(context.em, row.organization.id));
        Object.assign(row, { isRelatedParty: input.isRelatedParty, relation: input.relation ?? null, ruleVersion: `${rule.rule}@${rule.version}`, ...(await transfereeOf(context, input)) });
        context.decideBy(row.ruleVersion!);
        await openNotice(context, {
          matter: priceNotice, subject: { type: 'ResultListing', id: row.id }, organization: row.organization.id, region: await regionOf(context.em, row.organization.id), title: `${row.title}：协议定价公示`, text: noticeText(row),
          period: { count: rule.criteria.priceNoticeDays, unit: 'DAY' }, ruleVersion: row.ruleVersion!, placesNeeded: 2, places: [{ place: input.inUnit }, { place: input.onMarket }],
        });
      },
    }),
    endNotice: act({
      title: '公示期满', from: ['PRICE_NOTICE'], to: 'CONTRACTING', who: keeper, input: nothing, requires: [noticeEnded('ResultListing', priceNotice)],
      change: async ({ today }, row) => { row.dealPrice = row.price ?? null; row.dealOn = today; },
    }),
    breakOffNotice: act({
      title: '公示终止', from: ['PRICE_NOTICE'], to: 'PRICING', who: keeper, input: nothing, requires: [noticeVoid], change: async (_, row) => { row.reason = '价格公示因异议成立或被终止，须重新定价。'; },
    }),
    list: act({
      title: '挂牌', from: ['PRICING'], to: 'LISTED', who: owner, input: z.object({ until: day('挂牌截止日（含当日）') }), requires: [ofWay('LISTING'), priced, untilLater, priorityNotified],
      change: async ({ today }, row, { until }) => { row.listedFrom = today; row.listedUntil = until; },
    }),
    closeListing: act({
      title: '挂牌期满', from: ['LISTED'], to: ['CONTRACTING', 'PRICING'], who: clock, input: nothing, requires: [over('listedUntil', '挂牌期已满')],
      async change(context, row) {
        // One taker has it at what he offered; several bid for it; none, and the owner thinks again.
        const open = await context.em.find(ListingInterest, { listing: row.id, state: 'OPEN' }, { populate: ['organization'], orderBy: { id: 'asc' } });
        const [only] = open;
        if (open.length !== 1) {
          row.reason = open.length === 0 ? '挂牌期满，无意向受让方。' : `挂牌期满，有 ${open.length} 家意向受让方，应转入竞价。`;
          return 'PRICING';
        }
        const taker = only!.organization.unwrap();
        Object.assign(row, { transferee: taker, transfereeName: taker.name, isRelatedParty: only!.isRelatedParty, dealPrice: only!.offer, dealOn: context.today });
        await performWithin(context, systemActor('achievement'), interestLifecycle, 'accept', { id: only!.id });
        return 'CONTRACTING';
      },
    }),
    toBidding: act({ title: '转入竞价', from: ['PRICING'], to: 'BIDDING', who: auctioneer, input: nothing, requires: [ofWays('BIDDING', 'AUCTION'), priced] }),
    announce: act({ title: '竞价公告', from: ['BIDDING'], to: 'BIDDING', who: auctioneer, input: nothing, requires: [priorityNotified], change: async ({ now }, row) => { row.announcedAt = now; } }),
    returnFromBidding: act({
      title: '竞价未成', from: ['BIDDING'], to: 'PRICING', who: auctioneer, input: z.object({ reason }), change: async (_, row, input) => { row.reason = input.reason; row.announcedAt = null; }, remark: (input) => input.reason,
    }),
    sell: act({
      title: '竞价成交', from: ['BIDDING'], to: 'CONTRACTING', who: auctioneer, input: z.object({ price: money('成交价，元'), transferee: z.uuid().nullable(), transfereeName: text('受让方', { max: 200 }) }),
      change: async ({ em, today }, row, { price, transferee, transfereeName }) => {
        Object.assign(row, { dealPrice: price, dealOn: today, transferee: transferee ? em.getReference(Organization, transferee) : null, transfereeName });
      },
    }),
    startTrial: act({ title: '开放试用', from: ['PRICING'], to: 'TRIAL', who: owner, input: nothing, requires: [ofWay('TRIAL')] }),
    endTrial: act({ title: '结束试用', from: ['TRIAL'], to: 'WITHDRAWN', who: owner, input: z.object({ reason }), requires: [noActiveTrial], change: async (_, row, input) => { row.reason = input.reason; }, remark: (input) => input.reason }),
    recordExchange: act({
      title: '登记产权交易结果', from: ['PRICING'], to: 'CONTRACTING', who: owner,
      input: z.object({
        exchange: text('产权交易机构', { max: 200 }), exchangeRecord: text('交易凭证编号', { max: 200 }), dealPrice: money('成交价，元'), dealOn: day('成交日期'), transfereeName: text('受让方', { max: 200 }),
        certificate: files('交易凭证', { min: 1 }),
      }),
      requires: [ofWay('EXCHANGE'), notInFuture('dealOn')],
      async change(context, row, { certificate, ...input }) { Object.assign(row, input); await attach(context, row, 'exchangeCertificate', certificate, ['input', 'certificate']); },
    }),
    fallThrough: act({
      title: '签约未成', from: ['CONTRACTING'], to: 'PRICING', who: any(owner, auctioneer), input: z.object({ reason }),
      change: async (_, row, input) => { Object.assign(row, { reason: input.reason, dealPrice: null, dealOn: null, transferee: null, transfereeName: null, announcedAt: null }); }, remark: (input) => input.reason,
    }),
    conclude: act({ title: '成交', from: ['CONTRACTING', 'TRIAL'], to: 'CONCLUDED', who: keeper, input: nothing }),
    rescind: act({
      title: '成交解除', from: ['CONCLUDED'], to: 'PRICING', who: auctioneer, input: z.object({ reason }),
      change: async (_, row, input) => { Object.assign(row, { reason: input.reason, dealPrice: null, dealOn: null, transferee: null, transfereeName: null, announcedAt: null }); }, remark: (input) => input.reason,
    }),
    withdraw: act({
      title: '撤回', from: ['PRICING', 'PRICE_NOTICE', 'LISTED'], to: 'WITHDRAWN', who: owner, input: z.object({ reason }), change: async (_, row, input) => { row.reason = input.reason; }, remark: (input) => input.reason,
    }),
  },
  alarms: [{ action: 'closeListing', from: ['LISTED'], due: 'listingOverOn' }],
  concerns: (row) => row.organization.id,
  facts: ({ way, transferKind, priceBasis, price, appraisedValue, isStateOwnedAsset, decision: paper, transfereeName, isRelatedParty, listedUntil, dealPrice, dealOn, exchangeRecord, ruleVersion }) =>
    ({ way, transferKind, priceBasis, price, appraisedValue, isStateOwnedAsset, decision: paper, transfereeName, isRelatedParty, listedUntil, dealPrice, dealOn, exchangeRecord, ruleVersion }),
});
