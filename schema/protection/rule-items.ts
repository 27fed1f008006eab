import { z } from 'zod';
import { undated } from '../core/personal/keeping.ts';
import type { RuleSet } from '../core/rule/rule.ts';
import { retention, securityRules } from './protection.rules.ts';

/** One value of a security rule: where in the criteria it stands, what it is called, and between which bounds it may be set. */
export interface RuleItem {
  readonly rule: string;
  /** `password.minLength`; of keep times the name of what is kept. */
  readonly path: string;
  readonly title: string;
  readonly kind: 'WHOLE' | 'TEXTS';
  readonly least: number | null;
  readonly most: number | null;
  readonly isOptional: boolean;
  /** By what law or need. */
  readonly basis: string | null;
}

interface Shape { readonly type?: string; readonly title?: string; readonly minimum?: number; readonly maximum?: number; readonly anyOf?: readonly Shape[]; readonly properties?: Readonly<Record<string, Shape>> }

/** The leaves of a shape, in its own order. */
function leaves(shape: Shape, path: readonly string[] = []): { readonly path: readonly string[]; readonly shape: Shape }[] {
  return shape.properties ? Object.entries(shape.properties).flatMap(([name, inner]) => leaves(inner, [...path, name])) : [{ path, shape }];
}

function declaredItems(rule: RuleSet<any>): RuleItem[] {
  return leaves(z.toJSONSchema(rule.criteria, { io: 'input' }) as Shape).map(({ path, shape }) => {
    if (shape.title === undefined) throw new Error(`nothing says what ${rule.name} calls ${path.join('.')}`);
    const { type, minimum = null, maximum = null } = shape.anyOf?.find((each) => each.type !== 'null') ?? shape;
    return { rule: rule.name, path: path.join('.'), title: shape.title, kind: type === 'array' ? 'TEXTS' : 'WHOLE', least: minimum, most: maximum, isOptional: shape.anyOf !== undefined, basis: null };
  });
}

/** Everything that the security administrator can set: what a form asks for, and what tells the versions apart. */
export const ruleItems = (): readonly RuleItem[] => securityRules.flatMap((rule) => (rule === retention
  ? undated().map(({ name, title, basis, least = 1 }) => ({ rule: rule.name, path: name, title, kind: 'WHOLE' as const, least, most: 36_500, isOptional: false, basis }))
  : declaredItems(rule)));
