import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPortal } from '../server/http/portal.ts';
import { createLog } from '../server/log.ts';
import { accounts, folder } from './support/bureau-process.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const builder = join(project, 'client/build.mjs');
const kilobytes = (folders: string, files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folders, file)), { level: 9 }).length, 0) / 1024;

let server: Server;
let address: string;
const asked: { readonly documents: readonly string[]; readonly id: string | undefined }[] = [];
beforeAll(async () => {
  const portal = await createPortal({ log: createLog({ logLevel: 'silent' }), production: true });
  const answerAhead = async (_: unknown, questions: readonly { readonly document: string }[], id: string | undefined): Promise<string> => {
    asked.push({ documents: questions.map(({ document }) => document), id });
    return '{"Viewer {}":{"data":{"viewer":null}}}';
  };
  server = createServer((request, response) => {
    const isAnswered = request.url?.startsWith('/answered/') ?? false;
    if (isAnswered) request.url = request.url!.slice('/answered'.length);
    if (!portal(request, response, isAnswered ? answerAhead : undefined)) response.writeHead(404).end('not the portal’s');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => { server.close(resolve); }));

const ask = (path: string, options: RequestInit = {}) => fetch(`${address}${path}`, { redirect: 'manual', ...options });
const script = async (): Promise<string> => /src="(\/assets\/[^"]+\.js)"/.exec(await (await ask('/')).text())![1]!;

