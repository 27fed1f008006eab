import type { EntityManager } from '@mikro-orm/postgresql';
import { entityNamed, propertyOf, table, type Entity } from '../access/compile.ts';
import { quote } from '../sql/statement.ts';
import { uuidv7 } from '../uuid.ts';
import { empty, type Keyed, keysIn, type OfRow, type Properties, sameKey } from './refer.ts';
import { Later, type Stored } from './sheet.ts';

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

/**
 * Brings records into the database by their keys, sets at a time: finds, compares, inserts and updates with one
 * statement each. What already is so stays untouched, so that the same file brings no change.
 *
 * @param stored looked at once; a record is forgotten when it is stored, since those of a large sheet take much memory
 */
export async function storeRecords(em: EntityManager, stored: Iterable<OfRow>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const byEntity = Map.groupBy(stored, ({ record }) => record.entity);
  for (const name of [...byEntity.keys()]) {
    const entity = entityNamed(em.getMetadata() as never, name);
    // Looked for only now: what is stored before, in this step too, can be referred to.
    const keyed = await keysIn(em, byEntity.get(name)!);
    const groups = alike(firstOfEach(byEntity.get(name)!, keyed), keyed);
    byEntity.delete(name);
    for (const group of groups) {
      while (group.length > 0) {
        const some = group.splice(0, step).map(({ row, record }): OfRow => ({ row, record: { ...record, key: keyed(record.key), values: keyed(record.values), ...(record.silent && { silent: keyed(record.silent) }) } }));
        const next = (): void => { for (const { record } of group.slice(0, step)) for (const value of Object.values(record.values)) present(value); };
        for (const outcome of await storeSome(em, entity, some, next)) outcomes.push(outcome);
      }
    }
  }
  return outcomes;
}

/** The first row of a key stands, as it does in a file; later ones add what it leaves unsaid. */
function firstOfEach(records: readonly OfRow[], keyed: Keyed): Iterable<OfRow> {
  const byKey = new Map<string, OfRow>();
  for (const each of records) {
    const key = JSON.stringify(keyed(each.record.key));
    const first = byKey.get(key);
    byKey.set(key, first ? { row: first.row, record: { ...first.record, values: completed(first.record.values, each.record.values), silent: completed(first.record.silent ?? {}, each.record.silent ?? {}) } } : each);
  }
  return byKey.values();
}

/** Records that tell of different properties are stored apart: what one leaves unsaid, another must not empty. */
const alike = (records: Iterable<OfRow>, keyed: Keyed): OfRow[][] =>
  [...Map.groupBy(records, ({ record }) => JSON.stringify([told(record.values), told(record.silent ?? {}), empty(keyed(record.key)), record.onceMoved])).values()];

const told = (properties: Properties): string[] => Object.keys(properties).filter((property) => properties[property] !== undefined).sort();

const completed = (first: Properties, later: Properties): Properties => ({ ...later, ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)) });

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

/** Records of one entity that tell of the same properties, as the rows `r` of a statement: their number, the record that they are, some of their properties. */
const rowsOf = (entity: Entity, records: readonly OfRow[]) => {
  const columnOf = (property: string): string => quote(propertyOf(entity, property).fieldNames[0]!);
  return {
    columnOf,
    incoming: (properties: readonly string[]): string =>
      `jsonb_to_recordset(?::jsonb) as r(n int, record_id uuid, ${properties.map((property) => `${columnOf(property)} ${propertyOf(entity, property).columnTypes[0]!}`).join(', ')})`,
    sent: (ids: ReadonlyMap<number, string | null>, properties: readonly string[]): string => {
      const columns = properties.map((property) => [property, propertyOf(entity, property).fieldNames[0]!] as const);
      return JSON.stringify([...ids].map(([n, id]) => {
        const { key, values: own, silent: beside } = records[n]!.record;
        const said: Properties = { ...key, ...own, ...beside };
        return { n, record_id: id, ...Object.fromEntries(columns.map(([property, column]) => [column, present(said[property])])) };
      }));
    },
  };
};
type Rows = ReturnType<typeof rowsOf>;
type Ids = ReadonlyMap<number, string>;
type Standing = ReturnType<typeof onceMoved>;

/**
 * Records of one entity that tell of the same properties: found by their keys, then made, or compared and changed.
 *
 * @param meanwhile work for this process while the database does its own
 */
