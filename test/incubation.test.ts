import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicActor, type Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import { addMonths } from '../schema/core/scalar/local-date.ts';
import { Graduation, Incubation, IncubationReport, IncubationTerm, MentorSession, type IncubationState } from '../schema/incubator/entity/incubation.ts';
import { incubatorChecks } from '../schema/incubator/incubator.checks.ts';
import { graduationTests, type GraduationFacts } from '../schema/incubator/incubator.graduation.ts';
import { incubationRule } from '../schema/incubator/incubator.rules.ts';
import { settleTerms, termNotice, watchTerms } from '../schema/incubator/incubator.tasks.ts';
import { stayUntil } from '../schema/incubator/incubator.ts';
import { carrierLifecycle } from '../schema/incubator/lifecycle/carrier.ts';
import { engagementLifecycle } from '../schema/incubator/lifecycle/engagement.ts';
import { incubationLifecycle } from '../schema/incubator/lifecycle/incubation.ts';
import { monthLifecycle } from '../schema/incubator/lifecycle/month.ts';
import { planLifecycle } from '../schema/incubator/lifecycle/plan.ts';
import { spaceLifecycle } from '../schema/incubator/lifecycle/space.ts';
import { Organization } from '../schema/organization/organization.entity.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi } from './support/api.ts';
import { actorNames, codes, messages, startCluster, type Cluster } from './support/cluster.ts';

let c: Cluster;
let carrier: string;
beforeAll(async () => { c = await startCluster(); });
afterAll(() => c?.close());
beforeEach(async () => {
  c.now = new Date('2026-11-20T02:00:00Z');
  await c.clear();
  await c.em().nativeUpdate(Organization, { id: c.organization.valves }, { foundedOn: '2025-12-01', creditCode: '91330324MA2YJ0013Y' });
  carrier = await c.carrier();
  await c.month(carrier, '2026-10-31');
});

const row = (id: string) => c.em().findOneOrFail(Incubation, id);
const as = (actor: Actor, action: string, id: string | undefined, input: unknown = {}) => c.as(incubationLifecycle, actor, action, id, input);
const application = (over: object = {}) => ({ carrier, organization: c.organization.valves, field: '智能装备', isConnectedVehicle: false, area: '120', contactName: '李四', contactPhone: '17000001234', ...over });
const apply = (over: object = {}, actor = c.actors.operator) => as(actor, 'apply', undefined, application(over));
const admission = { panelOn: '2026-11-10', opinion: '符合方向', onSite: true };
const entry = async (over: object = {}) => ({ enteredOn: '2026-11-15', area: '120', contractNumber: '瓯孵〔2026〕7号', contracts: [await c.upload(c.actors.operator)], ...over });
async function inside(over: object = {}): Promise<string> {
  const id = await apply(over);
  await as(c.actors.operator, 'admit', id, admission);
  await as(c.actors.operator, 'moveIn', id, await entry());
  return id;
}
const refuses = async (work: Promise<unknown>, ...expected: string[]) => {
  const all = () => c.rows(`select (select md5(string_agg(t::text, '|' order by id)) from incubation t) as i, (select md5(string_agg(t::text, '|' order by id)) from graduation t) as g, (select md5(string_agg(t::text, '|' order by id)) from incubation_term t) as t, (select count(*) from journal_entry where outcome = 'DONE') as j`);
  const before = await all();
  expect(await codes(work)).toEqual(expected);
  expect(await all()).toEqual(before);
};

