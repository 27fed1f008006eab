import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { setImmediate as soon } from 'node:timers/promises';
import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type DocumentNode, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { build } from '../../schema/build.ts';
import type { Providers, RequestContext } from '../../schema/core/context.ts';
import type { LiveHub } from '../../schema/core/live/live.ts';
import type { Query } from '../../schema/core/read/context.ts';
import { buffersOf, textOf } from '../../schema/core/read/execute.ts';
import { federate } from '../../schema/federate.ts';
import type { Vault } from '../../schema/core/secret/vault.ts';
import { prepared } from '../../schema/core/sql/prepared.ts';
import { note, traced } from '../../schema/core/trace.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { isAway, isBusy } from '../../schema/core/sql/away.ts';
import { recordKeyUse } from '../../schema/protection/sharing.ts';
import { brief, type Log } from '../log.ts';
import type { RequestMeasures } from '../operate/measures.ts';
import { answers } from '../operate/operate.ts';
import { cookiesOf, type SessionRequest, type Sessions } from '../session/session.ts';
import { now, Written } from '../session/written.ts';
import { answerRead, busy, unavailable, unforeseen } from './answer.ts';
import { BodyTooLarge, isTooDeep, isUnstorable, readBody } from './body.ts';
import { Documents, notRegistered } from './documents.ts';
import { givenBy } from './given.ts';
import { createGraphql, operationOf } from './graphql.ts';
import { Known } from './known.ts';
import { limits } from './limits.ts';
import type { createPaces } from './pace.ts';
import type { Ending } from './reader.ts';
import type { Replicas } from './replicas.ts';
import { type LiveLimits, liveLimits, openSocket } from './socket.ts';

/** Who asks, as a context to act with; null when a bad key was shown and the answer was given. */
export type Identify = (request: IncomingMessage) => Promise<RequestContext & { readonly session: ReturnType<Sessions['requestSession']>; readonly refused: string | null }>;

/** Answers one of the portal's own documents, by its name, as the text of a GraphQL answer; null when it has none. */
export type Ask = (context: RequestContext, document: string, variables: Readonly<Record<string, unknown>>) => Promise<string | null>;

/** A part of the site that answers requests of its own; false when the request is not its. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean | Promise<boolean>;

export interface AppNeeds {
  readonly orm: MikroORM;
  readonly query: Query;
  /** By which mutations act at one stroke and read what they have done, so that neither waits behind queries; the same as `query` where there is no other. */
  readonly act?: Query;
  readonly log: Log;
  readonly demo: boolean;
  readonly sessions: Pick<Sessions, 'actorOf' | 'requestSession'> & Partial<Pick<Sessions, 'onEnded'>>;
  readonly vault: Vault;
  /** Brings changes to those who follow them. */
  readonly hub: LiveHub;
  /** A proxy in front speaks for the client: its address and whether it came over https. */
  readonly trustProxy?: boolean;
  /** Asked in order before "not found"; `/graphql` and `/health` come first. Made with what the app itself answers with. */
  readonly routes?: (identify: Identify, ask: Ask) => readonly Route[];
  /** Answers field by field instead of by compiled statements: for tests that hold the two together. */
  readonly plain?: boolean;
  /** How fast who may do what: see `createPaces`. Absent, as fast as the machine does it. */
  readonly paces?: ReturnType<typeof createPaces>;
  /** Set: only the portal's documents are answered, and those in this folder. */
  readonly documentsFolder?: string | undefined;
  /** Set: `/federation` is a subgraph, of a county or (`own`) with everything at its root. */
  readonly subgraph?: string | undefined;
  /** Whether `query` reads beneath the second lock for those who are bound; not where the database could not be given its roles. */
  readonly isLocked?: boolean;
  /** Where reads may go that may lag. */
  readonly replicas?: Replicas | undefined;
  /** Who else says who people are. */
  readonly providers?: Providers;
  /** Counts requests for the operators. */
  readonly measures?: RequestMeasures;
  /** Other limits for live connections: for tests that reach them. */
  readonly live?: Partial<LiveLimits>;
}

