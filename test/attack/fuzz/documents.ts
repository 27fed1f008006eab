import { getNamedType, getNullableType, isEnumType, isInputObjectType, isInterfaceType, isLeafType, isListType, isObjectType, isUnionType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Random } from './random.ts';
import type { Ids, Values } from './values.ts';

export interface Request { readonly query: unknown; readonly variables?: unknown; readonly operationName?: unknown; /** Sent as it is instead. */ readonly raw?: string; readonly field: string }

/** Actions that would take the ground from under the others: what they do is theirs to test. */
const sparing = new Set(['signOut', 'changePassword', 'disablePerson', 'revokeRole', 'resetPassword', 'revokeApiKey', 'revokeSession', 'actAs', 'enrolTotp', 'confirmTotp', 'undoImportBatch']);
/** They give whole numbers to those with the right: not what is looked for here. */
const gives = /^reveal/;

/** Random documents over a schema: queries and actions, mostly valid, with values at the edges and beyond. */
export class Documents {
  private names = 0;
  private definitions: string[] = [];
  private variables: Record<string, unknown> = {};
  private readonly queries: readonly GraphQLField<unknown, unknown>[];
  private readonly actions: readonly GraphQLField<unknown, unknown>[];

  constructor(private readonly schema: GraphQLSchema, private readonly random: Random, private readonly values: Values, private readonly ids: Ids) {
    this.queries = Object.values(schema.getQueryType()!.getFields());
    this.actions = Object.values(schema.getMutationType()!.getFields()).filter(({ name }) => !sparing.has(name) && !gives.test(name));
  }

  next(): Request {
    const { random } = this;
    [this.names, this.definitions, this.variables] = [0, [], {}];
    const action = random.chance(0.4);
    const fields = action ? [random.pick(this.actions)] : random.some(this.queries, random.chance(0.8) ? 2 : 6);
    const body = fields.map((field) => {
      this.values.about = this.aboutOf(field);
      return this.field(field, 0);
    }).join(' ');
    const head = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
    let query = `${action ? 'mutation' : 'query'} ${random.chance(0.3) ? 'Q' : ''}${head} { ${body} }`;
    const field = fields.map(({ name }) => name).join('+');
    if (random.chance(0.03)) query = this.damaged(query);
    if (random.chance(0.02)) return { query, variables: this.variables, raw: random.pick([query, JSON.stringify({ query }).slice(0, random.whole(1, 60)), JSON.stringify({ query: [query] }), JSON.stringify({ query, variables: random.pick([[], 1, 'x', [1]]) }), `{"query":${JSON.stringify(query)},"variables":{"v1":"\\ud800"}}`, '\u0000', '[[[[', '1e999']), field };
    return { query, variables: this.variables, ...(random.chance(0.02) && { operationName: random.pick(['Q', 'X', '', 1, null, {}]) }), field };
  }

  /** Known records of the type that a lookup gives, or that an action's answer holds. */
  private aboutOf({ type }: GraphQLField<unknown, unknown>): readonly string[] {
    const named = getNamedType(type);
    const types = [named.name, ...(isObjectType(named) && named.name.endsWith('Payload') ? Object.values(named.getFields()).map((field) => getNamedType(field.type).name) : [])];
    return types.flatMap((name) => this.ids.byType.get(name) ?? []);
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const { random } = this;
    const alias = random.chance(0.15) ? `a${this.names += 1}: ` : '';
    const given = field.args.filter((arg) => isRequired(arg) || random.chance(arg.name === 'id' ? 0.95 : /^(first|last)$/.test(arg.name) ? 0.5 : /^(after|before)$/.test(arg.name) ? 0.08 : 0.35)).filter((arg) => arg.name !== 'last' || random.chance(0.2));
    const args = given.map((arg) => `${arg.name}: ${this.argument(arg.type, arg.name)}`).join(', ');
    const directive = random.chance(0.02) ? random.pick([' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)']) : '';
    const selected = this.selection(getNamedType(field.type), depth + 1);
    return `${alias}${field.name}${args ? `(${args})` : ''}${directive}${selected}`;
  }

  private argument(type: GraphQLInputType, name: string): string {
    const { random } = this;
    const value = /^(first|last)$/.test(name) && random.chance(0.85) ? random.whole(1, 5) : /^(after|before)$/.test(name) && random.chance(0.5) ? this.cursor() : this.values.of(type);
    if (random.chance(0.6)) {
      const variable = `v${this.names += 1}`;
      this.definitions.push(`$${variable}: ${String(type)}`);
      this.variables[variable] = value;
      return `$${variable}`;
    }
    return literal(value, type);
  }

  private cursor(): string {
    const { random } = this;
    return Buffer.from(JSON.stringify([random.pick(['name asc,id asc', 'createdAt desc,id asc', 'id asc', 'x']), random.pick(['x', '2024-01-01', null, 1, {}]), '01900000-0000-7000-8000-000000000000'].slice(0, random.whole(1, 4)))).toString('base64');
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    const { random } = this;
    if (isLeafType(type)) return '';
    if (isUnionType(type) || isInterfaceType(type)) {
      const possible = this.schema.getPossibleTypes(type);
      return ` { __typename ${depth < 5 ? random.some(possible, 2).map((each) => `... on ${each.name}${this.selection(each, depth + 1)}`).join(' ') : ''} }`;
    }
    if (!isObjectType(type)) return ' { __typename }';
    const fields = Object.values((type as GraphQLObjectType).getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const objects = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const deeper = depth < 7 && objects.length > 0 && random.chance(depth < 3 ? 0.8 : 0.4) ? random.some(objects, depth < 3 ? 3 : 1) : [];
    const chosen = [...(leaves.length > 0 ? random.some(leaves, 5) : []), ...deeper];
    const inner = chosen.map((field) => this.field(field, depth)).join(' ');
    return ` { ${inner || '__typename'}${random.chance(0.1) ? ' __typename' : ''} }`;
  }

  private damaged(query: string): string {
    const { random } = this;
    const at = random.whole(0, query.length - 1);
    return random.pick([
      () => query.slice(0, at), () => `${query.slice(0, at)}${random.pick(['{', '}', '(', '"', '...', '@x', '#', '\\', '$', '\u202e', '!!', '"""'])}${query.slice(at)}`, () => query.replace(/[A-Za-z]{4,}/g, (word) => (random.chance(0.1) ? `${word}x` : word)),
      () => `${query} ${query}`, () => `${query} fragment F on Query { ...F }`, () => query.replaceAll(' ', '\u00a0'),
    ])();
  }
}

const isRequired = ({ type, defaultValue }: GraphQLArgument): boolean => String(type).endsWith('!') && defaultValue === undefined;

/** A value as it stands in a document; what fits no literal of the type is written as well as can be. */
function literal(value: unknown, type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, isListType(inner) ? inner.ofType : inner)).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = isInputObjectType(inner) ? inner.getFields() : {};
    return `{${Object.entries(value).filter(([key]) => /^[_A-Za-z]\w*$/.test(key)).map(([key, each]) => `${key}: ${literal(each, fields[key]?.type ?? inner)}`).join(', ')}}`;
  }
  if (typeof value === 'string') return isEnumType(inner) && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value).replace(/[\u2028\u2029]/g, (each) => `\\u${each.charCodeAt(0).toString(16)}`);
  return String(value);
}
