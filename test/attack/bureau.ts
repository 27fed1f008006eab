import { randomBytes } from 'node:crypto';
import { readFileSync, existsSync } from 'node:fs';
import { request as plainRequest } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { TOTP, Secret } from 'otpauth';
import { Client } from 'pg';
import { pino } from 'pino';
import { addAccount, setupPerformer } from '../../schema/account/setup.ts';
import { demoAccounts } from '../../schema/account/demo.ts';
import { hashPassword } from '../../schema/account/password.ts';
import { shippedPolicy } from '../../schema/account/policy.ts';
import { setPassword } from '../../schema/account/sign-in.ts';
import type { Role } from '../../schema/core/access/actor.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import type { Config } from '../../server/config.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { loadReference } from '../../server/database/reference.ts';
import { seedDemo } from '../../server/demo.ts';
import { folder, run } from '../support/bureau-process.ts';
import { eventually } from '../support/eventually.ts';
import { leakIn, short } from './probe.ts';

/** Somebody at the other end of a connection: nobody, a person with a cookie, a partner with a key. */
export interface Who {
  readonly name: string;
  readonly cookie?: string | undefined;
  readonly key?: string | undefined;
  /** The address that the proxy in front says he has; a new one each time when there is none. */
  readonly address?: string;
}
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: any;
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  /** Codes of errors, of the request's and of the payloads'. */
  readonly codes: readonly string[];
}

export const password = 'Mingyue-Qingfeng-2031';
export const stranger: Who = { name: 'a stranger' };

/** A bureau in production over the demo county, as strangers meet it: a process of its own, behind a proxy that is us. */
export type Bureau = Awaited<ReturnType<typeof openBureau>>;

let addresses = 0;
/** From somewhere nobody came from yet, so that what is counted by address does not run out. */
const somewhere = (): string => { addresses += 1; return `198.18.${(addresses >> 8) & 255}.${addresses & 255}`; };

