import { type GraphQLResolveInfo, GraphQLError } from 'graphql';
import { always, type Condition } from '../access/condition.ts';
import { columnType } from '../access/compile.ts';
import { evaluate } from '../access/evaluate.ts';
import type { ReadContext } from './context.ts';
import type { Order, RootNote } from './declare.ts';
import { globalId, type ReadField, type ReadType } from './model.ts';
import { orderField, refuseConnection, refuseHidden, refuseRecord } from './plain-refusals.ts';
import { toDecimal } from '../scalar/fraction.ts';
import { addMoney, type Money } from '../scalar/money.ts';
import { normalizeSearch } from './search.ts';

/**
 * The field-by-field path, the second of the two independent ways from a document to its answer. Here entities are loaded,
 * rules are evaluated row by row in JavaScript, filters, orders and pages are decided over rows in memory, and each field
 * answers for itself in graphql-js. The other way is `compile.ts`: one statement a root field, whose text is the answer or,
 * where code or another root field needs an executor, is looked up by graphql-js (`attach.ts`). What the two share is what
 * is declared (the model and its rules), `specialize`, and the code of code fields; neither filters, orders, pages, joins,
 * masks or encodes by the other's means. `test/documents` and `npm run compare:reads` hold them together.
 */

type Row = Record<string, unknown>;
type Args = Readonly<Record<string, any>>;

export async function plainRoot(root: RootNote, args: Args, context: ReadContext, info: GraphQLResolveInfo): Promise<unknown> {
  const type = context.model.of(root.target());
  if (root.kind === 'list') refuseConnection(type, info.parentType.name, info.fieldNodes, info, context);
  else refuseRecord(type, info.fieldNodes, info, context);
  if (root.kind === 'list') return page(type, await rowsOf(type, root.where ?? always, {}, context), root.order, args, context);
  const given = root.by.filter((name) => args[name] !== undefined && args[name] !== null);
  if (given.length !== 1) throw new GraphQLError(`请给出且只给出其中之一：${root.by.join('、')}。`, { extensions: { code: 'BAD_USER_INPUT' } });
  const key = given[0]!;
  if (key === 'id') {
    const decoded = context.model.decode(args['id'] as string);
    if (decoded?.type !== type) return null;
    return (await rowsOf(type, root.where ?? always, { id: decoded.id }, context))[0] ?? null;
  }
  refuseHidden(type, type.fields.get(key)!, context);
  return (await rowsOf(type, root.where ?? always, { [property(type, key)]: args[key] as unknown }, context))[0] ?? null;
}

export async function plainField(type: ReadType, field: ReadField, row: Row, args: Args, context: ReadContext): Promise<unknown> {
  const em = context.em();
  if (!(await evaluate(field.condition, row, context.actor, em))) return null;
  const { source } = field;
  switch (source.kind) {
    case 'column': return field.name === 'id' ? globalId(type.code, row['id'] as string) : row[source.property];
    case 'one': {
      const target = context.model.of(source.target());
      const id = (row[source.property] as { id: string } | null)?.id;
      return id ? ((await rowsOf(target, always, { id }, context))[0] ?? null) : null;
    }
    case 'first':
    case 'list':
    case 'connection': {
      const target = context.model.of(source.target());
      const rows = await rowsOf(target, source.where ?? always, { [source.back]: row['id'] }, context);
      if (source.kind === 'connection') return page(target, rows, source.order ?? [], args, context);
      const sorted = sort(target, rows, source.order ?? []);
      return source.kind === 'first' ? (sorted[0] ?? null) : sorted.slice(0, 100);
    }
    case 'sum': {
      const target = context.model.of(source.target());
      const counted = [...target.fields.values()].find((each) => each.source.kind === 'column' && each.source.property === source.property);
      const rows = await rowsOf(target, source.where ?? always, { [source.back]: row['id'] }, context);
      let sum: Money | null = null;
      for (const each of rows) {
        if (each[source.property] === null || !(await evaluate(counted?.condition ?? always, each, context.actor, em))) continue;
        sum = addMoney(sum ?? '0', each[source.property] as Money);
      }
      return sum;
    }
    case 'code': {
      const facts = Object.fromEntries(['id', ...source.needs].map((name) => [name, key(row[name])]));
      return (await source.load([facts], context as never, args))[0];
    }
  }
}

async function rowsOf(type: ReadType, where: Condition, by: Row, context: ReadContext): Promise<Row[]> {
  const em = context.em();
  const found = (await em.find(type.entity.class as never, by as never)) as Row[];
  const kept: Row[] = [];
  for (const row of found) {
    if ((await evaluate(where, row, context.actor, em)) && (await evaluate(type.rows, row, context.actor, em))) kept.push(row);
  }
  return kept;
}

async function page(type: ReadType, rows: Row[], order: Order, args: Args, context: ReadContext): Promise<unknown> {
  const ordered = ((args['orderBy'] ?? []) as { field: string; direction: string }[]).map(({ field, direction }) =>
    [property(type, orderField(type, field).name), direction === 'DESC' ? 'desc' : 'asc'] as const);
  const matching: Row[] = [];
  const sought = args['search'] && normalizeSearch(args['search'] as string);
  for (const row of rows) {
    if (sought && !(row[type.search!] as string).includes(sought)) continue;
    if (!args['filter'] || (await satisfies(type, row, args['filter'] as Args, context))) matching.push(row);
  }
  const chosen = ordered.length ? ordered : order;
  const sorted = sort(type, matching, chosen, await momentsOf(type, matching, chosen, context));
  const cursors = sorted.map((row) => Buffer.from(String(row['id'])).toString('base64'));
  const from = args['after'] ? cursors.indexOf(args['after'] as string) + 1 : 0;
  const to = args['before'] ? cursors.indexOf(args['before'] as string) : sorted.length;
  const [start, end] = args['last'] ? [Math.max(from, to - (args['last'] as number)), to] : [from, Math.min(to, from + ((args['first'] as number | undefined) ?? 20))];
  const nodes = sorted.slice(start, end);
  return {
    nodes, edges: nodes.map((node, index) => ({ node, cursor: cursors[start + index] })), totalCount: sorted.length,
    pageInfo: { hasNextPage: args['last'] ? Boolean(args['before']) : end < to, hasPreviousPage: args['last'] ? start > from : Boolean(args['after']), startCursor: nodes.length ? cursors[start] : null, endCursor: nodes.length ? cursors[end - 1] : null },
  };
}

