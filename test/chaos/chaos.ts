import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { Random } from '../attack/fuzz/random.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import type { Config } from '../../server/config.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { loadReference } from '../../server/database/reference.ts';
import { seedDemo } from '../../server/demo.ts';
import { Processes } from '../crash/processes.ts';
import { hasRedis, startRedis } from '../support/redis.ts';
import { watch, type Watcher } from '../support/watch.ts';
import { Crowd, pause } from './people.ts';
import { brokenChecks, unfinished, verify } from './verify.ts';

// `npm run chaos -- --minutes 10 --seed 1`: the demo county at work in all areas - people of every role who press whatever button is
// open, uploads, imports, live viewers - while web processes and workers are killed, PostgreSQL stops at once, Redis is killed, the
// disk for attachments is full, and two of the three workers have the wrong time. Afterwards everything that was promised must hold.
const { values: options } = parseArgs({ options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string', default: String(Date.now() % 100_000) }, backend: { type: 'string', default: hasRedis ? 'redis' : 'postgres' }, people: { type: 'string', default: '10' } } });
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const random = new Random(Number(options.seed));
say(`seed ${options.seed}, ${options.minutes} minutes, the queue on ${options.backend}`);

const data = mkdtempSync(join(tmpdir(), 'bureau-chaos-'));
chmodSync(data, 0o711);
const secret = randomBytes(48).toString('base64');
let embedded = await startEmbedded({ directory: data });
const redis = options.backend === 'redis' ? await startRedis() : undefined;
const url = embedded.url();
const { role } = await migrate({ url, queue: redis === undefined });
const orm = createOrm({ url, role, entities, pool: { max: 4 }, name: 'chaos' });

// A small disk of its own for the attachments, where we may make one; else none of them fails for want of space.
const files = join(data, 'attachments');
mkdirSync(files, { mode: 0o700 });
const hasDisk = process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64m,mode=0700', 'tmpfs', files]).status === 0;
say(hasDisk ? 'attachments are on a tmpfs of 64 MB' : 'left out: the full disk (no tmpfs may be mounted here)');

const environment = { BUREAU_DATA: data, BUREAU_MODE: 'demo', BUREAU_SECRET: secret, DATABASE_URL: url, HOST: '127.0.0.1', PORT: '0', HOME: '/nonexistent', ...(redis && { REDIS_URL: redis.url }), LOG_LEVEL: 'error' };
/** Somebody set this machine's clock wrong. */
const shifted = (hours: number): string[] => ['--import', `data:text/javascript,${encodeURIComponent(`const off = ${hours * 3_600_000}, True = Date; globalThis.Date = class extends True { constructor(...given) { if (given.length === 0) super(True.now() + off); else super(...given); } static now() { return True.now() + off; } };`)}`];
const webs = new Processes('web process', 'server/start.ts', {}, /✓ 云局已启动：门户 (http:\/\/\S+?) /, { environment: { ...environment, ROLE: 'web' } });
const worker = (name: string, flags: readonly string[] = []): Processes => new Processes(name, 'server/start.ts', {}, /✓ 云局后台任务已启动/, { environment: { ...environment, ROLE: 'worker' }, flags });
const workers = [worker('worker'), worker('worker three hours ahead', shifted(3)), worker('worker a day behind', shifted(-26))];

/** When something was done to the machine: until a while after, whatever fails may fail for it. */
const troubles: { from: number; to: number }[] = [];
const isExplained = (since: number): boolean => troubles.some(({ to }) => to + 4_000 > since);
const trouble = async (work: () => Promise<void>): Promise<void> => { const one = { from: performance.now(), to: Infinity }; troubles.push(one); try { await work(); } finally { one.to = performance.now(); } };

const done = { 'web processes killed': 0, 'workers killed': 0, 'PostgreSQL stopped': 0, 'Redis killed': 0, 'disk full': 0 };
const chaos: readonly (readonly [keyof typeof done, number, () => Promise<boolean>])[] = [
  ['web processes killed', 4, async () => webs.kill()],
  ['workers killed', 4, async () => random.pick(workers).kill()],
  ['PostgreSQL stopped', 1, async () => {
    await trouble(async () => {
      process.kill(Number(readFileSync(join(realpathSync(join(data, 'postgres')), 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
      await pause(random.whole(200, 2_500));
      embedded = await startEmbedded({ directory: data });
    });
    return true;
  }],
  ['Redis killed', 1, async () => {
    if (!redis) return false;
    await trouble(async () => { await redis.kill(); await pause(random.whole(200, 4_000)); await redis.revive(); });
    return true;
  }],
  ['disk full', 1, async () => {
    if (!hasDisk) return false;
    try { writeFileSync(join(files, '.filler'), Buffer.alloc(80_000_000)); } catch { /* that is what was wanted */ }
    await pause(random.whole(3_000, 8_000));
    rmSync(join(files, '.filler'), { force: true });
    return true;
  }],
];

let faults: string[] = [];
const viewers: { readonly login: string; watcher: Watcher; updates: number }[] = [];
try {
  await loadReference(orm);
  await seedDemo({ orm, config: { secret, dataDirectory: data } as Config, log: pino({ level: 'error' }), say: () => undefined });
  createVault(secret);
  await Promise.all([webs.start(2), ...workers.map((each) => each.start(1))]);
  const any = (): string | undefined => webs.any()?.replace('localhost', '127.0.0.1');
  const crowd = new Crowd(random, any, isExplained);
  const people = await crowd.signIn();
  await crowd.lookAround(people.filter(({ login }) => ['clerk', 'enterprise', 'university', 'incubator', 'park'].includes(login)));
  const before = await brokenChecks(() => orm.em.fork());
  if (before.length > 0) say(`before it began: ${before.length} lines of checks, left aside: ${before.slice(0, 3).join(' | ')}`);
  const [{ since }] = await orm.em.fork().execute<[{ since: string }]>('select clock_timestamp()::text as since');
  say(`${people.length} people, records of ${crowd.types().length} types`);

  const ends = performance.now() + Number(options.minutes) * 60_000;
  const isOver = (): boolean => performance.now() > ends;
  const writer = async (): Promise<void> => { while (!isOver()) await crowd.act(random.pick(random.chance(0.4) ? people.filter(({ login }) => ['clerk', 'enterprise', 'director'].includes(login)) : people)); };
  const importer = async (): Promise<void> => { const clerk = people.find(({ login }) => login === 'clerk')!; while (!isOver()) { await crowd.hand(clerk); await pause(8_000); } };
  const viewer = async (): Promise<void> => {
    for (const person of people.slice(0, 8)) viewers.push({ login: person.login, updates: 0, watcher: open(person.cookie) });
    while (!isOver()) {
      for (const each of viewers) if (each.watcher.closed() || each.watcher.isOver()) { each.updates += each.watcher.told.length; each.watcher = open(people.find(({ login }) => login === each.login)!.cookie); }
      await pause(300);
    }
  };
  const open = (cookie: string): Watcher => { const at = any() ?? 'http://127.0.0.1:9'; return watch(at, {}, { headers: { cookie, origin: at }, document: 'subscription { inboxChanged { unread latest } }' }); };
  const troublemaker = async (): Promise<void> => {
    const weighted = chaos.flatMap((each) => Array.from({ length: each[1] }, () => each));
    // Each kind once, however short the run; then as it comes.
    const first = [...chaos];
    await pause(3_000);
    while (performance.now() < ends - 3_000) {
      const [what, , work] = first.shift() ?? random.pick(weighted);
      if (await work()) done[what] += 1;
      await pause(random.whole(1_500, 6_000));
    }
  };
  const progress = setInterval(() => { say(`  ${((ends - performance.now()) / 60_000).toFixed(1)} min left: ${crowd.attempts.filter(({ outcome }) => outcome === 'done').length} of ${crowd.attempts.length} actions done`); }, 60_000);
  await Promise.all([...Array.from({ length: Number(options.people) }, writer), importer(), viewer(), troublemaker()]);
  crowd.isOver = true;
  clearInterval(progress);

  // What is left to do is done by those that live.
  let left = 'never looked';
  const settling = performance.now();
  for (let said = 0; left !== '' && performance.now() < settling + 180_000; await pause(500)) {
    left = await unfinished(orm.em.fork()).catch((error: unknown) => String(error));
    if (performance.now() > settling + (said + 1) * 20_000) { said += 1; say(`  still to be done: ${left.slice(0, 400)}`); }
  }
  if (left !== '') {
    faults.push(`still to be done after three minutes: ${left}`);
    for (const each of [webs, ...workers]) say(`  ${each.count} running, ${each.failedStarts} starts failed; ${each.words().join('\n    ')}`);
    for (const row of await orm.em.fork().execute<object[]>(`select application_name, state, wait_event, count(*)::int as n, max(clock_timestamp() - xact_start)::text as since, max(left(query, 80)) as query from pg_stat_activity where datname is not null group by 1, 2, 3`)) say(`  ${JSON.stringify(row)}`);
  }
  faults.push(...await verify({ orm, attempts: crowd.attempts, before, files, since }), ...crowd.faults, ...webs.deaths, ...workers.flatMap(({ deaths }) => deaths));

  // Who looked on all the time knows what is so.
  for (const each of viewers) {
    if (each.watcher.closed()) each.watcher = open(people.find(({ login }) => login === each.login)!.cookie);
    const [{ unread }] = await orm.em.fork().execute<[{ unread: number }]>(`select count(*)::int as unread from notice n join credential c on c.person_id = n.person_id where c.login_name = ? and n.state = 'UNREAD'`, [each.login]);
    const told = await each.watcher.until(({ told: all }) => all.at(-1)?.unread === unread).then(() => true, () => false);
    each.updates += each.watcher.told.length;
    if (!told) faults.push(`the inbox of ${each.login} holds ${unread}, and who looks on was told ${JSON.stringify(each.watcher.told.at(-1))} ${JSON.stringify(each.watcher.errors)}`);
  }

  const by = (outcome: string) => crowd.attempts.filter((attempt) => attempt.outcome === outcome);
  const lifecycles = new Set(by('done').map(({ type }) => type));
  say(`${crowd.attempts.length} actions: ${by('done').length} done (${new Set(by('done').map(({ mutation }) => mutation)).size} kinds on ${lifecycles.size} kinds of record), ${by('refused').length} refused, ${by('unknown').length} unanswered, ${crowd.attempts.filter(({ tries }) => tries > 1).length} asked again`);
  say(`${crowd.counts.uploads} uploads, ${crowd.counts.uploadsRefusedForSpace} refused for want of space; ${crowd.counts.imports} imports; ${viewers.length} viewers told ${viewers.reduce((sum, { updates }) => sum + updates, 0)} times; ${crowd.counts.unanswered} requests without an answer, ${crowd.counts.unavailable} told to come again, ${crowd.counts.internal} with an internal error, ${crowd.counts.limited} paced`);
  done['web processes killed'] = webs.killed;
  say(Object.entries(done).map(([what, times]) => `${what}: ${times}`).join(', '));
  // A run in which nothing happened shows nothing.
  if (by('done').length === 0 || crowd.counts.imports === 0) faults.push('nothing was done');
  for (const [what, times] of Object.entries(done)) if (times === 0 && !(what === 'Redis killed' && !redis) && !(what === 'disk full' && !hasDisk)) faults.push(`never: ${what}`);
} catch (error) {
  faults.push(error instanceof Error ? error.stack ?? error.message : String(error));
} finally {
  for (const { watcher } of viewers) watcher.stop();
  for (const each of [webs, ...workers]) each.stop();
  await orm.close(true).catch(() => undefined);
  await redis?.stop().catch(() => undefined);
  await embedded.stop().catch(() => undefined);
  if (hasDisk) spawnSync('umount', ['-l', files]);
  rmSync(data, { recursive: true, force: true });
}
faults = [...new Set(faults)];
for (const fault of faults.slice(0, 60)) {
  const [, incident] = /"incident":"(\w+)"/.exec(fault) ?? [];
  say(`✗ ${fault}${incident ? `\n    ${webs.incidents.find((line) => line.includes(incident))?.slice(0, 600) ?? 'and nothing in the log'}` : ''}`);
}
say(faults.length === 0 ? '✓ 0 violations: journal and facts agree, every effect once, every chain whole' : `✗ ${faults.length} violations`);
process.exit(faults.length === 0 ? 0 : 1);
