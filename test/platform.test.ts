import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Assignment } from '../schema/account/account.entity.ts';
import { systemActor, type Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import type { TaskContext } from '../schema/core/outbox/task.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { addMoney, compareMoney, fromFen, subtractMoney } from '../schema/core/scalar/money.ts';
import { addMonths } from '../schema/core/scalar/local-date.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { contractLifecycle } from '../schema/platform/lifecycle/contract.ts';
import { evaluationLifecycle } from '../schema/platform/lifecycle/evaluation.ts';
import { milestoneLifecycle } from '../schema/platform/lifecycle/milestone.ts';
import { newInstitutionLifecycle } from '../schema/platform/lifecycle/new-institution.ts';
import { platformLifecycle } from '../schema/platform/lifecycle/platform.ts';
import { transferCentreLifecycle } from '../schema/platform/lifecycle/transfer-centre.ts';
import { platformChecks } from '../schema/platform/platform.checks.ts';
import {
  NewRdInstitution, Platform, PlatformAgreement, PlatformContract, PlatformEvaluation, PlatformFunding, PlatformMilestone, PlatformPayment, PlatformSiteCheck, PlatformYear, TransferCentre, TransferCentreYear,
  type CentreState, type ContractState, type EvaluationState, type InstitutionState, type MilestoneState, type PlatformState,
} from '../schema/platform/platform.entity.ts';
import { gradeOf, platformEvaluationRule, platformRules } from '../schema/platform/platform.rules.ts';
import { remind, watchPlatforms } from '../schema/platform/platform.tasks.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { castOf, codes, makeTown, performing, somebody, type Cast, type Town } from './support/people.ts';
import { uploaded, uploadedByAll } from './support/uploads.ts';

let api: Api;
let place: Town;
let cast: Cast & Record<'keeper' | 'personnel' | 'otherResearch' | 'first' | 'second' | 'third' | 'fourth', Actor>;
let now: Date;
const em = () => api.database.orm.em.fork();
const { performer, as } = performing(em, () => now);
const on = (day: string) => { now = new Date(`${day}T02:00:00Z`); };

const tables = ['attachment', 'hold', 'platform_site_check', 'platform_evaluation', 'platform_contract', 'platform_milestone', 'platform_payment', 'platform_funding', 'platform_agreement', 'platform_year', 'new_rd_institution', 'platform', 'transfer_centre_year', 'transfer_centre', 'outbox_message'];
const clear = async () => { for (const table of tables) await em().execute(`delete from ${table}`); };
const platform = (id: string) => em().findOneOrFail(Platform, id);
const file = (actor: Actor) => uploaded(em(), actor);

const proposal = () => ({ name: '温州理工大学永嘉泵阀研究院', shortName: '温理工泵阀院', kind: 'INSTITUTE', group: 'INSTITUTE', partner: '温州理工大学', partnerOrganization: place.university.id });
const propose = (over: object = {}, actor = cast.clerk) => as(actor, platformLifecycle, 'propose', undefined, { ...proposal(), ...over });
const agreement = async (over: object = {}, actor = cast.director) => ({
  title: '共建泵阀研究院协议书', number: '永政科〔2026〕1号', signedOn: '2026-03-01', validFrom: '2026-03-01', validTo: '2028-12-31', obligations: '三年引进博士 10 名',
  funding: [{ year: 2026, amount: '3000000' }, { year: 2027, amount: '2000000.50' }, { year: 2028, amount: '1000000' }], agreement: [await file(actor)], ...over,
});
const sign = async (id: string, over: object = {}) => as(cast.director, platformLifecycle, 'sign', id, await agreement(over));
const plan = (of: string, title = '实验场地装修', over: object = {}, actor = cast.clerk) => as(actor, milestoneLifecycle, 'plan', undefined, { platform: of, title, ...over });
const done = async (milestone: string) => as(cast.clerk, milestoneLifecycle, 'confirm', milestone, { doneOn: '2026-05-01', evidence: [await file(cast.clerk)] });
const reportYear = (id: string, over: object = {}, actor = cast.research) => as(actor, platformLifecycle, 'reportYear', id, { year: 2026, staff: 12, staffAdded: 6, doctors: 8, seniors: 3, projects: 5, patents: 7, firmsIncubated: 2, students: 20, ...over });
/** A platform that runs, by the operations that people use. */
const running = async (over: object = {}): Promise<string> => {
  const id = await propose(over);
  await sign(id);
  await done(await plan(id));
  await reportYear(id, {}, cast.clerk);
  await as(cast.clerk, platformLifecycle, 'operate', id, { startedOn: '2026-06-01' });
  return id;
};
const funding = (id: string, year = 2026) => em().findOneOrFail(PlatformFunding, { platform: id, year });
const pay = async (id: string, amount: string, voucher: string = uuidv7(), actor = cast.finance) => as(actor, platformLifecycle, 'pay', id, { funding: (await funding(id)).id, amount, paidOn: '2026-07-01', voucher });

const experts = () => [cast.first, cast.second, cast.third].map(({ personId }) => personId!);
const selfReport = { selfReport: '全年引进博士八名，签订技术合同五项。', selfScore: '92.5' };
/** An evaluation with its experts named. */
const checked = async (of: string, year = 2026): Promise<string> => {
  const id = await as(cast.clerk, evaluationLifecycle, 'open', undefined, { platform: of, year });
  await as(cast.clerk, evaluationLifecycle, 'report', id, selfReport);
  await as(cast.clerk, evaluationLifecycle, 'firstCheck', id, { opinion: '材料齐全', experts: experts() });
  return id;
};
const scored = async (of: string, scores: readonly string[], year = 2026): Promise<string> => {
  const id = await checked(of, year);
  for (const [index, score] of scores.entries()) await as([cast.first, cast.second, cast.third][index]!, evaluationLifecycle, 'siteCheck', id, { score, opinion: '现场属实' });
  return id;
};
const grade = (id: string) => as(cast.director, evaluationLifecycle, 'grade', id, { document: '永科评〔2026〕3号' });

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  place = await makeTown(em());
  await loadRules(em(), platformRules);
  const one = (name: string, role: 'EXPERT' | 'PERSONNEL' | 'RESEARCH', where: Partial<Actor> = {}) => somebody(em(), name, [role], where);
  cast = {
    ...(await castOf(em(), place)), keeper: systemActor('platform'), personnel: await one('褚人社', 'PERSONNEL'), otherResearch: await one('吕教授', 'RESEARCH', { organizationId: place.otherFirm.id }),
    first: await one('甲专家', 'EXPERT'), second: await one('乙专家', 'EXPERT'), third: await one('丙专家', 'EXPERT'), fourth: await one('丁专家', 'EXPERT'),
  };
  const holds = (actor: Actor, organization: string, role: 'EXPERT' | 'CLERK') => em().insert(Assignment, { id: uuidv7(), person: actor.personId!, organization, role, state: 'IN_FORCE', validFrom: '2020-01-01', requestedAt: new Date() } as never);
  for (const each of [cast.first, cast.second, cast.third, cast.fourth]) await holds(each, place.bureau.id, 'EXPERT');
  await holds(cast.expert, place.university.id, 'EXPERT');
  await holds(cast.clerk, place.bureau.id, 'CLERK');
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  on('2026-11-20');
  await clear();
});

