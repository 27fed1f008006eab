import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentId } from '../server/http/documents.ts';
import { type Api, startApi } from './support/api.ts';
import { freshDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { watch } from './support/watch.ts';

/** A server that answers the portal's documents and those of its partners, and no others; and one that answers any. */
const portal = JSON.parse(readFileSync(fileURLToPath(new URL('../client/generated/documents.json', import.meta.url)), 'utf8')) as Readonly<Record<string, string>>;
const partners = 'query PartnersList($first: Int!) {\n  # what a partner reads every night\n  organizations(first: $first) { totalCount }\n}\n';
const refusal = { status: 403, code: 'DOCUMENT_NOT_REGISTERED' };
let folder: string;
let closed: Api;
let open: Api;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const database = await freshDatabase();
  closed = await startApi({ database, documentsFolder: folder });
  open = await startApi({ database });
});
afterAll(async () => {
  await open.close();
  await closed.close();
  rmSync(folder, { recursive: true });
});

const asked = async (api: Api, body: unknown, { method = 'POST', search = '' } = {}) => {
  api.statements.length = 0;
  const response = await api.fetch(`/graphql${search}`, { method, headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' }, ...(method === 'POST' && { body: JSON.stringify(body) }) });
  const { data, errors } = await response.json() as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions?.code, data };
};

describe('a server for registered documents', () => {
  test.each([['by its words', { query: portal['Viewer'] }], ['laid out anew', { query: portal['Viewer']!.replaceAll(' ', '\n  ') }], ['by its id', { documentId: documentId(portal['Viewer']!) }]])('answers a document of the portal %s', async (_, body) => {
    expect(await asked(closed, body)).toEqual({ status: 200, code: undefined, data: { viewer: null } });
  });

  const other = '{ organizations(first: 1) { totalCount } }';
  test.each([
    ['another query', { query: other }], ['the portal’s with one field more', { query: portal['Viewer']!.replace('roles', 'roles __typename') }], ['questions about the schema', { query: '{ __schema { types { name } } }' }],
    ['an id that nobody registered', { documentId: documentId(other) }], ['nothing', {}], ['a batch', [{ query: portal['Viewer'] }, { query: other }]], ['words that are no text', { query: [portal['Viewer']] }],
  ])('refuses %s, and asks the database nothing', async (_, body) => {
    expect(await asked(closed, body)).toEqual({ ...refusal, data: undefined });
    expect(closed.statements).toEqual([]);
  });

  test('refuses what comes in an address, and answers what is registered there', async () => {
    expect(await asked(closed, undefined, { method: 'GET', search: `?query=${encodeURIComponent(other)}` })).toMatchObject(refusal);
    expect(await asked(closed, undefined, { method: 'GET', search: `?query=${encodeURIComponent(portal['Viewer']!)}` })).toMatchObject({ status: 200, data: { viewer: null } });
  });

  test('answers a partner’s from when its file is there, without a restart', async () => {
    expect(await asked(closed, { query: partners, variables: { first: 1 } })).toMatchObject(refusal);
    writeFileSync(join(folder, 'nightly.graphql'), partners);
    await eventually(async () => (await asked(closed, { query: partners, variables: { first: 1 } })).status === 200, { every: 200 });
    expect(await asked(closed, { documentId: documentId(partners), variables: { first: 1 } })).toMatchObject({ status: 200, data: { organizations: { totalCount: 0 } } });
  });

  test('lets nobody follow what is not registered', async () => {
    const watcher = watch(closed.address, { lot: 'lot_00000000-0000-0000-0000-000000000000' }, { document: 'subscription Mine($lot: ID!) { lotChanged(lot: $lot) { sequence } }' });
    await watcher.until(({ isOver }) => isOver());
    expect(watcher.errors.map(({ extensions }) => extensions.code)).toEqual([refusal.code]);
    watcher.stop();
  });
});

describe('a server for all documents', () => {
  test('answers others, but not by an id that nobody registered', async () => {
    expect(await asked(open, { query: '{ organizations(first: 1) { totalCount } }' })).toMatchObject({ status: 200 });
    expect(await asked(open, { documentId: documentId('{ __typename }') })).toMatchObject(refusal);
  });

  test('bounds what one document asks for, but for those that were registered', async () => {
    const all = Object.fromEntries([...portal['Todos']!.matchAll(/\$(\w+): Boolean!/g)].map(([, name]) => [name, false]));
    expect(Object.keys(all).length).toBeGreaterThan(60);
    expect(await asked(open, { query: portal['Todos'], variables: { ...all, releaseReleases: true } })).toMatchObject({ status: 200 });
    expect(await asked(open, { query: portal['Todos']!.replace('query Todos', 'query Others'), variables: all })).toMatchObject({ status: 400, code: expect.stringMatching(/^TOO_MANY/) });
  });
});
