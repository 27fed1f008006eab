import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { Refusal } from '../schema/core/error/refusal.ts';
import { openWorkbook } from '../schema/core/exchange/open.ts';
import { parseFile } from '../schema/core/exchange/parse.ts';
import { extend, readBatch, readWorkbook, type ReadingContext, type SheetReading } from '../schema/core/exchange/read.ts';
import { defineSheet, type Sheet } from '../schema/core/exchange/sheet.ts';
import type { Cell } from '../schema/core/exchange/workbook.ts';
import * as challenge from '../schema/challenge/challenge.sheets.ts';
import * as indicator from '../schema/indicator/indicator.sheets.ts';
import * as ladder from '../schema/ladder/ladder.sheets.ts';
import * as organization from '../schema/organization/organization.sheets.ts';
import { rewrapping, type OtherHeadings } from './fixtures/rewrap.ts';
import { sheetData, workbookParts, xlsx, zip } from './fixtures/xlsx.ts';

const county = new URL('./fixtures/county-2023/', import.meta.url);
const sheets: readonly Sheet[] = [organization, ladder, challenge, indicator].flatMap((area): Sheet[] => Object.values(area));
const files = ['01 市场监管局-企业名录.xlsx', '02 科技局-创新主体认定.xlsx', '04 税务局-研发费用加计扣除.csv', '06 科技局-揭榜挂帅与科技计划.xlsx', '12 县府办-年度目标任务.xlsx'];
const load = (file: string): Buffer => readFileSync(new URL(encodeURIComponent(file), county));

interface TruthBlock {
  file: string; sheet: string | null; header_rows: number[]; rows_read: number; accepted: number; not_data: object; data_rows: number[]; rejected_count: number;
  rejected: { row: number; column: string | null; letter: string | null; reason: string; same_as_row?: number }[];
  normalised: { row: number; column: string; letter: string; kind: string; means?: string | number | null }[];
}
const truth = JSON.parse(readFileSync(new URL('truth/imports.json', county), 'utf8')) as { blocks: TruthBlock[] };

const workbooks = files.map((file) => parseFile(file, load(file)));
const readings = readBatch(workbooks, sheets, { year: 2023 }).flatMap((file) => file.sheets);
/** What a later batch is read against: the register and the townships that this one brought. */
const context = readings.filter(({ declaration }) => declaration.provides).reduce<ReadingContext>((before, reading) => extend(before, reading, sheets), { year: 2023 });

const refusalOf = async (opening: Promise<unknown>): Promise<Refusal> => {
  const outcome: unknown = await opening.catch((error: unknown) => error);
  if (!(outcome instanceof Refusal)) throw new Error(`expected a refusal, got ${String(outcome)}`);
  return outcome;
};
const codeOf = async (opening: Promise<unknown>): Promise<string | undefined> => (await refusalOf(opening)).reasons[0]?.code;

describe('the county’s files', () => {
  const covered = truth.blocks.filter((block) => files.includes(block.file));
  const byPlace = (a: { row: number; letter: string | null }, b: typeof a) => a.row - b.row || (a.letter ?? '').localeCompare(b.letter ?? '');

  it('recognises every sheet', () => {
    expect(readings.map(({ file, sheet }) => [file, sheet])).toEqual(covered.map(({ file, sheet }) => [file, sheet]));
  });

  it.each(covered)('reads $file $sheet as the truth has it', (block) => {
    const reading = readings.find(({ file, sheet }) => file === block.file && sheet === block.sheet);
    const { header_rows, rows_read, accepted, not_data, data_rows, rejected_count } = block;
    expect(reading).toMatchObject({ header_rows, rows_read, accepted, not_data, data_rows, rejected_count });
    expect(reading?.rejected.map(({ row, column, letter, reason, same_as_row }) => ({ row, column, letter, reason, ...(same_as_row !== undefined && { same_as_row }) })))
      .toEqual(block.rejected);
    expect([...(reading?.normalised ?? [])].sort(byPlace)).toEqual([...block.normalised].sort(byPlace));
    expect(reading?.rows).toHaveLength(block.accepted);
  });

  it('explains every refused row in Chinese, with the cell as it stands', () => {
    const refused = readings.flatMap((reading) => reading.rejected);
    expect(refused.every(({ message }) => /[一-龥]{4}/.test(message))).toBe(true);
    expect(refused.find(({ row, reason }) => row === 150 && reason === 'invalid_number')).toMatchObject({ raw: '约500', message: expect.stringContaining('约500') });
  });

  it('gives exact amounts in yuan, days, and the matched enterprise', () => {
    const [register] = readings;
    expect(register?.rows.find(({ row }) => row === 184)?.values).toMatchObject({ registeredCapital: '20000000' });
    const tax = readings.find(({ declaration }) => declaration.name === 'rdExpenses');
    expect(tax?.rows.find(({ row }) => row === 55)?.values).toMatchObject({ rdExpense: '974625.18' });
    const giants = readings.find(({ declaration }) => declaration.name === 'littleGiants');
    expect(giants?.rows.find(({ row }) => row === 7)).toMatchObject({ enterpriseCode: '9133990164782107XL' });
    const plan = readings.find(({ declaration }) => declaration.name === 'workPlan');
    expect(plan?.rows.find(({ row }) => row === 6)?.values).toMatchObject({ category: '政策方向' });
  });
});

