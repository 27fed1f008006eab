// A worker as the bureau starts it, with the telling of notices and a subscriber of the test's own.
import { startJobs } from '../../jobs/index.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import '../../schema/index.ts';
import { offerAgain } from '../../schema/core/outbox/offer.ts';
import { notice } from '../../schema/notice/notice.area.ts';
import { openConnections } from '../../server/connections.ts';
import { entities } from '../../server/database/entities.ts';
import { createOrm } from '../../server/database/orm.ts';
import { createLog } from '../../server/log.ts';
import { openOutside } from '../../server/outside/outside.ts';
import { given, leave, secret } from './shared.ts';

const { url, role, redisUrl } = given();
const log = createLog({ logLevel: 'silent' });
// A database that is just coming up is no reason to give up.
for (;;) {
  try {
    await startJobs({
      orm: createOrm({ url, role, entities, pool: { max: 12 } }), log, vault: createVault(secret), connections: await openConnections({ url, role, redisUrl, log }),
      areas: [{ tasks: notice.tasks!, schedule: notice.schedule! }, { tasks: [offerAgain], schedule: [{ task: offerAgain, every: 'minute' }] }], tasks: [leave],
      outside: openOutside({ outsideAllow: ['127.0.0.1'], smtpUrl: undefined, mailFrom: 'bureau@localhost', publicUrl: 'http://localhost' }),
    });
    process.send!('ready');
    break;
  } catch {
    await new Promise((resolve) => { setTimeout(resolve, 300); });
  }
}
