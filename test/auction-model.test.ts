import 'reflect-metadata';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { publicActor } from '../schema/core/access/actor.ts';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { auctionChecks } from '../schema/auction/auction.checks.ts';
import { Bid } from '../schema/auction/auction.entity.ts';
import { BankReceipt, Deposit } from '../schema/auction/deposit.entity.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { registrationLifecycle } from '../schema/auction/lifecycle/registration.ts';
import { lotRecord } from '../schema/auction/record.ts';
import { verify } from '../verify/lot.mjs';
import { makeHall, type Hall, type Party } from './support/auction.ts';
import { Model, paid, rules, stepAt, type Command, type Member } from './support/auction-model.ts';
import { testVault } from './support/county.ts';
import { freshDatabase, type TestDatabase } from './support/database.ts';
import { codes } from './support/people.ts';

/** `npm run crash -- --model 1000` runs as many; here a few, for each run is a whole auction. */
const runs = Number(process.env['MODEL_RUNS'] ?? 25);
const start = new Date('2026-12-01T02:00:00Z');
let database: TestDatabase;
let hall: Hall;
let parties: Party[];

beforeAll(async () => {
  database = await freshDatabase();
  hall = await makeHall(database);
  await loadOfficialCalendar(hall.em());
  parties = [await hall.party(), await hall.party(), await hall.party(), await hall.party()];
});
afterAll(async () => { await database?.drop(); });