describe('a file as a whole', () => {
  const plainSheet = sheetData([['企业名称', '金额'], ['甲', 1]]);

  it('opens in a worker and gives the same cells', async () => {
    const bytes = load(files[3] ?? '');
    expect(await openWorkbook('x.xlsx', bytes)).toEqual(parseFile('x.xlsx', bytes));
  });

  it('refuses what is no workbook', async () => {
    const workbook = load(files[3] ?? '');
    expect(await codeOf(openWorkbook('空.xlsx', Buffer.alloc(0)))).toBe('FILE_EMPTY');
    expect(await codeOf(openWorkbook('空.csv', Buffer.from('\r\n  \r\n')))).toBe('FILE_EMPTY');
    expect(await codeOf(openWorkbook('图.xlsx', Buffer.from('\x89PNG\r\n\x1a\n rubbish', 'latin1')))).toBe('FILE_UNKNOWN_FORMAT');
    expect(await codeOf(openWorkbook('图.csv', Buffer.from('\x89PNG\r\n\x00\x01\x02 rubbish', 'latin1')))).toBe('FILE_UNKNOWN_FORMAT');
    expect(await codeOf(openWorkbook('网页.xlsx', Buffer.from('<html><table></table></html>')))).toBe('FILE_UNKNOWN_FORMAT');
    expect(await codeOf(openWorkbook('文.xlsx', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })))).toBe('FILE_UNKNOWN_FORMAT');
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]);
    expect(await codeOf(openWorkbook('旧.xlsx', old))).toBe('FILE_OLD_XLS');
    expect(await codeOf(openWorkbook('密.xlsx', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')])))).toBe('FILE_ENCRYPTED');
    expect(await codeOf(openWorkbook('密.xlsx', zip(workbookParts({ 表: plainSheet }), { flags: 1 })))).toBe('FILE_ENCRYPTED');
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await codeOf(openWorkbook('断.xlsx', workbook.subarray(0, Math.floor(workbook.length * share))))).toBe('FILE_TRUNCATED');
    }
    expect(await codeOf(openWorkbook('断.xlsx', Buffer.concat([workbook.subarray(0, 3000), workbook.subarray(3600)])))).toBe('FILE_TRUNCATED');
    expect(await codeOf(openWorkbook('断.xlsx', xlsx({ 表: '<sheetData><row><c><v>1</v></c>' })))).toBe('FILE_TRUNCATED');
  });

  it('refuses macros, under whatever name', async () => {
    expect(await codeOf(openWorkbook('宏.xlsx', zip({ ...workbookParts({ 表: plainSheet }), 'xl/vbaProject.bin': 'x' })))).toBe('FILE_HAS_MACROS');
    const types = '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect(await codeOf(openWorkbook('宏.xlsx', zip({ ...workbookParts({ 表: plainSheet }), '[Content_Types].xml': types })))).toBe('FILE_HAS_MACROS');
  });

  it('refuses a bomb before unpacking it, also one whose directory lies', async () => {
    const bomb = zip({ ...workbookParts({ 表: plainSheet }), 'xl/sharedStrings.xml': Buffer.alloc(120 * 1024 * 1024, 'a') });
    expect(await codeOf(openWorkbook('弹.xlsx', bomb))).toBe('FILE_TOO_LARGE_UNPACKED');
    const dense = zip({ ...workbookParts({ 表: plainSheet }), 'xl/media/a.xml': Buffer.alloc(40 * 1024 * 1024, 'a') });
    expect(await codeOf(openWorkbook('弹.xlsx', dense))).toBe('FILE_TOO_LARGE_UNPACKED');
    const liar = zip(workbookParts({ 表: sheetData([['x'.repeat(200_000)]]) }), { announcedSize: 10 });
    expect(await codeOf(openWorkbook('弹.xlsx', liar))).toBe('FILE_TOO_LARGE_UNPACKED');
    expect(await codeOf(openWorkbook('大.csv', Buffer.alloc(21 * 1024 * 1024, 'a,b\n')))).toBe('FILE_TOO_LARGE');
  });

  it('refuses entity tricks', async () => {
    const parts = workbookParts({ 表: plainSheet });
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    expect(await codeOf(openWorkbook('笑.xlsx', zip({ ...parts, 'xl/worksheets/sheet1.xml': `${laughs}${parts['xl/worksheets/sheet1.xml'] ?? ''}` })))).toBe('FILE_UNKNOWN_FORMAT');
  });

  it('refuses a sheet of 200 columns, but not columns that are only formatted', async () => {
    expect(await codeOf(openWorkbook('宽.xlsx', xlsx({ 表: sheetData([Array.from({ length: 200 }, (_, index) => `列${index}`)]) })))).toBe('FILE_TOO_MANY_COLUMNS');
    expect(await codeOf(openWorkbook('宽.csv', Buffer.from(`${Array.from({ length: 200 }, (_, index) => `列${index}`).join(',')}\n`)))).toBe('FILE_TOO_MANY_COLUMNS');
    const formatted = '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row></sheetData>';
    expect((await openWorkbook('宽.xlsx', xlsx({ 表: formatted }))).sheets[0]?.rows[0]?.cells).toHaveLength(1);
  });

  it('passes an honest sheet that packs well', async () => {
    const rows = Array.from({ length: 9000 }, () => ['示范县有限公司', '街道', 1]);
    expect((await openWorkbook('重.xlsx', xlsx({ 表: sheetData(rows) }))).sheets[0]?.rows).toHaveLength(9000);
  });

  it('stops a file that takes too long or too much memory', async () => {
    const rows = sheetData(Array.from({ length: 40_000 }, (_, index) => [`名称${index}`, `代码${index}`, index]));
    const large = xlsx({ 表: rows });
    expect(await codeOf(openWorkbook('慢.xlsx', large, { time: 1 }))).toBe('FILE_TOO_SLOW');
    expect(await codeOf(openWorkbook('肥.xlsx', large, { memory: 8 }))).toBe('FILE_TOO_SLOW');
  });

  it('reads 10,000 rows well within 10 seconds', async () => {
    const headings = ['序号', '统一社会信用代码', '企业名称', '所属镇街', '成立日期', '注册资本（万元）', '法定代表人', '联系人', '联系电话', '登记状态'];
    const rows = Array.from({ length: 10_000 }, (_, index) => [index + 1, '91110000600037341L', `示范县第${index}有限公司`, '云岭街道', '2020.5.3', '1,000', '王一', '李二', '17000000001', '存续']);
    const start = performance.now();
    const workbook = await openWorkbook('01.xlsx', xlsx({ 名录: sheetData([headings, ...rows]) }));
    const [reading] = readWorkbook(workbook, sheets, context).sheets;
    expect(performance.now() - start).toBeLessThan(8000);
    expect(reading).toMatchObject({ rows_read: 10_000, accepted: 1, rejected_count: 9999 });
  });
});

