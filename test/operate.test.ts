import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicActor } from '../schema/core/access/actor.ts';
import { poolOf } from '../server/database/orm.ts';
import { databaseMeasures, poolMeasures, processMeasures, replicaMeasures, requestMeasures } from '../server/operate/measures.ts';
import { Metrics } from '../server/operate/metrics.ts';
import { answers, openOperations } from '../server/operate/operate.ts';
import { type Api, startApi } from './support/api.ts';

/** What operators are told, and by whom they are asked. */
let api: Api;
let metrics: Metrics;
let operations: Awaited<ReturnType<typeof openOperations>>;

beforeAll(async () => {
  metrics = new Metrics();
  api = await startApi({ measures: requestMeasures(metrics) });
  const { orm } = api.database;
  processMeasures(metrics);
  databaseMeasures(metrics, orm);
  poolMeasures(metrics, { work: () => poolOf(orm) });
  poolMeasures(metrics, { read: () => ({ totalCount: 4, idleCount: 1, waitingCount: 2 }) });
  replicaMeasures(metrics, { lags: () => [0.2, undefined], counts: { replica: 3, written: 1, behind: 0, away: 0, failed: 0 }, pools: [] });
  metrics.gauge('bureau_live_connections', 'Live connections over WebSocket.', () => api.app.socket.connections);
  operations = await openOperations({ host: '127.0.0.1', port: 0, metrics, ready: answers(() => orm.em.fork().execute('select 1')) });
});
afterAll(async () => { await operations?.close(); await api?.close(); });

interface Read { readonly types: ReadonlyMap<string, string>; readonly samples: readonly { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly value: number }[] }