/** A schema that is asked over HTTP, and what is known of those who ask it. */
interface Door { readonly graphql: ReturnType<typeof createGraphql>; readonly known: Known }

/** The HTTP face of the bureau: GraphQL, health, and whatever routes are added. */
export async function createApp({ orm, query, act = query, log, demo, sessions, vault, hub, trustProxy = false, routes = () => [], plain = false, paces, documentsFolder, subgraph, measures, replicas, isLocked = true, live = {}, providers }: AppNeeds) {
  const built = await build(orm.getMetadata(), isLocked);
  const { schema, model } = built;
  const documents = new Documents(documentsFolder);
  const openDoor = async (to: { readonly schema: GraphQLSchema; readonly rootDepth?: number }): Promise<Door> => {
    const known = new Known(documents);
    const graphql = createGraphql({ ...to, known, documents, log, demo });
    await graphql.start();
    return { known, graphql };
  };
  const main = await openDoor({ schema });
  const federation = subgraph === undefined ? null : await openDoor(subgraph === 'own' ? federate(built, null) : { ...federate(built, subgraph), rootDepth: 2 });

  const saidBy = (request: IncomingMessage, name: string): string => (trustProxy ? String(request.headers[name] ?? '').split(',').at(-1)!.trim() : ''); // the proxy's own word is the last: what stands before it the client may have said
  const about = (request: IncomingMessage): SessionRequest => {
    const said = (name: string) => saidBy(request, name);
    return { headers: request.headers, address: said('x-forwarded-for') || (request.socket.remoteAddress ?? null), secure: said('x-forwarded-proto') === 'https' };
  };
  const identify: Identify = async (request) => {
    const asked = about(request);
    const { actor, sessionId, refused } = await sessions.actorOf(asked);
    return {
      actor, refused, session: sessions.requestSession(asked, sessionId), model, schema, query, act, vault, log, plain, hub,
      em: () => orm.em.fork(), loaders: new Map(), requestId: uuidv7(), ...(providers && { providers }), ...(paces && { spend: paces(actor, asked.address) }),
    };
  };
  const written = replicas && new Written(vault, demo ? 'demo' : 'production');
  let closing = false;

  const throughApollo = async ({ graphql, known }: Door, request: IncomingMessage, search: string, method: string, body: unknown, context: RequestContext): Promise<HTTPGraphQLResponse> => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const answer = await graphql.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method, headers, search, body }, context: async () => context });
    known.contentType(method, request.headers, answer);
    return answer;
  };

  const parsed = new Map<string, DocumentNode>();
  /** The portal's documents are held against the schema when they are committed: they need no more looking at. */
  const ask: Ask = async (context, name, variables) => {
    const query = documents.portal[name];
    if (query === undefined) throw new Error(`the portal has no document ${name}`);
    const begun = performance.now();
    const document = parsed.get(name) ?? parse(query);
    parsed.set(name, document);
    const read = await answerRead(document, getOperationAST(document), variables, context);
    const body = read === null ? (await main.graphql.executeHTTPGraphQLRequest({ httpGraphQLRequest: { method: 'POST', headers: new HeaderMap([['content-type', 'application/json']]), search: '', body: { query, variables } }, context: async () => context })).body : null;
    measures?.ended('query', 200, (performance.now() - begun) / 1000);
    return body === null ? textOf(read!) : body.kind === 'complete' ? body.string : null;
  };
  const others = routes(identify, ask);

  const answerGraphql = async (door: Door, request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    // Whoever goes away, or is kept too long, has his statements stopped: nobody waits for them.
    const ending = new AbortController();
    const begun = performance.now();
    const end = (why: Ending): void => {
      if (response.writableEnded) return;
      measures?.cut(why);
      ending.abort(why);
    };
    const late = setTimeout(end, limits.milliseconds, 'late');
    response.once('close', () => { clearTimeout(late); end('gone'); });
    const asked = about(request);
    const untilThen = (of: Query): Query => (statement, values, reader) => of(statement, values, reader, ending.signal);
    const identified = await identify(request);
    const reading: Query = (...asked) => (operationOf.get(identified.loaders) === 'mutation' ? act : query)(...asked);
    const lagging = written && replicas.query(written.of(request.headers, asked.secure));
    const context = { ...identified, query: untilThen(reading), ...(lagging && { lagging: untilThen(lagging) }) };
    if (context.refused !== null) return fail(response, 401, 'UNAUTHENTICATED', context.refused);
    const method = request.method?.toUpperCase() ?? 'GET';
    let body: unknown = {};
    if (method === 'POST') {
      const bytes = await readBody(request, limits.bodyBytes);
      if (/^application\/json *(;|$)/i.test(request.headers['content-type'] ?? '')) {
        try {
          const sent = bytes.toString('utf8');
          body = JSON.parse(sent);
          if (isTooDeep(body)) return fail(response, 400, 'TOO_DEEP', '请求嵌套过深。');
          if (isUnstorable(sent, body)) return fail(response, 400, 'BAD_USER_INPUT', '请求中有无法保存的字符。');
        } catch {
          return fail(response, 400, 'BAD_REQUEST', '请求体不是有效的 JSON。');
        }
      }
    }
    if (isUnstorable(url.search, [...url.searchParams.values()])) return fail(response, 400, 'BAD_USER_INPUT', '请求中有无法保存的字符。');
    if (isNaming(body)) {
      const { documentId, ...others } = body;
      const named = documents.named(documentId);
      if (named === undefined) return fail(response, 403, ...notRegistered);
      body = { ...others, query: named };
    }
    if (documents.refuses(method === 'GET' ? url.searchParams.get('query') : (body as { readonly query?: unknown } | null)?.query)) return fail(response, 403, ...notRegistered);
    let short: Awaited<ReturnType<Known['answer']>> = null;
    const answer = await traced(() => ({ name: 'graphql' }), async () => (short = await door.known.answer(request.headers, body, context)) ?? throughApollo(door, request, url.search, method, body, context));
    const pieces = answer.body.kind === 'pieces' ? answer.body.pieces : answer.body.kind === 'complete' ? [answer.body.string] : null;
    if (context.actor.keyId !== undefined && pieces) {
      const asked = method === 'GET' ? Object.fromEntries(url.searchParams) : body as { readonly query?: unknown; readonly operationName?: unknown };
      await recordKeyUse(context.em(), context.actor, givenBy(asked.query, asked.operationName, textOf(pieces)));
    }
    const operation = short ? 'query' : operationOf.get(context.loaders) ?? 'none';
    measures?.ended(operation, answer.status ?? 200, (performance.now() - begun) / 1000);
    const head: Record<string, string | string[]> = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    for (const [name, value] of answer.headers) head[name] = value;
    Object.assign(head, cookiesOf(context.session));
    if (operation === 'mutation' && written) {
      // What was done is done: that the place of it cannot be told only means that it is read where it was done.
      const place = written.headers(await replicas.position().catch(() => now), replicas.bound + 1, request.headers, asked.secure);
      head['set-cookie'] = [...[head['set-cookie'] ?? []].flat(), place.cookie];
      head[place.header[0]] = place.header[1];
    }
    if (pieces) {
      const buffers = buffersOf(pieces);
      response.writeHead(answer.status ?? 200, { ...head, 'content-length': buffers.reduce((sum, { length }) => sum + length, 0) });
      // As they are, not joined: a copy is memory outside of JavaScript, whose growth makes V8 collect all of its own.
      response.cork();
      for (const each of buffers) response.write(each);
      response.end();
      return;
    }
    response.writeHead(answer.status ?? 200, head);
    if (answer.body.kind === 'chunked') for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  };

  const missing = answers(() => query(isThere, []));
  /** That the process lives is one thing; whether it can answer is another: with the database it can. */
  const answerReady = async (response: ServerResponse): Promise<void> => {
    const isReady = !closing && (await missing()) === null;
    response.writeHead(isReady ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(isReady ? '{"status":"ready"}' : '{"status":"no database"}');
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = URL.parse(request.url ?? '/', 'http://bureau');
    if (!url) return fail(response, 400, 'BAD_REQUEST', '网址无效。');
    if (url.pathname === '/graphql' && !(request.method === 'GET' && request.headers.accept?.includes('text/html'))) return answerGraphql(main, request, response, url);
    if (federation && url.pathname === '/federation') return answerGraphql(federation, request, response, url);
    if (url.pathname === '/health/ready') return answerReady(response);
    if (url.pathname === '/health') { response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}'); return; }
    if (written && !['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? 'GET')) {
      // These answer as they commit: how far that is nobody knows before.
      const place = written.headers(now, replicas.bound + 1, request.headers, about(request).secure);
      response.setHeader('set-cookie', place.cookie).setHeader(...place.header);
    }
    for (const route of others) if (await route(request, response, url)) return;
    fail(response, 404, 'NOT_FOUND', '没有这个页面。');
  };

  const server = createServer((request, response) => {
    const { traceparent } = request.headers;
    traced(() => ({ name: `${request.method} ${routeOf(request.url)}`, kind: 'server', partOf: typeof traceparent === 'string' ? traceparent : undefined, noted: { 'http.request.method': request.method!, 'http.route': routeOf(request.url) } }), () => handle(request, response).finally(() => { note(() => ({ 'http.response.status_code': response.statusCode })); })).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) return fail(response, 413, 'BODY_TOO_LARGE', '请求体过大。');
      const passing: readonly [string, string] | null = isAway(error) ? ['SERVICE_UNAVAILABLE', unavailable] : isBusy(error) ? ['BUSY', busy] : null;
      if (passing) log.warn({ error: brief(error) }, 'a request is to come again');
      const { message, extensions } = passing ? { message: passing[1], extensions: { code: passing[0] } } : unforeseen(error, log);
      if (response.headersSent) response.destroy();
      else fail(passing ? response.setHeader('retry-after', '1') : response, passing ? 503 : 500, extensions.code, message, extensions);
    });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  const socket = openSocket({
    server, schema, documents, demo, log, identify, limits: { ...liveLimits, ...live }, addressOf: (request) => about(request).address, hostOf: (request) => saidBy(request, 'x-forwarded-host') || request.headers.host,
  });

  sessions.onEnded?.((owner) => { socket.ended(owner); });

  return {
    server, schema, model, socket,
    async close(): Promise<void> {
      closing = true;
      await socket.close();
      server.closeIdleConnections();
      // Whom the system has let in already is let in here first: a proxy has sent him its request, and would not send it to another.
      for (let turn = 0; turn < 2; turn += 1) await soon();
      const closed = new Promise<void>((resolve) => { server.close(() => resolve()); });
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
      await closed;
      await main.graphql.stop();
      await federation?.graphql.stop();
    },
  };
}

/** The door that a request came by; of an address no more than that. */
const routeOf = (url = '/'): string => /^\/(graphql|federation|health(?:\/ready)?|api\/[a-z-]+|export\/[a-z.]+)(?=[/?]|$)/.exec(url)?.[0] ?? '/*';

const isThere = prepared('select 1');

/** A document by its name instead of its words. */
const isNaming = (body: unknown): body is { readonly documentId: string; readonly query?: undefined } =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && typeof (body as { documentId?: unknown }).documentId === 'string' && (body as { query?: unknown }).query == null;

export function fail(response: ServerResponse, status: number, code: string, message: string, more: object = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] }));
}
