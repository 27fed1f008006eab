import type { Actor } from './actor.ts';
import { all, always, any, asking, is, never, not, row, type Condition } from './condition.ts';
import { visibleTypes } from './visible.ts';

/**
 * Decides what the actor alone decides (roles, scopes, being signed in), leaving what depends on the row.
 * The result is the same for all actors of one `actorClass`.
 */
export function specialize(condition: Condition, actor: Actor): Condition {
  switch (condition.kind) {
    case 'role': return condition.roles.some((name) => actor.roles.has(name)) ? always : never;
    case 'scope': return actor.scopes?.has(condition.scope) ? always : never;
    case 'system': return actor.kind === 'system' && actor.name === condition.name ? always : never;
    case 'key': return actor.kind === 'key' ? always : never;
    case 'signed-in': return actor.kind === 'person' ? always : never;
    case 'all': return all(...condition.of.map((part) => specialize(part, actor)));
    case 'any': return any(...condition.of.map((part) => specialize(part, actor)));
    case 'not': return not(specialize(condition.of, actor));
    case 'is':
      return condition.value !== null && typeof condition.value === 'object' && actor[condition.value.actor] === null ? never : condition;
    case 'via': case 'some': case 'row': return asking(condition, specialize(condition.where, actor));
    case 'matter': {
      const of = specialize(matters(condition), actor);
      return of.kind === 'never' ? never : { ...condition, of };
    }
    default: return condition;
  }
}

/** Whether this holds of the actor whatever the row: for what is asked without one. */
export const holdsFor = (condition: Condition, actor: Actor): boolean => specialize(condition, actor).kind === 'always';

/** What the record that a row is about may be, type by type. */
export const matters = ({ type, id, of }: Extract<Condition, { readonly kind: 'matter' }>): Condition =>
  of ?? any(...visibleTypes().map(([entity, rows]) => all(is(type, entity), row(entity, id, rows))));
