import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BureauError, connect, every } from '../partner/index.js';
import { createApiKey, revokeApiKey } from '../schema/account/api-key.ts';
import type { Performer } from '../schema/core/performer.ts';
import { tokenRoute } from '../server/http/token.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase } from './support/county.ts';
import { eventually } from './support/eventually.ts';
import { performing, somebody } from './support/people.ts';

/** The package that partners read with, over HTTP, with a key of theirs; on a bureau that answers its documents and no others. */
const partner = fileURLToPath(new URL('../partner/', import.meta.url));
let api: Api;
const keys = { register: '', ladder: '', ended: '', elsewhere: '' };
let admin: Performer;
let endedId: string;
beforeAll(async () => {
  const database = await countyDatabase();
  api = await startApi({ database, documentsFolder: `${partner}documents`, routes: (identify) => [tokenRoute(identify)] });
  const em = () => database.orm.em.fork();
  const [{ id: organizationId }] = await em().execute<{ id: string }[]>(`select id from organization where kind = 'ENTERPRISE' order by name limit 1`) as [{ id: string }];
  const { performer } = performing(em, () => null);
  admin = performer(await somebody(em(), '安全管理员', ['SECURITY_ADMIN']));
  const made = (scopes: readonly string[], addresses: readonly string[] = []) => createApiKey(admin, { organizationId, name: scopes.join(), scopes, addresses, expiresOn: new Date(Date.now() + 864_000_000).toISOString().slice(0, 10) });
  const key = async (...scopes: string[]): Promise<string> => (await made(scopes)).key;
  ({ id: endedId, key: keys.ended } = await made(['organization:read']));
  keys.elsewhere = (await made(['organization:read'], ['203.0.113.0/24'])).key;
  keys.register = await key('organization:read');
  keys.ladder = await key('organization:read', 'ladder:read');
});
afterAll(() => api?.close());

const run = (file: string, environment: Readonly<Record<string, string>>, ...given: readonly string[]): Promise<{ code: number | null; output: string }> => new Promise((resolve) => {
  const child = spawn(process.execPath, [file, ...given], { cwd: partner, env: environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => { output += data; });
  child.on('close', (code) => { resolve({ code, output }); });
});

describe('the partners’ package', () => {
  test('reads the register in five lines', async () => {
    const { code, output } = await run('example.js', { BUREAU: api.address, BUREAU_KEY: keys.register }, '泵');
    expect({ code, lines: output.trim().split('\n').length }).toEqual({ code: 0, lines: 5 });
    expect(output).toMatch(/^\S*泵\S* [0-9A-Z]{18} /);
    // What is in the README is what was run.
    expect(readFileSync(`${partner}README.md`, 'utf8')).toContain(readFileSync(`${partner}example.js`, 'utf8'));
  });

  test('knows what it is answered, and reads lists to their end', async () => {
    const bureau = connect({ address: api.address, key: keys.ladder });
    const filter = { kind: { eq: 'HNTE' } } as const;
    const { qualificationGrants: { totalCount } } = await bureau.qualifications({ first: 1, filter });
    const firms = new Set<string | null | undefined>();
    let count = 0;
    for await (const { organization, kind } of every(bureau.qualifications, { first: 100, filter })) {
      count += 1;
      expect(kind).toBe('HNTE');
      firms.add(organization?.creditCode);
    }
    expect(count).toBe(totalCount);
    expect(totalCount).toBeGreaterThan(100);
    const [creditCode] = firms;
    const { organization } = await bureau.enterprise({ creditCode: creditCode! });
    expect(organization!.qualifications.nodes.some(({ kind }) => kind === 'HNTE')).toBe(true);
  });

  test('says in the bureau’s words why it was refused', async () => {
    const refused = async (work: Promise<unknown>) => work.then(() => null, (error: unknown) => (error instanceof BureauError ? { code: error.code, status: error.status } : String(error)));
    expect(await refused(connect({ address: api.address, key: `${keys.register}x` }).enterprises({ first: 1 }))).toEqual({ code: 'UNAUTHENTICATED', status: 401 });
    expect(await refused(connect({ address: api.address, key: keys.register }).enterprises({ first: 100_000 }))).toEqual({ code: 'BAD_USER_INPUT', status: 200 });
  });
});

describe('a token of client credentials', () => {
  const idOf = (key: string): string => key.split('_')[1]!;
  const token = async (form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${api.address}/oauth/token`, { method: 'POST', headers, body: new URLSearchParams(form) });
    expect(response.headers.get('cache-control')).toBe('no-store');
    return { status: response.status, ...await response.json() as { access_token?: string; token_type?: string; expires_in?: number; scope?: string; error?: string } };
  };
  const credentials = { grant_type: 'client_credentials' };
  const form = (key: string, more: object = {}) => ({ ...credentials, client_id: idOf(key), client_secret: key, ...more });
  const basic = (id: string, secret: string) => ({ authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}` });
  const status = (key: string): Promise<number> => connect({ address: api.address, key }).enterprises({ first: 1 }).then(() => 200, (error: unknown) => (error instanceof BureauError ? error.status : -1));

  test('reads as its key, whichever way the client said who it is', async () => {
    const byForm = await token(form(keys.register));
    expect(byForm).toMatchObject({ status: 200, token_type: 'Bearer', expires_in: 900, scope: 'organization:read' });
    const byHeader = await token(credentials, basic(idOf(keys.register), keys.register));
    for (const { access_token: each } of [byForm, byHeader]) expect(await status(each!)).toBe(200);
    // Signed by the bureau: nobody makes one, or makes more of one.
    expect(await status(`${byForm.access_token!.slice(0, -1)}${byForm.access_token!.endsWith('0') ? '1' : '0'}`)).toBe(401);
  });

  test('may be for fewer of the scopes, not for others', async () => {
    expect(await token(form(keys.ladder, { scope: 'organization:read' }))).toMatchObject({ status: 200, scope: 'organization:read' });
    expect(await token(form(keys.ladder, { scope: 'organization:read talent:read' }))).toMatchObject({ status: 400, error: 'invalid_scope' });
  });

  test('ends with its key', async () => {
    const { access_token: own } = await token(form(keys.ended));
    expect(await status(own!)).toBe(200);
    await revokeApiKey(admin, endedId);
    await eventually(async () => (await status(own!)) === 401);
    expect(await token(form(keys.ended))).toMatchObject({ status: 401, error: 'invalid_client' });
  });

  test('is refused as RFC 6749 says', async () => {
    expect(await token(form(`${keys.register.slice(0, -2)}xx`))).toMatchObject({ status: 401, error: 'invalid_client' });
    expect(await token({ ...form(keys.register), client_id: idOf(keys.ladder) })).toMatchObject({ status: 401, error: 'invalid_client' });
    expect(await token(form(keys.elsewhere))).toMatchObject({ status: 401, error: 'invalid_client' });
    expect(await token(form(keys.register), basic('a', 'b'))).toMatchObject({ status: 401, error: 'invalid_client' });
    expect(await token({ ...form(keys.register), grant_type: 'password' })).toMatchObject({ status: 400, error: 'unsupported_grant_type' });
    expect(await token({})).toMatchObject({ status: 400, error: 'invalid_request' });
    expect((await fetch(`${api.address}/oauth/token`)).status).toBe(405);
  });

  test('is not given out endlessly', async () => {
    let last = 200;
    for (let tries = 0; tries < 61 && last !== 429; tries += 1) last = (await token(form(keys.register))).status;
    expect(last).toBe(429);
  });
});
