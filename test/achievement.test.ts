import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { publicActor, type Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { achievementChecks } from '../schema/achievement/achievement.checks.ts';
import { Achievement, AchievementCompleter, AchievementOwner, IntellectualProperty, PatentProject, ValidityEvent } from '../schema/achievement/achievement.entity.ts';
import { ContractPayment, IncomeDistribution, TechContract, TransformationReport } from '../schema/achievement/contract.entity.ts';
import { ListingInterest, ResultListing, TrialLicence } from '../schema/achievement/listing.entity.ts';
import { PublicNotice } from '../schema/publicity/publicity.entity.ts';
import type { Organization } from '../schema/organization/organization.entity.ts';
import type { Person } from '../schema/account/account.entity.ts';
import type { Api } from './support/api.ts';
import { achievementStage, type AchievementStage } from './support/achievement.ts';
import { codes } from './support/people.ts';

/** A result from its registration to its transfer, and what is reported of it. */
const stage = achievementStage();
const { aListing, em, file, follow, insert, onAchievement, onContract, onInterest, onListing, onNotice, onPriority, onProject, onReport, onRight, onTrial, registered, told } = stage;
let actors: AchievementStage['actors'];
let api: Api;
let college: Organization;
let completer: Person;
let firm: Organization;
let stranger: Organization;
beforeAll(() => { ({ actors, api, college, completer, firm, stranger } = stage); });

describe('成果登记', () => {
  const right = { kind: 'INVENTION', number: 'ZL 2023 1 0123456.6', title: '一种三偏心蝶阀', holder: '东屿大学', filedOn: '2023-02-01', grantedOn: '2025-03-04' };
  const whole = async () => ({
    organization: college.id, title: '三偏心蝶阀', abstract: '一种三偏心金属硬密封蝶阀及其制造方法。', class: 'APPLIED_TECHNOLOGY', field: '系统流程装备', maturity: 8, intent: 'TRANSFER', expectedPrice: '1000000',
    beganOn: '2022-03-15', endedOn: '2024-06-30', ground: 'PLAN_PROJECT', projectNumber: 'ZLCY2022', evaluation: 'ACCEPTANCE', evaluatedOn: '2026-10-25',
    completers: [{ name: '王建国', unit: '东屿大学' }, { name: '李敏', unit: '瓯北阀门有限公司' }], owners: [{ organization: college.id, name: '东屿大学', share: '0.7' }, { name: '瓯北阀门有限公司', share: '0.3' }], rights: [right],
    ownershipProof: [await file(actors.college)], evaluationCertificate: [await file(actors.college)], userProof: [await file(actors.college)],
  });
  const pledges = { noSecret: true, noDispute: true, truth: true };

  test('goes from draft to number, with completers, owners, rights and evidence by class', async () => {
    const id = await onAchievement(actors.college, 'draft', undefined, await whole());
    expect((await em().find(AchievementCompleter, { achievement: id }, { orderBy: { position: 'asc' } })).map(({ name, maskedName }) => [name, maskedName])).toEqual([['王建国', '王**'], ['李敏', '李*']]);
    const [patent] = await em().find(IntellectualProperty, { achievement: id });
    expect(patent).toMatchObject({ number: '202310123456.6', state: 'VALID', termEndsOn: '2043-01-31', expiresOn: '2043-02-01' });
    expect((await em().find(ValidityEvent, { right: patent!.id }, { orderBy: { on: 'asc' } })).map(({ state, on }) => [state, on])).toEqual([['APPLIED', '2023-02-01'], ['VALID', '2025-03-04']]);
    expect(await codes(onAchievement(actors.college, 'submit', id, pledges))).toEqual(['done']);
    await onAchievement(actors.clerk, 'return', id, { reason: '请补充摘要' });
    await onAchievement(actors.college, 'amend', id, { abstract: '一种三偏心金属硬密封蝶阀，密封面耐磨。' });
    await onAchievement(actors.college, 'submit', id, pledges);
    expect(await codes(onAchievement(actors.clerk, 'register', id, { registrationNumber: '3303 24 2026 Y1', registeredOn: '2026-11-21', approver: '县科技局' }))).toEqual(['DATE_IN_FUTURE']);
    await onAchievement(actors.clerk, 'register', id, { registrationNumber: '330324 2026Y1', registeredOn: '2026-11-19', approver: '县科技局' });
    expect(await em().findOneOrFail(Achievement, id)).toMatchObject({ state: 'REGISTERED', registrationNumber: '3303242026Y1', beganOn: '2022-03-01', endedOn: '2024-06-01', ruleVersion: 'achievement-registration@2000' });
    const { data, errors } = await api.ask(`query ($id: ID!) { achievement(id: $id) { title isInTime completers { name maskedName } owners { name share } rights { number state } evaluationCertificate { name } registrationNumber } }`, { id: `ach_${id}` }, publicActor);
    expect(errors).toBeUndefined();
    expect(data.achievement).toEqual({
      title: '三偏心蝶阀', isInTime: null, completers: [{ name: null, maskedName: '王**' }, { name: null, maskedName: '李*' }], owners: [{ name: '东屿大学', share: '0.7' }, { name: '瓯北阀门有限公司', share: '0.3' }],
      rights: [{ number: '202310123456.6', state: 'VALID' }], evaluationCertificate: null, registrationNumber: '3303242026Y1',
    });
    const own = await api.ask(`query ($id: ID!) { achievement(id: $id) { isInTime completers { name } evaluationCertificate { name } } }`, { id: `ach_${id}` }, actors.college);
    expect(own.data.achievement).toEqual({ isInTime: true, completers: [{ name: '王建国' }, { name: '李敏' }], evaluationCertificate: [{ name: '证明.pdf' }] });
  });

  test.each([
    ['completers', { completers: [] }, ['COMPLETERS_MISSING']], ['the whole ownership', { owners: [{ name: '东屿大学', share: '0.7' }] }, ['OWNERSHIP_PROOF']], ['a proof of ownership', { ownershipProof: [] }, ['OWNERSHIP_PROOF']],
    ['the user’s proof', { userProof: [] }, ['EVIDENCE_INCOMPLETE']], ['rights', { rights: [] }, ['EVIDENCE_INCOMPLETE']], ['papers, for basic theory', { class: 'BASIC_THEORY' }, ['EVIDENCE_INCOMPLETE']],
    ['an evaluation', { evaluatedOn: '2026-12-01' }, ['NOT_EVALUATED']], ['months in order', { beganOn: '2025-01-01', endedOn: '2024-01-01' }, ['MONTHS_OUT_OF_ORDER']],
  ])('is not submitted without %s', async (_, over, expected) => {
    const id = await onAchievement(actors.college, 'draft', undefined, { ...(await whole()), ...over });
    expect(await codes(onAchievement(actors.college, 'submit', id, pledges))).toEqual(expected);
    expect((await em().findOneOrFail(Achievement, id)).state).toBe('DRAFT');
  });

  test.each([['202310123456.7', 'IP_NUMBER_INVALID'], ['202321234567.6', 'IP_NUMBER_KIND'], ['2023101', 'IP_NUMBER_INVALID'], [undefined, 'IP_NUMBER_MISSING']])('takes no patent number %s for an invention', async (number, code) => {
    expect(await codes(onAchievement(actors.college, 'draft', undefined, { ...(await whole()), rights: [{ ...right, number }] }))).toEqual([code]);
    expect(await em().count(Achievement, {})).toBe(0);
  });

  test('pledges are given, secrets kept out', async () => {
    const id = await onAchievement(actors.college, 'draft', undefined, await whole());
    expect(await codes(onAchievement(actors.college, 'submit', id, { ...pledges, noSecret: false }))).toEqual(['PLEDGES']);
    expect(await codes(onAchievement(actors.stranger, 'submit', id, pledges))).toEqual(['NOT_FOUND']);
  });
});

describe('知识产权的效力', () => {
  test('is a row of dated facts, and ends by the clock', async () => {
    const achievement = await registered();
    const id = await onRight(actors.college, 'recordApplied', undefined, { achievement, kind: 'UTILITY', number: '202321234567.6', title: '阀座', holder: '东屿大学', filedOn: '2016-11-30' });
    const granted = { achievement, kind: 'UTILITY', number: 'CN202321234567.6', title: '阀座', holder: '东屿大学', filedOn: '2016-11-30' };
    expect(await codes(onRight(actors.clerk, 'recordGranted', undefined, { ...granted, grantedOn: '2017-06-01' }))).toEqual(['NUMBER_TAKEN']);
    // What is granted is so from a day on: by the filing alone it would be valid and its facts would say that it is applied for.
    expect(await codes(onRight(actors.clerk, 'recordGranted', undefined, { ...granted, number: '200820132792.8' }))).toEqual(['GRANT_DATE_NEEDED']);
    await onRight(actors.college, 'grant', id, { on: '2017-06-01', document: '证书' });
    await onRight(actors.clerk, 'lapse', id, { on: '2024-01-05', document: '年费公告' });
    expect(await codes(onRight(actors.clerk, 'restore', id, { on: '2024-01-04', document: '恢复' }))).toEqual(['EVENT_OUT_OF_ORDER']);
    await onRight(actors.clerk, 'restore', id, { on: '2024-05-05', document: '恢复' });
    await onRight(actors.college, 'assign', id, { on: '2025-05-05', document: '登记', holder: '瓯北阀门有限公司' });
    stage.now = new Date('2026-11-29T15:59:00Z');
    expect(await codes(onRight(actors.clock, 'expire', id))).toEqual(['NOT_YET_DUE']);
    stage.now = new Date('2026-11-29T16:00:00Z');
    await onRight(actors.clock, 'expire', id);
    expect(await em().findOneOrFail(IntellectualProperty, id)).toMatchObject({ state: 'EXPIRED', holder: '瓯北阀门有限公司', termEndsOn: '2026-11-29' });
    expect((await em().find(ValidityEvent, { right: id }, { orderBy: { recordedAt: 'asc' } })).map(({ state }) => state)).toEqual(['APPLIED', 'VALID', 'LAPSED', 'VALID', 'VALID', 'EXPIRED']);
  });
});

describe('转化', () => {
  const choice = async (achievement: string, over: object = {}) => ({
    achievement, way: 'NEGOTIATED', transferKind: 'ASSIGNMENT', title: '三偏心蝶阀专利权', abstract: '一种三偏心金属硬密封蝶阀。', priceBasis: 'APPRAISAL', price: '1000000', appraisedValue: '980000', decidedOn: '2026-11-18', decision: '校长办公会纪要',
    decisionFile: [await file(actors.college)], ...over,
  });
  const notice = (over: object = {}) => ({ inUnit: '校园网公告栏', onMarket: '网上技术市场', transferee: firm.id, isRelatedParty: true, relation: '完成人李*任职于受让方', ...over });

  test('by negotiated price is shown fifteen days in two places, with the related party flagged, and then contracted, registered, paid', async () => {
    const achievement = await registered();
    const id = await onListing(actors.college, 'choose', undefined, await choice(achievement));
    const refuses = async (over: object, code: string) => expect(await codes(onListing(actors.college, 'startNotice', id, notice(over)))).toEqual([code]);
    expect(await codes(onListing(actors.college, 'startNotice', id, notice()))).toEqual(['PRIORITY_NOT_NOTIFIED']);
    const holder = await onPriority(actors.college, 'name', undefined, { listing: id, holderName: '王建国', ground: 'COMPLETER', rank: 1, person: completer.id });
    expect(await codes(onListing(actors.college, 'startNotice', id, notice()))).toEqual(['PRIORITY_NOT_NOTIFIED']);
    await onPriority(actors.college, 'notify', holder, { notifiedOn: '2026-11-19', notice: '书面送达' });
    await refuses({ onMarket: '校园网公告栏' }, 'PLACES_NEEDED');
    await refuses({ relation: undefined }, 'RELATION_MISSING');
    await refuses({ transferee: undefined }, 'TRANSFEREE_MISSING');
    await onListing(actors.college, 'startNotice', id, notice());
    const seen = await api.ask(`query ($id: ID!) { resultListing(id: $id) { state title abstract transferKind price transfereeName isRelatedParty relation notices { matter text places { place } publishedOn endsOn } appraisedValue priorityRights { ground rank holderName } } }`, { id: `rlg_${id}` });
    expect(seen.data.resultListing).toEqual({
      state: 'PRICE_NOTICE', title: '三偏心蝶阀专利权', abstract: '一种三偏心金属硬密封蝶阀。', transferKind: 'ASSIGNMENT', price: '1000000.00', transfereeName: '瓯北阀门有限公司', isRelatedParty: true, relation: '完成人李*任职于受让方',
      notices: [{ matter: '协议定价公示', places: [{ place: '校园网公告栏' }, { place: '网上技术市场' }], publishedOn: '2026-11-20', endsOn: '2026-12-05', text: expect.stringContaining('受让方是成果完成人或利害关系人：完成人李*任职于受让方') }], appraisedValue: null, priorityRights: [{ ground: 'COMPLETER', rank: 1, holderName: null }],
    });
    const [published] = await em().find(PublicNotice, { subjectId: id });
    stage.now = new Date('2026-12-05T15:59:00Z');
    expect(await codes(onNotice(actors.clock, 'close', published!.id))).toEqual(['NOT_YET_DUE']);
    expect(await codes(onListing(actors.keeper, 'endNotice', id))).toEqual(['NOTICE_NOT_ENDED']);
    stage.now = new Date('2026-12-05T16:00:00Z');
    await onNotice(actors.clock, 'close', published!.id);
    await follow(published!.id);
    await follow(published!.id);
    expect(await em().findOneOrFail(ResultListing, id)).toMatchObject({ state: 'CONTRACTING', dealPrice: '1000000.00', ruleVersion: 'achievement-transformation@2021' });

    const contract = async (over: object = {}) => ({
      provider: college.id, buyer: firm.id, listing: id, title: '专利权转让合同', kind: 'TRANSFER', subkind: 'PATENT_RIGHT', total: '1000000', paymentMode: 'INSTALMENT', payments: [{ amount: '300000', dueOn: '2026-12-20' }, { amount: '700000', dueOn: '2027-06-30' }],
      rights: [{ title: '一种三偏心蝶阀', holder: '东屿大学', number: '202310123456.6', kind: 'INVENTION', filedOn: '2023-02-01' }], file: [await file(actors.college)], ...over,
    });
    expect(await codes(onContract(actors.college, 'draft', undefined, await contract({ total: '900000', payments: [{ amount: '300000' }, { amount: '600000' }] })))).toEqual(['NOT_AS_AGREED']);
    expect(await codes(onContract(actors.college, 'draft', undefined, await contract({ buyer: stranger.id })))).toEqual(['NOT_AS_AGREED']);
    expect(await codes(onContract(actors.college, 'draft', undefined, await contract({ payments: [{ amount: '300000' }, { amount: '699999.99' }] })))).toEqual(['PAYMENT_SCHEDULE']);
    expect(await codes(onContract(actors.college, 'draft', undefined, await contract({ subkind: 'EXCLUSIVE' })))).toEqual(['SUBKIND']);
    const deal = await onContract(actors.college, 'draft', undefined, await contract());
    await onContract(actors.college, 'sign', deal, { signedOn: '2026-12-06' });
    expect(await codes(onContract(actors.college, 'sign', deal, { signedOn: '2026-12-06' }))).toEqual(['ALREADY_SIGNED']);
    await onContract(actors.firm, 'sign', deal, { signedOn: '2026-12-05' });
    expect(await em().findOneOrFail(TechContract, deal)).toMatchObject({ state: 'SIGNED', signedOn: '2026-12-06' });
    expect((await em().findOneOrFail(ResultListing, id)).state).toBe('CONCLUDED');
    await onContract(actors.college, 'file', deal);
    expect(await em().findOneOrFail(TechContract, deal)).toMatchObject({ filedOn: '2026-12-06', decisionDueOn: '2026-12-16', ruleVersion: 'technology-contract@2021' });
    const decision = { registrationNumber: '2026330324000001', kind: 'TRANSFER', subkind: 'PATENT_RIGHT', technologyAmount: '1000000', technologyIncome: '950000', registeredOn: '2026-12-06' };
    expect(await codes(onContract(actors.clerk, 'register', deal, { ...decision, technologyIncome: '1000000.01' }))).toEqual(['AMOUNTS']);
    await onContract(actors.clerk, 'register', deal, decision);
    const payments = await em().find(ContractPayment, { contract: deal }, { orderBy: { position: 'asc' } });
    expect(await codes(onContract(actors.college, 'complete', deal))).toEqual(['NOT_PAID', 'TRANSFER_NOT_RECORDED']);
    for (const { id: payment } of payments) await onContract(actors.college, 'recordPayment', deal, { payment, paidOn: '2026-12-06', voucher: '回单' });
    expect(await codes(onContract(actors.college, 'recordPayment', deal, { payment: payments[0]!.id, paidOn: '2026-12-06', voucher: '回单' }))).toEqual(['PAYMENT']);
    await onContract(actors.clerk, 'recordTransfer', deal, { transferRecordedOn: '2026-12-06', transferRecord: '手续合格通知书 1 号' });
    await onContract(actors.college, 'complete', deal);
    expect((await em().findOneOrFail(TechContract, deal)).state).toBe('COMPLETED');
    expect(await codes(onListing(actors.college, 'choose', undefined, await choice(achievement)))).toEqual(['ALREADY_LISTED']);
  });

  test('keeps what the state owns out, and records what the trading institution did', async () => {
    const achievement = await registered({ isStateOwnedAsset: true });
    for (const way of ['NEGOTIATED', 'LISTING', 'BIDDING', 'AUCTION', 'TRIAL']) expect(await codes(onListing(actors.college, 'choose', undefined, await choice(achievement, { way })))).toEqual(['STATE_OWNED_ASSET']);
    const id = await onListing(actors.college, 'choose', undefined, await choice(achievement, { way: 'EXCHANGE' }));
    expect(await codes(onListing(actors.college, 'revise', id, { ...(await choice(achievement, { way: 'BIDDING' })), achievement: undefined }))).toEqual(['STATE_OWNED_ASSET']);
    expect(await codes(onListing(actors.auction, 'toBidding', id))).toEqual(['OTHER_WAY']);
    await onListing(actors.college, 'recordExchange', id, { exchange: '浙江产权交易所', exchangeRecord: '浙交 1 号', dealPrice: '1200000', dealOn: '2026-11-20', transfereeName: '瓯北阀门有限公司', certificate: [await file(actors.college)] });
    expect(await em().findOneOrFail(ResultListing, id)).toMatchObject({ state: 'CONTRACTING', dealPrice: '1200000.00', exchangeRecord: '浙交 1 号' });
  });

  test('calls nothing an auction that is none', async () => {
    const achievement = await registered();
    expect(await codes(onListing(actors.college, 'choose', undefined, await choice(achievement, { title: '三偏心蝶阀专利拍卖' })))).toEqual(['WORD_AUCTION']);
    expect(await codes(onListing(actors.college, 'choose', undefined, await choice(achievement, { way: 'BIDDING', abstract: '将于近日公开拍卖的成果，敬请关注。' })))).toEqual(['WORD_AUCTION']);
    expect(await codes(onListing(actors.college, 'choose', undefined, await choice(achievement, { way: 'AUCTION', title: '三偏心蝶阀专利拍卖' })))).toEqual(['done']);
  });

  test('gives to one alone only once, even when two ask at the same moment; ordinary licences run side by side', async () => {
    const achievement = await registered();
    const both = await Promise.all([codes(onListing(actors.college, 'choose', undefined, await choice(achievement))), codes(onListing(actors.college, 'choose', undefined, await choice(achievement, { transferKind: 'EXCLUSIVE_LICENCE' })))]);
    expect(both.flat().sort()).toEqual(['ALREADY_LISTED', 'done']);
    const other = await registered();
    for (let times = 0; times < 2; times += 1) expect(await codes(onListing(actors.college, 'choose', undefined, await choice(other, { transferKind: 'ORDINARY_LICENCE' })))).toEqual(['done']);
    expect(await codes(onListing(actors.college, 'choose', undefined, await choice(other)))).toEqual(['ALREADY_LISTED']);
  });

  test('by listing goes to the only taker, and back to its owner when there are several or none', async () => {
    const listing = async () => {
      const id = await onListing(actors.college, 'choose', undefined, await choice(await registered(), { way: 'LISTING' }));
      await told(id);
      await onListing(actors.college, 'list', id, { until: '2026-11-30' });
      return id;
    };
    const interest = (actor: Actor, organization: Organization, id: string, offer = '1000000') => onInterest(actor, 'express', undefined, { listing: id, organization: organization.id, offer, isRelatedParty: false });
    const [one, two, none] = [await listing(), await listing(), await listing()];
    expect(await codes(interest(actors.firm, firm, one, '999999.99'))).toEqual(['OFFER_TOO_LOW']);
    const taker = await interest(actors.firm, firm, one, '1050000');
    expect(await codes(interest(actors.firm, firm, one))).toEqual(['ALREADY_INTERESTED']);
    await interest(actors.firm, firm, two);
    await interest(actors.stranger, stranger, two);
    stage.now = new Date('2026-11-30T16:00:00Z');
    expect(await codes(interest(actors.firm, firm, none))).toEqual(['NOT_LISTED']);
    for (const id of [one, two, none]) await onListing(actors.clock, 'closeListing', id);
    expect(await em().findOneOrFail(ResultListing, one)).toMatchObject({ state: 'CONTRACTING', dealPrice: '1050000.00', transfereeName: '瓯北阀门有限公司' });
    expect((await em().findOneOrFail(ListingInterest, taker)).state).toBe('ACCEPTED');
    expect((await em().findOneOrFail(ResultListing, two))).toMatchObject({ state: 'PRICING', reason: expect.stringContaining('2 家') });
    expect((await em().findOneOrFail(ResultListing, none))).toMatchObject({ state: 'PRICING', reason: expect.stringContaining('无意向') });
  });

  test('by trial converts at the price agreed beforehand, and only then', async () => {
    const id = await onListing(actors.college, 'choose', undefined, await choice(await registered(), { way: 'TRIAL', price: undefined, transferKind: 'ORDINARY_LICENCE' }));
    await onListing(actors.college, 'startTrial', id);
    const offer = { listing: id, organization: firm.id, from: '2026-11-20', until: '2027-05-20', conversionPrice: '80000', conversionKind: 'ORDINARY_LICENCE' };
    const trial = await onTrial(actors.college, 'offer', undefined, offer);
    expect(await codes(onTrial(actors.college, 'offer', undefined, offer))).toEqual(['TRIAL_RUNNING']);
    await onTrial(actors.firm, 'accept', trial);
    expect(await codes(onListing(actors.college, 'endTrial', id, { reason: '不再开放' }))).toEqual(['TRIAL_ACTIVE']);
    const contract = async (over: object = {}) => ({
      provider: college.id, buyer: firm.id, trial, title: '普通许可合同', kind: 'LICENCE', subkind: 'ORDINARY', total: '80000', paymentMode: 'LUMP', payments: [{ amount: '80000' }],
      rights: [{ title: '阀', holder: '东屿大学', number: '202310123456.6', kind: 'INVENTION', filedOn: '2023-02-01' }], file: [await file(actors.college)], ...over,
    });
    expect(await codes(onContract(actors.college, 'draft', undefined, await contract()))).toEqual(['NOT_AS_AGREED']);
    await onTrial(actors.firm, 'convert', trial, { outcome: '试用效果良好' });
    expect(await codes(onContract(actors.college, 'draft', undefined, await contract({ total: '90000', payments: [{ amount: '90000' }] })))).toEqual(['NOT_AS_AGREED']);
    expect(await codes(onContract(actors.college, 'draft', undefined, await contract()))).toEqual(['done']);
    const late = await onTrial(actors.college, 'offer', undefined, { ...offer, organization: stranger.id, until: '2026-12-01' });
    await onTrial(actors.stranger, 'accept', late);
    stage.now = new Date('2026-12-01T16:00:00Z');
    expect(await codes(onTrial(actors.stranger, 'convert', late, { outcome: '好' }))).toEqual(['TRIAL_OVER']);
    await onTrial(actors.clock, 'expire', late);
    expect((await em().findOneOrFail(TrialLicence, late)).state).toBe('ENDED');
  });
});

describe('专利产业化项目与年度报告', () => {
  test('a project is expected to sell, reviewed after the fact, and paid once', async () => {
    const filed = async (over: object = {}) => ({ organization: firm.id, title: '蝶阀发明专利产业化', patentNumber: '202310123456.6', expectedSales: '5000000', plan: [await file(actors.firm)], ...over });
    expect(await codes(onProject(actors.firm, 'file', undefined, await filed({ expectedSales: '4999999.99' })))).toEqual(['SALES_TOO_LOW']);
    expect(await codes(onProject(actors.firm, 'file', undefined, await filed({ patentNumber: '202321234567.6' })))).toEqual(['IP_NUMBER_KIND']);
    const id = await onProject(actors.firm, 'file', undefined, await filed());
    await onProject(actors.director, 'recommend', id, { recommendedOn: '2026-11-20' });
    await onProject(actors.clerk, 'recordSelection', id, { projectNumber: 'ZLCY20260001', year: 2026, selectedOn: '2026-11-20', document: '温科发' });
    expect(await codes(onProject(actors.clerk, 'review', id, { reviewedOn: '2026-11-20', result: 'PASSED', opinion: '通过' }))).toEqual(['SALES_NOT_PROVEN']);
    await onProject(actors.clerk, 'review', id, { reviewedOn: '2026-11-19', result: 'RECTIFY', opinion: '整改' });
    await onProject(actors.clerk, 'review', id, { reviewedOn: '2026-11-20', result: 'PASSED', opinion: '通过', provenSales: '6000000' });
    await onProject(actors.finance, 'pay', id, { paidOn: '2026-11-20', amount: '100000' });
    expect(await em().findOneOrFail(PatentProject, id)).toMatchObject({ state: 'PAID', result: 'PASSED', subsidy: '100000.00', ruleVersion: 'patent-industrialization@待核' });
  });

  test('a report is due by 30 March, once a year, and shows what is on record beside what is said', async () => {
    await insert(TechContract, { provider: college.id, buyerName: '厂', state: 'SIGNED', signedOn: '2025-04-01', title: '合同', kind: 'LICENCE', subkind: 'ORDINARY', total: '120000.00', paymentMode: 'LUMP', createdAt: stage.now });
    const draft = (over: object = {}) => onReport(actors.college, 'draft', undefined, { organization: college.id, year: 2025, lines: [{ kind: 'LICENCE', contracts: 2, amount: '200000' }], income: '200000', rewards: '140000', rewardedPeople: 3, ...over });
    expect(await codes(draft({ year: 2026 }))).toEqual(['YEAR_NOT_OVER']);
    expect(await codes(draft({ rewardedPeople: 0 }))).toEqual(['REWARDED_PEOPLE']);
    expect(await codes(draft({ lines: [{ kind: 'LICENCE', contracts: 1, amount: '1' }, { kind: 'LICENCE', contracts: 1, amount: '1' }] }))).toEqual(['LINE_TWICE']);
    const id = await draft();
    expect(await codes(draft())).toEqual(['ALREADY_REPORTED']);
    await onReport(actors.college, 'submit', id);
    const { data } = await api.ask(`query ($id: ID!) { transformationReport(id: $id) { state dueOn lines { kind contracts amount } onRecord { kind contracts amount } } }`, { id: `tfr_${id}` }, actors.clerk);
    expect(data.transformationReport).toEqual({ state: 'SUBMITTED', dueOn: '2026-03-30', lines: [{ kind: 'LICENCE', contracts: 2, amount: '200000.00' }], onRecord: [{ kind: 'LICENCE', contracts: 1, amount: '120000.00' }] });
    await onReport(actors.clerk, 'return', id, { reason: '数字不符' });
    await onReport(actors.college, 'amend', id, { lines: [{ kind: 'LICENCE', contracts: 1, amount: '120000' }], income: '0', rewards: '0', rewardedPeople: 0 });
    await onReport(actors.college, 'submit', id);
    await onReport(actors.clerk, 'accept', id);
    expect((await em().findOneOrFail(TransformationReport, id)).state).toBe('ACCEPTED');
  });
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(achievementChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  const achievement = await registered();
  await insert(AchievementOwner, { achievement, position: 1, name: '校', share: '1' });
  expect(await violations()).toEqual([]);
  await insert(AchievementOwner, { achievement, position: 2, name: '厂', share: '0.5' });
  const right = await insert(IntellectualProperty, { achievement, organization: college.id, kind: 'KNOW_HOW', title: '诀窍', holder: '校', state: 'LAPSED', createdAt: stage.now });
  await insert(ValidityEvent, { right, state: 'VALID', on: '2026-01-01', recordedAt: stage.now });
  for (let times = 0; times < 2; times += 1) await aListing(achievement, { isStateOwnedAsset: true });
  await insert(TechContract, { provider: college.id, buyerName: '厂', state: 'FILED', decisionDueOn: '2020-01-01', title: '合同', kind: 'SERVICE', subkind: 'GENERAL', total: '1.00', paymentMode: 'LUMP', createdAt: stage.now });
  await insert(IncomeDistribution, { organization: college.id, achievement, state: 'DECIDED', basis: 'TRANSFER', income: '1.00', costs: '0.00', incomeOn: '2026-01-01', rewardTotal: '1.00', isStateOwnedUnit: false, withoutTransferStaff: true, createdAt: stage.now });
  expect(await violations()).toEqual(['achievement.owners-whole', 'achievement.right-state', 'achievement.one-exclusive-listing', 'achievement.state-owned-elsewhere', 'achievement.schedule-sums', 'achievement.registration-decided', 'achievement.shares-sum']);
});

test('every step is on record with its rule', async () => {
  const id = await onReport(actors.college, 'draft', undefined, { organization: college.id, year: 2024, lines: [], income: '0', rewards: '0', rewardedPeople: 0 });
  expect(await em().findOneOrFail(JournalEntry, { objectId: id })).toMatchObject({ objectType: 'TransformationReport', action: 'draft', ruleVersion: 'achievement-transformation@2021', concernsId: college.id });
});
