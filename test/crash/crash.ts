import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { loadOfficialCalendar } from '../../schema/core/calendar/calendar.ts';
import { loadRules } from '../../schema/core/rule/rule-store.ts';
import { uuidv7 } from '../../schema/core/uuid.ts';
import { lotRule } from '../../schema/auction/auction.rules.ts';
import { startEmbedded } from '../../server/database/embedded.ts';
import { entities } from '../../server/database/entities.ts';
import { migrate } from '../../server/database/migrate.ts';
import { createOrm } from '../../server/database/orm.ts';
import { makeHall, type Bidder, type Hall } from '../support/auction.ts';
import { testSecret } from '../support/county.ts';
import { check, type Attempt } from './check.ts';
import { insist } from './client.ts';
import { Processes } from './processes.ts';

// `npm run crash -- --seconds N`: bidders insist while servers, workers and the database are killed under them; afterwards
// everything that was promised must hold. `--rounds` does it several times, `--model` runs the model's properties as often as said.
const { values: options } = parseArgs({ options: { seconds: { type: 'string', default: '20' }, rounds: { type: 'string', default: '1' }, model: { type: 'string' }, clients: { type: 'string', default: '12' } } });
const seconds = Number(options.seconds);
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

/** Short extensions, so that lots end within the run; everything else as it is shipped. */
const quick = { ...lotRule, versions: [{ ...lotRule.versions[0]!, version: 'crash', validFrom: '2022-01-01', criteria: { ...lotRule.versions[0]!.criteria, extension: { windowSeconds: 1, bySeconds: 1, times: 3 } } }] };

interface Running { readonly lot: string; readonly sealed: boolean; readonly bidders: readonly Bidder[]; readonly ranked: ReadonlySet<number>; top: number | null; isOver: boolean }

async function prepare(hall: Hall, clients: number, ends: readonly number[]): Promise<Running[]> {
  await loadRules(hall.em(), [quick]);
  await loadOfficialCalendar(hall.em());
  const parties = [];
  for (let n = 0; n < clients; n += 1) parties.push(await hall.party());
  const lots: Running[] = [];
  for (const [index, end] of ends.entries()) {
    const sealed = index % 5 === 4;
    const endsAt = new Date(Date.now() + end * 1000);
    const listing = await hall.listing();
    const ranked = new Set([0, 1].map((n) => (index + n) % clients));
    for (const [rank, n] of [...ranked].entries()) await hall.priority(listing, parties[n]!, rank + 1);
    hall.now = null;
    const lot = await hall.lot({ startsAt: new Date(endsAt.getTime() - 86_400_000), endsAt, about: { listing, method: sealed ? 'SEALED' : 'OPEN' }, ...(index % 2 ? { reserve: '1200000' } : {}) });
    const bidders = [];
    for (const party of parties) bidders.push(await hall.join(lot, party));
    lots.push({ lot, sealed, bidders, ranked, top: null, isOver: false });
  }
  return lots;
}

/** One bidder: now and then a wrong bid, now and then a match, mostly a step or a few above what he knows. */
function nextBid(lot: Running, client: number): Pick<Attempt, 'kind' | 'amount'> {
  if (lot.sealed) return { kind: 'SEALED', amount: `${1_000_000 + Math.floor(Math.random() * 1_000_000)}.00` };
  const chance = Math.random();
  if (lot.top !== null && lot.ranked.has(client) && chance < 0.4) return { kind: 'MATCH', amount: `${lot.top}.00` };
  const from = lot.top ?? 1_000_000;
  const step = from < 5_000_000 ? 20_000 : 50_000;
  if (chance > 0.95) return { kind: 'BID', amount: `${from + step + 1}.00` };
  if (chance > 0.9) return { kind: 'BID', amount: `${Math.max(1, from - step)}.00` };
  return { kind: 'BID', amount: `${from + step * (lot.top === null ? 0 : 1 + Math.floor(Math.random() * 2))}.00` };
}

