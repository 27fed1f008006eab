import 'reflect-metadata';
import { request as open } from 'node:http';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { prepared } from '../schema/core/sql/prepared.ts';
import { connection } from '../server/database/orm.ts';
import { createReader, type Reader } from '../server/http/reader.ts';
import { createLog } from '../server/log.ts';
import { type Api, startApi } from './support/api.ts';
import { eventually } from './support/eventually.ts';

/** A statement that nobody waits for is stopped in the database, and not only forgotten here. */
let api: Api;
let owner: Client;
let holder: Client;
let reader: Reader;

beforeAll(async () => {
  api = await startApi();
  owner = new Client(connection({ url: api.database.url, role: undefined }));
  holder = new Client(connection({ url: api.database.url, role: undefined }));
  await Promise.all([owner.connect(), holder.connect()]);
  reader = createReader({ url: api.database.url, role: api.database.role, log: createLog({ logLevel: 'error' }), max: 2 });
});
afterAll(async () => { await reader?.close(); await owner?.end(); await holder?.end(); await api?.close(); });

const running = async (part: string): Promise<number> =>
  (await owner.query(`select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state = 'active' and query like $1`, [`%${part}%`])).rowCount!;
const waiting = async (): Promise<number> => (await owner.query(`select 1 from pg_stat_activity where datname = current_database() and application_name = 'bureau read' and wait_event_type = 'Lock'`)).rowCount!;
const firm: Actor = { ...publicActor, kind: 'person', name: '企业', personId: '01900000-0000-7000-8000-000000000001', organizationId: '01900000-0000-7000-8000-000000000002', roles: new Set(['ENTERPRISE']) };
const code = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'done', (error: { extensions?: { code: string } }) => error.extensions?.code ?? String(error));

describe('a statement', () => {
  it.each<[string, Actor | undefined]>([['as it is', undefined], ['beneath the lock', firm]])('%s is stopped when its request ends, and its place is another’s', async (_, who) => {
    const ending = new AbortController();
    const slow = code(reader.query(prepared(`select pg_sleep(600)::text, 'stop ${String(who?.name)}'`), [], who, ending.signal));
    await eventually(async () => (await running(`stop ${String(who?.name)}`)) === 1);
    ending.abort('gone');
    expect(await slow).toBe('CLIENT_GONE');
    await eventually(async () => (await running(`stop ${String(who?.name)}`)) === 0);
    expect(await Promise.all(Array.from({ length: 6 }, (__, n) => reader.query(prepared('select $1::int'), [n], who)))).toEqual(Array.from({ length: 6 }, (__, n) => [[n]]));
  });

  it('of a request that took too long says so, and one that has not begun does not begin', async () => {
    const ending = new AbortController();
    const slow = code(reader.query(prepared('select pg_sleep(600)::text'), [], undefined, ending.signal));
    await eventually(async () => (await running('pg_sleep(600)')) === 1);
    ending.abort('late');
    expect(await slow).toBe('TOO_SLOW');
    expect(await code(reader.query(prepared('select 1'), [], undefined, ending.signal))).toBe('TOO_SLOW');
  });

  it('whose connection breaks without a word fails alone: neither the server nor the next statement with it', async () => {
    const ways = new Set<Socket>();
    const between = createServer((near) => {
      const far = owner.host.startsWith('/') ? connect(`${owner.host}/.s.PGSQL.${owner.port}`) : connect(owner.port, owner.host);
      for (const end of [near, far]) ways.add(end.on('error', () => undefined));
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => { between.listen(0, '127.0.0.1', resolve); });
    const url = new URL(api.database.url);
    const through = createReader({ url: `postgresql://${url.username}:${url.password}@127.0.0.1:${(between.address() as AddressInfo).port}${url.pathname}`, role: api.database.role, log: createLog({ logLevel: 'silent' }), max: 1 });
    try {
      const slow = code(through.query(prepared(`select pg_sleep(600)::text, 'broken'`), []));
      await eventually(async () => (await running(`'broken'`)) === 1);
      for (const each of ways) each.destroy();
      expect(await slow).toMatch(/terminated unexpectedly/);
      expect(await through.query(prepared('select $1::int'), [1])).toEqual([[1]]);
    } finally { await through.close(); between.close(); }
  });

  it('that meets the time limit of statements is answered in words', async () => {
    expect(await code(reader.query(prepared(`select set_config('statement_timeout', '50', false), pg_sleep(0)::text`), []))).toBe('done');
    expect(await code(Promise.all(Array.from({ length: 2 }, () => reader.query(prepared('select pg_sleep(30)::text'), []))))).toBe('TOO_SLOW');
  });
});

it('is gone from the database when a client that asked over HTTP goes away', async () => {
  // What it waits for: somebody holds the table, as an expensive read would hold the processor.
  await holder.query('begin; lock table organization in access exclusive mode');
  try {
    const { headers } = api.headers({ ...publicActor, kind: 'person', name: '经办', personId: firm.personId, organizationId: firm.organizationId, roles: new Set(['CLERK']) });
    const { port } = new URL(api.address);
    const sent = open({ host: '127.0.0.1', port, method: 'POST', path: '/graphql', headers: { ...headers, 'content-type': 'application/json' } });
    sent.on('error', () => undefined);
    sent.end(JSON.stringify({ query: 'query Expensive { enterprises(first: 100) { totalCount nodes { name rdExpenses(first: 5) { nodes { year } } } } }' }));
    await eventually(async () => (await waiting()) === 1);
    sent.destroy();
    await eventually(async () => (await waiting()) === 0);
  } finally {
    await holder.query('rollback');
  }
  expect((await api.ask('query { enterprises(first: 1) { totalCount } }')).status).toBe(200);
});

it('is answered as unavailable, not as a bug, when the database ends it: whoever asked may ask again', async () => {
  await holder.query('begin; lock table organization in access exclusive mode');
  let answer: ReturnType<Api['ask']>;
  try {
    answer = api.ask('query Cut { enterprises(first: 100) { totalCount } }');
    await eventually(async () => (await waiting()) === 1);
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'bureau read' and wait_event_type = 'Lock'`);
  } finally {
    await holder.query('rollback');
  }
  expect((await answer).errors).toMatchObject([{ message: '系统暂时不可用，请稍后重试。', extensions: { code: 'SERVICE_UNAVAILABLE' } }]);
  expect((await api.ask('query Cut { enterprises(first: 100) { totalCount } }')).errors).toBeUndefined();
});

it('and an action that waited in vain for others has done nothing, and says that it may be tried again', async () => {
  await holder.query('begin; lock table import_batch in access exclusive mode');
  try {
    const answer = api.ask('mutation { discardImportBatch(input: { id: "imp_00000000-0000-7000-8000-000000000000" }) { errors { code } } }', {}, { ...publicActor, kind: 'person', name: '经办', personId: firm.personId, organizationId: firm.organizationId, roles: new Set(['CLERK']) });
    await eventually(async () => (await owner.query(`select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%import_batch%'`)).rowCount === 1);
    expect((await answer).errors).toMatchObject([{ extensions: { code: 'BUSY' } }]);
  } finally {
    await holder.query('rollback');
  }
});
