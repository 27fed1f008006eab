import { z } from 'zod';
import type { FactKind, FactType } from '../core/fact/fact.ts';
import { compare } from '../core/scalar/fraction.ts';
import { isLocalDate } from '../core/scalar/local-date.ts';

/** How a fact is held against a value. */
export const operators = {
  IS: '为', AT_LEAST: '不低于', ABOVE: '高于', AT_MOST: '不高于', BELOW: '低于', ONE_OF: '属于', NONE_OF: '不属于', BEGINS_WITH: '以之开头',
} as const;
export type Operator = keyof typeof operators;
const ofType: Readonly<Record<FactType, readonly Operator[]>> = {
  FLAG: ['IS'], NUMBER: ['AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW'], MONEY: ['AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW'], DATE: ['AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW'], CODE: ['ONE_OF', 'NONE_OF', 'BEGINS_WITH'],
};

/** One fact against one value; several values are separated in `values`. */
export interface Leaf { readonly kind: 'fact'; readonly fact: string; readonly operator: Operator; readonly values: readonly string[] }

/**
 * What a clause asks of an organization, as data, so that it is judged for one and for all at once. Three-valued: what is
 * not known makes neither true nor false what hangs on it.
 */
export type PolicyCondition =
  | Leaf
  | { readonly kind: 'all'; readonly of: readonly PolicyCondition[] }
  | { readonly kind: 'any'; readonly of: readonly PolicyCondition[] }
  | { readonly kind: 'not'; readonly of: PolicyCondition };

const LeafShape = z.strictObject({ kind: z.literal('fact'), fact: z.string().min(3).max(80), operator: z.enum(Object.keys(operators) as [Operator, ...Operator[]]), values: z.array(z.string().min(1).max(200)).min(1).max(200) });
export const ConditionShape: z.ZodType<PolicyCondition> = z.lazy(() => z.union([
  LeafShape,
  z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(ConditionShape).max(60) }),
  z.strictObject({ kind: z.literal('not'), of: ConditionShape }),
])) as z.ZodType<PolicyCondition>;

/** A fact as conditions use it: held by the bureau, or asked of the enterprise once. */
export type FactView = Omit<FactKind, 'source'> & { readonly source: string; readonly isAsked: boolean };
export type FactBook = ReadonlyMap<string, FactView>;

/** The facts against values that a condition is made of, from left to right. */
export const leavesOf = (condition: PolicyCondition): Leaf[] =>
  (condition.kind === 'fact' ? [condition] : condition.kind === 'not' ? leavesOf(condition.of) : condition.of.flatMap(leavesOf));

const mostLeaves = 60;
const deepest = 6;
const depth = (condition: PolicyCondition): number => (condition.kind === 'fact' ? 0 : 1 + (condition.kind === 'not' ? depth(condition.of) : Math.max(0, ...condition.of.map(depth))));

/** What is wrong with a condition, in Chinese; empty when nothing. */
export function problemsOf(condition: PolicyCondition, book: FactBook): string[] {
  const leaves = leavesOf(condition);
  return [
    ...(leaves.length > mostLeaves ? [`条件至多 ${mostLeaves} 项`] : []), ...(depth(condition) > deepest ? [`条件嵌套至多 ${deepest} 层`] : []),
    ...leaves.flatMap((leaf) => leafProblems(leaf, book)),
  ];
}

function leafProblems({ fact: id, operator, values }: Leaf, book: FactBook): string[] {
  const fact = book.get(id);
  if (!fact) return [`没有事实“${id}”`];
  if (!ofType[fact.type].includes(operator)) return [`“${fact.title}”不能用“${operators[operator]}”比较`];
  if (values.length > 1 && operator !== 'ONE_OF' && operator !== 'NONE_OF') return [`“${fact.title}”只能与一个值比较`];
  const wrong = values.filter((value) => !fits(fact.type, value) || (fact.options && operator !== 'BEGINS_WITH' && !(value in fact.options)));
  return wrong.length === 0 ? [] : [`“${fact.title}”的值“${wrong.join('、')}”不正确：${shape[fact.type]}${fact.options ? `，为 ${Object.entries(fact.options).map(([value, title]) => `${value}（${title}）`).join('、')} 之一` : ''}`];
}

const shape: Readonly<Record<FactType, string>> = { FLAG: '应为 true 或 false', NUMBER: '应为数值', MONEY: '应为以元为单位的金额', DATE: '应为日期', CODE: '应为代码或名称' };
/** Whether a text is a value of the type. */
export function fits(type: FactType, value: string): boolean {
  switch (type) {
    case 'FLAG': return value === 'true' || value === 'false';
    case 'NUMBER': return /^-?\d{1,16}(\.\d{1,6})?$/.test(value);
    case 'MONEY': return /^-?\d{1,16}(\.\d{1,2})?$/.test(value);
    case 'DATE': return isLocalDate(value);
    case 'CODE': return value.length <= 200;
  }
}

/** Yes, no, or not known. */
export type Judged = boolean | null;

/** What leaves come to together. Kleene's logic, as SQL has it: one no makes `all` no, one yes makes `any` yes. */
export function judge(condition: PolicyCondition, leaf: (leaf: Leaf) => Judged): Judged {
  switch (condition.kind) {
    case 'fact': return leaf(condition);
    case 'not': { const inner = judge(condition.of, leaf); return inner === null ? null : !inner; }
    case 'all': { const all = condition.of.map((part) => judge(part, leaf)); return all.includes(false) ? false : all.includes(null) ? null : true; }
    case 'any': { const all = condition.of.map((part) => judge(part, leaf)); return all.includes(true) ? true : all.includes(null) ? null : false; }
  }
}

/** One leaf for a value as it is stored; null when it is not known. The same as `match.ts` says in SQL. */
export function judgeLeaf({ operator, values }: Leaf, type: FactType, value: string | null): Judged {
  if (value === null) return null;
  const [first] = values as [string];
  const order = type === 'DATE' ? (value < first ? -1 : value > first ? 1 : 0) : type === 'NUMBER' || type === 'MONEY' ? compare(value, first) : 0;
  switch (operator) {
    case 'IS': return value === first;
    case 'AT_LEAST': return order >= 0;
    case 'ABOVE': return order > 0;
    case 'AT_MOST': return order <= 0;
    case 'BELOW': return order < 0;
    case 'ONE_OF': return values.includes(value);
    case 'NONE_OF': return !values.includes(value);
    case 'BEGINS_WITH': return value.startsWith(first);
  }
}

/** Facts held against values by hand: lines with the same mark are alternatives, the others must all hold. */
export interface ConditionLine { readonly fact: string; readonly operator: Operator; readonly value: string; readonly alternative?: string | undefined }
export function conditionFrom(lines: readonly ConditionLine[]): PolicyCondition {
  const groups: { readonly mark: string | undefined; readonly leaves: Leaf[] }[] = [];
  for (const { fact, operator, value, alternative } of lines) {
    const leaf: Leaf = { kind: 'fact', fact, operator, values: value.split(/[、,，;；]/).map((each) => each.trim()).filter((each) => each !== '') };
    const known = alternative ? groups.find(({ mark }) => mark === alternative) : undefined;
    if (known) known.leaves.push(leaf);
    else groups.push({ mark: alternative, leaves: [leaf] });
  }
  return { kind: 'all', of: groups.map(({ leaves }) => (leaves.length === 1 ? leaves[0]! : { kind: 'any', of: leaves })) };
}