/** Refused with these reasons, and nothing happened: neither to the platform nor to the money, the years or what is promised. */
async function refuses(work: () => Promise<unknown>, ...expected: string[]): Promise<void> {
  const state = async () => Object.fromEntries(await Promise.all(tables.filter((table) => table !== 'attachment').map(async (table) => [table, (await em().execute<{ all: string }[]>(`select coalesce(string_agg(t::text, '|' order by t::text), '') as all from ${table} t`))[0]!.all])));
  const [before, entries] = [await state(), await em().count(JournalEntry, { outcome: 'DONE' })];
  expect(await codes(work())).toEqual(expected);
  expect(await state()).toEqual(before);
  expect(await em().count(JournalEntry, { outcome: 'DONE' })).toBe(entries);
}

describe('科创平台', () => {
  test('goes from talks to agreement, operation, recognition and a second round, and every step is on record', async () => {
    const id = await propose();
    expect(await platform(id)).toMatchObject({ state: 'NEGOTIATING', progress: 'NEGOTIATING' });
    await sign(id);
    expect(await platform(id)).toMatchObject({ state: 'SIGNED', progress: 'LANDING' });
    expect((await em().find(PlatformFunding, { platform: id }, { orderBy: { year: 'asc' } })).map(({ year, committed, due }) => [year, committed, due])).toEqual([[2026, '3000000.00', '3000000.00'], [2027, '2000000.50', '2000000.50'], [2028, '1000000.00', '1000000.00']]);
    const site = await plan(id, '实验场地装修', { isRequired: true, dueOn: '2026-12-31' });
    expect(await em().findOneOrFail(PlatformMilestone, site)).toMatchObject({ kind: 'SITE', state: 'IN_PROGRESS', statedYear: 2026 });
    await refuses(() => as(cast.clerk, platformLifecycle, 'operate', id, { startedOn: '2026-06-01' }), 'MILESTONES_OPEN', 'NO_STAFF');
    await as(cast.research, milestoneLifecycle, 'report', site, { doneOn: '2026-05-01', evidence: [await file(cast.research)] });
    await as(cast.clerk, milestoneLifecycle, 'confirm', site, {});
    expect(await em().findOneOrFail(PlatformMilestone, site)).toMatchObject({ state: 'DONE', doneOn: '2026-05-01' });
    await reportYear(id);
    await as(cast.clerk, platformLifecycle, 'operate', id, { startedOn: '2026-06-01' });
    expect(await em().findOneOrFail(PlatformYear, { platform: id })).toMatchObject({ year: 2026, progress: 'NORMAL', staff: 12, doctors: 8, reportedOn: '2026-11-20' });
    await as(cast.higher, platformLifecycle, 'recognise', id, { level: 'CITY', recognisedOn: '2026-09-01', document: '温科发〔2026〕8号' });
    await refuses(() => as(cast.clerk, platformLifecycle, 'recognise', id, { level: 'CITY', recognisedOn: '2026-09-01', document: '重复' }), 'NOT_HIGHER');
    await as(cast.clerk, platformLifecycle, 'recognise', id, { level: 'PROVINCIAL', recognisedOn: '2026-10-01', document: '浙科发〔2026〕9号' });
    on('2028-11-01');
    await as(cast.director, platformLifecycle, 'renew', id, await agreement({ signedOn: '2028-10-01', validFrom: '2029-01-01', validTo: '2031-12-31', funding: [{ year: 2029, amount: '500000' }] }));
    expect(await platform(id)).toMatchObject({ state: 'RECOGNISED', level: 'PROVINCIAL', progress: 'RENEWED' });
    expect((await em().find(PlatformYear, { platform: id }, { orderBy: { year: 'asc' } })).map(({ year, progress }) => [year, progress])).toEqual([[2026, 'NORMAL'], [2028, 'RENEWED']]);
    await as(cast.director, platformLifecycle, 'end', id, { endedOn: '2028-11-01', document: '终止协议', reason: '双方协商' });
    expect(await platform(id)).toMatchObject({ state: 'ENDED', progress: 'STOPPED', endedOn: '2028-11-01' });
    const entries = await em().find(JournalEntry, { objectType: 'Platform', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual(['propose', 'sign', 'reportYear', 'operate', 'recognise', 'recognise', 'renew', 'end']);
    expect(entries[1]).toMatchObject({ concernsId: place.university.id, fromState: 'NEGOTIATING', toState: 'SIGNED', after: { progress: 'LANDING' } });
  });

  test('names the reason of each refusal and changes nothing', async () => {
    const id = await propose();
    await refuses(() => propose(), 'NAME_TAKEN');
    await refuses(async () => sign(id, { signedOn: '2026-11-21', validTo: '2026-03-01' }), 'DATE_IN_FUTURE', 'AGREEMENT_PERIOD', 'YEARLY_MONEY');
    await refuses(async () => sign(id, { funding: [{ year: 2029, amount: '1' }] }), 'YEARLY_MONEY');
    await refuses(async () => sign(id, { funding: [{ year: 2027, amount: '1' }, { year: 2027, amount: '2' }] }), 'YEARLY_MONEY');
    await refuses(async () => sign(id, { funding: [{ year: 2027, amount: '0' }] }), 'YEARLY_MONEY');
    await refuses(async () => sign(id, { funding: [] }), 'INVALID_INPUT');
    await refuses(async () => sign(id, { agreement: [] }), 'INVALID_INPUT');
    await refuses(async () => sign(id, { agreement: [await file(cast.clerk)] }), 'ATTACHMENT_NOT_FOUND'); // somebody else's upload
    await refuses(async () => as(cast.clerk, platformLifecycle, 'sign', id, await agreement()), 'FORBIDDEN');
    await sign(id);
    await refuses(() => reportYear(id, { year: 2027 }), 'YEAR_IN_FUTURE');
    await refuses(() => reportYear(id, { doctors: 13 }), 'MORE_THAN_STAFF');
    await refuses(() => reportYear(id, {}, cast.otherResearch), 'FORBIDDEN');
    await refuses(() => plan(id, '旧事', { dueOn: '2026-11-20' }), 'DATE_PASSED');
    const milestone = await plan(id);
    await refuses(() => plan(id), 'ALREADY_PLANNED');
    await refuses(() => as(cast.clerk, milestoneLifecycle, 'confirm', milestone, {}), 'DONE_ON', 'NO_EVIDENCE');
    await refuses(() => as(cast.director, platformLifecycle, 'end', id, { endedOn: '2026-11-21', document: '文', reason: '协商' }), 'DATE_IN_FUTURE');
    await refuses(() => as(cast.tax, platformLifecycle, 'abandon', id, { reason: '不谈了' }), 'FORBIDDEN');
    const talks = await propose({ name: '另一平台' });
    await refuses(() => as(cast.public, platformLifecycle, 'abandon', talks, { reason: '不谈了' }), 'NOT_FOUND');
    await refuses(() => as(cast.clerk, evaluationLifecycle, 'open', undefined, { platform: id, year: 2026 }), 'NOT_RUNNING');
  });

  test('two who propose the same at the same moment make one', async () => {
    expect((await Promise.all([codes(propose()), codes(propose())])).flat().sort()).toEqual(['NAME_TAKEN', 'done']);
    expect(await em().count(Platform, {})).toBe(1);
  });
});

describe('资金', () => {
  test('is paid year by year within what was committed, whoever comes at the same time', async () => {
    const id = await running();
    await pay(id, '1000000', 'V-1');
    await refuses(() => pay(id, '2000000.01', 'V-2'), 'OVER_COMMITMENT');
    await refuses(() => pay(id, '0', 'V-2'), 'AMOUNT_NOT_POSITIVE');
    await refuses(() => pay(id, '1', 'V-1'), 'VOUCHER_USED');
    await refuses(() => pay(id, '1', 'V-3', cast.clerk), 'FORBIDDEN');
    const both = await Promise.all([codes(pay(id, '1500000', 'V-4')), codes(pay(id, '1500000', 'V-5'))]);
    expect(both.flat().sort()).toEqual(['OVER_COMMITMENT', 'done']);
    const other = await running({ name: '另一研究院', shortName: '另一院' });
    await refuses(async () => as(cast.finance, platformLifecycle, 'pay', other, { funding: (await funding(id)).id, amount: '1', paidOn: '2026-07-01', voucher: 'V-6' }), 'OVER_COMMITMENT');
    await em().execute(`insert into hold (id, organization_id, blocks, valid_from, reason, document_number, state, proposed_by) values (?, ?, '{PAYMENT}', '2026-01-01', '违约', '永科〔2026〕2号', 'IN_FORCE', '经办')`, [uuidv7(), place.university.id]);
    await refuses(() => pay(id, '1', 'V-7'), 'ON_HOLD');
  });

  test('adds up to the 分 whatever is paid and cut: committed = cut + paid + open', async () => {
    const id = await running();
    await em().nativeUpdate(Platform, { id }, { state: 'RECTIFYING', rectifyBy: '2027-01-01' });
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ isCut: fc.boolean(), fen: fc.bigInt({ min: 1n, max: 90_000_000n }) }), { maxLength: 8 }), async (steps) => {
      await em().execute('delete from platform_payment');
      await em().execute('update platform_funding set cut = 0');
      let [paid, cut] = ['0.00', '0.00'];
      for (const { isCut, fen } of steps) {
        const amount = fromFen(fen);
        const fits = compareMoney(addMoney(paid, cut, amount), '3000000.00') <= 0;
        const { id: of } = await funding(id);
        await em().nativeUpdate(Platform, { id }, { state: isCut ? 'RECTIFYING' : 'OPERATING' });
        const outcome = await codes(isCut ? as(cast.director, platformLifecycle, 'cutFunding', id, { funding: of, amount, document: '文', reason: '考核不合格' }) : pay(id, amount));
        expect(outcome).toEqual([fits ? 'done' : 'OVER_COMMITMENT']);
        if (fits) { if (isCut) cut = addMoney(cut, amount); else paid = addMoney(paid, amount); }
      }
      const { due, cut: kept } = await funding(id);
      const payments = await em().find(PlatformPayment, { platform: id });
      expect([kept, addMoney('0.00', ...payments.map(({ amount }) => amount)), due]).toEqual([cut, paid, subtractMoney('3000000.00', cut)]);
    }), { numRuns: 12 });
  });
});

