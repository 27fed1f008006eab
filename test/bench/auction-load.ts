import { Agent, request } from 'node:http';
import { Client } from 'pg';
import type { Actor } from '../../schema/core/access/actor.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { connection } from '../../server/database/orm.ts';

/** Bids for lots, each client one at a time, as fast as answers come: through GraphQL, or by calling the function itself. */
export interface BidLoad {
  readonly through: 'graphql' | 'function';
  readonly port: number;
  readonly url: string;
  readonly role: string | undefined;
  readonly clients: number;
  readonly milliseconds: number;
  /** The bidders of each lot; clients go round the lots. */
  readonly lots: readonly { readonly lot: string; readonly bidders: readonly Bidding[] }[];
  readonly start: number;
  readonly step: number;
  /** Pause between a client's bids. */
  readonly every?: number;
}
export interface Bidding { readonly told: string; readonly person: string; readonly organization: string }
export interface BidLoaded { readonly accepted: number; readonly refused: number; readonly milliseconds: number; readonly p50: number; readonly p99: number }
/** What a test's actor looks like in a header. */
export const toldOf = (actor: Actor): string => Buffer.from(JSON.stringify({ ...actor, roles: [...actor.roles] })).toString('base64');

const document = 'mutation ($input: PlaceBidInput!) { placeBid(input: $input) { receipt { sequence amount at endsAt hash leads } errors { code } } }';
/** The next price of each lot; it goes on from one load to the next. */
const prices = new Map<string, number>();

process.on('message', (load: BidLoad) => {
  run(load).then((loaded) => process.send!(loaded), (error: unknown) => { throw error; });
});
process.on('disconnect', () => process.exit());

async function run({ through, port, url, role, clients, milliseconds, lots, start, step, every = 0 }: BidLoad): Promise<BidLoaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const lines = through === 'function' ? await Promise.all(Array.from({ length: Math.min(clients, 32) }, async () => { const line = new Client(connection({ url, role })); await line.connect(); return line; })) : [];
  const [taken, counts] = [[] as number[], { accepted: 0, refused: 0 }];
  const begun = performance.now();
  const until = begun + milliseconds;
  // Connections are few where the function is called: as a pool would, clients take turns on them.
  const queues = lines.map(() => Promise.resolve());

  const one = async (client: number): Promise<void> => {
    const { lot, bidders } = lots[client % lots.length]!;
    for (let n = 0; performance.now() < until; n += 1) {
      const bidder = bidders[(Math.floor(client / lots.length) + n) % bidders.length]!;
      const price = prices.get(lot) ?? start;
      prices.set(lot, price + step);
      const at = performance.now();
      const isTaken = through === 'graphql' ? await ask(lot, bidder, price) : await call(client % lines.length, lot, bidder, price);
      taken.push(performance.now() - at);
      counts[isTaken ? 'accepted' : 'refused'] += 1;
      if (every > 0) await new Promise((resolve) => { setTimeout(resolve, every); });
    }
  };
  const ask = (lot: string, { told }: Bidding, price: number): Promise<boolean> => {
    const body = JSON.stringify({ query: document, variables: { input: { lot: `lot_${lot}`, amount: String(price), idempotencyKey: uuidv7() } } });
    return new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-test-actor': told } }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => { text += part; });
        response.on('end', () => {
          const { data, errors } = JSON.parse(text) as { data?: { placeBid: { receipt: object | null } }; errors?: object };
          if (!data) reject(new Error(JSON.stringify(errors)));
          else resolve(data.placeBid.receipt !== null);
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  };
  const call = (line: number, lot: string, { person, organization }: Bidding, price: number): Promise<boolean> => {
    const entry = uuidv7();
    const asked = JSON.stringify([{ n: 0, id: uuidv7(), entry, person, organization, kind: 'BID', amount: String(price), key: uuidv7(), fingerprint: '0'.repeat(64), tasks: [{ id: uuidv7(), task: 'auction.tellBidders', queue: 'now', payload: { entry } }] }]);
    const answered = queues[line]!.then(() => lines[line]!.query<{ answer: { outcome: string } }>({ name: 'bid', text: 'select n, answer from auction_bid($1, $2::jsonb, null)', values: [lot, asked] }));
    queues[line] = answered.then(() => undefined);
    return answered.then(({ rows }) => rows[0]!.answer.outcome === 'DONE');
  };
  try {
    await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
    const sorted = taken.sort((a, b) => a - b);
    const part = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { ...counts, milliseconds: performance.now() - begun, p50: part(0.5), p99: part(0.99) };
  } finally {
    agent.destroy();
    for (const line of lines) await line.end();
  }
}
