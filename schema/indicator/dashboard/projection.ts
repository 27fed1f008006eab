import type { Measure } from '../../core/indicator/indicator.ts';
import { type Fraction, add, compare, divide, fraction, multiply, subtract, toShortDecimal } from '../../core/scalar/fraction.ts';

/** What a year may come to, and how that was reckoned. */
export interface Projection { readonly value: string; readonly method: { readonly zh: string; readonly en: string } }

/** So many months back say how fast it goes. */
const pace = 3;

/**
 * The value at the year's end if the rest of it goes like the last three months: value + mean monthly increase × months
 * left. An estimate for reading, never a statistic. Null for what does not add up over a year (ratios, words), for years
 * that are over, and where fewer than three months are known.
 *
 * @param months the values from January to each month in the indicator's unit, by month; not known: null
 * @param last the month up to which is known
 */
export function project(kind: Measure['kind'], months: ReadonlyMap<number, string | null>, last: number, decimals: number): Projection | null {
  if (kind === 'ratio' || kind === 'said' || last >= 12 || last <= pace) return null;
  const [now, then] = [months.get(last), months.get(last - pace)];
  if (now === null || now === undefined || then === null || then === undefined) return null;
  const gained = subtract(now, then);
  const increase: Fraction = kind === 'standing' || compare(gained, 0) >= 0 ? gained : fraction(0);
  const value = add(now, multiply(divide(increase, pace), 12 - last));
  return {
    value: toShortDecimal(value, decimals),
    method: {
      zh: `按近 ${pace} 个月（${last - pace + 1}—${last}月）月均增量 ${toShortDecimal(divide(increase, pace), 2)} 外推至年底`,
      en: `extrapolated to the year's end by the mean monthly increase of the last ${pace} months (${toShortDecimal(divide(increase, pace), 2)})`,
    },
  };
}
