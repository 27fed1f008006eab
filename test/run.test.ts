import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { Client } from 'pg';
import { type Account, accounts, type Folder, folder, run, type Running } from './support/bureau-process.ts';
import { eventually } from './support/eventually.ts';
import { testServer, withDatabase } from './support/server.ts';

const started: Running[] = [];
const folders: Folder[] = [];
afterEach(async () => {
  for (const each of started.splice(0)) {
    if (each.child.exitCode === null && each.child.signalCode === null) { each.interrupt(); await each.ended(); }
  }
  for (const each of folders.splice(0)) each.remove();
});

const start = (environment: Record<string, string>, account?: Account): Running => {
  const running = run('server/start.ts', [], { ROLE: 'worker', ...environment }, account);
  started.push(running);
  return running;
};
const newFolder = (account?: Account): string => {
  const made = folder(account);
  folders.push(made);
  return made.path;
};
const ready = async (running: Running): Promise<void> => {
  await eventually(() => running.child.exitCode !== null || running.output().includes('✓ 云局'), { within: 150_000, every: 100 });
  if (running.child.exitCode !== null) throw new Error(`It ended with ${running.child.exitCode}: ${running.output()}`);
};
/** A bureau in real use: it starts without a county's files, which only the demo brings. */
const inUse = { BUREAU_MODE: 'production', BUREAU_SECRET: 'kJ8vQ2mZx7LpR4tW9yB1nC6dF3gH5sA0uE' } as const;
/** What a bureau in use left behind when it stopped: made once for each account, and copied for whoever goes on from there. */
const left = new Map<string, Promise<Folder>>();
afterAll(async () => { for (const each of await Promise.all(left.values())) each.remove(); });
const folderInUse = async (account: Account = accounts[0]!): Promise<string> => {
  const made = left.get(account.name) ?? left.set(account.name, (async () => {
    const first = folder(account);
    const running = run('server/start.ts', [], { ROLE: 'worker', BUREAU_DATA: first.path, ...inUse }, account);
    await ready(running);
    running.interrupt();
    await running.ended();
    return first;
  })()).get(account.name)!;
  const copy = newFolder(account);
  spawnSync('cp', ['-a', `${(await made).path}/.`, copy]);
  return copy;
};
const postmaster = (data: string): number => Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
const isRunning = (data: string): boolean => existsSync(join(data, 'postgres/postmaster.pid'));
const ask = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try { return (await client.query(sql)).rows; } finally { await client.end(); }
};
const socket = (data: string): string => `postgresql://bureau@${encodeURIComponent(join(data, 'postgres'))}/bureau`;

jest.setTimeout(300_000);

