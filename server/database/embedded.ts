import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, symlinkSync, chownSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { prepareDataDirectory, unwritable } from '../config.ts';
import { codeOf } from '../../schema/core/sql/away.ts';
import { Fault } from '../fault.ts';
import { archiving, placeScripts } from './archive.ts';
import { type Account, canReach, chooseAccount, findBinaries, makePrivate, processesIn, run, shared } from './binaries.ts';

/**
 * PostgreSQL for a bureau on one machine. It listens only on a socket inside its own 0700 directory, so the file
 * system decides who may connect, and there is no port to choose, to collide on or to protect.
 */
export interface Embedded {
  /** Connection string of the owner, for any database of the server. */
  url(database?: string): string;
  /** Becomes the one bureau on this data; false when another process already is. Given back by `stop` or by dying. */
  claim(): Promise<boolean>;
  /** Stops the server, unless another process of ours still uses it. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** The data folder; the cluster is in its `postgres`. */
  readonly directory: string;
  /** Tests and scratch databases give up surviving a power cut for speed. Never the bureau. */
  readonly durable?: boolean;
}

const user = 'bureau';
const database = 'bureau';
const majorVersion = '18';
/** Advisory locks in the database `postgres`: they vanish with the process that holds them, however it ends. */
const inUse = 0x62_75_01;
const isBureau = 0x62_75_02;

// A row found by its key costs little more than the next one: a county fits into memory, and disks have no arms any more.
// What went wrong is logged, and neither the statement nor the row: people's data stand in both.
const tuning = ['listen_addresses=', 'jit=off', 'random_page_cost=1.1', 'max_connections=100', 'log_min_messages=warning', 'log_min_error_statement=panic', 'log_error_verbosity=terse', 'log_timezone=Asia/Shanghai'];
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'wal_level=minimal', 'max_wal_senders=0'];

export const startEmbedded = async ({ directory, durable = true }: EmbeddedOptions): Promise<Embedded> => {
  prepareDataDirectory(directory);
  const entrance = join(directory, 'postgres');
  const account = chooseAccount(entrance);
  const binaries = findBinaries(account);
  const cluster = placeCluster(entrance, account);
  await initialize(cluster, binaries, account);
  if (!canReach(account, cluster)) throw new Fault(`当前账户无权使用数据库目录 ${cluster}`, 'this account may not use the database directory');
  try { accessSync(cluster, constants.W_OK); } catch (error) { throw unwritable(cluster, error); }
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version !== majorVersion) {
    throw new Fault(`数据目录属于 PostgreSQL ${version}，本版本随附 ${majorVersion}，请先升级数据`, `the data folder is of PostgreSQL ${version}, this program brings ${majorVersion}: upgrade the data first`);
  }
  // A server left behind by a killed process is as good as a new one; two tries, for one that is just stopping.
  const socket = await start(cluster, binaries, account, durable);
  const url = (name = database): string => `postgresql://${user}@${encodeURIComponent(socket)}/${name}`;
  const presence = await enter(url('postgres'));
  await createDatabase(presence);

  return {
    url,
    async claim() {
      // A killed predecessor keeps its lock for the moment the server needs to notice.
      for (let attempt = 1; attempt < 20; attempt += 1) {
        if (await tryLock(presence, isBureau)) return true;
        await pause(100);
      }
      return false;
    },
    async stop() {
      const alone = await presence.query('select pg_advisory_unlock_shared($1)', [inUse])
        .then(() => tryLock(presence, inUse)).catch(() => true);
      if (alone) {
        await run(binaries, account, 'pg_ctl', ['stop', '-w', '-m', 'fast', '-t', '30', '-D', cluster]);
        if (socket !== cluster) rmSync(socket, { recursive: true, force: true });
      }
      await presence.end().catch(() => undefined);
    },
  };
};

