import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import type { Actor } from '../../schema/core/access/actor.ts';
import { changedRecords } from '../../schema/core/live/live.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { areas } from '../../schema/index.ts';
import { openRedis } from '../../server/connections.ts';
import { entities } from '../../server/database/entities.ts';
import { connection, createOrm } from '../../server/database/orm.ts';
import { createApp } from '../../server/http/app.ts';
import { atOnceBeside, createReader } from '../../server/http/reader.ts';
import { openLive } from '../../server/live/live.ts';
import { createLog } from '../../server/log.ts';
import { createSessions } from '../../server/session/session.ts';

// A bureau in a process of its own, as `server/http/server.ts` puts it together, but for the portal; who asks may be told by a header.
const { url, role, redisUrl, secret, few = false, unlocked = false, logLevel = 'error' } = JSON.parse(process.argv[2]!) as { url: string; role?: string; redisUrl?: string; secret: string; /** Fewer connections to the database, where many processes share one. */ few?: boolean; /** Reads without the second lock, for the bench that measures it. */ unlocked?: boolean; logLevel?: 'error' | 'fatal' };
const log = createLog({ logLevel });
const orm = createOrm({ url, role, entities, statementTimeout: 15_000, name: 'web process', pool: { max: few ? 4 : 10 } });
const vault = createVault(secret);
const reader = createReader({ url, role, log, max: few ? 3 : atOnceBeside() });
const acting = createReader({ url, role, log, max: few ? 2 : 4 });
const listen = async () => { const client = new Client(connection({ url, role, name: 'web process' })); await client.connect(); return client; };
const sessions = await createSessions({ orm, listen, vault, log, mode: 'demo' });
const redis = redisUrl ? await openRedis(redisUrl, log) : null;
const live = await openLive({ url, role, redis, log, lives: [changedRecords, ...areas.flatMap((area) => area.lives ?? [])] });
const actors = new Map<string, Actor>();
const { server } = await createApp({
  orm, query: unlocked ? (statement, values, _, signal) => reader.query(statement, values, undefined, signal) : reader.query, act: acting.query, isLocked: !unlocked, log, demo: true, vault, hub: live.hub,
  sessions: {
    requestSession: sessions.requestSession,
    async actorOf(request) {
      const told = (request.headers as Record<string, string | undefined>)['x-test-actor'];
      if (!told) return sessions.actorOf(request);
      if (!actors.has(told)) {
        const actor = JSON.parse(Buffer.from(told, 'base64').toString()) as Actor & { readonly roles: Actor['roles'] extends ReadonlySet<infer Role> ? Role[] : never };
        actors.set(told, { ...actor, roles: new Set(actor.roles) });
      }
      return { actor: actors.get(told)!, sessionId: null, refused: null };
    },
  },
});
server.listen(0, '127.0.0.1', () => { process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`); });
process.stdin.on('end', () => process.exit()).resume(); // with whoever started it
