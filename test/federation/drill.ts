import 'reflect-metadata';
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { hashPassword } from '../../schema/account/password.ts';
import { addAccount, setupPerformer } from '../../schema/account/setup.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { startThrowaway } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { loadReference } from '../../server/database/reference.ts';
import { Organization } from '../../schema/organization/organization.entity.ts';
import { anotherCounty } from '../support/another-county.ts';
import { folder, run, type Running } from '../support/bureau-process.ts';
import { countyFiles, importFiles } from '../support/county.ts';
import { eventually } from '../support/eventually.ts';

// `npm run federation-drill`: two bureaus of two counties, each with its own data and its own key for the province; a gateway
// from npm composes them with a register of the province's, and one query goes across all three. What comes back must be what
// each bureau answers by itself, to strangers as well as to the key.
const say = (text: string): void => { process.stdout.write(`${text}\n`); };
const wrong: string[] = [];
const expect = (holds: boolean, what: string): void => { if (holds) say(`  ✓ ${what}`); else { wrong.push(what); say(`  ✗ ${what}`); } };
const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}/node_modules/@graphql-tools/federation`)) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: here, stdio: 'inherit' });

interface County { readonly code: string; readonly year: number; readonly address: string; readonly key: string; readonly bureau: Running }
/** Whatever was started, to be ended whatever comes. */
const opened: { readonly bureau: Running; readonly place: ReturnType<typeof folder> }[] = [];
const password = 'Mingyue-Qingfeng-2031';

async function open(url: string, code: string, year: number, files: Parameters<typeof importFiles>[1]): Promise<County> {
  const { role } = await migrate({ url, queue: true });
  const secret = randomBytes(48).toString('base64');
  const orm = createOrm({ url, role, entities, pool: { max: 4 } });
  let organizationId: string;
  try {
    await loadReference(orm);
    await importFiles(orm, files, { year, regionCode: code });
    organizationId = (await orm.em.fork().findOneOrFail(Organization, { kind: 'ENTERPRISE' }, { orderBy: { creditCode: 'asc' } })).id;
    await addAccount(setupPerformer(() => orm.em.fork(), createVault(secret)), { loginName: 'partner', name: '李明', organizationId, roles: ['RESEARCH'] }, await hashPassword(password), false);
  } finally { await orm.close(true); }
  const place = folder();
  const bureau = run('server/start.ts', [], { BUREAU_DATA: place.path, PORT: '0', ROLE: 'web', BUREAU_MODE: 'production', BUREAU_SECRET: secret, DATABASE_URL: url, SUBGRAPH: code });
  opened.push({ bureau, place });
  await eventually(() => {
    if (bureau.child.exitCode !== null) throw new Error(`the bureau did not start: ${bureau.output()}`);
    return /✓ 云局已启动/.test(bureau.output());
  }, { within: 120_000, every: 100 });
  const address = /✓ 云局已启动：门户 (http:\/\/\S+?) /.exec(bureau.output())![1]!.replace('localhost', '127.0.0.1');
  const entered = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'mutation ($input: SignInInput!) { signIn(input: $input) { errors { message } } }', variables: { input: { loginName: 'partner', password } } }) });
  const cookie = entered.headers.getSetCookie().map((each) => each.split(';')[0]!).join('; ');
  const made: any = await ask(address, '/graphql', 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret errors { code message } } }',
    { input: { organizationId: `org_${organizationId}`, name: '全省一张图', scopes: ['organization:read', 'indicator:read'], expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) } }, { cookie });
  const key = made.data?.createApiKey?.secret as string | undefined;
  if (!key) throw new Error(`no key: ${JSON.stringify(made)}`);
  return { code, year, address, key, bureau };
}
const ask = async (address: string, path: string, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<any> =>
  (await fetch(`${address}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) })).json();

interface Gateway { readonly address: string; readonly composed: number; readonly built: number; readonly characters: number; stop(): void }
/** The gateway with these keys; without them it is a stranger to the bureaus. */
const gateway = async (counties: readonly County[], register: Readonly<Record<string, number>>): Promise<Gateway> => {
  const told = { register, counties: counties.map(({ code, address, key }) => ({ name: `county${code}`, url: `${address}/federation`, authorization: `Bearer ${key}` })) };
  const child = spawn(process.execPath, ['gateway.mjs', JSON.stringify(told)], { cwd: here, stdio: ['pipe', 'pipe', 'pipe'] });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (data: Buffer) => { output += data; });
  child.stderr.on('data', (data: Buffer) => { errors += data; });
  await eventually(() => { if (child.exitCode !== null) throw new Error(`the gateway did not start: ${errors.slice(-3_000)}`); return output.includes('\n'); }, { within: 120_000, every: 50 });
  const { port, ...took } = JSON.parse(output) as { port: number; composed: number; built: number; characters: number };
  return { address: `http://127.0.0.1:${port}`, ...took, stop: () => { child.kill('SIGKILL'); } };
};

