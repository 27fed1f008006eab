import type { EntityManager } from '@mikro-orm/postgresql';
import { stage } from '../outbox/outbox.ts';
import type { Task } from '../outbox/task.ts';

/**
 * What an area does when something happened in an area below it, which never hears of it: the task is staged in the
 * transaction of the happening, with the journal entry's id, which keys its effects.
 */
export interface Reaction {
  /** The object's type, or whether it is one of those that count. */
  readonly objectType: string | ((objectType: string) => boolean);
  /** `*`: whatever people or the clock do. What an import does to single records is told once, by its batch. Or whether it is one of those that count. */
  readonly action: string | ((objectType: string, action: string) => boolean);
  readonly task: Task<{ readonly entry: string }>;
}

let declared: readonly Reaction[] = [];
const found = new Map<string, readonly Reaction[]>();

/** The list of areas says who reacts to what, once, when it is loaded. */
export function declareReactions(all: readonly Reaction[]): void {
  declared = all;
  found.clear();
}

const isMeant = ({ objectType: of, action: by }: Reaction, objectType: string, action: string): boolean =>
  (typeof of === 'string' ? of === objectType : of(objectType)) && (typeof by === 'string' ? by === action || (by === '*' && !action.startsWith('import.')) : by(objectType, action));

/** The tasks that follow a happening: for whoever stages them by hand. */
export function reactionsTo(objectType: string, action: string): readonly Reaction['task'][] {
  const key = `${objectType} ${action}`;
  let reactions = found.get(key);
  if (!reactions) found.set(key, reactions = declared.filter((reaction) => isMeant(reaction, objectType, action)));
  return reactions.map(({ task }) => task);
}

export async function react(em: EntityManager, objectType: string, action: string, entry: string): Promise<void> {
  for (const task of reactionsTo(objectType, action)) await stage(em, task, { entry });
}
