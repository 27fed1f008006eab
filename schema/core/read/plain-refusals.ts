import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, GraphQLError, getArgumentValues } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Actor } from '../access/actor.ts';
import type { Condition } from '../access/condition.ts';
import { specialize } from '../access/specialize.ts';
import type { ReadContext } from './context.ts';
import { orderName } from './declare.ts';
import type { ReadField, ReadType } from './model.ts';

/**
 * What the field-by-field path refuses of a document before it looks at any row: a forbidden use of a field, or an
 * argument that cannot be meant, is refused whether there are rows or not.
 */

type Args = Readonly<Record<string, any>>;
type Info = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** All of a record's selection. */
export function refuseRecord(type: ReadType, nodes: readonly FieldNode[], info: Info, context: ReadContext): void {
  for (const [, fields] of selected(info, type.name, nodes)) {
    const field = type.fields.get(fields[0]!.name.value);
    if (!field || specialize(field.condition, context.actor).kind === 'never') continue;
    const { source } = field;
    if (source.kind === 'connection') refuseConnection(context.model.of(source.target()), type.name, fields, info, context);
    else if (source.kind === 'one' || source.kind === 'first' || source.kind === 'list') refuseRecord(context.model.of(source.target()), fields, info, context);
  }
}

/** A connection's arguments, and all of its selection. `owner` is the type that has the field. */
export function refuseConnection(type: ReadType, owner: string, nodes: readonly FieldNode[], info: Info, context: ReadContext): void {
  const definition = (info.schema.getType(owner) as GraphQLObjectType).getFields()[nodes[0]!.name.value]!;
  const args: Args = getArgumentValues(definition, nodes[0]!, info.variableValues);
  for (const each of (args['orderBy'] ?? []) as { field: string }[]) refuseHidden(type, orderField(type, each.field), context);
  if (args['filter']) refuseHiddenIn(type, args['filter'] as Args, context);
  const sizes = [args['first'], args['last']].filter((size) => size !== undefined && size !== null) as number[];
  if (sizes.length > 1 || sizes.some((size) => size < 1 || size > 100)) throw badInput('每页条数应在 1 到 100 之间，first 与 last 只能给其一。');
  for (const [, fields] of selected(info, `${type.name}Connection`, nodes)) {
    const name = fields[0]!.name.value;
    if (name === 'nodes') refuseRecord(type, fields, info, context);
    if (name === 'edges') for (const [, inner] of selected(info, `${type.name}Edge`, fields)) if (inner[0]!.name.value === 'node') refuseRecord(type, inner, info, context);
  }
}

const selected = ({ schema, fragments, variableValues }: Info, type: string, nodes: readonly FieldNode[]) =>
  collectSubfields(schema, fragments, variableValues, schema.getType(type) as GraphQLObjectType, nodes);

export const orderField = (type: ReadType, name: string): ReadField => [...type.fields.values()].find((candidate) => candidate.order && orderName(candidate.name) === name)!;

export function refuseHiddenIn(type: ReadType, filter: Args, context: ReadContext): void {
  for (const [name, part] of Object.entries(filter)) {
    if (part === null) throw badInput(`条件 ${name} 为空值；如要筛选空值，请用 isNull。`);
    if (name === 'or') { for (const each of part as Args[]) refuseHiddenIn(type, each, context); continue; }
    if (name === 'not') { refuseHiddenIn(type, part as Args, context); continue; }
    const field = type.fields.get(name)!;
    refuseHidden(type, field, context);
    if (!('target' in field.source)) {
      for (const [operator, value] of Object.entries(part as Args)) if (value === null) throw badInput(`条件 ${name}.${operator} 为空值；如要筛选空值，请用 isNull。`);
      continue;
    }
    if (field.source.kind === 'sum') continue;
    const target = context.model.of(field.source.target());
    if (field.source.kind === 'one' || field.source.kind === 'first') refuseHiddenIn(target, part as Args, context);
    else for (const [quantifier, inner] of Object.entries(part as Args)) { const of = quantifier === 'count' ? (inner as { of?: Args }).of : (inner as Args); if (of) refuseHiddenIn(target, of, context); }
  }
}

export function refuseHidden(type: ReadType, field: ReadField, { actor }: ReadContext): void {
  if (byActorAlone(field.condition, actor) !== true) throw new GraphQLError(`无权按 ${type.name}.${field.name} 筛选、排序或查找。`, { extensions: { code: 'FORBIDDEN_FIELD' } });
}

/** What the actor alone decides, whatever the row; undefined where the row has a say: then the field is no one's to filter by. */
function byActorAlone(condition: Condition, actor: Actor): boolean | undefined {
  switch (condition.kind) {
    case 'always': return true;
    case 'never': return false;
    case 'role': return condition.roles.some((name) => actor.roles.has(name));
    case 'scope': return actor.scopes?.has(condition.scope) ?? false;
    case 'key': return actor.kind === 'key';
    case 'system': return actor.kind === 'system' && actor.name === condition.name;
    case 'signed-in': return actor.kind === 'person';
    case 'not': { const of = byActorAlone(condition.of, actor); return of === undefined ? undefined : !of; }
    case 'any': {
      const of = condition.of.map((each) => byActorAlone(each, actor));
      return of.includes(true) ? true : of.includes(undefined) ? undefined : false;
    }
    case 'all': {
      const of = condition.of.map((each) => byActorAlone(each, actor));
      return of.includes(false) ? false : of.includes(undefined) ? undefined : true;
    }
    default: return undefined;
  }
}

const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
