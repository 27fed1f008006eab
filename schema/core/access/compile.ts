import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { literal, quote, type Statement } from '../sql/statement.ts';
import type { Comparable, Condition, Elsewhere } from './condition.ts';
import { matters } from './specialize.ts';

/** The entity with its tables and columns, from the mapper's own metadata. */
export type Entity = EntityMetadata<any>;

const byName = new WeakMap<MetadataStorage, ReadonlyMap<string, Entity>>();

export function entityNamed(metadata: MetadataStorage, name: string): Entity {
  let all = byName.get(metadata);
  if (!all?.has(name)) byName.set(metadata, all = new Map([...metadata.getAll().values()].map((meta) => [meta.className, meta as Entity])));
  const found = all.get(name);
  if (!found) throw new Error(`no entity "${name}"`);
  return found;
}

export function propertyOf(entity: Entity, name: string): EntityProperty {
  const property = entity.properties[name];
  if (!property) throw new Error(`no property "${name}" in ${entity.className}`);
  return property;
}

/** `t0."credit_code"` */
export const column = (entity: Entity, alias: string, property: string): string =>
  `${alias}.${quote(propertyOf(entity, property).fieldNames[0]!)}`;

/** The column's own type without its length, for casts of parameters. */
export const columnType = (entity: Entity, property: string): string =>
  propertyOf(entity, property).columnTypes[0]!.replace(/\(.*\)/, '');

export const table = (entity: Entity): string => quote(entity.tableName);

/**
 * The condition (already specialized for the actor's class) as SQL over the row `alias`.
 * Two-valued: null never makes it anything but false, as in `evaluate.ts`.
 */
export function compile(condition: Condition, entity: Entity, alias: string, statement: Statement, metadata: MetadataStorage): string {
  const inner = (part: Condition) => compile(part, entity, alias, statement, metadata);
  switch (condition.kind) {
    case 'always': return 'true';
    case 'never': return 'false';
    case 'all': return `(${statement.inOrder(condition.of).map(inner).join(' and ')})`;
    case 'any': return `(${statement.inOrder(condition.of).map(inner).join(' or ')})`;
    case 'not': return `not coalesce(${inner(condition.of)}, false)`;
    case 'is': {
      const left = column(entity, alias, condition.property);
      return condition.value === null ? `${left} is null` : `${left} = ${value(condition.value, entity, condition.property, statement)}`;
    }
    case 'in': return `${column(entity, alias, condition.property)} in (${condition.values.map((each) => value(each, entity, condition.property, statement)).join(', ')})`;
    case 'compare': return `${column(entity, alias, condition.property)} ${condition.operator} ${value(condition.value, entity, condition.property, statement)}`;
    case 'via': case 'some': case 'row': {
      const { target, by, key } = placeOf(condition, entity, metadata);
      const parent = condition.kind === 'via' ? statement.parentOf(alias, condition.relation) : undefined;
      if (parent !== undefined) return compile(condition.where, target, parent, statement, metadata);
      const asked = statement.ask({ target: target.tableName, by: propertyOf(target, by).fieldNames[0]!, where: condition.said ?? condition.where }, column(entity, alias, key));
      if (asked !== null) return asked;
      const [other, areFew] = [statement.alias(), statement.areFew(alias)];
      if (areFew && by === 'id') statement.find(other);
      const exists = `exists (select 1 from ${table(target)} ${other} where ${column(target, other, by)} = ${column(entity, alias, key)} and ${compile(condition.where, target, other, statement, metadata)})`;
      // `coalesce` keeps PostgreSQL from making a join of it, which reads all of a small table: worth it for many rows, dearer for few than a look by key for each.
      return areFew ? `coalesce(${exists}, false)` : exists;
    }
    case 'matter': return statement.shown(column(entity, alias, condition.type), column(entity, alias, condition.id)) ?? inner(matters(condition));
    case 'role': return statement.holds(condition.roles);
    default: return statement.says(condition);
  }
}

/** Where the rows stand that are looked at, and which of this row's properties leads to them. */
export function placeOf(condition: Elsewhere, entity: Entity, metadata: MetadataStorage): { readonly target: Entity; /** A property of the target. */ readonly by: string; /** A property of this row's. */ readonly key: string } {
  switch (condition.kind) {
    case 'via': return { target: propertyOf(entity, condition.relation).targetMeta as Entity, by: 'id', key: condition.relation };
    case 'some': return { target: entityNamed(metadata, condition.entity), by: condition.back, key: 'id' };
    case 'row': return { target: entityNamed(metadata, condition.entity), by: 'id', key: condition.property };
  }
}

/** Our own constants are text of the statement (it is cached per actor class); the actor's values are parameters. */
function value(of: Exclude<Comparable, null>, entity: Entity, property: string, statement: Statement): string {
  const type = columnType(entity, property);
  if (typeof of === 'object') return statement.bind({ actor: of.actor }, type);
  return typeof of === 'string' ? `${literal(of)}::${type}` : String(of);
}
