import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';

/** Both READMEs say what works: every command is asked for its help or its shortest run, every flag is known, every picture and link leads somewhere. */
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

  test.each([...new Set(bureau)])('%s', async (command) => {
    const given = command.replace(/^npm run (--silent )?bureau -- /, '');
    // Its own words come before what is to be filled in.
    const words = given.split(/ (?=[<[-])/)[0]!.split(' ');
    const { stdout } = await run(process.execPath, ['run.mjs', program('bureau'), ...words, '--help'], { cwd: root, env: { PATH: process.env['PATH'], HOME: '/nonexistent' } });
    expect(stdout).toContain(`bureau ${words.join(' ')}`);
    for (const flag of flags(given)) expect(stdout).toContain(flag);
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
