import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicActor, systemActor, type Actor, type Role } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram, type AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import type { Performer } from '../schema/core/performer.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { compare, multiply } from '../schema/core/scalar/fraction.ts';
import { addMoney, compareMoney, fromFen, splitMoney, toFen } from '../schema/core/scalar/money.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { achievementChecks } from '../schema/achievement/achievement.checks.ts';
import { Achievement, AchievementCompleter, AchievementOwner, IntellectualProperty, PatentProject, ValidityEvent } from '../schema/achievement/achievement.entity.ts';
import { achievementRules, transformationRule } from '../schema/achievement/achievement.rules.ts';
import { ContractPayment, DistributionShare, IncomeDistribution, TechContract, TransformationReport } from '../schema/achievement/contract.entity.ts';
import { shortfalls } from '../schema/achievement/distribution.ts';
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
import { ListingInterest, PriorityRight, ResultListing, TrialLicence } from '../schema/achievement/listing.entity.ts';
import { royaltyOf } from '../schema/achievement/royalty.ts';
import { followNotice } from '../schema/achievement/achievement.tasks.ts';
import type { TaskContext } from '../schema/core/outbox/task.ts';
import { noticeLifecycle } from '../schema/publicity/lifecycle/notice.ts';
import { PublicNotice } from '../schema/publicity/publicity.entity.ts';
import { Person } from '../schema/account/account.entity.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { testVault } from './support/county.ts';
import { freshDatabase } from './support/database.ts';

let api: Api;
let [college, firm, stranger]: Organization[] = [];
let completer: Person;
let now = new Date('2026-11-20T02:00:00Z');
let actors: Record<'college' | 'completer' | 'firm' | 'stranger' | 'clerk' | 'director' | 'finance' | 'auditor' | 'public' | 'clock' | 'keeper' | 'auction', Actor>;

const em = () => api.database.orm.em.fork();
const person = (roles: Role[], where: Partial<Actor> = {}): Actor => ({ kind: 'person', name: roles.join('、'), personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where });
const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault: testVault, clock: () => now });
const does = (lifecycle: AnyLifecycle) => (actor: Actor, action: string, id: string | undefined, input: unknown = {}) => perform(performer(actor), lifecycle, action, { id, input });
const codes = async (work: Promise<unknown>): Promise<string[]> => work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); });
const [onAchievement, onRight, onProject, onListing, onInterest, onPriority, onTrial, onContract, onDistribution, onReport] =
  [achievementLifecycle, rightLifecycle, patentProjectLifecycle, listingLifecycle, interestLifecycle, priorityLifecycle, trialLifecycle, contractLifecycle, distributionLifecycle, reportLifecycle].map((each) => does(each as AnyLifecycle));

/** A file that the person uploaded; `kind` adds it to a record at once. */
const file = async (by: Actor, object?: { id: string; kind: string }): Promise<string> => {
  const id = uuidv7();
  await em().execute(`insert into attachment (id, name, media_type, size, sha256, file, uploaded_by, uploaded_at, object_id, kind) values (?, '证明.pdf', 'application/pdf', 10, repeat('0', 64), ?, ?, clock_timestamp(), ?, ?)`, [id, id, by.personId, object?.id ?? null, object?.kind ?? null]);
  return id;
};
const insert = async (entity: unknown, values: Record<string, unknown>): Promise<string> => { const id = (values['id'] as string | undefined) ?? uuidv7(); await em().insert(entity as never, { id, ...values } as never); return id; };
const registered = (over: object = {}) => insert(Achievement, { organization: college!.id, title: '三偏心蝶阀', state: 'REGISTERED', registrationNumber: uuidv7().slice(0, 12), registeredOn: '2026-05-01', isServiceResult: true, isStateOwnedAsset: false, createdAt: now, ...over });
const aListing = (achievement: string, over: object = {}) => insert(ResultListing, {
  achievement, organization: college!.id, state: 'PRICING', way: 'NEGOTIATED', transferKind: 'ASSIGNMENT', title: '三偏心蝶阀专利权', abstract: '一种三偏心金属硬密封蝶阀。', priceBasis: 'NEGOTIATED', price: '1000000.00',
  isStateOwnedAsset: false, decidedOn: '2026-11-01', decision: '校办纪要', createdAt: now, ...over,
});
const told = (listing: string, over: object = {}) => insert(PriorityRight, { listing, state: 'NOTIFIED', ground: 'COMPLETER', rank: 1, holderName: `王工${uuidv7().slice(-4)}`, maskedName: '王*', person: completer.id, notifiedOn: '2026-11-02', notice: '书面', createdAt: now, ...over });

const onNotice = does(noticeLifecycle as AnyLifecycle);
const aNotice = (subjectType: string, subjectId: string, matter: string, state: string) => insert(PublicNotice, {
  matter, subjectType, subjectId, region: college!.region.id, title: '公示', text: '公示内容若干字。', state, places: [], placesNeeded: 1, dayCount: 15, dayUnit: 'DAY', ruleVersion: 'r', recused: [], publishedOn: '2026-11-01', endsOn: '2026-11-16', createdAt: now,
});
/** What the reaction stages when the notice moved. */
const follow = async (notice: string): Promise<void> => {
  const entry = await em().findOneOrFail(JournalEntry, { objectId: notice, outcome: 'DONE' }, { orderBy: { sequence: 'desc' } });
  await followNotice.handle({ em: em(), vault: testVault } as TaskContext, { entry: entry.id });
};

const clear = async (): Promise<void> => {
  const own = em();
  for (const table of ['public_notice', 'report_line', 'transformation_report', 'distribution_share', 'income_distribution', 'contract_payment', 'contract_right', 'tech_contract', 'trial_licence', 'listing_interest', 'priority_right', 'result_listing', 'validity_event', 'intellectual_property', 'achievement_owner', 'achievement_completer', 'achievement', 'patent_project', 'attachment', 'outbox_message']) await own.execute(`delete from ${table}`);
};

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  const own = em();
  const county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const unit = (name: string, kind: Organization['kind'], creditCode: string) => own.create(Organization, { kind, name, creditCode, region: county, status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
  [college, firm, stranger] = [unit('东屿大学', 'UNIVERSITY', '12330324MB0YJ0013R'), unit('瓯北阀门有限公司', 'ENTERPRISE', '91330324MA2YJ0013Y'), unit('桥头泵业有限公司', 'ENTERPRISE', '91330324MA2YJ0021R')];
  completer = own.create(Person, { name: '王建国', state: 'ACTIVE', createdAt: new Date() } as never) as Person;
  await own.flush();
  await loadRules(em(), achievementRules);
  actors = {
    college: person(['RESEARCH'], { organizationId: college!.id }), completer: person(['RESEARCH'], { organizationId: null, personId: completer.id }), firm: person(['ENTERPRISE'], { organizationId: firm!.id }),
    stranger: person(['ENTERPRISE'], { organizationId: stranger!.id }), clerk: person(['CLERK']), director: person(['DIRECTOR']), finance: person(['FINANCE']), auditor: person(['AUDITOR']),
    public: publicActor, clock: systemActor('clock'), keeper: systemActor('achievement'), auction: systemActor('auction'),
  };
}, 60_000);
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  now = new Date('2026-11-20T02:00:00Z');
  await clear();
});

