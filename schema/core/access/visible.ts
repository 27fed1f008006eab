import { never, type Condition } from './condition.ts';
import { type AccessExtension, type AccessRules, type MergedRules, mergeRules } from './rules.ts';

/**
 * Who sees the rows of which entity, for whoever speaks of records of any area: events, notices. The list of areas says
 * it, once, when it is loaded. A type and its entity have one name; an entity that is no type is nobody's to see.
 */
let rules: MergedRules = new Map();

export function declareVisible(all: readonly (AccessRules | AccessExtension)[]): void {
  rules = mergeRules(all);
}

/** The records that others are about; what is about others itself is no such record. */
export const visibleTypes = (): readonly (readonly [entity: string, rows: Condition])[] => [...rules].flatMap(([type, { rows }]) => (isAboutOthers(rows) ? [] : [[type, rows] as const]));
export const rowsOf = (entity: string): Condition => rules.get(entity)?.rows ?? never;
/** Whether everyone who sees a row sees this field of it. */
export const isOpen = (entity: string, field: string): boolean => rules.get(entity)?.fields.get(field)?.kind === 'always';

function isAboutOthers(condition: Condition): boolean {
  switch (condition.kind) {
    case 'matter': return true;
    case 'all': case 'any': return condition.of.some(isAboutOthers);
    case 'not': return isAboutOthers(condition.of);
    case 'via': case 'some': case 'row': return isAboutOthers(condition.where);
    default: return false;
  }
}
