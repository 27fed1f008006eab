import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundled, startOf } from '../server/node/bundle.mjs';
import { run } from './support/bureau-process.ts';
import { testServer } from './support/server.ts';

const program = 'server/cli/bureau.ts';
const said = async (file: string, args: readonly string[], environment: Record<string, string> = {}): Promise<string> => {
  const running = run(file, args, environment);
  await running.ended();
  return running.output();
};

describe('A program in one piece', () => {
  let folder: string;
  beforeAll(async () => {
    await said(program, ['--help']);
    folder = bundled(program)!;
  });

  test('is put together when it is started, and says the same as its sources', async () => {
    expect(await said(program, ['--help'])).toBe(await said('--no-warnings', [program, '--help']));
    expect(bundled('server/start.ts')).toBe(folder);
    expect(bundled('schema/index.ts')).toBeUndefined();
  });

  test('is started from the heap that it was kept as, or from its file', () => {
    expect(startOf(folder, program, true)).toEqual(['--snapshot-blob', join(folder, 'program.heap'), program]);
    expect(startOf(folder, program, false)).toEqual([join(folder, 'program.cjs'), program]);
  });

  test('holds nothing that came from chance, which would be the same in every process, and of the environment only what makes no difference', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '--require', './test/support/taken.cjs', join(folder, 'program.cjs'), 'prepare'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      chance: [],
      environment: [
        'DEBUG', 'NODE_DEBUG', // what packages would tell their authors
        'FORCE_COLOR', 'MIKRO_ORM_COLORS', 'MIKRO_ORM_NO_COLOR', 'NO_COLOR', // of an ORM that is not kept
        'MSGPACKR_NATIVE_ACCELERATION_DISABLED', 'NODE_PG_FORCE_NATIVE', 'WS_NO_BUFFER_UTIL', // of packages that are not there
        'NODE_ENV', // is given: production
        'NODE_V8_COVERAGE', // of a thread for logs, which nothing here has
        'USER', // is asked for again (`program.ts`)
      ].sort(),
    });
  });

  test('is started from its file where Node refuses the heap, and has it made anew the next time', () => {
    const work = mkdtempSync(join(tmpdir(), 'bureau-bundle-'));
    try {
      for (const part of ['run.mjs', 'package.json', 'server', 'schema', 'jobs']) cpSync(part, join(work, part), { recursive: true });
      symlinkSync(realpathSync('node_modules'), join(work, 'node_modules'));
      const start = () => spawnSync(process.execPath, ['run.mjs', program, '--help'], { cwd: work, encoding: 'utf8' });
      const first = start();
      expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
      const heap = join(spawnSync(process.execPath, ['server/node/bundle.mjs'], { cwd: work, encoding: 'utf8' }).stdout.trim(), 'program.heap');
      const other = readFileSync(heap);
      other.write('0', other.indexOf(process.version.slice(1)));
      writeFileSync(heap, other);
      const second = start();
      expect({ status: second.status, stdout: second.stdout }).toEqual({ status: 0, stdout: first.stdout });
      expect(second.stderr).toMatch(/Failed to load the startup snapshot/);
      expect(existsSync(heap)).toBe(false);
      const third = start();
      expect({ status: third.status, stdout: third.stdout, stderr: third.stderr }).toEqual({ status: 0, stdout: first.stdout, stderr: '' });
      expect(existsSync(heap)).toBe(true);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });

  const sources = () => (JSON.parse(readFileSync(join(folder, 'sources.json'), 'utf8')) as readonly string[]).map((source) => fileURLToPath(source));

  test('holds what has kinds of its own once: two copies of GraphQL or of the entities would not know each other', () => {
    // Two builds of a package differ in the folder or in the ending.
    const held = sources().filter((source) => /\/node_modules\/(graphql|type-graphql|@mikro-orm|bullmq)\//.test(source)).map((source) => source.replace(/\/(esm|cjs)\//, '/').replace(/\.[cm]?js$/, ''));
    expect(held.length).toBeGreaterThan(300);
    expect(held.filter((source, index) => held.indexOf(source) !== index)).toEqual([]);
  });

  test('knows the place of each line in its sources', () => {
    const own = sources().filter((source) => !source.includes('/node_modules/') && !source.includes('late:'));
    expect(own).toEqual(expect.arrayContaining(['server/start.ts', 'jobs/index.ts', 'schema/core/read/run.ts'].map((name) => resolve(name))));
    expect(own.filter((source) => !existsSync(source))).toEqual([]);
  });

  test('tells of what nobody foresaw in the places of its sources', async () => {
    const url = new URL(testServer().admin);
    url.searchParams.set('options', '-c no_such_setting=1');
    const trace = await said(program, ['migrate'], { DATABASE_URL: url.href, BUREAU_SECRET: 'no word of any dictionary, and longer than thirty-two letters 4711' });
    expect(trace).toMatch(/no_such_setting/);
    const places = [...trace.matchAll(/file:\/\/(\/[^\s():]+):(\d+):\d+/g)].map(([, file, line]) => ({ file: file!, said: readFileSync(file!, 'utf8').split('\n')[Number(line) - 1] }));
    expect(places[0]).toEqual({ file: resolve('node_modules/pg-protocol/dist/parser.js'), said: expect.stringContaining('new messages_1.DatabaseError(') });
    expect(places.filter(({ file }) => file.startsWith(folder))).toEqual([]);
  });
});
