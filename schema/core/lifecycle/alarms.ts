import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { column, columnType, table, type Entity } from '../access/compile.ts';
import { systemActor } from '../access/actor.ts';
import { Refusal } from '../error/refusal.ts';
import { type TaskContext, defineTask } from '../outbox/task.ts';
import type { AnyLifecycle } from './lifecycle.ts';
import { perform } from './perform.ts';

let declared: readonly AnyLifecycle[] = [];

/** The list of areas says which lifecycles there are, once, when it is loaded. */
export const declareLifecycles = (all: readonly AnyLifecycle[]): void => { declared = all; };

/**
 * Performs what has fallen due, as the clock: `expire`, `renewalWindow`, the end of a notice. It only rings: `perform`
 * looks again under the lock whether the action still fits.
 */
export const ringAlarms = defineTask({
  name: 'core.ringAlarms', title: '到点办理', queue: 'now', payload: z.object({}),
  async handle(context) {
    for (const lifecycle of declared) for (const alarm of lifecycle.alarms ?? []) await ring(context, lifecycle, alarm.action, alarm.from, alarm.due);
  },
});

async function ring({ em, vault, log, id: requestId }: TaskContext, lifecycle: AnyLifecycle, action: string, from: readonly string[], due: string): Promise<void> {
  const entity = em.getMetadata().get(lifecycle.entity as never) as unknown as Entity;
  const now = columnType(entity, due) === 'date' ? `(clock_timestamp() at time zone 'Asia/Shanghai')::date` : 'clock_timestamp()';
  const rows = await (em as EntityManager).execute<{ id: string }[]>(
    `select t.id from ${table(entity)} t where ${column(entity, 't', 'state')} = any(?::text[]) and ${column(entity, 't', due)} <= ${now} order by ${column(entity, 't', due)} limit 1000`, [`{${from.join(',')}}`]);
  for (const { id } of rows) {
    try {
      await perform({ actor: systemActor('clock'), em: () => em.fork(), requestId, vault }, lifecycle, action, { id });
    } catch (error) {
      // One that cannot be done holds up no other; what is refused stands in the journal with its reasons.
      if (!(error instanceof Refusal)) throw error;
      log.warn({ lifecycle: lifecycle.name, action, object: id, reasons: error.reasons.map(({ code }) => code).join() }, 'an alarm was refused');
    }
  }
}
