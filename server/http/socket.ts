import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type GraphQLSchema, GraphQLError } from 'graphql';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, makeServer } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import type { RequestContext } from '../../schema/core/context.ts';
import { brief, type Log } from '../log.ts';
import { isOurs } from './origin.ts';
import type { Documents } from './documents.ts';
import { createReading, type Followable, StreamOver, subscribe } from './subscribe.ts';

/** What one process, one address and one connection may have open, and what a connection may ask for in ten seconds. */
export interface LiveLimits { readonly connections: number; readonly perAddress: number; readonly subscriptions: number; readonly subscribesPer10s: number; readonly messageBytes: number; readonly initMilliseconds: number; readonly pingMilliseconds: number }
export const liveLimits: LiveLimits = { connections: 10_000, perAddress: 2_000, subscriptions: 20, subscribesPer10s: 60, messageBytes: 64_000, initMilliseconds: 5_000, pingMilliseconds: 20_000 };

/** Come back and go on: nothing is lost by it. */
const tryAgainLater = 1013;

export interface SocketNeeds {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
  readonly demo: boolean;
  readonly log: Log;
  readonly limits?: LiveLimits;
  /** The client's address, as far as it is trusted. */
  readonly addressOf: (request: IncomingMessage) => string | null;
  /** The name by which the client reached us, as far as it is trusted. */
  readonly hostOf: (request: IncomingMessage) => string | undefined;
  /** Who asks, from cookie or key, anew each time; `refused` when a key is no good. */
  readonly identify: (request: IncomingMessage) => Promise<RequestContext & { readonly refused: string | null }>;
}

interface Open { readonly socket: WebSocket; readonly request: IncomingMessage; who: string | null; readonly person: string | null; asked: number[] }