async function satisfies(type: ReadType, row: Row, filter: Args, context: ReadContext): Promise<boolean> {
  for (const [name, part] of Object.entries(filter)) {
    if (name === 'or') {
      let any = false;
      for (const each of part as Args[]) any ||= await satisfies(type, row, each, context);
      if (!any) return false;
    } else if (name === 'not') {
      if (await satisfies(type, row, part as Args, context)) return false;
    } else {
      const field = type.fields.get(name)!;
      const { source } = field;
      if (source.kind === 'column') {
        if (!Object.entries(part as Args).every(([operator, value]) => compares(name === 'id' ? globalId(type.code, row['id'] as string) : row[source.property], operator, value, isNumeric(type, source.property)))) return false;
      } else if (source.kind === 'one' || source.kind === 'first') {
        const target = (await plainField(type, { ...field, condition: always }, row, {}, context)) as Row | null;
        if (!target || !(await satisfies(context.model.of(source.target()), target, part as Args, context))) return false;
      } else if (source.kind === 'connection' || source.kind === 'list') {
        const target = context.model.of(source.target());
        const rows = await rowsOf(target, source.where ?? always, { [source.back]: row['id'] }, context);
        for (const [quantifier, inner] of Object.entries(part as Args)) {
          const { of, gte, lte } = (quantifier === 'count' ? inner : { of: inner as Args }) as { of?: Args; gte?: number | null; lte?: number | null };
          let fitting = 0;
          for (const each of rows) if (!of || (await satisfies(target, each, of, context))) fitting += 1;
          if (quantifier === 'count' ? fitting < (gte ?? 0) || fitting > (lte ?? Infinity) : (fitting > 0) !== (quantifier === 'some')) return false;
        }
      }
    }
  }
  return true;
}

function compares(value: unknown, operator: string, with_: unknown, numeric: boolean): boolean {
  if (operator === 'isNull') return ((value ?? null) === null) === with_;
  if (value === null || value === undefined) return false;
  switch (operator) {
    case 'eq': return comparable(value, numeric) === comparable(with_, numeric);
    case 'in': return (with_ as unknown[]).some((each) => comparable(each, numeric) === comparable(value, numeric));
    case 'contains': return String(value).includes(String(with_));
    case 'gte': return comparable(value, numeric) >= comparable(with_, numeric);
    case 'lte': return comparable(value, numeric) <= comparable(with_, numeric);
    default: throw new Error(`no comparison "${operator}"`);
  }
}

/** Dates compare as their text does, decimals as numbers of millionths, moments as their time. */
const comparable = (value: unknown, numeric: boolean): string | number | bigint =>
  value instanceof Date ? value.getTime() : numeric ? BigInt(toDecimal(value as string, 6).replace('.', '')) : (value as string | number);

const isNumeric = ({ entity }: ReadType, name: string): boolean => columnType(entity, name) === 'numeric';

/** The database's moments are finer than a Date, which would not tell apart the rows of one millisecond: microseconds by id and property. */
async function momentsOf(type: ReadType, rows: readonly Row[], order: Order, context: ReadContext): Promise<ReadonlyMap<string, bigint>> {
  const found = new Map<string, bigint>();
  for (const [name] of order) {
    if (!rows.some((row) => row[name] instanceof Date)) continue;
    const { tableName, properties } = type.entity;
    const exact = await context.em().execute<{ id: string; at: string | null }[]>(`select id, (extract(epoch from "${properties[name as never]!['fieldNames'][0]}") * 1000000)::bigint::text as at from "${tableName}"`);
    for (const { id, at } of exact) if (at !== null) found.set(`${id} ${name}`, BigInt(at));
  }
  return found;
}

function sort(type: ReadType, rows: Row[], order: Order, moments: ReadonlyMap<string, bigint> = new Map()): Row[] {
  return [...rows].sort((a, b) => {
    for (const [name, way] of [...order, ['id', 'asc'] as const]) {
      const [left, right] = [key(a[name]), key(b[name])];
      if (left === right) continue;
      if (left === null || left === undefined) return 1;
      if (right === null || right === undefined) return -1;
      const exact = (row: Row, value: unknown) => moments.get(`${String(row['id'])} ${name}`) ?? comparable(value, isNumeric(type, name));
      const difference = compareValues(exact(a, left), exact(b, right));
      if (difference !== 0) return way === 'asc' ? difference : -difference;
    }
    return 0;
  });
}

/** By code point, as the database's C.UTF-8 orders text. */
function compareValues(a: string | number | bigint, b: string | number | bigint): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

const key = (value: unknown): unknown => (value !== null && typeof value === 'object' && 'id' in value ? (value as { id: unknown }).id : value);

function property(type: ReadType, field: string): string {
  const source = type.fields.get(field)?.source;
  if (source?.kind !== 'column') throw new Error(`${type.name}.${field} is no column`);
  return source.property;
}
