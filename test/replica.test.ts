import 'reflect-metadata';
import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, publicActor } from '../schema/core/access/actor.ts';
import { prepared } from '../schema/core/sql/prepared.ts';
import { startEmbedded } from '../server/database/embedded.ts';
import { entities } from '../server/database/entities.ts';
import { migrate } from '../server/database/migrate.ts';
import { createOrm } from '../server/database/orm.ts';
import { Metrics } from '../server/operate/metrics.ts';
import { replicaMeasures } from '../server/operate/measures.ts';
import { Nodes } from './cluster/nodes.ts';
import { type Api, startApi } from './support/api.ts';
import { eventually } from './support/eventually.ts';
import { makeTown } from './support/people.ts';
import { type Staff, staffOf } from './support/staff.ts';

/** Reads on a streaming replica: two web processes over one primary, and what people notice of the replica, which is nothing. */
let data: string;
let nodes: Nodes;
/** A process that asks replicas up to 10 s behind, another, and one that is strict. */
let here: Api;
let there: Api;
let strict: Api;
let staff: Staff;

beforeAll(async () => {
  data = realpathSync(mkdtempSync(join(tmpdir(), 'bureau-replica-')));
  chmodSync(data, 0o711);
  const embedded = await startEmbedded({ directory: data });
  const { role } = await migrate({ url: embedded.url(), queue: false });
  await embedded.stop();
  nodes = await Nodes.start(realpathSync(join(data, 'postgres')), join(data, 'replica'));
  const database = { url: nodes.url, role, orm: createOrm({ url: nodes.url, role, entities, pool: { max: 4 } }), drop: async () => undefined };
  const replicaUrls = [`postgresql://bureau@127.0.0.1:${nodes.replica.port}/bureau`];
  [here, there, strict] = await Promise.all([startApi({ database, replicaUrls, replicaLag: 10 }), startApi({ database, replicaUrls, replicaLag: 10 }), startApi({ database, replicaUrls, replicaLag: 0.5 })]) as [Api, Api, Api];
  const em = database.orm.em.fork();
  staff = await staffOf(em, await makeTown(em));
  await eventually(async () => (await nodes.ask(nodes.replica, 'select from assignment')).length > 0);
});
afterAll(async () => {
  for (const api of [here, there, strict]) await api?.close();
  await here?.database.orm.close(true);
  await nodes?.stop();
  rmSync(data, { recursive: true, force: true });
});
afterEach(() => nodes.ask(nodes.replica, 'select pg_wal_replay_resume()'));

const list = 'query ($list: String!) { savedViews(first: 100, filter: { list: { eq: $list } }) { nodes { name } } }';
/** Asked by a browser or program that shows these headers: what it saw, and what it is to show next time. */
async function ask(api: Api, actor: Actor, document: string, variables: object, shown: Record<string, string> = {}): Promise<{ readonly data: any; readonly cookie: string; readonly header: string | null }> {
  const response = await api.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...shown }, body: JSON.stringify({ query: document, variables }) }, actor);
  const { data: found, errors } = await response.json() as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return { data: found, cookie: response.headers.getSetCookie().map((each) => each.split(';')[0]).join('; '), header: response.headers.get('bureau-written') };
}
const views = async (api: Api, actor: Actor, shown: Record<string, string> = {}): Promise<string[]> => (await ask(api, actor, list, { list: '/applications' }, shown)).data.savedViews.nodes.map(({ name }: { name: string }) => name);
const save = async (api: Api, actor: Actor, name: string) => {
  const answer = await ask(api, actor, 'mutation ($input: SaveViewInput!) { saveView(input: $input) { errors { code } } }', { input: { list: '/applications', name, query: 'kind=HNTE' } });
  expect(answer.data.saveView.errors).toEqual([]);
  return answer;
};
/** Who answered what could lag, since the last time. */
const seen = new WeakMap<Api, Record<string, number>>();
const by = (api: Api): Record<string, number> => {
  const [before, counts] = [seen.get(api) ?? {}, { ...api.replicas!.counts }];
  seen.set(api, counts);
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count - (before[name] ?? 0)] as const).filter(([, count]) => count > 0));
};
/** The replica has all, and is asked. */
const together = (...apis: Api[]): Promise<unknown> => Promise.all(apis.map((api) => eventually(async () => { await api.replicas!.query(await api.replicas!.position())(prepared('select 1'), []); return by(api)['replica'] === 1; })));
const pause = () => nodes.ask(nodes.replica, 'select pg_wal_replay_pause()').then(() => eventually(async () => (await nodes.ask(nodes.replica, 'select pg_get_wal_replay_pause_state() as state'))[0].state === 'paused'));

describe('a query', () => {
  it.each<[string, () => Actor, string]>([['the public', () => publicActor, 'bureau_app'], ['the bureau', () => staff.director, 'bureau_app'], ['an enterprise', () => staff.enterprise, 'bureau_bound']])('of %s is answered by the replica, as the role that it is bound to', async (_, actor, role) => {
    await together(here);
    expect(await here.replicas!.query(null)(prepared('select current_user::text, pg_is_in_recovery()'), [], actor())).toEqual([[role, true]]);
    await ask(here, actor(), '{ policies(first: 5) { totalCount } }', {});
    expect(by(here)).toEqual({ replica: 2 });
  });

  it('sees at the replica what the rules let it see, and nothing beyond', async () => {
    await save(here, staff.enterprise, '我方的');
    await together(here);
    expect([await views(here, staff.enterprise), await views(here, staff.university)]).toEqual([['我方的'], []]);
    // By the database itself, whatever a statement asks.
    const all = prepared('select name from saved_view');
    const read = here.replicas!.query(null);
    expect([await read(all, [], staff.enterprise), await read(all, [], staff.university)]).toEqual([[['我方的']], []]);
    expect(by(here)).toEqual({ replica: 4 });
  });
});

