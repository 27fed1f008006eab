import { add, subtract, toDecimal, type Fraction } from '../core/scalar/fraction.ts';
import { parkMeasureNames, parkMeasures, type ParkMeasure } from './park.kinds.ts';

/** A month as far as the sums go: its amounts by property, exact decimals; null where withheld or unknown. */
type AmountName = (typeof parkMeasures)[ParkMeasure]['month' | 'cumulative'];
export type MonthAmounts = { readonly month: number; readonly fromMonth: number } & { readonly [Name in AmountName]?: string | null };

/** One measure of one month: what was said, and what the months come to. */
export interface MeasuredMonth {
  readonly measure: ParkMeasure;
  readonly month: string | null;
  /** As stated. */
  readonly cumulative: string | null;
  /** The sum of the months since January; null as soon as one of them is missing or withheld. */
  readonly running: string | null;
  /** What counts: as stated, else the running sum. */
  readonly toDate: string | null;
  /** Stated less running, where both are known and differ. It is shown, and never put right. */
  readonly difference: string | null;
}

/** The last month among these, with the sums of those before it: `park.indicators.ts` says the same in SQL. */
export function measured(months: readonly MonthAmounts[], of: MonthAmounts): MeasuredMonth[] {
  const until = months.filter(({ month }) => month <= of.month);
  const covered = until.reduce((sum, { month, fromMonth }) => sum + month - fromMonth + 1, 0);
  return parkMeasureNames.map((measure) => {
    const { month, cumulative } = parkMeasures[measure];
    const values = until.map((each) => each[month] ?? null);
    const running = covered === of.month && values.every((value) => value !== null) ? decimal(values.reduce<Fraction>((sum, value) => add(sum, value!), zero)) : null;
    const stated = of[cumulative] ?? null;
    const difference = stated !== null && running !== null ? decimal(subtract(stated, running)) : null;
    return { measure, month: of[month] ?? null, cumulative: stated, running, toDate: stated ?? running, difference: difference === nothing ? null : difference };
  });
}

const zero: Fraction = { numerator: 0n, denominator: 1n };
const nothing = '0.00';
const decimal = (value: Fraction): string => toDecimal(value, 2);
