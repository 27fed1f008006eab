import { compare, divide, sum, toDecimal, type Fraction, type Numeric } from '../core/scalar/fraction.ts';
import type { ReviewScheme } from './scheme.ts';

/** What one expert gave one application: points by the code of each item, as decimals, and what he said of it. */
export interface Ballot { readonly points: Readonly<Record<string, string>>; readonly opinion?: string | null }

export interface ItemResult {
  readonly code: string;
  readonly title: string;
  /** The most that can be given. */
  readonly most: number;
  /** Over the ballots that count for the item. */
  readonly mean: string;
  /** What each ballot gave, in an order that tells nothing of who gave it. */
  readonly points: readonly string[];
}
export interface ScoreResult {
  /** Mean of the ballots that count, two decimals. */
  readonly total: string;
  readonly ballots: number;
  /** How many were left out as highest and lowest. */
  readonly dropped: number;
  readonly passed: boolean;
  /** What decides between equals, two decimals. */
  readonly tieBreak: string;
  readonly items: readonly ItemResult[];
  /** In the order of the items' points. */
  readonly opinions: readonly string[];
}

/**
 * The result of one application from its ballots: the order in which they come makes no difference. From `dropFrom` on one
 * highest and one lowest total is left out; rounding is done once, at the end.
 */
export function resultOf(scheme: ReviewScheme, ballots: readonly Ballot[]): ScoreResult {
  if (ballots.length === 0) throw new RangeError('没有评分。');
  const rows = ballots.map(({ points, opinion }) => ({ points, opinion: opinion ?? '', total: sum(scheme.items.map(({ code }) => points[code]!)), key: keyOf(scheme, points) }))
    .sort((a, b) => compare(b.total, a.total) || order(a.key, b.key) || order(a.opinion, b.opinion));
  const kept = trimmed(rows.map(({ total }) => total), scheme.dropFrom);
  const total = toDecimal(mean(kept), 2);
  const meanOf = (code: string): string => toDecimal(mean(trimmed(rows.map(({ points }) => points[code]!).sort((a, b) => compare(b, a)), scheme.dropFrom)), 2);
  return {
    total, ballots: rows.length, dropped: rows.length - kept.length, passed: compare(total, scheme.pass) >= 0, tieBreak: meanOf(scheme.tieBreak),
    items: scheme.items.map(({ code, title, points }) => ({ code, title, most: points, mean: meanOf(code), points: rows.map((row) => row.points[code]!) })),
    opinions: rows.map(({ opinion }) => opinion),
  };
}

/** Places by total, then by the item that breaks ties; who is equal in both shares the better place. */
export function places(results: readonly Pick<ScoreResult, 'total' | 'tieBreak'>[]): number[] {
  const better = (a: Pick<ScoreResult, 'total' | 'tieBreak'>, b: typeof a): number => compare(a.total, b.total) || compare(a.tieBreak, b.tieBreak);
  return results.map((own) => 1 + results.filter((other) => better(other, own) > 0).length);
}

/** Without one highest and one lowest, when there are enough; `values` run from the highest down. */
const trimmed = <T extends Numeric>(values: readonly T[], dropFrom: number): readonly T[] => (values.length >= dropFrom ? values.slice(1, -1) : values);
const mean = (values: readonly Numeric[]): Fraction => divide(sum(values), values.length);
const keyOf = (scheme: ReviewScheme, points: Ballot['points']): string => scheme.items.map(({ code }) => toDecimal(points[code]!, 2).padStart(8, '0')).join(' ');
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
