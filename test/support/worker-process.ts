// A worker in a process of its own, to be killed. Arguments: database, role, redis ('' for none).
import { startJobs } from '../../jobs/index.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { openConnections } from '../../server/connections.ts';
import { entities } from '../../server/database/entities.ts';
import { createOrm } from '../../server/database/orm.ts';
import { createLog } from '../../server/log.ts';
import { tasks } from './outbox-tasks.ts';

const [url, role, redis] = process.argv.slice(2) as [string, string, string];
const log = createLog({ logLevel: 'warn' });
await startJobs({
  orm: createOrm({ url, role: role || undefined, entities }), log, areas: [], tasks, vault: createVault('a secret for tests, never anywhere else'), tuning: { lockDuration: 1_000, stalledInterval: 500 },
  connections: await openConnections({ url, role: role || undefined, redisUrl: redis || undefined, log }),
});
