import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicActor, systemActor, type Actor } from '../schema/core/access/actor.ts';
import { importBatchLifecycle } from '../schema/core/exchange/exchange.lifecycle.ts';
import { declaredIndicator } from '../schema/core/indicator/registry.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { figures } from '../schema/indicator/indicator.ts';
import { Region } from '../schema/organization/organization.entity.ts';
import { Competition, CompetitionAward, CompetitionEntry, CompetitionInstitution, CompetitionMember, CompetitionStageEntry } from '../schema/competition/competition.entity.ts';
import { purposes } from '../schema/competition/competition.personal.ts';
import { competitionIn } from '../schema/competition/competition.sheets.ts';
import { sheetData, xlsx } from './fixtures/xlsx.ts';
import { type Api, startApi } from './support/api.ts';
import { business, changed, contentsOf } from './support/contents.ts';
import { countyDatabase, countyFiles, importFiles, testVault, type HandedOver } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';

type Sheet = readonly (readonly (string | number | null)[])[];
const file = (name: string, sheets: Readonly<Record<string, Sheet>>): HandedOver => ({ name, content: xlsx(Object.fromEntries(Object.entries(sheets).map(([title, rows]) => [title, sheetData(rows)]))) });
const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: uuidv7() };
const auditor: Actor = { ...clerk, roles: new Set(['STATISTICS']), name: '统计' };

describe('what the titles of the contest’s workbook say', () => {
  it.each([
    ['“东屿大学杯”A-ICV车联网创新大赛参赛院校', '“东屿大学杯”A-ICV车联网创新大赛'], ['“东屿大学杯”A-ICV车联网创新大赛参赛队伍报名表', '“东屿大学杯”A-ICV车联网创新大赛'], ['2024年永嘉创新创业大赛获奖作品名单', '2024年永嘉创新创业大赛'],
    ['附件1：瓯江杯挑战赛参赛学生名单', '瓯江杯挑战赛'], ['晋级挑战赛队伍名单', null], ['挑战赛队伍名单', null], ['决赛名单', null], ['单位：元', null], ['填报说明', null],
  ])('%s is of %s', (title, name) => { expect(competitionIn(title)).toBe(name); });
});

