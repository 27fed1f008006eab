import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import * as sealing from '../../client/challenge/sealing.ts';
import type { Actor } from '../../schema/core/access/actor.ts';
import type { AnyLifecycle } from '../../schema/core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import type { BidContent } from '../../schema/challenge/bid-content.ts';
import { ChallengeBid } from '../../schema/challenge/entity/bid.ts';
import { DemandIndicator } from '../../schema/challenge/entity/demand.ts';
import { OpeningKey } from '../../schema/challenge/entity/listing.ts';
import { batchLifecycle } from '../../schema/challenge/lifecycle/batch.ts';
import { bidLifecycle } from '../../schema/challenge/lifecycle/bid.ts';
import { demandLifecycle } from '../../schema/challenge/lifecycle/demand.ts';
import { listingLifecycle } from '../../schema/challenge/lifecycle/listing.ts';
import { openingKeyLifecycle } from '../../schema/challenge/lifecycle/opening-key.ts';
import { ReviewAssignment, ReviewSession, ReviewTarget } from '../../schema/expert/expert.entity.ts';
import { assignmentLifecycle } from '../../schema/expert/lifecycle/assignment.ts';
import { sessionLifecycle } from '../../schema/expert/lifecycle/session.ts';
import type { PoolExpert } from './experts.ts';
import type { Cast, Town } from './people.ts';

/** A firm's demand with everything that it needs to be handed in. */
export const demandInput = (title = '高压差调节阀抗气蚀技术') => ({
  title, field: '流体机械', industryCode: '3443', priorityIndustry: '泵阀', problem: '压差超过 20 MPa 时阀芯三个月即被气蚀，国外产品封锁', dependence: '依赖德国进口', deadlineMonths: 18, totalBudget: '1000000', commitment: '750000', award: '250000',
  ipProposal: '双方共有', contactName: '朱企业', contactPhone: '13800138001', indicators: [{ name: '阀芯寿命', unit: '小时', baseline: '2000', target: '8000', testMethod: '现场连续运行', testBody: '省泵阀检验院' }, { name: '泄漏率', unit: '%', target: '0.01', testMethod: 'GB/T 4213' }],
});

/** What a bid says, all of it; `mark` is a word that stands in each text of it, for whoever looks whether it leaked. */
export const bidContent = (mark: string, over: Partial<BidContent> = {}): BidContent => ({
  format: 1, nonce: createHash('sha256').update(mark).digest('hex'), title: `${mark}抗气蚀调节阀`, members: [{ name: `${mark}材料研究所`, creditCode: null, part: '涂层' }], team: [{ name: `${mark}人`, unit: '温州理工大学', title: '教授', part: '总负责', months: 12 }, { name: '钱二', unit: '温州理工大学', title: '讲师', part: '试验', months: 18 }],
  route: `${mark}多级降压迷宫阀芯与硬质涂层`, promises: [{ indicator: '阀芯寿命', value: '8500' }, { indicator: '泄漏率', value: '0.008' }],
  budget: [{ source: 'FISCAL', item: `${mark}试验费`, amount: '250000.00' }, { source: 'OWN', item: '样机', amount: '750000.00' }], schedule: [{ title: '样机', by: '2026-10-31', result: `${mark}样机一台` }, { title: '交付', by: '2027-04-30', result: '现场运行' }],
  ipTerms: `${mark}共有`, priorResults: `${mark}已有阀芯专利`, relations: [], unsuitable: [], files: [], pledge: true, ...over,
});

type As = (actor: Actor, lifecycle: AnyLifecycle, action: string, id?: string, input?: unknown) => Promise<string>;

