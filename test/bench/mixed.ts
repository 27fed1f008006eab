import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { lotRule } from '../../schema/auction/auction.rules.ts';
import { loadOfficialCalendar } from '../../schema/core/calendar/calendar.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { makeHall } from '../support/auction.ts';
import { type BidLoad, type BidLoaded, toldOf } from './auction-load.ts';
import { endChildren, forked, hear, web } from './children.ts';
import { city, fillCity } from './city.ts';
import { fillPortal } from './city-portal.ts';
import type { Load, Loaded } from './load.ts';
import { subjectsOf } from './place.ts';
import { five } from './questions/index.ts';

// `npm run bench:mixed`: a lot is bid for while 32 connections ask the portal's five questions as fast as they are answered, over a
// county's data. Prints what the bidders waited; asserts nothing.
const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '20' }, connections: { type: 'string', default: '32' }, bidders: { type: 'string', default: '8' } } });
const goal = 250;
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

const directory = mkdtempSync(join(tmpdir(), 'bureau-bench-'));
chmodSync(directory, 0o711);
const embedded = await startEmbedded({ directory });
try {
  say('filling in a county…');
  const url = embedded.url();
  const { role } = await migrate({ url, queue: false });
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await fillCity(owner, { ...city, counties: 1 });
  await fillPortal(owner);
  const subjects = await subjectsOf(owner);
  await owner.end();

  const orm = createOrm({ url, role, entities, name: 'bench' });
  const hall = await makeHall({ url, role, orm, drop: async () => undefined });
  await loadRules(hall.em(), [{ ...lotRule, versions: [{ ...lotRule.versions[0]!, version: 'bench', validFrom: '2022-01-01', criteria: { ...lotRule.versions[0]!.criteria, increments: [{ step: '20000.00' }] } }] }]);
  await loadOfficialCalendar(hall.em());
  hall.now = null;
  const endsAt = new Date(Date.now() + 6 * 3_600_000);
  const lot = await hall.lot({ startsAt: new Date(endsAt.getTime() - 86_400_000), endsAt });
  const bidders: BidLoad['lots'][number]['bidders'][number][] = [];
  for (let n = 0; n < Number(options.bidders); n += 1) {
    const { actor, organization } = await hall.join(lot);
    bidders.push({ told: toldOf(actor), person: actor.personId!, organization: organization! });
  }
  const told = toldOf(hall.cast.clerk);
  await orm.close(true);

  const port = await web(url, role);
  const questions = five(subjects);
  const requests = questions.map(({ name, document, variables }) => {
    const body = JSON.stringify({ query: document, variables, operationName: name });
    return ['POST /graphql HTTP/1.1', 'host: bench', 'accept: application/json', 'content-type: application/json', `x-test-actor: ${told}`, `content-length: ${Buffer.byteLength(body)}`, '', body].join('\r\n');
  });
  const readers = questions.map(() => forked('load.ts'));
  const bidding = forked('auction-load.ts');
  const read = (milliseconds: number) => Promise.all(readers.map((reader, n) => {
    const connections = Math.floor((Number(options.connections) + n) / readers.length);
    reader.send({ port, request: requests[n]!, connections, milliseconds } satisfies Load);
    return hear<Loaded>(reader);
  }));
  // Each bidder a few times a second: livelier than any lot has been.
  const bid = (milliseconds: number) => {
    bidding.send({ through: 'graphql', port, url, role, clients: bidders.length, milliseconds, lots: [{ lot, bidders }], start: 1_000_000, step: 20_000, every: 200 } satisfies BidLoad);
    return hear<BidLoaded>(bidding);
  };
  await read(4_000);
  await bid(2_000);
  const alone = await bid(Number(options.seconds) * 500);
  const [loads, among] = await Promise.all([read(Number(options.seconds) * 1000), bid(Number(options.seconds) * 1000)]);
  for (const [n, { answers, milliseconds, p50, p99 }] of loads.entries()) say(`${questions[n]!.name.padEnd(8)} ${(answers / milliseconds * 1000).toFixed(0).padStart(5)}/s  p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  const said = ({ accepted, refused, milliseconds, p50, p99 }: BidLoaded) => `${(accepted / milliseconds * 1000).toFixed(0)} bids/s, ${refused} refused, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;
  say(`bids alone: ${said(alone)}`);
  say(`bids among ${options.connections} connections of other traffic: ${said(among)} (goal: p99 below ${goal} ms)`);
} finally {
  endChildren();
  await embedded.stop();
  rmSync(directory, { recursive: true, force: true });
}
