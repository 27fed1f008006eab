// `npm run crash:jobs`: entries of the journal are written and told of while the processes that do so are killed at random
// and the database is stopped twice; then every effect is counted. Options: --events 10000 --backend postgres|redis|both --seed 1
import { type ChildProcess, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import '../../schema/index.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { ApiKey } from '../../schema/account/account.entity.ts';
import { QualificationApplication } from '../../schema/ladder/ladder.entity.ts';
import { newSecret } from '../../schema/notice/delivery/webhook.ts';
import { Endpoint } from '../../schema/notice/notice.entity.ts';
import { startEmbedded, type Embedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { connection, createOrm } from '../../server/database/orm.ts';
import { makeTown } from '../support/people.ts';
import { startReceiver } from '../support/receivers.ts';
import { hasRedis, startRedis } from '../support/redis.ts';
import { staffOf } from '../support/staff.ts';
import { type Given, secret } from './shared.ts';

const { values } = parseArgs({ options: { events: { type: 'string', default: '10000' }, backend: { type: 'string', default: 'both' }, seed: { type: 'string', default: String(Date.now() % 100_000) }, limit: { type: 'string', default: '3600' } } });
const wanted = Number(values.events);
const limit = Number(values.limit) * 1_000;
/** Changes of one record. */
const perObject = 20;
const objects = Math.ceil(wanted / perObject);
const total = objects * perObject;
/** So long a job of a killed worker may lie, in seconds. */
const mostLying = 20;

let state = Number(values.seed) >>> 0;
/** mulberry32: the same seed kills in the same order. */
const random = (): number => { state = (state + 0x6d2b79f5) >>> 0; let t = Math.imul(state ^ state >>> 15, 1 | state); t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t; return ((t ^ t >>> 14) >>> 0) / 4_294_967_296; };
const between = (from: number, to: number): number => from + random() * (to - from);
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

async function run(backend: 'postgres' | 'redis'): Promise<string[]> {
  const started = performance.now();
  const directory = mkdtempSync(join(tmpdir(), 'bureau-crash-'));
  chmodSync(directory, 0o711); // the database's account passes through
  let embedded: Embedded = await startEmbedded({ directory });
  const redis = backend === 'redis' ? await startRedis() : undefined;
  const url = embedded.url();
  const { role } = await migrate({ url, queue: true });
  const partner = await startReceiver();
  const children = new Map<string, ChildProcess>();
  let ending = false;
  // Whoever stops this stops what it started.
  const clear = (): void => {
    ending = true;
    for (const child of children.values()) child.kill('SIGKILL');
  };
  const interrupted = (): void => { clear(); void embedded.stop().finally(() => { rmSync(directory, { recursive: true, force: true }); process.exit(130); }); };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted);
  let kills = 0;
  const unasked: string[] = [];
  try {
    const orm = createOrm({ url, role, entities });
    const place = await makeTown(orm.em.fork());
    const staff = await staffOf(orm.em.fork(), place);
    const vault = createVault(secret);
    const em = orm.em.fork();
    for (let n = 0; n < objects; n += 1) await em.insert(QualificationApplication, { id: uuidv7(), organization: place.firm.id, kind: 'HNTE', year: 2000 + n, state: 'DRAFT', round: 1, isRenewal: false, createdAt: new Date() } as never);
    const key = uuidv7();
    await em.insert(ApiKey, { id: key, organization: place.firm.id, name: 'crash', prefix: 'crash00000', secretHash: 'x', scopes: ['ladder:read'], addresses: [], createdAt: new Date(), expiresAt: new Date(Date.now() + 864e5) } as never);
    await em.insert(Endpoint, {
      id: uuidv7(), organization: place.firm.id, kind: 'WEBHOOK', state: 'ACTIVE', name: 'crash', urlCipher: vault.seal(`${partner.url}/hook`, 'endpoint.url'), address: partner.url, apiKey: key, types: ['*'],
      secretCipher: vault.seal(newSecret(), 'endpoint.secret'), createdAt: new Date(),
    } as never);
    await orm.close(true);
    const ask = async <T extends object>(sql: string): Promise<T[]> => {
      const client = new Client(connection({ url, name: 'crash' }));
      client.on('error', () => undefined);
      await client.connect();
      try { return (await client.query<T>(sql)).rows; } finally { await client.end().catch(() => undefined); }
    };
    await ask('create table effect (entry uuid primary key, runs int not null); grant all on effect to public');

    const given: Given = {
      url, role, redisUrl: redis?.url, perObject, firm: place.firm.id, enterprise: staff.enterprise.personId!, township: staff.township.personId!, office: staff.township.organizationId!,
    };
    const start = (name: string, file: string): void => {
      const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(given)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
      children.set(name, child);
      child.on('exit', (code, signal) => {
        if (children.get(name) !== child || ending || (name === 'server' && code === 0)) return;
        if (signal !== 'SIGKILL') unasked.push(`${name} ended by itself (${code ?? signal})`);
        start(name, file);
      });
    };
    start('server', './server.ts');
    for (const name of ['worker 1', 'worker 2']) start(name, './jobs-worker.ts');

    /** As a power cut does it. */
    const stopDatabase = async (): Promise<void> => {
      const pid = Number(readFileSync(join(realpathSync(join(directory, 'postgres')), 'postmaster.pid'), 'utf8').split('\n')[0]);
      process.kill(pid, 'SIGQUIT');
      await wait(between(500, 2_000));
      embedded = await startEmbedded({ directory });
    };
    let lying = 0;
    let stops = 0;
    let stoppedAt = -Infinity;
    let nextKill = performance.now() + between(2_000, 4_000);
    for (;;) {
      await wait(250);
      if (performance.now() - started > limit) throw new Error(`not over after ${values.limit} s`);
      const [now] = await ask<{ entries: number; outbox: number; open: number; deliveries: number; lying: number }>(
        `select (select count(*) from journal_entry where object_type = 'QualificationApplication')::int as entries, (select count(*) from outbox_message where task in ('notice.tell', 'crash.leave', 'notice.post') and not_before < now() + interval '1 hour')::int as outbox,
                (select count(*) from job_run where outcome in ('QUEUED', 'RUNNING', 'WAITING') and task in ('notice.tell', 'crash.leave', 'notice.post'))::int as open, (select count(*) from delivery where state in ('PENDING', 'RETRYING'))::int as deliveries,
                coalesce((select extract(epoch from max(clock_timestamp() - started_at)) from job_run where outcome = 'RUNNING' and task in ('notice.tell', 'crash.leave')), 0)::float8 as lying`).catch(() => []);
      if (!now) continue;
      // Nobody picks anything up while the database is down.
      if (performance.now() - stoppedAt > 30_000) lying = Math.max(lying, now.lying);
      if (now.entries === total && now.outbox === 0 && now.open === 0 && now.deliveries === 0) break;
      if (stops < 2 && now.entries > (total * (stops + 1)) / 3) {
        stops += 1;
        stoppedAt = performance.now();
        await stopDatabase();
      } else if (performance.now() > nextKill) {
        const names = [...children.keys()].filter((name) => children.get(name)!.exitCode === null);
        children.get(names[Math.floor(random() * names.length)]!)?.kill('SIGKILL');
        kills += 1;
        nextKill = performance.now() + between(4_000, 9_000);
      }
    }
    const seconds = (performance.now() - started) / 1_000;

    const faults: string[] = [...unasked];
    const count = async (sql: string): Promise<number> => (await ask<{ n: number }>(`select count(*)::int as n from (${sql}) x`))[0]!.n;
    const expect = async (what: string, sql: string, expected: number): Promise<void> => {
      const found = await count(sql);
      if (found !== expected) faults.push(`${what}: ${found}, not ${expected}`);
    };
    const entry = `journal_entry j where j.object_type = 'QualificationApplication'`;
    await expect('entries', `select 1 from ${entry}`, total);
    await expect('effects of our own subscriber', `select 1 from effect e, ${entry} and j.id = e.entry`, total);
    await expect('events', `select 1 from event e, ${entry} and j.id = e.id and e.number is not null`, total);
    await expect('numbers of events', `select generate_series(1, (select max(number) from event)) except select number from event`, 0);
    await expect('events out of an object’s order', `select 1 from (select number, lag(number) over (partition by object_id order by sequence) as before from event where number is not null) e where before > number`, 0);
    // What the township sent back, each of the firm's two people is told of once, as something to do or as news.
    await expect('notices to the firm', `select 1 from notice n join journal_entry j on j.id = n.event_id where j.action = 'return'`, total);
    await expect('entries of which somebody was not told', `select 1 from ${entry} and j.action = 'return' and (select count(*) from notice n where n.event_id = j.id) <> 2`, 0);
    await expect('tasks that were given up', `select 1 from job_run where outcome = 'FAILED'`, 0);
    const events = await ask<{ id: string; object_id: string; sequence: number }>(`select id, object_id, sequence from event where number is not null order by number`);
    const arrived = new Map<string, number>();
    for (const [index, { headers }] of partner.received.entries()) { const id = String(headers['webhook-id']).slice(4); if (!arrived.has(id)) arrived.set(id, index); }
    if (arrived.size !== total) faults.push(`messages at the partner: ${arrived.size}, not ${total}`);
    const lastOf = new Map<string, number>();
    let disordered = 0;
    for (const { id, object_id: object } of events) { const at = arrived.get(id) ?? -1; if (at < (lastOf.get(object) ?? -1)) disordered += 1; lastOf.set(object, at); }
    if (disordered > 0) faults.push(`${disordered} messages came before an earlier one of their object`);
    if (lying >= mostLying) faults.push(`a killed worker's job lay for ${lying.toFixed(1)} s`);
    const again = await count('select 1 from effect where runs > 1');
    say(`${backend}: ${total} entries in ${seconds.toFixed(0)} s; ${kills} processes killed, the database stopped ${stops} times; ${again} tasks ran more than once, ${partner.received.length - arrived.size} messages came again under their id; a job lay for ${lying.toFixed(1)} s at most`);
    for (const fault of faults) say(`  ✗ ${fault}`);
    say(`${backend}: ${faults.length} violations`);
    return faults;
  } finally {
    clear();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted);
    await partner.close();
    await redis?.stop();
    await embedded.stop().catch(() => undefined);
    rmSync(directory, { recursive: true, force: true });
  }
}

const backends = (['postgres', 'redis'] as const).filter((name) => values.backend === 'both' || values.backend === name);
say(`seed ${values.seed}`);
let faults = 0;
for (const backend of backends) {
  if (backend === 'redis' && !hasRedis) { say('redis: no redis-server here, left out'); continue; }
  faults += (await run(backend)).length;
}
say(faults === 0 ? '✓ 0 violations: every effect once, none missing, in order' : `✗ ${faults} violations`);
process.exit(faults === 0 ? 0 : 1);