describe('the county’s contest', () => {
  let api: Api;
  const em = () => api.database.orm.em.fork();
  let county: string;
  beforeAll(async () => {
    api = await startApi({ database: await countyDatabase() });
    county = (await em().findOneOrFail(Region, { code: '339901' })).id;
  });
  afterAll(async () => { await api.close(); await api.database.drop(); });

  it('is one edition, named alike by all its sheets, and over as far as they tell', async () => {
    expect(await em().find(Competition, {})).toMatchObject([{ year: 2023, name: '“东屿大学杯”A-ICV车联网创新大赛', nameKey: '东屿大学杯a-icv车联网创新大赛', state: 'AWARDED' }]);
    const states = await em().execute<{ state: string; count: number }[]>('select state, count(*)::int as count from competition_entry group by 1 order by 1');
    expect(states).toEqual([{ state: 'ELIMINATED', count: 137 }, { state: 'FINALIST', count: 25 }]);
    for (const table of ['competition', 'competition_track', 'competition_stage', 'competition_institution', 'competition_entry', 'competition_member', 'competition_stage_entry', 'competition_award']) {
      const [orphans] = await em().execute<{ all: number; count: number }[]>(`select count(*)::int as all, count(*) filter (where not exists (select 1 from import_line l where l.object_id = t.id and l.change = 'CREATED'))::int as count from ${table} t`);
      expect([table, orphans!.all > 0, orphans!.count]).toEqual([table, true, 0]);
    }
    const [linked] = await em().execute<object[]>(`select (select count(*)::int from competition_entry where institution_id is null) as teams, (select count(*)::int from competition_member where entry_id is null) as students,
      (select count(*)::int from competition_stage_entry where entry_id is null) as finalists, (select count(*)::int from competition_award where entry_id is null) as awards`);
    expect(linked).toEqual({ teams: 0, students: 0, finalists: 0, awards: 0 });
  });

  it.each([['universities', '89'], ['teams', '162'], ['students', '769'], ['finalists', '25'], ['awards', '31'], ['grand', '1'], ['first', '2'], ['second', '9'], ['third', '19']])('contest.%s is %s', async (id, value) => {
    const [figure] = await figures(em(), [declaredIndicator(`contest.${id}`)], 2023, county);
    expect([figure!.value, figure!.period.label.zh, (await figure!.records()).length]).toEqual([value, '2023年', Number(value)]);
  });

  it('the figures answer with no student’s name, to whoever may read figures', async () => {
    const { data } = await api.ask('{ figures(year: 2023, indicators: ["contest.students"]) { records(first: 100) { label record { id __typename } } } }', {}, auditor);
    const [{ records }] = data.figures;
    expect(records.length).toBe(100);
    for (const { label, record } of records) expect([/^[A-Z]+-\d+ · S\d+$/.test(label), record]).toEqual([true, null]);
  });

  it('awards attach to works, of which a team may have several; grades add up to the works', async () => {
    const { data } = await api.ask('{ competitions { nodes { participation { step institutions teams people works } awardTotals { grade works prize } markDifferences { number } } } }', {}, clerk);
    const [contest] = data.competitions.nodes;
    expect(contest.awardTotals).toEqual([{ grade: 'GRAND', works: 1, prize: '50000.00' }, { grade: 'FIRST', works: 2, prize: '60000.00' }, { grade: 'SECOND', works: 9, prize: '135000.00' }, { grade: 'THIRD', works: 19, prize: '152000.00' }]);
    expect(contest.participation.map(({ step, works }: { step: string; works: number | null }) => [step, works])).toEqual([['ENTERED', null], ['FINAL', null], ['AWARDED', 31]]);
    expect(contest.participation[0]).toMatchObject({ institutions: 89, teams: 162, people: 769 });
    const [several] = await em().execute<{ count: number }[]>('select count(*)::int as count from (select entry_id from competition_award group by 1 having count(*) > 1) t');
    expect(several!.count).toBeGreaterThan(3);
    expect(contest.markDifferences).toEqual([]);
  });

  it('no student’s name or number lies in clear in the tables', async () => {
    const members = await em().find(CompetitionMember, {}, { orderBy: { number: 'asc' }, limit: 1 });
    expect(members).toMatchObject([{ number: 'S0001', nameMasked: '程*', phoneMasked: '170****0835', role: 'LEADER', degree: '专科' }]);
    const open = (cipher: string, purpose: string) => testVault.open(cipher, purpose);
    expect([open(members[0]!.nameCipher!, purposes.memberName), open(members[0]!.phoneCipher!, purposes.memberPhone)]).toEqual(['程敏', '17000000835']);
    const [rows] = await em().execute<{ text: string }[]>('select string_agg(to_jsonb(m)::text, \'\') as text from competition_member m');
    expect([rows!.text.includes('程敏'), rows!.text.includes('柯少瑶'), rows!.text.includes('17000000835')]).toEqual([false, false, false]);
    const [journal] = await em().execute<{ count: number }[]>(`select count(*)::int as count from journal_entry where object_type = 'CompetitionMember' and (before is not null or after::text like '%phone%')`);
    expect(journal!.count).toBe(0);
  });

  it('changes nothing when its file comes again; of a changed student the journal keeps no cipher', async () => {
    const before = await contentsOf(api.database.orm);
    await importFiles(api.database.orm, countyFiles().filter(({ name }) => name.startsWith('11')), { year: 2023, regionCode: '339901' });
    expect(changed(business(before), business(await contentsOf(api.database.orm)))).toEqual([]);
    const again = file('学生.xlsx', { 学生: [['“东屿大学杯”A-ICV车联网创新大赛参赛学生名单'], ['学生编号', '姓名', '队伍编号', '院校', '学历层次', '角色', '联系电话'], ['S0001', '程小敏', 'ICV-001', '沪江工贸职业学院', '专科', '队长', '17000000836']] });
    const batch = await importFiles(api.database.orm, [again], { year: 2023, regionCode: '339901' });
    expect(changed(business(before), business(await contentsOf(api.database.orm)))).toEqual(['competition_member']);
    const [entry] = await em().execute<{ before: Record<string, unknown> }[]>(`select before from journal_entry where object_type = 'CompetitionMember' and action = 'import.update'`);
    expect(Object.keys(entry!.before).filter((column) => /cipher|hash/.test(column))).toEqual([]);
    expect(JSON.stringify(entry!.before)).not.toContain('程敏');
    await perform({ actor: systemActor('import'), em, requestId: null, vault: testVault }, importBatchLifecycle, 'undo', { id: batch });
    expect(changed(business(before), business(await contentsOf(api.database.orm)))).toEqual([]);
  });
});

