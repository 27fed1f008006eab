import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { publicActor, systemActor, type Actor, type Role } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import type { Performer } from '../schema/core/performer.ts';
import type { TaskContext } from '../schema/core/outbox/task.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { ladderChecks } from '../schema/ladder/ladder.checks.ts';
import { CoCheck, GapItem, PoolMembership, QualificationApplication, QualificationGrant, RdInstitution, type ApplicationState, type PoolState } from '../schema/ladder/ladder.entity.ts';
import { ladderRules } from '../schema/ladder/ladder.rules.ts';
import { expireGrant, refreshMember, refreshPool, renewalNotice, settlePool, watchGrants } from '../schema/ladder/ladder.tasks.ts';
import { applicationLifecycle } from '../schema/ladder/lifecycle/application.ts';
import { poolLifecycle } from '../schema/ladder/lifecycle/pool.ts';
import { Organization, RdExpense, Region } from '../schema/organization/organization.entity.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';

const vault = {} as Performer['vault']; // nothing here is sealed

let api: Api;
let county: Region;
let [town, otherTown]: Region[] = [];
let valves: Organization;
let pumps: Organization;
/** The time as everyone sees it; null for the database's. */
let now: Date | null = null;

const em = () => api.database.orm.em.fork();
const person = (roles: Role[], where: Partial<Actor> = {}): Actor => ({ kind: 'person', name: roles.join('、'), personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where });
let actors: Record<'enterprise' | 'otherEnterprise' | 'township' | 'otherTownship' | 'clerk' | 'director' | 'tax' | 'statistics' | 'industry' | 'market' | 'finance' | 'higher' | 'auditor' | 'expert' | 'partner' | 'public' | 'clock' | 'keeper', Actor>;

const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault, ...(now && { clock: () => now! }) });
const as = (actor: Actor, action: string, id: string | undefined, input: unknown = {}) => perform(performer(actor), applicationLifecycle, action, { id, input });
const inPool = (actor: Actor, action: string, id: string | undefined, input: unknown = {}) => perform(performer(actor), poolLifecycle, action, { id, input });
const codes = async (work: Promise<unknown>): Promise<string[]> => work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); });
const application = (id: string) => em().findOneOrFail(QualificationApplication, id);
const member = (id: string) => em().findOneOrFail(PoolMembership, id);
const task: TaskContext = { get em() { return em(); }, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault, id: uuidv7(), attempt: 1, progress: async () => undefined } as TaskContext;
const outbox = async (name: string) => (await em().execute<{ payload: Record<string, unknown> }[]>('select payload from outbox_message where task = ? order by id', [name])).map(({ payload }) => payload);

/** Everything the rule asks for, and enough of it. */
const facts = {
  registeredOn: '2015-03-01', coreIp: true, supportedField: true, staff: 100, scientificStaff: 30, totalIncome: '30000000', highTechIncome: '25000000', seriousIncident: false,
  years: [2023, 2024, 2025].map((year, i) => ({ year, rdExpense: '2000000', domesticRdExpense: '2000000', sales: `${20 + 8 * i}000000`, netAssets: `${10 + 4 * i}000000` })),
  classI: 2, unusedClassII: 6, transformations: 18, judged: { advancement: 7, support: 7, acquisition: 6, standards: 1, management: 5, institution: 5, transformationSystem: 3, people: 3 },
};
const start = (over: object = {}) => as(actors.enterprise, 'selfCheck', undefined, { organization: valves.id, kind: 'HNTE', year: 2026, facts, ...over });
const grantInput = { grantedOn: '2026-11-01', document: '国科火字〔2026〕1号', certificateNumber: 'GR202633000001' };
const coCheck = async (id: string, department: 'tax' | 'statistics' | 'industry' | 'market', result = 'PASS') =>
  as(actors[department], 'coCheck', id, { department: department.toUpperCase(), result, remark: `${department}的意见` });
const coChecked = async (id: string) => {
  await as(actors.enterprise, 'submit', id, { truthPledge: true });
  await as(actors.township, 'townshipCheck', id, { opinion: '情况属实' });
  for (const department of ['tax', 'statistics', 'industry', 'market'] as const) await coCheck(id, department);
};
const inNotice = async (id: string, recommendedOn = '2026-06-01') => {
  await coChecked(id);
  await as(actors.director, 'recommend', id, { recommendedOn, document: '永科〔2026〕12号' });
  await as(actors.clerk, 'recordAcceptance', id, { on: '2026-07-01', document: '省厅受理单' });
  await as(actors.higher, 'publishNotice', id, { on: '2026-10-10', document: '国科火公示' });
};

