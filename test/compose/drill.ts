import 'reflect-metadata';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { request as plainRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import WebSocket from 'ws';
import { chooseAccount, findBinaries, run } from '../../server/database/binaries.ts';
import { accounts } from '../support/bureau-process.ts';
import { readCompose, readImage, seconds, type Service } from '../support/compose.ts';
import { eventually } from '../support/eventually.ts';
import { freePort } from '../support/free-port.ts';

// `npm run compose-drill`: everything that docker-compose.yml and Dockerfile say is run, as processes of this machine. What a
// container would have of its own - names of hosts, ports, folders - is put in its place, and nothing else is changed.
const project = fileURLToPath(new URL('../..', import.meta.url));
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const wrong: string[] = [];
const expect = (holds: boolean, what: string): void => { if (holds) say(`  ✓ ${what}`); else { wrong.push(what); say(`  ✗ ${what}`); } };
const leftOut: string[] = [];

const has = (program: string): boolean => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status === 0;
const work = mkdtempSync(join(tmpdir(), 'bureau-compose-'));
chmodSync(work, 0o755);

const variables = { BUREAU_SECRET: randomBytes(48).toString('base64'), POSTGRES_PASSWORD: randomBytes(24).toString('hex'), PUBLIC_URL: 'https://yunju.example.gov.cn', TLS_CERTIFICATE: join(project, 'test/fixtures/tls/partner.pem'), TLS_KEY: join(project, 'test/fixtures/tls/partner.key') };
const compose = readCompose(variables);
const image = readImage();
const at = (name: string): Service => compose.services[name]!;

interface Running { readonly name: string; readonly child: ChildProcess; output(): string }
const started: Running[] = [];
const start = (name: string, command: readonly string[], options: { readonly env?: Record<string, string>; readonly cwd?: string; readonly uid?: number; readonly gid?: number } = {}): Running => {
  const child = spawn(command[0]!, command.slice(1), { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options, env: { PATH: process.env['PATH'], LC_ALL: 'C', ...options.env } });
  let output = '';
  child.stdout!.setEncoding('utf8').on('data', (data: string) => { output += data; });
  child.stderr!.setEncoding('utf8').on('data', (data: string) => { output += data; });
  const running = { name, child, output: () => output };
  child.on('error', (error) => { output += String(error); });
  started.push(running);
  return running;
};
const isOver = ({ child }: Running): boolean => child.exitCode !== null || child.signalCode !== null;
const said = ({ output }: Running): string => output().trim().split('\n').slice(-3).join(' | ');

/** Runs a service's health check as Docker does, until it is healthy; what a container has of its own is replaced in its words. */
const healthy = async (of: Running, { healthcheck }: Service, replace: (word: string) => string | readonly string[], environment: Record<string, string> = {}): Promise<void> => {
  const [, ...words] = healthcheck!.test;
  const from = performance.now();
  const patience = seconds(healthcheck!.start_period ?? '0s') + healthcheck!.retries * seconds(healthcheck!.interval);
  const command = words.flatMap(replace);
  if (!has(command[0]!)) { leftOut.push(`${command[0]} is not here: the health check of ${of.name} was not run`); return; }
  let last = '';
  const asked = (): boolean => {
    const answer = spawnSync(command[0]!, command.slice(1), { encoding: 'utf8', timeout: seconds(healthcheck!.timeout) * 1_000, env: { PATH: process.env['PATH'], ...environment } });
    last = `${answer.stdout}${answer.stderr}`.trim();
    return answer.status === 0;
  };
  const isHealthy = await eventually(() => (asked() ? 'healthy' : isOver(of) && 'over'), { within: patience * 1_000, every: 250 }).then((found) => found === 'healthy', () => false);
  if (!isHealthy) { expect(false, `${of.name} is healthy (${last}; ${said(of)})`); throw new Error(`${of.name} is not healthy`); }
  expect(true, `${of.name} is healthy after ${((performance.now() - from) / 1_000).toFixed(1)} s of ${patience} s: ${words.join(' ').slice(0, 60)}`);
};
/** What `docker compose stop` does: the signal to the first process, and so long to end. */
const stop = async (of: Running, { stop_signal: signal = 'SIGTERM', stop_grace_period: grace = '10s' }: Service): Promise<void> => {
  const from = performance.now();
  of.child.kill(signal);
  const ended = await eventually(() => isOver(of), { within: seconds(grace) * 1_000 }).catch(() => false);
  expect(ended !== false && of.child.exitCode === 0, `${of.name} ends by itself on ${signal}: ${of.child.exitCode ?? of.child.signalCode ?? 'not'} after ${((performance.now() - from) / 1_000).toFixed(1)} s of ${grace}`);
};

const postgresAt = async (port: number): Promise<Running> => {
  const account = chooseAccount(join(work, 'postgres'));
  const binaries = findBinaries(account);
  const identity = account === undefined ? {} : { uid: account.uid, gid: account.gid };
  const home = join(work, 'postgres');
  mkdirSync(home, { mode: 0o700 });
  const { POSTGRES_USER: user, POSTGRES_DB: database, POSTGRES_PASSWORD: password, POSTGRES_INITDB_ARGS: initdb } = at('postgres').environment as Record<string, string>;
  writeFileSync(join(work, 'password'), password!);
  if (account) { chownSync(home, account.uid, account.gid); chownSync(join(work, 'password'), account.uid, account.gid); }
  const made = await run(binaries, account, 'initdb', [...initdb!.split(' '), '-U', user!, '--auth=scram-sha-256', `--pwfile=${join(work, 'password')}`, '-D', join(home, 'data')]);
  expect(made.status === 0, `postgres: initdb ${initdb}${made.status === 0 ? '' : `: ${made.output}`}`);
  const command = at('postgres').command!;
  const running = start('postgres', [join(binaries, command[0]!), ...command.slice(1), '-D', join(home, 'data'), '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${home}`], { ...identity });
  // The image makes the database at its first start, as the same user.
  await eventually(async () => {
    const client = new Client({ host: '127.0.0.1', port, user: user!, password: password!, database: 'postgres' });
    try { await client.connect(); await client.query(`create database ${database}`); return true; } finally { await client.end().catch(() => undefined); }
  });
  await healthy(running, at('postgres'), (word) => word, { PGHOST: '127.0.0.1', PGPORT: String(port) });
  return running;
};

/** The image: what is copied, what is run, and the user who works there. */
const user = accounts.find(({ uid }) => uid !== undefined);
const makeImage = (): string => {
  const place = join(work, 'image');
  mkdirSync(place);
  for (const { sources, to } of image.copies) for (const source of sources) cpSync(join(project, source), to.endsWith('/') && to !== './' ? join(place, to, source) : join(place, to === './' ? source : to), { recursive: true, filter: (path) => !path.startsWith(join(project, 'client/dist')) });
  symlinkSync(realpathSync(join(project, 'node_modules')), join(place, 'node_modules')); // stands for `npm ci`
  const building = image.runs.filter((each) => !each.startsWith('npm ci'));
  expect(building.length > 0 && building.every((each) => each.startsWith('node ')), `the image is built of ${image.copies.flatMap(({ sources }) => sources).join(' ')}`);
  for (const each of building) {
    const built = spawnSync(process.execPath, each.split(' ').slice(1), { cwd: place, encoding: 'utf8', env: { PATH: process.env['PATH'], NODE_ENV: 'production' } });
    expect(built.status === 0, `  with ${each}${built.status === 0 ? '' : `: ${built.stderr}`}`);
  }
  if (!user) leftOut.push('we may not become somebody else: the image ran as ourselves');
  return place;
};

const ask = (port: number, path: string, { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {}): Promise<{ readonly status: number; readonly text: string; readonly headers: Record<string, string | string[] | undefined> }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host: 'yunju.example.gov.cn', ...headers }, rejectUnauthorized: false, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => { resolve({ status: response.statusCode!, text, headers: response.headers }); }).on('error', reject);
    });
    sent.on('error', reject).end(body);
  });

