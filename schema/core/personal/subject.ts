import type { MetadataStorage } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Entity } from '../access/compile.ts';
import { quote } from '../sql/statement.ts';
import { personalTables, type ResolvedColumn, type ResolvedTable } from './resolve.ts';

/** Whose data is looked for: by his account, and by the keyed hashes of what he has said to be his. */
export interface Subject {
  readonly personId: string | null;
  readonly name: string;
  readonly nameHash: string;
  readonly phones: readonly string[];
  readonly identities: readonly string[];
}

/** The row is about him; it names him as the one who did something; somebody of his name stands in it, which may be another. */
export type Matched = 'ABOUT' | 'TRACE' | 'NAMESAKE';

export interface Found { readonly table: ResolvedTable; readonly matched: Matched; readonly total: number; readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly columns: readonly ResolvedColumn[]; readonly others: readonly string[] }

/** More of one table than this is told by number only. */
const most = 5_000;

interface Sql { readonly text: string; readonly values: readonly unknown[] }
const either = (parts: readonly Sql[]): Sql | null => (parts.length === 0 ? null : { text: `(${parts.map(({ text }) => text).join(' or ')})`, values: parts.flatMap(({ values }) => values) });
const list = (values: readonly string[]): string => `{${values.join(',')}}`;
const field = (meta: Entity, property: string): string => meta.properties[property]!.fieldNames[0]!;
const at = (meta: Entity, property: string): string => `t.${quote(field(meta, property))}`;

/** The name that stands beside a number: `contactName` of `contactPhone`, else the only one there is. */
function nameBeside(number: ResolvedColumn, { resolved }: ResolvedTable): ResolvedColumn | undefined {
  const names = resolved.filter(({ kind }) => kind === 'NAME');
  return names.find(({ name }) => name === number.name.replace(/Phone$/, 'Name')) ?? (names.length === 1 ? names[0] : undefined);
}

const named = (column: ResolvedColumn, { meta }: ResolvedTable, subject: Subject): Sql | null =>
  (column.plain ? { text: `${at(meta, column.plain)} = ?`, values: [subject.name] }
    : column.hash && column.hashOf?.purpose === 'name' ? { text: `${at(meta, column.hash)} = ?`, values: [subject.nameHash] } : null);

/** What makes a row his. A number alone does not: several share the one on a desk. */
function about(table: ResolvedTable, subject: Subject, tables: readonly ResolvedTable[], kinds: readonly ResolvedColumn['kind'][]): Sql | null {
  return either(table.resolved.flatMap((column): Sql[] => {
    if (!kinds.includes(column.kind)) return [];
    const { meta } = table;
    if (column.form === 'REFERENCE') {
      const property = meta.properties[column.plain!]!;
      const target = property.kind === 'scalar' ? undefined : (property.targetMeta as Entity);
      if (target === undefined || target.className === 'Person') return subject.personId === null ? [] : [{ text: `${at(meta, column.plain!)} = ?::uuid`, values: [subject.personId] }];
      const through = tables.filter(({ entity }) => entity === target.className).flatMap((each) => about(each, subject, tables, ['PERSON', 'PHONE', 'IDENTITY']) ?? []);
      return through.map(({ text, values }) => ({ text: `${at(meta, column.plain!)} in (select t."id" from ${quote(target.tableName)} t where ${text})`, values }));
    }
    if (column.hash === null) return [];
    if (column.kind === 'IDENTITY') return subject.identities.length === 0 ? [] : [{ text: `${at(meta, column.hash)} = any(?::text[])`, values: [list(subject.identities)] }];
    if (column.kind !== 'PHONE' || subject.phones.length === 0) return [];
    const beside = nameBeside(column, table);
    const name = beside && named(beside, table, subject);
    return [{ text: `(${at(meta, column.hash)} = any(?::text[])${name ? ` and ${name.text}` : ''})`, values: [list(subject.phones), ...(name?.values ?? [])] }];
  }));
}

