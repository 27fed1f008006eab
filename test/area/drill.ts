import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoPassword } from '../../schema/account/demo.ts';
import { eventually } from '../support/eventually.ts';
import { praise } from './praise.ts';

// `npm run area-drill`: CONTRIBUTING's "add an area", walked in a copy of the project: one folder and one line, and the area is
// migrated, printed, type-checked, held to the house's rules, served, and walked by the access matrix.
const project = fileURLToPath(new URL('../..', import.meta.url));
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const place = realpathSync(mkdtempSync(join(tmpdir(), 'bureau-area-')));
chmodSync(place, 0o755);
const wrong: string[] = [];
const expect = (holds: boolean, what: string): void => { if (holds) say(`  ✓ ${what}`); else { wrong.push(what); say(`  ✗ ${what}`); } };
const started = performance.now();
const run = (what: string, command: string, ...args: string[]): string => {
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: place, encoding: 'utf8', timeout: 240_000, env: { PATH: process.env['PATH'], HOME: process.env['HOME'] ?? '/', BUREAU_DATA: join(place, 'scratch') } });
  expect(status === 0, `${what} (${((performance.now() - from) / 1_000).toFixed(0)} s)${status === 0 ? '' : `\n${`${stdout}${stderr}`.slice(-2_500)}`}`);
  return stdout;
};
const node = process.execPath;
try {
  for (const part of ['run.mjs', 'package.json', 'tsconfig.json', 'jest.config.mjs', 'eslint.config.mjs', '.lint', 'server', 'schema', 'jobs', 'client', 'verify', 'partner', 'docs', 'test']) {
    cpSync(join(project, part), join(place, part), { recursive: true, filter: (path) => !/\/node_modules(\/|$)|\/client\/dist(\/|$)/.test(path) });
  }
  symlinkSync(realpathSync(join(project, 'node_modules')), join(place, 'node_modules'));

  for (const [name, text] of Object.entries(praise)) { const path = join(place, 'schema/praise', name); mkdirSync(dirname(path), { recursive: true }); writeFileSync(path, text); }
  const index = join(place, 'schema/index.ts');
  const listed = readFileSync(index, 'utf8').replace("import { declareVisible }", "import { praise } from './praise/praise.area.ts';\nimport { declareVisible }").replace(/^\];$/m, '  praise, // 表扬\n];');
  writeFileSync(index, listed);

  run('npm run bureau -- migrate --create praise', node, 'run.mjs', 'server/cli/bureau.ts', 'migrate', '--create', 'praise');
  const migration = readdirSync(join(place, 'server/database/migrations')).find((name) => name.endsWith('_praise.ts'));
  expect(migration !== undefined && /create table "?praise"?/.test(readFileSync(join(place, 'server/database/migrations', migration), 'utf8')), 'its migration makes its table');
  run('npm run bureau -- migrate --check', node, 'run.mjs', 'server/cli/bureau.ts', 'migrate', '--check');
  run('npm run schema', node, 'run.mjs', 'server/cli/print-schema.ts');
  const printed = readFileSync(join(place, 'schema/schema.graphql'), 'utf8');
  for (const part of ['type Praise implements Node', 'draftPraise(', 'givePraise(', 'input PraiseFilter']) expect(printed.includes(part), `the schema has ${part}`);
  run('npm run typecheck', node, 'node_modules/typescript/bin/tsc', '-p', '.', '--noEmit');
  run('lint of its folder and the list', node, 'run.mjs', 'node_modules/eslint/bin/eslint.js', 'schema/praise', 'schema/index.ts');
  run('the access matrix walks it', node, 'run.mjs', '--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', 'test/matrix/access-matrix.test', '--maxWorkers=1', '-t', '^(clerk|public) |the matrix itself|the printed schema');

  await served();
} catch (error) {
  wrong.push(error instanceof Error ? error.stack ?? error.message : String(error));
} finally {
  rmSync(place, { recursive: true, force: true });
}
for (const what of wrong) say(`✗ ${what}`);
say(wrong.length === 0 ? `✓ an area is one folder and one line (${((performance.now() - started) / 1_000).toFixed(0)} s)` : `✗ ${wrong.length} faults`);
process.exit(wrong.length === 0 ? 0 : 1);

/** The bureau of the copy, asked as its people. */
async function served(): Promise<void> {
  const { spawn } = await import('node:child_process');
  const child = spawn(node, ['run.mjs', 'server/start.ts'], { cwd: place, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], HOME: '/nonexistent', BUREAU_DATA: join(place, 'data'), PORT: '0', BUREAU_MODE: 'demo' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (data: string) => { output += data; });
  const over = new Promise<void>((resolve) => { child.on('close', () => { resolve(); }); });
  try {
    await eventually(() => { if (child.exitCode !== null) throw new Error(output); return /✓ 云局已启动/.test(output); }, { within: 150_000, every: 100 });
    const address = /门户 (http:\/\/\S+?) /.exec(output)![1]!.replace('localhost', '127.0.0.1');
    const ask = async (cookie: string | undefined, query: string, variables: object = {}): Promise<{ json: any; cookie: string | undefined }> => {
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie && { cookie }) }, body: JSON.stringify({ query, variables }) });
      return { json: await response.json(), cookie: response.headers.getSetCookie()[0]?.split(';')[0] };
    };
    const [clerk, director] = await Promise.all(['clerk', 'director'].map(async (loginName) => (await ask(undefined, 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { message } } }', { input: { loginName, password: demoPassword } })).cookie));
    const { json: { data: { enterprises: { nodes: [firm] } } } } = await ask(clerk, '{ enterprises(first: 1) { nodes { id } } }');
    const { json: drafted } = await ask(clerk, 'mutation ($input: DraftPraiseInput!) { draftPraise(input: $input) { praise { id state } errors { message } } }', { input: { organization: firm.id, reason: '首台套研制有功' } });
    const { json: refused } = await ask(clerk, 'mutation ($input: GivePraiseInput!) { givePraise(input: $input) { praise { state } errors { code } } }', { input: { id: drafted.data?.draftPraise.praise?.id } });
    const { json: given } = await ask(director, 'mutation ($input: GivePraiseInput!) { givePraise(input: $input) { praise { state } errors { code } } }', { input: { id: drafted.data?.draftPraise.praise?.id } });
    expect(drafted.data?.draftPraise.praise?.state === 'DRAFT' && refused.data?.givePraise.errors.length === 1 && given.data?.givePraise.praise?.state === 'GIVEN', `the clerk drafts, may not give, and the director gives: ${JSON.stringify([drafted, refused, given])}`);
    const { json: read } = await ask(clerk, 'query ($id: ID!) { organization(id: $id) { praises { reason state givenOn timeline(first: 5) { nodes { action } } } } }', { id: firm.id });
    expect(read.data?.organization.praises[0]?.state === 'GIVEN' && read.data.organization.praises[0].timeline.nodes.map(({ action }: any) => action).join() === 'give,give,draft', `an enterprise shows its praises, with what happened to them, the attempt that was refused among it: ${JSON.stringify(read)}`);
    const { json: stranger } = await ask(undefined, '{ praises(first: 1) { totalCount } }');
    expect(!(stranger.data?.praises?.totalCount > 0), `a stranger sees none: ${JSON.stringify(stranger)}`);
  } finally {
    try { process.kill(-child.pid!, 'SIGTERM'); } catch { /* over */ }
    await over;
  }
}
