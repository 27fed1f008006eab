import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareMoney, fromFen, addMoney } from '../schema/core/scalar/money.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { declaredFacts } from '../schema/core/fact/fact.ts';
import { Organization } from '../schema/organization/organization.entity.ts';
import { amountOf, type AmountRule, type Known } from '../schema/policy/amount.ts';
import { conditionFrom, judge, judgeLeaf, leavesOf, problemsOf, type FactBook, type Leaf, type PolicyCondition } from '../schema/policy/condition.ts';
import { factBook, matches } from '../schema/policy/match.ts';
import { amountWords, conditionLines } from '../schema/policy/words.ts';
import { startApi, type Api } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { policyCounty, type PolicyCounty } from './support/policies.ts';

/** Conditions as data: what is said of one row and of all at once is the same; what is not known decides nothing; money is exact. */
let api: Api;
let it: PolicyCounty;
let book: FactBook;
beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  it = await policyCounty(api);
});
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(async () => {
  await it.clear();
  book = await factBook(it.em(), it.county.id);
});
const at = { year: 2026, day: '2026-11-20' };
const fixed: AmountRule = { kind: 'fixed', amount: '1.00' };
const held = (condition: PolicyCondition, amount = fixed) => it.em().transactional(async (em) => matches(em as never, book, { condition, amount }, at, { region: it.county.id }));
const leaf = (fact: string, operator: Leaf['operator'], ...values: string[]): Leaf => ({ kind: 'fact', fact, operator, values });

describe('a fact', () => {
  test('is declared by the area that owns it, with source and kind, and its query runs', async () => {
    expect(declaredFacts().length).toBeGreaterThan(25);
    for (const { id, title, source, type } of declaredFacts()) {
      expect([id, title.length > 1, source.length > 1]).toEqual([id, true, true]);
      const value = { FLAG: 'true', NUMBER: '1', MONEY: '1', DATE: '2020-01-01', CODE: '甲' }[type];
      await held(leaf(id, { FLAG: 'IS', NUMBER: 'AT_LEAST', MONEY: 'AT_LEAST', DATE: 'AT_LEAST', CODE: 'ONE_OF' }[type] as Leaf['operator'], value));
    }
  });

  test('says what is held, from where and as of when; a complete register says no by silence, what nobody knows stays open', async () => {
    await it.grant(it.valves);
    await it.expense(it.valves, 2025, '3000000.00');
    const [pumps, valves] = await held({ kind: 'all', of: [leaf('ladder.first.HNTE', 'IS', 'true'), leaf('organization.rdExpense', 'AT_LEAST', '2000000'), leaf('organization.foundedOn', 'AT_MOST', '2016-01-01')] });
    expect(valves).toMatchObject({ name: '瓯北阀门有限公司', outcome: 'MET', gaps: [] });
    expect(valves!.items).toEqual([
      { fact: 'ladder.first.HNTE', title: '本年度首次认定为高新技术企业', outcome: 'MET', current: '是', needed: '是', source: '科技局创新主体认定', asOf: '2026-03-01', isAsked: false },
      { fact: 'organization.rdExpense', title: '上一年度研发费用', outcome: 'MET', current: '300 万元', needed: '不低于 200 万元', source: '税务局研发费用加计扣除', asOf: '2025-12-31', isAsked: false },
      { fact: 'organization.foundedOn', title: '成立日期', outcome: 'MET', current: '2015-03-01', needed: '不晚于 2016-01-01', source: '市场监管局企业名录', asOf: '2026-11-20', isAsked: false },
    ]);
    expect(pumps).toMatchObject({ outcome: 'UNMET', gaps: ['未满足“本年度首次认定为高新技术企业”', '“上一年度研发费用”无资料（税务局研发费用加计扣除）'] });
    // A renewal is no first recognition; part of a year is no year.
    await it.grant(it.pumps, { isRenewal: true });
    await it.em().execute(`update rd_expense set through_month = 9`);
    const [, later] = await held({ kind: 'any', of: [leaf('ladder.first.HNTE', 'IS', 'true'), leaf('organization.rdExpense', 'AT_LEAST', '1')] });
    expect(later!.outcome).toBe('MET');
    const [again] = await held({ kind: 'any', of: [leaf('ladder.first.HNTE', 'IS', 'true'), leaf('organization.rdExpense', 'AT_LEAST', '1')] });
    expect(again).toMatchObject({ name: '桥头泵业有限公司', outcome: 'OPEN', gaps: ['未满足“本年度首次认定为高新技术企业”，或 “上一年度研发费用”无资料（税务局研发费用加计扣除）'] });
  });
});

