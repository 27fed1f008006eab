import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Actor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { diagram } from '../schema/core/lifecycle/lifecycle.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { investmentChecks } from '../schema/investment/investment.checks.ts';
import { InvestmentPlan, InvestmentProgress, InvestmentProject, PlannedTotalChange, ProjectIssue, ProjectWarning, SiteRecord, VisitTask } from '../schema/investment/investment.entity.ts';
import type { CatalogueState, IssueState, ProjectState, VisitState } from '../schema/investment/investment.kinds.ts';
import { catalogueLifecycle } from '../schema/investment/lifecycle/catalogue.ts';
import { issueLifecycle } from '../schema/investment/lifecycle/issue.ts';
import { projectLifecycle } from '../schema/investment/lifecycle/project.ts';
import { visitLifecycle } from '../schema/investment/lifecycle/visit.ts';
import { Organization } from '../schema/organization/organization.entity.ts';
import { walk } from './matrix/lifecycle-walk.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { investmentCounty, type InvestmentCounty } from './support/investment.ts';

let api: Api;
let county: InvestmentCounty;
let actors: InvestmentCounty['actors'];
const em = () => api.database.orm.em.fork();
const project = (id: string) => em().findOneOrFail(InvestmentProject, id);
const codes = async (work: Promise<unknown>): Promise<string[]> => work.then(() => ['done'], (error: { reasons?: { code: string }[] }) => { if (!error.reasons) throw error; return error.reasons.map(({ code }) => code); });
const messages = async (work: Promise<unknown>): Promise<string> => work.then(() => 'done', (error: { reasons: { message: string }[] }) => error.reasons.map(({ message }) => message).join());

/** Refused for these reasons, and nothing of the project, its parts and its journal changed. */
async function refuses(id: string, work: () => Promise<unknown>, ...expected: string[]): Promise<void> {
  const state = async () => JSON.stringify([
    await project(id), await em().find(InvestmentProgress, { project: id }, { orderBy: { id: 'asc' } }), await em().find(InvestmentPlan, { project: id }), await em().find(PlannedTotalChange, { project: id }), await em().find(SiteRecord, { project: id }),
    await em().count(JournalEntry, { objectId: id, outcome: 'DONE' }), await em().execute('select count(*) from outbox_message'), await em().execute('select count(*) from attachment where object_id is not null'),
  ]);
  const before = await state();
  expect(await codes(work())).toEqual(expected);
  expect(await state()).toBe(before);
}

/** Figures of one month: everything construction unless said otherwise. */
const report = (year: number, month: number, yearToDate: string, over: object = {}) =>
  ({ year, month, yearToDate, construction: yearToDate, installation: '0', equipment: '0', other: '0', sinceStart: yearToDate, ...over });
const reports = async (id: string, year: number, month: number, yearToDate: string, over: object = {}) => {
  county.at(`${year}-${String(month).padStart(2, '0')}-20`);
  await county.project(actors.owner, 'reportProgress', id, report(year, month, yearToDate, over));
};

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  county = await investmentCounty(api.database);
  actors = county.actors;
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  county.at('2026-11-20');
  await county.clear();
  await county.inForce('2020-01-01', ['3441', '39']);
});

