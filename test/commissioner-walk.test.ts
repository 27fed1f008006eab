import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../schema/core/access/actor.ts';
import { batchLifecycle } from '../schema/commissioner/lifecycle/batch.ts';
import { claimLifecycle } from '../schema/commissioner/lifecycle/claim.ts';
import { commissionerLifecycle } from '../schema/commissioner/lifecycle/commissioner.ts';
import { consentLifecycle } from '../schema/commissioner/lifecycle/consent.ts';
import { demandLifecycle } from '../schema/commissioner/lifecycle/demand.ts';
import { teamLifecycle } from '../schema/commissioner/lifecycle/team.ts';
import { termLifecycle } from '../schema/commissioner/lifecycle/term.ts';
import { visitLifecycle } from '../schema/commissioner/lifecycle/visit.ts';
import type { ClaimState } from '../schema/commissioner/entity/subsidy.ts';
import type { DemandState, VisitState } from '../schema/commissioner/entity/service.ts';
import { CommissionerRosterEntry, type CommissionerState, type TermState } from '../schema/commissioner/entity/roster.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { commissionerCounty, type CommissionerCounty } from './support/commissioners.ts';
import { freshDatabase } from './support/database.ts';

/** Every action of the area's tables in every state as everyone, held against the tables, and against who may do what by domain notes §13.13. */
let api: Api;
let it: CommissionerCounty;

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  it = await commissionerCounty(api);
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  it.at('2026-11-20T02:00:00Z');
  await it.clear();
});

const walked = async <State extends string>(lifecycle: Parameters<typeof walk<State, any>>[0]['lifecycle'], make: (state: State, action: string) => Promise<string>, input: (action: string, actor: Actor) => unknown, clear: () => Promise<void> = async () => { await it.clear(); await it.stock(); }) =>
  walk<State, any>({
    lifecycle, orm: api.database.orm, performer: it.performer, actors: it.actors, input, clear,
    make: async (state, action) => { await it.clear(); await it.stock(); return make(state, action); },
  });
/** Nobody but the named may do it. */
const only = (of: Readonly<Record<string, readonly string[]>>) => Object.fromEntries(Object.entries(of).map(([action, names]) => [action, [...names].sort()]));

test('特派员档案', async () => {
  const { cells, faults, who } = await walked<CommissionerState>(commissionerLifecycle, async (state, action) => {
    if (action === 'setPayee' && state === 'ACTIVE') await it.serving();
    if (state === 'RETIRED') await it.act.commissioner(it.actors.clerk, 'retire', it.commissioner, { reason: '退休' });
    return it.commissioner;
  }, (action) => ({
    register: { name: '新特派', sender: it.university.id, region: it.county.id, phone: '13800003333' }, amend: { specialty: '泵阀设计', skills: ['机械制造'] }, bindAccount: { person: it.people[0]!.id },
    setPayee: { identityNumber: '330324188001010018', bank: '农业银行', account: '6228480000001234' }, retire: { reason: '退休' }, resume: { reason: '返聘' },
  })[action] ?? {});
  expect(faults).toEqual([]);
  expect(cells).toBe(18 * (1 + 2 * 5));
  expect(only(who)).toEqual(only({ register: ['clerk', 'sender'], amend: ['clerk', 'commissioner', 'sender'], bindAccount: ['clerk'], setPayee: ['commissioner'], retire: ['clerk', 'sender'], resume: ['clerk'] }));
}, 400_000);

test('特派团', async () => {
  const form = () => it.act.team(it.actors.clerk, 'form', undefined, { name: '泵阀产业特派团', industry: '泵阀', leader: it.commissioner });
  const { faults, who } = await walked<'ACTIVE' | 'DISSOLVED'>(teamLifecycle, async (state, action) => {
    const id = await form();
    if (action === 'removeMember') await it.act.team(it.actors.clerk, 'addMember', id, { commissioner: it.otherCommissioner, origin: 'CITY', joinedOn: '2026-01-01' });
    if (state === 'DISSOLVED') await it.act.team(it.actors.director, 'dissolve', id, { reason: '任务完成' });
    return id;
  }, (action) => ({
    form: { name: '泵阀产业特派团', industry: '泵阀', leader: it.commissioner }, addMember: { commissioner: it.otherCommissioner, origin: 'CITY' }, removeMember: { commissioner: it.otherCommissioner, leftOn: '2026-11-20' }, dissolve: { reason: '任务完成' },
  })[action] ?? {});
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({ form: ['clerk'], addMember: ['clerk'], removeMember: ['clerk'], dissolve: ['director'] }));
}, 400_000);

