import type { EntityManager } from '@mikro-orm/core';
import { WorkingCalendarDay } from './calendar.entity.ts';
import { officialNotices } from './official-holidays.ts';
import { specialDays, workingCalendar, type HolidayNotice, type WorkingCalendar } from './working-calendar.ts';

/** The calendar as the administrator has it. A few dozen rows a year: read anew where a deadline is set, so that a reload counts at once. */
export const loadCalendar = async (em: EntityManager): Promise<WorkingCalendar> =>
  workingCalendar(await em.find(WorkingCalendarDay, {}, { disableIdentityMap: true }));

/** Takes a year's notice in the place of what was there for that year. Refuses a notice with slips. Call within a transaction. */
export const replaceNotice = async (em: EntityManager, notice: HolidayNotice): Promise<void> => {
  const days = specialDays(notice);
  await em.nativeDelete(WorkingCalendarDay, { year: notice.year });
  await em.insertMany(WorkingCalendarDay, days);
};

/** Loads the shipped years that the table knows nothing of; never touches a year that is there. Returns the years added. */
export const loadOfficialCalendar = async (em: EntityManager): Promise<number[]> => {
  const known = (await loadCalendar(em)).years;
  const added = officialNotices.filter(({ year }) => !known.has(year));
  // Two programs may start at once: whoever comes second finds the rows and leaves them.
  if (added.length > 0) {
    await em.upsertMany(WorkingCalendarDay, added.flatMap(specialDays), { onConflictFields: ['date'], onConflictAction: 'ignore' });
  }
  return added.map(({ year }) => year);
};
