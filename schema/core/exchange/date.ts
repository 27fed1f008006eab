import type { CellReading, CellSetting, Normalisation } from './meaning.ts';
import { readDateText, type DateReading } from './normalise.ts';
import type { DateCheck } from './sheet.ts';
import { serialToDate, type Cell } from './workbook.ts';

/** The People's Republic is the oldest date a record of the county can have. */
const earliest = '1949-10-01';

/** From and to (inclusive) of the days a check allows; `undefined` when any day is right. */
export const allowedDays = (check: DateCheck | undefined, year: number): readonly [string, string] | undefined => {
  if (check === 'past') return [earliest, `${year}-12-31`];
  if (check === 'inYear') return [`${year}-01-01`, `${year}-12-31`];
  return undefined;
};

/** Reads a date cell: an Excel date, a bare serial number, or one of the written forms. */
export const readDate = (cell: Cell, check: DateCheck | undefined, setting: CellSetting): CellReading => {
  const { reading, kind } = interpret(cell, setting);
  if (typeof reading === 'string') return check === undefined ? { value: null } : { value: null, fault: 'invalid_date' };
  const allowed = allowedDays(check, setting.year);
  if (allowed && (reading.day < allowed[0] || reading.day > allowed[1])) return { value: reading.day, fault: 'date_out_of_range' };
  return { value: reading.day, ...(kind && { normalised: { kind, means: reading.day } }) };
};

const interpret = (cell: Cell, { isPlainText }: CellSetting): { reading: DateReading; kind?: Normalisation } => {
  if (cell.is === 'error') return { reading: 'no date' };
  if (cell.is === 'date') return { reading: cell.text === '' ? 'no such day' : { day: cell.text, isMonth: false } };
  if (cell.is === 'number') return fromNumber(cell.text, cell.format);
  const reading = readDateText(cell.text);
  if (typeof reading === 'string') return reading === 'no date' && /^\s*\d{5}(\.\d+)?\s*$/.test(cell.text) ? fromNumber(cell.text.trim(), undefined) : { reading };
  if (isPlainText && cell.text === reading.day) return { reading };
  return { reading, kind: /[\uff10-\uff19]/.test(cell.text) ? 'width' : reading.isMonth ? 'date_month' : 'date_text' };
};

/** A number in a date column: 20230503, 2023.05, or a day number that lost its format. */
const fromNumber = (text: string, format: string | undefined): { reading: DateReading; kind?: Normalisation } => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 19_000_101 && number <= 21_001_231) return { reading: readDateText(text), kind: 'date_text' };
  if (number >= 1900 && number < 2101) {
    // 2023.10 held as a number shows its zero only through the format.
    const decimals = /\.(0+)/.exec(format ?? '')?.[1]?.length ?? 0;
    return { reading: readDateText(decimals > 0 ? number.toFixed(decimals) : text), kind: 'date_month' };
  }
  const day = serialToDate(number);
  return day === '' ? { reading: 'no date' } : { reading: { day, isMonth: false }, kind: 'date_serial' };
};
