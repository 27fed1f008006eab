// What makes no difference in a department's workbook: character width, spaces, brackets, hyphens, case in codes.
// Wordings of single columns are declared with the sheet, never here.

const spaces = /[\s\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/g;
const hyphens = /[\u00ad\u2010-\u2015\u2212\u2500\u2501\u30fc\ufe58\ufe63\uff0d~\uff5e\u301c]+/g;
const cjk = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]|[\ud840-\ud8ff][\udc00-\udfff]/;

/** Without any space at all. */
export const withoutSpaces = (text: string): string => text.replace(spaces, '');

/** Half-width letters and digits; Chinese punctuation stays as it is. */
export const narrow = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** A text as people mean it: trimmed, single spaces between Latin words, none beside Chinese characters. */
export const tidy = (text: string): string => {
  const words = text.replace(spaces, ' ').trim().split(' ');
  return narrow(words.reduce((line, word) => line + (cjk.test(line.at(-1) ?? '字') || cjk.test(word[0] ?? '字') ? '' : ' ') + word));
};

/** The kind of hyphen makes no difference in numbers and codes. */
export const plainHyphens = (text: string): string => text.replace(hyphens, '-');

/** The form in which two texts are compared: width, spaces, brackets, quotes, hyphens and case make no difference. */
export const matchKey = (text: string): string =>
  plainHyphens(withoutSpaces(text.normalize('NFKC'))).replace(/[〔【\[［]/g, '(').replace(/[〕】\]］]/g, ')')
    .replace(/["'“”‘’「」『』〝〞＂]/g, '').toLowerCase();

/** A code as its register writes it: half-width, upper case, no spaces, plain hyphens. */
export const codeText = (text: string): string => plainHyphens(withoutSpaces(text.normalize('NFKC'))).toUpperCase();

/** An enterprise's name as the register writes it: full-width brackets, no spaces beside Chinese characters. */
export const nameText = (text: string): string => tidy(text).replaceAll('(', '（').replaceAll(')', '）');

/** `/`, dashes, 无, 暂无, 暂缺 and, for a price, 面议 stand for an empty cell. */
export const isPlaceholder = (text: string, isPrice = false): boolean => {
  const plain = plainHyphens(withoutSpaces(text.normalize('NFKC')));
  return /^([-/]+|无|暂无|暂缺)$/.test(plain) || (isPrice && plain === '面议');
};

/** A mobile number (11 digits) or a landline with its area code; `undefined` when it is neither. */
export const phoneNumber = (text: string): string | undefined => {
  const digits = plainHyphens(withoutSpaces(text.normalize('NFKC'))).replace(/^\+?86-?(?=1\d{10}$|1[\d-]{12}$)/, '');
  const mobile = digits.replaceAll('-', '');
  if (/^1[3-9]\d{9}$/.test(mobile)) return mobile;
  return /^\(?0\d{2,3}\)?-?[2-9]\d{6,7}$/.test(digits) ? digits : undefined;
};

/** What a date cell says: a day, or only a month, or nothing that is a date. */
export type DateReading = { readonly day: string; readonly isMonth: boolean } | 'no such day' | 'no date';

const written = [
  /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
  /^(\d{4})[-./](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(?:份)?$/,
];

/** Reads a written date; a time of day behind it says nothing. A month alone is its first day. */
export const readDateText = (text: string): DateReading => {
  const plain = plainHyphens(text.normalize('NFKC')).replace(/(?<=\d)[\sT]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?\s*$/, '');
  const bare = withoutSpaces(plain).replace(/[.。]$/, '');
  for (const pattern of written) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const [, year = '', month = '', day = '1'] = match;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso) return 'no such day';
    return { day: iso, isMonth: match[3] === undefined };
  }
  return 'no date';
};

/** Units by dimension, each with what one of it is in the base unit (yuan, square metres, hours, one). */
export const units = {
  money: { 元: '1', 千元: '1000', 万元: '10000', 十万元: '100000', 百万元: '1000000', 千万元: '10000000', 亿元: '100000000', 亿: '100000000', 万: '10000', 人民币元: '1', 元整: '1', rmb: '1' },
  area: { 平方米: '1', 'm2': '1', 平米: '1', 万平方米: '10000', 万m2: '10000', 万平米: '10000', 万平: '10000', 亩: '666.6666666666667', 公顷: '10000' },
  hours: { 小时: '1', 个小时: '1', h: '1', 时: '1' },
  count: { 人: '1', 名: '1', 个: '1', 家: '1', 项: '1', 户: '1', 支: '1', 件: '1', 次: '1', 位: '1', 分: '1', 星: '1', 家次: '1', 人次: '1', 万: '10000', 场: '1', 期: '1' },
  rate: { '%': '1', 百分点: '1', 个百分点: '1' },
} as const;
export type Dimension = keyof typeof units;

const unitsOf = (dimension: Dimension): Readonly<Record<string, string>> => units[dimension];

/** What one `unit` is in the base unit of its dimension; `undefined` when it is no unit of it. */
export const unitFactor = (dimension: Dimension, unit: string): string | undefined =>
  unitsOf(dimension)[withoutSpaces(unit.normalize('NFKC')).toLowerCase()];

/** The unit of a dimension that a heading or a unit line names: `注册资本（万元）`, `单位：亿元`, `金额单位：万元　面积单位：㎡`. */
export const unitIn = (text: string, dimension: Dimension): string | undefined => {
  const plain = text.normalize('NFKC').replace(spaces, ' ').toLowerCase();
  const named = [...plain.matchAll(/\(([^()]*)\)|单位 ?[:为] ?([^ ;,。()]+(?: ?[、,/;] ?[^ ;,。()单]+)*)|[/／,，]([^/,()]+)$/g)];
  for (const match of named) {
    const parts = (match[1] ?? match[2] ?? match[3] ?? '').replace(/^单位:?/, '').split(/[、,;/ ]/);
    const found = parts.map((part) => part.replace(/^(金额|面积|计量)?单位:?/, '').trim()).find((part) => unitFactor(dimension, part) !== undefined);
    if (found) return found;
  }
  return undefined;
};

/** A written number with the unit behind it, if any: `1,008` → 1008; `1.2亿元` → 1.2 亿元. */
export interface NumberReading { readonly digits: string; readonly unit?: string; readonly isGrouped: boolean }

/** Reads a written number; `undefined` when it is anything else. */
export const readNumberText = (text: string): NumberReading | undefined => {
  const plain = plainHyphens(withoutSpaces(text.normalize('NFKC'))).toLowerCase().replace(/^(人民币|rmb|[¥$])|(?<=元)(人民币|整)$/g, '');
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d{1,3})?([^\d.,+-].*)?$/.exec(plain);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '', unit] = match;
  if (whole === '' && !/\d/.test(fraction)) return undefined;
  const digits = `${sign === '-' ? '-' : ''}${whole.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}${exponent}`;
  return { digits, isGrouped: whole.includes(','), ...(unit !== undefined && { unit }) };
};
