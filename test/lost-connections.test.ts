import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { entities } from '../server/database/entities.ts';
import { createOrm } from '../server/database/orm.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';

let database: TestDatabase;
let owner: Client;
let orm: MikroORM;

beforeAll(async () => {
  database = await freshDatabase();
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  orm = createOrm({ url: database.url, entities, pool: { max: 2 }, name: 'test lost' });
});
afterAll(async () => {
  await owner?.end();
  await orm?.close(true);
  await database?.drop();
});

const backend = async (em: EntityManager): Promise<number> => (await em.execute<[{ pid: number }]>('select pg_backend_pid() as pid'))[0].pid;
const cut = async (pid: number): Promise<void> => {
  await owner.query('select pg_terminate_backend($1)', [pid]);
  await eventually(async () => (await owner.query('select from pg_stat_activity where pid = $1', [pid])).rowCount === 0);
};
const answers = async (): Promise<void> => { expect(await backend(orm.em.fork())).toBeGreaterThan(0); };

test('a connection that breaks in a transaction is not missed afterwards, wherever it breaks', async () => {
  for (let round = 0; round < 3; round += 1) {
    // Between two statements, and before the commit.
    await expect(orm.em.fork().transactional(async (em) => { await cut(await backend(em as EntityManager)); await em.execute('select 1'); })).rejects.toThrow();
    await expect(orm.em.fork().transactional(async (em) => { await cut(await backend(em as EntityManager)); })).rejects.toThrow();
    // While a statement runs.
    await expect(orm.em.fork().transactional(async (em) => { const pid = await backend(em as EntityManager); await Promise.all([em.execute('select pg_sleep(60)'), cut(pid)]); })).rejects.toThrow();
    await answers();
  }
});

test('what breaks while nobody holds it is replaced', async () => {
  for (let round = 0; round < 3; round += 1) {
    await cut(await backend(orm.em.fork()));
    await eventually(() => answers().then(() => true, () => false));
  }
});

test('those who break together leave room for as many', async () => {
  for (let round = 0; round < 3; round += 1) {
    const outcomes = await Promise.allSettled([0, 1].map(() => orm.em.fork().transactional(async (em) => { await cut(await backend(em as EntityManager)); })));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await Promise.all([answers(), answers()]);
  }
});
