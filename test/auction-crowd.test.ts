import 'reflect-metadata';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { Bid } from '../schema/auction/auction.entity.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import type { Bidder } from './support/auction.ts';
import { auctionStage } from './support/auction-stage.ts';
import { eventually } from './support/eventually.ts';

/** Bids beside everything else that is asked of the bureau, and beside each other. */
const stage = auctionStage();
let holder: Client;
let watcher: Client;
let lot: string;
beforeEach(async () => {
  holder = new Client({ connectionString: stage.api.database.url });
  watcher = new Client({ connectionString: stage.api.database.url });
  await Promise.all([holder.connect(), watcher.connect()]);
  lot = await stage.hall.lot({ startsAt: new Date(Date.now() - 3_600_000) });
  stage.hall.now = null; // bids over HTTP are judged by the database's clock
});
afterEach(async () => { await holder.end(); await watcher.end(); });

const document = 'mutation Place($input: PlaceBidInput!) { placeBid(input: $input) { receipt { sequence amount } lot { sequence topAmount } errors { code } } }';
const asked = (amount: string) => ({ input: { lot: `lot_${lot}`, amount, idempotencyKey: uuidv7() } });
const bids = (amount: string, { actor }: Bidder) => stage.api.ask(document, asked(amount), actor);
const waiting = async (name: string): Promise<number> =>
  (await watcher.query(`select 1 from pg_stat_activity where datname = current_database() and application_name = $1 and wait_event_type = 'Lock'`, [name])).rowCount!;

test('a bid waits for no query, and neither does what it says of the lot', async () => {
  const bidder = await stage.hall.join(lot);
  await holder.query('begin; lock table policy in access exclusive mode');
  // More than there are connections for queries.
  const queries = Array.from({ length: 8 }, () => stage.api.ask('{ policies(first: 1) { totalCount } }'));
  try {
    await eventually(async () => (await waiting('bureau read')) === 4);
    expect((await bids('1000000', bidder)).data.placeBid).toEqual({ receipt: { sequence: 1, amount: '1000000.00' }, lot: { sequence: 1, topAmount: '1000000.00' }, errors: [] });
  } finally {
    await holder.query('rollback');
  }
  for (const { data } of await Promise.all(queries)) expect(data.policies).toEqual({ totalCount: 0 });
});

test('whoever leaves takes nobody’s bid with him, and his own stands', async () => {
  const [a, b, leaver, d] = [await stage.hall.join(lot), await stage.hall.join(lot), await stage.hall.join(lot), await stage.hall.join(lot)];
  await holder.query('begin');
  await holder.query('select 1 from auction_lot where id = $1 for update', [lot]);
  const leaving = new AbortController();
  let count = 0;
  const counting = (): void => { count += 1; };
  stage.api.app.server.on('request', counting);
  /** So many have come, and all that can be done for them without the lot has been: whoever came after them is answered. */
  const received = async (bidders: number): Promise<void> => {
    await eventually(() => count >= bidders);
    expect((await stage.api.ask('{ policies(first: 1) { totalCount } }')).status).toBe(200);
    count -= 1;
  };
  let others: Promise<Awaited<ReturnType<typeof bids>>[]>;
  try {
    const first = bids('1000000', a);
    await eventually(async () => (await waiting('bureau act')) === 1);
    const second = bids('1020000', b);
    await eventually(async () => (await waiting('bureau act')) === 2);
    // Two wait at the lot's lock: the next go together, the leaver's before the other's.
    const left = stage.api.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: document, variables: asked('1040000') }), signal: leaving.signal }, leaver.actor).catch(() => null);
    await received(3);
    others = Promise.all([first, second, bids('1060000', d)]);
    await received(4);
    leaving.abort();
    expect(await left).toBeNull();
    await received(4);
  } finally {
    await holder.query('rollback');
    stage.api.app.server.off('request', counting);
  }
  for (const { data, errors } of await others) expect([errors, data.placeBid.errors]).toEqual([undefined, []]);
  expect((await stage.hall.em().find(Bid, { lot }, { orderBy: { sequence: 'asc' } })).map(({ amount }) => amount)).toEqual(['1000000.00', '1020000.00', '1040000.00', '1060000.00']);
});
