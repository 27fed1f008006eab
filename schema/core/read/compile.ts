import { type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, GraphQLError } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import type { Actor } from '../access/actor.ts';
import { column, columnType, compile as compileCondition, propertyOf, table, type Entity } from '../access/compile.ts';
import { always, type Condition } from '../access/condition.ts';
import { BoundStatement, isBound } from '../access/lock.ts';
import { specialize } from '../access/specialize.ts';
import { type Parameter, Statement } from '../sql/statement.ts';
import { Argument } from './argument.ts';
import type { Order, RootNote } from './declare.ts';
import { Text, encodeLeaf } from './encode.ts';
import { Filters } from './filter.ts';
import type { Model, ReadField, ReadType } from './model.ts';
import { type Keys, after, before, cursor, cursorValue, deciding, direction, orderKeys, pageSize } from './page.ts';

/** What code has to add to the rows that the statement returns. */
export interface Shape {
  readonly codes: { readonly key: string; readonly field: ReadField; readonly type: ReadType; readonly nodes: readonly FieldNode[] }[];
  /** `*` in a path is every item of a list. */
  readonly children: { readonly path: readonly string[]; readonly shape: Shape }[];
}

/** Page sizes, nested as the connections are: their product bounds what a request can ask for. */
export interface Pages {
  readonly size: number;
  readonly within: Pages[];
}

/** One root field as one prepared statement: it returns one row with one column, the field's value as JSON text. */
export interface Compiled {
  readonly text: string;
  readonly parameters: readonly Parameter[];
  /** Null when the text is the answer as it stands. */
  readonly shape: Shape | null;
  readonly pages: readonly Pages[];
}

/** The request around a root field. */
export interface Selection {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  readonly model: Model;
  /** The type that the root fields stand in, where it is another than `Query`. */
  readonly root?: string;
}

/** Not a property, but how much has happened to the row, seen at the same moment as the row: what code may need besides. */
export const versionOf = '$version';
/** The field of a row that code asked for is kept under this name until it has been used. */
export const hidden = (name: string): string => `$${name}`;

export function compileRoot(root: RootNote, nodes: readonly FieldNode[], selection: Selection): Compiled {
  const compiler = new Compiler(selection);
  const type = selection.model.of(root.target());
  return compiler.finish((shape, pages) => {
    if (root.kind === 'list') {
      const alias = compiler.statement.alias();
      return `select ${compiler.connection(type, nodes, alias, [...compiler.conditions(root.where ?? always, type.entity, alias)], root.order, shape, [], pages, selection.root ?? 'Query', type.search)}`;
    }
    const alias = compiler.statement.alias();
    const args = compiler.args(selection.root ?? 'Query', nodes[0]!);
    const given = root.by.filter((name) => args(name) && !args(name)!.isNull);
    if (given.length !== 1) throw badInput(`请给出且只给出其中之一：${root.by.join('、')}。`, nodes);
    const key = given[0]!;
    const value = key === 'id'
      ? compiler.statement.bind(args('id')!.parameter((id) => idOf(selection.model, type, id)), 'uuid')
      : compiler.statement.bind(args(key)!.parameter(), columnType(type.entity, sourceProperty(type, key)));
    if (key !== 'id') compiler.filters.refuseHidden(type, type.fields.get(key)!, nodes);
    return compiler.single(type, nodes, alias, [
      `${column(type.entity, alias, key === 'id' ? 'id' : sourceProperty(type, key))} = ${value}`,
      ...compiler.conditions(root.where ?? always, type.entity, alias),
    ], shape, pages);
  });
}

