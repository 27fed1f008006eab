import { readFileSync } from 'node:fs';
import { specialDays, type HolidayNotice, type SpecialDay } from './working-calendar.ts';

/** The notices of the State Council's general office that the house ships with; an administrator loads later years. */
export const officialNotices = JSON.parse(readFileSync(new URL('./official-holidays.json', import.meta.url), 'utf8')) as readonly HolidayNotice[];

export const officialSpecialDays = (): SpecialDay[] => officialNotices.flatMap(specialDays);