describe('绩效评价', () => {
  test('is reported, checked at the desk and by three on site, and graded by the rule; the platform bears the grade', async () => {
    const id = await running();
    const evaluation = await as(cast.clerk, evaluationLifecycle, 'open', undefined, { platform: id, year: 2026 });
    await refuses(() => as(cast.clerk, evaluationLifecycle, 'open', undefined, { platform: id, year: 2026 }), 'ALREADY_OPEN');
    await refuses(() => as(cast.clerk, evaluationLifecycle, 'open', undefined, { platform: id, year: 2027 }), 'YEAR_IN_FUTURE');
    await as(cast.research, evaluationLifecycle, 'report', evaluation, selfReport);
    const name = (...people: (string | null)[]) => as(cast.clerk, evaluationLifecycle, 'firstCheck', evaluation, { opinion: '材料齐全', experts: people });
    await refuses(() => name(...experts().slice(0, 2)), 'EXPERT_COUNT');
    await refuses(() => name(experts()[0]!, experts()[0]!, experts()[1]!), 'EXPERT_COUNT');
    await refuses(() => name(...experts().slice(0, 2), cast.clerk.personId), 'NOT_AN_EXPERT');
    await refuses(() => name(...experts().slice(0, 2), cast.expert.personId), 'EXPERT_CONFLICT'); // of the university that it is built with
    await name(...experts());
    await refuses(() => reportYear(id, { staff: 20 }), 'YEAR_FROZEN');
    await refuses(() => as(cast.fourth, evaluationLifecycle, 'siteCheck', evaluation, { score: '90', opinion: '属实' }), 'NOT_FOUND');
    await as(cast.first, evaluationLifecycle, 'siteCheck', evaluation, { score: '91.01', opinion: '属实' });
    await refuses(() => as(cast.clerk, evaluationLifecycle, 'replaceExpert', evaluation, { expert: cast.first.personId, by: cast.fourth.personId, reason: '出差' }), 'CANNOT_REPLACE');
    await as(cast.clerk, evaluationLifecycle, 'replaceExpert', evaluation, { expert: cast.third.personId, by: cast.fourth.personId, reason: '临时出差' });
    await as(cast.second, evaluationLifecycle, 'siteCheck', evaluation, { score: '91.01', opinion: '属实' });
    expect((await em().findOneOrFail(PlatformEvaluation, evaluation)).state).toBe('CHECKED');
    await as(cast.fourth, evaluationLifecycle, 'siteCheck', evaluation, { score: '91', opinion: '属实' });
    // 273.02 ÷ 3 = 91.00666…
    expect(await em().findOneOrFail(PlatformEvaluation, evaluation)).toMatchObject({ state: 'SITE_CHECKED', score: '91.01' });
    await grade(evaluation);
    expect(await em().findOneOrFail(PlatformEvaluation, evaluation)).toMatchObject({ state: 'GRADED', rank: 1, grade: 'EXCELLENT', ruleVersion: 'platform-evaluation@2023' });
    expect(await platform(id)).toMatchObject({ state: 'OPERATING', grade: 'EXCELLENT', gradeYear: 2026, gradeScore: '91.01' });
    const [entry] = await em().find(JournalEntry, { objectId: id, action: 'recordGrade' });
    expect(entry).toMatchObject({ actorName: 'platform', ruleVersion: 'platform-evaluation@2023' });
    await refuses(() => as(cast.clerk, evaluationLifecycle, 'open', undefined, { platform: id, year: 2026 }), 'ALREADY_OPEN', 'YEAR_CLOSED');
  });

  test('calls only the first of the county excellent, once everyone’s score is known', async () => {
    const [a, b, c] = [await running(), await running({ name: '乙研究院', shortName: '乙院' }), await running({ name: '丙中心', shortName: '丙', kind: 'CENTRE', group: 'CENTRE' })];
    const [best, second] = [await scored(a, ['95', '95', '95']), await scored(b, ['94', '95', '95'])];
    const open = await checked(c);
    await refuses(() => grade(best), 'RANK_UNKNOWN');
    for (const expert of [cast.first, cast.second, cast.third]) await as(expert, evaluationLifecycle, 'siteCheck', open, { score: '59.99', opinion: '不实' });
    await grade(second);
    await grade(open);
    await grade(best);
    const rows = await em().find(PlatformEvaluation, {}, { orderBy: { score: 'desc' } });
    expect(rows.map(({ score, rank, grade: given }) => [score, rank, given])).toEqual([['95.00', 1, 'EXCELLENT'], ['94.67', 2, 'GOOD'], ['59.99', 3, 'FAIL']]);
    expect((await platform(c)).state).toBe('FAILED');
  });

  test('does not call anyone excellent behind the back of one that is being opened', async () => {
    const [a, b] = [await running(), await running({ name: '乙研究院', shortName: '乙院' })];
    const best = await scored(a, ['95', '95', '95']);
    const outcomes = await Promise.all([codes(grade(best)), codes(as(cast.clerk, evaluationLifecycle, 'open', undefined, { platform: b, year: 2026 }))]);
    expect(outcomes.filter(([code]) => code === 'done')).toHaveLength(1);
    expect([['done', 'YEAR_CLOSED'], ['RANK_UNKNOWN', 'done']]).toContainEqual(outcomes.map(([code]) => code));
  });

  test('a failed year is put right, cut or ended; until then nothing is paid', async () => {
    const id = await running();
    await grade(await scored(id, ['50', '55', '60']));
    expect(await platform(id)).toMatchObject({ state: 'FAILED', grade: 'FAIL', gradeScore: '55.00' });
    await refuses(() => pay(id, '1'), 'WRONG_STATE');
    await refuses(() => as(cast.director, platformLifecycle, 'rectify', id, { document: '督办函', demand: '补齐人员', dueOn: '2026-11-20' }), 'DATE_PASSED');
    await as(cast.director, platformLifecycle, 'cutFunding', id, { funding: (await funding(id)).id, amount: '500000', document: '核减通知', reason: '考核不合格' });
    expect(await funding(id)).toMatchObject({ cut: '500000.00', due: '2500000.00' });
    await as(cast.director, platformLifecycle, 'rectify', id, { document: '督办函', demand: '补齐人员' });
    expect(await platform(id)).toMatchObject({ state: 'RECTIFYING', rectifyBy: addMonths('2026-11-20', 6), ruleVersion: 'platform-evaluation@2023' });
    await as(cast.director, platformLifecycle, 'acceptRectification', id, { opinion: '已到位' });
    expect(await platform(id)).toMatchObject({ state: 'OPERATING', rectifyBy: null, rectifiedOn: '2026-11-20' });
    await refuses(() => pay(id, '2500000.01'), 'OVER_COMMITMENT');
    await pay(id, '2500000');
    await as(cast.director, platformLifecycle, 'end', id, { endedOn: '2026-11-20', document: '终止协议', reason: '连年不合格' });
    // A grade that comes after the end changes nothing of the platform.
    on('2027-12-01');
    expect((await platform(id)).state).toBe('ENDED');
  });

  test('a returned self-report takes the scores with it', async () => {
    const id = await running();
    const evaluation = await checked(id);
    await as(cast.first, evaluationLifecycle, 'siteCheck', evaluation, { score: '80', opinion: '属实' });
    await as(cast.clerk, evaluationLifecycle, 'return', evaluation, { reason: '数据有误' });
    expect(await em().count(PlatformSiteCheck, { evaluation })).toBe(0);
    await reportYear(id, { staff: 15 });
    await as(cast.research, evaluationLifecycle, 'report', evaluation, selfReport);
    expect((await em().findOneOrFail(PlatformEvaluation, evaluation)).state).toBe('REPORTED');
  });

  test('grades by score and rank as the rule says, and never better for less', () => {
    const { criteria } = platformEvaluationRule.versions[0]!;
    for (const [score, rank, expected] of [['90', 1, 'EXCELLENT'], ['89.99', 1, 'GOOD'], ['99', 2, 'GOOD'], ['70', 5, 'GOOD'], ['69.99', 1, 'QUALIFIED'], ['60', 9, 'QUALIFIED'], ['59.99', 1, 'FAIL'], ['0', 1, 'FAIL']] as const) expect([score, rank, gradeOf(score, rank, criteria)]).toEqual([score, rank, expected]);
    const order = ['FAIL', 'QUALIFIED', 'GOOD', 'EXCELLENT'];
    const hundredths = fc.integer({ min: 0, max: 10_000 });
    fc.assert(fc.property(hundredths, hundredths, fc.integer({ min: 1, max: 20 }), (a, b, rank) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(order.indexOf(gradeOf((high / 100).toFixed(2), rank, criteria))).toBeGreaterThanOrEqual(order.indexOf(gradeOf((low / 100).toFixed(2), rank + 1, criteria)));
    }));
  });
});

