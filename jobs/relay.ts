import type { MikroORM } from '@mikro-orm/postgresql';
import type { Client } from 'pg';
import type { Patience, TaskLog } from '../schema/core/outbox/task.ts';
import { type JobConnections, jobOf, type Promised, type TaskQueue } from './queue.ts';

const batch = 200;
/** Without a notification it looks this often, in milliseconds: notifications are a convenience, not a promise. */
const patrol = 5_000;

export interface Relay { close(): Promise<void> }

/** Carries committed outbox rows to the queue. Any number of relays may run: they pass over each other's rows. */
export const startRelay = ({ orm, connections, queues, log }: {
  readonly orm: MikroORM;
  readonly connections: Pick<JobConnections, 'listen'>;
  readonly queues: Readonly<Record<Patience, TaskQueue>>;
  readonly log: TaskLog;
}): Relay => {
  let closing = false;
  let woken = false;
  let wake: () => void = () => { woken = true; };
  let listener: Client | undefined;

  const rest = async (milliseconds: number): Promise<void> => {
    if (!woken && !closing) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => { woken = true; clearTimeout(timer); resolve(); };
        if (closing) wake();
      });
    }
    woken = false;
  };

  const listen = async (): Promise<void> => {
    if (listener !== undefined) return;
    const client = await connections.listen();
    client.on('notification', () => wake());
    client.on('error', () => { if (listener === client) listener = undefined; client.end().catch(() => undefined); });
    client.on('end', () => { if (listener === client) listener = undefined; wake(); });
    await client.query('listen outbox');
    listener = client;
    woken = true; // what was committed while nobody listened
  };

  /** Claims, adds and deletes in one transaction. A crash in between adds again under the same id, which the queue and the worker recognise. */
  const carry = (): Promise<number> => orm.em.fork().transactional(async (em) => {
    const rows = await em.execute<Promised[]>(
      'select id, task, queue, payload, requested_by is not null as asked from outbox_message where not_before <= now() order by not_before limit ? for update skip locked', [batch]);
    for (const [patience, own] of Object.entries(Object.groupBy(rows, ({ queue }) => queue)) as [Patience, Promised[]][]) {
      await queues[patience].addBulk(own.map(jobOf));
    }
    // From now on the run is on record, so that people see it wait; a worker may have been faster.
    if (rows.length > 0) {
      await em.execute(
        `with carried as (delete from outbox_message where id = any(?::uuid[]) returning id, task, queue, payload, requested_by)
         insert into job_run (id, task, queue, payload, requested_by, outcome, queued_at) select id, task, queue, payload, requested_by, 'QUEUED', clock_timestamp() from carried order by id
         on conflict (id) do update set payload = excluded.payload, requested_by = excluded.requested_by, queued_at = excluded.queued_at`, [`{${rows.map(({ id }) => id).join(',')}}`]);
    }
    return rows.length;
  });

  /** Milliseconds until the next row is due, at most one patrol; a due row that is left is locked and soon is not. */
  const untilDue = async (): Promise<number> => {
    const [next] = await orm.em.fork().execute<{ wait: number | null }[]>(
      'select extract(epoch from min(not_before) - clock_timestamp())::float8 * 1000 as wait from outbox_message');
    return Math.min(patrol, Math.max(50, next?.wait ?? patrol));
  };

  const loop = async (): Promise<void> => {
    while (!closing) {
      try {
        await listen();
        while (!closing && await carry() === batch);
        await rest(await untilDue());
      } catch (error) {
        if (closing) return;
        log.error({ error: error instanceof Error ? error.message : String(error) }, 'relay: will try again');
        await rest(1_000);
      }
    }
  };

  const running = loop();
  return {
    async close() {
      closing = true;
      wake();
      await running;
      await listener?.end().catch(() => undefined);
    },
  };
};