/** The proxy's own words, but for where it finds what a container has. */
async function proxy(webs: readonly { readonly running: Running; readonly port: number }[], password: string): Promise<void> {
  if (!has('nginx')) { leftOut.push('nginx is not here: the proxy was read (npm test -- test/compose) and not run'); return; }
  const [plainPort, port] = [await freePort(), await freePort()];
  const conf = readFileSync(join(project, 'deploy/proxy.conf'), 'utf8')
    .replace(/^ {2}resolver .*$/m, `  upstream web { ${webs.map((web) => `server 127.0.0.1:${web.port};`).join(' ')} }`).replace('web:4000', 'web')
    .replace('listen 80;', `listen 127.0.0.1:${plainPort};`).replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replaceAll(/\/run\/secrets\/(\w+)/g, (_, secret: string) => compose.secrets[secret]!.file).replace('/dev/stdout', join(work, 'access.log')).replace('/run/nginx.pid', join(work, 'nginx.pid'));
  writeFileSync(join(work, 'nginx.conf'), conf);
  const checked = spawnSync('nginx', ['-t', '-q', '-c', join(work, 'nginx.conf')], { encoding: 'utf8' });
  expect(checked.status === 0, `proxy: nginx takes the configuration${checked.status === 0 ? '' : `: ${checked.stderr}`}`);
  const running = start('proxy', ['nginx', '-c', join(work, 'nginx.conf'), '-g', 'daemon off;']);
  await healthy(running, at('proxy'), (word) => word.replace('https://127.0.0.1', `https://127.0.0.1:${port}`));

  const redirected = await new Promise<{ status: number; to: string | undefined }>((resolve, reject) => {
    plainRequest({ host: '127.0.0.1', port: plainPort, path: '/enterprises?search=x', headers: { host: 'yunju.example.gov.cn' } }, (response) => { response.resume(); resolve({ status: response.statusCode!, to: response.headers.location }); }).on('error', reject).end();
  });
  expect(redirected.status === 308 && redirected.to === 'https://yunju.example.gov.cn/enterprises?search=x', 'proxy: http leads to https');
  const page = await ask(port, '/');
  expect(page.status === 200 && /<!doctype html>/i.test(page.text) && String(page.headers['strict-transport-security']).includes('max-age'), 'proxy: the portal over TLS, to be asked for over TLS from then on');
  const json = { 'content-type': 'application/json', origin: 'https://yunju.example.gov.cn' };
  const entered = await ask(port, '/graphql', { method: 'POST', headers: { ...json, 'x-forwarded-for': '198.51.100.7' }, body: JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { duty } errors { message } } }', variables: { input: { loginName: 'first', password } } }) });
  const cookie = String(entered.headers['set-cookie']);
  const enters = entered.status === 200 && /"duty":"\w+"/.test(entered.text) && /^__Host-.*Secure/.test(cookie);
  expect(enters, `proxy: the first administrator signs in${enters ? '' : `: ${entered.text} ${cookie.replace(/=[^;]*/, '=…')}`}`);
  const big = await ask(port, '/api/attachments', { method: 'POST', headers: { ...json, cookie: cookie.split(';')[0]! }, body: 'x'.repeat(2_000_000) });
  expect(big.status !== 413, `proxy: lets two megabytes through to the bureau (${big.status})`);
  const tooBig = await ask(port, '/api/imports', { method: 'POST', headers: { 'content-length': '50000000' } }).catch(() => null);
  expect(tooBig === null || tooBig.status === 413, 'proxy: and not fifty');
  const live = new WebSocket(`wss://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { rejectUnauthorized: false, headers: { host: 'yunju.example.gov.cn', origin: 'https://yunju.example.gov.cn', cookie: cookie.split(';')[0]! } });
  const acknowledged = await new Promise<string>((resolve) => {
    live.on('open', () => { live.send(JSON.stringify({ type: 'connection_init' })); });
    live.on('message', (data) => { resolve(String(data as Buffer)); });
    live.on('error', (error) => { resolve(error.message); });
  });
  live.terminate();
  expect(acknowledged.includes('connection_ack'), `proxy: a live connection is opened (${acknowledged})`);
  const stranger = await new Promise<string>((resolve) => {
    const other = new WebSocket(`wss://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { rejectUnauthorized: false, headers: { host: 'yunju.example.gov.cn', origin: 'https://elsewhere.example' } });
    other.on('open', () => { resolve('opened'); other.terminate(); });
    other.on('error', (error) => { resolve(error.message); });
  });
  expect(stranger.includes('403'), `proxy: and not from a page of another site (${stranger})`);
  const addresses = await database.query<{ address: string }>(`select distinct host(address::inet) as address from session`).then(({ rows }) => rows.map(({ address }) => address), () => null);
  if (addresses) expect(addresses.every((address) => address === '127.0.0.1'), `proxy: its word on the address counts, and not the client's (${addresses.join(' ')})`);

  // One of the two is stopped while people ask: nobody notices.
  let [answered, failed, going] = [0, 0, true];
  const asking = Array.from({ length: 4 }, async () => {
    while (going) {
      const { status, text } = await ask(port, '/graphql', { method: 'POST', headers: json, body: JSON.stringify({ query: '{ viewer { roles } }' }) }).catch((error: unknown) => ({ status: 0, text: String(error) }));
      if (status === 200) answered += 1; else { failed += 1; say(`    ${status} ${text.slice(0, 100)}`); }
    }
  });
  await eventually(() => answered > 50);
  await stop(webs[0]!.running, at('web'));
  const before = answered;
  await eventually(() => answered > before + 100);
  going = false;
  await Promise.all(asking);
  if (failed > 0) say(running.output().slice(-3_000)); // the proxy says why
  expect(failed === 0, `proxy: ${answered} requests while one of two processes was stopped, ${failed} failed`);
  await stop(running, at('proxy'));
}