const fields = (year: number): string => `
  figures(year: ${year}) { indicator name unit value target completionRate recordCount }
  enterprises(first: 3, orderBy: [{ field: NAME }]) { totalCount nodes { id name creditCode region { code name } latestHighTechGrant { certificateNumber validTo } } }`;

const server = await startThrowaway();
let [first, second]: (County | undefined)[] = [];
let province: Gateway | undefined;
try {
  const owner = new Client({ connectionString: server.url('postgres') });
  await owner.connect();
  for (const name of ['first', 'second']) await owner.query(`create database county_${name}`);
  await owner.end();
  const other = anotherCounty(20_261_125);
  first = await open(server.url('county_first'), '339901', 2023, countyFiles());
  second = await open(server.url('county_second'), other.regionCode, other.year, other.files as never);
  say(`two counties at work: ${first.code} (${first.year}) and ${second.code} (${second.year})`);

  const refused = await ask(first.address, '/federation', '{ _service { sdl } }');
  expect(refused.errors?.[0]?.extensions?.code === 'INTROSPECTION_FORBIDDEN', 'a stranger is not told what the subgraph is');
  const register = { [first.code]: 312_000, [second.code]: 845_000 };
  province = await gateway([first, second], register);
  say(`composed in ${(province.composed / 1_000).toFixed(1)} s to ${Math.round(province.characters / 1_000)} KB, planned in ${(province.built / 1_000).toFixed(1)} s`);

  const query = `{ provinceName a: county${first.code} { ${fields(first.year)} } b: county${second.code} { ${fields(second.year)} } }`;
  const started = performance.now();
  const across = await ask(province.address, '', query);
  const took = performance.now() - started;
  const alone = await Promise.all([first, second].map(async ({ address, key, year }) => (await ask(address, '/graphql', `{ ${fields(year)} }`, {}, { authorization: `Bearer ${key}` })).data));
  expect(across.errors === undefined && across.data.provinceName === '示范省', `one query across both is answered${across.errors ? `: ${JSON.stringify(across.errors).slice(0, 600)}` : ` in ${took.toFixed(0)} ms`}`);
  expect(isDeepStrictEqual(across.data?.a, alone[0]) && isDeepStrictEqual(across.data?.b, alone[1]), `as each bureau answers by itself: ${alone.map((each) => `${each.figures.length} figures, ${each.enterprises.totalCount} enterprises`).join('; ')}`);
  expect(across.data?.a.enterprises.nodes[0].creditCode !== across.data?.b.enterprises.nodes[0].creditCode, 'and they are two counties');
  const requests = (across.asked as [string, string][]).map(([name]) => name).sort();
  expect(isDeepStrictEqual(requests, [`county${first.code}`, `county${second.code}`, 'province'].sort()), `each is asked once (${requests.join(' ')})`);

  const joined = await ask(province.address, '', `{ ${[first, second].map(({ code }) => `c${code}: county${code} { enterprises(first: 2) { nodes { name region { code name population } } } }`).join(' ')} }`);
  const populations = [first, second].map(({ code }) => joined.data?.[`c${code}`]?.enterprises.nodes.map(({ region }: any) => [region.code, region.population]));
  expect(isDeepStrictEqual(populations, [first, second].map(({ code }) => [[code, register[code]], [code, register[code]]])), `what the province knows of a region stands beside what the county does${joined.errors ? `: ${JSON.stringify(joined.errors).slice(0, 600)}` : ''}`);

  const hidden = await ask(province.address, '', `{ county${first.code} { people(first: 1) { nodes { name } } } }`);
  const itself = await ask(first.address, '/graphql', '{ people(first: 1) { nodes { name } } }', {}, { authorization: `Bearer ${first.key}` });
  expect(isDeepStrictEqual(hidden.data?.[`county${first.code}`] ?? null, itself.data) || (hidden.errors !== undefined && itself.errors !== undefined), 'what the key may not see at the bureau it does not see through the gateway');

  second.bureau.kill();
  await second.bureau.ended();
  const half = await ask(province.address, '', `{ a: county${first.code} { enterprises { totalCount } } b: county${second.code} { enterprises { totalCount } } }`);
  expect(half.errors?.[0]?.path?.[0] === 'b' && half.data?.b === null && half.data?.a?.enterprises?.totalCount === alone[0].enterprises.totalCount, `while one county is away the answer says so, and the other's stands: ${JSON.stringify({ data: half.data, errors: half.errors?.map(({ message, path }: any) => [message, path]) })}`);
} catch (error) {
  wrong.push(error instanceof Error ? error.stack ?? error.message : String(error));
} finally {
  province?.stop();
  for (const { bureau, place } of opened) { bureau.kill(); place.remove(); }
  await server.stop();
}
for (const what of wrong) say(`✗ ${what}`);
say(wrong.length === 0 ? '✓ one query across two counties, as each answers by itself' : `✗ ${wrong.length} faults`);
process.exit(wrong.length === 0 ? 0 : 1);
