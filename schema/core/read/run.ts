import DataLoader from 'dataloader';
import {
  type FieldNode, type GraphQLInputType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type OperationDefinitionNode,
  BREAK, GraphQLError, Kind, getArgumentValues, getNamedType, getNullableType, isAbstractType, isLeafType, isListType, isNonNullType, typeFromAST, visit,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { actorClass } from '../access/actor.ts';
import { always } from '../access/condition.ts';
import { isAway, isBusy } from '../sql/away.ts';
import { prepared as named } from '../sql/prepared.ts';
import { values } from '../sql/statement.ts';
import { shapeOf } from './argument.ts';
import { type Compiled, type Pages, type Selection, type Shape, compileByIds, compileRoot, hidden } from './compile.ts';
import type { ReadContext } from './context.ts';
import type { RootNote } from './declare.ts';
import { type ReadType, globalId } from './model.ts';

type Row = Record<string, unknown>;
type Named = Compiled & { readonly name: string };

/** How many rows one request may ask for, by the product of its page sizes. */
const mostRows = 20_000;

/** What is compiled for an operation, by root field, actor class and the shape of the variables; of those that are the size of a page, by their value. */
const compiledOf = new WeakMap<OperationDefinitionNode, { readonly types: readonly (readonly [string, GraphQLInputType])[]; readonly sizes: ReadonlySet<string>; readonly byKey: Map<string, Named> }>();

/** The variables by which an operation says how large pages are. */
function sizesOf(operation: OperationDefinitionNode, { fragments }: Selection): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of [operation, ...Object.values(fragments)]) {
    visit(part, { Argument: ({ name, value }) => { if ((name.value === 'first' || name.value === 'last') && value.kind === Kind.VARIABLE) found.add(value.name.value); } });
  }
  return found;
}

function prepared(operation: OperationDefinitionNode, place: string, selection: Selection, compile: () => Compiled): Named {
  let known = compiledOf.get(operation);
  if (!known) {
    const types = (operation.variableDefinitions ?? []).map((each) => [each.variable.name.value, typeFromAST(selection.schema, each.type) as GraphQLInputType] as const);
    known = { types, sizes: sizesOf(operation, selection), byKey: new Map() };
    compiledOf.set(operation, known);
  }
  const { sizes } = known;
  const key = `${place} ${actorClass(selection.actor)} ${known.types.map(([name, type]) => (sizes.has(name) ? String(selection.variables[name]) : shapeOf(selection.variables[name], type))).join()}`;
  let found = known.byKey.get(key);
  if (!found) {
    const fresh = compile();
    found = { ...fresh, ...named(fresh.text) };
    // Shapes are few for honest clients; one that keeps inventing new ones starts over.
    if (known.byKey.size >= 500) known.byKey.clear();
    known.byKey.set(key, found);
  }
  return found;
}

/** A root field's value as JSON text, in bytes where it is final, which `null` in `shape` of what it was compiled to means: one statement. */
export async function readRoot(root: RootNote, nodes: readonly FieldNode[], key: string, operation: OperationDefinitionNode, selection: Selection, context: ReadContext):
Promise<{ readonly text: string | Buffer; readonly shape: Shape | null }> {
  const compiled = prepared(operation, key, selection, () => compileRoot(root, nodes, selection));
  refuseTooMany(compiled.pages, context);
  const { name, text, parameters, shape } = compiled;
  const rows = await context.query({ name, text, asBytes: shape === null }, values(parameters, selection.actor, selection.variables), selection.actor);
  return { text: (rows[0]?.[0] as string | Buffer | null | undefined) ?? 'null', shape };
}

