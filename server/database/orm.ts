import { type EntityClass, type EntityName, type EntitySchema, type MetadataStorage, UnderscoreNamingStrategy } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { fileURLToPath } from 'node:url';
import type { ClientConfig, Pool, PoolClient } from 'pg';

export interface OrmOptions {
  /** `postgresql://…`; a socket's directory is the percent-encoded host. `sslmode` and the other parameters of pg count. */
  readonly url: string;
  readonly entities: readonly (EntityClass<any> | EntitySchema<any, any, any>)[];
  /** Works as this role instead of the one that logs in, so that it owns nothing it writes to. */
  readonly role?: string | undefined;
  readonly pool?: { readonly min?: number; readonly max?: number };
  /** Milliseconds a statement may take; 0 for no limit. A person does not wait longer than this. */
  readonly statementTimeout?: number;
  readonly name?: string;
  readonly log?: (message: string) => void;
}

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** What every connection of the bureau says when it opens, whoever opens it. */
export const connection = ({ url, role, statementTimeout = 0, name = 'bureau', searchPath }:
  Pick<OrmOptions, 'url' | 'role' | 'statementTimeout' | 'name'> & { readonly searchPath?: string }): ClientConfig => {
  // A day is a day in Shanghai, in SQL as on screens.
  const options = ['-c TimeZone=Asia/Shanghai', '-c idle_in_transaction_session_timeout=300000', `-c statement_timeout=${statementTimeout}`];
  if (role !== undefined) options.push(`-c role=${role}`);
  if (searchPath !== undefined) options.push(`-c search_path=${searchPath}`);
  const given = new URL(url).searchParams.get('options');
  return {
    connectionString: withoutOptions(url), options: [given, ...options].filter((part) => part !== null).join(' '),
    application_name: name, connectionTimeoutMillis: 10_000, keepAlive: true,
  };
};

/** pg lets `?options=` in the URL replace ours; both are wanted. */
const withoutOptions = (url: string): string => {
  const parsed = new URL(url);
  parsed.searchParams.delete('options');
  return parsed.href;
};

/**
 * The same literal that MikroORM writes, of whole strings: it joins them a character at a time, which takes thirty times
 * their size where sets of rows travel as one JSON parameter.
 */
export const escapeLiteral = (text: string): string => {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
};

/**
 * A transaction that can neither commit nor roll back, because its connection is gone, never gives that back to the pool:
 * without this, each one that was open when the database stopped would cost a place in the pool for good.
 */
const takeBackLost = (pool: Pool): void => {
  const held = new Set<PoolClient>();
  pool.on('acquire', (client) => { held.add(client); });
  pool.on('release', (_, client) => { held.delete(client); });
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (!held.has(client)) return;
      const { release } = client;
      client.release = () => undefined; // whoever does give it back
      release(true);
    });
  });
};

const pools = new WeakMap<MikroORM, Pool>();
/** The connections of an ORM, once it has had any. */
export const poolOf = (orm: MikroORM): Pool | undefined => pools.get(orm);

/** What MikroORM finds out of the entities: the same for each connection of a process, and more work than anything else of a start. */
const discovered = new WeakMap<OrmOptions['entities'], MetadataStorage>();

/** What MikroORM's constructor does after its discovery, with what an ORM before has found. */
const takeOver = (orm: MikroORM, metadata: MetadataStorage): void => {
  orm.driver.setMetadata(metadata);
  orm.em = Object.assign(orm.driver.createEntityManager() as MikroORM['em'], { global: true });
  orm.getMetadata = ((entity?: EntityName) => (entity === undefined ? metadata : metadata.get(entity))) as MikroORM['getMetadata'];
};

/** Synchronous; connects at the first query. */
export const createOrm = ({ url, entities, pool, log, ...rest }: OrmOptions): MikroORM => {
  const known = discovered.get(entities);
  const orm: MikroORM = new MikroORM({
    clientUrl: url,
    driverOptions: { ...connection({ url, ...rest }), onPoolCreated: (made: Pool) => { takeBackLost(made); pools.set(orm, made); } },
    entities: [...entities], discovery: { skipSyncDiscovery: known !== undefined },
    extensions: [Migrator],
    namingStrategy: UnderscoreNamingStrategy,
    pool: { min: pool?.min ?? 0, max: pool?.max ?? 10 },
    ensureDatabase: false,
    // Columns of money and rates come as exact strings, days as 'YYYY-MM-DD'; only moments become Date.
    forceUtcTimezone: true,
    schemaGenerator: { ignoreSchema: ['bullmq'], ignoreRoutines: true },
    migrations: { path: migrationsFolder, pathTs: migrationsFolder, glob: 'Migration*.ts', emit: 'ts', snapshot: false, silent: true },
    logger: log ?? (() => undefined),
    colors: false,
  });
  if (known) takeOver(orm, known);
  else discovered.set(entities, orm.getMetadata());
  Object.assign(orm.em.getPlatform(), { escapeLiteral });
  return orm;
};
