import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { Client } from 'pg';
import { WebSocket } from 'ws';
import { publicActor, type Actor } from '../schema/core/access/actor.ts';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { follow, topicOf } from '../schema/core/live/live.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { openRedis } from '../server/connections.ts';
import { createHub } from '../server/live/hub.ts';
import { createLog } from '../server/log.ts';
import { startApi, testSecret, type Api } from './support/api.ts';
import { makeHall, type Bidder, type Hall } from './support/auction.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { hasRedis, startRedis } from './support/redis.ts';
import { lotDocument, watch, type Watcher } from './support/watch.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const start = new Date('2026-12-01T02:00:00Z');
let database: TestDatabase;
let api: Api;
let hall: Hall;
let bidders: Bidder[];
let lot: string;
const watchers: Watcher[] = [];
const children: ChildProcess[] = [];

const id = (): string => `lot_${lot}`;
const follows = (variables: object = { lot: id() }, { actor = publicActor, address = api.address, ...options }: { actor?: Actor; address?: string } & Parameters<typeof watch>[2] = {}): Watcher => {
  const watcher = watch(address, variables, { ...options, headers: { ...(address === api.address && api.headers(actor).headers), ...options.headers } });
  watchers.push(watcher);
  return watcher;
};
let price = 1_000_000;
const bid = async (times = 1): Promise<void> => {
  for (let n = 0; n < times; n += 1) {
    await hall.bid(bidders[(price / 20_000) % 2]!, lot, String(price));
    price += 20_000;
  }
};
const newLot = async (): Promise<void> => {
  hall.now = start;
  lot = await hall.lot();
  hall.now = start;
  bidders = [await hall.join(lot), await hall.join(lot)];
  price = 1_000_000;
};
/** Another process over the same database. */
const process2 = async (redisUrl?: string): Promise<string> => {
  const child = spawn(process.execPath, ['run.mjs', 'test/support/web-process.ts', JSON.stringify({ url: database.url, role: database.role, redisUrl, secret: testSecret })], { cwd: project, stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  let output = '';
  child.stdout!.on('data', (data: Buffer) => { output += data; });
  const [, port] = await eventually(() => /port (\d+)/.exec(output));
  return `http://127.0.0.1:${port}`;
};
const place = (address: string, { actor }: Bidder, amount: number): Promise<any> => fetch(`${address}/graphql`, {
  method: 'POST', headers: { 'content-type': 'application/json', 'x-test-actor': Buffer.from(JSON.stringify({ ...actor, roles: [...actor.roles] })).toString('base64') },
  body: JSON.stringify({ query: 'mutation ($input: PlaceBidInput!) { placeBid(input: $input) { receipt { sequence } errors { code message } } }', variables: { input: { lot: id(), amount: String(amount), idempotencyKey: uuidv7() } } }),
}).then((response) => response.json());

beforeAll(async () => {
  database = await freshDatabase();
  api = await startApi({ database, live: { subscriptions: 3 } });
  hall = await makeHall(database);
  await loadOfficialCalendar(hall.em());
  await newLot();
});
afterEach(() => { for (const watcher of watchers.splice(0)) watcher.stop(); });
afterAll(async () => {
  for (const child of children) child.stdin!.end();
  await api?.close();
  await database?.drop();
});

describe('a follower of a lot', () => {
  test('is told first how it stands, then each change with every entry of the record, once and in order', async () => {
    await bid();
    const watcher = await follows().until(({ told }) => told.length === 1);
    expect(watcher.told[0]).toMatchObject({ sequence: 1, isPartial: false, entries: [{ sequence: 1, kind: 'BID', amount: '1000000.00' }], lot: { state: 'BIDDING', topAmount: '1000000.00', minimumBid: '1020000.00', extensions: 0 } });
    await bid(3);
    await watcher.until(({ told }) => told.at(-1).sequence === 4);
    expect(watcher.told.flatMap(({ entries }) => entries.map(({ sequence }: { sequence: number }) => sequence))).toEqual([1, 2, 3, 4]);
    expect(watcher.told.at(-1).lot).toMatchObject({ topAmount: '1060000.00', topCode: bidders[1]!.code, sequence: 4 });
  });

  test('hears of what is no bid too: a pause, an end of it', async () => {
    const watcher = await follows().until(({ told }) => told.length === 1);
    await hall.as(hall.cast.clerk, lotLifecycle, 'pause', lot, { reason: '机房断电，暂停竞价' });
    await watcher.until(({ told }) => told.at(-1).lot.state === 'PAUSED');
    await hall.as(hall.cast.clerk, lotLifecycle, 'resume', lot);
    await watcher.until(({ told }) => told.at(-1).lot.state === 'BIDDING');
    expect(watcher.told.flatMap(({ entries }) => entries).slice(-2)).toMatchObject([{ kind: 'PAUSED' }, { kind: 'RESUMED' }]);
  });

  test('whose connection broke goes on from the sequence that he has and misses nothing; a client library does so by itself', async () => {
    const first = await follows().until(({ told }) => told.length === 1);
    const known = first.told[0].sequence as number;
    first.stop();
    await bid(2);
    const second = await follows({ lot: id(), after: known }).until(({ told }) => told.length > 0);
    expect(second.told[0].entries.map(({ sequence }: { sequence: number }) => sequence)).toEqual([known + 1, known + 2]);
    const ahead = await follows({ lot: id(), after: known + 1_000 }).until(({ told }) => told.length > 0);
    expect(ahead.told[0]).toMatchObject({ sequence: known + 2, entries: [] });

    const sockets: WebSocket[] = [];
    class Kept extends WebSocket { constructor(url: string, protocols: string) { super(url, protocols); sockets.push(this); } }
    const client = createClient({ url: `${api.address.replace('http', 'ws')}/graphql`, webSocketImpl: Kept, retryWait: async () => undefined });
    const seen = new Set<number>();
    const over = client.subscribe<{ lotChanged: { entries: { sequence: number }[] } }>({ query: lotDocument, variables: { lot: id() } }, {
      next: ({ data }) => { for (const { sequence } of data!.lotChanged.entries) seen.add(sequence); }, error: () => undefined, complete: () => undefined,
    });
    await eventually(() => seen.has(known + 2));
    sockets[0]!.terminate();
    await bid();
    await eventually(() => seen.has(known + 3));
    expect(sockets.length).toBeGreaterThan(1);
    over();
    await client.dispose();
  });

  test('who missed more than a hundred entries is told so', async () => {
    await newLot();
    await hall.em().execute(
      `insert into bid (id, lot_id, sequence, kind, registration_id, code, amount, at, ends_at, is_extension, key, fingerprint, previous_hash, hash)
       select gen_random_uuid(), ?, n, 'BID', ?, 'K7Q3', 1000000 + n, now(), now(), false, 'made ' || n, repeat('0', 64), repeat('0', 64), repeat('0', 64) from generate_series(1, 130) n`, [lot, bidders[0]!.registration]);
    await hall.em().execute('update auction_lot set sequence = 130 where id = ?', [lot]);
    const watcher = await follows().until(({ told }) => told.length > 0);
    expect(watcher.told[0].isPartial).toBe(true);
    expect(watcher.told[0].entries.map(({ sequence }: { sequence: number }) => sequence)).toEqual(Array.from({ length: 100 }, (_, n) => n + 31));
    await newLot();
  });

  test('of whom there are many cost as much as one: what changed is read once', async () => {
    const crowd = Array.from({ length: 200 }, () => follows({ lot: id(), after: 0 }));
    await eventually(() => crowd.every(({ told }) => told.length > 0));
    api.statements.length = 0;
    await bid();
    await eventually(() => crowd.every(({ told }) => told.at(-1).sequence === 1));
    // The lot and its entries, for all; once more where a wake-up came twice.
    expect(api.statements.length).toBeGreaterThan(0);
    expect(api.statements.length).toBeLessThanOrEqual(6);
    expect(new Set(crowd.map(({ told }) => JSON.stringify(told.at(-1)))).size).toBe(1);
  });

  test('who reads slowly holds up nobody, and then knows as much as they', async () => {
    await newLot();
    const [slow, quick] = [follows(), follows()];
    await eventually(() => slow.told.length > 0 && quick.told.length > 0);
    (slow.socket as unknown as { _socket: { pause(): void; resume(): void } })._socket.pause();
    await bid(12);
    await quick.until(({ told }) => told.at(-1).sequence === 12);
    expect(slow.told).toHaveLength(1);
    (slow.socket as unknown as { _socket: { resume(): void } })._socket.resume();
    await slow.until(({ told }) => told.at(-1).sequence === 12);
    expect(slow.told.flatMap(({ entries }) => entries.map(({ sequence }: { sequence: number }) => sequence))).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });

  test('sees what everybody may see, whoever he is', async () => {
    const document = 'subscription ($lot: ID!) { lotChanged(lot: $lot) { lot { reservePrice winnerName qualifiedCount appraisedValue registrations(first: 5) { nodes { partyName } } timeline(first: 5) { nodes { action } } } } }';
    for (const actor of [publicActor, hall.cast.clerk, hall.cast.auditor, hall.cast.research, bidders[0]!.actor]) {
      const watcher = await follows({ lot: id() }, { actor, document }).until(({ told, errors }) => told.length + errors.length > 0);
      expect(watcher.errors).toEqual([]);
      expect(watcher.told[0].lot).toMatchObject({ reservePrice: null, winnerName: null, appraisedValue: null, registrations: null, timeline: null });
    }
  });
});

describe('is refused', () => {
  const codes = async (watcher: Watcher): Promise<string[]> => (await watcher.until(({ errors }) => errors.length > 0)).errors.map(({ extensions }) => extensions.code);
  const key = (scope: string): Actor => ({ ...publicActor, kind: 'key', name: `密钥 ${scope}`, scopes: new Set([scope]) as never });

  test('a connection from another site, at another path, in another protocol, with a bad key', async () => {
    const ended = async (options: Parameters<typeof watch>[2]): Promise<number> => (await watch(api.address, { lot: id() }, options).until(({ closed }) => closed() !== undefined)).closed()!.code;
    const host = new URL(api.address).host;
    for (const origin of ['http://evil.example', 'null', `http://${host}.evil.example`, 'http://localhost:1']) expect([origin, await ended({ headers: { origin } })]).toEqual([origin, 403]);
    expect(await ended({ path: '/elsewhere' })).toBe(404);
    expect(await ended({ protocol: 'graphql-ws' })).toBe(400);
    expect(await ended({ headers: { authorization: 'Bearer nonsense' } })).toBe(401);
    const own = await follows({ lot: id() }, { headers: { origin: `http://${host}` } }).until(({ told }) => told.length > 0);
    expect(own.errors).toEqual([]);
  });

  test('a lot that is not announced, not there or no lot, all in the same words; and a key without the scope', async () => {
    const draft = await hall.lot({ state: 'DRAFT' });
    const said = new Set<string>();
    for (const [variables, actor] of [[{ lot: `lot_${draft}` }, publicActor], [{ lot: `lot_${draft}` }, hall.cast.clerk], [{ lot: `lot_${uuidv7()}` }, publicActor], [{ lot: `org_${hall.town.firm.id}` }, publicActor], [{ lot: 'x' }, publicActor], [{ lot: id() }, key('organization:read')]] as const) {
      const watcher = follows(variables, { actor });
      expect(await codes(watcher)).toEqual(['NOT_FOUND']);
      said.add(watcher.errors[0]!.message);
      expect(watcher.told).toEqual([]);
    }
    expect(said.size).toBe(1);
    await follows({ lot: id() }, { actor: key('auction:read') }).until(({ told }) => told.length > 0);
  });

  test('whatever is no subscription, not valid, too deep, or too much at once', async () => {
    expect(await codes(follows({}, { document: '{ auctionLots(first: 1) { nodes { id } } }' }))).toEqual(['SUBSCRIPTIONS_ONLY']);
    expect(await codes(follows({ input: {} }, { document: 'mutation ($input: PlaceBidInput!) { placeBid(input: $input) { errors { code } } }' }))).toEqual(['SUBSCRIPTIONS_ONLY']);
    expect(await codes(follows({ lot: id() }, { document: 'subscription ($lot: ID!) { lotChanged(lot: $lot) { secret } }' }))).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await codes(follows({ lot: id() }, { document: 'subscription {' }))).toEqual(['GRAPHQL_PARSE_FAILED']);
    const deep = (levels: number): string => (levels === 0 ? 'id' : `previous { ${deep(levels - 1)} }`);
    expect(await codes(follows({ lot: id() }, { document: `subscription ($lot: ID!) { lotChanged(lot: $lot) { lot { ${deep(20)} } } }` }))).toEqual(['TOO_DEEP']);
    const many = await follows().until(({ told }) => told.length > 0);
    for (let n = 2; n <= 4; n += 1) many.send({ id: String(n), type: 'subscribe', payload: { query: lotDocument, variables: { lot: id() } } });
    expect(await codes(many)).toEqual(['TOO_MANY_SUBSCRIPTIONS']);
    const long = await follows().until(({ told }) => told.length > 0);
    long.send({ id: '2', type: 'subscribe', payload: { query: `#${'x'.repeat(70_000)}` } });
    await long.until(({ closed }) => closed()?.code === 1009);
    const overHttp = await api.ask(lotDocument, { lot: id() });
    expect(overHttp.errors!.map(({ extensions }) => extensions.code)).toEqual(['SUBSCRIPTIONS_OVER_WEBSOCKET']);
  });

  test('at the next telling, whoever may no longer see it or whose sign-in has ended', async () => {
    const { headers, revoke } = api.headers(key('auction:read'));
    const watcher = await follows({ lot: id() }, { headers }).until(({ told }) => told.length > 0);
    const before = watcher.told.length;
    revoke();
    await bid();
    await watcher.until(({ closed }) => closed() !== undefined);
    expect(watcher.closed()).toEqual({ code: 4403, reason: 'Forbidden' });
    expect(watcher.told).toHaveLength(before);
  });

  test('more from one address than it may have', async () => {
    const small = await startApi({ database, live: { perAddress: 2 } });
    const two = [watch(small.address, { lot: id() }), watch(small.address, { lot: id() })];
    await eventually(() => two.every(({ told }) => told.length > 0));
    const third = await watch(small.address, { lot: id() }).until(({ closed }) => closed() !== undefined);
    expect(third.closed()!.code).toBe(429);
    two[0]!.stop();
    await eventually(() => small.app.socket.connections === 1);
    const again = await watch(small.address, { lot: id() }).until(({ told }) => told.length > 0);
    await small.close();
    await eventually(() => again.closed()?.code === 1001); // told goodbye, not cut off
  });
});

describe('two processes', () => {
  const across = async (address: string): Promise<void> => {
    const [here, there] = [await follows().until(({ told }) => told.length > 0), await follows({ lot: id() }, { address }).until(({ told }) => told.length > 0)];
    const known = there.told.at(-1).sequence as number;
    // More often than `patrol` would find out by itself.
    for (let n = 1; n <= 4; n += 1) {
      const at = performance.now();
      if (n % 2) await bid();
      else {
        const { data } = await place(address, bidders[(price / 20_000) % 2]!, price);
        expect(data.placeBid.errors).toEqual([]);
        price += 20_000;
      }
      await eventually(() => [here, there].every(({ told }) => told.at(-1).sequence === known + n), { every: 2 });
      expect(performance.now() - at).toBeLessThan(4_000);
    }
    await hall.as(hall.cast.clerk, lotLifecycle, 'pause', lot, { reason: '机房断电，暂停竞价' });
    await eventually(() => [here, there].every(({ told }) => told.at(-1).lot.state === 'PAUSED'));
    await hall.as(hall.cast.clerk, lotLifecycle, 'resume', lot);
    expect(there.told.flatMap(({ entries }) => entries.map(({ sequence }: { sequence: number }) => sequence)).filter((sequence) => sequence > known && sequence <= known + 4)).toEqual([1, 2, 3, 4].map((n) => known + n));
  };
  const live = async (): Promise<void> => {
    // The other process bids by the database's clock.
    hall.now = null;
    lot = await hall.lot({ startsAt: new Date(Date.now() - 3_600_000), endsAt: new Date(Date.now() + 23 * 3_600_000 + 60_000) });
    bidders = [await hall.join(lot), await hall.join(lot)];
    price = 1_000_000;
  };

  test('tell each other of what each did, through the database', async () => {
    await live();
    await across(await process2());
  });

  test('hear again after the database has cut them off, and what was missed meanwhile is told', async () => {
    await live();
    const watcher = await follows().until(({ told }) => told.length > 0);
    const seen = watcher.told.length;
    const owner = new Client({ connectionString: database.url });
    await owner.connect();
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'bureau live'`);
    await owner.query(`begin; set local bureau.quiet = 'on'; update auction_lot set title = '改名' where id = '${lot}'; commit`); // and nobody was told
    await owner.end();
    await watcher.until(({ told }) => told.length > seen);
  });

  if (hasRedis) test('tell each other through Redis, where it is there', async () => {
    await live();
    const redis = await startRedis();
    const log = createLog({ logLevel: 'error' });
    const connection = await openRedis(redis.url, log);
    const own = await startApi({ database, redis: connection });
    try {
      const address = await process2(redis.url);
      const watcher = watch(own.address, { lot: id() });
      await watcher.until(({ told }) => told.length > 0);
      const { data } = await place(address, bidders[0]!, 1_000_000);
      expect(data.placeBid.errors).toEqual([]);
      await watcher.until(({ told }) => told.at(-1).sequence === 1);
    } finally {
      await own.close();
      connection.disconnect();
      await redis.stop();
    }
  });
});

describe('a hub', () => {
  test('tells one that was busy everything at once, and ends whoever waits', async () => {
    const hub = createHub();
    const topic = topicOf('Thing', '1');
    let position = 0;
    let loads = 0;
    const load = async () => { loads += 1; return { stamp: String(position), position }; };
    const streams = [0, 1].map(() => follow(hub, topic, { load, eyes: (actor) => actor }));
    const next = async (stream: (typeof streams)[number]) => { const { value } = await stream.next(); return value && [value.after, value.now.position]; };
    expect(await Promise.all(streams.map(next))).toEqual([[0, 0], [0, 0]]);
    expect(loads).toBe(1);
    for (position = 1; position < 4; position += 1) {
      const told = next(streams[0]!);
      hub.wake(topic);
      expect(await told).toEqual([position - 1, position]);
    }
    position = 3;
    expect(await next(streams[1]!)).toEqual([0, 3]);
    hub.wake(topic); // nothing new: nobody is told
    const waiting = streams.map((stream) => stream.next());
    await streams[0]!.return(undefined);
    hub.close();
    expect(await Promise.all(waiting)).toEqual([{ done: true, value: undefined }, { done: true, value: undefined }]);
    expect(hub.size).toEqual({ topics: 0, followers: 0 });
  });
});
