import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { reactionsTo } from '../schema/core/journal/reaction.ts';
import { loadRules } from '../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { Bid, BidRefusal, BidderMessage } from '../schema/auction/auction.entity.ts';
import { lotRule } from '../schema/auction/auction.rules.ts';
import { auctionTasks } from '../schema/auction/auction.tasks.ts';
import { connection } from '../server/database/orm.ts';
import { check, type Attempt } from './crash/check.ts';
import { startApi, type Api } from './support/api.ts';
import { makeHall, type Bidder, type Hall, type Party } from './support/auction.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { taskContext } from './support/staged.ts';
import { eventually } from './support/eventually.ts';

let database: TestDatabase;
let api: Api;
let hall: Hall;
let parties: Party[];
const startedAt = (): number => Date.now() - performance.now();
const document = 'mutation ($input: PlaceBidInput!) { placeBid(input: $input) { receipt { sequence code amount at endsAt hash } errors { code ... on BidTooLowError { sequence top minimum endsAt } } } }';

/** Short extensions, longer than their window so that its edge shows; everything else as it is shipped. */
const quick = { ...lotRule, versions: [{ ...lotRule.versions[0]!, version: 'quick', validFrom: '2022-01-01', criteria: { ...lotRule.versions[0]!.criteria, extension: { windowSeconds: 1, bySeconds: 2, times: 3 } } }] };