test('选派批次', async () => {
  const { faults, who } = await walked<'OPEN' | 'CLOSED'>(batchLifecycle, async (state) => {
    const id = await batch();
    if (state === 'CLOSED') await it.act.batch(it.actors.clerk, 'close', id);
    return id;
  }, (action) => (action === 'open' ? batchInput() : action === 'reopen' ? { reason: '补选' } : {}));
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({ open: ['clerk', 'director', 'higher'], close: ['clerk', 'director', 'higher'], reopen: ['clerk', 'director', 'higher'] }));
}, 400_000);

const batchInput = (level = 'COUNTY') => ({ region: it.county.id, name: '第三批', level, document: '永科〔2026〕3号', termFrom: '2026-01-01', termTo: '2026-12-31', individuals: 2, teams: 1, legalPersons: 1 });
const batch = (level?: string) => it.act.batch(it.actors.clerk, 'open', undefined, batchInput(level));

describe('任期', () => {
  const post = (level = 'CITY') => ({ commissioner: it.commissioner, kind: 'INDIVIDUAL', level, town: it.town.id, organization: it.valves.id, wantedSkills: ['阀门设计'] });
  const county = { document: '永科〔2026〕5号', places: [{ place: '县政府门户网站' }] };
  const city = { document: '温科〔2026〕5号', noticeFrom: '2026-11-02', noticeTo: '2026-11-08' };
  const ended = () => it.em().execute(`update public_notice set state = 'ENDED'`);
  /** The way of a term, a step at a time. */
  const make = async (state: TermState, action: string): Promise<string> => {
    const { act, actors } = it;
    // What is to be assessed has ended.
    const endsOn = action === 'assess' || state === 'ASSESSED' || state === 'CLOSED' ? '2026-11-10' : '2026-12-31';
    // The county's own approval is tried on a term of its own; everything else on one of the city.
    const level = action === 'approve' ? 'COUNTY' : 'CITY';
    const approve = () => (level === 'COUNTY' ? act.term(actors.director, 'approve', id, county) : act.term(actors.clerk, 'recordApproval', id, city));
    const id = await act.term(actors.clerk, 'nominate', undefined, { ...post(level), batch: await batch(level), endsOn });
    const steps: [TermState, () => Promise<unknown>][] = [
      ['PROPOSED', () => act.term(actors.sender, 'consent', id, {})],
      ['IN_NOTICE', approve],
      ['APPOINTED', async () => { if (level === 'COUNTY') await ended(); await act.term(actors.clock, 'appoint', id); }],
      ['SERVING', async () => act.term(actors.clerk, 'recordAgreement', id, { signedOn: '2026-11-12', agreement: [await it.upload(actors.clerk)] })],
      ['ASSESSED', async () => {
        await report(id);
        await act.term(actors.clerk, 'assess', id, assessment);
      }],
      ['CLOSED', () => act.term(actors.director, 'grade', id, { grade: 'QUALIFIED' })],
    ];
    if (state === 'WITHDRAWN') { await act.term(actors.clerk, 'withdraw', id, { reason: '本人不愿' }); return id; }
    for (const [reached, step] of steps) {
      if (state === 'NOMINATED') break;
      if (state === 'REJECTED' && reached === 'IN_NOTICE') { await act.term(level === 'COUNTY' ? actors.director : actors.clerk, 'reject', id, { reason: '名额已满' }); return id; }
      if (state === 'REPLACED' && reached === 'ASSESSED') { await act.term(actors.director, 'replace', id, { reason: '调离' }); return id; }
      await step();
      if (reached === state) break;
    }
    if (state === 'SERVING' && action === 'assess') await report(id);
    return id;
  };
  const report = (id: string) => it.act.term(it.actors.commissioner, 'report', id, { kind: 'YEARLY', year: 2026, summary: '全年服务企业若干次，解决技术问题若干项，详见附件与服务日志。' });
  const assessment = { satisfaction: '95', results: '90', ground: '依镇街与企业书面评议' };

  test('从提名到评等，每一格', async () => {
    const { faults, who } = await walked<TermState>(termLifecycle, make, (action, actor) => ({
      nominate: post(), record: { ...post(), startsOn: '2026-01-01', endsOn: '2026-12-31', document: '永科〔2026〕1号', agreement: [it.paper(actor)] }, consent: {}, approve: county, recordApproval: city, reject: { reason: '名额已满' }, appoint: {},
      sign: { party: actor === it.actors.sender ? 'SENDER' : actor === it.actors.commissioner ? 'COMMISSIONER' : 'RECEIVER', agreement: [it.paper(actor)] }, recordAgreement: { signedOn: '2026-11-12', agreement: [it.paper(actor)] },
      report: { kind: 'YEARLY', year: 2026, summary: '全年服务企业若干次，解决技术问题若干项，详见附件与服务日志。' }, replace: { reason: '调离本单位' }, assess: assessment, grade: { grade: 'QUALIFIED' }, withdraw: { reason: '本人不愿' },
    })[action]);
    expect(faults).toEqual([]);
    expect(only(who)).toEqual(only({
      nominate: ['clerk', 'keeper', 'sender', 'township'], record: ['clerk'], consent: ['sender'], approve: ['director'], recordApproval: ['clerk', 'higher'], reject: ['clerk', 'higher', 'keeper'], appoint: ['clerk', 'clock', 'keeper'],
      sign: ['commissioner', 'enterprise', 'sender'], recordAgreement: ['clerk'], report: ['commissioner'], replace: ['director'], assess: ['clerk'], grade: ['director'], withdraw: ['clerk', 'commissioner', 'sender', 'township'],
    }));
  });
});

