import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { Question } from './ahead.ts';
import type { Log } from '../log.ts';
import { say } from '../log.ts';

/** Paths that belong to others, whatever is or is not there. */
const others = /^\/(graphql|federation|api|health|uploads|export|oauth)(\/|$)/;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8', webmanifest: 'application/manifest+json; charset=utf-8', png: 'image/png', woff2: 'font/woff2',
};

/** What only a file is called. */
const fileName = /^\/assets\/|^\/(\.|wp-|cgi-)|\.(m?js|ts|css|html?|svg|json|webmanifest|png|jpe?g|gif|webp|ico|woff2?|map|txt|xml|php|env|gz|br)$/i;

/** Nothing runs, loads or frames that the portal did not bring along; no script or style is inline. The one policy of trusted types lets through the one name of the service worker. */
const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
  "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types bureau',
].join('; ');

/** What the build tells the server. */
const routesFile = 'routes.json';

interface File {
  readonly type: string;
  readonly tag: string;
  readonly bytes: Readonly<Record<'identity' | 'gzip' | 'br', Buffer | undefined>>;
}

export interface PortalNeeds {
  readonly log: Log;
  /** Where to put the build when the program's own folder cannot be written. */
  readonly dataDirectory?: string;
  /** The build, where it was begun already. */
  readonly folder?: Promise<string> | undefined;
  /** Production runs behind HTTPS: browsers are told to never come back without. */
  readonly production?: boolean;
}

type AnswerAhead = (request: IncomingMessage, questions: readonly Question[], id: string | undefined, gone: AbortSignal) => Promise<string | null>;
/** What is seen of the page until its script has drawn it. */
const shell = /(?<=<div id="app">).*(?=<\/div>\n)/;

/**
 * The portal's pages: builds the client when its sources have changed, then answers from memory. What a page would ask first is sent with it.
 *
 * @returns a route that says false when the request is not for a page
 */
export async function createPortal({ log, dataDirectory, folder: building = buildPortal(dataDirectory), production = false }: PortalNeeds): Promise<(request: IncomingMessage, response: ServerResponse, answerAhead?: AnswerAhead) => boolean | Promise<boolean>> {
  const folder = await building;
  const files = load(folder);
  const page = files.get('/index.html');
  if (!page) throw new Error(`the portal's build has no index.html: ${folder}`);
  log.debug({ folder, files: files.size }, 'the portal is ready');
  const pages = pagesOf(folder);
  const [before, after] = page.bytes.identity!.toString().split(/(?=<\/body>)/) as [string, string];
  const secure = production ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {};

  /** The page at once, and the answers when they are there: its scripts are loaded in the meantime. */
  const sendWithAnswers = async (request: IncomingMessage, response: ServerResponse, shown: Shown, head: Readonly<Record<string, string | undefined>>, answerAhead: AnswerAhead): Promise<void> => {
    const gone = new AbortController();
    const answers = answerAhead(request, shown.ahead, shown.id, gone.signal);
    const encoding = chosen(request.headers['accept-encoding'], page);
    response.writeHead(200, { ...head, 'cache-control': 'no-store', ...(encoding !== 'identity' && { 'content-encoding': encoding }) });
    const encoder = encoding === 'br' ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : encoding === 'gzip' ? createGzip() : null;
    response.once('close', () => { gone.abort(); encoder?.destroy(); });
    encoder?.pipe(response);
    (encoder ?? response).write(shown.isBare ? before.replace(shell, '') : before);
    encoder?.flush();
    const json = await answers;
    if (!response.destroyed) (encoder ?? response).end(`${json === null ? '' : `<script type="application/json" id="ahead">${json}</script>`}${after}`);
  };

  return (request, response, answerAhead) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = new URL(request.url ?? '/', 'http://portal').pathname;
    if (others.test(path)) return false;
    const asset = path === '/index.html' ? undefined : files.get(path);
    // A file that is missing is missing, not a page. (An indicator's code has a dot too: /figures/ht.recommended.)
    if (!asset && fileName.test(path)) return false;
    const file = asset ?? page;
    const encoding = chosen(request.headers['accept-encoding'], file);
    const shown = asset ? undefined : shownAt(pages, path);
    const head = {
      'content-type': file.type, 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', vary: asset ? 'accept-encoding' : 'accept-encoding, accept, cookie', etag: `"${file.tag}-${encoding}"`, ...secure,
      'cache-control': asset && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(!asset && {
        'content-security-policy': policy, 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'x-frame-options': 'DENY',
        ...(shown?.link && { link: shown.link }),
        'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
      }),
    };
    // A person's browser opens it; what only wants to keep it for later takes it as it is.
    if (shown && answerAhead && request.method === 'GET' && request.headers.accept?.includes('text/html')) {
      const { etag: _, ...own } = head;
      return sendWithAnswers(request, response, shown, own, answerAhead).then(() => true);
    }
    if (request.headers['if-none-match'] === head.etag) {
      response.writeHead(304, head).end();
      return true;
    }
    const body = file.bytes[encoding]!;
    response.writeHead(200, { ...head, 'content-length': body.length, ...(encoding !== 'identity' && { 'content-encoding': encoding }) });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  };
}

