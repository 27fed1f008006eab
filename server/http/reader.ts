import { Pool } from 'pg';
import type { Query } from '../../schema/core/read/context.ts';
import { connection } from '../database/orm.ts';
import type { Log } from '../log.ts';

export interface Reader {
  readonly query: Query;
  close(): Promise<void>;
}

/**
 * The connections that reads go over: prepared statements, rows as arrays, nothing between the database's text and
 * the answer. Each connection prepares a statement once, under a name made from its text.
 */
export function createReader({ url, role, log, max = 10 }: { readonly url: string; readonly role: string | undefined; readonly log: Log; readonly max?: number }): Reader {
  const pool = new Pool({ ...connection({ url, role, statementTimeout: 15_000, name: 'bureau read' }), max });
  pool.on('error', (error) => log.warn({ error: error.message }, 'a connection for reads was lost'));
  return {
    query: async ({ name, text }, values) => (await pool.query({ name, text, values: values as unknown[], rowMode: 'array' })).rows as unknown[][],
    close: () => pool.end(),
  };
}