describe('another county’s contest', () => {
  let database: TestDatabase;
  const em = () => database.orm.em.fork();
  beforeAll(async () => {
    database = await freshDatabase();
    await importFiles(database.orm, [file('01.xlsx', { 镇街代码: [['代码', '名称', '简称'], ['330324001', '瓯北街道', '瓯北']] })], { year: 2024 });
  });
  afterAll(() => database.drop());

  const finalists: Sheet = [['挑战赛队伍名单'], ['初评成绩', '学校', '队名', '报名号', '出场序号'], [88.5, '温州大学', '甲队', 'ab016', '1'], ['91.25分', '外校', '未报名队', 'AB-999', '第2号'], ['注：按抽签顺序出场。', null, null, null, null]];
  const teams = (withMark: boolean): Sheet => [['“瓯江杯”创新大赛参赛队伍报名表'], ['报名号', '队名', '学校', '队员数', '组别', ...(withMark ? ['晋级情况'] : [])],
    ['ＡＢ—016', '甲队', '温州 大学', '3人', '智能', ...(withMark ? ['√'] : [])], ['AB-017', '乙队', '温州大学', 2, '智能', ...(withMark ? ['否'] : [])]];
  const workbook = (withMark = true) => file('11 大赛.xlsx', {
    晋级: finalists, 队伍: teams(withMark), 院校: [['“瓯江杯”创新大赛参赛院校'], ['层次', '学校', '省份', '带队老师', '手机'], ['本科', '温州大学', '浙江', '13800001234', '林老师']],
    获奖: [['“瓯江杯” 创新大赛获奖作品名单'], ['获奖等级', '作品名称', '报名号', '奖金金额（万元）'], ['特等奖', '作品一', 'AB-016', 5], ['银奖', '作品二', 'AB016', '8000元'], ['二等 奖', '作品三', '/', null], ['合计', null, null, 5.8]],
  });

  it('is read whatever its order and wording; whoever is on no list of teams stands on the round’s all the same', async () => {
    await importFiles(database.orm, [workbook()], { year: 2024, regionCode: '330324' });
    expect(await em().find(Competition, {})).toMatchObject([{ year: 2024, name: '“瓯江杯”创新大赛', state: 'AWARDED' }]);
    expect(await em().find(CompetitionEntry, {}, { orderBy: { number: 'asc' } })).toMatchObject([{ number: 'AB-016', institutionName: '温州大学', size: 3, state: 'FINALIST', isMarkedFinalist: true }, { number: 'AB-017', state: 'ELIMINATED', isMarkedFinalist: false }]);
    expect(await em().find(CompetitionInstitution, {})).toMatchObject([{ name: '温州大学', level: '本科', province: '浙江', contactName: '林老师', contactPhoneMasked: '138****1234' }]);
    const stage = await em().find(CompetitionStageEntry, {}, { orderBy: { position: 'asc' }, populate: ['entry'] });
    expect(stage.map(({ entryNumber, position, priorScore, entry }) => [entryNumber, position, priorScore, entry?.unwrap().name ?? null])).toEqual([['AB-016', 1, '88.50', '甲队'], ['AB-999', 2, '91.25', null]]);
    const awards = await em().find(CompetitionAward, {}, { orderBy: { work: 'asc' } });
    expect(awards.map(({ work, grade, gradeName, entryNumber, prize }) => [work, grade, gradeName, entryNumber, prize])).toEqual([
      ['作品一', 'GRAND', '特等奖', 'AB-016', '50000.00'], ['作品三', 'SECOND', '二等奖', null, null], ['作品二', 'OTHER', '银奖', 'AB-016', '8000.00'],
    ]);
  });

  it('a column that the file lacks leaves what is stored', async () => {
    const before = await contentsOf(database.orm);
    await importFiles(database.orm, [workbook(false)], { year: 2024, regionCode: '330324' });
    expect(changed(business(before), business(await contentsOf(database.orm)))).toEqual([]);
    expect(await em().find(CompetitionEntry, {}, { orderBy: { number: 'asc' } })).toMatchObject([{ isMarkedFinalist: true }, { isMarkedFinalist: false }]);
  });

  it('another year is another edition', async () => {
    await importFiles(database.orm, [workbook()], { year: 2025, regionCode: '330324' });
    expect((await em().find(Competition, {}, { orderBy: { year: 'asc' } })).map(({ year }) => year)).toEqual([2024, 2025]);
    const region = (await em().findOneOrFail(Region, { code: '330324' })).id;
    const values = async (year: number) => (await figures(em(), ['contest.universities', 'contest.teams', 'contest.students', 'contest.finalists', 'contest.awards', 'contest.grand', 'contest.first'].map(declaredIndicator), year, region)).map(({ value }) => value);
    expect(await values(2024)).toEqual(['1', '2', null, '2', '3', '1', '0']);
    expect(await values(2025)).toEqual(['1', '2', null, '2', '3', '1', '0']);
    expect((await values(2023))[1]).toBe('0');
  });
});
