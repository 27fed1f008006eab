import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { countyDatabase, countyFolder, testSecret } from './support/county.ts';
import type { TestDatabase } from './support/database.ts';

/** Both READMEs say what works: every command is run over the demo county, every flag is known, every picture and link leads somewhere. */
const root = fileURLToPath(new URL('../', import.meta.url));
const read = (name: string): string => readFileSync(`${root}${name}`, 'utf8');
const run = promisify(execFile);
const readmes = ['README.md', 'README.zh.md'] as const;
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

const blocks = (text: string, kind: string): string[] => [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);
/** The commands of the code blocks, one a step, without what is said of them. */
const commands = (name: string): string[] => blocks(read(name), 'sh').flatMap((code) => code.trim().split('\n')).flatMap((line) => line.replace(/\s+#.*$/, '').split(' && ')).map((each) => each.trim());
/** Scripts that are named anywhere in the text, with what is given to them. */
const named = (name: string): string[] => [...read(name).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script!);
const flags = (text: string): string[] => [...text.matchAll(/--[a-z][a-z-]*/g)].map(([flag]) => flag).filter((flag) => flag !== '--silent');

/** What a script starts: its program, and what is fixed before what the person adds. */
const program = (script: string): string => /(?:^| )((?:server|client|test|verify|node_modules)\/\S+)/.exec(scripts[script] ?? '')?.[1] ?? '';

test('both say the same commands and show the same pictures', () => {
  expect(commands('README.zh.md')).toEqual(commands('README.md'));
  expect([...new Set(named('README.zh.md'))].sort()).toEqual([...new Set(named('README.md'))].sort());
  const linked = (name: string): string[] => [...read(name).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, to]) => to!).filter((to) => !/^README/.test(to)).sort();
  expect(linked('README.zh.md')).toEqual(linked('README.md'));
  expect([...new Set(blocks(read('README.zh.md'), 'graphql'))]).toEqual([...new Set(blocks(read('README.md'), 'graphql'))]);
  const settings = (name: string): string[] => [...read(name).matchAll(/^\| ((?:`[A-Z_]+` ?)+)\|/gm)].map(([, names]) => names!.trim());
  expect(settings('README.zh.md')).toEqual(settings('README.md'));
});

describe.each(readmes)('%s', (name) => {
  test('names scripts that there are, and links to files that there are', () => {
    for (const script of named(name)) {
      expect({ script, isThere: script in scripts }).toEqual({ script, isThere: true });
      // A script of scripts leads on to one of these.
      const [, of = script] = /^npm (?:run )?(test|\S+) --/.exec(scripts[script]!) ?? [];
      if (program(of)) expect({ script, program: program(of), isThere: existsSync(`${root}${program(of)}`) }).toMatchObject({ isThere: true });
    }
    for (const [, to] of read(name).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) expect({ to, isThere: existsSync(`${root}${to!}`) }).toEqual({ to, isThere: true });
  });

  test('asks what the schema knows', () => {
    const schema = buildSchema(read('schema/schema.graphql'));
    const documents = blocks(read(name), 'graphql');
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(validate(schema, parse(document))).toEqual([]);
  });

  test('names settings that are read', () => {
    const config = read('server/config.ts');
    for (const [, setting] of read(name).matchAll(/^\| .*?`([A-Z_]+)`/gm)) expect({ setting, isRead: config.includes(setting!) }).toEqual({ setting, isRead: true });
  });
});

