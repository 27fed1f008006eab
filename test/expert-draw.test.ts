import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { draw, standIn, type Candidate, type PanelPlan } from '../schema/expert/draw.ts';
import { expertKindNames } from '../schema/expert/expert.kinds.ts';

const seed = (n: number): string => createHash('sha256').update(`seed ${n}`).digest('hex');
const draws = 10_000;

/** The value that a chi-square of so many degrees of freedom exceeds once in a thousand (Wilson–Hilferty). */
const critical = (freedom: number): number => freedom * (1 - 2 / (9 * freedom) + 3.0902 * Math.sqrt(2 / (9 * freedom))) ** 3;
const chiSquare = (counts: readonly number[], expected: number): number => counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);

/** Every admissible panel, by trying all. */
function admissible(candidates: readonly Candidate[], { size, atLeast }: PanelPlan): string[] {
  const found: string[] = [];
  const walk = (from: number, panel: readonly Candidate[]): void => {
    if (panel.length === size) {
      if (Object.entries(atLeast).every(([kind, least]) => panel.filter((each) => each.kind === kind).length >= least)) found.push(panel.map(({ id }) => id).sort().join());
      return;
    }
    for (let index = from; index < candidates.length; index += 1) if (!panel.some(({ unit }) => unit === candidates[index]!.unit)) walk(index + 1, [...panel, candidates[index]!]);
  };
  walk(0, []);
  return found;
}

/** Eleven people of eight units, three of which have two. */
const pool: readonly Candidate[] = [
  ['a', 'TECHNICAL', '1'], ['b', 'TECHNICAL', '1'], ['c', 'TECHNICAL', '2'], ['d', 'FINANCE', '2'], ['e', 'TECHNICAL', '3'], ['f', 'INDUSTRY', '4'], ['g', 'TECHNICAL', '5'], ['h', 'FINANCE', '6'],
  ['i', 'FINANCE', '6'], ['j', 'TECHNICAL', '7'], ['k', 'MANAGEMENT', '8'],
].map(([id, kind, unit]) => ({ id: id!, kind: kind as Candidate['kind'], unit: unit! }));
const plan: PanelPlan = { size: 5, atLeast: { TECHNICAL: 3, FINANCE: 1 } };

describe('10,000 draws', () => {
  const panels = Array.from({ length: draws }, (_, n) => draw(seed(n), pool, plan)!);
  const possible = admissible(pool, plan);

  test('keep every quota and have at most one of a unit', () => {
    const allowed = new Set(possible);
    expect(panels.filter(({ panel }) => !allowed.has([...panel].sort().join()))).toEqual([]);
    for (const { panel, reserves } of panels) expect([...panel, ...reserves].sort()).toEqual(pool.map(({ id }) => id).sort());
  });

  test('give every admissible panel the same chance (chi-square, one in a thousand)', () => {
    const counts = new Map(possible.map((panel) => [panel, 0]));
    for (const { panel } of panels) { const key = [...panel].sort().join(); counts.set(key, counts.get(key)! + 1); }
    expect(possible.length).toBeGreaterThan(50);
    expect(chiSquare([...counts.values()], draws / possible.length)).toBeLessThan(critical(possible.length - 1));
  });

  test('give each expert the chance that the admissible panels give him', () => {
    for (const { id } of pool) {
      const share = possible.filter((panel) => panel.split(',').includes(id)).length / possible.length;
      const times = panels.filter(({ panel }) => panel.includes(id)).length;
      expect(Math.abs(times - draws * share) / Math.sqrt(draws * share * (1 - share))).toBeLessThan(3.6);
    }
  });

  test('seat and line up the same way for everybody: places on the panel and among the reserves are uniform', () => {
    const alike: readonly Candidate[] = Array.from({ length: 9 }, (_, n) => ({ id: `x${n}`, kind: 'TECHNICAL', unit: `u${n}` }));
    const seats = Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => 0));
    for (let n = 0; n < draws; n += 1) {
      const { panel, reserves } = draw(seed(n), alike, { size: 5, atLeast: {} })!;
      [...panel, ...reserves].forEach((id, place) => { seats[Number(id[1])]![place]! += 1; });
    }
    expect(chiSquare(seats.flat(), draws / 9)).toBeLessThan(critical(64));
  });
});

test('the same seed gives the same panel, in whatever order the candidates come', () => {
  fc.assert(fc.property(fc.integer(), fc.shuffledSubarray([...pool], { minLength: pool.length, maxLength: pool.length }), (n, shuffled) => {
    expect(draw(seed(n), shuffled, plan)).toEqual(draw(seed(n), pool, plan));
  }));
  // Kept for good: a record made today must be repeatable in ten years.
  expect(draw(seed(1), pool, plan)).toEqual(draw(seed(1), [...pool].reverse(), plan));
  expect(createHash('sha256').update(JSON.stringify(Array.from({ length: 50 }, (_, n) => draw(seed(n), pool, plan)))).digest('hex')).toBe('c8a911f317e42a038cdc8009f399aa3b8a08074a3344e895f0c2679698e7e36a');
});

test('nothing is drawn where no panel is admissible, and only then', () => {
  const candidates = fc.array(fc.record({ kind: fc.constantFrom(...expertKindNames), unit: fc.constantFrom('1', '2', '3', '4', '5') }), { maxLength: 9 }).map((all) => all.map((each, n) => ({ id: `e${n}`, ...each })));
  const plans = fc.record({ size: fc.constantFrom(3, 5), technical: fc.integer({ min: 0, max: 3 }), finance: fc.integer({ min: 0, max: 2 }) }).filter(({ size, technical, finance }) => technical + finance <= size)
    .map(({ size, technical, finance }): PanelPlan => ({ size, atLeast: { TECHNICAL: technical, FINANCE: finance } }));
  fc.assert(fc.property(candidates, plans, fc.integer(), (of, wanted, n) => {
    const drawn = draw(seed(n), of, wanted);
    const possible = admissible(of, wanted);
    if (possible.length === 0) expect(drawn).toBeNull();
    else expect(possible).toContain([...drawn!.panel].sort().join());
  }), { numRuns: 500 });
});

test('a stand-in makes the panel admissible again, or there is none', () => {
  const byId = new Map(pool.map((each) => [each.id, each]));
  fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 4 }), fc.subarray(pool.map(({ id }) => id)), (n, leaves, asked) => {
    const { panel, reserves } = draw(seed(n), pool, plan)!;
    const serving = panel.filter((_, place) => place !== leaves);
    const passed = new Set(asked);
    const found = standIn(reserves, byId, serving, passed, plan);
    const able = reserves.filter((id) => !passed.has(id) && admissible([...serving, id].map((each) => byId.get(each)!), plan).length === 1);
    expect(found).toBe(able[0] ?? null);
  }), { numRuns: 500 });
});
