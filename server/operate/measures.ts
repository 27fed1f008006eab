import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import { archiveFails } from '../../schema/core/core.checks.ts';
import type { Metrics } from './metrics.ts';

type PoolCounts = Pick<Pool, 'totalCount' | 'idleCount' | 'waitingCount'>;

/** What the requests say of themselves as they end. */
export interface RequestMeasures { ended(operation: string, status: number, seconds: number): void; cut(why: 'gone' | 'late'): void }

export const requestMeasures = (metrics: Metrics): RequestMeasures => {
  const requests = metrics.counter('bureau_requests_total', 'GraphQL requests by kind of operation and HTTP status.');
  const seconds = metrics.histogram('bureau_request_seconds', 'How long GraphQL requests took, by kind of operation.');
  const cut = metrics.counter('bureau_requests_cut_total', 'Requests whose statements were stopped: the client had gone, or time was up.');
  return {
    ended(operation, status, took) { requests.add({ operation, status: String(status) }); seconds.observe({ operation }, took); },
    cut(why) { cut.add({ why }); },
  };
};

/** What every process of the bureau tells of itself. */
export function processMeasures(metrics: Metrics): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  metrics.gauge('bureau_event_loop_delay_seconds', 'How late the event loop was since the last look, by quantile.', () => {
    const samples = [0.5, 0.99, 1].map((quantile) => ({ labels: { quantile: String(quantile) }, value: (quantile === 1 ? delay.max : delay.percentile(quantile * 100)) / 1e9 }));
    delay.reset();
    return samples;
  });
  metrics.gauge('bureau_memory_bytes', 'Memory by kind.', () => { const { rss, heapUsed, external } = process.memoryUsage(); return Object.entries({ rss, heapUsed, external }).map(([kind, value]) => ({ labels: { kind }, value })); });
  metrics.gauge('bureau_cpu_seconds_total', 'Processor time used.', () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; }, 'counter');
  metrics.gauge('bureau_start_time_seconds', 'When the process started, in seconds since 1970.', () => Math.round(performance.timeOrigin / 1000));
}

type Pools = Record<string, () => PoolCounts | undefined>;
const known = new WeakMap<Metrics, Pools>();

/** Connections to the database, by what they are for; whoever opens some adds them. A pool that has not been used yet is not there. */
export function poolMeasures(metrics: Metrics, more: Readonly<Pools>): void {
  const before = known.get(metrics);
  if (before) { Object.assign(before, more); return; }
  const pools: Pools = { ...more };
  known.set(metrics, pools);
  const each = (count: (pool: PoolCounts) => readonly (readonly [string, number])[]) => () =>
    Object.entries(pools).flatMap(([pool, of]) => { const found = of(); return found ? count(found).map(([state, value]) => ({ labels: { pool, ...(state && { state }) } as Readonly<Record<string, string>>, value })) : []; });
  metrics.gauge('bureau_pool_connections', 'Connections to the database, by pool and state.', each(({ totalCount, idleCount }) => [['busy', totalCount - idleCount], ['idle', idleCount]]));
  metrics.gauge('bureau_pool_waiting', 'Who waits for a connection, by pool.', each(({ waitingCount }) => [['', waitingCount]]));
}

interface ReplicaCounts { readonly lags: () => readonly (number | undefined)[]; readonly counts: Readonly<Record<string, number>>; readonly pools: readonly PoolCounts[] }

/** How replicas carry: how far each is behind, and who answered the reads that they might have. */
export function replicaMeasures(metrics: Metrics, { lags, counts, pools }: ReplicaCounts): void {
  const named = lags().map((_, n) => String(n + 1));
  metrics.gauge('bureau_replica_lag_seconds', 'How far a replica is behind at the most; none while it is away.', () =>
    lags().flatMap((value, n) => (value === undefined ? [] : [{ labels: { replica: named[n]! }, value }])));
  metrics.gauge('bureau_replica_reads_total', 'Reads that may lag, by who answered: a replica, or the primary because the reader had just written, or replicas were behind, away, or failed.', () =>
    Object.entries(counts).map(([by, value]) => ({ labels: { by }, value })), 'counter');
  poolMeasures(metrics, Object.fromEntries(pools.map((pool, n) => [`replica ${named[n]!}`, () => pool])));
}

/** What the database tells of work that waits and of the archive: the same in every process. */
export function databaseMeasures(metrics: Metrics, orm: MikroORM): void {
  const one = async <Row extends object>(sql: string): Promise<Row> => (await orm.em.fork().execute<Row[]>(sql))[0]!;
  metrics.gauge('bureau_outbox_messages', 'Tasks that are due and not in the queue yet.', async () =>
    (await one<{ value: number }>('select count(*)::int as value from outbox_message where not_before <= now()')).value);
  metrics.gauge('bureau_outbox_lag_seconds', 'How long the oldest task that is due has waited for the queue.', async () =>
    (await one<{ value: number }>('select coalesce(greatest(extract(epoch from clock_timestamp() - min(not_before)), 0), 0)::float8 as value from outbox_message where not_before <= now()')).value);
  metrics.gauge('bureau_queue_jobs', 'Jobs by queue and outcome that are not done: waiting, at work, tried again later, given up within a day.', async () =>
    (await orm.em.fork().execute<{ queue: string; state: string; value: number }[]>(
      `select queue, lower(outcome) as state, count(*)::int as value from job_run where outcome in ('QUEUED', 'RUNNING', 'WAITING') or (outcome = 'FAILED' and queued_at > now() - interval '1 day') group by 1, 2 order by 1, 2`))
      .map(({ queue, state, value }) => ({ labels: { queue, state }, value })));
  metrics.gauge('bureau_archive_failing', '1 while the database cannot keep its log in the archive, else 0.', async () => ((await one<{ failing: boolean }>(archiveFails)).failing ? 1 : 0));
}
