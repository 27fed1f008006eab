import type { EntityManager } from '@mikro-orm/postgresql';
import { publicActor } from '../../schema/core/access/actor.ts';
import { auctionChecks } from '../../schema/auction/auction.checks.ts';
import { lotRecord } from '../../schema/auction/record.ts';
import { testVault } from '../support/county.ts';
// What checks the records shares no code with what writes them.
import { verify } from '../../verify/lot.mjs';

export interface Receipt { readonly sequence: number; readonly amount: string | null; readonly at: string; readonly endsAt: string; readonly hash: string }
export interface Refused { readonly code: string; readonly sequence?: number | null; readonly top?: string | null; readonly minimum?: string | null }

/** What a client did for one bid, from its first try to the answer that it got, by its own clock. */
export interface Attempt {
  readonly lot: string;
  readonly registration: string;
  readonly kind: 'BID' | 'MATCH' | 'SEALED';
  readonly amount: string;
  readonly key: string;
  readonly startedAt: number;
  /** Infinite where no answer came. */
  endedAt: number;
  receipt?: Receipt;
  refused?: Refused;
  /** How often it was sent. */
  tries: number;
}

interface Stored { readonly lot: string; readonly registration: string; readonly key: string; readonly sequence: number; readonly amount: string | null; readonly hash: string; readonly at: string; readonly rank: number | null }

/**
 * What must hold once everything is over: every lot closed, every task done. A line for each thing that does not.
 *
 * @param startedAt the wall clock, in milliseconds, at which the clients' clock stood at nothing
 * @param lots those that are looked at; all, where nothing is said
 */
export async function check(em: () => EntityManager, attempts: readonly Attempt[], { startedAt, lots }: { readonly startedAt: number; readonly lots?: readonly string[] }): Promise<string[]> {
  const wrong: string[] = [];
  const looked = await em().execute<{ id: string; code: string }[]>('select id, code from auction_lot where announced_at is not null and (?::uuid[] is null or id = any(?::uuid[])) order by code', [lots ? `{${lots.join(',')}}` : null, `{${(lots ?? []).join(',')}}`]);
  const isLooked = new Set(looked.map(({ id }) => id));
  const stored = (await em().execute<Stored[]>(
    `select b.lot_id as lot, b.registration_id as registration, b.key, b.sequence, b.amount::text as amount, b.hash, b.at::text as at, r.rank from bid b join bidder_registration r on r.id = b.registration_id where b.kind in ('BID', 'MATCH', 'SEALED') order by b.lot_id, b.sequence`)).filter(({ lot }) => isLooked.has(lot));
  const byKey = Map.groupBy(stored, ({ registration, key }) => `${registration} ${key}`);
  const known = new Set(attempts.map(({ registration, key }) => `${registration} ${key}`));
  for (const { lot, sequence, registration, key } of stored) if (!known.has(`${registration} ${key}`)) wrong.push(`${lot} ${sequence}: nobody bid this`);

  for (const attempt of attempts) {
    const at = `${attempt.lot} ${attempt.key}`;
    const rows = byKey.get(`${attempt.registration} ${attempt.key}`) ?? [];
    if (rows.length > 1) wrong.push(`${at}: stored ${rows.length} times`);
    if (attempt.refused && rows.length > 0) wrong.push(`${at}: refused (${attempt.refused.code}) and stored`);
    if (attempt.receipt) {
      const [row] = rows;
      if (!row) wrong.push(`${at}: acknowledged as ${attempt.receipt.sequence} and not stored`);
      else if (row.sequence !== attempt.receipt.sequence || row.hash !== attempt.receipt.hash || row.amount !== attempt.receipt.amount) wrong.push(`${at}: acknowledged as ${JSON.stringify(attempt.receipt)}, stored as ${JSON.stringify(row)}`);
      const moment = new Date(attempt.receipt.at).getTime() - startedAt;
      if (moment < attempt.startedAt - 5 || moment > attempt.endedAt + 5) wrong.push(`${at}: dated ${moment.toFixed(0)} ms, between ${attempt.startedAt.toFixed(0)} and ${attempt.endedAt.toFixed(0)}`);
    }
  }
  for (const [lot, own] of Map.groupBy(attempts, (attempt) => attempt.lot)) wrong.push(...inRealTime(lot, own, stored.filter((row) => row.lot === lot)));

  for (const { name, violations } of auctionChecks) {
    // A calendar that ends is none of this run's faults.
    if (name === 'auction.deadlines-known') continue;
    wrong.push(...(await violations(em())).filter((line) => !lots || looked.some(({ code }) => line.includes(code))).map((line) => `${name}: ${line}`));
  }
  for (const { code } of looked) {
    const file = await lotRecord.make({ actor: publicActor, em, requestId: null, vault: testVault }, `${code}.json`);
    wrong.push(...(file ? verify(JSON.parse(file.body)).map((line: string) => `${code}: ${line}`) : [`${code}: it was not closed`]));
  }
  wrong.push(...(await effects(em(), stored, isLooked)));
  return wrong;
}

