import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicActor, systemActor, type Actor, type Role } from '../schema/core/access/actor.ts';
import { Attachment } from '../schema/core/attachment/attachment.entity.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram, type AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import type { TaskContext } from '../schema/core/outbox/task.ts';
import type { Performer } from '../schema/core/performer.ts';
import { RuleVersion } from '../schema/core/rule/rule.entity.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { boundaryLifecycle } from '../schema/park/lifecycle/boundary.ts';
import { evaluationLifecycle } from '../schema/park/lifecycle/evaluation.ts';
import { listLifecycle } from '../schema/park/lifecycle/list.ts';
import { membershipLifecycle } from '../schema/park/lifecycle/membership.ts';
import { monthLifecycle } from '../schema/park/lifecycle/month.ts';
import { parkLifecycle } from '../schema/park/lifecycle/park.ts';
import { parkChecks } from '../schema/park/park.checks.ts';
import { Park, ParkBoundaryVersion, ParkEvaluation, ParkEvaluationItem, ParkListVersion, ParkMembership, ParkMonth } from '../schema/park/park.entity.ts';
import { evaluationRules, monthlyReportRule, parkRules } from '../schema/park/park.rules.ts';
import { monthOverdue, watchReports } from '../schema/park/park.tasks.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';

const vault = {} as Performer['vault']; // nothing here is sealed

let api: Api;
let county: Region;
let park: Park;
let otherPark: Park;
let committee: Organization;
let [valves, pumps, abroad]: Organization[] = [];
let now: Date | null = null;

const em = () => api.database.orm.em.fork();
const person = (roles: Role[], where: Partial<Actor> = {}): Actor => ({ kind: 'person', name: roles.join('、'), personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(roles), ...where });
let actors: Record<'committee' | 'otherCommittee' | 'clerk' | 'director' | 'statistics' | 'industry' | 'higher' | 'auditor' | 'enterprise' | 'township' | 'finance' | 'expert' | 'incubator' | 'sysadmin' | 'committeeKey' | 'partner' | 'public' | 'keeper', Actor>;
const performer = (actor: Actor): Performer => ({ actor, em, requestId: null, vault, ...(now && { clock: () => now! }) });
const doing = (lifecycle: AnyLifecycle) => (actor: Actor, action: string, id: string | undefined, input: unknown = {}) => perform(performer(actor), lifecycle, action, { id, input });
const [onPark, onBoundary, onList, onMember, onMonth, onEvaluation] = [parkLifecycle, boundaryLifecycle, listLifecycle, membershipLifecycle, monthLifecycle, evaluationLifecycle].map(doing) as [ReturnType<typeof doing>, ReturnType<typeof doing>, ReturnType<typeof doing>, ReturnType<typeof doing>, ReturnType<typeof doing>, ReturnType<typeof doing>];
const codes = async (work: Promise<unknown>): Promise<string[]> => work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); });
const task: TaskContext = { get em() { return em(); }, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault, id: uuidv7(), attempt: 1, progress: async () => undefined } as TaskContext;

const tables = ['park_evaluation_item', 'park_evaluation', 'park_month', 'park_membership', 'park_list_version', 'park_boundary_version', 'attachment', 'outbox_message'];
const clear = async (): Promise<void> => {
  const own = em();
  for (const table of tables) await own.execute(`delete from ${table}`);
  await own.nativeUpdate(Organization, {}, { status: 'ACTIVE' });
  await own.nativeUpdate(Park, { id: { $in: [park.id, otherPark.id] } }, { state: 'ESTABLISHED' });
  await own.nativeDelete(Park, { id: { $nin: [park.id, otherPark.id] } });
};