/** Questions give facts of every kind with any value: the same condition in SQL and here. */
describe('the same in SQL and in words of the program (property)', () => {
  const kinds = { flag: ['FLAG', ['true', 'false']], number: ['NUMBER', ['-3', '0', '2.5', '40', '1000000.000001']], money: ['MONEY', ['0.00', '99999.99', '100000.00', '1200000.5']], day: ['DATE', ['2024-02-29', '2025-12-31', '2026-01-01']], code: ['CODE', ['3443', '344', '瓯北街道', '{"',]] } as const;
  type Key = keyof typeof kinds;
  const operatorsOf = { FLAG: ['IS'], NUMBER: ['AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW'], MONEY: ['AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW'], DATE: ['AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW'], CODE: ['ONE_OF', 'NONE_OF', 'BEGINS_WITH'] } as const;
  const anyLeaf: fc.Arbitrary<Leaf> = fc.constantFrom(...(Object.keys(kinds) as Key[])).chain((key) => fc.record({
    kind: fc.constant('fact' as const), fact: fc.constant(`asked.${key}`), operator: fc.constantFrom(...operatorsOf[kinds[key][0]]) as fc.Arbitrary<Leaf['operator']>, values: fc.constantFrom(...(kinds[key][1] as readonly string[])).map((value) => [value]),
  }));
  const { condition } = fc.letrec<{ condition: PolicyCondition }>((tie) => ({
    condition: fc.oneof({ maxDepth: 4, depthSize: 'small' }, anyLeaf, fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('condition'), { maxLength: 3 }) }) as fc.Arbitrary<PolicyCondition>, fc.record({ kind: fc.constant('not' as const), of: tie('condition') })),
  }));
  const values = fc.record(Object.fromEntries((Object.keys(kinds) as Key[]).map((key) => [key, fc.option(fc.constantFrom(...(kinds[key][1] as readonly string[])))])) as Record<Key, fc.Arbitrary<string | null>>);

  test('yes, no and not known', async () => {
    const em = it.em();
    const ids = new Map<Key, string>();
    for (const key of Object.keys(kinds) as Key[]) ids.set(key, await it.act.question(it.actors.clerk, 'define', undefined, { region: it.county.id, key, title: `填报${key}`, type: kinds[key][0] }));
    book = await factBook(it.em(), it.county.id);
    const seen = new Set<string>();
    await fc.assert(fc.asyncProperty(condition, values, async (tree, given) => {
      expect(problemsOf(tree, book)).toEqual([]);
      await em.execute('delete from policy_answer');
      for (const [key, value] of Object.entries(given)) if (value !== null) await em.execute(`insert into policy_answer (id, question_id, organization_id, year, value, stated_on, stated_by_name) values (?, ?, ?, 0, ?, '2026-10-01', '甲')`, [uuidv7(), ids.get(key as Key)!, it.valves.id, value]);
      const expected = judge(tree, (each) => judgeLeaf(each, book.get(each.fact)!.type, given[each.fact.slice(6) as Key]));
      const found = (await held(tree)).find(({ organization }) => organization === it.valves.id)!;
      expect(found.outcome).toBe(expected === null ? 'OPEN' : expected ? 'MET' : 'UNMET');
      expect(found.gaps.length === 0).toBe(expected === true);
      expect(found.items).toHaveLength(leavesOf(tree).length);
      seen.add(found.outcome);
    }), { numRuns: 150 });
    expect([...seen].sort()).toEqual(['MET', 'OPEN', 'UNMET']);
  });
});

