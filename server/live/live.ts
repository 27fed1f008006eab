import type { Redis } from 'ioredis';
import { Client } from 'pg';
import type { Live } from '../../schema/core/live/live.ts';
import { hear } from '../database/hear.ts';
import { connection } from '../database/orm.ts';
import type { Log } from '../log.ts';
import { createHub, type Hub } from './hub.ts';
import { redisChannel, tellQuietCommits } from './teller.ts';

export interface LiveUpdates { readonly hub: Hub; close(): Promise<void> }

/** Opens what brings changes to this process, whichever process made them. */
export async function openLive({ url, role, lives, redis = null, log }: {
  readonly url: string; readonly role: string | undefined; readonly lives: readonly Live[]; readonly log: Log;
  /** A connection to publish with; where there is none, the database tells. */
  readonly redis?: Redis | null;
}): Promise<LiveUpdates> {
  const hub = createHub();
  const byChannel = Map.groupBy(lives, ({ channel }) => channel);
  const ears = await Promise.all([...byChannel].map(([channel, spoken]) => hear({
    channel, log, without: 'changes are looked for now and then, not heard',
    listen: async () => {
      const client = new Client(connection({ url, role, name: 'bureau live' }));
      await client.connect();
      return client;
    },
    heard: (said) => {
      if (said === null) hub.wakeAll();
      else for (const topic of new Set(spoken.flatMap(({ topics }) => topics(said)))) hub.wake(topic);
    },
  })));
  const heard = redis && (await subscribeTo(redis, hub, log));
  const teller = tellQuietCommits({ url, role, hub, redis, log });
  return {
    hub,
    async close() {
      hub.close();
      await teller.close();
      await Promise.all(ears.map((ear) => ear.close()));
      heard?.disconnect();
    },
  };
}

/** A connection that is subscribed can do nothing else: it has its own. It comes back, and subscribes again, by itself. */
async function subscribeTo(redis: Redis, hub: Hub, log: Log): Promise<Redis> {
  const own = redis.duplicate();
  own.on('error', (error) => { log.warn({ error: error.message }, 'redis: changes not heard for now'); });
  own.on('message', (_, topics) => { for (const topic of topics.split('\n')) hub.wake(topic); });
  own.on('ready', () => { hub.wakeAll(); });
  await own.subscribe(redisChannel);
  return own;
}
