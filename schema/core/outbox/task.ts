import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { Outside } from '../outside/outside.ts';
import type { Vault } from '../secret/vault.ts';

/**
 * How long the bureau may wait for it: a person is looking (`now`), minutes (`soon`), by tomorrow (`bulk`). What waits for
 * somebody outside (`outward`) has a queue of its own, where it holds up nobody else.
 */
export type Patience = 'now' | 'soon' | 'bulk' | 'outward';
export const patiences: readonly Patience[] = ['now', 'soon', 'bulk', 'outward'];

type Say = (details: Readonly<Record<string, unknown>>, message: string) => void;
export interface TaskLog { readonly info: Say; readonly warn: Say; readonly error: Say }

/** What a handler works with. */
export interface TaskContext {
  /** The handler's own fork; it opens the transactions it needs. */
  readonly em: EntityManager;
  readonly log: TaskLog;
  readonly vault: Vault;
  /** Absent where nothing may leave the house. */
  readonly outside?: Outside;
  /** The id of the outbox row: the same at every attempt, so it can key effects. */
  readonly id: string;
  /** 1 at the first attempt. A task can run again after it succeeded, when a worker died before saying so. */
  readonly attempt: number;
  /** Per cent done, for whoever watches a long task. */
  progress(percent: number): Promise<void>;
}

/**
 * What happens later. A handler may run more than once, so its effects carry a key; it is only an alarm, so it looks
 * again, under the lock, whether there still is something to do.
 */
export interface Task<P> {
  /** `area.task` */
  readonly name: string;
  readonly queue: Patience;
  /** Ids and codes only: a payload is stored in clear. */
  readonly payload: z.ZodType<P>;
  handle(context: TaskContext, payload: P): Promise<void>;
}

export type AnyTask = Task<any>;

export const defineTask = <P>({ queue = 'soon', ...task }: Omit<Task<P>, 'queue'> & { readonly queue?: Patience }): Task<P> => {
  if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(task.name)) throw new Error(`A task is named area.task, not ${task.name}`);
  return { ...task, queue };
};
