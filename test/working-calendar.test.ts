import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { officialNotices, officialSpecialDays } from '../schema/core/calendar/official-holidays.ts';
import { addWorkingDays, deadline, isWorkingDay, specialDays, workingCalendar, workingDayFrom, workingDaysBetween } from '../schema/core/calendar/working-calendar.ts';
import { Refusal } from '../schema/core/error/refusal.ts';
import { addDays, daysBetween, weekday, yearOf } from '../schema/core/scalar/local-date.ts';

const calendar = workingCalendar(officialSpecialDays());
const workingDaysOf = (year: number) => workingDaysBetween(`${year - 1}-12-31`, `${year}-12-31`, calendar);

describe('工作日历', () => {
  it('holds the State Council’s notices of 2023 to 2026', () => {
    expect(officialNotices.map(({ year, notice }) => `${year} ${notice}`)).toEqual([
      '2023 国办发明电〔2022〕16号', '2024 国办发明电〔2023〕7号', '2025 国办发明电〔2024〕12号', '2026 国办发明电〔2025〕7号',
    ]);
    // Days at work in each year.
    expect([2023, 2024, 2025, 2026].map(workingDaysOf)).toEqual([249, 251, 248, 248]);
  });

  it('swaps days fairly: in each notice, weekdays off beyond the statutory holidays are made up by weekend days', () => {
    // Statutory holidays (国务院令第644号, from 2025 第795号 with two days more); one on a weekend is made up by a weekday off.
    const statutory: Record<number, number> = { 2023: 11, 2024: 11, 2025: 13, 2026: 13 };
    for (const { year, holidays, workdays } of officialNotices) {
      const off = holidays.flatMap(({ from, to }) => Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i)));
      const weekdaysOff = off.filter((date) => weekday(date) <= 5).length;
      // 中秋节 and 国庆节 on one day save nobody a day: 2023 and 2025 have them joined, not on the same day.
      expect({ year, net: weekdaysOff - workdays.length }).toEqual({ year, net: statutory[year] });
    }
  });

  it.each([
    ['2023-09-03', false, 'a Sunday'],
    ['2023-09-29', false, '中秋节'],
    ['2023-10-07', true, 'a Saturday worked for 国庆节'],
    ['2024-02-09', true, '除夕 2024, a working day by the notice'],
    ['2024-02-18', true, 'a Sunday worked for 春节'],
    ['2025-10-08', false, '国庆节、中秋节'],
    ['2026-01-04', true, 'a Sunday worked for 元旦'],
    ['2026-02-23', false, '春节'],
    ['2026-11-23', true, 'a Monday'],
  ])('%s worked: %s (%s)', (date, worked) => expect(isWorkingDay(date, calendar)).toBe(worked));

  it('counts ten working days of public notice over the National Day holiday', () => {
    // From Tuesday 26 Sep 2023: 27, 28, 7, 8, 9, 10, 11, 12, 13, 16.
    expect(addWorkingDays('2023-09-26', 10, calendar)).toBe('2023-10-16');
    expect(workingDaysBetween('2023-09-26', '2023-10-16', calendar)).toBe(10);
    expect(addWorkingDays('2023-10-16', -10, calendar)).toBe('2023-09-26');
  });

  it('counts from a day off, and leaves a document’s date alone', () => {
    expect(addWorkingDays('2023-09-03', 0, calendar)).toBe('2023-09-03');
    expect(addWorkingDays('2023-09-03', 1, calendar)).toBe('2023-09-04');
    expect(workingDayFrom('2023-09-03', calendar)).toBe('2023-09-04');
    expect(workingDayFrom('2023-10-07', calendar)).toBe('2023-10-07');
  });

  it('ends periods of days, months and working days', () => {
    expect(deadline('2024-09-16', { count: 15, unit: 'DAY' }, calendar)).toBe('2024-10-01');
    expect(deadline('2024-09-16', { count: 15, unit: 'DAY', rollsOver: true }, calendar)).toBe('2024-10-08');
    expect(deadline('2024-08-31', { count: 6, unit: 'MONTH' }, calendar)).toBe('2025-02-28');
    expect(deadline('2026-01-15', { count: 1, unit: 'MONTH', rollsOver: true }, calendar)).toBe('2026-02-24');
    expect(deadline('2024-09-13', { count: 5, unit: 'WORKING_DAY' }, calendar)).toBe('2024-09-23');
  });

  it('refuses a year whose notice is not loaded, but counts plain days into it', () => {
    expect(() => isWorkingDay('2027-01-04', calendar)).toThrow(Refusal);
    expect(() => addWorkingDays('2026-12-28', 10, calendar)).toThrow('尚未载入 2027 年工作日历');
    expect(() => addWorkingDays('2026-12-28', 3, calendar)).not.toThrow();
    expect(deadline('2026-12-28', { count: 15, unit: 'DAY' }, calendar)).toBe('2027-01-12');
  });

  it('refuses a notice with slips, naming each', () => {
    const notice = { year: 2027, notice: '测试', holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }], workdays: [] };
    expect(specialDays(notice)).toHaveLength(3);
    const wrong = { ...notice, holidays: [...notice.holidays, { name: '春节', from: '2027-02-10', to: '2027-02-05' }, { name: '又一元旦', from: '2027-01-03', to: '2027-01-03' }], workdays: ['2027-02-30', '2027-03-01', '2026-03-01'] };
    expect(() => specialDays(wrong)).toThrow(/春节.*2027-01-03 重复.*2027-02-30 不是有效日期.*2027-03-01 不是周末.*2026-03-01 不在 2027 年|春节/);
    expect(() => specialDays({ ...notice, holidays: [] })).toThrow('没有节假日');
  });

  it('adds up: n working days on and back, and n then m', () => {
    const dates = fc.integer({ min: 0, max: 1100 }).map((days) => addDays('2023-02-01', days)).filter((date) => isWorkingDay(date, calendar));
    const counts = fc.integer({ min: 0, max: 60 });
    fc.assert(fc.property(dates, counts, counts, (date, n, m) => {
      const later = addWorkingDays(date, n, calendar);
      fc.pre(yearOf(addDays(later, 120)) <= 2026);
      return addWorkingDays(later, m, calendar) === addWorkingDays(date, n + m, calendar)
        && addWorkingDays(later, -n, calendar) === date
        && workingDaysBetween(date, later, calendar) === n;
    }));
  });
});
