import type { EntityManager } from '@mikro-orm/postgresql';
import { stage } from '../outbox/outbox.ts';
import type { Task } from '../outbox/task.ts';

/**
 * What an area does when something happened in an area below it, which never hears of it: the task is staged in the
 * transaction of the happening, with the journal entry's id, which keys its effects.
 */
export type Reaction = { readonly task: Task<{ readonly entry: string }> } & (
  | { readonly objectType: string; readonly action: string }
  /** To whatever happens anywhere below, where this says so. */
  | { readonly to: (objectType: string, action: string) => boolean }
);

const declared = new Map<string, Reaction['task'][]>();
let general: readonly Extract<Reaction, { to: unknown }>[] = [];

/** The list of areas says who reacts to what, once, when it is loaded. */
export function declareReactions(all: readonly Reaction[]): void {
  declared.clear();
  for (const reaction of all) {
    if ('to' in reaction) continue;
    const key = `${reaction.objectType} ${reaction.action}`;
    declared.set(key, [...(declared.get(key) ?? []), reaction.task]);
  }
  general = all.filter((reaction) => 'to' in reaction);
}

/** The tasks that follow a happening: for whoever stages them by hand. */
export const reactionsTo = (objectType: string, action: string): readonly Reaction['task'][] =>
  [...(declared.get(`${objectType} ${action}`) ?? []), ...general.flatMap(({ to, task }) => (to(objectType, action) ? [task] : []))];

export async function react(em: EntityManager, objectType: string, action: string, entry: string): Promise<void> {
  for (const task of reactionsTo(objectType, action)) await stage(em, task, { entry });
}
