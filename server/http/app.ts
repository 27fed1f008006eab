import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { MikroORM } from '@mikro-orm/postgresql';
import { build } from '../../schema/build.ts';
import { type Actor, publicActor } from '../../schema/core/access/actor.ts';
import type { RequestContext } from '../../schema/core/context.ts';
import type { Query } from '../../schema/core/read/context.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import type { Log } from '../log.ts';
import { BodyTooLarge, readBody } from './body.ts';
import { createGraphql } from './graphql.ts';
import { limits } from './limits.ts';

/** A part of the site that answers requests of its own; false when the request is not its. */
export type Route = (request: IncomingMessage, response: ServerResponse, url: URL) => boolean | Promise<boolean>;

export interface AppNeeds {
  readonly orm: MikroORM;
  readonly query: Query;
  readonly log: Log;
  readonly demo: boolean;
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  /** Asked in order before "not found"; `/graphql` and `/health` come first. */
  readonly routes?: readonly Route[];
  /** Answers field by field instead of by compiled statements: for tests that hold the two together. */
  readonly plain?: boolean;
}

/** The HTTP face of the bureau: GraphQL, health, and whatever routes are added. */
export async function createApp({ orm, query, log, demo, actorOf, routes = [], plain = false }: AppNeeds) {
  const { schema, model } = await build(orm.getMetadata());
  const graphql = createGraphql({ schema, log, demo });
  await graphql.start();

  const contextOf = async (request: IncomingMessage): Promise<RequestContext> => ({
    actor: await actorOf(request), model, schema, query, em: () => orm.em.fork(), loaders: new Map(), requestId: uuidv7(), log, plain,
  });

  const answerGraphql = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    const method = request.method?.toUpperCase() ?? 'GET';
    let body: unknown = {};
    if (method === 'POST') {
      const bytes = await readBody(request, limits.bodyBytes);
      if (/^application\/json\b/i.test(headers.get('content-type') ?? '')) {
        try {
          body = JSON.parse(bytes.toString('utf8'));
        } catch {
          return fail(response, 400, 'BAD_REQUEST', '请求体不是有效的 JSON。');
        }
      }
    }
    const answer = await graphql.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method, headers, search: url.search, body }, context: () => contextOf(request),
    });
    const head: Record<string, string> = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
    for (const [name, value] of answer.headers) head[name] = value;
    if (answer.body.kind === 'complete') {
      response.writeHead(answer.status ?? 200, head).end(answer.body.string);
      return;
    }
    response.writeHead(answer.status ?? 200, head);
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://bureau');
    if (url.pathname === '/graphql' && !(request.method === 'GET' && request.headers.accept?.includes('text/html'))) return answerGraphql(request, response, url);
    if (url.pathname === '/health') { response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}'); return; }
    for (const route of routes) if (await route(request, response, url)) return;
    fail(response, 404, 'NOT_FOUND', '没有这个页面。');
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (error instanceof BodyTooLarge) return fail(response, 413, 'BODY_TOO_LARGE', '请求体过大。');
      log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a request failed');
      if (!response.headersSent) fail(response, 500, 'INTERNAL_SERVER_ERROR', '系统内部错误。');
      else response.destroy();
    });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;

  return {
    server, schema, model, contextOf,
    async close(): Promise<void> {
      const closed = new Promise<void>((resolve) => { server.close(() => resolve()); });
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
      await closed;
      await graphql.stop();
    },
  };
}

function fail(response: ServerResponse, status: number, code: string, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

export const everyoneIsPublic = async (): Promise<Actor> => publicActor;
