import type { EntityManager } from '@mikro-orm/postgresql';
import { systemActor } from '../access/actor.ts';
import { Refusal } from '../error/refusal.ts';
import { perform } from '../lifecycle/perform.ts';
import type { Performer } from '../performer.ts';
import type { TaskContext } from '../outbox/task.ts';
import { importBatchLifecycle, watchers, type Upload } from './exchange.lifecycle.ts';

/** The import works under its own name: who asked for it stands in the batch and its journal. */
const importer = (performer: Omit<Performer, 'actor'>): Performer => ({ ...performer, actor: systemActor('import') });

/** Imports files at once, without a person looking them over: the command line and the demo do so. */
export async function importNow(performer: Omit<Performer, 'actor'>, upload: Upload, watch: (percent: number, title: string) => void = () => undefined): Promise<string> {
  const system = importer(performer);
  const id = await perform(system, importBatchLifecycle, 'preview', { input: upload });
  await finish(system, id, watch);
  return id;
}

/** The task behind `importImportBatch`. Runs again after a crash; a batch that is done already is left alone. */
export async function finishImport(context: TaskContext, batchId: string): Promise<void> {
  const system = importer({ em: () => context.em.fork(), requestId: context.id, vault: context.vault });
  const say = async (percent: number, title: string) => {
    await note(context.em.fork(), batchId, percent, title);
    await context.progress(percent);
  };
  try {
    await finish(system, batchId, say);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.reasons.some(({ code }) => code === 'WRONG_STATE' || code === 'NOT_FOUND')) return;
    await perform(system, importBatchLifecycle, 'fail', { id: batchId, input: { failure: error.reasons.map(({ message }) => message).join('\n') } });
  }
}

async function finish(system: Performer, id: string, watch: (percent: number, title: string) => void | Promise<void>): Promise<void> {
  watchers.set(id, watch);
  try {
    await perform(system, importBatchLifecycle, 'finish', { id });
  } finally {
    watchers.delete(id);
  }
}

const note = (em: EntityManager, id: string, percent: number, title: string): Promise<unknown> =>
  em.execute(`insert into import_progress (id, percent, title, at) values (?, ?, ?, clock_timestamp()) on conflict (id) do update set percent = excluded.percent, title = excluded.title, at = excluded.at`, [id, percent, title]);
