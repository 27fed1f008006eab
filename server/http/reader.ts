import { availableParallelism } from 'node:os';
import { GraphQLError } from 'graphql';
import { Pool, type PoolClient, type PoolConfig, type QueryArrayConfig, type QueryArrayResult } from 'pg';
import type { Actor } from '../../schema/core/access/actor.ts';
import { isBound } from '../../schema/core/access/lock.ts';
import type { Query } from '../../schema/core/read/context.ts';
import { beginBound } from '../database/bound.ts';
import { asTheyCame, ByteClient } from '../database/byte-client.ts';
import { cancelOf } from '../database/cancel.ts';
import { connection } from '../database/orm.ts';
import { codeOf } from '../../schema/core/sql/away.ts';
import type { Log } from '../log.ts';

/** Honest clients have fewer statements than this. A connection keeps what it prepared for as long as it lives, so that whoever invents new documents has them prepared for once. */
const mostPrepared = 2_000;

/** So many statements at once on the database's own machine: more than its processors can turn to only make each other wait, and whoever bids with them. */
export const atOnceBeside = (): number => Math.max(4, 2 * availableParallelism());

export interface Reader {
  readonly query: Query;
  readonly pool: Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;
  /** The server is gone: whatever still waits for it fails now. */
  drop(): void;
  close(): Promise<void>;
}

/**
 * The connections that reads go over: prepared statements, rows as arrays, nothing between the database's text and
 * the answer. Each connection prepares a statement once, under a name made from its text. Whoever is bound reads beneath
 * the lock, in a transaction of that statement's own; everyone else's statement goes as it is.
 */
export function createReader({ url, role, log, max = 10, patience = 10_000, as = 'bureau read' }: {
  readonly url: string; readonly role: string | undefined; readonly log: Log; /** What the database calls its connections. */ readonly as?: string; readonly max?: number | undefined; /** Milliseconds to wait for a connection. */ readonly patience?: number;
}): Reader {
  const prepared = new Set<string>();
  // Both start anew every hour, so that what strangers filled does not stay filled.
  const renewing = setInterval(() => { prepared.clear(); }, 3_600_000).unref();
  const pool = new Pool({ ...connection({ url, role, statementTimeout: 15_000, name: as }), connectionTimeoutMillis: patience, max, maxLifetimeSeconds: 3_600, idleTimeoutMillis: 0, pipeline: true, Client: ByteClient } as PoolConfig);
  const inUse = new Set<PoolClient>();
  pool.on('error', (error) => log.warn({ error: error.message }, 'a connection for reads was lost'));

  /** Beneath the lock: three messages that leave together, so that the way is gone once. */
  const beneathLock = async (client: PoolClient, asked: QueryArrayConfig, who: Actor): Promise<QueryArrayResult> => {
    // All are waited for, so that nothing of this transaction is left when the connection goes to the next.
    const [begun, read, ended] = await Promise.allSettled([client.query(beginBound(who)), client.query(asked), client.query('commit')]);
    if (begun.status === 'rejected') throw begun.reason; // then what was read was read without the lock, and nobody gets it
    if (read.status === 'rejected') throw read.reason;
    if (ended.status === 'rejected') throw ended.reason;
    return read.value;
  };
  return {
    pool,
    async query({ name, text, asBytes = false }, values, who, signal) {
      if (prepared.size < mostPrepared) prepared.add(name);
      const locked = who !== undefined && role !== undefined && isBound(who);
      // Plans are kept by name, and those beneath the lock are others.
      const asked: QueryArrayConfig = { ...(prepared.has(name) && { name: locked ? `bound ${name}` : name }), text, values: values as unknown[], rowMode: 'array', ...(asBytes && { types: asTheyCame as never }) };
      const client = await pool.connect() as PoolClient & ByteClient;
      client.asBytes = asBytes;
      // A connection that is lost tells its statements so, and then everybody: nobody listening would end the process.
      client.on('error', ignore);
      inUse.add(client);
      let isSpoilt = false;
      const cancel = (): void => { isSpoilt = true; cancelOf(client, log); };
      try {
        if (signal?.aborted) throw ended(signal);
        signal?.addEventListener('abort', cancel, { once: true });
        return (locked ? await beneathLock(client, asked, who) : await client.query(asked)).rows as unknown[][];
      } catch (error) {
        isSpoilt = true; // a transaction may be open
        if (signal?.aborted) throw ended(signal);
        throw codeOf(error) === '57014' ? tooSlow() : error;
      } finally {
        signal?.removeEventListener('abort', cancel);
        client.off('error', ignore);
        inUse.delete(client);
        // A cancellation may still be on its way, and must not meet the next statement.
        client.release(isSpoilt);
      }
    },
    drop() { for (const client of inUse) (client as unknown as Wired).connection.stream.destroy(); },
    close: () => { clearInterval(renewing); return pool.end(); },
  };
}

const ignore = (): void => undefined;

/** What pg knows of a connection beside what it tells. */
interface Wired { readonly connection: { readonly stream: { destroy(): void } } }

/** Why a request ends before it is answered. */
export type Ending = 'gone' | 'late';
const tooSlow = (): GraphQLError => new GraphQLError('查询用时过长，已中止：请缩小范围或分次查询。', { extensions: { code: 'TOO_SLOW' } });
const ended = ({ reason }: AbortSignal): GraphQLError => ((reason as Ending) === 'late' ? tooSlow() : new GraphQLError('请求方已离开。', { extensions: { code: 'CLIENT_GONE' } }));
