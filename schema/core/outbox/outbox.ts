import type { EntityManager } from '@mikro-orm/postgresql';
import { traceparent } from '../trace.ts';
import { uuidv7 } from '../uuid.ts';
import type { Task } from './task.ts';

export interface StageOptions {
  /** Not before this moment. */
  readonly at?: Date;
  /** Stage it once while one with this key waits. It then waits for this transaction too, so it sees what this one wrote. */
  readonly key?: string;
  /** The person who asked for it, and may see how it goes. */
  readonly by?: string | null;
  /** The id under which it runs, for whoever wants to watch it; made up otherwise. Without a key only. */
  readonly id?: string;
}

/** Where a task's payload carries whose work it follows from; the worker takes it out again. */
export const traceKey = '$trace';

/**
 * Promises a task in the caller's transaction: it happens if and only if the transaction commits. Stage last, and several
 * keys in a fixed order: a key is locked until the commit.
 */
export const stage = async <P>(em: EntityManager, task: Task<P>, payload: P, { at, key, by, id = uuidv7() }: StageOptions = {}): Promise<void> => {
  if (!em.isInTransaction()) throw new Error(`${task.name} must be staged in the transaction it belongs to`);
  const trace = traceparent();
  // On a conflict the row is touched, not skipped: the relay passes over locked rows, so it cannot run ahead of this commit.
  await em.execute(
    `insert into outbox_message (id, task, queue, payload, key, requested_by, not_before)
     values (?, ?, ?, ?::jsonb, ?, ?, coalesce(?::timestamptz, now()))
     on conflict (task, key) do update set not_before = least(outbox_message.not_before, excluded.not_before), payload = excluded.payload`,
    [id, task.name, task.queue, JSON.stringify({ ...task.payload.parse(payload), ...(trace !== undefined && { [traceKey]: trace }) }), key ?? null, by ?? null, at?.toISOString() ?? null],
  );
};
