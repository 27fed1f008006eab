import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.ts';

export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface TestRedis { readonly url: string; stop(): Promise<void> }

/** A Redis of the test's own, on a port the system picks. */
export const startRedis = async (): Promise<TestRedis> => {
  const { createServer } = await import('node:net');
  const port = await new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => { resolve(free); });
    });
  });
  const directory = mkdtempSync(join(tmpdir(), 'bureau-redis-'));
  const child: ChildProcess = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let output = '';
  child.stdout!.on('data', (data: Buffer) => { output += data; });
  await eventually(() => /Ready to accept connections/.test(output));
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM');
      await eventually(() => child.exitCode !== null || child.signalCode !== null);
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
