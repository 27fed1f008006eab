import { z } from 'zod';
import { compare, multiply, toShortDecimal, type Numeric } from '../../core/scalar/fraction.ts';
import type { LocalDate } from '../../core/scalar/local-date.ts';
import { percent } from '../../core/scalar/percent.ts';

/** One thing known of an enterprise: its value, who says so, and of which day. What is not known is absent, never zero. */
export interface Fact<Value> {
  readonly value: Value;
  /** The department, file or person it came from. */
  readonly source: string;
  readonly asOf: LocalDate;
}

/** Facts by name; the keys are the names that `missing` reports. */
export type Facts = Readonly<Record<string, Fact<unknown> | undefined>>;

/** Points, exact or still open between two bounds (facts missing, or experts to judge). */
export interface Points {
  readonly min: number;
  readonly max: number;
}

/** A condition: met, not met, or not to be told while facts are missing. */
export type Outcome = 'met' | 'unmet' | 'open';

export interface Condition {
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** The present value in words, e.g. '5.2%'; null while facts are missing. */
  readonly value: string | null;
  readonly need: string;
  readonly missing: readonly string[];
}

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly value: string | null;
  readonly points: Points;
  /** The most that the item can give. */
  readonly max: number;
  /** What the next higher points ask for; absent at the top and where experts judge. */
  readonly need?: string;
  readonly missing: readonly string[];
  /** Why the points are what they are, where the table alone does not say. */
  readonly note?: string;
}

/** One line of the gap list (domain notes §3.5): what stands between the enterprise and the rung. */
export interface Gap {
  /** The condition's or item's id. */
  readonly criterion: string;
  readonly title: string;
  readonly current: string | null;
  readonly needed: string;
  readonly missing: readonly string[];
  /** Where the present value is from; absent when nothing is known. */
  readonly source?: string;
  /** The day of the oldest fact in it: a figure is as fresh as its oldest part. */
  readonly asOf?: LocalDate;
}

export interface Assessment {
  /** True only when certain: everything known, or what is missing cannot change it. */
  readonly passed: boolean;
  /** `open` while missing facts or experts' points may still decide it. */
  readonly outcome: Outcome;
  readonly score: Points;
  readonly gate: readonly Condition[];
  readonly items: readonly Item[];
  readonly gaps: readonly Gap[];
  /** Every fact that was asked for and is not there. */
  readonly missing: readonly string[];
}

/** A number in a rule, as a decimal string so that it is compared exactly. */
export const DecimalText = z.string().regex(/^-?\d+(\.\d+)?$/, '应为十进制数');

const WholePoints = z.int().min(0);

/** A step of a table: from this value on (`atLeast`), or beyond it (`above`), so many points, or a range that experts fill. */
export const Band = z.union([
  z.strictObject({ atLeast: DecimalText, points: z.union([WholePoints, z.tuple([WholePoints, WholePoints])]) }),
  z.strictObject({ above: DecimalText, points: z.union([WholePoints, z.tuple([WholePoints, WholePoints])]) }),
]);
export type Band = z.infer<typeof Band>;

/** A table of steps, the highest first; below the last there is nothing. */
export const Bands = z.array(Band).min(1).refine(
  (bands) => bands.every((band, i) => i === 0 || compare(threshold(bands[i - 1]!), threshold(band)) > 0),
  '分档应从高到低排列',
);

export const threshold = (band: Band): string => ('atLeast' in band ? band.atLeast : band.above);

const bandPoints = ({ points }: Band): Points => (typeof points === 'number' ? { min: points, max: points } : { min: points[0], max: points[1] });

export const isReached = (band: Band, value: Numeric): boolean => compare(value, threshold(band)) >= ('atLeast' in band ? 0 : 1);

export const none: Points = { min: 0, max: 0 };

/** The points of a value, and the step above it. */
export const pointsOf = (bands: readonly Band[], value: Numeric): { points: Points; next?: Band } => {
  const place = bands.findIndex((band) => isReached(band, value));
  const next = place === -1 ? bands.at(-1) : bands[place - 1];
  return { points: place === -1 ? none : bandPoints(bands[place]!), ...(next !== undefined && { next }) };
};

export const mostPoints = (bands: readonly Band[]): number => bandPoints(bands[0]!).max;

export const printPoints = ({ min, max }: Points): string => (min === max ? `${min} 分` : `${min}—${max} 分`);

/** What a step asks for: '≥25%（16 分）'. */
export const printBand = (band: Band, print: (value: Numeric) => string): string =>
  `${'atLeast' in band ? '≥' : '>'}${print(threshold(band))}（${printPoints(bandPoints(band))}）`;

/** Two decimals, or as many as it takes to stay on its side of a bound: 59.9999 % must not read as the 60 % it misses. */
export const inPercent = (value: Numeric, bound?: Numeric): string => {
  let decimals = 2;
  let text = percent(value, decimals)!;
  while (bound !== undefined && decimals < 12 && Math.sign(compare(text, multiply(bound, 100))) !== Math.sign(compare(value, bound))) {
    decimals += 1;
    text = percent(value, decimals)!;
  }
  return `${text}%`;
};

export const count = (unit: string) => (value: Numeric): string => `${toShortDecimal(value, 2)} ${unit}`;

export const total = (points: readonly Points[]): Points =>
  points.reduce((sum, { min, max }) => ({ min: sum.min + min, max: sum.max + max }), none);

/** Met when all are, unmet as soon as one is, else open. */
export const all = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('unmet') ? 'unmet' : outcomes.includes('open') ? 'open' : 'met';

export const any = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.includes('met') ? 'met' : outcomes.includes('open') ? 'open' : 'unmet';

/** The names of those facts that are not there. */
export const absent = (facts: Facts, names: readonly string[]): string[] => names.filter((name) => facts[name] === undefined);

/** Where a value made of these facts is from, and of which day. */
export const origin = (facts: Facts, names: readonly string[]): { source?: string; asOf?: LocalDate } => {
  const known = names.flatMap((name) => facts[name] ?? []);
  if (known.length === 0) return {};
  return { source: [...new Set(known.map(({ source }) => source))].join('；'), asOf: known.map(({ asOf }) => asOf).sort()[0]! };
};

/** The value of a share, on its side of the step above it. */
export const inPercentBelow = (value: Numeric, next: Band | undefined): string => inPercent(value, next && threshold(next));

/** A condition over some facts: `judge` is asked only when all are there. */
export const condition = (
  facts: Facts, names: readonly string[],
  { id, title, need }: { readonly id: string; readonly title: string; readonly need: string },
  judge: () => { readonly met: boolean; readonly value: string },
): Condition => {
  const missing = absent(facts, names);
  if (missing.length > 0) return { id, title, need, missing, value: null, outcome: 'open' };
  const { met, value } = judge();
  return { id, title, need, missing, value, outcome: met ? 'met' : 'unmet' };
};

/** A yes-or-no fact that must be so. */
export const mustBe = (facts: Facts, name: string, wanted: boolean, title: string): Condition =>
  condition(facts, [name], { id: name, title, need: wanted ? '是' : '否' }, () => {
    const value = facts[name]!.value === true;
    return { met: value === wanted, value: value ? '是' : '否' };
  });
