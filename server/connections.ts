import { Redis } from 'ioredis';
import { Client } from 'pg';
import type { JobConnections } from '../jobs/queue.ts';
import type { Config } from './config.ts';
import { connection } from './database/orm.ts';
import { PatientPool } from './database/patient-pool.ts';
import { codeOf } from '../schema/core/sql/away.ts';
import { Fault, placeOf } from './fault.ts';
import type { Log } from './log.ts';

export interface Connections extends JobConnections { close(): Promise<void> }

/** Opens what the jobs need beside the ORM. */
export const openConnections = async ({ url, role, redisUrl, log }: {
  readonly url: string; readonly role: string | undefined; readonly redisUrl: Config['redisUrl']; readonly log: Log;
}): Promise<Connections> => {
  const listen = async (): Promise<Client> => {
    const client = new Client(connection({ url, role, name: 'bureau listen' }));
    client.on('error', (error) => log.warn({ error: error.message }, 'listener')); // the relay hears again
    await client.connect();
    return client;
  };
  if (redisUrl !== undefined) {
    const redis = await openRedis(redisUrl, log);
    return { queue: { kind: 'redis', redis }, listen, close: async () => { await redis.quit().catch(() => redis.disconnect()); } };
  }
  // A listener for each queue, and room for the workers' queries.
  const pool = new PatientPool({ ...connection({ url, role, name: 'bureau queue', searchPath: 'bullmq' }), max: 16 });
  pool.setMaxListeners(0); // each queue and worker adds its own
  pool.on('error', (error) => log.warn({ error: error.message }, 'queue pool'));
  // The pool leaves the errors of a connection in use to whoever uses it; the query in flight fails by itself.
  pool.on('connect', (client) => { client.on('error', (error: Error) => log.warn({ error: error.message }, 'queue connection')); });
  return { queue: { kind: 'postgres', pool }, listen, close: () => pool.end() };
};

/** Fails at once when Redis is not there at the start; afterwards reconnects for as long as it takes. */
export const openRedis = async (url: string, log: Log): Promise<Redis> => {
  let started = false;
  const redis = new Redis(url, {
    maxRetriesPerRequest: null, lazyConnect: true, connectTimeout: 5_000,
    retryStrategy: (attempt) => (started ? Math.min(attempt * 200, 5_000) : null),
  });
  let last: unknown;
  redis.on('error', (error) => { last = error; if (started) log.warn({ error: error.message }, 'redis'); });
  try {
    await redis.connect();
    started = true;
    return redis;
  } catch (error) {
    redis.disconnect();
    const why = codeOf(last) ?? codeOf(error) ?? (last instanceof Error ? last.message : String(error));
    throw new Fault(`连不上 Redis：${placeOf(url)}（${why}），请检查 REDIS_URL`, 'Redis cannot be reached, check REDIS_URL', { cause: error });
  }
};
