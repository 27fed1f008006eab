import { randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import { z } from 'zod';
import { all, any, role } from '../../core/access/condition.ts';
import { bureau } from '../../core/access/actor.ts';
import { Attachment } from '../../core/attachment/attachment.entity.ts';
import { attach } from '../../core/attachment/attachment.ts';
import { notFound, Refusal } from '../../core/error/refusal.ts';
import { files, flag, json, nothing, reference, text } from '../../core/lifecycle/input.ts';
import { lifecycle, type Action, type ActionContext, type Creation, type Requirement } from '../../core/lifecycle/lifecycle.ts';
import { addDays } from '../../core/scalar/local-date.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { noHold } from '../../integrity/integrity.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { BidContent, totalsOf } from '../bid-content.ts';
import { clerk, clock, director, keeper, ownOrganization, reviewer, seesBid } from '../challenge.access.ts';
import { BidFile, BidReading, ChallengeBid, type BidState } from '../entity/bid.ts';
import { DemandDisclosure, TechDemand } from '../entity/demand.ts';
import { ChallengeListing, ListingOfficer } from '../entity/listing.ts';
import { committed, Envelope, faultOf, hashOf, type Opened } from '../sealing.ts';
import { criteriaOf } from './listing.requirements.ts';
import { due, notRecused, organizationActive } from './requirements.ts';

type Row = ChallengeBid;
const act = <Input>(action: Action<BidState, Row, Input>) => action;
const creates = <Input>(creation: Creation<BidState, Row, Input>) => creation;

const bidder = all(role('RESEARCH', 'ENTERPRISE'), ownOrganization('organization'));
const reason = text('理由', { min: 4 });
const opened = ['RECEIVED', 'ELIGIBLE', 'REJECTED', 'SCORED', 'PROPOSED', 'NOT_SELECTED', 'SELECTED', 'CONTRACTED', 'FORFEITED'] as const;

const listingOf = ({ em }: Pick<ActionContext, 'em'>, row: Row): Promise<ChallengeListing> => em.findOneOrFail(ChallengeListing, row.listing.id);
const officerNotRecused = notRecused<Row>(async (row, em) => (await em.findOneOrFail(ChallengeListing, row.listing.id)).recused);

/**
 * The server's time decides, and the listing's lock: whoever comes while it closes waits, and then finds it closed. Many
 * bidders may do so at once. He holds his bid meanwhile: so what ends an open listing touches no bid (`lapseBids` does,
 * afterwards), and where it is over already nobody waits.
 */
const listingOpen: Requirement<Row> = {
  code: 'LISTING_NOT_OPEN', title: '榜单正在征集，未过截止时刻', beforehand: true,
  async check({ em, now }, row) {
    const isOpen = ({ state, bidDeadline }: ChallengeListing): boolean => state === 'OPEN' && now < bidDeadline!;
    const seen = await em.findOneOrFail(ChallengeListing, { id: row.listing.id }, { refresh: true });
    const open = isOpen(seen) && (!em.isInTransaction() || isOpen(await em.findOneOrFail(ChallengeListing, { id: row.listing.id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true })));
    return open ? null : { message: '榜单不在征集期内：以本系统收到的时刻为准，截止之后不再接收。' };
  },
};
const mayBid: Requirement<Row> = {
  code: 'BIDDER_KIND', title: '属于可以揭榜的单位', beforehand: false,
  async check({ em }, row) {
    const [{ bidders, demand }, { kind }] = [await listingOf({ em }, row), await em.findOneOrFail(Organization, row.organization.id)];
    const path = ['input', 'organization'];
    if ((await em.findOneOrFail(TechDemand, demand.id)).organization.id === row.organization.id) return { message: '需求单位不能揭自己的榜。', path };
    const research = kind === 'UNIVERSITY' || kind === 'INSTITUTE';
    if (!research && kind !== 'ENTERPRISE') return { message: '只有企业与高校院所可以揭榜。', path };
    return bidders === 'ANY' || (bidders === 'RESEARCH') === research ? null : { message: bidders === 'RESEARCH' ? '本榜单只限高校院所揭榜。' : '本榜单只限企业揭榜。', path };
  },
};
const onlyOne: Requirement<Row> = {
  code: 'ALREADY_BIDDING', title: '本单位对此榜单没有其他申请', beforehand: false,
  async check({ em }, row) {
    await em.execute('select 1 from organization where id = ? for no key update', [row.organization.id]);
    return (await em.count(ChallengeBid, { listing: row.listing.id, organization: row.organization.id, state: { $ne: 'WITHDRAWN' }, id: { $ne: row.id } })) === 0 ? null : { message: '本单位对此榜单已有申请，请在原申请上办理或先撤回。' };
  },
};
const pledged: Requirement<Row, { readonly pledge: boolean }> = {
  code: 'PLEDGE', title: '签署诚信承诺', beforehand: false, check: async (_, __, { pledge }) => (pledge ? null : { message: '请承诺申请内容真实、无知识产权争议、遵守科研诚信。', path: ['input', 'pledge'] }),
};
const ndaSigned: Requirement<Row> = {
  code: 'NDA_NEEDED', title: '已签保密协议（需求须签时）', beforehand: true,
  async check({ em }, row) {
    const demand = await em.findOneOrFail(TechDemand, (await listingOf({ em }, row)).demand.id);
    return demand.confidentiality !== 'NDA' || (await em.count(DemandDisclosure, { demand: demand.id, organization: row.organization.id, state: 'SIGNED' })) > 0 ? null : { message: '该需求的详情须签保密协议后查看，请先申请并由需求单位同意。' };
  },
};

/** The envelope from outside: what is in it, nobody here can say. */
const parsed = (given: unknown): Envelope => {
  const result = Envelope.safeParse(given);
  if (!result.success) throw new Refusal({ code: 'ENVELOPE_INVALID', message: '密封件格式不符，请刷新页面后重新密封。', path: ['input', 'envelope'] });
  return result.data;
};
const envelopeFits: Requirement<Row, { readonly envelope: unknown }> = {
  code: 'ENVELOPE_INVALID', title: '密封件属于本申请，并密封给全部开标人', beforehand: false,
  async check({ em }, row, { envelope }) {
    const officers = await em.find(ListingOfficer, { listing: row.listing.id }, { populate: ['key'] });
    const fault = faultOf(parsed(envelope), row.sealCode, officers.map(({ key }) => key.unwrap().fingerprint));
    return fault ? { message: `${fault}。`, path: ['input', 'envelope'] } : null;
  },
};
const draftFits: Requirement<Row, { readonly envelope: unknown }> = {
  code: 'ENVELOPE_INVALID', title: '草稿属于本申请，且只有本单位能打开', beforehand: false,
  async check(_, row, { envelope }) { const fault = faultOf(parsed(envelope), row.sealCode, []); return fault ? { message: `${fault}。`, path: ['input', 'envelope'] } : null; },
};
async function seal({ now }: ActionContext, row: Row, given: unknown): Promise<void> {
  const envelope = parsed(given);
  Object.assign(row, { envelope, sealedHash: hashOf(envelope), commitment: envelope.commitment, sealedAt: now, sealedTimes: row.sealedTimes + 1 });
}
const sealing = z.object({ envelope: json('密封件：在申请人处加密，格式见说明'), pledge: flag('承诺申请内容真实、无知识产权争议、遵守科研诚信') });

/** What was opened becomes the bid's contents, or the reason why it is void. */
function take(context: ActionContext, row: Row, result: Opened, by: 'OFFICERS' | 'BIDDER'): BidState {
  row.openedAt = context.now;
  row.openedBy = by;
  const content = 'text' in result ? contentOf(result.text) : null;
  if (!content || 'fault' in content) {
    row.voidReason = 'fault' in result ? result.fault : content!.fault;
    return 'VOID';
  }
  Object.assign(row, { content: content.value, ...totalsOf(content.value) });
  for (const { name, sha256 } of content.value.files) context.em.create(BidFile, { id: uuidv7(), bid: row, name, sha256, deliveredOn: null } as never);
  return 'RECEIVED';
}
function contentOf(given: string): { readonly value: BidContent } | { readonly fault: string } {
  try {
    const result = BidContent.safeParse(JSON.parse(given));
    return result.success ? { value: result.data } : { fault: `申请内容不合格式：${result.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')} ${message}`).join('；')}` };
  } catch {
    return { fault: '申请内容不合格式：不是 JSON' };
  }
}

const disclosable: Requirement<Row> = {
  code: 'DISCLOSURE_CLOSED', title: '开标人未能开启，且在自行公开的期限内', beforehand: true,
  async check(context, row) {
    const listing = await listingOf(context, row);
    return listing.state === 'UNSEALED' && listing.discloseBy && context.today <= listing.discloseBy ? null : { message: '只有在开标人未能开启您的申请时，才由您在规定期限内自行公开。' };
  },
};
const keepsPromise: Requirement<Row, { readonly content: string }> = {
  code: 'COMMITMENT', title: '内容与密封时一致', beforehand: false,
  check: async (_, row, { content }) => { const result = committed({ commitment: row.commitment! }, content); return 'fault' in result ? { message: `${result.fault}。`, path: ['input', 'content'] } : null; },
};
const undisclosed: Requirement<Row> = {
  code: 'NOT_YET_DUE', title: '自行公开的期限已过', beforehand: true,
  async check(context, row) {
    const listing = await listingOf(context, row);
    return listing.state === 'UNSEALED' && listing.discloseBy && listing.discloseBy < context.today ? null : { message: `申请人可在 ${listing.discloseBy ?? '开启之后'} 前自行公开，期满方可作废。` };
  },
};

/** Nobody judges a bid that he has not signed for reading. */
const hasRead: Requirement<Row> = {
  code: 'NOT_READ', title: '办理人已登记查阅', beforehand: true,
  check: async ({ em, actor }, row) => ((await em.count(BidReading, { bid: row.id, person: actor.personId! })) > 0 ? null : { message: '请先登记查阅申请内容。' }),
};
const filesDelivered: Requirement<Row> = {
  code: 'FILES_MISSING', title: '附件原件已按指纹补交', beforehand: true,
  async check({ em }, row) {
    const missing = await em.find(BidFile, { bid: row.id, deliveredOn: null });
    return missing.length === 0 ? null : { message: `附件原件尚未补交：${missing.map(({ name }) => name).join('、')}。`, details: { missing: missing.length } };
  },
};
const recheckOpen: Requirement<Row> = {
  code: 'RECHECK_OVER', title: '在复核期内且未申请过', beforehand: true,
  check: async ({ today }, row) => (row.recheckOn ? { message: '已申请过复核。' } : row.recheckBy && today <= row.recheckBy ? null : { message: `复核期已于 ${row.recheckBy ?? ''} 届满。` }),
};
const recheckAsked: Requirement<Row> = {
  code: 'NOT_ASKED', title: '申请人已申请复核，评审未启动', beforehand: true,
  async check(context, row) {
    if (!row.recheckOn || row.recheckAnsweredOn) return { message: '没有待答复的复核申请。' };
    return (await listingOf(context, row)).state === 'UNSEALED' ? null : { message: '评审已经启动，不能再改变形式审查结论。' };
  },
};

/** Takes the files that fit their sealed fingerprints, each to its own line. */
async function deliver(context: ActionContext, row: Row, ids: readonly string[]): Promise<void> {
  const { em, today } = context;
  const waiting = new Map((await em.find(BidFile, { bid: row.id, deliveredOn: null })).map((file) => [file.sha256, file]));
  for (const [index, id] of ids.entries()) {
    const uploaded = await em.findOne(Attachment, { id });
    const file = uploaded && waiting.get(uploaded.sha256);
    if (!file) throw new Refusal({ code: 'FILE_UNFIT', message: '有文件与密封时的指纹不符，或已经补交：只接收密封时登记的原件。', path: ['input', 'files', String(index)] });
    await attach(context, file, 'file', [id], ['input', 'files', String(index)]);
    file.deliveredOn = today;
    waiting.delete(file.sha256);
  }
}

/** 揭榜申请 (domain notes §13.3). */
export const bidLifecycle = lifecycle<BidState, Row>({
  name: 'challengeBid', title: '揭榜申请', entity: ChallengeBid, visible: seesBid,
  states: {
    DRAFT: { title: '草稿' }, SEALED: { title: '已密封' }, WITHDRAWN: { title: '已撤回', final: true }, RECEIVED: { title: '已开启' }, VOID: { title: '无效', final: true }, ELIGIBLE: { title: '形式审查通过' }, REJECTED: { title: '形式审查未通过' },
    SCORED: { title: '已评分' }, PROPOSED: { title: '拟立项' }, NOT_SELECTED: { title: '未中选' }, SELECTED: { title: '中选' }, CONTRACTED: { title: '已签约' }, FORFEITED: { title: '弃标' },
  },
  creations: {
    start: creates({
      title: '揭榜', to: 'DRAFT', who: bidder, input: z.object({ listing: reference('ChallengeListing', '榜单'), organization: reference('Organization', '本单位') }), requires: [listingOpen, organizationActive, mayBid, onlyOne],
      async make({ em, now }, { listing: id, organization }) {
        const listing = await em.findOne(ChallengeListing, { id });
        if (!listing || listing.state === 'DRAFT' || listing.state === 'APPROVED') throw notFound(['input', 'listing']);
        return em.create(ChallengeBid, { id: uuidv7(), listing, organization, state: 'DRAFT', sealCode: randomBytes(16).toString('hex'), isBlind: listing.isBlind, sealedTimes: 0, createdAt: now } as never, { persist: false });
      },
    }),
  },
  actions: {
    saveDraft: act({ title: '保存草稿', from: ['DRAFT'], to: 'DRAFT', who: bidder, input: z.object({ envelope: json('草稿：在申请人处加密，只有申请人的口令能打开') }), requires: [listingOpen, draftFits], change: async (_, row, { envelope }) => { row.envelope = parsed(envelope); } }),
    seal: act({ title: '密封提交', from: ['DRAFT'], to: 'SEALED', who: bidder, input: sealing, requires: [listingOpen, organizationActive, noHold<Row>('APPLICATION'), ndaSigned, pledged, envelopeFits], change: (context, row, { envelope }) => seal(context, row, envelope) }),
    replace: act({ title: '替换', from: ['SEALED'], to: 'SEALED', who: bidder, input: sealing, requires: [listingOpen, organizationActive, noHold<Row>('APPLICATION'), ndaSigned, pledged, envelopeFits], change: (context, row, { envelope }) => seal(context, row, envelope) }),
    withdraw: act({ title: '撤回', from: ['DRAFT', 'SEALED'], to: 'WITHDRAWN', who: bidder, input: nothing, requires: [listingOpen], change: async ({ now }, row) => { row.envelope = null; row.withdrawnAt = now; } }),
    lapse: act({ title: '未提交或征集终止', from: ['DRAFT', 'SEALED'], to: 'WITHDRAWN', who: keeper, input: nothing, change: async ({ now }, row) => { row.envelope = null; row.withdrawnAt = now; } }),
    unseal: act({
      title: '开启', from: ['SEALED'], to: ['RECEIVED', 'VOID'], who: keeper, input: z.union([z.object({ text: z.string(), by: z.literal('OFFICERS') }), z.object({ fault: z.string(), by: z.literal('OFFICERS') })]),
      change: async (context, row, input) => take(context, row, input, 'OFFICERS'),
    }),
    disclose: act({
      title: '自行公开', from: ['SEALED'], to: ['RECEIVED', 'VOID'], who: bidder, input: z.object({ content: text('密封时的原文', { max: 600_000 }) }), requires: [disclosable, keepsPromise], change: async (context, row, { content }) => take(context, row, { text: content }, 'BIDDER'),
    }),
    annul: act({ title: '未能开启作废', from: ['SEALED'], to: 'VOID', who: keeper, input: nothing, requires: [undisclosed], change: async ({ now }, row) => { row.openedAt = now; row.voidReason = '开标人未能开启，申请人未在期限内自行公开'; } }),
    deliver: act({ title: '补交附件原件', from: ['RECEIVED'], to: 'RECEIVED', who: bidder, input: z.object({ files: files('附件原件', { min: 1 }) }), change: (context, row, input) => deliver(context, row, input.files) }),
    consult: act({
      title: '登记查阅', from: opened, who: any(role(...bureau, 'AUDITOR'), reviewer), input: z.object({ purpose: text('查阅事由', { min: 2, max: 200 }) }), requires: [officerNotRecused],
      async change({ em, actor, now }, row, { purpose }) {
        if ((await em.count(BidReading, { bid: row.id, person: actor.personId! })) === 0) em.create(BidReading, { id: uuidv7(), bid: row, person: actor.personId, role: [...actor.roles].sort().join(','), purpose, at: now } as never);
      },
      remark: ({ purpose }) => purpose,
    }),
    passFormal: act({
      title: '形式审查通过', from: ['RECEIVED'], to: 'ELIGIBLE', who: clerk, input: nothing, requires: [officerNotRecused, hasRead, filesDelivered], change: async ({ today }, row) => { row.formalOn = today; },
    }),
    failFormal: act({
      title: '形式审查不通过', from: ['RECEIVED'], to: 'REJECTED', who: clerk, input: z.object({ reasons: text('理由，书面告知申请人', { min: 4 }) }), requires: [officerNotRecused, hasRead],
      async change({ em, today }, row, { reasons }) {
        const { review } = await criteriaOf(em, await listingOf({ em }, row));
        Object.assign(row, { formalOn: today, formalReasons: reasons, recheckBy: addDays(today, review.recheckDays) });
      },
      remark: ({ reasons }) => reasons,
    }),
    askRecheck: act({ title: '申请复核', from: ['REJECTED'], to: 'REJECTED', who: bidder, input: z.object({ ground: text('复核理由', { min: 10 }) }), requires: [recheckOpen], change: async ({ today }, row, { ground }) => { row.recheckOn = today; row.recheckGround = ground; } }),
    answerRecheck: act({
      title: '答复复核', from: ['REJECTED'], to: ['REJECTED', 'ELIGIBLE'], who: director, input: z.object({ answer: text('书面答复', { min: 4 }), admitted: flag('是否改为通过') }), requires: [officerNotRecused, recheckAsked],
      async change({ today }, row, { answer, admitted }) { Object.assign(row, { recheckAnswer: answer, recheckAnsweredOn: today }); return admitted ? 'ELIGIBLE' : 'REJECTED'; }, remark: ({ answer }) => answer,
    }),
    number: act({ title: '编号', from: ['ELIGIBLE'], to: 'ELIGIBLE', who: keeper, input: z.object({ code: z.string() }), change: async (_, row, { code }) => { row.code = code; } }),
    score: act({ title: '评分', from: ['ELIGIBLE'], to: 'SCORED', who: keeper, input: z.object({ score: z.string(), place: z.int(), passed: z.boolean() }), change: async (_, row, input) => { Object.assign(row, input); } }),
    propose: act({
      title: '拟立项', from: ['SCORED', 'NOT_SELECTED'], to: 'PROPOSED', who: keeper, input: z.object({ subsidy: z.string(), decision: z.string() }), change: async ({ today }, row, input) => { Object.assign(row, { ...input, decidedOn: today }); },
    }),
    decline: act({
      title: '未中选', from: ['RECEIVED', 'ELIGIBLE', 'SCORED', 'PROPOSED'], to: 'NOT_SELECTED', who: keeper, input: z.object({ decision: z.string() }), change: async ({ today }, row, { decision }) => { Object.assign(row, { decision, decidedOn: today, subsidy: null }); },
    }),
    reconsider: act({ title: '重新审议', from: ['PROPOSED', 'NOT_SELECTED'], to: 'SCORED', who: keeper, input: nothing, change: async (_, row) => { Object.assign(row, { decision: null, decidedOn: null, subsidy: null }); } }),
    select: act({ title: '中选', from: ['PROPOSED'], to: 'SELECTED', who: keeper, input: z.object({ contractBy: z.string() }), change: async ({ today }, row, { contractBy }) => { row.selectedOn = today; row.contractBy = contractBy; } }),
    contract: act({ title: '签约', from: ['SELECTED'], to: 'CONTRACTED', who: keeper, input: nothing, change: async (_, row) => { row.contractBy = null; } }),
    refuse: act({ title: '放弃', from: ['SELECTED'], to: 'FORFEITED', who: bidder, input: z.object({ reason }), change: async (_, row, input) => { row.forfeitReason = input.reason; row.contractBy = null; }, remark: (input) => input.reason }),
    lapseContract: act({ title: '逾期未签约', from: ['SELECTED'], to: 'FORFEITED', who: clock, input: nothing, requires: [due<Row>(({ contractBy }) => contractBy, '签约期限已过')], change: async (_, row) => { row.forfeitReason = '逾期未签约'; row.contractBy = null; } }),
  },
  alarms: [{ action: 'lapseContract', from: ['SELECTED'], due: 'lapsesOn' }],
  concerns: (row) => row.organization.id,
  // Nothing of the contents: what is sealed here stays sealed in the journal.
  facts: ({ sealedHash, sealedAt, sealedTimes, code, formalOn, decidedOn, decision, subsidy, contractBy }) => ({ sealedHash, sealedAt, sealedTimes, code, formalOn, decidedOn, decision, subsidy, contractBy }),
});
