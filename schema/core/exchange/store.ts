import type { EntityManager } from '@mikro-orm/postgresql';
import { entityNamed, propertyOf, table, type Entity } from '../access/compile.ts';
import { Refusal } from '../error/refusal.ts';
import { quote } from '../sql/statement.ts';
import { uuidv7 } from '../uuid.ts';
import { Later, Referred, type Stored } from './sheet.ts';

/** What became of one record. `change` is null when it already was so. */
export interface Outcome {
  readonly row: number;
  readonly entity: string;
  readonly id: string;
  readonly change: 'CREATED' | 'UPDATED' | null;
  readonly before: Record<string, unknown> | null;
  /** Fingerprint of the record as it is now; null when nothing changed. */
  readonly after: string | null;
  /** The row told of another state than the one that the record was brought to here, which stands. */
  readonly isStateKept: boolean;
  /** The row said something new of a record that was moved here, and was followed. */
  readonly move: Move | null;
}
export interface Move { readonly from: string; readonly to: string }

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
    for (const alike of Map.groupBy(byKey.values(), ({ record }) => JSON.stringify([told(record.values), told(record.silent ?? {}), empty(record.key), record.onceMoved])).values()) {
      for (let from = 0; from < alike.length; from += step) {
        const next = (): void => { for (const { record } of alike.slice(from + step, from + 2 * step)) for (const value of Object.values(record.values)) present(value); };
        for (const outcome of await storeSome(em, entity, alike.slice(from, from + step), next)) outcomes.push(outcome);
      }
    }
  }
  return outcomes;
}

const told = (properties: Properties): string[] => Object.keys(properties).filter((property) => properties[property] !== undefined).sort();

const empty = (properties: Properties): string[] => Object.keys(properties).filter((property) => (properties[property] ?? null) === null);

/**
 * The row `t` that has this key, told by `r`; keys of one statement are empty in the same places. Equal, and never "not
 * distinct from": that no index answers, so that every record would be compared with every row there is.
 */
const sameKey = (entity: Entity, key: Properties): string => {
  const absent = new Set(empty(key));
  return Object.keys(key).map((property) => {
    const column = quote(propertyOf(entity, property).fieldNames[0]!);
    return absent.has(property) ? `t.${column} is null` : `t.${column} = r.${column}`;
  }).join(' and ');
};

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

/** How a record stands that somebody has moved here, as SQL over its row `t` and what `r` tells of it; `tells` is empty where no state is told. */
function onceMoved(entity: Entity, { values, silent = {}, onceMoved: { toldBy, with: others = [] } = {} }: Stored) {
  const isMoved = `exists (select from journal_count j where j.object_type = '${entity.className}' and j.object_id = t.id and j.is_moved)`;
  const said = toldBy !== undefined && values[toldBy] !== undefined ? toldBy : undefined;
  const column = said && quote(propertyOf(entity, said).fieldNames[0]!);
  return {
    isMoved, isKept: column ? `(${isMoved} and t.${column} is not distinct from r.${column})` : isMoved,
    tells: (values['state'] ?? silent['state']) === undefined ? [] : ['state', ...(said ? [said] : [])],
    isBound: (property: string): boolean => property === 'state' || others.includes(property),
  };
}

/**
 * Records of one entity that tell of the same properties: found by their keys, then made, or compared and changed.
 *
 * @param meanwhile work for this process while the database does its own
 */
