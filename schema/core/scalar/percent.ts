import { divide, fraction, multiply, subtract, toShortDecimal, type Fraction, type Numeric } from './fraction.ts';

/** `part / whole`, exact; null when either is missing or the whole is zero: no figure rather than a zero. */
export const ratio = (part: Numeric | null | undefined, whole: Numeric | null | undefined): Fraction | null => {
  if (part === null || part === undefined || whole === null || whole === undefined) return null;
  return fraction(whole).numerator === 0n ? null : divide(part, whole);
};

/** A ratio as percent, rounded half-up once and printed without a trailing '.0': `percent(ratio(47, 50))` → '94'. */
export const percent = (value: Numeric | null, decimals = 1): string | null =>
  value === null ? null : toShortDecimal(multiply(value, 100n), decimals);

/** 完成率 in percent, one decimal, from the unrounded value and target: `completion('629.0', '647.4')` → '97.2'. */
export const completion = (value: Numeric | null | undefined, target: Numeric | null | undefined): string | null => percent(ratio(value, target));

/**
 * 超（欠）序时进度 in percentage points after `month` of twelve months, from unrounded values (domain notes §4.3):
 * 629.0 of 647.4 through October → '13.8', where subtracting the printed 83.3 from the printed 97.2 would give 13.9.
 */
export const aheadOfTime = (value: Numeric | null | undefined, target: Numeric | null | undefined, month: number): string | null => {
  const done = ratio(value, target);
  return done === null ? null : percent(subtract(done, divide(month, 12)));
};

/** Growth over a base in percent: null when the base is missing or zero. */
export const growth = (value: Numeric | null | undefined, base: Numeric | null | undefined): string | null => {
  const times = ratio(value, base);
  return times === null ? null : percent(subtract(times, 1));
};
