import {
  type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isInterfaceType, isLeafType, isListType, getNullableType, isNonNullType, isObjectType,
} from 'graphql';
import type { RootNote } from '../../schema/core/read/declare.ts';
import { globalId, type Model, type ReadField, type ReadType } from '../../schema/core/read/model.ts';
import { Inputs, type Rows, Variables } from './inputs.ts';
import type { Random } from './random.ts';

/** A generated document with what it is asked with. */
export interface Asked {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Variables that stay empty at first: then each takes a cursor that the answer gave, on the path of response keys to `edges`. */
  readonly cursors: readonly { readonly variable: string; readonly edges: readonly string[] }[];
}

/** What a document may still cost while it is written; the limits of the server are a little above. */
interface Budget { aliases: number; directives: number; heavy: number }

/**
 * Documents of any shape the schema allows, the same for the same seed: lists, lookups and `node` at the root; nested
 * records, lists and connections; filters, orders, searches and cursors; aliases, fragments of all kinds, merged
 * selections, `@skip` and `@include`.
 */
export class Documents {
  private readonly inputs: Inputs;
  private readonly others: readonly GraphQLField<unknown, unknown>[];

  /** @param unlike fields, as `Type.field`, whose value is another each time they are asked for */
  constructor(private readonly schema: GraphQLSchema, private readonly model: Model, private readonly rows: Rows, private readonly random: Random, private readonly unlike: ReadonlySet<string>) {
    this.inputs = new Inputs(schema, model, rows, random);
    const read = new Set(model.roots.map(({ name }) => name));
    this.others = Object.values(schema.getQueryType()!.getFields()).filter(({ name, args }) => !read.has(name) && !unlike.has(`Query.${name}`) && !args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined));
  }

  next(): Asked {
    const writing = new Writing();
    const roots = Array.from({ length: this.random.between(1, 3) }, (_, index) => {
      const key = `r${index}`;
      const kind = this.random.next();
      if (kind < 0.12) return this.node(key, writing);
      if (kind < 0.18 && this.others.length > 0) return this.other(key, this.random.one(this.others), writing);
      return this.root(key, this.random.one(this.model.roots), writing);
    });
    if (this.random.chance(0.1)) roots.push('__typename');
    const declared = writing.variables.declared.length > 0 ? `(${writing.variables.declared.join(', ')})` : '';
    return {
      document: [`query Generated${declared} {\n  ${roots.join('\n  ')}\n}`, ...writing.fragments].join('\n'),
      variables: writing.variables.values, cursors: writing.cursors,
    };
  }

  private root(key: string, root: RootNote, writing: Writing): string {
    const type = this.model.of(root.target());
    if (root.kind === 'list') return `${key}: ${this.connection(root.name, type, 'Query', 3, 1, writing, [key])}`;
    const by = this.random.one(root.by);
    const field = this.schema.getQueryType()!.getFields()[root.name]!;
    const argument = field.args.find(({ name }) => name === by)!;
    const value = by === 'id' ? this.someId(type) : this.inputs.valueOf(type, type.fields.get(by)!, getNamedType(argument.type) as never);
    return `${key}: ${root.name}(${by}: ${this.inputs.written(value ?? '', argument.type, writing.variables)})${this.directive(writing)} ${this.record(type, 3, 1, writing, [key])}`;
  }

  /** Mostly one that there is; now and then another type's, or none at all. */
  private someId(type: ReadType): string {
    if (this.random.chance(0.05)) return 'nonsense';
    const of = this.random.chance(0.05) ? this.random.one([...this.model.types.values()]) : type;
    return globalId(of.code, String(this.random.one(this.rows.get(of.name)!)['id']));
  }

  /** `node` and `nodes`: whatever the interface holds, told apart by fragments. */
  private node(key: string, writing: Writing): string {
    const types = this.random.some([...this.model.types.values()], this.random.between(1, 3));
    // Two types may have fields of one name and different kinds: each has a key of its own.
    const fragments = types.map((type) => `... on ${type.name}${this.directive(writing)} ${this.record(type, 2, 3, writing, null, true)}`).join(' ');
    if (this.random.chance(0.5)) return `${key}: node(id: ${this.inputs.written(this.someId(types[0]!), this.schema.getQueryType()!.getFields()['node']!.args[0]!.type, writing.variables)}) { __typename id ${fragments} }`;
    const ids = types.flatMap((type) => [this.someId(type), this.someId(type)]);
    return `${key}: nodes(ids: ${writing.variables.add('[ID!]!', ids)}) { __typename ${fragments} }`;
  }

  /** A root field that code answers, with the records that it leads to. */
  private other(key: string, field: GraphQLField<unknown, unknown>, writing: Writing): string {
    return `${key}: ${field.name}${this.selectionOf(field.type, 2, 10, writing)}`;
  }

  /** `{ … }` of a record. `path` leads to it where there is one of it alone. */
  private record(type: ReadType, depth: number, multiplied: number, writing: Writing, path: readonly string[] | null, isAliased = false): string {
    const open = [...type.fields.values()].filter((field) => this.isWritable(type, field, depth, multiplied, writing));
    const parts = this.random.some(open, this.random.between(1, depth > 1 ? 6 : 4)).map((field) => this.field(type, field, depth, multiplied, writing, path, isAliased));
    if (this.random.chance(0.15)) parts.push('__typename');
    if (this.random.chance(0.3)) parts.push('id');
    const kind = this.random.next();
    // Part of the selection in a fragment, of its own type or of the interface.
    if (kind < 0.1 && parts.length > 1) parts.push(`... on ${type.name}${this.directive(writing)} { ${parts.pop()} }`);
    else if (kind < 0.15) parts.push(`...${this.directive(writing)} { __typename ${parts.pop()} }`);
    else if (kind < 0.2) parts.push('... on Node { id }');
    else if (kind < 0.3) parts.push(`...${writing.fragment(type.name, `{ ${parts.pop()} }`)}${this.directive(writing)}`);
    else if (kind < 0.35 && !isAliased && writing.reusable.has(type.name)) parts.push(`...${writing.reusable.get(type.name)}`);
    return `{ ${parts.join(' ')} }`;
  }

  private isWritable(type: ReadType, { name, source }: ReadField, depth: number, multiplied: number, writing: Writing): boolean {
    if (this.unlike.has(`${type.name}.${name}`)) return false;
    switch (source.kind) {
      case 'one': case 'first': return depth > 0;
      case 'list': return depth > 0 && multiplied <= 50;
      case 'connection': return depth > 0 && multiplied <= 250 && writing.budget.heavy > 0 && writing.budget.aliases > 0;
      case 'code': {
        const definition = this.definition(type, name);
        const named = getNamedType(definition.type);
        // Sample rows hold no contents that code could make sense of; and what it says of many rows is dear in the slow way.
        return !source.needs.some((property) => /^json/.test(type.entity.properties[property]?.columnTypes[0] ?? '')) && multiplied <= 30 && writing.budget.heavy > 0 && (isLeafType(named) || depth > 0) && definition.args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined || this.inputs.any(argument.type) !== undefined);
      }
      default: return true;
    }
  }

  private definition(type: ReadType, field: string): GraphQLField<unknown, unknown> {
    return (this.schema.getType(type.name) as GraphQLObjectType).getFields()[field]!;
  }

  private field(type: ReadType, field: ReadField, depth: number, multiplied: number, writing: Writing, path: readonly string[] | null, isAliased: boolean): string {
    const { source, name } = field;
    const key = writing.alias(isAliased || this.random.chance(0.25) || source.kind === 'connection' || (source.kind === 'code' && this.definition(type, name).args.length > 0), name);
    const lead = key === name ? name : `${key}: ${name}`;
    const within = path && [...path, key];
    switch (source.kind) {
      case 'one': case 'first': {
        const target = this.model.of(source.target());
        const one = () => this.record(target, depth - 1, multiplied, writing, within);
        // Two selections of one field are one.
        return this.random.chance(0.1) ? `${lead} ${one()} ${lead} { id }` : `${lead}${this.directive(writing)} ${one()}`;
      }
      case 'list': return `${lead} ${this.record(this.model.of(source.target()), depth - 1, multiplied * 10, writing, null)}`;
      case 'connection': {
        writing.budget.heavy -= 1;
        const connection = this.connection(name, this.model.of(source.target()), type.name, depth - 1, multiplied, writing, within);
        return key === name ? connection : `${key}: ${connection}`;
      }
      case 'code': {
        writing.budget.heavy -= 1;
        const definition = this.definition(type, name);
        const args = definition.args.flatMap((argument) => {
          const isOptional = !isNonNullType(argument.type) || argument.defaultValue !== undefined;
          const value = isOptional ? undefined : this.inputs.any(argument.type);
          return value === undefined ? [] : [`${argument.name}: ${this.inputs.written(value, argument.type, writing.variables)}`];
        });
        return `${lead}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.selectionOf(definition.type, depth - 1, multiplied * (isListType(getNullableType(definition.type)) ? 10 : 1), writing)}`;
      }
      default: return `${lead}${this.directive(writing)}`;
    }
  }

  /** What is selected of a type that code gives: nothing of a leaf; records by their own means. */
  private selectionOf(type: GraphQLField<unknown, unknown>['type'], depth: number, multiplied: number, writing: Writing): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const record = this.model.types.get(named.name);
    // A record that code leads to is entered by code: what it refuses is refused there, so it is asked for plainly.
    if (record) return ` { id ${[...record.fields.values()].filter(({ source }) => source.kind === 'column').slice(0, 4).map(({ name }) => name).join(' ')} }`;
    if (isInterfaceType(named)) return ` { __typename ${Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0).map(({ name }) => name).join(' ')} }`;
    if (!isObjectType(named)) return ' { __typename }';
    const fields = Object.values(named.getFields()).filter((field) => !this.unlike.has(`${named.name}.${field.name}`) && field.args.every((argument) => !isNonNullType(argument.type) || argument.defaultValue !== undefined) && (depth > 0 || isLeafType(getNamedType(field.type))));
    const parts = this.random.some(fields, 5).map((field) => `${field.name}${this.selectionOf(field.type, depth - 1, multiplied, writing)}`);
    return ` { __typename ${parts.join(' ')} }`;
  }

  /** `name(…) { … }` */
  private connection(name: string, type: ReadType, owner: string, depth: number, multiplied: number, writing: Writing, path: readonly string[] | null): string {
    const definition = (this.schema.getType(owner) as GraphQLObjectType).getFields()[name]!;
    const typeOf = (argument: string) => definition.args.find((each) => each.name === argument)!.type;
    const args: string[] = [];
    const say = (argument: string, value: unknown) => { args.push(`${argument}: ${this.inputs.written(value, typeOf(argument), writing.variables)}`); };
    let size = 20;
    const backwards = this.random.chance(0.25);
    if (this.random.chance(0.8) || multiplied > 10 || backwards) {
      size = this.random.one(multiplied > 10 ? [1, 2, 3] : [1, 2, 3, 5, 7, 24]);
      say(backwards ? 'last' : 'first', size);
    } else if (this.random.chance(0.2)) say('first', null);
    if (this.random.chance(0.45)) say('filter', this.random.chance(0.05) ? null : this.inputs.filter(type, 2));
    if (this.random.chance(0.5)) { const orders = this.inputs.orderBy(type); if (orders) say('orderBy', this.random.chance(0.05) ? null : orders); }
    if (owner === 'Query' && type.search && this.random.chance(0.25)) say('search', this.inputs.piece(String(this.random.one(this.rows.get(type.name)!)[type.search] ?? '泵')));
    const follows = path !== null && this.random.chance(0.35) ? { path, variable: writing.variables.add('String', null) } : undefined;
    if (follows) args.push(`${backwards ? 'before' : 'after'}: ${follows.variable}`);

    const inner = multiplied * size;
    const node = () => this.record(type, depth, inner, writing, null);
    const parts: string[] = [];
    if (follows) {
      const edges = writing.alias(true, 'edges');
      parts.push(`${edges}: edges { cursor${this.random.chance(0.5) ? ` node ${node()}` : ' node { id }'} }`);
      writing.cursors.push({ variable: follows.variable.slice(1), edges: [...follows.path, edges] });
    } else if (this.random.chance(0.4)) parts.push(`edges${this.directive(writing)} { ${this.random.chance(0.3) ? 'cursor ' : ''}__typename ${this.random.chance(0.9) ? `node ${node()}` : ''} }`);
    if (this.random.chance(0.6)) parts.push(`nodes ${node()}`);
    if (this.random.chance(0.4)) parts.push('totalCount');
    if (this.random.chance(0.4)) parts.push(`pageInfo { ${this.random.some(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename'], 3).join(' ')} }`);
    if (parts.length === 0) parts.push('__typename totalCount');
    return `${name}${args.length > 0 ? `(${args.join(', ')})` : ''} { ${parts.join(' ')} }`;
  }

  private directive(writing: Writing): string {
    if (writing.budget.directives === 0 || !this.random.chance(0.06)) return '';
    writing.budget.directives -= 1;
    const value = this.random.chance(0.5);
    return ` @${this.random.one(['skip', 'include'])}(if: ${this.random.chance(0.6) ? writing.variables.add('Boolean!', value) : String(value)})`;
  }
}

class Writing {
  readonly variables = new Variables();
  readonly fragments: string[] = [];
  /** A fragment without variables of its own, by type. */
  readonly reusable = new Map<string, string>();
  readonly cursors: { variable: string; edges: string[] }[] = [];
  readonly budget: Budget = { aliases: 50, directives: 15, heavy: 12 };
  private keys = 0;

  /** A response key: the field's own name, or one that stands nowhere else. */
  alias(isWanted: boolean, name: string): string {
    if (!isWanted || this.budget.aliases === 0) return name;
    this.budget.aliases -= 1;
    this.keys += 1;
    return `a${this.keys}`;
  }

  fragment(type: string, body: string): string {
    const name = `f${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type} ${body}`);
    if (!body.includes('(')) this.reusable.set(type, name);
    return name;
  }
}
