import { always, type Condition } from './condition.ts';

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