describe('开工入库、抓投资进度、竣工退库', () => {
  test('a project goes the whole road, and every step is on record', async () => {
    const { owner, township, clerk, statistics, industry } = actors;
    county.at('2026-03-20');
    const id = await county.project(owner, 'register', undefined, { organization: county.valves.id, name: '智能阀门工厂', plannedTotal: '60000000', kind: 'NEW', field: '高端装备制造' });
    expect(await project(id)).toMatchObject({ state: 'LEAD', town: { id: county.town.id }, plannedTotal: '60000000.00' });
    await county.project(industry, 'file', id, { projectCode: '２３０９330324 0401 123456', filingNumber: '永经信备〔2026〕1号', filedOn: '2026-03-01', filingDocument: [await county.file(industry)] });
    expect(await project(id)).toMatchObject({ state: 'FILED', projectCode: '2309-330324-04-01-123456' });
    await county.project(clerk, 'match', id, { product: '计量泵', industryCode: 'C3441' });
    expect(await project(id)).toMatchObject({ state: 'CANDIDATE', industryCode: '3441', industryEdition: 'GB/T 4754-2017', ruleVersion: 'investment-entry@2011' });
    await county.project(owner, 'reportStart', id, { startedOn: '2026-03-10', takenOn: '2026-03-10', place: '瓯北工业园', showsNameBoard: true, photos: [await county.file(owner)], constructionContract: [await county.file(owner)] });
    expect(await project(id)).toMatchObject({ state: 'CANDIDATE', startReportedOn: '2026-03-10', startedOn: null });
    await county.project(township, 'confirmStart', id, { visitedOn: '2026-03-12' });
    await county.project(owner, 'submitEntry', id, { ownerLicence: [await county.file(owner)], contactName: '张工' });
    await county.project(statistics, 'returnEntry', id, { missing: ['OWNER_LICENCE'], reason: '执照不清晰' });
    expect(await project(id)).toMatchObject({ state: 'STARTED', returnedOn: '2026-03-20', returnReason: '缺业主营业执照。执照不清晰' });
    await county.project(owner, 'submitEntry', id, {});
    await county.project(industry, 'confirmEntry', id, { confirmationSeal: [await county.file(industry)] });
    await county.project(statistics, 'verifyEntry', id, { month: '2026-03-15', libraryNumber: 'K-001' });
    expect(await project(id)).toMatchObject({ state: 'IN_LIBRARY', enteredMonth: '2026-03-01', libraryNumber: 'K-001', form: '206-1（联网直报）' });

    await county.project(owner, 'setPlan', id, { year: 2026, planned: '40000000' });
    await county.project(clerk, 'markHighland', id, { year: 2026, isHighland: true });
    await county.project(clerk, 'assignLeader', id, { leaderName: '王副县长' });
    await reports(id, 2026, 3, '3000000');
    await reports(id, 2026, 4, '12000000', { construction: '8000000.50', installation: '1000000', equipment: '2999999.50', other: '0' });
    county.at('2026-05-02');
    await county.project(clerk, 'stop', id, { stoppedOn: '2026-05-01', reason: '土地纠纷' });
    await county.project(owner, 'resume', id, { resumedOn: '2026-05-02' });
    await reports(id, 2026, 5, '58000000', { sinceStart: '58000000' });
    await county.project(owner, 'reportCompletion', id, { completedOn: '2026-05-18', inProductionOn: '2026-05-20', finalTotal: '58000000', acceptance: [await county.file(owner)] });
    await county.project(township, 'confirmCompletion', id, { visitedOn: '2026-05-20', opinion: '已投产' });
    await county.project(statistics, 'exit', id, { exitedOn: '2026-05-20' });
    expect(await project(id)).toMatchObject({ state: 'EXITED', completedOn: '2026-05-18', exitedOn: '2026-05-20', exitReason: 'FINISHED', finalTotal: '58000000.00', ruleVersion: 'investment-exit@1' });

    const entries = await em().find(JournalEntry, { objectType: 'InvestmentProject', objectId: id, outcome: 'DONE' }, { orderBy: { sequence: 'asc' } });
    expect(entries.map(({ action }) => action)).toEqual([
      'register', 'file', 'match', 'reportStart', 'confirmStart', 'submitEntry', 'returnEntry', 'submitEntry', 'confirmEntry', 'verifyEntry', 'setPlan', 'markHighland', 'assignLeader',
      'reportProgress', 'reportProgress', 'stop', 'resume', 'reportProgress', 'reportCompletion', 'confirmCompletion', 'exit',
    ]);
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
    expect(entries[14]).toMatchObject({ concernsId: county.valves.id, remark: '2026 年 4 月', before: { lastReport: { month: '2026-03' } }, after: { lastReport: { month: '2026-04', yearToDate: '12000000.00', equipment: '2999999.50' } } });
    expect(entries[9]).toMatchObject({ ruleVersion: 'investment-entry@2011' });
  });

  test('names the reason of each refusal on the way into the library, and changes nothing', async () => {
    const { owner, otherOwner, township, otherTownship, clerk, statistics, industry } = actors;
    county.at('2026-03-20');
    const small = await county.project(clerk, 'register', undefined, { organization: county.valves.id, name: '小项目', plannedTotal: '4999999.99' });
    await refuses(small, () => county.project(otherOwner, 'file', small, { projectCode: '2309-330324-04-01-000001', filingNumber: '备', filedOn: '2026-03-01' }), 'NOT_FOUND');
    await refuses(small, () => county.project(industry, 'file', small, { projectCode: '2309-330324-04-01-00001', filingNumber: '备', filedOn: '2026-03-21' }), 'DATE_IN_FUTURE', 'PROJECT_CODE_FORMAT');
    await county.project(industry, 'file', small, { projectCode: '2309-330324-04-01-900001', filingNumber: '备', filedOn: '2026-03-01' });
    await refuses(small, () => county.project(clerk, 'match', small, { product: '泵', industryCode: '3441' }), 'TOTAL_TOO_SMALL');
    const id = await county.project(industry, 'register', undefined, { organization: county.valves.id, name: '大项目', plannedTotal: '60000000', kind: 'PURCHASE_ONLY' });
    await refuses(id, () => county.project(industry, 'file', id, { projectCode: '2309 330324 04 01 900001', filingNumber: '备', filedOn: '2026-03-01' }), 'PROJECT_CODE_TAKEN');
    await county.project(owner, 'file', id, { projectCode: '2309-330324-04-01-900002', filingNumber: '备', filedOn: '2026-03-01' });
    await refuses(id, () => county.project(industry, 'match', id, { product: '泵', industryCode: '3441' }), 'FORBIDDEN');
    await refuses(id, () => county.project(clerk, 'match', id, { product: '泵', industryCode: '344' }), 'UNKNOWN_INDUSTRY', 'NOT_IN_CATALOGUE');
    await refuses(id, () => county.project(clerk, 'match', id, { product: '泵', industryCode: '9999' }), 'UNKNOWN_INDUSTRY', 'NOT_IN_CATALOGUE');
    await refuses(id, () => county.project(clerk, 'match', id, { product: '玩具', industryCode: '2451' }), 'NOT_IN_CATALOGUE');
    await county.project(clerk, 'match', id, { product: '智能终端', industryCode: '3922' });
    await refuses(id, () => county.project(township, 'confirmStart', id, { visitedOn: '2026-03-20' }), 'START_NOT_REPORTED');
    const start = { startedOn: '2026-03-10', takenOn: '2026-03-10', place: '园区', showsNameBoard: true, photos: [await county.file(owner)], constructionContract: [await county.file(owner)] };
    await refuses(id, () => county.project(owner, 'reportStart', id, { ...start, showsNameBoard: false, startedOn: '2026-04-01' }), 'DATE_IN_FUTURE', 'NAME_BOARD_MISSING');
    await refuses(id, () => county.project(owner, 'reportStart', id, { ...start, photos: [] }), 'INVALID_INPUT');
    await refuses(id, async () => county.project(owner, 'reportStart', id, { ...start, photos: [await county.file(clerk)] }), 'ATTACHMENT_NOT_FOUND'); // somebody else's file
    await county.project(owner, 'reportStart', id, start);
    await refuses(id, () => county.project(otherTownship, 'confirmStart', id, { visitedOn: '2026-03-20' }), 'NOT_FOUND');
    await county.project(township, 'confirmStart', id, { visitedOn: '2026-03-20' });
    // Of a project that only buys, more papers are asked for; the contract and the photographs are there already.
    await refuses(id, async () => county.project(owner, 'submitEntry', id, { filingDocument: [await county.file(owner)] }), 'DOCUMENTS_MISSING');
    expect(await messages(county.project(owner, 'submitEntry', id, {}))).toBe('入库材料尚缺：审批、核准或备案文件、业主营业执照、购置情况书面说明、购置审批文件、付款凭证。');
    await county.project(owner, 'addEvidence', id, { kind: 'PURCHASE_APPROVAL', documents: [await county.file(owner)] });
    await county.project(owner, 'submitEntry', id, { filingDocument: [await county.file(owner)], ownerLicence: [await county.file(owner)], purchaseExplanation: [await county.file(owner)], paymentEvidence: [await county.file(owner)] });
    await refuses(id, () => county.project(statistics, 'verifyEntry', id, { month: '2026-03-01' }), 'WRONG_STATE');
    await county.project(clerk, 'confirmEntry', id, { confirmationSeal: [await county.file(clerk)] });
    await refuses(id, () => county.project(statistics, 'verifyEntry', id, { month: '2026-02-28' }), 'MONTH_BEFORE_START');
    await refuses(id, () => county.project(clerk, 'verifyEntry', id, { month: '2026-03-01' }), 'FORBIDDEN');
    await em().nativeUpdate(Organization, { id: county.valves.id }, { status: 'DISSOLVED' });
    await refuses(id, () => county.project(owner, 'register', undefined, { organization: county.valves.id, name: '又一个', plannedTotal: '60000000' }), 'ORGANIZATION_DISSOLVED');
  });

  test('a project below 50 million is returned on the other form, and asks for the common papers only', async () => {
    const id = await county.inLibrary('2026-02', { plannedTotal: '49999999.99', kind: 'PURCHASE_ONLY' });
    expect(await project(id)).toMatchObject({ state: 'IN_LIBRARY', form: '206-2（统计机构代录）' });
  });

  test('without a catalogue nothing is matched, and the button says so', async () => {
    await county.clear();
    const id = await county.project(actors.industry, 'register', undefined, { organization: county.valves.id, name: '阀门', plannedTotal: '60000000' });
    await county.project(actors.industry, 'file', id, { projectCode: '2309-330324-04-01-000009', filingNumber: '备', filedOn: '2026-03-01' });
    await refuses(id, () => county.project(actors.clerk, 'match', id, { product: '阀门', industryCode: '3443' }), 'NO_CATALOGUE', 'NOT_IN_CATALOGUE');
    const { data } = await api.ask(`query ($id: ID!) { investmentProject(id: $id) { availableActions { action allowed reasons { code } } } }`, { id: `ivp_${id}` }, actors.clerk);
    expect(data.investmentProject.availableActions).toContainEqual({ action: 'match', allowed: false, reasons: [{ code: 'NO_CATALOGUE' }] });
  });
});