/** The order in the record is one that could have been seen from outside: what was over before another began stands before it. */
function inRealTime(lot: string, attempts: readonly Attempt[], stored: readonly Stored[]): string[] {
  const wrong: string[] = [];
  const done = attempts.filter((attempt) => attempt.receipt).sort((a, b) => a.receipt!.sequence - b.receipt!.sequence);
  let earliestEnd = Infinity;
  for (const attempt of [...done].reverse()) {
    if (earliestEnd < attempt.startedAt) wrong.push(`${lot} ${attempt.receipt!.sequence}: began after a later one was over`);
    earliestEnd = Math.min(earliestEnd, attempt.endedAt);
  }
  // A refusal tells how things stood: that must have been so at some moment of its time, and a reason.
  for (const { refused, amount, startedAt, endedAt, key } of attempts) {
    if (!refused || refused.sequence === null || refused.sequence === undefined) continue;
    const { sequence } = refused;
    if (done.some(({ receipt, endedAt: over }) => receipt!.sequence > sequence && over < startedAt)) wrong.push(`${lot} ${key}: refused by a state that was past`);
    if (done.some(({ receipt, startedAt: began }) => receipt!.sequence <= sequence && began > endedAt)) wrong.push(`${lot} ${key}: refused by a state that was to come`);
    const top = stored.findLast((row) => row.sequence <= sequence && row.amount !== null)?.amount ?? null;
    if ((refused.top ?? null) !== top && Number(refused.top) !== Number(top)) wrong.push(`${lot} ${key}: refused by a price of ${refused.top}, which was ${top}`);
    if (refused.code === 'BID_TOO_LOW' && Number(amount) >= Number(refused.minimum)) wrong.push(`${lot} ${key}: ${amount} is not under ${refused.minimum}`);
  }
  return wrong;
}

/** One bid, one effect: its receipt in the bidder's messages, and one to whoever led before. */
async function effects(em: EntityManager, stored: readonly Stored[], lots: ReadonlySet<string>): Promise<string[]> {
  const wrong: string[] = [];
  const messages = await em.execute<{ lot: string; registration: string; kind: string; sequence: number; n: number }[]>(
    `select r.lot_id as lot, m.registration_id as registration, m.kind, m.sequence, count(*)::int as n from bidder_message m join bidder_registration r on r.id = m.registration_id where m.kind in ('ACCEPTED', 'OUTBID', 'MATCHED') group by 1, 2, 3, 4`);
  const told = new Map(messages.filter(({ lot }) => lots.has(lot)).map(({ registration, kind, sequence, n }) => [`${registration} ${kind === 'ACCEPTED' ? 'own' : 'lost'} ${sequence}`, n]));
  const due = new Set<string>();
  for (const rows of Map.groupBy(stored, ({ lot }) => lot).values()) {
    rows.forEach((row, index) => {
      due.add(`${row.registration} own ${row.sequence}`);
      const before = rows[index - 1];
      if (row.amount !== null && before && before.registration !== row.registration) due.add(`${before.registration} lost ${row.sequence}`);
    });
  }
  for (const effect of due) if (told.get(effect) !== 1) wrong.push(`message ${effect}: told ${told.get(effect) ?? 0} times`);
  for (const effect of told.keys()) if (!due.has(effect)) wrong.push(`message ${effect}: told of nothing`);
  return wrong;
}