const file = async (objectId: string | null, by: Actor = actors.committee) => {
  const id = uuidv7();
  await em().insert(Attachment, { id, name: '批复.pdf', mediaType: 'application/pdf', size: 10, sha256: 'a'.repeat(64), file: uuidv7(), uploadedBy: by.personId!, uploadedAt: new Date(), ...(objectId && { objectType: 'ParkBoundaryVersion', objectId, kind: 'documents' }) } as never);
  return id;
};
const sides = { east: '瓯江', south: '环城南路', west: '诸永高速', north: '楠溪江', area: '12500000' };
const approval = { validFrom: '2023-01-01', approvedOn: '2022-12-20', issuer: '县人民政府', document: '永政发〔2022〕88号' };
const listApproval = { validFrom: '2023-01-01', approvedOn: '2022-12-28', document: '永科〔2022〕90号' };
const boundary = async (over: object = {}) => {
  const id = await onBoundary(actors.committee, 'draft', undefined, { park: park.id, name: '2023年版', ...sides });
  await file(id);
  await onBoundary(actors.director, 'adopt', id, { ...approval, ...over });
  return id;
};
const insertList = async (over: Partial<Record<keyof ParkListVersion, unknown>> = {}) => {
  const id = uuidv7();
  await em().insert(ParkListVersion, { id, park: park.id, name: `版${id}`, year: 2023, state: 'ADOPTED', validFrom: '2023-01-01', createdAt: new Date(), ...over } as never);
  return id;
};
const insertMember = async (listVersion: string, over: object = {}) => {
  const id = uuidv7();
  await em().insert(ParkMembership, { id, listVersion, organization: valves!.id, state: 'IN_LIST', enteredOn: '2022-12-01', createdAt: new Date(), ...over } as never);
  return id;
};
const insertMonth = async (over: object = {}) => {
  const id = uuidv7();
  await em().insert(ParkMonth, { id, park: park.id, year: 2023, month: 1, fromMonth: 1, state: 'CONFIRMED', createdAt: new Date(), ...over } as never);
  return id;
};
const month = (id: string) => em().findOneOrFail(ParkMonth, id);
/** Runs a refused action and holds that nothing happened but the entry that says so. */
const refuses = async (entity: string, id: string, work: Promise<unknown>, ...expected: string[]) => {
  const done = () => em().count(JournalEntry, { objectType: entity, objectId: id, outcome: 'DONE' });
  const row = async () => { const [found] = await em().execute<{ row: unknown }[]>(`select to_jsonb(t) as row from ${entity.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()} t where id = ?`, [id]); return found!.row; };
  const [before, entries] = [await row(), await done()];
  expect(await codes(work)).toEqual(expected);
  expect(await row()).toEqual(before);
  expect(await done()).toBe(entries);
};

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  const own = em();
  county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
  const elsewhere = own.create(Region, { code: '330326', name: '平阳县', shortName: '平阳', level: 'COUNTY' });
  const town = own.create(Region, { code: '330324001', name: '瓯北街道', shortName: '瓯北', level: 'TOWNSHIP', parent: county });
  const organization = (kind: Organization['kind'], name: string, region: Region, creditCode: string | null = null) => own.create(Organization, { kind, name, creditCode, region, town: region === county ? town : null, industryCode: '3443', foundedOn: '2015-03-01', status: 'ACTIVE', searchText: name, createdAt: new Date() } as never) as Organization;
  committee = organization('DEPARTMENT', '永嘉县高新区管委会', county);
  const otherCommittee = organization('DEPARTMENT', '平阳县高新区管委会', elsewhere);
  [valves, pumps, abroad] = [organization('ENTERPRISE', '瓯北阀门有限公司', county, '91330324MA2YJ0013Y'), organization('ENTERPRISE', '桥头泵业有限公司', county, '914403001922038216'), organization('ENTERPRISE', '平阳皮革有限公司', elsewhere, '91330100799655058B')];
  await own.flush();
  park = own.create(Park, { region: county, name: '永嘉高新技术产业园区', nameKey: '永嘉高新区', state: 'ESTABLISHED', committee, createdAt: new Date() } as never) as Park;
  otherPark = own.create(Park, { region: elsewhere, name: '平阳高新区', nameKey: '平阳高新区', state: 'ESTABLISHED', createdAt: new Date() } as never) as Park;
  await own.flush();
  await loadRules(em(), parkRules);
  actors = {
    committee: person(['PARK'], { organizationId: committee.id, regionId: county.id }), otherCommittee: person(['PARK'], { organizationId: otherCommittee.id, regionId: elsewhere.id }),
    clerk: person(['CLERK'], { regionId: county.id }), director: person(['DIRECTOR'], { regionId: county.id }), statistics: person(['STATISTICS']), industry: person(['INDUSTRY']), higher: person(['HIGHER_AUTHORITY']), auditor: person(['AUDITOR']),
    enterprise: person(['ENTERPRISE'], { organizationId: valves!.id }), township: person(['TOWNSHIP'], { regionId: town.id }), finance: person(['FINANCE']), expert: person(['EXPERT']), incubator: person(['INCUBATOR']), sysadmin: person(['SYSTEM_ADMIN']),
    committeeKey: { ...publicActor, kind: 'key', name: '管委会系统', organizationId: committee.id, regionId: county.id, scopes: new Set(['park:read']) }, partner: { ...publicActor, kind: 'key', name: '合作方', scopes: new Set(['park:read']) },
    public: publicActor, keeper: systemActor('park'),
  };
});
afterAll(async () => { await api?.close(); await api?.database.drop(); });
beforeEach(async () => { now = new Date('2023-09-20T02:00:00Z'); await clear(); });

