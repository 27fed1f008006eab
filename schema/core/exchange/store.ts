import type { EntityManager } from '@mikro-orm/postgresql';
import { entityNamed, propertyOf, table, type Entity } from '../access/compile.ts';
import { Refusal } from '../error/refusal.ts';
import { quote } from '../sql/statement.ts';
import { uuidv7 } from '../uuid.ts';
import { Referred, type Stored } from './sheet.ts';

/** What became of one record. `change` is null when it already was so. */
export interface Outcome {
  readonly row: number;
  readonly entity: string;
  readonly id: string;
  readonly change: 'CREATED' | 'UPDATED' | null;
  readonly before: Record<string, unknown> | null;
  /** Fingerprint of the record as it is now; null when nothing changed. */
  readonly after: string | null;
}

const step = 2_000;
interface OfRow { readonly row: number; readonly record: Stored }

/**
 * Brings records into the database by their keys, sets at a time: finds, compares, inserts and updates with one
 * statement each. What already is so stays untouched, so that the same file brings no change.
 */
export async function storeRecords(em: EntityManager, stored: readonly OfRow[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const names = [...new Set(stored.map(({ record }) => record.entity))];
  for (const name of names) {
    const entity = entityNamed(em.getMetadata() as never, name);
    // The first row of a key stands, as it does in a file; later ones add what it leaves unsaid.
    const byKey = new Map<string, OfRow>();
    // Looked for only now: what is stored before, in this step too, can be referred to.
    for (const each of await withKeys(em, stored.filter(({ record }) => record.entity === name))) {
      const key = JSON.stringify(each.record.key);
      const first = byKey.get(key);
      byKey.set(key, first ? { row: first.row, record: { ...first.record, values: completed(first.record.values, each.record.values), silent: completed(first.record.silent ?? {}, each.record.silent ?? {}) } } : each);
    }
    // Records that tell of different properties are stored apart: what one leaves unsaid, another must not empty.
    for (const alike of Map.groupBy(byKey.values(), ({ record }) => JSON.stringify([told(record.values), told(record.silent ?? {})])).values()) {
      for (let from = 0; from < alike.length; from += step) outcomes.push(...(await storeSome(em, entity, alike.slice(from, from + step))));
    }
  }
  return outcomes;
}

const told = (properties: Properties): string[] => Object.keys(properties).filter((property) => properties[property] !== undefined).sort();

const completed = (first: Properties, later: Properties): Properties => ({ ...later, ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)) });

/** The records with keys where they refer to others. */
async function withKeys(em: EntityManager, records: readonly OfRow[]): Promise<readonly OfRow[]> {
  const keys = await keysOf(em, records.flatMap(({ record }) => [record.key, record.values, record.silent ?? {}].flatMap(referredIn)));
  if (!keys) return records;
  return records.map(({ row, record }) => ({ row, record: { ...record, key: keys(record.key), values: keys(record.values), ...(record.silent && { silent: keys(record.silent) }) } }));
}

type Properties = Readonly<Record<string, unknown>>;
const referredIn = (properties: Properties): Referred[] => Object.values(properties).filter((value) => value instanceof Referred);

/**
 * Finds the keys of the records that are referred to, one statement an entity, level and way of naming.
 *
 * @returns what puts them in their places; null when nothing is referred to
 * @throws Refusal `UNKNOWN_RECORD`
 */
