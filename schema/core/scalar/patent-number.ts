import { halfWidth } from './half-width.ts';
import { addDays, addYears, type LocalDate } from './local-date.ts';

export type PatentKind = 'invention' | 'utility' | 'design';

/** Position 5 (old form: 3) of an application number; 8 and 9 came in through the PCT. */
const kinds: Readonly<Record<string, { readonly kind: PatentKind; readonly pct: boolean }>> = {
  1: { kind: 'invention', pct: false },
  2: { kind: 'utility', pct: false },
  3: { kind: 'design', pct: false },
  8: { kind: 'invention', pct: true },
  9: { kind: 'utility', pct: true },
};

const weights = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

export interface PatentNumberCheck {
  /** As it is stored, e.g. '200710308494.X'; as given where the form is not recognised. */
  readonly number: string;
  readonly valid: boolean;
  /** `format`: neither form of ZC 0006; `kind`: no such kind of patent; `check`: the check digit does not fit. */
  readonly reason?: 'format' | 'kind' | 'check';
  readonly expected?: string;
  readonly kind?: PatentKind;
  readonly pct?: boolean;
  /** The year of filing. */
  readonly year?: number;
}

/** The check digit of the 12 (before Oct 2003: 8) digits before the dot: Σ digits × weights mod 11, 10 as X. */
export const patentCheckDigit = (digits: string): string => {
  const rest = weights.slice(0, digits.length).reduce((sum, weight, i) => sum + weight * Number(digits.charAt(i)), 0) % 11;
  return rest === 10 ? 'X' : String(rest);
};

/** Takes blanks, full-width signs, 'CN' and 'ZL' off and puts a missing dot in. What it does not recognise it leaves. */
export const normalizePatentNumber = (text: string): string => {
  const bare = halfWidth(text).toUpperCase().replace(/^(CN|ZL|专利号[:：]?)+/, '').replace(/[。·．]/g, '.');
  return bare.replace(/^(\d{8}|\d{12})\.?([\dX])$/, '$1.$2');
};

/** Checks a patent application or patent number (专利申请号, ZC 0006-2003 and the form before). Never throws. */
export const checkPatentNumber = (text: string): PatentNumberCheck => {
  const number = normalizePatentNumber(text);
  // New form from 1 Oct 2003: year, kind, seven-digit serial. Old form: two-digit year from 1985, kind, five-digit serial.
  const [, digits, year, kindDigit, check] =
    /^((20\d\d)(\d)\d{7})\.([\dX])$/.exec(number) ?? /^((8[5-9]|9\d|0[0-3])(\d)\d{5})\.([\dX])$/.exec(number) ?? [];
  if (digits === undefined || (year!.length === 4 && year! < '2003')) return { number, valid: false, reason: 'format' };
  const kind = kinds[kindDigit!];
  if (kind === undefined) return { number, valid: false, reason: 'kind' };
  const filed = Number(year!.length === 4 ? year : `${year! >= '85' ? '19' : '20'}${year}`);
  const expected = patentCheckDigit(digits);
  return check === expected
    ? { number, valid: true, ...kind, year: filed }
    : { number, valid: false, reason: 'check', expected, ...kind, year: filed };
};

/**
 * Years of protection from filing (Patent Law 2020 §42): invention 20, utility 10, design 15.
 * A design filed before the law came into force on 1 June 2021 keeps 10.
 */
export const patentTermYears = (kind: PatentKind, filedOn?: LocalDate): number => {
  if (kind === 'invention') return 20;
  if (kind === 'utility') return 10;
  return filedOn !== undefined && filedOn < '2021-06-01' ? 10 : 15;
};

/** The last day of the full term. Rights lapse earlier when fees stop, so "valid" stays a dated fact of the patent office. */
export const patentTermEnds = (kind: PatentKind, filedOn: LocalDate): LocalDate =>
  addDays(addYears(filedOn, patentTermYears(kind, filedOn)), -1);