/** Rows of one type by their keys (parameter 1, `uuid[]`): two columns, key and JSON text. */
export function compileByIds(type: ReadType, nodes: readonly FieldNode[], selection: Selection): Compiled {
  const compiler = new Compiler(selection);
  return compiler.finish((shape, pages) => {
    const alias = compiler.statement.alias();
    const ids = compiler.statement.bind({ variable: ['$ids'] }, 'uuid[]');
    const where = [`${alias}."id" = any(${ids})`, ...compiler.conditions(type.rows, type.entity, alias)];
    return `select ${alias}."id"::text, ${compiler.row(type, nodes, alias, shape, [], pages)} from ${table(type.entity)} ${alias} where ${where.join(' and ')}`;
  });
}

/** The key inside a global id of this type; an id of another type names no row. */
export function idOf(model: Model, type: ReadType, id: unknown): string | null {
  const decoded = model.decode(String(id));
  return decoded?.type === type ? decoded.id : null;
}

const sourceProperty = (type: ReadType, field: string): string => {
  const source = type.fields.get(field)?.source;
  if (source?.kind !== 'column') throw new Error(`${type.name}.${field} is no column`);
  return source.property;
};

class Compiler {
  readonly statement: Statement;
  readonly filters: Filters;

  constructor(readonly selection: Selection) {
    this.statement = isBound(selection.actor) ? new BoundStatement(selection.model.questions) : new Statement();
    this.filters = new Filters(selection.model, selection.actor, this.statement);
  }

  finish(build: (shape: Shape, pages: Pages[]) => string): Compiled {
    const [shape, pages]: [Shape, Pages[]] = [{ codes: [], children: [] }, []];
    return { ...named(build(shape, pages), this.statement.parameters), shape: prune(shape), pages };
  }

  args(owner: string, node: FieldNode): (name: string) => Argument | undefined {
    const { schema, variables } = this.selection;
    const field = (schema.getType(owner) as GraphQLObjectType).getFields()[node.name.value]!;
    return (name) => {
      const definition = field.args.find((each) => each.name === name);
      return definition && Argument.from(node.arguments?.find((each) => each.name.value === name)?.value, definition.type, variables);
    };
  }

  /** The condition for this actor, as SQL; none when it always holds. */
  conditions(condition: Condition, entity: Entity, alias: string): string[] {
    const special = specialize(condition, this.selection.actor);
    return special.kind === 'always' ? [] : [compileCondition(special, entity, alias, this.statement, this.selection.model.metadata)];
  }

  single(type: ReadType, nodes: readonly FieldNode[], alias: string, where: readonly string[], shape: Shape, pages: Pages[], tail = ''): string {
    this.statement.find(alias);
    const all = [...where, ...this.conditions(type.rows, type.entity, alias)];
    return `select ${this.row(type, nodes, alias, shape, [], pages)} from ${table(type.entity)} ${alias} where ${all.join(' and ') || 'true'}${tail}`;
  }

  /** One row as JSON text. `path` leads to it from the row that `shape` belongs to; it is empty for that row itself. */
  row(type: ReadType, nodes: readonly FieldNode[], alias: string, shape: Shape, path: readonly string[], pages: Pages[]): string {
    const own: Shape = path.length === 0 ? shape : { codes: [], children: [] };
    if (own !== shape) shape.children.push({ path, shape: own });
    const selected = this.select(type.name, nodes);
    const out = new Text().say('{');
    let separator = '';
    const say = (key: string) => { out.say(`${separator}${JSON.stringify(key)}:`); separator = ','; };
    const needed = new Set<string>();
    for (const [key, fields] of selected) {
      const name = fields[0]!.name.value;
      const field = type.fields.get(name);
      const condition = field ? specialize(field.condition, this.selection.actor) : always;
      if (field?.source.kind === 'code' && condition.kind !== 'never') {
        own.codes.push({ key, field, type, nodes: fields });
        for (const property of ['id', ...field.source.needs]) needed.add(property);
        // The value comes later; its place is kept, so that fields stay in the order in which they were asked for.
        say(key);
        out.put(this.where(condition, type.entity, alias, new Text().say('true')));
        continue;
      }
      say(key);
      if (name === '__typename') out.say(`"${type.name}"`);
      else if (condition.kind === 'never') out.say('null');
      else out.put(this.where(condition, type.entity, alias, this.value(type, field!, alias, fields, own, key, pages)));
    }
    for (const property of needed) {
      say(hidden(property));
      out.put(property === versionOf ? this.statement.happenings(type.entity.className, `${alias}."id"`)
        : `coalesce(to_json(${column(type.entity, alias, property)}), 'null')`);
    }
    return out.say('}').sql();
  }

