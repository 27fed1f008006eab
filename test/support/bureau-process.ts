import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from './eventually.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

export interface Account { readonly name: string; readonly uid?: number; readonly gid?: number }

const nobody: Account = { name: 'an ordinary account', uid: 65534, gid: 65534 };
/** A project inside root's home is nobody else's to run. */
const open = (): boolean => spawnSync('test', ['-x', process.execPath], { cwd: '/', uid: nobody.uid!, gid: nobody.gid! }).status === 0;

/** Ourselves and, where we may become somebody else, an ordinary account. */
export const accounts: readonly Account[] = process.getuid?.() !== 0 ? [{ name: 'an ordinary account' }] : open() ? [{ name: 'root' }, nobody] : [{ name: 'root' }];

export interface Running {
  readonly child: ChildProcess;
  output(): string;
  stdout(): string;
  /** Resolves with the exit code. */
  ended(): Promise<number>;
  /** What a terminal does on Ctrl-C: every process of the group gets it. */
  interrupt(): void;
  /** Every process of the group at once, without a chance to tidy up. */
  kill(): void;
}

export const run = (program: string, args: readonly string[], environment: Record<string, string>, account: Account = accounts[0]!): Running => {
  const child = spawn(process.execPath, ['run.mjs', program, ...args], {
    cwd: project, detached: true, stdio: ['ignore', 'pipe', 'pipe'], ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid! }),
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...environment },
  });
  let stdout = '';
  let output = '';
  // A character may be cut between two pieces.
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stdout.on('data', (data: string) => { stdout += data; output += data; });
  child.stderr.on('data', (data: string) => { output += data; });
  const group = (signal: NodeJS.Signals): void => { try { process.kill(-child.pid!, signal); } catch { /* gone */ } };
  return {
    child, output: () => output, stdout: () => stdout,
    ended: async () => {
      await eventually(() => child.exitCode !== null || child.signalCode !== null, { within: 30_000 });
      return child.exitCode ?? -1;
    },
    interrupt: () => { group('SIGINT'); },
    kill: () => { group('SIGKILL'); },
  };
};

export interface Folder { readonly path: string; remove(): void }

export const folder = (account: Account = accounts[0]!): Folder => {
  const path = mkdtempSync(join(tmpdir(), 'bureau-run-'));
  chmodSync(path, 0o711);
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid!);
  return { path, remove: () => { rmSync(path, { recursive: true, force: true }); } };
};
