import { setTimeout as pause } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { Client, type Pool } from 'pg';
import type { Query } from '../../schema/core/read/context.ts';
import { prepared } from '../../schema/core/sql/prepared.ts';
import { connection } from '../database/orm.ts';
import { codeOf } from '../../schema/core/sql/away.ts';
import type { Log } from '../log.ts';
import type { Position } from '../session/written.ts';
import { createReader, type Reader } from './reader.ts';

/** Why a read that could have lagged went to the primary: its sender had just written; no replica is there, or near enough; one failed at it. */
export type Instead = 'written' | 'behind' | 'away' | 'failed';

export interface Replicas {
  /** Answers a read at a replica that has come as far as `after`, and otherwise, or when that fails, at the primary. The reader notices nothing of it. */
  query(after: Position | null): Query;
  /** Where the primary's log ends now: everything that has been committed lies before it. */
  position(): Promise<Position>;
  /** No replica that is further behind is asked, in seconds. */
  readonly bound: number;
  /** How far each is behind at the most, in seconds; undefined while it is away. */
  readonly lags: () => readonly (number | undefined)[];
  readonly pools: readonly Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>[];
  /** Reads that could lag, by who answered them. */
  readonly counts: Readonly<Record<'replica' | Instead, number>>;
  close(): Promise<void>;
}

interface Replica {
  readonly reader: Reader;
  /** Up to where it has replayed the log; null while that is not known, or it is a replica no more. */
  replayed: Position | null;
  /** It has everything that had been committed at this moment, by `performance.now`. */
  complete: number;
  /** Not asked before: it has just refused a connection. */
  restsUntil: number;
}

/** Milliseconds between two looks at the primary's log and at each replica. */
const every = 200;
/** A replica that does not answer this within so many milliseconds is away. */
const patience = 2_000;
/** After it has failed a read for want of a connection. */
const rest = 1_000;

// What was answered as committed has been written out; where commits do not wait for that, the end of what is not yet written is taken.
const end = prepared(`select pg_wal_lsn_diff(case current_setting('synchronous_commit') when 'off' then pg_current_wal_insert_lsn() else pg_current_wal_lsn() end, '0/0')::text`);
const replay = `select case when pg_is_in_recovery() then pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text end as position`;

/** Beyond this many looks back nobody needs to know: who is so far behind is not asked. */
const mostMarks = 1_000;

/**
 * Reads that may lag are spread over replicas. How far one is behind is told by no clock of theirs: the end of the primary's
 * log is noted again and again, and a replica that has replayed a noted place has all that was committed when it was noted.
 *
 * @param urls each of one server: behind an address that leads to several, what one has replayed would say nothing of the next
 */
