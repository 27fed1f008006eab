import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import {
  type FieldNode, type GraphQLInputType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLResolveInfo, type OperationDefinitionNode,
  GraphQLError, getArgumentValues, getNamedType, getNullableType, isAbstractType, isLeafType, isListType, typeFromAST,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { actorClass } from '../access/actor.ts';
import { type Parameter, values } from '../sql/statement.ts';
import { shapeOf } from './argument.ts';
import { type Compiled, type Pages, type Selection, type Shape, compileByIds, compileRoot, hidden } from './compile.ts';
import type { ReadContext } from './context.ts';
import type { RootNote } from './declare.ts';
import type { ReadType } from './model.ts';

type Row = Record<string, unknown>;
type Prepared = Compiled & { readonly name: string };

/** How many rows one request may ask for, by the product of its page sizes. */
const mostRows = 20_000;

/** What is compiled for an operation, by root field, actor class and the shape of the variables. */
const compiledOf = new WeakMap<OperationDefinitionNode, { readonly types: readonly (readonly [string, GraphQLInputType])[]; readonly byKey: Map<string, Prepared> }>();

function prepared(operation: OperationDefinitionNode, place: string, selection: Selection, compile: () => Compiled): Prepared {
  let known = compiledOf.get(operation);
  if (!known) {
    const types = (operation.variableDefinitions ?? []).map((each) => [each.variable.name.value, typeFromAST(selection.schema, each.type) as GraphQLInputType] as const);
    known = { types, byKey: new Map() };
    compiledOf.set(operation, known);
  }
  const key = `${place} ${actorClass(selection.actor)} ${known.types.map(([name, type]) => shapeOf(selection.variables[name], type)).join()}`;
  let found = known.byKey.get(key);
  if (!found) {
    const fresh = compile();
    found = { ...fresh, name: createHash('sha1').update(fresh.text).digest('hex') };
    // Shapes are few for honest clients; one that keeps inventing new ones starts over.
    if (known.byKey.size >= 500) known.byKey.clear();
    known.byKey.set(key, found);
  }
  return found;
}

/** A root field's value as JSON text: one statement. `null` in `shape` of what it was compiled to means it is final. */
export async function readRoot(root: RootNote, nodes: readonly FieldNode[], key: string, operation: OperationDefinitionNode, selection: Selection, context: ReadContext):
Promise<{ readonly text: string; readonly shape: Shape | null }> {
  const compiled = prepared(operation, key, selection, () => compileRoot(root, nodes, selection));
  refuseTooMany(compiled.pages, selection);
  const rows = await context.query(compiled, values(compiled.parameters, selection.actor, selection.variables));
  return { text: (rows[0]?.[0] as string | undefined) ?? 'null', shape: compiled.shape };
}

/** Rows of one type by key, as objects by response key; those that the actor may not see are missing. One statement. */
export async function readByIds(type: ReadType, ids: readonly string[], nodes: readonly FieldNode[], place: string, operation: OperationDefinitionNode, selection: Selection, context: ReadContext, project: boolean):
Promise<ReadonlyMap<string, Row>> {
  const compiled = prepared(operation, `${place} ${type.name}`, selection, () => compileByIds(type, nodes, selection));
  refuseTooMany(compiled.pages, selection);
  const rows = await context.query(compiled, values(compiled.parameters, selection.actor, { ...selection.variables, $ids: ids }));
  const found = rows.map(([id, text]) => [id as string, JSON.parse(text as string) as Row] as const);
  if (compiled.shape) await fill(compiled.shape, found.map(([, row]) => row), selection, context, project, operation);
  return new Map(found);
}

/** The same, one at a time: what one request asks for in the same place is read together. */
export function loadById(type: ReadType, id: string, nodes: readonly FieldNode[], operation: OperationDefinitionNode, selection: Selection, context: ReadContext, project: boolean): Promise<Row | null> {
  // All of the nodes: a fragment's field may stand in two places, each with fields of its own beside it.
  const place = `${nodes.map(({ loc }) => loc?.start ?? 0).join('+')} ${type.name} ${project}`;
  let loader = context.loaders.get(place) as DataLoader<string, Row | null> | undefined;
  if (!loader) {
    loader = new DataLoader(async (ids) => {
      const rows = await readByIds(type, ids, nodes, place, operation, selection, context, project);
      return ids.map((each) => rows.get(each) ?? null);
    }, { cache: false });
    context.loaders.set(place, loader);
  }
  return loader.load(id);
}

export const selectionOf = (info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>, context: ReadContext): Selection => ({
  schema: info.schema, fragments: info.fragments, variables: info.variableValues, actor: context.actor, model: context.model,
});

/**
 * Puts in what code decides: one call a field, however many rows.
 *
 * @param project whether values are cut to what was selected and renamed to response keys; an executor does that itself
 */
export async function fill(shape: Shape, rows: readonly Row[], selection: Selection, context: ReadContext, project: boolean, operation: OperationDefinitionNode): Promise<void> {
  await Promise.all(shape.codes.map(async ({ key, field, type, nodes }) => {
    const source = field.source;
    const seen = rows.filter((row) => row[key] !== null);
    if (source.kind !== 'code' || seen.length === 0) return;
    const definition = (selection.schema.getType(type.name) as GraphQLObjectType).getFields()[field.name]!;
    const args = getArgumentValues(definition, nodes[0]!, selection.variables);
    const facts = seen.map((row) => Object.fromEntries(['id', ...source.needs].map((property) => [property, row[hidden(property)]])));
    const found = await source.load(facts, context as never, args);
    const shown = project ? await Promise.all(found.map((value) => projected(value, definition.type, nodes, selection, context, operation))) : found;
    seen.forEach((row, index) => { row[key] = shown[index] ?? null; });
  }));
  await Promise.all(shape.children.map((child) => fill(child.shape, reach(rows, child.path), selection, context, project, operation)));
  const names = new Set(shape.codes.flatMap(({ field }) => (field.source.kind === 'code' ? ['id', ...field.source.needs] : [])));
  for (const row of rows) for (const name of names) delete row[hidden(name)];
}

function reach(rows: readonly Row[], path: readonly string[]): Row[] {
  return path.reduce<unknown[]>((at, step) => (step === '*' ? at.flat() : at.map((row) => (row as Row)[step])).filter((each) => each !== null), [...rows]) as Row[];
}

/** A value of code's, cut to the selection. */
async function projected(value: unknown, type: GraphQLOutputType, nodes: readonly FieldNode[], selection: Selection, context: ReadContext, operation: OperationDefinitionNode): Promise<unknown> {
  if (value === null || value === undefined) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) return Promise.all([...(value as Iterable<unknown>)].map((each) => projected(each, nullable.ofType, nodes, selection, context, operation)));
  if (isLeafType(nullable)) return nullable.serialize(value);
  const { schema, fragments, variables } = selection;
  const objectType = (isAbstractType(nullable)
    ? schema.getType((await nullable.resolveType!(value, context, undefined as never, nullable)) as string)
    : nullable) as GraphQLObjectType;
  const record = selection.model.types.get(objectType.name);
  if (record) return loadById(record, (value as { id: string }).id, nodes, operation, selection, context, true);
  const entries = [...collectSubfields(schema, fragments, variables, objectType, nodes)].map(async ([key, fields]) => {
    const name = fields[0]!.name.value;
    return [key, name === '__typename' ? objectType.name : await projected((value as Row)[name], objectType.getFields()[name]!.type, fields, selection, context, operation)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

function refuseTooMany(pages: readonly Pages[], { variables, actor }: Selection): void {
  const rows = (of: readonly Pages[]): number =>
    of.reduce((sum, { size, within }) => sum + (typeof size === 'number' ? size : (values([size as Parameter], actor, variables)[0] as number)) * (1 + rows(within)), 0);
  const asked = rows(pages);
  if (asked > mostRows) {
    throw new GraphQLError(`一次查询至多取 ${mostRows} 条，此查询可达 ${asked} 条：请减少 first 或分次查询。`, { extensions: { code: 'QUERY_TOO_LARGE' } });
  }
}
