import type { EntityManager } from '@mikro-orm/postgresql';
import { aheadOfTime, completion, growth, percent, ratio } from '../core/scalar/percent.ts';
import { compare, divide, subtract, toDecimal, type Numeric } from '../core/scalar/fraction.ts';
import type { Facts, Place } from '../core/indicator/indicator.ts';
import { aggregate } from '../core/indicator/facts.ts';
import { monthEnd } from '../core/scalar/local-date.ts';
import { lastYear, plannedAt, thisYear } from './investment.indicators.ts';

/** What an owner's statistical form has no return for: January's investment comes with February's. */
export const firstMonth = 2;
export const ledgerMonths = Array.from({ length: 13 - firstMonth }, (_, index) => firstMonth + index);

export const dayOfMonth = (year: number, month: number): string => monthEnd(`${year}-${String(month).padStart(2, '0')}-01`);

/**
 * 当月完成: what was added since the month before; February's is January's too, and January's has none of its own. Null
 * where the month before is not told. Negative after a revision.
 *
 * @param toDate cumulative since January, by month
 */
export function monthValue(toDate: ReadonlyMap<number, string>, month: number): string | null {
  const now = toDate.get(month);
  if (now === undefined || month < firstMonth) return null;
  if (month === firstMonth) return now;
  const before = toDate.get(month - 1);
  return before === undefined ? null : toDecimal(subtract(now, before), 2);
}

export const isNegative = (value: string | null): boolean => value !== null && compare(value, 0) < 0;

/** 序时进度 in per cent, one decimal: `timeProgress(10)` → `83.3`. */
export const timeProgress = (month: number): string => percent(divide(month, 12))!;

/** How a plan stands at the end of a month; each figure from unrounded operands, rounded once. */
export interface Standing {
  /** 年度完成率 in per cent. */
  readonly completion: string | null;
  readonly timeProgress: string;
  /** 超序时 in percentage points, negative when behind. */
  readonly lead: string | null;
}

export const standingOf = (done: Numeric | null, planned: Numeric | null, month: number): Standing =>
  ({ completion: completion(done, planned), timeProgress: timeProgress(month), lead: aheadOfTime(done, planned, month) });

/** Whether a plan is behind time by more than so many points, on unrounded values. */
export const isBehind = (done: Numeric, planned: Numeric, month: number, points: Numeric): boolean => {
  const share = ratio(done, planned);
  return share !== null && compare(subtract(divide(month, 12), share), divide(points, 100)) > 0;
};

/** 连续月数: how many of the last releases in a row hold the value that the last one holds. Releases skip January. */
export function run<T>(releases: readonly T[]): number {
  const last = releases.at(-1);
  if (last === undefined || last === null) return 0;
  const broken = releases.findLastIndex((each) => each !== last);
  return releases.length - 1 - broken;
}

/** The ledger of a place through one month. */
export interface LedgerMonth {
  readonly month: number;
  /** Projects that told of the month. */
  readonly projects: number;
  readonly yearToDate: string | null;
  readonly monthValue: string | null;
  readonly lastYear: string | null;
  /** 台账增速 in per cent, one decimal: the same catalogue, and the same scope as last year's list. */
  readonly growth: string | null;
  readonly planned: string | null;
  readonly standing: Standing;
}

/** The year's ledger of a place, month by month. */
export async function ledgerOf(em: EntityManager, place: Place, year: number): Promise<LedgerMonth[]> {
  const found: LedgerMonth[] = [];
  const toDate = new Map<number, string>();
  for (const month of ledgerMonths) {
    const day = dayOfMonth(year, month);
    const at = (facts: Facts) => aggregate(em, { kind: 'closing', facts }, place, { from: day, to: day });
    const [now, before, planned] = [await at(thisYear), await at(lastYear), await at(plannedAt(year, day))];
    if (now.amount !== null) toDate.set(month, now.amount);
    found.push({
      month, projects: now.records, yearToDate: now.amount, monthValue: monthValue(toDate, month), lastYear: before.amount, growth: growth(now.amount, before.amount),
      planned: planned.amount, standing: standingOf(now.amount, planned.amount, month),
    });
  }
  return found;
}
