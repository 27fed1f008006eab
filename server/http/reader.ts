import { Pool } from 'pg';
import type { Query } from '../../schema/core/read/context.ts';
import { connection } from '../database/orm.ts';
import type { Log } from '../log.ts';

/** Honest clients have fewer statements than this. A connection keeps what it prepared for as long as it lives, so that whoever invents new documents has them prepared for once. */
const mostPrepared = 2_000;

export interface Reader {
  readonly query: Query;
  close(): Promise<void>;
}

/**
 * The connections that reads go over: prepared statements, rows as arrays, nothing between the database's text and
 * the answer. Each connection prepares a statement once, under a name made from its text.
 */
export function createReader({ url, role, log, max = 10 }: { readonly url: string; readonly role: string | undefined; readonly log: Log; readonly max?: number }): Reader {
  const prepared = new Set<string>();
  // Both start anew every hour, so that what strangers filled does not stay filled.
  const renewing = setInterval(() => { prepared.clear(); }, 3_600_000).unref();
  const pool = new Pool({ ...connection({ url, role, statementTimeout: 15_000, name: 'bureau read' }), max, maxLifetimeSeconds: 3_600 });
  pool.on('error', (error) => log.warn({ error: error.message }, 'a connection for reads was lost'));
  return {
    query: async ({ name, text }, values) => {
      if (prepared.size < mostPrepared) prepared.add(name);
      return (await pool.query({ ...(prepared.has(name) && { name }), text, values: values as unknown[], rowMode: 'array' })).rows as unknown[][];
    },
    close: () => { clearInterval(renewing); return pool.end(); },
  };
}
