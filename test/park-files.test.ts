import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { publicActor, systemActor, type Actor } from '../schema/core/access/actor.ts';
import { importBatchLifecycle } from '../schema/core/exchange/exchange.lifecycle.ts';
import { aggregate, happenedIn } from '../schema/core/indicator/facts.ts';
import type { Facts, Measure } from '../schema/core/indicator/indicator.ts';
import { declaredIndicator } from '../schema/core/indicator/registry.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { monthEnd } from '../schema/core/scalar/local-date.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { figures } from '../schema/indicator/indicator.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { placeOf } from '../schema/organization/place.ts';
import { parkMeasureNames, parkMeasures, type ParkMeasure } from '../schema/park/park.kinds.ts';
import { Park, ParkListVersion, ParkMembership, ParkMonth } from '../schema/park/park.entity.ts';
import { listVersionIn, monthIn, parkIn, parkKey, yearIn } from '../schema/park/park.names.ts';
import { type MonthAmounts, measured } from '../schema/park/park.series.ts';
import { listedOn } from '../schema/park/park.ts';
import { sheetData, xlsx } from './fixtures/xlsx.ts';
import { type Api, startApi } from './support/api.ts';
import { contentsOf, business, changed } from './support/contents.ts';
import { countyDatabase, importFiles, testVault, truth, type HandedOver } from './support/county.ts';
import { type TestDatabase, freshDatabase } from './support/database.ts';

type Counting = Extract<Measure, { readonly facts: Facts }>;
type Sheet = readonly (readonly (string | number | null)[])[];
const counting = (id: string): Counting => declaredIndicator(id).measure as Counting;
const clerk: Actor = { ...publicActor, kind: 'person', name: '经办', roles: new Set(['CLERK']), personId: uuidv7() };

const file = (name: string, sheets: Readonly<Record<string, Sheet>>): HandedOver => ({ name, content: xlsx(Object.fromEntries(Object.entries(sheets).map(([title, rows]) => [title, sheetData(rows)]))) });
const zone: Record<ParkMeasure, string> = { OUTPUT: 'zone.output', REVENUE: 'zone.revenue', EXPORT: 'zone.export', INVESTMENT: 'zone.invest', RD_EXPENSE: 'zone.rd' };

describe('what the titles of the park’s workbook say', () => {
  it.each([
    ['示范高新技术产业园区主要指标月报（2023年1—7月）', '示范高新技术产业园区'], ['2024年永嘉县高新区主要经济指标', '永嘉县高新区'], ['“瓯北高新技术产业开发区”企业库', '瓯北高新技术产业开发区'], ['岚北高新园区企业名录（2024年）', '岚北高新园区'],
    ['示范经济开发区月度指标', '示范经济开发区'], ['单位：万元', null], ['主要指标月报', null],
  ])('%s is of %s', (title, name) => { expect(parkIn(title)).toBe(name); });

  it('one park is one, long or short', () => {
    expect(new Set(['示范高新技术产业园区', '示范县高新区', '示范高新区', ' 示范 高新技术产业开发区'].map(parkKey))).toEqual(new Set(['示范高新区']));
    expect(parkKey('示范经济开发区')).not.toBe(parkKey('示范高新区'));
  });

  it.each([
    [['示范高新技术产业园区企业库（2023年调整后）', '根据省市要求按四至范围核对'], 2024, { name: '2023年调整后', year: 2023, basis: '根据省市要求按四至范围核对' }],
    [['永嘉高新区企业库', '单位：家'], 2024, { name: '2024年', year: 2024, basis: null }], [['2022年高新区企业库（单位：家）'], 2024, { name: '2022年', year: 2022, basis: null }],
    [['高新区企业库（截至2024年6月）'], 2025, { name: '截至2024年6月', year: 2024, basis: null }],
  ])('%j is a version', (titles, year, version) => { expect(listVersionIn(titles, year)).toEqual(version); });

  it.each<[string | null, ReturnType<typeof monthIn>]>([
    ['3月', { year: null, from: 3, month: 3 }], ['2023年3月', { year: 2023, from: 3, month: 3 }], ['2023-03-31', { year: 2023, from: 3, month: 3 }], ['2023.11', { year: 2023, from: 11, month: 11 }], ['十二月', { year: null, from: 12, month: 12 }],
    ['二月份', { year: null, from: 2, month: 2 }], ['1—2月', { year: null, from: 1, month: 2 }], ['１至２月', { year: null, from: 1, month: 2 }], ['7', { year: null, from: 7, month: 7 }], ['13月', null], ['合计', null], [null, null],
  ])('%j is a month', (text, month) => { expect(monthIn(text)).toEqual(month); });

  it('a year stands where it is written', () => { expect(['（2023年1—7月）', '报告期：2024-06', '2022年度', '共2000家'].map(yearIn)).toEqual([2023, 2024, 2022, null]); });
});

