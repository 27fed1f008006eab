import { Refusal } from '../error/refusal.ts';
import { addDays, addMonths, isLocalDate, weekday, yearOf, type LocalDate } from '../scalar/local-date.ts';

/** A day that differs from its weekday: a holiday, or a weekend day worked to make up for one (调休上班). */
export type SpecialDayKind = 'HOLIDAY' | 'WORKDAY';

export interface SpecialDay {
  readonly date: LocalDate;
  readonly kind: SpecialDayKind;
  readonly name: string;
  /** The year the notice is for; the days of New Year may lie in the year before. */
  readonly year: number;
  /** The State Council notice, e.g. '国办发明电〔2025〕7号'. */
  readonly notice: string;
}

/** The working calendar: which years are published, and their special days. */
export interface WorkingCalendar {
  readonly years: ReadonlySet<number>;
  readonly days: ReadonlyMap<LocalDate, SpecialDayKind>;
}

/** A year as its notice has it: holidays as periods, weekend days that are worked. */
export interface HolidayNotice {
  readonly year: number;
  readonly notice: string;
  readonly holidays: readonly { readonly name: string; readonly from: LocalDate; readonly to: LocalDate }[];
  readonly workdays: readonly LocalDate[];
}

const isWeekend = (date: LocalDate): boolean => weekday(date) > 5;

/**
 * The days of a notice, checked for the slips that happen when one is typed in: a day that does not exist, a period that ends
 * before it starts, a day named twice, a make-up day that is no weekend, a day outside the year (New Year may reach back into December).
 * Refuses with every slip found.
 */
export const specialDays = ({ year, notice, holidays, workdays }: HolidayNotice): SpecialDay[] => {
  const slips: string[] = [];
  const days: SpecialDay[] = [];
  const take = (date: LocalDate, kind: SpecialDayKind, name: string): void => {
    if (yearOf(date) !== year && !date.startsWith(`${year - 1}-12`)) slips.push(`${date} 不在 ${year} 年`);
    else if (days.some((other) => other.date === date)) slips.push(`${date} 重复`);
    else if (kind === 'WORKDAY' && !isWeekend(date)) slips.push(`调休上班日 ${date} 不是周末`);
    else days.push({ date, kind, name, year, notice });
  };
  for (const { name, from, to } of holidays) {
    if (!isLocalDate(from) || !isLocalDate(to) || to < from || to > addDays(from, 15)) slips.push(`${name} ${from} 至 ${to} 有误`);
    else for (let date = from; date <= to; date = addDays(date, 1)) take(date, 'HOLIDAY', name);
  }
  for (const date of workdays) {
    if (isLocalDate(date)) take(date, 'WORKDAY', '调休上班');
    else slips.push(`${date} 不是有效日期`);
  }
  // No year is without holidays; an empty notice would make every weekday count as worked.
  if (holidays.length === 0) slips.push('没有节假日');
  if (slips.length > 0) {
    throw new Refusal({ code: 'HOLIDAY_NOTICE_INVALID', message: `${year} 年放假安排有误：${slips.join('；')}。`, details: { year, slips } });
  }
  return days;
};

export const workingCalendar = (days: Iterable<Pick<SpecialDay, 'date' | 'kind' | 'year'>>): WorkingCalendar => {
  const list = [...days];
  return { years: new Set(list.map(({ year }) => year)), days: new Map(list.map(({ date, kind }) => [date, kind])) };
};

/**
 * Whether people work on that day. Refuses for a year whose notice is not loaded: a guess would move a legal deadline.
 * The last days of December may still be changed by the next year's notice; reload deadlines when it arrives.
 */
export const isWorkingDay = (date: LocalDate, calendar: WorkingCalendar): boolean => {
  const year = yearOf(date);
  if (!calendar.years.has(year)) {
    throw new Refusal({
      code: 'WORKING_CALENDAR_UNKNOWN',
      message: `尚未载入 ${year} 年工作日历，无法推算 ${date} 前后的工作日。请管理员按国务院办公厅当年放假通知载入后重试。`,
      details: { year },
    });
  }
  const special = calendar.days.get(date);
  return special === undefined ? !isWeekend(date) : special === 'WORKDAY';
};

/**
 * The n-th working day after the date (before it, for a negative n). The day itself does not count (Civil Code §201);
 * n = 0 gives the date unchanged, worked or not.
 */
export const addWorkingDays = (date: LocalDate, n: number, calendar: WorkingCalendar): LocalDate => {
  if (!Number.isSafeInteger(n)) throw new RangeError('工作日数应为整数。');
  let result = date;
  for (let left = Math.abs(n); left > 0; ) {
    result = addDays(result, Math.sign(n));
    if (isWorkingDay(result, calendar)) left -= 1;
  }
  return result;
};

/** Working days after `from` up to and including `to`: what has been used of a period that began on `from`. 0 when `to` is not later. */
export const workingDaysBetween = (from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (isWorkingDay(date, calendar)) count += 1;
  return count;
};

/** The date itself, or the next working day when it is not one. */
export const workingDayFrom = (date: LocalDate, calendar: WorkingCalendar): LocalDate =>
  isWorkingDay(date, calendar) ? date : addWorkingDays(date, 1, calendar);

/** A period as a rule states it: calendar days (日), working days (工作日) or months. */
export interface Period {
  readonly count: number;
  readonly unit: 'DAY' | 'WORKING_DAY' | 'MONTH';
  /** 期间届满日为休假日的顺延至其次日 (Civil Code §203). Only for periods of days and months; the rule must say so. */
  readonly rollsOver?: boolean;
}

/** The last day of a period that starts on `from`; the first day does not count. A document may be *dated* on any day: never check that here. */
export const deadline = (from: LocalDate, period: Period, calendar: WorkingCalendar): LocalDate => {
  if (period.unit === 'WORKING_DAY') return addWorkingDays(from, period.count, calendar);
  const last = period.unit === 'DAY' ? addDays(from, period.count) : addMonths(from, period.count);
  return period.rollsOver === true ? workingDayFrom(last, calendar) : last;
};
