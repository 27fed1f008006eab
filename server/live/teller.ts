import { Pool } from 'pg';
import type { Redis } from 'ioredis';
import { topicOf } from '../../schema/core/live/live.ts';
import { onQuietCommit } from '../../schema/core/outbox/quiet.ts';
import { connection } from '../database/orm.ts';
import type { Log } from '../log.ts';
import type { Hub } from './hub.ts';

/** Quiet commits of so many milliseconds are told together. */
const together = 20;
export const redisChannel = 'bureau:live';

/**
 * Tells all processes what this one committed quietly: through Redis where there is one, else by a notification of the
 * database; and wakes the relay for the tasks that were staged. This process's own followers hear at once.
 */
export function tellQuietCommits({ url, role, hub, redis, log }: { readonly url: string; readonly role: string | undefined; readonly hub: Hub; readonly redis: Redis | null; readonly log: Log }): { close(): Promise<void> } {
  const { options, ...rest } = connection({ url, role, statementTimeout: 5_000, name: 'bureau live' });
  // A notification that a crash takes with it is no loss: nothing waits for the disk, the bids that are about to be written least of all.
  const pool = new Pool({ ...rest, options: `${options} -c synchronous_commit=off`, max: 1 });
  pool.on('error', (error) => log.warn({ error: error.message }, 'a connection for telling of changes was lost'));
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let telling: Promise<void> = Promise.resolve();

  const tell = async (): Promise<void> => {
    timer = undefined;
    const topics = [...waiting];
    waiting.clear();
    try {
      if (redis) await redis.publish(redisChannel, topics.join('\n'));
      await pool.query(`select pg_notify('live', topic) from unnest($1::text[]) topic union all select pg_notify('outbox', '')`, [redis ? [] : topics]);
    } catch (error) {
      // Whoever follows looks by himself now and then; so does the relay.
      log.warn({ error: error instanceof Error ? error.message : String(error) }, 'changes could not be told');
    }
  };
  const stop = onQuietCommit((type, id) => {
    const topic = topicOf(type, id);
    hub.wake(topic);
    waiting.add(topic);
    timer ??= setTimeout(() => { telling = telling.then(tell); }, together);
  });
  return {
    async close() {
      stop();
      clearTimeout(timer);
      if (waiting.size > 0) telling = telling.then(tell);
      await telling;
      await pool.end();
    },
  };
}
