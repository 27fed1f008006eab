import { matchKey, tidy } from '../core/exchange/normalise.ts';
import type { StoreContext } from '../core/exchange/sheet.ts';

// What the titles of the park's workbook say: whose it is, which version of the list, of which year and month.

const park = /^(?:20\d\d年?(?:度)?)?(.*?(?:高新技术产业(?:开发区|园区)|高新技术(?:开发区|园区)|高新(?:园区|区)|开发区|产业园区?|园区))/;
const anyPark = '高新区';

/** The park that a title names: the words before what the table is of. */
export function parkIn(title: string): string | null {
  const name = park.exec(tidy(title))?.[1]?.replace(/^[“”"「」《》]+/, '');
  return name ? name : null;
}

/** A park's name as it is compared: 示范县高新区 and 示范高新技术产业园区 are one. */
export const parkKey = (name: string): string =>
  matchKey(name).replace(/高新技术产业(开发区|园区)$|高新技术(开发区|园区)$|高新园区$/, anyPark).replace(/[县市区](?=高新区$)/, '');

/** The park of a file: what the first of its sheets says that names one. */
export function parkOf({ sheet }: Pick<StoreContext, 'sheet'>): { readonly name: string; readonly nameKey: string } {
  const name = sheet.beside.flatMap(({ above }) => above.titles).map(parkIn).find((each) => each !== null) ?? anyPark;
  return { name, nameKey: parkKey(name) };
}

/** What a list's title calls this version of it, and from which year on it holds: （2023年调整后）. */
export function listVersionIn(titles: readonly string[], year: number): { readonly name: string; readonly year: number; readonly basis: string | null } {
  const [title = '', ...more] = titles.map(tidy);
  const version = /[（(](?!单位)([^（()）]+)[）)]\s*$/.exec(title)?.[1] ?? null;
  const named = yearIn(version ?? title) ?? year;
  const basis = more.filter((line) => !/^(计量|金额)?单位[:：]/.test(line)).join('；');
  return { name: version ?? `${named}年`, year: named, basis: basis === '' ? null : basis };
}

export function yearIn(text: string): number | null {
  const found = /(20\d\d)(?=年|年度|[-./]|$)/.exec(tidy(text))?.[1];
  return found ? Number(found) : null;
}

export interface MonthNamed { readonly year: number | null; readonly from: number; readonly month: number }

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The month that a row is of: 3月, 2023年3月, 2023-03-31, 三月; 1-2月 takes in both. */
export function monthIn(text: string | null): MonthNamed | null {
  if (text === null) return null;
  const plain = tidy(text).replace(/\s/g, '').replace(/十[一二]?|[一二三四五六七八九]/g, (word) => (numerals.includes(word) ? String(numerals.indexOf(word) + 1) : word)).replace(/[—–~～至到]/g, '-');
  const dated = /^(20\d\d)[-./年](\d{1,2})(?:[-./月]\d{1,2}日?|月份?|月止)?$/.exec(plain);
  if (dated) return month(Number(dated[1]), Number(dated[2]), Number(dated[2]));
  const range = /^(?:(20\d\d)年)?(\d{1,2})月?-(\d{1,2})月(?:份|止)?$/.exec(plain);
  if (range) return month(range[1] ? Number(range[1]) : null, Number(range[2]), Number(range[3]));
  const single = /^(?:(20\d\d)年)?(\d{1,2})(?:月份?|月止)?$/.exec(plain);
  return single ? month(single[1] ? Number(single[1]) : null, Number(single[2]), Number(single[2])) : null;
}

const month = (year: number | null, from: number, to: number): MonthNamed | null => (from >= 1 && from <= to && to <= 12 ? { year, from, month: to } : null);