/** In a process of its own: the bundler's memory ends with it, and the server imports nothing of the client. */
export const buildPortal = async (dataDirectory: string | undefined): Promise<string> => {
  const builder = fileURLToPath(new URL('../../client/build.mjs', import.meta.url));
  const folders = [fileURLToPath(new URL('../../client/dist', import.meta.url)), ...(dataDirectory ? [join(dataDirectory, 'portal')] : [])];
  const running = promisify(execFile)(process.execPath, [builder, ...folders], { maxBuffer: 1 << 20 });
  // Says so only when there is something to build.
  running.child.stderr?.once('data', () => say('正在构建门户页面…', 'building the portal'));
  return (await running).stdout.trim().split('\n').at(-1)!;
};

/** All of it, with its compressed forms: a portal is smaller than one photograph. */
const load = (folder: string): ReadonlyMap<string, File> => {
  const files = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const type = types[entry.name.split('.').at(-1)!];
    if (!entry.isFile() || type === undefined || entry.name === routesFile) continue;
    const identity = readFileSync(path);
    files.set(`/${relative(folder, path).replaceAll('\\', '/')}`, {
      type, tag: createHash('sha256').update(identity).digest('base64url').slice(0, 16),
      bytes: { identity, gzip: readIfThere(`${path}.gz`), br: readIfThere(`${path}.br`) },
    });
  }
  return files;
};

interface BuiltPage { readonly path: string; readonly isBare: boolean; readonly ahead: readonly Question[]; readonly files: readonly string[] }
interface KnownPage { readonly pattern: RegExp; readonly isBare: boolean; readonly ahead: readonly Question[]; readonly link: string }
/** A page at an address. */
interface Shown { /** Nothing of the shell stands around it. */ readonly isBare: boolean; readonly ahead: readonly Question[]; /** The record of the address. */ readonly id: string | undefined; /** What the browser may fetch at once, beside what the document itself names. */ readonly link: string }

const pagesOf = (folder: string): readonly KnownPage[] =>
  (JSON.parse(readFileSync(join(folder, routesFile), 'utf8')) as { readonly pages: readonly BuiltPage[] }).pages.map(({ path, isBare, ahead, files }) => ({
    pattern: new RegExp(`^${path.split('/').map((part) => (part.startsWith(':') ? `(?<${part.slice(1)}>[^/]+)` : part.replaceAll('.', '\\.'))).join('/')}/?$`),
    // What other areas show further down follows the page's own first drawing.
    isBare, ahead, link: files.map((file) => `</${file}>; rel=modulepreload`).join(', '),
  }));

const shownAt = (pages: readonly KnownPage[], path: string): Shown => {
  for (const { pattern, ...page } of pages) {
    const found = pattern.exec(path);
    if (found) return { ...page, id: found.groups?.['id'] };
  }
  return { isBare: false, ahead: [], id: undefined, link: '' };
};

const readIfThere = (path: string): Buffer | undefined => (statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : undefined);

/** The smallest form that the browser takes; `q=0` forbids one. */
const chosen = (accepted: string | string[] | undefined, file: File): 'identity' | 'gzip' | 'br' => {
  const takes = String(accepted ?? '').split(',').map((each) => each.trim().split(/\s*;\s*q=/)).filter(([, weight]) => weight === undefined || Number(weight) > 0).map(([name]) => name);
  return (['br', 'gzip'] as const).find((name) => file.bytes[name] && takes.includes(name)) ?? 'identity';
};
