import type { SecurityRulesQuery } from '../generated/graphql.ts';
import { count, list } from '../kit/format.ts';
import { language } from '../kit/i18n.ts';
import { itemNames, text } from './words.ts';

export type Version = NonNullable<SecurityRulesQuery['securityRules']>[number];
export type Item = NonNullable<SecurityRulesQuery['securityRuleItems']>[number];
type Tree = Readonly<Record<string, unknown>>;

export const titleOf = ({ path, title }: Item): string => (language.value === 'zh' ? title : itemNames[path] ?? title);

/** Names of keep times have hyphens and no dots, so that a path is told apart by its dots. */
export const at = (criteria: unknown, path: string): unknown => path.split('.').reduce<unknown>((tree, name) => (tree as Tree | null | undefined)?.[name], criteria);

const shown = ({ rule, kind }: Item, value: unknown): string => {
  if (kind === 'TEXTS') return Array.isArray(value) && value.length > 0 ? list(value as string[]) : text.noWords;
  if (value === null || value === undefined) return text.none;
  return rule === 'RETENTION' ? text.days(count(Number(value))!) : count(Number(value))!;
};
export const valueAt = ({ criteria }: Version, item: Item): string => shown(item, at(criteria, item.path));

/** Between what it may be set; of keep times the least alone, where there is one. */
export const boundsOf = ({ rule, kind, least, most }: Item): string | null => {
  if (kind === 'TEXTS') return null;
  if (rule === 'RETENTION') return least != null && least > 1 ? text.days(count(least)!) : null;
  return text.range(count(least ?? 0)!, count(most) ?? '…');
};

export const differences = (before: Version, after: Version, items: readonly Item[]): readonly { readonly title: string; readonly from: string; readonly to: string }[] =>
  items.map((item) => ({ title: titleOf(item), from: valueAt(before, item), to: valueAt(after, item) })).filter(({ from, to }) => from !== to);

/** The values of a form as the criteria of a version: every item in its place. */
export const criteriaOf = (items: readonly Item[], values: Readonly<Record<string, string>>): Tree => {
  const criteria: Record<string, unknown> = {};
  for (const { path, kind } of items) {
    const names = path.split('.');
    const last = names.pop()!;
    const inner = names.reduce<Record<string, unknown>>((tree, name) => (tree[name] ??= {}) as Record<string, unknown>, criteria);
    const given = (values[`criteria.${path}`] ?? '').trim();
    inner[last] = kind === 'TEXTS' ? given.split(/\r?\n/).map((each) => each.trim()).filter(Boolean) : given === '' ? null : Number(given);
  }
  return criteria;
};