  /** The text where the condition holds for the row, else null. */
  private where(condition: Condition, entity: Entity, alias: string, text: string | Text): string | Text {
    return condition.kind === 'always' ? text
      : `case when ${compileCondition(condition, entity, alias, this.statement, this.selection.model.metadata)} then ${text instanceof Text ? text.sql() : text} else 'null' end`;
  }

  private value(type: ReadType, field: ReadField, alias: string, nodes: readonly FieldNode[], shape: Shape, key: string, pages: Pages[]): string | Text {
    const { model, schema } = this.selection;
    const { source } = field;
    switch (source.kind) {
      case 'column': {
        const expression = column(type.entity, alias, source.property);
        if (field.name === 'id') return new Text().say(`"${type.code}_`).put(expression).say('"');
        const output = (schema.getType(type.name) as GraphQLObjectType).getFields()[field.name]!.type;
        return encodeLeaf(output, expression, propertyOf(type.entity, source.property).nullable ?? false);
      }
      case 'one': {
        const target = model.of(source.target());
        const other = this.statement.alias();
        this.statement.find(other);
        const where = [`${other}."id" = ${column(type.entity, alias, source.property)}`, ...this.conditions(target.rows, target.entity, other)];
        return `coalesce((select ${this.row(target, nodes, other, shape, [key], pages)} from ${table(target.entity)} ${other} where ${where.join(' and ')}), 'null')`;
      }
      case 'first': {
        const target = model.of(source.target());
        const other = this.statement.alias();
        const where = [...this.back(target, other, source.back, alias, source.where), ...this.conditions(target.rows, target.entity, other)];
        const row = this.row(target, nodes, other, shape, [key], pages);
        return `coalesce((${this.rows(target, row, other, where, this.order(target, source.order, other), 1)}), 'null')`;
      }
      case 'list': {
        const target = model.of(source.target());
        const other = this.statement.alias();
        const within: Pages[] = [];
        pages.push({ size: 10, within });
        const where = [...this.back(target, other, source.back, alias, source.where), ...this.conditions(target.rows, target.entity, other)];
        const row = `${this.row(target, nodes, other, shape, [key, '*'], within)} as c`;
        const rows = this.rows(target, row, other, where, this.order(target, source.order ?? [], other), 100);
        return `(select '[' || coalesce(string_agg(s.c, ','), '') || ']' from (${rows}) s)`;
      }
      case 'connection': {
        const target = model.of(source.target());
        const other = this.statement.alias();
        return this.connection(target, nodes, other, this.back(target, other, source.back, alias, source.where), source.order ?? [], shape, [key], pages, type.name);
      }
      case 'sum': {
        const target = model.of(source.target());
        const other = this.statement.alias();
        const counted = [...target.fields.values()].find((each) => each.source.kind === 'column' && each.source.property === source.property);
        const where = [
          ...this.back(target, other, source.back, alias, source.where),
          ...this.conditions(target.rows, target.entity, other),
          ...this.conditions(counted?.condition ?? always, target.entity, other),
        ];
        const output = (schema.getType(type.name) as GraphQLObjectType).getFields()[field.name]!.type;
        return `(select ${encodeLeaf(output, `sum(${column(target.entity, other, source.property)})`, true).sql()} from ${table(target.entity)} ${other} where ${where.join(' and ')})`;
      }
      case 'code': throw new Error('code is not a column');
    }
  }