/** Rows of one type by key, as objects by response key; those that the actor may not see are missing. One statement. */
export async function readByIds(type: ReadType, ids: readonly string[], nodes: readonly FieldNode[], place: string, operation: OperationDefinitionNode, selection: Selection, context: ReadContext, cut: boolean):
Promise<ReadonlyMap<string, Row>> {
  const compiled = prepared(operation, `${place} ${type.name}`, selection, () => compileByIds(type, nodes, selection));
  refuseTooMany(compiled.pages, context, ids.length);
  const rows = await context.query(compiled, values(compiled.parameters, selection.actor, { ...selection.variables, $ids: ids }), selection.actor);
  const found = rows.map(([id, text]) => [id as string, JSON.parse(text as string) as Row] as const);
  if (compiled.shape) await fill(compiled.shape, found.map(([, row]) => row), selection, context, cut, operation);
  return new Map(found);
}

/** All of the nodes: a fragment's field may stand in two places, each with fields of its own beside it. */
const placeOf = (nodes: readonly FieldNode[]): string => nodes.map(({ loc }) => loc?.start ?? 0).join('+');

/** The same, one at a time: what one request asks for in the same place is read together. */
export function loadById(type: ReadType, id: string, nodes: readonly FieldNode[], operation: OperationDefinitionNode, selection: Selection, context: ReadContext, cut: boolean): Promise<Row | null> {
  const place = `${placeOf(nodes)} ${type.name} ${cut}`;
  let loader = context.loaders.get(place) as DataLoader<string, Row | null> | undefined;
  if (!loader) {
    loader = new DataLoader(async (ids) => {
      const rows = await readByIds(type, ids, nodes, place, operation, selection, context, cut);
      return ids.map((each) => rows.get(each) ?? null);
    }, { cache: false });
    context.loaders.set(place, loader);
  }
  return loader.load(id);
}

export const selectionOf = (info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>, context: ReadContext): Selection => ({
  schema: info.schema, fragments: info.fragments, variables: info.variableValues, actor: context.actor, model: context.model,
});

/** Nothing is gained by asking again: the database is away or busy, time is up, nobody waits. */
export const concernsAll = (error: unknown): boolean =>
  isAway(error) || isBusy(error) || (error instanceof GraphQLError && ['TOO_SLOW', 'CLIENT_GONE'].includes(String(error.extensions['code'])));

/**
 * Puts in what code decides: one call a field, however many rows.
 *
 * @param cut whether values are cut to what was selected and renamed to response keys; an executor does that itself
 */
export async function fill(shape: Shape, rows: readonly Row[], selection: Selection, context: ReadContext, cut: boolean, operation: OperationDefinitionNode): Promise<void> {
  await Promise.all(shape.codes.map(async ({ key, field, type, nodes }) => {
    const source = field.source;
    const seen = rows.filter((row) => row[key] !== null);
    if (source.kind !== 'code' || seen.length === 0) return;
    const definition = (selection.schema.getType(type.name) as GraphQLObjectType).getFields()[field.name]!;
    const args = getArgumentValues(definition, nodes[0]!, selection.variables);
    const facts = seen.map((row) => Object.fromEntries(['id', ...source.needs].map((property) => [property, row[hidden(property)]])));
    const load = (of: typeof facts) => source.load(of, context as never, args);
    const found = await load(facts).catch((error: unknown) => {
      if (cut || concernsAll(error)) throw error;
      // An executor puts an error where it stands, and knows how far it reaches: no row pays for another's.
      return Promise.all(facts.map((each) => load([each]).then(([value]) => value, (own: unknown) => own)));
    });
    const shown = cut ? await project(found, definition.type, nodes, selection, context, operation) : found;
    seen.forEach((row, index) => { row[key] = shown[index] ?? null; });
  }));
  await Promise.all(shape.children.map((child) => fill(child.shape, reach(rows, child.path), selection, context, cut, operation)));
  const names = new Set(shape.codes.flatMap(({ field }) => (field.source.kind === 'code' ? ['id', ...field.source.needs] : [])));
  for (const row of rows) for (const name of names) delete row[hidden(name)];
}

