// A rolling restart: the previous release goes on working on the database that this version has migrated.
// `node run.mjs .ci/previous-release.mjs [commit]`; without one, the newest tag `v*` before this commit, else the newest commit with other migrations.
//  1. This version migrates an empty database. Compared with what the previous release makes of one, nothing that the previous release
//     uses is gone, renamed, of another type or newly compulsory, unless a migration declares the contract of an earlier expand
//     in its doc comment:  ` * Contract of Migration20270101000000_name: table, table.column`  (that migration being of the previous release).
//  2. The previous release's program starts on that database, fills it with its demo, is asked and works.
//  3. Some of its tests run, with its code, on that database: see `chosen`.
// Without the history (a tarball, a shallow clone) there is no previous release to be had: it says so and passes.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startThrowaway } from '../server/database/embedded.ts';
import { migrate } from '../server/database/migrate.ts';

/** Compiled reads over every area; actions and their refusals, with journal and outbox; what SQL functions judge; the chain; the queue. */
const chosen = ['reads', 'ladder', 'account', 'auction-bidding', 'journal', 'outbox'];
const folder = 'server/database/migrations';
const here = fileURLToPath(new URL('..', import.meta.url));
const began = performance.now();
const say = (text) => { console.log(`${((performance.now() - began) / 1_000).toFixed(0).padStart(3)} s  ${text}`); };
const git = (...args) => { try { return execFileSync('git', args, { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1e9 }).trim(); } catch { return undefined; } };
const migrationsIn = (root) => readdirSync(join(root, folder)).filter((name) => name.startsWith('Migration')).map((name) => parse(name).name).sort();

/** @returns a commit, and how it came to be chosen */
function previous() {
  if (process.argv[2]) return { commit: git('rev-parse', '--verify', `${process.argv[2]}^{commit}`), why: process.argv[2] };
  const [tag] = (git('tag', '--list', 'v*', '--merged', 'HEAD', '--no-contains', 'HEAD', '--sort=-version:refname') ?? '').split('\n');
  if (tag) return { commit: git('rev-parse', `${tag}^{commit}`), why: tag };
  const changed = git('log', '--first-parent', '--format=%H', '-1', 'HEAD', '--', folder);
  return { commit: changed ? git('rev-parse', '--verify', `${changed}^1`) : undefined, why: 'the newest commit with other migrations' };
}

