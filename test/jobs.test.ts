import 'reflect-metadata';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { type Jobs, startJobs } from '../jobs/index.ts';
import type { Actor } from '../schema/core/access/actor.ts';
import { declareChecks, declaredChecks } from '../schema/core/check.ts';
import { offerAgain } from '../schema/core/outbox/offer.ts';
import { stage } from '../schema/core/outbox/outbox.ts';
import { tidy } from '../schema/core/personal/tidy.ts';
import type { AnyTask } from '../schema/core/outbox/task.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { jobTasks } from '../schema/job/job.tasks.ts';
import { type Connections, openConnections } from '../server/connections.ts';
import { createLog } from '../server/log.ts';
import { startApi, type Api } from './support/api.ts';
import { testVault as vault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { leave, ponder, refuse, tasks, trudge } from './support/outbox-tasks.ts';
import { makeTown } from './support/people.ts';
import { hasRedis, startRedis, type TestRedis } from './support/redis.ts';
import { taskContext } from './support/staged.ts';
import { staffOf, type Staff } from './support/staff.ts';

const log = createLog({ logLevel: 'silent' });

// People see the same, whichever queue carries it.
describe.each(hasRedis ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'])('jobs on %s', (kind) => {
  let database: TestDatabase;
  let api: Api;
  let staff: Staff;
  let redis: TestRedis | undefined;
  let connections: Connections;
  let jobs: Jobs | undefined;
  const em = () => database.orm.em.fork();
  const rows = <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> => em().execute<T[]>(sql, values);

  beforeAll(async () => {
    database = await freshDatabase();
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query('create table effect (key text primary key, runs int not null default 1, finished bool not null default false); grant all on effect to public');
    await owner.end();
    redis = kind === 'Redis' ? await startRedis() : undefined;
    connections = await openConnections({ url: database.url, role: database.role, redisUrl: redis?.url, log });
    api = await startApi({ database });
    staff = await staffOf(em(), await makeTown(em()));
  });
  afterEach(async () => {
    await jobs?.close();
    jobs = undefined;
    await rows('delete from outbox_message returning id');
  });
  afterAll(async () => {
    await api?.close();
    await connections?.close();
    await redis?.stop();
    await database?.drop();
  });

  const start = async (): Promise<Jobs> => (jobs = await startJobs({ orm: database.orm, connections, log, areas: [], tasks: [...tasks, ...jobTasks], vault, tuning: { lockDuration: 1_000, stalledInterval: 500 } }));
  const promise = async <P>(task: AnyTask, payload: P, options: object = {}): Promise<string> => {
    const id = uuidv7();
    await em().transactional((own) => stage(own, task, payload, { id, ...options }));
    return id;
  };
  const stateOf = async (id: string): Promise<string | undefined> => (await rows<{ outcome: string }>('select outcome from job_run where id = ?', [id]))[0]?.outcome;
  const reached = (id: string, state: string) => eventually(async () => await stateOf(id) === state);
  const shown = async (id: string, actor: Actor = staff.admin) => (await api.ask(`query ($id: ID!) { job(id: $id) { title task queue state attempts error progress result requestedBy canRetry canCancel isCancelling retriedAs finishedAt } }`, { id: `job_${id}` }, actor)).data.job;
  const mutate = async (name: string, input: object, actor: Actor, fields = 'job { id state }', type = 'JobInput') => (await api.ask(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { code } } }`, { input }, actor)).data[name];
  const queues = async () => Object.fromEntries((await api.ask(`{ jobQueues { name promised scheduled queued running waiting failed doneLastHour oldest } }`, {}, staff.admin)).data.jobQueues.map((queue: { name: string }) => [queue.name, queue]));

  test('a task is seen from its promise to its end, by whoever runs the system and by who asked for it', async () => {
    const mine = await promise(ponder, { key: 'mine' }, { by: staff.clerk.personId });
    const later = await promise(leave, { key: 'later' }, { at: new Date(Date.now() + 3_600_000) });
    expect(await queues()).toMatchObject({ SOON: { promised: 1, scheduled: 0 }, NOW: { promised: 0, scheduled: 1 }, BULK: { promised: 0 }, OUTWARD: { promised: 0 } });
    await start();
    await reached(mine, 'RUNNING');
    expect((await queues())['SOON']).toMatchObject({ promised: 0, running: 1 });
    expect(await shown(mine, staff.clerk)).toMatchObject({ title: 'test.ponder', queue: 'SOON', state: 'RUNNING', attempts: 1, requestedBy: '陈经办', canCancel: true, canRetry: false, result: null });
    await reached(mine, 'DONE');
    expect(await shown(mine)).toMatchObject({ state: 'DONE', progress: 100, result: { answer: 42 }, canCancel: false });
    expect(await shown(mine, staff.director)).toBeNull(); // neither his nor his to run
    expect((await api.ask('{ jobs(first: 5) { totalCount } jobQueues { name } }', {}, staff.director)).data).toEqual({ jobs: { totalCount: 0 }, jobQueues: null });
    expect((await api.ask('{ jobs(first: 5) { totalCount } jobQueues { name } }', {})).data).toEqual({ jobs: { totalCount: 0 }, jobQueues: null });
    expect((await api.ask('{ jobs(first: 5, filter: { state: { eq: DONE } }) { nodes { id } } }', {}, staff.clerk)).data.jobs.nodes).toEqual([{ id: `job_${mine}` }]);
    await rows('delete from outbox_message where id = ? returning id', [later]);
  });

  test('what was given up says why, and is tried again by hand under a new id, one by one or all of a queue', async () => {
    await start();
    const [first, second, third] = [await promise(refuse, { key: 'first' }, { by: staff.clerk.personId }), await promise(refuse, { key: 'second' }), await promise(refuse, { key: 'third' })];
    for (const id of [first, second, third]) await reached(id, 'FAILED');
    expect(await shown(first)).toMatchObject({ state: 'FAILED', error: 'nothing works today', canRetry: true, attempts: 1 });
    expect((await queues())['SOON']).toMatchObject({ failed: 3 });
    expect(await mutate('retryJob', { id: `job_${first}` }, staff.director)).toEqual({ job: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(await stateOf(first)).toBe('FAILED');

    await rows(`insert into effect (key) values ('put right') returning key`);
    expect(await mutate('retryJob', { id: `job_${first}` }, staff.clerk)).toEqual({ job: { id: `job_${first}`, state: 'FAILED' }, errors: [] });
    expect(await mutate('retryJob', { id: `job_${first}` }, staff.admin)).toEqual({ job: null, errors: [{ code: 'ALREADY_RETRIED' }] });
    const again = (await shown(first)).retriedAs.slice(4) as string;
    await reached(again, 'DONE');
    expect(await shown(again)).toMatchObject({ state: 'DONE', requestedBy: '陈经办' });
    expect(await mutate('retryFailedJobs', { queue: 'SOON' }, staff.clerk, 'retried', 'RetryFailedJobsInput')).toEqual({ retried: null, errors: [{ code: 'FORBIDDEN' }] });
    expect(await mutate('retryFailedJobs', { queue: 'SOON' }, staff.admin, 'retried', 'RetryFailedJobsInput')).toEqual({ retried: 2, errors: [] });
    await eventually(async () => (await rows(`select key from effect where key in ('first', 'second', 'third')`)).length === 3);
    expect((await queues())['SOON']).toMatchObject({ failed: 0 });
    expect(await mutate('retryJob', { id: `job_${again}` }, staff.admin)).toEqual({ job: null, errors: [{ code: 'NOT_OVER' }] });
    expect((await rows(`select 1 from journal_entry where object_type = 'JobRun' and action = 'retryJob' and outcome = 'DONE'`)).length).toBe(1);
  });

  test('what runs stops where it next looks up; what waits never begins; and nothing of it is tried again', async () => {
    await start();
    const [running, waiting] = [await promise(trudge, { key: 'running' }), await promise(trudge, { key: 'waiting' })]; // one at a time
    const [first, second] = await eventually(async () => {
      const found = await rows<{ id: string; outcome: string }>(`select id, outcome from job_run where id in (?, ?) order by outcome desc`, [running, waiting]);
      return found.length === 2 && found[0]!.outcome === 'RUNNING' && found[1]!.outcome === 'QUEUED' && found.map(({ id }) => id);
    }) as [string, string];
    await eventually(async () => (await shown(first)).progress > 0);
    expect(await mutate('cancelJob', { id: `job_${second}` }, staff.director)).toEqual({ job: null, errors: [{ code: 'NOT_FOUND' }] });
    expect(await mutate('cancelJob', { id: `job_${second}` }, staff.admin)).toEqual({ job: { id: `job_${second}`, state: 'CANCELLED' }, errors: [] });
    expect((await mutate('cancelJob', { id: `job_${first}` }, staff.admin, 'job { state isCancelling canCancel }')).errors).toEqual([]);
    await reached(first, 'CANCELLED');
    const last = await promise(leave, { key: `after ${kind}` });
    await reached(last, 'DONE');
    // The place in the queue is free again, and the one behind is passed over.
    const next = await promise(trudge, { key: 'next' });
    await reached(next, 'RUNNING');
    expect(await stateOf(second)).toBe('CANCELLED');
    expect((await rows('select runs from effect where key in (?, ?)', ['running', 'waiting']))).toEqual([{ runs: 1 }]);
    await mutate('cancelJob', { id: `job_${next}` }, staff.admin);
    await reached(next, 'CANCELLED');
    expect(await mutate('cancelJob', { id: `job_${next}` }, staff.admin)).toEqual({ job: null, errors: [{ code: 'ALREADY_OVER' }] });
    expect(await shown(first)).toMatchObject({ state: 'CANCELLED', canRetry: true, result: { reached: expect.any(Number) } });
  });

  test('what a person asked for passes what nobody waits for', async () => {
    await start();
    const first = await promise(trudge, { key: 'first' });
    await reached(first, 'RUNNING');
    const nightly = [await promise(trudge, { key: 'nightly' }), await promise(trudge, { key: 'nightly too' })];
    for (const id of nightly) await reached(id, 'QUEUED');
    const asked = await promise(trudge, { key: 'asked' }, { by: staff.clerk.personId });
    await reached(asked, 'QUEUED');
    await mutate('cancelJob', { id: `job_${first}` }, staff.admin);
    await reached(asked, 'RUNNING');
    expect(await Promise.all(nightly.map(stateOf))).toEqual(['QUEUED', 'QUEUED']);
    for (const id of [...nightly, asked]) await mutate('cancelJob', { id: `job_${id}` }, staff.admin);
    await reached(asked, 'CANCELLED');
  });

  test('stopping takes nothing new and waits for what runs', async () => {
    const stopping = await start();
    const id = await promise(ponder, { key: `graceful ${kind}` });
    await reached(id, 'RUNNING');
    const closed = stopping.close();
    const late = await promise(leave, { key: `late ${kind}` });
    await closed;
    jobs = undefined;
    expect(await stateOf(id)).toBe('DONE');
    expect(await rows('select finished from effect where key = ?', [`graceful ${kind}`])).toEqual([{ finished: true }]);
    expect(await stateOf(late)).not.toBe('DONE');
    await start();
    await reached(late, 'DONE');
  });

  test('what the queue lost is offered to it again, and what it still has is done once', async () => {
    await start();
    const id = await promise(leave, { key: `twice ${kind}` });
    await reached(id, 'DONE');
    // Of another nothing was heard for a while: here, because no queue ever had it.
    const lost = uuidv7();
    await rows(`insert into job_run (id, task, queue, payload, outcome, queued_at) values (?, 'test.leave', 'now', ?::jsonb, 'QUEUED', clock_timestamp() - interval '11 minutes') returning id`, [lost, JSON.stringify({ key: `lost ${kind}` })]);
    await offerAgain.handle(taskContext(database), {});
    await reached(lost, 'DONE');
    await rows(`insert into outbox_message (id, task, queue, payload) values (?, 'test.leave', 'now', ?::jsonb) returning id`, [id, JSON.stringify({ key: `twice ${kind}` })]);
    await eventually(async () => (await rows('select 1 from outbox_message where id = ?', [id])).length === 0);
    const last = await promise(leave, { key: `last ${kind}` });
    await reached(last, 'DONE');
    expect(await rows('select key, runs from effect where key in (?, ?) order by key', [`lost ${kind}`, `twice ${kind}`])).toEqual([{ key: `lost ${kind}`, runs: 1 }, { key: `twice ${kind}`, runs: 1 }]);
  });

  test('people start what takes long, one at a time, and read what it found for a week', async () => {
    const known = declaredChecks();
    declareChecks([{ name: 'test.whole', title: '完好', violations: async () => [] }, { name: 'test.broken', title: '不完好', violations: async () => Array.from({ length: 60 }, (_, index) => `第 ${index + 1} 行`) }]);
    try {
      const begin = (actor: Actor, job = 'CHECK') => mutate('startJob', { job }, actor, 'id', 'StartJobInput');
      expect(await begin(staff.clerk)).toEqual({ id: null, errors: [{ code: 'FORBIDDEN' }] });
      const { id } = await begin(staff.admin);
      expect(await begin(staff.admin)).toEqual({ id: null, errors: [{ code: 'ALREADY_RUNNING' }] });
      await start();
      await reached(id.slice(4), 'DONE');
      const { result, title, requestedBy } = await shown(id.slice(4));
      expect([title, requestedBy]).toEqual(['检查数据', '系统管理员']);
      expect(result).toMatchObject({ checks: 2, broken: [{ name: 'test.broken', title: '不完好', count: 60 }] });
      expect(result.broken[0].violations).toHaveLength(50);
      const verified = await begin(staff.admin, 'VERIFY_JOURNAL');
      await reached(verified.id.slice(4), 'DONE');
      expect((await shown(verified.id.slice(4))).result).toMatchObject({ count: 0, faults: [], unsealed: 0 });

      await rows(`update job_run set finished_at = now() - interval '8 days' where id = ? returning id`, [id.slice(4)]);
      await tidy.handle(taskContext(database), {});
      expect(await shown(id.slice(4))).toMatchObject({ state: 'DONE', result: null });
      expect((await shown(verified.id.slice(4))).result).not.toBeNull();
      await rows(`update job_run set finished_at = now() - interval '31 days' where id = ? returning id`, [id.slice(4)]);
      await tidy.handle(taskContext(database), {});
      expect(await shown(id.slice(4))).toBeNull();
    } finally {
      declareChecks(known);
    }
  });
});
