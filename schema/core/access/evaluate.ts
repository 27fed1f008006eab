import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from './actor.ts';
import type { Comparable, Condition } from './condition.ts';
import { matters, specialize } from './specialize.ts';

/**
 * Whether the condition holds for one row, decided in JavaScript from the loaded entity.
 * The plain read path and the actions use this; `compile.ts` says the same in SQL, and tests hold the two together.
 *
 * @param row a managed entity; relations are loaded through `em` where the condition crosses them
 */
export async function evaluate(condition: Condition, row: object, actor: Actor, em: EntityManager): Promise<boolean> {
  return holds(specialize(condition, actor), row as Record<string, unknown>, actor, em);
}

async function holds(condition: Condition, row: Record<string, unknown>, actor: Actor, em: EntityManager): Promise<boolean> {
  switch (condition.kind) {
    case 'always': return true;
    case 'never': return false;
    case 'all':
      for (const part of condition.of) if (!(await holds(part, row, actor, em))) return false;
      return true;
    case 'any':
      for (const part of condition.of) if (await holds(part, row, actor, em)) return true;
      return false;
    case 'not': return !(await holds(condition.of, row, actor, em));
    case 'is': return plain(row, condition.property) === actorValue(condition.value, actor);
    case 'in': return condition.values.includes(plain(row, condition.property) as string | number);
    case 'compare': return ordered(plain(row, condition.property), condition.operator, condition.value);
    case 'via': {
      const id = plain(row, condition.relation);
      if (id === null) return false;
      const meta = em.getMetadata().find((row.constructor as { name: string }).name as never)!;
      const target = await em.findOne(meta.properties[condition.relation as never]!.targetMeta!.class as never, id as never);
      return target !== null && holds(condition.where, target as Record<string, unknown>, actor, em);
    }
    case 'some': {
      const meta = em.getMetadata().find(condition.entity as never)!;
      const rows = await em.find(meta.class as never, { [condition.back]: row['id'] } as never);
      for (const other of rows) if (await holds(condition.where, other as Record<string, unknown>, actor, em)) return true;
      return false;
    }
    case 'row': {
      const id = plain(row, condition.property);
      const target = id === null ? null : await em.findOne(em.getMetadata().find(condition.entity as never)!.class as never, id as never);
      return target !== null && holds(condition.where, target as Record<string, unknown>, actor, em);
    }
    case 'matter': return holds(matters(condition), row, actor, em);
    default: throw new Error(`the condition "${condition.kind}" should have been decided from the actor`);
  }
}

function actorValue(value: Comparable, actor: Actor): unknown {
  return value !== null && typeof value === 'object' ? actor[value.actor] : value;
}

/** The stored value: a relation is the key it points to, and absent is null. */
function plain(row: Record<string, unknown>, property: string): unknown {
  if (!(property in row)) throw new Error(`no property "${property}" in ${row.constructor.name}`);
  const value = row[property];
  if (value === undefined || value === null) return null;
  return typeof value === 'object' && 'id' in value ? (value as { id: unknown }).id : value;
}

function ordered(left: unknown, operator: '>=' | '<=' | '>' | '<', right: string | number): boolean {
  if (left === null) return false;
  const [a, b] = [left as string | number, right];
  return operator === '>=' ? a >= b : operator === '<=' ? a <= b : operator === '>' ? a > b : a < b;
}