const { commit, why } = previous();
if (!commit || spawnSync('git', ['cat-file', '-e', `${commit}:${folder}`], { cwd: here, stdio: 'ignore' }).status !== 0) {
  console.log('no history of a previous release here: nothing to compare with');
  process.exit(0);
}
const work = realpathSync(mkdtempSync(join(tmpdir(), 'bureau-previous-')));
const faults = [];
const children = new Set();
let server;
const admin = async (url, ...statements) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try { const answers = []; for (const each of statements) answers.push((await client.query(each)).rows); return answers.at(-1); } finally { await client.end(); }
};
/** A program of the previous release. */
const run = (args, environment) => {
  const child = spawn(process.execPath, ['run.mjs', ...args], { cwd: work, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env.PATH, HOME: process.env.HOME ?? '/', ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (data) => { output += data; });
  const ended = new Promise((resolve) => { child.on('close', (code) => { children.delete(child); resolve(code); }); });
  children.add(child);
  return { child, ended, output: () => output };
};
const stop = (child, signal) => { try { process.kill(-child.pid, signal); } catch { /* gone */ } };

const columns = `
  select table_name as "table", column_name as "column", is_nullable = 'NO' as compulsory, coalesce(column_default, is_identity) <> 'NO' or is_generated <> 'NEVER' as given,
         concat_ws(' ', udt_name, character_maximum_length, numeric_precision, numeric_scale) as type
    from information_schema.columns join information_schema.tables using (table_schema, table_name) where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'mikro%'`;

/** What the previous release finds different, and nobody declared. */
function differences(was, is, contracts) {
  const now = new Map(is.map((each) => [`${each.table}.${each.column}`, each]));
  const before = new Map(was.map((each) => [`${each.table}.${each.column}`, each]));
  const [tablesBefore, tablesNow] = [was, is].map((all) => new Set(all.map(({ table }) => table)));
  const found = [];
  const fault = (table, column, what) => { if (!contracts.has(table) && !contracts.has(`${table}.${column}`)) found.push(`${column ? `${table}.${column}` : table} ${what}`); };
  for (const table of tablesBefore) if (!tablesNow.has(table)) fault(table, null, 'is gone (dropped or renamed)');
  for (const [name, { table, column, type, compulsory }] of before) {
    const after = now.get(name);
    if (!tablesNow.has(table)) continue;
    if (!after) fault(table, column, 'is gone (dropped or renamed)');
    else if (after.type !== type) fault(table, column, `was of type ${type} and is ${after.type}`);
    else if (after.compulsory && !compulsory && !after.given) fault(table, column, 'must not be null any more, and has no default');
  }
  for (const [name, { table, column, compulsory, given }] of now) if (!before.has(name) && tablesBefore.has(table) && compulsory && !given) fault(table, column, 'is new, must not be null and has no default: what the previous release adds is refused');
  return found;
}

try {
  say(`previous release: ${commit.slice(0, 9)} (${why})`);
  execFileSync('sh', ['-c', 'git archive "$1" | tar -x -C "$2"', 'sh', commit, work], { cwd: here });
  const [packages, packagesNow] = [work, here].map((root) => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const differ = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) => Object.entries(packages[kind] ?? {}).filter(([name, version]) => packagesNow[kind]?.[name] !== version).map(([name]) => name));
  if (differ.length === 0) symlinkSync(realpathSync(join(here, 'node_modules')), join(work, 'node_modules'));
  else {
    say(`other packages (${differ.join(', ')}): installed`);
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: work, stdio: 'inherit' });
  }
  const [old, now] = [work, here].map(migrationsIn);
  const fresh = now.filter((name) => !old.includes(name));
  const lost = old.filter((name) => !now.includes(name));
  if (lost.length > 0) faults.push(`migrations that ran in the previous release are gone: ${lost.join(', ')}`);

  server = await startThrowaway();
  const [template, before, demo] = ['bureau_newer', 'bureau_older', 'bureau_demo'];
  await admin(server.url('postgres'), ...[template, before].map((name) => `create database ${name} encoding 'UTF8' template template0`));
  const { role } = await migrate({ url: server.url(template), queue: true });
  const production = { BUREAU_MODE: 'production', BUREAU_SECRET: 'kJ8vQ2mZx7LpR4tW9yB1nC6dF3gH5sA0uE', BUREAU_DATA: join(work, 'data') };
  const migratesItself = run(['server/cli/bureau.ts', 'migrate'], { ...production, DATABASE_URL: server.url(before) });
  if (await migratesItself.ended !== 0) throw new Error(`the previous release does not migrate its own database:\n${migratesItself.output()}`);

  // 1. What it uses is there.
  const contracts = new Set();
  for (const name of fresh) {
    for (const [, expand, said] of readFileSync(join(here, folder, `${name}.ts`), 'utf8').matchAll(/^ \* Contract of (\w+): (.+)$/gm)) {
      if (!old.includes(expand)) faults.push(`${name} contracts what ${expand} expanded, which is not in the previous release yet`);
      else for (const each of said.split(',')) contracts.add(each.trim().replace(/\.$/, ''));
    }
  }
  faults.push(...differences(await admin(server.url(before), columns), await admin(server.url(template), columns), contracts));
  say(`${fresh.length} new migrations (${fresh.map((name) => name.replace(/^Migration\d+_/, '')).join(', ')}), ${contracts.size} declared contracts, ${faults.length} faults`);

  // 2. Its program starts there, and works.
  await admin(server.url('postgres'), `create database ${demo} template ${template}`);
  const program = run(['server/start.ts'], { ...production, BUREAU_MODE: 'demo', DATABASE_URL: server.url(demo), PORT: '0', ROLE: 'all', LOG_LEVEL: 'error' });
  for (const until = performance.now() + 120_000; !/✓ 云局已启动/.test(program.output()); await new Promise((resolve) => { setTimeout(resolve, 100); })) {
    if (program.child.exitCode !== null || performance.now() > until) throw new Error(`the previous release does not start on the new database:\n${program.output()}`);
  }
  const address = /门户 (http:\S+?) /.exec(program.output())[1];
  const ask = async (query, headers = {}) => { const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) }); return { ...await answer.json(), cookie: answer.headers.getSetCookie()[0]?.split(';')[0] }; };
  const password = /demoPassword = '([^']+)'/.exec(readFileSync(join(work, 'schema/account/demo.ts'), 'utf8'))[1];
  const signedIn = await ask(`mutation { signIn(input: { loginName: "clerk", password: "${password}" }) { errors { message } } }`);
  const answer = await ask('{ enterprises(first: 1) { totalCount } }', { cookie: signedIn.cookie ?? '' });
  const executed = await admin(server.url(demo), 'select count(*)::int as count from mikro_orm_migrations');
  if (!(answer.data?.enterprises?.totalCount > 100)) faults.push(`the previous release's demo: ${JSON.stringify({ signedIn, answer })}`);
  if (executed[0].count !== now.length) faults.push(`the previous release changed what migrations have run: ${executed[0].count} instead of ${now.length}`);
  stop(program.child, 'SIGTERM');
  if (await program.ended !== 0) faults.push(`the previous release ended with an error:\n${program.output().slice(-2_000)}`);
  say(`its program filled the new database with its demo (${answer.data?.enterprises?.totalCount} enterprises) and answered`);

  // 3. Its tests.
  writeFileSync(join(work, 'nothing.mjs'), 'export default async () => undefined;\n');
  const tests = chosen.map((name) => `test/${name}.test.ts`).filter((file) => existsSync(join(work, file)));
  mkdirSync(join(work, 'data'), { recursive: true });
  const jest = run(['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--globalSetup', './nothing.mjs', '--globalTeardown', './nothing.mjs', '--maxWorkers=2', '--json', `--outputFile=${join(work, 'jest.json')}`, '--runTestsByPath', ...tests],
    { BUREAU_TEST_SERVER: JSON.stringify({ admin: server.url('postgres'), template, role }) });
  const code = await jest.ended;
  const result = existsSync(join(work, 'jest.json')) ? JSON.parse(readFileSync(join(work, 'jest.json'), 'utf8')) : undefined;
  if (code !== 0 || !result?.success || result.numPassedTests === 0) faults.push(`tests of the previous release fail on the new database:\n${jest.output().slice(-8_000)}`);
  say(`${result?.numPassedTests ?? 0} of its tests passed, ${result?.numFailedTests ?? '?'} failed (${tests.length} files)`);
} catch (error) {
  faults.push(error instanceof Error ? error.stack : String(error));
} finally {
  for (const child of children) stop(child, 'SIGKILL');
  await server?.stop();
  rmSync(work, { recursive: true, force: true });
}
for (const fault of faults) console.log(`✗ ${fault}`);
console.log(faults.length === 0 ? '✓ the previous release works on the database of this version' : `✗ ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
