import { divide, toShortDecimal } from '../core/scalar/fraction.ts';
import { operators, type FactBook, type FactView, type Leaf, type PolicyCondition } from './condition.ts';
import type { AmountRule } from './amount.ts';

/** Conditions and amounts in words, for the public and for whoever lacks something. */

/** 1200000.00 → 120 万元; below ten thousand in yuan. */
export const yuan = (amount: string): string => {
  const size = amount.replace('-', '');
  return Number(size) >= 10_000 ? `${toShortDecimal(divide(amount, 10_000), 6)} 万元` : `${toShortDecimal(amount, 2)} 元`;
};

const flagWords: Readonly<Record<string, string>> = { true: '是', false: '否' };

/** A value as people read it. */
export function shown({ type, unit, options }: Pick<FactView, 'type' | 'unit' | 'options'>, value: string): string {
  switch (type) {
    case 'FLAG': return flagWords[value] ?? value;
    case 'MONEY': return yuan(value);
    case 'NUMBER': return `${toShortDecimal(value, 6)}${unit ? ` ${unit}` : ''}`;
    case 'CODE': return options?.[value] ?? value;
    case 'DATE': return value;
  }
}

/** What a leaf asks for, without the fact's name: `不低于 100 万元`. */
export function needed({ operator, values }: Leaf, fact: FactView): string {
  const list = values.map((value) => shown(fact, value)).join('、');
  if (fact.type === 'FLAG') return list;
  if (fact.type === 'DATE') return { AT_LEAST: `不早于 ${list}`, ABOVE: `晚于 ${list}`, AT_MOST: `不晚于 ${list}`, BELOW: `早于 ${list}` }[operator as 'AT_LEAST'] ?? list;
  return operator === 'BEGINS_WITH' ? `以 ${list} 开头` : `${operators[operator]} ${list}`;
}

export function leafWords(leaf: Leaf, book: FactBook): string {
  const fact = book.get(leaf.fact);
  if (!fact) return leaf.fact;
  if (fact.type === 'FLAG') return leaf.values[0] === 'true' ? fact.title : `未${/^(有|持有)/.test(fact.title) ? '' : '达到：'}${fact.title}`;
  return `${fact.title}${needed(leaf, fact)}`;
}

/** One line for each thing that must hold. */
export const conditionLines = (condition: PolicyCondition, book: FactBook): string[] =>
  (condition.kind === 'all' ? condition.of.flatMap((part) => conditionLines(part, book)) : [conditionWords(condition, book)]);
export function conditionWords(condition: PolicyCondition, book: FactBook): string {
  switch (condition.kind) {
    case 'fact': return leafWords(condition, book);
    case 'not': return `不得：${conditionWords(condition.of, book)}`;
    case 'any': return condition.of.length === 0 ? '（无可选条件）' : condition.of.map((part) => conditionWords(part, book)).join('，或 ');
    case 'all': return condition.of.length === 0 ? '无条件' : condition.of.map((part) => conditionWords(part, book)).join('，且 ');
  }
}

const percent = (rate: string): string => `${toShortDecimal(divide(rate, '0.01'), 4)}%`;

export function amountWords(rule: AmountRule, book: FactBook): string {
  const title = (fact: string) => book.get(fact)?.title ?? fact;
  switch (rule.kind) {
    case 'fixed': return `定额 ${yuan(rule.amount)}`;
    case 'share': return `按${title(rule.of)}${rule.above ? `超过 ${yuan(rule.above)} 部分` : ''}的 ${percent(rule.rate)}${rule.upTo ? `，最高 ${yuan(rule.upTo)}` : ''}`;
    case 'tier': { const fact = book.get(rule.of); return `按${title(rule.of)}分档：${rule.tiers.map(({ atLeast, amount }) => `不低于 ${fact ? shown(fact, atLeast) : atLeast} 的 ${yuan(amount)}`).join('；')}`; }
    case 'topUp': return `${amountWords(rule.base, book)}；${conditionWords(rule.when, book)}的，另加 ${'amount' in rule.add ? yuan(rule.add.amount) : `其 ${percent(rule.add.rate)}`}${rule.upTo ? `，合计最高 ${yuan(rule.upTo)}` : ''}`;
  }
}