describe('serving the portal', () => {
  test.each(['/', '/enterprises', '/enterprises/91339901MA2C89026J', '/figures/ht.recommended', '/no-such-page'])('%s is the page, under a policy that allows nothing inline', async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('same-origin');
    expect(response.headers.get('strict-transport-security')).toContain('max-age=');
    expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=/);
  });

  test.each(['/graphql', '/graphql/x', '/api/imports', '/health', '/uploads/1', '/export/table.xlsx', '/assets/missing.js', '/favicon.ico', '/../package.json', '/assets/%2e%2e/manifest.json', '/manifest.json', '/routes.json'])('%s is not the portal’s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('only reading is the portal’s', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(404);
    const head = await ask('/', { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
  });

  test('files with a hash are kept for good and sent compressed; an unchanged page is not sent again', async () => {
    const path = await script();
    const plain = await (await ask(path, { headers: { 'accept-encoding': 'identity' } })).text();
    for (const [encoding, decode] of [['br', brotliDecompressSync], ['gzip', gunzipSync]] as const) {
      const { get } = await import('node:http');
      const bytes = await new Promise<Buffer>((resolve, reject) => {
        get(`${address}${path}`, { headers: { 'accept-encoding': encoding } }, (response) => {
          expect(response.headers['content-encoding']).toBe(encoding);
          expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
        }).on('error', reject);
      });
      expect(decode(bytes).toString()).toBe(plain);
    }
    const etag = (await ask('/')).headers.get('etag')!;
    expect((await ask('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });
});

describe('what a page asks first', () => {
  const html = { headers: { accept: 'text/html,*/*;q=0.8' } };
  test('comes with it, and is kept nowhere', async () => {
    asked.splice(0);
    const response = await ask('/answered/lots/lot_1', html);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
    const text = await response.text();
    expect(/<script type="application\/json" id="ahead">(.*)<\/script>/.exec(text)?.[1]).toBe('{"Viewer {}":{"data":{"viewer":null}}}');
    expect(text.replace(/<script type="application\/json"/, '')).not.toMatch(/<script(?![^>]*src=)|<style|\son\w+=/);
    expect(asked).toEqual([{ documents: ['Lot'], id: 'lot_1' }]);
    await ask('/answered/leaders', html);
    expect(asked.at(-1)).toEqual({ documents: ['Leaders', 'FigureYears'], id: undefined });
  });
  test('does not come with a page that somebody only fetches to keep', async () => {
    asked.splice(0);
    const response = await ask('/answered/', { headers: { accept: '*/*' } });
    expect(response.headers.get('etag')).not.toBeNull();
    expect(await response.text()).not.toContain('id="ahead"');
    expect(asked).toEqual([]);
  });
  test('a page that stands alone is not begun with the shell', async () => {
    expect(await (await ask('/answered/sign-in', html)).text()).toContain('<div id="app"></div>');
    expect(await (await ask('/answered/lots', html)).text()).toContain('<div id="app"><div class="shell">');
  });
});

describe('a page’s own files', () => {
  const named = async (path: string): Promise<readonly string[]> => [...((await ask(path)).headers.get('link') ?? '').matchAll(/<([^>]+)>; rel=modulepreload/g)].map(([, file]) => file!);
  test.each(['/', '/lots/lot_1', '/lots/lot_1/hall', '/enterprises', '/figures/ht.recommended'])('of %s are named with it, and are there', async (path) => {
    const files = await named(path);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect({ file, status: (await ask(file, { method: 'HEAD' })).status }).toEqual({ file, status: 200 });
  });
  test('are those of the page that is asked for', async () => {
    expect(await named('/no-such-page')).toEqual([]);
    expect(await named('/investments/warnings')).not.toEqual(await named('/investments/inv_1'));
  });
});

describe('building the portal', () => {
  /** The build, with what each page loads before anything is clicked: the first script and what the page adds to it. */
  const built = () => {
    const place = spawnSync(process.execPath, [builder], { encoding: 'utf8' }).stdout.trim();
    const { first, pages } = JSON.parse(readFileSync(join(place, 'routes.json'), 'utf8')) as { first: readonly string[]; pages: readonly { path: string; files: readonly string[]; parts: readonly string[] }[] };
    return { place, pages: pages.map(({ path, files, parts }) => ({ path, kilobytes: kilobytes(place, [...first, ...files]), parts: kilobytes(place, parts) })) };
  };

  test('the public home, a lot, an enterprise and the leaders’ page load within 60 KB of script, every other page too, compressed', () => {
    const { place, pages } = built();
    expect(pages.length).toBeGreaterThan(120);
    const measured = (path: string): number => pages.find((page) => page.path === path)!.kilobytes;
    for (const path of ['/', '/lots/:id', '/enterprises/:id', '/leaders']) expect({ path, kilobytes: measured(path) <= 60 ? 'within' : measured(path) }).toEqual({ path, kilobytes: 'within' });
    expect(pages.filter((page) => page.kilobytes > 60 || page.parts > 40)).toEqual([]);
    expect(kilobytes(place, readdirSync(join(place, 'assets')).filter((name) => name.endsWith('.css')).map((name) => `assets/${name}`))).toBeLessThanOrEqual(20);
  });

  test.each(accounts)('$name builds into the data folder when the program’s own is closed', (account) => {
    const data = folder(account);
    try {
      const made = spawnSync(process.execPath, [builder, '/dev/null/closed', join(data.path, 'portal')], {
        encoding: 'utf8', cwd: '/', env: { HOME: '/nonexistent' }, ...(account.uid === undefined ? {} : { uid: account.uid, gid: account.gid! }),
      });
      expect({ status: made.status, errors: made.stderr.replace(/^正在构建.*\n/, '') }).toEqual({ status: 0, errors: '' });
      const place = made.stdout.trim();
      expect(place.startsWith(join(data.path, 'portal'))).toBe(true);
      expect(readdirSync(place)).toContain('index.html');
      // A second start finds it there.
      expect(spawnSync(process.execPath, [builder, '/dev/null/closed', join(data.path, 'portal')], { encoding: 'utf8' }).stderr).toBe('');
    } finally {
      data.remove();
    }
  });

  test('the types of the client’s documents are those of the schema', () => {
    const made = folder();
    try {
      const run = spawnSync(process.execPath, [join(project, 'client/codegen.mjs'), made.path], { encoding: 'utf8', cwd: project });
      expect({ status: run.status, errors: run.stderr }).toEqual({ status: 0, errors: '' });
      for (const file of ['graphql.ts', 'documents.json', 'todos.graphql']) expect(readFileSync(join(made.path, file), 'utf8')).toBe(readFileSync(join(project, 'client/generated', file), 'utf8'));
      for (const file of ['documents.js', 'documents.d.ts']) expect(readFileSync(join(made.path, 'partner', file), 'utf8')).toBe(readFileSync(join(project, 'partner/generated', file), 'utf8'));
    } finally {
      made.remove();
    }
  });
});
