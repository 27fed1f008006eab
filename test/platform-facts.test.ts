import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type Actor, publicActor, systemActor } from '../schema/core/access/actor.ts';
import { ImportBatch } from '../schema/core/exchange/exchange.entity.ts';
import { importBatchLifecycle } from '../schema/core/exchange/exchange.lifecycle.ts';
import { parseFile } from '../schema/core/exchange/parse.ts';
import { extend, readBatch, readWorkbook, type ReadingContext, type SheetReading } from '../schema/core/exchange/read.ts';
import type { AnyLifecycle } from '../schema/core/lifecycle/lifecycle.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { areas } from '../schema/index.ts';
import { milestoneLifecycle } from '../schema/platform/lifecycle/milestone.ts';
import { platformLifecycle } from '../schema/platform/lifecycle/platform.ts';
import { transferCentreLifecycle } from '../schema/platform/lifecycle/transfer-centre.ts';
import { Platform, PlatformMilestone, TransferCentre } from '../schema/platform/platform.entity.ts';
import { talentLifecycle } from '../schema/talent/lifecycle/talent.ts';
import { Talent } from '../schema/talent/talent.entity.ts';
import { talentRules } from '../schema/talent/talent.rules.ts';
import { rewrapping, type OtherHeadings } from './fixtures/rewrap.ts';
import { sheetData, xlsx } from './fixtures/xlsx.ts';
import { type Api, startApi } from './support/api.ts';
import { business, changed, contentsOf } from './support/contents.ts';
import { countyDatabase, countyFiles, countyFolder, importFiles, testVault, truth, type HandedOver } from './support/county.ts';
import { somebody } from './support/people.ts';
import { uploaded } from './support/uploads.ts';

/** Workbooks 14 and 08 as this county hands them over, and as another might. */
let api: Api;
let clerk: Actor;
let director: Actor;
let personnel: Actor;
const em = () => api.database.orm.em.fork();
const asked = async (document: string, variables: Record<string, unknown> = {}, actor = clerk) => {
  const { data, errors } = await api.ask(document, variables, actor);
  expect(errors).toBeUndefined();
  return data;
};
beforeAll(async () => {
  api = await startApi({ database: await countyDatabase() });
  await loadRules(em(), talentRules);
  [clerk, director, personnel] = [await somebody(em(), '陈经办', ['CLERK']), await somebody(em(), '林局长', ['DIRECTOR']), await somebody(em(), '褚人社', ['PERSONNEL'])];
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});

const handed = (...numbers: string[]) => countyFiles().filter(({ name }) => numbers.includes(name.slice(0, 2)));
const book = (name: string, sheets: Record<string, unknown[][]>): HandedOver => ({ name, content: xlsx(Object.fromEntries(Object.entries(sheets).map(([title, rows]) => [title, sheetData(rows as string[][])]))) });
const bring = (files: readonly HandedOver[], year = 2023) => importFiles(api.database.orm, files, { year, regionCode: '339901' });
const batch = (id: string) => em().findOneOrFail(ImportBatch, id);
const undo = (id: string) => perform({ actor: systemActor('import'), em, requestId: null, vault: testVault }, importBatchLifecycle, 'undo', { id });
const as = (actor: Actor, lifecycle: AnyLifecycle, action: string, id: string, input: unknown = {}) => perform({ actor, em, requestId: null, vault: testVault }, lifecycle, action, { id, input });
const figures = async (year: number) => Object.fromEntries((await asked('query ($year: Int!) { figures(year: $year) { indicator value isFirst recordCount } }', { year })).figures.map(({ indicator, ...rest }: any) => [indicator, rest]));
const ours = ['platform.milestones', 'neworg.city', 'platform.talent', 'platform.phd', 'platform.kunpeng', 'transfer.new', 'transfer.strengthened', 'platforms.institutes', 'platforms.centres', 'platforms.enclaves', 'team.leading', 'ouyue.people', 'ouyue.teams', 'kunpeng.selected'];
const values = async (year: number) => { const all = await figures(year); return Object.fromEntries(ours.map((id) => [id, all[id].value])); };
const given = { 'platform.milestones': '3', 'neworg.city': '1', 'platform.talent': '6', 'platform.phd': '5', 'platform.kunpeng': '1', 'transfer.new': '2', 'transfer.strengthened': '2', 'platforms.institutes': '4', 'platforms.centres': '3', 'platforms.enclaves': '1', 'team.leading': '1', 'ouyue.people': '3', 'ouyue.teams': '1', 'kunpeng.selected': '1' };