const clear = async (): Promise<void> => {
  const own = em();
  for (const table of ['gap_item', 'pool_membership', 'qualification_grant', 'co_check', 'qualification_application', 'rd_institution', 'rd_expense', 'outbox_message']) await own.execute(`delete from ${table}`);
  await own.nativeUpdate(Organization, {}, { status: 'ACTIVE', region: county.id });
};

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  const own = em();
  county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  [town, otherTown] = [['330324001', '瓯北街道'], ['330324002', '桥头镇']].map(([code, name]) => own.create(Region, { code: code!, name: name!, shortName: name!.slice(0, 2), level: 'TOWNSHIP', parent: county }));
  const firm = (name: string, creditCode: string, where: Region) => own.create(Organization, { kind: 'ENTERPRISE', name, creditCode, region: county, town: where, foundedOn: '2015-03-01', status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
  valves = firm('瓯北阀门有限公司', '91330324MA2YJ0013Y', town!);
  pumps = firm('桥头泵业有限公司', '91330324MA2YJ0021R', otherTown!);
  await own.flush();
  await loadRules(em(), ladderRules);
  actors = {
    enterprise: person(['ENTERPRISE'], { organizationId: valves.id }), otherEnterprise: person(['ENTERPRISE'], { organizationId: pumps.id }),
    township: person(['TOWNSHIP'], { regionId: town!.id }), otherTownship: person(['TOWNSHIP'], { regionId: otherTown!.id }),
    clerk: person(['CLERK']), director: person(['DIRECTOR']), tax: person(['TAX']), statistics: person(['STATISTICS']), industry: person(['INDUSTRY']), market: person(['MARKET']),
    finance: person(['FINANCE']), higher: person(['HIGHER_AUTHORITY']), auditor: person(['AUDITOR']), expert: person(['EXPERT']),
    partner: { ...publicActor, kind: 'key', name: '合作高校', scopes: new Set(['ladder:read']) }, public: publicActor, clock: systemActor('clock'), keeper: systemActor('ladder'),
  };
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  now = new Date('2026-11-20T02:00:00Z');
  await clear();
});

