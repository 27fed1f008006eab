import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemActor, type Actor } from '../schema/core/access/actor.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import type { BatchState } from '../schema/challenge/entity/batch.ts';
import { DemandDisclosure, DemandRecommendation, type DemandState, type DisclosureState } from '../schema/challenge/entity/demand.ts';
import { ListingOfficer, ListingQuestion, OpeningKey, type ListingState, type OpeningKeyState, type QuestionState } from '../schema/challenge/entity/listing.ts';
import { Matchmaking, type MatchState } from '../schema/challenge/entity/matchmaking.ts';
import { batchLifecycle } from '../schema/challenge/lifecycle/batch.ts';
import { bidLifecycle } from '../schema/challenge/lifecycle/bid.ts';
import { demandLifecycle } from '../schema/challenge/lifecycle/demand.ts';
import { disclosureLifecycle } from '../schema/challenge/lifecycle/disclosure.ts';
import { listingLifecycle } from '../schema/challenge/lifecycle/listing.ts';
import { matchLifecycle } from '../schema/challenge/lifecycle/matchmaking.ts';
import { openingKeyLifecycle } from '../schema/challenge/lifecycle/opening-key.ts';
import { projectLifecycle } from '../schema/challenge/lifecycle/project.ts';
import { questionLifecycle } from '../schema/challenge/lifecycle/question.ts';
import { reviewRequestLifecycle } from '../schema/challenge/lifecycle/review-request.ts';
import { bidReviewRule } from '../schema/challenge/challenge.rules.ts';
import { ReviewSession } from '../schema/expert/expert.entity.ts';
import { PublicNotice } from '../schema/publicity/publicity.entity.ts';
import { areas } from '../schema/index.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { putBatch, putBid, putDemand, putListing, today, uploads } from './support/challenge-rows.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { recruiting, type PoolExpert } from './support/experts.ts';
import { castOf, makeTown, performing, type Town } from './support/people.ts';
import { demandInput } from './support/challenge.ts';

/** Every state × action × role of domain notes §13.1 and §13.2, and of what stands beside them. */
let database: TestDatabase;
let place: Town;
let actors: Record<'enterprise' | 'otherEnterprise' | 'research' | 'township' | 'otherTownship' | 'clerk' | 'director' | 'finance' | 'auditor' | 'higher' | 'expert' | 'tax' | 'admin' | 'partner' | 'public' | 'clock' | 'keeper', Actor>;
let expert: PoolExpert;
let batch: string;
const em = () => database.orm.em.fork();
const { performer } = performing(em, () => new Date('2026-03-02T02:00:00Z'));
const files = uploads(em, () => actors);
const clear = async () => {
  const all: string[] = [];
  for (const table of ['attachment', 'objection', 'public_notice', 'review_session', 'match_contact', 'matchmaking', 'demand_disclosure', 'demand_recommendation', 'listing_question', 'listing_officer', 'opening_key', 'bid_reading', 'challenge_bid', 'challenge_listing', 'demand_indicator', 'tech_demand', 'outbox_message']) all.push(`delete from ${table}`);
  await em().execute(all.join('; '));
};

beforeAll(async () => {
  database = await freshDatabase();
  place = await makeTown(em());
  await loadRules(em(), areas.flatMap(({ rules = [] }) => rules));
  actors = { ...(await castOf(em(), place)), keeper: systemActor('challenge') };
  expert = (await recruiting(em, performer, actors, place.county).several('TECHNICAL', 1, '技术专家'))[0]!;
});
afterAll(async () => { await database?.drop(); });
beforeEach(async () => { await clear(); await em().execute('delete from challenge_batch'); batch = await putBatch(em(), place); });
const organization = (actor: Actor) => actor.organizationId ?? place.firm.id;

