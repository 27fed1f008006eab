import { type ChildProcess, fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testSecret } from '../support/county.ts';

const children: ChildProcess[] = [];

/** Another process of the bench, in a file beside this one; it ends with the bench. */
export function forked(file: string, given: readonly unknown[] = [], flags: readonly string[] = []): ChildProcess {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(given)], { env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' }, execArgv: [...process.execArgv, ...flags] });
  children.push(child);
  return child;
}

/** What it says next. */
export const hear = <T>(child: ChildProcess): Promise<T> => new Promise((resolve, reject) => {
  const ended = () => { reject(new Error('a process of the bench has ended')); };
  child.once('exit', ended);
  child.once('message', (answer) => { child.off('exit', ended); resolve(answer as T); });
});

/** A web process that takes a header's word for who asks; gives its port. */
export function web(url: string, role: string | undefined, rest: { readonly unlocked?: boolean } = {}): Promise<number> {
  const child = spawn(process.execPath, ['run.mjs', 'test/support/web-process.ts', JSON.stringify({ url, role, secret: testSecret, ...rest })], { cwd: fileURLToPath(new URL('../..', import.meta.url)), stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => { const [, found] = /port (\d+)/.exec(String(data)) ?? []; if (found) resolve(Number(found)); });
    child.once('exit', () => { reject(new Error('the server has ended')); });
  });
}

export function endChildren(): void {
  for (const child of children) { if (child.connected) child.disconnect(); else child.kill(); }
}
