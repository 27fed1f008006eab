// `npm run bench:relay`: what the outbox's relay carries in a second, against bare BullMQ adds of the same jobs, and how far it
// falls behind while events come in at a steady rate. Options: --rows 20000 --rate 1000 --seconds 10 --backend postgres|redis|both --json
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { openQueue, type JobConnections, type TaskQueue } from '../../jobs/queue.ts';
import { startRelay } from '../../jobs/relay.ts';
import { patiences, type Patience } from '../../schema/core/outbox/task.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { openConnections } from '../../server/connections.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { createLog } from '../../server/log.ts';
import { eventually } from '../support/eventually.ts';
import { hasRedis, startRedis } from '../support/redis.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '20000' }, rate: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '10' }, backend: { type: 'string', default: 'both' }, json: { type: 'boolean', default: false } },
});
const [rows, rate, seconds] = [Number(values.rows), Number(values.rate), Number(values.seconds)];
const say = (text: string): void => { if (!values.json) process.stdout.write(`${text}\n`); };
/** People and imports that write at the same time; each waits for its commit to be on the disk. */
const writersAtOnce = 24;
const payloadOf = (): object => ({ entry: uuidv7() });

interface Measured {
  readonly backend: string;
  /** Jobs a second. */
  readonly bare: number;
  readonly relay: number;
  /** How many times as long the relay takes. */
  readonly ratio: number;
  readonly rate: number;
  /** Milliseconds from the commit until the queue has it, at the steady rate. */
  readonly lag: { readonly p50: number; readonly p99: number };
  readonly behind: number;
}

async function measure(backend: 'postgres' | 'redis'): Promise<Measured> {
  const directory = mkdtempSync(join(tmpdir(), 'bureau-relay-'));
  const embedded = await startEmbedded({ directory });
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const log = createLog({ logLevel: 'silent' });
  try {
    const { role } = await migrate({ url: embedded.url(), queue: true });
    const orm = createOrm({ url: embedded.url(), role, entities, pool: { max: writersAtOnce + 4 } });
    const connections = await openConnections({ url: embedded.url(), role, redisUrl: redis?.url, log });
    const queues = Object.fromEntries(patiences.map((name) => [name, openQueue(connections as JobConnections, name)])) as Record<Patience, TaskQueue>;
    await Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()));
    const em = () => orm.em.fork();
    const owner = new Client({ connectionString: embedded.url() });
    await owner.connect();
    await owner.query('create table staged (id uuid primary key, at timestamptz not null); grant all on staged to public');
    await owner.end();
    const stage = (count: number) => em().execute(
      `with promised as (insert into outbox_message (id, task, queue, payload) select gen_random_uuid(), 'notice.tell', 'now', jsonb_build_object('entry', gen_random_uuid()) from generate_series(1, ?) returning id)
       insert into staged select id, clock_timestamp() from promised`, [count]);
    const left = async (): Promise<number> => (await em().execute<[{ n: number }]>('select count(*)::int as n from outbox_message'))[0].n;

    // Bare: the same jobs in the relay's batches, straight into the queue.
    const once = async (count: number): Promise<number> => {
      const started = performance.now();
      for (let done = 0; done < count; done += 200) await queues.now.addBulk(Array.from({ length: Math.min(200, count - done) }, () => ({ name: 'notice.tell', data: { payload: payloadOf() }, opts: { jobId: uuidv7() } })));
      return count / ((performance.now() - started) / 1_000);
    };
    await once(2_000);
    const bare = await once(rows);

    await stage(rows);
    const started = performance.now();
    const relay = startRelay({ orm, connections, queues, log });
    await eventually(async () => await left() === 0, { within: 600_000, every: 5 });
    const carried = rows / ((performance.now() - started) / 1_000);

    // Steady: so many transactions a second, one event each, as people and imports write them.
    await em().execute('delete from staged');
    let worst = 0;
    const begun = performance.now();
    const writers = Array.from({ length: writersAtOnce }, async (_, lane) => {
      for (let n = lane; n < rate * seconds; n += writersAtOnce) {
        const due = begun + (n / rate) * 1_000;
        const early = due - performance.now();
        if (early > 1) await new Promise((resolve) => { setTimeout(resolve, early); });
        await stage(1);
      }
    });
    const watch = setInterval(() => { void left().then((n) => { worst = Math.max(worst, n); }); }, 100);
    await Promise.all(writers);
    const written = (performance.now() - begun) / 1_000;
    clearInterval(watch);
    await eventually(async () => await left() === 0, { within: 60_000, every: 5 });
    const lags = (await em().execute<{ lag: number }[]>('select extract(epoch from j.queued_at - s.at)::float8 * 1000 as lag from staged s join job_run j on j.id = s.id order by lag')).map(({ lag }) => lag);
    await relay.close();
    await Promise.all(Object.values(queues).map((queue) => queue.close()));
    await connections.close();
    await orm.close(true);
    return { backend, bare, relay: carried, ratio: bare / carried, rate: (rate * seconds) / written, lag: { p50: lags[Math.floor(lags.length * 0.5)]!, p99: lags[Math.floor(lags.length * 0.99)]! }, behind: worst };
  } finally {
    await redis?.stop();
    await embedded.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

const measured: Measured[] = [];
for (const backend of ['postgres', 'redis'] as const) {
  if (values.backend !== 'both' && values.backend !== backend) continue;
  if (backend === 'redis' && !hasRedis) { say('redis: no redis-server here, left out'); continue; }
  const found = await measure(backend);
  measured.push(found);
  say(`${backend.padEnd(9)} bare adds ${found.bare.toFixed(0)}/s, relay ${found.relay.toFixed(0)}/s (${found.ratio.toFixed(2)} times as long); at ${found.rate.toFixed(0)} events/s in the queue after ${found.lag.p50.toFixed(0)} ms (p50), ${found.lag.p99.toFixed(0)} ms (p99), ${found.behind} behind at most${found.rate < rate * 0.95 ? '; the writers did not get more written on this machine now' : ''}`);
}
if (values.json) process.stdout.write(`${JSON.stringify(measured)}\n`);
const late = measured.filter(({ relay, rate: reached, lag }) => relay < rate || (reached > rate * 0.95 && lag.p99 > 2_000));
if (late.length > 0) { say(`✗ does not keep up with ${rate} events/s: ${late.map(({ backend }) => backend).join(', ')}`); process.exit(1); }
process.exit(0);