describe('the county’s park', () => {
  let api: Api;
  const em = () => api.database.orm.em.fork();
  let county: string;
  beforeAll(async () => {
    api = await startApi({ database: await countyDatabase() });
    county = (await em().findOneOrFail(Region, { code: '339901' })).id;
  });
  afterAll(async () => { await api.close(); await api.database.drop(); });
  const figure = async (id: string) => (await figures(em(), [declaredIndicator(id)], 2023, county))[0]!;

  it('is one park with one list and seven months, each of which knows its row', async () => {
    const [park] = await em().find(Park, {}, { populate: ['region'] });
    expect(park).toMatchObject({ name: '示范高新技术产业园区', nameKey: '示范高新区', state: 'ESTABLISHED' });
    const [list, ...others] = await em().find(ParkListVersion, {});
    expect(others).toEqual([]);
    expect(list).toMatchObject({ name: '2023年调整后', year: 2023, state: 'ADOPTED', validFrom: '2023-01-01', basis: '根据省市要求按四至范围和行政区域代码核对' });
    const months = await em().find(ParkMonth, {}, { orderBy: { month: 'asc' } });
    expect(months.map(({ year, month, fromMonth, state, listVersion }) => [year, month, fromMonth, state, listVersion?.id])).toEqual([1, 2, 3, 4, 5, 6, 7].map((month) => [2023, month, month, 'CONFIRMED', list!.id]));
    expect(months[4]).toMatchObject({ exportDelivery: '307710000.00', outputCumulative: '13122670000.00' }); // full-width in the file, and in 万元
    expect(await em().count(ParkMembership, {})).toBe(527);
    for (const table of ['park', 'park_list_version', 'park_membership', 'park_month']) {
      const [orphans] = await em().execute<{ count: number }[]>(`select count(*)::int as count from ${table} t where not exists (select 1 from import_line l where l.object_id = t.id and l.change = 'CREATED')`);
      expect([table, orphans!.count]).toEqual([table, 0]);
    }
  });

  it.each([['zone.output', '186.43', '1864327'], ['zone.revenue', '193.27', '1932716'], ['zone.export', '21.58', '215847'], ['zone.invest', '19.84', '198406'], ['zone.rd', '6.92', '69218']])('%s is %s 亿元', async (id, value, exact) => {
    expect(await figure(id)).toMatchObject({ value, exact: { value: exact, unit: '万元' }, period: { from: '2023-01-01', to: '2023-07-31' }, recordCount: 1, target: null });
  });

  it('new SMEs and new high-tech enterprises are those that stand on the list at the end of the period', async () => {
    const [expected] = await em().execute<{ sme: number; ht: number }[]>(`
      with inside as (select organization_id from park_membership where entered_on <= '2023-11-30' and (left_on is null or left_on > '2023-11-30'))
      select (select count(*)::int from (select organization_id, min(granted_on) as first from qualification_grant where kind = 'PROVINCIAL_SME' group by 1) g where first between '2023-01-01' and '2023-11-30' and organization_id in (select organization_id from inside)) as sme,
             (select count(distinct organization_id)::int from qualification_application where kind = 'HNTE' and not is_renewal and recommended_on between '2023-01-01' and '2023-11-30' and organization_id in (select organization_id from inside)) as ht`);
    const [sme, ht] = [await figure('zone.sme'), await figure('zone.ht')];
    expect([sme.value, ht.value]).toEqual([String(expected!.sme), String(expected!.ht)]);
    expect([sme.period.to, ht.value]).toEqual(['2023-11-30', '65']);
    expect(expected!.sme).toBeGreaterThan(100);
    // The records it opens into are the recommendations themselves.
    expect(new Set((await ht.records()).map(({ type }) => type))).toEqual(new Set(['QualificationApplication']));
    expect((await ht.records()).length).toBe(65);
  });

  it('months of the year sum up to the same', async () => {
    for (const id of ['zone.sme', 'zone.ht']) {
      const place = await placeOf(em(), county);
      const happened = await happenedIn(em(), counting(id), [county], 2023);
      for (let month = 1; month <= 12; month += 1) {
        const { records } = await aggregate(em(), counting(id), place, { from: '2023-01-01', to: monthEnd(`2023-${String(month).padStart(2, '0')}-01`) });
        expect([id, month, happened.filter((each) => each.month <= month).reduce((sum, each) => sum + each.records, 0)]).toEqual([id, month, records]);
      }
    }
  });

  const checks = truth<{ checks: { id: string; kind: string; enterprise: { code: string; name: string }; answer: Record<string, unknown> }[] }>('spot-checks').checks.filter(({ kind, answer }) => kind === 'profile' && 'in_zone' in answer);
  it.each(checks)('spot check $id: whether $enterprise.name is in the zone at the year’s end is one statement', async ({ enterprise, answer }) => {
    const { data, errors } = await api.ask('query ($code: CreditCode!) { organization(creditCode: $code) { parkMemberships { state enteredOn leftOn listVersion { name park { name } } } } }', { code: enterprise.code }, clerk);
    expect([errors, api.statements.length]).toEqual([undefined, 1]);
    const inZone = data.organization.parkMemberships.some(({ state, enteredOn, leftOn }: { state: string; enteredOn: string; leftOn: string | null }) => enteredOn <= '2023-12-31' && (leftOn === null ? state === 'IN_LIST' : leftOn > '2023-12-31'));
    expect(inZone).toBe(answer['in_zone']);
  });
  it('such spot checks there are', () => { expect(checks.length).toBeGreaterThan(0); });
});

