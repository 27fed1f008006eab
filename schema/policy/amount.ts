import { z } from 'zod';
import { compare } from '../core/scalar/fraction.ts';
import { addMoney, compareMoney, isMoney, shareOfMoney, subtractMoney, type Money } from '../core/scalar/money.ts';
import { ConditionShape, leavesOf, problemsOf, type FactBook, type Judged, type Leaf, type PolicyCondition } from './condition.ts';

/** How much a clause gives: a fixed sum, a share of something with a cap, by tiers, and what is added to it for more. */
export type AmountRule =
  | { readonly kind: 'fixed'; readonly amount: Money }
  /** A share of a fact in money; only of what is above `above`, and no more than `upTo`. */
  | { readonly kind: 'share'; readonly of: string; readonly rate: string; readonly above?: Money; readonly upTo?: Money }
  /** The highest tier that a fact reaches; none gives nothing. */
  | { readonly kind: 'tier'; readonly of: string; readonly tiers: readonly { readonly atLeast: string; readonly amount: Money }[] }
  | { readonly kind: 'topUp'; readonly base: AmountRule; readonly when: PolicyCondition; readonly add: { readonly amount: Money } | { readonly rate: string }; readonly upTo?: Money };

const Amount = z.string().refine((value) => isMoney(value) && !value.startsWith('-'), '应为以元为单位的金额');
const Rate = z.string().regex(/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/, '比例应为 0 到 1 的小数');
const Value = z.string().regex(/^-?\d{1,16}(\.\d{1,6})?$/, '应为数值');
export const AmountShape: z.ZodType<AmountRule> = z.lazy(() => z.union([
  z.strictObject({ kind: z.literal('fixed'), amount: Amount }),
  z.strictObject({ kind: z.literal('share'), of: z.string(), rate: Rate, above: Amount.optional(), upTo: Amount.optional() }),
  z.strictObject({ kind: z.literal('tier'), of: z.string(), tiers: z.array(z.strictObject({ atLeast: Value, amount: Amount })).min(1).max(20) }),
  z.strictObject({ kind: z.literal('topUp'), base: AmountShape, when: ConditionShape, add: z.union([z.strictObject({ amount: Amount }), z.strictObject({ rate: Rate })]), upTo: Amount.optional() }),
])) as z.ZodType<AmountRule>;

/** Facts whose values an amount is made of. */
export const factsOfAmount = (rule: AmountRule): string[] => (rule.kind === 'fixed' ? [] : rule.kind === 'topUp' ? factsOfAmount(rule.base) : [rule.of]);
/** Conditions that an amount hangs on besides. */
export const leavesOfAmount = (rule: AmountRule): Leaf[] => (rule.kind === 'topUp' ? [...leavesOfAmount(rule.base), ...leavesOf(rule.when)] : []);

export function amountProblems(rule: AmountRule, book: FactBook): string[] {
  switch (rule.kind) {
    case 'fixed': return [];
    case 'share': return kindProblems(rule.of, ['MONEY'], book);
    case 'tier': {
      const rising = rule.tiers.every(({ atLeast, amount }, at) => at === 0 || (compare(atLeast, rule.tiers[at - 1]!.atLeast) > 0 && compareMoney(amount, rule.tiers[at - 1]!.amount) >= 0));
      return [...kindProblems(rule.of, ['MONEY', 'NUMBER'], book), ...(rising ? [] : ['各档应由低到高，金额不减'])];
    }
    case 'topUp': return [...amountProblems(rule.base, book), ...problemsOf(rule.when, book)];
  }
}
function kindProblems(id: string, types: readonly string[], book: FactBook): string[] {
  const fact = book.get(id);
  return !fact ? [`没有事实“${id}”`] : types.includes(fact.type) ? [] : [`“${fact.title}”不是${types.includes('NUMBER') ? '数值' : '金额'}，不能据以计算`];
}

/** What is known of one organization, as an amount needs it. */
export interface Known { readonly value: (fact: string) => string | null; readonly holds: (condition: PolicyCondition) => Judged }

const least = (a: Money, b: Money | undefined): Money => (b !== undefined && compareMoney(a, b) > 0 ? b : a);

/** The amount in exact yuan; null while something that it is made of is not known. */
export function amountOf(rule: AmountRule, known: Known): Money | null {
  switch (rule.kind) {
    case 'fixed': return addMoney(rule.amount);
    case 'share': {
      const base = known.value(rule.of);
      if (base === null) return null;
      const counted = subtractMoney(base, rule.above ?? '0.00');
      return least(compareMoney(counted, '0.00') <= 0 ? '0.00' : shareOfMoney(counted, rule.rate), rule.upTo);
    }
    case 'tier': {
      const value = known.value(rule.of);
      if (value === null) return null;
      return addMoney(rule.tiers.findLast(({ atLeast }) => compare(value, atLeast) >= 0)?.amount ?? '0.00');
    }
    case 'topUp': {
      const base = amountOf(rule.base, known);
      if (base === null) return null;
      const holds = known.holds(rule.when);
      // What is not shown is not added: the base is due all the same.
      const more = holds !== true ? '0.00' : 'amount' in rule.add ? rule.add.amount : shareOfMoney(base, rule.add.rate);
      return least(addMoney(base, more), rule.upTo);
    }
  }
}

/** How a form says it. */
export const amountKinds = { FIXED: '定额', SHARE: '按比例', TIER: '分档' } as const;
/** An amount as a form gives it. */
export interface AmountInput {
  readonly kind: keyof typeof amountKinds;
  readonly amount?: string | undefined; readonly fact?: string | undefined; readonly rate?: string | undefined; readonly above?: string | undefined; readonly upTo?: string | undefined;
  readonly tiers?: readonly { readonly atLeast: string; readonly amount: string }[] | undefined;
}
/** @returns the rule, or what the form lacks */
export function amountFrom({ kind, amount, fact, rate, above, upTo, tiers = [] }: AmountInput): AmountRule | string {
  switch (kind) {
    case 'FIXED': return amount === undefined ? '定额须填写金额' : { kind: 'fixed', amount };
    case 'SHARE': return fact === undefined || rate === undefined ? '按比例须填写依据与比例' : { kind: 'share', of: fact, rate, ...(above !== undefined && { above }), ...(upTo !== undefined && { upTo }) };
    case 'TIER': return fact === undefined || tiers.length === 0 ? '分档须填写依据与各档' : { kind: 'tier', of: fact, tiers: tiers.map((tier) => ({ ...tier })) };
  }
}
