import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { changedRecords } from '../../schema/core/live/live.ts';
import { areas } from '../../schema/index.ts';
import { openRedis } from '../connections.ts';
import { connection, poolOf } from '../database/orm.ts';
import { openLive } from '../live/live.ts';
import { poolMeasures, replicaMeasures, requestMeasures } from '../operate/measures.ts';
import type { StartHttp } from '../parts.ts';
import { refuseDemoAccounts } from '../session/demo-guard.ts';
import { createSessions } from '../session/session.ts';
import { createFileStore } from '../files.ts';
import { aheadOf } from './ahead.ts';
import { createApp } from './app.ts';
import { attachmentRoute, sweepAttachments } from './attachment.ts';
import { downloadRoute } from './download.ts';
import { exportRoute } from './export.ts';
import { exportedRoute } from './exported.ts';
import { reportRoute } from './report.ts';
import { explorerRoute } from './explorer.ts';
import { createPaces } from './pace.ts';
import { createPortal } from './portal.ts';
import { openOutside } from '../outside/outside.ts';
import { createProviders } from '../sign-in/providers.ts';
import { signInRoute } from './sign-in.ts';
import { atOnceBeside, createReader } from './reader.ts';
import { openReplicas } from './replicas.ts';
import { tokenRoute } from './token.ts';
import { uploadRoute } from './upload.ts';
import { openVault } from '../vault.ts';

/** The bureau's door: GraphQL, the portal, uploads and downloads on one port. */
export const startHttp: StartHttp = async ({ orm, config, database: { url, role }, log, metrics, portal: folder }) => {
  const production = config.mode === 'production';
  if (production) await refuseDemoAccounts(orm);
  const vault = openVault(config);
  const reader = createReader({ url, role, log, max: config.databaseUrl === undefined ? atOnceBeside() : undefined });
  const acting = createReader({ url, role, log, max: 4, as: 'bureau act' });
  const replicas = config.replicaUrls.length === 0 ? undefined : openReplicas({ urls: config.replicaUrls, role, log, bound: config.replicaLag, primary: reader.query });
  const listenAs = (name: string) => async (): Promise<Client> => {
    const client = new Client(connection({ url, role, name }));
    await client.connect();
    return client;
  };
  const sessions = await createSessions({ orm, listen: listenAs('bureau revocations'), vault, log, mode: config.mode });
  const redis = config.redisUrl === undefined ? null : await openRedis(config.redisUrl, log);
  const live = await openLive({ url, role, redis, log, lives: [changedRecords, ...areas.flatMap((area) => area.lives ?? [])] });
  const files = createFileStore({ folder: join(config.dataDirectory, 'attachments'), scanner: config.scanner });
  const sweep = (): void => { sweepAttachments(orm, files, log).catch((error: unknown) => { log.error({ error: String(error) }, 'attachments could not be swept'); }); };
  const sweeping = setInterval(sweep, 3_600_000).unref();
  const portal = await createPortal({ log, dataDirectory: config.dataDirectory, folder, production });
  const outside = openOutside({ ...config, smtpUrl: undefined });
  const app = await createApp({
    providers: createProviders(config, outside.post),
    orm, query: reader.query, act: acting.query, replicas, log, demo: !production, sessions, vault, hub: live.hub, trustProxy: config.trustProxy, paces: createPaces(), documentsFolder: config.documentsFolder, subgraph: config.subgraph, ...(metrics && { measures: requestMeasures(metrics) }), isLocked: role !== undefined,
    routes: (identify, ask) => [
      ...(production ? [] : [explorerRoute()]), uploadRoute(identify), signInRoute(identify), tokenRoute(identify), attachmentRoute(identify, files), exportRoute(identify), exportedRoute(identify), reportRoute(identify), downloadRoute(identify, areas.flatMap((area) => area.downloads ?? [])), (request, response) => portal(request, response, aheadOf(identify, ask)),
    ],
  });
  if (metrics) {
    poolMeasures(metrics, { read: () => reader.pool, act: () => acting.pool, write: () => poolOf(orm) });
    if (replicas) replicaMeasures(metrics, replicas);
    metrics.gauge('bureau_live_connections', 'Live connections over WebSocket.', () => app.socket.connections);
  }
  const closeAll = async (): Promise<void> => {
    await live.close();
    await redis?.quit().catch(() => redis.disconnect());
    await sessions.close();
    await replicas?.close();
    await reader.close();
    await acting.close();
  };
  const close = async (): Promise<void> => {
    clearInterval(sweeping);
    await app.close();
    await closeAll();
  };
  try {
    await new Promise<void>((resolve, reject) => {
      app.server.once('error', reject);
      app.server.listen(config.port, config.host, resolve);
    });
  } catch (error) {
    await closeAll();
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  const host = config.host === '0.0.0.0' || config.host === '::' || config.host === '127.0.0.1' ? 'localhost' : config.host;
  return { address: `http://${host}:${port}`, close };
};
