import { language } from '../kit/i18n.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (date: Date): string => date.toISOString().slice(0, 10);


/** Months as the schema names them: by their last day. `monthEnd('2026-02-14', -1)` is `2026-01-31`. */
export const monthEnd = (day: string, months = 0): string => dayOf(new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + months, 0)));

/** So many months on; a day that the month does not have becomes its last. */
export const addMonths = (day: string, months: number): string => {
  const end = monthEnd(day, months);
  return `${end.slice(0, 8)}${two(Math.min(Number(day.slice(8)), Number(end.slice(8))))}`;
};

export const yesterday = (): string => dayOf(new Date(Date.now() + 8 * 3_600_000 - 86_400_000));

/** Days from one to the other; negative when the other has passed. */
export const daysUntil = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** `2023 年 10 月` */
export const monthTitle = (day: string): string => (language.value === 'zh' ? `${day.slice(0, 4)} 年 ${Number(day.slice(5, 7))} 月` : day.slice(0, 7));
