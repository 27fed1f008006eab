import type { MikroORM } from '@mikro-orm/postgresql';
import { type Job, UnrecoverableError, type WorkerOptions } from 'bullmq';
import { traceKey } from '../schema/core/outbox/outbox.ts';
import { type AnyTask, type Patience, patiences, Stopped, type TaskLog } from '../schema/core/outbox/task.ts';
import { isAway } from '../schema/core/sql/away.ts';
import type { Outside } from '../schema/core/outside/outside.ts';
import { note, traced } from '../schema/core/trace.ts';
import type { Vault } from '../schema/core/secret/vault.ts';
import { type Envelope, type JobConnections, openWorker, type TaskWorker } from './queue.ts';

export interface WorkersOptions {
  readonly orm: MikroORM;
  readonly connections: JobConnections;
  readonly tasks: readonly AnyTask[];
  readonly vault: Vault;
  readonly outside?: Outside;
  readonly log: TaskLog & { child?(details: object): TaskLog };
  readonly tuning?: Partial<WorkerOptions>;
}

/** One worker per patience. Outcomes go to `job_run`, because the queue's events may get lost. */
export const startWorkers = ({ orm, connections, tasks, vault, outside, log, tuning }: WorkersOptions): TaskWorker[] => {
  const known = new Map(tasks.map((task) => [task.name, task]));
  if (known.size !== tasks.length) throw new Error('Two tasks have the same name');
  const record = (sql: string, values: readonly unknown[]): Promise<unknown> => orm.em.fork().execute(sql, [...values]);

  /** Which attempt it is; null when there is nothing to do any more: it is done, or was called off before it began. */
  const begin = async (id: string, task: string, queue: Patience): Promise<number | null> => {
    const [run] = await orm.em.fork().execute<{ attempts: number; outcome: string }[]>(
      `insert into job_run (id, task, queue, outcome, attempts, started_at) values (?, ?, ?, 'RUNNING', 1, clock_timestamp())
       on conflict (id) do update set attempts = job_run.attempts + 1, progress = null, result = null, finished_at = null, error = null,
         started_at = clock_timestamp(), outcome = 'RUNNING' where job_run.outcome not in ('DONE', 'CANCELLED') and job_run.cancel_requested_at is null
       returning attempts`, [id, task, queue]);
    if (run === undefined) await record(`update job_run set outcome = 'CANCELLED', finished_at = clock_timestamp() where id = ? and outcome not in ('DONE', 'CANCELLED')`, [id]);
    return run?.attempts ?? null;
  };

  const end = (id: string, outcome: 'DONE' | 'WAITING' | 'FAILED' | 'CANCELLED', error?: unknown): Promise<unknown> =>
    record(`update job_run set outcome = ?, error = ?, finished_at = clock_timestamp() where id = ? and outcome not in ('DONE', 'CANCELLED')`,
      [outcome, error === undefined ? null : firstLine(error), id]);

  const progress = (id: string) => async (percent: number, found?: Readonly<Record<string, unknown>>): Promise<void> => {
    const [run] = await orm.em.fork().execute<{ stop: boolean }[]>(
      'update job_run set progress = ?, result = coalesce(?::jsonb, result) where id = ? returning cancel_requested_at is not null as stop', [Math.round(percent), found === undefined ? null : JSON.stringify(found), id]);
    if (run?.stop && percent < 100) throw new Stopped('called off');
  };

  const work = (job: Job<Envelope>, queue: Patience): Promise<void> => {
    const { [traceKey]: trace, ...payload } = job.data.payload as Record<string, unknown>;
    return traced(() => ({ name: `task ${job.name}`, kind: 'consumer', after: typeof trace === 'string' ? trace : undefined, noted: { 'messaging.message.id': job.id!, 'bureau.queue': queue } }), () => workOn(job, payload, queue));
  };

  const workOn = async (job: Job<Envelope>, given: unknown, queue: Patience): Promise<void> => {
    const id = job.id!;
    const attempt = await begin(id, job.name, queue);
    note(() => ({ 'bureau.attempt': attempt ?? 0 }));
    if (attempt === null) return; // also: added twice by a relay that died in between, or its worker died before telling the queue
    try {
      const task = known.get(job.name);
      // Perhaps a newer version promised it and its workers will take it at the next attempt.
      if (task === undefined) throw new Error(`No task is called ${job.name}`);
      const payload = task.payload.safeParse(given);
      if (!payload.success) throw new UnrecoverableError(`Bad payload: ${payload.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`);
      await task.handle({
        em: orm.em.fork(),
        log: log.child?.({ task: job.name, job: id }) ?? log,
        vault,
        ...(outside && { outside }),
        id,
        attempt,
        progress: progress(id),
      }, payload.data);
    } catch (error) {
      if (error instanceof Stopped) { await end(id, 'CANCELLED'); return; }
      // A database that is away has not decided that the task failed: when the queue gives it up, it is put in again (`redrive`).
      const last = error instanceof UnrecoverableError || (job.attemptsMade + 1 >= (job.opts.attempts ?? 1) && !isAway(error));
      log[last ? 'error' : 'warn']({ task: job.name, job: id, attempt, error: firstLine(error) }, last ? 'job failed for good' : 'job failed, will be tried again');
      await end(id, last ? 'FAILED' : 'WAITING', error);
      throw error;
    }
    await end(id, 'DONE');
  };

  return patiences.map((patience: Patience) => {
    const worker = openWorker(connections, patience, (job) => work(job, patience), tuning);
    worker.on('error', (error) => log.warn({ queue: patience, error: firstLine(error) }, 'worker'));
    // A job whose workers died too often is failed by the queue itself, without passing through `work`.
    worker.on('failed', (job, error) => {
      if (job?.id !== undefined && job.finishedOn !== undefined && !isAway(error)) end(job.id, 'FAILED', error).catch(() => undefined);
    });
    return worker;
  });
};

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300);
