import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { hashPassword, makePassword } from '../../schema/account/password.ts';
import { shippedPolicy } from '../../schema/account/policy.ts';
import { openSession } from '../../schema/account/session.ts';
import { addAccount, setupPerformer } from '../../schema/account/setup.ts';
import { createVault } from '../../schema/core/secret/vault.ts';
import { Organization, Region } from '../../schema/organization/organization.entity.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { city, fillCity } from './city.ts';
import { fillPortal } from './city-portal.ts';
import type { Subjects } from './questions/index.ts';

/** What the servers under comparison need to know; it is passed to other processes. */
export interface Place {
  readonly url: string;
  readonly role: string | undefined;
  readonly secret: string;
  /** The cookie of a clerk who has signed in. */
  readonly token: string;
}

export const sizes = { county: 1, city: city.counties, province: 60 } as const;
export type Size = keyof typeof sizes;

/** A database of its own with the durable settings of the real thing, and so many counties in it. */
export async function openPlace(size: Size): Promise<Place & { readonly subjects: Subjects; readonly rows: number; close(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'bureau-bench-'));
  chmodSync(directory, 0o711);
  const embedded = await startEmbedded({ directory });
  const owner = new Client({ connectionString: embedded.url() });
  const close = async () => {
    await owner.end();
    await embedded.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    const url = embedded.url();
    const { role } = await migrate({ url, queue: false });
    await owner.connect();
    const { rows } = await fillCity(owner, { ...city, counties: sizes[size] });
    const shown = await fillPortal(owner);
    const secret = makePassword();
    const token = await clerk({ url, role, secret });
    return { url, role, secret, token, subjects: await subjectsOf(owner), rows: rows + shown, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function clerk({ url, role, secret }: Pick<Place, 'url' | 'role' | 'secret'>): Promise<string> {
  const orm = createOrm({ url, role, entities });
  const em = orm.em.fork();
  const region = await em.findOneOrFail(Region, { level: 'COUNTY' }, { orderBy: { code: 'asc' } });
  const bureau = em.create(Organization, { kind: 'DEPARTMENT', name: '科学技术局', region, status: 'ACTIVE', searchText: '' } as never) as Organization;
  await em.flush();
  const personId = await addAccount(setupPerformer(() => orm.em.fork(), createVault(secret)),
    { loginName: 'bench', name: '经办', organizationId: bureau.id, roles: ['CLERK'] }, await hashPassword(makePassword()), false);
  const { token } = await openSession(orm.em.fork(), { personId, organizationId: bureau.id, address: null, userAgent: null }, new Date(), shippedPolicy);
  await orm.close(true);
  return token;
}

export async function subjectsOf(client: Client): Promise<Subjects> {
  const one = async <T extends object>(sql: string): Promise<T> => (await client.query<T>(sql)).rows[0]!;
  const county = await one<{ id: string; code: string }>(`select id, code from region where level = 'COUNTY' order by code limit 1`);
  const { code: town } = await one<{ code: string }>(`select code from region where parent_id = '${county.id}' order by code offset 3 limit 1`);
  const { credit_code: creditCode } = await one<{ credit_code: string }>(`
    select o.credit_code from organization o where o.credit_code is not null and o.region_id = '${county.id}' order by
      (select count(*) from qualification_application a where a.organization_id = o.id) * 3 + (select count(*) from qualification_grant g where g.organization_id = o.id)
      + (select count(*) from rd_institution i where i.organization_id = o.id) + (select count(*) from pool_membership m where m.organization_id = o.id) + (select count(*) from former_name f where f.organization_id = o.id) desc, o.credit_code limit 1`);
  const far = await one<{ name: string; id: string }>(`select name, id from organization where kind = 'ENTERPRISE' order by name, id offset (select count(*) * 9 / 10 from organization where kind = 'ENTERPRISE') limit 1`);
  return { creditCode, county: county.code, town, far };
}