async function storeSome(em: EntityManager, entity: Entity, records: readonly OfRow[], meanwhile: () => void): Promise<Outcome[]> {
  const sample = records[0]!.record;
  const rows = rowsOf(entity, records);
  // What the rows say nothing of (the file lacks its column) is neither compared nor written.
  const [keys, values, silent] = [Object.keys(sample.key), told(sample.values), told(sample.silent ?? {})];
  const standing = onceMoved(entity, sample);

  const found = await em.execute<{ n: number; id: string }[]>(
    `select r.n, t.id from ${rows.incoming(keys)} join ${table(entity)} t on ${sameKey(entity, sample.key)}`, [rows.sent(new Map(records.map((_, n) => [n, null])), keys)]);
  const known: Ids = new Map(found.map(({ n, id }) => [n, id]));
  const fresh: Ids = new Map(records.flatMap((_, n) => (known.has(n) ? [] : [[n, uuidv7()] as const])));
  const { kept, moves } = await movedHere(em, entity, rows, known, standing);
  const before = await differing(em, entity, rows, known, values, standing);
  const changing: Ids = new Map([...known].filter(([n]) => before.has(n)));

  const prints = new Map<string, string>();
  for (const [statement, sent] of [made(entity, rows, fresh, [...keys, ...values, ...silent]), changed(entity, rows, changing, [...values, ...silent], standing)].filter((each) => each !== null)) {
    // The fingerprint is that of the row as it stands when the statement ends, whatever the table itself adds.
    const written = em.execute<{ id: string; print: string }[]>(`${statement} returning t.id, md5(to_jsonb(t)::text) as print`, [sent]);
    written.catch(() => undefined); // it is awaited below
    await new Promise(setImmediate); // the statement is on its way
    meanwhile();
    for (const { id, print } of await written) prints.set(id, print);
  }
  return records.map(({ row }, n): Outcome => {
    const id = known.get(n) ?? fresh.get(n)!;
    const change = fresh.has(n) ? 'CREATED' : before.has(n) ? 'UPDATED' : null;
    return { row, entity: entity.className, id, change, before: before.get(n) ?? null, after: prints.get(id) ?? null, isStateKept: kept.has(n), move: (before.has(n) && moves.get(n)) || null };
  });
}

/** Which rows tell of another state than the one that somebody has brought the record to here: those that it is kept against, and those that are followed. */
async function movedHere(em: EntityManager, entity: Entity, { incoming, sent }: Rows, known: Ids, { tells, isMoved, isKept }: Standing): Promise<{ readonly kept: ReadonlySet<number>; readonly moves: ReadonlyMap<number, Move> }> {
  const kept = new Set<number>();
  const moves = new Map<number, Move>();
  if (known.size > 0 && tells.length > 0) {
    // What is being done to them is waited for, so that it counts.
    await em.execute(`select from ${table(entity)} where id = any(?::uuid[]) order by id for update`, [`{${[...known.values()].join(',')}}`]);
    const moved = await em.execute<(Move & { n: number; stays: boolean })[]>(
      `select r.n, t.state as "from", r.state as "to", ${isKept} as stays from ${incoming(tells)} join ${table(entity)} t on t.id = r.record_id where t.state is distinct from r.state and ${isMoved}`, [sent(known, tells)]);
    for (const { n, from, to, stays } of moved) { if (stays) kept.add(n); else moves.set(n, { from, to }); }
  }
  return { kept, moves };
}

/** The known records that the rows tell something else of, as they are before it. */
async function differing(em: EntityManager, entity: Entity, { columnOf, incoming, sent }: Rows, known: Ids, values: readonly string[], { isKept, isBound }: Standing): Promise<ReadonlyMap<number, Record<string, unknown>>> {
  if (known.size === 0 || values.length === 0) return new Map();
  const differs = values.map((property) => `t.${columnOf(property)} is distinct from r.${columnOf(property)}${isBound(property) ? ` and not ${isKept}` : ''}`).join(' or ');
  const found = await em.execute<{ n: number; before: Record<string, unknown> }[]>(
    `select r.n, to_jsonb(t) as before from ${incoming(values)} join ${table(entity)} t on t.id = r.record_id where ${differs}`, [sent(known, values)]);
  return new Map(found.map(({ n, before }) => [n, before]));
}

type Write = readonly [statement: string, sent: string];

const made = (entity: Entity, { columnOf, incoming, sent }: Rows, fresh: Ids, properties: readonly string[]): Write | null => (fresh.size === 0 ? null : [
  `insert into ${table(entity)} as t (id, ${properties.map(columnOf).join(', ')}) select r.record_id, ${properties.map((property) => `r.${columnOf(property)}`).join(', ')} from ${incoming(properties)} order by r.n`,
  sent(fresh, properties),
]);

function changed(entity: Entity, { columnOf, incoming, sent }: Rows, changing: Ids, properties: readonly string[], { isKept, isBound }: Standing): Write | null {
  if (changing.size === 0) return null;
  const set = properties.map((property) => `${columnOf(property)} = ${isBound(property) ? `case when ${isKept} then t.${columnOf(property)} else r.${columnOf(property)} end` : `r.${columnOf(property)}`}`);
  if (entity.versionProperty) set.push(`${columnOf(entity.versionProperty)} = t.${columnOf(entity.versionProperty)} + 1`);
  return [`update ${table(entity)} t set ${set.join(', ')} from ${incoming(properties)} where t.id = r.record_id`, sent(changing, properties)];
}

/** A value as it is stored; what is dear to reckon is reckoned here, for the records that need it. */
const present = (value: unknown): unknown => (value instanceof Later ? value.reckoned() : value) ?? null;