describe('合作合同、技转中心、新型研发机构', () => {
  const contract = async (of: string, over: object = {}, actor = cast.research) => as(actor, contractLifecycle, 'enter', undefined, { platform: of, organization: place.firm.id, title: '高压阀门联合开发', number: 'HT-1', kind: 'DEVELOPMENT', amount: '800000', signedOn: '2026-08-01', contract: [await file(actor)], ...over });

  test('a contract counts once the bureau has confirmed it', async () => {
    const id = await running();
    const entered = await contract(id);
    await refuses(() => contract(id), 'ALREADY_ENTERED');
    await refuses(() => contract(id, { number: 'HT-2', amount: '0', signedOn: '2027-01-01' }), 'DATE_IN_FUTURE', 'AMOUNT_NOT_POSITIVE');
    await refuses(() => contract(id, { organization: place.university.id }), 'NOT_AN_ENTERPRISE');
    const sum = async () => (await api.ask(`query ($id: ID!) { platform(id: $id) { contractAmount } }`, { id: `pltf_${id}` }, cast.clerk)).data.platform.contractAmount;
    expect(await sum()).toBeNull();
    await as(cast.clerk, contractLifecycle, 'confirm', entered);
    expect(await sum()).toBe('800000.00');
    await as(cast.clerk, contractLifecycle, 'void', entered, { reason: '解除合同' });
    expect(await sum()).toBeNull();
    expect((await Promise.all([codes(contract(id, { number: 'HT-3' })), codes(contract(id, { number: 'HT-3' }))])).flat().sort()).toEqual(['ALREADY_ENTERED', 'done']);
  });

  test('a transfer centre has a standing and figures of each year', async () => {
    const id = await as(cast.clerk, transferCentreLifecycle, 'introduce', undefined, { name: '温州理工大学技术转移中心', host: '温州理工大学', organization: place.university.id, introducedOn: '2026-04-01' });
    await as(cast.research, transferCentreLifecycle, 'reportYear', id, { year: 2026, contracts: 4, contractAmount: '1200000' });
    on('2027-02-01');
    await as(cast.director, transferCentreLifecycle, 'strengthen', id, { measure: '增派经理人' });
    await as(cast.research, transferCentreLifecycle, 'reportYear', id, { year: 2026, contracts: 5, contractAmount: '1300000' });
    await as(cast.director, transferCentreLifecycle, 'stop', id, { stoppedOn: '2027-01-31', reason: '协议到期' });
    await as(cast.director, transferCentreLifecycle, 'resume', id, { reason: '续签' });
    expect((await em().find(TransferCentreYear, { centre: id }, { orderBy: { year: 'asc' } })).map(({ year, state, contracts }) => [year, state, contracts])).toEqual([[2026, 'NEW', 5], [2027, 'OPERATING', null]]);
    expect(await em().findOneOrFail(TransferCentre, id)).toMatchObject({ state: 'OPERATING', contracts: 5, contractAmount: '1300000.00', figuresYear: 2026, stoppedOn: null });
    await refuses(() => as(cast.clerk, transferCentreLifecycle, 'introduce', undefined, { name: '温州理工大学技术转移中心', host: '温州理工大学', introducedOn: '2026-04-01' }), 'NAME_TAKEN');
  });

  test('a new-type institution is recognised once a level', async () => {
    const recognise = (over: object = {}) => as(cast.clerk, newInstitutionLifecycle, 'recognise', undefined, { name: '永嘉纽扣研究院', level: 'CITY', recognisedOn: '2026-05-01', documentNumber: '温科发〔2026〕5号', ...over });
    const id = await recognise();
    await refuses(() => recognise(), 'ALREADY_RECOGNISED');
    await recognise({ level: 'PROVINCIAL' });
    await as(cast.director, newInstitutionLifecycle, 'revoke', id, { revokedOn: '2026-11-01', document: '温科发〔2026〕50号', reason: '停止运行' });
    expect(await em().findOneOrFail(NewRdInstitution, id)).toMatchObject({ state: 'REVOKED', revokedOn: '2026-11-01' });
  });
});