  private back(target: ReadType, other: string, back: string, alias: string, where: Condition | undefined): string[] {
    this.statement.lead(other, back, alias);
    return [`${column(target.entity, other, back)} = ${alias}."id"`, ...this.conditions(where ?? always, target.entity, other)];
  }

  private order(type: ReadType, order: Order, alias: string): string {
    return direction(deciding(type, orderKeys(type, order), this.statement.inCommon(alias)), alias, false);
  }

  /** What is wanted of rows, computed after they are ordered and limited: PostgreSQL by itself puts off only what it takes for dear, and a text is made of cheap parts. */
  private rows(type: ReadType, wanted: string, alias: string, where: readonly string[], order: string, limit: number): string {
    return `select ${wanted} from (select ${alias}.* from ${table(type.entity)} ${alias} where ${where.join(' and ') || 'true'} order by ${order} limit ${limit}) ${alias}`;
  }

  /** A page of rows as the JSON text of a Relay connection; what is selected decides what is counted and numbered. */
  connection(
    type: ReadType, nodes: readonly FieldNode[], alias: string, where: readonly string[], order: Order,
    shape: Shape, path: readonly string[], pages: Pages[], owner: string, search?: string,
  ): string {
    const args = this.args(owner, nodes[0]!);
    const given = (name: string) => { const argument = args(name); return argument && !argument.isNull ? argument : undefined; };
    const [filter, searched, ordered] = [given('filter'), search === undefined ? undefined : given('search'), given('orderBy')];
    // A list of no orders asks for none.
    const keys = ordered?.items().length ? this.filters.order(type, ordered, nodes) : orderKeys(type, order);
    const matching = [
      ...where, ...this.conditions(type.rows, type.entity, alias),
      ...(filter ? this.filters.where(type, alias, filter, nodes) : []),
      ...(searched ? this.filters.search(type, alias, search!, searched) : []),
    ];

    const [first, last, afterCursor, beforeCursor] = [given('first'), given('last'), given('after'), given('before')];
    if (first && last) throw badInput('first 与 last 只能给其一。', nodes);
    const backwards = last !== undefined;
    // Part of the text, so that PostgreSQL plans once for a page of that size: of a limit that it does not know it expects a tenth of all rows, and plans anew each time.
    const size = pageSize((last ?? first)?.shape ?? 20);
    const within: Pages[] = [];
    pages.push({ size, within });

    const selected = this.select(`${type.name}Connection`, nodes);
    const info = new Set([...selected].flatMap(([, fields]) =>
      fields[0]!.name.value === 'pageInfo' ? [...this.select('PageInfo', fields)].map(([, inner]) => inner[0]!.name.value) : []));
    const oneMore = info.has(backwards ? 'hasPreviousPage' : 'hasNextPage');
    const cursors = info.has('startCursor') || info.has('endCursor');
    // What is said without looking at the page's rows reads none: one row comes of what sums them up, and of nothing else.
    const paged = oneMore || cursors || [...selected].some(([, [node]]) => node!.name.value === 'nodes' || node!.name.value === 'edges');
    const numbered = paged && (oneMore || cursors || backwards);
    const at = (argument: Argument) => keys.map((key, index) => this.statement.bind(argument.parameter((value) => cursorValue(value, keys, index)), key.type));
    const onPage = [
      ...matching,
      ...(paged && afterCursor ? [after(keys, alias, at(afterCursor))] : []),
      ...(paged && beforeCursor ? [before(keys, alias, at(beforeCursor))] : []),
    ];
    const onlyPage = oneMore ? ` filter (where s.n <= ${size})` : '';

    // The cursors' own orders would reach aggregates that name none: PostgreSQL sorts once for all of them.
    const inOrder = cursors ? ' order by s.n' : '';
    const cells: string[] = [];
    const list = (cell: string) => {
      cells.push(`${cell} as c${cells.length}`);
      return `'[' || coalesce(string_agg(s.c${cells.length - 1}, ','${backwards ? ' order by s.n desc' : inOrder})${onlyPage}, '') || ']'`;
    };
    const text = object(selected, (name, key, fields, out) => {
      switch (name) {
        case '__typename': return out.say(`"${type.name}Connection"`);
        case 'totalCount': return out.put(`(select count(*) from ${table(type.entity)} ${alias} where ${matching.join(' and ') || 'true'})::text`);
        case 'nodes': return out.put(list(this.row(type, fields, alias, shape, [...path, key, '*'], within)));
        case 'edges': return out.put(list(object(this.select(`${type.name}Edge`, fields), (part, partKey, inner, edge) =>
          part === '__typename' ? edge.say(`"${type.name}Edge"`)
            : part === 'cursor' ? edge.put(`'"' || ${cursor(keys, alias)} || '"'`)
              : edge.put(this.row(type, inner, alias, shape, [...path, key, '*', partKey], within)))));
        case 'pageInfo': return out.put(object(this.select('PageInfo', fields), (part, _, __, page) => {
          if (part === '__typename') return page.say('"PageInfo"');
          if (part === 'hasNextPage' || part === 'hasPreviousPage') {
            const ahead = (part === 'hasNextPage') !== backwards;
            return ahead ? page.put(`(count(*) > ${size})::text`) : page.say(String((part === 'hasNextPage' ? beforeCursor : afterCursor) !== undefined));
          }
          const nearest = (part === 'startCursor') !== backwards;
          return page.put(`coalesce('"' || (array_agg(s.k order by s.n ${nearest ? 'asc' : 'desc'})${onlyPage})[1] || '"', 'null')`);
        }));
        default: throw new Error(`${type.name}Connection.${name} is not known`);
      }
    });
    if (!paged) return `(select ${text})`;
    const columns = [...cells, ...(cursors ? [`${cursor(keys, alias)} as k`] : []), ...(numbered ? ['row_number() over () as n'] : [])].join(', ');
    return `(select ${text} from (${this.rows(type, columns, alias, onPage, direction(deciding(type, keys, this.statement.inCommon(alias)), alias, backwards), oneMore ? size + 1 : size)}) s)`;
  }

