import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Achievement } from '../schema/achievement/achievement.entity.ts';
import { bidReviewRule } from '../schema/challenge/challenge.rules.ts';
import { BidFile, BidReading, ChallengeBid, ReviewRequest, type BidState, type ReviewRequestState } from '../schema/challenge/entity/bid.ts';
import { DemandIndicator } from '../schema/challenge/entity/demand.ts';
import { Acceptance, DifficultyNotice, FundingTranche, Milestone, OwnMoneyReport, Project, ProjectChange, Recovery, SiteTest, type ProjectState } from '../schema/challenge/entity/project.ts';
import { bidLifecycle } from '../schema/challenge/lifecycle/bid.ts';
import { projectLifecycle } from '../schema/challenge/lifecycle/project.ts';
import { accountHash } from '../schema/challenge/lifecycle/project.requirements.ts';
import { reviewRequestLifecycle } from '../schema/challenge/lifecycle/review-request.ts';
import { systemActor, type Actor } from '../schema/core/access/actor.ts';
import { Attachment } from '../schema/core/attachment/attachment.entity.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { ExpertDraw, ReviewAssignment, ReviewSession, ReviewTarget } from '../schema/expert/expert.entity.ts';
import { areas } from '../schema/index.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { bidContent, challenging } from './support/challenge.ts';
import { putBatch, putBid, putDemand, putListing, today, uploads } from './support/challenge-rows.ts';
import { testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { recruiting, type PoolExpert } from './support/experts.ts';
import { castOf, makeTown, performing, type Cast, type Town } from './support/people.ts';

/** Every state × action × role of domain notes §13.3 and §13.5, and of asking for another look. */
let database: TestDatabase;
let place: Town;
let cast: Cast;
let actors: Record<'enterprise' | 'otherEnterprise' | 'research' | 'township' | 'otherTownship' | 'clerk' | 'director' | 'finance' | 'auditor' | 'higher' | 'expert' | 'panelist' | 'tax' | 'admin' | 'partner' | 'public' | 'clock' | 'keeper', Actor>;
let panelist: PoolExpert;
const em = () => database.orm.em.fork();
const { performer, as } = performing(em, () => new Date('2026-03-02T02:00:00Z'));
const files = uploads(em, () => actors);
const clear = async () => {
  const all: string[] = [];
  for (const table of [
    'attachment', 'recovery_receipt', 'recovery', 'site_test_result', 'acceptance', 'site_test', 'project_tracking', 'difficulty_notice', 'project_change', 'mid_term_check', 'own_money_report', 'funding_tranche', 'milestone', 'contract_signature', 'project', 'hold', 'integrity_record', 'review_request', 'review_assignment',
    'expert_draw', 'review_target', 'review_session', 'bid_file', 'bid_reading', 'listing_officer', 'challenge_bid', 'challenge_listing', 'demand_indicator', 'tech_demand', 'achievement', 'outbox_message',
  ]) all.push(`delete from ${table}`);
  await em().execute(all.join('; '));
};

beforeAll(async () => {
  database = await freshDatabase();
  place = await makeTown(em());
  await loadRules(em(), areas.flatMap(({ rules = [] }) => rules));
  cast = await castOf(em(), place);
  panelist = (await recruiting(em, performer, cast, place.county).several('TECHNICAL', 1, '技术专家'))[0]!;
  actors = { ...cast, panelist: panelist.actor, keeper: systemActor('challenge') };
});
afterAll(async () => { await database?.drop(); });

describe('every state × action × role', () => {
  test('of a bid is as the table says', async () => {
    const batch = await putBatch(em(), place);
    const act = challenging({ em, as, place, cast, experts: () => [panelist] });
    let listing = '';
    let content = '';
    let delivered = new Map<Actor, string>();
    let envelope: unknown;
    const reason = '理由充分，依据如下所述';
    const inputs: Record<string, (actor: Actor) => unknown> = {
      start: (actor) => ({ listing, organization: actor === actors.enterprise ? place.university.id : actor.organizationId ?? place.university.id }), saveDraft: () => ({ envelope }), seal: () => ({ envelope, pledge: true }), replace: () => ({ envelope, pledge: true }), unseal: () => ({ text: content, by: 'OFFICERS' }), disclose: () => ({ content }),
      deliver: (actor) => ({ files: [delivered.get(actor)] }), consult: () => ({ purpose: '督查' }), failFormal: () => ({ reasons: reason }), askRecheck: () => ({ ground: reason }), answerRecheck: () => ({ answer: reason, admitted: true }), number: () => ({ code: 'A01' }),
      score: () => ({ score: '90.00', place: 1, passed: true }), propose: () => ({ subsidy: '250000.00', decision: '按名次' }), decline: () => ({ decision: '未中选' }), select: () => ({ contractBy: '2026-04-01' }), refuse: () => ({ reason }),
    };
    content = JSON.stringify(bidContent('走查'));
    // Sealed once: to no officer, which is what a draft is and what a listing without keyholders asks for.
    const probe = await putBid(em(), await putListing(em(), batch, await putDemand(em(), place)), place.university.id);
    const { sealCode } = await em().findOneOrFail(ChallengeBid, probe);
    envelope = (await act.sealed(probe, content)).envelope;
    const make = async (state: BidState, action: string): Promise<string> => {
      await clear();
      const listingState = ['disclose', 'annul', 'answerRecheck'].includes(action) ? 'UNSEALED' : 'OPEN';
      listing = await putListing(em(), batch, await putDemand(em(), place), { state: listingState, discloseBy: action === 'annul' ? '2026-03-01' : today });
      const id = await putBid(em(), listing, place.university.id, {
        state, sealCode, commitment: createHash('sha256').update(content).digest('hex'), ...(['DRAFT', 'SEALED', 'WITHDRAWN'].includes(state) && { content: null, total: null, requested: null }), recheckBy: '2026-03-10', contractBy: action === 'lapseContract' ? '2026-03-01' : '2026-03-20', ...(action === 'answerRecheck' && { recheckOn: today }),
      });
      if (action === 'deliver') {
        delivered = new Map();
        await em().insert(BidFile, { id: uuidv7(), bid: id, name: '图.pdf', sha256: 'a'.repeat(64) } as never);
        for (const actor of Object.values(actors)) {
          const upload = uuidv7();
          await em().insert(Attachment, { id: upload, name: '图.pdf', mediaType: 'application/pdf', size: 4, sha256: 'a'.repeat(64), file: upload.replaceAll('-', ''), uploadedBy: actor.personId ?? uuidv7(), uploadedAt: new Date() } as never);
          delivered.set(actor, upload);
        }
      }
      if (action === 'passFormal' || action === 'failFormal') await em().insert(BidReading, { id: uuidv7(), bid: id, person: actors.clerk.personId, role: 'CLERK', purpose: '审查', at: new Date() } as never);
      if (action === 'consult') {
        const [session, draw] = [uuidv7(), uuidv7()];
        await em().insert(ReviewSession, { id: session, subjectType: 'ChallengeListing', subjectId: listing, region: place.county.id, title: '评审', method: 'CORRESPONDENCE', isBlind: false, scheme: bidReviewRule.versions[0]!.criteria, ruleVersion: 'challenge-review@default', parties: { organizations: [], persons: [], unsuitable: [], declared: [], further: [] }, state: 'REVIEWING', recused: [], createdAt: new Date() } as never);
        await em().insert(ReviewTarget, { id: uuidv7(), session, targetType: 'ChallengeBid', targetId: id, organization: place.university.id, code: 'A01', title: '方案' } as never);
        await em().insert(ExpertDraw, { id: draw, session, number: 1, method: 'x', seed: '0'.repeat(64), candidates: [], excluded: [], panel: [], reserves: [], drawnBy: '某', drawnAt: new Date() } as never);
        await em().insert(ReviewAssignment, { id: uuidv7(), session, expert: panelist.id, draw, state: 'ACCEPTED', invitedOn: today, answerBy: today, scoresBy: '2026-03-20', createdAt: new Date() } as never);
      }
      return id;
    };
    const emptied = async () => { await clear(); listing = await putListing(em(), batch, await putDemand(em(), place)); };
    const { cells, faults, who } = await walk({ lifecycle: bidLifecycle, orm: database.orm, performer, actors, clear: emptied, make, input: (action, actor) => inputs[action]?.(actor) ?? {} });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(5_000);
    expect(who).toEqual({
      start: ['otherEnterprise', 'research'], saveDraft: ['research'], seal: ['research'], replace: ['research'], withdraw: ['research'], lapse: ['keeper'], unseal: ['keeper'], disclose: ['research'], annul: ['keeper'], deliver: ['research'], consult: ['clerk', 'director', 'auditor', 'panelist'], passFormal: ['clerk'], failFormal: ['clerk'],
      askRecheck: ['research'], answerRecheck: ['director'], number: ['keeper'], score: ['keeper'], propose: ['keeper'], decline: ['keeper'], reconsider: ['keeper'], select: ['keeper'], contract: ['keeper'], refuse: ['research'], lapseContract: ['clock'],
    });
  }, 600_000);

  test('of another look at a decision is as the table says', async () => {
    const batch = await putBatch(em(), place);
    let bid = '';
    const decided = async () => { await clear(); bid = await putBid(em(), await putListing(em(), batch, await putDemand(em(), place), { state: 'PROPOSED' }), place.university.id, { state: 'NOT_SELECTED' }); };
    const answer = '经查程序合规，理由如下';
    const { faults, who } = await walk({
      lifecycle: reviewRequestLifecycle, orm: database.orm, performer, actors, clear: decided,
      make: async (state: ReviewRequestState) => { await decided(); const id = uuidv7(); await em().insert(ReviewRequest, { id, bid, ground: 'PROCEDURE', text: '程序有误', state, filedOn: today, answerBy: '2026-05-01', ruleVersion: 'x@1', createdAt: new Date() } as never); return id; },
      input: (action) => ({ request: { bid, ground: 'PROCEDURE', text: '评审程序不符合规定，请核查' }, refuse: { answer }, uphold: { answer }, dismiss: { answer } })[action] ?? {},
    });
    expect([faults, who]).toEqual([[], { request: ['research'], refuse: ['director'], uphold: ['director'], dismiss: ['director'], withdraw: ['research'] }]);
  }, 600_000);

  test('of a project is as the table says', async () => {
    const batch = await putBatch(em(), place);
    const account = '6222021203009876543';
    const id = { tranche: '', milestone: '', report: '', change: '', difficulty: '', recovery: '', indicator: '', achievement: '', bid: '' };
    const said = '理由充分，依据如下所述，请予办理';
    const document = '永科〔2026〕9号';
    const inputs: Record<string, (actor: Actor) => unknown> = {
      establish: () => ({ bid: id.bid, document }), record: () => ({ number: 'WZ1', document, establishedOn: today, title: '市级项目', organization: place.university.id, region: place.county.id, level: 'CITY', kind: 'INDUSTRY', budget: '100' }),
      draftContract: () => ({ contractNumber: '1号', startOn: '2026-04-01', endOn: '2027-03-31', total: '400000', ownMoney: '300000', accountName: '某大学', account, tranches: [{ amount: '60000', conditions: ['CONTRACT'] }, { amount: '40000', conditions: ['ACCEPTED'] }], milestones: [{ title: '交付', evidence: '交付单', dueOn: '2027-03-31' }] }),
      signContract: () => ({ hash: 'c'.repeat(64) }), pay: () => ({ tranche: id.tranche, paidOn: today, voucher: '财拨1', account }), reportOwnMoney: (actor) => ({ amount: '100', text: '试验材料', evidence: files.of(actor) }), confirmOwnMoney: () => ({ report: id.report }),
      reportMilestone: (actor) => ({ milestone: id.milestone, report: '已经完成', evidence: files.of(actor) }), confirmMilestone: () => ({ milestone: id.milestone }), midTerm: (actor) => ({ conclusion: 'PASS', opinion: said, experts: 3, files: files.of(actor) }), rectified: () => ({ opinion: said }),
      requestExtension: () => ({ months: 6, text: said }), requestChange: () => ({ kind: 'PERSON', text: said }), decideChange: () => ({ change: id.change, approved: true, answer: '同意' }), noticeDifficulty: () => ({ text: said }), answerDifficulty: () => ({ notice: id.difficulty, answer: said }),
      signSiteTest: (actor) => ({ on: today, place: '本厂', opinion: said, photos: files.of(actor), results: [{ indicator: id.indicator, measured: '8200', isMet: true }] }), applyAcceptance: (actor) => ({ reportNumber: 'KJBG1', achievement: id.achievement, summary: said, report: files.of(actor) }),
      pass: () => ({ opinion: said, experts: 5 }), rectifyAcceptance: () => ({ opinion: said, experts: 5, rectifyBy: '2026-06-01' }), fail: () => ({ opinion: said, document, recover: '0', recoverBy: '2026-06-01' }), terminate: () => ({ reason: said, document, spent: '0', recoverBy: '2026-06-01' }),
      findMisconduct: (actor) => ({ finding: said, document, foundOn: today, files: files.of(actor) }), revoke: () => ({ document, recoverBy: '2026-06-01' }), recordRecovery: () => ({ recovery: id.recovery, amount: '10', on: today, voucher: '退1' }), track: () => ({ year: 2026, sales: '100', text: '已经应用' }),
      recordOutcome: () => ({ outcome: 'ACCEPTED', on: today, document }),
    };
    const withFiles = new Set(['reportOwnMoney', 'reportMilestone', 'midTerm', 'signSiteTest', 'applyAcceptance', 'findMisconduct']);
    const make = async (state: ProjectState, action: string): Promise<string> => {
      await clear();
      const own = em();
      const demand = await putDemand(own, place);
      id.indicator = (await own.findOneOrFail(DemandIndicator, { demand })).id;
      const project = uuidv7();
      const overdue = ['due', 'archive', 'overdue', 'lapse', 'remind'].includes(action);
      const day = overdue ? '2026-03-01' : '2027-03-31';
      await own.insert(Project, {
        id: project, identity: 'P1', number: 'P1', title: '走查项目', organization: place.university.id, bearerName: '温州理工大学', owner: place.firm.id, region: place.county.id, level: action === 'recordOutcome' ? 'CITY' : 'COUNTY', kind: 'CHALLENGE', establishedOn: '2026-01-01', budget: '100000.00', demand, state, contractHash: 'c'.repeat(64),
        ...(state === 'ESTABLISHED' && { contractBy: overdue ? day : '2026-03-20' }), ...(action === 'lapse' && { contractBy: day }), contractedOn: state === 'ESTABLISHED' ? null : '2026-01-05', startOn: '2026-01-10', endOn: day, acceptanceBy: day, remindOn: day, trackUntil: day, rectifyBy: '2026-03-20', ownMoney: '300000.00', ownMoneyPaid: '0.00', total: '400000.00',
        accountHash: accountHash(testVault, account), extensions: 0, acceptanceRectified: false, acceptanceRectifyBy: action === 'fail' ? '2026-03-01' : '2026-03-20', ...(action === 'revoke' && { misconductOn: '2026-02-01', misconduct: '编造数据' }), createdAt: new Date(),
      } as never);
      const put = async (entity: never, row: object): Promise<string> => { const key = uuidv7(); await own.insert(entity, { id: key, project, ...row } as never); return key; };
      if (action === 'pay') id.tranche = await put(FundingTranche as never, { position: 0, amount: '60000.00', conditions: ['CONTRACT'] });
      if (action === 'confirmOwnMoney') id.report = await put(OwnMoneyReport as never, { amount: '100.00', reportedOn: today, text: '材料' });
      if (action.endsWith('Milestone')) id.milestone = await put(Milestone as never, { position: 0, title: '样机', evidence: '报告', dueOn: '2026-10-01', ...(action === 'confirmMilestone' && { reportedOn: today }) });
      if (action === 'decideChange') id.change = await put(ProjectChange as never, { kind: 'PERSON', text: '换人', requestedOn: today, decision: 'PENDING' });
      if (action === 'answerDifficulty' || action === 'terminate') id.difficulty = await put(DifficultyNotice as never, { on: today, text: '困难' });
      if (action === 'recordRecovery') id.recovery = await put(Recovery as never, { amount: '100.00', ground: '结余', dueOn: today, received: '0.00' });
      if (action === 'pass' || action === 'applyAcceptance') await put(SiteTest as never, { on: today, place: '本厂', opinion: '达到', isMet: true, signedBy: '朱企业', signedAt: new Date() });
      if (action === 'applyAcceptance') {
        await put(Acceptance as never, { appliedOn: '2026-02-01', reportNumber: 'K', summary: '前次', conclusion: 'RECTIFY', concludedOn: '2026-02-10' });
        id.achievement = uuidv7();
        await own.insert(Achievement, { id: id.achievement, organization: place.university.id, state: 'REGISTERED', title: '成果', createdAt: new Date() } as never);
      }
      if (withFiles.has(action)) await files.refill();
      return project;
    };
    const selected = async () => { await clear(); id.bid = await putBid(em(), await putListing(em(), batch, await putDemand(em(), place), { state: 'AWARDED' }), place.university.id, { state: 'SELECTED', contractBy: '2026-03-20' }); };
    const { cells, faults, who } = await walk({ lifecycle: projectLifecycle, orm: database.orm, performer, actors, clear: selected, make, input: (action, actor) => inputs[action]?.(actor) ?? {} });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(7_000);
    expect(who).toEqual({
      establish: ['director'], record: ['clerk'], draftContract: ['clerk'], signContract: ['enterprise', 'research', 'clerk'], lapse: ['clock'], pay: ['finance'], reportOwnMoney: ['enterprise', 'research'], confirmOwnMoney: ['clerk'], reportMilestone: ['research'], confirmMilestone: ['clerk'], midTerm: ['director'], rectified: ['clerk'],
      requestExtension: ['research'], requestChange: ['research'], decideChange: ['director'], noticeDifficulty: ['research'], answerDifficulty: ['clerk', 'director'], due: ['clock'], remind: ['clock'], overdue: ['clock'], signSiteTest: ['enterprise'], applyAcceptance: ['research'], pass: ['director'], rectifyAcceptance: ['director'], fail: ['director'],
      terminate: ['director'], findMisconduct: ['auditor'], revoke: ['director'], recordRecovery: ['finance'], track: ['enterprise', 'research'], archive: ['clock'], recordOutcome: ['clerk'],
    });
  }, 600_000);
});
