import { createHash } from 'node:crypto';
import type { ExpertKind } from './expert.kinds.ts';

/** Somebody who may be drawn: exclusions are made before. */
export interface Candidate {
  readonly id: string;
  readonly kind: ExpertKind;
  /** The legal person he belongs to: of each at most one sits on a panel. */
  readonly unit: string;
}
export interface PanelPlan {
  readonly size: number;
  /** Of which kinds at least so many. */
  readonly atLeast: Readonly<Partial<Record<ExpertKind, number>>>;
}
export interface Drawn {
  /** In the order in which the panel's members are numbered. */
  readonly panel: readonly string[];
  /** Everybody else, in the order in which they stand in. */
  readonly reserves: readonly string[];
}

/** Which way of drawing made a record: a later one gets another name, so that old draws stay replayable. */
export const drawMethod = 'sha256-uniform-1';

/**
 * Draws a panel, each admissible one with the same chance: exactly `size` people, at most one of a unit, the least numbers
 * of each kind kept. The same seed and candidates give the same panel, wherever and whenever it is repeated.
 *
 * It counts the admissible panels, picks one by its number, and finds it by the same count; nothing is drawn and thrown away.
 *
 * @param seed hexadecimal
 * @returns null when no panel is admissible
 */
export function draw(seed: string, candidates: readonly Candidate[], plan: PanelPlan): Drawn | null {
  const stream = new Stream(seed);
  const kinds = Object.entries(plan.atLeast).filter(([, least]) => least > 0).map(([kind]) => kind as ExpertKind).sort();
  const sorted = [...candidates].sort((a, b) => (a.unit === b.unit ? (a.id < b.id ? -1 : 1) : a.unit < b.unit ? -1 : 1));
  const units = [...Map.groupBy(sorted, ({ unit }) => unit).values()];
  const less = (needs: readonly number[], kind: ExpertKind): readonly number[] => needs.map((need, place) => (kinds[place] === kind && need > 0 ? need - 1 : need));

  const known = new Map<string, bigint>();
  /** In how many ways the units from this one on can fill so many seats with these needs. */
  const ways = (unit: number, left: number, needs: readonly number[]): bigint => {
    if (needs.reduce((sum, need) => sum + need, 0) > left || left > units.length - unit) return 0n;
    if (left === 0) return 1n;
    const key = `${unit} ${left} ${needs.join()}`;
    let count = known.get(key);
    if (count === undefined) {
      count = ways(unit + 1, left, needs);
      for (const [kind, of] of countKinds(units[unit]!)) count += BigInt(of) * ways(unit + 1, left - 1, less(needs, kind));
      known.set(key, count);
    }
    return count;
  };

  let needs: readonly number[] = kinds.map((kind) => plan.atLeast[kind]!);
  let left = plan.size;
  const total = ways(0, left, needs);
  if (total === 0n) return null;
  let number = stream.below(total);
  const panel: string[] = [];
  for (let unit = 0; left > 0; unit += 1) {
    const without = ways(unit + 1, left, needs);
    if (number < without) continue;
    number -= without;
    for (const candidate of units[unit]!) {
      const with_ = ways(unit + 1, left - 1, less(needs, candidate.kind));
      if (number < with_) {
        panel.push(candidate.id);
        needs = less(needs, candidate.kind);
        left -= 1;
        break;
      }
      number -= with_;
    }
  }
  const chosen = new Set(panel);
  return { panel: stream.shuffled(panel), reserves: stream.shuffled(sorted.map(({ id }) => id).filter((id) => !chosen.has(id))) };
}

/**
 * Who stands in for somebody that left: the first of the reserves with whom the panel is admissible again.
 *
 * @param serving those who stay
 * @param passed reserves that were asked already, or may not be
 */
export function standIn(reserves: readonly string[], candidates: ReadonlyMap<string, Candidate>, serving: readonly string[], passed: ReadonlySet<string>, plan: PanelPlan): string | null {
  const stay = serving.map((id) => candidates.get(id)!);
  const units = new Set(stay.map(({ unit }) => unit));
  const seats = plan.size - stay.length - 1;
  return reserves.find((id) => {
    const candidate = candidates.get(id);
    if (!candidate || passed.has(id) || units.has(candidate.unit)) return false;
    const lacking = Object.entries(plan.atLeast).reduce((sum, [kind, least]) => sum + Math.max(0, least - [...stay, candidate].filter((each) => each.kind === kind).length), 0);
    return lacking <= seats;
  }) ?? null;
}

const countKinds = (of: readonly Candidate[]): Map<ExpertKind, number> => {
  const counts = new Map<ExpertKind, number>();
  for (const { kind } of of) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};

/** Numbers from a seed: SHA-256 of the seed and a counter, taken bit by bit, so that every number below a bound is equally likely. */
class Stream {
  private counter = 0;
  private bits: bigint = 0n;
  private left = 0;

  constructor(private readonly seed: string) {}

  below(bound: bigint): bigint {
    const width = (bound - 1n).toString(2).length;
    for (;;) {
      const number = bound === 1n ? 0n : this.take(width);
      if (number < bound) return number;
    }
  }

  shuffled<T>(of: readonly T[]): T[] {
    const result = [...of];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = Number(this.below(BigInt(last + 1)));
      [result[last], result[other]] = [result[other]!, result[last]!];
    }
    return result;
  }

  private take(width: number): bigint {
    while (this.left < width) {
      const block = createHash('sha256').update(`${this.seed} ${this.counter++}`).digest('hex');
      this.bits = (this.bits << 256n) | BigInt(`0x${block}`);
      this.left += 256;
    }
    this.left -= width;
    const number = this.bits >> BigInt(this.left);
    this.bits &= (1n << BigInt(this.left)) - 1n;
    return number;
  }
}
