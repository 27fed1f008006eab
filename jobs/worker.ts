import type { MikroORM } from '@mikro-orm/postgresql';
import { type Job, UnrecoverableError, type WorkerOptions } from 'bullmq';
import { type AnyTask, type Patience, patiences, type TaskLog } from '../schema/core/outbox/task.ts';
import type { Outside } from '../schema/core/outside/outside.ts';
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

  const begin = async (id: string, task: string): Promise<{ attempt: number; done: boolean }> => {
    const [run] = await orm.em.fork().execute<{ attempts: number; outcome: string }[]>(
      `insert into job_run (id, task, outcome, started_at) values (?, ?, 'running', clock_timestamp())
       on conflict (id) do update set attempts = job_run.attempts + 1, progress = null, finished_at = null, error = null,
         started_at = clock_timestamp(), outcome = 'running' where job_run.outcome <> 'done'
       returning attempts, outcome`, [id, task]);
    return run === undefined ? { attempt: 0, done: true } : { attempt: run.attempts, done: false };
  };

  const end = (id: string, outcome: 'done' | 'waiting' | 'failed', error?: unknown): Promise<unknown> =>
    record('update job_run set outcome = ?, error = ?, finished_at = clock_timestamp() where id = ? and outcome <> \'done\'',
      [outcome, error === undefined ? null : firstLine(error), id]);

  const work = async (job: Job<Envelope>): Promise<void> => {
    const id = job.id!;
    const { attempt, done } = await begin(id, job.name);
    if (done) return; // added twice by a relay that died in between, or its worker died before telling the queue
    try {
      const task = known.get(job.name);
      // Perhaps a newer version promised it and its workers will take it at the next attempt.
      if (task === undefined) throw new Error(`No task is called ${job.name}`);
      const payload = task.payload.safeParse(job.data.payload);
      if (!payload.success) throw new UnrecoverableError(`Bad payload: ${payload.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`);
      await task.handle({
        em: orm.em.fork(),
        log: log.child?.({ task: job.name, job: id }) ?? log,
        vault,
        ...(outside && { outside }),
        id,
        attempt,
        progress: async (percent) => { await record('update job_run set progress = ? where id = ?', [Math.round(percent), id]); },
      }, payload.data);
    } catch (error) {
      const last = error instanceof UnrecoverableError || job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      log[last ? 'error' : 'warn']({ task: job.name, job: id, attempt, error: firstLine(error) }, last ? 'job failed for good' : 'job failed, will be tried again');
      await end(id, last ? 'failed' : 'waiting', error);
      throw error;
    }
    await end(id, 'done');
  };

  return patiences.map((patience: Patience) => {
    const worker = openWorker(connections, patience, work, tuning);
    worker.on('error', (error) => log.warn({ queue: patience, error: firstLine(error) }, 'worker'));
    // A job whose workers died too often is failed by the queue itself, without passing through `work`.
    worker.on('failed', (job, error) => {
      if (job?.id !== undefined && job.finishedOn !== undefined) end(job.id, 'failed', error).catch(() => undefined);
    });
    return worker;
  });
};

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 300);