describe('高新技术企业申报', () => {
  test('goes the whole road from self-check to certificate, renewal and end, and every step is on record', async () => {
    const id = await start();
    expect(await application(id)).toMatchObject({ state: 'DRAFT', isRenewal: false, ruleVersion: 'hnte@2016', selfCheckResult: { passed: true, outcome: 'MET', missing: [] } });
    await as(actors.enterprise, 'submit', id, { truthPledge: true });
    await as(actors.township, 'townshipCheck', id, { opinion: '情况属实' });
    for (const department of ['tax', 'statistics', 'industry'] as const) await coCheck(id, department);
    expect((await application(id)).state).toBe('CHECKED');
    await coCheck(id, 'market', 'OBJECTION');
    expect((await application(id)).state).toBe('CHECKED');
    await coCheck(id, 'market');
    expect((await application(id)).state).toBe('CO_CHECKED');
    await as(actors.director, 'recommend', id, { recommendedOn: '2026-06-01', document: '永科〔2026〕12号' });
    await as(actors.clerk, 'recordAcceptance', id, { on: '2026-07-01', document: '省厅受理单' });
    await as(actors.higher, 'publishNotice', id, { on: '2026-10-10', document: '国科火公示' });
    await as(actors.clerk, 'grant', id, grantInput);
    expect(await application(id)).toMatchObject({ state: 'GRANTED', validFrom: '2026-11-01', validTo: '2029-10-31', renewalOn: '2028-10-31', expiresOn: '2029-11-01', certificateNumber: 'GR202633000001' });
    expect(await em().findOneOrFail(QualificationGrant, { application: id })).toMatchObject({ kind: 'HNTE', isRenewal: false, status: 'VALID', validTo: '2029-10-31', year: 2026 });

    expect(await codes(as(actors.clock, 'renewalWindow', id))).toEqual(['NOT_YET_DUE']);
    now = new Date('2028-10-31T02:00:00Z');
    await as(actors.clock, 'renewalWindow', id);
    now = new Date('2029-10-20T02:00:00Z');
    await as(actors.clerk, 'regrant', id, { ...grantInput, grantedOn: '2029-10-15', certificateNumber: 'GR202933000009' });
    expect(await application(id)).toMatchObject({ state: 'GRANTED', validTo: '2032-10-14' });
    expect((await em().find(QualificationGrant, { application: id }, { orderBy: { grantedOn: 'asc' } })).map(({ isRenewal, status }) => [isRenewal, status])).toEqual([[false, 'VALID'], [true, 'VALID']]);
    expect(await codes(as(actors.clock, 'expire', id))).toEqual(['NOT_YET_DUE']);
    now = new Date('2032-10-15T02:00:00Z');
    await as(actors.clock, 'expire', id);
    expect((await application(id)).state).toBe('EXPIRED');
    expect(await em().count(QualificationGrant, { application: id, status: 'EXPIRED' })).toBe(2);

    const entries = await em().find(JournalEntry, { objectType: 'QualificationApplication', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual([
      'selfCheck', 'submit', 'townshipCheck', 'coCheck', 'coCheck', 'coCheck', 'coCheck', 'coCheck', 'recommend', 'recordAcceptance', 'publishNotice', 'grant', 'renewalWindow', 'regrant', 'expire',
    ]);
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
    expect(entries[11]).toMatchObject({ concernsId: valves.id, ruleVersion: 'hnte@2016', after: { certificateNumber: 'GR202633000001', validTo: '2029-10-31' } });
  });

  test('names the reason of each refusal and changes nothing', async () => {
    const id = await start({ facts: { ...facts, coreIp: undefined, classI: undefined } });
    const refuses = async (work: Promise<unknown>, ...expected: string[]) => {
      const [before, sequence] = [await application(id), await em().count(JournalEntry, { objectId: id, outcome: 'DONE' })];
      expect(await codes(work)).toEqual(expected);
      expect(await application(id)).toEqual(before);
      expect(await em().count(JournalEntry, { objectId: id, outcome: 'DONE' })).toBe(sequence);
    };
    await refuses(as(actors.enterprise, 'submit', id, { truthPledge: false }), 'EVIDENCE_INCOMPLETE', 'TRUTH_PLEDGE');
    await refuses(as(actors.enterprise, 'recheck', id, { facts: { ...facts, staff: '三十' } }), 'INVALID_FACTS');
    await refuses(as(actors.enterprise, 'recheck', id, { facts: { ...facts, judged: { advancement: 9 } } }), 'INVALID_FACTS');
    await refuses(as(actors.enterprise, 'recheck', id, { facts: { ...facts, salary: 1 } }), 'INVALID_FACTS');
    await as(actors.enterprise, 'recheck', id, { facts });
    await as(actors.enterprise, 'submit', id, { truthPledge: true });
    await refuses(as(actors.enterprise, 'submit', id, { truthPledge: true }), 'WRONG_STATE');
    await refuses(as(actors.otherTownship, 'townshipCheck', id, { opinion: '情况属实' }), 'NOT_FOUND');
    await as(actors.township, 'townshipCheck', id, { opinion: '情况属实' });
    await refuses(as(actors.tax, 'coCheck', id, { department: 'MARKET', result: 'PASS' }), 'NOT_YOUR_DEPARTMENT');
    await refuses(as(actors.township, 'return', id, { reason: '材料不符' }), 'FORBIDDEN');
    for (const department of ['tax', 'statistics', 'industry', 'market'] as const) await coCheck(id, department);
    await refuses(as(actors.clerk, 'recommend', id, { recommendedOn: '2026-06-01', document: '文' }), 'FORBIDDEN');
    await refuses(as(actors.director, 'recommend', id, { recommendedOn: '2026-11-21', document: '文' }), 'DATE_IN_FUTURE');
    await refuses(as(actors.director, 'recommend', id, { recommendedOn: '2026-02-30' }), 'INVALID_INPUT', 'INVALID_INPUT');
    await as(actors.director, 'recommend', id, { recommendedOn: '2026-06-01', document: '永科〔2026〕12号' });
    await refuses(as(actors.enterprise, 'withdraw', id, {}), 'WRONG_STATE');
    await as(actors.clerk, 'recordAcceptance', id, { on: '2026-07-01', document: '受理' });
    await as(actors.clerk, 'publishNotice', id, { on: '2026-10-10', document: '公示' });
    await refuses(as(actors.clerk, 'grant', id, { grantedOn: '2026-11-01', document: '文', validTo: '2026-10-01' }), 'CERTIFICATE_NUMBER', 'VALID_PERIOD');
    await refuses(as(actors.clerk, 'grant', undefined as never, grantInput), 'NOT_FOUND');
  });

  test('begins anew after a return: every department looks again', async () => {
    const id = await start();
    await coChecked(id);
    await as(actors.market, 'return', id, { reason: '登记信息不符' });
    expect(await application(id)).toMatchObject({ state: 'DRAFT', returnReason: '登记信息不符', returnedOn: '2026-11-20' });
    await as(actors.enterprise, 'submit', id, { truthPledge: true });
    await as(actors.township, 'townshipCheck', id, { opinion: '情况属实' });
    await coCheck(id, 'tax');
    expect(await application(id)).toMatchObject({ state: 'CHECKED', round: 2 });
    expect(await em().count(CoCheck, { application: id })).toBe(5);
  });

  test('opens no second one for the same kind and year, not even at the same moment', async () => {
    const both = await Promise.all([codes(start()), codes(start())]);
    expect(both.flat().sort()).toEqual(['ALREADY_OPEN', 'done']);
    expect(await codes(start({ year: 2027 }))).toEqual(['done']);
    expect(await codes(as(actors.otherEnterprise, 'selfCheck', undefined, { organization: valves.id, kind: 'LEADER', year: 2026, facts: {} }))).toEqual(['FORBIDDEN']);
    const [row] = await em().find(QualificationApplication, { year: 2026 });
    await as(actors.enterprise, 'withdraw', row!.id, {});
    expect(await codes(start())).toEqual(['done']);
  });

  test('answers a repeated request with the first application', async () => {
    const request = { input: { organization: valves.id, kind: 'HNTE', year: 2026, facts }, idempotencyKey: 'form-1' };
    const [first, second] = [await perform(performer(actors.enterprise), applicationLifecycle, 'selfCheck', request), await perform(performer(actors.enterprise), applicationLifecycle, 'selfCheck', request)];
    expect(second).toBe(first);
    expect(await em().count(QualificationApplication, {})).toBe(1);
  });

  test('counts a renewal as no new one, whatever the form says', async () => {
    await em().insert(QualificationGrant, { id: uuidv7(), organization: valves.id, kind: 'HNTE', grantedOn: '2023-12-08', validTo: '2026-12-07', status: 'EXPIRED', createdAt: new Date() } as never);
    const id = await start({ isRenewal: false });
    expect((await application(id)).isRenewal).toBe(true);
    await inNotice(id);
    await as(actors.clerk, 'grant', id, grantInput);
    expect(await em().findOneOrFail(QualificationGrant, { application: id })).toMatchObject({ isRenewal: true });
  });

  test('bars an enterprise whose certificate was revoked until the day has passed', async () => {
    const id = await start();
    await inNotice(id);
    await as(actors.clerk, 'grant', id, grantInput);
    expect(await codes(as(actors.director, 'revoke', id, { revokedOn: '2026-11-15', document: '撤销决定', reason: '提供虚假材料', barredUntil: '2026-11-01' }))).toEqual(['BARRED_UNTIL']);
    await as(actors.director, 'revoke', id, { revokedOn: '2026-11-15', document: '撤销决定', reason: '提供虚假材料', barredUntil: '2031-11-14' });
    expect(await application(id)).toMatchObject({ state: 'REVOKED', barredUntil: '2031-11-14' });
    expect(await em().count(QualificationGrant, { application: id, status: 'REVOKED' })).toBe(1);
    const next = await start();
    expect(await codes(as(actors.enterprise, 'submit', next, { truthPledge: true }))).toEqual(['BARRED']);
    now = new Date('2031-11-14T15:59:59Z'); // still the 14th in Shanghai
    expect(await codes(as(actors.enterprise, 'submit', next, { truthPledge: true }))).toEqual(['BARRED']);
    now = new Date('2031-11-14T16:00:00Z');
    expect(await codes(as(actors.enterprise, 'submit', next, { truthPledge: true }))).toEqual(['done']);
  });

  test('keeps to the window that the rule in force sets', async () => {
    const sme = { residentEnterprise: true, staff: 40, sales: '10000000', assets: '8000000', restrictedIndustry: false, seriousIncident: false, listedAbnormal: false, validHnte: true, nationalAward: false, provincialRdInstitution: false, ledStandard: false, scientificStaff: 8, rdExpense: '520000', cost: '9000000', classI: 0, classII: 2, breachInThreeYears: false, firstEntry: true };
    const id = await start({ kind: 'NATIONAL_SME', facts: sme });
    expect(await application(id)).toMatchObject({ ruleVersion: 'technology-sme@2026', selfCheckResult: { passed: true, directPaths: [{ criterion: 'validHnte', outcome: 'MET' }, {}, {}, {}] } });
    await coChecked(id);
    expect(await codes(as(actors.director, 'recommend', id, { recommendedOn: '2026-06-01', document: '文' }))).toEqual(['WINDOW_CLOSED']);
    now = new Date('2026-08-31T02:00:00Z');
    expect(await codes(as(actors.director, 'recommend', id, { recommendedOn: '2026-06-01', document: '文' }))).toEqual(['done']);
  });
});

describe('培育库', () => {
  const nominate = (actor = actors.township) => inPool(actor, 'nominate', undefined, { organization: valves.id, rung: 'HNTE', reason: '研发投入高' });

  test('takes in whom enterprise, township and clerk agree on, tells the gaps with their source, and promotes with the certificate', async () => {
    await em().insertMany(RdExpense, [2023, 2024].map((year) => ({ id: uuidv7(), organization: valves.id, year, expense: '300000.00', revenue: '20000000.00', throughMonth: 12 } as never)));
    const id = await nominate();
    expect(await codes(nominate(actors.clerk))).toEqual(['ALREADY_IN_POOL']);
    expect(await codes(inPool(actors.township, 'confirm', id))).toEqual(['FIRM_NOT_AGREED']);
    await inPool(actors.enterprise, 'agree', id);
    await inPool(actors.township, 'confirm', id);
    expect((await member(id)).state).toBe('CANDIDATE');
    await inPool(actors.clerk, 'confirm', id);
    expect(await member(id)).toMatchObject({ state: 'IN_POOL', enteredOn: '2026-11-20', refreshedOn: '2026-11-20', ruleVersion: 'hnte@2016', entry: 'TOWNSHIP', clerkName: 'CLERK' });
    const gaps = await em().find(GapItem, { membership: id }, { orderBy: { position: 'asc' } });
    expect(gaps.map(({ criterion }) => criterion)).not.toContain('registeredDays'); // founded long ago, says the register
    expect(gaps.find(({ criterion }) => criterion === 'rdShare')).toMatchObject({ isGate: true, currentValue: null, source: '税务局研发费用加计扣除', asOf: '2023-12-31' });
    expect(await codes(inPool(actors.enterprise, 'apply', id, { application: await start() }))).toEqual(['GATE_NOT_MET']);

    // The self-check of that application is known now; the tax office's figures go before it.
    await em().nativeUpdate(RdExpense, {}, { expense: '2000000.00' });
    const before = await em().count(GapItem, { membership: id });
    now = new Date('2026-12-01T02:00:00Z');
    await inPool(actors.clerk, 'review', id, { nextAction: '补充知识产权', forecastYear: 2027 });
    expect(await em().count(GapItem, { membership: id })).toBeLessThan(before);
    expect(await member(id)).toMatchObject({ nextAction: '补充知识产权', forecastYear: 2027, progressOn: '2026-12-01' });
    const [open] = await em().find(QualificationApplication, {});
    await inPool(actors.enterprise, 'apply', id, { application: open!.id });
    expect(await codes(inPool(actors.keeper, 'promote', id))).toEqual(['NOT_GRANTED']);
    await inNotice(open!.id);
    await as(actors.clerk, 'grant', open!.id, grantInput);
    expect(await outbox('ladder.settlePool')).toEqual([{ application: open!.id }]);
    await settlePool.handle(task, { application: open!.id });
    await settlePool.handle(task, { application: open!.id });
    expect((await member(id)).state).toBe('PROMOTED');
  });

  test('takes back whom the province turned down, and lets go after the second time', async () => {
    const id = await nominate(actors.enterprise);
    expect(await member(id)).toMatchObject({ entry: 'SELF', agreedOn: '2026-11-20' });
    await inPool(actors.township, 'confirm', id);
    await inPool(actors.clerk, 'confirm', id);
    expect(await codes(inPool(actors.clerk, 'watch', id, { reason: '没有进展' }))).toEqual(['STILL_PROGRESSING']);
    for (const recommendedOn of ['2026-06-01', '2026-06-02']) {
      const filed = await start();
      await inPool(actors.clerk, 'review', id);
      await inPool(actors.enterprise, 'apply', id, { application: filed });
      await coChecked(filed);
      await as(actors.director, 'recommend', filed, { recommendedOn, document: '文' });
      await as(actors.clerk, 'recordRejection', filed, { on: '2026-10-01', document: '未通过名单' });
      await settlePool.handle(task, { application: filed });
    }
    expect(await member(id)).toMatchObject({ state: 'IN_POOL', failures: 2 });
    await inPool(actors.clerk, 'watch', id, { reason: '两次未通过' });
    await inPool(actors.clerk, 'exit', id, { reason: '暂不具备条件' });
    expect(await member(id)).toMatchObject({ state: 'EXITED', exitReason: '暂不具备条件' });
    expect(await codes(nominate())).toEqual(['done']);
  });

  test('is refreshed once a month, and left by whoever is closed', async () => {
    const id = await nominate();
    await refreshPool.handle(task, {});
    const [staged] = (await outbox('ladder.refreshMember')) as { membership: string; month: string }[];
    expect(staged).toMatchObject({ membership: id });
    for (let times = 0; times < 2; times += 1) await refreshMember.handle(task, staged!);
    expect(await em().count(JournalEntry, { objectId: id, action: 'refresh' })).toBe(1);
    expect(await em().count(GapItem, { membership: id })).toBeGreaterThan(3);
    await em().nativeUpdate(Organization, { id: valves.id }, { status: 'DISSOLVED' });
    await refreshMember.handle(task, { ...staged!, month: '2030-01' });
    expect(await member(id)).toMatchObject({ state: 'EXITED', exitReason: '企业迁出或注销' });
  });
});

describe('到期提醒', () => {
  const grant = async (over: object) => {
    const id = uuidv7();
    await em().insert(QualificationGrant, { id, organization: valves.id, kind: 'HNTE', grantedOn: '2020-01-01', status: 'VALID', createdAt: new Date(), ...over } as never);
    return id;
  };
  const from = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

  test('ends what is over and warns 12 and 3 months before, each once', async () => {
    const [over, lastDay] = [await grant({ validTo: from(-1) }), await grant({ validTo: from(0), grantedOn: '2020-01-02' })];
    const [year, quarter, far] = [await grant({ validTo: from(300), grantedOn: '2020-01-03' }), await grant({ validTo: from(60), grantedOn: '2020-01-04', warnedMonths: 12 }), await grant({ validTo: from(500), grantedOn: '2020-01-05' })];
    const yearly = await grant({ kind: 'NATIONAL_SME', year: 2026, validTo: from(200) });
    await watchGrants.handle(task, {});
    expect(await outbox('ladder.expireGrant')).toEqual([{ grant: over }]);
    const notices = (await outbox('ladder.renewalNotice')) as { grant: string; months: number }[];
    // `renewed` certificates are looked at again by the notice itself.
    expect(notices.map(({ grant: id, months }) => [id, months])).toEqual(expect.arrayContaining([[year, 12], [quarter, 3], [lastDay, 3]]));
    expect(notices).toHaveLength(3);
    for (let times = 0; times < 2; times += 1) {
      await expireGrant.handle(task, { grant: over });
      for (const notice of notices) await renewalNotice.handle(task, notice);
    }
    expect((await em().findOneOrFail(QualificationGrant, over)).status).toBe('EXPIRED');
    expect(await em().count(JournalEntry, { objectType: 'QualificationGrant', objectId: over, action: 'expire' })).toBe(1);
    // Those with a later certificate are not bothered; the latest of the warned ones is.
    expect(await em().count(JournalEntry, { objectType: 'QualificationGrant', action: 'renewalDue', objectId: { $in: [year, quarter, lastDay, far, yearly] } })).toBe(0);
    await em().nativeDelete(QualificationGrant, { id: { $ne: year } });
    await em().nativeUpdate(QualificationGrant, { id: year }, { warnedMonths: null });
    for (let times = 0; times < 2; times += 1) await renewalNotice.handle(task, { grant: year, months: 12 });
    expect(await em().count(JournalEntry, { objectType: 'QualificationGrant', action: 'renewalDue', objectId: year })).toBe(1);
  });
});

describe('every state × action × role', () => {
  const make = async (state: ApplicationState, action: string): Promise<string> => {
    await clear();
    const id = uuidv7();
    const validTo = action === 'expire' ? '2026-11-19' : '2027-06-30';
    await em().insert(QualificationApplication, {
      id, organization: valves.id, kind: 'HNTE', year: 2026, state, round: 1, isRenewal: false, createdAt: new Date(), selfCheckFacts: {}, selfCheckResult: { missing: [] },
      ...(['GRANTED', 'EXPIRING'].includes(state) && { validFrom: '2024-07-01', validTo }),
    } as never);
    return id;
  };
  const on = { on: '2026-10-01', document: '文' };
  const inputs: Record<string, (actor: Actor) => unknown> = {
    selfCheck: () => ({ organization: valves.id, kind: 'HNTE', year: 2026, facts }), recheck: () => ({ facts }), submit: () => ({ truthPledge: true }), townshipCheck: () => ({ opinion: '属实' }),
    coCheck: ({ roles }) => ({ department: ['TAX', 'STATISTICS', 'INDUSTRY', 'MARKET'].find((each) => roles.has(each as Role)) ?? 'TAX', result: 'PASS' }),
    return: () => ({ reason: '材料不全' }), withdraw: () => ({}), recommend: () => ({ recommendedOn: '2026-06-01', document: '文' }), recordAcceptance: () => on, recordRejection: () => on, publishNotice: () => on,
    grant: () => grantInput, regrant: () => grantInput, revoke: () => ({ revokedOn: '2026-11-01', document: '文', reason: '虚假材料', barredUntil: '2031-11-01' }), cancel: () => ({ revokedOn: '2026-11-01', document: '文', reason: '自行放弃' }),
  };

  test('of an application is as the table says', async () => {
    const { cells, faults, who } = await walk({ lifecycle: applicationLifecycle, orm: api.database.orm, performer, actors, clear, make, input: (action, actor) => inputs[action]?.(actor) ?? {} });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(3_000);
    expect(who).toEqual({
      selfCheck: ['enterprise'], recheck: ['enterprise'], submit: ['enterprise'], withdraw: ['enterprise'], townshipCheck: ['township'], coCheck: ['tax', 'statistics', 'industry', 'market'],
      return: ['township', 'clerk', 'director', 'tax', 'statistics', 'industry', 'market'].sort(byActor), recommend: ['director'], recordAcceptance: ['clerk'], recordRejection: ['clerk'],
      publishNotice: ['clerk', 'higher'], grant: ['clerk', 'higher'], regrant: ['clerk', 'higher'], renewalWindow: ['clock'], expire: ['clock'], revoke: ['director', 'higher'], cancel: ['director', 'higher'],
    });
  });

  const makeMember = async (state: PoolState, action: string): Promise<string> => {
    await clear();
    const [id, filed] = [uuidv7(), uuidv7()];
    await em().insert(QualificationApplication, { id: filed, organization: valves.id, kind: 'HNTE', year: 2026, state: action === 'promote' ? 'GRANTED' : action === 'resume' ? 'REJECTED' : 'DRAFT', round: 0, createdAt: new Date() } as never);
    await em().insert(PoolMembership, {
      id, organization: valves.id, rung: 'HNTE', state, entry: 'TOWNSHIP', region: action === 'leave' ? otherTown!.id : county.id, agreedOn: '2026-01-01', enteredOn: '2026-01-01', progressOn: '2026-01-01', refreshedOn: '2026-01-01',
      failures: 2, application: filed, createdAt: new Date(),
    } as never);
    openApplication = filed;
    return id;
  };
  let openApplication = '';
  const poolInputs: Record<string, () => unknown> = {
    nominate: () => ({ organization: valves.id, rung: 'HNTE' }), apply: () => ({ application: openApplication }), watch: () => ({ reason: '没有进展' }), exit: () => ({ reason: '没有进展' }), decline: () => ({ reason: '不愿参加' }),
  };

  test('of a pool membership is as the table says', async () => {
    const { faults, who } = await walk({ lifecycle: poolLifecycle, orm: api.database.orm, performer, actors, clear, make: makeMember, input: (action) => poolInputs[action]?.() ?? {} });
    expect(faults).toEqual([]);
    expect(who).toEqual({
      nominate: ['enterprise', 'township', 'clerk', 'keeper'], agree: ['enterprise'], confirm: ['township', 'clerk'], review: ['clerk'], refresh: ['keeper'], apply: ['enterprise'], promote: ['keeper'], resume: ['keeper'],
      watch: ['clerk'], exit: ['clerk'], decline: ['enterprise'], leave: ['keeper'],
    });
  });

  const byActor = (a: string, b: string) => Object.keys(actors).indexOf(a) - Object.keys(actors).indexOf(b);
});

describe('through GraphQL', () => {
  const asked = async (document: string, actor: Actor, variables = {}) => {
    const answer = await api.ask(document, variables, actor);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  test('an application is begun, refused and sent, with its buttons and its timeline', async () => {
    const begun = await asked(`mutation ($input: StartQualificationApplicationInput!) { startQualificationApplication(input: $input) { errors { code message path }
      qualificationApplication { id state selfCheck { ruleVersion passed score { min max } gaps { criterion } items { criterion points { min max } } } availableActions { action allowed reasons { code } } } } }`, actors.enterprise,
      { input: { organization: `org_${valves.id}`, kind: 'HNTE', year: 2026, facts } });
    const { qualificationApplication: row, errors } = begun.startQualificationApplication;
    expect(errors).toEqual([]);
    expect(row).toMatchObject({ state: 'DRAFT', selfCheck: { ruleVersion: 'hnte@2016', passed: true } });
    expect(row.availableActions).toContainEqual({ action: 'submit', allowed: true, reasons: [] });
    expect(row.availableActions.map(({ action }: { action: string }) => action)).not.toContain('grant');
    const sent = await asked(`mutation ($id: ID!) { submitQualificationApplication(input: { id: $id, truthPledge: false }) { qualificationApplication { id } errors { code message path } } }`, actors.enterprise, { id: row.id });
    expect(sent.submitQualificationApplication).toMatchObject({ qualificationApplication: null, errors: [{ code: 'TRUTH_PLEDGE', path: ['input', 'truthPledge'] }] });
    const seen = await asked(`query ($id: ID!) { qualificationApplication(id: $id) { timeline { nodes { action outcome } } } }`, actors.clerk, { id: row.id });
    expect(seen.qualificationApplication.timeline.nodes).toEqual([{ action: 'submit', outcome: 'REFUSED' }, { action: 'selfCheck', outcome: 'DONE' }]);
  });

  test('grants and institutions are public; applications, self-checks, remarks and gaps are for those whom they concern', async () => {
    const id = await start();
    await inNotice(id);
    await as(actors.clerk, 'grant', id, grantInput);
    const membership = await inPool(actors.township, 'nominate', undefined, { organization: valves.id, rung: 'PROVINCIAL_SME' });
    await refreshMember.handle(task, { membership, month: '2026-11' });
    await em().insert(RdInstitution, { id: uuidv7(), organization: valves.id, level: 'CITY', name: '阀门研发中心', grantedOn: '2024-05-01', createdAt: new Date() } as never);
    const document = `{ qualificationApplications { totalCount nodes { kind selfCheckFacts selfCheck { passed } townshipOpinion coChecks { department remark } } }
      qualificationGrants(filter: { kind: { eq: HNTE } }) { nodes { certificateNumber organization { name } application { state } } } rdInstitutions { nodes { level name } } poolMemberships { nodes { rung gaps { title } } }
      organizations(filter: { qualifications: { some: { kind: { eq: HNTE }, status: { eq: VALID } } }, rdInstitutions: { some: { level: { eq: CITY } } } }) { nodes { name latestHighTechGrant { validTo } firstProvincialSmeGrant { grantedOn } } } }`;
    const see = async (actor: Actor) => {
      const data = await asked(document, actor);
      const row = data.qualificationApplications.nodes[0];
      return {
        applications: data.qualificationApplications.totalCount, facts: row ? row.selfCheckFacts !== null && row.selfCheck !== null : false,
        remarks: row ? row.coChecks.filter(({ remark }: { remark: string | null }) => remark !== null).length : 0, opinion: row?.townshipOpinion ?? null,
        grants: data.qualificationGrants.nodes.length, application: data.qualificationGrants.nodes[0].application?.state ?? null, institutions: data.rdInstitutions.nodes.length, pool: data.poolMemberships.nodes.filter(({ gaps }: { gaps: unknown[] }) => gaps.length > 0).length, organizations: data.organizations.nodes.length,
      };
    };
    const open = { grants: 1, institutions: 1, organizations: 1 };
    const none = { ...open, applications: 0, facts: false, remarks: 0, opinion: null, application: null, pool: 0 };
    expect(await see(actors.enterprise)).toEqual({ ...open, applications: 1, facts: true, remarks: 4, opinion: '情况属实', application: 'GRANTED', pool: 1 });
    expect(await see(actors.clerk)).toEqual({ ...open, applications: 1, facts: true, remarks: 4, opinion: '情况属实', application: 'GRANTED', pool: 1 });
    expect(await see(actors.auditor)).toEqual({ ...open, applications: 1, facts: true, remarks: 4, opinion: '情况属实', application: 'GRANTED', pool: 1 });
    expect(await see(actors.township)).toEqual({ ...open, applications: 1, facts: false, remarks: 0, opinion: '情况属实', application: 'GRANTED', pool: 1 });
    expect(await see(actors.tax)).toEqual({ ...open, applications: 1, facts: false, remarks: 1, opinion: null, application: 'GRANTED', pool: 0 });
    const narrowKey: Actor = { ...actors.enterprise, kind: 'key', personId: null, roles: new Set(), scopes: new Set(['organization:read']) };
    for (const stranger of [actors.otherEnterprise, actors.otherTownship, actors.finance, actors.partner, actors.public, narrowKey]) expect(await see(stranger)).toEqual(none);
    const ownKey: Actor = { ...actors.enterprise, kind: 'key', personId: null, roles: new Set(), scopes: new Set(['ladder:read']) };
    expect(await see(ownKey)).toMatchObject({ applications: 1, facts: true, pool: 1 });
    // The field-by-field path says the same.
    const slow = await startApi({ plain: true, database: api.database });
    for (const actor of [actors.enterprise, actors.township, actors.tax, actors.otherEnterprise, actors.public]) expect((await slow.ask(document, {}, actor)).data).toEqual(await asked(document, actor));
    await slow.close();
    const secretly = await api.ask('{ qualificationApplications(filter: { organization: { name: { contains: "瓯北" } } }) { totalCount } }', {}, actors.otherEnterprise);
    expect(secretly.data.qualificationApplications.totalCount).toBe(0);
  });

  test('a self-check computes without saving, and says what is wrong with the facts', async () => {
    const document = `query ($facts: JSON!) { selfCheck(kind: NATIONAL_SME, facts: $facts) { result { ruleVersion outcome score { min max } missing gaps { criterion isGate needed } siteCheck { criterion outcome } } errors { code message path } } }`;
    const empty = (await asked(document, actors.public, { facts: {} })).selfCheck;
    expect(empty).toMatchObject({ errors: [], result: { outcome: 'OPEN', score: { min: 0, max: 100 } } });
    expect(empty.result.missing).toContain('rdExpense');
    const wrong = (await asked(document, actors.public, { facts: { staff: -1 } })).selfCheck;
    expect(wrong).toMatchObject({ result: null, errors: [{ code: 'INVALID_FACTS', path: ['input', 'facts', 'staff'] }] });
    expect(await em().count(QualificationApplication, {})).toBe(0);
  });
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/ladder/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [applicationLifecycle, poolLifecycle]) expect(readme).toContain(diagram(lifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(ladderChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  await inNotice(await start());
  expect(await violations()).toEqual([]);
  const row = (over: object) => em().insert(QualificationApplication, { id: uuidv7(), organization: valves.id, kind: 'HNTE', year: 2026, state: 'DRAFT', round: 0, createdAt: new Date(), ...over } as never);
  await row({});
  await row({ kind: 'LEADER', state: 'GRANTED' });
  // What a list told just now of years ago has a day to be ended; what stood there the day before has had it.
  const grant = (createdAt: Date, over: object) => em().insert(QualificationGrant, { id: uuidv7(), organization: valves.id, grantedOn: '2020-01-01', validTo: '2022-01-01', status: 'VALID', createdAt, ...over } as never);
  await grant(new Date(), { kind: 'NATIONAL_SME', validFrom: '2021-01-01' });
  expect(await violations()).toEqual(['ladder.one-open-application', 'ladder.granted-has-grant']);
  await grant(new Date(Date.now() - 2 * 86_400_000), { kind: 'HNTE', validFrom: '2023-01-01' });
  for (let times = 0; times < 2; times += 1) await em().insert(PoolMembership, { id: uuidv7(), organization: valves.id, rung: 'HNTE', state: 'WATCH', entry: 'SELF', region: county.id, failures: 0, createdAt: new Date() } as never);
  expect(await violations()).toEqual(['ladder.one-open-application', 'ladder.granted-has-grant', 'ladder.valid-grants-not-ended', 'ladder.grant-period', 'ladder.one-pool-membership']);
});
