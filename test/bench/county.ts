import 'reflect-metadata';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { hashPassword, makePassword } from '../../schema/account/password.ts';
import { defaultPolicy } from '../../schema/account/policy.ts';
import { openSession } from '../../schema/account/session.ts';
import { addAccount, setupPerformer } from '../../schema/account/setup.ts';
import { importNow } from '../../schema/core/exchange/exchange.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';

/** What the servers under comparison need to know; it is passed to other processes. */
export interface County {
  readonly url: string;
  readonly role: string | undefined;
  readonly secret: string;
  /** The cookie of a clerk who has signed in. */
  readonly token: string;
}

const fixture = fileURLToPath(new URL('../fixtures/county-2023', import.meta.url));

/** A database of its own with the durable settings of the real thing, and a county's year in it. */
export async function openCounty(): Promise<County & { close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'bureau-bench-'));
  chmodSync(directory, 0o711);
  const embedded = await startEmbedded({ directory });
  const close = async () => {
    await embedded.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const url = embedded.url();
    const { role } = await migrate({ url, queue: false });
    const secret = makePassword();
    const orm = createOrm({ url, role, entities });
    const vault = createVault(secret);
    const files = readdirSync(fixture).filter((name) => /\.(xlsx|csv)$/.test(name)).map((name) => ({ name, content: readFileSync(join(fixture, name)) }));
    await importNow({ em: () => orm.em.fork(), requestId: null, vault }, { files });

    const em = orm.em.fork();
    const region = await em.findOneOrFail(Region, { level: 'COUNTY' });
    const bureau = em.create(Organization, { kind: 'DEPARTMENT', name: '示范县科学技术局', region, status: 'ACTIVE', searchText: '' } as never) as Organization;
    await em.flush();
    const personId = await addAccount(setupPerformer(() => orm.em.fork(), vault),
      { loginName: 'bench', name: '经办', organizationId: bureau.id, roles: ['CLERK'] }, await hashPassword(makePassword()), false);
    const { token } = await openSession(orm.em.fork(), { personId, organizationId: bureau.id, address: null, userAgent: null }, new Date(), defaultPolicy);
    await orm.close(true);

    // What the server does by itself within a minute.
    const owner = new Client({ connectionString: url });
    await owner.connect();
    await owner.query('vacuum analyze').finally(() => owner.end());
    return { url, role, secret, token, close };
  } catch (error) {
    await close();
    throw error;
  }
}
