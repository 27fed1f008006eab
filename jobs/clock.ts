import type { MikroORM } from '@mikro-orm/postgresql';
import { tick, type Scheduled } from '../schema/core/outbox/schedule.ts';
import type { TaskLog } from '../schema/core/outbox/task.ts';

/** How often it looks, in milliseconds: a minute's task is late by this much at most. */
const every = 15_000;

/** Stages the areas' scheduled tasks. Every process may run one; the database says who was first. */
export const startClock = ({ orm, schedule, log }: { readonly orm: MikroORM; readonly schedule: readonly Scheduled[]; readonly log: TaskLog }): { close(): Promise<void> } => {
  let running = Promise.resolve();
  const look = (): void => {
    running = running.then(async () => {
      try {
        await tick(orm.em.fork(), schedule);
      } catch (error) {
        log.warn({ error: error instanceof Error ? error.message : String(error) }, 'the clock could not look');
      }
    });
  };
  look();
  const timer = setInterval(look, every);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
};
