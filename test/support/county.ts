import 'reflect-metadata';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { importNow } from '../../schema/core/exchange/exchange.ts';
import '../../schema/index.ts'; // the sheets
import { refresh, touch } from '../../schema/indicator/indicator.tasks.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import { entities } from '../../server/database/entities.ts';
import { createOrm } from '../../server/database/orm.ts';
import { cloneOf, type TestDatabase } from './database.ts';
import { testServer, withDatabase } from './server.ts';
import { runStaged } from './staged.ts';
import { testVault } from './vault.ts';

/** The county's folder of workbooks, and what is true of them. */
export const countyFolder = fileURLToPath(new URL('../fixtures/county-2023', import.meta.url));
export const truth = <T>(name: 'imports' | 'figures' | 'spot-checks'): T => JSON.parse(readFileSync(`${countyFolder}/truth/${name}.json`, 'utf8')) as T;

export interface HandedOver { readonly name: string; readonly content: Buffer }
export const countyFiles = (): HandedOver[] =>
  readdirSync(countyFolder).filter((name) => /\.(xlsx|csv)$/.test(name)).sort().map((name) => ({ name, content: readFileSync(`${countyFolder}/${name}`) }));

export { testSecret, testVault } from './vault.ts';

/** Imports as the command line does. */
export const importFiles = (orm: MikroORM, files: readonly HandedOver[] = countyFiles(), setting: { year?: number; regionCode?: string } = {}): Promise<string> =>
  importNow({ em: () => orm.em.fork(), requestId: null, vault: testVault }, { ...setting, files });

/** A database of the test file's own in which the county's files are imported and its figures counted. That is done once a run, and cloned. */
export const countyDatabase = async (): Promise<TestDatabase> => {
  const { admin, template, role } = testServer();
  const county = `${template}_county`;
  const client = new Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext($1))`, [county]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [county]);
    if (rowCount === 0) {
      const draft = `${county}_draft`;
      await client.query(`drop database if exists ${draft} with (force)`);
      await client.query(`create database ${draft} template ${template} strategy wal_log`);
      const orm = createOrm({ url: withDatabase(admin, draft), role, entities, pool: { max: 4 } });
      try {
        await importFiles(orm);
        await runStaged({ orm }, [touch, refresh]); // the figures are counted once, and not by every bureau that is started over a clone
      } finally { await orm.close(true); }
      await client.query(`alter database ${draft} rename to ${county}`);
    }
    return await cloneOf(county);
  } finally { await client.end(); } // and the lock with it
};