describe('a tenant', () => {
  test('comes in by panel and contract, reports, is mentored and graduates; every step is on record', async () => {
    const id = await apply({}, c.actors.tenant);
    expect(await row(id)).toMatchObject({ state: 'APPLIED', tenantName: '瓯北阀门有限公司', contactPhoneMasked: '170****1234', appliedOn: '2026-11-20' });
    await as(c.actors.operator, 'admit', id, { ...admission, minutes: [await c.upload(c.actors.operator)] });
    await as(c.actors.operator, 'moveIn', id, await entry());
    expect(await row(id)).toMatchObject({ state: 'INCUBATING', enteredOn: '2026-11-15', ruleVersion: 'incubation@2018' });
    expect(await c.em().findOneOrFail(IncubationTerm, { incubation: id })).toMatchObject({ limitOn: '2030-11-14', isSpecialField: false, ruleVersion: 'incubation@2018' });
    await as(c.actors.tenant, 'report', id, { month: '2026-11-20', revenue: '120000', staff: 8, rightsHeld: 1 });
    await as(c.actors.operator, 'report', id, { month: '2026-11-01', revenue: '130000.5', staff: 9 });
    expect(await c.em().find(IncubationReport, { incubation: id })).toEqual([expect.objectContaining({ month: '2026-11-30', revenue: '130000.50', staff: 9, rightsHeld: null, byOperator: true })]);
    await as(c.actors.operator, 'mentor', id, { heldOn: '2026-11-18', mentor: '王教授', topic: '知识产权布局', hours: '1.5', photos: [await c.upload(c.actors.operator)] });
    expect(await c.em().count(MentorSession, { incubation: id, hours: '1.50' })).toBe(1);

    const proposal = { graduatedOn: '2026-11-19', investment: '5000000', investedOn: '2026-11-01', evidence: [await c.upload(c.actors.operator)] };
    await as(c.actors.operator, 'proposeGraduation', id, proposal);
    expect(await c.em().findOneOrFail(Graduation, { incubation: id })).toMatchObject({ status: 'PROPOSED', byInvestment: true, byHnte: false, bySales: false, byEquity: false });
    await as(c.actors.clerk, 'returnGraduation', id, { reason: '补验资报告' });
    expect((await row(id)).state).toBe('INCUBATING');
    await as(c.actors.operator, 'proposeGraduation', id, { ...proposal, evidence: [await c.upload(c.actors.operator)] });
    await as(c.actors.clerk, 'confirmGraduation', id, {});
    expect(await row(id)).toMatchObject({ state: 'GRADUATED', endedOn: '2026-11-19' });
    expect((await c.em().find(Graduation, { incubation: id }, { orderBy: { proposedOn: 'asc', id: 'asc' } })).map(({ status }) => status)).toEqual(['RETURNED', 'CONFIRMED']);
    const entries = await c.em().find(JournalEntry, { objectType: 'Incubation', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual(['apply', 'admit', 'moveIn', 'report', 'report', 'mentor', 'proposeGraduation', 'returnGraduation', 'proposeGraduation', 'confirmGraduation']);
    expect(entries.every(({ concernsId }) => concernsId === c.organization.valves)).toBe(true);
    expect(entries.filter(({ ruleVersion }) => ruleVersion === 'incubation@2018').map(({ action }) => action)).toEqual(['admit', 'proposeGraduation', 'proposeGraduation', 'confirmGraduation']);
    // Nothing personal in what is kept for good.
    expect(JSON.stringify(await c.rows('select * from journal_entry'))).not.toMatch(/17000001234|李四/);
  });

  test('is refused by name where a precondition fails, and nothing happens', async () => {
    await refuses(apply({ organization: undefined }), 'ENTERPRISE_OR_TEAM');
    await refuses(apply({ organization: c.organization.old }), 'TOO_OLD');
    expect(await messages(apply({ organization: c.organization.old }))).toBe('“老字号机械有限公司”成立于 2010-01-01，至 2026-11-20 已 202 个月，超过 24 个月。');
    await refuses(apply({ organization: c.organization.operator }), 'NOT_AN_ENTERPRISE');
    await refuses(apply({}, c.actors.otherTenant), 'FORBIDDEN');
    await refuses(apply({}, c.actors.otherOperator), 'FORBIDDEN');
    await refuses(apply({ carrier: await c.carrier({ state: 'REMOVED' }) }), 'CARRIER_ENDED');
    await refuses(apply({ contactPhone: '123' }), 'INVALID_INPUT');
    const id = await apply();
    await refuses(as(c.actors.operator, 'admit', id, { ...admission, onSite: false, panelOn: '2026-11-21' }), 'DATE_IN_FUTURE', 'NOT_ON_SITE');
    await refuses(as(c.actors.tenant, 'admit', id, admission), 'FORBIDDEN');
    await refuses(as(c.actors.otherOperator, 'admit', id, admission), 'NOT_FOUND');
    await c.rows(`delete from carrier_month`);
    await refuses(as(c.actors.operator, 'admit', id, admission), 'NO_SPACE');
    await c.month(carrier, '2026-10-31');
    await as(c.actors.operator, 'admit', id, admission);
    await refuses(as(c.actors.operator, 'moveIn', id, await entry({ enteredOn: '2026-11-09', contracts: [] })), 'BEFORE_PANEL', 'CONTRACT_MISSING');
    await c.em().nativeUpdate(Organization, { id: c.organization.valves }, { creditCode: null });
    await refuses(as(c.actors.operator, 'moveIn', id, await entry()), 'NO_CREDIT_CODE');
    await c.em().nativeUpdate(Organization, { id: c.organization.valves }, { creditCode: '91330324MA2YJ0013Y', status: 'DISSOLVED' });
    await refuses(as(c.actors.operator, 'moveIn', id, await entry()), 'ORGANIZATION_DISSOLVED');
    await c.em().nativeUpdate(Organization, { id: c.organization.valves }, { status: 'ACTIVE' });
    await as(c.actors.operator, 'moveIn', id, await entry());
    await refuses(as(c.actors.tenant, 'report', id, { month: '2026-12-01', revenue: '1', staff: 1 }), 'MONTH_OUT_OF_STAY');
    await refuses(as(c.actors.tenant, 'report', id, { month: '2026-10-31', revenue: '1', staff: 1 }), 'MONTH_OUT_OF_STAY');
    await refuses(as(c.actors.tenant, 'report', id, { month: '2026-11-01', revenue: '-1', staff: 1 }), 'INVALID_INPUT');
    await refuses(as(c.actors.operator, 'exit', id, { on: '2026-11-14', exitReason: 'LEFT', note: '迁往外县' }), 'BEFORE_ENTRY');
    await refuses(as(c.actors.operator, 'exit', id, { on: '2026-11-21', exitReason: 'LEFT', note: '迁往外县' }), 'DATE_IN_FUTURE');
    await as(c.actors.operator, 'exit', id, { on: '2026-11-20', exitReason: 'LEFT', note: '迁往外县' });
    expect(await row(id)).toMatchObject({ state: 'EXITED', exitReason: 'LEFT', endedOn: '2026-11-20' });
    await refuses(as(c.actors.operator, 'proposeGraduation', id, { graduatedOn: '2026-11-20', investment: '9000000', evidence: [await c.upload(c.actors.operator)] }), 'ALREADY_LEFT');
  });

  test('may be 24 months old to the day, and no more', async () => {
    await c.em().nativeUpdate(Organization, { id: c.organization.valves }, { foundedOn: '2024-11-20' });
    const id = await apply();
    c.now = new Date('2026-11-20T15:59:00Z'); // still the 20th in Shanghai
    expect(await codes(as(c.actors.operator, 'admit', id, admission))).toEqual(['done']);
    c.now = new Date('2026-11-20T16:00:00Z');
    await refuses(as(c.actors.operator, 'moveIn', id, await entry({ enteredOn: '2026-11-21' })), 'TOO_OLD');
    // What counts is the day of entry, not the day on which it is written down.
    expect(await codes(as(c.actors.operator, 'moveIn', id, await entry({ enteredOn: '2026-11-20' })))).toEqual(['done']);
  });

  test('is in one carrier at a time, not even at the same moment in two; who moves goes on with the stay that began', async () => {
    const second = await c.carrier();
    await c.month(second, '2026-10-31');
    const both = await Promise.all([codes(apply()), codes(apply({ carrier: second }))]);
    expect(both.flat()).toEqual(['done', 'done']); // two may be asked
    const ids = (await c.em().find(Incubation, {}, { orderBy: { id: 'asc' } })).map(({ id }) => id);
    const admitted = await Promise.all(ids.map((id) => codes(as(c.actors.operator, 'admit', id, admission))));
    expect(admitted.flat().sort()).toEqual(['ALREADY_INCUBATED', 'done']);
    const [won, lost] = admitted[0]![0] === 'done' ? ids : [...ids].reverse();
    await as(c.actors.operator, 'moveIn', won, await entry());
    expect(await messages(as(c.actors.operator, 'admit', lost, admission))).toMatch(/该企业已在“瓯江孵化器.+”自 2026-11-15 在孵/);
    await c.rows(`update incubation set entered_on = '2023-01-10', panel_on = '2023-01-01' where id = ?`, [won]);
    await as(c.actors.operator, 'exit', won, { on: '2026-11-19', exitReason: 'LEFT', note: '迁往另一载体' });
    // It was young when it first came; 48 months from then are not over.
    await c.em().nativeUpdate(Organization, { id: c.organization.valves }, { foundedOn: '2022-06-01' });
    await as(c.actors.operator, 'admit', lost, admission);
    await as(c.actors.operator, 'moveIn', lost, await entry());
    expect(await c.em().findOneOrFail(IncubationTerm, { incubation: lost })).toMatchObject({ limitOn: '2027-01-09' });
    await as(c.actors.operator, 'exit', lost, { on: '2026-11-20', exitReason: 'OTHER', note: '期满' });
    c.now = new Date('2027-01-10T02:00:00Z');
    expect(await messages(apply())).toBe('“瓯北阀门有限公司”自 2023-01-10 起在本县载体孵化，时限至 2027-01-09 已满，不能再入孵。');
  });

  test('that is a team has no credit code, becomes an enterprise and counts from then', async () => {
    const id = await apply({ organization: undefined, teamName: '柔性传感创业团队' });
    await as(c.actors.operator, 'admit', id, admission);
    await as(c.actors.operator, 'moveIn', id, await entry());
    await refuses(as(c.actors.operator, 'proposeGraduation', id, { graduatedOn: '2026-11-20', investment: '9000000', evidence: [await c.upload(c.actors.operator)] }), 'TEAM_CANNOT_GRADUATE');
    await refuses(as(c.actors.operator, 'incorporate', id, { organization: c.organization.old, registeredOn: '2026-11-18' }), 'TOO_OLD');
    await refuses(as(c.actors.operator, 'incorporate', id, { organization: c.organization.valves, registeredOn: '2026-11-14' }), 'REGISTERED_BEFORE');
    await as(c.actors.operator, 'incorporate', id, { organization: c.organization.valves, registeredOn: '2026-11-18' });
    expect(await row(id)).toMatchObject({ teamName: '柔性传感创业团队', tenantName: '瓯北阀门有限公司', registeredOn: '2026-11-18' });
    await refuses(as(c.actors.operator, 'incorporate', id, { organization: c.organization.valves, registeredOn: '2026-11-18' }), 'NOT_A_TEAM');
    await refuses(apply(), 'ALREADY_INCUBATED');
  });
});

describe('time', () => {
  test('ends after 48 months; only special fields may ask for more, and not more than 60', async () => {
    const [ordinary, special] = [await c.incubation(carrier, { enteredOn: '2022-12-01' }), await c.incubation(carrier, { organization: c.organization.pumps, tenantName: '桥头泵业有限公司', field: '生物医药与器械', enteredOn: '2022-12-01' })];
    const early = await c.incubation(carrier, { organization: null, teamName: '新团队', tenantName: '新团队', field: '集成电路设计', enteredOn: '2024-01-01' });
    c.now = null;
    await settleTerms.handle(c.task, { entry: ordinary });
    c.now = new Date('2026-11-20T02:00:00Z');
    expect((await c.rows(`select i.tenant_name, t.limit_on::text as limit_on, t.is_special_field as special from incubation_term t join incubation i on i.id = t.incubation_id order by i.tenant_name`))).toEqual([
      { tenant_name: '新团队', limit_on: '2027-12-31', special: true }, { tenant_name: '桥头泵业有限公司', limit_on: '2026-11-30', special: true }, { tenant_name: '瓯北阀门有限公司', limit_on: '2026-11-30', special: false },
    ]);
    await refuses(as(c.actors.operator, 'extend', ordinary, { until: '2027-06-01', reason: '在研' }), 'FIELD_NOT_SPECIAL');
    await refuses(as(c.actors.operator, 'extend', early, { until: '2028-06-01', reason: '在研' }), 'EXTENSION_TOO_EARLY');
    await refuses(as(c.actors.operator, 'extend', special, { until: '2027-12-01', reason: '在研' }), 'EXTENSION_TOO_LONG');
    await refuses(as(c.actors.operator, 'extend', special, { until: '2026-11-30', reason: '在研' }), 'EXTENSION_TOO_LONG');
    await as(c.actors.operator, 'extend', special, { until: '2027-11-30', reason: '注册证在审' });
    expect(await row(special)).toMatchObject({ state: 'EXTENDED', extendedUntil: '2027-11-30' });
    expect(await c.em().findOneOrFail(IncubationTerm, { incubation: special })).toMatchObject({ limitOn: '2027-11-30', warnedMonths: null });
  });

  test('is watched daily: a warning six and three months before the end, and when it has passed, each once', async () => {
    c.now = null;
    const day = (months: number) => addMonths(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10), months);
    const names = ['far', 'half', 'quarter', 'over'];
    for (const [n, months] of [-20, -43, -46, -49].entries()) await c.incubation(carrier, { organization: null, teamName: names[n], tenantName: names[n], enteredOn: day(months) });
    await c.incubation(carrier, { organization: null, teamName: 'gone', tenantName: 'gone', enteredOn: day(-60), endedOn: day(-1), state: 'EXITED' });
    for (let times = 0; times < 2; times += 1) {
      await watchTerms.handle(c.task, {});
      for (const payload of await c.outbox('incubator.termNotice')) for (let again = 0; again < 2; again += 1) await termNotice.handle(c.task, payload as { term: string; months: number });
    }
    const told = await c.rows(`select i.tenant_name, j.action, j.after->>'months' as months, j.concerns_id from journal_entry j join incubation i on i.id = j.object_id where j.action in ('termNear', 'termPassed') order by i.tenant_name`);
    expect(told).toEqual([
      { tenant_name: 'half', action: 'termNear', months: '6', concerns_id: c.organization.operator }, { tenant_name: 'over', action: 'termPassed', months: '0', concerns_id: c.organization.operator }, { tenant_name: 'quarter', action: 'termNear', months: '3', concerns_id: c.organization.operator },
    ]);
    expect(await c.em().count(IncubationTerm, {})).toBe(4);
  });

  test('lasts whole months from the day of entry', () => {
    const date = fc.date({ min: new Date('2019-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }).map((each) => each.toISOString().slice(0, 10));
    fc.assert(fc.property(date, fc.integer({ min: 1, max: 60 }), (entered, months) => {
      const last = stayUntil(entered, months);
      expect(last >= entered).toBe(true);
      expect(addMonths(entered, months) > last).toBe(true);
      expect(stayUntil(entered, months + 1) > last).toBe(true);
    }));
  });
});

describe('graduation', () => {
  const { criteria } = incubationRule.versions[0]!;
  const met = (facts: GraduationFacts, certificate = false) => graduationTests(facts, certificate, criteria).flatMap(({ test: name, isMet }) => (isMet ? [name] : []));

  test('takes any one test: certificate, investment, two years of sales, or equity', async () => {
    expect([met({}), met({}, true), met({ investment: '5000000.00' }), met({ investment: '4999999.99' })]).toEqual([[], ['HNTE'], ['INVESTMENT'], []]);
    expect([met({ salesBefore: '10000000.01', sales: '10000000.01' }), met({ salesBefore: '10000000.00', sales: '20000000.00' }), met({ equityEvent: 'LISTED', equityOn: '2026-01-01' }), met({ equityEvent: 'LISTED' })]).toEqual([['SALES'], [], ['EQUITY'], []]);

    const id = await inside();
    const propose = async (over: object) => as(c.actors.operator, 'proposeGraduation', id, { graduatedOn: '2026-11-19', evidence: [await c.upload(c.actors.operator)], ...over });
    await refuses(propose({}), 'GRADUATION_TEST');
    expect(await messages(propose({}))).toBe('未达到任何一项毕业条件：持有有效的高新技术企业证书；累计获得投融资不少于 500 万元；连续两年营业收入均超过 1000 万元；被并购或上市。');
    await refuses(propose({ salesYear: 2025, sales: '20000000' }), 'SALES_YEARS', 'GRADUATION_TEST');
    await refuses(propose({ salesYear: 2026, salesBefore: '20000000', sales: '20000000' }), 'SALES_YEARS');
    await refuses(propose({ investment: '9000000', evidence: [] }), 'INVALID_INPUT');
    await refuses(propose({ investment: '9000000', graduatedOn: '2026-11-21' }), 'DATE_IN_FUTURE');
    await c.certificate(c.organization.valves, { grantedOn: '2026-11-20' });
    await refuses(propose({}), 'GRADUATION_TEST'); // the certificate came a day later
    const certificate = await c.certificate(c.organization.valves);
    await propose({});
    const graduation = await c.em().findOneOrFail(Graduation, { incubation: id });
    expect(graduation).toMatchObject({ byHnte: true, byInvestment: false });
    expect(graduation.hnteGrant!.id).toBe(certificate);
    // A certificate that is revoked meanwhile makes no graduate.
    await c.rows(`update qualification_grant set status = 'REVOKED'`);
    await refuses(as(c.actors.clerk, 'confirmGraduation', id, {}), 'GRADUATION_TEST');
    await c.rows(`update qualification_grant set status = 'VALID'`);
    await refuses(as(c.actors.operator, 'confirmGraduation', id, {}), 'FORBIDDEN');
    await as(c.actors.clerk, 'confirmGraduation', id, {});
  });

  test('can be put forward for whom the operators’ list only says that it left', async () => {
    const id = await c.incubation(carrier, { enteredOn: '2023-03-01', endedOn: '2026-05-01', state: 'EXITED' });
    const propose = async () => as(c.actors.operator, 'proposeGraduation', id, { graduatedOn: '2026-05-01', investment: '6000000', evidence: [await c.upload(c.actors.operator)] });
    await propose();
    await as(c.actors.clerk, 'returnGraduation', id, { reason: '材料不符' });
    expect(await row(id)).toMatchObject({ state: 'EXITED', endedOn: '2026-05-01' });
    await propose();
    await as(c.actors.clerk, 'confirmGraduation', id, {});
    expect(await row(id)).toMatchObject({ state: 'GRADUATED', endedOn: '2026-05-01' });
  });

  test('comes no later with more money: each test grows with its facts, to the 分', () => {
    const yuan = fc.integer({ min: 0, max: 3_000_000_000 }).map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`);
    const cents = (amount: string) => BigInt(amount.replace('.', ''));
    fc.assert(fc.property(yuan, yuan, (a, b) => {
      expect(met({ investment: a }).includes('INVESTMENT')).toBe(cents(a) >= 500_000_000n);
      expect(met({ salesBefore: a, sales: b }).includes('SALES')).toBe(cents(a) > 1_000_000_000n && cents(b) > 1_000_000_000n);
    }));
  });
});

test('every state × action × role of a stay', async () => {
  const file = new Map<string | null, string>();
  const clear = async () => {
    await c.clear();
    carrier = await c.carrier();
    await c.month(carrier, '2026-10-31');
    for (const name of actorNames) if (c.actors[name].personId) file.set(c.actors[name].personId, await c.upload(c.actors[name]));
  };
  const mine = (actor: Actor) => [file.get(actor.personId) ?? '00000000-0000-7000-8000-000000000000'];
  const make = async (state: IncubationState, action: string): Promise<string> => {
    await clear();
    const isTeam = action === 'incorporate';
    const entered = ['APPLIED', 'ADMITTED', 'REJECTED', 'WITHDRAWN'].includes(state) ? null : action === 'extend' ? '2022-12-01' : '2026-01-15';
    // A firm that is inside elsewhere may not come in: so the stay is the valve maker's only one.
    const id = await c.incubation(carrier, {
      state, enteredOn: entered, panelOn: '2026-01-10', field: '生物医药', endedOn: ['GRADUATED', 'EXITED'].includes(state) ? '2026-10-01' : null,
      // The tenant of a team is nobody yet; the firm it becomes looks on.
      ...(isTeam ? { organization: null, teamName: '团队', tenantName: '团队' } : {}),
    });
    if (action === 'confirmGraduation' || action === 'returnGraduation') {
      await c.em().insert(Graduation, { id: id.replace(/^./, 'f'), incubation: id, status: 'PROPOSED', byHnte: false, byInvestment: true, bySales: false, byEquity: false, investment: '6000000.00', graduatedOn: '2026-11-01', proposedOn: '2026-11-02', ruleVersion: 'incubation@2018', createdAt: new Date() } as never);
    }
    return id;
  };
  const inputs: Record<string, (actor: Actor) => unknown> = {
    apply: () => application(), admit: () => admission, reject: () => ({ reason: '方向不符' }), moveIn: (actor) => ({ enteredOn: '2026-11-15', area: '100', contractNumber: '7', contracts: mine(actor) }), report: () => ({ month: '2026-11-01', revenue: '1', staff: 1 }),
    mentor: () => ({ heldOn: '2026-11-01', mentor: '王', topic: '财税' }), incorporate: () => ({ organization: c.organization.pumps, registeredOn: '2026-02-01' }), extend: () => ({ until: '2027-06-01', reason: '在研' }),
    proposeGraduation: (actor) => ({ graduatedOn: '2026-11-01', investment: '6000000', evidence: mine(actor) }), returnGraduation: () => ({ reason: '补正' }), exit: () => ({ on: '2026-11-01', exitReason: 'LEFT', note: '迁出' }),
  };
  const { cells, faults, who } = await walk({ lifecycle: incubationLifecycle, orm: c.api.database.orm, performer: c.performer, actors: c.actors, clear, make, input: (action, actor) => inputs[action]?.(actor) ?? {} });
  expect(faults).toEqual([]);
  expect(cells).toBeGreaterThan(1_700);
  expect(who).toEqual({
    apply: ['operator', 'tenant'], admit: ['operator'], reject: ['operator'], withdraw: ['operator', 'tenant'], moveIn: ['operator'], report: ['operator', 'tenant'], mentor: ['operator'], incorporate: ['operator'], extend: ['operator'],
    proposeGraduation: ['operator'], confirmGraduation: ['clerk'], returnGraduation: ['clerk'], exit: ['operator'],
  });
});

describe('through GraphQL', () => {
  const asked = async (document: string, actor: Actor, variables = {}) => {
    const answer = await c.api.ask(document, variables, actor);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  test('a tenant is admitted and refused with its buttons', async () => {
    const begun = await asked(`mutation ($input: ApplyForIncubationInput!) { applyForIncubation(input: $input) { errors { code message path } incubation { id state contactPhone availableActions { action mutation allowed reasons { code } } } } }`, c.actors.operator,
      { input: { ...application(), carrier: `inc_${carrier}`, organization: `org_${c.organization.valves}` } });
    expect(begun.applyForIncubation).toMatchObject({ errors: [], incubation: { state: 'APPLIED', contactPhone: '170****1234' } });
    const { incubation } = begun.applyForIncubation;
    expect(incubation.availableActions.filter(({ allowed }: any) => allowed).map(({ mutation }: any) => mutation)).toEqual(['admitTenant', 'rejectTenant', 'withdrawIncubationApplication']);
    await c.em().nativeUpdate(Organization, { id: c.organization.valves }, { foundedOn: '2010-01-01' });
    const refused = await asked(`mutation ($id: ID!) { admitTenant(input: { id: $id, panelOn: "2026-11-10", opinion: "符合", onSite: false }) { incubation { id } errors { code path } } }`, c.actors.operator, { id: incubation.id });
    expect(refused.admitTenant).toEqual({ incubation: null, errors: [{ code: 'NOT_ON_SITE', path: ['input', 'onSite'] }, { code: 'TOO_OLD', path: [] }] });
    const closed = await asked(`query ($id: ID!) { incubation(id: $id) { availableActions { action allowed reasons { code } } timeline { nodes { action outcome title } } } }`, c.actors.clerk, { id: incubation.id });
    expect(closed.incubation.timeline.nodes.map(({ action, outcome, title }: any) => `${action} ${outcome} ${title}`)).toEqual(['admit REFUSED 准入', 'apply DONE 申请入孵']);
  });

  test('everybody sees what is his to see: the public the carriers, insiders the tenants, few the telephone', async () => {
    const id = await inside();
    await as(c.actors.tenant, 'report', id, { month: '2026-11-20', revenue: '120000', staff: 8 });
    const document = `{ incubators { nodes { name kind level operator { name } address latestMonth { month grossArea usedArea occupancy staff } incubations { totalCount } months { totalCount } } }
      incubations { totalCount nodes { tenantName area contactName contactPhone contractNumber term { limitOn } reports { nodes { revenue } } } }
      organization(creditCode: "91330324MA2YJ0013Y") { currentIncubation { carrier { kind } } firstIncubation { enteredOn } incubations { isConnectedVehicle } } }`;
    const see = async (actor: Actor) => {
      const { incubators: { nodes: [of] }, incubations: { nodes: [tenant], totalCount }, organization } = await asked(document, actor);
      return {
        carrier: [of.kind, of.level, of.operator?.name ?? null, of.latestMonth.grossArea], books: [of.latestMonth.usedArea !== null, of.latestMonth.staff !== null || of.latestMonth.occupancy !== null], tenants: [totalCount, of.incubations.totalCount],
        contact: tenant ? [tenant.contactName, tenant.contactPhone] : null, term: tenant?.term?.limitOn ?? null, reports: tenant ? tenant.reports.nodes.length : 0, enterprise: organization.currentIncubation?.carrier.kind ?? null,
      };
    };
    const open = { carrier: ['INCUBATOR', 'CITY', '瓯江孵化器运营有限公司', '20000'] };
    const nothing = { ...open, books: [false, false], tenants: [0, 0], contact: null, term: null, reports: 0, enterprise: null };
    const everything = { ...open, books: [true, true], tenants: [1, 1], contact: ['李四', '170****1234'], term: '2030-11-14', reports: 1, enterprise: 'INCUBATOR' };
    for (const actor of [c.actors.operator, c.actors.clerk, c.actors.director, c.actors.auditor]) expect(await see(actor)).toEqual(everything);
    expect(await see(c.actors.tenant)).toEqual({ ...everything, books: [false, false] });
    expect(await see(c.actors.township)).toEqual({ ...everything, contact: [null, null], reports: 0 });
    expect(await see(c.actors.higher)).toEqual({ ...everything, contact: [null, null], reports: 0 });
    for (const stranger of [c.actors.otherOperator, c.actors.otherTenant, c.actors.otherTownship, c.actors.finance, c.actors.expert, c.actors.partner, publicActor]) expect(await see(stranger)).toEqual(nothing);
    const ownKey: Actor = { ...c.actors.operator, kind: 'key', personId: null, roles: new Set(), scopes: new Set(['incubator:read']) };
    expect(await see(ownKey)).toEqual(everything);
    expect(await see({ ...ownKey, scopes: new Set(['organization:read']) })).toEqual(nothing);
    // The field-by-field path says the same.
    const slow = await startApi({ plain: true, database: c.api.database });
    for (const actor of [c.actors.operator, c.actors.township, c.actors.tenant, c.actors.otherTenant, publicActor]) expect((await slow.ask(document, {}, actor)).data).toEqual(await asked(document, actor));
    await slow.close();
    const secretly = await c.api.ask('{ incubators(filter: { incubations: { some: { tenantName: { contains: "瓯北" } } } }) { totalCount } }', {}, c.actors.otherOperator);
    expect(secretly.data.incubators.totalCount).toBe(0);
  });

  test('the whole telephone number is given with a reason, to few, and on record', async () => {
    const id = await inside();
    const reveal = async (actor: Actor, reason = '通知安全检查') => (await asked(`mutation ($input: RevealTenantPhoneInput!) { revealTenantPhone(input: $input) { phone errors { code } } }`, actor, { input: { id: `icb_${id}`, reason } })).revealTenantPhone;
    expect(await reveal(c.actors.operator)).toEqual({ phone: '17000001234', errors: [] });
    expect(await reveal(c.actors.clerk)).toEqual({ phone: '17000001234', errors: [] });
    expect(await reveal(c.actors.operator, '想看')).toEqual({ phone: null, errors: [{ code: 'REASON_NEEDED' }] });
    expect(await reveal(c.actors.township)).toEqual({ phone: null, errors: [{ code: 'FORBIDDEN' }] });
    expect(await reveal(c.actors.otherOperator)).toEqual({ phone: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(await reveal(publicActor)).toEqual({ phone: null, errors: [{ code: 'FORBIDDEN' }] });
    const looked = await c.em().find(JournalEntry, { objectId: id, action: 'revealContactPhone' }, { orderBy: { at: 'asc' } });
    expect(looked.map(({ actorName, remark, outcome }) => [actorName, remark, outcome])).toEqual([
      ['INCUBATOR', '通知安全检查', 'DONE'], ['CLERK', '通知安全检查', 'DONE'], ['INCUBATOR', null, 'REFUSED'], ['TOWNSHIP', null, 'REFUSED'], ['INCUBATOR', null, 'REFUSED'], ['公众', null, 'REFUSED'],
    ]);
  });

  test('the cluster’s months add up: space, bases, tenants, operators, occupancy', async () => {
    const second = await c.carrier({ state: 'OPERATING', recognised: false });
    for (const [month, gross, used] of [['2025-12-31', '18000', '9000'], ['2026-01-31', '18000', '10000'], ['2026-02-28', '18500', '12000']] as const) await c.month(carrier, month, { grossArea: gross, lettableArea: '16000', usedArea: used });
    await c.month(second, '2026-02-28', { grossArea: '1500.25', lettableArea: null, usedArea: '750' });
    await c.incubation(carrier, { enteredOn: '2026-01-10', endedOn: '2026-02-10', state: 'EXITED' });
    await c.incubation(second, { enteredOn: '2026-02-11' });
    await c.incubation(second, { organization: null, teamName: '团队', tenantName: '团队', enteredOn: '2026-02-01' });
    const talks = await c.as(engagementLifecycle, c.actors.clerk, 'plan', undefined, { name: '远方运营', carrier: second, on: '2026-01-01' });
    await c.as(engagementLifecycle, c.actors.director, 'sign', talks, { signedOn: '2026-02-15', agreement: '协议', agreementFiles: [await c.upload(c.actors.director)] });
    const document = `query ($region: String) { clusterMonths(year: 2026, region: $region) { month newSpace space usedSpace occupancy newBases bases newTenants tenants teams operatorsSigned } }`;
    const { clusterMonths: found } = await asked(document, c.actors.clerk, { region: '330324' });
    expect(found.filter(({ month }: any) => month <= 2)).toEqual([
      { month: 1, newSpace: '0', space: '18000', usedSpace: '10000', occupancy: '0.625', newBases: 0, bases: 1, newTenants: 1, tenants: 1, teams: 0, operatorsSigned: 0 },
      { month: 2, newSpace: '2000.25', space: '20000.25', usedSpace: '12750', occupancy: '0.728561020557', newBases: 1, bases: 2, newTenants: 0, tenants: 1, teams: 1, operatorsSigned: 1 },
    ]);
    // October stands on record for one carrier; the other stands as it last did.
    expect(found.at(-1)).toMatchObject({ month: 10, space: '21500.25', newSpace: '1500' });
    expect((await asked(document, c.actors.township, { region: '330324002' })).clusterMonths).toEqual([]);
    expect((await asked(document, c.actors.township, { region: '330324001' })).clusterMonths).toHaveLength(3);
    expect((await asked('{ tenantFields }', c.actors.operator)).tenantFields).toEqual(['智能装备']);
    for (const actor of [publicActor, c.actors.tenant]) expect((await c.api.ask('{ tenantFields }', {}, actor)).errors).toHaveLength(1);
    expect((await c.api.ask(document, { region: '330324' }, publicActor)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await c.api.ask(document, { region: '330324' }, c.actors.tenant)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await c.api.ask(document, { region: '999999' }, c.actors.clerk)).errors?.[0]?.extensions.code).toBe('UNKNOWN_REGION');
  });
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/incubator/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [carrierLifecycle, spaceLifecycle, monthLifecycle, incubationLifecycle, engagementLifecycle, planLifecycle]) expect(readme).toContain(diagram(lifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(incubatorChecks.map(async (check) => [check.name, (await check.violations(c.em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  await inside();
  expect(await violations()).toEqual([]);
  await c.incubation(carrier, { panelOn: '2026-11-20', enteredOn: '2026-11-20' });
  for (const place of ['甲', '甲']) await c.space(carrier, { place, state: 'COUNTED', countedMonth: '2026-10-31', grossArea: '15000' });
  await c.month(carrier, '2026-09-30', { usedArea: '19000', submittedOn: '2026-10-01' });
  await c.incubation(carrier, { organization: c.organization.pumps, state: 'GRADUATED', endedOn: '2026-10-01' });
  await c.incubation(carrier, { organization: null, teamName: null, tenantName: '无名', enteredOn: '2026-03-01' });
  await c.rows(`insert into journal_entry (id, object_type, object_id, sequence, action, at, actor_kind, actor_name, roles, outcome) values (gen_random_uuid(), 'Incubator', ?, 1, 'grantLevel', now(), 'system', 'test', '{}', 'DONE')`, [carrier]);
  await c.rows(`update incubator set level = 'PROVINCIAL' where id = ?`, [carrier]);
  expect(await violations()).toEqual(['one-active-incubation', 'space-counted-once', 'counted-space-in-month', 'used-within-lettable', 'recognised-has-level', 'graduate-confirmed', 'team-or-enterprise'].map((name) => `incubator.${name}`));
});