/** The live side of the GraphQL endpoint: graphql-ws at the same path, with the same cookie or key, for subscriptions only. */
export function openSocket({ server, schema, documents, demo, log, limits = liveLimits, addressOf, hostOf, identify }: SocketNeeds): { readonly connections: number; /** Something of this owner's ended: his connections end with it, and do not wait for the next telling. */ ended(owner: string): void; close(): Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.messageBytes, perMessageDeflate: false, handleProtocols: () => GRAPHQL_TRANSPORT_WS_PROTOCOL });
  const reading = createReading(schema, documents, demo);
  const open = new Map<WebSocket, Open>();
  const perAddress = new Map<string, number>();
  let closing = false;

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const refuse = (status: string): void => { socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`); };
    if (!URL.canParse(request.url ?? '', 'http://bureau') || new URL(request.url!, 'http://bureau').pathname !== '/graphql') return refuse('404 Not Found');
    if (closing) return refuse('503 Service Unavailable');
    if (request.headers.origin !== undefined && !isOurs(request.headers.origin, hostOf(request))) return refuse('403 Forbidden'); // programs say nothing
    if (!String(request.headers['sec-websocket-protocol'] ?? '').split(',').some((each) => each.trim() === GRAPHQL_TRANSPORT_WS_PROTOCOL)) return refuse('400 Bad Request');
    const address = addressOf(request) ?? '';
    if (sockets.clients.size >= limits.connections || (perAddress.get(address) ?? 0) >= limits.perAddress) return refuse('429 Too Many Requests');
    perAddress.set(address, (perAddress.get(address) ?? 0) + 1);
    socket.once('close', () => {
      const left = perAddress.get(address)! - 1;
      if (left > 0) perAddress.set(address, left);
      else perAddress.delete(address);
    });
    const { refused, session, actor } = await identify(request);
    if (refused !== null) return refuse('401 Unauthorized');
    if (socket.destroyed) return;
    sockets.handleUpgrade(request, socket, head, (upgraded) => {
      begin({ socket: upgraded, request, who: session.id ?? (actor.kind === 'key' ? actor.name : null), person: actor.personId, asked: [] });
    });
  };
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    socket.on('error', () => { socket.destroy(); });
    upgrade(request, socket, head).catch((error: unknown) => {
      log.error({ error: brief(error) }, 'a live connection could not be opened');
      socket.destroy();
    });
  };
  server.on('upgrade', onUpgrade);

  /** As whoever opened the connection, if he still is; a sign-out or a revocation ends what was opened before it. */
  const contextOf = async ({ request, who }: Open): Promise<RequestContext | null> => {
    const context = await identify(request);
    if (context.refused !== null) return null;
    return (context.session.id ?? (context.actor.kind === 'key' ? context.actor.name : null)) === who ? context : null;
  };
  const end = (socket: WebSocket, error: unknown): void => {
    if (error instanceof StreamOver && error.reason === 'rights') socket.close(CloseCode.Forbidden, 'Forbidden');
    else {
      if (!(error instanceof StreamOver)) log.error({ error: brief(error) }, 'a subscription failed');
      socket.close(tryAgainLater, 'Try again later');
    }
  };
  const tooMany = (connection: Open, subscriptions: number): boolean => {
    const now = Date.now();
    connection.asked = connection.asked.filter((at) => at > now - 10_000);
    connection.asked.push(now);
    return subscriptions > limits.subscriptions || connection.asked.length > limits.subscribesPer10s;
  };

  const asked = new WeakMap<object, { readonly followable: Followable; readonly connection: Open }>();
  const protocol = makeServer<Record<string, unknown>, Open>({
    connectionInitWaitTimeout: limits.initMilliseconds,
    onSubscribe({ extra: connection, subscriptions }, _, { query, operationName, variables }) {
      if (tooMany(connection, Object.keys(subscriptions).length)) return [new GraphQLError(`一个连接至多 ${limits.subscriptions} 个订阅，且不宜频繁重订。`, { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } })];
      const followable = reading(query, operationName);
      if (!('document' in followable)) return [...followable];
      if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return [new GraphQLError('variables 应为对象。', { extensions: { code: 'BAD_REQUEST' } })];
      const args = { schema, document: followable.document, operationName: operationName ?? null, variableValues: variables ?? {}, contextValue: {} };
      asked.set(args, { followable, connection });
      return args;
    },
    async subscribe(args) {
      const { followable, connection } = asked.get(args)!;
      const guarded = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
        try {
          return await work();
        } catch (error) {
          end(connection.socket, error);
          return otherwise;
        }
      };
      const stream = await guarded(() => subscribe(args, followable, { context: () => contextOf(connection), log, demo }), { data: null });
      if (!('next' in stream)) return stream;
      const next = stream.next.bind(stream);
      return Object.assign(stream, { next: () => guarded(next, { done: true as const, value: undefined }) });
    },
  });
  function begin(connection: Open): void {
    const { socket } = connection;
    open.set(socket, connection);
    // What is no message, or too long a one: ws has closed the connection with the code that says so.
    socket.on('error', (error) => { log.debug({ error: error.message }, 'a live connection was broken off'); });
    let answered = true;
    socket.on('pong', () => { answered = true; });
    const pinging = setInterval(() => {
      if (!answered) { socket.terminate(); return; }
      answered = false;
      socket.ping();
    }, limits.pingMilliseconds);
    const closed = protocol.opened({
      protocol: socket.protocol,
      // Done when it has left: until then the follower is told nothing more, so that one who reads slowly has one message waiting and no more.
      send: (data) => new Promise((resolve, reject) => {
        if (socket.readyState !== socket.OPEN) resolve();
        else socket.send(data, (error) => { if (error) reject(error); else resolve(); });
      }),
      close: (code, reason) => { socket.close(code, reason); },
      onMessage: (heard) => {
        socket.on('message', (data: Buffer) => {
          heard(String(data)).catch((error: unknown) => { if (socket.readyState === socket.OPEN) end(socket, error); });
        });
      },
    }, connection);
    socket.once('close', (code, reason) => {
      clearInterval(pinging);
      open.delete(socket);
      void closed(code, String(reason));
    });
  }

  return {
    get connections() { return open.size; },
    ended(owner) {
      for (const connection of open.values()) {
        // Whose key a connection is of, it does not say: those are few, and all looked at.
        if (connection.who === null || (connection.person !== null && connection.person !== owner)) continue;
        contextOf(connection).then((context) => { if (!context) end(connection.socket, new StreamOver('rights')); }, (error: unknown) => { end(connection.socket, error); });
      }
    },
    async close() {
      closing = true;
      server.off('upgrade', onUpgrade);
      // Whoever does not answer to being told goodbye is cut off.
      const cutting = setTimeout(() => { for (const socket of sockets.clients) socket.terminate(); }, 2_000);
      const gone = [...sockets.clients].map((socket) => new Promise<void>((resolve) => { socket.once('close', () => { resolve(); }); }));
      for (const socket of sockets.clients) socket.close(1001, 'Going away');
      await Promise.all(gone);
      clearTimeout(cutting);
      sockets.close();
    },
  };
}