describe('a command', () => {
  const all = commands('README.md');
  const bureau = all.filter((command) => /^npm run (--silent )?bureau -- /.test(command));

  test('is one of those that are proven here', () => {
    const known = (command: string): boolean => command === 'npm install' || command === 'npm start' || command === 'npm test' || bureau.includes(command);
    expect(all.filter((command) => !known(command))).toEqual([]);
    expect(bureau.length).toBeGreaterThan(8);
  });

  let database: TestDatabase;
  let place: string;
  beforeAll(async () => {
    database = await countyDatabase();
    // The county was imported when the run began, and nobody carries its tasks here: they fall due now, and not that long ago.
    await database.orm.em.fork().execute('update outbox_message set not_before = clock_timestamp() where not_before < clock_timestamp()');
    place = mkdtempSync(join(tmpdir(), 'readme-'));
  });
  afterAll(async () => {
    await database.drop();
    rmSync(place, { recursive: true });
  });
  const bureauSays = async (...args: readonly string[]): Promise<string> => {
    const environment = { PATH: process.env['PATH'], HOME: '/nonexistent', DATABASE_URL: database.url, BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret, BUREAU_DATA: place };
    return run(process.execPath, ['run.mjs', program('bureau'), ...args], { cwd: root, env: environment, maxBuffer: 64 * 1_048_576 })
      .then(({ stdout }) => stdout, ({ stdout, stderr }: { stdout: string; stderr: string }) => { throw new Error(`bureau ${args.join(' ')}: ${stdout.split('\n').filter((line) => !line.startsWith('✓')).join('\n')}${stderr}`); });
  };
  /** As they are run here, one after the other, and what comes of it. */
  let batch = '';
  const runs: Readonly<Record<string, () => Promise<void>>> = {
    async import() {
      ({ batch } = JSON.parse(await bureauSays('import', `${countyFolder}/12 县府办-年度目标任务.xlsx`, '--year', '2023', '--json')) as { batch: string });
      expect(batch).toMatch(/^[0-9a-f-]{36}$/);
    },
    undo: async () => { expect(await bureauSays('undo', batch)).toContain(batch); },
    'organization add': async () => { expect(await bureauSays('organization', 'add', '--name', '示范县档案局', '--kind', 'DEPARTMENT', '--region', '339901')).toContain('示范县档案局'); },
    'user add': async () => { expect(await bureauSays('user', 'add', '--login', 'archivist', '--name', '李明', '--org', '示范县档案局', '--role', 'CLERK')).toMatch(/已建立账户 archivist.*\n临时密码：\S+/); },
    'journal verify': async () => { expect(await bureauSays('journal', 'verify', '--json')).toContain('"faults": []'); },
    check: async () => { await bureauSays('check'); },
    async export() {
      await bureauSays('export', join(place, 'export'));
      const { tables } = JSON.parse(readFileSync(join(place, 'export', 'manifest.json'), 'utf8')) as { tables: { table: string; rows: number }[] };
      expect(tables.find(({ table }) => table === 'organization')!.rows).toBeGreaterThan(2_000);
    },
  };
  /** Those that others run, and where. */
  const elsewhere: Readonly<Record<string, readonly [file: string, words: string]>> = {
    figures: ['test/imports.test.ts', `'figures', '--year'`], migrate: ['.ci/run', 'bureau -- migrate --check'], backup: [program('restore-drill'), `'backup'`], restore: [program('restore-drill'), `'restore'`],
  };

  test.each([...new Set(bureau)])('%s', async (command) => {
    const given = command.replace(/^npm run (--silent )?bureau -- /, '');
    // Its own words come before what is to be filled in.
    const words = given.split(/ (?=[<[-])/)[0]!;
    if (words in runs) await runs[words]!();
    else expect(read(elsewhere[words]![0])).toContain(elsewhere[words]![1]);
    // What is declared of it, from its last word to what it does.
    const declared = words.split(' ').reduce((rest, word) => rest.slice(rest.indexOf(`.command('${word}')`) + 1), read('server/cli/bureau.ts')).split('.action(')[0]!;
    for (const flag of flags(given)) expect({ flag, isKnown: new RegExp(`option\\('${flag}[ ']`, 'i').test(declared) }).toEqual({ flag, isKnown: true });
  });

  test('npm install: the lock holds what the manifest asks for', () => {
    const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Record<string, Record<string, string>>> };
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) expect(packages['']![kind]).toEqual(manifest[kind]);
  });

  test.each(['test', 'test:screens', 'walk', 'axe', 'lighthouse', 'screenshots'])('npm run %s: finds its tests', async (script) => {
    const own = scripts[script]!.replace(/^npm test -- /, '').split(' ');
    const { stdout } = await run(process.execPath, ['run.mjs', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', program('test'), ...(script === 'test' ? [] : own), '--listTests'], { cwd: root });
    expect(stdout.split('\n').filter((line) => line.endsWith('.test.ts')).length).toBeGreaterThan(0);
  });

  test('npm start: starts what there is', () => { expect(existsSync(`${root}${program('start')}`)).toBe(true); });

  test('flags of other scripts that the text names are known to them', () => {
    for (const name of readmes) for (const [, script, more] of read(name).matchAll(/`npm run (?!--silent )([\w:-]+)((?: [^`]+)?)`/g)) {
      if (script === 'bureau' || flags(more!).length === 0) continue;
      const code = read(program(script!));
      for (const flag of flags(more!)) expect({ script, flag, isKnown: code.includes(flag.slice(2)) }).toEqual({ script, flag, isKnown: true });
    }
    const bench = read(program('bench'));
    for (const flag of ['sizes', 'peer']) expect(bench).toContain(`${flag}:`);
  });

  test('what is to be installed besides is installed by CI', () => {
    const ci = read('.ci/run');
    for (const wanted of ['chromium', 'redis-server', 'libreoffice-writer-nogui', 'poppler-utils']) expect(ci).toContain(wanted);
  });
});
