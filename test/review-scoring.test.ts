import { describe, expect, test } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { ReviewScheme } from '../schema/expert/scheme.ts';
import { places, resultOf, type Ballot } from '../schema/expert/scoring.ts';

const scheme = ReviewScheme.parse({
  panel: { size: 5, atLeast: { TECHNICAL: 3 }, answerDays: 3, quorum: 3 },
  items: [{ code: 'route', title: '技术路线', points: 30 }, { code: 'team', title: '团队', points: 20 }, { code: 'feasibility', title: '可行性', points: 20 }, { code: 'benefit', title: '预期效益', points: 20 }, { code: 'budget', title: '经费', points: 10 }],
  dropFrom: 5, pass: '70', tieBreak: 'route', recusalYears: 3,
});

/** Points in steps of a hundredth, half, or whole: what people give. */
const points = (most: number) => fc.oneof(fc.integer({ min: 0, max: most }).map(String), fc.integer({ min: 0, max: most * 2 }).map((half) => (half / 2).toFixed(1)), fc.integer({ min: 0, max: most * 100 }).map((cents) => (cents / 100).toFixed(2)));
const ballot: fc.Arbitrary<Ballot> = fc.record({
  points: fc.record(Object.fromEntries(scheme.items.map(({ code, points: most }) => [code, points(most)])) as Record<string, fc.Arbitrary<string>>), opinion: fc.constantFrom('可行', '有风险', '建议支持'),
});
const ballots = (minLength = 1, maxLength = 9) => fc.array(ballot, { minLength, maxLength });
const shuffledTwice = (of: fc.Arbitrary<Ballot[]>) => of.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })));

/** The same by another way: everything as decimals of 40 digits, sorted and cut by hand. */
const total = ({ points: given }: Ballot): Decimal => Object.values(given).reduce((sum, each) => sum.plus(each), new Decimal(0));
const cut = (values: Decimal[]): Decimal[] => { const sorted = [...values].sort((a, b) => a.comparedTo(b)); return sorted.length >= 5 ? sorted.slice(1, -1) : sorted; };
const mean = (values: Decimal[]): string => cut(values).reduce((sum, each) => sum.plus(each), new Decimal(0)).div(cut(values).length).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2);

test('the order in which ballots come makes no difference, to the last letter', () => {
  fc.assert(fc.property(shuffledTwice(ballots()), ([one, other]) => { expect(resultOf(scheme, other)).toEqual(resultOf(scheme, one)); }));
});

test('the total is the mean without one highest and one lowest from five ballots on, rounded half-up once', () => {
  fc.assert(fc.property(ballots(), (all) => {
    const result = resultOf(scheme, all);
    expect(result.total).toBe(mean(all.map(total)));
    expect(result.dropped).toBe(all.length >= 5 ? 2 : 0);
    expect(result.passed).toBe(new Decimal(result.total).gte(70));
    for (const item of result.items) expect(item.mean).toBe(mean(all.map(({ points: given }) => new Decimal(given[item.code]!))));
    expect(result.tieBreak).toBe(result.items[0]!.mean);
  }), { numRuns: 300 });
});

test('one expert alone cannot move the total out of what the others gave', () => {
  fc.assert(fc.property(ballots(4, 8), ballot, (others, one) => {
    const result = new Decimal(resultOf(scheme, [...others, one]).total);
    const [least, most] = [Decimal.min(...others.map(total)), Decimal.max(...others.map(total))];
    expect(result.gte(least.minus('0.005')) && result.lte(most.plus('0.005'))).toBe(true);
  }));
});

test('a better ballot never makes a worse total', () => {
  fc.assert(fc.property(ballots(1, 7), fc.nat(), fc.constantFrom(...scheme.items), (all, at, item) => {
    const before = new Decimal(resultOf(scheme, all).total);
    const better = all.map((each, n) => (n === at % all.length ? { ...each, points: { ...each.points, [item.code]: String(item.points) } } : each));
    expect(new Decimal(resultOf(scheme, better).total).gte(before)).toBe(true);
  }));
});

describe('ties', () => {
  const result = fc.record({ total: fc.constantFrom('70.00', '70.01', '85.50'), tieBreak: fc.constantFrom('20.00', '21.50', '30.00') });
  test('go to the better technical route; who is equal in both shares the better place, and the next place is left out', () => {
    fc.assert(fc.property(fc.array(result, { minLength: 1, maxLength: 8 }), (all) => {
      const ranks = places(all);
      all.forEach((own, n) => {
        expect(ranks[n]).toBe(1 + all.filter((other) => new Decimal(other.total).gt(own.total) || (other.total === own.total && new Decimal(other.tieBreak).gt(own.tieBreak))).length);
        all.forEach((other, m) => { if (own.total === other.total && own.tieBreak === other.tieBreak) expect(ranks[n]).toBe(ranks[m]); });
      });
    }));
    expect(places([{ total: '80.00', tieBreak: '24.00' }, { total: '80.00', tieBreak: '25.00' }, { total: '80.00', tieBreak: '24.00' }, { total: '79.99', tieBreak: '30.00' }])).toEqual([2, 1, 2, 4]);
  });

  test('are decided on what is printed: 79.996 and 80.001 are both 80.00', () => {
    const three = (given: string[]) => resultOf(scheme, given.map((route) => ({ points: { route, team: '20', feasibility: '20', benefit: '10', budget: '5' } })));
    const [a, b] = [three(['25', '25', '24.99']), three(['25', '25', '25'])];
    expect([a.total, b.total]).toEqual(['80.00', '80.00']);
    expect(places([a, b])).toEqual([1, 1]);
  });
});

test('what an applicant is shown tells nothing of who gave what: the same rows whoever gave them', () => {
  fc.assert(fc.property(shuffledTwice(ballots(3, 7)), ([one, other]) => {
    const [first, second] = [resultOf(scheme, one), resultOf(scheme, other)];
    expect(first.items.map(({ points: given }) => given)).toEqual(second.items.map(({ points: given }) => given));
    expect(first.opinions).toEqual(second.opinions);
    const totals = first.items[0]!.points.map((_, n) => first.items.reduce((sum, item) => sum.plus(item.points[n]!), new Decimal(0)).toNumber());
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  }));
});

test('a scheme that does not add up is no scheme', () => {
  const wrong = (over: object): string[] => ReviewScheme.safeParse({ ...scheme, ...over }).error?.issues.map(({ message }) => message) ?? [];
  expect(wrong({})).toEqual([]);
  expect(wrong({ items: scheme.items.slice(1) })).toEqual(['各项分值合计应为 100', '同分比较的评分项不在评分表中']);
  expect(wrong({ panel: { ...scheme.panel, size: 4 } })).toEqual(['专家人数应为单数']);
  expect(wrong({ panel: { ...scheme.panel, atLeast: { TECHNICAL: 4, FINANCE: 2 }, quorum: 6 } })).toEqual(['各类专家的最低人数超过专家总数', '有效评审的最低份数超过专家总数']);
  expect(wrong({ pass: '101' })).toEqual(['合格线超过 100']);
  expect(() => resultOf(scheme, [])).toThrow('没有评分');
});
