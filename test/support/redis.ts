import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.ts';
import { freePort } from './free-port.ts';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface TestRedis { readonly url: string; /** At once, and not there until `revive`. */ kill(): Promise<void>; revive(): Promise<void>; stop(): Promise<void> }

/** A Redis of the test's own, on a port the system picks. */
export const startRedis = async (): Promise<TestRedis> => {
  const port = await freePort();
  const directory = mkdtempSync(join(tmpdir(), 'bureau-redis-'));
  const open = async (): Promise<ChildProcess> => {
    const child = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'], { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (data: Buffer) => { output += data; });
    await eventually(() => /Ready to accept connections/.test(output));
    return child;
  };
  let child = await open();
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await eventually(() => child.exitCode !== null || child.signalCode !== null);
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => end('SIGKILL'),
    async revive() { child = await open(); },
    async stop() {
      await end('SIGTERM');
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
