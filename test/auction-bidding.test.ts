import 'reflect-metadata';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { publicActor } from '../schema/core/access/actor.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { ResultListing } from '../schema/achievement/listing.entity.ts';
import { Bid, BidRefusal, BidderMessage } from '../schema/auction/auction.entity.ts';
import { tellBidders } from '../schema/auction/auction.tasks.ts';
import { Deposit } from '../schema/auction/deposit.entity.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import type { Api } from './support/api.ts';
import type { Bidder, Hall } from './support/auction.ts';
import { auctionStage, end, refusal, shown, start } from './support/auction-stage.ts';
import { codes } from './support/people.ts';
import { taskContext } from './support/staged.ts';

/** Bids, open and sealed: what counts, by the clock and the rule. */
const stage = auctionStage();
const { at, running, violations } = stage;
let api: Api;
let hall: Hall;
beforeAll(() => { ({ api, hall } = stage); });

describe('报价', () => {
  test.each([
    ['50000', '50000', '52000'], ['98000', '98000', '100000'], ['100000', '100000', '105000'], ['495000', '495000', '500000'], ['500000', '500000', '510000'], ['990000', '990000', '1000000'], ['1000000', '1000000', '1020000'], ['4980000', '4980000', '5000000'],
    ['5000000', '5000000', '5050000'],
  ])('from %s on: first %s, then at least %s, in whole steps of the band', async (startPrice, first, second) => {
    const { lot, bidders: [a, b] } = await running(2, { about: { startPrice, appraisedValue: startPrice } });
    const step = String(Number(second) - Number(first));
    expect(await refusal(hall.bid(a!, lot, String(Number(first) - 1)))).toMatchObject({ code: 'BID_TOO_LOW', details: { minimum: `${first}.00`, top: null } });
    await hall.bid(a!, lot, first);
    expect(await refusal(hall.bid(b!, lot, `${Number(second) - 1}.99`))).toMatchObject({ code: 'BID_TOO_LOW', details: { minimum: `${second}.00`, step: `${step}.00`, top: `${first}.00`, sequence: 1, rule: 'result-bidding@2021' } });
    expect(await refusal(hall.bid(b!, lot, `${second}.01`))).toMatchObject({ code: 'NOT_WHOLE_STEPS' });
    await hall.bid(b!, lot, String(Number(first) + 3 * Number(step)));
    expect(await hall.row(lot)).toMatchObject({ sequence: 2, topAmount: `${Number(first) + 3 * Number(step)}.00` });
  });

  test('the first bid may be more than the start price, in whole steps from it', async () => {
    const { lot, bidders: [a] } = await running(1);
    expect(await codes(hall.bid(a!, lot, '1010000'))).toEqual(['NOT_WHOLE_STEPS']);
    expect(await hall.bid(a!, lot, '1040000')).toMatchObject({ sequence: 1, amount: '1040000.00', leads: true });
    expect(await codes(hall.bid(a!, lot, '1060000'))).toEqual(['ALREADY_LEADING']);
  });

  test('is judged by the clock: a millisecond before the start, in time, and at the very end', async () => {
    const { lot, bidders: [a, b] } = await running(2);
    at(start, -1);
    expect(await codes(hall.bid(a!, lot, '1000000'))).toEqual(['BIDDING_NOT_OPEN']);
    at(end);
    expect(await codes(hall.bid(a!, lot, '1000000'))).toEqual(['BIDDING_ENDED']);
    at(end, -1);
    expect(await hall.bid(b!, lot, '1000000')).toMatchObject({ endsAt: new Date(end.getTime() - 1 + 300_000) });
    at(end);
    expect(await codes(hall.as(hall.cast.clock, lotLifecycle, 'close', lot))).toEqual(['NOT_YET_DUE']);
    expect((await hall.row(lot)).state).toBe('BIDDING');
  });

  test('within the last five minutes moves the end to five minutes after it, again and again; before that it does not', async () => {
    const { lot, bidders: [a, b] } = await running(2);
    at(end, -300_001);
    expect(await hall.bid(a!, lot, '1000000')).toMatchObject({ endsAt: end });
    at(end, -300_000);
    expect(await hall.bid(b!, lot, '1020000')).toMatchObject({ endsAt: end });
    at(end, -299_999);
    expect(await hall.bid(a!, lot, '1040000')).toMatchObject({ endsAt: new Date(end.getTime() + 1) });
    let last = end.getTime() + 1;
    for (let times = 0; times < 5; times += 1) {
      at(new Date(last), -1);
      const { endsAt } = await hall.bid([b!, a!][times % 2]!, lot, String(1_060_000 + times * 20_000));
      expect(endsAt.getTime()).toBe(last - 1 + 300_000);
      last = endsAt.getTime();
    }
    expect(await hall.row(lot)).toMatchObject({ extensions: 6, endsAt: new Date(last), scheduledEndsAt: end });
    expect(await violations()).toEqual([]);
  });

  test('a fault stops the clock: what time was left is left when it goes on, within five days', async () => {
    const { lot, bidders: [a, b] } = await running(2);
    at(end, -60_000);
    await hall.bid(a!, lot, '1000000');
    at(end, 100_000);
    await hall.as(hall.cast.clerk, lotLifecycle, 'pause', lot, { reason: '机房断电，正在抢修' });
    expect(await codes(hall.bid(b!, lot, '1020000'))).toEqual(['WRONG_STATE']);
    const { data: { auctionLot: seen } } = await api.ask('query ($code: String!) { auctionLot(code: $code) { state pauseReason pauseLimitAt } }', { code: (await hall.row(lot)).code });
    expect({ ...seen, pauseLimitAt: Date.parse(seen.pauseLimitAt) }).toEqual({ state: 'PAUSED', pauseReason: '机房断电，正在抢修', pauseLimitAt: end.getTime() + 100_000 + 5 * 86_400_000 });
    at(end, 100_000 + 5 * 86_400_000 - 1_000);
    expect(await codes(hall.as(hall.cast.clock, lotLifecycle, 'pauseLapsed', lot))).toEqual(['NOT_YET_DUE']);
    await hall.as(hall.cast.clerk, lotLifecycle, 'resume', lot);
    // 240 s after the bid at −60 s the end stood at +240 s: 140 s were left.
    expect((await hall.row(lot)).endsAt!.getTime()).toBe(hall.now!.getTime() + 140_000);
    await hall.bid(b!, lot, '1020000');
    expect((await hall.em().find(Bid, { lot }, { orderBy: { sequence: 'asc' } })).map(({ kind }) => kind)).toEqual(['BID', 'PAUSED', 'RESUMED', 'BID']);
    expect(await violations()).toEqual([]);
  });

  test('a fault that lasts ends the bidding, without a deal', async () => {
    const { lot, bidders: [a] } = await running(1);
    await hall.bid(a!, lot, '1000000');
    await hall.as(hall.cast.clerk, lotLifecycle, 'pause', lot, { reason: '机房断电，正在抢修' });
    at(start, 5 * 86_400_000 + 1);
    expect(await codes(hall.as(hall.cast.clerk, lotLifecycle, 'resume', lot))).toEqual(['PAUSE_OVER']);
    await hall.as(hall.cast.clock, lotLifecycle, 'pauseLapsed', lot);
    await hall.settle();
    expect((await hall.row(lot)).state).toBe('WITHDRAWN');
    expect((await hall.em().findOneOrFail(Deposit, { registration: a!.registration })).state).toBe('REFUNDING');
    expect((await hall.em().findOneOrFail(ResultListing, (await hall.row(lot)).listing.id)).state).toBe('PRICING');
  });

  test('who has first refusal takes the lead at the same price, and loses it only to a better rank or a higher bid', async () => {
    const listing = await hall.listing();
    const [first, second, same] = [await hall.party(), await hall.party(), await hall.party()];
    await hall.priority(listing, first, 1);
    await hall.priority(listing, second, 2);
    await hall.priority(listing, same, 2);
    const lot = await hall.lot({ about: { listing } });
    const [one, two, equal, anyone] = [await hall.join(lot, first), await hall.join(lot, second), await hall.join(lot, same), await hall.join(lot)];
    const match = (bidder: Bidder, amount: string) => hall.bid(bidder, lot, amount, { kind: 'MATCH' });
    expect(await codes(match(two, '1000000'))).toEqual(['NOTHING_TO_MATCH']);
    await hall.bid(anyone, lot, '1000000');
    expect(await codes(match(anyone, '1000000'))).toEqual(['NO_PRIORITY']);
    expect(await refusal(match(two, '1020000'))).toMatchObject({ code: 'PRICE_MOVED', details: { top: '1000000.00' } });
    expect(await match(two, '1000000')).toMatchObject({ sequence: 2, leads: true });
    expect(await codes(match(equal, '1000000'))).toEqual(['OUTRANKED']); // of one rank the first comes first
    await match(one, '1000000');
    expect(await codes(match(two, '1000000'))).toEqual(['OUTRANKED']);
    expect(await codes(match(one, '1000000'))).toEqual(['ALREADY_LEADING']);
    await hall.bid(anyone, lot, '1020000');
    await match(equal, '1020000');
    expect(await codes(match(two, '1020000'))).toEqual(['OUTRANKED']);
    at(end, -1_000);
    expect(await match(one, '1020000')).toMatchObject({ endsAt: new Date(end.getTime() + 299_000) }); // a match moves the end as well
    expect(await hall.close(lot)).toMatchObject({ state: 'SOLD', winnerId: one.registration, finalPrice: '1020000.00' });
    expect((await hall.em().find(Bid, { lot }, { orderBy: { sequence: 'asc' } })).map(({ kind, code, amount }) => [kind, code, amount])).toEqual([
      ['BID', anyone.code, '1000000.00'], ['MATCH', two.code, '1000000.00'], ['MATCH', one.code, '1000000.00'], ['BID', anyone.code, '1020000.00'], ['MATCH', equal.code, '1020000.00'], ['MATCH', one.code, '1020000.00'],
    ]);
  });

  test('one key, one answer: what was done is told again word for word, what was refused stays refused, and another request does not get by under it', async () => {
    const { lot, bidders: [a, b] } = await running(2);
    const key = uuidv7();
    const receipt = await hall.bid(a!, lot, '1000000', { key });
    await hall.bid(b!, lot, '1020000');
    expect(await hall.bid(a!, lot, '1000000.00', { key })).toEqual({ ...receipt, leads: false });
    expect(await codes(hall.bid(a!, lot, '1040000', { key }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const paused = uuidv7();
    await hall.as(hall.cast.clerk, lotLifecycle, 'pause', lot, { reason: '机房断电，正在抢修' });
    expect(await codes(hall.bid(a!, lot, '1040000', { key: paused }))).toEqual(['WRONG_STATE']);
    await hall.as(hall.cast.clerk, lotLifecycle, 'resume', lot);
    expect(await codes(hall.bid(a!, lot, '1040000', { key: paused }))).toEqual(['WRONG_STATE']);
    expect(await codes(hall.bid(a!, lot, '1060000', { key: paused }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(await hall.em().count(BidRefusal, { key: paused })).toBe(1);
    expect(await hall.row(lot)).toMatchObject({ sequence: 4, topAmount: '1020000.00' });
  });

  test.each([['', 'INVALID_INPUT'], ['abc', 'INVALID_INPUT'], ['0', 'INVALID_INPUT'], ['-5', 'INVALID_INPUT'], ['1000000.001', 'INVALID_INPUT'], ['1e6', 'INVALID_INPUT'], ['99999999999999999999', 'INVALID_INPUT']])('an amount of "%s" is no amount', async (amount, code) => {
    const { lot, bidders: [a] } = await running(1);
    expect(await codes(hall.bid(a!, lot, amount))).toEqual([code]);
    expect((await hall.row(lot)).sequence).toBe(0);
  });

  test('without the deposit there is no bid; with it nobody’s leave is needed', async () => {
    const lot = await hall.lot();
    const bidder = await hall.join(lot, undefined, { pays: false });
    const key = uuidv7();
    expect(await codes(hall.bid(bidder, lot, '1000000', { key }))).toEqual(['NOT_QUALIFIED']);
    await hall.pay(bidder.registration);
    expect(await codes(hall.bid(bidder, lot, '1000000', { key }))).toEqual(['NOT_QUALIFIED']); // the key has had its answer
    expect(await codes(hall.bid(bidder, lot, '1000000'))).toEqual(['done']);
  });

  test('over GraphQL: receipt, lot, and errors that say what would be right; refusals are on record, without a name', async () => {
    hall.now = null;
    const startsAt = new Date(Date.now() - 3_600_000);
    const lot = await hall.lot({ startsAt });
    hall.now = null;
    const [a, b, stranger] = [await hall.join(lot), await hall.join(lot), await hall.party()];
    const place = `mutation ($input: PlaceBidInput!) { placeBid(input: $input) { receipt { sequence amount code at endsAt hash leads } lot { topAmount topCode minimumBid step sequence mine { code } } errors { __typename code message path ... on BidTooLowError { minimum step top sequence endsAt rule } } } }`;
    const bids = (amount: string, bidder: { actor: Bidder['actor'] }, key = uuidv7()) => api.ask(place, { input: { lot: `lot_${lot}`, amount, idempotencyKey: key } }, bidder.actor);
    const { data, errors } = await bids('1000000', a);
    expect(errors).toBeUndefined();
    const { endsAt } = await hall.row(lot);
    expect(data.placeBid).toEqual({
      receipt: { sequence: 1, amount: '1000000.00', code: a.code, at: expect.any(String), endsAt: shown(endsAt!), hash: (await hall.row(lot)).lastHash, leads: true },
      lot: { topAmount: '1000000.00', topCode: a.code, minimumBid: '1020000.00', step: '20000.00', sequence: 1, mine: { code: a.code } }, errors: [],
    });
    expect((await bids('1019999.99', b)).data.placeBid).toMatchObject({
      receipt: null, lot: { topAmount: '1000000.00', minimumBid: '1020000.00' },
      errors: [{ __typename: 'BidTooLowError', code: 'BID_TOO_LOW', message: '报价应不低于 1020000.00 元。', path: ['input', 'amount'], minimum: '1020000.00', step: '20000.00', top: '1000000.00', sequence: 1, endsAt: shown(endsAt!), rule: 'result-bidding@2021' }],
    });
    expect((await bids('1020000', stranger)).data.placeBid).toMatchObject({ receipt: null, errors: [{ code: 'FORBIDDEN' }] });
    expect((await bids('1020000', { actor: publicActor })).data.placeBid).toMatchObject({ receipt: null, errors: [{ code: 'FORBIDDEN' }] });
    const draft = await hall.lot({ startsAt, state: 'DRAFT' });
    const hidden = await api.ask(place, { input: { lot: `lot_${draft}`, amount: '1', idempotencyKey: 'k' } }, stranger.actor);
    const absent = await api.ask(place, { input: { lot: `lot_${uuidv7()}`, amount: '1', idempotencyKey: 'k' } }, stranger.actor);
    expect(hidden.data).toEqual(absent.data);
    expect(hidden.data.placeBid).toMatchObject({ receipt: null, lot: null, errors: [{ code: 'NOT_FOUND' }] });
    const refused = await hall.em().find(JournalEntry, { objectId: lot, outcome: 'REFUSED' }, { orderBy: { at: 'asc' } });
    expect(refused.map(({ action, reasons, actorName }) => [action, reasons, actorName])).toEqual([['bid', ['BID_TOO_LOW'], `竞买人 ${b.code}`], ['bid', ['FORBIDDEN'], stranger.actor.name], ['bid', ['FORBIDDEN'], publicActor.name]]);
  });

  test('tells each bidder once what concerns him', async () => {
    const { lot, bidders: [a, b] } = await running(2);
    await hall.bid(a!, lot, '1000000');
    await hall.bid(b!, lot, '1020000');
    await hall.settle();
    const entries = await hall.em().find(JournalEntry, { objectId: lot, action: 'bid', outcome: 'DONE' });
    for (const { id } of entries) await tellBidders.handle(taskContext(api.database), { entry: id }); // again: the line was cut before the queue heard
    const told = async ({ registration }: Bidder) => (await hall.em().find(BidderMessage, { registration }, { orderBy: { at: 'asc', key: 'asc', kind: 'asc' } })).map(({ kind, sequence }) => [kind, sequence]);
    expect((await told(a!)).sort()).toEqual([['ACCEPTED', 1], ['OUTBID', 2], ['QUALIFIED', null]]);
    expect((await told(b!)).sort()).toEqual([['ACCEPTED', 2], ['QUALIFIED', null]]);
  });
});

describe('一次密封报价', () => {
  test('each bidder’s last counts; nobody reads them, not even in the database; at the end they are opened, the best of them wins, of equals the better rank, then the first', async () => {
    const listing = await hall.listing();
    const holder = await hall.party();
    await hall.priority(listing, holder, 1);
    const lot = await hall.lot({ about: { listing, method: 'SEALED' } });
    const [a, b, c, d] = [await hall.join(lot), await hall.join(lot), await hall.join(lot, holder), await hall.join(lot)];
    const seal = (bidder: Bidder, amount: string) => hall.bid(bidder, lot, amount, { kind: 'SEALED' });
    expect(await refusal(seal(a, '999999.99'))).toMatchObject({ code: 'BID_TOO_LOW', details: { minimum: '1000000.00' } });
    expect(await codes(hall.bid(a, lot, '1000000'))).toEqual(['OTHER_METHOD']);
    at(end, -60_000);
    expect(await seal(a, '3000000')).toMatchObject({ amount: null, endsAt: end }); // no end to move: nobody answers to anybody
    for (const [bidder, amount] of [[b, '1234567.89'], [a, '1234567.89'], [d, '1234567.88'], [c, '1234567.89']] as const) await seal(bidder, amount);
    expect(await hall.row(lot)).toMatchObject({ topAmount: null, topCode: null, sequence: 5 });
    const dump = JSON.stringify([await hall.em().execute('select * from bid where lot_id = ?', [lot]), await hall.em().execute('select * from journal_entry where object_id = ?', [lot]), await hall.em().execute('select * from bidder_message'), await hall.em().execute('select * from outbox_message')]);
    for (const amount of ['3000000', '1234567', '123456789']) expect(dump).not.toContain(amount);
    expect(await hall.close(lot)).toMatchObject({ state: 'SOLD', finalPrice: '1234567.89', winnerId: c.registration, topCode: c.code });
    const opened = await hall.em().find(Bid, { lot, kind: 'OPENED' }, { orderBy: { sequence: 'asc' } });
    expect(opened.map(({ code, amount }) => [code, amount])).toEqual([[b.code, '1234567.89'], [a.code, '1234567.89'], [d.code, '1234567.88'], [c.code, '1234567.89']]);
    expect(await violations()).toEqual([]);
  });
});
