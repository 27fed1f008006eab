import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../core/error/refusal.ts';
import { record } from '../core/journal/journal.ts';
import { clockOf } from '../core/lifecycle/perform.ts';
import type { Performer } from '../core/performer.ts';

/**
 * One operation that is no step of a lifecycle: a transaction with its journal entry, and when it is refused, nothing
 * but the entry that says so.
 */
export async function operate<T>(performer: Performer, what: { readonly objectType: string; readonly action: string }, work: (em: EntityManager, now: Date) => Promise<T>): Promise<T> {
  try {
    return await performer.em().transactional(async (em) => work(em as EntityManager, await clockOf(performer, em as EntityManager)));
  } catch (error) {
    if (error instanceof Refusal) await refused(performer, { ...what, objectId: null, reasons: error.reasons.map(({ code }) => code) });
    throw error;
  }
}

export async function refused(performer: Performer, what: { readonly objectType: string; readonly objectId: string | null; readonly action: string; readonly reasons: readonly string[]; readonly remark?: string | null; readonly after?: Readonly<Record<string, unknown>> | null }): Promise<void> {
  await performer.em().transactional((em) => record(em as EntityManager, performer.actor, { ...what, outcome: 'REFUSED' }, performer.requestId));
}