async function storeSome(em: EntityManager, entity: Entity, records: readonly OfRow[], meanwhile: () => void): Promise<Outcome[]> {
  const sample = records[0]!.record;
  // What the rows say nothing of (the file lacks its column) is neither compared nor written.
  const [keys, values, silent] = [Object.keys(sample.key), told(sample.values), told(sample.silent ?? {})];
  const columnOf = (property: string) => quote(propertyOf(entity, property).fieldNames[0]!);
  const incoming = (properties: readonly string[]) =>
    `jsonb_to_recordset(?::jsonb) as r(n int, record_id uuid, ${properties.map((property) => `${columnOf(property)} ${propertyOf(entity, property).columnTypes[0]!}`).join(', ')})`;
  const sent = (ids: ReadonlyMap<number, string | null>, properties: readonly string[]): string => {
    const columns = properties.map((property) => [property, propertyOf(entity, property).fieldNames[0]!] as const);
    return JSON.stringify([...ids].map(([n, id]) => {
      const { key, values: own, silent: beside } = records[n]!.record;
      const said: Properties = { ...key, ...own, ...beside };
      return { n, record_id: id, ...Object.fromEntries(columns.map(([property, column]) => [column, present(said[property])])) };
    }));
  };

  const found = await em.execute<{ n: number; id: string }[]>(
    `select r.n, t.id from ${incoming(keys)} join ${table(entity)} t on ${sameKey(entity, sample.key)}`, [sent(new Map(records.map((_, n) => [n, null])), keys)]);
  const ids = new Map(found.map(({ n, id }) => [n, id]));
  const fresh = new Map(records.flatMap((_, n) => (ids.has(n) ? [] : [[n, uuidv7()] as const])));

  const every = [...keys, ...values, ...silent];
  const { tells, isMoved, isKept, isBound } = onceMoved(entity, sample);
  const kept = new Set<number>();
  const moves = new Map<number, Move>();
  if (ids.size > 0 && tells.length > 0) {
    // What is being done to them is waited for, so that it counts.
    await em.execute(`select from ${table(entity)} where id = any(?::uuid[]) order by id for update`, [`{${[...ids.values()].join(',')}}`]);
    const moved = await em.execute<(Move & { n: number; stays: boolean })[]>(
      `select r.n, t.state as "from", r.state as "to", ${isKept} as stays from ${incoming(tells)} join ${table(entity)} t on t.id = r.record_id where t.state is distinct from r.state and ${isMoved}`, [sent(ids, tells)]);
    for (const { n, from, to, stays } of moved) { if (stays) kept.add(n); else moves.set(n, { from, to }); }
  }
  const before = new Map<number, Record<string, unknown>>();
  const differs = values.map((property) => `t.${columnOf(property)} is distinct from r.${columnOf(property)}${isBound(property) ? ` and not ${isKept}` : ''}`).join(' or ');
  if (ids.size > 0 && differs) {
    const changed = await em.execute<{ n: number; before: Record<string, unknown> }[]>(
      `select r.n, to_jsonb(t) as before from ${incoming(values)} join ${table(entity)} t on t.id = r.record_id where ${differs}`, [sent(ids, values)]);
    for (const each of changed) before.set(each.n, each.before);
  }
  const changing = new Map([...ids].filter(([n]) => before.has(n)));

  // The fingerprint is that of the row as it stands when the statement ends, whatever the table itself adds.
  const print = 'returning t.id, md5(to_jsonb(t)::text) as print';
  const prints = new Map<string, string>();
  const write = async (statement: string, json: string) => {
    const written = em.execute<{ id: string; print: string }[]>(`${statement} ${print}`, [json]);
    written.catch(() => undefined); // it is awaited below
    await new Promise(setImmediate); // the statement is on its way
    meanwhile();
    for (const each of await written) prints.set(each.id, each.print);
  };
  if (fresh.size > 0) {
    await write(`insert into ${table(entity)} as t (id, ${every.map(columnOf).join(', ')}) select r.record_id, ${every.map((property) => `r.${columnOf(property)}`).join(', ')} from ${incoming(every)} order by r.n`, sent(fresh, every));
  }
  if (changing.size > 0) {
    const set = [...values, ...silent].map((property) => `${columnOf(property)} = ${isBound(property) ? `case when ${isKept} then t.${columnOf(property)} else r.${columnOf(property)} end` : `r.${columnOf(property)}`}`);
    if (entity.versionProperty) set.push(`${columnOf(entity.versionProperty)} = t.${columnOf(entity.versionProperty)} + 1`);
    await write(`update ${table(entity)} t set ${set.join(', ')} from ${incoming([...values, ...silent])} where t.id = r.record_id`, sent(changing, [...values, ...silent]));
  }
  return records.map(({ row }, n): Outcome => {
    const id = ids.get(n) ?? fresh.get(n)!;
    const change = fresh.has(n) ? 'CREATED' : before.has(n) ? 'UPDATED' : null;
    return { row, entity: entity.className, id, change, before: before.get(n) ?? null, after: prints.get(id) ?? null, isStateKept: kept.has(n), move: (before.has(n) && moves.get(n)) || null };
  });
}

/** A value as it is stored; what is dear to reckon is reckoned here, for the records that need it. */
const present = (value: unknown): unknown => (value instanceof Later ? value.reckoned() : value) ?? null;

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