describe('cells', () => {
  const cellsOf = (inside: string, more?: Parameters<typeof workbookParts>[1]): readonly (Cell | undefined)[] =>
    parseFile('x.xlsx', xlsx({ 表: `<sheetData><row r="1">${inside}</row></sheetData>` }, more)).sheets[0]?.rows[0]?.cells ?? [];

  it('keeps shared, rich and inline texts and leaves reading aids out', () => {
    const strings = '<si><t xml:space="preserve"> 甲 </t></si><si><r><t>乙</t></r><r><rPr><b/></rPr><t>丙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh></si>';
    expect(cellsOf('<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>丁</t></r><rPh><t>ding</t></rPh></is></c><c t="str"><f>A1</f><v>戊_x000A_己</v></c>', { strings }))
      .toEqual([{ is: 'text', text: ' 甲 ' }, { is: 'text', text: '乙丙' }, { is: 'text', text: '丁' }, { is: 'text', text: '戊\n己', isFormula: true, isDerived: true }]);
  });

  it('tells a date from a bare number by its format alone', () => {
    const formats = ['yyyy/m/d', '[$-804]yyyy"年"m"月"d"日";@', 'yyyy"年"m"月"', '0.00_ ', '#,##0"元"', 'General', '0.0%', '[Red]0', 'h:mm'];
    const styles = `<numFmts>${formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${format.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="0"/></cellXfs>`;
    const cells = cellsOf(Array.from({ length: 12 }, (_, style) => `<c s="${style}"><v>45216</v></c>`).join(''), { styles });
    expect(cells.map((cell) => cell?.is)).toEqual(['date', 'date', 'date', 'number', 'number', 'number', 'number', 'number', 'number', 'date', 'date', 'number']);
    expect(cells[0]?.text).toBe('2023-10-17');
    expect(cellsOf('<c s="0"><v>43754</v></c>', { styles, workbookPr: '<workbookPr date1904="1"/>' })[0]?.text).toBe('2023-10-17');
    expect(cellsOf('<c s="0"><v>59</v></c><c s="0"><v>61</v></c>', { styles }).map((cell) => cell?.text)).toEqual(['1900-02-28', '1900-03-01']);
  });

  it('keeps numbers exact to 15 digits, results of formulas, and errors', () => {
    expect(cellsOf('<c><v>1.9059999999999999</v></c><c><v>1E-7</v></c><c><f>1+1</f><v>2</v></c><c t="e"><v>#VALUE!</v></c><c><v>913399017245382000</v></c>'))
      .toEqual([{ is: 'number', text: '1.906' }, { is: 'number', text: '0.0000001' }, { is: 'number', text: '2', isFormula: true }, { is: 'error', text: '#VALUE!' }, { is: 'number', text: '913399017245382000' }]);
  });

  it('reads CSV in GB18030, UTF-8 with and without mark, quotes, line breaks in cells and ="…"', () => {
    const text = '查询\r\n序号,名称,金额\r\n1,"示范县""䶮""厂,甲\n乙",="0012"\r\n2,\t91X\t,"1,000"\r\n\r\n"=""34""",丙,\r\n';
    const expected = [['查询'], ['序号', '名称', '金额'], ['1', '示范县"䶮"厂,甲\n乙', '0012'], ['2', '91X', '1,000'], ['34', '丙']];
    for (const bytes of [iconv.encode(text, 'gb18030'), Buffer.from(text), Buffer.from(`\ufeff${text}`), iconv.encode(text, 'utf16le', { addBOM: true })]) {
      const [grid] = parseFile('税.csv', bytes).sheets;
      expect(grid?.rows.map((row) => row.cells.map((cell) => cell?.text))).toEqual(expected);
      expect(grid?.rows.map((row) => row.number)).toEqual([1, 2, 3, 5, 7]);
    }
    expect(parseFile('税.csv', Buffer.from('甲\t乙\t丙\n1\t2\t3\n')).sheets[0]?.rows[1]?.cells).toHaveLength(3);
  });
});

