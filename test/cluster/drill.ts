import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import type { Config } from '../../server/config.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { loadReference } from '../../server/database/reference.ts';
import { seedDemo } from '../../server/demo.ts';
import { Random } from '../attack/fuzz/random.ts';
import { Crowd, pause } from '../chaos/people.ts';
import { brokenChecks, unfinished, verify } from '../chaos/verify.ts';
import { Processes } from '../crash/processes.ts';
import { eventually } from '../support/eventually.ts';
import { hasRedis, startRedis } from '../support/redis.ts';
import { Nodes } from './nodes.ts';

// `npm run cluster-drill`: two web processes, two workers, a primary with a streaming replica, and Redis; people at work; and each
// of them killed in turn. No write that was answered may be lost, and every request that failed must be laid to what was killed.
const { values: options } = parseArgs({ options: { seed: { type: 'string', default: '1' }, people: { type: 'string', default: '8' }, calm: { type: 'string', default: '5' } } });
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const random = new Random(Number(options.seed));
const data = realpathSync(mkdtempSync(join(tmpdir(), 'bureau-cluster-')));
chmodSync(data, 0o711);
const secret = randomBytes(48).toString('base64');
const faults: string[] = [];

const embedded = await startEmbedded({ directory: data });
const { role } = await migrate({ url: embedded.url(), queue: !hasRedis });
const seeding = createOrm({ url: embedded.url(), role, entities, pool: { max: 4 } });
await loadReference(seeding);
await seedDemo({ orm: seeding, config: { secret, dataDirectory: data } as Config, log: pino({ level: 'error' }), say: () => undefined });
await seeding.close(true);
await embedded.stop();

