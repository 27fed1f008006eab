import 'reflect-metadata';
import { Arg, Field, ID, InputType, Int, InterfaceType, ObjectType, Query, registerEnumType } from 'type-graphql';
import { GraphQLScalarType } from 'graphql';
import { describe } from '../access/describe.ts';
import { columnType } from '../access/compile.ts';
import { DateTimeScalar, LocalDateScalar, MoneyScalar } from '../scalar/scalars.ts';
import { type Lazy, orderName } from './declare.ts';
import { enumName } from './enum.ts';
import { canBeHidden, type Model, type ReadField, type ReadType } from './model.ts';

/**
 * Tells type-graphql of every record type, and of the connection, filter and order types that follow from it.
 * Resolvers come later (`attach.ts`): here is only the shape.
 */
export function registerTypes(model: Model): void {
  const shapes = new Shapes(model);
  for (const type of model.types.values()) shapes.record(type);
  for (const root of model.roots) {
    const type = model.of(root.target());
    const prototype = root.owner.prototype as object;
    const returned: unknown = root.kind === 'list' ? shapes.connection(type) : type.class;
    Query((() => returned) as never, {
      nullable: root.kind === 'lookup', description: `${root.description}\n\n${describe(type.rows)}`,
    })(prototype, root.name, {});
    if (root.kind === 'list') shapes.pageArguments(type, prototype, root.name, type.search !== undefined);
    else root.by.forEach((property, index) => {
      const described = property === 'id' ? '全局标识。' : type.fields.get(property)!.description;
      Arg(property, (() => (property === 'id' ? ID : shapes.leaf(type, type.fields.get(property)!))) as () => never, { nullable: true, description: described })(prototype, root.name, index);
    });
  }
}

@InterfaceType('Node', { description: '对象：凡有全局标识者，均可凭 node(id:) 取得。' })
export class NodeType {
  @Field(() => ID, { description: '全局标识，不透明，勿解析。' })
  id!: string;
}

@ObjectType('PageInfo', { description: '分页信息（Relay 连接规范）。' })
class PageInfoType {
  @Field({ description: '其后是否还有。' }) hasNextPage!: boolean;
  @Field({ description: '其前是否还有。' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: '本页首条的游标。' }) startCursor!: string | null;
  @Field(() => String, { nullable: true, description: '本页末条的游标。' }) endCursor!: string | null;
}

enum OrderDirection { ASC = 'ASC', DESC = 'DESC' }
registerEnumType(OrderDirection, {
  name: 'OrderDirection', description: '排序方向。',
  valuesConfig: { ASC: { description: '升序。' }, DESC: { description: '降序。' } },
});

type Made = new () => object;
/** The named classes that type-graphql needs are made here, one per type and purpose. */
const made = (name: string): Made => ({ [name]: class {} })[name] as Made;

class Shapes {
  private readonly connections = new Map<ReadType, Made>();
  private readonly filters = new Map<ReadType, Made>();
  private readonly orders = new Map<ReadType, Made | null>();
  private readonly leafFilters = new Map<unknown, Made>();

  constructor(private readonly model: Model) {}

  record(type: ReadType): void {
    const target = type.class as Made;
    ObjectType(type.name, { implements: NodeType, description: `${type.description}\n\n${describe(type.rows)}` })(target);
    for (const field of type.fields.values()) {
      if (field.name === 'id') continue;
      const nullable = field.optional || canBeHidden(field, this.model);
      const hasArguments = field.source.kind === 'connection' || field.args !== undefined;
      Field(this.output(type, field), {
        nullable, deprecationReason: field.deprecated,
        description: field.condition.kind === 'always' ? field.description : `${field.description}\n\n${describe(field.condition)}`,
      })(target.prototype as object, field.name, hasArguments ? { value: () => undefined } : undefined!);
      if (field.source.kind === 'connection') this.pageArguments(this.model.of(field.source.target()), target.prototype as object, field.name, false);
      Object.entries(field.args ?? {}).forEach(([name, argument], index) =>
        Arg(name, argument.type as () => never, { nullable: argument.nullable ?? false, description: argument.description })(target.prototype as object, field.name, index));
    }
  }

