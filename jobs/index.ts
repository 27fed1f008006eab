import type { MikroORM } from '@mikro-orm/postgresql';
import type { WorkerOptions } from 'bullmq';
import type { Area } from '../schema/core/area.ts';
import { type AnyTask, patiences, type Patience, type TaskLog } from '../schema/core/outbox/task.ts';
import type { Outside } from '../schema/core/outside/outside.ts';
import type { Vault } from '../schema/core/secret/vault.ts';
import { startClock } from './clock.ts';
import { type JobConnections, openQueue, type TaskQueue } from './queue.ts';
import { startRedrive } from './redrive.ts';
import { startRelay } from './relay.ts';
import { startWorkers } from './worker.ts';

export type { JobConnections } from './queue.ts';

export interface Jobs { close(): Promise<void> }

export interface JobsOptions {
  readonly orm: MikroORM;
  readonly connections: JobConnections;
  readonly log: TaskLog & { child?(details: object): TaskLog };
  readonly areas: readonly Pick<Area, 'tasks' | 'schedule'>[];
  readonly vault: Vault;
  /** Absent where nothing may leave the house. */
  readonly outside?: Outside;
  /** Tasks that belong to no area. */
  readonly tasks?: readonly AnyTask[];
  /** Tests shorten locks. */
  readonly tuning?: Partial<WorkerOptions>;
}

/** A running job may take this long to finish when the bureau stops; then it is another worker's. */
const grace = 25_000;

/** Carries what was promised to the queue and does it. `close` takes nothing new and waits for what runs. */
export const startJobs = async ({ areas, tasks = [], ...rest }: JobsOptions): Promise<Jobs> => {
  const queues = Object.fromEntries(patiences.map((name) => [name, openQueue(rest.connections, name)])) as Record<Patience, TaskQueue>;
  for (const queue of Object.values(queues)) queue.on('error', (error) => rest.log.warn({ error: error.message }, 'queue'));
  await Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()));
  const workers = startWorkers({ ...rest, tasks: [...tasks, ...areas.flatMap((area) => area.tasks ?? [])] });
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  const relay = startRelay({ ...rest, queues });
  const redriving = startRedrive({ ...rest, queues });
  const clock = startClock({ ...rest, schedule: areas.flatMap((area) => area.schedule ?? []) });
  return {
    async close() {
      await clock.close();
      await redriving.close();
      await relay.close();
      const finished = Promise.all(workers.map((worker) => worker.close()));
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<'late'>((resolve) => { timer = setTimeout(() => resolve('late'), grace); });
      if (await Promise.race([finished, late]) === 'late') {
        rest.log.warn({}, 'jobs still running after 25 s are left to another worker');
        await Promise.all(workers.map((worker) => worker.close(true)));
      }
      clearTimeout(timer);
      await Promise.all(Object.values(queues).map((queue) => queue.close()));
    },
  };
};