describe('another county’s files', () => {
  const common: OtherHeadings = { 企业名称: ['单位名称'], 统一社会信用代码: ['信用代码'], 所属镇街: ['所在乡镇（街道）'] };
  const others: Readonly<Record<string, OtherHeadings>> = {
    enterpriseRegister: {
      统一社会信用代码: ['统一社会信用代码/注册号'], 企业名称: ['市场主体名称'], 曾用名: ['曾用名称'], 所属镇街: ['属地'], '国民经济行业/代码': ['行业代码'], '国民经济行业/名称': ['行业名称'],
      成立日期: ['成立时间'], 法定代表人: ['法人代表'], '联系方式/联系人': ['联络信息/联络员'], '联系方式/联系电话': ['联络信息/手机'], 登记状态: ['状态'],
    },
    townshipCodes: { 镇街代码: ['代码'], 镇街名称: ['乡镇（街道）'] },
    rdExpenses: { 纳税人识别号: ['社会信用代码（纳税人识别号）'], 所属年度: ['税款所属期（年）'], 研发费用: ['享受加计扣除研发费用金额'] },
    highTechEnterprises: {
      ...common, 申报类型: ['认定类别'], '县级推荐/推荐日期': ['推荐情况/推荐时间'], '县级推荐/推荐文号': ['推荐情况/文件号'],
      '认定情况/认定日期': ['认定情况/发证日期'], '认定情况/证书编号': ['认定情况/证书号'], '认定情况/有效期至': ['认定情况/证书到期日'],
    },
    provincialSmes: { ...common, 证书编号: ['编号'], 认定批次: ['批次'], 认定日期: ['认定时间'] },
    nationalSmes: { ...common, 入库登记编号: ['入库编号'], 入库日期: ['入库公告日期'], 评价年度: ['年度'] },
    littleGiants: { ...common, 类别: ['称号'], 推荐日期: ['上报日期'], 结果: ['评审结果'] },
    rdInstitutions: { ...common, 级别: ['机构级别'], 研发机构名称: ['机构名称'], 依托企业: ['依托单位'], 认定日期: ['批准时间'], 认定文号: ['文号'] },
    techDemands: {
      需求名称: ['技术难题名称'], 提出单位: ['需求企业'], 统一社会信用代码: ['信用代码'], 榜单类别: ['推荐去向'], '推荐（征集）日期': ['日期'], 审核状态: ['状态'], 是否列入: ['列入情况'], 拟投入: ['预计投入'],
      '联系方式/联系人': ['联系方式/姓名'], '联系方式/电话': ['联系方式/手机号码'],
    },
    establishedProjects: {
      项目编号: ['立项编号'], 承担单位: ['项目承担单位'], 统一社会信用代码: ['单位代码'], 项目级别: ['级别'], 计划类别: ['所属计划'], 项目类型: ['类型'], 立项日期: ['立项时间'], 经费: ['立项经费'], 负责人: ['项目负责人'],
    },
    yearTargets: { 指标名称: ['考核指标'], 计量单位: ['单位'], '2023年目标': ['年度目标值'], 统计区间: ['统计时段'], 责任单位: ['牵头科室'] },
    nextYearTargets: { 指标名称: ['指标'], 计量单位: ['单位'], '2024年目标': ['力争目标'] },
    countyEvents: { 日期: ['时间'], 事项: ['事项内容'], 实施日期: ['施行日期'] },
    workPlan: { 类别: ['工作类别'], 内容: ['工作内容'] },
  };
  const grids = workbooks.flatMap((workbook) => workbook.sheets);

  /** Few enough rows to try many wrappings: those refused, those they repeat, and some of the rest. */
  const sample = (reading: SheetReading): SheetReading => {
    const needed = new Set(reading.rejected.flatMap(({ row, same_as_row }) => [row, same_as_row ?? 0]));
    const kept = reading.rows.filter(({ row }, index) => needed.has(row) || index % Math.ceil(reading.rows.length / 60) === 0);
    return { ...reading, rows: kept };
  };

  it.each(readings.map((reading, index) => ({ name: reading.declaration.name, reading: sample(reading), grid: grids[index] })))('$name is read the same however it is wrapped', ({ name, reading, grid }) => {
    if (!grid) throw new Error('no grid');
    fc.assert(fc.property(rewrapping(reading, grid, others[name] ?? {}), ({ workbook, rowOf }) => {
      const read = readWorkbook(workbook, sheets, context).sheets;
      expect(read.map(({ declaration }) => declaration.name)).toEqual([name]);
      const again = read[0] as SheetReading;
      expect(again.rejected.map(({ row, reason, same_as_row }) => ({ row, reason, same_as_row }))).toEqual(
        reading.rejected.map(({ row, reason, same_as_row }) => ({ row: rowOf.get(row), reason, same_as_row: same_as_row === undefined ? undefined : rowOf.get(same_as_row) })));
      expect(again.rows).toEqual(reading.rows.map(({ row, ...rest }) => ({ row: rowOf.get(row), ...rest })));
    }), { numRuns: 20 });
  });
});

