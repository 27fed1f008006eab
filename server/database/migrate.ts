import { readdirSync } from 'node:fs';
import { parse } from 'node:path';
import { runMigrations } from 'bullmq';
import type { MetadataStorage } from '@mikro-orm/core';
import { Client } from 'pg';
import { codeOf } from '../../schema/core/sql/away.ts';
import { yearsTurn } from '../../schema/core/journal/years.ts';
import { quote } from '../../schema/core/sql/statement.ts';
import { explainDatabase, Fault } from '../fault.ts';
import { boundRole } from './bound.ts';
import { startThrowaway } from './embedded.ts';
import { entities } from './entities.ts';
import { applyLock, removeLock } from './lock.ts';
import { connection, createOrm, migrationsFolder } from './orm.ts';

/** The role the application works as. It owns nothing, so no bug of ours can rewrite what is only ever added to. */
export const applicationRole = 'bureau_app';
/** Tables it may add to and read, never change; triggers guard them too, for databases where the role cannot exist. */
const appendOnly = ['journal_entry', 'journal_seal', 'journal_year', 'bid', 'bid_refusal', 'lot_result', 'ledger_entry'];

const lock = 0x62_75_03;

export interface Migrated {
  /** Names of the migrations that ran now. */
  readonly applied: readonly string[];
  /** The role to work as; undefined where it could not be made, and then there is no second lock either. */
  readonly role: string | undefined;
}

export interface MigrateOptions {
  readonly url: string;
  /** The queue is in this database too. */
  readonly queue: boolean;
  /** Without the roles and the lock: only the tables, as migrations leave them. */
  readonly bare?: boolean;
  readonly warn?: (chinese: string, english: string) => void;
}