const redis = hasRedis ? await startRedis() : undefined;
if (!redis) say('left out: Redis (no redis-server here); the queue is on PostgreSQL');
let nodes: Nodes | undefined;
const processes: Processes[] = [];
const closing: (() => Promise<void>)[] = [];
try {
  nodes = await Nodes.start(realpathSync(join(data, 'postgres')), join(data, 'replica'));
  const { url } = nodes;
  const environment = { BUREAU_DATA: data, BUREAU_MODE: 'demo', BUREAU_SECRET: secret, DATABASE_URL: url, HOST: '127.0.0.1', PORT: '0', METRICS_PORT: '0', REPLICA_URL: nodes.nodes.map(({ port }) => `postgresql://bureau@127.0.0.1:${port}/bureau`).join(), HOME: '/nonexistent', ...(redis && { REDIS_URL: redis.url }), LOG_LEVEL: 'error' };
  const webs = new Processes('web process', 'server/start.ts', {}, /✓ 云局已启动：门户 (http:\/\/\S+?) /, { environment: { ...environment, ROLE: 'web' } });
  const workers = new Processes('worker', 'server/start.ts', {}, /✓ 云局后台任务已启动/, { environment: { ...environment, ROLE: 'worker' } });
  processes.push(webs, workers);
  await Promise.all([webs.start(2), workers.start(2)]);
  const orm = createOrm({ url, role, entities, pool: { max: 4 }, name: 'drill' });
  closing.push(() => orm.close(true));
  const em = () => orm.em.fork();

  const crowd = new Crowd(random, () => webs.any()?.replace('localhost', '127.0.0.1'), () => true);
  const people = await crowd.signIn();
  await crowd.lookAround(people.filter(({ login }) => ['clerk', 'enterprise', 'university'].includes(login)));
  const before = await brokenChecks(em);
  const [{ since }] = await em().execute<[{ since: string }]>('select clock_timestamp()::text as since');
  say(`${people.length} people at work on two web processes, two workers, PostgreSQL ${nodes.leader.name} with its replica ${nodes.replica.name}${redis ? ', Redis' : ''}`);

  let going = true;
  const writers = Array.from({ length: Number(options.people) }, async () => { while (going) await crowd.act(random.pick(people)); });
  /** Who answered what may lag, by the processes that there were. */
  const told = new Map<string, Readonly<Record<string, number>>>();
  const listen = async (): Promise<void> => {
    for (const door of webs.beginnings().map((said) => /运行指标：(http:\/\/\S+?)\/metrics/.exec(said)?.[1])) if (door) doors.add(door);
    await Promise.all([...doors].map(async (door) => {
      const text = await fetch(`${door}/metrics`, { signal: AbortSignal.timeout(2_000) }).then((answer) => answer.text()).catch(() => '');
      const found = [...text.matchAll(/^bureau_replica_reads_total\{by="(\w+)"\} (\d+)$/gm)].map(([, by, count]) => [by!, Number(count)] as const);
      if (found.length > 0) told.set(door, Object.fromEntries(found));
    }));
  };
  const doors = new Set<string>();
  const calm = (): Promise<void> => pause(Number(options.calm) * 1_000);
  const rows: string[] = [];
  let explained = 0;
  /** One step: what is killed, and how one knows that all is there again. */
  const step = async (what: string, kill: () => Promise<void> | void, whole: () => Promise<unknown>): Promise<void> => {
    const [failedBefore, answeredBefore, from] = [crowd.failures.length, crowd.answers.length, performance.now()];
    await kill();
    await whole();
    const took = performance.now() - from;
    await calm();
    await listen();
    const failed = crowd.failures.slice(failedBefore);
    const answers = [from, ...crowd.answers.slice(answeredBefore), performance.now()];
    const longest = Math.max(...answers.slice(1).map((at, index) => at - answers[index]!));
    const kinds = [...Map.groupBy(failed, ({ what: kind }) => kind)].map(([kind, all]) => `${all.length} ${kind}`).join(', ');
    explained += failed.length;
    rows.push(`| ${what} | ${(took / 1_000).toFixed(1)} s | ${(longest / 1_000).toFixed(1)} s | ${answers.length - 2} | ${failed.length}${kinds && `: ${kinds}`} |`);
    say(`  ${rows.at(-1)!}`);
  };
  const both = (of: Processes) => () => eventually(() => of.count === 2, { within: 120_000, every: 50 });

  await calm();
  await step('nothing', () => undefined, async () => undefined);
  if (crowd.failures.length > 0) faults.push(`${crowd.failures.length} requests failed while nothing was killed: ${crowd.failures.map(({ what }) => what).join(', ')}`);
  for (const n of [1, 2]) await step(`web process ${n}`, () => { webs.kill(); }, both(webs));
  for (const n of [1, 2]) await step(`worker ${n}`, () => { workers.kill(); }, both(workers));
  if (redis) await step('Redis, for 3 s', async () => { await redis.kill(); await pause(3_000); await redis.revive(); }, async () => undefined);
  const replica = nodes.replica;
  await step('the replica', async () => { nodes!.kill(replica); await pause(2_000); }, () => nodes!.back(replica));
  for (const n of [1, 2]) {
    const primary = nodes.leader;
    await step(`the primary${n === 2 ? ' that came of it' : ''}`, async () => { nodes!.kill(primary); await eventually(() => nodes!.leader !== primary, { within: 60_000 }); }, async () => undefined);
    await step('  its return as the replica', () => undefined, () => nodes!.back(primary));
  }
  going = false;
  await Promise.all(writers);
  await listen();
  crowd.isOver = true;

  let left = 'never looked';
  for (const patience = performance.now() + 120_000; left !== '' && performance.now() < patience; await pause(500)) left = await unfinished(em()).catch((error: unknown) => String(error));
  if (left !== '') faults.push(`still to be done after two minutes: ${left}`);
  faults.push(...await verify({ orm, attempts: crowd.attempts, before, files: join(data, 'attachments'), since }), ...crowd.faults, ...webs.deaths, ...workers.deaths);
  const by = (outcome: string): number => crowd.attempts.filter((attempt) => attempt.outcome === outcome).length;
  say('| killed | whole again | longest without an answer | answered | failed |\n|---|---|---|---|---|');
  for (const row of rows) say(row);
  say(`${crowd.attempts.length} actions: ${by('done')} done, ${by('refused')} refused, ${by('unknown')} unanswered, ${crowd.attempts.filter(({ tries }) => tries > 1).length} asked again; ${nodes.failovers} promotions`);
  say(`${crowd.failures.length} requests failed, ${explained} of them after something was killed`);
  const answered = (who: string): number => [...told.values()].reduce((sum, counts) => sum + (counts[who] ?? 0), 0);
  const kinds = ['replica', 'written', 'behind', 'away', 'failed'];
  say(`reads that may lag, as far as their processes lived to tell: ${kinds.map((who) => `${answered(who)} ${who}`).join(', ')}; ${crowd.counts.readBack} times somebody read back what he had made`);
  const reads = kinds.reduce((sum, who) => sum + answered(who), 0);
  if (reads === 0 || answered('replica') < reads / 3) faults.push(`replicas answered ${answered('replica')} reads only`);
  if (crowd.counts.readBack < 20) faults.push('next to nothing was read back');
  if (by('done') < 20) faults.push('next to nothing was done');
  if (explained < crowd.failures.length) faults.push(`${crowd.failures.length - explained} requests failed for nothing`);
  if (nodes.failovers !== 2) faults.push(`${nodes.failovers} promotions, not 2`);
} catch (error) {
  faults.push(error instanceof Error ? `${error.stack ?? error.message} ${String(error.cause ?? '')}` : String(error));
} finally {
  for (const each of processes) each.stop();
  for (const close of closing) await close().catch(() => undefined);
  await nodes?.stop();
  await redis?.stop().catch(() => undefined);
  rmSync(data, { recursive: true, force: true });
}
for (const fault of new Set(faults)) say(`✗ ${fault.slice(0, 1_000)}`);
say(faults.length === 0 ? '✓ no write that was answered is lost, every failed request is accounted for' : `✗ ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