/** Rows in which nothing but a name can be compared. */
function namesakes(table: ResolvedTable, subject: Subject): Sql | null {
  const pointed = table.resolved.some(({ kind, form }) => kind === 'TRACE' && form === 'REFERENCE');
  return either(table.resolved.flatMap((column) => {
    const isName = (column.kind === 'NAME' || (column.kind === 'TRACE' && !pointed)) && column.form !== 'REFERENCE';
    return isName ? named(column, table, subject) ?? [] : [];
  }));
}

const stored = (meta: Entity): readonly string[] =>
  Object.values(meta.properties).filter((each) => each.persist !== false && each.kind !== '1:m' && each.kind !== 'm:n' && !each.lazy && !/Hash$|Cipher$|Masked$|^searchText$/.test(each.name)).map(({ name }) => name);

/** Which of a table's properties are shown of a row: of one that is about somebody all that is kept of him, of a trace what he did. */
function shown({ meta, resolved, shows = [] }: ResolvedTable, matched: Matched): { readonly columns: readonly ResolvedColumn[]; readonly others: readonly string[] } {
  const columns = resolved.filter(({ kind, form, name }) => kind !== 'CREDENTIAL' && form !== 'HASHED' && name !== 'id' && (matched !== 'TRACE' || kind === 'TRACE'));
  const mine = new Set(resolved.flatMap(({ properties }) => properties));
  const extra = shows === 'all' ? (matched === 'ABOUT' ? stored(meta) : ['at', 'createdAt', 'state'].filter((name) => meta.properties[name])) : shows;
  return { columns, others: ['id', ...extra].filter((name, index, all) => all.indexOf(name) === index && (name === 'id' || !mine.has(name))) };
}

async function look(em: EntityManager, table: ResolvedTable, matched: Matched, where: Sql, isCountOnly: boolean): Promise<Found | null> {
  const { meta } = table;
  const from = `from ${quote(meta.tableName)} t where ${where.text}`;
  const [counted] = await em.execute<{ total: number }[]>(`select count(*)::int as total ${from}`, [...where.values]);
  if (counted!.total === 0) return null;
  const { columns, others } = shown(table, matched);
  const wanted = [...others, ...columns.flatMap(({ plain, masked, cipher }) => [plain, masked, cipher].filter((each) => each !== null))];
  const rows = isCountOnly ? [] : await em.execute<Record<string, unknown>[]>(
    `select ${wanted.map((name) => `${at(meta, name)} as ${quote(name)}`).join(', ')} ${from} order by t."id" limit ${most}`, [...where.values]);
  return { table, matched, total: counted!.total, rows, columns, others };
}

/**
 * Every row that the bureau holds of somebody, by the inventory.
 *
 * @param isOwn he asks himself: what nobody else may know is given too
 * @param withNamesakes rows of people of his name are given and not only counted: for whoever has seen his papers and will look through them
 */
export async function rowsOf(em: EntityManager, metadata: MetadataStorage, subject: Subject, { isOwn, withNamesakes }: { readonly isOwn: boolean; readonly withNamesakes: boolean }): Promise<{ readonly found: readonly Found[]; readonly kept: readonly ResolvedTable[] }> {
  const tables = personalTables(metadata);
  const [found, kept]: [Found[], ResolvedTable[]] = [[], []];
  for (const table of tables) {
    if (table.isOwnOnly && !isOwn) { kept.push(table); continue; }
    const [his, did, sameName] = [about(table, subject, tables, ['PERSON', 'PHONE', 'IDENTITY']), about(table, subject, tables, ['TRACE']), namesakes(table, subject)];
    const rest = (sql: Sql, ...before: (Sql | null)[]): Sql => before.reduce<Sql>((left, each) => (each ? { text: `${left.text} and not coalesce(${each.text}, false)`, values: [...left.values, ...each.values] } : left), sql);
    for (const [matched, where, isCountOnly] of [['ABOUT', his, false], ['TRACE', did && rest(did, his), false], ['NAMESAKE', sameName && rest(sameName, his, did), !withNamesakes]] as const) {
      const rows = where && await look(em, table, matched, where, isCountOnly);
      if (rows) found.push(rows);
    }
  }
  return { found, kept };
}