describe('whoever wrote', () => {
  it('reads it back at once, in whatever process, and from the replica when that has it', async () => {
    await together(here, there);
    await pause();
    const { cookie, header } = await save(here, staff.director, '刚存的');
    expect(cookie).toMatch(/^__Host-bureau-written=[0-9a-f]+\.[0-9a-f]{32}$/);
    expect(await views(there, staff.director)).toEqual([]); // who does not say so is not known: this is what the replica has
    for (const shown of [{ cookie }, { 'bureau-written': header! }, { 'cache-control': 'no-cache' }] as unknown as Record<string, string>[]) {
      for (const api of [here, there]) expect(await views(api, staff.director, shown)).toEqual(['刚存的']);
    }
    expect([by(here), by(there)]).toEqual([{ written: 3 }, { replica: 1, written: 3 }]);
    // Others are not kept waiting for it, and none can say that he wrote what he did not.
    for (const shown of [{}, { cookie: '__Host-bureau-written=ffffffffffffffff.00000000000000000000000000000000' }, { 'bureau-written': 'no' }] as unknown as Record<string, string>[]) await views(there, staff.clerk, shown);
    expect(by(there)).toEqual({ replica: 3 });
    await nodes.ask(nodes.replica, 'select pg_wal_replay_resume()');
    await eventually(async () => { expect(await views(there, staff.director, { cookie })).toEqual(['刚存的']); return by(there)['replica'] === 1; });
  });

  it('by another door than GraphQL reads from the primary for as long as a replica may lag', async () => {
    const response = await here.fetch('/export/table.xlsx', { method: 'POST', headers: { origin: here.address, host: new URL(here.address).host }, body: '{}' }, staff.director);
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-bureau-written=f{16}\.[0-9a-f]{32};.*Max-Age=11;/);
  });
});

describe('a replica', () => {
  it('that is further behind than it may be is not asked, until it has caught up', async () => {
    await together(strict);
    await pause();
    await save(here, staff.clerk, '补上的');
    await eventually(() => (strict.replicas!.lags()[0] ?? 0) > 0.5);
    expect(await views(strict, staff.clerk)).toEqual(['补上的']);
    expect(by(strict)).toMatchObject({ behind: 1 });
    await nodes.ask(nodes.replica, 'select pg_wal_replay_resume()');
    await together(strict);
    expect(strict.replicas!.lags()[0]).toBeLessThan(2);
  });

  it('that stops a statement to go on replaying has it answered by the primary', async () => {
    await together(here);
    await nodes.ask(nodes.replica, `alter system set max_standby_streaming_delay = '0'`);
    await nodes.ask(nodes.replica, 'select pg_reload_conf()');
    const slow = here.replicas!.query(null)(prepared(`select case when pg_is_in_recovery() then pg_sleep(60)::text else 'primary' end from (select 1 from region limit 1) one`), []);
    await eventually(async () => (await nodes.ask(nodes.replica, `select from pg_stat_activity where state = 'active' and wait_event = 'PgSleep'`)).length === 1);
    await nodes.ask(nodes.leader, 'begin; lock table region in access exclusive mode; commit');
    expect(await slow).toEqual([['primary']]);
    expect(by(here)).toEqual({ failed: 1 });
    await together(here);
  });

  it('stops what nobody waits for', async () => {
    await together(here);
    const ending = new AbortController();
    const slow = here.replicas!.query(null)(prepared(`select pg_sleep(600)::text, 'left'`), [], staff.enterprise, ending.signal).then(() => 'done', (error: { extensions?: { code: string } }) => error.extensions?.code);
    const running = async (): Promise<number> => (await nodes.ask(nodes.replica, `select from pg_stat_activity where state = 'active' and wait_event = 'PgSleep'`)).length;
    await eventually(async () => (await running()) === 1);
    ending.abort('gone');
    expect(await slow).toBe('CLIENT_GONE');
    await eventually(async () => (await running()) === 0);
  });

  it('that dies takes no answer with it, and is asked again when it is back', async () => {
    await together(here);
    const slow = here.replicas!.query(null)(prepared(`select case when pg_is_in_recovery() then pg_sleep(60)::text else 'primary' end`), []);
    await eventually(async () => (await nodes.ask(nodes.replica, `select from pg_stat_activity where state = 'active' and wait_event = 'PgSleep'`)).length === 1);
    const replica = nodes.replica;
    nodes.kill(replica);
    expect(await slow).toEqual([['primary']]);
    expect(await views(here, staff.director)).toEqual(['刚存的']);
    expect(by(here)['replica'] ?? 0).toBe(0);
    await eventually(() => here.replicas!.lags()[0] === undefined);
    await nodes.again(replica);
    await together(here);
    expect(await views(here, staff.director)).toEqual(['刚存的']);
    expect(by(here)).toEqual({ replica: 1 });
  });

  it('tells operators how it fares', async () => {
    const metrics = new Metrics();
    replicaMeasures(metrics, here.replicas!);
    const text = await metrics.text();
    expect(text).toMatch(/^bureau_replica_lag_seconds\{replica="1"\} \d/m);
    for (const who of ['replica', 'written', 'failed']) expect(text).toMatch(new RegExp(`^bureau_replica_reads_total\\{by="${who}"\\} [1-9]`, 'm'));
    expect(text).toMatch(/^bureau_pool_connections\{pool="replica 1",state="idle"\} /m);
  });
});