beforeAll(async () => {
  database = await freshDatabase();
  api = await startApi({ database });
  hall = await makeHall(database);
  await loadRules(hall.em(), [quick]);
  await loadOfficialCalendar(hall.em());
  parties = [await hall.party(), await hall.party(), await hall.party()];
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** A lot that ends at this moment of the database's clock, with the parties in it. */
async function endingAt(endsAt: Date, { method = 'OPEN', who = parties, ranked = false }: { method?: string; who?: readonly Party[]; ranked?: boolean } = {}): Promise<{ lot: string; bidders: Bidder[] }> {
  hall.now = null;
  const listing = await hall.listing();
  if (ranked) await hall.priority(listing, who[2]!, 1);
  const lot = await hall.lot({ startsAt: new Date(endsAt.getTime() - 86_400_000), endsAt, about: { method, listing } });
  const bidders: Bidder[] = [];
  for (const party of who) bidders.push(await hall.join(lot, party));
  return { lot, bidders };
}
const place = async ({ actor }: Party, lot: string, amount: number, key: string) => (await api.ask(document, { input: { lot: `lot_${lot}`, amount: String(amount), idempotencyKey: key } }, actor)).data.placeBid;

test('a line that is cut after the commit and before the answer, 200 times: the repeat gets the first answer, and nothing is done twice', async () => {
  const { lot, bidders } = await endingAt(new Date(Date.now() + 3_600_000));
  const server = api.app.server;
  // The answer never leaves: the line is cut when it would.
  server.prependListener('request', (request, response) => {
    if (request.headers['x-cut'] !== '1') return;
    const cut = (() => { request.socket.destroy(); return response; }) as never;
    Object.assign(response, { writeHead: cut, end: cut });
  });
  const receipts: { hash: string }[] = [];
  for (let n = 0; n < 200; n += 1) {
    const [bidder, amount, key] = [bidders[n % 2]!, 1_000_000 + n * 20_000, uuidv7()];
    const body = JSON.stringify({ query: document, variables: { input: { lot: `lot_${lot}`, amount: String(amount), idempotencyKey: key } } });
    await expect(fetch(`${api.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-cut': '1', ...api.headers(bidder.actor).headers }, body })).rejects.toThrow();
    expect(await hall.em().count(Bid, { lot, key })).toBe(1);
    const again = await place(bidder, lot, amount, key);
    expect(again.errors).toEqual([]);
    expect(await place(bidder, lot, amount, key)).toEqual(again);
    receipts.push(again.receipt);
  }
  const stored = await hall.em().find(Bid, { lot }, { orderBy: { sequence: 'asc' } });
  expect(stored.map(({ hash }) => hash)).toEqual(receipts.map(({ hash }) => hash));
  expect(stored.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
  expect(await hall.em().count(BidRefusal, {})).toBe(0);
});

test('200 bids within 50 ms of the end, over 20 lots: those before it count, those after it do not, none is in between', async () => {
  // Sealed bids move no end, so that the end is what was announced; half of the lots are open, and move theirs.
  // As long from now as it takes to prepare them, on whatever machine this is.
  const before = performance.now();
  await endingAt(new Date(Date.now() + 3_600_000), { who: parties.slice(0, 2) });
  const endsAt = new Date(Date.now() + (performance.now() - before) * 35 + 4_000);
  const lots: { lot: string; bidders: Bidder[] }[] = [];
  for (let n = 0; n < 20; n += 1) lots.push(await endingAt(endsAt, { method: n % 2 ? 'SEALED' : 'OPEN', who: parties.slice(0, 2) }));
  expect(Date.now()).toBeLessThan(endsAt.getTime() - 1_500);
  const zero = startedAt();
  const attempts: Attempt[] = [];
  await Promise.all(lots.flatMap(({ lot, bidders }, index) => Array.from({ length: 11 }, async (_, n) => {
    const bidder = bidders[n % 2]!;
    const kind = index % 2 ? 'SEALED' as const : 'BID' as const;
    // One of each lot comes well before, so that there is a price to meet; 200 are left for the last moment.
    await new Promise((resolve) => { setTimeout(resolve, endsAt.getTime() - Date.now() + (n === 0 ? -1_500 : -50 + (n - 1) * 10 + Math.random() * 10)); });
    const attempt: Attempt = { lot, registration: bidder.registration, kind, amount: String(1_000_000 + n * 20_000), key: uuidv7(), startedAt: performance.now(), endedAt: Infinity, tries: 1 };
    attempts.push(attempt);
    const { data } = await api.ask(document.replace('placeBid(', `placeBid: ${kind === 'BID' ? 'placeBid' : 'placeSealedBid'}(`), { input: { lot: `lot_${lot}`, amount: attempt.amount, idempotencyKey: attempt.key } }, bidder.actor);
    attempt.endedAt = performance.now();
    if (data.placeBid.receipt) attempt.receipt = data.placeBid.receipt;
    else attempt.refused = data.placeBid.errors[0];
  })));
  for (const { lot, kind, receipt, refused, startedAt: began, endedAt } of attempts) {
    if (kind !== 'SEALED') continue;
    // By the one clock that counts, exactly; and never against what anybody could have seen.
    if (receipt) expect([lot, new Date(receipt.at).getTime() < endsAt.getTime()]).toEqual([lot, true]);
    else expect([lot, refused!.code, endedAt + zero >= endsAt.getTime() - 1]).toEqual([lot, 'BIDDING_ENDED', true]);
    if (began + zero > endsAt.getTime() + 1) expect(receipt).toBeUndefined();
    if (endedAt + zero < endsAt.getTime() - 1) expect(receipt).toBeDefined();
  }
  const codes = new Set(attempts.flatMap(({ refused }) => (refused ? [refused.code] : [])));
  expect([...codes].filter((code) => !['BIDDING_ENDED', 'BID_TOO_LOW', 'ALREADY_LEADING'].includes(code))).toEqual([]);
  expect(attempts).toHaveLength(220);
  expect(attempts.some(({ receipt }) => receipt) && codes.has('BIDDING_ENDED')).toBe(true);
  for (const { lot } of lots) await hall.close(lot);
  await hall.settle();
  expect(await check(hall.em, attempts, { startedAt: zero, lots: lots.map(({ lot }) => lot) })).toEqual([]);
});

describe('what the crash run looks for', () => {
  let owner: Client;
  let original: string;
  const lines: Client[] = [];
  const line = async (): Promise<Client> => {
    const client = new Client(connection({ url: database.url, role: database.role }));
    await client.connect();
    lines.push(client);
    return client;
  };
  beforeAll(async () => {
    owner = new Client({ connectionString: database.url });
    await owner.connect();
    original = (await owner.query<{ text: string }>(`select pg_get_functiondef('auction_bid(uuid, jsonb, timestamptz)'::regprocedure) as text`)).rows[0]!.text;
  });
  afterAll(async () => {
    for (const each of [...lines, owner]) await each?.end();
  });

  /** Bids as a process of the bureau sends them, over a line of its own. */
  const send = async (client: Client, { actor }: Party, attempt: Attempt, now: Date | null = null): Promise<void> => {
    const entry = uuidv7();
    const tasks = reactionsTo('AuctionLot', attempt.kind === 'BID' ? 'bid' : 'match').map((task) => ({ id: uuidv7(), task: task.name, queue: task.queue, payload: { entry } }));
    const asked = [{ n: 0, id: uuidv7(), entry, person: actor.personId, organization: actor.organizationId, kind: attempt.kind, amount: attempt.amount, key: attempt.key, fingerprint: attempt.amount.padStart(64, '0'), tasks }];
    attempt.tries += 1;
    const { rows: [row] } = await client.query<{ answer: any }>('select answer from auction_bid($1, $2, $3)', [attempt.lot, JSON.stringify(asked), now]);
    attempt.endedAt = performance.now();
    const { outcome, reason, ...answer } = row!.answer;
    if (outcome === 'REFUSED') Object.assign(attempt, { refused: { code: reason, ...answer }, receipt: undefined });
    else attempt.receipt = { ...answer, amount: answer.amount === null ? null : Number(answer.amount).toFixed(2) };
  };

  /** Everything that once went wrong somewhere, in a row: two at once, a repeat, a transaction that began long ago, edges of step, window and end; each task twice. */
  async function scenario(): Promise<string[]> {
    const endsAt = new Date(Date.now() + 600_000);
    const { lot, bidders: [a, b, c] } = await endingAt(endsAt, { ranked: true });
    const [one, two] = [await line(), await line()];
    const zero = startedAt();
    const attempts: Attempt[] = [];
    const attempt = (bidder: Bidder, amount: number, { kind = 'BID', key = uuidv7(), at = false }: { kind?: Attempt['kind']; key?: string; at?: boolean } = {}): Attempt => {
      // A bid at a moment of the test's choice has no place in real time.
      const made: Attempt = { lot, registration: bidder.registration, kind, amount: amount.toFixed(2), key, startedAt: at ? -Infinity : performance.now(), endedAt: Infinity, tries: 0 };
      attempts.push(made);
      return made;
    };
    const now = async (bidder: Bidder, amount: number, options: Parameters<typeof attempt>[2] & { client?: Client } = {}): Promise<Attempt> => {
      const made = attempt(bidder, amount, options);
      await send(options.client ?? one, bidder, made);
      return made;
    };
    const first = await now(a!, 1_000_000);
    await now(b!, 1_020_000);
    await send(two, a!, first); // the answer was lost: once more under the same key
    await now(c!, 1_020_000, { kind: 'MATCH' });

    // Two at once: the second waits for the first, and is judged by what it left.
    await one.query('begin');
    await now(a!, 1_040_000);
    const waiting = attempt(b!, 1_060_000);
    let isAnswered = false;
    const sent = send(two, b!, waiting).finally(() => { isAnswered = true; });
    await eventually(async () => isAnswered || (await hall.em().execute('select from pg_locks where not granted and pid = ?', [(two as unknown as { processID: number }).processID])).length > 0);
    await one.query('commit');
    await sent;

    // A transaction that began before what it follows.
    await one.query('begin');
    const { rows: [begun] } = await one.query<{ at: string }>('select now()::text as at');
    const early = attempt(b!, 1_100_000);
    // Far enough apart for a clock to tell them apart.
    await eventually(async () => (await hall.em().execute<{ passed: boolean }[]>(`select clock_timestamp() > ?::timestamptz + interval '20 ms' as passed`, [begun!.at]))[0]!.passed);
    await now(a!, 1_080_000, { client: two });
    await send(one, b!, early);
    await one.query('commit');

    await now(a!, 1_100_000); // no step above
    await now(a!, 1_110_000); // half a step
    const at = async (bidder: Bidder, amount: number, moment: number): Promise<void> => {
      const made = attempt(bidder, amount, { at: true });
      await send(one, bidder, made, new Date(moment));
      made.endedAt = Infinity;
    };
    await at(a!, 1_120_000, endsAt.getTime() - 1_001); // before the window
    await at(b!, 1_140_000, endsAt.getTime() - 1_000); // at its edge: a second more
    await at(a!, 1_160_000, endsAt.getTime() + 1_000); // at the very end: too late
    await hall.close(lot);
    // At least once means now and then twice.
    for (;;) {
      const [message] = await hall.em().execute<{ task: string; payload: unknown }[]>(`delete from outbox_message where id = (select id from outbox_message where task like 'auction.%' and not_before <= clock_timestamp() order by id limit 1) returning task, payload`);
      if (!message) break;
      const task = auctionTasks.find(({ name }) => name === message.task)!;
      for (let n = 0; n < 2; n += 1) await task.handle(taskContext(database), task.payload.parse(message.payload));
    }
    return check(hall.em, attempts, { startedAt: zero, lots: [lot] });
  }
  const mutated = async (changes: readonly (readonly [string, string])[], sql = ''): Promise<string[]> => {
    let text = original;
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    await owner.query(`${sql}; ${text}`);
    try { return await scenario(); } finally { await owner.query(original); }
  };

  test('is not there in what is in force', async () => {
    expect(await scenario()).toEqual([]);
    expect(await hall.em().count(BidderMessage, {})).toBeGreaterThan(0);
  });

  // The last three leave the tables without their second safety, so that what is looked for cannot hide behind it.
  test.each<[string, (readonly [string, string])[], string, RegExp]>([
    ['the clock of the transaction’s start', [["greatest(coalesce(p_now, date_trunc('milliseconds', clock_timestamp())), l.last_at)", "coalesce(p_now, date_trunc('milliseconds', now()))"]], '', /earlier than the entry before|within-time/],
    ['a step too few', [['r.amount < v_minimum then', 'r.amount < v_minimum - v_step then']], '', /is under the least/],
    ['an extension by a millisecond too much', [['v_now + v_by', "v_now + v_by + interval '1 millisecond'"]], '', /the end after it is/],
    ['an extension that does not begin at the edge of its window', [['v_now >= l.ends_at - v_window', 'v_now > l.ends_at - v_window']], '', /it moves the end, and does not say so|the end after it is/],
    ['a bid at the very end', [['v_now >= l.ends_at then', 'v_now > l.ends_at then']], '', /it came after the end/],
    ['an effect without a key', [], 'alter table bidder_message drop constraint bidder_message_registration_id_kind_key_unique', /told 2 times/],
    ['no look at the key', [['b.registration_id = reg.id and b.key = r.key;', 'false;']], 'alter table bid drop constraint bid_registration_id_key_unique', /refused \(.*\) and stored|stored 2 times/],
    ['no lock', [['where id = p_lot for no key update', 'where id = p_lot']], 'alter table bid drop constraint bid_lot_id_sequence_unique', /its sequence is|record-gapless|record-chain/],
  ])('is found where there is %s', async (_, changes, sql, found) => {
    const wrong = await mutated(changes, sql);
    expect(wrong.join('\n')).toMatch(found);
  });
});
