import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { loadOfficialCalendar } from '../../schema/core/calendar/calendar.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { lotRule } from '../../schema/auction/auction.rules.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { makeHall, type Party } from '../support/auction.ts';
import { type BidLoad, type BidLoaded, type Bidding, toldOf } from './auction-load.ts';
import type { Viewing, ViewersSay } from './auction-viewers.ts';
import { endChildren, forked, hear, web } from './children.ts';

// `npm run bench:auction`: bids through GraphQL against the bare function that does the same writes, on one hot lot and on
// a hundred; and a thousand who follow one lot. On a database with the durable settings of the real thing.
const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '2' }, viewers: { type: 'string', default: '1000' } } });
const goals = { ratio: 0.6, heardWithin500: 0.99 } as const;
const [start, step] = [1_000_000, 20_000];
const say = (text: string): void => { if (!options.json) process.stdout.write(`${text}\n`); };
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

say('preparing lots…');
const directory = mkdtempSync(join(tmpdir(), 'bureau-bench-'));
chmodSync(directory, 0o711);
const embedded = await startEmbedded({ directory });
try {
  const url = embedded.url();
  const { role } = await migrate({ url, queue: false });
  const orm = createOrm({ url, role, entities, name: 'bench' });
  const hall = await makeHall({ url, role, orm, drop: async () => undefined });
  // One step for all prices, or they would soon leave its band.
  await loadRules(hall.em(), [{ ...lotRule, versions: [{ ...lotRule.versions[0]!, version: 'bench', validFrom: '2022-01-01', criteria: { ...lotRule.versions[0]!.criteria, increments: [{ step: '20000.00' }] } }] }]);
  await loadOfficialCalendar(hall.em());
  hall.now = null;
  const parties: Party[] = [];
  for (let n = 0; n < 8; n += 1) parties.push(await hall.party());
  const endsAt = new Date(Date.now() + 6 * 3_600_000);
  const newLot = async (bidders: number): Promise<BidLoad['lots'][number]> => {
    const lot = await hall.lot({ startsAt: new Date(endsAt.getTime() - 86_400_000), endsAt });
    const joined: Bidding[] = [];
    for (const party of parties.slice(0, bidders)) {
      const { actor, organization } = await hall.join(lot, party);
      joined.push({ told: toldOf(actor), person: actor.personId!, organization: organization! });
    }
    return { lot, bidders: joined };
  };
  const hot = { graphql: await newLot(8), function: await newLot(8) };
  const many = [];
  for (let n = 0; n < 100; n += 1) many.push(await newLot(2));
  const seen = await newLot(8);
  await orm.close(true);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await owner.query('vacuum analyze').finally(() => owner.end());

  const port = await web(url, role);
  const loading = forked('auction-load.ts');
  const load = (through: BidLoad['through'], clients: number, lots: BidLoad['lots'], milliseconds: number, every = 0): Promise<BidLoaded> => {
    loading.send({ through, port, url, role, clients, milliseconds, lots, start, step, every } satisfies BidLoad);
    return hear<BidLoaded>(loading);
  };

  const cells = [1, 32, 128].map((clients) => ({ name: 'one lot', clients, lots: { graphql: [hot.graphql], function: [hot.function] } })).concat([{ name: '100 lots', clients: 100, lots: { graphql: many, function: many } }])
    .map((cell) => ({ ...cell, taken: { graphql: [] as BidLoaded[], function: [] as BidLoaded[] } }));
  const sides = ['function', 'graphql'] as const;
  for (const side of sides) await load(side, 32, [hot[side]], 3_000); // every connection prepares, every function is compiled
  for (let round = 1; round <= Number(options.rounds); round += 1) {
    say(`round ${round} of ${options.rounds}`);
    for (const cell of cells) for (const side of round % 2 ? sides : [...sides].reverse()) cell.taken[side].push(await load(side, cell.clients, cell.lots[side], Number(options.seconds) * 1000));
  }
  const rate = ({ accepted, milliseconds }: BidLoaded): number => accepted / milliseconds * 1000;
  // Sides of one round share the machine's mood, so they are compared round by round.
  const results = cells.map(({ name, clients, taken }) => ({
    name, clients, function_per_s: median(taken.function.map(rate)), graphql_per_s: median(taken.graphql.map(rate)), ratio: median(taken.graphql.map((each, round) => rate(each) / rate(taken.function[round]!))),
    graphql_p50_ms: median(taken.graphql.map(({ p50 }) => p50)), graphql_p99_ms: median(taken.graphql.map(({ p99 }) => p99)), function_p99_ms: median(taken.function.map(({ p99 }) => p99)), refused: taken.graphql.reduce((sum, { refused }) => sum + refused, 0),
  }));
  // With many clients the bare function waits for its own lock, one transaction behind the other: it does best with few.
  const best = Math.max(...results.filter(({ name }) => name === 'one lot').map(({ function_per_s }) => function_per_s));
  say(`\n${'lots'.padEnd(10)}${'clients'.padStart(8)}${'function/s'.padStart(12)}${'GraphQL/s'.padStart(11)}${'ratio'.padStart(7)}${'p50 ms'.padStart(8)}${'p99 ms'.padStart(8)}${'function p99'.padStart(14)}`);
  for (const { name, clients, function_per_s, graphql_per_s, ratio, graphql_p50_ms, graphql_p99_ms, function_p99_ms } of results) {
    say(`${name.padEnd(10)}${String(clients).padStart(8)}${function_per_s.toFixed(0).padStart(12)}${graphql_per_s.toFixed(0).padStart(11)}${ratio.toFixed(2).padStart(7)}${graphql_p50_ms.toFixed(1).padStart(8)}${graphql_p99_ms.toFixed(1).padStart(8)}${function_p99_ms.toFixed(1).padStart(14)}`);
  }
  const hotLot = results.filter(({ name }) => name === 'one lot').map(({ clients, ratio, graphql_per_s }) => ({ clients, ratio, ratio_to_best: graphql_per_s / best }));
  say(`goal: at least ${goals.ratio} × the bare function on a hot lot — ${hotLot.map(({ clients, ratio, ratio_to_best }) => `${clients}: ${ratio >= goals.ratio ? '✓' : '✗'} (${ratio_to_best.toFixed(2)} of its best)`).join(', ')}`);

  say(`\n${options.viewers} who follow one lot…`);
  const viewing = forked('auction-viewers.ts');
  viewing.send({ port, lot: seen.lot, viewers: Number(options.viewers) } satisfies Viewing);
  await hear<ViewersSay>(viewing);
  // Eight bidders, each a few times a second: livelier than any lot has been.
  const bids = await load('graphql', 8, [seen], 10_000, 200);
  await new Promise((resolve) => { setTimeout(resolve, 2_000); });
  viewing.send('over');
  const heard = await hear<Exclude<ViewersSay, { ready: true }>>(viewing);
  say(`${bids.accepted} bids at ${rate(bids).toFixed(0)}/s, heard ${heard.heard} times, ${heard.missing} missing: p50 ${heard.p50.toFixed(0)} ms, p99 ${heard.p99.toFixed(0)} ms, ${(heard.within500 * 100).toFixed(2)} % within 500 ms (goal: ${goals.heardWithin500 * 100} %)`);
  if (options.json) process.stdout.write(`${JSON.stringify({ results, hotLot, viewers: { ...heard, bids: bids.accepted } }, null, 2)}\n`);
} finally {
  endChildren();
  await embedded.stop();
  rmSync(directory, { recursive: true, force: true });
}
