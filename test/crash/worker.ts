// A worker in a process of its own, to be killed: everything that the bureau does later.
import { startJobs } from '../../jobs/index.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { areas } from '../../schema/index.ts';
import { openConnections } from '../../server/connections.ts';
import { entities } from '../../server/database/entities.ts';
import { createOrm } from '../../server/database/orm.ts';
import { createLog } from '../../server/log.ts';

const { url, role, secret } = JSON.parse(process.argv[2]!) as { url: string; role?: string; secret: string };
const log = createLog({ logLevel: 'fatal' });
// What a killed worker had in its hands is another's sooner than in earnest, or a short run would only wait for it.
await startJobs({
  orm: createOrm({ url, role, entities, pool: { max: 5 } }), log, areas, vault: createVault(secret), tuning: { lockDuration: 2_000, stalledInterval: 1_000 }, connections: await openConnections({ url, role, redisUrl: undefined, log }),
});
process.stdout.write('ready\n');
process.stdin.on('end', () => process.exit()).resume(); // with whoever started it