/** The bureau's own words for what a challenge goes through; each calls the operations that the portal calls. */
export function challenging({ em, as, place, cast, experts }: { readonly em: () => EntityManager; readonly as: As; readonly place: Town; readonly cast: Cast; readonly experts: () => readonly PoolExpert[] }) {
  const codes = new Map<string, { readonly code: string; readonly key: string }>();

  const accepted = async (title?: string): Promise<string> => {
    const id = await as(cast.enterprise, demandLifecycle, 'draft', undefined, { organization: place.firm.id, ...demandInput(title) });
    await as(cast.enterprise, demandLifecycle, 'submit', id);
    await as(cast.township, demandLifecycle, 'check', id, { opinion: '企业正常经营，需求属实' });
    await as(cast.clerk, demandLifecycle, 'accept', id, { notSolved: true });
    return id;
  };
  const condensed = async (title?: string, confidentiality = 'SUMMARY'): Promise<string> => {
    const id = await accepted(title);
    await as(cast.clerk, demandLifecycle, 'condense', id, { expert: experts()[0]!.id, note: '确为共性瓶颈，尚无现成方案，指标可测', summary: '求解高压差工况下调节阀的抗气蚀技术', confidentiality });
    return id;
  };
  const batch = async (title = '2026 年第一批县级榜单', budget = '5000000'): Promise<string> => {
    const id = await as(cast.clerk, batchLifecycle, 'create', undefined, { title, year: 2026, mode: 'CHALLENGE', budget, region: place.county.id });
    await as(cast.director, batchLifecycle, 'open', id, { document: '永科〔2026〕8号' });
    return id;
  };
  const listed = async (of: string, title?: string, confidentiality?: string): Promise<string> => {
    const id = await condensed(title, confidentiality);
    await as(cast.director, demandLifecycle, 'enlist', id, { batch: of });
    return id;
  };
  /** An officer's key, made as his browser makes it. */
  const key = async (actor: Actor): Promise<string> => {
    const known = codes.get(actor.personId!);
    if (known) return known.key;
    const code = sealing.makeCode();
    const made = await as(actor, openingKeyLifecycle, 'register', undefined, await sealing.makeOpeningKey(code));
    codes.set(actor.personId!, { code, key: made });
    return made;
  };
  const composed = async (of: string, demand: string, over: object = {}): Promise<string> =>
    as(cast.clerk, listingLifecycle, 'compose', undefined, { batch: of, demand, title: '高压差调节阀抗气蚀技术攻关', eligibility: '具有流体机械研究基础的单位', bidders: 'ANY', budget: '300000', ...over });
  const open = async (of: string, demand: string, bidDeadline: string, over: object = {}): Promise<string> => {
    const id = await composed(of, demand, over);
    await as(cast.director, listingLifecycle, 'approve', id);
    await as(cast.clerk, listingLifecycle, 'publish', id, { bidDeadline, officers: [await key(cast.clerk), await key(cast.director), await key(cast.auditor)] });
    return id;
  };

  const officersOf = (listing: string): Promise<sealing.OfficerKey[]> => em().execute('select k.fingerprint, k.public_key as "publicKey" from listing_officer o join opening_key k on k.id = o.key_id where o.listing_id = ? order by k.id', [listing]);
  const sealed = async (bid: string, content: unknown, code = 'CODE-OF-THE-BIDDER'): Promise<{ envelope: sealing.Envelope; pledge: boolean }> => {
    const { sealCode, listing } = await em().findOneOrFail(ChallengeBid, bid);
    return { envelope: await sealing.sealBid(typeof content === 'string' ? content : JSON.stringify(content), { sealCode, officers: await officersOf(listing.id), code }), pledge: true };
  };
  const started = (actor: Actor, listing: string): Promise<string> => as(actor, bidLifecycle, 'start', undefined, { listing, organization: actor.organizationId });
  const bid = async (actor: Actor, listing: string, content: unknown): Promise<string> => {
    const id = await started(actor, listing);
    await as(actor, bidLifecycle, 'seal', id, await sealed(id, content));
    return id;
  };
  /** What an officer's browser sends: the parts of every bid that is still sealed. */
  const sharesOf = async (actor: Actor, listing: string): Promise<{ shares: { bid: string; share?: string }[] }> => {
    const own = codes.get(actor.personId!)!;
    const { wrapped, fingerprint } = await em().findOneOrFail(OpeningKey, own.key);
    const bids = await em().find(ChallengeBid, { listing, state: 'SEALED' }, { orderBy: { id: 'asc' } });
    const parts = bids.map(({ envelope }) => ({ ...envelope!.shares.find((each) => each.key === fingerprint)!, sealCode: envelope!.sealCode }));
    const shares = await sealing.openShares(parts, wrapped, own.code);
    return { shares: bids.map(({ id }, n) => ({ bid: id, ...(shares[n] && { share: shares[n] }) })) };
  };
  const unseal = async (listing: string, ...officers: Actor[]): Promise<void> => { for (const actor of officers) await as(actor, listingLifecycle, 'unseal', listing, await sharesOf(actor, listing)); };
  const eligible = async (id: string): Promise<void> => {
    await as(cast.clerk, bidLifecycle, 'consult', id, { purpose: '形式审查' });
    await as(cast.clerk, bidLifecycle, 'passFormal', id);
  };

  const actorOf = (assignment: ReviewAssignment): Actor => experts().find(({ id }) => id === assignment.expert.id)!.actor;
  /** Draws a panel and has everybody of it score every bid with the points given by the bid's organization. */
  const reviewed = async (listing: string, scoresBy: string, points: Readonly<Record<string, number>>): Promise<string> => {
    const session = await em().findOneOrFail(ReviewSession, { subjectId: listing, state: 'PREPARING' });
    await as(cast.clerk, sessionLifecycle, 'draw', session.id, { scoresBy });
    const targets = await em().find(ReviewTarget, { session: session.id }, { orderBy: { code: 'asc' } });
    for (const assignment of await em().find(ReviewAssignment, { session: session.id, state: 'INVITED' }, { populate: ['expert'], orderBy: { id: 'asc' } })) {
      const actor = actorOf(assignment);
      await as(actor, assignmentLifecycle, 'accept', assignment.id, { statement: '本人与各申请人无应当回避的关系', pledge: true, confidentiality: true });
      await as(actor, assignmentLifecycle, 'save', assignment.id, { scores: targets.map(({ id, organization }) => ({ target: id, points: session.scheme.items.map(({ code, points: most }) => ({ item: code, points: String(Math.round(most * points[organization.id]!) / 100) })), opinion: '路线清楚，依据充分' })) });
      await as(actor, assignmentLifecycle, 'submit', assignment.id, { signed: true });
    }
    await as(cast.clerk, sessionLifecycle, 'close', session.id);
    await as(cast.director, sessionLifecycle, 'open', session.id);
    return session.id;
  };
  const indicatorsOf = (demand: string): Promise<DemandIndicator[]> => em().find(DemandIndicator, { demand }, { orderBy: { position: 'asc' } });

  return { accepted, condensed, batch, listed, key, composed, open, officersOf, sealed, started, bid, sharesOf, unseal, eligible, actorOf, reviewed, indicatorsOf, newId: uuidv7 };
}
export type Challenging = ReturnType<typeof challenging>;
