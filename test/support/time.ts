import { Client } from 'pg';
import type { TestDatabase } from './database.ts';

/** The database's clock as a test sets it: everybody asks the database what time it is. */
export interface Clock {
  /** From now on it is this moment, and time goes on from there. A day alone is ten in the morning in Shanghai. */
  set(moment: string | Date): Promise<void>;
  /** Lets so many days go by. */
  pass(days: number): Promise<void>;
  /** The moment, as JavaScript sees it. */
  now(): Date;
  close(): Promise<void>;
}

/**
 * Puts a clock of the test's own before PostgreSQL's, for every connection that opens from now on. Nothing in the program
 * knows of it: `clock_timestamp()` is found there first.
 */
export async function clockOf(database: Pick<TestDatabase, 'url' | 'role'>): Promise<Clock> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const name = new URL(database.url).pathname.slice(1);
  await client.query(`
    create schema if not exists test_time;
    create table if not exists test_time.shift (by interval not null);
    create or replace function test_time.clock_timestamp() returns timestamptz language sql volatile as 'select pg_catalog.clock_timestamp() + (select by from test_time.shift)';
    delete from test_time.shift; insert into test_time.shift values ('0');
    grant usage on schema test_time to public; grant select on test_time.shift to public; grant execute on function test_time.clock_timestamp() to public;
    alter database "${name}" set search_path = test_time, pg_catalog, public;`);
  let shift = 0;
  const put = async (): Promise<void> => { await client.query(`update test_time.shift set by = make_interval(secs => $1)`, [shift / 1000]); };
  return {
    async set(moment) {
      const wanted = moment instanceof Date ? moment : new Date(/T/.test(moment) ? moment : `${moment}T10:00:00+08:00`);
      shift = wanted.getTime() - Date.now();
      await put();
    },
    async pass(days) { shift += days * 86_400_000; await put(); },
    now: () => new Date(Date.now() + shift),
    close: () => client.end(),
  };
}