describe('成果登记', () => {
  const right = { kind: 'INVENTION', number: 'ZL 2023 1 0123456.6', title: '一种三偏心蝶阀', holder: '东屿大学', filedOn: '2023-02-01', grantedOn: '2025-03-04' };
  const whole = async () => ({
    organization: college!.id, title: '三偏心蝶阀', abstract: '一种三偏心金属硬密封蝶阀及其制造方法。', class: 'APPLIED_TECHNOLOGY', field: '系统流程装备', maturity: 8, intent: 'TRANSFER', expectedPrice: '1000000',
    beganOn: '2022-03-15', endedOn: '2024-06-30', ground: 'PLAN_PROJECT', projectNumber: 'ZLCY2022', evaluation: 'ACCEPTANCE', evaluatedOn: '2026-10-25',
    completers: [{ name: '王建国', unit: '东屿大学' }, { name: '李敏', unit: '瓯北阀门有限公司' }], owners: [{ organization: college!.id, name: '东屿大学', share: '0.7' }, { name: '瓯北阀门有限公司', share: '0.3' }], rights: [right],
    ownershipProof: [await file(actors.college)], evaluationCertificate: [await file(actors.college)], userProof: [await file(actors.college)],
  });
  const pledges = { noSecret: true, noDispute: true, truth: true };

  test('goes from draft to number, with completers, owners, rights and evidence by class', async () => {
    const id = await onAchievement!(actors.college, 'draft', undefined, await whole());
    expect((await em().find(AchievementCompleter, { achievement: id }, { orderBy: { position: 'asc' } })).map(({ name, maskedName }) => [name, maskedName])).toEqual([['王建国', '王**'], ['李敏', '李*']]);
    const [patent] = await em().find(IntellectualProperty, { achievement: id });
    expect(patent).toMatchObject({ number: '202310123456.6', state: 'VALID', termEndsOn: '2043-01-31', expiresOn: '2043-02-01' });
    expect((await em().find(ValidityEvent, { right: patent!.id }, { orderBy: { on: 'asc' } })).map(({ state, on }) => [state, on])).toEqual([['APPLIED', '2023-02-01'], ['VALID', '2025-03-04']]);
    expect(await codes(onAchievement!(actors.college, 'submit', id, pledges))).toEqual(['done']);
    await onAchievement!(actors.clerk, 'return', id, { reason: '请补充摘要' });
    await onAchievement!(actors.college, 'amend', id, { abstract: '一种三偏心金属硬密封蝶阀，密封面耐磨。' });
    await onAchievement!(actors.college, 'submit', id, pledges);
    expect(await codes(onAchievement!(actors.clerk, 'register', id, { registrationNumber: '3303 24 2026 Y1', registeredOn: '2026-11-21', approver: '县科技局' }))).toEqual(['DATE_IN_FUTURE']);
    await onAchievement!(actors.clerk, 'register', id, { registrationNumber: '330324 2026Y1', registeredOn: '2026-11-19', approver: '县科技局' });
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
    const id = await onAchievement!(actors.college, 'draft', undefined, { ...(await whole()), ...over });
    expect(await codes(onAchievement!(actors.college, 'submit', id, pledges))).toEqual(expected);
    expect((await em().findOneOrFail(Achievement, id)).state).toBe('DRAFT');
  });

  test.each([['202310123456.7', 'IP_NUMBER_INVALID'], ['202321234567.6', 'IP_NUMBER_KIND'], ['2023101', 'IP_NUMBER_INVALID'], [undefined, 'IP_NUMBER_MISSING']])('takes no patent number %s for an invention', async (number, code) => {
    expect(await codes(onAchievement!(actors.college, 'draft', undefined, { ...(await whole()), rights: [{ ...right, number }] }))).toEqual([code]);
    expect(await em().count(Achievement, {})).toBe(0);
  });

  test('pledges are given, secrets kept out', async () => {
    const id = await onAchievement!(actors.college, 'draft', undefined, await whole());
    expect(await codes(onAchievement!(actors.college, 'submit', id, { ...pledges, noSecret: false }))).toEqual(['PLEDGES']);
    expect(await codes(onAchievement!(actors.stranger, 'submit', id, pledges))).toEqual(['NOT_FOUND']);
  });
});

describe('知识产权的效力', () => {
  test('is a row of dated facts, and ends by the clock', async () => {
    const achievement = await registered();
    const id = await onRight!(actors.college, 'recordApplied', undefined, { achievement, kind: 'UTILITY', number: '202321234567.6', title: '阀座', holder: '东屿大学', filedOn: '2016-11-30' });
    expect(await codes(onRight!(actors.clerk, 'recordGranted', undefined, { achievement, kind: 'UTILITY', number: 'CN202321234567.6', title: '阀座', holder: '东屿大学' }))).toEqual(['NUMBER_TAKEN']);
    await onRight!(actors.college, 'grant', id, { on: '2017-06-01', document: '证书' });
    await onRight!(actors.clerk, 'lapse', id, { on: '2024-01-05', document: '年费公告' });
    expect(await codes(onRight!(actors.clerk, 'restore', id, { on: '2024-01-04', document: '恢复' }))).toEqual(['EVENT_OUT_OF_ORDER']);
    await onRight!(actors.clerk, 'restore', id, { on: '2024-05-05', document: '恢复' });
    await onRight!(actors.college, 'assign', id, { on: '2025-05-05', document: '登记', holder: '瓯北阀门有限公司' });
    now = new Date('2026-11-29T15:59:00Z');
    expect(await codes(onRight!(actors.clock, 'expire', id))).toEqual(['NOT_YET_DUE']);
    now = new Date('2026-11-29T16:00:00Z');
    await onRight!(actors.clock, 'expire', id);
    expect(await em().findOneOrFail(IntellectualProperty, id)).toMatchObject({ state: 'EXPIRED', holder: '瓯北阀门有限公司', termEndsOn: '2026-11-29' });
    expect((await em().find(ValidityEvent, { right: id }, { orderBy: { recordedAt: 'asc' } })).map(({ state }) => state)).toEqual(['APPLIED', 'VALID', 'LAPSED', 'VALID', 'VALID', 'EXPIRED']);
  });
});