describe('every state × action × role', () => {
  let files: (actor: Actor) => string;
  let of: { platform: string; funding: string; evaluation: string };
  const all = () => cast as unknown as Record<string, Actor>;
  const byActor = (a: string, b: string) => Object.keys(cast).indexOf(a) - Object.keys(cast).indexOf(b);
  const fresh = async () => {
    await clear();
    files = await uploadedByAll(em(), all());
  };
  const platformIn = async (state: PlatformState): Promise<string> => {
    const id = uuidv7();
    await em().insert(Platform, { id, region: place.county.id, name: '泵阀研究院', kind: 'INSTITUTE', partner: '温州理工大学', partnerOrganization: place.university.id, organization: null, state, searchText: '', createdAt: new Date(), ...(state === 'RECTIFYING' && { rectifyBy: '2026-11-01' }) } as never);
    const [signed, money] = [uuidv7(), uuidv7()];
    await em().insert(PlatformAgreement, { id: signed, platform: id, round: 1, title: '协议', partner: '温州理工大学', signedOn: '2026-01-01', validFrom: '2026-01-01', validTo: '2027-01-31', createdAt: new Date() } as never);
    await em().execute(`insert into platform_funding (id, agreement_id, platform_id, year, committed) values (?, ?, ?, 2026, 1000000)`, [money, signed, id]);
    await em().insert(PlatformYear, { id: uuidv7(), platform: id, year: 2026, staff: 5 } as never);
    await em().insert(PlatformMilestone, { id: uuidv7(), region: place.county.id, platform: id, platformName: '泵阀研究院', title: '场地装修', kind: 'SITE', isRequired: true, state: 'DONE', statedYear: 2026, createdAt: new Date() } as never);
    of = { platform: id, funding: money, evaluation: '' };
    return id;
  };
  const evaluationIn = async (state: EvaluationState, on_: string): Promise<string> => {
    const id = uuidv7();
    await em().insert(PlatformEvaluation, { id, platform: on_, region: place.county.id, year: 2026, state, createdAt: new Date(), ...(['SITE_CHECKED', 'GRADED'].includes(state) && { score: '80.00' }), ...(state === 'GRADED' && { grade: 'GOOD', rank: 1, ruleVersion: 'platform-evaluation@2023' }) } as never);
    for (const expert of experts()) await em().insert(PlatformSiteCheck, { id: uuidv7(), evaluation: id, expert, ...(state === 'SITE_CHECKED' && { score: '80.00' }) } as never);
    of.evaluation = id;
    return id;
  };

  test('of a platform is as the table says', async () => {
    const signing = (actor: Actor) => ({ title: '协议', signedOn: '2026-03-01', validFrom: '2026-03-01', validTo: '2028-12-31', funding: [{ year: 2027, amount: '1' }], agreement: [files(actor)] });
    const inputs: Record<string, (actor: Actor) => unknown> = {
      propose: proposal, sign: signing, renew: signing, operate: () => ({ startedOn: '2026-06-01' }), reportYear: () => ({ year: 2026, staff: 3 }), recognise: () => ({ level: 'NATIONAL', recognisedOn: '2026-09-01', document: '文' }),
      pay: () => ({ funding: of.funding, amount: '1', paidOn: '2026-07-01', voucher: 'V' }), recordGrade: () => ({ evaluation: of.evaluation }), rectify: () => ({ document: '文', demand: '补齐人员' }),
      cutFunding: () => ({ funding: of.funding, amount: '1', document: '文', reason: '不合格' }), acceptRectification: () => ({ opinion: '到位' }), end: () => ({ endedOn: '2026-11-01', document: '文', reason: '协商' }), abandon: () => ({ reason: '不谈了' }),
    };
    const { cells, faults, who } = await walk({
      lifecycle: platformLifecycle, orm: api.database.orm, performer, actors: all(), clear: fresh, input: (action, actor) => inputs[action]?.(actor) ?? {},
      make: async (state: PlatformState, action) => { await fresh(); const id = await platformIn(state); if (action === 'recordGrade') await evaluationIn('GRADED', id); return id; },
    });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(1_500);
    expect(who).toEqual({
      propose: ['clerk'], edit: ['clerk'], sign: ['director'], operate: ['clerk'], renew: ['director'], reportYear: ['research', 'clerk'], recognise: ['clerk', 'higher'], pay: ['finance'], recordGrade: ['keeper'],
      rectify: ['director'], cutFunding: ['director'], acceptRectification: ['director'], end: ['director'], abandon: ['clerk', 'director'], rectificationOverdue: ['clock'], agreementEnding: ['clock'],
    });
  });

  test('of a milestone and of a contract is as the table says', async () => {
    const planned: Record<string, (actor: Actor) => unknown> = {
      plan: () => ({ platform: of.platform, title: '招生开学' }), report: (actor) => ({ doneOn: '2026-09-01', evidence: [files(actor)] }), confirm: (actor) => ({ doneOn: '2026-09-01', evidence: [files(actor)] }), return: () => ({ reason: '佐证不足' }),
      reschedule: () => ({ dueOn: '2027-01-01', reason: '延期' }), reopen: () => ({ reason: '误认' }), drop: () => ({ reason: '不再需要' }),
    };
    const milestones = await walk({
      lifecycle: milestoneLifecycle, orm: api.database.orm, performer, actors: all(), clear: async () => { await fresh(); await platformIn('SIGNED'); }, input: (action, actor) => planned[action]?.(actor) ?? {},
      async make(state: MilestoneState) {
        await fresh();
        const id = uuidv7();
        await em().insert(PlatformMilestone, { id, region: place.county.id, platform: await platformIn('SIGNED'), platformName: '泵阀研究院', title: '招生', kind: 'ENROLMENT', isRequired: false, dueOn: '2026-11-01', state, statedYear: 2026, createdAt: new Date() } as never);
        return id;
      },
    });
    expect(milestones.faults).toEqual([]);
    expect(milestones.who).toEqual({ plan: ['research', 'clerk'], report: ['research'], confirm: ['clerk'], return: ['clerk'], reschedule: ['clerk'], reopen: ['director'], drop: ['clerk'], overdue: ['clock'] });
    const contracts = await walk({
      lifecycle: contractLifecycle, orm: api.database.orm, performer, actors: all(), clear: async () => { await fresh(); await platformIn('OPERATING'); },
      input: (action, actor) => (action === 'enter' ? { platform: of.platform, organization: place.firm.id, title: '合同', kind: 'SERVICE', amount: '1', signedOn: '2026-01-01', contract: [files(actor)] } : action === 'void' ? { reason: '解除' } : {}),
      async make(state: ContractState) {
        await fresh();
        const id = uuidv7();
        await em().insert(PlatformContract, { id, platform: await platformIn('OPERATING'), organization: place.firm.id, title: '合同', kind: 'SERVICE', amount: '1.00', signedOn: '2026-01-01', state, createdAt: new Date() } as never);
        return id;
      },
    });
    expect(contracts.faults).toEqual([]);
    expect(contracts.who).toEqual({ enter: ['research', 'clerk'], confirm: ['clerk'], void: ['clerk'] });
  });

  test('of an evaluation is as the table says', async () => {
    const inputs: Record<string, () => unknown> = {
      open: () => ({ platform: of.platform, year: 2026 }), report: () => selfReport, return: () => ({ reason: '数据有误' }), firstCheck: () => ({ opinion: '齐全', experts: experts() }),
      replaceExpert: () => ({ expert: cast.first.personId, by: cast.fourth.personId, reason: '出差' }), siteCheck: () => ({ score: '80', opinion: '属实' }), cancel: () => ({ reason: '平台终止' }),
    };
    const { faults, who } = await walk({
      lifecycle: evaluationLifecycle, orm: api.database.orm, performer, actors: all(), clear: async () => { await fresh(); await platformIn('OPERATING'); }, input: (action) => inputs[action]?.() ?? {},
      async make(state: EvaluationState, action) {
        await fresh();
        const id = await evaluationIn(state, await platformIn('OPERATING'));
        if (action === 'firstCheck') await em().execute('delete from platform_site_check');
        return id;
      },
    });
    expect(faults).toEqual([]);
    expect(who).toEqual({
      open: ['clerk'], report: ['research', 'clerk'], return: ['clerk'], firstCheck: ['clerk'], replaceExpert: ['clerk'], siteCheck: ['first', 'second', 'third'].sort(byActor), grade: ['director'], cancel: ['director'],
    });
  });

  test('of a transfer centre and of a new-type institution is as the table says', async () => {
    const inputs: Record<string, () => unknown> = {
      introduce: () => ({ name: '中心', host: '大学', introducedOn: '2026-01-01' }), reportYear: () => ({ year: 2026, contracts: 1, contractAmount: '1' }), strengthen: () => ({ measure: '增派人员' }), stop: () => ({ stoppedOn: '2026-11-01', reason: '到期' }), resume: () => ({ reason: '续签' }),
    };
    const centres = await walk({
      lifecycle: transferCentreLifecycle, orm: api.database.orm, performer, actors: all(), clear: fresh, input: (action) => inputs[action]?.() ?? {},
      async make(state: CentreState) {
        await fresh();
        const id = uuidv7();
        await em().insert(TransferCentre, { id, region: place.county.id, name: '中心', organization: place.university.id, introducedOn: '2026-01-01', state, createdAt: new Date() } as never);
        return id;
      },
    });
    expect(centres.faults).toEqual([]);
    expect(centres.who).toEqual({ introduce: ['clerk'], edit: ['clerk'], reportYear: ['research', 'clerk'], settle: ['clerk'], strengthen: ['director'], stop: ['director'], resume: ['director'] });
    const institutions = await walk({
      lifecycle: newInstitutionLifecycle, orm: api.database.orm, performer, actors: all(), clear: fresh,
      input: (action) => (action === 'recognise' ? { name: '研究院', level: 'CITY', recognisedOn: '2026-01-01', documentNumber: '文' } : { revokedOn: '2026-11-01', document: '文', reason: '停止运行' }),
      async make(state: InstitutionState) {
        await fresh();
        const id = uuidv7();
        await em().insert(NewRdInstitution, { id, region: place.county.id, name: '研究院', level: 'CITY', organization: null, recognisedOn: '2026-01-01', state, createdAt: new Date() } as never);
        return id;
      },
    });
    expect(institutions.faults).toEqual([]);
    expect(institutions.who).toEqual({ recognise: ['clerk', 'higher'], revoke: ['director', 'higher'] });
  });
});