describe('月度进度', () => {
  test('takes four parts that sum, since January and since the start, in the month’s own days', async () => {
    const id = await county.inLibrary('2026-02');
    county.at('2026-02-20');
    const february = (over: object = {}) => county.project(actors.owner, 'reportProgress', id, report(2026, 2, '5000000', over));
    await refuses(id, () => february({ month: 1 }), 'MONTH_SKIPPED', 'BEFORE_ENTRY', 'REPORT_WINDOW');
    await refuses(id, () => february({ construction: '4999999.99' }), 'PARTS_DO_NOT_SUM');
    expect(await messages(february({ construction: '4000000' }))).toContain('相差 -100.00 万元');
    await refuses(id, () => february({ sinceStart: '4000000' }), 'SINCE_START');
    await refuses(id, () => february({ sinceStart: '6000000' }), 'SINCE_START'); // started this year: nothing was done before
    await refuses(id, () => february({ yearToDate: '-1' }), 'INVALID_INPUT');
    await refuses(id, () => county.project(actors.otherOwner, 'reportProgress', id, report(2026, 2, '1')), 'NOT_FOUND');
    await refuses(id, () => county.project(actors.clerk, 'reportProgress', id, report(2026, 2, '1')), 'FORBIDDEN');
    county.at('2026-02-14');
    await refuses(id, () => february(), 'REPORT_WINDOW');
    county.at('2026-02-25');
    await february();
    await february({ yearToDate: '5500000', construction: '5500000', sinceStart: '5500000' }); // corrected within the month
    expect(await em().find(InvestmentProgress, { project: id })).toMatchObject([{ year: 2026, month: 2, asOf: '2026-02-28', ownerToDate: '5500000.00', yearToDate: '5500000.00', reportedOn: '2026-02-25', isLate: false }]);
    county.at('2026-02-26');
    await refuses(id, () => february(), 'REPORT_WINDOW');
    expect(await messages(february())).toContain('请经办重新开放');
  });

  test('a month that was missed is opened again by the clerk, and marked as late', async () => {
    const id = await county.inLibrary('2026-02');
    county.at('2026-03-05');
    const late = () => county.project(actors.owner, 'reportProgress', id, report(2026, 2, '5000000'));
    await refuses(id, () => county.project(actors.clerk, 'reopenMonth', id, { month: '2026-04-01', until: '2026-03-10', reason: '业主补报' }), 'REOPEN_UNFIT');
    await refuses(id, () => county.project(actors.clerk, 'reopenMonth', id, { month: '2026-02-01', until: '2026-04-06', reason: '业主补报' }), 'REOPEN_UNFIT');
    await county.project(actors.clerk, 'reopenMonth', id, { month: '2026-02-15', until: '2026-03-06', reason: '业主补报' });
    await late();
    expect(await em().findOneOrFail(InvestmentProgress, { project: id })).toMatchObject({ month: 2, isLate: true });
    county.at('2026-03-07');
    await refuses(id, late, 'REPORT_WINDOW');
  });

  test('a fall is told why, what was done in earlier years stays, and more than planned asks for a change', async () => {
    const id = await county.inLibrary('2025-12');
    await reports(id, 2025, 12, '10000000');
    await reports(id, 2026, 2, '5000000', { sinceStart: '15000000' });
    county.at('2026-03-20');
    await refuses(id, () => county.project(actors.owner, 'reportProgress', id, report(2026, 3, '8000000', { sinceStart: '19000000' })), 'SINCE_START');
    await refuses(id, () => county.project(actors.owner, 'reportProgress', id, report(2026, 3, '4000000', { sinceStart: '14000000' })), 'NEGATIVE_MONTH');
    await reports(id, 2026, 3, '4000000', { sinceStart: '14000000', remark: '退回设备' });
    await reports(id, 2026, 4, '50000000', { sinceStart: '60000000' });
    county.at('2026-05-20');
    await refuses(id, () => county.project(actors.owner, 'reportProgress', id, report(2026, 5, '51000000', { sinceStart: '61000000' })), 'OVER_PLANNED_TOTAL');
    const documents = [await county.file(actors.owner)];
    await refuses(id, () => county.project(actors.owner, 'requestTotalChange', id, { to: '59999999', reason: '缩减', documents }), 'TOTAL_UNFIT');
    await refuses(id, () => county.project(actors.owner, 'requestTotalChange', id, { to: '60000000', reason: '不变', documents }), 'TOTAL_UNFIT');
    await refuses(id, () => county.project(actors.statistics, 'approveTotalChange', id), 'NO_CHANGE_PENDING');
    await county.project(actors.owner, 'requestTotalChange', id, { to: '80000000', reason: '追加二期', documents });
    expect(await project(id)).toMatchObject({ plannedTotal: '60000000.00' });
    await refuses(id, async () => county.project(actors.owner, 'requestTotalChange', id, { to: '90000000', reason: '再追加', documents: [await county.file(actors.owner)] }), 'CHANGE_PENDING');
    await refuses(id, () => county.project(actors.clerk, 'approveTotalChange', id), 'FORBIDDEN');
    await county.project(actors.statistics, 'rejectTotalChange', id, { opinion: '材料不足' });
    await county.project(actors.owner, 'requestTotalChange', id, { to: '80000000', reason: '追加二期', documents: [await county.file(actors.owner)] });
    await county.project(actors.statistics, 'approveTotalChange', id);
    expect(await project(id)).toMatchObject({ plannedTotal: '80000000.00' });
    expect((await em().find(PlannedTotalChange, { project: id }, { orderBy: { createdAt: 'asc' } })).map(({ state, from, to }) => [state, from, to])).toEqual([['REJECTED', '60000000.00', '80000000.00'], ['APPROVED', '60000000.00', '80000000.00']]);
    await reports(id, 2026, 5, '51000000', { sinceStart: '61000000' });
    const { data } = await api.ask(`query ($id: ID!) { investmentProject(id: $id) { standing { year month yearToDate sinceStart totalProgress } progress(first: 20) { nodes { year month monthValue isNegative } } } }`, { id: `ivp_${id}` }, actors.owner);
    expect(data.investmentProject.standing).toEqual({ year: 2026, month: 5, yearToDate: '51000000.00', sinceStart: '61000000.00', totalProgress: '76.3' });
    expect(data.investmentProject.progress.nodes.map((each: any) => [each.year, each.month, each.monthValue, each.isNegative])).toEqual([
      [2026, 5, '1000000.00', false], [2026, 4, '46000000.00', false], [2026, 3, '-1000000.00', true], [2026, 2, '5000000.00', false], [2025, 12, null, false],
    ]);
  });

  test('a plan is the owner’s to give once, and the clerk’s to change', async () => {
    const id = await county.inLibrary('2026-02');
    await county.project(actors.owner, 'setPlan', id, { year: 2026, planned: '40000000' });
    await refuses(id, () => county.project(actors.owner, 'setPlan', id, { year: 2026, planned: '1' }), 'PLAN_ALREADY_SET');
    await county.project(actors.clerk, 'setPlan', id, { year: 2026, planned: '50000000' });
    await county.project(actors.director, 'markHighland', id, { year: 2026, isHighland: true });
    expect(await em().find(InvestmentPlan, { project: id })).toMatchObject([{ year: 2026, planned: '50000000.00', isHighland: true }]);
  });
});

