import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { migrate } from '../server/database/migrate.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';

/** A rolling restart: a newer version has migrated the database, and one of the older processes is started again. */
let database: TestDatabase;
let owner: Client;
beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => { await owner?.end(); await database?.drop(); });

const stands = async (): Promise<boolean> => (await owner.query<{ stands: boolean }>(`select to_regclass('bureau_lock.newer') is not null as stands`)).rows[0]!.stands;

it('works on, and leaves rights and lock as the newer version set them', async () => {
  await owner.query(`create view bureau_lock.newer as select 1 as one; revoke update on organization from bureau_app; insert into mikro_orm_migrations (name) values ('Migration29990101000000_newer')`);
  const said: string[] = [];
  const older = { url: database.url, queue: false, warn: (_: string, english: string) => { said.push(english); } };
  expect(await migrate(older)).toEqual({ applied: [], role: database.role });
  expect(said).toEqual(['a newer version has migrated this database (Migration29990101000000_newer): rights and the second lock stay as it set them']);
  expect(await stands()).toBe(true);
  expect((await owner.query(`select has_table_privilege('bureau_app', 'organization', 'update') as may`)).rows).toEqual([{ may: false }]);
  // To a program that knows the migration this is a lock that somebody has changed.
  await owner.query(`delete from mikro_orm_migrations where name = 'Migration29990101000000_newer'`);
  expect(await migrate(older)).toEqual({ applied: [], role: database.role });
  expect([await stands(), said.length]).toEqual([false, 1]);
  expect((await owner.query(`select has_table_privilege('bureau_app', 'organization', 'update') as may`)).rows).toEqual([{ may: true }]);
});
