import { GraphQLError } from 'graphql';
import { columnType, propertyOf } from '../access/compile.ts';
import { quote } from '../sql/statement.ts';
import type { Order } from './declare.ts';
import { isLocalDate } from '../scalar/local-date.ts';
import type { ReadType } from './model.ts';

/** What rows are ordered by; the id comes last, so that the order is total and a page never repeats or skips a row. */
export type Keys = readonly { readonly property: string; readonly column: string; readonly type: string; readonly descending: boolean; readonly nullable: boolean; readonly name: string }[];

export function orderKeys(type: ReadType, order: Order): Keys {
  return [...order, ['id', 'asc'] as const].map(([property, way]) => ({
    property,
    column: quote(propertyOf(type.entity, property).fieldNames[0]!),
    type: columnType(type.entity, property),
    descending: way === 'desc',
    nullable: propertyOf(type.entity, property).nullable ?? false,
    name: `${property} ${way}`,
  }));
}

/**
 * The keys up to those that no two rows share, all of which have `inCommon`: those behind decide nothing, and PostgreSQL would sort by them what an index gives in order.
 */
export function deciding(type: ReadType, keys: Keys, inCommon?: string): Keys {
  const { uniques, properties } = type.entity;
  const sets = [...uniques.filter((unique) => !unique.where && !unique.expression).map((unique) => [unique.properties ?? []].flat() as string[]), ...Object.values(properties).filter((property) => property.unique).map((property) => [property.name])]
    .filter((set) => set.length > 0 && set.every((name) => !propertyOf(type.entity, name).nullable));
  const known = new Set([inCommon]);
  const last = keys.findIndex(({ property }) => { known.add(property); return sets.some((set) => set.every((name) => known.has(name))); });
  return last < 0 ? keys : keys.slice(0, last + 1);
}

/** `order by` for a page; empty values come last, whichever the direction, and first when walking backwards. */
export const direction = (keys: Keys, alias: string, backwards: boolean): string =>
  keys.map((key) => `${alias}.${key.column} ${key.descending !== backwards ? 'desc' : 'asc'}${key.nullable ? ` nulls ${backwards ? 'first' : 'last'}` : ''}`).join(', ');

/** Rows that come after the place `at`, one value a key. */
export function after(keys: Keys, alias: string, at: readonly string[]): string {
  return beyond(keys, alias, at, (key, value) => {
    const further = `${alias}.${key.column} ${key.descending ? '<' : '>'} ${value}`;
    return key.nullable ? `(${value} is not null and (${further} or ${alias}.${key.column} is null))` : further;
  }, false);
}

export function before(keys: Keys, alias: string, at: readonly string[]): string {
  return beyond(keys, alias, at, (key, value) => {
    const nearer = `${alias}.${key.column} ${key.descending ? '>' : '<'} ${value}`;
    return key.nullable ? `(${nearer} or (${value} is null and ${alias}.${key.column} is not null))` : nearer;
  }, true);
}

function beyond(keys: Keys, alias: string, at: readonly string[], strictly: (key: Keys[number], value: string) => string, backwards: boolean): string {
  const equal = (key: Keys[number], value: string) => `${alias}.${key.column} ${key.nullable ? 'is not distinct from' : '='} ${value}`;
  const alternatives = keys.map((key, index) =>
    [...keys.slice(0, index).map((former, place) => equal(former, at[place]!)), strictly(key, at[index]!)].join(' and '));
  const [head] = keys;
  // The alternatives alone would scan; this bound lets the index start at the place.
  const bound = head!.nullable ? '' : `${alias}.${head!.column} ${head!.descending !== backwards ? '<=' : '>='} ${at[0]!} and `;
  return `(${bound}(${alternatives.map((each) => `(${each})`).join(' or ')}))`;
}

/** The place of a row, as an opaque text: the order it belongs to, then the row's values. */
export function cursor(keys: Keys, alias: string): string {
  const place = keys.map((key) => `${alias}.${key.column}::text`).join(', ');
  return `translate(encode(convert_to(json_build_array('${signature(keys)}', ${place})::text, 'UTF8'), 'base64'), E'\\n', '')`;
}

const signature = (keys: Keys): string => keys.map((key) => key.name).join(',');

/** One value of a cursor that a client sent back. */
export function cursorValue(sent: unknown, keys: Keys, index: number): string | null {
  const refuse = () => new GraphQLError('游标无效：它不是此列表在此排序下给出的。', { extensions: { code: 'BAD_CURSOR' } });
  let place: unknown;
  try {
    place = JSON.parse(Buffer.from(String(sent), 'base64').toString('utf8'));
  } catch {
    throw refuse();
  }
  if (!Array.isArray(place) || place.length !== keys.length + 1 || place[0] !== signature(keys)) throw refuse();
  const value: unknown = place[index + 1];
  const fits = typeof value === 'string' ? valid(value, keys[index]!.type) : value === null && keys[index]!.nullable;
  if (!fits) throw refuse();
  return value as string | null;
}

/** A tampered cursor must be an error of the client's, not of the database. */
function valid(value: string, type: string): boolean {
  switch (type) {
    case 'uuid': return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
    case 'smallint': return /^-?\d{1,5}$/.test(value) && Math.abs(Number(value)) <= 32_767;
    case 'int': return /^-?\d{1,9}$/.test(value);
    case 'numeric': return /^-?\d{1,30}(\.\d{1,12})?$/.test(value);
    case 'date': return isLocalDate(value);
    case 'timestamptz': return /^\d{4}-\d\d-\d\d[ T]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?[+-](0\d|1[0-4])(:[0-5]\d)?$/.test(value) && isLocalDate(value.slice(0, 10));
    case 'boolean': return value === 'true' || value === 'false';
    default: return !value.includes('\0');
  }
}

/** How many rows a page has, 1–100; nothing else gets into a statement's text. Throws `BAD_USER_INPUT`. */
export function pageSize(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 100) {
    throw new GraphQLError('每页条数应在 1 到 100 之间。', { extensions: { code: 'BAD_USER_INPUT' } });
  }
  return value;
}