async function keysOf(em: EntityManager, referred: readonly Referred[]): Promise<((properties: Properties) => Properties) | null> {
  if (referred.length === 0) return null;
  const within = await keysOf(em, referred.flatMap(({ ways }) => ways.flatMap(referredIn)));
  const distinct = [...new Map(referred.map((each) => [JSON.stringify(each), each])).entries()];
  const found = new Map<string, string>();
  for (let way = 0, open = distinct; open.length > 0; way += 1, open = open.filter(([print, { ways }]) => !found.has(print) && ways.length > way)) {
    const alike = Map.groupBy(open, ([, { entity, ways }]) => JSON.stringify([entity, ...Object.keys(ways[way]!)]));
    for (const some of alike.values()) {
      const entity = entityNamed(em.getMetadata() as never, some[0]![1].entity);
      const properties = Object.keys(some[0]![1].ways[way]!);
      const columns = properties.map((property) => propertyOf(entity, property));
      const typed = columns.map(({ fieldNames, columnTypes }) => `${quote(fieldNames[0]!)} ${columnTypes[0]!}`).join(', ');
      const same = columns.map(({ fieldNames, nullable }) => `t.${quote(fieldNames[0]!)} ${nullable ? 'is not distinct from' : '='} r.${quote(fieldNames[0]!)}`).join(' and ');
      const rows = some.map(([print, { ways }]) => {
        const key = within ? within(ways[way]!) : ways[way]!;
        return { print, ...Object.fromEntries(properties.map((property, index) => [columns[index]!.fieldNames[0]!, key[property] ?? null])) };
      });
      const matched = await em.execute<{ print: string; id: string }[]>(
        `select distinct on (r.print) r.print, t.id from jsonb_to_recordset(?::jsonb) as r(print text, ${typed}) join ${table(entity)} t on ${same} order by r.print, t.id`, [JSON.stringify(rows)]);
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

async function storeSome(em: EntityManager, entity: Entity, records: readonly { readonly row: number; readonly record: Stored }[]): Promise<Outcome[]> {
  const sample = records[0]!.record;
  // What the rows say nothing of (the file lacks its column) is neither compared nor written.
  const [keys, values, silent] = [Object.keys(sample.key), told(sample.values), told(sample.silent ?? {})];
  const columnOf = (property: string) => quote(propertyOf(entity, property).fieldNames[0]!);
  const typed = (properties: readonly string[]) => properties.map((property) => `${columnOf(property)} ${propertyOf(entity, property).columnTypes[0]!}`).join(', ');
  const every = [...keys, ...values, ...silent];
  // Nor is what one row says nothing of, where others of the batch do.
  const saidIn = ({ values: own, silent: quiet = {} }: Stored) => Object.entries({ ...quiet, ...own }).flatMap(([property, value]) => (value === undefined ? [] : [property]));
  const isSaidByAll = (property: string) => records.every(({ record }) => ({ ...record.silent, ...record.values })[property] !== undefined);
  const incoming = `jsonb_to_recordset(?::jsonb) as r(n int, record_id uuid, said jsonb, ${typed(every)})`;
  const raw = (property: string) => propertyOf(entity, property).fieldNames[0]!;
  const rows = records.map(({ record }, n) => ({
    n, record_id: null as string | null, said: saidIn(record),
    ...Object.fromEntries([...Object.entries(record.key), ...Object.entries(record.values), ...Object.entries(record.silent ?? {})].map(([property, value]) => [raw(property), value ?? null])),
  }));
  const same = keys.map((property) => (propertyOf(entity, property).nullable ? `t.${columnOf(property)} is not distinct from r.${columnOf(property)}` : `t.${columnOf(property)} = r.${columnOf(property)}`)).join(' and ');
  const differs = values.map((property) => `(t.${columnOf(property)} is distinct from r.${columnOf(property)}${isSaidByAll(property) ? '' : ` and jsonb_exists(r.said, '${property}')`})`).join(' or ') || 'false';
  const found = await em.execute<{ n: number; id: string; changed: boolean; before: Record<string, unknown> | null }[]>(
    `select r.n, t.id, (${differs}) as changed, case when ${differs} then to_jsonb(t) end as before from ${incoming} join ${table(entity)} t on ${same}`, [JSON.stringify(rows)]);

  const known = new Map(found.map((each) => [each.n, each]));
  const fresh = rows.filter((row) => !known.has(row.n)).map((row) => ({ ...row, record_id: uuidv7() }));
  const changed = rows.filter((row) => known.get(row.n)?.changed).map((row) => ({ ...row, record_id: known.get(row.n)!.id }));
  if (fresh.length > 0) {
    await em.execute(`insert into ${table(entity)} (id, ${every.map(columnOf).join(', ')}) select r.record_id, ${every.map((property) => `r.${columnOf(property)}`).join(', ')} from ${incoming} order by r.n`, [JSON.stringify(fresh)]);
  }
  if (changed.length > 0) {
    const set = [...values, ...silent].map((property) => `${columnOf(property)} = ${isSaidByAll(property) ? `r.${columnOf(property)}` : `case when jsonb_exists(r.said, '${property}') then r.${columnOf(property)} else t.${columnOf(property)} end`}`);
    if (entity.versionProperty) set.push(`${columnOf(entity.versionProperty)} = t.${columnOf(entity.versionProperty)} + 1`);
    await em.execute(`update ${table(entity)} t set ${set.join(', ')} from ${incoming} where t.id = r.record_id`, [JSON.stringify(changed)]);
  }
  const touched = [...fresh, ...changed];
  const prints = touched.length === 0 ? [] : await em.execute<{ id: string; print: string }[]>(
    `select t.id, md5(to_jsonb(t)::text) as print from ${table(entity)} t where t.id = any(?::uuid[])`, [`{${touched.map((row) => row.record_id).join(',')}}`]);
  const printOf = new Map(prints.map(({ id, print }) => [id, print]));
  const idOf = new Map(touched.map((row) => [row.n, row.record_id!]));
  return rows.map(({ n }, index): Outcome => {
    const before = known.get(n);
    const id = before?.id ?? idOf.get(n)!;
    const change = before ? (before.changed ? 'UPDATED' : null) : 'CREATED';
    return { row: records[index]!.row, entity: entity.className, id, change, before: before?.before ?? null, after: change ? printOf.get(id)! : null };
  });
}

/** What an undo found changed since, by entity. */
export interface Obstacle { readonly entity: string; readonly count: number }

/**
 * Takes records back to what they were before a batch: those it made are removed, those it changed are restored.
 *
 * @param lines of the batch, latest first
 * @returns what stands in the way; nothing was done then
 */
export async function undoRecords(em: EntityManager, batchId: string): Promise<readonly Obstacle[]> {
  const names = await em.execute<{ object_type: string }[]>(
    `select object_type from import_line where batch_id = ? and change is not null group by object_type order by max(position) desc`, [batchId]);
  const entities = referringFirst(names.map(({ object_type: name }) => entityNamed(em.getMetadata() as never, name)));
  const obstacles: Obstacle[] = [];
  for (const entity of entities) {
    const [changed] = await em.execute<{ count: number }[]>(
      `select count(*)::int as count from import_line l left join ${table(entity)} t on t.id = l.object_id
        where l.batch_id = ? and l.object_type = ? and l.change is not null and md5(to_jsonb(t)::text) is distinct from l.after`, [batchId, entity.className]);
    if (changed!.count > 0) obstacles.push({ entity: entity.className, count: changed!.count });
  }
  if (obstacles.length > 0) return obstacles;
  for (const entity of entities) {
    await em.execute(`delete from ${table(entity)} t using import_line l where l.object_id = t.id and l.batch_id = ? and l.object_type = ? and l.change = 'CREATED'`, [batchId, entity.className]);
    const columns = Object.values(entity.properties).filter((property) => property.persist !== false && property.fieldNames && !property.generated && !property.primary).map((property) => quote(property.fieldNames[0]!));
    await em.execute(
      `update ${table(entity)} t set (${columns.join(', ')}) = (select ${columns.map((column) => `b.${column}`).join(', ')} from jsonb_populate_record(null::${table(entity)}, l.before) b)
         from import_line l where l.object_id = t.id and l.batch_id = ? and l.object_type = ? and l.change = 'UPDATED'`, [batchId, entity.className]);
  }
  return [];
}

/** Whoever refers to others comes before them: several sheets may make records of one entity, so their order says nothing. */
function referringFirst(entities: readonly Entity[]): Entity[] {
  const left = [...entities];
  const ordered: Entity[] = [];
  while (left.length > 0) {
    const free = left.findIndex((entity) => !left.some((other) => other !== entity && other.props.some(({ kind, targetMeta }) => kind === 'm:1' && targetMeta?.className === entity.className)));
    ordered.push(...left.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