describe('amounts', () => {
  const known = (facts: Record<string, string | null>, holds: boolean | null = null): Known => ({ value: (fact) => facts[fact] ?? null, holds: () => holds });
  const yuan = (most: number) => fc.bigInt({ min: 0n, max: BigInt(most) * 100n }).map(fromFen);

  test('share with cap, exact to the 分 and rounded once', () => {
    const rule: AmountRule = { kind: 'share', of: 'f', rate: '0.05', upTo: '500000.00' };
    expect(amountOf(rule, known({ f: '3333333.33' }))).toBe('166666.67');
    expect(amountOf(rule, known({ f: '90000000' }))).toBe('500000.00');
    expect(amountOf(rule, known({ f: null }))).toBeNull();
    expect(amountOf({ ...rule, above: '3000000.00' }, known({ f: '2999999.99' }))).toBe('0.00');
    expect(amountOf({ ...rule, above: '3000000.00' }, known({ f: '3000001.00' }))).toBe('0.05');
  });

  test('tiers take the highest that is reached; what is added for more stays under its cap', () => {
    const tiers: AmountRule = { kind: 'tier', of: 'f', tiers: [{ atLeast: '1000000', amount: '50000' }, { atLeast: '5000000', amount: '100000' }] };
    expect(['999999.99', '1000000', '4999999.99', '5000000'].map((f) => amountOf(tiers, known({ f })))).toEqual(['0.00', '50000.00', '50000.00', '100000.00']);
    const topped: AmountRule = { kind: 'topUp', base: tiers, when: leaf('g', 'IS', 'true'), add: { rate: '0.2' }, upTo: '110000' };
    expect([true, false, null].map((holds) => amountOf(topped, known({ f: '1000000' }, holds)))).toEqual(['60000.00', '50000.00', '50000.00']);
    expect(amountOf(topped, known({ f: '5000000' }, true))).toBe('110000');
  });

  test('more of what is rewarded never gives less, and caps hold (property)', () => {
    const base: fc.Arbitrary<AmountRule> = fc.oneof(
      fc.record({ kind: fc.constant('fixed' as const), amount: yuan(1_000_000) }),
      fc.record({ kind: fc.constant('share' as const), of: fc.constant('f'), rate: fc.constantFrom('0.01', '0.05', '0.333333', '1'), above: yuan(100_000), upTo: yuan(1_000_000) }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 1_000_000 })), { minLength: 1, maxLength: 5 }).map((pairs): AmountRule => {
        const levels = [...new Set(pairs.map(([level]) => level))].sort((a, b) => a - b);
        const amounts = pairs.map(([, amount]) => amount).sort((a, b) => a - b);
        return { kind: 'tier', of: 'f', tiers: levels.map((level, place) => ({ atLeast: String(level), amount: `${amounts[place]}.00` })) };
      }),
    );
    const rule = fc.oneof(base, fc.record({ kind: fc.constant('topUp' as const), base, when: fc.constant(leaf('g', 'IS', 'true')), add: fc.oneof(fc.record({ amount: yuan(10_000) }), fc.record({ rate: fc.constantFrom('0.1', '0.5') })), upTo: yuan(2_000_000) }));
    fc.assert(fc.property(rule, yuan(10_000_000), yuan(1_000_000), fc.boolean(), (terms, f, more, holds) => {
      const [less, greater] = [amountOf(terms, known({ f }, holds))!, amountOf(terms, known({ f: addMoney(f, more) }, holds))!];
      expect(compareMoney(less, '0.00')).toBeGreaterThanOrEqual(0);
      expect(compareMoney(greater, less)).toBeGreaterThanOrEqual(0);
      if ('upTo' in terms && terms.upTo !== undefined) expect(compareMoney(greater, terms.upTo)).toBeLessThanOrEqual(0);
      if (terms.kind === 'topUp') expect(compareMoney(amountOf(terms, known({ f }, true))!, amountOf(terms, known({ f }, false))!)).toBeGreaterThanOrEqual(0);
    }));
  });
});

describe('forms', () => {
  test('lines with one mark are alternatives, and read as the document would', () => {
    const tree = conditionFrom([
      { fact: 'organization.active', operator: 'IS', value: 'true' }, { fact: 'ladder.valid.HNTE', operator: 'IS', value: 'true', alternative: '资质' },
      { fact: 'organization.rdIntensity', operator: 'AT_LEAST', value: '3' }, { fact: 'ladder.valid.PROVINCIAL_SME', operator: 'IS', value: 'true', alternative: '资质' },
      { fact: 'organization.town', operator: 'ONE_OF', value: '瓯北街道、桥头镇' }, { fact: 'organization.industry', operator: 'BEGINS_WITH', value: '34' },
    ]);
    expect(problemsOf(tree, book)).toEqual([]);
    expect(conditionLines(tree, book)).toEqual([
      '登记状态为存续', '持有有效的高新技术企业资质，或 持有有效的省科技型中小企业资质', '上一年度研发费用占营业收入比例不低于 3 %', '所属镇街属于 瓯北街道、桥头镇', '国民经济行业代码以 34 开头',
    ]);
    expect(amountWords({ kind: 'topUp', base: { kind: 'share', of: 'organization.rdGrowth', rate: '0.05', upTo: '500000' }, when: leaf('ladder.valid.HNTE', 'IS', 'true'), add: { amount: '20000' } }, book))
      .toBe('按上一年度研发费用增量的 5%，最高 50 万元；持有有效的高新技术企业资质的，另加 2 万元');
  });

  test('what the county’s facts do not carry is refused, each by name', () => {
    const wrong = (fact: string, operator: Leaf['operator'], value: string) => problemsOf(leaf(fact, operator, value), book);
    expect(wrong('organization.profit', 'AT_LEAST', '1')).toEqual(['没有事实“organization.profit”']);
    expect(wrong('organization.active', 'AT_LEAST', '1')).toEqual(['“登记状态为存续”不能用“不低于”比较']);
    expect(wrong('organization.rdExpense', 'AT_LEAST', '很多')).toEqual(['“上一年度研发费用”的值“很多”不正确：应为以元为单位的金额']);
    expect(wrong('organization.foundedOn', 'AT_MOST', '2026-02-30')).toEqual(['“成立日期”的值“2026-02-30”不正确：应为日期']);
  });

  test('an enterprise that is closed is held against nothing, save its own', async () => {
    await it.em().nativeUpdate(Organization, { id: it.pumps.id }, { status: 'DISSOLVED' });
    expect((await held(leaf('organization.active', 'IS', 'true'))).map(({ name }) => name)).toEqual(['瓯北阀门有限公司']);
  });
});
