import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BureauError, connect, every } from '../partner/index.js';
import { createApiKey } from '../schema/account/api-key.ts';
import { type Api, startApi } from './support/api.ts';
import { countyDatabase } from './support/county.ts';
import { performing, somebody } from './support/people.ts';

/** The package that partners read with, over HTTP, with a key of theirs; on a bureau that answers its documents and no others. */
const partner = fileURLToPath(new URL('../partner/', import.meta.url));
let api: Api;
const keys = { register: '', ladder: '' };
beforeAll(async () => {
  const database = await countyDatabase();
  api = await startApi({ database, documentsFolder: `${partner}documents` });
  const em = () => database.orm.em.fork();
  const [{ id: organizationId }] = await em().execute<{ id: string }[]>(`select id from organization where kind = 'ENTERPRISE' order by name limit 1`) as [{ id: string }];
  const { performer } = performing(em, () => null);
  const admin = performer(await somebody(em(), '安全管理员', ['SECURITY_ADMIN']));
  const key = async (...scopes: string[]): Promise<string> => (await createApiKey(admin, { organizationId, name: scopes.join(), scopes, expiresOn: new Date(Date.now() + 864_000_000).toISOString().slice(0, 10) })).key;
  keys.register = await key('organization:read');
  keys.ladder = await key('organization:read', 'ladder:read');
}, 200_000);
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
