import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { entities } from '../../server/database/entities.ts';
import { createOrm } from '../../server/database/orm.ts';
import { testServer, withDatabase } from './server.ts';

export interface TestDatabase {
  /** The owner's connection string. */
  readonly url: string;
  /** What the application works as; pass it on to whatever else connects. */
  readonly role: string | undefined;
  readonly orm: MikroORM;
  drop(): Promise<void>;
}

const admin = async (sql: string): Promise<void> => {
  const client = new Client({ connectionString: testServer().admin });
  await client.connect();
  try { await client.query(sql); } finally { await client.end(); }
};

/** A migrated database of the test file's own. Call once in `beforeAll`, `drop` in `afterAll`. */
export const freshDatabase = (): Promise<TestDatabase> => cloneOf(testServer().template);

/** The same, from another template of the run's. */
export const cloneOf = async (template: string): Promise<TestDatabase> => {
  const { admin: server, role } = testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await admin(`create database ${name} template ${template} strategy wal_log`);
  const url = withDatabase(server, name);
  const orm = createOrm({ url, entities, role, pool: { max: 10 } });
  return {
    url, role, orm,
    async drop() {
      await orm.close(true);
      await admin(`drop database if exists ${name} with (force)`);
    },
  };
};

/** As whoever owns the tables, whom no right refuses: what then stops a statement is the table itself. */
export const asOwner = async ({ url }: Pick<TestDatabase, 'url'>, sql: string, values: unknown[] = []): Promise<void> => {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try { await owner.query(sql, values); } finally { await owner.end(); }
};