describe('every state × action × role', () => {
  test('of a demand is as the table says', async () => {
    const inputs: Record<string, (actor: Actor) => unknown> = {
      draft: () => ({ organization: place.firm.id, ...demandInput() }), edit: () => ({ title: '改过的名称' }), check: () => ({ opinion: '属实' }), return: () => ({ reason: '材料不全' }), accept: () => ({ notSolved: true }), reject: () => ({ reason: '已有方案' }),
      condense: () => ({ expert: expert.id, note: '确为瓶颈，指标可测，尚无方案', summary: '求解高压差调节阀抗气蚀技术', confidentiality: 'NDA' }), recommend: () => ({ list: 'CITY_CHALLENGE', recommendedOn: today, document: '永科报1号' }), enlist: () => ({ batch }),
      recordListing: () => ({ on: today, document: '温科发1号' }), recordRefusal: () => ({ on: today, document: '温科发2号' }), askWithdrawal: () => ({ reason: '已自行解决' }), grantWithdrawal: () => ({ note: '同意撤回' }), solve: () => ({ note: '已解决' }), expire: () => ({ note: '逾期失效' }),
    };
    const make = async (state: DemandState, action: string): Promise<string> => {
      await clear();
      const id = await putDemand(em(), place, { state, withdrawalAskedOn: action === 'grantWithdrawal' ? today : null });
      if (action.startsWith('record')) await em().insert(DemandRecommendation, { id: uuidv7(), demand: id, list: 'CITY_CHALLENGE', recommendedOn: '2026-02-01', outcome: 'PENDING', createdAt: new Date() } as never);
      return id;
    };
    const { cells, faults, who } = await walk({ lifecycle: demandLifecycle, orm: database.orm, performer, actors, clear, make, input: (action, actor) => inputs[action]?.(actor) ?? {} });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(3_000);
    expect(who).toEqual({
      draft: ['enterprise'], edit: ['enterprise'], submit: ['enterprise'], check: ['township'], return: ['township', 'clerk', 'director'], accept: ['clerk'], reject: ['clerk'], condense: ['clerk'], recommend: ['director'], enlist: ['director'],
      recordListing: ['clerk'], recordRefusal: ['clerk'], withdraw: ['enterprise'], askWithdrawal: ['enterprise'], grantWithdrawal: ['director'], solve: ['clerk', 'keeper'], expire: ['clerk'], publish: ['keeper'],
    });
  }, 600_000);

  test('of a listing is as the table says', async () => {
    let demand = '';
    let bid = '';
    let keys: string[] = [];
    const about = { title: '抗气蚀攻关', eligibility: '不限单位', bidders: 'ANY', budget: '300000' };
    const reason = '经审议决定，理由充分且公开';
    const awards = () => [{ bid, subsidy: '250000' }];
    const inputs: Record<string, (actor: Actor) => unknown> = {
      compose: () => ({ ...about, batch, demand }), edit: () => about, return: () => ({ reason }), publish: () => ({ bidDeadline: '2026-04-02T10:00:00+08:00', officers: keys }), amend: () => ({ text: '补充说明一点', isMaterial: false }), cancel: () => ({ reason }), unseal: () => ({ shares: [] }),
      fail: () => ({ reason }), decide: (actor) => ({ awards: awards(), minutes: '纪要1号', minutesFiles: files.of(actor) }), notice: () => ({ title: '拟立项公示', text: '拟立项：抗气蚀攻关，承担单位某大学' }), reconsider: () => ({ outcome: 'IN_REVIEW', answer: reason }),
      proposeNext: () => ({ awards: awards(), minutes: '纪要2号' }), redoReview: () => ({ reason }),
    };
    const officers = async (listing: string | null) => {
      keys = [];
      for (const actor of [actors.clerk, actors.director, actors.auditor]) {
        const key = uuidv7();
        await em().insert(OpeningKey, { id: key, person: actor.personId, fingerprint: key.replaceAll('-', ''), publicKey: 'k', wrapped: { salt: '', iv: '', sealed: '' }, state: 'ACTIVE', madeOn: today, createdAt: new Date() } as never);
        if (listing) await em().insert(ListingOfficer, { id: uuidv7(), listing, key, person: actor.personId } as never);
        keys.push(key);
      }
    };
    const make = async (state: ListingState, action: string): Promise<string> => {
      await clear();
      demand = await putDemand(em(), place, { state: 'LISTED', list: 'COUNTY', batch });
      const id = await putListing(em(), batch, demand, { state, ...(action === 'close' && { bidDeadline: new Date('2026-03-01T02:00:00Z') }) });
      if (action === 'publish' || action === 'unseal') await officers(action === 'unseal' ? id : null);
      const other = place.university.id;
      if (action === 'startReview') await putBid(em(), id, other, { state: 'ELIGIBLE' });
      if (action === 'fail' && state === 'IN_REVIEW') await putBid(em(), id, other, { state: 'SCORED', passed: false });
      if (action === 'decide') bid = await putBid(em(), id, other, { state: 'SCORED' });
      if (action === 'finish') await putBid(em(), id, other, { state: 'CONTRACTED' });
      if (action === 'proposeNext') { await putBid(em(), id, place.otherFirm.id, { state: 'FORFEITED', place: 1 }); bid = await putBid(em(), id, other, { state: 'NOT_SELECTED', place: 2 }); }
      if (action === 'decide') {
        await files.refill();
        await em().insert(ReviewSession, { id: uuidv7(), subjectType: 'ChallengeListing', subjectId: id, region: place.county.id, title: '评审', method: 'CORRESPONDENCE', isBlind: false, scheme: bidReviewRule.versions[0]!.criteria, ruleVersion: 'challenge-review@default', parties: { organizations: [], persons: [], unsuitable: [], declared: [], further: [] }, state: 'OPENED', recused: [], createdAt: new Date() } as never);
      }
      if (action === 'award' || action === 'reconsider') {
        await em().insert(PublicNotice, { id: uuidv7(), matter: '立项公示', subjectType: 'ChallengeListing', subjectId: id, region: place.county.id, title: '公示', text: '公示内容', placesNeeded: 1, dayCount: 5, dayUnit: 'WORKING_DAY', ruleVersion: 'x@1', recused: [], places: [], state: action === 'award' ? 'ENDED' : 'VOID', createdAt: new Date() } as never);
      }
      return id;
    };
    const emptied = async () => { await clear(); demand = await putDemand(em(), place, { state: 'LISTED', list: 'COUNTY', batch }); };
    const { faults, who } = await walk({ lifecycle: listingLifecycle, orm: database.orm, performer, actors, clear: emptied, make, input: (action, actor) => inputs[action]?.(actor) ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({
      compose: ['clerk'], edit: ['clerk'], approve: ['director'], return: ['director'], publish: ['clerk'], amend: ['director'], cancel: ['director'], close: ['clock'], unseal: ['clerk', 'director', 'auditor'], fail: ['director'], startReview: ['clerk'], decide: ['director'], notice: ['clerk'],
      award: ['keeper'], reconsider: ['director'], proposeNext: ['director'], finish: ['keeper'], redoReview: ['director'],
    });
  }, 600_000);

  test('of a batch, a question, an officer’s key, an agreement and a match is as the tables say', async () => {
    const all = { orm: database.orm, performer, actors };
    const empty = async () => { await clear(); await em().execute('delete from challenge_batch'); };
    const batches = await walk({
      ...all, lifecycle: batchLifecycle, clear: empty, make: async (state: BatchState) => { await empty(); return putBatch(em(), place, { state }); },
      input: (action) => ({ create: { title: '新批次', year: 2026, mode: 'CHALLENGE', budget: '100', region: place.county.id }, edit: { title: '改名', year: 2026, mode: 'OPEN', budget: '100' }, open: { document: '永科1号' } })[action] ?? {},
    });
    expect([batches.faults, batches.who]).toEqual([[], { create: ['clerk'], edit: ['clerk'], open: ['director'], close: ['director'] }]);

    let listing = '';
    const opened = async () => { await empty(); batch = await putBatch(em(), place); listing = await putListing(em(), batch, await putDemand(em(), place, { list: 'COUNTY', batch, isPublished: true })); };
    const questions = await walk({
      ...all, lifecycle: questionLifecycle, clear: opened,
      make: async (state: QuestionState) => { await opened(); const id = uuidv7(); await em().insert(ListingQuestion, { id, listing, organization: place.university.id, question: '寿命如何计？', askedOn: today, state, createdAt: new Date() } as never); return id; },
      input: (action, actor) => ({ ask: { listing, organization: organization(actor), question: '寿命如何计？' }, answer: { answer: '连续运行' }, refuse: { reason: '与榜单无关' } })[action],
    });
    expect([questions.faults, questions.who]).toEqual([[], { ask: ['enterprise', 'otherEnterprise', 'research'], answer: ['clerk'], refuse: ['clerk'] }]);

    const keyed = await walk({
      ...all, lifecycle: openingKeyLifecycle, clear: empty,
      make: async (state: OpeningKeyState) => { await empty(); const id = uuidv7(); await em().insert(OpeningKey, { id, person: actors.clerk.personId, fingerprint: id.replaceAll('-', ''), publicKey: 'k', wrapped: { salt: '', iv: '', sealed: '' }, state, madeOn: today, createdAt: new Date() } as never); return id; },
      input: (action) => (action === 'register' ? { publicKey: Buffer.from([4, ...Array.from({ length: 64 }, (_, n) => n)]).toString('base64'), wrapped: { salt: 's', iv: 'i', sealed: 'x' } } : {}),
    });
    expect([keyed.faults, keyed.who]).toEqual([[], { register: ['clerk', 'director', 'auditor'], retire: ['clerk'] }]);

    let demand = '';
    const published = async () => { await empty(); demand = await putDemand(em(), place, { state: 'LISTED', isPublished: true }); };
    const disclosures = await walk({
      ...all, lifecycle: disclosureLifecycle, clear: published,
      make: async (state: DisclosureState) => { await published(); const id = uuidv7(); await em().insert(DemandDisclosure, { id, demand, organization: place.university.id, state, purpose: '揭榜', requestedOn: today, requestedBy: '秦教授', createdAt: new Date() } as never); return id; },
      input: (action, actor) => ({ request: { demand, organization: actor === actors.enterprise ? place.university.id : organization(actor), purpose: '评估揭榜', pledge: true }, refuse: { reason: '涉密不宜' }, end: { reason: '不再需要' } })[action] ?? {},
    });
    expect([disclosures.faults, disclosures.who]).toEqual([[], { request: ['otherEnterprise', 'research'], sign: ['enterprise'], refuse: ['enterprise'], end: ['enterprise', 'research'] }]);

    const matches = await walk({
      ...all, lifecycle: matchLifecycle, clear: published,
      make: async (state: MatchState) => { await published(); const id = uuidv7(); await em().insert(Matchmaking, { id, demand, kind: 'INSTITUTION', partnerType: 'Organization', partnerId: place.university.id, label: '温州理工大学', organization: place.university.id, fit: 60, reasons: ['领域相同'], state, proposedOn: today, createdAt: new Date() } as never); return id; },
      input: (action) => ({
        propose: { demand, kind: 'INSTITUTION', partnerType: 'Organization', partnerId: place.university.id, label: '大学', organization: place.university.id, fit: 50, reasons: [] }, suggest: { demand, organization: place.university.id, reason: '对口专业' }, contact: { kind: 'CALL', on: today, text: '已通话，拟走访' }, interest: { outcome: '愿意揭榜' }, decline: { outcome: '无此方向' },
      })[action],
    });
    expect([matches.faults, matches.who]).toEqual([[], { propose: ['keeper'], suggest: ['clerk'], contact: ['clerk', 'director'], interest: ['research', 'clerk'], decline: ['research', 'clerk'] }]);
  }, 600_000);
});

test('the diagrams of README.md are printed from the tables', () => {
  const readme = readFileSync(new URL('../schema/challenge/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [demandLifecycle, listingLifecycle, bidLifecycle, projectLifecycle, reviewRequestLifecycle]) expect(readme).toContain(diagram(lifecycle));
});
