import type { ActorAttribute } from '../sql/statement.ts';
import type { Role, Scope } from './actor.ts';

/** A value known when the actor is: compiled into a parameter, never into text. */
export type ActorValue = { readonly actor: ActorAttribute };
export type Comparable = string | number | boolean | null | ActorValue;

/**
 * What must hold for one row (and one actor). Data, so that the same rule is evaluated for one row and compiled into
 * SQL for many; see `evaluate.ts` and `compile.ts`. Properties are those of the entity the rule speaks of.
 */
export type Condition =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'role'; readonly roles: readonly Role[] }
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'key' }
  | { readonly kind: 'is'; readonly property: string; readonly value: Comparable }
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly (string | number)[] }
  | { readonly kind: 'compare'; readonly property: string; readonly operator: '>=' | '<=' | '>' | '<'; readonly value: string | number }
  | Elsewhere
  /**
   * The record that the row is about, by entity (`type`) and key (`id`), is one that the actor may see; whichever area it is of.
   * `of` is what that comes to type by type, where the actor has been looked at.
   */
  | { readonly kind: 'matter'; readonly type: string; readonly id: string; readonly of?: Condition };

/** What other rows decide. `said` is `where` as the rule says it, where the actor has been looked at since. */
export type Elsewhere = { readonly where: Condition; readonly said?: Condition } & (
  /** The row that a to-one relation leads to satisfies `where`. */
  | { readonly kind: 'via'; readonly relation: string }
  /** Some row of `entity` whose `back` relation leads to this one satisfies `where`. */
  | { readonly kind: 'some'; readonly entity: string; readonly back: string }
  /** The row of `entity` whose key stands in `property`, which is no relation, satisfies `where`. */
  | { readonly kind: 'row'; readonly entity: string; readonly property: string }
);

export const always: Condition = { kind: 'always' };
export const never: Condition = { kind: 'never' };

/** The actor's own attributes, for `is('organization', own.organization)`. */
export const own = {
  person: { actor: 'personId' },
  organization: { actor: 'organizationId' },
  region: { actor: 'regionId' },
} as const satisfies Record<string, ActorValue>;

export function all(...of: Condition[]): Condition {
  refuseUndefined(of);
  const parts = of.filter((part) => part.kind !== 'always').flatMap((part) => (part.kind === 'all' ? part.of : [part]));
  if (parts.some((part) => part.kind === 'never')) return never;
  return parts.length === 0 ? always : parts.length === 1 ? parts[0]! : { kind: 'all', of: parts };
}

export function any(...of: Condition[]): Condition {
  refuseUndefined(of);
  const parts = of.filter((part) => part.kind !== 'never').flatMap((part) => (part.kind === 'any' ? part.of : [part]));
  if (parts.some((part) => part.kind === 'always')) return always;
  return parts.length === 0 ? never : parts.length === 1 ? parts[0]! : { kind: 'any', of: parts };
}

export function not(of: Condition): Condition {
  refuseUndefined([of]);
  if (of.kind === 'always') return never;
  if (of.kind === 'never') return always;
  return of.kind === 'not' ? of.of : { kind: 'not', of };
}

export const role = (...names: Role[]): Condition => ({ kind: 'role', roles: names });
export const scope = (name: Scope): Condition => ({ kind: 'scope', scope: name });
export const system = (name: string): Condition => ({ kind: 'system', name });
export const signedIn: Condition = { kind: 'signed-in' };
/** What a key may be used for stands on it; people and systems go by their roles and names. */
export const keyNeeds = (name: Scope): Condition => any(not({ kind: 'key' }), scope(name));

export function is(property: string, value: Comparable): Condition {
  refuseUndefined([value]);
  return { kind: 'is', property, value };
}
export function oneOf(property: string, values: readonly (string | number)[]): Condition {
  refuseUndefined([values, ...values]);
  return values.length === 0 ? never : { kind: 'in', property, values };
}
export function compare(property: string, operator: '>=' | '<=' | '>' | '<', value: string | number): Condition {
  refuseUndefined([value]);
  return { kind: 'compare', property, operator, value };
}
/** `via('organization', is('town', own.region))`; several steps with dots. */
export function via(path: string, where: Condition): Condition {
  refuseUndefined([where]);
  return path.split('.').reduceRight<Condition>((inner, relation) => ({ kind: 'via', relation, where: inner }), where);
}
export const row = (entity: string, property: string, where: Condition): Condition => (where.kind === 'never' ? never : { kind: 'row', entity, property, where });
export const matter = (type = 'objectType', id = 'objectId'): Condition => ({ kind: 'matter', type, id });
export function some(entity: string, back: string, where: Condition = always): Condition {
  refuseUndefined([where]);
  return { kind: 'some', entity, back, where };
}

/** The same question with a `where` that has been decided further; none where nothing can satisfy it. */
export const asking = (elsewhere: Elsewhere, where: Condition): Condition =>
  (where.kind === 'never' ? never : { ...elsewhere, where, said: elsewhere.said ?? elsewhere.where });
/** Whether other rows have a say. */
export function looksElsewhere(condition: Condition): boolean {
  switch (condition.kind) {
    case 'via': case 'some': case 'row': case 'matter': return true;
    case 'all': case 'any': return condition.of.some(looksElsewhere);
    case 'not': return looksElsewhere(condition.of);
    default: return false;
  }
}

/** A filter that becomes `undefined` would match everything; whoever wrote it meant something else. */
function refuseUndefined(parts: readonly unknown[]): void {
  if (parts.some((part) => part === undefined)) throw new TypeError('a condition has an undefined part');
}
