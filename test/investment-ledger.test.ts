import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Actor } from '../schema/core/access/actor.ts';
import type { TaskContext } from '../schema/core/outbox/task.ts';
import { readBatch, readWorkbook, type SheetReading } from '../schema/core/exchange/read.ts';
import { exchangeHouse } from '../schema/core/exchange/house.ts';
import { parseFile } from '../schema/core/exchange/parse.ts';
import { compare, divide, fraction, subtract, sum, toShortDecimal } from '../schema/core/scalar/fraction.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { InvestmentPlan, InvestmentProgress, InvestmentProject, ProjectWarning, VisitTask } from '../schema/investment/investment.entity.ts';
import { isBehind, monthValue, standingOf } from '../schema/investment/investment.ledger.ts';
import { investmentRules, reportRule } from '../schema/investment/investment.rules.ts';
import { lookAgain, watchProject, watchProjects } from '../schema/investment/investment.tasks.ts';
import { lastMonthDue } from '../schema/investment/investment.ts';
import { askForVisit } from '../schema/investment/investment.visits.ts';
import { findingsOf, today } from '../schema/investment/investment.watch.ts';
import { rewrapping } from './fixtures/rewrap.ts';
import { sheetData, xlsx } from './fixtures/xlsx.ts';
import { startApi, type Api } from './support/api.ts';
import { countyDatabase, countyFiles, countyFolder, importFiles, testVault } from './support/county.ts';
import { freshDatabase } from './support/database.ts';
import { investmentCounty, type InvestmentCounty } from './support/investment.ts';

describe('what is computed from the ledger', () => {
  it('takes the published case from unrounded values: 629.0 of 647.4 through October', () => {
    expect(standingOf('62900000000.00', '64740000000.00', 10)).toEqual({ completion: '97.2', timeProgress: '83.3', lead: '13.8' });
    expect(standingOf('0.00', '100.00', 3)).toEqual({ completion: '0', timeProgress: '25', lead: '-25' });
    expect(standingOf('5.00', null, 6)).toEqual({ completion: null, timeProgress: '50', lead: null });
    expect(standingOf('5.00', '0.00', 6)).toEqual({ completion: null, timeProgress: '50', lead: null });
  });

  const fen = fc.bigInt({ min: 0n, max: 10n ** 13n });
  const yuan = (value: bigint): string => `${value < 0n ? '-' : ''}${String((value < 0n ? -value : value) / 100n)}.${String((value < 0n ? -value : value) % 100n).padStart(2, '0')}`;

  it('splits cumulative values into months that add up to them, January in February', () => {
    fc.assert(fc.property(fc.array(fen, { minLength: 12, maxLength: 12 }), (values) => {
      const toDate = new Map(values.map((value, index) => [index + 1, yuan(value)]));
      expect(monthValue(toDate, 1)).toBeNull();
      for (let month = 2; month <= 12; month += 1) {
        const parts = Array.from({ length: month - 1 }, (_, index) => monthValue(toDate, index + 2)!);
        expect(compare(sum(parts), toDate.get(month)!)).toBe(0);
      }
      // A month that nobody told of is not zero: neither it nor the one after it has a value of its own.
      toDate.delete(6);
      expect([monthValue(toDate, 6), monthValue(toDate, 7)]).toEqual([null, null]);
    }));
  });

  it('never tells by rounding whether a plan is behind', () => {
    fc.assert(fc.property(fen, fen.filter((value) => value > 0n), fc.integer({ min: 1, max: 12 }), (done, planned, month) => {
      const behind = subtract(divide(month, 12), divide(fraction(done), fraction(planned)));
      expect(isBehind(yuan(done), yuan(planned), month, '10')).toBe(compare(behind, divide(1, 10)) > 0);
      expect(standingOf(yuan(done), yuan(planned), month).lead).toBe(toShortDecimal({ numerator: -behind.numerator * 100n, denominator: behind.denominator }, 1));
    }));
    expect(isBehind('40.00', '100.00', 6, '10')).toBe(false); // exactly ten points
    expect(isBehind('39.99', '100.00', 6, '10')).toBe(true);
  });

  it.each([['2026-10-25', 2026, 9], ['2026-10-26', 2026, 10], ['2026-02-25', 2025, 12], ['2026-01-31', 2025, 12], ['2026-02-26', 2026, 2]])('knows what was due by %s', (day, year, month) => {
    expect(lastMonthDue(day, reportRule.versions[0]!.criteria)).toEqual({ year, month });
  });
});