export async function openBureau({ say }: { readonly say: (text: string) => void }) {
  const data = folder();
  const secret = randomBytes(48).toString('base64');
  const embedded = await startEmbedded({ directory: data.path });
  const { role } = await migrate({ url: embedded.url(), queue: true });
  const orm = createOrm({ url: embedded.url(), role, entities, pool: { max: 4 }, name: 'attack' });
  const vault = createVault(secret);
  await loadReference(orm);
  await seedDemo({ orm, config: { secret, dataDirectory: data.path } as Config, log: pino({ level: 'error' }), say: () => undefined });

  // Production does not start while the demo's password opens anything.
  const hashed = await hashPassword(password);
  const em = () => orm.em.fork();
  const performer = setupPerformer(em, vault);
  const owner = new Client({ connectionString: embedded.url(), application_name: 'attack' });
  await owner.connect();
  const rows = async <T extends object = Record<string, any>>(sql: string, values: readonly unknown[] = []): Promise<T[]> => (await owner.query(sql, [...values])).rows as T[];
  for (const { person_id } of await rows<{ person_id: string }>('select person_id from credential where login_name = any($1)', [demoAccounts.map(({ loginName }) => loginName)])) {
    await em().transactional((own) => setPassword(own as never, person_id, hashed, new Date(), shippedPolicy, false));
  }
  const [own, rival] = await rows<{ id: string }>(`select o.id from organization o where o.kind = 'ENTERPRISE' and o.status = 'ACTIVE'
    order by exists (select from assignment a join credential c on c.person_id = a.person_id where a.organization_id = o.id and c.login_name = 'enterprise') desc, o.credit_code limit 2`);
  const [bureauOffice] = await rows<{ id: string }>(`select organization_id as id from assignment a join credential c on c.person_id = a.person_id where c.login_name = 'clerk'`);
  /** Another account with the same password; gives its person's key. */
  const account = (loginName: string, organizationId: string, ...roles: Role[]): Promise<string> => addAccount(performer, { loginName, name: `${loginName} 先生`, organizationId, roles }, hashed, false);
  await account('rival', rival!.id, 'ENTERPRISE');

  const server = run('server/start.ts', [], { BUREAU_DATA: data.path, PORT: '0', BUREAU_MODE: 'production', BUREAU_SECRET: secret, TRUST_PROXY: '1', LOG_LEVEL: 'trace' });
  await eventually(() => {
    if (server.child.exitCode !== null) throw new Error(`the bureau did not start: ${server.output()}`);
    return /✓ 云局已启动/.test(server.output());
  }, { within: 150_000, every: 100 });
  const address = /✓ 云局已启动：门户 (http:\/\/\S+?) /.exec(server.output())![1]!.replace('localhost', '127.0.0.1');
  const { host, port } = new URL(address);

  /** Faults of any answer at all: 5xx, an internal error, something told that must not be. Whoever reads them empties them. */
  const faults: string[] = [];
  const judge = (status: number, text: string, about: string): void => {
    if (status >= 500) faults.push(`${status} for ${about}: ${short(text)}`);
    if (text.includes('INTERNAL_SERVER_ERROR') || text.includes('系统内部错误')) faults.push(`an internal error for ${about}: ${short(text)}`);
    const leak = leakIn(text);
    if (leak !== null) faults.push(`${leak} for ${about}`);
  };
  const headersOf = (who: Who): Record<string, string> => ({ 'x-forwarded-for': who.address ?? somewhere(), 'x-forwarded-proto': 'https', ...(who.cookie && { cookie: who.cookie }), ...(who.key && { authorization: `Bearer ${who.key}` }) });
  const answered = async (response: Response, about: string): Promise<Answered> => {
    const bytes = Buffer.from(await response.arrayBuffer());
    const isText = /json|text\/(html|plain)/.test(response.headers.get('content-type') ?? 'text/plain');
    const text = isText ? bytes.toString('utf8') : bytes.toString('latin1');
    if (isText) judge(response.status, text, about); else judge(response.status, '', about);
    let json: any = null;
    try { json = JSON.parse(text); } catch { /* a page, a file */ }
    const errors = (json?.errors ?? []) as Answered['errors'];
    const payloads = Object.values((json?.data ?? {}) as Record<string, any>).flatMap((each) => (Array.isArray(each?.errors) ? each.errors : [])) as { code?: string }[];
    return { status: response.status, headers: response.headers, text, json, data: json?.data, errors, codes: [...errors.map(({ extensions }) => extensions?.code ?? ''), ...payloads.map(({ code }) => code ?? '')] };
  };
  const send = async (path: string, options: RequestInit & { readonly duplex?: 'half' } = {}, who: Who = stranger): Promise<Answered> =>
    answered(await fetch(`${address}${path}`, { redirect: 'manual', ...options, headers: { ...headersOf(who), ...(options.headers as Record<string, string>) } }), `${options.method ?? 'GET'} ${short(path, 80)} as ${who.name}`);
  const ask = async (who: Who, query: unknown, variables?: unknown, more: { readonly headers?: Record<string, string>; readonly body?: object } = {}): Promise<Answered> => {
    const about = `${short(query, 200)} ${short(variables ?? '', 200)} as ${who.name}`;
    return answered(await fetch(`${address}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...headersOf(who), ...more.headers }, body: JSON.stringify({ query, ...(variables !== undefined && { variables }), ...more.body }),
    }), about);
  };
  /** Headers that `fetch` would not let through, and requests to any target. */
  const plain = (options: { readonly method?: string; readonly path?: string; readonly headers?: Record<string, string>; readonly body?: string | Buffer }): Promise<{ readonly status: number; readonly text: string; readonly headers: Record<string, string | string[] | undefined> }> =>
    new Promise((resolve, reject) => {
      const sent = plainRequest({ host: '127.0.0.1', port, method: options.method ?? 'GET', path: options.path ?? '/', headers: { 'x-forwarded-for': somewhere(), ...options.headers } }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => { judge(response.statusCode!, text, `${options.method ?? 'GET'} ${short(options.path ?? '/', 80)}`); resolve({ status: response.statusCode!, text, headers: response.headers }); });
      });
      sent.on('error', reject).end(options.body);
    });
  /** Bytes as they are; gives what came back until the other side closed, or nothing came for a moment. */
  const raw = (bytes: string | Buffer, { within = 4_000 } = {}): Promise<string> =>
    new Promise((resolve) => {
      let heard = '';
      const socket = connect(Number(port), '127.0.0.1', () => { socket.write(bytes); });
      const done = (): void => { socket.destroy(); judge(Number(/^HTTP\/1\.1 (\d+)/.exec(heard)?.[1] ?? 0), heard, `raw ${short(String(bytes), 60)}`); resolve(heard); };
      const late = setTimeout(done, within);
      socket.on('data', (data) => { heard += data; if (/\r\n\r\n/.test(heard)) { clearTimeout(late); setTimeout(done, 50); } });
      socket.on('close', () => { clearTimeout(late); done(); });
      socket.on('error', () => undefined);
    });

  const signIn = async (loginName: string, { totp, cookie, secretWord = password, from }: { readonly totp?: string; readonly cookie?: string; readonly secretWord?: string; readonly from?: string } = {}): Promise<Answered> =>
    ask({ name: loginName, ...(cookie && { cookie }), ...(from && { address: from }) }, 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { duty roles person { id } } errors { code message } } }', { input: { loginName, password: secretWord, ...(totp && { totp }) } });
  const cookieOf = (answer: Answered): string | undefined => answer.headers.getSetCookie().map((each) => each.split(';')[0]!).find((each) => /=[\w-]{43}$/.test(each));
  const known = new Map<string, Promise<Who>>();
  /** Signs in, with a second factor where one is a duty. */
  const enter = async (loginName: string): Promise<Who> => {
    const first = await signIn(loginName);
    const cookie = cookieOf(first);
    if (!cookie) throw new Error(`${loginName} cannot sign in: ${short(first.text)}`);
    if (first.data.signIn.viewer.duty !== 'ENROL_TOTP') return { name: loginName, cookie };
    const enrolled = await ask({ name: loginName, cookie }, 'mutation { enrolTotp { secret errors { code } } }');
    const code = new TOTP({ secret: Secret.fromBase32(enrolled.data.enrolTotp.secret as string) }).generate();
    const confirmed = await ask({ name: loginName, cookie }, 'mutation ($input: ConfirmTotpInput!) { confirmTotp(input: $input) { errors { code } } }', { input: { code } });
    return { name: loginName, cookie: cookieOf(confirmed)! };
  };
  const as = (loginName: string): Promise<Who> => { let who = known.get(loginName); if (!who) known.set(loginName, who = enter(loginName)); return who; };

  let keys = 0;
  /** A partner's key, made by the university for itself; limited to these scopes. */
  const partnerKey = async (scopes: readonly string[] = ['organization:read', 'indicator:read'], addresses?: readonly string[]): Promise<Who & { readonly id: string }> => {
    const university = await as('university');
    const [{ id }] = await rows<{ id: string }>(`select a.organization_id as id from assignment a join credential c on c.person_id = a.person_id where c.login_name = 'university' limit 1`) as [{ id: string }];
    keys += 1;
    const made = await ask(university, 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } errors { code message } } }',
      { input: { organizationId: `org_${id}`, name: `合作平台 ${keys}`, scopes, ...(addresses && { addresses }), expiresOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10) } });
    const { secret: key, apiKey } = made.data?.createApiKey ?? {};
    if (!key) throw new Error(`no key: ${short(made.text)}`);
    return { name: 'a partner', key, id: apiKey.id };
  };

  /** What actions leave behind, of everyone but the system itself. */
  const state = async (): Promise<Record<string, number>> => {
    const [now] = await rows<Record<string, string>>(`select (select count(*) from journal_entry where outcome = 'DONE' and actor_kind <> 'system') as done, (select count(*) from session) as sessions, (select count(*) from attachment) as attachments,
      (select count(*) from api_key) as keys, (select count(*) from import_batch) as batches, (select count(*) from endpoint) as endpoints, (select count(*) from person) as people, (select count(*) from assignment where state = 'IN_FORCE') as roles, (select count(*) from organization) as organizations`);
    return Object.fromEntries(Object.entries(now!).map(([name, count]) => [name, Number(count)]));
  };
  const clusterLog = join(data.path, 'postgres/server.log');

  say(`a bureau in production at ${address}`);
  return {
    address, host, port: Number(port), data: data.path, url: embedded.url(), secret, faults, send, ask, plain, raw, signIn, cookieOf, as, partnerKey, state, rows, account, somewhere, headersOf,
    own: own!.id, rival: rival!.id, office: bureauOffice!.id,
    /** Everything that bureau and database have said so far. */
    logs: () => `${server.output()}\n${existsSync(clusterLog) ? readFileSync(clusterLog, 'utf8') : ''}`,
    isAlive: () => server.child.exitCode === null && server.child.signalCode === null,
    async close() {
      await owner.end();
      await orm.close(true);
      if (server.child.exitCode === null) { server.interrupt(); await server.ended().catch(() => { server.kill(); }); }
      await embedded.stop();
      data.remove();
    },
  };
}