describe('四至范围与企业库', () => {
  test('a boundary is drawn up, completed, decided upon with its document, published, and followed by the next', async () => {
    const id = await onBoundary(actors.committee, 'draft', undefined, { park: park.id, name: '2023年版', east: '瓯江' });
    await refuses('ParkBoundaryVersion', id, onBoundary(actors.director, 'adopt', id, approval), 'BOUNDARY_INCOMPLETE', 'DOCUMENT_MISSING');
    const upload = await file(null);
    await onBoundary(actors.committee, 'revise', id, { ...sides, documents: [upload] });
    await refuses('ParkBoundaryVersion', id, onBoundary(actors.director, 'adopt', id, { ...approval, validFrom: '2023-10-01' }), 'DATE_IN_FUTURE');
    await refuses('ParkBoundaryVersion', id, onBoundary(actors.clerk, 'adopt', id, approval), 'FORBIDDEN');
    await onBoundary(actors.director, 'adopt', id, approval);
    expect(await em().findOneOrFail(ParkBoundaryVersion, id)).toMatchObject({ state: 'ADOPTED', east: '瓯江', area: '12500000.0000', document: '永政发〔2022〕88号', validFrom: '2023-01-01' });
    await onBoundary(actors.director, 'publish', id);
    const next = await onBoundary(actors.committee, 'draft', undefined, { park: park.id, name: '2023年二版', ...sides });
    await file(next);
    await refuses('ParkBoundaryVersion', next, onBoundary(actors.director, 'adopt', next, { ...approval, validFrom: '2023-01-01' }), 'NOT_LATER');
    await onBoundary(actors.director, 'adopt', next, { ...approval, validFrom: '2023-07-01' });
    const { data } = await api.ask('query ($id: ID!) { park(id: $id) { currentBoundary { name } boundaryVersions { name state validFrom validTo documents { name } } } }', { id: `park_${park.id}` }, actors.committee);
    expect(data.park).toEqual({ currentBoundary: { name: '2023年二版' }, boundaryVersions: [
      { name: '2023年二版', state: 'ADOPTED', validFrom: '2023-07-01', validTo: null, documents: [{ name: '批复.pdf' }] }, { name: '2023年版', state: 'PUBLISHED', validFrom: '2023-01-01', validTo: '2023-06-30', documents: [{ name: '批复.pdf' }] },
    ] });
    expect(await codes(onBoundary(actors.committee, 'draft', undefined, { park: park.id, name: '2023年版', ...sides }))).toEqual(['NAME_TAKEN']);
    // Whose matter it is, the journal knows: the committee sees what the director did.
    expect((await em().findOneOrFail(JournalEntry, { objectId: next, action: 'adopt', outcome: 'DONE' })).concernsId).toBe(committee.id);
  });

  test('two directors who decide upon two versions for the same day at the same moment: one of them is told', async () => {
    const drafts = await Promise.all(['甲', '乙'].map(async (name) => { const id = await onBoundary(actors.committee, 'draft', undefined, { park: park.id, name, ...sides }); await file(id); return id; }));
    const outcomes = await Promise.all(drafts.map((id) => codes(onBoundary(actors.director, 'adopt', id, approval))));
    expect(outcomes.flat().sort()).toEqual(['NOT_LATER', 'done']);
  });

  test('a list begins as the one in force is, is changed firm by firm, and is decided upon within a boundary', async () => {
    const old = await insertList({ name: '2022年版', year: 2022, validFrom: '2022-01-01' });
    await insertMember(old);
    await insertMember(old, { organization: pumps!.id, state: 'LEFT', leftOn: '2022-06-01' });
    const id = await onList(actors.committee, 'draft', undefined, { park: park.id, name: '2023年版', year: 2023, basis: '按四至范围核对' });
    expect((await em().find(ParkMembership, { listVersion: id })).map(({ organization, state, enteredOn }) => [organization.id, state, enteredOn])).toEqual([[valves!.id, 'IN_LIST', '2022-12-01']]);
    expect(await codes(onList(actors.committee, 'draft', undefined, { park: park.id, name: '另一版', year: 2023 }))).toEqual(['DRAFT_OPEN']);
    const propose = (over: object = {}) => onMember(actors.committee, 'propose', undefined, { listVersion: id, organization: pumps!.id, enteredOn: '2023-01-05', ground: '在四至范围内', ...over });
    const proposed = await propose();
    expect(await codes(propose())).toEqual(['ALREADY_LISTED']);
    expect(await codes(propose({ organization: valves!.id, enteredOn: '2023-12-01' }))).toEqual(['ALREADY_LISTED', 'DATE_IN_FUTURE']);
    expect(await codes(propose({ organization: abroad!.id }))).toEqual(['OTHER_COUNTY']);
    expect(await codes(propose({ organization: committee.id }))).toEqual(['NOT_AN_ENTERPRISE']);
    await refuses('ParkListVersion', id, onList(actors.director, 'adopt', id, listApproval), 'PROPOSALS_OPEN', 'BOUNDARY_MISSING');
    await onMember(actors.statistics, 'decline', proposed, { reason: '不在四至范围内' });
    await onMember(actors.committee, 'resubmit', proposed, { ground: '厂房在范围内，附图' });
    await onMember(actors.clerk, 'confirm', proposed, { enteredOn: '2023-01-06' });
    const area = await boundary();
    await onList(actors.director, 'adopt', id, listApproval);
    expect(await em().findOneOrFail(ParkListVersion, id)).toMatchObject({ state: 'ADOPTED', boundary: { id: area } });
    await refuses('ParkBoundaryVersion', area, onBoundary(actors.director, 'annul', area, { reason: '有误' }), 'IN_USE');
    // Firms come and go on the version in force, not on the one before.
    await refuses('ParkMembership', proposed, onMember(actors.statistics, 'moveOut', proposed, { leftOn: '2023-01-06', reason: '迁出' }), 'LEFT_BEFORE_ENTRY');
    await onMember(actors.statistics, 'moveOut', proposed, { leftOn: '2023-08-01', reason: '区域调整' });
    expect(await em().findOneOrFail(ParkMembership, proposed)).toMatchObject({ state: 'LEFT', leftOn: '2023-08-01', reason: '区域调整' });
    await onMember(actors.clerk, 'restore', proposed, { reason: '误调出' });
    const [former] = await em().find(ParkMembership, { listVersion: old, state: 'IN_LIST' });
    await refuses('ParkMembership', former!.id, onMember(actors.clerk, 'moveOut', former!.id, { leftOn: '2023-08-01', reason: '区域调整' }), 'LIST_CLOSED');
    expect(await codes(onMember(actors.committee, 'propose', undefined, { listVersion: old, organization: pumps!.id, enteredOn: '2023-01-05', ground: '补录' }))).toEqual(['LIST_CLOSED', 'ALREADY_LISTED']);
  });

  test('an empty list is none, and a dissolved firm is not taken in', async () => {
    const id = await onList(actors.clerk, 'draft', undefined, { park: park.id, name: '2023年版', year: 2023 });
    await boundary();
    await refuses('ParkListVersion', id, onList(actors.director, 'adopt', id, listApproval), 'LIST_EMPTY');
    await em().nativeUpdate(Organization, { id: pumps!.id }, { status: 'DISSOLVED' });
    expect(await codes(onMember(actors.clerk, 'propose', undefined, { listVersion: id, organization: pumps!.id, enteredOn: '2023-01-05', ground: '在范围内' }))).toEqual(['ORGANIZATION_DISSOLVED']);
    expect(await em().count(ParkMembership, {})).toBe(0);
  });

  test('one firm is proposed once, by however many at the same moment', async () => {
    const id = await insertList({ state: 'DRAFT', validFrom: null });
    const propose = () => onMember(actors.committee, 'propose', undefined, { listVersion: id, organization: pumps!.id, enteredOn: '2023-01-05', ground: '在四至范围内' });
    expect((await Promise.all([codes(propose()), codes(propose()), codes(propose())])).flat().sort()).toEqual(['ALREADY_LISTED', 'ALREADY_LISTED', 'done']);
  });

  test('a revoked park takes nothing more', async () => {
    await onPark(actors.director, 'revoke', park.id, { on: '2023-09-01', document: '省政府文件', reason: '整合撤并' });
    expect(await codes(onBoundary(actors.committee, 'draft', undefined, { park: park.id, name: '新版' }))).toEqual(['PARK_REVOKED']);
    await refuses('Park', park.id, onPark(actors.clerk, 'revise', park.id, { establishedOn: '2015-01-01' }), 'WRONG_STATE');
  });
});