describe('another county’s park', () => {
  let database: TestDatabase;
  const em = () => database.orm.em.fork();
  const codes = ['91330324MA2YJ0013Y', '91110000600037341L', '914403001922038216', '91330100799655058B'];
  const names = ['瓯北阀门有限公司', '桥头泵业有限公司', '岩头仪表有限公司', '上塘软件有限公司'];
  const register = file('01 名录.xlsx', {
    镇街代码: [['代码', '名称', '简称'], ['330324001', '瓯北街道', '瓯北'], ['330324002', '桥头镇', '桥头']],
    企业名录: [['统一社会信用代码', '企业名称', '所属镇街', '成立日期', '注册资本（万元）', '登记状态'], ...codes.map((code, index) => [code, names[index]!, '瓯北', '2015-03-01', 100, '存续'])],
  });
  const list = (title: string, rows: Sheet): HandedOver => file('05.xlsx', { 名单: [[title], ['入园企业名称', '代码', '纳入时间', '在库情况', '调出时间'], ...rows] });
  beforeAll(async () => { database = await freshDatabase(); await importFiles(database.orm, [register], { year: 2024 }); });
  afterAll(() => database.drop());
  const inZone = async (day: string): Promise<string[]> => {
    return (await em().execute<{ name: string }[]>(`select o.name from organization o where ${listedOn('o.id', `'${day}'::date`)} order by o.name`)).map(({ name }) => name);
  };

  it('is read whatever its order, wording and unit; a value in the cell’s own unit wins', async () => {
    const months = file('05 月度.xlsx', { 表1: [
      ['2024年永嘉高新区主要指标月报'], ['单位：亿元'],
      ['研发费用', null, '报告期', '工业总产值', null, '营业收入', null, '出口交货值', null, '高新技术产业投资', null],
      ['本月', '本月止累计', null, '本月止累计', '本月', '本月', '本月止累计', '本月', '本月止累计', '本月', '本月止累计'],
      ['0.2', 0.2, '1-2月', 3, 3, 2, 2, 1, 1, '/', '/'], [0.1, 0.3, '2024年3月', '5.5', 2.5, '25000万元', 4.5, '—', '—', 0.5, 0.5],
      ['合计', null, null, null, null, null, null, null, null, null, null],
    ] });
    await importFiles(database.orm, [months], { year: 2024, regionCode: '330324' });
    const rows = await em().find(ParkMonth, {}, { orderBy: { month: 'asc' } });
    expect(rows.map(({ year, month, fromMonth, output, outputCumulative, revenue, exportDelivery, investment, rdExpense }) => [year, month, fromMonth, output, outputCumulative, revenue, exportDelivery ?? null, investment ?? null, rdExpense])).toEqual([
      [2024, 2, 1, '300000000.00', '300000000.00', '200000000.00', '100000000.00', null, '20000000.00'], [2024, 3, 3, '250000000.00', '550000000.00', '250000000.00', null, '50000000.00', '10000000.00'],
    ]);
    const toDate = Object.fromEntries(measured(rows, rows[1]!).map((each) => [each.measure, [each.toDate, each.running]]));
    expect(toDate).toEqual({ OUTPUT: ['550000000.00', '550000000.00'], REVENUE: ['450000000.00', '450000000.00'], EXPORT: [null, null], INVESTMENT: ['50000000.00', null], RD_EXPENSE: ['30000000.00', '30000000.00'] });
    await em().nativeDelete(ParkMonth, {});
  });

  it('keeps what an earlier list said when the next one comes: who left and came back was in both times', async () => {
    await importFiles(database.orm, [list('永嘉高新区企业库（2023年调整后）', [[names[0]!, codes[0]!, '2015.12.14', '在库', null], [names[1]!, codes[1]!, '2018-12-26', '调出', '2023-01-16'], [names[2]!, codes[2]!, '2022-12-22', '已调出', null]])], { year: 2023, regionCode: '330324' });
    await importFiles(database.orm, [list('永嘉县高新技术产业园区企业库（2024年调整后）', [[names[0]!, codes[0]!, '2015.12.14', '在库', null], [names[1]!, codes[1]!, '2024-06-01', '在库', null], [names[3]!, codes[3]!, '2024-07-01', '在库', null]])], { year: 2024, regionCode: '330324' });
    expect(await em().count(Park, {})).toBe(1);
    expect(await inZone('2022-12-31')).toEqual([names[0], names[1]].sort());
    expect(await inZone('2023-01-15')).toEqual([names[0], names[1]].sort());
    expect(await inZone('2023-01-16')).toEqual([names[0]]);
    expect(await inZone('2024-05-31')).toEqual([names[0]]);
    expect(await inZone('2024-06-30')).toEqual([names[0], names[1]].sort());
    expect(await inZone('2024-12-31')).toEqual([names[0], names[1], names[3]].sort());
  });

  it('corrects a row of a list when the same list comes again, and takes that back', async () => {
    const before = await contentsOf(database.orm);
    const again = list('永嘉高新区企业库（2023年调整后）', [[names[0]!, codes[0]!, '2015.12.15', '在库', null], [names[1]!, codes[1]!, '2018-12-26', '调出', '2023-01-16'], [names[2]!, codes[2]!, '2022-12-22', '已调出', null]]);
    const batch = await importFiles(database.orm, [again], { year: 2023, regionCode: '330324' });
    expect(changed(business(before), business(await contentsOf(database.orm)))).toEqual(['park_membership']);
    expect(await em().find(ParkMembership, { enteredOn: '2015-12-15' })).toHaveLength(1);
    await perform({ actor: systemActor('import'), em, requestId: null, vault: testVault }, importBatchLifecycle, 'undo', { id: batch });
    expect(business(await contentsOf(database.orm))).toEqual(business(before));
  });

  it('a figure of the list is unknown while there is no list, and not zero', async () => {
    const own = await freshDatabase();
    await importFiles(own.orm, [register, file('02.xlsx', { 省科技型中小企业: [['证书编号', '企业名称', '统一社会信用代码', '认定批次', '认定日期'], ['1', names[0]!, codes[0]!, '一', '2024-03-01']] })], { year: 2024 });
    const region = (await own.orm.em.fork().findOneOrFail(Region, { code: '330324' })).id;
    const value = async () => (await figures(own.orm.em.fork(), ['zone.sme', 'zone.ht', 'zone.output'].map(declaredIndicator), 2024, region)).map((each) => each.value);
    expect(await value()).toEqual([null, null, null]);
    await importFiles(own.orm, [list('永嘉高新区企业库', [[names[0]!, codes[0]!, '2015.12.14', '在库', null]])], { year: 2024, regionCode: '330324' });
    expect(await value()).toEqual(['1', null, null]); // recommendations were not handed over
    await own.drop();
  });
});

