import { monthEnd, type LocalDate } from '../scalar/local-date.ts';
import type { Period } from './indicator.ts';

export interface NamedPeriod extends Period { readonly label: { readonly zh: string; readonly en: string } }

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const day = (year: number, month: number): LocalDate => `${year}-${String(month).padStart(2, '0')}-01`;
const numerals: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4 };

export const wholeYear = (year: number): NamedPeriod => ({ from: `${year}-01-01`, to: `${year}-12-31`, label: { zh: `${year}年`, en: String(year) } });

/** `二季度` */
export const quarter = (year: number, number: 1 | 2 | 3 | 4): NamedPeriod =>
  ({ from: day(year, number * 3 - 2), to: monthEnd(day(year, number * 3)), label: { zh: `${'一二三四'[number - 1]!}季度`, en: `Q${number}` } });

/**
 * The stretch of a year that a list of targets names: `1-11月`, `3月`, `二、三季度`, `上半年`, `全年`; null when it says
 * something else.
 */
export function periodNamed(text: string, year: number): NamedPeriod | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(/[—–~至到]/g, '-').replace(/^20\d\d年/, '');
  const stretch = (from: number, to: number, zh: string, en: string): NamedPeriod => ({ from: day(year, from), to: monthEnd(day(year, to)), label: { zh, en } });
  const range = /^(\d{1,2})月?-(\d{1,2})月$/.exec(plain);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return from >= 1 && from <= to && to <= 12 ? stretch(from, to, `${from}-${to}月`, `${months[from - 1]}–${months[to - 1]}`) : null;
  }
  const month = /^(\d{1,2})月$/.exec(plain);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) return stretch(Number(month[1]), Number(month[1]), `${Number(month[1])}月`, months[Number(month[1]) - 1]!);
  const quarters = /^第?([一二三四1-4])(?:[、,和-]([一二三四1-4]))?季度$/.exec(plain);
  if (quarters) {
    const number = (name: string) => numerals[name] ?? Number(name);
    const [from, to] = [number(quarters[1]!), number(quarters[2] ?? quarters[1]!)];
    return from <= to ? stretch(from * 3 - 2, to * 3, plain, from === to ? `Q${from}` : `Q${from}–Q${to}`) : null;
  }
  if (plain === '上半年') return stretch(1, 6, '上半年', 'first half');
  return /^(全年|年度|\d{4}年?)$/.test(plain) ? wholeYear(year) : null;
}