  private select(typeName: string, nodes: readonly FieldNode[]): Map<string, readonly FieldNode[]> {
    const { schema, fragments, variables } = this.selection;
    return collectSubfields(schema, fragments, variables, schema.getType(typeName) as GraphQLObjectType, nodes);
  }
}

/** The selected fields of one object as JSON text, each value put in by `put`. */
function object(selected: ReadonlyMap<string, readonly FieldNode[]>, put: (name: string, key: string, nodes: readonly FieldNode[], out: Text) => Text): string {
  const out = new Text().say('{');
  let separator = '';
  for (const [key, nodes] of selected) {
    out.say(`${separator}${JSON.stringify(key)}:`);
    separator = ',';
    put(nodes[0]!.name.value, key, nodes, out);
  }
  return out.say('}').sql();
}

const badInput = (message: string, nodes: readonly FieldNode[]): GraphQLError =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });

/** The statement with the parameters that it names: what was bound for a part that nobody asked for in the end (a filter of rows that are neither counted nor shown) PostgreSQL would not know the type of. */
function named(text: string, parameters: readonly Parameter[]): { readonly text: string; readonly parameters: readonly Parameter[] } {
  const used = [...new Set([...text.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)))].sort((a, b) => a - b);
  if (used.length === parameters.length) return { text, parameters };
  return { text: text.replace(/\$(\d+)/g, (_, number) => `$${used.indexOf(Number(number)) + 1}`), parameters: used.map((number) => parameters[number - 1]!) };
}

/** A shape without code anywhere needs no walk. */
function prune(shape: Shape): Shape | null {
  const children = shape.children.flatMap((child) => {
    const inner = prune(child.shape);
    return inner ? [{ ...child, shape: inner }] : [];
  });
  return shape.codes.length || children.length ? { codes: shape.codes, children } : null;
}