describe('this county', () => {
  test('has the figures of the summary, the doctors among them, and the first 鲲鹏 talent ever', async () => {
    expect(await values(2023)).toEqual(given);
    expect((await figures(2023))['kunpeng.selected'].isFirst).toBe(true);
    expect((await figures(2023))['platform.talent'].isFirst).toBeNull();
    // Another year's figures are that year's: nothing was done or selected in it, but what stands still stands.
    expect(await values(2024)).toMatchObject({ 'platform.talent': '0', 'kunpeng.selected': '0', 'transfer.new': '0', 'ouyue.people': '0', 'platforms.institutes': '4', 'transfer.strengthened': '2', 'platform.milestones': '3' });
  });

  test('knows how many high-level people an enterprise employs, and says it to whom it concerns', async () => {
    const checks = truth<{ checks: { enterprise: { code: string }; answer: { talents?: number } }[] }>('spot-checks').checks.filter(({ answer }) => answer.talents !== undefined);
    expect(checks.length).toBeGreaterThanOrEqual(3);
    for (const { enterprise, answer } of checks) {
      const document = `query ($code: CreditCode!) { organization(creditCode: $code) { talents { totalCount nodes { on employerName organization { creditCode } } } } }`;
      const { organization } = await asked(document, { code: enterprise.code });
      expect(organization.talents).toMatchObject({ totalCount: answer.talents, nodes: [{ organization: { creditCode: enterprise.code } }] });
      expect((await asked(document, { code: enterprise.code }, publicActor)).organization.talents).toBeNull();
    }
  });

  test('finds its platforms by short name, and people and milestones at them however they are written', async () => {
    const { platforms } = await asked(`{ platforms(search: "东屿大学AI") { nodes { name group progress state latestYear { year staff staffAdded progress } milestones { title state } talents(first: 20) { totalCount } sources { nodes { row sheet { file } } } } } }`);
    expect(platforms.nodes).toEqual([{
      name: '东屿大学示范县人工智能与先进制造研究院', group: 'INSTITUTE', progress: 'LANDING', state: 'SIGNED', latestYear: { year: 2023, staff: 8, staffAdded: 6, progress: 'LANDING' },
      milestones: [{ title: '办公场所建设', state: 'DONE' }, { title: '博士后工作站申报', state: 'IN_PROGRESS' }], talents: { totalCount: 8 }, sources: { nodes: [{ row: 6, sheet: { file: '14 科创平台名录.xlsx' } }] },
    }]);
    const { newRdInstitutions } = await asked(`{ newRdInstitutions(filter: { platform: { group: { eq: INSTITUTE } } }) { nodes { name level platform { shortName } } } }`);
    expect(newRdInstitutions.nodes).toEqual([{ name: '陇原理工大学示范泵阀研究院', level: 'CITY', platform: { shortName: '陇原理工泵阀院' } }]);
  });

  test('names nobody in the figures’ lists of records, and gives the records only to whom they are for', async () => {
    const document = `{ figures(year: 2023, indicators: ["kunpeng.selected", "ouyue.people"]) { indicator records { label record { __typename ... on Talent { name } } } } }`;
    const names = (await em().execute<{ name: string }[]>('select distinct name from talent')).map(({ name }) => name);
    const label = (data: any) => data.figures.flatMap(({ records }: any) => records.map((record: any) => record.label as string));
    const staff = await asked(document, {}, personnel);
    expect(label(staff)).toContain('东屿大学示范县人工智能与先进制造研究院：省“鲲鹏行动”计划');
    expect(label(staff).filter((each: string) => names.some((name) => each.includes(name)))).toEqual([]);
    expect(staff.figures[0].records.map(({ record }: any) => record.name).filter(Boolean).length).toBeGreaterThan(0);
    const tax = await asked(document, {}, await somebody(em(), '吴税务', ['TAX']));
    expect(label(tax)).toEqual(label(staff));
    expect(tax.figures.flatMap(({ records }: any) => records.map(({ record }: any) => record))).toEqual(Array(4).fill(null));
  });
});

