import type { EntityManager } from '@mikro-orm/postgresql';
import { entityNamed, propertyOf, table, type Entity } from '../access/compile.ts';
import { quote } from '../sql/statement.ts';
import { uuidv7 } from '../uuid.ts';
import { KeyOf, type Stored } from './sheet.ts';

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

/**
 * Brings records into the database by their keys, sets at a time: finds, compares, inserts and updates with one
 * statement each. What already is so stays untouched, so that the same file brings no change.
 */
export async function storeRecords(em: EntityManager, given: readonly { readonly row: number; readonly record: Stored }[]): Promise<Outcome[]> {
  const stored = await withKeys(em, given);
  const outcomes: Outcome[] = [];
  const names = [...new Set(stored.map(({ record }) => record.entity))];
  for (const name of names) {
    const entity = entityNamed(em.getMetadata() as never, name);
    // The first row of a key stands, as it does in a file.
    const byKey = new Map<string, { row: number; record: Stored }>();
    for (const each of stored) if (each.record.entity === name) { const key = JSON.stringify(each.record.key); if (!byKey.has(key)) byKey.set(key, each); }
    const records = [...byKey.values()];
    for (let from = 0; from < records.length; from += step) outcomes.push(...(await storeSome(em, entity, records.slice(from, from + step))));
  }
  return outcomes;
}

/** The records with keys where they name others by {@link KeyOf}: one statement for each entity and way of naming. */
async function withKeys<Row extends { readonly record: Stored }>(em: EntityManager, rows: readonly Row[]): Promise<readonly Row[]> {
  const parts = ({ key, values, silent = {} }: Stored) => [key, values, silent];
  const sought = new Set(rows.flatMap(({ record }) => parts(record).flatMap((part) => Object.values(part).filter((value) => value instanceof KeyOf))));
  if (sought.size === 0) return rows;
  const found = new Map<KeyOf, string>();
  for (let way = 0; ; way += 1) {
    const open = [...sought].filter((each) => !found.has(each) && each.ways.length > way);
    if (open.length === 0) break;
    const alike = Map.groupBy(open.filter(({ ways }) => Object.values(ways[way]!).every((value) => value !== null && value !== undefined)), ({ entity, ways }) => `${entity} ${Object.keys(ways[way]!).join()}`);
    for (const some of alike.values()) {
      const entity = entityNamed(em.getMetadata() as never, some[0]!.entity);
      const columns = Object.keys(some[0]!.ways[way]!).map((property) => ({ property, column: quote(propertyOf(entity, property).fieldNames[0]!), type: propertyOf(entity, property).columnTypes[0]! }));
      const incoming = some.map((each, n) => ({ n, ...Object.fromEntries(columns.map(({ property }) => [propertyOf(entity, property).fieldNames[0]!, each.ways[way]![property]])) }));
      const keys = await em.execute<{ n: number; id: string }[]>(
        `select distinct on (r.n) r.n, t.id from jsonb_to_recordset(?::jsonb) as r(n int, ${columns.map(({ column, type }) => `${column} ${type}`).join(', ')})
           join ${table(entity)} t on ${columns.map(({ column }) => `t.${column} = r.${column}`).join(' and ')} order by r.n, t.id`, [JSON.stringify(incoming)]);
      for (const { n, id } of keys) found.set(some[n]!, id);
    }
  }
  const resolved = (part: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(part).map(([property, value]) => [property, value instanceof KeyOf ? (found.get(value) ?? null) : value]));
  return rows.map((row) => ({ ...row, record: { ...row.record, key: resolved(row.record.key), values: resolved(row.record.values), ...(row.record.silent && { silent: resolved(row.record.silent) }) } }));
}

async function storeSome(em: EntityManager, entity: Entity, records: readonly { readonly row: number; readonly record: Stored }[]): Promise<Outcome[]> {
  const sample = records[0]!.record;
  // What no row says anything of (the file lacks its column) is neither compared nor written.
  const said = (part: (record: Stored) => Readonly<Record<string, unknown>>) =>
    [...new Set(records.flatMap(({ record }) => Object.entries(part(record)).flatMap(([property, value]) => (value === undefined ? [] : [property]))))];
  const [keys, values, silent] = [Object.keys(sample.key), said(({ values: own }) => own), said(({ silent: own }) => own ?? {})];
  const columnOf = (property: string) => quote(propertyOf(entity, property).fieldNames[0]!);
  const typed = (properties: readonly string[]) => properties.map((property) => `${columnOf(property)} ${propertyOf(entity, property).columnTypes[0]!}`).join(', ');
  const every = [...keys, ...values, ...silent];
  const incoming = `jsonb_to_recordset(?::jsonb) as r(n int, record_id uuid, said jsonb, ${typed(every)})`;
  const raw = (property: string) => propertyOf(entity, property).fieldNames[0]!;
  // Nor is what one row says nothing of, where others of the batch do.
  const saidIn = ({ values: own, silent: quiet = {} }: Stored) => Object.entries({ ...quiet, ...own }).flatMap(([property, value]) => (value === undefined ? [] : [property]));
  const isSaidByAll = (property: string) => records.every(({ record }) => ({ ...record.silent, ...record.values })[property] !== undefined);
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
  const entities = names.map(({ object_type: name }) => entityNamed(em.getMetadata() as never, name));
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
