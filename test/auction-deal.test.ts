import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { uuidv7 } from '../schema/core/uuid.ts';
import { TechContract } from '../schema/achievement/contract.entity.ts';
import { contractLifecycle } from '../schema/achievement/lifecycle/contract.ts';
import { ResultListing } from '../schema/achievement/listing.entity.ts';
import { AuctionLot, Forfeiture, LotDefault, LotResult } from '../schema/auction/auction.entity.ts';
import { Deposit } from '../schema/auction/deposit.entity.ts';
import { useOfForfeit } from '../schema/auction/ledger.ts';
import { defaultLifecycle } from '../schema/auction/lifecycle/default.ts';
import { depositLifecycle } from '../schema/auction/lifecycle/deposit.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { premiumRate } from '../schema/auction/lot.ts';
import type { Api } from './support/api.ts';
import type { Bidder, Hall } from './support/auction.ts';
import { asOwner } from './support/database.ts';
import { auctionStage, end, refusal, start } from './support/auction-stage.ts';
import { codes } from './support/people.ts';
import { taskContext } from './support/staged.ts';

/** The end of bidding, and the deal to its completion or its default. */
const stage = auctionStage();
const { at, running, violations } = stage;
let api: Api;
let hall: Hall;
beforeAll(() => { ({ api, hall } = stage); });

describe('结束', () => {
  test('writes the result once, opens the reserve with it, and shows that it is the one that was set', async () => {
    for (const [reserve, outcome] of [['1040000', 'SOLD'], ['1040000.01', 'UNSOLD']] as const) {
      const { lot, bidders: [a] } = await running(1, { reserve });
      const { reserveCommitment } = await hall.row(lot);
      await hall.bid(a!, lot, '1040000');
      const [first, second] = await Promise.all([codes(hall.close(lot)), codes(hall.close(lot))]);
      expect([...first, ...second].sort()).toEqual(['WRONG_STATE', 'done']);
      expect(await hall.row(lot)).toMatchObject({ state: outcome, reserveMet: outcome === 'SOLD', reservePrice: outcome === 'SOLD' ? '1040000.00' : '1040000.01', finalPrice: outcome === 'SOLD' ? '1040000.00' : null });
      const result = await hall.em().findOneOrFail(LotResult, { lot });
      const { createHash } = await import('node:crypto');
      expect(createHash('sha256').update(`${result.reserveNonce}|${result.reservePrice}`).digest('hex')).toBe(reserveCommitment);
      for (const change of ['update lot_result set price = 1', 'delete from bid']) {
        await expect(hall.em().execute(`${change} where lot_id = ?`, [lot])).rejects.toThrow('permission denied');
        await expect(asOwner(hall.database, `${change} where lot_id = $1`, [lot])).rejects.toThrow('only ever added to');
      }
    }
  });

  test('without a reserve one bidder at the start price has it; without bids there is no deal', async () => {
    const { lot, bidders: [a] } = await running(1);
    await hall.bid(a!, lot, '1000000');
    expect(await hall.close(lot)).toMatchObject({ state: 'SOLD', reserveMet: null, premiumRate: '0.000000000000', bidderCount: 1, confirmDueOn: '2026-12-07' });
    const { lot: empty } = await running(2);
    expect(await hall.close(empty)).toMatchObject({ state: 'UNSOLD', finalPrice: null, winnerId: null, bidderCount: 2 });
    expect(await hall.em().findOneOrFail(ResultListing, (await hall.row(empty)).listing.id)).toMatchObject({ state: 'PRICING', reason: '无人报价，未成交。' });
  });

  test('a county’s public case: 2.40 → 3.20 million is a premium of 33.33 %, 8.95 → 12.30 million in all 37.43 %', async () => {
    const { lot, bidders: [a, b] } = await running(2, { about: { startPrice: '2400000', appraisedValue: '2400000' } });
    await hall.bid(a!, lot, '2400000');
    await hall.bid(b!, lot, '3200000');
    await hall.close(lot);
    const { data } = await api.ask('query ($id: ID!) { auctionLot(id: $id) { premiumRate finalPrice startPrice } }', { id: `lot_${lot}` });
    expect(Number(data.auctionLot.premiumRate)).toBeCloseTo(0.3333, 4);
    expect(data.auctionLot.premiumRate).toBe('0.333333333333');
    expect(premiumRate('8950000', '12300000')).toBe('0.374301675978');
  });

  test('the bell rings at the end that stands, however often bids moved it', async () => {
    hall.now = null;
    const endsAt = new Date(Date.now() + 1_500);
    const lot = await hall.lot({ startsAt: new Date(endsAt.getTime() - 86_400_000), endsAt });
    // A short extension, frozen as if it had been announced, so that the test need not wait for five minutes.
    await hall.em().execute(`update auction_lot set rules = jsonb_set(rules, '{extension}', '{"windowSeconds": 1, "bySeconds": 1}') where id = ?`, [lot]);
    const { timeLot } = await import('../schema/auction/auction.tasks.ts');
    const bidder = await hall.join(lot);
    const staged = async () => (await hall.em().execute<{ at: Date }[]>(`select not_before as at from outbox_message where task = 'auction.timeLot' and payload ->> 'lot' = ?`, [lot])).map((row) => new Date(row.at).getTime());
    await timeLot.handle(taskContext(api.database), { lot });
    expect(await staged()).toEqual([endsAt.getTime()]);
    const rung = () => hall.em().execute(`delete from outbox_message where task = 'auction.timeLot'`);
    const { eventually } = await import('./support/eventually.ts');
    await eventually(() => Date.now() > endsAt.getTime() - 700);
    const { endsAt: moved } = await hall.bid(bidder, lot, '1000000');
    expect(moved.getTime()).toBeGreaterThan(endsAt.getTime());
    await eventually(() => Date.now() > endsAt.getTime());
    await rung();
    await timeLot.handle(taskContext(api.database), { lot });
    expect((await hall.row(lot)).state).toBe('BIDDING');
    expect(await staged()).toEqual([moved.getTime()]);
    await eventually(async () => { await timeLot.handle(taskContext(api.database), { lot }); return (await hall.row(lot)).state === 'SOLD'; });
    expect((await hall.row(lot)).closedAt!.getTime()).toBeGreaterThanOrEqual(moved.getTime());
  });
});

