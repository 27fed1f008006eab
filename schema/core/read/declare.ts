import type { Condition } from '../access/condition.ts';

/**
 * Where the fields of the GraphQL types come from. The decorators here only take notes; `schema/build.ts` turns the
 * notes into the schema, and `compile.ts` turns a document into statements by them.
 */

type Class = abstract new (...args: never[]) => unknown;
type Lazy<T> = () => T;

/** What code needs besides the rows: see `Code`. */
export type Source =
  /** A column of the row's own table. */
  | { readonly kind: 'column'; readonly property: string; readonly type?: Lazy<unknown> }
  /** The one row that a to-one relation leads to. */
  | { readonly kind: 'one'; readonly property: string; readonly target: Lazy<Class> }
  /** The first of the rows that point back at this one. */
  | { readonly kind: 'first'; readonly back: string; readonly target: Lazy<Class>; readonly where?: Condition; readonly order: Order }
  /** All rows that point back at this one, page by page. */
  | { readonly kind: 'connection'; readonly back: string; readonly target: Lazy<Class>; readonly where?: Condition; readonly order?: Order }
  /** All rows that point back at this one, where they are few by nature; at most 100. */
  | { readonly kind: 'list'; readonly back: string; readonly target: Lazy<Class>; readonly where?: Condition; readonly order?: Order }
  /** The sum of a column over the rows that point back at this one; null when there are none. */
  | { readonly kind: 'sum'; readonly back: string; readonly target: Lazy<Class>; readonly property: string; readonly where?: Condition; readonly type: Lazy<unknown> }
  /** Decided in code, for all rows of a request at once. */
  | { readonly kind: 'code'; readonly type: Lazy<unknown>; readonly needs: readonly string[]; readonly load: Load<never> };

/** `[property, 'asc' | 'desc']`, most significant first; the id comes last by itself. */
export type Order = readonly (readonly [property: string, direction: 'asc' | 'desc'])[];

/** Gives the field's value for each row, in the rows' order; `rows` hold the properties named in `needs`, and the id. */
export type Load<Context> = (rows: readonly Readonly<Record<string, unknown>>[], context: Context, args: Readonly<Record<string, unknown>>) => Promise<readonly unknown[]>;

export interface Argument {
  readonly type: Lazy<unknown>;
  readonly description: string;
  readonly nullable?: boolean;
}

export interface FieldNote {
  readonly name: string;
  readonly description: string;
  readonly source: Source;
  /** May be filtered and ordered by; its columns are indexed. */
  readonly filter: boolean;
  readonly order: boolean;
  readonly deprecated?: string;
  readonly args?: Readonly<Record<string, Argument>>;
}

export interface RecordNote {
  readonly class: Class;
  /** The GraphQL name. */
  readonly name: string;
  /** The entity whose rows it shows. */
  readonly entity: string;
  /** What its global ids begin with, e.g. `org`. */
  readonly code: string;
  readonly description: string;
  /** The property that a search looks in: lower case, one line per name or code; indexed by `bigrams(…)`. */
  readonly search?: string;
  /** A part of other records: reached through their fields only, never by its id or from the roots. */
  readonly isPart?: boolean;
  readonly fields: Map<string, FieldNote>;
}

export type RootNote = { readonly owner: Class; readonly name: string; readonly target: Lazy<Class>; readonly description: string } & (
  | { readonly kind: 'list'; readonly where?: Condition; readonly order: Order }
  /** `by` names unique properties of which exactly one must be given. */
  | { readonly kind: 'lookup'; readonly by: readonly string[]; readonly where?: Condition }
);

const records = new Map<Class, RecordNote>();
const pending = new Map<Class, FieldNote[]>();
const extensions: { readonly target: Lazy<Class>; readonly class: Class }[] = [];
const roots: RootNote[] = [];
const wholes = new Set<string>();

/** A GraphQL type whose objects are rows of a table: it implements `Node`. */
export const Record_ = (name: string, options: Omit<RecordNote, 'class' | 'name' | 'fields'>) => (target: Class): void => {
  records.set(target, { ...options, class: target, name, fields: new Map((pending.get(target) ?? []).map((field) => [field.name, field])) });
};

