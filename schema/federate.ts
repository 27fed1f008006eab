import DataLoader from 'dataloader';
import {
  GraphQLError, type GraphQLFieldConfigMap, type GraphQLFieldResolver, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, GraphQLString, GraphQLUnionType, printSchema,
} from 'graphql';
import { column, columnType, table } from './core/access/compile.ts';
import { always } from './core/access/condition.ts';
import type { ReadContext } from './core/read/context.ts';
import type { Model, ReadType } from './core/read/model.ts';
import { loadById, selectionOf } from './core/read/run.ts';
import { prepared } from './core/sql/prepared.ts';
import type { Built } from './build.ts';

/** What several bureaus, and whoever else is composed with them, call by the same name. Others may add fields by it; nobody is asked for it. */
const shared: Readonly<Record<string, string>> = { Organization: 'creditCode', Region: 'code' };

/** References that one request may resolve. */
const most = 1_000;

const bad = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/**
 * The reads of the schema as an Apollo Federation subgraph (v2): `_service { sdl }`, `_entities(representations:)`.
 *
 * @param county the six digits of a county: everything that can be asked at the root stands under one field named after
 * it, so that a province composes many bureaus; null: at the root, for a gateway over one bureau and its neighbours
 */
export function federate({ schema, model }: Built, county: string | null): { readonly schema: GraphQLSchema; readonly sdl: string } {
  const roots = schema.getQueryType()!.toConfig();
  const bureau = new GraphQLObjectType({ ...roots, name: 'Bureau', description: '一县的云局：在此所问，俱为该县所答。' });
  const name = `county${county}`;
  const fields: GraphQLFieldConfigMap<unknown, ReadContext> = county === null ? roots.fields
    : { [name]: { type: bureau, description: '该县的云局；一县不在线时为空，不累及他县。', resolve: () => ({}) } };
  const records = [...model.types.values()].filter((type) => !type.isPart);
  const types = records.map((type) => schema.getType(type.name) as GraphQLObjectType);
  const plain = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }), types });

  const sdl = printFor(plain, model, records, county !== null);
  const any = new GraphQLScalarType({ name: '_Any', description: '一个对象的类型与键。' });
  const entity = new GraphQLUnionType({ name: '_Entity', types, resolveType: (value: { readonly $type: string }) => value.$type });
  const service = new GraphQLObjectType({ name: '_Service', fields: { sdl: { type: GraphQLString } } });
  return {
    sdl,
    schema: new GraphQLSchema({
      types,
      query: new GraphQLObjectType({
        name: 'Query',
        fields: {
          ...fields,
          _service: { type: new GraphQLNonNull(service), resolve: () => ({ sdl }) },
          _entities: {
            type: new GraphQLNonNull(new GraphQLList(entity)), args: { representations: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(any))) } },
            resolve: resolveEntities(model, new Map(records.map((type) => [type.name, ['id', ...businessKeys(model, type)]]))),
          },
        },
      }),
    }),
  };
}

/** Fields other than the id by which a record is looked up, as far as everybody who sees it sees them. */
const businessKeys = (model: Model, type: ReadType): readonly string[] =>
  model.roots.flatMap((root) => (root.kind === 'lookup' && !root.where && model.of(root.target()) === type ? root.by : [])).filter((key) => key !== 'id' && type.fields.get(key)?.condition === always && type.fields.get(key)!.source.kind === 'column');

/** Both directives stand behind the name of a type, which is all that the printer leaves open. */
function printFor(schema: GraphQLSchema, model: Model, records: readonly ReadType[], isOneOfMany: boolean): string {
  const keys = new Map(records.map((type) => {
    const mine = isOneOfMany ? [] : businessKeys(model, type);
    const named = [shared[type.name]].filter((key) => key !== undefined && !mine.includes(key));
    // Among many, nobody could say whom to ask for an id; each bureau is asked under its own field.
    return [type.name, [`@key(fields: "id"${isOneOfMany ? ', resolvable: false' : ''})`, ...mine.map((key) => `@key(fields: "${key}")`), ...named.map((key) => `@key(fields: "${key}", resolvable: false)`)].join(' ')] as const;
  }));
  const printed = printSchema(schema).replaceAll(/^type (\w+)( implements [\w &]+)? \{$/gm, (line, name: string, implemented = '') =>
    (name === 'Query' ? line : `type ${name}${implemented} ${[keys.get(name), '@shareable'].filter(Boolean).join(' ')} {`));
  return `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n\n${printed}\n`;
}

/** References to records, in their order: null for what is not there and for what this actor may not see. */
const resolveEntities = (model: Model, keysOf: ReadonlyMap<string, readonly string[]>): GraphQLFieldResolver<unknown, ReadContext, { readonly representations: readonly unknown[] }> => (_, { representations }, context, info) => {
  if (representations.length > most) throw bad(`一次至多解析 ${most} 个引用。`);
  const selection = selectionOf(info, context);
  return representations.map(async (representation) => {
    const { type, key, value } = referenceOf(model, keysOf, representation);
    const id = key === 'id' ? idIn(model, type, value) : await idBy(type, key, value, context);
    const row = id === null ? null : await loadById(type, id, info.fieldNodes, info.operation, selection, context, false);
    return row && { ...row, $type: type.name };
  });
};

interface Reference { readonly type: ReadType; readonly key: string; readonly value: string }

function referenceOf(model: Model, keysOf: ReadonlyMap<string, readonly string[]>, representation: unknown): Reference {
  const given = typeof representation === 'object' && representation !== null ? representation as Readonly<Record<string, unknown>> : {};
  const type = model.types.get(String(given['__typename']));
  const keys = type && keysOf.get(type.name);
  if (!keys) throw bad('引用须有 __typename，为可按标识读取的类型。');
  const key = keys.find((each) => typeof given[each] === 'string');
  if (key === undefined) throw bad(`${type.name} 的引用须有其键之一：${keys.join('、')}。`);
  return { type, key, value: given[key] as string };
}

const idIn = (model: Model, type: ReadType, globalId: string): string | null => {
  const decoded = model.decode(globalId);
  return decoded?.type === type ? decoded.id : null;
};

/** The ids behind keys of the business, those of one request together; who sees them is asked where they are read. */
function idBy(type: ReadType, key: string, value: string, context: ReadContext): Promise<string | null> {
  const place = `key ${type.name} ${key}`;
  let loader = context.loaders.get(place) as DataLoader<string, string | null> | undefined;
  if (!loader) {
    const { source } = type.fields.get(key)!;
    if (source.kind !== 'column') throw new Error(`${type.name}.${key} is no column`);
    const at = column(type.entity, 't', source.property);
    const find = prepared(`select ${at}::text, t."id"::text from ${table(type.entity)} t where ${at} = any($1::${columnType(type.entity, source.property)}[])`);
    loader = new DataLoader(async (keys) => {
      const found = new Map((await context.query(find, [keys])).map(([each, id]) => [each as string, id as string]));
      return keys.map((each) => found.get(each) ?? null);
    });
    context.loaders.set(place, loader);
  }
  return loader.load(value);
}
