import 'reflect-metadata';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import '../schema/index.ts';
import { Region } from '../schema/organization/organization.entity.ts';
import { readConfig } from '../server/config.ts';
import { loadReference } from '../server/database/reference.ts';
import { seedDemo } from '../server/demo.ts';
import { seedServices } from '../server/demo-services.ts';
import { createLog } from '../server/log.ts';
import { countyDatabase, testSecret, testVault } from './support/county.ts';
import type { TestDatabase } from './support/database.ts';

let database: TestDatabase;
let folder: string;
const rows = <T extends object>(sql: string): Promise<T[]> => database.orm.em.fork().execute<T[]>(sql);

beforeAll(async () => {
  database = await countyDatabase();
  folder = mkdtempSync(join(tmpdir(), 'bureau-demo-'));
});
afterAll(async () => {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

test('a demo begins with a commissioner at work and a policy that firms can claim by', async () => {
  const { orm } = database;
  await loadReference(orm);
  // The county is there already: only its accounts are made.
  await seedDemo({ orm, config: readConfig({ BUREAU_MODE: 'demo', BUREAU_SECRET: testSecret, BUREAU_DATA: folder }), log: createLog({ logLevel: 'silent' }), say: () => undefined });
  expect(await rows('select 1 from service_demand')).toEqual([]);
  const county = await orm.em.fork().findOneOrFail(Region, { code: '339901' });
  await seedServices({ orm, vault: testVault, county: county.id, dataDirectory: folder });
  expect(await rows(`select state, (select count(*)::int from visit_log v where v.demand_id = d.id) as visits from service_demand d order by state desc`)).toEqual([{ state: 'IN_SERVICE', visits: 1 }, { state: 'FILED', visits: 0 }]);
  expect(await rows(`select c.name, t.state from commissioner_term t join commissioner c on c.id = t.commissioner_id where t.starts_on >= date_trunc('year', now())`)).toEqual([{ name: '秦教授', state: 'SERVING' }]);
  expect(await rows(`select p.state, count(*)::int as clauses from policy p join policy_clause c on c.policy_id = p.id group by p.state`)).toEqual([{ state: 'PUBLISHED', clauses: 3 }]);
  // Papers are there to be opened.
  const papers = await rows<{ file: string }>('select file from attachment where object_id is not null');
  expect(papers.map(({ file }) => existsSync(join(folder, 'attachments', file.slice(0, 2), file)))).toEqual([true, true, true]);
});