async function round(): Promise<number> {
  const directory = mkdtempSync(join(tmpdir(), 'bureau-crash-'));
  chmodSync(directory, 0o711);
  let database = await startEmbedded({ directory });
  const url = database.url();
  const { role } = await migrate({ url, queue: true });
  const orm = createOrm({ url, role, entities, pool: { max: 10 }, name: 'crash' });
  const servers = new Processes('server', 'test/support/web-process.ts', { url, role, secret: testSecret, few: true, logLevel: 'fatal' }, /port (\d+)/);
  const workers = new Processes('worker', 'test/crash/worker.ts', { url, role, secret: testSecret }, /(ready)/);
  try {
    const hall = await makeHall({ url, role, orm, drop: async () => undefined });
    await Promise.all([servers.start(3), workers.start(2)]);
    // Lots end all along the run, so that closing is hit as well as bidding.
    const lots = await prepare(hall, Number(options.clients), [0.35, 0.55, 0.75, 0.9, 0.95].map((share) => 5 + seconds * share));
    const begun = performance.now();
    say(`${lots.length} lots, ${options.clients} bidders, 3 servers, 2 workers: bidding for ${seconds} s`);

    const attempts: Attempt[] = [];
    const startedAt = Date.now() - performance.now();
    const deadline = performance.now() + seconds * 1000;
    const lastCall = deadline + 30_000;
    const client = async (n: number): Promise<void> => {
      while (performance.now() < deadline) {
        const open = lots.filter(({ isOver }) => !isOver);
        if (open.length === 0) return;
        const lot = open[Math.floor(Math.random() ** 2 * open.length)]!; // one is hotter than the others
        const { registration, actor } = lot.bidders[n]!;
        const attempt: Attempt = { lot: lot.lot, registration, ...nextBid(lot, n), key: uuidv7(), startedAt: performance.now(), endedAt: Infinity, tries: 0 };
        attempts.push(attempt);
        await insist(attempt, actor, () => `http://127.0.0.1:${servers.any() ?? '1'}`, () => performance.now() > lastCall);
        const top = attempt.receipt?.amount ?? attempt.refused?.top;
        if (top) lot.top = Math.max(lot.top ?? 0, Number(top));
        if (attempt.refused && ['BIDDING_ENDED', 'WRONG_STATE'].includes(attempt.refused.code)) lot.isOver = true;
        await sleep(Math.random() * 20);
      }
    };
    let databaseStops = 0;
    const chaos = async (): Promise<void> => {
      let nextStop = performance.now() + seconds * 1000 * (0.25 + Math.random() * 0.3);
      while (performance.now() < deadline - 500) {
        await sleep(600 + Math.random() * 1_400);
        if (performance.now() > nextStop) {
          nextStop += 15_000 + Math.random() * 10_000;
          databaseStops += 1;
          process.kill(Number(readFileSync(join(directory, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]), 'SIGQUIT');
          await sleep(200);
          database = await startEmbedded({ directory });
        } else {
          // Of each kind in the end, however short the run; more often a server.
          const chosen = servers.killed > 0 && (workers.killed === 0 || Math.random() < 0.35) ? workers : servers;
          if (!chosen.kill()) (chosen === servers ? workers : servers).kill();
        }
      }
    };
    await Promise.all([chaos(), ...Array.from({ length: Number(options.clients) }, (_, n) => client(n))]);

    // What is left to do is done by those that live; then nothing may be missing.
    let wrong: string[] = ['never checked'];
    for (const patience = performance.now() + 90_000; wrong.length > 0 && performance.now() < patience; await sleep(1_000)) {
      wrong = await check(hall.em, attempts, { startedAt }).catch((error: unknown) => [String(error)]);
    }
    const acknowledged = attempts.filter(({ receipt }) => receipt).length;
    const refused = attempts.filter((attempt) => attempt.refused).length;
    say(`${attempts.length} bids: ${acknowledged} acknowledged, ${refused} refused, ${attempts.length - acknowledged - refused} unanswered, ${attempts.filter(({ tries }) => tries > 1).length} sent again; killed ${servers.killed} servers, ${workers.killed} workers, the database ${databaseStops} times; settled and checked ${((performance.now() - begun) / 1000 - seconds).toFixed(0)} s after the end`);
    wrong.push(...servers.deaths, ...workers.deaths);
    // A run in which nothing happened shows nothing.
    if (acknowledged === 0) wrong.push('nothing was bid');
    if (servers.killed === 0 || workers.killed === 0 || databaseStops === 0) wrong.push('nothing was killed of a kind');
    for (const line of wrong.slice(0, 50)) say(`✗ ${line}`);
    return wrong.length;
  } finally {
    servers.stop();
    workers.stop();
    await orm.close(true).catch(() => undefined);
    await database.stop();
    if (existsSync(directory)) rmSync(directory, { recursive: true, force: true });
  }
}

let violations = 0;
for (let n = 1; n <= Number(options.rounds); n += 1) {
  if (options.rounds !== '1') say(`round ${n} of ${options.rounds}`);
  violations += await round();
}
if (options.model !== undefined) {
  const { status } = spawnSync('npm', ['test', '--', 'auction-model', '--maxWorkers=1'], { stdio: 'inherit', env: { ...process.env, MODEL_RUNS: options.model } });
  violations += status === 0 ? 0 : 1;
}
say(`${violations} violations`);
process.exit(violations === 0 ? 0 : 1);
