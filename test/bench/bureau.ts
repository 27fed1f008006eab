import 'reflect-metadata';
import { Client } from 'pg';
import { createVault } from '../../schema/core/secret/vault.ts';
import { entities } from '../../server/database/entities.ts';
import { connection, createOrm } from '../../server/database/orm.ts';
import { createApp } from '../../server/http/app.ts';
import { createHub } from '../../server/live/hub.ts';
import { createReader } from '../../server/http/reader.ts';
import { createLog } from '../../server/log.ts';
import { createSessions } from '../../server/session/session.ts';
import type { Place } from './place.ts';
import { serve } from './serve.ts';

// The bureau as `server/http/server.ts` puts it together, without the portal, and with as many connections for queries as the other sides have.
await serve(async ({ url, role, secret }: Place) => {
  const log = createLog({ logLevel: 'info' });
  const orm = createOrm({ url, role, entities, statementTimeout: 15_000, name: 'bench bureau' });
  const vault = createVault(secret);
  const reader = createReader({ url, role, log });
  const listen = async () => {
    const client = new Client(connection({ url, role, name: 'bench listen' }));
    await client.connect();
    return client;
  };
  const sessions = await createSessions({ orm, listen, vault, log, mode: 'production' });
  const { server } = await createApp({ orm, query: reader.query, log, demo: false, sessions, vault, hub: createHub() });
  return server;
});