export function openReplicas({ urls, role, log, bound, primary, max = 10 }: {
  readonly urls: readonly string[]; readonly role: string | undefined; readonly log: Log; readonly bound: number; readonly primary: Query; readonly max?: number;
}): Replicas {
  const replicas = urls.map((url): Replica => ({ reader: createReader({ url, role, log, max, patience }), replayed: null, complete: -Infinity, restsUntil: 0 }));
  const counts = { replica: 0, written: 0, behind: 0, away: 0, failed: 0 };
  let marks: { readonly at: number; readonly position: Position }[] = [];
  const closing = new AbortController();
  const isOver = (): boolean => closing.signal.aborted;
  const nextLook = (): Promise<void> => pause(every, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);

  const position = async (): Promise<Position> => BigInt((await primary(end, []))[0]![0] as string);
  /** What a replica has replayed says how complete it is. */
  const reckon = (replica: Replica): void => {
    const { replayed } = replica;
    const mark = replayed === null ? undefined : marks.findLast((each) => each.position <= replayed);
    if (mark) replica.complete = Math.max(replica.complete, mark.at);
  };
  const watchPrimary = async (): Promise<void> => {
    while (!isOver()) {
      const at = performance.now();
      try {
        const found = await position();
        // Another primary, whose log is shorter: what is noted of the last one's end is gone.
        marks = [...marks.filter((mark) => mark.position <= found).slice(1 - mostMarks), { at, position: found }];
        replicas.forEach(reckon);
      } catch { /* then nothing is noted, and by and by nobody is near enough */ }
      await nextLook();
    }
  };
  const watch = async (replica: Replica, url: string, number: number): Promise<void> => {
    let client: Client | undefined;
    let isThere = true;
    const lost = (error: unknown): void => {
      replica.replayed = null;
      replica.complete = -Infinity;
      replica.reader.drop();
      void client?.end().catch(() => undefined);
      client = undefined;
      if (isThere && !isOver()) log.warn({ replica: number, error: error instanceof Error ? error.message : String(error) }, 'a replica is away: its reads go elsewhere');
      isThere = false;
    };
    while (!isOver()) {
      try {
        if (!client) {
          const opened = client = new Client({ ...connection({ url, role, name: 'bureau replica' }), connectionTimeoutMillis: patience, query_timeout: patience });
          opened.on('error', (error) => { if (client === opened) lost(error); });
          await opened.connect();
        }
        const { rows: [found] } = await client.query<{ position: string | null }>(replay);
        replica.replayed = found?.position == null ? null : BigInt(found.position);
        reckon(replica);
        if (!isThere) log.info({ replica: number }, 'a replica is back');
        isThere = true;
      } catch (error) { lost(error); }
      await nextLook();
    }
    await client?.end().catch(() => undefined);
  };
  const watching = [watchPrimary(), ...replicas.map((replica, n) => watch(replica, urls[n]!, n + 1))];

  /** The one with the least to do of those that will do; or why none will. */
  const choose = (after: Position | null): Replica | Exclude<Instead, 'failed'> => {
    const now = performance.now();
    const there = replicas.filter(({ replayed, restsUntil }) => replayed !== null && restsUntil <= now);
    const near = there.filter(({ complete }) => now - complete <= bound * 1_000);
    const fit = after === null ? near : near.filter(({ replayed }) => replayed! >= after);
    if (fit.length === 0) return there.length === 0 ? 'away' : near.length === 0 ? 'behind' : 'written';
    const load = ({ reader: { pool: { totalCount, idleCount, waitingCount } } }: Replica): number => totalCount - idleCount + waitingCount;
    return fit.reduce((one, other) => (load(other) < load(one) ? other : one));
  };

  return {
    bound, counts, position,
    query: (after) => async (statement, values, reader, signal) => {
      const chosen = choose(after);
      if (typeof chosen === 'string') {
        counts[chosen] += 1;
        return primary(statement, values, reader, signal);
      }
      try {
        const rows = await chosen.reader.query(statement, values, reader, signal);
        counts.replica += 1;
        return rows;
      } catch (error) {
        // It ran too long, or nobody waits for it: that would be no other at the primary.
        if (error instanceof GraphQLError) throw error;
        // All else may be the replica's own: it ended, it stopped the statement to go on replaying, it has not the newest migration yet.
        if (isOfConnection(error)) chosen.restsUntil = performance.now() + rest;
        counts.failed += 1;
        log.debug({ error: error instanceof Error ? error.message : String(error) }, 'a read failed at a replica and goes to the primary');
        return primary(statement, values, reader, signal);
      }
    },
    lags: () => replicas.map(({ replayed, complete }) => (replayed === null || complete === -Infinity ? undefined : (performance.now() - complete) / 1_000)),
    pools: replicas.map(({ reader: { pool } }) => pool),
    async close() {
      closing.abort();
      await Promise.all(watching);
      await Promise.all(replicas.map(({ reader }) => reader.close()));
    },
  };
}

/** No word from the database at all, or one on connections, on resources, or on its ending. */
const isOfConnection = (error: unknown): boolean => !/^[0-9A-Z]{5}$/.test(codeOf(error) ?? '') || /^(08|53|57P)/.test(codeOf(error)!);
