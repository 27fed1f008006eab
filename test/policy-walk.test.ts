import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Actor } from '../schema/core/access/actor.ts';
import type { ClaimState } from '../schema/policy/entity/claim.ts';
import type { PolicyState, RunState, VersionState } from '../schema/policy/entity/policy.ts';
import { PolicyClauseVersion } from '../schema/policy/entity/policy.ts';
import { accountLifecycle, answerLifecycle, questionLifecycle } from '../schema/policy/lifecycle/answer.ts';
import { claimLifecycle } from '../schema/policy/lifecycle/claim.ts';
import { policyLifecycle } from '../schema/policy/lifecycle/policy.ts';
import { runLifecycle } from '../schema/policy/lifecycle/run.ts';
import { versionLifecycle } from '../schema/policy/lifecycle/version.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { policyCounty, type PolicyCounty } from './support/policies.ts';

/** Every action of the policy area in every state as everyone; the claim rows of domain notes §13.15 by hand. */
let api: Api;
let it: PolicyCounty;
beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  it = await policyCounty(api);
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  it.at('2026-11-20T02:00:00Z');
  await it.clear();
});
const prepared = async () => { it.at('2026-11-20T02:00:00Z'); await it.clear(); await it.stock(); };
const walked = async <State extends string>(lifecycle: Parameters<typeof walk<State, any>>[0]['lifecycle'], make: (state: State, action: string) => Promise<string>, input: (action: string, actor: Actor) => unknown, clear: () => Promise<void> = prepared) =>
  walk<State, any>({ lifecycle, orm: api.database.orm, performer: it.performer, actors: it.actors, input, clear, make: async (state, action) => { await clear(); return make(state, action); } });
const only = (of: Readonly<Record<string, readonly string[]>>) => Object.fromEntries(Object.entries(of).map(([action, names]) => [action, [...names].sort()]));

test('政策', async () => {
  const { act, actors } = it;
  let clause = '';
  const { faults, who } = await walked<PolicyState>(policyLifecycle, async (state, action) => {
    const id = state === 'DRAFT' || state === 'DISCARDED' ? await it.drafted() : await it.reviewed();
    clause = (await it.em().execute<{ id: string }[]>('select id from policy_clause limit 1'))[0]!.id;
    if (state === 'DISCARDED') await act.policy(actors.clerk, 'discard', id, { reason: '不再出台' });
    if (['PUBLISHED', 'EXPIRED', 'REPEALED'].includes(state)) await act.policy(actors.director, 'publish', id);
    if (state === 'REPEALED') await act.policy(actors.director, 'repeal', id, { document: '永政发〔2026〕9号', reason: '到期重订' });
    if (state === 'EXPIRED' || (state === 'PUBLISHED' && action === 'expire')) it.at('2029-01-01T02:00:00Z');
    if (state === 'EXPIRED') await act.policy(actors.clock, 'expire', id);
    return id;
  }, (action, actor) => ({
    draft: { region: it.county.id, ...it.head }, amend: { ...it.head, title: '若干政策（修改）' }, addClause: it.clauseInput({ number: '第四条' }), removeClause: { clause }, review: { result: 'PASSED', opinion: '未发现排除、限制竞争', review: [it.paper(actor)] },
    reopen: { reason: '补充条款' }, publish: {}, expire: {}, repeal: { document: '永政发〔2026〕9号', reason: '到期重订' }, discard: { reason: '不再出台' },
  })[action] ?? {});
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({ draft: ['clerk'], amend: ['clerk'], addClause: ['clerk'], removeClause: ['clerk'], review: ['clerk', 'market'], reopen: ['clerk', 'director'], publish: ['director'], expire: ['clock'], repeal: ['director'], discard: ['clerk'] }));
}, 400_000);

