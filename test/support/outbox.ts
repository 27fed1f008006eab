import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ringAlarms } from '../../schema/core/lifecycle/alarms.ts';
import type { AnyTask, TaskContext } from '../../schema/core/outbox/task.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { areas } from '../../schema/index.ts';
import { testVault } from './vault.ts';

const known = new Map(areas.flatMap((area) => area.tasks ?? []).map((task) => [task.name, task]));
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const contextOf = (orm: MikroORM, id = uuidv7()): TaskContext => ({ em: orm.em.fork() as EntityManager, log: quiet, vault: testVault, id, attempt: 1, progress: async () => undefined });

/** Does what was promised, in order, as a worker would; figures are not counted anew unless asked for. Returns the names of what ran. */
export async function drain(orm: MikroORM, { but = ['indicator.rollup', 'indicator.rollupAfter'] }: { readonly but?: readonly string[] } = {}): Promise<string[]> {
  const ran: string[] = [];
  for (;;) {
    const messages = await orm.em.fork().execute<{ id: string; task: string; payload: unknown }[]>('delete from outbox_message where id in (select id from outbox_message order by id limit 100) returning id, task, payload');
    if (messages.length === 0) return ran;
    for (const { id, task: name, payload } of messages.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const task = known.get(name) as AnyTask | undefined;
      if (!task || but.includes(name)) continue;
      await task.handle(contextOf(orm, id), task.payload.parse(payload));
      ran.push(name);
    }
  }
}

/** What the clock does every minute, and what follows from it. */
export async function ring(orm: MikroORM): Promise<void> {
  await ringAlarms.handle(contextOf(orm), {});
  await drain(orm);
}