describe('竣工退库', () => {
  test('asks for proof, for the last month and for a final total near the plan', async () => {
    const id = await county.inLibrary('2026-02');
    await reports(id, 2026, 2, '5000000');
    county.at('2026-03-12');
    await refuses(id, () => county.project(actors.township, 'confirmCompletion', id, { visitedOn: '2026-03-12' }), 'COMPLETION_NOT_REPORTED');
    const done = { completedOn: '2026-03-10', inProductionOn: '2026-03-12', finalTotal: '50000000', acceptance: [await county.file(actors.owner)] };
    await refuses(id, () => county.project(actors.owner, 'reportCompletion', id, { ...done, inProductionOn: '2026-03-09' }), 'PRODUCTION_BEFORE_COMPLETION');
    await refuses(id, () => county.project(actors.owner, 'reportCompletion', id, { ...done, completedOn: '2026-01-10' }), 'DATE_TOO_EARLY');
    await county.project(actors.owner, 'reportCompletion', id, done);
    await county.project(actors.township, 'confirmCompletion', id, { visitedOn: '2026-03-12' });
    await refuses(id, () => county.project(actors.statistics, 'exit', id, { exitedOn: '2026-03-12' }), 'LAST_MONTH_MISSING', 'FINAL_TOTAL_DIFFERS');
    county.at('2026-03-20');
    await county.project(actors.owner, 'reportFinalProgress', id, report(2026, 3, '50000000'));
    await refuses(id, () => county.project(actors.statistics, 'exit', id, { exitedOn: '2026-03-20' }), 'FINAL_TOTAL_DIFFERS'); // 10 of 60 million less
    await county.project(actors.owner, 'requestTotalChange', id, { to: '52000000', reason: '按决算调整', documents: [await county.file(actors.owner)] });
    await county.project(actors.statistics, 'approveTotalChange', id);
    await county.project(actors.statistics, 'exit', id, { exitedOn: '2026-03-20' });
    expect(await project(id)).toMatchObject({ state: 'EXITED', exitReason: 'FINISHED' });
    await refuses(id, () => county.project(actors.director, 'remove', id, { reason: 'DUPLICATE', remark: '重复' }), 'WRONG_STATE');
  });

  test('what is removed keeps its history; what should never have been in counts no more, what was cancelled does', async () => {
    const [kept, cancelled, twice] = [await county.inLibrary('2026-02'), await county.inLibrary('2026-02'), await county.inLibrary('2026-02')];
    for (const id of [kept, cancelled, twice]) await reports(id, 2026, 2, '1000000');
    await county.project(actors.director, 'remove', cancelled, { reason: 'CANCELLED', remark: '业主放弃建设' });
    await county.project(actors.statistics, 'remove', twice, { reason: 'DUPLICATE', remark: '与另一项目重复' });
    expect(await project(twice)).toMatchObject({ state: 'REMOVED', exitReason: 'DUPLICATE', exitedOn: '2026-02-20' });
    expect(await em().count(InvestmentProgress, { project: twice })).toBe(1);
    const { data } = await api.ask('{ investmentLedger(year: 2026) { month projects yearToDate } }', {}, actors.clerk);
    expect(data.investmentLedger[0]).toEqual({ month: 2, projects: 2, yearToDate: '2000000.00' });
  });
});