describe('转化', () => {
  const choice = async (achievement: string, over: object = {}) => ({
    achievement, way: 'NEGOTIATED', transferKind: 'ASSIGNMENT', title: '三偏心蝶阀专利权', abstract: '一种三偏心金属硬密封蝶阀。', priceBasis: 'APPRAISAL', price: '1000000', appraisedValue: '980000', decidedOn: '2026-11-18', decision: '校长办公会纪要',
    decisionFile: [await file(actors.college)], ...over,
  });
  const notice = (over: object = {}) => ({ inUnit: '校园网公告栏', onMarket: '网上技术市场', transferee: firm!.id, isRelatedParty: true, relation: '完成人李*任职于受让方', ...over });

  test('by negotiated price is shown fifteen days in two places, with the related party flagged, and then contracted, registered, paid', async () => {
    const achievement = await registered();
    const id = await onListing!(actors.college, 'choose', undefined, await choice(achievement));
    const refuses = async (over: object, code: string) => expect(await codes(onListing!(actors.college, 'startNotice', id, notice(over)))).toEqual([code]);
    expect(await codes(onListing!(actors.college, 'startNotice', id, notice()))).toEqual(['PRIORITY_NOT_NOTIFIED']);
    const holder = await onPriority!(actors.college, 'name', undefined, { listing: id, holderName: '王建国', ground: 'COMPLETER', rank: 1, person: completer.id });
    expect(await codes(onListing!(actors.college, 'startNotice', id, notice()))).toEqual(['PRIORITY_NOT_NOTIFIED']);
    await onPriority!(actors.college, 'notify', holder, { notifiedOn: '2026-11-19', notice: '书面送达' });
    await refuses({ onMarket: '校园网公告栏' }, 'PLACES_NEEDED');
    await refuses({ relation: undefined }, 'RELATION_MISSING');
    await refuses({ transferee: undefined }, 'TRANSFEREE_MISSING');
    await onListing!(actors.college, 'startNotice', id, notice());
    const seen = await api.ask(`query ($id: ID!) { resultListing(id: $id) { state title abstract transferKind price transfereeName isRelatedParty relation notices { matter text places { place } publishedOn endsOn } appraisedValue priorityRights { ground rank holderName } } }`, { id: `rlg_${id}` });
    expect(seen.data.resultListing).toEqual({
      state: 'PRICE_NOTICE', title: '三偏心蝶阀专利权', abstract: '一种三偏心金属硬密封蝶阀。', transferKind: 'ASSIGNMENT', price: '1000000.00', transfereeName: '瓯北阀门有限公司', isRelatedParty: true, relation: '完成人李*任职于受让方',
      notices: [{ matter: '协议定价公示', places: [{ place: '校园网公告栏' }, { place: '网上技术市场' }], publishedOn: '2026-11-20', endsOn: '2026-12-05', text: expect.stringContaining('受让方是成果完成人或利害关系人：完成人李*任职于受让方') }], appraisedValue: null, priorityRights: [{ ground: 'COMPLETER', rank: 1, holderName: null }],
    });
    const [published] = await em().find(PublicNotice, { subjectId: id });
    now = new Date('2026-12-05T15:59:00Z');
    expect(await codes(onNotice(actors.clock, 'close', published!.id))).toEqual(['NOT_YET_DUE']);
    expect(await codes(onListing!(actors.keeper, 'endNotice', id))).toEqual(['NOTICE_NOT_ENDED']);
    now = new Date('2026-12-05T16:00:00Z');
    await onNotice(actors.clock, 'close', published!.id);
    await follow(published!.id);
    await follow(published!.id);
    expect(await em().findOneOrFail(ResultListing, id)).toMatchObject({ state: 'CONTRACTING', dealPrice: '1000000.00', ruleVersion: 'achievement-transformation@2021' });

    const contract = async (over: object = {}) => ({
      provider: college!.id, buyer: firm!.id, listing: id, title: '专利权转让合同', kind: 'TRANSFER', subkind: 'PATENT_RIGHT', total: '1000000', paymentMode: 'INSTALMENT', payments: [{ amount: '300000', dueOn: '2026-12-20' }, { amount: '700000', dueOn: '2027-06-30' }],
      rights: [{ title: '一种三偏心蝶阀', holder: '东屿大学', number: '202310123456.6', kind: 'INVENTION', filedOn: '2023-02-01' }], file: [await file(actors.college)], ...over,
    });
    expect(await codes(onContract!(actors.college, 'draft', undefined, await contract({ total: '900000', payments: [{ amount: '300000' }, { amount: '600000' }] })))).toEqual(['NOT_AS_AGREED']);
    expect(await codes(onContract!(actors.college, 'draft', undefined, await contract({ buyer: stranger!.id })))).toEqual(['NOT_AS_AGREED']);
    expect(await codes(onContract!(actors.college, 'draft', undefined, await contract({ payments: [{ amount: '300000' }, { amount: '699999.99' }] })))).toEqual(['PAYMENT_SCHEDULE']);
    expect(await codes(onContract!(actors.college, 'draft', undefined, await contract({ subkind: 'EXCLUSIVE' })))).toEqual(['SUBKIND']);
    const deal = await onContract!(actors.college, 'draft', undefined, await contract());
    await onContract!(actors.college, 'sign', deal, { signedOn: '2026-12-06' });
    expect(await codes(onContract!(actors.college, 'sign', deal, { signedOn: '2026-12-06' }))).toEqual(['ALREADY_SIGNED']);
    await onContract!(actors.firm, 'sign', deal, { signedOn: '2026-12-05' });
    expect(await em().findOneOrFail(TechContract, deal)).toMatchObject({ state: 'SIGNED', signedOn: '2026-12-06' });
    expect((await em().findOneOrFail(ResultListing, id)).state).toBe('CONCLUDED');
    await onContract!(actors.college, 'file', deal);
    expect(await em().findOneOrFail(TechContract, deal)).toMatchObject({ filedOn: '2026-12-06', decisionDueOn: '2026-12-16', ruleVersion: 'technology-contract@2021' });
    const decision = { registrationNumber: '2026330324000001', kind: 'TRANSFER', subkind: 'PATENT_RIGHT', technologyAmount: '1000000', technologyIncome: '950000', registeredOn: '2026-12-06' };
    expect(await codes(onContract!(actors.clerk, 'register', deal, { ...decision, technologyIncome: '1000000.01' }))).toEqual(['AMOUNTS']);
    await onContract!(actors.clerk, 'register', deal, decision);
    const payments = await em().find(ContractPayment, { contract: deal }, { orderBy: { position: 'asc' } });
    expect(await codes(onContract!(actors.college, 'complete', deal))).toEqual(['NOT_PAID', 'TRANSFER_NOT_RECORDED']);
    for (const { id: payment } of payments) await onContract!(actors.college, 'recordPayment', deal, { payment, paidOn: '2026-12-06', voucher: '回单' });
    expect(await codes(onContract!(actors.college, 'recordPayment', deal, { payment: payments[0]!.id, paidOn: '2026-12-06', voucher: '回单' }))).toEqual(['PAYMENT']);
    await onContract!(actors.clerk, 'recordTransfer', deal, { transferRecordedOn: '2026-12-06', transferRecord: '手续合格通知书 1 号' });
    await onContract!(actors.college, 'complete', deal);
    expect((await em().findOneOrFail(TechContract, deal)).state).toBe('COMPLETED');
    expect(await codes(onListing!(actors.college, 'choose', undefined, await choice(achievement)))).toEqual(['ALREADY_LISTED']);
  });

  test('keeps what the state owns out, and records what the trading institution did', async () => {
    const achievement = await registered({ isStateOwnedAsset: true });
    for (const way of ['NEGOTIATED', 'LISTING', 'BIDDING', 'AUCTION', 'TRIAL']) expect(await codes(onListing!(actors.college, 'choose', undefined, await choice(achievement, { way })))).toEqual(['STATE_OWNED_ASSET']);
    const id = await onListing!(actors.college, 'choose', undefined, await choice(achievement, { way: 'EXCHANGE' }));
    expect(await codes(onListing!(actors.college, 'revise', id, { ...(await choice(achievement, { way: 'BIDDING' })), achievement: undefined }))).toEqual(['STATE_OWNED_ASSET']);
    expect(await codes(onListing!(actors.auction, 'toBidding', id))).toEqual(['OTHER_WAY']);
    await onListing!(actors.college, 'recordExchange', id, { exchange: '浙江产权交易所', exchangeRecord: '浙交 1 号', dealPrice: '1200000', dealOn: '2026-11-20', transfereeName: '瓯北阀门有限公司', certificate: [await file(actors.college)] });
    expect(await em().findOneOrFail(ResultListing, id)).toMatchObject({ state: 'CONTRACTING', dealPrice: '1200000.00', exchangeRecord: '浙交 1 号' });
  });

  test('calls nothing an auction that is none', async () => {
    const achievement = await registered();
    expect(await codes(onListing!(actors.college, 'choose', undefined, await choice(achievement, { title: '三偏心蝶阀专利拍卖' })))).toEqual(['WORD_AUCTION']);
    expect(await codes(onListing!(actors.college, 'choose', undefined, await choice(achievement, { way: 'BIDDING', abstract: '将于近日公开拍卖的成果，敬请关注。' })))).toEqual(['WORD_AUCTION']);
    expect(await codes(onListing!(actors.college, 'choose', undefined, await choice(achievement, { way: 'AUCTION', title: '三偏心蝶阀专利拍卖' })))).toEqual(['done']);
  });

  test('gives to one alone only once, even when two ask at the same moment; ordinary licences run side by side', async () => {
    const achievement = await registered();
    const both = await Promise.all([codes(onListing!(actors.college, 'choose', undefined, await choice(achievement))), codes(onListing!(actors.college, 'choose', undefined, await choice(achievement, { transferKind: 'EXCLUSIVE_LICENCE' })))]);
    expect(both.flat().sort()).toEqual(['ALREADY_LISTED', 'done']);
    const other = await registered();
    for (let times = 0; times < 2; times += 1) expect(await codes(onListing!(actors.college, 'choose', undefined, await choice(other, { transferKind: 'ORDINARY_LICENCE' })))).toEqual(['done']);
    expect(await codes(onListing!(actors.college, 'choose', undefined, await choice(other)))).toEqual(['ALREADY_LISTED']);
  });

  test('by listing goes to the only taker, and back to its owner when there are several or none', async () => {
    const listing = async () => {
      const id = await onListing!(actors.college, 'choose', undefined, await choice(await registered(), { way: 'LISTING' }));
      await told(id);
      await onListing!(actors.college, 'list', id, { until: '2026-11-30' });
      return id;
    };
    const interest = (actor: Actor, organization: Organization, id: string, offer = '1000000') => onInterest!(actor, 'express', undefined, { listing: id, organization: organization.id, offer, isRelatedParty: false });
    const [one, two, none] = [await listing(), await listing(), await listing()];
    expect(await codes(interest(actors.firm, firm!, one, '999999.99'))).toEqual(['OFFER_TOO_LOW']);
    const taker = await interest(actors.firm, firm!, one, '1050000');
    expect(await codes(interest(actors.firm, firm!, one))).toEqual(['ALREADY_INTERESTED']);
    await interest(actors.firm, firm!, two);
    await interest(actors.stranger, stranger!, two);
    now = new Date('2026-11-30T16:00:00Z');
    expect(await codes(interest(actors.firm, firm!, none))).toEqual(['NOT_LISTED']);
    for (const id of [one, two, none]) await onListing!(actors.clock, 'closeListing', id);
    expect(await em().findOneOrFail(ResultListing, one)).toMatchObject({ state: 'CONTRACTING', dealPrice: '1050000.00', transfereeName: '瓯北阀门有限公司' });
    expect((await em().findOneOrFail(ListingInterest, taker)).state).toBe('ACCEPTED');
    expect((await em().findOneOrFail(ResultListing, two))).toMatchObject({ state: 'PRICING', reason: expect.stringContaining('2 家') });
    expect((await em().findOneOrFail(ResultListing, none))).toMatchObject({ state: 'PRICING', reason: expect.stringContaining('无意向') });
  });

  test('by trial converts at the price agreed beforehand, and only then', async () => {
    const id = await onListing!(actors.college, 'choose', undefined, await choice(await registered(), { way: 'TRIAL', price: undefined, transferKind: 'ORDINARY_LICENCE' }));
    await onListing!(actors.college, 'startTrial', id);
    const offer = { listing: id, organization: firm!.id, from: '2026-11-20', until: '2027-05-20', conversionPrice: '80000', conversionKind: 'ORDINARY_LICENCE' };
    const trial = await onTrial!(actors.college, 'offer', undefined, offer);
    expect(await codes(onTrial!(actors.college, 'offer', undefined, offer))).toEqual(['TRIAL_RUNNING']);
    await onTrial!(actors.firm, 'accept', trial);
    expect(await codes(onListing!(actors.college, 'endTrial', id, { reason: '不再开放' }))).toEqual(['TRIAL_ACTIVE']);
    const contract = async (over: object = {}) => ({
      provider: college!.id, buyer: firm!.id, trial, title: '普通许可合同', kind: 'LICENCE', subkind: 'ORDINARY', total: '80000', paymentMode: 'LUMP', payments: [{ amount: '80000' }],
      rights: [{ title: '阀', holder: '东屿大学', number: '202310123456.6', kind: 'INVENTION', filedOn: '2023-02-01' }], file: [await file(actors.college)], ...over,
    });
    expect(await codes(onContract!(actors.college, 'draft', undefined, await contract()))).toEqual(['NOT_AS_AGREED']);
    await onTrial!(actors.firm, 'convert', trial, { outcome: '试用效果良好' });
    expect(await codes(onContract!(actors.college, 'draft', undefined, await contract({ total: '90000', payments: [{ amount: '90000' }] })))).toEqual(['NOT_AS_AGREED']);
    expect(await codes(onContract!(actors.college, 'draft', undefined, await contract()))).toEqual(['done']);
    const late = await onTrial!(actors.college, 'offer', undefined, { ...offer, organization: stranger!.id, until: '2026-12-01' });
    await onTrial!(actors.stranger, 'accept', late);
    now = new Date('2026-12-01T16:00:00Z');
    expect(await codes(onTrial!(actors.stranger, 'convert', late, { outcome: '好' }))).toEqual(['TRIAL_OVER']);
    await onTrial!(actors.clock, 'expire', late);
    expect((await em().findOneOrFail(TrialLicence, late)).state).toBe('ENDED');
  });
});

