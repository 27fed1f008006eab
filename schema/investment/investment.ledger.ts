import type { EntityManager } from '@mikro-orm/postgresql';
import { aheadOfTime, completion, growth, percent, ratio } from '../core/scalar/percent.ts';
import { add, compare, divide, multiply, subtract, toDecimal, toShortDecimal, type Numeric } from '../core/scalar/fraction.ts';
import type { Facts, Place } from '../core/indicator/indicator.ts';
import { happenedIn } from '../core/indicator/facts.ts';
import { monthEnd } from '../core/scalar/local-date.ts';
import { standings } from '../release/release.ts';
import { circularIndicators } from '../release/release.kinds.ts';
import { lastYear, plannedThen, thisYear } from './investment.indicators.ts';

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

/** The year's ledger of a place, month by month: three statements, whatever the place. */
export async function ledgerOf(em: EntityManager, place: Place, year: number): Promise<LedgerMonth[]> {
  const [now, before, planned] = [await byMonth(em, thisYear, place, year), await byMonth(em, lastYear, place, year), await byMonth(em, plannedThen, place, year)];
  const toDate = new Map([...now].map(([month, { amount }]) => [month, amount]));
  return ledgerMonths.map((month) => {
    const [yearToDate, ofLastYear, plan] = [now, before, planned].map((each) => each.get(month)?.amount ?? null) as [string | null, string | null, string | null];
    return {
      month, projects: now.get(month)?.records ?? 0, yearToDate, monthValue: monthValue(toDate, month), lastYear: ofLastYear, growth: growth(yearToDate, ofLastYear),
      planned: plan, standing: standingOf(yearToDate, plan, month),
    };
  });
}

interface Summed { readonly records: number; readonly amount: string }

async function byMonth(em: EntityManager, facts: Facts, place: Place, year: number): Promise<Map<number, Summed>> {
  const months = new Map<number, Summed>();
  for (const { town, month, records, amount } of await happenedIn(em, { kind: 'closing', facts }, place.counties, year)) {
    if (amount === null || (place.town !== null && town !== place.town)) continue;
    const known = months.get(month);
    months.set(month, known ? { records: known.records + records, amount: toDecimal(add(known.amount, amount), 2) } : { records, amount });
  }
  return months;
}

/** The ledger beside what was published, month by month: two records of one thing, neither of which is changed by the other. */
export interface ReconciledMonth {
  readonly month: number;
  readonly ledger: LedgerMonth;
  /** The published value: its key, growth in per cent and rank as published. */
  readonly released: { readonly id: string; readonly growth: string; readonly rank: number; readonly of: number } | null;
  /** Ledger growth (unrounded) less published growth, percentage points, one decimal. */
  readonly gap: string | null;
}

export async function reconciliationOf(em: EntityManager, place: Place, year: number): Promise<ReconciledMonth[]> {
  const published = await standings(em, place, circularIndicators.growth, { from: `${year}-01-01`, to: `${year}-12-31` });
  return (await ledgerOf(em, place, year)).map((ledger) => {
    const found = published.find(({ to }) => to === dayOfMonth(year, ledger.month));
    const times = ratio(ledger.yearToDate, ledger.lastYear);
    return {
      month: ledger.month, ledger, released: found ? { id: found.id, growth: found.value, rank: found.rank, of: found.of } : null,
      gap: found && times ? toShortDecimal(subtract(multiply(subtract(times, 1), 100), found.value), 1) : null,
    };
  });
}
