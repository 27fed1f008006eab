import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundled } from '../server/node/bundle.mjs';
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
    folder = dirname(bundled(program)!);
  });

  test('is put together when it is started, and says the same as its sources', async () => {
    expect(await said(program, ['--help'])).toBe(await said('--no-warnings', [program, '--help']));
    expect(bundled('server/start.ts')).toBe(join(folder, 'start.mjs'));
    expect(bundled('schema/index.ts')).toBeUndefined();
  });

  const sources = () => [...new Set(readdirSync(folder).filter((name) => name.endsWith('.map'))
    .flatMap((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { readonly sources: readonly string[] }).sources).map((source) => resolve(folder, source)))];

  test('holds what has kinds of its own once: two copies of GraphQL or of the entities would not know each other', () => {
    // Two builds of a package differ in the folder or in the ending.
    const held = sources().filter((source) => /\/node_modules\/(graphql|type-graphql|@mikro-orm|bullmq)\//.test(source)).map((source) => source.replace(/\/(esm|cjs)\//, '/').replace(/\.[cm]?js$/, ''));
    expect(held.length).toBeGreaterThan(300);
    expect(held.filter((source, index) => held.indexOf(source) !== index)).toEqual([]);
  });

  test('knows the place of each line in its sources', () => {
    const own = sources().filter((source) => !source.includes('/node_modules/') && !source.includes('\0'));
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