describe('month and cumulative', () => {
  let database: TestDatabase;
  let parks: Park[];
  let place: Awaited<ReturnType<typeof placeOf>>;
  const em = () => database.orm.em.fork();
  beforeAll(async () => {
    database = await freshDatabase();
    const own = em();
    const county = own.create(Region, { code: '330324', name: '永嘉县', shortName: '永嘉', level: 'COUNTY' });
    own.create(Organization, { kind: 'DEPARTMENT', name: '永嘉县管委会', region: county, status: 'ACTIVE', searchText: '', createdAt: new Date() } as never);
    parks = ['甲', '乙'].map((name) => own.create(Park, { name: `${name}高新区`, nameKey: `${name}高新区`, region: county, state: 'ESTABLISHED', createdAt: new Date() } as never) as Park);
    await own.flush();
    place = await placeOf(em(), county.id);
  });
  afterAll(() => database.drop());

  const store = async (park: Park, months: readonly MonthAmounts[], state: ParkMonth['state'] = 'CONFIRMED') => {
    if (months.length > 0) await em().insertMany(ParkMonth, months.map((month) => ({ id: uuidv7(), park: park.id, year: 2023, state, createdAt: new Date(), ...month })) as never);
  };
  const upTo = async (measure: ParkMeasure, month: number) => (await aggregate(em(), counting(zone[measure]), place, { from: '2023-01-01', to: monthEnd(`2023-${String(month).padStart(2, '0')}-01`) })).amount;
  const clear = () => em().nativeDelete(ParkMonth, {});

  const money = fc.bigInt({ min: 0n, max: 9_999_999_999_999n }).map((fen) => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`);
  const amount = fc.option(money, { freq: 5 });
  const amounts = fc.record(Object.fromEntries(Object.values(parkMeasures).flatMap(({ month, cumulative }) => [[month, amount], [cumulative, fc.option(money, { freq: 1 })]])));
  /** A year as it comes: some months missing, January and February now and then told as one. */
  const year = fc.record({ joined: fc.boolean(), until: fc.integer({ min: 1, max: 12 }), missing: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 1 }), values: fc.array(amounts, { minLength: 12, maxLength: 12 }) })
    .map(({ joined, until, missing, values }): MonthAmounts[] => values.flatMap((value, index) => {
      const month = index + 1;
      if (month > until || (missing.includes(month) && month % 3 === 0) || (joined && month === 1)) return [];
      return [{ month, fromMonth: joined && month === 2 ? 1 : month, ...value } as MonthAmounts];
    }));

  it('the figure, the screen and the rollup say the same of any year', async () => {
    await fc.assert(fc.asyncProperty(year, async (months) => {
      await clear();
      await store(parks[0]!, months);
      for (const measure of parkMeasureNames) {
        const happened = await happenedIn(em(), counting(zone[measure]), null, 2023);
        for (const of of months) {
          const expected = measured(months, of).find((each) => each.measure === measure)!.toDate;
          const found = await upTo(measure, of.month);
          expect([measure, of.month, found === null ? null : Number(found)]).toEqual([measure, of.month, expected === null ? null : Number(expected)]);
          const rolled = happened.filter(({ month }) => month === of.month).map((each) => each.amount);
          expect(rolled.map((each) => (each === null ? null : Number(each)))).toEqual([expected === null ? null : Number(expected)]);
        }
      }
    }), { numRuns: 12 });
  });

  it('exactly: the running sum is the sum of the fen, and a difference is stated less running', () => {
    fc.assert(fc.property(fc.array(fc.tuple(money, fc.option(money)), { minLength: 1, maxLength: 12 }), (values) => {
      const months = values.map(([output, outputCumulative], index): MonthAmounts => ({ month: index + 1, fromMonth: index + 1, output, outputCumulative }));
      const fen = (text: string) => BigInt(text.replace('.', ''));
      const total = values.reduce((sum, [output]) => sum + fen(output), 0n);
      const { running, toDate, difference, cumulative } = measured(months, months.at(-1)!)[0]!;
      expect(fen(running!)).toBe(total);
      expect(toDate).toBe(cumulative ?? running);
      expect(difference === null ? 0n : fen(difference.replace('-', '')) * (difference.startsWith('-') ? -1n : 1n)).toBe(cumulative === null ? 0n : fen(cumulative) - total);
    }));
  });

  it('the stated cumulative counts, else the sum of the months; a month withheld makes it unknown, and a draft counts for nothing', async () => {
    await clear();
    await store(parks[0]!, [{ month: 1, fromMonth: 1, output: '1.00', revenue: '1.00', exportDelivery: '1.00' }, { month: 2, fromMonth: 2, output: '2.00', outputCumulative: '9.00', revenue: '2.00', exportDelivery: null }, { month: 3, fromMonth: 3, output: '4.00', revenue: '4.00', exportDelivery: '4.00' }]);
    expect([await upTo('OUTPUT', 2), await upTo('OUTPUT', 3), await upTo('REVENUE', 3), await upTo('EXPORT', 1), await upTo('EXPORT', 3)]).toEqual(['9.00', '7.00', '7.00', '1.00', null]);
    expect(await upTo('OUTPUT', 4)).toBeNull(); // nothing was said of April
    await store(parks[0]!, [{ month: 4, fromMonth: 4, output: '8.00', outputCumulative: '15.00' }], 'SUBMITTED');
    expect(await upTo('OUTPUT', 4)).toBeNull();
    await em().nativeUpdate(ParkMonth, { month: 4 }, { state: 'PUBLISHED' });
    expect(await upTo('OUTPUT', 4)).toBe('15.00');
  });

  it('of two parks one of which withholds, the county’s sum is unknown', async () => {
    await clear();
    await store(parks[0]!, [{ month: 1, fromMonth: 1, output: '1.00', revenue: '1.00' }]);
    await store(parks[1]!, [{ month: 1, fromMonth: 1, output: '2.00', revenue: null }]);
    expect([await upTo('OUTPUT', 1), await upTo('REVENUE', 1)]).toEqual(['3.00', null]);
  });
});
