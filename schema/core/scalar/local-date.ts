/** A day without time or zone, 'YYYY-MM-DD'; days compare as strings. */
export type LocalDate = string;

const day = 86_400_000;

/** Midnight UTC of the day, used only to count: no zone and no summer time can shift it. */
const toMilliseconds = (date: LocalDate): number => {
  if (!isLocalDate(date)) throw new RangeError(`“${date}”不是有效日期（YYYY-MM-DD）。`);
  return Date.parse(`${date}T00:00:00Z`);
};

const fromMilliseconds = (milliseconds: number): LocalDate => {
  const text = new Date(milliseconds).toISOString().slice(0, 10);
  if (!isLocalDate(text)) throw new RangeError('日期超出可表示的范围。');
  return text;
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** True for a day that exists, in the stored form: '1881-02-29' and '2023-9-3' are not. */
export const isLocalDate = (value: unknown): value is LocalDate => {
  const [, year, month, date] = typeof value === 'string' ? (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value) ?? []) : [];
  return year !== undefined && Number(year) > 0 && Number(date) >= 1 && Number(date) <= daysInMonth(Number(year), Number(month));
};

/** Days of a month (1–12) of the Gregorian calendar; 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

/** Throws RangeError on a date that does not exist, as all of these do. */
export const addDays = (date: LocalDate, days: number): LocalDate => fromMilliseconds(toMilliseconds(date) + days * day);

/** The same day some months on, or the month's last day where there is none: 31 January + 1 month = 28 or 29 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  toMilliseconds(date);
  const count = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const [year, month] = [Math.floor(count / 12), ((count % 12) + 12) % 12 + 1];
  const result = `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(Number(date.slice(8)), daysInMonth(year, month)), 2)}`;
  toMilliseconds(result);
  return result;
};

export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, years * 12);

/** Whole days from one day to another: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (toMilliseconds(to) - toMilliseconds(from)) / day;

/** Whole months passed: 0 until the same day of the next month (or its last day) is reached. */
export const monthsBetween = (from: LocalDate, to: LocalDate): number => {
  if (to < from) return -monthsBetween(to, from) || 0;
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return addMonths(from, months) <= to ? months : months - 1;
};

/** 1 Monday … 7 Sunday (ISO 8601). */
export const weekday = (date: LocalDate): number => ((toMilliseconds(date) / day + 3) % 7 + 7) % 7 + 1;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));
export const monthEnd = (date: LocalDate): LocalDate => `${date.slice(0, 7)}-${pad(daysInMonth(yearOf(date), monthOf(date)), 2)}`;