describe('成交之后', () => {
  const sold = async (options: Parameters<Hall['lot']>[0] = {}) => {
    const { lot, bidders: [winner, loser] } = await running(2, options);
    await hall.bid(loser!, lot, '1000000');
    await hall.bid(winner!, lot, '1020000');
    await hall.close(lot);
    await hall.settle();
    at(end, 3_600_000);
    return { lot, winner: winner!, loser: loser!, listing: (await hall.row(lot)).listing.id };
  };
  const contract = async (listing: string, winner: Bidder, over: object = {}) => {
    const file = await hall.file(hall.cast.research);
    return hall.as(hall.cast.research, contractLifecycle, 'draft', undefined, {
      provider: hall.town.university.id, buyer: winner.organization, listing, title: '专利权转让合同', kind: 'TRANSFER', subkind: 'PATENT_RIGHT', total: '1020000', paymentMode: 'INSTALMENT', payments: [{ amount: '306000', dueOn: '2026-12-20' }, { amount: '714000', dueOn: '2027-03-31' }],
      rights: [{ title: '蝶阀', holder: '温州理工大学', number: '202310123456.6', kind: 'INVENTION', filedOn: '2023-02-01' }], file: [file], ...over,
    });
  };

  test('both confirm, the winner is named, the contract is signed, registered, paid; the subsidy is asked for', async () => {
    const { lot, winner, loser, listing } = await sold();
    const deposit = ({ registration }: Bidder) => hall.em().findOneOrFail(Deposit, { registration });
    expect([(await deposit(winner)).state, (await deposit(loser)).state]).toEqual(['HELD_WINNER', 'REFUNDING']);
    await hall.as(hall.cast.research, lotLifecycle, 'confirm', lot);
    expect(await codes(hall.as(hall.cast.research, lotLifecycle, 'confirm', lot))).toEqual(['ALREADY_CONFIRMED']);
    expect(await codes(hall.as(loser.actor, lotLifecycle, 'confirm', lot))).toEqual(['FORBIDDEN']);
    expect((await hall.row(lot)).winnerName).toBeNull();
    await hall.as(winner.actor, lotLifecycle, 'confirm', lot);
    expect(await hall.row(lot)).toMatchObject({ state: 'CONFIRMED', winnerName: winner.name, contractDueOn: '2026-12-23' });
    expect(await hall.em().findOneOrFail(ResultListing, listing)).toMatchObject({ state: 'CONTRACTING', dealPrice: '1020000.00', transfereeName: winner.name });

    const deal = await contract(listing, winner, { payments: [{ amount: '305999.99', dueOn: '2026-12-20' }, { amount: '714000.01', dueOn: '2027-03-31' }] });
    expect(await codes(hall.as(winner.actor, lotLifecycle, 'contract', lot, { contract: deal }))).toEqual(['CONTRACT_NOT_SIGNED', 'FIRST_PAYMENT']);
    for (const actor of [hall.cast.research, winner.actor]) await hall.as(actor, contractLifecycle, 'sign', deal, { signedOn: '2026-12-02' });
    expect(await codes(hall.as(winner.actor, lotLifecycle, 'contract', lot, { contract: deal }))).toEqual(['FIRST_PAYMENT']);
    await hall.em().execute(`update contract_payment set amount = case position when 1 then 306000.00 else 714000.00 end where contract_id = ?`, [deal]);
    await hall.as(winner.actor, lotLifecycle, 'contract', lot, { contract: deal });
    expect(await hall.row(lot)).toMatchObject({ state: 'CONTRACTED', registerDueOn: '2027-01-01' });
    await hall.as(hall.cast.finance, depositLifecycle, 'apply', (await deposit(winner)).id);

    expect(await codes(hall.as(hall.cast.clerk, lotLifecycle, 'register', lot))).toEqual(['CONTRACT_NOT_REGISTERED']);
    await hall.as(hall.cast.research, contractLifecycle, 'file', deal);
    await hall.as(hall.cast.clerk, contractLifecycle, 'register', deal, { registrationNumber: uuidv7().slice(-12), kind: 'TRANSFER', subkind: 'PATENT_RIGHT', technologyAmount: '1020000', technologyIncome: '1020000', registeredOn: '2026-12-02' });
    await hall.settle(); // the lot follows its contract by itself
    expect((await hall.row(lot)).state).toBe('REGISTERED');
    expect(await codes(hall.as(hall.cast.clerk, lotLifecycle, 'complete', lot))).toEqual(['CONTRACT_NOT_COMPLETED']);
    await hall.em().nativeUpdate(TechContract, { id: deal }, { state: 'COMPLETED' });
    await hall.as(hall.cast.clerk, lotLifecycle, 'complete', lot);
    expect(await codes(hall.as(loser.actor, lotLifecycle, 'requestSubsidy', lot, { clause: '条例第三十条' }))).toEqual(['FORBIDDEN']);
    await hall.as(winner.actor, lotLifecycle, 'requestSubsidy', lot, { clause: '条例第三十条' });
    expect(await hall.row(lot)).toMatchObject({ state: 'COMPLETED', completedOn: '2026-12-02', subsidyClause: '条例第三十条' });
    expect(await violations()).toEqual([]);
  });

  test('who does not confirm is in default: deposit forfeited and used in order, barred from the rerun, what is short is claimed', async () => {
    const { lot, winner, loser } = await sold();
    await hall.as(hall.cast.research, lotLifecycle, 'confirm', lot);
    const declare = (over: object = {}) => hall.as(hall.cast.director, lotLifecycle, 'default', lot, { kind: 'NO_CONFIRMATION', reason: '逾期不确认成交', costs: '3000', ...over });
    at('2026-12-07T15:59:00Z');
    expect(await codes(declare())).toEqual(['NOT_OVERDUE']);
    at('2026-12-07T16:00:00Z');
    expect(await codes(declare({ kind: 'NO_CONTRACT' }))).toEqual(['NOT_OVERDUE']);
    await declare();
    const fault = await hall.em().findOneOrFail(LotDefault, { lot });
    expect(fault).toMatchObject({ price: '1020000.00', deposit: '100000.00', costs: '3000.00' });
    const deposit = await hall.em().findOneOrFail(Deposit, { registration: winner.registration });
    expect(await codes(hall.as(hall.cast.director, defaultLifecycle, 'settle', fault.id))).toEqual(['NOT_FORFEITED']);
    await hall.as(hall.cast.director, depositLifecycle, 'forfeit', deposit.id, { reason: '逾期不确认成交' });

    const rerun = (over: object = {}) => hall.as(hall.cast.research, lotLifecycle, 'rerun', undefined, { previous: lot, startPrice: '800000', displayFrom: '2026-12-09', displayUntil: '2026-12-12', ...over });
    expect(await refusal(rerun({ startPrice: '799999.99' }))).toMatchObject({ code: 'RERUN', details: { minimum: '800000.00' } });
    at('2027-01-07T16:00:00Z');
    expect((await refusal(rerun())).message).toContain('30 日');
    at('2026-12-08T02:00:00Z');
    const again = await rerun();
    expect(await codes(rerun())).toEqual(['RERUN', 'LISTING_NOT_READY']);
    expect(await codes(hall.as(hall.cast.director, defaultLifecycle, 'settle', fault.id))).toEqual(['RERUN_RUNNING']);
    await hall.as(hall.cast.research, lotLifecycle, 'waiveReserve', again);
    await hall.as(hall.cast.director, lotLifecycle, 'announce', again, { startsAt: '2026-12-16T02:00:00Z', endsAt: '2026-12-17T02:00:00Z' });
    await expect(hall.join(again, winner)).rejects.toMatchObject({ reasons: [{ code: 'BARRED' }] });
    at('2026-12-16T02:00:00Z');
    await hall.as(hall.cast.clock, lotLifecycle, 'open', again);
    const second = await hall.join(again, loser);
    await hall.bid(second, again, '900000');
    at('2026-12-17T02:00:00Z');
    await hall.as(hall.cast.clock, lotLifecycle, 'close', again);
    for (const actor of [hall.cast.research, second.actor]) await hall.as(actor, lotLifecycle, 'confirm', again);
    await hall.settle();
    await hall.as(hall.cast.director, defaultLifecycle, 'settle', fault.id);
    // 1,020,000 − 900,000 = 120,000 lost; 3,000 of costs first, 97,000 of the loss from the deposit, 23,000 claimed.
    expect((await hall.em().find(Forfeiture, { default: fault.id }, { orderBy: { position: 'asc' } })).map(({ use, amount }) => [use, amount])).toEqual([['COSTS', '3000.00'], ['SHORTFALL', '97000.00']]);
    expect(await hall.em().findOneOrFail(LotDefault, fault.id)).toMatchObject({ state: 'SETTLED', shortfall: '120000.00', claim: '23000.00' });
    expect(await violations()).toEqual([]);
    // Fifteen working days from 17 December reach into a year whose calendar is not published: somebody is told.
    expect(await violations(['auction.closed-in-time'])).toEqual([`${(await hall.row(again)).code}：签约期限未推算`]);
  });

  test.each([
    ['100000', { costs: '3000', commission: '5000', shortfall: '20000' }, [['COSTS', '3000'], ['COMMISSION', '5000'], ['SHORTFALL', '20000'], ['SELLER', '72000.00']], '0.00'],
    ['100000', { costs: '60000', commission: '50000', shortfall: '20000' }, [['COSTS', '60000'], ['COMMISSION', '40000.00']], '30000.00'],
    ['100000.00', { costs: '0', commission: '0', shortfall: '0' }, [['SELLER', '100000.00']], '0.00'], ['100000.01', { costs: '0', commission: '0', shortfall: '100000.01' }, [['SHORTFALL', '100000.01']], '0.00'],
  ])('of a forfeited %s: costs, commission, shortfall, and the rest to the seller', (held, owed, uses, claim) => {
    expect(useOfForfeit(held, owed)).toMatchObject({ uses: uses.map(([use, amount]) => ({ use, amount })), claim });
  });

  test('a lot without a buyer may be run again within thirty days', async () => {
    const { lot } = await running(0);
    await hall.close(lot);
    at(end, 86_400_000);
    expect(await codes(hall.as(hall.cast.research, lotLifecycle, 'rerun', undefined, { previous: lot, startPrice: '800000', displayFrom: '2026-12-04', displayUntil: '2026-12-06' }))).toEqual(['done']);
    const again = await hall.em().findOneOrFail(AuctionLot, { previous: lot });
    expect(again).toMatchObject({ run: 2, startPrice: '800000.00', depositAmount: '80000.00', root: lot, state: 'DRAFT' });
    // One rerun, no more.
    await hall.as(hall.cast.research, lotLifecycle, 'waiveReserve', again.id);
    await hall.as(hall.cast.director, lotLifecycle, 'announce', again.id, { startsAt: '2026-12-10T02:00:00Z', endsAt: '2026-12-11T02:00:00Z' });
    at('2026-12-10T02:00:00Z');
    await hall.as(hall.cast.clock, lotLifecycle, 'open', again.id);
    await hall.close(again.id);
    expect((await refusal(hall.as(hall.cast.research, lotLifecycle, 'rerun', undefined, { previous: again.id, startPrice: '700000', displayFrom: '2026-12-12', displayUntil: '2026-12-14' }))).message).toContain('1 次为限');
  });
});