const who = fc.nat({ max: 3 });
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 9, arbitrary: fc.record({ do: fc.constant('bid' as const), who, steps: fc.integer({ min: -1, max: 3 }), odd: fc.constantFrom(0, 0, 0, 0, 1, 10_000_00), again: fc.constantFrom(false, false, false, true) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('match' as const), who, off: fc.constantFrom(0, 0, 0, -1), again: fc.constantFrom(false, false, true) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('pass' as const), to: fc.constantFrom('soon', 'later', 'before the window', 'the window', 'before the end', 'the end', 'after the end') }) as fc.Arbitrary<Command> },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pay' as const), who, how: fc.constantFrom('right', 'right', 'short', 'over', 'stranger', 'unmarked') }) as fc.Arbitrary<Command> },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('join' as const, 'join' as const, 'leave' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const, 'resume' as const, 'close' as const) }) },
);
const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** One auction, told to the model and done in the database, command by command; what each answers is the same, and so is what is left. */
async function play(commands: readonly Command[], reserve: number | null): Promise<void> {
  hall.now = start;
  const listing = await hall.listing();
  for (const [rank, party] of [parties[1]!, parties[2]!].entries()) await hall.priority(listing, party, rank + 1);
  const lot = await hall.lot({ startsAt: start, about: { listing }, ...(reserve === null ? {} : { reserve: yuan(reserve) }) });
  const { endsAt } = await hall.row(lot);
  const model = new Model(start.getTime(), endsAt!.getTime(), reserve, parties.map((_, n): Member => ({ rank: n === 1 ? 1 : n === 2 ? 2 : null, state: 'ABSENT', deposit: null, held: 0, last: null })));
  const registrations = new Map<number, string>();
  const receipts: string[] = [];

  const real = async (told: Command, offered: { kind: 'BID' | 'MATCH'; amount: number; key: string } | null): Promise<string> => {
    switch (told.do) {
      case 'join': return (await codes(hall.join(lot, parties[told.who]!, { pays: false }).then(({ registration }) => { registrations.set(told.who, registration); }))).join();
      case 'leave': return (await codes(hall.as(parties[told.who]!.actor, registrationLifecycle, 'withdraw', registrations.get(told.who) ?? uuidv7()))).join();
      case 'pay': {
        const receipt = await hall.pay(registrations.get(told.who)!, { amount: yuan(paid[told.how]), ...(told.how === 'stranger' && { payer: '路人甲' }), ...(told.how === 'unmarked' && { memo: '投标保证金' }) });
        receipts.push(receipt);
        return (await hall.em().findOneOrFail(BankReceipt, receipt)).state;
      }
      case 'bid': case 'match': {
        const { kind, amount, key } = offered!;
        let sequence = 0;
        const [outcome] = await codes(hall.bid(parties[told.who]!, lot, yuan(amount), { key, kind }).then((receipt) => { sequence = receipt.sequence; }));
        return outcome === 'done' ? `done ${sequence}` : outcome!;
      }
      case 'pass': return 'done';
      case 'pause': return (await codes(hall.as(hall.cast.clerk, lotLifecycle, 'pause', lot, { reason: '机房断电' }))).join();
      case 'resume': return (await codes(hall.as(hall.cast.clerk, lotLifecycle, 'resume', lot))).join();
      case 'close': {
        const outcome = (await codes(hall.as(hall.cast.clock, lotLifecycle, 'close', lot))).join();
        if (outcome === 'done') await hall.settle();
        return outcome;
      }
    }
  };

  for (const told of [...commands, { do: 'resume' }, { do: 'pass', to: 'the end' }, { do: 'close' }] as Command[]) {
    let offered: { kind: 'BID' | 'MATCH'; amount: number; key: string } | null = null;
    let expected = 'done';
    if (told.do === 'bid' || told.do === 'match') {
      const member = model.members[told.who]!;
      const kind = told.do === 'bid' ? 'BID' : 'MATCH';
      const from = model.top?.amount ?? rules.start;
      offered = told.again && member.last ? { ...member.last } : { kind, key: uuidv7(), amount: told.do === 'bid' ? from + told.steps * stepAt(from) + told.odd : from + told.off };
      // Now and then the key comes again with something else.
      if (told.again && member.last && 'odd' in told && told.odd === 1) offered = { ...offered, amount: offered.amount + 1 };
      else member.last = offered;
      expected = model.offer(told.who, offered.kind, offered.amount, offered.key);
    } else if (told.do === 'join') expected = model.join(told.who);
    else if (told.do === 'leave') expected = model.leave(told.who);
    else if (told.do === 'pay') expected = model.pay(told.who, told.how);
    else if (told.do === 'pass') model.pass(told.to);
    else expected = model[told.do]();
    hall.now = new Date(model.now);
    if (expected === 'nothing to pay') continue;
    expect([told, await real(told, offered)]).toEqual([told, expected]);
  }

  const row = await hall.row(lot);
  const code = async (n: number | null) => (n === null ? null : (await hall.em().execute<{ code: string }[]>('select code from bidder_registration where id = ?', [registrations.get(n)!]))[0]!.code);
  expect(row).toMatchObject({
    state: model.state, sequence: model.entries.length, extensions: model.extensions, topAmount: model.top === null ? null : yuan(model.top.amount), topCode: model.top === null ? null : await code(model.top.who), finalPrice: model.state === 'SOLD' ? yuan(model.top!.amount) : null,
  });
  expect(row.endsAt!.getTime()).toBe(model.endsAt);
  const stored = await hall.em().find(Bid, { lot }, { orderBy: { sequence: 'asc' } });
  expect(stored.map(({ kind, amount, at, endsAt: ends, ...rest }) => [kind, rest.code ?? null, amount ?? null, at.getTime(), ends.getTime()])).toEqual(
    await Promise.all(model.entries.map(async ({ kind, who: n, amount, at, endsAt: ends }) => [kind, await code(n), amount === null ? null : yuan(amount), at, ends])));
  const file = await lotRecord.make({ actor: publicActor, em: hall.em, requestId: null, vault: testVault }, `${row.code}.json`);
  expect(verify(JSON.parse(file!.body))).toEqual([]);

  const deposits = new Map((await hall.em().find(Deposit, { lot })).map((deposit) => [deposit.registration.id, deposit]));
  for (const [n, registration] of registrations) expect([n, deposits.get(registration)!.state, Number(deposits.get(registration)!.held ?? 0)]).toEqual([n, model.members[n]!.deposit, model.members[n]!.held / 100]);
  const held = await hall.em().execute<{ account: string; balance: string }[]>(
    `select account, sum(amount)::text as balance from (select credit as account, amount from ledger_entry where lot_id = ? union all select debit, -amount from ledger_entry where lot_id = ?) m where account in ('DEPOSIT', 'REFUND') group by account`, [lot, lot]);
  const balance = (account: string): number => Math.round(Number(held.find((each) => each.account === account)?.balance ?? 0) * 100);
  expect({ DEPOSIT: balance('DEPOSIT'), REFUND: balance('REFUND') }).toEqual(model.balances);
  const [{ suspense }] = (await hall.em().execute<{ suspense: string }[]>(
    `select coalesce(sum(case when credit = 'SUSPENSE' then amount when debit = 'SUSPENSE' then -amount end), 0)::text as suspense from ledger_entry where receipt_id = any(?::uuid[])`, [`{${receipts.join(',')}}`])) as [{ suspense: string }];
  expect(Math.round(Number(suspense) * 100)).toBe(model.suspense);
}

test(`${runs} auctions of random commands go as the model says, and their money with them`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 8, maxLength: 30 }), fc.constantFrom(null, 1_040_000_00, 1_100_000_00), (commands, reserve) =>
      // Most runs begin with bidders who may bid.
      play([{ do: 'join', who: 0 }, { do: 'pay', who: 0, how: 'right' }, { do: 'join', who: 1 }, { do: 'pay', who: 1, how: 'right' }, { do: 'join', who: 2 }, { do: 'pay', who: 2, how: 'over' }, ...commands], reserve)),
    { numRuns: runs, endOnFailure: runs < 100 },
  );
  for (const { name, violations } of auctionChecks) if (!['auction.closed-in-time', 'auction.deadlines-known'].includes(name)) expect([name, await violations(hall.em())]).toEqual([name, []]);
}, 60_000 + runs * 4_000);