describe('a list that comes again', () => {
  test('sets nothing back that the bureau has done since, until it says something else', async () => {
    const start = await contentsOf(api.database.orm);
    const centre = await em().findOneOrFail(TransferCentre, { name: '沪江电机学院示范县技术转移转化中心' });
    const milestone = await em().findOneOrFail(PlatformMilestone, { title: '中试基地建设' });
    const platform = await em().findOneOrFail(Platform, { shortName: '东屿大学AI研究院' });
    const person = await em().findOneOrFail(Talent, { listed: '推荐', subject: 'PERSON' });
    await as(director, transferCentreLifecycle, 'strengthen', centre.id, { measure: '增派经理人' });
    await as(clerk, milestoneLifecycle, 'confirm', milestone.id, { doneOn: '2023-12-20', evidence: [await uploaded(em(), clerk)] });
    await as(clerk, platformLifecycle, 'operate', platform.id, { startedOn: '2023-12-01' });
    await as(personnel, talentLifecycle, 'select', person.id, { selectedOn: '2023-12-15', document: '浙委人〔2023〕9号' });
    const done = await contentsOf(api.database.orm);
    const again = await batch(await bring(handed('14', '08')));
    expect(again).toMatchObject({ created: 0, updated: 0 });
    expect(changed(business(done), business(await contentsOf(api.database.orm)))).toEqual([]);

    // What the bureau did stands where the list is silent; where the list speaks anew, it is followed, and earlier facts stay.
    const other = await bring([
      book('14 名录.xlsx', { 技转中心: [['中心名称', '依托单位', '签约时间', '建设情况'], [centre.name, '沪江电机学院', '2023.5.15', '停止运行']] }),
      book('08 人才.xlsx', { 人才: [['姓名', '人才计划', '用人单位', '引进时间', '情况'], [person.name, '省鲲鹏', person.employerName, person.on, '入选']] }),
    ]);
    expect(await batch(other)).toMatchObject({ created: 0, updated: 3 });
    expect((await em().findOneOrFail(TransferCentre, centre.id)).state).toBe('STOPPED');
    const told = () => em().execute<object[]>(`select action, from_state as "from", to_state as "to" from journal_entry where object_id = ? and to_state is not null order by sequence desc limit 1`, [centre.id]);
    expect(await told()).toEqual([{ action: 'import.update', from: expect.any(String), to: 'STOPPED' }]);
    expect(await em().findOneOrFail(Talent, person.id)).toMatchObject({ state: 'SELECTED', selectedOn: person.on, recommendedOn: person.on, degree: 'DOCTOR', arriveBy: '2024-12-15' });
    // The journal of the change holds no name and no number.
    const [entry] = await em().execute<{ before: Record<string, unknown> }[]>(`select before from journal_entry where object_type = 'Talent' and object_id = ? and action = 'import.update'`, [person.id]);
    expect(Object.keys(entry!.before)).toEqual(expect.arrayContaining(['state', 'selected_on']));
    expect(Object.keys(entry!.before).filter((column) => ['name', 'head_name', 'document_masked', 'remark', 'search_text'].includes(column))).toEqual([]);
    await undo(other);
    expect(await told()).toEqual([{ action: 'import.undo', from: 'STOPPED', to: expect.any(String) }]);
    expect(changed(business(done), business(await contentsOf(api.database.orm)))).toEqual([]);
    expect(changed(business(start), business(done))).toEqual(['attachment', 'platform', 'platform_milestone', 'platform_year', 'talent', 'transfer_centre', 'transfer_centre_year']);
    for (const sql of [
      `update transfer_centre set state = 'NEW' where id = '${centre.id}'`, `update transfer_centre_year set state = 'NEW' where centre_id = '${centre.id}' and year = 2023`, `delete from transfer_centre_year where year > 2023`,
      `update platform_milestone set state = 'IN_PROGRESS', done_on = null, stated_year = 2023 where id = '${milestone.id}'`, `update platform set state = 'SIGNED', progress = 'LANDING', operating_on = null where id = '${platform.id}'`, `delete from platform_year where year > 2023`,
      `update talent set state = 'RECOMMENDED', selected_on = null, selected_document = null, arrive_by = null, rule_version = null where id = '${person.id}'`, 'delete from attachment',
    ]) await em().execute(sql);
    expect(changed(business(start), business(await contentsOf(api.database.orm)))).toEqual([]);
  });

  test('of the next year leaves the figures of this one as they are', async () => {
    const before = await contentsOf(api.database.orm);
    const id = await bring([
      book('14 科创平台名录（2024年）.xlsx', {
        平台: [
          ['科创平台名录（2024年）'], ['平台名称', '类型', '所属体系', '共建高校院所', '成立时间', '推进情况', '引进人员/累计（人）', '引进人员/其中本年'],
          ['东屿大学示范县人工智能与先进制造研究院', '研究院', '五院', '东屿大学', '2023.2.24', '正常运行', '20人', 12], ['西川大学示范新材料研究院', '研究院', '五院', '西川大学', '2024年3月', '重点推进落地', 3, 3],
        ],
        技转: [['中心名称', '依托单位', '签约时间', '建设情况', '技术合同（项）', '技术合同额（元）'], ['西川大学技术转移中心集团示范县技术转移中心', '西川大学', '2021-10-09', '正常', 9, '1,200,000']],
      }),
      book('08 人才.xlsx', { 表: [['姓名', '身份证号', '人才计划', '层次', '学历', '用人单位', '引进时间', '情况'], ['甲某某', '11010519491231002X', '无', '', '工学博士', '西川大学示范新材料研究院', '20240506', '到岗'], ['乙某某', '', '', '', '硕士（博士在读）', '西川大学示范新材料研究院', '2024年6月', '引进'], ['丙某某', '', '', '', '博士后', '东屿大学AI研究院', '2024/7/1', '引进']] }),
    ], 2024);
    expect(await batch(id)).toMatchObject({ accepted: 6, rejected: 0 });
    expect(await values(2023)).toEqual(given);
    expect(await values(2024)).toMatchObject({ 'platform.talent': '2', 'platform.phd': '1', 'platforms.institutes': '5', 'transfer.strengthened': '1', 'platform.milestones': '3' });
    const { talents } = await asked('{ talents(filter: { year: { eq: 2024 } }, orderBy: [{ field: ON }]) { nodes { name documentNumber degree state arrivedOn programme { name } platform { shortName name } } } }', {}, personnel);
    expect(talents.nodes).toEqual([
      { name: '甲某某', documentNumber: '1101**********002X', degree: 'DOCTOR', state: 'ARRIVED', arrivedOn: '2024-05-06', programme: null, platform: { shortName: null, name: '西川大学示范新材料研究院' } },
      { name: '乙某某', documentNumber: null, degree: 'MASTER', state: 'ARRIVED', arrivedOn: '2024-06-01', programme: null, platform: { shortName: null, name: '西川大学示范新材料研究院' } },
      { name: '丙某某', documentNumber: null, degree: 'DOCTOR', state: 'ARRIVED', arrivedOn: '2024-07-01', programme: null, platform: { shortName: '东屿大学AI研究院', name: '东屿大学示范县人工智能与先进制造研究院' } },
    ]);
    const { transferCentres } = await asked('{ transferCentres(filter: { name: { contains: "西川" } }) { nodes { state contracts contractAmount figuresYear years { year state contracts contractAmount } } } }');
    expect(transferCentres.nodes).toEqual([{ state: 'OPERATING', contracts: 9, contractAmount: '1200000.00', figuresYear: 2024, years: [{ year: 2024, state: 'OPERATING', contracts: 9, contractAmount: '1200000.00' }, { year: 2023, state: 'STRENGTHENED', contracts: 5, contractAmount: '8200000.00' }] }]);
    await undo(id);
    expect(changed(business(before), business(await contentsOf(api.database.orm)))).toEqual([]);
  });
});