describe('问题与走访', () => {
  test('an issue is raised, handed over, solved by whoever answers for it, and closed by whoever had it', async () => {
    const id = await county.inLibrary('2026-02');
    county.at('2026-03-01');
    const issue = await county.issue(actors.owner, 'raise', undefined, { project: id, kind: 'LAND', description: '农转用指标未落实' });
    expect(await codes(county.issue(actors.otherOwner, 'raise', undefined, { project: id, kind: 'LAND', description: '农转用指标未落实' }))).toEqual(['FORBIDDEN']);
    expect(await codes(county.issue(actors.agriculture, 'resolve', issue, { resolution: '指标已落实' }))).toEqual(['NOT_FOUND']);
    expect(await codes(county.issue(actors.clerk, 'assign', issue, { responsible: county.farmOffice.id, dueOn: '2026-02-28' }))).toEqual(['DUE_IN_PAST']);
    await county.issue(actors.clerk, 'assign', issue, { responsible: county.farmOffice.id, dueOn: '2026-03-31' });
    // Whoever was given the problem sees the project that it is of, and nothing of its papers.
    const { data } = await api.ask(`query ($id: ID!) { projectIssue(id: $id) { state project { name contactName filingDocument { id } plannedTotal } availableActions { action allowed } } investmentProjects { totalCount } }`, { id: `ivi_${issue}` }, actors.agriculture);
    expect(data).toMatchObject({ projectIssue: { state: 'IN_HAND', project: { contactName: null, filingDocument: null, plannedTotal: '60000000.00' }, availableActions: [{ action: 'resolve', allowed: true }, { action: 'withdraw', allowed: false }] }, investmentProjects: { totalCount: 1 } });
    await county.issue(actors.agriculture, 'resolve', issue, { resolution: '指标已落实' });
    await county.issue(actors.owner, 'reopen', issue, { reason: '批文未到' });
    await county.issue(actors.clerk, 'resolve', issue, { resolution: '批文已送达' });
    await county.issue(actors.owner, 'close', issue);
    expect(await em().findOneOrFail(ProjectIssue, issue)).toMatchObject({ state: 'CLOSED', resolution: '批文已送达', closedOn: '2026-03-01' });
    await county.project(actors.director, 'remove', id, { reason: 'CANCELLED', remark: '取消' });
    expect(await codes(county.issue(actors.owner, 'raise', undefined, { project: id, kind: 'LABOUR', description: '招工困难' }))).toEqual(['PROJECT_CLOSED']);
  });

  test('a leader in charge has his visits, and only the bureau and he read the notes', async () => {
    const id = await county.inLibrary('2026-02');
    await county.project(actors.clerk, 'assignLeader', id, { person: actors.director.personId! });
    expect(await codes(county.project(actors.clerk, 'assignLeader', id, {}))).toEqual(['LEADER_MISSING']);
    expect(await codes(county.project(actors.clerk, 'assignLeader', id, { person: uuidv7() }))).toEqual(['NOT_FOUND']);
    const visit = await county.visit(actors.clerk, 'arrange', undefined, { project: id, cause: 'ROUTINE', purpose: '了解进度', dueOn: '2026-12-01' });
    expect(await em().findOneOrFail(VisitTask, visit)).toMatchObject({ leaderId: actors.director.personId, leaderName: '林局长' });
    const outside: Actor = { ...actors.director, roles: new Set(['AUDITOR']) }; // in another duty he still is the leader
    expect(await codes(county.visit(actors.owner, 'record', visit, { visitedOn: '2026-11-20', findings: '进展正常' }))).toEqual(['FORBIDDEN']);
    expect(await codes(county.visit(outside, 'record', visit, { visitedOn: '2026-11-21', findings: '进展正常' }))).toEqual(['DATE_IN_FUTURE']);
    await county.visit(outside, 'record', visit, { visitedOn: '2026-11-20', findings: '进展正常', nextStep: '月底再看' });
    const see = async (actor: Actor) => (await api.ask(`query ($id: ID!) { visitTask(id: $id) { state findings } }`, { id: `ivv_${visit}` }, actor)).data.visitTask;
    expect(await see(actors.clerk)).toEqual({ state: 'DONE', findings: '进展正常' });
    expect(await see(actors.owner)).toEqual({ state: 'DONE', findings: null });
    expect(await see(actors.otherOwner)).toBeNull();
  });
});

describe('two at the same time', () => {
  test('register one project of a name, file one code, hold one open change', async () => {
    const register = () => codes(county.project(actors.owner, 'register', undefined, { organization: county.valves.id, name: '同名项目', plannedTotal: '60000000' }));
    expect((await Promise.all([register(), register()])).flat().sort()).toEqual(['ALREADY_REGISTERED', 'done']);
    const [a, b] = [await county.project(actors.clerk, 'register', undefined, { organization: county.valves.id, name: '甲', plannedTotal: '60000000' }), await county.project(actors.clerk, 'register', undefined, { organization: county.pumps.id, name: '乙', plannedTotal: '60000000' })];
    const file = (id: string) => codes(county.project(actors.industry, 'file', id, { projectCode: '2309-330324-04-01-777777', filingNumber: '备', filedOn: '2026-03-01' }));
    expect((await Promise.all([file(a), file(b)])).flat().sort()).toEqual(['PROJECT_CODE_TAKEN', 'done']);
    const id = await county.inLibrary('2026-02');
    const documents = [await county.file(actors.owner), await county.file(actors.owner)];
    const change = (to: string, document: string) => codes(county.project(actors.owner, 'requestTotalChange', id, { to, reason: '追加', documents: [document] }));
    expect((await Promise.all([change('70000000', documents[0]!), change('80000000', documents[1]!)])).flat().sort()).toEqual(['CHANGE_PENDING', 'done']);
    expect(await em().count(PlannedTotalChange, { project: id })).toBe(1);
  });

  test('report one month: the second corrects the first, and neither is lost from the journal', async () => {
    const id = await county.inLibrary('2026-02');
    county.at('2026-02-20');
    const both = await Promise.all(['1000000', '2000000'].map((amount) => codes(county.project(actors.owner, 'reportProgress', id, report(2026, 2, amount)))));
    expect(both.flat()).toEqual(['done', 'done']);
    expect(await em().count(InvestmentProgress, { project: id })).toBe(1);
    const told = await em().find(JournalEntry, { objectId: id, action: 'reportProgress' }, { orderBy: { sequence: 'asc' } });
    const kept = await em().findOneOrFail(InvestmentProgress, { project: id });
    expect(told.map(({ after }) => (after as { lastReport: { yearToDate: string } }).lastReport.yearToDate).sort()).toEqual(['1000000.00', '2000000.00']);
    expect((told[1]!.after as { lastReport: { yearToDate: string } }).lastReport.yearToDate).toBe(kept.ownerToDate);
    // The same request sent twice is one report.
    const again = await Promise.all([1, 2].map(() => county.project(actors.owner, 'reportProgress', id, report(2026, 2, '3000000'), 'form-7')));
    expect(again).toEqual([id, id]);
    expect(await em().count(JournalEntry, { objectId: id, action: 'reportProgress' })).toBe(3);
  });

  test('verify and return one entry: whoever comes second is told the state', async () => {
    county.at('2026-03-20');
    const id = await county.inLibrary('2026-03');
    await em().nativeUpdate(InvestmentProject, { id }, { state: 'ENTRY_CONFIRMED' });
    const outcomes = await Promise.all([codes(county.project(actors.statistics, 'verifyEntry', id, { month: '2026-03-01' })), codes(county.project(actors.clerk, 'returnEntry', id, { missing: [], reason: '材料有误' }))]);
    expect(outcomes.flat().sort()).toEqual(['WRONG_STATE', 'done']);
  });
});