function reach(rows: readonly Row[], path: readonly string[]): Row[] {
  return path.reduce<unknown[]>((at, step) => (step === '*' ? at.flat() : at.map((row) => (row as Row)[step])).filter((each) => each !== null), [...rows]) as Row[];
}

/** Where a record that code leads to belongs in what is shown. */
interface Spot { readonly holder: unknown[] | Row; readonly key: string | number; readonly id: string; readonly isPromised: boolean }
type Entered = Map<string, { readonly type: ReadType; readonly nodes: readonly FieldNode[]; readonly spots: Spot[] }>;
/** One showing: what it has come upon, and the open records that it has shown: code gives many values the same one. */
interface Showing { readonly context: ReadContext; readonly entered: Entered; readonly opened: Map<Put, Map<unknown, Row>> }

/**
 * Values of code's, cut to the selection; the records that they lead to are read afterwards, together. A list that promises
 * its records is one of those that the actor sees.
 *
 * @param values of the one type
 */
export async function project(values: readonly unknown[], type: GraphQLOutputType, nodes: readonly FieldNode[], selection: Selection, context: ReadContext, operation: OperationDefinitionNode): Promise<unknown[]> {
  const entered: Entered = new Map();
  const shown: unknown[] = [];
  const put = keptShaper(type, nodes, selection, operation);
  const showing: Showing = { context, entered, opened: new Map() };
  values.forEach((value, index) => put(value, shown, index, showing));
  await Promise.all([...entered.values()].map(async ({ type: record, nodes: at, spots }) => {
    const ids = [...new Set(spots.map(({ id }) => id))];
    const rows = new Map(await Promise.all(ids.map(async (id) => [id, await loadById(record, id, at, operation, selection, context, true)] as const)));
    const lists = new Set<unknown[]>();
    for (const { holder, key, id, isPromised } of spots) {
      const row = (holder as Row)[key] = rows.get(id) ?? null;
      if (row !== null || !isPromised) continue;
      if (!Array.isArray(holder)) throw new Error(`${record.name} is promised and not seen`);
      lists.add(holder);
    }
    for (const list of lists) list.splice(0, list.length, ...list.filter((each) => each !== null));
  }));
  return shown;
}

type Put = (value: unknown, holder: unknown[] | Row, key: string | number, showing: Showing) => void;

/** How the values of an operation's places are shown, where that does not hang on its variables. */
const shapersOf = new WeakMap<OperationDefinitionNode, Map<string, Put> | null>();
function keptShaper(type: GraphQLOutputType, nodes: readonly FieldNode[], selection: Selection, operation: OperationDefinitionNode): Put {
  let known = shapersOf.get(operation);
  if (known === undefined) {
    const leavesOut = [operation, ...Object.values(selection.fragments)].some((part) => {
      let has = false;
      visit(part, { Directive: () => { has = true; return BREAK; } });
      return has;
    });
    shapersOf.set(operation, known = leavesOut ? null : new Map());
  }
  if (!known) return shaper(type, nodes, selection);
  const place = `${placeOf(nodes)} ${String(type)}`;
  const kept = known.get(place) ?? shaper(type, nodes, selection);
  known.set(place, kept);
  return kept;
}

