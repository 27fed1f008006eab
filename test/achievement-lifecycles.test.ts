import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { diagram, type AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { Achievement, AchievementCompleter, AchievementOwner, IntellectualProperty, PatentProject } from '../schema/achievement/achievement.entity.ts';
import { ContractPayment, DistributionShare, IncomeDistribution, TechContract, TransformationReport } from '../schema/achievement/contract.entity.ts';
import { achievementLifecycle } from '../schema/achievement/lifecycle/achievement.ts';
import { contractLifecycle } from '../schema/achievement/lifecycle/contract.ts';
import { distributionLifecycle } from '../schema/achievement/lifecycle/distribution.ts';
import { interestLifecycle } from '../schema/achievement/lifecycle/interest.ts';
import { listingLifecycle } from '../schema/achievement/lifecycle/listing.ts';
import { patentProjectLifecycle } from '../schema/achievement/lifecycle/patent-project.ts';
import { priorityLifecycle } from '../schema/achievement/lifecycle/priority.ts';
import { reportLifecycle } from '../schema/achievement/lifecycle/report.ts';
import { rightLifecycle } from '../schema/achievement/lifecycle/right.ts';
import { trialLifecycle } from '../schema/achievement/lifecycle/trial.ts';
import { ListingInterest, ResultListing, TrialLicence } from '../schema/achievement/listing.entity.ts';
import type { Organization } from '../schema/organization/organization.entity.ts';
import type { Person } from '../schema/account/account.entity.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import type { Api } from './support/api.ts';
import { achievementStage, type AchievementStage } from './support/achievement.ts';

const stage = achievementStage();
const { aListing, aNotice, clear, file, insert, performer, registered, told } = stage;
let actors: AchievementStage['actors'];
let api: Api;
let college: Organization;
let completer: Person;
let firm: Organization;
beforeAll(() => { ({ actors, api, college, completer, firm } = stage); });

/** What each lifecycle needs to be walked: an object in a state, fit for the action, and the action's input. */
describe('every state × action × role', () => {
  const day = '2026-11-01';
  const inputs = new Map<string, Record<string, unknown>>();
  const walked = async (lifecycle: AnyLifecycle, make: (state: string, action: string) => Promise<string>, before: () => Promise<void> = async () => undefined) => {
    const { cells, faults, who } = await walk({
      lifecycle, orm: api.database.orm, performer, actors, clear: async () => { await clear(); await before(); },
      make: async (state, action) => { await clear(); await before(); return make(state, action); }, input: (action) => inputs.get(lifecycle.name)?.[action] ?? {},
    });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(50);
    return who;
  };
  let achievementId = '';
  const withAchievement = async () => { achievementId = await registered(); };

  test('of an achievement', async () => {
    const asked = async () => { inputs.set('achievement', { draft: { organization: college.id, title: '阀' }, amend: { field: '新材料' }, submit: { noSecret: true, noDispute: true, truth: true }, return: { reason: '退回' }, register: { registrationNumber: uuidv7(), registeredOn: day, approver: '局' }, revoke: { revokedOn: day, reason: '虚假' } }); };
    const who = await walked(achievementLifecycle, async (state) => {
      const id = await insert(Achievement, { organization: college.id, title: '阀', state, class: 'SOFT_SCIENCE', abstract: '研究报告一份及说明', ground: 'VOLUNTARY', evaluation: 'REVIEW', evaluatedOn: day, isServiceResult: true, isStateOwnedAsset: false, createdAt: stage.now });
      await insert(AchievementCompleter, { achievement: id, position: 1, name: '王', maskedName: '王', unit: '校' });
      await insert(AchievementOwner, { achievement: id, position: 1, name: '校', share: '1' });
      for (const kind of ['ownershipProof', 'reviewOpinion', 'researchReport']) await file(actors.college, { id, kind });
      return id;
    }, asked);
    expect(who).toEqual({ draft: ['college'], amend: ['college'], submit: ['college'], return: ['clerk'], register: ['clerk'], withdraw: ['college'], revoke: ['director'] });
  });

  test('of a right', async () => {
    const event = { on: day, document: '公告' };
    const who = await walked(rightLifecycle, (state) => insert(IntellectualProperty, { achievement: achievementId, organization: college.id, kind: 'INVENTION', number: uuidv7(), title: '阀', holder: '校', state, termEndsOn: '2026-11-19', createdAt: stage.now }), async () => {
      await withAchievement();
      inputs.set('intellectualProperty', {
        recordApplied: { achievement: achievementId, kind: 'SOFTWARE', number: '2026SR1', title: '软件', holder: '校', filedOn: day }, recordGranted: { achievement: achievementId, kind: 'KNOW_HOW', title: '诀窍', holder: '校' },
        grant: event, refuse: event, lapse: event, restore: event, invalidate: event, assign: { ...event, holder: '厂' },
      });
    });
    const both = ['college', 'clerk'];
    expect(who).toEqual({ recordApplied: both, recordGranted: both, grant: both, refuse: both, lapse: both, restore: both, invalidate: both, assign: both, expire: ['clock'] });
  });

  test('of a patent project', async () => {
    const who = await walked(patentProjectLifecycle, (state) => insert(PatentProject, { organization: firm.id, title: '产业化', state, createdAt: stage.now }), async () => {
      inputs.set('patentProject', {
        file: { organization: firm.id, title: '产业化', patentNumber: '202310123456.6', expectedSales: '5000000', plan: [await file(actors.firm)] }, recommend: { recommendedOn: day }, decline: { reason: '不符' },
        recordSelection: { projectNumber: uuidv7(), year: 2026, selectedOn: day, document: '文' }, recordNotSelected: { document: '文' }, review: { reviewedOn: day, result: 'FAILED', opinion: '未达' }, pay: { paidOn: day, amount: '1' },
      });
    });
    expect(who).toEqual({ file: ['firm'], recommend: ['director'], decline: ['director'], recordSelection: ['clerk'], recordNotSelected: ['clerk'], review: ['clerk'], pay: ['finance'] });
  });

  test('of a listing', async () => {
    const terms = { way: 'EXCHANGE', transferKind: 'ORDINARY_LICENCE', title: '阀', abstract: '一种阀门，密封性能好。', priceBasis: 'NEGOTIATED', price: '1', decidedOn: day, decision: '文' };
    const ways: Record<string, string> = { startNotice: 'NEGOTIATED', list: 'LISTING', toBidding: 'BIDDING', startTrial: 'TRIAL', recordExchange: 'EXCHANGE' };
    const who = await walked(listingLifecycle, async (state, action) => {
      const id = await aListing(achievementId, { state, way: ways[action] ?? 'NEGOTIATED', listedUntil: '2026-11-19', announcedAt: state === 'BIDDING' ? stage.now : null });
      await told(id);
      if (action === 'endNotice' || action === 'breakOffNotice') await aNotice('ResultListing', id, '协议定价公示', action === 'endNotice' ? 'ENDED' : 'VOID');
      return id;
    }, async () => {
      await withAchievement();
      inputs.set('resultListing', {
        choose: { achievement: achievementId, ...terms, decisionFile: [await file(actors.college)] }, revise: terms, startNotice: { inUnit: '甲', onMarket: '乙', transfereeName: '厂', isRelatedParty: false },
        list: { until: '2026-12-31' }, returnFromBidding: { reason: '无人报价' }, sell: { price: '1', transferee: null, transfereeName: '厂' }, endTrial: { reason: '结束' }, fallThrough: { reason: '未成' }, rescind: { reason: '违约' }, withdraw: { reason: '撤回' },
        recordExchange: { exchange: '所', exchangeRecord: '号', dealPrice: '1', dealOn: day, transfereeName: '厂', certificate: [await file(actors.college)] },
      });
    });
    expect(who).toEqual({
      choose: ['college'], revise: ['college'], startNotice: ['college'], endNotice: ['keeper'], breakOffNotice: ['keeper'], list: ['college'], closeListing: ['clock'], toBidding: ['auction'], announce: ['auction'], returnFromBidding: ['auction'], sell: ['auction'],
      startTrial: ['college'], endTrial: ['college'], recordExchange: ['college'], fallThrough: ['college', 'auction'], conclude: ['keeper'], rescind: ['auction'], withdraw: ['college'],
    });
  });

  let listingId = '';
  test('of an interest', async () => {
    const who = await walked(interestLifecycle, (state) => insert(ListingInterest, { listing: listingId, organization: firm.id, state, offer: '1000000.00', isRelatedParty: false, createdAt: stage.now }), async () => {
      await withAchievement();
      listingId = await aListing(achievementId, { state: 'LISTED', way: 'LISTING', listedUntil: '2026-12-31' });
      inputs.set('listingInterest', { express: { listing: listingId, organization: firm.id, offer: '1000000', isRelatedParty: false } });
    });
    expect(who).toEqual({ express: ['firm'], accept: ['keeper'], decline: ['keeper'], withdraw: ['firm'] });
  });

  test('of a right of first refusal', async () => {
    const who = await walked(priorityLifecycle, (state) => told(listingId, { state }), async () => {
      await withAchievement();
      listingId = await aListing(achievementId);
      inputs.set('priorityRight', { name: { listing: listingId, holderName: uuidv7(), ground: 'COMPLETER', rank: 1, person: completer.id }, notify: { notifiedOn: day, notice: '书面' }, confirm: { reason: '属实' }, reject: { reason: '不符' }, waive: {} });
    });
    expect(who).toEqual({ name: ['college', 'clerk'], notify: ['college', 'clerk'], confirm: ['clerk'], reject: ['clerk'], waive: ['completer'] });
  });

  test('of a trial', async () => {
    const who = await walked(trialLifecycle, (state, action) => insert(TrialLicence, { listing: listingId, organization: firm.id, owner: college.id, state, from: '2026-01-01', until: action === 'expire' ? '2026-11-19' : '2026-12-31', conversionPrice: '1.00', conversionKind: 'ORDINARY_LICENCE', createdAt: stage.now }), async () => {
      await withAchievement();
      listingId = await aListing(achievementId, { state: 'TRIAL', way: 'TRIAL' });
      inputs.set('trialLicence', { offer: { listing: listingId, organization: firm.id, from: '2026-11-20', until: '2026-12-31', conversionPrice: '1', conversionKind: 'ORDINARY_LICENCE' }, decline: { reason: '不用' }, convert: { outcome: '好' }, giveUp: { outcome: '一般' } });
    });
    expect(who).toEqual({ offer: ['college'], accept: ['firm'], decline: ['college', 'firm'], convert: ['firm'], giveUp: ['firm'], expire: ['clock'] });
  });

  test('of a contract', async () => {
    let payment = '';
    const terms = { title: '合同', kind: 'SERVICE', subkind: 'GENERAL', total: '1', paymentMode: 'LUMP', payments: [{ amount: '1' }] };
    const who = await walked(contractLifecycle, async (state, action) => {
      const id = await insert(TechContract, { provider: college.id, buyer: firm.id, buyerName: '瓯北阀门有限公司', state, title: '合同', kind: 'SERVICE', subkind: 'GENERAL', total: '1.00', paymentMode: 'LUMP', royaltyRate: '0.1', createdAt: stage.now });
      payment = await insert(ContractPayment, { contract: id, position: 1, kind: 'LUMP', amount: '1.00', paidOn: action === 'complete' ? day : null });
      await file(actors.college, { id, kind: 'file' });
      inputs.set('techContract', {
        draft: { provider: college.id, buyerName: '厂', ...terms }, amend: terms, sign: { signedOn: day }, register: { registrationNumber: uuidv7(), kind: 'SERVICE', subkind: 'GENERAL', technologyAmount: '1', technologyIncome: '1', registeredOn: day }, refuse: { reason: '不属于' },
        reckonRoyalty: { period: '2026', base: '1', dueOn: day }, recordPayment: { payment, paidOn: day, voucher: '单' }, recordTransfer: { transferRecordedOn: day, transferRecord: '号' }, terminate: { reason: '协商' }, revokeRegistration: { reason: '虚假' },
      });
      return id;
    }, async () => { inputs.set('techContract', { draft: { provider: college.id, buyerName: '厂', ...terms } }); });
    expect(who).toEqual({
      draft: ['college'], amend: ['college'], sign: ['college', 'firm'], file: ['college'], register: ['clerk'], refuse: ['clerk'], reckonRoyalty: ['college', 'firm'], recordPayment: ['college'], recordTransfer: ['college', 'clerk'],
      complete: ['college', 'clerk'], terminate: ['college'], revokeRegistration: ['director'],
    });
  });

  test('of a distribution', async () => {
    const terms = { basis: 'OWN_IMPLEMENTATION', yearOfUse: 1, income: '1000', incomeOn: day, rewardTotal: '100', withoutTransferStaff: true, shares: [{ name: '王', role: 'MAIN_CONTRIBUTOR', amount: '100' }] };
    const who = await walked(distributionLifecycle, async (state) => {
      const id = await insert(IncomeDistribution, { organization: college.id, achievement: achievementId, state, basis: 'OWN_IMPLEMENTATION', yearOfUse: 1, income: '1000.00', costs: '0.00', incomeOn: day, rewardTotal: '100.00', isStateOwnedUnit: false, withoutTransferStaff: true, createdAt: stage.now });
      await insert(DistributionShare, { distribution: id, position: 1, name: '王', maskedName: '王', role: 'MAIN_CONTRIBUTOR', amount: '100.00' });
      if (state === 'IN_NOTICE') await aNotice('IncomeDistribution', id, '成果转化奖励公示', 'ENDED');
      return id;
    }, async () => {
      await withAchievement();
      inputs.set('incomeDistribution', { draft: { achievement: achievementId, ...terms }, amend: terms, publish: { place: '栏' }, decide: { decidedOn: day, decision: '文' }, pay: { paidOn: day, voucher: '单' }, void: { reason: '重拟' } });
    });
    expect(who).toEqual({ draft: ['college'], amend: ['college'], publish: ['college'], decide: ['college'], pay: ['college'], void: ['college'] });
  });

  test('of a report', async () => {
    const terms = { lines: [], income: '0', rewards: '0', rewardedPeople: 0 };
    inputs.set('transformationReport', { draft: { organization: '', year: 2025, ...terms }, amend: terms, return: { reason: '不符' } });
    const who = await walked(reportLifecycle, (state) => insert(TransformationReport, { organization: college.id, year: 2025, state, dueOn: '2026-03-30', income: '0.00', rewards: '0.00', rewardedPeople: 0, createdAt: stage.now }), async () => {
      inputs.set('transformationReport', { ...inputs.get('transformationReport'), draft: { organization: college.id, year: 2025, ...terms } });
    });
    expect(who).toEqual({ draft: ['college'], amend: ['college'], submit: ['college'], return: ['clerk'], accept: ['clerk'] });
  });
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/achievement/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [achievementLifecycle, listingLifecycle, contractLifecycle]) expect(readme).toContain(diagram(lifecycle as AnyLifecycle));
});
