import { scopes, type Scope } from '../core/access/actor.ts';
import type { Condition } from '../core/access/condition.ts';
import type { AnyLifecycle } from '../core/lifecycle/lifecycle.ts';
import { targets } from '../core/lifecycle/lifecycle.ts';
import { allPlans } from '../core/notice/plan.ts';

/** One type of event, as partners subscribe to it. */
export interface EventType {
  /** `qualification_application.submitted`: the lifecycle and the state that was reached; `….updated` where the state stayed. */
  readonly type: string;
  readonly title: string;
  /** The GraphQL type of the object. */
  readonly objectType: string;
  /** The state reached; empty for `updated`. */
  readonly state: string | null;
  /** Scopes of which a key needs one to hear of some such objects; none where they are public. Which objects, their own rules say. */
  readonly scopes: readonly Scope[];
}

export const pingType = 'endpoint.ping';

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What a change of state is called; null where no key may read such records. */
export const eventType = (lifecycle: AnyLifecycle, from: string | null, to: string): string => `${snake(lifecycle.name)}.${from === to ? 'updated' : to.toLowerCase()}`;

/** Every type of event there is, from the lifecycles themselves. */
export function eventTypes(): readonly EventType[] {
  return allPlans().flatMap(({ lifecycle, of, isPublished }) => {
    if (!lifecycle || !isPublished) return [];
    const needs = [...scopesIn(lifecycle.visible)].sort();
    const reached = new Set([...Object.values(lifecycle.creations).map(({ to }) => to as string), ...Object.values(lifecycle.actions).flatMap((action) => action.from.flatMap((from: string) => targets(action, from).filter((to) => to !== from)))]);
    const stays = Object.values(lifecycle.actions).some((action) => action.from.some((from: string) => targets(action, from).includes(from)));
    return [
      ...Object.keys(lifecycle.states).filter((state) => reached.has(state)).map((state) => ({
        type: eventType(lifecycle, null, state), title: `${lifecycle.title}：${lifecycle.states[state]!.title}`, objectType: of, state, scopes: needs,
      })),
      ...(stays ? [{ type: `${snake(lifecycle.name)}.updated`, title: `${lifecycle.title}：有变动而状态不变`, objectType: of, state: null, scopes: needs }] : []),
    ];
  }).sort((a, b) => (a.type < b.type ? -1 : 1));
}

function scopesIn(condition: Condition): ReadonlySet<Scope> {
  switch (condition.kind) {
    case 'scope': return new Set([condition.scope]);
    case 'all': case 'any': return new Set(condition.of.flatMap((part) => [...scopesIn(part)]));
    case 'not': return scopesIn(condition.of);
    case 'via': case 'some': case 'row': return scopesIn(condition.where);
    default: return new Set();
  }
}

/** `*`, `qualification_application.*`, or a type by its name. */
export const matches = (patterns: readonly string[], type: string): boolean =>
  patterns.some((pattern) => pattern === '*' || pattern === type || (pattern.endsWith('.*') && type.startsWith(pattern.slice(0, -1))));

/** Which of the patterns match nothing that there is. */
export const unknownPatterns = (patterns: readonly string[]): readonly string[] => {
  const known = eventTypes();
  return patterns.filter((pattern) => !known.some(({ type }) => matches([pattern], type)));
};

export const scopeTitles: Readonly<Record<Scope, string>> = scopes;
