import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import { literal, quote, type Statement } from '../sql/statement.ts';
import type { Comparable, Condition } from './condition.ts';

/** The entity with its tables and columns, from the mapper's own metadata. */
export type Entity = EntityMetadata<any>;

export function entityNamed(metadata: MetadataStorage, name: string): Entity {
  const found = [...metadata.getAll().values()].find((meta) => meta.className === name);
  if (!found) throw new Error(`no entity "${name}"`);
  return found as Entity;
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
    case 'all': return `(${condition.of.map(inner).join(' and ')})`;
    case 'any': return `(${condition.of.map(inner).join(' or ')})`;
    case 'not': return `not coalesce(${inner(condition.of)}, false)`;
    case 'is': {
      const left = column(entity, alias, condition.property);
      return condition.value === null ? `${left} is null` : `${left} = ${value(condition.value, entity, condition.property, statement)}`;
    }
    case 'in': return `${column(entity, alias, condition.property)} in (${condition.values.map((each) => value(each, entity, condition.property, statement)).join(', ')})`;
    case 'compare': return `${column(entity, alias, condition.property)} ${condition.operator} ${value(condition.value, entity, condition.property, statement)}`;
    case 'via': {
      const target = propertyOf(entity, condition.relation).targetMeta as Entity;
      const other = statement.alias();
      const key = column(entity, alias, condition.relation);
      return `exists (select 1 from ${table(target)} ${other} where ${other}."id" = ${key} and ${compile(condition.where, target, other, statement, metadata)})`;
    }
    case 'some': {
      const target = entityNamed(metadata, condition.entity);
      const other = statement.alias();
      return `exists (select 1 from ${table(target)} ${other} where ${column(target, other, condition.back)} = ${alias}."id" and ${compile(condition.where, target, other, statement, metadata)})`;
    }
    case 'row': {
      const target = entityNamed(metadata, condition.entity);
      const other = statement.alias();
      return `exists (select 1 from ${table(target)} ${other} where ${other}."id" = ${column(entity, alias, condition.property)} and ${compile(condition.where, target, other, statement, metadata)})`;
    }
    case 'role': return statement.holds(condition.roles);
    default: throw new Error(`the condition "${condition.kind}" should have been decided from the actor`);
  }
}

/** Our own constants are text of the statement (it is cached per actor class); the actor's values are parameters. */
function value(of: Exclude<Comparable, null>, entity: Entity, property: string, statement: Statement): string {
  const type = columnType(entity, property);
  if (typeof of === 'object') return statement.bind({ actor: of.actor }, type);
  return typeof of === 'string' ? `${literal(of)}::${type}` : String(of);
}