/** Reads the exposition as Prometheus does; throws at what it would not take. */
function parse(text: string): Read {
  const types = new Map<string, string>();
  const samples: { name: string; labels: Record<string, string>; value: number }[] = [];
  if (!text.endsWith('\n')) throw new Error('no last line');
  for (const line of text.slice(0, -1).split('\n')) {
    const type = /^# TYPE ([a-z_:][a-z0-9_:]*) (counter|gauge|histogram)$/.exec(line);
    if (type) { if (types.has(type[1]!)) throw new Error(`twice: ${line}`); types.set(type[1]!, type[2]!); continue; }
    if (/^# HELP [a-z_:][a-z0-9_:]* .+$/.test(line)) continue;
    const sample = /^([a-z_:][a-z0-9_:]*)(?:\{((?:[a-z_][a-z0-9_]*="(?:[^"\\\n]|\\[\\"n])*",?)+)\})? (-?[0-9.e+-]+|\+Inf|NaN)$/i.exec(line);
    if (!sample) throw new Error(`no line of the format: ${line}`);
    samples.push({ name: sample[1]!, labels: Object.fromEntries([...(sample[2] ?? '').matchAll(/([a-z_][a-z0-9_]*)="((?:[^"\\]|\\.)*)"/g)].map(([, name, value]) => [name!, value!])), value: Number(sample[3]!.replace('+Inf', 'Infinity')) });
  }
  return { types, samples };
}
const scrape = async (): Promise<Read> => {
  const response = await fetch(`${operations.address}/metrics`);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  return parse(await response.text());
};
const valueOf = ({ samples }: Read, name: string, labels: Readonly<Record<string, string>> = {}): number | undefined =>
  samples.find((each) => each.name === name && Object.entries(labels).every(([key, value]) => each.labels[key] === value))?.value;

describe('the measures', () => {
  it('are text that Prometheus reads: every sample under a type, histograms whole', async () => {
    await api.ask('query { enterprises(first: 1) { totalCount } }');
    const read = await scrape();
    for (const { name } of read.samples) expect([name, read.types.has(name) || read.types.get(name.replace(/_(bucket|sum|count)$/, '')) === 'histogram']).toEqual([name, true]);
    for (const [name, type] of read.types) {
      if (type === 'counter') expect(name).toMatch(/_total$/);
      if (type !== 'histogram') continue;
      const steps = read.samples.filter((each) => each.name === `${name}_bucket` && each.labels['operation'] === 'query').map(({ value }) => value);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(steps.at(-1)).toBe(valueOf(read, `${name}_count`, { operation: 'query' }));
    }
  });

  it('count requests by operation and status', async () => {
    const before = await scrape();
    await api.ask('query { enterprises(first: 1) { totalCount } }');
    await api.ask('query { enterprises(first: 1) { totalCount } }');
    await api.ask('mutation { signOut { signedOut } }');
    await api.ask('query { nothing }');
    const after = await scrape();
    const more = (operation: string, status: string): number => (valueOf(after, 'bureau_requests_total', { operation, status }) ?? 0) - (valueOf(before, 'bureau_requests_total', { operation, status }) ?? 0);
    expect([more('query', '200'), more('mutation', '200'), more('none', '400')]).toEqual([2, 1, 1]);
  });

  it('tell what waits: outbox, queue, connections', async () => {
    const em = api.database.orm.em.fork();
    await em.execute(`insert into outbox_message (id, task, payload, not_before) values (gen_random_uuid(), 'x', '{}', now() - interval '90 seconds')`);
    await em.execute(`insert into job_run (id, task, outcome, queue) values (gen_random_uuid(), 'x', 'QUEUED', 'bulk')`);
    const read = await scrape();
    expect(valueOf(read, 'bureau_outbox_lag_seconds')).toBeGreaterThanOrEqual(90);
    expect(valueOf(read, 'bureau_outbox_messages')).toBeGreaterThanOrEqual(1);
    expect(valueOf(read, 'bureau_queue_jobs', { queue: 'bulk', state: 'queued' })).toBe(1);
    expect([valueOf(read, 'bureau_pool_connections', { pool: 'read', state: 'busy' }), valueOf(read, 'bureau_pool_waiting', { pool: 'read' })]).toEqual([3, 2]);
    expect(valueOf(read, 'bureau_archive_failing')).toBe(0);
  });

  it('are all there when one of them cannot be read', async () => {
    const some = new Metrics();
    some.gauge('a', 'A.', () => Promise.reject(new Error('away')));
    some.gauge('b', 'A "b"\\.', () => [{ labels: { of: 'x"\\\n' }, value: 2 }]);
    expect(parse(await some.text()).samples).toEqual([{ name: 'b', labels: { of: 'x\\"\\\\\\n' }, value: 2 }]);
  });

  it('are all that the dashboard asks for, and it shows each of them', () => {
    const dashboard = JSON.parse(readFileSync(new URL('../docs/operate/dashboard.json', import.meta.url), 'utf8')) as { panels: { targets?: { expr: string }[] }[] };
    const asked = new Set(dashboard.panels.flatMap(({ targets = [] }) => targets.flatMap(({ expr }) => [...expr.matchAll(/\bbureau_[a-z_]+/g)].map(([name]) => name.replace(/_(bucket|sum|count)$/, '')))));
    expect([...asked].sort()).toEqual([...metrics.names].sort());
  });
});

describe('the doors', () => {
  it('tell strangers nothing: the bureau’s own address has no metrics', async () => {
    expect((await api.fetch('/metrics', {}, publicActor)).status).toBe(404);
  });

  it('say that the process lives, and whether it may be sent work', async () => {
    for (const address of [api.address, operations.address]) {
      expect((await fetch(`${address}/health`)).status).toBe(200);
      expect((await fetch(`${address}/health/ready`)).status).toBe(200);
    }
    const away = await openOperations({ host: '127.0.0.1', port: 0, metrics, ready: answers(() => Promise.reject(new Error('away'))) });
    expect(await (await fetch(`${away.address}/health/ready`)).json()).toEqual({ status: 'not ready', missing: 'database' });
    await away.close();
  });

  it('are no others', async () => {
    expect((await fetch(`${operations.address}/graphql`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${operations.address}/graphql`)).status).toBe(404);
  });
});
