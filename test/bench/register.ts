import { creditCodeAlphabet, creditCodeCheckCharacter } from '../../schema/core/scalar/credit-code.ts';
import { xlsx } from '../fixtures/xlsx.ts';

/** The market supervision's register of a large county, as workbooks: about one row in fifty has a slip, one in ten is written carelessly. */
export const registeredYear = 2023;
export const countyCode = '339901';
export const towns = Array.from({ length: 20 }, (_, n) => ({ code: `339901${String(n + 1).padStart(3, '0')}`, name: `${'云青鹤东南北石岭溪河山江湖川桥坪塘岩港沙'[n]!}岭${n < 8 ? '街道' : '镇'}`, shortName: `${'云青鹤东南北石岭溪河山江湖川桥坪塘岩港沙'[n]!}岭` }));

export const headings = ['序号', '统一社会信用代码', '企业名称', '曾用名', '注册号（旧）', '所属镇街', '行业代码', '行业名称', '成立日期', '注册资本（万元）', '法定代表人', '联系人', '联系电话', '登记状态'] as const;
/** One row as its cells read: texts, numbers, days. */
export interface RegisterRow {
  readonly code: string; readonly name: string; readonly formerName: string; readonly town: string; readonly industryCode: string; readonly industryName: string;
  readonly foundedOn: string; readonly capital: string; readonly legal: string; readonly contact: string; readonly phone: string; readonly status: string;
}

const pick = (of: string, n: number): string => of[n % of.length]!;
const nameOf = (n: number, prefix = ''): string =>
  `示范县${prefix}${pick('宏新远金恒博锐天华瑞盛达', n)}${pick('达源强泰翔驰锋和腾丰', Math.floor(n / 12))}${pick('海川明德信诚安康智云', Math.floor(n / 120))}${n}${['阀门', '泵业', '机械', '玩具', '鞋业', '商贸', '科技', '电气'][n % 8]!}有限公司`;
const person = (n: number): string => `${pick('王李张陈林黄周吴徐朱', n)}${pick('建国志明晓丽文静海燕', Math.floor(n / 10))}${pick('华平军芳伟强敏杰', Math.floor(n / 100))}`;
const codeOf = (n: number): string => {
  const base = `91${countyCode}MA${String(n).padStart(6, '0')}${creditCodeAlphabet[n % 31]!}`;
  return base + creditCodeCheckCharacter(base);
};

/** The n-th enterprise of the register, from 0. */
export function registerRow(n: number): RegisterRow {
  const town = towns[n % towns.length]!;
  const code = n % 333 === 5 ? codeOf(n - 1) : codeOf(n);
  const name = nameOf(n);
  return {
    // A character mistyped; the row before once more.
    code: n % 200 === 7 ? code.slice(0, -1) + creditCodeAlphabet[(creditCodeAlphabet.indexOf(code.at(-1)!) + 1) % 31]! : code,
    name: n % 500 === 13 ? '' : n % 100 === 21 ? name.replace('示范县', '(示范县)') : name,
    formerName: n % 20 === 1 ? nameOf(n, '老') : '',
    town: n % 400 === 11 ? '云水街道' : n % 10 === 3 ? town.shortName : town.name,
    industryCode: ['C3441', 'C3443', 'C3482', 'C2452', 'C1952', 'F5292', 'I6531', 'C3812'][n % 8]!, industryName: ['泵及真空设备制造', '阀门和旋塞制造', '紧固件制造', '塑胶玩具制造', '皮鞋制造', '互联网零售', '信息系统集成服务', '电动机制造'][n % 8]!,
    foundedOn: n % 250 === 9 ? `${registeredYear + 1}-03-01` : new Date(Date.UTC(1995, 0, 1 + (n * 37) % 10_000)).toISOString().slice(0, 10),
    capital: n % 500 === 17 ? '待定' : String([100, 508, 1000, 3180, 50.5, 10000][n % 6]! + (n % 7)),
    legal: person(n), contact: person(n + 31), phone: `139${String(n).padStart(8, '0')}`, status: n % 30 === 0 ? '注销' : '存续',
  };
}

const day = (text: string): number => Math.round((Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** A workbook of these rows, as a spreadsheet program saves it: shared texts, days as numbers in a date format. The header is row 3. */
export function registerWorkbook(from: number, count: number): Buffer {
  const known = new Map<string, number>();
  const texts: string[] = [];
  const shared = (text: string): number => {
    let index = known.get(text);
    if (index === undefined) { index = texts.length; known.set(text, index); texts.push(text); }
    return index;
  };
  const letters = [...'ABCDEFGHIJKLMN'];
  const text = (column: number, row: number, value: string) => (value === '' ? '' : `<c r="${letters[column]!}${row}" s="1" t="s"><v>${shared(value)}</v></c>`);
  const number = (column: number, row: number, value: string | number, style = 1) => `<c r="${letters[column]!}${row}" s="${style}"><v>${value}</v></c>`;
  const lines = [
    `<row r="1">${text(0, 1, '示范县在册企业名录')}</row>`, `<row r="2">${text(0, 2, `提供单位：示范县市场监督管理局　数据截止：${registeredYear}年11月30日`)}</row>`,
    `<row r="3">${headings.map((heading, column) => text(column, 3, heading)).join('')}</row>`,
  ];
  for (let n = 0; n < count; n += 1) {
    const row = 4 + n;
    const of = registerRow(from + n);
    lines.push(`<row r="${row}">${number(0, row, n + 1)}${[of.code, of.name, of.formerName, `3399010000${n}`, of.town, of.industryCode, of.industryName].map((each, index) => text(index + 1, row, each)).join('')}${
      number(8, row, day(of.foundedOn), 2)}${/^\d/.test(of.capital) ? number(9, row, of.capital) : text(9, row, of.capital)}${[of.legal, of.contact, of.phone, of.status].map((each, index) => text(index + 10, row, each)).join('')}</row>`);
  }
  return xlsx({ 企业名录: `<sheetData>${lines.join('')}</sheetData>` }, {
    strings: texts.map((each) => `<si><t>${each}</t></si>`).join(''),
    styles: '<numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs>',
  });
}
