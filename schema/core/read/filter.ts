import { type FieldNode, GraphQLError } from 'graphql';
import type { Actor } from '../access/actor.ts';
import { column, columnType, compile, table } from '../access/compile.ts';
import { specialize } from '../access/specialize.ts';
import type { Statement } from '../sql/statement.ts';
import type { Argument } from './argument.ts';
import { orderName } from './declare.ts';
import type { Model, ReadField, ReadType } from './model.ts';
import { type Keys, direction, orderKeys } from './page.ts';
import { normalizeSearch } from './search.ts';

/** Conditions of one root field, within all its filters: each may be a look into another table. */
const mostConditions = 200;
/** A place in an order by many keys takes their square in conditions. */
const mostKeys = 8;

/** Filters, searches and orders of a request as SQL. What a reader may not see, nobody may filter or order by for him. */
export class Filters {
  private conditions = 0;

  constructor(private readonly model: Model, private readonly actor: Actor, private readonly statement: Statement) {}

  where(type: ReadType, alias: string, filter: Argument, nodes: readonly FieldNode[]): string[] {
    return filter.keys().map((key) => {
      this.conditions += 1;
      if (this.conditions > mostConditions) throw new GraphQLError(`筛选条件至多 ${mostConditions} 个。`, { nodes, extensions: { code: 'FILTER_TOO_LARGE' } });
      const part = filter.get(key)!;
      if (part.isNull) throw new GraphQLError(`条件 ${key} 为空值；如要筛选空值，请用 isNull。`, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
      if (key === 'or') return `(${part.items().map((each) => conjunction(this.where(type, alias, each, nodes))).join(' or ') || 'false'})`;
      if (key === 'not') return `not coalesce(${conjunction(this.where(type, alias, part, nodes))}, false)`;
      const field = type.fields.get(key)!;
      this.refuseHidden(type, field, nodes);
      return this.field(type, field, alias, part, nodes);
    });
  }

  private field(type: ReadType, field: ReadField, alias: string, part: Argument, nodes: readonly FieldNode[]): string {
    const { source } = field;
    if (source.kind === 'column') return conjunction(part.keys().map((operator) => this.compare(type, field, source.property, alias, operator, part.get(operator)!, nodes)));
    if (source.kind === 'one') {
      const target = this.model.of(source.target());
      const other = this.statement.alias();
      const inner = [`${other}."id" = ${column(type.entity, alias, source.property)}`, ...this.rows(target, other), ...this.where(target, other, part, nodes)];
      return `exists (select 1 from ${table(target.entity)} ${other} where ${inner.join(' and ')})`;
    }
    if (source.kind === 'first') {
      const target = this.model.of(source.target());
      const [other, first] = [this.statement.alias(), this.statement.alias()];
      return `exists (select 1 from (select ${other}.* from ${table(target.entity)} ${other} where ${this.related(target, source, other, alias).join(' and ')} order by ${direction(orderKeys(target, source.order), other, false)} limit 1) ${first} where ${conjunction(this.where(target, first, part, nodes))})`;
    }
    if (source.kind === 'connection' || source.kind === 'list') {
      return conjunction(part.keys().map((quantifier) => {
        const target = this.model.of(source.target());
        const other = this.statement.alias();
        const wanted = part.get(quantifier)!;
        const inner = (of: Argument | undefined) => [...this.related(target, source, other, alias), ...(of ? this.where(target, other, of, nodes) : [])].join(' and ');
        if (quantifier !== 'count') return `${quantifier === 'none' ? 'not ' : ''}exists (select 1 from ${table(target.entity)} ${other} where ${inner(wanted)})`;
        const number = `(select count(*) from ${table(target.entity)} ${other} where ${inner(given(wanted, 'of'))})`;
        return conjunction((['gte', 'lte'] as const).flatMap((operator) => {
          const bound = given(wanted, operator);
          return bound ? [`${number} ${operator === 'gte' ? '>=' : '<='} ${this.statement.bind(bound.parameter(), 'int')}`] : [];
        }));
      }));
    }
    throw new Error(`${type.name}.${field.name} cannot be filtered by`);
  }

  private compare(type: ReadType, field: ReadField, property: string, alias: string, operator: string, value: Argument, nodes: readonly FieldNode[]): string {
    if (value.isNull) throw new GraphQLError(`条件 ${field.name}.${operator} 为空值；如要筛选空值，请用 isNull。`, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
    const left = column(type.entity, alias, property);
    const sqlType = columnType(type.entity, property);
    const key = (id: unknown) => { const decoded = this.model.decode(String(id)); return decoded?.type === type ? decoded.id : null; };
    const one = field.name === 'id' ? key : undefined;
    const many = field.name === 'id' ? (ids: unknown) => (ids as unknown[]).map(key).filter((id) => id !== null) : undefined;
    switch (operator) {
      case 'eq': return `${left} = ${this.statement.bind(value.parameter(one), sqlType)}`;
      case 'in': return `${left} = any(${this.statement.bind(value.parameter(many), `${sqlType}[]`)})`;
      case 'gte': return `${left} >= ${this.statement.bind(value.parameter(), sqlType)}`;
      case 'lte': return `${left} <= ${this.statement.bind(value.parameter(), sqlType)}`;
      case 'contains': return `${left} like ${this.statement.bind(value.parameter((text) => `%${escapeLike(String(text))}%`), 'text')}`;
      case 'isNull': return `${left} is ${value.shape ? '' : 'not '}null`;
      default: throw new Error(`no comparison "${operator}"`);
    }
  }

  /** Part of a name or code: the index narrows by two-character pieces, `like` decides. */
  search(type: ReadType, alias: string, property: string, sought: Argument): string[] {
    const left = column(type.entity, alias, property);
    const bound = (as: (text: string) => string) => this.statement.bind(sought.parameter((text) => as(normalizeSearch(String(text)))), 'text');
    return [`bigrams(${left}) @> query_bigrams(${bound((text) => text)})`, `${left} like ${bound((text) => `%${escapeLike(text)}%`)}`];
  }

  order(type: ReadType, ordered: Argument, nodes: readonly FieldNode[]): Keys {
    if (ordered.items().length > mostKeys) throw new GraphQLError(`排序至多 ${mostKeys} 项。`, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
    // The same key again changes no order.
    const known = new Set<string>();
    return orderKeys(type, ordered.items().filter((each) => { const field = String(each.get('field')!.shape); return !known.has(field) && known.add(field); }).map((each) => {
      const field = [...type.fields.values()].find((candidate) => candidate.order && orderName(candidate.name) === each.get('field')!.shape)!;
      this.refuseHidden(type, field, nodes);
      if (field.source.kind !== 'column') throw new Error(`${type.name}.${field.name} cannot be ordered by`);
      return [field.source.property, each.get('direction')?.shape === 'DESC' ? 'desc' : 'asc'] as const;
    }));
  }

  /** The rows that point back, as far as the actor sees them. */
  private related(target: ReadType, source: Extract<ReadField['source'], { readonly back: string }>, other: string, alias: string): string[] {
    return [
      `${column(target.entity, other, source.back)} = ${alias}."id"`, ...this.rows(target, other),
      ...(source.where ? [compile(specialize(source.where, this.actor), target.entity, other, this.statement, this.model.metadata)] : []),
    ];
  }

  private rows(type: ReadType, alias: string): string[] {
    const rows = specialize(type.rows, this.actor);
    return rows.kind === 'always' ? [] : [compile(rows, type.entity, alias, this.statement, this.model.metadata)];
  }

  /** A field that not every reader of the row may see is an oracle in a filter, an order or a lookup: refused, not dropped. */
  refuseHidden(type: ReadType, field: ReadField, nodes: readonly FieldNode[]): void {
    if (specialize(field.condition, this.actor).kind === 'always') return;
    throw new GraphQLError(`无权按 ${type.name}.${field.name} 筛选、排序或查找。`, { nodes, extensions: { code: 'FORBIDDEN_FIELD' } });
  }
}

/** A part that says nothing asks for nothing. */
const given = (of: Argument, key: string): Argument | undefined => { const part = of.get(key); return part && !part.isNull ? part : undefined; };

const conjunction = (parts: readonly string[]): string => (parts.length === 0 ? 'true' : parts.length === 1 ? parts[0]! : `(${parts.join(' and ')})`);

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