test('服务需求', async () => {
  const { act, actors } = it;
  const matter = { title: '阀门密封面泄漏', problem: '高温球阀密封面泄漏，请专家到现场诊断', kind: 'TECHNICAL_GUIDANCE', contactName: '王工', contactPhone: '13800002222' };
  const make = async (state: DemandState): Promise<string> => {
    await it.serving();
    await it.serving(it.otherCommissioner, { organization: undefined });
    const id = await it.demand();
    const steps: [DemandState, () => Promise<unknown>][] = [
      ['OPEN', () => act.demand(actors.clerk, 'triage', id, { skills: ['阀门设计'] })],
      ['DISPATCHED', () => act.demand(actors.clerk, 'dispatch', id, { commissioner: it.commissioner })],
      ['IN_SERVICE', async () => { await act.demand(actors.commissioner, 'accept', id); await it.confirmed({ organization: undefined, demand: id }); }],
      ['SOLVED', () => act.demand(actors.commissioner, 'solve', id, { solution: '更换密封圈并调整预紧力' })],
      ['CLOSED', () => act.demand(actors.enterprise, 'rate', id, { stars: 5 })],
    ];
    if (state === 'RETURNED') { await act.demand(actors.clerk, 'return', id, { reason: '写明型号' }); return id; }
    if (state === 'WITHDRAWN') { await act.demand(actors.enterprise, 'withdraw', id, { reason: '已自行解决' }); return id; }
    for (const [reached, step] of steps) {
      if (state === 'FILED') break;
      if (state === 'REFERRED' && reached === 'SOLVED') { await act.demand(actors.commissioner, 'refer', id, { reason: '须材料攻关' }); break; }
      await step();
      if (reached === state) break;
    }
    // A solved demand whose time for rating is over, too, can be rated by whoever comes late.
    if (state === 'SOLVED') it.at('2027-01-05T02:00:00Z');
    return id;
  };
  const { faults, who } = await walked<DemandState>(demandLifecycle, async (state) => { it.at('2026-11-20T02:00:00Z'); return make(state); }, (action) => ({
    file: matter, amend: matter, triage: { skills: ['阀门设计'] }, return: { reason: '写明型号' }, dispatch: { commissioner: it.commissioner }, take: {}, accept: {}, decline: { reason: '出差在外' }, recall: { reason: '另派他人' },
    solve: { solution: '更换密封圈并调整预紧力' }, reopen: { reason: '又漏了' }, refer: { reason: '须材料攻关' }, rate: { stars: 4, comment: '及时' }, lapse: {}, withdraw: { reason: '已自行解决' },
  })[action]);
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({
    file: ['enterprise', 'otherEnterprise', 'otherTownship', 'township'], amend: ['enterprise'], triage: ['clerk'], return: ['clerk'], dispatch: ['clerk'], take: ['commissioner', 'otherCommissioner'], accept: ['commissioner'], decline: ['commissioner'],
    recall: ['clerk', 'keeper'], solve: ['commissioner'], reopen: ['enterprise'], refer: ['commissioner'], rate: ['enterprise'], lapse: ['clock'], withdraw: ['enterprise'],
  }));
});