test('条款版本', async () => {
  const { act, actors } = it;
  const terms = () => { const { wording, conditions, amount } = it.clauseInput({ amount: { kind: 'FIXED', amount: '300000' } }); return { wording, conditions, amount }; };
  let clause = '';
  const published = async () => { await prepared(); clause = (await it.published()).clauses[0]!.id; };
  const { faults, who } = await walked<VersionState>(versionLifecycle, async (state) => {
    const id = await act.version(actors.clerk, 'propose', undefined, { clause, ...terms() });
    if (state === 'DISCARDED') await act.version(actors.clerk, 'discard', id, { reason: '暂缓' });
    if (state === 'IN_FORCE' || state === 'SUPERSEDED') await act.version(actors.director, 'enact', id, { document: '永政发〔2026〕7号', review: [await it.upload(actors.director)] });
    return state === 'SUPERSEDED' ? (await it.em().findOneOrFail(PolicyClauseVersion, { clause, number: 1 })).id : id;
  }, (action, actor) => ({ propose: { clause, ...terms() }, amend: terms(), enact: { document: '永政发〔2026〕7号', ...(actor.kind !== 'system' && { review: [it.paper(actor)] }) }, supersede: {}, discard: { reason: '暂缓' } })[action], published);
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({ propose: ['clerk'], amend: ['clerk'], enact: ['director', 'keeper'], supersede: ['keeper'], discard: ['clerk'] }));
}, 400_000);

test('填报项、企业填报、收款账户', async () => {
  const { act, actors } = it;
  const define = () => act.question(actors.clerk, 'define', undefined, { region: it.county.id, key: 'patents', title: '有效发明专利数', type: 'NUMBER', unit: '件' });
  const questions = await walked<'ACTIVE' | 'RETIRED'>(questionLifecycle, async (state) => { const id = await define(); if (state === 'RETIRED') await act.question(actors.clerk, 'retire', id); return id; },
    (action) => ({ define: { region: it.county.id, key: 'patents', title: '有效发明专利数', type: 'NUMBER' }, reword: { title: '有效发明专利件数' } })[action] ?? {});
  expect(questions.faults).toEqual([]);
  expect(only(questions.who)).toEqual(only({ define: ['clerk'], reword: ['clerk'], retire: ['clerk'], resume: ['clerk'] }));
  let question = '';
  const asked = async () => { await prepared(); question = await define(); };
  const answers = await walked<'STATED' | 'WITHDRAWN'>(answerLifecycle, async (state) => { const id = await act.answer(actors.enterprise, 'state', undefined, { question, value: '12' }); if (state === 'WITHDRAWN') await act.answer(actors.enterprise, 'withdraw', id); return id; },
    (action) => ({ state: { question, value: '12' }, correct: { value: '13' } })[action] ?? {}, asked);
  // Whoever is of no enterprise has nothing to state.
  expect(answers.faults).toEqual([]);
  expect(only(answers.who)).toEqual(only({ state: ['enterprise', 'otherEnterprise'], correct: ['enterprise'], withdraw: ['enterprise'] }));
  const account = { bank: '农业银行', holder: '瓯北阀门有限公司', number: '6228480000001234' };
  const accounts = await walked<'CONFIRMED' | 'REMOVED'>(accountLifecycle, async (state) => { const id = await it.account(); if (state === 'REMOVED') await act.account(actors.enterprise, 'remove', id); return id; }, (action) => ({ confirm: account, change: account })[action] ?? {});
  expect(accounts.faults).toEqual([]);
  expect(only(accounts.who)).toEqual(only({ confirm: ['enterprise', 'otherEnterprise'], change: ['enterprise'], remove: ['enterprise'] }));
}, 400_000);

