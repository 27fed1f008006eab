import type { EntityManager } from '@mikro-orm/postgresql';
import { entityNamed, propertyOf, table, type Entity } from '../access/compile.ts';
import { Refusal } from '../error/refusal.ts';
import { quote } from '../sql/statement.ts';
import { Referred, type Stored } from './sheet.ts';

/** A record and the row of the file that tells of it. */
export interface OfRow { readonly row: number; readonly record: Stored }
export type Properties = Readonly<Record<string, unknown>>;

/** The properties that have no value. */
export const empty = (properties: Properties): string[] => Object.keys(properties).filter((property) => (properties[property] ?? null) === null);

/**
 * The row `t` that has this key, told by `r`; keys of one statement are empty in the same places. Equal, and never "not
 * distinct from": that no index answers, so that every record would be compared with every row there is.
 */
export const sameKey = (entity: Entity, key: Properties): string => {
  const absent = new Set(empty(key));
  return Object.keys(key).map((property) => {
    const column = quote(propertyOf(entity, property).fieldNames[0]!);
    return absent.has(property) ? `t.${column} is null` : `t.${column} = r.${column}`;
  }).join(' and ');
};

/** Puts keys in the places where a record refers to others. */
export type Keyed = (properties: Properties) => Properties;

/** Finds the keys of what these records refer to; none is looked for where they do not. */
export const keysIn = async (em: EntityManager, records: readonly OfRow[]): Promise<Keyed> =>
  await keysOf(em, records.flatMap(({ record }) => [record.key, record.values, record.silent ?? {}].flatMap(referredIn))) ?? ((properties) => properties);

const referredIn = (properties: Properties): Referred[] => Object.values(properties).filter((value) => value instanceof Referred);

/**
 * Finds the keys of the records that are referred to, one statement an entity, level and way of naming.
 *
 * @returns what puts them in their places; null when nothing is referred to
 * @throws Refusal `UNKNOWN_RECORD`
 */
async function keysOf(em: EntityManager, referred: readonly Referred[]): Promise<Keyed | null> {
  if (referred.length === 0) return null;
  const within = await keysOf(em, referred.flatMap(({ ways }) => ways.flatMap(referredIn)));
  const distinct = [...new Map(referred.map((each) => [JSON.stringify(each), each])).entries()];
  const found = new Map<string, string>();
  for (let way = 0, open = distinct; open.length > 0; way += 1, open = open.filter(([print, { ways }]) => !found.has(print) && ways.length > way)) {
    const asked = open.map(([print, { entity, ways }]) => ({ print, entity, key: within ? within(ways[way]!) : ways[way]! }));
    const alike = Map.groupBy(asked, ({ entity, key }) => JSON.stringify([entity, Object.keys(key), empty(key)]));
    for (const some of alike.values()) {
      const entity = entityNamed(em.getMetadata() as never, some[0]!.entity);
      const properties = Object.keys(some[0]!.key);
      const columns = properties.map((property) => propertyOf(entity, property));
      const typed = columns.map(({ fieldNames, columnTypes }) => `${quote(fieldNames[0]!)} ${columnTypes[0]!}`).join(', ');
      const rows = some.map(({ print, key }) => ({ print, ...Object.fromEntries(properties.map((property, index) => [columns[index]!.fieldNames[0]!, key[property] ?? null])) }));
      const matched = await em.execute<{ print: string; id: string }[]>(
        `select distinct on (r.print) r.print, t.id from jsonb_to_recordset(?::jsonb) as r(print text, ${typed}) join ${table(entity)} t on ${sameKey(entity, some[0]!.key)} order by r.print, t.id`, [JSON.stringify(rows)]);
      for (const { print, id } of matched) found.set(print, id);
    }
  }
  for (const [print, { entity, ways, mayBeMissing }] of distinct) {
    if (mayBeMissing || found.has(print)) continue;
    const name = Object.values(ways[0]!).findLast((value) => typeof value === 'string');
    throw new Refusal({ code: 'UNKNOWN_RECORD', message: `文件提到的一条记录（${entity}${name ? `：${name as string}` : ''}）不存在：请连同它所在的表一起导入。`, details: { entity } });
  }
  return (properties) => Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, value instanceof Referred ? (found.get(JSON.stringify(value)) ?? null) : value]));
}