test('服务日志', async () => {
  const { act, actors } = it;
  const content = { hours: '4', problem: '阀门密封面泄漏', action: '调整研磨工艺' };
  const prepared = async () => { await it.clear(); await it.stock(); await it.serving(); await it.serving(it.otherCommissioner, { organization: undefined }); };
  const { faults, who } = await walked<VisitState>(visitLifecycle, async (state) => {
    await it.serving();
    if (state === 'RECORDED') return act.visit(actors.clerk, 'record', undefined, { commissioner: it.commissioner, organization: it.valves.id, servedOn: '2026-03-02', ...content });
    const id = await it.log();
    if (state === 'CONFIRMED') await act.visit(actors.enterprise, 'confirm', id);
    if (state === 'DISPUTED') await act.visit(actors.enterprise, 'dispute', id, { reason: '当日未到' });
    if (state === 'WITHDRAWN') await act.visit(actors.commissioner, 'withdraw', id, { reason: '填错日期' });
    return id;
  }, (action, actor) => ({
    log: { organization: it.valves.id, servedOn: '2026-11-18', ...content, photos: [it.paper(actor)] }, record: { commissioner: it.commissioner, organization: it.valves.id, servedOn: '2026-03-02', ...content },
    correct: { ...content, hours: '3' }, confirm: {}, dispute: { reason: '当日未到' }, withdraw: { reason: '填错日期' },
  })[action], prepared);
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({ log: ['commissioner', 'otherCommissioner'], record: ['clerk'], correct: ['commissioner'], confirm: ['enterprise', 'township'], dispute: ['enterprise', 'township'], withdraw: ['commissioner'] }));
}, 400_000);

test('定位授权', async () => {
  const { faults, who } = await walked<'GIVEN' | 'WITHDRAWN'>(consentLifecycle, async (state) => {
    const id = await it.act.consent(it.actors.commissioner, 'give', undefined);
    if (state === 'WITHDRAWN') await it.act.consent(it.actors.commissioner, 'withdraw', id);
    return id;
  }, () => ({}));
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({ give: ['commissioner', 'otherCommissioner'], withdraw: ['commissioner'] }));
}, 400_000);

test('补贴申领', async () => {
  const { act, actors } = it;
  const visits = new Map<Actor, string>();
  const prepared = async () => {
    await it.clear();
    await it.stock();
    await it.serving();
    await it.serving(it.otherCommissioner, { organization: undefined });
    visits.set(actors.commissioner, await it.confirmed());
    visits.set(actors.otherCommissioner, await it.confirmed({}, actors.otherCommissioner));
    await it.payee();
  };
  const { faults, who } = await walked<ClaimState>(claimLifecycle, async (state) => {
    await prepared();
    const id = await act.claim(actors.commissioner, 'draft', undefined, { days: [it.trip(visits.get(actors.commissioner)!)] });
    const steps: [ClaimState, () => Promise<unknown>][] = [
      ['SUBMITTED', () => act.claim(actors.commissioner, 'submit', id)], ['CHECKED', () => act.claim(actors.clerk, 'check', id)], ['PAID', () => act.claim(actors.finance, 'pay', id, { paidOn: '2026-11-20', voucher: '2026-11-0031' })],
    ];
    if (state === 'WITHDRAWN') await act.claim(actors.commissioner, 'withdraw', id, {});
    if (state === 'RETURNED') { await steps[0]![1](); await act.claim(actors.clerk, 'return', id, { reason: '缺票据' }); }
    for (const [reached, step] of steps) {
      if (state === 'DRAFT' || state === 'WITHDRAWN' || state === 'RETURNED') break;
      await step();
      if (reached === state) break;
    }
    return id;
  }, (action, actor) => ({
    draft: { days: [it.trip(visits.get(actor) ?? visits.get(actors.commissioner)!)] }, revise: { days: [it.trip(visits.get(actors.commissioner)!, { transportSpent: '55' })] }, submit: {}, check: {}, return: { reason: '缺票据' },
    pay: { paidOn: '2026-11-20', voucher: '2026-11-0031' }, withdraw: {},
  })[action], prepared);
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({ draft: ['commissioner', 'otherCommissioner'], revise: ['commissioner'], submit: ['commissioner'], check: ['clerk'], return: ['clerk', 'finance'], pay: ['finance'], withdraw: ['commissioner'] }));
});

test('a term that begins stands on the roster of each of its years, and one that is replaced leaves it', async () => {
  const id = await it.serving(it.commissioner, { startsOn: '2026-03-01', endsOn: '2028-02-29' });
  const entries = () => it.em().find(CommissionerRosterEntry, { commissioner: it.commissioner }, { orderBy: { year: 'asc' } });
  expect((await entries()).map(({ year, enteredOn, leftOn }) => [year, enteredOn ?? null, leftOn ?? null])).toEqual([[2026, '2026-03-01', null], [2027, null, null], [2028, null, null]]);
  await it.act.term(it.actors.director, 'replace', id, { reason: '调离本单位' });
  expect((await entries()).map(({ year, leftOn }) => [year, leftOn ?? null])).toEqual([[2026, '2026-11-20']]);
});