/** Brings a database to this version. Programs that start together take turns. */
export const migrate = async ({ url, queue, bare = false, warn = () => undefined }: MigrateOptions): Promise<Migrated> => {
  const client = new Client(connection({ url, name: 'bureau migrate' }));
  client.on('error', () => undefined); // the query in flight rejects by itself
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number; encoding: string }>(
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('server_encoding') as encoding`);
    const { version, encoding } = rows[0]!;
    if (version < 14) throw new Fault(`数据库版本过低：PostgreSQL ${version}，需要 14 以上`, `PostgreSQL ${version} is too old, 14 or newer is needed`);
    if (encoding !== 'UTF8') throw new Fault(`数据库编码应为 UTF8，现为 ${encoding}`, `the database encoding must be UTF8, not ${encoding}`);
    await client.query('select pg_advisory_lock($1)', [lock]);
    const { applied, metadata } = await applyMigrations(client, url);
    const newer = await newerThanThis(client);
    if (newer.length > 0 && !bare) {
      warn(`数据库已由更新的版本升级（${newer.at(-1)}）：权限与第二道锁保持其设置`, `a newer version has migrated this database (${newer.at(-1)}): rights and the second lock stay as it set them`);
      return { applied, role: await standingRole(client) };
    }
    if (queue) await runMigrations(client);
    const role = bare ? undefined : await prepareRole(client, queue, metadata, warn);
    return { applied, role };
  } catch (error) {
    throw explainDatabase(error, url);
  } finally {
    await client.end().catch(() => undefined); // and the lock with it
  }
};

/** Something else speaks of what was to be changed. */
const dependedOn = ['2BP01', '0A000'];

const applyMigrations = async (client: Client, url: string): Promise<{ readonly applied: readonly string[]; readonly metadata: MetadataStorage }> => {
  const orm = createOrm({ url, entities, pool: { max: 2 }, name: 'bureau migrate' });
  const up = async (): Promise<readonly string[]> => (await orm.migrator.up()).map(({ name }) => name);
  try {
    const applied = await up().catch(async (error: unknown) => {
      if (!dependedOn.includes(codeOf(error) ?? '')) throw error;
      await removeLock(client); // it is set anew in a moment
      return up();
    });
    return { applied, metadata: orm.getMetadata() };
  } catch (error) {
    if (explainDatabase(error, url) !== error) throw error;
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Fault(`数据库升级失败，已全部撤回：${message}`, `migration failed and was rolled back (${codeOf(error) ?? 'no code'})`, { cause: error });
  } finally {
    await orm.close(true);
  }
};

/**
 * Migrations that ran here and that this program does not know: it is the older one of a rolling restart, started again
 * beside the newer. What stands is the newer's: its lock asks for tables that this program knows nothing of.
 */
const newerThanThis = async (client: Client): Promise<readonly string[]> => {
  const known = readdirSync(migrationsFolder).map((file) => parse(file).name);
  return (await client.query<{ name: string }>('select name from mikro_orm_migrations where not name = any($1) order by name', [known])).rows.map(({ name }) => name);
};

const standingRole = async (client: Client): Promise<string | undefined> => {
  try {
    for (const each of [applicationRole, boundRole]) await client.query(`begin; set local role ${each}; rollback`);
    return applicationRole;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (!['42501', '22023'].includes(codeOf(error) ?? '')) throw error; // may not, or there is none
    return undefined;
  }
};

/** Done afresh after every migration, so that a new table is covered whoever forgot it. */
const prepareRole = async (client: Client, queue: boolean, metadata: MetadataStorage, warn: NonNullable<MigrateOptions['warn']>): Promise<string | undefined> => {
  const role = applicationRole;
  try {
    for (const each of [role, boundRole]) await makeRole(client, each);
    await client.query('begin');
    await client.query(yearsTurn); // a table that a year is cut from cannot be granted at the same time
    await client.query(`
      revoke create on schema public from public;
      grant usage on schema public to ${role};
      grant select, insert, update, delete on all tables in schema public to ${role};
      grant usage, select on all sequences in schema public to ${role};
      revoke insert, update, delete on mikro_orm_migrations from ${role}`);
    for (const table of appendOnly) {
      const found = await client.query('select to_regclass($1) is not null as found', [`public.${table}`]);
      if ((found.rows[0] as { found: boolean }).found) await client.query(`revoke update, delete, truncate on ${table} from ${role}`);
    }
    // What the database keeps by itself: how much has happened to a record, and the years' tables, which are written as the journal only.
    const { rows: parts } = await client.query<{ name: string }>(`select relname as name from pg_class where relispartition and relkind = 'r' and relnamespace = 'public'::regnamespace`);
    for (const { name } of parts) await client.query(`revoke insert, update, delete, truncate on ${quote(name)} from ${role}`);
    await client.query(`
      revoke insert, update, delete on journal_count from ${role};
      revoke insert on journal_year from ${role};
      grant execute on function journal_open_year(int) to ${role}`);
    if (queue) {
      await client.query(`
        grant usage, create on schema bullmq to ${role};
        grant select, insert, update, delete on all tables in schema bullmq to ${role};
        grant usage, select, update on all sequences in schema bullmq to ${role};
        grant execute on all functions in schema bullmq to ${role}`);
    }
    await client.query('commit');
    await applyLock(client, metadata, role);
    for (const each of [role, boundRole]) await client.query(`begin; set local role ${each}; rollback`); // may we really?
    return role;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (codeOf(error) !== '42501') throw error;
    warn(`数据库账户不能建立角色 ${role}，改以所有者身份运行：日志表仍由触发器保护，数据库行级安全（第二道锁）未启用`, `cannot create the roles ${role} and ${boundRole}; working as the owner: triggers still guard the journal, but row-level security (the second lock) is OFF`);
    await applyLock(client, metadata, undefined);
    return undefined;
  }
};

/** A role that nobody logs in as, and that the one who logs in may work as. */
const makeRole = async (client: Client, role: string): Promise<void> => {
  const { rows } = await client.query<{ exists: boolean; member: boolean }>(
    `select exists(select from pg_roles where rolname = $1) as exists,
            exists(select from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member
                   where r.rolname = $1 and u.rolname = session_user) as member`, [role]);
  if (!rows[0]!.exists) await client.query(`create role ${role} nologin`).catch(ignore('42710', '23505')); // two databases of one server at once
  if (!rows[0]!.member) await client.query(`grant ${role} to current_user`).catch(ignore('23505', 'XX000'));
};

const ignore = (...codes: string[]) => (error: unknown): void => {
  if (!codes.includes(codeOf(error) ?? '')) throw error;
};

/** Runs with an empty database brought to the newest migration: what the entities are compared with. */
const onMigrated = async <T>(work: (orm: ReturnType<typeof createOrm>) => Promise<T>): Promise<T> => {
  const server = await startThrowaway();
  try {
    const url = server.url();
    await migrate({ url, queue: false, bare: true });
    const orm = createOrm({ url, entities });
    try { return await work(orm); } finally { await orm.close(true); }
  } finally {
    await server.stop();
  }
};

/** The SQL that is missing between migrations and entities; empty when they agree. */
export const pendingDifference = (): Promise<string> =>
  onMigrated(async (orm) => (await orm.schema.getUpdateSchemaSQL({ wrap: false })).trim());

/** Writes the difference as a new migration; undefined when there is none. */
export const createMigration = (name: string): Promise<string | undefined> =>
  onMigrated(async (orm) => {
    const { fileName, diff } = await orm.migrator.create(undefined, false, false, name);
    return diff.up.length === 0 ? undefined : fileName;
  });