describe('技术合同与收益分配', () => {
  const draft = async (over: object = {}) => ({
    provider: college!.id, buyerName: '外县某厂', title: '技术服务合同', kind: 'SERVICE', subkind: 'GENERAL', total: '100000', paymentMode: 'LUMP', payments: [{ amount: '100000' }], file: [await file(actors.college)], ...over,
  });
  test.each([
    ['lump', { paymentMode: 'LUMP', payments: [{ amount: '60000' }, { amount: '40000' }] }, 'PAYMENT_SCHEDULE'], ['lump', {}, 'done'],
    ['instalments', { paymentMode: 'INSTALMENT', payments: [{ amount: '100000' }] }, 'PAYMENT_SCHEDULE'], ['instalments', { paymentMode: 'INSTALMENT', payments: [{ amount: '33333.33' }, { amount: '66666.67' }] }, 'done'],
    ['royalty', { paymentMode: 'ROYALTY', payments: [] }, 'PAYMENT_SCHEDULE'], ['royalty', { paymentMode: 'ROYALTY', payments: [], royaltyRate: '0.03', royaltyBase: '年销售额' }, 'done'],
    ['royalty with an entry fee', { paymentMode: 'ENTRY_ROYALTY', payments: [{ amount: '100000.01' }], royaltyRate: '0.03', royaltyBase: '年销售额' }, 'PAYMENT_SCHEDULE'],
    ['royalty with an entry fee', { paymentMode: 'ENTRY_ROYALTY', payments: [{ amount: '20000' }], royaltyRate: '0.03', royaltyBase: '年销售额' }, 'done'],
    ['lump', { royaltyRate: '0.03' }, 'PAYMENT_SCHEDULE'],
  ])('a schedule of %s adds up: %j', async (_, over, expected) => { expect(await codes(onContract!(actors.college, 'draft', undefined, await draft(over)))).toEqual([expected]); });

  test.each([['DEVELOPMENT', 'COMMISSIONED'], ['TRANSFER', 'KNOW_HOW_TRANSFER'], ['LICENCE', 'KNOW_HOW_LICENCE'], ['CONSULTING', 'GENERAL'], ['SERVICE', 'TRAINING']])('of the kind %s is signed and filed with its text alone', async (kind, subkind) => {
    const id = await onContract!(actors.college, 'draft', undefined, await draft({ kind, subkind, file: [] }));
    expect(await codes(onContract!(actors.college, 'sign', id, { signedOn: '2026-11-20' }))).toEqual(['CONTRACT_FILE']);
    await file(actors.college, { id, kind: 'file' });
    await onContract!(actors.college, 'sign', id, { signedOn: '2026-11-20' });
    await onContract!(actors.college, 'file', id);
    await onContract!(actors.clerk, 'refuse', id, { reason: '不属于技术合同' });
    await onContract!(actors.college, 'file', id);
    expect((await em().findOneOrFail(TechContract, id))).toMatchObject({ state: 'FILED', refusalReason: null });
  });

  test('royalties are reckoned once a period, and never above their cap', async () => {
    const id = await onContract!(actors.college, 'draft', undefined, await draft({ paymentMode: 'ENTRY_ROYALTY', payments: [{ amount: '20000' }], royaltyRate: '0.03', royaltyBase: '年销售额', royaltyCap: '70000' }));
    await onContract!(actors.college, 'sign', id, { signedOn: '2026-11-20' });
    const reckon = (period: string, base: string) => onContract!(actors.college, 'reckonRoyalty', id, { period, base, dueOn: '2027-03-01' });
    await reckon('2026 年', '1000000.50');
    expect(await codes(reckon('2026 年', '1'))).toEqual(['NO_ROYALTY']);
    await reckon('2027 年', '5000000');
    await reckon('2028 年', '5000000');
    expect((await em().find(ContractPayment, { contract: id }, { orderBy: { position: 'asc' } })).map(({ kind, amount }) => [kind, amount])).toEqual([['ENTRY_FEE', '20000.00'], ['ROYALTY', '30000.02'], ['ROYALTY', '39999.98'], ['ROYALTY', '0.00']]);
  });

  test('a false registration is revoked, the fine within the law', async () => {
    const id = await insert(TechContract, { provider: college!.id, buyerName: '厂', state: 'REGISTERED', title: '合同', kind: 'SERVICE', subkind: 'GENERAL', total: '1.00', paymentMode: 'LUMP', createdAt: now });
    expect(await codes(onContract!(actors.director, 'revokeRegistration', id, { reason: '虚假登记', fine: '10000.01' }))).toEqual(['FINE']);
    await onContract!(actors.director, 'revokeRegistration', id, { reason: '虚假登记', fine: '10000' });
    expect((await em().findOneOrFail(TechContract, id)).state).toBe('REVOKED');
  });

  const signedContract = (achievement: string) => insert(TechContract, { provider: college!.id, buyerName: '厂', achievement, state: 'SIGNED', signedOn: '2026-01-01', title: '合同', kind: 'TRANSFER', subkind: 'PATENT_RIGHT', total: '1000000.00', paymentMode: 'LUMP', createdAt: now });
  const distribution = (achievement: string, contract: string | undefined, over: object = {}) => ({
    achievement, contract, basis: 'TRANSFER', income: '1000000', costs: '100000', incomeOn: '2026-08-31', rewardTotal: '630000',
    shares: [{ name: '王建国', role: 'MAIN_CONTRIBUTOR', amount: '441000' }, { name: '李敏', role: 'CONTRIBUTOR', amount: '157500' }, { name: '周转', role: 'TRANSFER_STAFF', amount: '31500' }], ...over,
  });

  test('shares the income by the floors of the rule in force, shows it where the unit is the state’s, and pays within six months', async () => {
    const achievement = await registered();
    const contract = await signedContract(achievement);
    const judged = async (over: object) => {
      const id = await onDistribution!(actors.college, 'draft', undefined, distribution(achievement, contract, over));
      const [reason] = await onDistribution!(actors.college, 'decide', id, { decidedOn: '2026-11-20', decision: '校办' }).then(() => [], (error) => error.reasons);
      return reason ? [reason.code, reason.details?.shortfall ?? null, reason.details?.minimum ?? null] : 'decided';
    };
    const shares = (main: string, other: string, staff: string) => ({ shares: [{ name: '甲', role: 'MAIN_CONTRIBUTOR', amount: main }, { name: '乙', role: 'CONTRIBUTOR', amount: other }, { name: '丙', role: 'TRANSFER_STAFF', amount: staff }] });
    expect(await judged({})).toBe('decided');
    expect(await judged({ rewardTotal: '629999.99', ...shares('441000', '157499.99', '31500') })).toEqual(['BELOW_FLOOR', 'REWARD_TOO_LOW', '630000.00']);
    expect(await judged(shares('440999.99', '157500.01', '31500'))).toEqual(['BELOW_FLOOR', 'MAIN_CONTRIBUTORS_TOO_LOW', '441000.00']);
    expect(await judged(shares('441000', '157500.01', '31499.99'))).toEqual(['BELOW_FLOOR', 'TRANSFER_STAFF_TOO_LOW', '31500.00']);
    expect(await judged({ ...shares('441000', '189000', '0'), withoutTransferStaff: true })).toBe('decided');
    expect(await judged(shares('441000', '157500', '31500.01'))).toEqual(['BELOW_FLOOR', 'SHARES_SUM', null]);
    expect(await judged({ costs: '1000000' })).toEqual(['BELOW_FLOOR', 'NO_NET_INCOME', null]);
    expect(await judged({ isStateOwnedUnit: true })).toEqual(['NOTICE_NEEDED', null, null]);
    const own = { contract: undefined, basis: 'OWN_IMPLEMENTATION', income: '900000', costs: '0', rewardTotal: '90000', yearOfUse: 5, ...shares('63000', '22500', '4500') };
    expect(await judged(own)).toBe('decided');
    expect(await judged({ ...own, yearOfUse: 6 })).toEqual(['BELOW_FLOOR', 'YEAR_OF_USE', null]);
    expect(await judged({ ...own, rewardTotal: '89999.99', ...shares('63000', '22499.99', '4500') })).toEqual(['BELOW_FLOOR', 'REWARD_TOO_LOW', '90000.00']);

    const id = await onDistribution!(actors.college, 'draft', undefined, distribution(achievement, contract, { isStateOwnedUnit: true }));
    await onDistribution!(actors.college, 'publish', id, { place: '公告栏' });
    const seen = await api.ask(`query ($id: ID!) { incomeDistribution(id: $id) { rewardTotal income shares { name maskedName amount } } }`, { id: `idn_${id}` });
    expect(seen.data.incomeDistribution).toMatchObject({ rewardTotal: '630000.00', income: null, shares: [{ name: null, maskedName: '王**', amount: '441000.00' }, {}, {}] });
    expect(await codes(onDistribution!(actors.college, 'decide', id, { decidedOn: '2026-11-20', decision: '校办' }))).toEqual(['NOTICE_NEEDED']);
    now = new Date('2026-12-05T16:00:00Z');
    await onNotice(actors.clock, 'close', (await em().findOneOrFail(PublicNotice, { subjectId: id })).id);
    await onDistribution!(actors.college, 'decide', id, { decidedOn: '2026-12-06', decision: '校办' });
    expect(await em().findOneOrFail(IncomeDistribution, id)).toMatchObject({ state: 'DECIDED', payDueOn: '2027-02-28', ruleVersion: 'achievement-transformation@2021', net: '900000.00' });
    await onDistribution!(actors.college, 'pay', id, { paidOn: '2026-12-06', voucher: '回单' });
    expect(await em().count(DistributionShare, { distribution: id })).toBe(3);
  });

  const floors = transformationRule.versions[1]!.criteria;
  test('never lets a distribution pass that is below a floor, nor stops one that keeps them all (any amounts)', () => {
    fc.assert(fc.property(fc.bigInt(1n, 10n ** 13n), fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (net, a, b, c) => {
      const reward = fromFen((net * BigInt(5_000 + (a % 5_001))) / 10_000n);
      const weights = [1 + b, 1 + (c % 4_000), 1 + (a % 900)];
      const [main, other, staff] = splitMoney(reward, weights) as [string, string, string];
      const kept = compare(reward, multiply(fromFen(net), '0.70')) >= 0 && compare(main, multiply(reward, '0.70')) >= 0 && compare(staff, multiply(reward, '0.05')) >= 0;
      const found = shortfalls({ basis: 'TRANSFER', net: fromFen(net), rewardTotal: reward, withoutTransferStaff: false, yearOfUse: null, shares: [{ role: 'MAIN_CONTRIBUTOR', amount: main }, { role: 'CONTRIBUTOR', amount: other }, { role: 'TRANSFER_STAFF', amount: staff }] }, floors);
      expect(found.length === 0).toBe(kept);
      // What is asked for is the least that would do.
      for (const each of found) if ('least' in each) { const whole = each.code === 'REWARD_TOO_LOW' ? fromFen(net) : reward; expect(compare(each.least, multiply(whole, each.share))).toBeGreaterThanOrEqual(0); expect(compare(fromFen(toFen(each.least) - 1n), multiply(whole, each.share))).toBeLessThan(0); }
    }), { numRuns: 1_000 });
  });
  test('royalties of any periods never exceed the cap, and reach it', () => {
    fc.assert(fc.property(fc.array(fc.bigInt(0n, 10n ** 12n), { maxLength: 12 }), fc.integer({ min: 1, max: 10_000 }), fc.bigInt(0n, 10n ** 11n), (bases, rate, cap) => {
      const paid: string[] = [];
      for (const base of bases) paid.push(royaltyOf({ base: fromFen(base), rate: `0.${String(rate).padStart(5, '0')}`, cap: fromFen(cap), before: paid }));
      const total = addMoney('0', ...paid);
      const free = addMoney('0', ...bases.map((base) => royaltyOf({ base: fromFen(base), rate: `0.${String(rate).padStart(5, '0')}`, cap: null, before: [] })));
      expect(total).toBe(compareMoney(free, fromFen(cap)) < 0 ? free : fromFen(cap));
      for (const each of paid) expect(compareMoney(each, '0')).toBeGreaterThanOrEqual(0);
    }), { numRuns: 1_000 });
  });
});