  private output(type: ReadType, field: ReadField): () => never {
    const { source } = field;
    switch (source.kind) {
      case 'column': return () => this.leaf(type, field) as never;
      case 'one':
      case 'first': return source.target as Lazy<never>;
      case 'connection': { const connection = this.connection(this.model.of(source.target())); return () => connection as never; }
      case 'list': return () => [source.target()] as never;
      default: return source.type as Lazy<never>;
    }
  }

  /** A column's GraphQL type: what was declared, else what the column is. */
  leaf(type: ReadType, field: ReadField): unknown {
    if (field.source.kind !== 'column') throw new Error(`${type.name}.${field.name} is no column`);
    if (field.name === 'id') return ID;
    if (field.source.type) return field.source.type();
    const sqlType = columnType(type.entity, field.source.property);
    const found = { text: String, varchar: String, int: Int, integer: Int, smallint: Int, boolean: Boolean, date: LocalDateScalar, timestamptz: DateTimeScalar, numeric: MoneyScalar }[sqlType];
    if (!found) throw new Error(`${type.name}.${field.name}: say which type a column of ${sqlType} has`);
    return found;
  }

  connection(type: ReadType): Made {
    const known = this.connections.get(type);
    if (known) return known;
    const [edge, connection] = [made(`${type.name}Edge`), made(`${type.name}Connection`)];
    this.connections.set(type, connection);
    const title = type.description.split(/[。：（\n]/)[0]!;
    ObjectType(edge.name, { description: `${title}的边。` })(edge);
    Field(() => String, { description: '游标，不透明。' })(edge.prototype as object, 'cursor');
    Field(() => type.class as never, { description: `${title}。` })(edge.prototype as object, 'node');
    ObjectType(connection.name, { description: `${title}的分页列表。` })(connection);
    Field(() => [edge], { description: '本页各边。' })(connection.prototype as object, 'edges');
    Field(() => [type.class as never], { description: '本页各条，不带游标。' })(connection.prototype as object, 'nodes');
    Field(() => PageInfoType, { description: '分页信息。' })(connection.prototype as object, 'pageInfo');
    Field(() => Int, { description: '符合条件的总数；选取时才计算。' })(connection.prototype as object, 'totalCount');
    return connection;
  }

  pageArguments(type: ReadType, prototype: object, name: string, search: boolean): void {
    let index = 0;
    const argument = (argumentName: string, of: Lazy<unknown>, description: string) =>
      Arg(argumentName, of as () => never, { nullable: true, description })(prototype, name, index++);
    argument('first', () => Int, '自 after 起取前几条，1–100，默认 20。');
    argument('after', () => String, '起于此游标之后。');
    argument('last', () => Int, '至 before 止取后几条，1–100。');
    argument('before', () => String, '止于此游标之前。');
    const filter = this.filter(type);
    argument('filter', () => filter, '筛选条件。');
    const order = this.order(type);
    if (order) argument('orderBy', () => [order], '排序，先列者优先。');
    if (search) argument('search', () => String, '搜索：名称、曾用名、代码或拼音首字母的一部分。');
  }

  filter(type: ReadType): Made {
    const known = this.filters.get(type);
    if (known) return known;
    const filter = made(`${type.name}Filter`);
    this.filters.set(type, filter);
    const title = type.description.split(/[。：（\n]/)[0]!;
    InputType(filter.name, { description: `${title}的筛选条件；并列者须同时满足。` })(filter);
    // type-graphql takes stock of the types before it asks what fields are of, so all are made at once.
    const field = (fieldName: string, of: unknown, description: string) =>
      Field((() => of) as () => never, { nullable: true, description })(filter.prototype as object, fieldName);
    for (const each of type.fields.values()) {
      if (!each.filter) continue;
      const { source } = each;
      if (source.kind === 'column') field(each.name, this.leafFilter(this.leaf(type, each)), each.description.split('\n')[0]!);
      else if (source.kind === 'one' || source.kind === 'first') field(each.name, this.filter(this.model.of(source.target())), each.description.split('\n')[0]!);
      else if (source.kind === 'connection' || source.kind === 'list') field(each.name, this.relationFilter(this.model.of(source.target())), each.description.split('\n')[0]!);
      else throw new Error(`${type.name}.${each.name} cannot be filtered by`);
    }
    field('or', [filter], '满足其中任一。');
    field('not', filter, '不满足。');
    return filter;
  }

