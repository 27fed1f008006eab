import { readFile, readdir } from 'node:fs/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createDemoAccounts, demoAccounts, demoPassword, type DemoOrganization } from '../schema/account/demo.ts';
import { roles } from '../schema/core/access/actor.ts';
import { importNow } from '../schema/core/exchange/exchange.ts';
import { Organization, Region } from '../schema/organization/organization.entity.ts';
import { searchText } from '../schema/organization/organization.ts';
import { seedServices } from './demo-services.ts';
import type { SeedDemo } from './parts.ts';
import { openVault } from './vault.ts';

/** The demo county, as its departments hand their files over. */
const county = { code: '339901', name: '示范县', city: { code: '339900', name: '示范市' } } as const;
const folder = new URL('../test/fixtures/county-2023/', import.meta.url);

/** Fills an empty demo database with the county's workbooks, and makes the accounts that are missing. */
export const seedDemo: SeedDemo = async ({ orm, config, log, say }) => {
  const vault = openVault(config);
  const em = orm.em.fork();
  const isNew = (await em.count(Organization)) === 0;
  if (isNew) {
    say('正在装入示范县数据…', 'importing the demo county');
    await region(orm.em.fork());
    const names = (await readdir(folder)).filter((name) => /\.(xlsx|csv)$/.test(name)).sort();
    const files = await Promise.all(names.map(async (name) => ({ name, content: await readFile(new URL(encodeURIComponent(name), folder)) })));
    await importNow({ em: () => orm.em.fork(), requestId: null, vault }, { year: 2023, regionCode: county.code, files }, (percent, title) => {
      say(`${bar(percent)} ${String(percent).padStart(3)}% ${title}`, 'importing');
    });
  }
  await createDemoAccounts({ em: () => orm.em.fork(), vault, organization: (wanted) => organizationFor(orm.em.fork(), wanted) });
  if (isNew) {
    const { id } = await em.findOneOrFail(Region, { code: county.code });
    // Pages with less on them are no reason not to open.
    await seedServices({ orm, vault, county: id, dataDirectory: config.dataDirectory }).catch((error: unknown) => { log.warn({ error: error instanceof Error ? error.message : String(error), reasons: (error as { reasons?: unknown }).reasons }, 'the demo begins without services'); });
  }
};

/** Who may sign in, one line a role. */
export async function demoAccountLines(em: EntityManager): Promise<string[]> {
  const places = await em.execute<{ login_name: string; name: string }[]>(
    `select distinct on (c.login_name) c.login_name, o.name from credential c join assignment a on a.person_id = c.person_id join organization o on o.id = a.organization_id order by c.login_name, a.id`);
  const nameOf = new Map(places.map((place) => [place.login_name, place.name]));
  return [
    `演示账户，密码一律为 ${demoPassword} | demo accounts, one password for all`,
    ...demoAccounts.map(({ loginName, roles: held, organization }) => `  ${loginName.padEnd(12)} ${held.map((role) => roles[role]).join('、')}（${nameOf.get(loginName) ?? organization.name}）`),
  ];
}

const bar = (percent: number): string => '█'.repeat(Math.round(percent / 5)).padEnd(20, '░');

async function region(em: EntityManager): Promise<void> {
  const city = em.create(Region, { code: county.city.code, name: county.city.name, shortName: '示范', level: 'CITY' });
  em.persist([city, em.create(Region, { code: county.code, name: county.name, shortName: '示范', level: 'COUNTY', parent: city })]);
  await em.flush();
}

/** The organization of a demo account: a real enterprise of the register or a real operator where one is wanted, else one of that name. */
async function organizationFor(em: EntityManager, wanted: DemoOrganization): Promise<string> {
  const countyRow = await em.findOneOrFail(Region, { code: county.code });
  if (wanted.kind === 'ENTERPRISE') {
    const rich = await richest(em);
    if (rich) return rich.id;
  }
  if (wanted.kind === 'OPERATOR') {
    const [busy] = await em.execute<{ id: string }[]>(
      `select o.id from organization o join incubator c on c.operator_id = o.id
        where o.kind = 'OPERATOR' and c.state not in ('REMOVED', 'CLOSED') order by (select count(*) from incubation i where i.carrier_id = c.id) desc, c.name limit 1`);
    if (busy) return busy.id;
  }
  const known = await em.findOne(Organization, { name: wanted.name });
  if (known) return known.id;
  // Township accounts answer for different townships; the first for that of the demo's enterprise, so that its matters can be walked through.
  const place = wanted.kind === 'TOWNSHIP' ? await townshipFor(em, countyRow.id) : null;
  const name = place ? `${place.name}办事处` : wanted.name;
  const found = await em.findOne(Organization, { name });
  if (found) return found.id;
  const made = em.create(Organization, { kind: wanted.kind, name, region: place ?? countyRow, town: place, searchText: searchText([name], null) });
  em.persist(made);
  await em.flush();
  return made.id;
}

/** The enterprise of which most is on file. */
async function richest(em: EntityManager): Promise<{ readonly id: string; readonly town: string | null } | undefined> {
  const [found] = await em.execute<{ id: string; town: string | null }[]>(
    `select o.id, o.town_id as town from organization o where o.kind = 'ENTERPRISE' and o.status = 'ACTIVE'
      order by (select count(*) from qualification_grant g where g.organization_id = o.id) + (select count(*) from rd_institution i where i.organization_id = o.id) desc, o.credit_code limit 1`);
  return found;
}

/** A township that has no office yet: that of the demo's enterprise before any other. */
async function townshipFor(em: EntityManager, countyId: string): Promise<Region | null> {
  const own = (await richest(em))?.town ?? null;
  const [free] = await em.execute<{ id: string }[]>(
    `select r.id from region r where r.parent_id = ? and r.level = 'TOWNSHIP'
        and not exists (select 1 from organization o where o.kind = 'TOWNSHIP' and o.town_id = r.id) order by (r.id = ?::uuid) desc nulls last, r.code limit 1`, [countyId, own]);
  return free ? em.findOneOrFail(Region, free.id) : null;
}
