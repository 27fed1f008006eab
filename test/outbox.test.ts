import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { type Jobs, startJobs } from '../jobs/index.ts';
import { openQueue, openWorker, type TaskQueue } from '../jobs/queue.ts';
import { redrive } from '../jobs/redrive.ts';
import { stage } from '../schema/core/outbox/outbox.ts';
import { type Patience, patiences } from '../schema/core/outbox/task.ts';
import { createVault } from '../schema/core/secret/vault.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { type Connections, openConnections } from '../server/connections.ts';
import { createLog } from '../server/log.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { cutOff, leave, linger, stumble, tasks } from './support/outbox-tasks.ts';
import { hasRedis, startRedis, type TestRedis } from './support/redis.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const log = createLog({ logLevel: 'silent' });
const vault = createVault('a secret for tests, never anywhere else');

// One promise, two queues: what the bureau relies on must hold on both.
describe.each(hasRedis ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'])('the outbox with the queue on %s', (kind) => {
  let database: TestDatabase;
  let redis: TestRedis | undefined;
  let connections: Connections;
  let jobs: Jobs | undefined;
  let other: ChildProcess | undefined;

  beforeAll(async () => {
    database = await freshDatabase();
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query('create table effect (key text primary key, runs int not null default 1, finished bool not null default false); grant all on effect to public');
    await owner.end();
    redis = kind === 'Redis' ? await startRedis() : undefined;
    connections = await openConnections({ url: database.url, role: database.role, redisUrl: redis?.url, log });
  });
  afterEach(async () => {
    other?.kill('SIGKILL');
    await jobs?.close();
    jobs = undefined;
  });
  afterAll(async () => {
    await connections?.close();
    await redis?.stop();
    await database?.drop();
  });

  const start = async (): Promise<void> => {
    jobs = await startJobs({ orm: database.orm, connections, log, areas: [], tasks, vault, tuning: { lockDuration: 1_000, stalledInterval: 500 } });
  };
  const rows = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => database.orm.em.fork().execute<T[]>(sql, values);
  const effect = async (key: string) => (await rows<{ runs: number; finished: boolean }>('select runs, finished from effect where key = ?', [key]))[0];
  const waiting = async (): Promise<number> => (await rows<{ n: number }>('select count(*)::int as n from outbox_message'))[0]!.n;
  const unfinished = async (): Promise<number> =>
    (await rows<{ n: number }>(`select count(*)::int as n from job_run where outcome in ('QUEUED', 'RUNNING', 'WAITING')`))[0]!.n;
  const drained = () => eventually(async () => await waiting() === 0 && await unfinished() === 0);

  test('what the queue has lost is put into it again, and what it has not is left alone', async () => {
    const queues = Object.fromEntries(patiences.map((patience) => [patience, openQueue(connections, patience)])) as Record<Patience, TaskQueue>;
    try {
      const [lost, held, young] = [uuidv7(), uuidv7(), uuidv7()];
      for (const [id, age] of [[lost, 60], [held, 60], [young, 5]] as const) {
        await rows(`insert into job_run (id, task, queue, payload, outcome, queued_at) values (?, ?, ?, ?::jsonb, 'QUEUED', clock_timestamp() - make_interval(secs => ?))`, [id, leave.name, leave.queue, JSON.stringify({ key: id }), age]);
      }
      await queues[leave.queue].add(leave.name, { payload: { key: held } }, { jobId: held });
      expect(await redrive(database.orm, queues)).toBe(1);
      expect(await redrive(database.orm, queues)).toBe(0);
      await rows('delete from job_run where id = ?', [young]);
      await start();
      await drained();
      expect(await Promise.all([lost, held, young].map(async (id) => (await effect(id))?.runs))).toEqual([1, 1, undefined]);
    } finally { await Promise.all(Object.values(queues).map((queue) => queue.close())); }
  });

  test('what the queue gave up, and nobody was told of because the database was away, is tried again', async () => {
    const queues = Object.fromEntries(patiences.map((patience) => [patience, openQueue(connections, patience)])) as Record<Patience, TaskQueue>;
    const broken = openWorker(connections, leave.queue, async () => { throw new Error('the database is away'); });
    try {
      const id = uuidv7();
      await rows(`insert into job_run (id, task, queue, payload, outcome, queued_at) values (?, ?, ?, ?::jsonb, 'QUEUED', clock_timestamp() - interval '60 seconds')`, [id, leave.name, leave.queue, JSON.stringify({ key: id })]);
      const job = await queues[leave.queue].add(leave.name, { payload: { key: id } }, { jobId: id, attempts: 1 });
      await eventually(async () => await job.isFailed());
      await broken.close();
      expect(await redrive(database.orm, queues)).toBe(1);
      await start();
      await drained();
      expect((await effect(id))?.runs).toBe(1);
    } finally { await broken.close(); await Promise.all(Object.values(queues).map((queue) => queue.close())); }
  });

  test('a database that is away has not decided that a task failed, at however late an attempt', async () => {
    const queues = Object.fromEntries(patiences.map((patience) => [patience, openQueue(connections, patience)])) as Record<Patience, TaskQueue>;
    try {
      await start();
      const id = uuidv7();
      await rows(`insert into job_run (id, task, queue, payload, outcome, queued_at) values (?, ?, ?, ?::jsonb, 'QUEUED', clock_timestamp())`, [id, cutOff.name, cutOff.queue, JSON.stringify({ key: id })]);
      const job = await queues[cutOff.queue].add(cutOff.name, { payload: { key: id } }, { jobId: id, attempts: 1 });
      await eventually(async () => await job.isFailed());
      // Whether or not that much could still be written down.
      expect(['WAITING', 'RUNNING']).toContain((await rows<{ outcome: string }>('select outcome from job_run where id = ?', [id]))[0]!.outcome);
      expect(await redrive(database.orm, queues, 0)).toBe(1);
      await drained();
      expect((await effect(id))?.runs).toBe(1);
      await rows('delete from job_run where id = ?', [id]);
    } finally { await Promise.all(Object.values(queues).map((queue) => queue.close())); }
  });

  test('runs what was committed once and what was rolled back never', async () => {
    await start();
    const em = database.orm.em.fork();
    const keys = Array.from({ length: 50 }, (_, index) => `committed-${index}`);
    await Promise.all(keys.map((key) => em.fork().transactional((own) => stage(own, leave, { key }))));
    await expect(em.transactional(async (own) => {
      await stage(own, leave, { key: 'rolled-back' });
      throw new Error('no');
    })).rejects.toThrow('no');
    await em.transactional((own) => stage(own, leave, { key: 'last' })); // behind the one that must not come

    await eventually(() => effect('last'));
    for (const key of keys) await eventually(() => effect(key));
    await drained();
    expect(await rows('select key from effect where runs <> 1')).toEqual([]);
    expect(await effect('rolled-back')).toBeUndefined();
    expect(await rows(`select distinct outcome, attempts from job_run`)).toEqual([{ outcome: 'DONE', attempts: 1 }]);
  });

  test('is staged inside a transaction only, with a payload that fits', async () => {
    const em = database.orm.em.fork();
    await expect(stage(em, leave, { key: 'nowhere' })).rejects.toThrow('in the transaction it belongs to');
    await expect(em.transactional((own) => stage(own, leave, { key: 7 as unknown as string }))).rejects.toThrow();
    expect(await waiting()).toBe(0);
  });

  test('shows an uncommitted task to nobody', async () => {
    await start();
    await database.orm.em.fork().transactional(async (em) => {
      await stage(em, leave, { key: 'patient' });
      await em.fork({ clear: true, keepTransactionContext: false }).transactional((own) => stage(own, leave, { key: 'meanwhile' }));
      await eventually(() => effect('meanwhile'));
      expect(await effect('patient')).toBeUndefined();
    });
    await eventually(() => effect('patient'));
  });

  test('keeps one waiting task per key, which waits for whoever asked last, and not before its time', async () => {
    const at = new Date(Date.now() + 700);
    await database.orm.em.fork().transactional(async (em) => {
      for (const _ of [1, 2, 3]) await stage(em, leave, { key: 'keyed' }, { key: 'keyed', at });
    });
    expect(await waiting()).toBe(1);
    await start();
    await eventually(() => effect('keyed'));
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    await drained();
    expect((await effect('keyed'))!.runs).toBe(1);
  });

  test('tries again after an error and keeps its first line only', async () => {
    await start();
    await database.orm.em.fork().transactional((em) => stage(em, stumble, { key: 'stumbled' }));
    expect(await eventually(async () => (await rows(`select outcome, error, progress from job_run where task = 'test.stumble' and outcome = 'WAITING'`))[0]))
      .toEqual({ outcome: 'WAITING', error: 'first line', progress: 50 });
    await eventually(() => effect('stumbled'));
    await drained();
    expect(await rows(`select outcome, attempts, error from job_run where task = 'test.stumble'`)).toEqual([{ outcome: 'DONE', attempts: 2, error: null }]);
  });

  test('gives up at once on a payload that no longer fits', async () => {
    await start();
    await rows(`insert into outbox_message (id, task, queue, payload) values (gen_random_uuid(), 'test.leave', 'now', '{"old": true}')`);
    expect(await eventually(async () => (await rows(`select task, attempts, error from job_run where outcome = 'FAILED'`))[0]))
      .toMatchObject({ task: 'test.leave', attempts: 1, error: expect.stringContaining('Bad payload: key') });
  });

  test('finishes the job of a worker that was killed in the middle, with one effect', async () => {
    other = spawn(process.execPath, ['--import', here('../server/node/typescript.mjs'), here('support/worker-process.ts'), database.url, database.role ?? '', redis?.url ?? ''], { stdio: 'inherit' });
    await database.orm.em.fork().transactional((em) => stage(em, linger, { key: 'survivor' }));
    await eventually(() => effect('survivor'));
    other.kill('SIGKILL');
    await eventually(() => other?.signalCode === 'SIGKILL');
    await start();
    await eventually(async () => (await effect('survivor'))?.finished);
    await drained();
    expect(await effect('survivor')).toEqual({ runs: 2, finished: true });
    expect(await rows(`select outcome, attempts from job_run where task = 'test.linger'`)).toEqual([{ outcome: 'DONE', attempts: 2 }]);
  });

  test('carries each row once with two relays at work', async () => {
    await start();
    const second = await startJobs({ orm: database.orm, connections, log, areas: [], tasks, vault });
    await database.orm.em.fork().transactional(async (em) => {
      for (let index = 0; index < 300; index += 1) await stage(em, leave, { key: `shared-${index}` });
    });
    await eventually(async () => (await rows(`select key from effect where key like 'shared-%'`)).length === 300);
    await drained();
    await second.close();
    expect(await rows(`select key, runs from effect where key like 'shared-%' and runs <> 1`)).toEqual([]);
  });

  test('hears again after its listening connection was cut', async () => {
    await start();
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    const listeners = async (): Promise<number[]> =>
      (await owner.query<{ pid: number }>(`select pid from pg_stat_activity where datname = current_database() and query = 'listen outbox'`)).rows.map(({ pid }) => pid);
    const [before] = await eventually(async () => { const found = await listeners(); return found.length === 1 && found; });
    await owner.query('select pg_terminate_backend($1)', [before]);
    await eventually(async () => { const found = await listeners(); return found.length === 1 && found[0] !== before; });
    await owner.end();
    await database.orm.em.fork().transactional((em) => stage(em, leave, { key: 'heard' }));
    await eventually(() => effect('heard'));
  });
});

test('the application cannot touch what the migrations own', async () => {
  const database = await freshDatabase();
  try {
    const em = database.orm.em.fork();
    expect(await em.execute('select current_user, session_user')).toEqual([{ current_user: 'bureau_app', session_user: expect.not.stringMatching('bureau_app') }]);
    await expect(em.execute('delete from mikro_orm_migrations')).rejects.toThrow(/permission denied/);
    await expect(em.execute('drop table outbox_message')).rejects.toThrow(/must be owner/);
  } finally {
    await database.drop();
  }
});
