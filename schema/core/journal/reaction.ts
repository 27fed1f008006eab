import type { EntityManager } from '@mikro-orm/postgresql';
import { stage } from '../outbox/outbox.ts';
import type { Task } from '../outbox/task.ts';

/**
 * What an area does when something happened in an area below it, which never hears of it: the task is staged in the
 * transaction of the happening, with the journal entry's id, which keys its effects.
 */
export interface Reaction {
  readonly objectType: string;
  readonly action: string;
  readonly task: Task<{ readonly entry: string }>;
}

const declared = new Map<string, Reaction[]>();

/** The list of areas says who reacts to what, once, when it is loaded. */
export function declareReactions(all: readonly Reaction[]): void {
  declared.clear();
  for (const reaction of all) {
    const key = `${reaction.objectType} ${reaction.action}`;
    declared.set(key, [...(declared.get(key) ?? []), reaction]);
  }
}

/** The tasks that follow a happening: for whoever stages them by hand. */
export const reactionsTo = (objectType: string, action: string): readonly Reaction['task'][] => (declared.get(`${objectType} ${action}`) ?? []).map(({ task }) => task);

export async function react(em: EntityManager, objectType: string, action: string, entry: string): Promise<void> {
  for (const task of reactionsTo(objectType, action)) await stage(em, task, { entry });
}
