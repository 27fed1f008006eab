import { never, type Condition } from './condition.ts';
import type { AccessExtension, AccessRules } from './rules.ts';

/**
 * Who sees the rows of which entity, for whoever speaks of records of any area: events, notices. The list of areas says
 * it, once, when it is loaded. A type and its entity have one name; an entity that is no type is nobody's to see.
 */
const rules = new Map<string, AccessRules>();

export function declareVisible(all: readonly (AccessRules | AccessExtension)[]): void {
  rules.clear();
  for (const each of all) if ('type' in each) rules.set(each.type, each);
}

export const visibleTypes = (): Iterable<readonly [entity: string, rows: Condition]> => [...rules.values()].map(({ type, rows }) => [type, rows] as const);
export const rowsOf = (entity: string): Condition => rules.get(entity)?.rows ?? never;
/** Whether everyone who sees a row sees this field of it. */
export const isOpen = (entity: string, field: string): boolean => rules.get(entity)?.fields.get(field)?.kind === 'always';