/** How a value of a type is shown in a place of the document: what the document says of it is looked up once, not once a value. */
function shaper(type: GraphQLOutputType, nodes: readonly FieldNode[], selection: Selection): Put {
  const nullable = getNullableType(type);
  const present = (put: Put): Put => (value, holder, key, showing) => { if (value === null || value === undefined) (holder as Row)[key] = null; else put(value, holder, key, showing); };
  if (isListType(nullable)) {
    const item = shaper(nullable.ofType as GraphQLOutputType, nodes, selection);
    return present((value, holder, key, showing) => {
      const list: unknown[] = (holder as Row)[key] = [];
      let at = 0;
      for (const each of value as Iterable<unknown>) item(each, list, at++, showing);
    });
  }
  if (isLeafType(nullable)) return present((value, holder, key) => { (holder as Row)[key] = nullable.serialize(value); });
  const named = getNamedType(nullable).name;
  const { schema, fragments, variables, model } = selection;
  const fieldsOf = (objectType: GraphQLObjectType) => [...collectSubfields(schema, fragments, variables, objectType, nodes)].map(([key, inner]) => {
    const name = inner[0]!.name.value;
    return { key, name, put: name === '__typename' ? null : shaper(objectType.getFields()[name]!.type, inner, selection) };
  });
  const enter = (record: ReadType): Put => {
    // Columns of a record that anyone may see need not be read when code has them already.
    const isOpen = record.rows === always && [...collectSubfields(schema, fragments, variables, schema.getType(record.name) as GraphQLObjectType, nodes)].every(([, [node]]) => {
      const field = record.fields.get(node!.name.value);
      return node!.name.value === '__typename' || field?.source.kind === 'column' && field.condition === always;
    });
    const open = isOpen ? fieldsOf(schema.getType(record.name) as GraphQLObjectType) : null;
    const put: Put = (value, holder, key, showing) => {
      const opened = showing.opened.get(put) ?? new Map<unknown, Row>();
      const known = opened.get(value);
      if (known) (holder as Row)[key] = known;
      else if (open?.every(({ name }) => name === '__typename' || (value as Row)[name] !== undefined)) {
        show(open, record.name, { ...(value as Row), id: globalId(record.code, (value as { id: string }).id) }, holder, key, showing);
        showing.opened.set(put, opened.set(value, (holder as Row)[key] as Row));
      } else later(record, value as { id: string }, holder, key, showing);
    };
    return put;
  };
  const later = (record: ReadType, { id }: { readonly id: string }, holder: unknown[] | Row, key: string | number, { entered }: Showing): void => {
    // Its place among the fields is kept until it has been read.
    (holder as Row)[key] = null;
    const place = `${placeOf(nodes)} ${record.name}`;
    const known = entered.get(place) ?? { type: record, nodes, spots: [] };
    entered.set(place, known);
    known.spots.push({ holder, key, id, isPromised: isNonNullType(type) });
  };
  const record = model.types.get(named);
  if (record) return present(enter(record));
  if (named === 'Node') return present((value, holder, key, showing) => { later(model.named((value as { $type: string }).$type), value as { id: string }, holder, key, showing); });
  if (isAbstractType(nullable)) {
    const shapers = new Map<string, Put>();
    return present((value, holder, key, showing) => {
      const name = nullable.resolveType!(value, showing.context, undefined as never, nullable) as string;
      const put = shapers.get(name) ?? shaper(schema.getType(name) as GraphQLObjectType, nodes, selection);
      shapers.set(name, put);
      put(value, holder, key, showing);
    });
  }
  const fields = fieldsOf(nullable as GraphQLObjectType);
  return present((value, holder, key, showing) => { show(fields, named, value as Row, holder, key, showing); });
}

function show(fields: readonly { readonly key: string; readonly name: string; readonly put: Put | null }[], type: string, value: Row, holder: unknown[] | Row, at: string | number, showing: Showing): void {
  const row: Row = (holder as Row)[at] = {};
  for (const { key, name, put } of fields) if (put) put(value[name], row, key, showing); else row[key] = type;
}

function refuseTooMany(pages: readonly Pages[], context: ReadContext, times = 1): void {
  const rows = (of: readonly Pages[]): number => of.reduce((sum, { size, within }) => sum + size * (1 + rows(within)), 0);
  const asked = rows(pages) * times;
  if (asked > mostRows) {
    throw new GraphQLError(`一次查询至多取 ${mostRows} 条，此查询可达 ${asked} 条：请减少 first 或分次查询。`, { extensions: { code: 'QUERY_TOO_LARGE' } });
  }
  context.spend?.('rows', asked);
}