/** The fields that an area adds to a type of an area below it. */
export const Extend = (target: Lazy<Class>) => (extension: Class): void => {
  extensions.push({ target, class: extension });
};

type Options = { readonly filter?: boolean; readonly deprecated?: string; readonly args?: FieldNote['args'] };
const note = (description: string, source: (name: string) => Source, options: Options & { readonly order?: boolean | Order } = {}) => (prototype: object, name: string): void => {
  const owner = prototype.constructor as Class;
  const fields = pending.get(owner) ?? [];
  fields.push({ name, description, source: source(name), filter: options.filter ?? false, order: options.order === true, deprecated: options.deprecated, args: options.args });
  pending.set(owner, fields);
};

/** A column; its GraphQL type follows the column's unless `type` says otherwise. */
export const Column = (description: string, options: Options & { readonly order?: boolean; readonly property?: string; readonly type?: Lazy<unknown> } = {}) =>
  note(description, (name) => ({ kind: 'column', property: options.property ?? name, type: options.type }), options);

export const One = (target: Lazy<Class>, description: string, options: Options & { readonly property?: string } = {}) =>
  note(description, (name) => ({ kind: 'one', property: options.property ?? name, target }), options);

type Back = { readonly back: string; readonly where?: Condition };
export const First = (target: Lazy<Class>, description: string, options: Options & Back & { readonly order: Order }) =>
  note(description, () => ({ kind: 'first', target, back: options.back, where: options.where, order: options.order }), options);

export const Connection = (target: Lazy<Class>, description: string, options: Options & Back & { readonly order?: Order }) =>
  note(description, () => ({ kind: 'connection', target, back: options.back, where: options.where, order: options.order }), options);

export const List = (target: Lazy<Class>, description: string, options: Options & Back & { readonly order?: Order }) =>
  note(description, () => ({ kind: 'list', target, back: options.back, where: options.where, order: options.order }), options);

export const Sum = (target: Lazy<Class>, description: string, options: Options & Back & { readonly property: string; readonly type: Lazy<unknown> }) =>
  note(description, () => ({ kind: 'sum', target, back: options.back, where: options.where, property: options.property, type: options.type }), options);

/** Decided in code: one call of `load` per field and request, however many rows there are. */
export const Code = <Context>(type: Lazy<unknown>, description: string, options: Options & { readonly needs?: readonly string[]; readonly load: Load<Context> }) =>
  note(description, () => ({ kind: 'code', type, needs: options.needs ?? [], load: options.load as Load<never> }), options);

/** A root field: rows of a type, page by page. */
export const Rows = (target: Lazy<Class>, description: string, options: { readonly where?: Condition; readonly order: Order }) =>
  (prototype: object, name: string): void => { roots.push({ kind: 'list', owner: prototype.constructor as Class, name, target, description, ...options }); };

/** A root field: the one row with a key; null when there is none, or none that the actor may see. */
export const Lookup = (target: Lazy<Class>, description: string, options: { readonly by: readonly string[]; readonly where?: Condition }) =>
  (prototype: object, name: string): void => { roots.push({ kind: 'lookup', owner: prototype.constructor as Class, name, target, description, ...options }); };

/**
 * A root field made by code (`@Query`) whose value is given whole: no field of its types has a resolver of its own, so that it is
 * shown without an executor, as a code field's value is. Records in it are named by their keys and read as everywhere.
 */
export const Whole = () => (_: object, name: string): void => { wholes.add(name); };

/** All notes, with the extensions put into the types they extend. */
export function notes(): { readonly records: ReadonlyMap<Class, RecordNote>; readonly roots: readonly RootNote[]; readonly wholes: ReadonlySet<string> } {
  for (const { target, class: extension } of extensions) {
    const record = records.get(target());
    if (!record) throw new Error(`${extension.name} extends ${target().name}, which is not a record`);
    for (const field of pending.get(extension) ?? []) record.fields.set(field.name, field);
  }
  return { records, roots, wholes };
}
/** `foundedOn` → `FOUNDED_ON` */
export const orderName = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export type { Class, Lazy };
export { Record_ as Record };