describe('every state × action × role', () => {
  const spare = new Map<string, string[]>();
  /** Files that each person may hand in, made before the walk asks for its input. */
  const stock = async () => {
    const people = Object.values(actors).flatMap(({ personId }) => (personId ? [personId] : []));
    const rows = await em().execute<{ id: string; uploaded_by: string }[]>(`insert into attachment (id, name, media_type, size, sha256, file, uploaded_by)
      select i, '照片.png', 'image/png', 48, repeat('0', 64), replace(i::text, '-', ''), p from (select gen_random_uuid() as i, p from unnest(?::uuid[]) p, generate_series(1, 4)) made returning id, uploaded_by`, [`{${people.join(',')}}`]);
    for (const person of people) spare.set(person, rows.filter((row) => row.uploaded_by === person).map(({ id }) => id));
  };
  const file = (actor: Actor, nth = 0) => spare.get(actor.personId ?? '')?.[nth] ?? uuidv7();
  const clear = async () => { await county.clear(['high_tech_catalogue_class', 'high_tech_catalogue_version']); await stock(); };
  const site = (actor: Actor) => ({ takenOn: '2026-11-01', place: '园区', showsNameBoard: true, photos: [file(actor)] });

  const make = async (state: ProjectState, action: string): Promise<string> => {
    await clear();
    const id = uuidv7();
    const hasEntered = ['IN_LIBRARY', 'WARNED', 'STOPPED', 'COMPLETED', 'EXITED', 'REMOVED'].includes(state);
    await em().insert(InvestmentProject, {
      id, organization: county.valves.id, region: county.county.id, town: county.town.id, name: '项目', state, plannedTotal: '60000000', createdAt: new Date(), startReportedOn: '2026-01-05', startedOn: '2026-01-05',
      projectCode: '2309-330324-04-01-555555', ...(hasEntered && { enteredMonth: '2026-01-01' }), ...(state === 'STOPPED' && { stoppedOn: '2026-06-01' }), completionReportedOn: '2026-10-20',
      ...(['COMPLETED', 'EXITED'].includes(state) && { completedOn: '2026-10-20' }), finalTotal: '60000000',
    } as never);
    if (['approveTotalChange', 'rejectTotalChange'].includes(action)) await em().insert(PlannedTotalChange, { id: uuidv7(), project: id, from: '60000000', to: '70000000', reason: '追加', state: 'PENDING', requestedOn: '2026-11-01', createdAt: new Date() } as never);
    if (action === 'exit') await em().insert(InvestmentProgress, { id: uuidv7(), project: id, year: 2026, month: 10, ownerToDate: '1', isLate: false, createdAt: new Date() } as never);
    if (action === 'clear') await em().insert(InvestmentProgress, { id: uuidv7(), project: id, year: 2026, month: 10, ownerToDate: '100', isLate: false, createdAt: new Date() } as never);
    await em().execute(`update attachment set object_id = ?, kind = 'acceptance', object_type = 'InvestmentProject' where id = ?`, [id, file(actors.higher)]);
    return id;
  };
  const inputs: Record<string, (actor: Actor) => unknown> = {
    register: () => ({ organization: county.valves.id, name: '新项目', plannedTotal: '60000000' }), file: () => ({ projectCode: '2309-330324-04-01-123456', filingNumber: '备', filedOn: '2026-11-01' }),
    match: () => ({ product: '泵', industryCode: '3441' }), classify: () => ({ product: '泵', industryCode: '3441' }), reportStart: (actor) => ({ startedOn: '2026-11-01', ...site(actor), constructionContract: [file(actor, 1)] }),
    confirmStart: () => ({ visitedOn: '2026-11-02' }), submitEntry: (actor) => ({ filingDocument: [file(actor)], constructionContract: [file(actor, 1)], ownerLicence: [file(actor, 2)] }), confirmEntry: (actor) => ({ confirmationSeal: [file(actor)] }),
    verifyEntry: () => ({ month: '2026-11-01' }), returnEntry: () => ({ missing: [], reason: '不全' }), reportProgress: () => report(2026, 11, '1000000'), reportFinalProgress: () => report(2026, 11, '1000000'),
    reopenMonth: () => ({ month: '2026-10-01', until: '2026-11-21', reason: '补报' }), setPlan: () => ({ year: 2026, planned: '1' }), markHighland: () => ({ year: 2026, isHighland: true }), assignLeader: () => ({ leaderName: '王副县长' }),
    addSiteRecord: site, addEvidence: (actor) => ({ kind: 'PAYMENT_EVIDENCE', documents: [file(actor)] }), requestTotalChange: (actor) => ({ to: '70000000', reason: '追加', documents: [file(actor)] }),
    approveTotalChange: () => ({}), rejectTotalChange: () => ({ opinion: '不足' }), stop: () => ({ stoppedOn: '2026-11-01', reason: '停工' }), resume: () => ({ resumedOn: '2026-11-01' }),
    reportCompletion: (actor) => ({ completedOn: '2026-11-01', inProductionOn: '2026-11-02', finalTotal: '60000000', acceptance: [file(actor)] }), confirmCompletion: () => ({ visitedOn: '2026-11-02' }),
    exit: () => ({ exitedOn: '2026-11-02' }), remove: () => ({ reason: 'CANCELLED', remark: '取消' }),
  };

  test('of a project is as the table says', async () => {
    const { cells, faults, who } = await walk({ lifecycle: projectLifecycle, orm: api.database.orm, performer: county.performer, actors, clear, make, input: (action, actor) => inputs[action]?.(actor) ?? {} });
    expect(faults).toEqual([]);
    expect(cells).toBeGreaterThan(5_000);
    expect(who).toEqual({
      register: ['owner', 'township', 'clerk', 'industry'], file: ['owner', 'industry'], match: ['clerk'], classify: ['clerk', 'statistics'], reportStart: ['owner'], confirmStart: ['township'], submitEntry: ['owner'],
      confirmEntry: ['clerk', 'industry'], verifyEntry: ['statistics'], returnEntry: ['clerk', 'statistics'], reportProgress: ['owner'], reportFinalProgress: ['owner'], reopenMonth: ['clerk'], setPlan: ['owner', 'clerk'],
      markHighland: ['clerk', 'director'], assignLeader: ['clerk', 'director'], addSiteRecord: ['owner', 'township', 'clerk', 'director'], addEvidence: ['owner'], requestTotalChange: ['owner'], approveTotalChange: ['statistics'],
      rejectTotalChange: ['statistics'], warn: ['keeper'], clear: ['keeper'], stop: ['clerk', 'statistics'], resume: ['owner'], reportCompletion: ['owner'], confirmCompletion: ['township'], exit: ['statistics'], remove: ['director', 'statistics'],
    });
  }, 400_000);

  test('of an issue, a visit and a catalogue is as their tables say', async () => {
    let at = '';
    const onProject = async () => { await clear(); at = await county.inLibrary('2026-02'); };
    const issue = await walk<IssueState, ProjectIssue>({
      lifecycle: issueLifecycle, orm: api.database.orm, performer: county.performer, actors, clear: onProject,
      make: async (state) => { await onProject(); const id = uuidv7(); await em().insert(ProjectIssue, { id, project: at, kind: 'LAND', state, description: '指标', raisedOn: '2026-11-01', raisedById: actors.township.personId, raisedBy: '镇街', responsible: county.farmOffice.id, createdAt: new Date() } as never); return id; },
      input: (action) => ({ raise: { project: at, kind: 'LAND', description: '指标未落实' }, assign: { responsible: county.farmOffice.id, dueOn: '2026-12-01' }, resolve: { resolution: '已经解决' }, reopen: { reason: '未解决' }, withdraw: { reason: '重复提出' } } as Record<string, unknown>)[action] ?? {},
    });
    expect(issue.faults).toEqual([]);
    expect(issue.who).toEqual({
      raise: ['owner', 'township', 'clerk', 'director', 'statistics', 'industry'], assign: ['clerk', 'director'], resolve: ['clerk', 'agriculture'], close: ['owner', 'township', 'clerk'], reopen: ['owner', 'township', 'clerk'], withdraw: ['township', 'clerk'],
    });
    const visit = await walk<VisitState, VisitTask>({
      lifecycle: visitLifecycle, orm: api.database.orm, performer: county.performer, actors, clear: onProject,
      make: async (state) => { await onProject(); const id = uuidv7(); await em().insert(VisitTask, { id, project: at, cause: 'ROUTINE', state, leaderId: actors.higher.personId, leaderName: '沈市局', dueOn: '2026-12-01', createdAt: new Date() } as never); return id; },
      input: (action) => ({ arrange: { project: at, cause: 'ROUTINE', dueOn: '2026-12-01' }, record: { visitedOn: '2026-11-10', findings: '进展正常' }, hand: { leaderName: '王副县长' }, cancel: { reason: '已办结' } } as Record<string, unknown>)[action] ?? {},
    });
    expect(visit.faults).toEqual([]);
    expect(visit.who).toEqual({ arrange: ['clerk', 'director', 'keeper'], record: ['clerk', 'director', 'higher'], hand: ['clerk', 'director'], cancel: ['clerk', 'director'] });
    const load = { jurisdiction: '330000', title: '目录', issuer: '省统计局', documentNumber: '文', edition: 'GB/T 4754-2017', validFrom: '2027-01-01', classes: [{ code: '3443', name: '阀门' }] };
    const catalogue = await walk<CatalogueState, any>({
      lifecycle: catalogueLifecycle, orm: api.database.orm, performer: county.performer, actors, clear: () => county.clear(),
      make: async (state) => {
        await county.clear();
        const id = await county.catalogue(actors.clerk, 'load', undefined, load);
        if (state !== 'DRAFT') await county.catalogue(actors.director, 'publish', id);
        if (state === 'WITHDRAWN') await county.catalogue(actors.director, 'withdraw', id, { reason: '有误' });
        return id;
      },
      input: (action) => ({ load, revise: { note: '勘误' }, withdraw: { reason: '有误' } } as Record<string, unknown>)[action] ?? {},
    });
    expect(catalogue.faults).toEqual([]);
    expect(catalogue.who).toEqual({ load: ['clerk', 'statistics'], revise: ['clerk', 'statistics'], publish: ['director', 'statistics'], discard: ['clerk', 'director', 'statistics'], withdraw: ['director', 'statistics'] });
  }, 400_000);
});