describe('the mechanism behind a declaration', () => {
  type Line = readonly (string | number | null)[];
  const workbook = (name: string, content: Readonly<Record<string, readonly Line[]>>) =>
    parseFile(name, xlsx(Object.fromEntries(Object.entries(content).map(([title, rows]) => [title, sheetData(rows)]))));
  const about = { file: '', department: '' };
  const teams = defineSheet({
    name: 'teams', title: '队伍', ...about, recognisedBy: ['number', 'size'], sameRow: ['number'],
    columns: { number: { title: '队伍编号', kind: 'code', hyphenated: true, required: true }, size: { title: '人数', kind: 'integer' } },
  });
  const students = defineSheet({
    name: 'students', title: '学生', ...about, recognisedBy: ['student', 'team'], references: [{ column: 'team', sheet: 'teams', key: 'number' }],
    columns: { student: { title: '姓名', kind: 'person', required: true }, team: { title: '报名号', kind: 'code', hyphenated: true }, contact: { title: '联系人', kind: 'person' }, phone: { title: '电话', kind: 'phone', contact: 'contact' } },
  });
  const areas = defineSheet({
    name: 'areas', title: '孵化面积', ...about, recognisedBy: ['item', 'january'],
    columns: { item: { title: '项目', kind: 'text' }, december: { title: '{last}年12月', kind: 'area', emptyIs: '0' }, january: { title: '1月', kind: 'area', emptyIs: '0' } },
  });
  const tenants = defineSheet({
    name: 'tenants', title: '在孵名单', ...about, recognisedBy: ['name', 'enteredOn'], enterprise: { rule: 'must', code: 'creditCode', name: 'name', when: (values) => values['kind'] !== '团队' },
    columns: {
      name: { title: '企业（团队）名称', kind: 'name' }, creditCode: { title: '统一社会信用代码', kind: 'creditCode' }, kind: { title: '类型', kind: 'text' },
      enteredOn: { title: '入驻日期', kind: 'date', check: 'past', required: true }, isIcv: { title: '是否车联网', kind: 'flag' },
    },
  });
  const rates = defineSheet({
    name: 'rates', title: '通报', ...about, recognisedBy: ['county', 'growth'],
    columns: { county: { title: '县（市、区）', kind: 'text' }, growth: { title: '投资增速/完成值', kind: 'rate', unit: '%', allowsNegative: true }, stars: { title: '投资增速/星级', kind: 'stars' } },
  });
  const platforms = defineSheet({
    name: 'platforms', title: '平台', ...about, recognisedBy: ['full', 'short'], shortNames: { full: 'full', short: 'short' },
    columns: { full: { title: '平台名称', kind: 'name', required: true }, short: { title: '简称', kind: 'text' } },
  });
  const talents = defineSheet({
    name: 'talents', title: '人才', ...about, recognisedBy: ['person', 'employer'],
    columns: { person: { title: '姓名', kind: 'person' }, employer: { title: '用人单位', kind: 'name', shortNamesOf: 'platforms' } },
  });
  const declared: readonly Sheet[] = [teams, students, areas, tenants, rates, platforms, talents];

  it('checks references whatever the order of sheets, and puts phone and contact back', () => {
    const [reading] = readWorkbook(workbook('赛.xlsx', {
      学生: [['姓名', '报名号', '联系人', '电话'], ['程 敏', 'icv016', '17000000001', '王一'], ['李四', 'ICV-099', '李四', 17000000002], ['合计', null, null, null]],
      队伍: [['队伍编号', '人数'], ['ICV－016', '5人'], ['ICV016', 17000000003], ['ICV016', 4]],
    }), declared, context).sheets;
    expect(reading?.rows).toEqual([{ row: 2, values: { student: '程敏', team: 'ICV-016', contact: '王一', phone: '17000000001' } }]);
    expect(reading?.normalised.map(({ letter, kind }) => [letter, kind])).toEqual([['A', 'spaces'], ['B', 'hyphen'], ['C', 'swapped'], ['D', 'swapped']]);
    expect(reading?.rejected).toMatchObject([{ row: 3, column: '报名号', letter: 'B', reason: 'unknown_reference' }]);
  });

  it('names the reason of each refusal', () => {
    const { sheets: [reading], unrecognised } = readWorkbook(workbook('赛.xlsx', { 甲: [['无关']], 队伍: [['队伍编号', '人数'], ['A1', 17000000003], ['A1', -4], ['A1', '约3'], ['A1', 3], ['a-1', 4], [null, 4]] }), declared, context);
    expect(unrecognised).toEqual(['甲']);
    expect(reading?.rejected.map(({ row, letter, reason, same_as_row }) => [row, letter, reason, same_as_row])).toEqual([
      [2, 'B', 'misplaced_value', undefined], [3, 'B', 'invalid_number', undefined], [4, 'B', 'invalid_number', undefined], [6, null, 'duplicate', 5], [7, 'A', 'missing_required', undefined],
    ]);
  });

  it('reads two tables on a sheet, with label–value pairs above and a unit of its own', () => {
    const read = readWorkbook(workbook('孵.xlsx', {
      某孵化器: [
        ['某孵化器运营月报'], ['运营单位', '某公司', null, '载体类型', '孵化器'], ['级别：市级'], ['一、孵化面积（单位：万㎡）'],
        ['项目', '2022年12月', '1月'], ['总面积', null, 0.7643], ['其中', null, '180平方米'], [null],
        ['二、在孵名单'], ['企业（团队）名称', '统一社会信用代码', '类型', '入驻日期', '是否车联网'], ['某团队', null, '团队', '2023.5', '√'], ['无此公司', null, '企业', '2023.5.3', null], ['注：略'],
      ],
    }), declared, context).sheets;
    expect(read.map(({ declaration, header_rows, data_rows }) => [declaration.name, header_rows, data_rows])).toEqual([['areas', [5, 5], [6, 7]], ['tenants', [10, 10], [11, 12]]]);
    expect(read[0]?.rows.map(({ values }) => values)).toEqual([{ item: '总面积', december: '0', january: '7643' }, { item: '其中', december: '0', january: '180' }]);
    expect(read[0]?.normalised).toMatchObject([{ row: 6, letter: 'B', kind: 'placeholder', means: null }, { row: 7, letter: 'C', kind: 'unit_suffix', means: 0.018 }]);
    expect(read[0]?.above.titles[0]).toBe('某孵化器运营月报');
    expect(Object.fromEntries(read[0]?.above.labelled ?? [])).toMatchObject({ 运营单位: '某公司', 载体类型: '孵化器', 级别: '市级' });
    expect(read[1]?.rows).toEqual([{ row: 11, values: { name: '某团队', creditCode: null, kind: '团队', enteredOn: '2023-05-01', isIcv: true } }]);
    expect(read[1]?.rejected).toMatchObject([{ row: 12, letter: 'A', reason: 'unknown_enterprise' }]);
  });

  it('reads rates in percent format, grades in any wording, and short names', () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>';
    const head = '<row r="1"><c t="str"><v>县（市、区）</v></c><c t="str"><v>投资增速</v></c></row><row r="2"><c/><c t="str"><v>完成值（%）</v></c><c t="str"><v>星级</v></c></row>';
    const line = (row: number, cell: string, stars: string) => `<row r="${row}"><c t="str"><v>城 湾 区</v></c>${cell}<c t="str"><v>${stars}</v></c></row>`;
    const inside = `<sheetData>${head}${line(3, '<c s="1"><v>1.014</v></c>', '★★★')}${line(4, '<c><v>-3.5</v></c>', '五星级')}${line(5, '<c t="str"><v>15%</v></c>', '4星')}${line(6, '<c t="str"><v>—</v></c>', '5')}</sheetData>`;
    const [reading] = readWorkbook(parseFile('通报.xlsx', xlsx({ '2月': inside }, { styles })), declared, context).sheets;
    expect(reading?.rows.map(({ values }) => Object.values(values))).toEqual([['城湾区', '101.4', 3], ['城湾区', '-3.5', 5], ['城湾区', '15', 4], ['城湾区', null, 5]]);
    const batch = readBatch([workbook('08.xlsx', { 人才: [['姓名', '用人单位'], ['王一', '某大AI院']] }), workbook('14.xlsx', { 平台: [['平台名称', '简称'], ['某大学人工智能研究院', '某大AI院']] })], declared, context);
    expect(batch[0]?.sheets[0]?.normalised).toMatchObject([{ letter: 'B', kind: 'platform_short', means: '某大学人工智能研究院' }]);
  });

  it('refuses a declaration that names a column it does not have', () => {
    expect(() => defineSheet({ name: 'x', title: '', ...about, recognisedBy: ['nothing' as 'a'], columns: { a: { title: 'a', kind: 'text' } } })).toThrow('nothing');
  });
});
