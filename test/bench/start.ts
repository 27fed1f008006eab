import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../../server/database/embedded.ts';
import { bundled, startOf } from '../../server/node/bundle.mjs';
import { serving } from '../../server/node/memory.mjs';
import { testSecret } from '../support/county.ts';
import { eventually } from '../support/eventually.ts';
import { freePort } from '../support/free-port.ts';

// `npm run bench:start`: from the command to the first answer to a query, of `npm start` on the demo county's data and of a web process by itself on a
// database that runs. Beside them what Node takes for nothing here. Exit code 1 when a goal is missed. Options: --rounds 7
const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
const goals = { command: 3_000, process: 1_000 } as const;
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

const directory = mkdtempSync(join(tmpdir(), 'bureau-bench-'));
chmodSync(directory, 0o711);
const port = await freePort();
const document = JSON.stringify({ query: '{ policies(first: 3) { nodes { id title } } }' });

/** Milliseconds until a query is answered; then it is stopped. */
const answered = async (command: string, args: readonly string[], environment: Readonly<Record<string, string>>): Promise<number> => {
  const begun = performance.now();
  const child = spawn(command, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port), BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret, ...environment } });
  let said = '';
  child.stderr.on('data', (data: Buffer) => { said += data.toString(); });
  /** npm goes before what it has started. */
  const isGone = (): boolean => { try { return !process.kill(-child.pid!, 0); } catch { return true; } };
  try {
    await eventually(async () => {
      if (child.exitCode !== null) throw new Error(said);
      const response = await fetch(`http://localhost:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: document });
      return (await response.json() as { readonly data?: object }).data;
    }, { within: 120_000, every: 5 });
    return performance.now() - begun;
  } finally {
    process.kill(-child.pid!, 'SIGTERM');
    await eventually(isGone);
  }
};

const command = () => answered('npm', ['start'], { BUREAU_DATA: directory });
const alone = (url: string) => {
  const program = 'server/start.ts';
  return answered(process.execPath, [...serving, ...startOf(bundled(program)!, program, true)], { BUREAU_DATA: directory, DATABASE_URL: url, ROLE: 'web' });
};
/** The first is not counted: files are read from the disk. */
const rounds = async (work: () => number | Promise<number>): Promise<readonly number[]> => {
  const all: number[] = [];
  for (let round = 0; round <= Number(options.rounds); round += 1) all.push(await work());
  return all.slice(1).sort((a, b) => a - b);
};
const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)]!;
const line = (what: string, sorted: readonly number[], goal?: number): void => {
  say(`${what}: ${middle(sorted).toFixed(0)} ms (${sorted[0]!.toFixed(0)}–${sorted.at(-1)!.toFixed(0)})${goal === undefined ? '' : `, goal ${goal}`}`);
  if (goal !== undefined && middle(sorted) > goal) process.exitCode = 1;
};

try {
  say('opening the demo county for the first time…');
  await command();
  line('an empty Node', await rounds(() => {
    const begun = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - begun;
  }));
  line('npm start', await rounds(command), goals.command);
  const embedded = await startEmbedded({ directory });
  try {
    line('a web process by itself', await rounds(() => alone(embedded.url())), goals.process);
  } finally {
    await embedded.stop();
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