/** The real directory of the cluster: in the data folder, or where its account can reach it when that is closed to it. */
const placeCluster = (entrance: string, account: Account | undefined): string => {
  try {
    if (existsSync(entrance)) {
      const cluster = realpathSync(entrance);
      if (!existsSync(join(cluster, 'PG_VERSION')) && readdirSync(cluster).length > 0) {
        throw new Fault(`${cluster} 不是本程序的数据库目录`, `${cluster} is not a database directory of this program`);
      }
      return cluster;
    }
    if (lstatSync(entrance, { throwIfNoEntry: false })?.isSymbolicLink()) {
      const lost = readlinkSync(entrance);
      throw new Fault(`数据库目录 ${lost} 已不存在（未挂载？）；确定要从空库开始时请删除 ${entrance}`, `the database directory ${lost} is gone (not mounted?); to start empty, remove ${entrance}`);
    }
    const parent = realpathSync(dirname(entrance));
    if (canReach(account, parent)) return join(parent, basename(entrance));
    mkdirSync(shared, { recursive: true, mode: 0o755 });
    const elsewhere = mkdtempSync(join(shared, 'data-'));
    chmodSync(elsewhere, 0o711);
    symlinkSync(join(elsewhere, 'postgres'), entrance);
    return readlinkSync(entrance);
  } catch (error) {
    throw error instanceof Fault ? error : unwritable(dirname(entrance), error);
  }
};

/** Builds a new cluster beside its place and renames it, so that one half-made by a killed process is never taken for whole. */
const initialize = async (cluster: string, binaries: string, account: Account | undefined): Promise<void> => {
  const drafts = readdirSync(dirname(cluster)).filter((name) => name.startsWith('.postgres-draft-'));
  if (existsSync(cluster)) return;
  for (const name of drafts) if (!isAlive(Number(name.split('-').at(-1)))) rmSync(join(dirname(cluster), name), { recursive: true, force: true });
  const draft = join(dirname(cluster), `.postgres-draft-${process.pid}`);
  try { makePrivate(draft, account); } catch (error) { throw unwritable(dirname(cluster), error); }
  const { status, output } = await run(binaries, account, 'initdb', [
    '-D', draft, `--username=${user}`, '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    '--auth-local=trust', '--auth-host=reject', '--no-instructions', '--set=timezone=Asia/Shanghai',
  ]);
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new Fault(`建立数据库失败：${lastLine(output)}`, 'initdb failed');
  }
  try { renameSync(draft, cluster); } catch (error) {
    rmSync(draft, { recursive: true, force: true }); // another process was first
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw unwritable(dirname(cluster), error);
  }
};

/**
 * Makes a cluster of files that somebody lays out, where a new one would be made.
 * @returns the cluster's folder
 */