describe('through GraphQL', () => {
  const asked = async (document: string, actor: Actor, variables = {}, at = api) => {
    const answer = await at.ask(document, variables, actor);
    expect(answer.errors).toBeUndefined();
    return answer.data;
  };

  test('a platform is proposed and signed, with its buttons, its money and its timeline', async () => {
    const begun = await asked(`mutation ($input: ProposePlatformInput!) { proposePlatform(input: $input) { errors { code message path } platform { id state availableActions { action allowed reasons { code } } } } }`, cast.clerk,
      { input: { ...proposal(), partnerOrganization: `org_${place.university.id}` } });
    const { platform: row, errors } = begun.proposePlatform;
    expect(errors).toEqual([]);
    expect(row.availableActions.map(({ action, allowed }: any) => `${action} ${allowed}`)).toEqual(['edit true', 'operate false', 'reportYear false', 'recognise false', 'abandon true']);
    const signed = await asked(`mutation ($input: SignPlatformInput!) { signPlatform(input: $input) { errors { code } platform { state committed due paid agreements { title files { name } funding { year committed } } } } }`, cast.director,
      { input: { id: row.id, title: '协议', signedOn: '2026-03-01', validFrom: '2026-03-01', validTo: '2027-12-31', funding: [{ year: 2026, amount: '10.5' }, { year: 2027, amount: '20' }], agreement: [`att_${await file(cast.director)}`] } });
    expect(signed.signPlatform).toEqual({ errors: [], platform: { state: 'SIGNED', committed: '30.50', due: '30.50', paid: null, agreements: [{ title: '协议', files: [{ name: '佐证.pdf' }], funding: [{ year: 2026, committed: '10.50' }, { year: 2027, committed: '20.00' }] }] } });
    expect(api.statements.filter(({ text }) => /from "platform" /.test(text)).length).toBe(1);
    const seen = await asked(`query ($id: ID!) { platform(id: $id) { timeline { nodes { action toState } } } }`, cast.research, { id: row.id });
    expect(seen.platform.timeline.nodes).toEqual([{ action: 'sign', toState: 'SIGNED' }, { action: 'propose', toState: 'NEGOTIATING' }]);
  });

  test('the public sees what runs, and neither talks nor money; experts stay unnamed to whom they judge', async () => {
    const id = await running();
    await propose({ name: '洽谈中的平台', shortName: '洽谈' });
    await pay(id, '100');
    const evaluation = await scored(id, ['80', '81', '82']);
    await as(cast.clerk, transferCentreLifecycle, 'introduce', undefined, { name: '技转中心', host: '大学', introducedOn: '2026-01-01' });
    const document = `{ platforms { totalCount nodes { name state grade committed paid agreements { title } years { staff } milestones { title reason } evaluations { score grade siteChecks { score expert { name } } } } } transferCentres { totalCount } newRdInstitutions { totalCount } platformEvaluations { nodes { score siteChecks { score expert { name } } } } }`;
    const see = async (actor: Actor) => {
      const data = await asked(document, actor);
      const row = data.platforms.nodes.find(({ name }: { name: string }) => name === proposal().name);
      const [given] = data.platformEvaluations.nodes;
      return { platforms: data.platforms.totalCount, paid: row.paid, agreements: row.agreements?.length ?? null, staff: row.years[0].staff, grade: row.grade, evaluation: given ? [given.score, given.siteChecks.length, given.siteChecks.filter(({ expert }: any) => expert).length] : null };
    };
    const open = { platforms: 1, paid: null, agreements: null, staff: 12, grade: null, evaluation: null };
    for (const stranger of [cast.public, cast.enterprise, cast.otherResearch, cast.township, cast.tax, cast.partner]) expect(await see(stranger)).toEqual(open);
    expect(await see(cast.clerk)).toEqual({ platforms: 2, paid: '100.00', agreements: 1, staff: 12, grade: null, evaluation: ['81', 3, 3] });
    expect(await see(cast.finance)).toEqual({ platforms: 2, paid: '100.00', agreements: 1, staff: 12, grade: null, evaluation: null });
    expect(await see(cast.personnel)).toEqual({ ...open, platforms: 2 });
    expect(await see(cast.research)).toEqual({ platforms: 2, paid: '100.00', agreements: 1, staff: 12, grade: null, evaluation: [null, 0, 0] });
    expect(await see(cast.second)).toEqual({ ...open, evaluation: [null, 1, 1] });
    expect(await see(cast.fourth)).toEqual(open);
    await grade(evaluation);
    expect(await see(cast.research)).toMatchObject({ grade: 'GOOD', evaluation: ['81', 3, 0] });
    expect(await see(cast.second)).toMatchObject({ evaluation: [null, 1, 1] });
    const slow = await startApi({ plain: true, database: api.database });
    for (const actor of [cast.public, cast.clerk, cast.research, cast.second]) expect(await asked(document, actor, {}, slow)).toEqual(await asked(document, actor));
    await slow.close();
    expect((await api.ask('{ platforms(filter: { grade: { eq: GOOD } }) { totalCount } }', {}, cast.public)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_FIELD');
  });
});

describe('提醒', () => {
  const task: TaskContext = { get em() { return em(); }, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, vault: {} as never, id: uuidv7(), attempt: 1, progress: async () => undefined } as TaskContext;
  const from = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

  test('tells of what is late and of what is about to end, each once', async () => {
    const id = await running();
    const [late, coming] = [await plan(id, '中试基地'), await plan(id, '工作站')];
    await em().nativeUpdate(PlatformMilestone, { id: late }, { dueOn: from(-1) });
    await em().nativeUpdate(PlatformMilestone, { id: coming }, { dueOn: from(0) });
    await em().nativeUpdate(PlatformAgreement, { platform: id }, { validTo: from(40) });
    const other = await running({ name: '乙研究院', shortName: '乙院' });
    await em().nativeUpdate(Platform, { id: other }, { state: 'RECTIFYING', rectifyBy: from(-3) });
    for (let times = 0; times < 2; times += 1) {
      await watchPlatforms.handle(task, {});
      const staged = await em().execute<{ payload: never }[]>(`select payload from outbox_message where task = 'platform.remind' order by id`);
      for (const { payload } of staged) await remind.handle(task, payload);
      await em().execute('delete from outbox_message');
    }
    const told = await em().find(JournalEntry, { objectId: { $in: [id, other, late, coming] }, outcome: 'DONE', action: { $in: ['overdue', 'rectificationOverdue', 'agreementEnding'] } }, { orderBy: { action: 'asc' } });
    expect(told.map(({ action, objectId }) => [action, objectId])).toEqual([['agreementEnding', id], ['overdue', late], ['rectificationOverdue', other]]);
    expect(await em().findOneOrFail(PlatformAgreement, { platform: id })).toMatchObject({ warnedMonths: 6 });
    await em().nativeUpdate(PlatformAgreement, { platform: id }, { validTo: from(20) });
    await remind.handle(task, { matter: 'agreementEnding', id });
    expect(await em().findOneOrFail(PlatformAgreement, { platform: id })).toMatchObject({ warnedMonths: 1 });
  });
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/platform/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [platformLifecycle, milestoneLifecycle, contractLifecycle, evaluationLifecycle, transferCentreLifecycle, newInstitutionLifecycle]) expect(readme).toContain(diagram(lifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(platformChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  const [id, other] = [await running(), await running({ name: '乙研究院', shortName: '乙院' })];
  await pay(id, '100');
  await grade(await scored(id, ['80', '81', '82']));
  const contract = await as(cast.research, contractLifecycle, 'enter', undefined, { platform: id, organization: place.firm.id, title: '合同', kind: 'SERVICE', amount: '1', signedOn: '2026-01-01', contract: [await file(cast.research)] });
  expect(await violations()).toEqual([]);
  await em().execute(`update platform_payment set amount = 3000000.01`);
  await em().execute(`insert into platform_payment (id, funding_id, platform_id, amount, paid_on, voucher) values (?, ?, ?, 1, '2026-01-01', 'X')`, [uuidv7(), (await funding(id, 2027)).id, other]);
  await em().execute(`update platform_agreement set valid_to = '2026-12-31' where platform_id = ?`, [other]);
  await em().execute(`update platform_site_check set score = 10 where evaluation_id in (select id from platform_evaluation)`);
  await em().execute(`update platform_evaluation set rank = null`);
  await em().execute(`update platform set state = 'RECTIFYING' where id = ?`, [id]);
  await em().execute(`update platform set state = 'ENDED' where id = ?`, [other]);
  await em().execute(`update platform_contract set organization_id = ? where id = ?`, [place.university.id, contract]);
  expect(await violations()).toEqual(platformChecks.map(({ name }) => name));
});
