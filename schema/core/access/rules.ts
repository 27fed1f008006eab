import { all, always, type Condition } from './condition.ts';

/** Who may see the rows of one GraphQL type, and which of its fields. By allow-list: what is not named is refused. */
export interface AccessRules {
  /** The GraphQL type. */
  readonly type: string;
  /** The rows. */
  readonly rows: Condition;
  /** Every field of the type. A field is seen where its condition *and* the row's hold. */
  readonly fields: ReadonlyMap<string, Condition>;
}

/**
 * Declares the rules of one type.
 *
 * @param rows who sees a row at all
 * @param everyone the fields that whoever sees the row sees
 * @param guarded the fields that need more, each with its condition
 */
export function access(type: string, rows: Condition, everyone: readonly string[], guarded: Readonly<Record<string, Condition>> = {}): AccessRules {
  const fields = new Map<string, Condition>([['id', always], ...everyone.map((name) => [name, always] as const), ...Object.entries(guarded)]);
  return { type, rows, fields };
}

/** The rules of a type that a lower area owns, with the fields that an area above adds to it. */
export interface AccessExtension {
  readonly extends: string;
  readonly fields: ReadonlyMap<string, Condition>;
  /** What must hold for a row besides the owner's own rule: an area above may show less, never more. */
  readonly narrows?: Condition;
}

export function extendAccess(type: string, everyone: readonly string[], guarded: Readonly<Record<string, Condition>> = {}): AccessExtension {
  return { extends: type, fields: new Map([...everyone.map((name) => [name, always] as const), ...Object.entries(guarded)]) };
}

/** Rows of a type below that say something of this area's secrets: they are seen only where this holds as well. */
export const narrowAccess = (type: string, rows: Condition): AccessExtension => ({ extends: type, fields: new Map(), narrows: rows });

export type MergedRules = ReadonlyMap<string, { readonly rows: Condition; readonly fields: ReadonlyMap<string, Condition> }>;

/** What all areas together decide of each type. */
export function mergeRules(access: readonly (AccessRules | AccessExtension)[]): MergedRules {
  const rules = new Map<string, { rows: Condition; fields: Map<string, Condition> }>();
  for (const each of access) {
    if ('type' in each) {
      if (rules.has(each.type)) throw new Error(`two access rules for "${each.type}"`);
      rules.set(each.type, { rows: each.rows, fields: new Map(each.fields) });
    }
  }
  for (const each of access) {
    if (!('extends' in each)) continue;
    const rule = rules.get(each.extends);
    if (!rule) throw new Error(`access extension of "${each.extends}", which has no rules`);
    for (const [name, condition] of each.fields) rule.fields.set(name, condition);
    if (each.narrows) rule.rows = all(rule.rows, each.narrows);
  }
  return rules;
}