test('政策兑现', async () => {
  const { act, actors } = it;
  let clause = '';
  const ready = async () => {
    await prepared();
    await it.grant(it.valves);
    await it.grant(it.pumps);
    await it.account();
    await it.account(actors.otherEnterprise, '6228480000005678');
    clause = (await it.published({ coCheckers: ['TAX', 'MARKET'], obligation: '三年内不迁出', obligationMonths: 36 })).clauses[0]!.id;
  };
  const pass = async (id: string) => { for (const [actor, department] of [[actors.tax, 'TAX'], [actors.market, 'MARKET']] as const) await act.claim(actor, 'coCheck', id, { department, result: 'PASS' }); };
  const { faults, who, cells } = await walked<ClaimState>(claimLifecycle, async (state, action) => {
    if (state === 'OFFERED') return act.claim(actors.keeper, 'offer', undefined, { clause, organization: it.valves.id, year: 2026 });
    const id = await it.claim(clause);
    const steps: [ClaimState, () => Promise<unknown>][] = [
      ['SUBMITTED', () => act.claim(actors.enterprise, 'submit', id, { truthPledge: true })],
      ['CHECKED', async () => { await pass(id); await act.claim(actors.clerk, 'check', id); }],
      ['IN_NOTICE', () => act.claim(actors.director, 'notice', id, { places: it.places })],
      ['PAYING', async () => { await it.em().execute(`update public_notice set state = 'ENDED'`); await act.claim({ ...actors.clock, ...actors.finance, personId: actors.auditor.personId }, 'prepare', id); }],
      ['PAID', () => act.claim(actors.finance2, 'pay', id, { paidOn: '2026-11-20', voucher: '2026-11-07' })],
      ['RECOVERING', () => act.claim(actors.director, 'orderRecovery', id, { reason: '两年内迁出', document: '永科〔2026〕20号', amount: '200000' })],
      ['RECOVERED', () => act.claim(actors.finance, 'recordRecovery', id, { recoveredOn: '2026-11-20', voucher: '2026-11-08' })],
    ];
    if (state === 'WITHDRAWN') await act.claim(actors.enterprise, 'withdraw', id, {});
    else if (state === 'RETURNED' || state === 'REJECTED') { await steps[0]![1](); await act.claim(state === 'RETURNED' ? actors.clerk : actors.director, state === 'RETURNED' ? 'return' : 'reject', id, { reason: '材料不符' }); }
    else if (state !== 'DRAFT') for (const [reached, step] of steps) { await step(); if (reached === state) break; }
    if (state === 'SUBMITTED' && action === 'check') await pass(id);
    if (state === 'IN_NOTICE' && action === 'prepare') await it.em().execute(`update public_notice set state = 'ENDED'`);
    return id;
  }, (action, actor) => ({
    draft: { clause }, offer: { clause, organization: it.valves.id, year: 2026 }, supplement: { papers: [] }, submit: { truthPledge: true }, confirm: {},
    coCheck: { department: [...actor.roles].find((role) => ['TAX', 'MARKET', 'INDUSTRY', 'FINANCE'].includes(role)) === 'MARKET' ? 'MARKET' : 'TAX', result: 'PASS' }, check: {}, return: { reason: '材料不符' }, reject: { reason: '材料不符' }, notice: { places: it.places }, prepare: {}, cancelPayment: { reason: '账号有误' },
    pay: { paidOn: '2026-11-20', voucher: '2026-11-07' }, orderRecovery: { reason: '两年内迁出', document: '永科〔2026〕20号', amount: '200000' }, recordRecovery: { recoveredOn: '2026-11-20', voucher: '2026-11-08' }, withdraw: {},
  })[action], ready);
  expect(cells).toBeGreaterThan(2_500);
  // Departments may co-check, each what the clause asks of it: those that it asks nothing of are refused by name.
  expect(faults.filter((fault) => !/^coCheck in SUBMITTED as (finance|finance2|industry): NOT_YOUR_DEPARTMENT/.test(fault))).toEqual([]);
  expect(only(who)).toEqual(only({
    draft: ['enterprise', 'otherEnterprise'], offer: ['keeper'], supplement: ['enterprise'], submit: ['enterprise'], confirm: ['enterprise'], coCheck: ['tax', 'market'], check: ['clerk'], return: ['clerk'], reject: ['director', 'keeper'], notice: ['director'],
    prepare: ['finance', 'finance2'], cancelPayment: ['finance', 'finance2'], pay: ['finance', 'finance2'], orderRecovery: ['director'], recordRecovery: ['finance', 'finance2'], withdraw: ['enterprise'],
  }));
}, 400_000);

test('测算', async () => {
  const { act, actors } = it;
  let version = '';
  const ready = async () => { await prepared(); version = (await it.published()).versions[0]!.id; };
  const { faults, who } = await walked<RunState>(runLifecycle, async (state) => {
    const id = await act.run(actors.clerk, 'start', undefined, { version });
    if (state === 'CANCELLED') await act.run(actors.clerk, 'cancel', id);
    if (state === 'RUNNING' || state === 'DONE') await act.run(actors.keeper, 'begin', id);
    if (state === 'DONE') await act.run(actors.keeper, 'finish', id, { result: {} });
    if (state === 'FAILED') await act.run(actors.keeper, 'fail', id, { failure: '未成' });
    return id;
  }, (action) => ({ start: { version }, finish: { result: {} }, fail: { failure: '未成' } })[action] ?? {}, ready);
  expect(faults).toEqual([]);
  expect(only(who)).toEqual(only({ start: ['clerk', 'director'], begin: ['keeper'], finish: ['keeper'], fail: ['keeper'], cancel: ['clerk', 'director'] }));
}, 400_000);
