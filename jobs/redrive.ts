import type { MikroORM } from '@mikro-orm/postgresql';
import type { Patience, TaskLog } from '../schema/core/outbox/task.ts';
import { jobOf, type Promised, type TaskQueue } from './queue.ts';

/** How often it looks, in milliseconds. */
const every = 20_000;
/** So long nothing was heard of a run that is not over, in seconds, before the queue is asked whether it knows it. */
const silence = 30;
const most = 200;

/**
 * Puts into the queue again what the queue has lost: a Redis that was killed forgets what it had not written down yet (up to
 * two seconds, with `appendfsync everysec`), and nobody else would notice. Under its own id, so that what is there already is
 * not there twice, and what is done is not done again.
 *
 * @returns how many were put in again
 */
export async function redrive(orm: MikroORM, queues: Readonly<Record<Patience, TaskQueue>>, quiet = silence): Promise<number> {
  const runs = await orm.em.fork().execute<Promised[]>(
    `select id, task, queue, payload, requested_by is not null as asked from job_run
      where outcome in ('QUEUED', 'WAITING', 'RUNNING') and payload is not null and cancel_requested_at is null
        and greatest(queued_at, started_at, finished_at) <= clock_timestamp() - make_interval(secs => ?) order by id limit ?`, [quiet, most]);
  let count = 0;
  const lost = (await Promise.all(runs.map(async (run) => {
    const job = await queues[run.queue].getJob(run.id);
    if (await job?.isFailed()) {
      // The queue gave it up while the database, which should have been told, was away: nobody has decided that it failed.
      await job!.retry('failed');
      count += 1;
    }
    return job ? [] : [run];
  }))).flat();
  for (const [patience, own] of Object.entries(Object.groupBy(lost, ({ queue }) => queue)) as [Patience, Promised[]][]) await queues[patience].addBulk(own.map(jobOf));
  return lost.length + count;
}

export const startRedrive = ({ orm, queues, log }: { readonly orm: MikroORM; readonly queues: Readonly<Record<Patience, TaskQueue>>; readonly log: TaskLog }): { close(): Promise<void> } => {
  let running = Promise.resolve();
  const look = (): void => {
    running = running.then(async () => {
      try {
        const count = await redrive(orm, queues);
        if (count > 0) log.warn({ count }, 'the queue had lost tasks: they are in it again');
      } catch (error) {
        log.warn({ error: error instanceof Error ? error.message : String(error) }, 'the queue could not be compared');
      }
    });
  };
  const timer = setInterval(look, every);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
};