describe('who sees what', () => {
  test('the library is for offices, its own township and its own owner; nobody else learns of a single project', async () => {
    const [ours, theirs] = [await county.inLibrary('2026-02'), await county.inLibrary('2026-02', { organization: county.pumps.id })];
    await reports(ours, 2026, 2, '1000000', { remark: '备料' });
    county.at('2026-02-21');
    await county.project(actors.owner, 'addEvidence', ours, { kind: 'PAYMENT_EVIDENCE', documents: [await county.file(actors.owner)] });
    expect(theirs).not.toBe(ours);
    const document = `query ($id: ID!) { investmentProjects { totalCount } investmentProgress { nodes { yearToDate remark } } node(id: $id) { ... on InvestmentProject { name filingDocument { name } paymentEvidence { name } } }
      organizations(filter: { investmentProjects: { some: { state: { eq: IN_LIBRARY } } } }) { totalCount } }`;
    const see = async (actor: Actor) => {
      const { data, errors } = await api.ask(document, { id: `ivp_${ours}` }, actor);
      expect(errors).toBeUndefined();
      return { projects: data.investmentProjects.totalCount, progress: data.investmentProgress.nodes.length, remark: data.investmentProgress.nodes[0]?.remark ?? null, papers: data.node?.filingDocument?.length ?? null, payments: data.node?.paymentEvidence?.length ?? null, firms: data.organizations.totalCount };
    };
    const none = { projects: 0, progress: 0, remark: null, papers: null, payments: null, firms: 0 };
    expect(await see(actors.clerk)).toEqual({ projects: 2, progress: 1, remark: '备料', papers: 1, payments: 1, firms: 2 });
    for (const actor of [actors.statistics, actors.industry, actors.auditor, actors.director]) expect(await see(actor)).toEqual({ projects: 2, progress: 1, remark: '备料', papers: 1, payments: 1, firms: 2 });
    expect(await see(actors.finance)).toEqual({ projects: 2, progress: 1, remark: null, papers: null, payments: 1, firms: 2 });
    expect(await see(actors.higher)).toEqual({ projects: 2, progress: 1, remark: null, papers: null, payments: null, firms: 2 });
    expect(await see(actors.owner)).toEqual({ projects: 1, progress: 1, remark: '备料', papers: 1, payments: 1, firms: 1 });
    expect(await see(actors.township)).toEqual({ projects: 1, progress: 1, remark: '备料', papers: 1, payments: null, firms: 1 });
    expect(await see(actors.otherOwner)).toEqual({ ...none, projects: 1, firms: 1 });
    for (const stranger of [actors.public, actors.partner, actors.tax, actors.agriculture]) expect(await see(stranger)).toEqual(none);
    const ownKey: Actor = { ...actors.owner, kind: 'key', personId: null, roles: new Set(), scopes: new Set(['investment:read', 'organization:read']) };
    expect(await see(ownKey)).toMatchObject({ projects: 1, progress: 1 });
    expect(await see({ ...ownKey, scopes: new Set(['organization:read']) })).toMatchObject({ projects: 0, progress: 0 });
    const slow = await startApi({ plain: true, database: api.database });
    for (const actor of [actors.clerk, actors.owner, actors.township, actors.finance, actors.otherOwner, actors.public]) expect((await slow.ask(document, { id: `ivp_${ours}` }, actor)).data).toEqual((await api.ask(document, { id: `ivp_${ours}` }, actor)).data);
    await slow.close();
    const probe = await api.ask('{ investmentProjects(filter: { organization: { name: { contains: "瓯北" } } }) { totalCount } }', {}, actors.otherOwner);
    expect(probe.data.investmentProjects.totalCount).toBe(0);
  });

  test('the ledger is for offices, and for a township where it is its own', async () => {
    await reports(await county.inLibrary('2026-02'), 2026, 2, '1000000');
    const ask = (actor: Actor, region: string) => api.ask('query ($region: String) { investmentLedger(year: 2026, region: $region) { month yearToDate } investmentReconciliation(year: 2026, region: $region) { month gap } }', { region }, actor);
    for (const actor of [actors.clerk, actors.director, actors.statistics, actors.industry, actors.finance, actors.auditor, actors.higher]) expect((await ask(actor, '330324')).data.investmentLedger[0]).toEqual({ month: 2, yearToDate: '1000000.00' });
    expect((await ask(actors.township, '330324001')).data.investmentLedger[0]).toEqual({ month: 2, yearToDate: '1000000.00' });
    for (const [actor, region, code] of [[actors.township, '330324', 'FORBIDDEN'], [actors.township, '330324002', 'FORBIDDEN'], [actors.owner, '330324', 'FORBIDDEN'], [actors.partner, '330324', 'FORBIDDEN'], [actors.public, '330324', 'UNAUTHENTICATED'], [actors.clerk, '999999', 'UNKNOWN_REGION']] as const) {
      const { data, errors } = await ask(actor, region);
      expect([data, errors?.[0]?.extensions.code]).toEqual([null, code]);
    }
  });

  test('an owner files a month over GraphQL, and is told in words what does not fit', async () => {
    const id = await county.inLibrary('2026-02');
    await county.project(actors.clerk, 'reopenMonth', id, { month: '2026-10-01', until: '2026-11-25', reason: '补报' });
    // The API has the real clock: a month is opened for long enough.
    await em().execute(`update investment_project set reopened_until = current_date + 2 where id = ?`, [id]);
    const document = `mutation ($input: ReportInvestmentProgressInput!) { reportInvestmentProgress(input: $input) { investmentProject { state progress(first: 1) { nodes { yearToDate monthValue construction isLate } } } errors { code message path } } }`;
    const input = { id: `ivp_${id}`, ...report(2026, 10, '1000000.00'), idempotencyKey: 'm10' };
    const wrong = (await api.ask(document, { input: { ...input, construction: '1' } }, actors.owner)).data.reportInvestmentProgress;
    expect(wrong).toMatchObject({ investmentProject: null, errors: [{ code: 'PARTS_DO_NOT_SUM', path: ['input', 'yearToDate'] }] });
    const right = await api.ask(document, { input }, actors.owner);
    expect(right.data.reportInvestmentProgress).toEqual({ errors: [], investmentProject: { state: 'IN_LIBRARY', progress: { nodes: [{ yearToDate: '1000000.00', monthValue: null, construction: '1000000.00', isLate: true }] } } });
  });

  test('a project’s page is one statement, whatever it shows', async () => {
    const id = await county.inLibrary('2026-02');
    const { data, errors } = await api.ask(`query ($code: String!) { investmentProject(projectCode: $code) { name organization { name town { name } } plans { year planned isHighland } progress(first: 24) { nodes { year month yearToDate sheetToDate ownerToDate } }
      issues { kind state responsible { name } } warnings(first: 1) @skip(if: true) { kind } siteRecords { takenOn photos { name } } totalChanges { to } visits { dueOn } timeline { nodes { action } } sources { totalCount } } }`.replace('warnings(first: 1) @skip(if: true) { kind }', 'warnings { kind detail }'), { code: (await project(id)).projectCode }, actors.clerk);
    expect(errors).toBeUndefined();
    expect(data.investmentProject.siteRecords[0].photos).toHaveLength(1);
    expect(api.statements).toHaveLength(1);
  });
});