  private relationFilter(type: ReadType): Made {
    const key = `${type.name} relation`;
    const known = this.leafFilters.get(key);
    if (known) return known;
    const filter = made(`${type.name}RelationFilter`);
    this.leafFilters.set(key, filter);
    InputType(filter.name, { description: '按相关记录筛选。' })(filter);
    const of = this.filter(type);
    Field(() => of, { nullable: true, description: '至少有一条符合。' })(filter.prototype as object, 'some');
    Field(() => of, { nullable: true, description: '没有一条符合。' })(filter.prototype as object, 'none');
    const count = made(`${type.name}CountFilter`);
    InputType(count.name, { description: '按相关记录的条数筛选。' })(count);
    Field(() => of, { nullable: true, description: '只数符合者；不填则数全部。' })(count.prototype as object, 'of');
    Field(() => Int, { nullable: true, description: '不少于几条。' })(count.prototype as object, 'gte');
    Field(() => Int, { nullable: true, description: '不多于几条。' })(count.prototype as object, 'lte');
    Field(() => count, { nullable: true, description: '符合者的条数。' })(filter.prototype as object, 'count');
    return filter;
  }

  private leafFilter(of: unknown): Made {
    const known = this.leafFilters.get(of);
    if (known) return known;
    const name = of instanceof GraphQLScalarType ? of.name : of === String ? 'String' : of === Boolean ? 'Boolean' : of === Number ? 'Float' : (enumName(of as object) ?? 'Unnamed');
    const filter = made(`${name}Filter`);
    this.leafFilters.set(of, filter);
    InputType(filter.name, { description: '比较条件；并列者须同时满足。' })(filter);
    const field = (fieldName: string, type: Lazy<unknown>, description: string) =>
      Field(type as () => never, { nullable: true, description })(filter.prototype as object, fieldName);
    field('eq', () => of, '等于。');
    if (of === Boolean) return filter;
    field('in', () => [of], '为其中之一。');
    if (of === String) field('contains', () => String, '包含。');
    if (of === Int || of === Number || of === LocalDateScalar || of === DateTimeScalar || of === MoneyScalar) {
      field('gte', () => of, '不小于（不早于）。');
      field('lte', () => of, '不大于（不晚于）。');
    }
    field('isNull', () => Boolean, '为空（true）或非空（false）。');
    return filter;
  }

  private order(type: ReadType): Made | null {
    const known = this.orders.get(type);
    if (known !== undefined) return known;
    const fields = [...type.fields.values()].filter((field) => field.order);
    if (fields.length === 0) {
      this.orders.set(type, null);
      return null;
    }
    const names = Object.fromEntries(fields.map((field) => [orderName(field.name), orderName(field.name)]));
    registerEnumType(names, {
      name: `${type.name}OrderField`, description: '可排序的字段。',
      valuesConfig: Object.fromEntries(fields.map((field) => [orderName(field.name), { description: field.description.split('\n')[0]! }])),
    });
    const order = made(`${type.name}Order`);
    this.orders.set(type, order);
    InputType(order.name, { description: '排序方式。' })(order);
    Field(() => names as never, { description: '按此字段。' })(order.prototype as object, 'field');
    Field(() => OrderDirection, { description: '方向。', defaultValue: OrderDirection.ASC })(order.prototype as object, 'direction');
    return order;
  }
}
