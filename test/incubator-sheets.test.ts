import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '../schema/core/access/actor.ts';
import { ImportBatch } from '../schema/core/exchange/exchange.entity.ts';
import { importBatchLifecycle } from '../schema/core/exchange/exchange.lifecycle.ts';
import { declaredIndicator } from '../schema/core/indicator/registry.ts';
import { perform } from '../schema/core/lifecycle/perform.ts';
import { carrierOf } from '../schema/incubator/incubator.sheets.ts';
import { figures } from '../schema/indicator/indicator.ts';
import { sheetData, xlsx } from './fixtures/xlsx.ts';
import { business, contentsOf } from './support/contents.ts';
import { importFiles, testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';

type Line = readonly (string | number | null)[];
const file = (name: string, sheets: Readonly<Record<string, readonly Line[]>>) => ({ name, content: xlsx(Object.fromEntries(Object.entries(sheets).map(([title, rows]) => [title, sheetData(rows)]))) });

/** Another county, with its own words, order, units and slips. */
const [valves, pumps, chips] = ['91330324MA2YJ0013Y', '91330324MA2YJ0021R', '91330324MA2YJ0030P'];
const register = file('01 市场监管局-企业名录.xlsx', {
  企业名录: [['编号', '统一社会信用代码/注册号', '市场主体名称', '属地', '成立时间', '注册资本(万元)', '状态'],
    [1, valves, '瓯北阀门有限公司', '瓯北街道', '2024-01-05', 100, '存续'], [2, pumps, '桥头泵业有限公司', '桥头镇', '2024.3.1', 200, '在业'], [3, chips, '瓯芯科技（永嘉）有限公司', '瓯北街道', '2024年5月6日', 50, '开业']],
  镇街代码: [['代码', '乡镇（街道）', '简称'], ['330324001', '瓯北街道', '瓯北'], ['330324002', '桥头镇', '桥头']],
});
const carrierSheet = (title: string, unit: string, months: Line, rows: readonly Line[], tenants: readonly Line[], heads: Line = ['技术领域', '面积（㎡）', '信用代码', '入驻单位名称', '企业/团队', '入孵时间', '毕业或退出时间', '车联网', '电话', '负责人']): readonly Line[] => [
  [title], ['运营单位', '瓯芯科技(永嘉)有限公司', null, '载体类型', '孵化器'], ['级别：市级', null, '认定日期：2024年3月8日'], [null], [`一、孵化面积（单位：${unit}）`], months, ...rows, [null], ['二、在孵企业（团队）名单'], heads, ...tenants,
];
const operators = (river: readonly Line[]) => file('07 孵化器-运营月报.xlsx', {
  汇总: [['2025年孵化载体汇总表'], ['状态', '认定级别', '载体名称', '运营主体', '载体类型', '认定时间'], ['已认定', '市级', '瓯江科技孵化器', '瓯芯科技（永嘉）有限公司', '科技企业孵化器', '2024.3.8'], ['在建', '/', '桥头双创园', '桥头工业发展公司', '园区', null]],
  创建: [['进展一览'], ['载体名称', '工作类别', '内容', '状态', '完成时间'], ['瓯江科技孵化器', '创建', '市级示范孵化基地', '计划创建', null], ['桥头众创空间', '创成', '市级众创空间', '已创成', '2025-06-30'], ['桥头双创园', '装修', '一期装修', '完工', '20250301'], ['桥头众创空间', '创建', '省级众创空间', '拟创建', null]],
  团队: [['专业运营团队'], ['日期', '运营机构', '对接情况', '拟运营载体'], ['2025-02-01', '远方科创服务有限公司', '谋划引进', '桥头双创园'], ['2025-01-01', '近水运营有限公司', '签约', '瓯江科技孵化器']],
  瓯江: river,
  桥头: carrierSheet('2025年1—12月桥头双创园运营情况月报', '平方米', ['项目', '上年12月', '1月份', '2月份', '3月份', '4月份', '5月份', '6月份', '7月份', '8月份', '9月份', '10月份', '11月份', '12月份'],
    [['总孵化面积', null, null, null, 1200, 1200, '1,200', 1200, 1200, '0.15万平方米', null, null, null, null], ['其中：已使用面积', null, null, null, 300, 300, 300, 300, 300, 400, null, null, null, null]],
    [['生物医药', 90, null, '桥头泵业有限公司', '企业', '2025.7.1', null, null, '17000000009', '王一']]),
});
const river = carrierSheet('瓯江科技孵化器运营月报表（截至2025年12月）', '万㎡', ['项目', '12月', '2024年12月', '1月', '2月', '11月'],
  [['已使用面积', 0.8, 0.5, 0.5, 0.5, 0.7], ['总孵化面积', 1.2, 1, 1, '10000平方米', 1.2]],
  [['智能装备', 120, valves, '瓯北阀门有限公司', '企业', '2024-02-01', null, '√', '联系 17000000001', '李四'], ['生物医药', 60, pumps.toLowerCase(), '桥头泵业有限公司', '企业', '2025年1月', '2025-06-30', '否', '17000000002', '赵五'], ['物联网', '20㎡', '/', '某创业团队', '团队', '2025-03-01', null, 'Y', null, null], ['物联网', 20, null, '某创业团队', '团队', '2025.3.1', null, null, null, null]]);

let database: TestDatabase;
beforeAll(async () => { database = await freshDatabase(); });
afterAll(() => database.drop());
const rows = <T extends object = Record<string, unknown>>(sql: string): Promise<T[]> => database.orm.em.fork().execute<T[]>(sql);
const months = (carrier: string) => rows(`select to_char(m.month, 'YYYY-MM') as month, trim_scale(m.gross_area)::text as gross, trim_scale(m.used_area)::text as used from carrier_month m join incubator c on c.id = m.carrier_id where c.name = '${carrier}' order by m.month`);
const batch = (id: string) => database.orm.em.fork().findOneOrFail(ImportBatch, id);

describe('another county’s operators', () => {
  let start: Awaited<ReturnType<typeof contentsOf>>;
  let first: string;
  beforeAll(async () => {
    start = await contentsOf(database.orm);
    first = await importFiles(database.orm, [register, operators(river)], { year: 2025 });
  });

  it('are read whatever their columns, months, units and titles', async () => {
    const reports = await rows<{ title: string; sheet: string; accepted: number; rejected: number }>(`select sheet, title, accepted, rejected from import_sheet where batch_id = '${first}' and file like '07%' order by position`);
    expect(reports.map(({ sheet, title, accepted, rejected }) => `${sheet} ${title} ${accepted} ${rejected}`)).toEqual([
      '汇总 载体汇总 2 0', '创建 创建与建设 4 0', '团队 专业运营团队 2 0', '瓯江 孵化面积 2 0', '瓯江 在孵名单 3 1', '桥头 孵化面积 2 0', '桥头 在孵名单 1 0',
    ]);
    expect(await rows(`select c.name, c.kind, c.level, c.state, c.recognised_on::text as on, o.name as operator, o.kind as operator_kind from incubator c left join organization o on o.id = c.operator_id order by c.name`)).toEqual([
      { name: '桥头众创空间', kind: 'MAKER_SPACE', level: null, state: 'OPERATING', on: null, operator: null, operator_kind: null },
      { name: '桥头双创园', kind: 'SCIENCE_PARK', level: null, state: 'PLANNED', on: null, operator: '桥头工业发展公司', operator_kind: 'OPERATOR' },
      { name: '瓯江科技孵化器', kind: 'INCUBATOR', level: 'CITY', state: 'RECOGNISED', on: '2024-03-08', operator: '瓯芯科技（永嘉）有限公司', operator_kind: 'ENTERPRISE' },
    ]);
  });

  it('have months from the last December on; before the opening there is none, what is not filled in yet is unknown', async () => {
    expect(await months('瓯江科技孵化器')).toEqual([
      { month: '2024-12', gross: '10000', used: '5000' }, { month: '2025-01', gross: '10000', used: '5000' }, { month: '2025-02', gross: '10000', used: '5000' }, { month: '2025-11', gross: '12000', used: '7000' }, { month: '2025-12', gross: '12000', used: '8000' },
    ]);
    expect((await months('桥头双创园')).map(({ month, gross, used }) => `${month as string} ${gross as string} ${used as string}`)).toEqual([
      '2024-12 0 0', '2025-01 0 0', '2025-02 0 0', '2025-03 1200 300', '2025-04 1200 300', '2025-05 1200 300', '2025-06 1200 300', '2025-07 1200 300', '2025-08 1500 400',
    ]);
  });

  it('give the figures: growth of space, first entries of enterprises, plans and talks', async () => {
    const em = database.orm.em.fork();
    const [{ id }] = await rows<{ id: string }>(`select id from region where code = '330324'`) as [{ id: string }];
    const ids = ['incubator.area', 'incubator.tenants', 'incubator.maker_city', 'incubator.demo_planned', 'incubator.maker_prov_planned', 'incubator.fitted', 'incubator.operator_planned'];
    const found = await figures(em, ids.map(declaredIndicator), 2025, id);
    // 2,000 + 1,500 m²; only the pump maker came in 2025, twice.
    expect(found.map(({ value, exact }) => [value, exact?.value])).toEqual([['0.35', '3500'], ['1', undefined], ['1', undefined], ['1', undefined], ['1', undefined], ['1', undefined], ['1', undefined]]);
    expect((await found[1]!.records()).map(({ label, date }) => [label, date])).toEqual([['桥头泵业有限公司', '2025-01-01']]);
  });

  it('bring tenants with their contact sealed; a team has no code', async () => {
    expect(await rows(`select i.tenant_name, o.credit_code, i.team_name, i.field, i.is_connected_vehicle as vehicle, trim_scale(i.area)::text as area, i.contact_name, i.contact_phone_masked as phone, i.state from incubation i left join organization o on o.id = i.organization_id join incubator c on c.id = i.carrier_id where c.name like '瓯江%' order by i.entered_on`)).toEqual([
      { tenant_name: '瓯北阀门有限公司', credit_code: valves, team_name: null, field: '智能装备', vehicle: true, area: '120', contact_name: '李四', phone: expect.stringContaining('*'), state: 'INCUBATING' },
      { tenant_name: '桥头泵业有限公司', credit_code: pumps, team_name: null, field: '生物医药', vehicle: false, area: '60', contact_name: '赵五', phone: '170****0002', state: 'EXITED' },
      { tenant_name: '某创业团队', credit_code: null, team_name: '某创业团队', field: '物联网', vehicle: true, area: '20', contact_name: null, phone: null, state: 'INCUBATING' },
    ]);
    expect(JSON.stringify(await rows(`select * from incubation`))).not.toContain('17000000002');
    expect(JSON.stringify(await rows(`select before, after, remark from journal_entry`))).not.toContain('17000000002');
  });

  it('change nothing when they come again, and what a file lacks stays', async () => {
    const before = await contentsOf(database.orm);
    expect(await batch(await importFiles(database.orm, [operators(river)], { year: 2025 }))).toMatchObject({ created: 0, updated: 0 });
    expect(business(await contentsOf(database.orm))).toEqual(business(before));
    // Without the line of used space, and without the columns of field, vehicle and telephone.
    const poorer = carrierSheet('瓯江科技孵化器运营月报表', '平方米', ['项目', '2024年12月', '1月'], [['总孵化面积', 10000, 10000]], [['瓯北阀门有限公司', valves, '企业', '2024-02-01', 150]], ['入驻单位名称', '信用代码', '企业/团队', '入孵时间', '面积（㎡）']);
    const again = await importFiles(database.orm, [operators(poorer)], { year: 2025 });
    expect(await batch(again)).toMatchObject({ created: 0, updated: 1 });
    expect((await months('瓯江科技孵化器'))[0]).toEqual({ month: '2024-12', gross: '10000', used: '5000' });
    expect(await rows(`select trim_scale(area)::text as area, field, is_connected_vehicle as vehicle, contact_name, ended_on from incubation where tenant_name = '瓯北阀门有限公司'`)).toEqual([{ area: '150', field: '智能装备', vehicle: true, contact_name: '李四', ended_on: null }]);
    await perform({ actor: systemActor('import'), em: () => database.orm.em.fork(), requestId: null, vault: testVault }, importBatchLifecycle, 'undo', { id: again });
    expect(business(await contentsOf(database.orm))).toEqual(business(before));
  });

  it('are undone as if they had never been', async () => {
    await perform({ actor: systemActor('import'), em: () => database.orm.em.fork(), requestId: null, vault: testVault }, importBatchLifecycle, 'undo', { id: first });
    expect(business(await contentsOf(database.orm))).toEqual(business(start));
  });
});

describe('the carrier that a sheet is about', () => {
  const named = (title: string, tab = '表1', labelled: Readonly<Record<string, string>> = {}) => carrierOf({ sheet: { file: '', title: tab, beside: [], above: { titles: [title], labelled: new Map(Object.entries(labelled)) } } });
  it.each([
    ['示范县科技企业孵化器运营月报（2023年1—10月）', '示范县科技企业孵化器'], ['桥头(二期)众创空间运营月报（2023年1-10月）', '桥头（二期）众创空间'], ['2023年1—10月瓯江孵化器运营情况月报表', '瓯江孵化器'], ['瓯江孵化器2023年10月运营月报', '瓯江孵化器'],
    ['瓯江 加速器月度运营情况统计表', '瓯江加速器'], ['瓯江孵化器日常运营台账（2023.01—2023.10）', '瓯江孵化器'], ['瓯江科创园运营月报表  2023年1至10月', '瓯江科创园'],
  ])('%s → %s', (title, name) => { expect(named(title)).toBe(name); });
  it('is the one that a label names, else the tab’s', () => {
    expect(named('运营月报', '瓯江孵化器')).toBe('瓯江孵化器');
    expect(named('运营月报（2023年）', '表1', { 载体名称: '瓯江（永嘉）孵化器' })).toBe('瓯江（永嘉）孵化器');
  });
});