describe('月度指标', () => {
  const values = { output: '1000000.00', outputCumulative: '1000000.00', revenue: '900000', firms: 527, hntes: 120, technologySmes: 300, staff: 20_000 };
  const report = (over: object = {}, actor = actors.committee) => onMonth(actor, 'report', undefined, { park: park.id, year: 2023, month: 8, ...values, ...over });

  test('goes from the form to the public, and belongs to the boundary and the list that were in force at its end', async () => {
    const id = await report();
    expect(await month(id)).toMatchObject({ state: 'DRAFT', fromMonth: 8, revenue: '900000.00', exportDelivery: null, staff: 20_000 });
    await refuses('ParkMonth', id, onMonth(actors.committee, 'submit', id), 'LIST_MISSING', 'BOUNDARY_MISSING');
    const [area, list] = [await boundary(), await insertList()];
    await insertList({ name: '九月版', validFrom: '2023-09-01' }); // begins after the month's end
    await onMonth(actors.committee, 'submit', id);
    expect(await month(id)).toMatchObject({ state: 'SUBMITTED', submittedOn: '2023-09-20', dueOn: '2023-09-15', ruleVersion: 'park-monthly-report@默认', boundary: { id: area }, listVersion: { id: list } });
    await onMonth(actors.statistics, 'return', id, { reason: '营业收入核对' });
    await onMonth(actors.committee, 'edit', id, { output: '1000000.00', outputCumulative: '1000000.00' });
    expect(await month(id)).toMatchObject({ returnReason: '营业收入核对', revenue: null, firms: null }); // the form is whole: what it leaves empty is withheld
    await onMonth(actors.committee, 'submit', id);
    await onMonth(actors.statistics, 'confirm', id);
    await onMonth(actors.director, 'publish', id);
    await refuses('ParkMonth', id, onMonth(actors.clerk, 'reopen', id, { reason: '有误' }), 'WRONG_STATE');
    await onMonth(actors.director, 'unpublish', id, { reason: '数据有误' });
    await onMonth(actors.clerk, 'reopen', id, { reason: '数据有误' });
    const entries = await em().find(JournalEntry, { objectType: 'ParkMonth', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual(['report', 'submit', 'return', 'edit', 'submit', 'confirm', 'publish', 'unpublish', 'reopen']);
    expect(entries[3]).toMatchObject({ before: { revenue: '900000.00' }, after: { revenue: null }, concernsId: committee.id });
    expect(entries[1]).toMatchObject({ ruleVersion: 'park-monthly-report@默认' });
  });

  test('a cumulative that is not the sum of the months is told with both numbers, goes through with a word of explanation, and is never put right', async () => {
    await boundary();
    await insertList();
    for (const [number, output] of [[1, '100.00'], [2, '200.00']] as const) await insertMonth({ month: number, fromMonth: number, output });
    const id = await report({ month: 3, output: '300.00', outputCumulative: '650.00' });
    const refused = await onMonth(actors.committee, 'submit', id).catch((error: { reasons: { code: string; message: string; details: unknown }[] }) => error.reasons);
    expect(refused).toEqual([expect.objectContaining({ code: 'DIFFERENCE_UNEXPLAINED', message: expect.stringContaining('工业总产值报送 0.065 万元，各月相加 0.06 万元'), details: { differences: [{ measure: 'OUTPUT', difference: '50.00' }] } })]);
    await onMonth(actors.committee, 'edit', id, { output: '300.00', outputCumulative: '650.00', explanation: '一月数经统计局核增 50 元' });
    await onMonth(actors.committee, 'submit', id);
    expect(await month(id)).toMatchObject({ output: '300.00', outputCumulative: '650.00' });
    const { data } = await api.ask('query ($id: ID!) { parkMonth(id: $id) { explanation measures { measure month cumulative running toDate difference } } }', { id: `pmo_${id}` }, actors.statistics);
    expect(data.parkMonth.measures[0]).toEqual({ measure: 'OUTPUT', month: '300.00', cumulative: '650.00', running: '600.00', toDate: '650.00', difference: '50.00' });
    expect(data.parkMonth.measures[1]).toEqual({ measure: 'REVENUE', month: null, cumulative: null, running: null, toDate: null, difference: null });
  });

  test('says what is wrong with a report', async () => {
    expect(await codes(report({ month: 9 }))).toEqual(['MONTH_NOT_ENDED']);
    expect(await codes(report({ month: 2, fromMonth: 3 }))).toEqual(['MONTH_RANGE']);
    expect(await codes(report({ output: '-1' }))).toEqual(['INVALID_INPUT']);
    expect(await codes(report({ output: '1.234' }))).toEqual(['INVALID_INPUT']);
    expect(await codes(report({ park: otherPark.id }))).toEqual(['FORBIDDEN']);
    expect(await codes(report({}, actors.clerk))).toEqual(['FORBIDDEN']);
    expect(await em().count(ParkMonth, {})).toBe(0);
    const id = await onMonth(actors.committee, 'report', undefined, { park: park.id, year: 2023, month: 8, staff: 10 });
    expect(await codes(report())).toEqual(['MONTH_REPORTED']);
    await boundary();
    await insertList();
    await refuses('ParkMonth', id, onMonth(actors.committee, 'submit', id), 'NOTHING_FILLED');
  });

  test('is one, by however many at the same moment, and a repeated request is the first one', async () => {
    expect((await Promise.all([codes(report()), codes(report())])).flat().sort()).toEqual(['MONTH_REPORTED', 'done']);
    const request = { input: { park: park.id, year: 2023, month: 7, ...values }, idempotencyKey: 'form-7' };
    const [first, again] = [await perform(performer(actors.committee), monthLifecycle, 'report', request), await perform(performer(actors.committee), monthLifecycle, 'report', request)];
    expect(again).toBe(first);
  });

  test('what the public sees adds up only what is published', async () => {
    for (const [number, state] of [[1, 'PUBLISHED'], [2, 'CONFIRMED'], [3, 'PUBLISHED']] as const) await insertMonth({ month: number, fromMonth: number, state, output: '100.00', ...(number === 3 && { revenueCumulative: '5.00' }) });
    const document = '{ parkMonths(orderBy: [{ field: MONTH, direction: ASC }]) { nodes { month explanation measures { measure running toDate } } } }';
    const see = async (actor: Actor) => (await api.ask(document, {}, actor)).data.parkMonths.nodes.map(({ month: of, measures }: { month: number; measures: { running: string | null; toDate: string | null }[] }) => [of, measures[0]!.running, measures[1]!.toDate]);
    expect(await see(actors.public)).toEqual([[1, '100.00', null], [3, null, '5.00']]);
    expect(await see(actors.industry)).toEqual([[1, '100.00', null], [2, '200.00', null], [3, '300.00', '5.00']]);
  });

  test('an overdue month is told once, and only where a park reports', async () => {
    const day = (await em().execute<{ today: string }[]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as today`))[0]!.today;
    const before = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 2, 1));
    const last = { year: before.getUTCFullYear(), month: before.getUTCMonth() + 1 };
    const due = async (dueDay: number) => em().nativeUpdate(RuleVersion, { rule: monthlyReportRule.name }, { criteria: { dueDay } });
    await watchReports.handle(task, {});
    const staged = async () => (await em().execute<{ payload: never }[]>(`select payload from outbox_message where task = 'park.monthOverdue'`)).map(({ payload }) => payload);
    expect(await staged()).toEqual([]);
    await insertMonth();
    await watchReports.handle(task, {});
    expect(await staged()).toEqual([{ park: park.id, ...last }]);
    const told = () => em().count(JournalEntry, { objectType: 'Park', objectId: park.id, action: 'monthOverdue' });
    await due(28);
    if (Number(day.slice(8)) <= 28) { await monthOverdue.handle(task, { park: park.id, ...last }); expect(await told()).toBe(0); }
    await due(1);
    if (Number(day.slice(8)) > 1) {
      for (let times = 0; times < 2; times += 1) await monthOverdue.handle(task, { park: park.id, ...last });
      expect(await told()).toBe(1);
    }
    await insertMonth({ ...last, year: last.year, month: last.month, fromMonth: last.month, state: 'SUBMITTED' });
    await em().execute(`delete from outbox_message`);
    await monthOverdue.handle(task, { park: park.id, year: last.year - 1, month: last.month });
    expect(await em().count(JournalEntry, { objectType: 'Park', action: 'monthOverdue', objectId: otherPark.id })).toBe(0);
    await due(15);
  });
});

describe('年度评价', () => {
  const start = (kind: string, year = 2023) => onEvaluation(actors.committee, 'start', undefined, { park: park.id, kind, year });
  const items = (id: string) => em().find(ParkEvaluationItem, { evaluation: id }, { orderBy: { position: 'asc' } });
  const score = async (id: string, each: string) => onEvaluation(actors.committee, 'score', id, { items: (await items(id)).map(({ criterion }) => ({ criterion, score: each })) });

  test('an application for creation needs 60 points of its own, one for recognition 80, by the rule in force', async () => {
    for (const [kind, gate, below, reached] of [['CREATION', '60.00', '5.99', '6'], ['RECOGNITION', '80.00', '7.99', '8']] as const) {
      const id = await start(kind);
      expect(await em().findOneOrFail(ParkEvaluation, id)).toMatchObject({ gate, ruleVersion: `park-${kind.toLowerCase()}@默认`, selfScore: null });
      expect((await items(id)).length).toBe(10);
      await refuses('ParkEvaluation', id, onEvaluation(actors.committee, 'submit', id, { truthPledge: false }), 'ITEMS_UNSCORED', 'SELF_SCORE_BELOW_GATE', 'TRUTH_PLEDGE');
      await score(id, below);
      await refuses('ParkEvaluation', id, onEvaluation(actors.committee, 'submit', id, { truthPledge: true }), 'SELF_SCORE_BELOW_GATE');
      await score(id, reached);
      await onEvaluation(actors.committee, 'submit', id, { truthPledge: true });
      expect(await em().findOneOrFail(ParkEvaluation, id)).toMatchObject({ state: 'SUBMITTED', selfScore: gate });
    }
    expect(await codes(start('CREATION'))).toEqual(['ALREADY_OPEN']);
    await em().nativeUpdate(RuleVersion, { rule: evaluationRules.CREATION.name }, { criteria: { ...evaluationRules.CREATION.versions[0]!.criteria, selfScoreGate: '70' } });
    expect(await em().findOneOrFail(ParkEvaluation, await start('CREATION', 2022))).toMatchObject({ gate: '70.00' });
    await em().nativeUpdate(RuleVersion, { rule: evaluationRules.CREATION.name }, { criteria: evaluationRules.CREATION.versions[0]!.criteria });
  });

  test('the county’s own data are filled in beforehand, with their source; what the park says instead is marked as its own', async () => {
    await insertMonth({ month: 1, output: '150000000.00', revenueCumulative: '200000000.00', rdExpenseCumulative: '7000000.00', hntes: 12 });
    await insertMonth({ month: 2, fromMonth: 2, output: '50000000.00', revenueCumulative: '400000000.00', rdExpenseCumulative: '14000000.00', hntes: 13 });
    const id = await start('CREATION');
    const known = Object.fromEntries((await items(id)).map(({ criterion, value, source, asOf }) => [criterion, value ? [value, source, asOf] : null]));
    expect(known).toMatchObject({ output: ['2 亿元（1—2 月）', '高新区月度指标', '2023-02-28'], revenue: ['4 亿元（1—2 月）', '高新区月度指标', '2023-02-28'], rdShare: ['3.5%', '高新区月度指标', '2023-02-28'], hntes: ['13 家', '高新区月度指标', '2023-02-28'], export: null, platforms: null });
    await onEvaluation(actors.committee, 'score', id, { items: [{ criterion: 'hntes', score: '8.5', value: '14 家', basis: '含本月新认定' }] });
    expect((await items(id)).find(({ criterion }) => criterion === 'hntes')).toMatchObject({ value: '14 家', source: '管委会填报', asOf: null, selfScore: '8.50', basis: '含本月新认定' });
  });

  test('goes the whole road to the province’s conclusion; scores keep within their range', async () => {
    const id = await start('RECOGNITION');
    await refuses('ParkEvaluation', id, onEvaluation(actors.committee, 'score', id, { items: [{ criterion: 'output', score: '10.01' }, { criterion: 'weather', score: '1' }] }), 'SCORE_OUT_OF_RANGE');
    await refuses('ParkEvaluation', id, onEvaluation(actors.committee, 'score', id, { items: [{ criterion: 'output', score: '9' }, { criterion: 'output', score: '8' }] }), 'SCORE_OUT_OF_RANGE');
    await refuses('ParkEvaluation', id, onEvaluation(actors.committee, 'score', id, { items: [{ criterion: 'output', score: '-1' }] }), 'INVALID_INPUT');
    await score(id, '9');
    await onEvaluation(actors.committee, 'submit', id, { truthPledge: true });
    await onEvaluation(actors.clerk, 'return', id, { reason: '补充依据' });
    await onEvaluation(actors.committee, 'submit', id, { truthPledge: true });
    await onEvaluation(actors.clerk, 'check', id, { items: [{ criterion: 'output', score: '8.5' }], opinion: '基本属实' });
    expect(await em().findOneOrFail(ParkEvaluation, id)).toMatchObject({ state: 'CHECKED', selfScore: '90.00', checkScore: '89.50' });
    await onEvaluation(actors.director, 'recommend', id, { on: '2023-09-10', document: '永科〔2023〕30号' });
    await onEvaluation(actors.higher, 'conclude', id, { on: '2023-09-18', document: '浙科发〔2023〕1号', isPassed: true, score: '75.46', grade: '第 12 位' });
    expect(await em().findOneOrFail(ParkEvaluation, id)).toMatchObject({ state: 'CONCLUDED', isPassed: true, finalScore: '75.46', grade: '第 12 位' });
    expect((await em().find(JournalEntry, { objectId: id, outcome: 'DONE', action: { $in: ['start', 'submit', 'recommend'] } })).map(({ ruleVersion }) => ruleVersion)).toEqual(Array.from({ length: 4 }, () => 'park-recognition@默认'));
  });

  test('a kind whose indicators are not known yet cannot be handed in', async () => {
    const id = await start('PER_MU');
    await refuses('ParkEvaluation', id, onEvaluation(actors.committee, 'submit', id, { truthPledge: true }), 'ITEMS_UNSCORED');
  });

  test('the total is the exact sum of its items, whatever they are', async () => {
    const id = await start('CREATION');
    const all = await items(id);
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 10, maxLength: 10 }), async (hundredths) => {
      await onEvaluation(actors.committee, 'score', id, { items: all.map(({ criterion }, index) => ({ criterion, score: (hundredths[index]! / 100).toFixed(2) })) });
      const total = hundredths.reduce((sum, each) => sum + each, 0);
      expect((await em().findOneOrFail(ParkEvaluation, id)).selfScore).toBe(`${Math.floor(total / 100)}.${String(total % 100).padStart(2, '0')}`);
    }), { numRuns: 12 });
  });
});

describe('高新区登记', () => {
  test('is one of its name in a county, long or short, and goes from set-up to recognition', async () => {
    const establish = (name: string) => onPark(actors.clerk, 'establish', undefined, { region: county.id, name });
    expect(await codes(establish('永嘉县高新区'))).toEqual(['NAME_TAKEN']);
    const [both] = [await Promise.all([codes(establish('瓯北科创高新区')), codes(establish('瓯北科创高新技术产业园区'))])];
    expect(both.flat().sort()).toEqual(['NAME_TAKEN', 'done']);
    expect(await codes(onPark(actors.clerk, 'establish', undefined, { region: county.id, name: '丙高新区', committee: valves!.id }))).toEqual(['NOT_A_COMMITTEE']);
    await onPark(actors.clerk, 'enterCreation', park.id, { on: '2022-05-01', document: '浙科发〔2022〕5号' });
    await refuses('Park', park.id, onPark(actors.clerk, 'recognise', park.id, { on: '2023-09-21', document: '浙政函' }), 'DATE_IN_FUTURE');
    await onPark(actors.clerk, 'recognise', park.id, { on: '2023-06-01', document: '浙政函〔2023〕7号' });
    expect(await em().findOneOrFail(Park, park.id)).toMatchObject({ state: 'RECOGNISED', recognitionDocument: '浙政函〔2023〕7号' });
  });

  test('without a named committee, whoever holds the role in the county is its people', async () => {
    expect(await codes(onMonth(actors.otherCommittee, 'report', undefined, { park: otherPark.id, year: 2023, month: 8, output: '1.00' }))).toEqual(['done']);
    expect(await codes(onMonth(actors.otherCommittee, 'report', undefined, { park: park.id, year: 2023, month: 8, output: '1.00' }))).toEqual(['FORBIDDEN']);
    await onPark(actors.clerk, 'revise', otherPark.id, { committee: committee.id });
    expect(await codes(onMonth(actors.otherCommittee, 'report', undefined, { park: otherPark.id, year: 2023, month: 7, output: '1.00' }))).toEqual(['FORBIDDEN']);
    await em().nativeUpdate(Park, { id: otherPark.id }, { committee: null });
  });
});

describe('every state × action × role', () => {
  const byActor = (a: string, b: string) => Object.keys(actors).indexOf(a) - Object.keys(actors).indexOf(b);
  const walked = async (lifecycle: AnyLifecycle, make: (state: string, action: string) => Promise<string>, input: (action: string, actor: Actor) => unknown, cleared = clear) => {
    const { cells, faults, who } = await walk({ performer, actors, orm: api.database.orm, lifecycle, make, input, clear: cleared } as never);
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(100);
    return Object.fromEntries(Object.entries(who).map(([action, names]) => [action, [...names].sort(byActor)]));
  };
  const on = { on: '2023-09-01', document: '文件' };
  const reason = { reason: '数据有误' };

  test('of a park', async () => {
    expect(await walked(parkLifecycle, async (state) => {
      await clear();
      await em().nativeUpdate(Park, { id: park.id }, { state: state as never });
      return park.id;
    }, (action) => ({ establish: { region: county.id, name: '新设高新区' }, revise: { establishedOn: '2015-01-01' }, revoke: { ...on, ...reason } }[action] ?? on))).toEqual({
      establish: ['clerk'], revise: ['clerk'], enterCreation: ['clerk'], recognise: ['clerk'], revoke: ['director'],
    });
  });

  test('of a boundary', async () => {
    expect(await walked(boundaryLifecycle, async (state) => {
      await clear();
      const id = uuidv7();
      await em().insert(ParkBoundaryVersion, { id, park: park.id, name: '版', state, ...sides, validFrom: state === 'DRAFT' ? null : '2022-01-01', createdAt: new Date() } as never);
      await file(id);
      return id;
    }, (action) => ({ draft: { park: park.id, name: '新版' }, revise: { east: '东海' }, adopt: approval, unpublish: reason, annul: reason }[action] ?? {}))).toEqual({
      draft: ['committee', 'clerk'], revise: ['committee', 'clerk'], adopt: ['director'], publish: ['director'], unpublish: ['director'], discard: ['committee', 'clerk'], annul: ['director'],
    });
  });

  test('of a list', async () => {
    expect(await walked(listLifecycle, async (state) => {
      await clear();
      await em().insert(ParkBoundaryVersion, { id: uuidv7(), park: park.id, name: '版', state: 'ADOPTED', validFrom: '2022-01-01', createdAt: new Date() } as never);
      const id = await insertList({ state, validFrom: state === 'DRAFT' ? null : '2022-01-01' });
      await insertMember(id);
      return id;
    }, (action) => ({ draft: { park: park.id, name: '新版', year: 2023 }, revise: { year: 2022 }, adopt: listApproval, unpublish: reason, annul: reason }[action] ?? {}))).toEqual({
      draft: ['committee', 'clerk'], revise: ['committee', 'clerk'], adopt: ['director'], publish: ['director'], unpublish: ['director'], discard: ['committee', 'clerk'], annul: ['director'],
    });
  });

  test('of a member', async () => {
    let list = '';
    expect(await walked(membershipLifecycle, async (state) => {
      await clear();
      list = await insertList();
      return insertMember(list, { state, ...(state === 'LEFT' && { leftOn: '2023-02-01' }) });
    }, (action) => ({
      propose: { listVersion: list, organization: pumps!.id, enteredOn: '2023-01-05', ground: '在范围内' }, decline: reason, resubmit: { ground: '补充' }, moveOut: { leftOn: '2023-08-01', ...reason }, restore: reason,
    }[action] ?? {}), async () => { await clear(); list = await insertList(); })).toEqual({ propose: ['committee', 'clerk'], confirm: ['clerk', 'statistics'], decline: ['clerk', 'statistics'], resubmit: ['committee', 'clerk'], moveOut: ['clerk', 'statistics'], restore: ['clerk', 'statistics'] });
  });

  test('of a month', async () => {
    expect(await walked(monthLifecycle, async (state) => {
      await clear();
      await em().insert(ParkBoundaryVersion, { id: uuidv7(), park: park.id, name: '版', state: 'ADOPTED', validFrom: '2022-01-01', createdAt: new Date() } as never);
      await insertList({ validFrom: '2022-01-01' });
      return insertMonth({ state, output: '1.00' });
    }, (action) => ({ report: { park: park.id, year: 2023, month: 8, output: '1.00' }, edit: { output: '2.00' }, return: reason, reopen: reason, unpublish: reason }[action] ?? {}))).toEqual({
      report: ['committee'], edit: ['committee'], submit: ['committee'], return: ['clerk', 'statistics'], confirm: ['clerk', 'statistics'], reopen: ['clerk', 'statistics'], publish: ['director'], unpublish: ['director'],
    });
  });

  test('of an evaluation', async () => {
    expect(await walked(evaluationLifecycle, async (state) => {
      await clear();
      const id = uuidv7();
      await em().insert(ParkEvaluation, { id, park: park.id, kind: 'CREATION', year: 2023, state, ruleVersion: 'park-creation@默认', gate: '60', selfScore: '70', createdAt: new Date() } as never);
      await em().insert(ParkEvaluationItem, { id: uuidv7(), evaluation: id, criterion: 'output', title: '产值', most: '100', selfScore: '70', position: 0 } as never);
      return id;
    }, (action) => ({
      start: { park: park.id, kind: 'CREATION', year: 2023 }, score: { items: [{ criterion: 'output', score: '71' }] }, submit: { truthPledge: true }, check: { items: [], opinion: '属实' }, return: reason, recommend: on, conclude: on, withdraw: reason,
    }[action] ?? {}))).toEqual({
      start: ['committee'], score: ['committee'], submit: ['committee'], check: ['clerk'], return: ['clerk', 'director'], recommend: ['director'], conclude: ['clerk', 'higher'], withdraw: ['committee'],
    });
  });
});

test('who sees what: the public only what is published, the enterprise its own place, the committee its park', async () => {
  const [open, closed] = [await insertList({ name: '公开版', state: 'PUBLISHED' }), await insertList({ name: '内部版', validFrom: '2023-06-01' })];
  await insertMember(open, { remark: '内部备注' });
  await insertMember(closed);
  await insertMember(closed, { organization: pumps!.id, state: 'PROPOSED' });
  await insertMember(open, { organization: pumps!.id, state: 'DECLINED', reason: '不在范围' });
  await insertMonth({ output: '1.00', explanation: '内部说明' });
  await insertMonth({ month: 2, fromMonth: 2, state: 'PUBLISHED', output: '1.00', explanation: '内部说明' });
  await em().insert(ParkEvaluation, { id: uuidv7(), park: park.id, kind: 'CREATION', year: 2023, ruleVersion: 'x', createdAt: new Date() } as never);
  await em().insert(ParkBoundaryVersion, { id: uuidv7(), park: park.id, name: '草案', state: 'DRAFT', createdAt: new Date() } as never);
  const document = `query ($id: ID!) { park(id: $id) { name listVersions { name } boundaryVersions { name } currentList { name } months { totalCount nodes { explanation } } evaluations { year } }
    parkMemberships { totalCount nodes { remark reason } } organization(creditCode: "91330324MA2YJ0013Y") { parkMemberships { state } } }`;
  const see = async (actor: Actor) => {
    const { data, errors } = await api.ask(document, { id: `park_${park.id}` }, actor);
    expect(errors).toBeUndefined();
    return {
      lists: data.park.listVersions.map(({ name }: { name: string }) => name), current: data.park.currentList?.name ?? null, boundaries: data.park.boundaryVersions.length, months: data.park.months.totalCount,
      notes: data.park.months.nodes.filter(({ explanation }: { explanation: string | null }) => explanation !== null).length, evaluations: data.park.evaluations.length, members: data.parkMemberships.totalCount,
      remarks: data.parkMemberships.nodes.filter(({ remark }: { remark: string | null }) => remark !== null).length, own: data.organization.parkMemberships.length,
    };
  };
  const all = { lists: ['内部版', '公开版'], current: '内部版', boundaries: 1, months: 2, notes: 2, evaluations: 1, members: 4, remarks: 1, own: 2 };
  for (const insider of ['committee', 'clerk', 'director', 'statistics', 'industry', 'higher', 'auditor', 'committeeKey'] as const) expect([insider, await see(actors[insider])]).toEqual([insider, all]);
  const outside = { lists: ['公开版'], current: '公开版', boundaries: 0, months: 1, notes: 0, evaluations: 0, members: 1, remarks: 0, own: 1 };
  for (const outsider of ['public', 'otherCommittee', 'finance', 'expert', 'township', 'incubator', 'sysadmin', 'partner'] as const) expect([outsider, await see(actors[outsider])]).toEqual([outsider, outside]);
  expect(await see(actors.enterprise)).toEqual({ ...outside, members: 2, own: 2 });
  // The field-by-field path says the same.
  const slow = await startApi({ plain: true, database: api.database });
  for (const actor of [actors.committee, actors.enterprise, actors.public]) expect((await slow.ask(document, { id: `park_${park.id}` }, actor)).data).toEqual((await api.ask(document, { id: `park_${park.id}` }, actor)).data);
  await slow.close();
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/park/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [parkLifecycle, boundaryLifecycle, listLifecycle, membershipLifecycle, monthLifecycle, evaluationLifecycle]) expect(readme).toContain(diagram(lifecycle as AnyLifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(parkChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  const list = await insertList();
  await insertMember(list);
  await insertMonth({ output: '1.00' });
  expect(await violations()).toEqual([]);
  await insertList({ validFrom: null });
  for (let times = 0; times < 2; times += 1) await insertList({ state: 'DRAFT', validFrom: null });
  await insertMember(list, { organization: pumps!.id, leftOn: '2022-11-01' });
  await insertMonth({ month: 2, fromMonth: 2, listVersion: await insertList({ park: otherPark.id }), submittedOn: '2023-03-10' });
  const id = uuidv7();
  await em().insert(ParkEvaluation, { id, park: park.id, kind: 'CREATION', year: 2023, ruleVersion: 'x', selfScore: '5', createdAt: new Date() } as never);
  await em().insert(ParkEvaluationItem, { id: uuidv7(), evaluation: id, criterion: 'output', title: '产值', most: '10', selfScore: '11', position: 0 } as never);
  expect(await violations()).toEqual(['park.versions-have-a-day', 'park.one-draft', 'park.left-after-entry', 'park.out-is-out', 'park.month-versions', 'park.evaluation-scores']);
});
