import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { policy as area } from '../schema/policy/policy.area.ts';
import { policyChecks } from '../schema/policy/policy.checks.ts';
import { PolicyClaim } from '../schema/policy/entity/claim.ts';
import { Policy, PolicyClause, PolicyClauseVersion, PolicyRun, PolicyRunLine } from '../schema/policy/entity/policy.ts';
import { followNotice, measure, offerAll, offerClause } from '../schema/policy/policy.tasks.ts';
import { isInWindow } from '../schema/policy/policy.ts';
import { noticeLifecycle } from '../schema/publicity/lifecycle/notice.ts';
import { PublicNotice } from '../schema/publicity/publicity.entity.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { policyCounty, type PolicyCounty } from './support/policies.ts';

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
const asked = async (document: string, actor: Actor, variables = {}) => {
  const answer = await api.ask(document, variables, actor);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const refuses = async (work: Promise<unknown>, ...codes: string[]) => expect(await it.codes(work)).toEqual(codes);
const claim = (id: string) => it.em().findOneOrFail(PolicyClaim, id);
const share = { number: '第五条', title: '研发投入补助', conditions: [{ fact: 'organization.rdExpense', operator: 'AT_LEAST', value: '1000000' }], amount: { kind: 'SHARE', fact: 'organization.rdExpense', rate: '0.05', upTo: '500000' } };

describe('政策', () => {
  test('has an end, is reviewed for fair competition, is published with its clauses in force, and ends on its day', async () => {
    const { act, actors } = it;
    await refuses(act.policy(actors.clerk, 'draft', undefined, { region: it.county.id, ...it.head, validTo: '2031-01-10' }), 'POLICY_PERIOD');
    await refuses(act.policy(actors.clerk, 'draft', undefined, { region: it.county.id, ...it.head, validTo: '2026-01-01' }), 'POLICY_PERIOD');
    const id = await act.policy(actors.clerk, 'draft', undefined, { region: it.county.id, ...it.head });
    // Twenty working days after 5 January 2026, by the State Council's calendar.
    expect((await it.em().findOneOrFail(Policy, id)).discloseBy).toBe('2026-02-02');
    await refuses(act.policy(actors.market, 'review', id, { result: 'PASSED', opinion: '未发现排除、限制竞争', review: [await it.upload(actors.market)] }), 'NO_CLAUSES');
    await act.policy(actors.clerk, 'addClause', id, it.clauseInput());
    await refuses(act.policy(actors.market, 'review', id, { result: 'EXCEPTION', opinion: '促进科技创新', review: [await it.upload(actors.market)] }), 'EXCEPTION_INCOMPLETE');
    await refuses(act.policy(actors.market, 'review', id, { result: 'EXCEPTION', opinion: '促进科技创新', exceptionGround: '没有影响更小的方案', exceptionEndsOn: '2027-12-31', review: [await it.upload(actors.market)] }), 'EXCEPTION_INCOMPLETE');
    await act.policy(actors.market, 'review', id, { result: 'EXCEPTION', opinion: '促进科技创新', exceptionGround: '没有影响更小的方案', exceptionEndsOn: '2028-12-31', review: [await it.upload(actors.market)] });
    const open = '{ policies { nodes { title reviewResult validTo clauses { title amountWords conditionLines inForce { number } } } } }';
    expect((await asked(open, actors.public)).policies.nodes).toEqual([]);
    await act.policy(actors.director, 'publish', id);
    expect((await asked(open, actors.public)).policies.nodes).toEqual([{
      title: '永嘉县科技创新若干政策', reviewResult: 'EXCEPTION', validTo: '2028-12-31',
      clauses: [{ title: '首次认定高新技术企业奖励', amountWords: '定额 20 万元', conditionLines: ['本年度首次认定为高新技术企业', '登记状态为存续'], inForce: { number: 1 } }],
    }]);
    await refuses(act.policy(actors.clock, 'expire', id), 'NOT_YET_DUE');
    it.at('2029-01-01T02:00:00Z');
    await act.policy(actors.clock, 'expire', id);
    expect(await it.em().findOneOrFail(Policy, id)).toMatchObject({ state: 'EXPIRED', endedOn: '2029-01-01' });
  });

  test('a clause that the facts do not carry is refused by name, and nothing of it stays', async () => {
    const id = await it.drafted();
    const add = (over: object) => it.messages(it.act.policy(it.actors.clerk, 'addClause', id, it.clauseInput({ number: '第九条', ...over })));
    expect(await add({ conditions: [{ fact: 'organization.profit', operator: 'AT_LEAST', value: '1' }] })).toEqual(['没有事实“organization.profit”。']);
    expect(await add({ amount: { kind: 'SHARE', fact: 'organization.foundedOn', rate: '0.05' } })).toEqual(['“成立日期”不是金额，不能据以计算。']);
    expect(await add({ amount: { kind: 'TIER', fact: 'organization.rdExpense', tiers: [{ atLeast: '5', amount: '10' }, { atLeast: '1', amount: '20' }] } })).toEqual(['各档应由低到高，金额不减。']);
    expect(await add({ stacking: 'NO_DOUBLE' })).toEqual(['就高或不重复的，须填事项，才知道与哪些条款比。']);
    expect(await add({ windowFrom: '03-01' })).toEqual(['受理期的起止须同时填写。']);
    expect(await add({ number: '第三条' })).toEqual(['已有“第三条”。']);
    expect(await it.em().count(PolicyClause, {})).toBe(1);
    expect(await it.em().count(PolicyClauseVersion, {})).toBe(1);
  });

  test('another version takes the place of the one in force, which stays with what it decided', async () => {
    const { act, actors } = it;
    await it.grant(it.valves);
    await it.account();
    const { clauses: [clause] } = await it.published();
    const old = await it.checked(clause!.id);
    const { wording, conditions } = it.clauseInput();
    const next = await act.version(actors.clerk, 'propose', undefined, { clause: clause!.id, wording, conditions, amount: { kind: 'FIXED', amount: '300000' } });
    await refuses(act.version(actors.clerk, 'propose', undefined, { clause: clause!.id, wording, conditions, amount: { kind: 'FIXED', amount: '1' } }), 'DRAFT_OPEN');
    await refuses(act.version(actors.director, 'enact', next, { document: '永政发〔2026〕7号' }), 'REVIEW_MISSING');
    await act.version(actors.director, 'enact', next, { document: '永政发〔2026〕7号', review: [await it.upload(actors.director)] });
    expect((await it.em().find(PolicyClauseVersion, { clause: clause!.id }, { orderBy: { number: 'asc' } })).map(({ state, validFrom, validTo }) => [state, validFrom, validTo ?? null])).toEqual([['SUPERSEDED', '2026-01-10', '2026-11-19'], ['IN_FORCE', '2026-11-20', null]]);
    expect(await claim(old)).toMatchObject({ computedAmount: '200000.00', approvedAmount: '200000.00' });
    await it.grant(it.pumps);
    await it.account(actors.otherEnterprise, '6228480000005678');
    expect(await claim(await it.checked(clause!.id, actors.otherEnterprise))).toMatchObject({ approvedAmount: '300000.00' });
  });
});

describe('匹配', () => {
  test('tells an enterprise what it is due, what it lacks by name, and where each fact comes from; what nobody holds is asked once', async () => {
    const { act, actors } = it;
    await it.grant(it.valves);
    const question = await act.question(actors.clerk, 'define', undefined, { region: it.county.id, key: 'standards', title: '主导制定国家标准数', type: 'NUMBER', unit: '项', isYearly: true });
    const needsStandards = { conditions: [{ fact: 'asked.standards', operator: 'AT_LEAST', value: '1' }] };
    await it.published({}, { ...share }, { number: '第六条', title: '标准奖励', ...needsStandards, amount: { kind: 'FIXED', amount: '100000' } }, { number: '第七条', title: '标准领跑者奖励', ...needsStandards, amount: { kind: 'FIXED', amount: '50000' } });
    const document = '{ organizations { nodes { name policyMatches { clause { title } outcome amount gaps items { title current source asOf isAsked } } } } }';
    const mine = async (actor: Actor) => (await asked(document, actor)).organizations.nodes.find(({ name }: { name: string }) => name === '瓯北阀门有限公司').policyMatches;
    expect((await mine(actors.enterprise)).map(({ clause: { title }, outcome, amount, gaps }: any) => [title, outcome, amount, gaps])).toEqual([
      ['首次认定高新技术企业奖励', 'MET', '200000.00', []],
      ['研发投入补助', 'OPEN', null, ['“上一年度研发费用”无资料（税务局研发费用加计扣除）']],
      ['标准奖励', 'OPEN', '100000.00', ['“主导制定国家标准数”尚未填报']],
      ['标准领跑者奖励', 'OPEN', '50000.00', ['“主导制定国家标准数”尚未填报']],
    ]);
    // Stated once, both clauses know.
    await act.answer(actors.enterprise, 'state', undefined, { question, value: '2', year: 2026 });
    await refuses(act.answer(actors.enterprise, 'state', undefined, { question, value: '2', year: 2026 }), 'ALREADY_STATED');
    await refuses(act.answer(actors.otherEnterprise, 'state', undefined, { question, value: '两项' }), 'INVALID_VALUE');
    expect((await mine(actors.enterprise)).filter(({ outcome }: any) => outcome === 'MET').map(({ clause }: any) => clause.title)).toEqual(['首次认定高新技术企业奖励', '标准奖励', '标准领跑者奖励']);
    expect((await mine(actors.clerk)).find(({ clause }: any) => clause.title === '标准奖励').items).toEqual([{ title: '主导制定国家标准数', current: '2 项', source: '企业填报', asOf: '2026-11-20', isAsked: true }]);
    // What one enterprise is due and lacks is not another's to see.
    expect(await mine(actors.otherEnterprise)).toBeNull();
    expect(await mine(actors.township)).toBeNull();
  });

  test('tells the bureau of a clause who in the county meets it, in one statement a question', async () => {
    await it.expense(it.valves, 2025, '12000000.00');
    await it.expense(it.pumps, 2025, '300000.00');
    const { clauses: [clause] } = await it.published(share);
    const seen = (await asked('query ($id: ID!) { policyClause(id: $id) { matched { enterprises met open amount nodes { organization { name } outcome amount gaps } } used { used left } } }', it.actors.clerk, { id: `pcl_${clause!.id}` })).policyClause;
    expect(seen).toEqual({
      matched: {
        enterprises: 2, met: 1, open: 0, amount: '500000.00',
        nodes: [{ organization: { name: '瓯北阀门有限公司' }, outcome: 'MET', amount: '500000.00', gaps: [] }, { organization: { name: '桥头泵业有限公司' }, outcome: 'UNMET', amount: null, gaps: ['“上一年度研发费用”为 30 万元，须不低于 100 万元'] }],
      },
      used: { used: '0.00', left: null },
    });
    expect((await asked('query ($id: ID!) { policyClause(id: $id) { title matched { met } used { used } } }', it.actors.enterprise, { id: `pcl_${clause!.id}` })).policyClause).toEqual({ title: '研发投入补助', matched: null, used: null });
  });
});

describe('兑现', () => {
  test('goes from application over the departments and the notice to payment by two, and back when the condition is broken', async () => {
    const { act, actors } = it;
    await it.grant(it.valves);
    const { clauses: [clause] } = await it.published({ coCheckers: ['TAX', 'MARKET'], evidence: ['高新技术企业证书'], windowFrom: '11-01', windowTo: '01-31', obligation: '三年内不迁出本县', obligationMonths: 36 });
    const id = await it.claim(clause!.id);
    expect(await claim(id)).toMatchObject({ state: 'DRAFT', computedAmount: '200000.00', facts: [{ title: '本年度首次认定为高新技术企业', outcome: 'MET', asOf: '2026-03-01', source: '科技局创新主体认定' }, { title: '登记状态为存续' }] });
    await refuses(act.claim(actors.enterprise, 'submit', id, { truthPledge: false }), 'PAPERS_MISSING', 'ACCOUNT_MISSING', 'TRUTH_PLEDGE');
    await refuses(act.claim(actors.enterprise, 'supplement', id, { papers: [{ key: 'p9', files: [await it.upload(actors.enterprise)] }] }), 'UNKNOWN_PAPER');
    await act.claim(actors.enterprise, 'supplement', id, { papers: [{ key: 'p1', files: [await it.upload(actors.enterprise)] }] });
    await it.account();
    it.at('2026-10-31T02:00:00Z');
    await refuses(act.claim(actors.enterprise, 'submit', id, { truthPledge: true }), 'WINDOW_CLOSED');
    it.at('2026-11-20T02:00:00Z');
    await act.claim(actors.enterprise, 'submit', id, { truthPledge: true });
    await refuses(act.claim(actors.clerk, 'check', id), 'CO_CHECK_MISSING');
    await refuses(act.claim(actors.tax, 'coCheck', id, { department: 'MARKET', result: 'PASS' }), 'NOT_YOUR_DEPARTMENT');
    await refuses(act.claim(actors.industry, 'coCheck', id, { department: 'INDUSTRY', result: 'PASS' }), 'NOT_YOUR_DEPARTMENT');
    await act.claim(actors.tax, 'coCheck', id, { department: 'TAX', result: 'PASS' });
    await act.claim(actors.market, 'coCheck', id, { department: 'MARKET', result: 'OBJECTION', remark: '地址异常' });
    await refuses(act.claim(actors.clerk, 'check', id), 'CO_CHECK_MISSING');
    await act.claim(actors.market, 'coCheck', id, { department: 'MARKET', result: 'PASS' });
    await act.claim(actors.clerk, 'check', id);
    await act.claim(actors.director, 'notice', id, { places: it.places });
    const notice = await it.em().findOneOrFail(PublicNotice, { subjectId: id });
    expect(notice).toMatchObject({ state: 'RUNNING', matter: '政策兑现公示', publishedOn: '2026-11-20', endsOn: '2026-11-27', text: '依据《永嘉县科技创新若干政策》（永政发〔2026〕1号）第三条“首次认定高新技术企业奖励”，拟对瓯北阀门有限公司兑现 20 万元。' });
    await refuses(act.claim(actors.finance, 'prepare', id), 'NOTICE_NOT_ENDED');
    it.at(`${notice.endsOn}T02:00:00Z`);
    await refuses(perform(it.performer(actors.clock), noticeLifecycle, 'close', { id: notice.id }), 'NOT_YET_DUE');
    it.at('2026-11-28T02:00:00Z');
    await perform(it.performer(actors.clock), noticeLifecycle, 'close', { id: notice.id });
    await act.claim(actors.finance, 'prepare', id);
    await refuses(act.claim(actors.finance, 'pay', id, { paidOn: '2026-11-28', voucher: '1' }), 'SAME_PERSON');
    await refuses(act.claim(actors.finance2, 'pay', id, { paidOn: '2026-11-29', voucher: '1' }), 'DATE_OUT_OF_ORDER');
    await act.claim(actors.finance2, 'pay', id, { paidOn: '2026-11-28', voucher: '2026-11-0007' });
    expect(await claim(id)).toMatchObject({ state: 'PAID', accountMasked: '****1234', obligedUntil: '2029-11-28', voucher: '2026-11-0007' });
    await refuses(act.claim(actors.director, 'orderRecovery', id, { reason: '两年内迁出', document: '永科〔2026〕30号', amount: '200000.01' }), 'RECOVERY_AMOUNT');
    await act.claim(actors.director, 'orderRecovery', id, { reason: '两年内迁出', document: '永科〔2026〕30号', amount: '150000' });
    await act.claim(actors.finance, 'recordRecovery', id, { recoveredOn: '2026-11-28', voucher: '2026-11-0008' });
    expect(await claim(id)).toMatchObject({ state: 'RECOVERED', recoveryAmount: '150000.00' });
    const entries = await it.em().find(JournalEntry, { objectType: 'PolicyClaim', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual(['draft', 'supplement', 'submit', 'coCheck', 'coCheck', 'coCheck', 'check', 'notice', 'prepare', 'pay', 'orderRecovery', 'recordRecovery']);
    expect(entries.find(({ action }) => action === 'submit')!.ruleVersion).toBe(`clause ${clause!.id}@1`);
    // Once a year: what was paid and taken back was had.
    await refuses(it.claim(clause!.id), 'ALREADY_CLAIMED');
  });

  test('falls with its facts: what was true when drafted and is not any more is named, and nothing is paid', async () => {
    const { act, actors } = it;
    await it.grant(it.valves);
    await it.account();
    const { clauses: [clause] } = await it.published();
    const id = await it.submitted(clause!.id);
    await it.em().execute(`update qualification_grant set status = 'REVOKED'`);
    expect(await it.messages(act.claim(actors.clerk, 'check', id))).toEqual(['尚缺：未满足“本年度首次认定为高新技术企业”。']);
    expect((await claim(id)).state).toBe('SUBMITTED');
    await act.claim(actors.clerk, 'return', id, { reason: '证书已撤销' });
    await refuses(act.claim(actors.enterprise, 'submit', id, { truthPledge: true }), 'CONDITION_NOT_MET');
    await act.claim(actors.enterprise, 'withdraw', id, {});
    await it.em().execute(`update qualification_grant set status = 'VALID'`);
    expect(await it.codes(it.claim(clause!.id))).toEqual(['done']);
  });

  test('does not double: once a period, the higher only, or not at all', async () => {
    const { actors } = it;
    await it.grant(it.valves);
    await it.account();
    const matter = { matter: '高企认定' };
    const { clauses } = await it.published({ ...matter, stacking: 'HIGHER_ONLY' }, { number: '第四条', title: '高企培育奖励', ...matter, stacking: 'HIGHER_ONLY', amount: { kind: 'FIXED', amount: '250000' } }, { number: '第五条', title: '高企小额奖励', ...matter, stacking: 'HIGHER_ONLY', amount: { kind: 'FIXED', amount: '100000' } }, { number: '第六条', title: '独享奖励', ...matter, stacking: 'NO_DOUBLE' });
    const [first, second, third, fourth] = clauses.map(({ id }) => id);
    await it.checked(first!);
    await refuses(it.claim(first!), 'ALREADY_CLAIMED');
    // What is higher gets the difference; what is lower, or asks to stand alone, nothing.
    expect(await claim(await it.checked(second!))).toMatchObject({ computedAmount: '250000.00', approvedAmount: '50000.00', amountNote: '同一事项已享受“首次认定高新技术企业奖励”200000.00 元，只补差额' });
    for (const each of [third!, fourth!]) await refuses(it.act.claim(actors.clerk, 'check', await it.submitted(each)), 'DOUBLE_FUNDING');
    // Two claims for one clause at the same moment: one stands.
    await it.grant(it.pumps);
    expect((await Promise.all([it.codes(it.claim(first!, actors.otherEnterprise)), it.codes(it.claim(first!, actors.otherEnterprise))])).flat().sort()).toEqual(['ALREADY_CLAIMED', 'done']);
  });

  test('keeps to the year’s quota, also when two are checked at the same moment', async () => {
    const { act, actors } = it;
    for (const firm of [it.valves, it.pumps]) await it.grant(firm);
    await it.account();
    await it.account(actors.otherEnterprise, '6228480000005678');
    const { clauses: [clause] } = await it.published({ yearQuota: '300000' });
    const ids = [await it.submitted(clause!.id), await it.submitted(clause!.id, actors.otherEnterprise)];
    expect((await Promise.all(ids.map((id) => it.codes(act.claim(actors.clerk, 'check', id))))).flat().sort()).toEqual(['QUOTA_EXCEEDED', 'done']);
    const left = (await Promise.all(ids.map(claim))).find(({ state }) => state === 'SUBMITTED')!;
    expect(await it.messages(act.claim(actors.clerk, 'check', left.id))).toEqual(['该条款 2026 年额度 300000.00 元，已用 200000.00 元，余 100000.00 元，不足支付 200000.00 元。']);
    expect((await asked('query ($id: ID!) { policyClause(id: $id) { used { used left } } }', actors.finance, { id: `pcl_${clause!.id}` })).policyClause.used).toEqual({ used: '200000.00', left: '100000.00' });
  });

  test('a hold stops application and payment; a notice that is broken off ends it', async () => {
    const { act, actors } = it;
    await it.grant(it.valves);
    await it.account();
    const { clauses: [clause] } = await it.published();
    const hold = async (blocks: string) => it.em().execute(`insert into hold (id, organization_id, blocks, state, valid_from, reason, document_number, proposed_by, created_at) values (?, ?, array[?], 'IN_FORCE', '2026-01-01', '失信', '永科信〔2026〕1号', '甲', now())`, [uuidv7(), it.valves.id, blocks]);
    const id = await it.claim(clause!.id);
    await hold('APPLICATION');
    await refuses(act.claim(actors.enterprise, 'submit', id, { truthPledge: true }), 'ON_HOLD');
    await it.em().execute('delete from hold');
    await act.claim(actors.enterprise, 'submit', id, { truthPledge: true });
    await act.claim(actors.clerk, 'check', id);
    await act.claim(actors.director, 'notice', id, { places: it.places });
    const notice = await it.em().findOneOrFail(PublicNotice, { subjectId: id });
    await perform(it.performer(actors.director), noticeLifecycle, 'void', { id: notice.id, input: { reason: '所报材料不实' } });
    const entries = await it.em().execute<{ entry: string }[]>(`select payload ->> 'entry' as entry from outbox_message where task = 'policy.followNotice' order by id`);
    for (let times = 0; times < 2; times += 1) for (const { entry } of entries) await followNotice.handle(it.task, { entry });
    expect(await claim(id)).toMatchObject({ state: 'REJECTED', rejectReason: '公示终止：所报材料不实' });
    const again = await it.noticed(clause!.id);
    await hold('PAYMENT');
    await refuses(act.claim(actors.finance, 'prepare', again), 'ON_HOLD');
  });

  test('the account is sealed, one enterprise’s, and shown in full to who pays, with a reason on record', async () => {
    const { act, actors } = it;
    const id = await it.account();
    await refuses(it.account(actors.otherEnterprise), 'ACCOUNT_TAKEN');
    await refuses(act.account(actors.enterprise, 'change', id, { bank: '农业银行', holder: '瓯北阀门有限公司', number: '12' }), 'INVALID_INPUT');
    const reveal = async (actor: Actor, reason = '办理兑现付款') => (await asked('mutation ($input: RevealPayeeAccountInput!) { revealPayeeAccount(input: $input) { number errors { code } } }', actor, { input: { id: `pac_${id}`, reason } })).revealPayeeAccount;
    expect(await reveal(actors.finance)).toEqual({ number: '6228480000001234', errors: [] });
    expect(await reveal(actors.finance, '看看')).toEqual({ number: null, errors: [{ code: 'REASON_NEEDED' }] });
    for (const actor of [actors.clerk, actors.otherEnterprise, actors.public]) expect((await reveal(actor)).number).toBeNull();
    expect(await it.em().count(JournalEntry, { objectType: 'PayeeAccount', action: 'reveal' })).toBe(5);
    expect(JSON.stringify(await it.em().execute('select to_jsonb(j) from journal_entry j'))).not.toContain('6228480000001234');
  });
});

describe('免申即享', () => {
  test('offers what is due by held facts, once, and never what an enterprise would have to be asked for', async () => {
    const { act, actors } = it;
    await it.grant(it.valves);
    const question = await act.question(actors.clerk, 'define', undefined, { region: it.county.id, key: 'standards', title: '主导制定国家标准数', type: 'NUMBER' });
    await act.answer(actors.enterprise, 'state', undefined, { question, value: '2' });
    const { clauses: [clause] } = await it.published({ mode: 'NO_APPLICATION' }, { number: '第六条', title: '标准奖励', mode: 'NO_APPLICATION', conditions: [{ fact: 'asked.standards', operator: 'AT_LEAST', value: '1' }] }, { number: '第七条', title: '需申领的' });
    await it.em().execute(`update policy set valid_from = '2020-01-01', valid_to = '2099-12-31'`);
    await it.em().execute(`update qualification_grant set granted_on = (clock_timestamp() at time zone 'Asia/Shanghai')::date`);
    const today = (await it.em().execute<[{ day: string }]>(`select to_char(clock_timestamp() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day`))[0].day;
    await offerAll.handle(it.task, {});
    await offerAll.handle(it.task, {});
    const staged = await it.em().execute<{ payload: { clause: string; day: string } }[]>(`select payload from outbox_message where task = 'policy.offerClause' order by id`);
    expect(staged).toHaveLength(2);
    for (let times = 0; times < 2; times += 1) for (const { payload } of staged) await offerClause.handle(it.task, payload);
    const offered = await it.em().find(PolicyClaim, {});
    expect(offered.map(({ state, organization, clause: of, computedAmount, judgedOn }) => [state, organization.id, of.id, computedAmount, judgedOn])).toEqual([['OFFERED', it.valves.id, clause!.id, '200000.00', today]]);
    // The enterprise only confirms where the money goes.
    it.at(`${today}T02:00:00Z`);
    const [{ id }] = offered as [PolicyClaim];
    await refuses(act.claim(actors.enterprise, 'confirm', id), 'ACCOUNT_MISSING');
    await it.account();
    await act.claim(actors.enterprise, 'confirm', id);
    expect((await claim(id)).state).toBe('SUBMITTED');
    // Whoever turns it down is not offered it again.
    await act.claim(actors.enterprise, 'withdraw', id, { reason: '不需要' });
    await offerClause.handle(it.task, staged[0]!.payload);
    expect(await it.em().count(PolicyClaim, {})).toBe(1);
  });
});

describe('测算', () => {
  test('says for whom a version would change what, keeps it, and runs again to the same', async () => {
    const { act, actors } = it;
    await it.expense(it.valves, 2025, '12000000.00');
    await it.expense(it.pumps, 2025, '800000.00');
    const { clauses: [clause], versions: [base] } = await it.published({ ...share, yearQuota: '450000' });
    const next = await act.version(actors.clerk, 'propose', undefined, { clause: clause!.id, wording: '门槛降为 50 万元，比例降为 3%', conditions: [{ fact: 'organization.rdExpense', operator: 'AT_LEAST', value: '500000' }], amount: { kind: 'SHARE', fact: 'organization.rdExpense', rate: '0.03', upTo: '500000' } });
    const run = async (version: string) => {
      const id = await act.run(actors.clerk, 'start', undefined, { version, year: 2026 });
      const [staged] = await it.em().execute<{ payload: { entry: string } }[]>(`select payload from outbox_message where task = 'policy.measure' order by id desc limit 1`);
      for (let times = 0; times < 2; times += 1) await measure.handle(it.task, staged!.payload);
      return id;
    };
    const id = await run(next);
    expect(await it.em().findOneOrFail(PolicyRun, id)).toMatchObject({
      state: 'DONE', progress: 100, base: { id: base!.id },
      result: { enterprises: 2, metBefore: 1, metAfter: 2, gained: 1, lost: 0, more: 0, less: 1, openAfter: 0, amountBefore: '500000.00', amountAfter: '384000.00', quota: '450000.00', exceedsQuota: false },
    });
    const seen = (await asked('query ($id: ID!) { policyRun(id: $id) { result { gained amountAfter exceedsQuota } lines { nodes { change amountBefore amountAfter organization { name } } } } }', actors.director, { id: `prn_${id}` })).policyRun;
    expect(seen.lines.nodes).toEqual(expect.arrayContaining([
      { change: 'GAINED', amountBefore: null, amountAfter: '24000.00', organization: { name: '桥头泵业有限公司' } }, { change: 'LESS', amountBefore: '500000.00', amountAfter: '360000.00', organization: { name: '瓯北阀门有限公司' } },
    ]));
    expect(await it.em().count(PolicyRunLine, { run: id })).toBe(2);
    // A measure changes nothing of what it measures.
    expect((await it.em().findOneOrFail(PolicyClauseVersion, next)).state).toBe('DRAFT');
    expect(await it.em().count(PolicyClaim, {})).toBe(0);
    const stopped = await act.run(actors.clerk, 'start', undefined, { version: next });
    await act.run(actors.clerk, 'cancel', stopped);
    const [entry] = await it.em().find(JournalEntry, { objectId: stopped, action: 'start' });
    await measure.handle(it.task, { entry: entry!.id });
    expect(await it.em().findOneOrFail(PolicyRun, stopped)).toMatchObject({ state: 'CANCELLED', result: null });
    expect((await asked('{ policyRuns { totalCount } }', actors.enterprise)).policyRuns.totalCount).toBe(0);
  });
});

test('a window may go over New Year’s Eve', () => {
  const over = { windowFrom: '11-01', windowTo: '01-31' };
  expect(['2026-11-01', '2026-12-31', '2027-01-31', '2027-02-01', '2026-10-31'].map((day) => isInWindow(over, day))).toEqual([true, true, true, false, false]);
  expect(isInWindow({ windowFrom: null, windowTo: null }, '2026-07-01')).toBe(true);
  expect(['2026-03-01', '2026-05-31', '2026-06-01'].map((day) => isInWindow({ windowFrom: '03-01', windowTo: '05-31' }, day))).toEqual([true, true, false]);
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/policy/README.md', import.meta.url), 'utf8');
  for (const lifecycle of area.lifecycles!) expect(readme).toContain(diagram(lifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(policyChecks.map(async (check) => [check.name, (await check.violations(it.em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  await it.grant(it.valves);
  await it.account();
  const { clauses } = await it.published({ yearQuota: '300000', matter: '高企认定', stacking: 'NO_DOUBLE' }, { number: '第四条', title: '另一条', matter: '高企认定', stacking: 'NO_DOUBLE' });
  const id = await it.noticed(clauses[0]!.id);
  await it.act.claim(it.actors.finance, 'prepare', id);
  await it.act.claim(it.actors.finance2, 'pay', id, { paidOn: '2026-11-20', voucher: '1' });
  expect(await violations()).toEqual([]);
  const em = it.em();
  await em.execute(`update policy_claim set approved_amount = 400000, judged_on = null, prepared_by_id = ?`, [it.actors.finance2.personId]);
  await em.execute(`insert into policy_claim (id, region_id, organization_id, clause_id, version_id, mode, year, period, matter, state) select ?, region_id, organization_id, ?, version_id, mode, year, period, matter, 'CHECKED' from policy_claim`, [uuidv7(), clauses[1]!.id]);
  await em.execute(`update policy set valid_to = '2020-01-01', review_result = null`);
  expect((await violations()).sort()).toEqual(['policy.not-doubled', 'policy.paid-facts', 'policy.published-not-ended', 'policy.published-reviewed', 'policy.quota', 'policy.two-people']);
});
