import {
  type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, getNamedType, getNullableType, isInterfaceType, isListType, isNonNullType, isObjectType,
} from 'graphql';
import type { ReadContext } from './context.ts';
import type { Model, ReadType } from './model.ts';
import { plainField, plainRoot } from './plain.ts';
import { fill, loadById, readRoot, selectionOf } from './run.ts';

type Resolver = GraphQLFieldResolver<any, ReadContext>;

/**
 * Gives the schema's fields their resolvers, for operations that run in an executor (mutations, subscriptions, and
 * queries that mix reads with code). A record is read by one statement where it is entered, whatever is selected
 * inside; the fields below only look up what that statement returned.
 */
export function attachReads(schema: GraphQLSchema, model: Model): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) && type.name === 'Node') {
      type.resolveType = (value: { $type?: string }, context: ReadContext) => value.$type ?? plainTypeName(value, context.model);
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const record = model.types.get(type.name);
    for (const field of Object.values(type.getFields())) {
      if (record) {
        field.resolve = recordField(record, field.name);
        // What code names of records is entered as what a payload names.
        if (record.fields.get(field.name)?.source.kind === 'code' && leadsToRecords(field, model)) enterRecords(type, field.name, model);
      } else if (/(Connection|Edge)$/.test(type.name) || type.name === 'PageInfo') field.resolve = readValue;
      else if (type === schema.getQueryType() && model.root(field.name)) field.resolve = rootField(model, field.name);
      else if (leadsToRecords(field, model)) enterRecords(type, field.name, model);
    }
  }
}

const leadsToRecords = ({ type }: GraphQLField<any, any>, model: Model): boolean => model.types.has(getNamedType(type).name) || getNamedType(type).name === 'Node';

/** What a statement returned is kept by response key. */
const readValue: Resolver = (source, _, context, info) => (context.plain ? source[info.fieldName] : source[info.path.key]);

const recordField = (record: ReadType, name: string): Resolver => (source, args, context, info) =>
  (context.plain ? plainField(record, record.fields.get(name)!, source, args, context) : source[info.path.key]);

/** A subgraph has the root fields below another field, perhaps twice. */
const placeAt = ({ prev, key }: GraphQLResolveInfo['path']): string => (prev ? `${placeAt(prev)}.${key}` : String(key));

function rootField(model: Model, name: string): Resolver {
  const root = model.root(name)!;
  return async (_, args, context, info) => {
    if (context.plain) return plainRoot(root, args, context, info);
    const selection = { ...selectionOf(info, context), root: info.parentType.name };
    const { text, shape } = await readRoot(root, info.fieldNodes, placeAt(info.path), info.operation, selection, context);
    const row = JSON.parse(String(text)) as Record<string, unknown> | null;
    if (shape && row) await fill(shape, [row], selection, context, false, info.operation);
    return row;
  };
}

/**
 * A field of a payload or of code's own types that leads to records: its resolver names them (anything with a key, or
 * `{ $type, id }` where the field says only `Node`), and they are read here, so that access holds for the answer too: a list
 * that promises its records is one of those that the actor sees.
 */
function enterRecords(type: GraphQLObjectType, name: string, model: Model): void {
  const field = type.getFields()[name]!;
  const original = field.resolve ?? ((source: any) => source[name]);
  const named = getNamedType(field.type).name;
  const list = getNullableType(field.type);
  field.resolve = async (source, args, context: ReadContext, info) => {
    const value: unknown = await original(source, args, context, info);
    const enter = async (reference: unknown): Promise<unknown> => {
      if (reference === null || reference === undefined) return null;
      const { id, $type } = reference as { id: string; $type?: string };
      const record = model.named($type ?? named);
      if (context.plain) return plainRecord(record, id, context, info);
      const row = await loadById(record, id, info.fieldNodes, info.operation, selectionOf(info, context), context, false);
      return row && { ...row, $type: record.name };
    };
    if (!isListType(list)) return enter(value);
    if (!value) return value;
    const entered = await Promise.all((value as unknown[]).map(enter));
    return isNonNullType(list.ofType) ? entered.filter((each) => each !== null) : entered;
  };
}

const plainRecord = (record: ReadType, id: string, context: ReadContext, info: GraphQLResolveInfo): Promise<unknown> =>
  plainRoot({ kind: 'lookup', owner: record.class, name: 'node', target: () => record.class, description: '', by: ['id'] }, { id: `${record.code}_${id}` }, context, info);

function plainTypeName(value: object, model: Model): string | undefined {
  return [...model.types.values()].find((type) => type.entity.className === value.constructor.name)?.name;
}