describe.each(accounts)('the start command as $name', (account) => {
  test('makes a database, stops cleanly on Ctrl-C and keeps the data for the next start', async () => {
    const data = newFolder(account);
    // The demo county comes with the first of them.
    const mode: Record<string, string> = account === accounts[0] ? {} : inUse;
    const first = start({ BUREAU_DATA: data, ...mode }, account);
    await ready(first);
    expect(await ask(socket(data), `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages, current_setting('synchronous_commit') as commits, current_setting('listen_addresses') as tcp`))
      .toEqual([{ fsync: 'on', pages: 'on', commits: 'on', tcp: '' }]);
    expect(statSync(join(data, 'postgres')).mode & 0o777).toBe(0o700);
    const secret = (): unknown => (mode === inUse ? null : [readFileSync(join(data, 'secret'), 'utf8'), statSync(join(data, 'secret')).mode & 0o777]);
    const before = secret();
    if (before) expect(before).toEqual([expect.stringMatching(/./), 0o600]);
    await ask(socket(data), 'create table kept as select 42 as answer');

    first.interrupt();
    expect(await first.ended()).toBe(0);
    expect(isRunning(data)).toBe(false);

    const second = start({ BUREAU_DATA: data, ...mode }, account);
    await ready(second);
    expect(await ask(socket(data), 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(secret()).toEqual(before);
    second.child.kill('SIGTERM'); // what a service manager does: the launcher alone
    expect(await second.ended()).toBe(0);
    expect(isRunning(data)).toBe(false);
  });

  test('takes over the database that a killed bureau left running', async () => {
    const data = await folderInUse(account);
    const first = start({ BUREAU_DATA: data, ...inUse }, account);
    await ready(first);
    const server = postmaster(data);
    first.kill();
    await first.ended();

    const second = start({ BUREAU_DATA: data, ...inUse }, account);
    await ready(second);
    expect(postmaster(data)).toBe(server);
    second.interrupt();
    expect(await second.ended()).toBe(0);
    expect(isRunning(data)).toBe(false);
  });

  test('recovers when the database was killed too', async () => {
    const data = await folderInUse(account);
    const first = start({ BUREAU_DATA: data, ...inUse }, account);
    await ready(first);
    await ask(socket(data), 'create table survived as select 1');
    const server = postmaster(data);
    first.kill();
    process.kill(server, 'SIGKILL');
    await first.ended();

    const second = start({ BUREAU_DATA: data, ...inUse }, account);
    await ready(second);
    expect(postmaster(data)).not.toBe(server);
    expect(await ask(socket(data), 'select count(*)::int as n from survived')).toEqual([{ n: 1 }]);
  });

  test('lets one bureau at a time use a data folder, and commands share it', async () => {
    const data = await folderInUse(account);
    await ready(start({ BUREAU_DATA: data, ...inUse }, account));
    const second = start({ BUREAU_DATA: data, ...inUse }, account);
    expect(await second.ended()).toBe(1);
    expect(second.output()).toMatch(/^✗ 这个数据目录已有一个云局在运行.*\n$/m);

    const command = run('server/cli/bureau.ts', ['migrate', '--json'], { BUREAU_DATA: data }, account);
    expect(await command.ended()).toBe(0);
    expect(JSON.parse(command.stdout())).toEqual({ migrated: true });
    expect(isRunning(data)).toBe(true);
  });

  test('says in one line that the data folder cannot be written', async () => {
    const data = newFolder(account);
    chmodSync(data, 0o511);
    const failed = start({ BUREAU_DATA: account.name === 'root' ? '/etc/passwd/data' : data }, account);
    await expectLine(failed, /数据目录不可写/);
  });
});

test('workers load no GraphQL', async () => {
  const worker = start({ BUREAU_DATA: await folderInUse(), ...inUse, NODE_OPTIONS: `--import ${new URL('./support/no-graphql.mjs', import.meta.url).href}` });
  await ready(worker);
  expect(worker.output()).toContain('no GraphQL here');
});

test('a command starts the database when no bureau runs, and stops it', async () => {
  const data = newFolder();
  const command = run('server/cli/bureau.ts', ['migrate', '--json'], { BUREAU_DATA: data });
  expect(await command.ended()).toBe(0);
  expect(JSON.parse(command.stdout())).toEqual({ migrated: true });
  expect(isRunning(data)).toBe(false);
});

/** Exactly one line of complaint, no stack, exit code 1. */
const expectLine = async (running: Running, line: RegExp): Promise<void> => {
  expect({ code: await running.ended(), output: running.output() }).toMatchObject({ code: 1, output: expect.stringMatching(line) });
  const lines = running.output().trim().split('\n').filter((each) => !/^(正在|数据库已升级)/.test(each));
  expect(lines).toEqual([expect.stringMatching(/^✗ .*\p{Script=Han}.* \| \w/u)]);
};

/** Answers every client as PostgreSQL answers a wrong password, which a server that trusts its socket cannot show. */
const refusesPasswords = async (): Promise<{ url: string; close(): void }> => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user "bureau"\0\0');
  const head = Buffer.from('E\0\0\0\0');
  head.writeInt32BE(fields.length + 4, 1);
  const server = createServer((client) => { client.on('error', () => undefined).once('data', () => client.end(Buffer.concat([head, fields]))); });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `postgresql://bureau:wrong@127.0.0.1:${(server.address() as AddressInfo).port}/bureau`, close: () => { server.close(); } };
};