describe('专利产业化项目与年度报告', () => {
  test('a project is expected to sell, reviewed after the fact, and paid once', async () => {
    const filed = async (over: object = {}) => ({ organization: firm!.id, title: '蝶阀发明专利产业化', patentNumber: '202310123456.6', expectedSales: '5000000', plan: [await file(actors.firm)], ...over });
    expect(await codes(onProject!(actors.firm, 'file', undefined, await filed({ expectedSales: '4999999.99' })))).toEqual(['SALES_TOO_LOW']);
    expect(await codes(onProject!(actors.firm, 'file', undefined, await filed({ patentNumber: '202321234567.6' })))).toEqual(['IP_NUMBER_KIND']);
    const id = await onProject!(actors.firm, 'file', undefined, await filed());
    await onProject!(actors.director, 'recommend', id, { recommendedOn: '2026-11-20' });
    await onProject!(actors.clerk, 'recordSelection', id, { projectNumber: 'ZLCY20260001', year: 2026, selectedOn: '2026-11-20', document: '温科发' });
    expect(await codes(onProject!(actors.clerk, 'review', id, { reviewedOn: '2026-11-20', result: 'PASSED', opinion: '通过' }))).toEqual(['SALES_NOT_PROVEN']);
    await onProject!(actors.clerk, 'review', id, { reviewedOn: '2026-11-19', result: 'RECTIFY', opinion: '整改' });
    await onProject!(actors.clerk, 'review', id, { reviewedOn: '2026-11-20', result: 'PASSED', opinion: '通过', provenSales: '6000000' });
    await onProject!(actors.finance, 'pay', id, { paidOn: '2026-11-20', amount: '100000' });
    expect(await em().findOneOrFail(PatentProject, id)).toMatchObject({ state: 'PAID', result: 'PASSED', subsidy: '100000.00', ruleVersion: 'patent-industrialization@待核' });
  });

  test('a report is due by 30 March, once a year, and shows what is on record beside what is said', async () => {
    await insert(TechContract, { provider: college!.id, buyerName: '厂', state: 'SIGNED', signedOn: '2025-04-01', title: '合同', kind: 'LICENCE', subkind: 'ORDINARY', total: '120000.00', paymentMode: 'LUMP', createdAt: now });
    const draft = (over: object = {}) => onReport!(actors.college, 'draft', undefined, { organization: college!.id, year: 2025, lines: [{ kind: 'LICENCE', contracts: 2, amount: '200000' }], income: '200000', rewards: '140000', rewardedPeople: 3, ...over });
    expect(await codes(draft({ year: 2026 }))).toEqual(['YEAR_NOT_OVER']);
    expect(await codes(draft({ rewardedPeople: 0 }))).toEqual(['REWARDED_PEOPLE']);
    expect(await codes(draft({ lines: [{ kind: 'LICENCE', contracts: 1, amount: '1' }, { kind: 'LICENCE', contracts: 1, amount: '1' }] }))).toEqual(['LINE_TWICE']);
    const id = await draft();
    expect(await codes(draft())).toEqual(['ALREADY_REPORTED']);
    await onReport!(actors.college, 'submit', id);
    const { data } = await api.ask(`query ($id: ID!) { transformationReport(id: $id) { state dueOn lines { kind contracts amount } onRecord { kind contracts amount } } }`, { id: `tfr_${id}` }, actors.clerk);
    expect(data.transformationReport).toEqual({ state: 'SUBMITTED', dueOn: '2026-03-30', lines: [{ kind: 'LICENCE', contracts: 2, amount: '200000.00' }], onRecord: [{ kind: 'LICENCE', contracts: 1, amount: '120000.00' }] });
    await onReport!(actors.clerk, 'return', id, { reason: '数字不符' });
    await onReport!(actors.college, 'amend', id, { lines: [{ kind: 'LICENCE', contracts: 1, amount: '120000' }], income: '0', rewards: '0', rewardedPeople: 0 });
    await onReport!(actors.college, 'submit', id);
    await onReport!(actors.clerk, 'accept', id);
    expect((await em().findOneOrFail(TransformationReport, id)).state).toBe('ACCEPTED');
  });
});

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
    const asked = async () => { inputs.set('achievement', { draft: { organization: college!.id, title: '阀' }, amend: { field: '新材料' }, submit: { noSecret: true, noDispute: true, truth: true }, return: { reason: '退回' }, register: { registrationNumber: uuidv7(), registeredOn: day, approver: '局' }, revoke: { revokedOn: day, reason: '虚假' } }); };
    const who = await walked(achievementLifecycle, async (state) => {
      const id = await insert(Achievement, { organization: college!.id, title: '阀', state, class: 'SOFT_SCIENCE', abstract: '研究报告一份及说明', ground: 'VOLUNTARY', evaluation: 'REVIEW', evaluatedOn: day, isServiceResult: true, isStateOwnedAsset: false, createdAt: now });
      await insert(AchievementCompleter, { achievement: id, position: 1, name: '王', maskedName: '王', unit: '校' });
      await insert(AchievementOwner, { achievement: id, position: 1, name: '校', share: '1' });
      for (const kind of ['ownershipProof', 'reviewOpinion', 'researchReport']) await file(actors.college, { id, kind });
      return id;
    }, asked);
    expect(who).toEqual({ draft: ['college'], amend: ['college'], submit: ['college'], return: ['clerk'], register: ['clerk'], withdraw: ['college'], revoke: ['director'] });
  }, 120_000);

  test('of a right', async () => {
    const event = { on: day, document: '公告' };
    const who = await walked(rightLifecycle, (state) => insert(IntellectualProperty, { achievement: achievementId, organization: college!.id, kind: 'INVENTION', number: uuidv7(), title: '阀', holder: '校', state, termEndsOn: '2026-11-19', createdAt: now }), async () => {
      await withAchievement();
      inputs.set('intellectualProperty', {
        recordApplied: { achievement: achievementId, kind: 'SOFTWARE', number: '2026SR1', title: '软件', holder: '校', filedOn: day }, recordGranted: { achievement: achievementId, kind: 'KNOW_HOW', title: '诀窍', holder: '校' },
        grant: event, refuse: event, lapse: event, restore: event, invalidate: event, assign: { ...event, holder: '厂' },
      });
    });
    const both = ['college', 'clerk'];
    expect(who).toEqual({ recordApplied: both, recordGranted: both, grant: both, refuse: both, lapse: both, restore: both, invalidate: both, assign: both, expire: ['clock'] });
  }, 120_000);

  test('of a patent project', async () => {
    const who = await walked(patentProjectLifecycle, (state) => insert(PatentProject, { organization: firm!.id, title: '产业化', state, createdAt: now }), async () => {
      inputs.set('patentProject', {
        file: { organization: firm!.id, title: '产业化', patentNumber: '202310123456.6', expectedSales: '5000000', plan: [await file(actors.firm)] }, recommend: { recommendedOn: day }, decline: { reason: '不符' },
        recordSelection: { projectNumber: uuidv7(), year: 2026, selectedOn: day, document: '文' }, recordNotSelected: { document: '文' }, review: { reviewedOn: day, result: 'FAILED', opinion: '未达' }, pay: { paidOn: day, amount: '1' },
      });
    });
    expect(who).toEqual({ file: ['firm'], recommend: ['director'], decline: ['director'], recordSelection: ['clerk'], recordNotSelected: ['clerk'], review: ['clerk'], pay: ['finance'] });
  }, 120_000);

  test('of a listing', async () => {
    const terms = { way: 'EXCHANGE', transferKind: 'ORDINARY_LICENCE', title: '阀', abstract: '一种阀门，密封性能好。', priceBasis: 'NEGOTIATED', price: '1', decidedOn: day, decision: '文' };
    const ways: Record<string, string> = { startNotice: 'NEGOTIATED', list: 'LISTING', toBidding: 'BIDDING', startTrial: 'TRIAL', recordExchange: 'EXCHANGE' };
    const who = await walked(listingLifecycle, async (state, action) => {
      const id = await aListing(achievementId, { state, way: ways[action] ?? 'NEGOTIATED', listedUntil: '2026-11-19', announcedAt: state === 'BIDDING' ? now : null });
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
  }, 180_000);

  let listingId = '';
  test('of an interest', async () => {
    const who = await walked(interestLifecycle, (state) => insert(ListingInterest, { listing: listingId, organization: firm!.id, state, offer: '1000000.00', isRelatedParty: false, createdAt: now }), async () => {
      await withAchievement();
      listingId = await aListing(achievementId, { state: 'LISTED', way: 'LISTING', listedUntil: '2026-12-31' });
      inputs.set('listingInterest', { express: { listing: listingId, organization: firm!.id, offer: '1000000', isRelatedParty: false } });
    });
    expect(who).toEqual({ express: ['firm'], accept: ['keeper'], decline: ['keeper'], withdraw: ['firm'] });
  }, 120_000);

  test('of a right of first refusal', async () => {
    const who = await walked(priorityLifecycle, (state) => told(listingId, { state }), async () => {
      await withAchievement();
      listingId = await aListing(achievementId);
      inputs.set('priorityRight', { name: { listing: listingId, holderName: uuidv7(), ground: 'COMPLETER', rank: 1, person: completer.id }, notify: { notifiedOn: day, notice: '书面' }, confirm: { reason: '属实' }, reject: { reason: '不符' }, waive: {} });
    });
    expect(who).toEqual({ name: ['college', 'clerk'], notify: ['college', 'clerk'], confirm: ['clerk'], reject: ['clerk'], waive: ['completer'] });
  }, 120_000);

  test('of a trial', async () => {
    const who = await walked(trialLifecycle, (state, action) => insert(TrialLicence, { listing: listingId, organization: firm!.id, owner: college!.id, state, from: '2026-01-01', until: action === 'expire' ? '2026-11-19' : '2026-12-31', conversionPrice: '1.00', conversionKind: 'ORDINARY_LICENCE', createdAt: now }), async () => {
      await withAchievement();
      listingId = await aListing(achievementId, { state: 'TRIAL', way: 'TRIAL' });
      inputs.set('trialLicence', { offer: { listing: listingId, organization: firm!.id, from: '2026-11-20', until: '2026-12-31', conversionPrice: '1', conversionKind: 'ORDINARY_LICENCE' }, decline: { reason: '不用' }, convert: { outcome: '好' }, giveUp: { outcome: '一般' } });
    });
    expect(who).toEqual({ offer: ['college'], accept: ['firm'], decline: ['college', 'firm'], convert: ['firm'], giveUp: ['firm'], expire: ['clock'] });
  }, 120_000);

  test('of a contract', async () => {
    let payment = '';
    const terms = { title: '合同', kind: 'SERVICE', subkind: 'GENERAL', total: '1', paymentMode: 'LUMP', payments: [{ amount: '1' }] };
    const who = await walked(contractLifecycle, async (state, action) => {
      const id = await insert(TechContract, { provider: college!.id, buyer: firm!.id, buyerName: '瓯北阀门有限公司', state, title: '合同', kind: 'SERVICE', subkind: 'GENERAL', total: '1.00', paymentMode: 'LUMP', royaltyRate: '0.1', createdAt: now });
      payment = await insert(ContractPayment, { contract: id, position: 1, kind: 'LUMP', amount: '1.00', paidOn: action === 'complete' ? day : null });
      await file(actors.college, { id, kind: 'file' });
      inputs.set('techContract', {
        draft: { provider: college!.id, buyerName: '厂', ...terms }, amend: terms, sign: { signedOn: day }, register: { registrationNumber: uuidv7(), kind: 'SERVICE', subkind: 'GENERAL', technologyAmount: '1', technologyIncome: '1', registeredOn: day }, refuse: { reason: '不属于' },
        reckonRoyalty: { period: '2026', base: '1', dueOn: day }, recordPayment: { payment, paidOn: day, voucher: '单' }, recordTransfer: { transferRecordedOn: day, transferRecord: '号' }, terminate: { reason: '协商' }, revokeRegistration: { reason: '虚假' },
      });
      return id;
    }, async () => { inputs.set('techContract', { draft: { provider: college!.id, buyerName: '厂', ...terms } }); });
    expect(who).toEqual({
      draft: ['college'], amend: ['college'], sign: ['college', 'firm'], file: ['college'], register: ['clerk'], refuse: ['clerk'], reckonRoyalty: ['college', 'firm'], recordPayment: ['college'], recordTransfer: ['college', 'clerk'],
      complete: ['college', 'clerk'], terminate: ['college'], revokeRegistration: ['director'],
    });
  }, 180_000);

  test('of a distribution', async () => {
    const terms = { basis: 'OWN_IMPLEMENTATION', yearOfUse: 1, income: '1000', incomeOn: day, rewardTotal: '100', withoutTransferStaff: true, shares: [{ name: '王', role: 'MAIN_CONTRIBUTOR', amount: '100' }] };
    const who = await walked(distributionLifecycle, async (state) => {
      const id = await insert(IncomeDistribution, { organization: college!.id, achievement: achievementId, state, basis: 'OWN_IMPLEMENTATION', yearOfUse: 1, income: '1000.00', costs: '0.00', incomeOn: day, rewardTotal: '100.00', isStateOwnedUnit: false, withoutTransferStaff: true, createdAt: now });
      await insert(DistributionShare, { distribution: id, position: 1, name: '王', maskedName: '王', role: 'MAIN_CONTRIBUTOR', amount: '100.00' });
      if (state === 'IN_NOTICE') await aNotice('IncomeDistribution', id, '成果转化奖励公示', 'ENDED');
      return id;
    }, async () => {
      await withAchievement();
      inputs.set('incomeDistribution', { draft: { achievement: achievementId, ...terms }, amend: terms, publish: { place: '栏' }, decide: { decidedOn: day, decision: '文' }, pay: { paidOn: day, voucher: '单' }, void: { reason: '重拟' } });
    });
    expect(who).toEqual({ draft: ['college'], amend: ['college'], publish: ['college'], decide: ['college'], pay: ['college'], void: ['college'] });
  }, 120_000);

  test('of a report', async () => {
    const terms = { lines: [], income: '0', rewards: '0', rewardedPeople: 0 };
    inputs.set('transformationReport', { draft: { organization: '', year: 2025, ...terms }, amend: terms, return: { reason: '不符' } });
    const who = await walked(reportLifecycle, (state) => insert(TransformationReport, { organization: college!.id, year: 2025, state, dueOn: '2026-03-30', income: '0.00', rewards: '0.00', rewardedPeople: 0, createdAt: now }), async () => {
      inputs.set('transformationReport', { ...inputs.get('transformationReport'), draft: { organization: college!.id, year: 2025, ...terms } });
    });
    expect(who).toEqual({ draft: ['college'], amend: ['college'], submit: ['college'], return: ['clerk'], accept: ['clerk'] });
  }, 120_000);
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/achievement/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [achievementLifecycle, listingLifecycle, contractLifecycle]) expect(readme).toContain(diagram(lifecycle as AnyLifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(achievementChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  const achievement = await registered();
  await insert(AchievementOwner, { achievement, position: 1, name: '校', share: '1' });
  expect(await violations()).toEqual([]);
  await insert(AchievementOwner, { achievement, position: 2, name: '厂', share: '0.5' });
  const right = await insert(IntellectualProperty, { achievement, organization: college!.id, kind: 'KNOW_HOW', title: '诀窍', holder: '校', state: 'LAPSED', createdAt: now });
  await insert(ValidityEvent, { right, state: 'VALID', on: '2026-01-01', recordedAt: now });
  for (let times = 0; times < 2; times += 1) await aListing(achievement, { isStateOwnedAsset: true });
  await insert(TechContract, { provider: college!.id, buyerName: '厂', state: 'FILED', decisionDueOn: '2020-01-01', title: '合同', kind: 'SERVICE', subkind: 'GENERAL', total: '1.00', paymentMode: 'LUMP', createdAt: now });
  await insert(IncomeDistribution, { organization: college!.id, achievement, state: 'DECIDED', basis: 'TRANSFER', income: '1.00', costs: '0.00', incomeOn: '2026-01-01', rewardTotal: '1.00', isStateOwnedUnit: false, withoutTransferStaff: true, createdAt: now });
  expect(await violations()).toEqual(['achievement.owners-whole', 'achievement.right-state', 'achievement.one-exclusive-listing', 'achievement.state-owned-elsewhere', 'achievement.schedule-sums', 'achievement.registration-decided', 'achievement.shares-sum']);
});

test('every step is on record with its rule', async () => {
  const id = await onReport!(actors.college, 'draft', undefined, { organization: college!.id, year: 2024, lines: [], income: '0', rewards: '0', rewardedPeople: 0 });
  expect(await em().findOneOrFail(JournalEntry, { objectId: id })).toMatchObject({ objectType: 'TransformationReport', action: 'draft', ruleVersion: 'achievement-transformation@2021', concernsId: college!.id });
});