const [postgresPort, redisPort] = [await freePort(), await freePort()];
const database = new Client({ host: '127.0.0.1', port: postgresPort, user: 'bureau', password: variables.POSTGRES_PASSWORD, database: 'bureau' });
database.on('error', () => undefined);
try {
  const postgres = await postgresAt(postgresPort);
  await database.connect();
  let redis: Running | undefined;
  if (has('redis-server')) {
    mkdirSync(join(work, 'redis'));
    redis = start('redis', [...at('redis').command!, '--port', String(redisPort), '--bind', '127.0.0.1', '--dir', join(work, 'redis')]);
    await healthy(redis, at('redis'), (word) => (word === 'redis-cli' ? [word, '-p', String(redisPort)] : word));
  } else leftOut.push('redis-server is not here: the queue was on PostgreSQL');

  const place = makeImage();
  const data = join(work, 'data');
  mkdirSync(data);
  if (user?.uid !== undefined) chownSync(data, user.uid, user.gid!);
  const within = (name: string, port: number): Record<string, string> => {
    const environment: Record<string, string> = { ...image.environment, ...at(name).environment, HOST: '127.0.0.1', PORT: String(port), BUREAU_DATA: data };
    environment['DATABASE_URL'] = environment['DATABASE_URL']!.replace('@postgres:5432', `@127.0.0.1:${postgresPort}`);
    environment['REDIS_URL'] = redis ? environment['REDIS_URL']!.replace('redis:6379', `127.0.0.1:${redisPort}`) : '';
    return environment;
  };
  const bureau = (name: string, port: number): Running => start(name, [process.execPath, ...image.command.slice(1)], { cwd: place, env: within(name, port), ...(user?.uid !== undefined && { uid: user.uid, gid: user.gid! }) });
  // All at once, on an empty database, as Compose starts them.
  const webs = await Promise.all(Array.from({ length: Number(at('web').deploy!.replicas) }, async (_, index) => { const port = await freePort(); return { port, running: bureau('web', port), index }; }));
  const worker = bureau('worker', 0);
  for (const { running, port } of webs) await healthy(running, at('web'), (word) => word.replace(':4000', `:${port}`));
  await eventually(() => { if (isOver(worker)) throw new Error(said(worker)); return worker.output().includes('✓ 云局后台任务已启动'); }, { within: 60_000 });
  await eventually(async () => (await database.query<{ n: number }>(`select count(*)::int as n from job_run where outcome = 'DONE'`)).rows[0]!.n > 0, { within: 60_000 });
  expect(true, 'worker: has done what the clock gave it');

  // The first account, as the README says.
  const command = (...args: string[]) => spawnSync(process.execPath, ['run.mjs', 'server/cli/bureau.ts', ...args, '--json'], { cwd: place, encoding: 'utf8', env: { PATH: process.env['PATH'], ...within('web', 0) } });
  const made = command('organization', 'add', '--name', '示范县科技局', '--kind', 'DEPARTMENT', '--region', '339901');
  const password = `Mingyue-Qingfeng-${randomBytes(3).toString('hex')}`;
  const added = spawnSync(process.execPath, ['run.mjs', 'server/cli/bureau.ts', 'user', 'add', '--login', 'first', '--name', '李明', '--org', '示范县科技局', '--role', 'SECURITY_ADMIN', '--password-stdin', '--json'], { cwd: place, encoding: 'utf8', input: password, env: { PATH: process.env['PATH'], ...within('web', 0) } });
  expect(made.status === 0 && added.status === 0, `bureau organization add, user add${made.status === 0 && added.status === 0 ? '' : `: ${made.stdout}${made.stderr}${added.stdout}${added.stderr}`}`);

  await proxy(webs, password);

  // Without its database a process lives on, and says that nothing should be sent to it.
  const { port } = webs.at(-1)!;
  await stop(postgres, at('postgres'));
  const [alive, ready] = await Promise.all(['/health', '/health/ready'].map((path) => fetch(`http://127.0.0.1:${port}${path}`).then(({ status }) => status)));
  expect(alive === 200 && ready === 503, `web without its database: alive (${alive}), not ready (${ready})`);
  for (const { running } of webs) if (!isOver(running)) await stop(running, at('web'));
  await stop(worker, at('worker'));
  if (redis) await stop(redis, at('redis'));
} catch (error) {
  wrong.push(String(error));
  for (const running of started) say(`--- ${running.name}\n${running.output().slice(-1_500)}`);
} finally {
  await database.end().catch(() => undefined);
  for (const { child } of started) { try { process.kill(-child.pid!, 'SIGKILL'); } catch { /* over */ } }
  rmSync(work, { recursive: true, force: true });
}
for (const what of leftOut) say(`left out: ${what}`);
for (const what of wrong) say(`✗ ${what}`);
say(wrong.length === 0 ? '✓ everything that Compose would run has run' : `✗ ${wrong.length} faults`);
process.exit(wrong.length === 0 ? 0 : 1);