describe('a start that cannot succeed says why in one line', () => {
  const demo = (): Record<string, string> => ({ BUREAU_DATA: newFolder(), BUREAU_MODE: 'demo' });
  const { BUREAU_SECRET: strong } = inUse;

  test.each([
    ['PORT=abc', { PORT: 'abc' }, /环境变量 PORT 应为/],
    ['ROLE=boss', { ROLE: 'boss' }, /环境变量 ROLE 应为/],
    ['DATABASE_URL=mysql://x', { DATABASE_URL: 'mysql://x' }, /环境变量 DATABASE_URL 应形如/],
    ['production without a secret', { NODE_ENV: 'production' }, /必须设置 BUREAU_SECRET/],
    ['production with a weak secret', { NODE_ENV: 'production', BUREAU_SECRET: 'change-me-change-me-change-me-change-me' }, /BUREAU_SECRET 太弱/],
    ['a database without production\'s secret', { DATABASE_URL: 'postgresql://u@127.0.0.1:1/x' }, /必须设置 BUREAU_SECRET/],
    ['a refused connection', { DATABASE_URL: 'postgresql://u:hidden@127.0.0.1:1/x', BUREAU_SECRET: strong }, /拒绝连接.*127\.0\.0\.1:1\/x/],
    ['an unknown host', { DATABASE_URL: 'postgresql://u:hidden@nowhere.invalid/x', BUREAU_SECRET: strong }, /找不到 DATABASE_URL 里的主机/],
    ['an unreachable Redis', { REDIS_URL: 'redis://127.0.0.1:1' }, /连不上 Redis/],
  ] as [string, Record<string, string>, RegExp][])('%s', async (_, environment, line) => {
    const failed = start({ BUREAU_DATA: newFolder(), ...environment });
    await expectLine(failed, line);
    expect(failed.output()).not.toContain('hidden');
  });

  test('several bad values, one line each', async () => {
    const failed = start({ BUREAU_DATA: newFolder(), PORT: '99999', REDIS_URL: 'nonsense' });
    expect(await failed.ended()).toBe(1);
    expect(failed.output().trim().split('\n')).toEqual([expect.stringContaining('PORT'), expect.stringContaining('REDIS_URL')]);
  });

  test('a wrong password', async () => {
    const server = await refusesPasswords();
    try { await expectLine(start({ ...demo(), DATABASE_URL: server.url }), /不接受 DATABASE_URL 里的用户名或密码/); } finally { server.close(); }
  });

  test('an unknown user and a missing database', async () => {
    const missing = withDatabase(testServer().admin, 'no_such_database');
    await expectLine(start({ ...demo(), DATABASE_URL: missing }), /指定的数据库不存在/);
    const stranger = new URL(missing);
    stranger.username = 'no_such_user';
    await expectLine(start({ ...demo(), DATABASE_URL: stranger.href }), /不接受 DATABASE_URL 里的用户名或密码/);
  });

  test('a migration that fails, and takes back what it did', async () => {
    const name = `broken_${process.pid}`;
    const url = withDatabase(testServer().admin, name);
    await ask(testServer().admin, `create database ${name}`);
    try {
      await ask(url, 'create table outbox_message (mine int)');
      await expectLine(start({ ...demo(), DATABASE_URL: url }), /数据库升级失败，已全部撤回/);
      expect(await ask(url, `select table_name from information_schema.tables where table_schema = 'public' and table_name not like 'mikro%'`)).toEqual([{ table_name: 'outbox_message' }]);
    } finally {
      await ask(testServer().admin, `drop database ${name} with (force)`);
    }
  });
});

// The web half: an address, and one line when it is taken.
test('serves, and says in one line that the port is taken', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => { taken.listen(0, '127.0.0.1', resolve); });
  const { port } = taken.address() as AddressInfo;
  const data = await folderInUse();
  const refused = start({ BUREAU_DATA: data, ...inUse, ROLE: 'all', PORT: String(port) });
  try { await expectLine(refused, new RegExp(`✗ 端口 ${port} 已被占用`)); } finally { await new Promise((resolve) => { taken.close(resolve); }); }

  const open = start({ BUREAU_DATA: data, ...inUse, ROLE: 'all', PORT: String(port) });
  await ready(open);
  const address = /https?:\/\/\S+/.exec(open.output())![0];
  expect((await fetch(address)).status).toBeLessThan(500);
  open.interrupt();
  expect(await open.ended()).toBe(0);
});