export const placeNew = async (directory: string, layOut: (draft: string) => Promise<void>): Promise<string> => {
  prepareDataDirectory(directory);
  const entrance = join(directory, 'postgres');
  const account = chooseAccount(entrance);
  const cluster = placeCluster(entrance, account);
  if (existsSync(cluster)) throw new Fault(`${directory} 中已有数据库：请先移走，或用 BUREAU_DATA 另选空目录`, `there is a database in ${directory} already: move it away, or choose an empty folder with BUREAU_DATA`);
  const draft = join(dirname(cluster), `.postgres-draft-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  try {
    await layOut(draft);
    if (account !== undefined) for (const path of ['', ...(readdirSync(draft, { recursive: true }) as string[])]) chownSync(join(draft, path), account.uid, account.gid);
    chmodSync(draft, 0o700);
    renameSync(draft, cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  return cluster;
};

/** The end of what the server has said. */
export const lastWords = (cluster: string): string => { const log = join(cluster, 'server.log'); return existsSync(log) ? readFileSync(log, 'utf8').slice(-4_000) : ''; };

/** Starts the server, or finds it running; answers with the directory of its socket. */
const start = async (cluster: string, binaries: string, account: Account | undefined, durable: boolean): Promise<string> => {
  const settings = durable ? [...tuning, ...archiving] : [...tuning, ...careless];
  if (durable) placeScripts(cluster);
  const log = join(cluster, 'server.log');
  rmSync(`${log}.old`, { force: true });
  for (let attempt = 1; ; attempt += 1) {
    const running = await socketOf(cluster, account);
    if (running !== undefined) return running;
    const socket = socketDirectory(cluster, account);
    if (existsSync(log)) { renameSync(log, `${log}.old`); }
    const options = [...settings, `unix_socket_directories=${socket}`, 'unix_socket_permissions=0700'].map((setting) => `-c "${setting}"`).join(' ');
    const { status, output } = await run(binaries, account, 'pg_ctl', ['start', '-w', '-t', '60', '-D', cluster, '-l', log, '-o', options]);
    if (status === 0) return socket;
    if (attempt === 3) {
      const why = existsSync(log) ? lastLine(readFileSync(log, 'utf8')) : lastLine(output);
      throw new Fault(`内置数据库未能启动：${why}（日志：${log}）`, 'the embedded database did not start');
    }
  }
};

/** The kernel allows a socket's path 107 bytes. A longer one goes to a private directory of its own. */
const socketDirectory = (cluster: string, account: Account | undefined): string => {
  if (Buffer.byteLength(join(cluster, '.s.PGSQL.5432.lock')) < 100 && !/["\\,\s]/.test(cluster)) return cluster;
  const elsewhere = mkdtempSync(join('/tmp', 'cloud-bureau-'));
  if (account !== undefined) chownSync(elsewhere, account.uid, account.gid);
  return elsewhere;
};

/**
 * Where the server of this cluster listens, if it runs. Its pid file alone proves nothing: after a power cut the number may
 * be anybody's, and under a lazy PID 1 a killed server lingers as a zombie; PostgreSQL itself would refuse to start then.
 * So a server runs if its process works in the cluster, and a pid file nobody stands behind is removed.
 */
const socketOf = async (cluster: string, account: Account | undefined): Promise<string | undefined> => {
  const file = join(cluster, 'postmaster.pid');
  for (let attempt = 1; ; attempt += 1) {
    if (!existsSync(file)) return undefined;
    const lines = readFileSync(file, 'utf8').split('\n');
    const workers = processesIn(cluster, account);
    if (workers.includes(Number(lines[0]))) {
      if (lines[4]) return lines[4];
    } else if (workers.length === 0) {
      for (const stale of [file, join(lines[4] ?? cluster, '.s.PGSQL.5432.lock')]) rmSync(stale, { force: true });
      return undefined;
    }
    // Just starting, or children of a killed server that are about to notice.
    if (attempt === 300) throw new Fault(`数据库目录仍被进程 ${workers.join('、')} 占用：${cluster}`, 'the database directory is still in use by other processes');
    await pause(100);
  }
};

/** A connection held for as long as this process uses the server. */
const enter = async (url: string): Promise<Client> => {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({ connectionString: url, application_name: 'bureau presence', connectionTimeoutMillis: 10_000 });
    client.on('error', () => undefined); // the server stopped: stop() finds out
    try {
      await client.connect();
      await client.query('select pg_advisory_lock_shared($1)', [inUse]);
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      // 57P03: still recovering from a crash; 57P01 and refusals: another process is just stopping it.
      if (attempt === 300 || !['57P03', 'ENOENT', 'ECONNREFUSED', '57P01'].includes(codeOf(error) ?? '')) {
        throw new Fault(`连不上内置数据库（${codeOf(error) ?? String(error)}）`, 'the embedded database cannot be reached', { cause: error });
      }
      await pause(100);
    }
  }
};

const tryLock = async (client: Client, key: number): Promise<boolean> => {
  const { rows } = await client.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [key]);
  return rows[0]!.locked;
};

const createDatabase = async (client: Client): Promise<void> => {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
  if (rowCount === 0) {
    await client.query(`create database ${database}`).catch((error: unknown) => { if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error; });
  }
};

const isAlive = (pid: number): boolean => {
  try { process.kill(pid, 0); return true; } catch (error) { return codeOf(error) === 'EPERM'; }
};

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/** A server for as long as a test run or a developer's question, gone with its data afterwards. */
export const startThrowaway = async (): Promise<Embedded> => {
  const directory = mkdtempSync(join(tmpdir(), 'bureau-'));
  chmodSync(directory, 0o711);
  const remove = (): void => { rmSync(directory, { recursive: true, force: true }); };
  try {
    const embedded = await startEmbedded({ directory, durable: false });
    return { ...embedded, stop: async () => { await embedded.stop(); remove(); } };
  } catch (error) {
    remove();
    throw error;
  }
};