test('the README shows the tables as they are', () => {
  const readme = readFileSync(new URL('../schema/investment/README.md', import.meta.url), 'utf8');
  for (const lifecycle of [projectLifecycle, issueLifecycle, visitLifecycle, catalogueLifecycle]) expect(readme).toContain(diagram(lifecycle));
});

test('the daily checks find what no action could have made', async () => {
  const violations = async () => (await Promise.all(investmentChecks.map(async (check) => [check.name, (await check.violations(em())).length] as const))).filter(([, found]) => found > 0).map(([name]) => name);
  const id = await county.inLibrary('2026-02');
  await reports(id, 2026, 2, '1000000');
  expect(await violations()).toEqual([]);
  const row = (over: object) => em().insert(InvestmentProject, { id: uuidv7(), organization: county.valves.id, region: county.county.id, name: '坏数据', state: 'LEAD', plannedTotal: '60000000', createdAt: new Date(), ...over } as never);
  await row({ exitReason: 'DUPLICATE' });
  await row({ state: 'WARNED' });
  await em().insert(InvestmentProgress, { id: uuidv7(), project: id, year: 2026, month: 3, ownerToDate: '70000000', construction: '1', installation: '0', equipment: '0', other: '0', sinceStart: '61000000', isLate: false, createdAt: new Date() } as never);
  await em().execute('delete from high_tech_catalogue_class');
  expect(await violations()).toEqual(['investment.parts-sum', 'investment.within-planned-total', 'investment.since-start', 'investment.library-entry', 'investment.exit-reason', 'investment.one-open-project', 'investment.warned-has-warning', 'investment.catalogue-not-empty']);
  expect(await em().count(ProjectWarning, {})).toBe(0);
});
