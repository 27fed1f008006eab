import type { Requirement } from '../../core/lifecycle/lifecycle.ts';
import { Achievement } from '../achievement.entity.ts';
import { exclusiveKinds, wayTerms, type TransferKind, type Way } from '../achievement.kinds.ts';
import { lastNotice } from '../../publicity/publicity.ts';
import { named, takeTurns } from '../achievement.ts';
import { PriorityRight, ResultListing, TrialLicence } from '../listing.entity.ts';

/** The preconditions of bringing a result to market, each with the name that button, refusal and journal share. */
type Needs<Input = unknown> = Requirement<ResultListing, Input>;

export interface NoticeInput {
  readonly transferee?: string | undefined; readonly transfereeName?: string | undefined; readonly isRelatedParty: boolean; readonly relation?: string | undefined;
}

export const isRegistered: Needs = {
  code: 'NOT_REGISTERED', title: '成果已登记', beforehand: false,
  check: async ({ em }, row) => ((await named(em, Achievement, row.achievement.id, 'achievement')).state === 'REGISTERED' ? null : { message: '该成果尚未登记，登记后方可转化。', path: ['input', 'achievement'] }),
};

/** What is given to one alone is offered once; ordinary licences may run side by side. */
export const noOtherListing: Needs<{ readonly transferKind: TransferKind }> = {
  code: 'ALREADY_LISTED', title: '没有相抵触的其他转化', beforehand: false,
  async check({ em }, row, { transferKind }) {
    await takeTurns(em, row.achievement.id);
    const others = await em.find(ResultListing, { achievement: row.achievement.id, id: { $ne: row.id }, state: { $ne: 'WITHDRAWN' } });
    const conflicts = (other: ResultListing) => exclusiveKinds.includes(other.transferKind) || (other.state !== 'CONCLUDED' && exclusiveKinds.includes(transferKind));
    const conflict = others.find(conflicts);
    return conflict ? { message: `该成果已有“${conflict.title}”在办或已成交，不能再以此方式转化。`, path: ['input', 'transferKind'] } : null;
  },
};

/** What the state owns is sold at a trading institution, never here. */
export const notStateOwned: Needs<{ readonly way: Way }> = {
  code: 'STATE_OWNED_ASSET', title: '国有资产在产权交易机构办理', beforehand: false,
  check: async (_, row, { way }) => (row.isStateOwnedAsset && way !== 'EXCHANGE'
    ? { message: `该成果已标记为国有资产，不能在此“${wayTerms[way]}”；请在产权交易机构办理后登记其交易凭证。`, path: ['input', 'way'] } : null),
};

export const appraised: Needs<{ readonly priceBasis: string; readonly appraisedValue?: string | undefined }> = {
  code: 'APPRAISED_VALUE', title: '评估或询价定价者填写结果', beforehand: false,
  check: async (_, __, { priceBasis, appraisedValue }) => (priceBasis === 'NEGOTIATED' || appraisedValue ? null : { message: '以评估或询价定价的，请填写其结果。', path: ['input', 'appraisedValue'] }),
};

export const ofWays = (...ways: readonly Way[]): Needs => ({
  code: 'OTHER_WAY', title: `转化方式为${ways.map((way) => `“${wayTerms[way]}”`).join('或')}`, beforehand: true,
  check: async (_, row) => (ways.includes(row.way) ? null : { message: `所选转化方式为“${wayTerms[row.way]}”。` }),
});
export const ofWay = (way: Way): Needs => ofWays(way);

export const priced: Needs = {
  code: 'NO_PRICE', title: '已定价', beforehand: true,
  check: async (_, row) => (row.price ? null : { message: '尚未填写价格，请先重新定价。' }),
};

export const transfereeTold: Needs<NoticeInput> = {
  code: 'TRANSFEREE_MISSING', title: '列明受让方', beforehand: false,
  check: async (_, __, { transferee, transfereeName }) => (transferee || transfereeName ? null : { message: '协议定价的公示须列明受让方。', path: ['input', 'transferee'] }),
};

export const relationTold: Needs<NoticeInput> = {
  code: 'RELATION_MISSING', title: '关联受让方说明关系', beforehand: false,
  check: async (_, __, { isRelatedParty, relation }) => (!isRelatedParty || relation ? null : { message: '受让方是完成人或利害关系人的，请说明关联关系，一并公示。', path: ['input', 'relation'] }),
};

/** The kind of notice that a negotiated price is shown in. */
export const priceNotice = '协议定价公示';
export const noticeVoid: Needs = {
  code: 'NOTICE_STANDS', title: '公示已终止', beforehand: true,
  check: async ({ em }, row) => ((await lastNotice(em, { type: 'ResultListing', id: row.id }, priceNotice))?.state === 'VOID' ? null : { message: '公示未终止。' }),
};

/** Completers of a service result, clients and co-developers have first refusal on equal terms: they must know of it. */
export const priorityNotified: Needs = {
  code: 'PRIORITY_NOT_NOTIFIED', title: '优先受让权人已通知', beforehand: true,
  async check({ em }, row) {
    const rights = await em.find(PriorityRight, { listing: row.id });
    const { isServiceResult } = await named(em, Achievement, row.achievement.id, 'achievement');
    if (isServiceResult && !rights.some(({ ground }) => ground === 'COMPLETER')) return { message: '职务科技成果的完成人有优先受让权，请先列明并通知。' };
    const untold = rights.filter(({ state }) => state === 'NAMED');
    return untold.length === 0 ? null : { message: `尚有 ${untold.length} 名优先受让权人未通知。` };
  },
};

export const untilLater: Needs<{ readonly until: string }> = {
  code: 'UNTIL_TOO_EARLY', title: '截止日晚于今日', beforehand: false,
  check: async ({ today }, _, { until }) => (until > today ? null : { message: '截止日应晚于今日。', path: ['input', 'until'] }),
};

export const noActiveTrial: Needs = {
  code: 'TRIAL_ACTIVE', title: '没有进行中的试用', beforehand: true,
  check: async ({ em }, row) => ((await em.count(TrialLicence, { listing: row.id, state: { $in: ['OFFERED', 'ON_TRIAL'] } })) === 0 ? null : { message: '尚有进行中的试用。' }),
};
