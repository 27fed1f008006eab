import type { AddressInfo } from 'node:net';
import type { Redis } from 'ioredis';
import { Client } from 'pg';
import { type Actor, publicActor } from '../../schema/core/access/actor.ts';
import { changedRecords } from '../../schema/core/live/live.ts';
import type { Providers } from '../../schema/core/context.ts';
import type { Query } from '../../schema/core/read/context.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { areas } from '../../schema/index.ts';
import { connection } from '../../server/database/orm.ts';
import type { FileStore } from '../../server/files.ts';
import { createApp, type Identify, type Route } from '../../server/http/app.ts';
import { attachmentRoute } from '../../server/http/attachment.ts';
import { downloadRoute } from '../../server/http/download.ts';
import { type Reader, createReader } from '../../server/http/reader.ts';
import { openReplicas, type Replicas } from '../../server/http/replicas.ts';
import { openLive } from '../../server/live/live.ts';
import type { LiveLimits } from '../../server/http/socket.ts';
import { createLog, type Log } from '../../server/log.ts';
import type { RequestMeasures } from '../../server/operate/measures.ts';
import { createSessions } from '../../server/session/session.ts';
import { testSecret } from './vault.ts';
import { type TestDatabase, freshDatabase } from './database.ts';

export interface Answer {
  readonly status: number;
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: { readonly code: string } }[];
}

/** The bureau over a database of the test file's own, asked through HTTP, as clients do. */
export interface Api {
  readonly database: TestDatabase;
  readonly address: string;
  readonly app: Awaited<ReturnType<typeof createApp>>;
  readonly replicas: Replicas | undefined;
  /** Asks as this actor: who is asking is decided by the test, everything after that by the bureau. */
  ask(document: string, variables?: Record<string, unknown>, actor?: Actor): Promise<Answer>;
  /** Any other request to the bureau, as this actor. */
  fetch(path: string, options?: RequestInit, actor?: Actor): Promise<Response>;
  /** The headers that make a connection this actor's, until they are revoked. */
  headers(actor: Actor): { readonly headers: Record<string, string>; revoke(): void };
  /** The statements that the last request sent to read. */
  readonly statements: { readonly text: string; readonly values: readonly unknown[] }[];
  close(): Promise<void>;
}

export { testSecret } from './vault.ts';

/** @param demo whether strangers are told what the schema is */
export async function startApi({ plain = false, demo = true, database, log = createLog({ logLevel: 'error' }), files, routes = () => [], redis = null, live: limits = {}, documentsFolder, subgraph, replicaUrls, replicaLag = 5, ...operating }: {
  plain?: boolean; demo?: boolean; database?: TestDatabase; log?: Log; files?: FileStore; routes?: (identify: Identify) => readonly Route[]; redis?: Redis | null; live?: Partial<LiveLimits>; documentsFolder?: string; subgraph?: string; measures?: RequestMeasures; replicaUrls?: readonly string[]; replicaLag?: number; providers?: Providers; trustProxy?: boolean;
} = {}): Promise<Api> {
  const own = database ?? (await freshDatabase());
  // A matrix asks a dozen statements at once that each plan for seconds where the machine is shared: they wait for a connection, not for nothing.
  const reader = createReader({ url: own.url, role: own.role, log, max: 4, patience: 60_000 });
  const acting = createReader({ url: own.url, role: own.role, log, max: 2, as: 'bureau act' });
  const replicas = replicaUrls && openReplicas({ urls: replicaUrls, role: own.role, log, bound: replicaLag, primary: reader.query, max: 4 });
  const actors = new Map<string, Actor>();
  const vault = createVault(testSecret);
  const listen = async () => { const client = new Client(connection({ url: own.url, role: own.role })); await client.connect(); return client; };
  const sessions = await createSessions({ orm: own.orm, listen, vault, log, mode: 'demo' });
  const live = await openLive({ url: own.url, role: own.role, lives: [changedRecords, ...areas.flatMap((area) => area.lives ?? [])], redis, log });
  const statements: { text: string; values: readonly unknown[] }[] = [];
  const counted = ({ query }: Reader): Query => (statement, values, ...rest) => { statements.push({ text: statement.text, values }); return query(statement, values, ...rest); };
  const app = await createApp({
    orm: own.orm, log, demo, plain, vault, hub: live.hub, live: limits, replicas, documentsFolder, subgraph, ...operating,
    routes: (identify) => [downloadRoute(identify, areas.flatMap((area) => area.downloads ?? [])), ...(files ? [attachmentRoute(identify, files)] : []), ...routes(identify)],
    query: counted(reader), act: counted(acting),
    sessions: {
      requestSession: sessions.requestSession,
      // Who asks is what the test says; where it says nothing, what cookie or key say, as for anyone.
      actorOf: async (request) => {
        const actor = actors.get(String((request.headers as Record<string, unknown>)['x-test-actor']));
        return actor ? { actor, sessionId: null, refused: null } : sessions.actorOf(request);
      },
    },
  });
  // Who asks and who answers share this process and its stalls: an idle connection is the client's to close, or it might be closed under a request.
  app.server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => { app.server.listen(0, '127.0.0.1', resolve); });
  const address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  let told = 0;
  const headers: Api['headers'] = (actor) => {
    const key = String(told += 1);
    actors.set(key, actor);
    return { headers: { 'x-test-actor': key }, revoke: () => { actors.delete(key); } };
  };
  const asking = (path: string, options: RequestInit, actor: Actor): Promise<Response> =>
    fetch(`${address}${path}`, { ...options, headers: { ...(options.headers as Record<string, string>), ...headers(actor).headers } });
  return {
    database: own, address, app, replicas, statements, headers,
    fetch: (path, options = {}, actor = publicActor) => asking(path, options, actor),
    async ask(document, variables = {}, actor = publicActor) {
      statements.length = 0;
      const response = await asking('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: document, variables }) }, actor);
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    async close() {
      await app.close();
      await live.close();
      await sessions.close();
      await replicas?.close();
      await reader.close();
      await acting.close();
      if (!database) await own.drop();
    },
  };
}