describe('another county’s files', () => {
  const sheets = areas.flatMap((area) => area.sheets ?? []);
  const load = (name: string) => parseFile(name, readFileSync(new URL(encodeURIComponent(name), `file://${countyFolder}/`)));
  const workbooks = ['01 市场监管局-企业名录.xlsx', '08 人才办-人才引育.xlsx', '14 科创平台名录.xlsx'].map(load);
  const readings = readBatch(workbooks, sheets, { year: 2023 });
  const context = readings.flatMap((file) => file.sheets).filter(({ declaration }) => declaration.provides ?? declaration.shortNames).reduce<ReadingContext>((before, reading) => extend(before, reading, sheets), { year: 2023 });
  const others: Readonly<Record<string, OtherHeadings>> = {
    platforms: { 平台类型: ['类型'], 体系归类: ['所属体系'], 共建单位: ['共建高校院所'], 成立日期: ['成立时间'], '引进人员（人）/累计': ['引进人员/累计（人）'], '引进人员（人）/本年': ['引进人员/其中本年'] },
    transferCentres: { 依托高校院所: ['依托单位'], 引进日期: ['签约时间'], 状态: ['建设情况'] }, newRdInstitutions: {}, platformMilestones: {},
    talentPeople: { '入选计划/计划名称': ['人才计划'], '入选计划/级别': ['层次'], 学历学位: ['学历'], '引进单位（平台）': ['用人单位'], '引进（入选）日期': ['引进时间'], 状态: ['情况'] },
    talentSurvey: { 项目类别: ['类别'], '人才（团队）': ['申报人或团队'], 是否符合申报条件: ['条件审核'] }, talentTeams: { 申报计划: ['团队类别'] },
  };
  const cases = readings.slice(1).flatMap((file, index) => file.sheets.map((reading) => ({ name: reading.declaration.name, reading, grid: workbooks[index + 1]!.sheets.find(({ title }) => title === reading.sheet)! })));

  it('are these seven sheets', () => { expect(cases.map(({ name }) => name).sort()).toEqual(Object.keys(others).sort()); });
  it.each(cases)('$name is read the same however it is wrapped', ({ name, reading, grid }) => {
    fc.assert(fc.property(rewrapping(reading, grid, others[name]!), ({ workbook, rowOf }) => {
      const read = readWorkbook(workbook, sheets, context).sheets;
      expect(read.map(({ declaration }) => declaration.name)).toEqual([name]);
      const again = read[0] as SheetReading;
      expect(again.rejected.map(({ row, reason, same_as_row }) => ({ row, reason, same_as_row }))).toEqual(
        reading.rejected.map(({ row, reason, same_as_row }) => ({ row: rowOf.get(row), reason, same_as_row: same_as_row === undefined ? undefined : rowOf.get(same_as_row) })));
      expect(again.rows).toEqual(reading.rows.map(({ row, ...rest }) => ({ row: rowOf.get(row), ...rest })));
    }), { numRuns: 20 });
  });
});