describe('the county’s workbook', () => {
  let api: Api;
  const clerk: Actor = { kind: 'person', name: '经办', personId: uuidv7(), organizationId: null, regionId: null, scopes: null, roles: new Set(['CLERK']) };
  const em = () => api.database.orm.em.fork();
  const files = countyFiles();
  beforeAll(async () => { api = await startApi({ database: await countyDatabase() }); await loadRules(em(), investmentRules); });
  afterAll(async () => { await api?.close(); await api?.database.drop(); });

  it('the ledger and the published growth stand side by side, from February on, and meet where both are', async () => {
    const { data, errors } = await api.ask('{ investmentReconciliation(year: 2023) { month releasedGrowth releasedRank gap released { place to value } ledger { projects yearToDate lastYear growth monthValue completion timeProgress lead } } }', {}, clerk);
    expect(errors).toBeUndefined();
    const months = data.investmentReconciliation;
    expect(months.map(({ month }: any) => month)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const october = months[8];
    expect(october).toMatchObject({ releasedGrowth: '55.4', releasedRank: 1, gap: '0', released: { place: '示范县', to: '2023-10-31', value: '55.4' }, ledger: { yearToDate: '4732120000.00', lastYear: '3045120000.00', growth: '55.4', timeProgress: '83.3' } });
    for (const { ledger, releasedGrowth, gap } of months) {
      expect(ledger.growth === null || releasedGrowth === null).toBe(gap === null);
      if (gap !== null) expect(Math.abs(Number(gap) - (Number(ledger.growth) - Number(releasedGrowth)))).toBeLessThanOrEqual(0.11);
    }
    // The ledger ends with October, and so does what was published of growth.
    for (const month of months.slice(9)) expect(month).toMatchObject({ ledger: { projects: 0, yearToDate: null, lastYear: null, growth: null, monthValue: null, completion: null }, releasedGrowth: null, released: null, gap: null });
  });

  it('opens the figures into the months that they add up', async () => {
    const { data } = await api.ask('{ figures(year: 2023, indicators: ["support.invest_last", "highland.completion"]) { indicator value recordCount records(first: 3) { label amount record { __typename id } organization { name } } } }', {}, clerk);
    const [last, completion] = ['support.invest_last', 'highland.completion'].map((id) => data.figures.find(({ indicator }: any) => indicator === id));
    expect(last).toMatchObject({ value: '304512', records: [{ record: { __typename: 'InvestmentProgress' }, organization: { name: expect.any(String) } }, {}, {}] });
    expect(completion).toMatchObject({ value: '228.3' });
  });

  it('warns of what stands still or lags, as of the ledger’s last month, and sends nobody out for the past', async () => {
    const context = { get em() { return em(); }, vault: testVault, log: console, id: uuidv7(), attempt: 1, progress: async () => undefined } as unknown as TaskContext;
    await watchProjects.handle(context, {});
    const staged = await em().execute<{ payload: { project: string } }[]>(`select payload from outbox_message where task = 'investment.watchProject'`);
    const lagging = await em().execute<{ id: string }[]>(
      `select p.id from investment_project p join investment_plan l on l.project_id = p.id and l.year = 2023 join investment_progress f on f.project_id = p.id and f.year = 2023 and f.month = 10
        where p.state = 'IN_LIBRARY' and l.planned > 0 and f.year_to_date is not null and 10.0 / 12 - f.year_to_date / l.planned > 0.1`);
    for (const { payload } of staged) await watchProject.handle(context, payload);
    const warned = await em().find(ProjectWarning, { clearedOn: null });
    expect(warned.filter(({ kind }) => kind === 'BEHIND_TIME').map(({ project }) => project.id).sort()).toEqual(expect.arrayContaining(lagging.map(({ id }) => id)));
    expect(lagging.length).toBeGreaterThan(0);
    expect(warned.find(({ kind }) => kind === 'BEHIND_TIME')!.detail).toMatch(/^截至 2023 年 10 月完成年度计划的 [\d.]+%，序时进度 83.3%，落后 [\d.]+ 个百分点。$/);
    expect(await em().count(InvestmentProject, { state: 'WARNED' })).toBe(0);
    expect(await em().count(VisitTask, {})).toBe(0);
    // Again, and nothing is said twice.
    const before = await em().count(JournalEntry, { action: 'warningRaised' });
    for (const { payload } of staged.slice(0, 40)) await watchProject.handle(context, payload);
    expect(await em().count(JournalEntry, { action: 'warningRaised' })).toBe(before);
  });

  describe('handed over by another county, or in another year', () => {
    const sheets = exchangeHouse().sheets;
    const open = (name: string) => parseFile(name, readFileSync(`${countyFolder}/${name}`));
    const names = files.map(({ name }) => name).filter((name) => /^(01|03)/.test(name));
    const group = (from: string, to: string) => Object.fromEntries(Array.from({ length: 10 }, (_, index) => (index === 0 ? '1月' : `1—${index + 1}月`)).map((month) => [`${from}/${month}`, [`${to}/${month.replace('—', '-')}`]]));
    const others: Record<string, Record<string, readonly string[]>> = {
      investmentProjects: {
        项目代码: ['投资项目统一代码'], 建设单位: ['项目业主'], 统一社会信用代码: ['业主信用代码'], 产业领域: ['高新产业类别'], 所在镇街: ['建设地点'], 总投资: ['计划总投资'], '2023年计划投资': ['本年计划投资'],
        '建设起止/开工入库': ['开工（入库）时间'], '建设起止/计划竣工': ['拟竣工时间'], '入退库/状态': ['在库状态'], '入退库/退库日期': ['退库时间'], '是否“3”高地重大创新平台重大项目': ['“3”高地重大项目'],
      },
      investmentProgress: { 项目代码: ['统一代码'], 建设单位: ['业主单位'], ...group('2023年累计完成投资', '本年自年初累计'), ...group('2022年同期累计完成投资', '上年同期累计') },
    };
    it.each(['investmentProjects', 'investmentProgress'])('%s is read the same under the other headings, units and dates', async (name) => {
      const workbooks = await Promise.all(names.map(open));
      const batch = readBatch(workbooks, sheets, { year: 2023 });
      const register = batch[0]!.sheets.find(({ declaration }) => declaration.provides === 'enterprises')!;
      const { enterprisesOf, townshipsOf } = await import('../schema/core/exchange/read.ts');
      const towns = batch[0]!.sheets.find(({ declaration }) => declaration.provides === 'townships')!;
      const library = batch[1]!.sheets.find(({ declaration }) => declaration.name === 'investmentProjects')!;
      const context = { year: 2023, register: enterprisesOf(register.rows), findTownship: townshipsOf(towns.rows), references: new Map([['investmentProjects.projectCode', new Set(library.rows.map(({ values }) => String(values['projectCode']).toLowerCase()))]]) };
      const reading = batch[1]!.sheets.find(({ declaration }) => declaration.name === name)!;
      const needed = new Set(reading.rejected.flatMap(({ row, same_as_row }) => [row, same_as_row ?? 0]));
      const some: SheetReading = { ...reading, rows: reading.rows.filter(({ row }, index) => needed.has(row) || index % 4 === 0) };
      const grid = workbooks[1]!.sheets.find(({ title }) => title === reading.sheet)!;
      fc.assert(fc.property(rewrapping(some, grid, others[name]!), ({ workbook, rowOf }) => {
        const [again] = readWorkbook(workbook, sheets, context).sheets as [SheetReading];
        expect(again.declaration.name).toBe(name);
        expect(again.rejected.map(({ row, reason, same_as_row }) => ({ row, reason, same_as_row }))).toEqual(some.rejected.map(({ row, reason, same_as_row }) => ({ row: rowOf.get(row), reason, same_as_row: same_as_row === undefined ? undefined : rowOf.get(same_as_row) })));
        expect(again.rows).toEqual(some.rows.map(({ row, ...rest }) => ({ row: rowOf.get(row), ...rest })));
      }), { numRuns: 15 });
    });

    it('the months alone are enough where the projects are known; columns that are not there leave what is stored', async () => {
      const [known] = await em().execute<{ id: string; code: string; flag: boolean; planned: string; field: string; state: string }[]>(
        `select p.id, p.project_code as code, p.field, p.state, l.is_highland as flag, l.planned::text as planned from investment_project p join investment_plan l on l.project_id = p.id where l.is_highland and p.state = 'IN_LIBRARY' order by p.project_code limit 1`);
      const sheet = (rows: (string | number | null)[][]): Buffer => xlsx({ 月度进度: sheetData([['计量单位：亿元', null, null, null], ['统一代码', '本年自年初累计/1-2月', '本年自年初累计/1-11月', '上年同期累计/1-11月'].map((heading) => heading.split('/')[0]!), [null, '1-2月', '1-11月', '1-11月'], ...rows]) });
      const later = { name: '03 统计局-月度进度.xlsx', content: sheet([[known!.code, 0.01, 1.25, '5000万元'], ['9999-339901-04-01-000001', 1, 2, 3]]) };
      const batch = await importFiles(api.database.orm, [later], { year: 2023, regionCode: '339901' });
      const [read] = await em().execute<{ accepted: number; rejected: number }[]>('select accepted, rejected from import_sheet where batch_id = ?', [batch]);
      expect(read).toEqual({ accepted: 1, rejected: 1 });
      expect(await em().findOneOrFail(InvestmentProgress, { project: known!.id, year: 2023, month: 11 })).toMatchObject({ sheetToDate: '125000000.00', sheetLastYear: '50000000.00', yearToDate: '125000000.00', asOf: '2023-11-30' });
      expect(await em().findOneOrFail(InvestmentProgress, { project: known!.id, year: 2023, month: 2 })).toMatchObject({ sheetToDate: '1000000.00', sheetLastYear: expect.anything() }); // last year's February was not in the file
      const again = await importFiles(api.database.orm, [later], { year: 2023, regionCode: '339901' });
      expect((await em().execute<{ updated: number; created: number }[]>('select updated, created from import_batch where id = ?', [again]))[0]).toEqual({ updated: 0, created: 0 });
      // A list that lacks the columns of plan, flag, field and state says nothing of them.
      const [owner] = await em().execute<{ credit_code: string; name: string }[]>('select o.credit_code, o.name from organization o join investment_project p on p.organization_id = o.id where p.id = ?', [known!.id]);
      await importFiles(api.database.orm, [{ name: '03 项目库.xlsx', content: xlsx({ 项目库: sheetData([['单位：万元'], ['项目代码', '项目业主', '业主信用代码', '项目名称', '计划总投资', '开工（入库）时间'], [known!.code, owner!.name, owner!.credit_code, '改名后的项目', 88_888, '2022.3.5']]) }) }], { year: 2023, regionCode: '339901' });
      const after = await em().findOneOrFail(InvestmentProject, known!.id);
      expect(after).toMatchObject({ name: '改名后的项目', plannedTotal: '888880000.00', startedOn: '2022-03-05', enteredMonth: '2022-03-01', field: known!.field, state: known!.state });
      expect(await em().findOneOrFail(InvestmentPlan, { project: known!.id, year: 2023 })).toMatchObject({ isHighland: true, planned: known!.planned });
    });

    it('a project that a later list calls finished has left; this year’s list tells of last year, and what it leaves out stands as it was', async () => {
      const [one, other] = await em().execute<{ id: string; code: string; credit_code: string; name: string; town: string; to_date: string }[]>(
        `select p.id, p.project_code as code, o.credit_code, o.name, f.year_to_date::text as to_date from investment_project p join organization o on o.id = p.organization_id join investment_progress f on f.project_id = p.id and f.year = 2023 and f.month = 10 and f.year_to_date > 0
          where p.state = 'IN_LIBRARY' and not exists (select 1 from investment_plan l where l.project_id = p.id and l.is_highland) order by p.project_code desc limit 2`);
      const list = xlsx({
        项目库: sheetData([['某县高新技术产业投资项目库（2024年）'], ['单位：万元'], ['项目代码', '建设单位', '业主信用代码', '项目名称', '总投资', '2024年计划投资', '开工入库', '在库状态', '退库时间'], [one!.code, one!.name, one!.credit_code, null, 5_000, null, '2023.4.1', '退库', '2024-03-01'], [other!.code, other!.name, other!.credit_code, '另一项目', 9_000, 4_000, '2023.4.1', '在库', null]]),
        月度进度: sheetData([['单位：万元'], ['项目代码', '2024年累计完成投资', '2023年同期累计完成投资'], [null, '1—2月', '1—2月'], [one!.code, 10, 111], [other!.code, 300, 222]]),
      });
      await importFiles(api.database.orm, [{ name: '03 统计局.xlsx', content: list }], { year: 2024, regionCode: '339901' });
      expect(await em().findOneOrFail(InvestmentProject, one!.id)).toMatchObject({ state: 'EXITED', exitedOn: '2024-03-01', exitReason: 'FINISHED' });
      expect(await em().findOneOrFail(InvestmentPlan, { project: other!.id, year: 2024 })).toMatchObject({ planned: '40000000.00', isHighland: false });
      const { data } = await api.ask('{ investmentLedger(year: 2024) { month projects yearToDate lastYear growth } }', {}, clerk);
      // February: what this year's list says of the last one, and nothing else; from March on the list says nothing, and last year's own ledger stands in.
      expect(data.investmentLedger[0]).toEqual({ month: 2, projects: 2, yearToDate: '3100000.00', lastYear: '3330000.00', growth: '-6.9' });
      const [march] = await em().execute<{ amount: string }[]>('select sum(year_to_date)::text as amount from investment_progress where year = 2023 and month = 3');
      expect(data.investmentLedger[1]).toEqual({ month: 3, projects: 0, yearToDate: null, lastYear: march!.amount, growth: null });
    });
  });
});

describe('on the platform', () => {
  let api: Api;
  let county: InvestmentCounty;
  let actors: InvestmentCounty['actors'];
  const em = () => api.database.orm.em.fork();
  const task = (): TaskContext => ({ get em() { return em(); }, vault: testVault, log: { info: () => undefined, warn: () => undefined, error: () => undefined }, id: uuidv7(), attempt: 1, progress: async () => undefined }) as TaskContext;
  beforeAll(async () => {
    api = await startApi({ database: await freshDatabase() });
    county = await investmentCounty(api.database);
    actors = county.actors;
  });
  afterAll(async () => { await api?.close(); await api?.database.drop(); });
  beforeEach(async () => { county.at('2026-11-20'); await county.clear(); });

  /** The owner's figures for a month, told in the month itself. */
  const tell = async (id: string, year: number, month: number, yearToDate: string, sinceStart = yearToDate, who = actors.owner) => {
    county.at(`${year}-${String(month).padStart(2, '0')}-20`);
    await county.project(who, 'reportProgress', id, { year, month, yearToDate, construction: yearToDate, installation: '0', equipment: '0', other: '0', sinceStart, remark: '如实填报' });
  };
  const ledger = async (year: number) => {
    const { data, errors } = await api.ask('query ($year: Int!) { investmentLedger(year: $year) { month projects yearToDate lastYear growth } }', { year }, actors.clerk);
    expect(errors).toBeUndefined();
    return data.investmentLedger[0];
  };

  describe('the catalogue in force', () => {
    it('takes valve making in on a 1 January: counted from then on, and growth asks the same catalogue of both years', async () => {
      await county.inForce('2020-01-01', ['3441', '39']);
      const id = await county.project(actors.industry, 'register', undefined, { organization: county.valves.id, name: '阀门', plannedTotal: '60000000' });
      county.at('2025-01-20');
      await county.project(actors.industry, 'file', id, { projectCode: '2509-330324-04-01-888888', filingNumber: '备', filedOn: '2025-01-01' });
      await expect(county.project(actors.clerk, 'match', id, { product: '球阀', industryCode: '3443' })).rejects.toThrow('NOT_IN_CATALOGUE');
      await county.inForce('2026-01-01', ['3441', '3443', '39']); // known beforehand: valve projects may be prepared
      const [pump, valve] = [await county.inLibrary('2025-02'), await county.inLibrary('2025-02', { industryCode: '3443' } as never)];
      await tell(pump, 2025, 2, '1000000');
      await tell(valve, 2025, 2, '500000');
      await tell(pump, 2026, 2, '2000000', '3000000');
      await tell(valve, 2026, 2, '1500000', '2000000');
      expect(await ledger(2025)).toEqual({ month: 2, projects: 1, yearToDate: '1000000.00', lastYear: null, growth: null });
      expect(await ledger(2026)).toEqual({ month: 2, projects: 2, yearToDate: '3500000.00', lastYear: '1500000.00', growth: '133.3' });
      // A later version without pumps: they are gone from both years.
      await county.inForce('2027-01-01', ['3443']);
      await tell(pump, 2027, 2, '9000000', '12000000');
      await tell(valve, 2027, 2, '3000000', '5000000');
      expect(await ledger(2027)).toEqual({ month: 2, projects: 1, yearToDate: '3000000.00', lastYear: '1500000.00', growth: '100' });
      const { data } = await api.ask('{ investmentProjects(filter: { industryCode: { isNull: false } }, orderBy: [{ field: CREATED_AT, direction: ASC }]) { nodes { name industryCode isHighTech catalogue { title } } } }', {}, actors.clerk);
      expect(data.investmentProjects.nodes.map(({ industryCode, isHighTech }: any) => [industryCode, isHighTech])).toEqual([['3441', true], ['3443', true]]); // as of today, under the version of 2026
      expect(data.investmentProjects.nodes[1].catalogue.title).toBe('2026 年目录');
    });

    it('is the narrowest region’s, and never a neighbour’s with a similar code', async () => {
      const load = async (jurisdiction: string, codes: string[], validFrom = '2020-01-01') => {
        const id = await county.catalogue(actors.statistics, 'load', undefined, { jurisdiction, title: `${jurisdiction} 目录`, issuer: '统计局', documentNumber: '文', edition: 'GB/T 4754-2017', validFrom, classes: codes.map((code) => ({ code, name: code })) });
        await county.catalogue(actors.statistics, 'publish', id);
      };
      await load('330000', ['3441']);
      await load('331000', ['3443']);
      await load('303240', ['3443']);
      const id = await county.inLibrary('2026-02');
      await tell(id, 2026, 2, '1000000');
      expect((await ledger(2026)).projects).toBe(1);
      await load('330324', ['39']);
      expect((await ledger(2026)).projects).toBe(0);
      await expect(county.catalogue(actors.clerk, 'load', undefined, { jurisdiction: '33', title: 'x', issuer: 'x', documentNumber: 'x', edition: 'x', validFrom: '2020-01-01', classes: [{ code: '1', name: 'x' }, { code: '3443', name: 'x' }, { code: 'C3443', name: 'x' }] })).rejects.toThrow(/JURISDICTION_FORMAT.*INDUSTRY_CODE_FORMAT/s);
    });

    it('is one for a day, is not edited once it was in force, and two who publish at once are told so', async () => {
      const load = () => county.catalogue(actors.clerk, 'load', undefined, { jurisdiction: '330000', title: '目录', issuer: '省统计局', documentNumber: '文', edition: 'GB/T 4754-2017', validFrom: '2026-01-01', classes: [{ code: '34', name: '通用设备' }] });
      const [a, b] = [await load(), await load()];
      const outcomes = await Promise.all([a, b].map((id) => county.catalogue(actors.director, 'publish', id).then(() => 'done', (error: { reasons: { code: string }[] }) => error.reasons[0]!.code)));
      expect(outcomes.sort()).toEqual(['CATALOGUE_EXISTS', 'done']);
      const inForce = (await em().execute<{ id: string }[]>(`select id from high_tech_catalogue_version where state = 'IN_FORCE'`))[0]!.id;
      await expect(county.catalogue(actors.clerk, 'revise', inForce, { note: '改' })).rejects.toThrow('WRONG_STATE');
      await expect(county.catalogue(actors.director, 'withdraw', inForce, { reason: '有误' })).rejects.toThrow('ALREADY_IN_FORCE');
      // What is in force is a published document; a draft is not.
      const { data } = await api.ask('{ highTechCatalogues { totalCount nodes { state classes(first: 5) { nodes { code } } } } }', {}, actors.public);
      expect(data.highTechCatalogues).toEqual({ totalCount: 1, nodes: [{ state: 'IN_FORCE', classes: { nodes: [{ code: '34' }] } }] });
    });
  });

  describe('owner and statistics bureau', () => {
    it('stand side by side in a month, neither overwrites the other, and a difference is seen', async () => {
      await county.inForce('2020-01-01', ['3441']);
      const id = await county.inLibrary('2026-02');
      await tell(id, 2026, 2, '1000000');
      await em().nativeUpdate(InvestmentProgress, { project: id, month: 2 }, { sheetToDate: '1200000' });
      expect((await ledger(2026)).yearToDate).toBe('1200000.00');
      const row = await em().findOneOrFail(InvestmentProject, id, { populate: ['region'] });
      expect((await findingsOf(em(), await em().findOneOrFail(InvestmentProject, id), '2026-02-26')).findings).toEqual([{ kind: 'SHEETS_DIFFER', detail: '2026 年 2 月自年初累计：业主填报 100.00 万元，统计局报送 120.00 万元。' }]);
      county.at('2026-02-21');
      await tell(id, 2026, 2, '1200000');
      expect(await em().findOneOrFail(InvestmentProgress, { project: id, month: 2 })).toMatchObject({ ownerToDate: '1200000.00', sheetToDate: '1200000.00' });
      expect((await findingsOf(em(), await em().findOneOrFail(InvestmentProject, row.id), '2026-02-26')).findings).toEqual([]);
    });
  });

  describe('the daily watch', () => {
    const findings = async (id: string, day: string) => (await findingsOf(em(), await em().findOneOrFail(InvestmentProject, id), day)).findings.map(({ kind }) => kind);
    beforeEach(async () => { await county.inForce('2020-01-01', ['3441']); });

    it('sees a project that has stood still for two months, whether it told so or told nothing', async () => {
      const [told, silent, busy] = [await county.inLibrary('2025-11'), await county.inLibrary('2025-11'), await county.inLibrary('2025-11')];
      for (const id of [told, silent, busy]) await tell(id, 2025, 12, '1000000');
      await tell(told, 2026, 2, '0', '1000000');
      await tell(busy, 2026, 2, '100', '1000100');
      // Nothing is due in January; by the end of February December's progress is one month back.
      expect([await findings(told, '2026-02-26'), await findings(silent, '2026-02-26')]).toEqual([[], []]);
      await tell(told, 2026, 3, '0', '1000000');
      await tell(busy, 2026, 3, '100', '1000100');
      expect([await findings(told, '2026-03-25'), await findings(told, '2026-03-26'), await findings(silent, '2026-03-26'), await findings(busy, '2026-03-26')]).toEqual([[], ['NO_PROGRESS'], ['NO_PROGRESS'], []]);
      expect((await findingsOf(em(), await em().findOneOrFail(InvestmentProject, told), '2026-03-26')).findings[0]!.detail).toBe('截至 2026 年 3 月连续 2 个月以上无进展，最近一次有进展为 2025 年 12 月。');
      // One that has just come in is not yet to be judged.
      expect(await findings(await county.inLibrary('2026-03'), '2026-03-26')).toEqual([]);
      expect(await findings(await county.inLibrary('2026-02'), '2026-03-26')).toEqual(['NO_PROGRESS']);
    });

    it('sees what lags more than ten points, fell, lacks its papers, or was stopped for a year', async () => {
      const id = await county.inLibrary('2026-02');
      await county.project(actors.owner, 'setPlan', id, { year: 2026, planned: '12000000' });
      for (const [month, amount] of [[2, '1000000'], [3, '2000000'], [4, '2800000']] as const) await tell(id, 2026, month, amount);
      expect(await findings(id, '2026-04-26')).toEqual([]); // 23.3 % of 33.3 %: exactly ten points
      await tell(id, 2026, 4, '2799999');
      expect(await findings(id, '2026-04-26')).toEqual(['BEHIND_TIME']);
      await tell(id, 2026, 5, '2700000');
      expect(await findings(id, '2026-05-26')).toEqual(['BEHIND_TIME', 'NEGATIVE_MONTH']);
      county.at('2026-06-01');
      await county.project(actors.clerk, 'stop', id, { stoppedOn: '2026-06-01', reason: '资金断裂' });
      expect(await findings(id, '2027-05-31')).toEqual(['NEGATIVE_MONTH']);
      expect(await findings(id, '2027-06-01')).toEqual(['NEGATIVE_MONTH', 'STOPPED_LONG']);
      expect((await em().findOneOrFail(InvestmentProject, id)).state).toBe('STOPPED'); // a flag, not an exit
      const fresh = await county.inLibrary('2026-07', { startedOn: '2026-07-02' } as never);
      await em().nativeUpdate(InvestmentProject, { id: fresh }, { state: 'STARTED' });
      expect([await findings(fresh, '2026-07-11'), await findings(fresh, '2026-07-12')]).toEqual([[], ['DOCUMENTS_MISSING']]);
    });

    it('looks at a county that has fallen silent as of its last month', async () => {
      const id = await county.inLibrary('2025-01', { startedOn: '2025-01-02' } as never);
      await tell(id, 2025, 2, '1000000');
      expect(await findings(id, '2025-04-26')).toEqual(['NO_PROGRESS']);
      expect(await findings(id, '2026-06-26')).toEqual([]); // the ledger rests with February 2025
    });

    it('warns once, asks the leader for one visit, and lets go when building goes on', async () => {
      const day = await today(em());
      const months: { year: number; month: number }[] = [];
      for (let at = lastMonthDue(day, reportRule.versions[0]!.criteria); months.length < 5;) {
        if (at.month !== 1) months.unshift(at);
        at = at.month === 1 ? { year: at.year - 1, month: 12 } : { year: at.year, month: at.month - 1 };
      }
      const first = months[0]!;
      const id = await county.inLibrary(`${first.year}-${String(first.month).padStart(2, '0')}`);
      await county.project(actors.clerk, 'assignLeader', id, { person: actors.director.personId! });
      await tell(id, first.year, first.month, '1000000');
      await watchProjects.handle(task(), {});
      expect((await em().execute<{ payload: unknown }[]>(`select payload from outbox_message where task = 'investment.watchProject'`)).map(({ payload }) => payload)).toEqual([{ project: id }]);
      for (let times = 0; times < 2; times += 1) await watchProject.handle(task(), { project: id });
      expect(await em().findOneOrFail(InvestmentProject, id)).toMatchObject({ state: 'WARNED', warnedOn: day });
      expect(await em().find(ProjectWarning, { project: id })).toMatchObject([{ kind: 'NO_PROGRESS', raisedOn: day, clearedOn: null, isOpen: true, ruleVersion: 'investment-watch@1' }]);
      expect(await em().count(JournalEntry, { objectId: id, action: 'warn' })).toBe(1);
      const [asked] = await em().execute<{ payload: { project: string; entry: string } }[]>(`select payload from outbox_message where task = 'investment.askForVisit'`);
      for (let times = 0; times < 2; times += 1) await askForVisit.handle(task(), asked!.payload);
      expect(await em().find(VisitTask, { project: id })).toMatchObject([{ cause: 'NO_PROGRESS', state: 'OPEN', leaderId: actors.director.personId, leaderName: '林局长', purpose: expect.stringContaining('无进展') }]);
      const board = await api.ask('{ projectWarnings(filter: { isOpen: { eq: true } }) { nodes { kind project { name state visits { state } } } } investmentProjects(filter: { warnings: { some: { isOpen: { eq: true }, kind: { eq: NO_PROGRESS } } } }) { totalCount } }', {}, actors.clerk);
      expect(board.data).toMatchObject({ projectWarnings: { nodes: [{ kind: 'NO_PROGRESS', project: { state: 'WARNED', visits: [{ state: 'OPEN' }] } }] }, investmentProjects: { totalCount: 1 } });

      const last = months.at(-1)!;
      await tell(id, last.year, last.month, '1500000', last.year === first.year ? '1500000' : '2500000');
      expect(await em().findOneOrFail(InvestmentProject, id)).toMatchObject({ state: 'IN_LIBRARY', warnedOn: null });
      const [report] = await em().find(JournalEntry, { objectId: id, action: 'reportProgress' }, { orderBy: { sequence: 'desc' }, limit: 1 });
      await lookAgain.handle(task(), { entry: report!.id });
      expect(await em().find(ProjectWarning, { project: id })).toMatchObject([{ clearedOn: day, isOpen: false }]);
      expect((await em().find(JournalEntry, { objectId: id, action: { $in: ['warningRaised', 'warningCleared'] } }, { orderBy: { sequence: 'asc' } })).map(({ action, after }) => [action, (after as { kind: string }).kind])).toEqual([['warningRaised', 'NO_PROGRESS'], ['warningCleared', 'NO_PROGRESS']]);
      // A visit that was asked for in vain is not asked for again by a late task.
      await em().nativeDelete(VisitTask, { project: id });
      await askForVisit.handle(task(), asked!.payload);
      expect(await em().count(VisitTask, {})).toBe(0);
    });
  });
});
