import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { publicActor } from '../schema/core/access/actor.ts';
import { loadOfficialCalendar } from '../schema/core/calendar/calendar.ts';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { RuleVersion } from '../schema/core/rule/rule.entity.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { TechContract } from '../schema/achievement/contract.entity.ts';
import { contractLifecycle } from '../schema/achievement/lifecycle/contract.ts';
import { PriorityRight, ResultListing } from '../schema/achievement/listing.entity.ts';
import { auctionChecks } from '../schema/auction/auction.checks.ts';
import { AuctionLot, Bid, BidRefusal, BidderMessage, BidderRegistration, Forfeiture, LotDefault, LotResult } from '../schema/auction/auction.entity.ts';
import { lotRule } from '../schema/auction/auction.rules.ts';
import { tellBidders } from '../schema/auction/auction.tasks.ts';
import { Deposit } from '../schema/auction/deposit.entity.ts';
import { useOfForfeit } from '../schema/auction/ledger.ts';
import { defaultLifecycle } from '../schema/auction/lifecycle/default.ts';
import { depositLifecycle } from '../schema/auction/lifecycle/deposit.ts';
import { houseLifecycle } from '../schema/auction/lifecycle/house.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { registrationLifecycle } from '../schema/auction/lifecycle/registration.ts';
import { premiumRate } from '../schema/auction/lot.ts';
import { startApi, type Api } from './support/api.ts';
import { makeHall, type Bidder, type Hall } from './support/auction.ts';
import { freshDatabase } from './support/database.ts';
import { codes } from './support/people.ts';
import { taskContext } from './support/staged.ts';

let api: Api;
let hall: Hall;
const start = new Date('2026-12-01T02:00:00Z');
const end = new Date('2026-12-02T02:00:00Z');
const at = (moment: Date | string, ms = 0): Date => (hall.now = new Date(new Date(moment).getTime() + ms));

beforeAll(async () => {
  api = await startApi({ database: await freshDatabase() });
  hall = await makeHall(api.database);
  await loadOfficialCalendar(hall.em());
}, 60_000);
afterAll(async () => {
  await api?.close();
  await api?.database.drop();
});
beforeEach(() => { at(start); });

// Whether deadlines are known depends on the calendar of a year to come, which has a test of its own.
const violations = async (but = ['auction.closed-in-time', 'auction.deadlines-known']): Promise<string[]> => (await Promise.all(auctionChecks.filter(({ name }) => !but.includes(name)).map((check) => check.violations(hall.em())))).flat();
/** A moment as the API writes it. */
const shown = (moment: Date): string => new Date(moment.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
/** A lot with bidders in it, before its first bid. */
async function running(count = 2, options: Parameters<Hall['lot']>[0] = {}): Promise<{ lot: string; bidders: Bidder[] }> {
  const lot = await hall.lot(options);
  at(options.startsAt ?? start);
  const bidders: Bidder[] = [];
  for (let n = 0; n < count; n += 1) bidders.push(await hall.join(lot));
  return { lot, bidders };
}
const refusal = async (work: Promise<unknown>): Promise<{ code: string; message: string; details?: Record<string, unknown> }> =>
  work.then(() => { throw new Error('done'); }, (error: { reasons?: { code: string; message: string }[] }) => { if (!error.reasons) throw error; return error.reasons[0]!; });

describe('公告', () => {
  const prepare = async (over: object = {}, listing?: string) => hall.as(hall.cast.clerk, lotLifecycle, 'prepare', undefined, {
    listing: listing ?? (await hall.listing()), mode: 'BIDDING', title: '蝶阀专利权', description: '转让一项发明专利，现状交付。', method: 'OPEN', startPrice: '700000', priceBasis: 'APPRAISAL', appraisedValue: '1000000', displayFrom: '2026-11-22', displayUntil: '2026-11-25', displayPlace: '大学科技园', ...over,
  });
  const announcing = { startsAt: '2026-11-27T00:00:00Z', endsAt: '2026-11-28T00:00:00Z' };
  beforeEach(() => { at('2026-11-20T02:00:00Z'); });

  test.each([
    ['a start price under 70 % of the appraisal', { startPrice: '699999.99' }, 'START_PRICE_TOO_LOW'], ['an appraisal without its result', { appraisedValue: undefined }, 'START_PRICE_TOO_LOW'],
    ['a deposit of 4.99 %', { depositRate: '0.0499' }, 'DEPOSIT_RATE'], ['a deposit of 20.01 %', { depositRate: '0.2001' }, 'DEPOSIT_RATE'], ['the word for an auction', { title: '蝶阀专利拍卖' }, 'WORD_AUCTION'],
    ['the word for an auction in the text', { description: '本次公开拍卖，价高者得。' }, 'WORD_AUCTION'],
  ])('is not prepared with %s', async (_, over, code) => {
    expect(await codes(prepare(over))).toEqual([code]);
    expect(await hall.em().count(AuctionLot, { startPrice: '699999.99' })).toBe(0);
  });

  test('takes bounds exactly: 70 %, 5 % and 20 %', async () => {
    for (const depositRate of ['0.05', '0.2']) expect(await codes(prepare({ depositRate }))).toEqual(['done']);
    const lot = await hall.row(await prepare({ startPrice: '700000.01' }));
    expect(lot).toMatchObject({ depositRate: '0.1000', depositAmount: '70000.00', code: expect.stringMatching(/^JJ2026-\d{4}$/) });
  });

  test('keeps what the state owns, and what is priced otherwise, out of bidding', async () => {
    expect((await refusal(prepare({}, await hall.listing({ listing: { isStateOwnedAsset: true } })))).message).toContain('国有资产');
    expect(await codes(prepare({}, await hall.listing({ listing: { way: 'NEGOTIATED' } })))).toEqual(['LISTING_NOT_READY']);
    const listing = await hall.listing();
    await prepare({}, listing);
    expect(await codes(prepare({}, listing))).toEqual(['LISTING_NOT_READY']);
  });

  test('an auction has a licensed house, valid on its day; bidding has none', async () => {
    const house = async (over: object = {}) => hall.as(hall.cast.clerk, houseLifecycle, 'record', undefined, {
      organization: hall.town.otherFirm.id, number: uuidv7(), issuer: '浙江省商务厅', validFrom: '2024-01-01', validTo: '2026-12-31', registeredCapital: '1000000', auctioneer: '郑拍卖师', auctioneerNumber: '3300001', certificate: [await hall.file(hall.cast.clerk)], ...over,
    });
    expect(await codes(house({ registeredCapital: '999999.99' }))).toEqual(['REGISTERED_CAPITAL']);
    expect(await codes(house({ validTo: '2026-11-19' }))).toEqual(['VALID_PERIOD']);
    const licensed = await house();
    const listing = () => hall.listing({ listing: { way: 'AUCTION' } });
    expect(await codes(prepare({ mode: 'AUCTION', title: '蝶阀专利拍卖' }, await listing()))).toEqual(['LICENSED_HOUSE']);
    expect(await codes(prepare({ house: licensed }))).toEqual(['LICENSED_HOUSE']);
    const lot = await prepare({ mode: 'AUCTION', title: '蝶阀专利拍卖', house: licensed }, await listing());
    await hall.as(hall.cast.research, lotLifecycle, 'waiveReserve', lot);
    expect(await codes(hall.as(hall.cast.director, lotLifecycle, 'announce', lot, { startsAt: '2027-01-01T00:00:00Z', endsAt: '2027-01-03T00:00:00Z' }))).toEqual(['done']);
    // By the day of the sale the licence must still hold; here it does not, and is found out when it is announced.
    const late = await prepare({ mode: 'AUCTION', title: '蝶阀专利拍卖', house: licensed }, await listing());
    await hall.as(hall.cast.director, houseLifecycle, 'revoke', licensed, { reason: '批准证书被注销' });
    await hall.as(hall.cast.research, lotLifecycle, 'waiveReserve', late);
    expect(await codes(hall.as(hall.cast.director, lotLifecycle, 'announce', late, { startsAt: '2026-12-20T00:00:00Z', endsAt: '2026-12-21T00:00:00Z' }))).toEqual(['LICENSED_HOUSE']);
  });

  test.each([
    ['six days of announcement', { startsAt: '2026-11-26T15:59:00Z', endsAt: '2026-11-28T00:00:00Z' }, ['ANNOUNCEMENT_TOO_SHORT']], ['a window of less than a day', { ...announcing, endsAt: '2026-11-27T23:59:59.999Z' }, ['ANNOUNCEMENT_TOO_SHORT']],
    ['registration that ends after bidding', { ...announcing, registrationEndsAt: '2026-11-28T00:00:01Z' }, ['ANNOUNCEMENT_TOO_SHORT']],
  ])('is not announced with %s', async (_, input, code) => {
    const lot = await prepare();
    await hall.as(hall.cast.research, lotLifecycle, 'waiveReserve', lot);
    expect(await codes(hall.as(hall.cast.director, lotLifecycle, 'announce', lot, input))).toEqual(code);
    expect((await hall.row(lot)).announcedAt).toBeNull();
    expect(await codes(hall.as(hall.cast.director, lotLifecycle, 'announce', lot, announcing))).toEqual(['done']);
  });

  test('is not announced with one day of display, with the reserve open, or with priority holders unsettled', async () => {
    const lot = await prepare({ displayFrom: '2026-11-22', displayUntil: '2026-11-22' });
    const { listing } = await hall.row(lot);
    await hall.em().nativeUpdate(PriorityRight, { listing: listing.id }, { state: 'NOTIFIED' });
    expect(await codes(hall.as(hall.cast.director, lotLifecycle, 'announce', lot, announcing))).toEqual(['ANNOUNCEMENT_TOO_SHORT', 'RESERVE_NOT_DECLARED', 'PRIORITY_NOT_SETTLED']);
    await hall.em().nativeDelete(PriorityRight, { listing: listing.id });
    await hall.as(hall.cast.research, lotLifecycle, 'waiveReserve', lot);
    await hall.em().nativeUpdate(AuctionLot, { id: lot }, { displayUntil: '2026-11-23' });
    // A service result has completers: they are named, even where they then waive.
    expect(await codes(hall.as(hall.cast.director, lotLifecycle, 'announce', lot, announcing))).toEqual(['PRIORITY_NOT_SETTLED']);
  });

  test('freezes the rules: a version that comes into force afterwards changes nothing for the lot', async () => {
    const lot = await hall.lot({ state: 'ANNOUNCED' });
    const own = hall.em();
    const [version] = lotRule.versions;
    const criteria = { ...version!.criteria, extension: { windowSeconds: 60, bySeconds: 60 }, increments: [{ step: '1.00' }] };
    own.create(RuleVersion, { ...(await own.findOneOrFail(RuleVersion, { rule: 'result-bidding' }, { disableIdentityMap: true })), id: uuidv7(), version: '2026试', validFrom: '2026-11-25', criteria } as never);
    await own.flush();
    try {
      at(start);
      await hall.as(hall.cast.clock, lotLifecycle, 'open', lot);
      const bidder = await hall.join(lot);
      expect(await hall.row(lot)).toMatchObject({ ruleVersion: 'result-bidding@2021', rules: version!.criteria });
      await hall.bid(bidder, lot, '1000000');
      expect(await codes(hall.bid(await hall.join(lot), lot, '1000001'))).toEqual(['BID_TOO_LOW']);
      expect((await hall.em().findOneOrFail(JournalEntry, { objectId: lot, action: 'announce' })).ruleVersion).toBe('result-bidding@2021');
    } finally { await hall.em().nativeDelete(RuleVersion, { version: '2026试' }); }
  });
});

describe('报名', () => {
  const apply = async (actor: Bidder['actor'], lot: string, over: object = {}) => codes(hall.as(actor, registrationLifecycle, 'apply', undefined, {
    lot, contactName: '张三', contactPhone: '13800000000', pledge: true, licence: [await hall.file(actor)], authority: [await hall.file(actor)], ...over,
  }));
  let lot: string;
  beforeEach(async () => { lot = await hall.lot(); });

  test('a village collective bids like anyone', async () => {
    const village = await hall.party('安吉溪龙乡黄杜村股份经济合作社', 'VILLAGE_COLLECTIVE');
    expect((await hall.em().execute<{ code: string }[]>('select credit_code as code from organization where id = ?', [village.organization]))[0]!.code).toMatch(/^N2/);
    const bidder = await hall.join(lot, village);
    await hall.bid(bidder, lot, '1000000');
    expect(await hall.close(lot)).toMatchObject({ state: 'SOLD', winnerId: bidder.registration });
  });

  test('papers and the pledge are asked for; a person bids in his own name', async () => {
    const { actor } = await hall.party();
    expect(await apply(actor, lot, { pledge: false })).toEqual(['PLEDGE']);
    expect(await apply(actor, lot, { authority: undefined })).toEqual(['AUTHORITY_MISSING']);
    expect(await apply(actor, lot, { forMyself: true, authority: undefined })).toEqual(['done']);
    expect(await hall.em().findOneOrFail(BidderRegistration, { lot, person: actor.personId })).toMatchObject({ organization: null, partyName: actor.name });
  });

  test('one party comes once, also where two of its people ask at the same moment, and not beside its own people', async () => {
    const party = await hall.party();
    const colleague = { ...party.actor, personId: (await hall.party()).actor.personId };
    const both = (await Promise.all([apply(party.actor, lot), apply(colleague, lot)])).flat().sort();
    expect(both).toEqual(['ALREADY_REGISTERED', 'done']);
    const [{ applicant }] = (await hall.em().execute<{ applicant: string }[]>('select applicant_id as applicant from bidder_registration where lot_id = ?', [lot])) as [{ applicant: string }];
    const other = applicant === party.actor.personId ? colleague : party.actor;
    await hall.em().execute(`insert into assignment (id, person_id, organization_id, role, state, valid_from, requested_at) values (?, ?, ?, 'ENTERPRISE', 'IN_FORCE', '2026-01-01', clock_timestamp())`, [uuidv7(), other.personId, party.organization]);
    expect(await apply(other, lot, { forMyself: true, authority: undefined })).toEqual(['ALREADY_REGISTERED']);
  });

  test('neither the seller, nor who belongs to him, nor who is his, unless the law gives him first refusal', async () => {
    expect(await apply(hall.cast.research, lot)).toEqual(['RELATED_PARTY']);
    const branch = await hall.party();
    await hall.em().execute(`insert into organization_relation (id, organization_id, other_id, kind) values (?, ?, ?, 'OWNER')`, [uuidv7(), hall.town.university.id, branch.organization]);
    expect(await apply(branch.actor, lot)).toEqual(['RELATED_PARTY']);
    const listing = await hall.listing();
    await hall.priority(listing, branch, 1);
    const theirs = await hall.lot({ about: { listing } });
    expect(await apply(branch.actor, theirs)).toEqual(['done']);
    expect(await hall.em().findOneOrFail(BidderRegistration, { lot: theirs })).toMatchObject({ rank: 1 });
  });

  test('offices do not bid, nor does anyone after the end of registration', async () => {
    for (const actor of [hall.cast.clerk, hall.cast.director, hall.cast.finance, hall.cast.auditor]) expect(await apply(actor, lot, { forMyself: true, authority: undefined })).toEqual(['FORBIDDEN']);
    at(end);
    expect(await apply((await hall.party()).actor, lot)).toEqual(['REGISTRATION_CLOSED']);
    expect(await hall.em().count(BidderRegistration, { lot })).toBe(0);
  });

  test('who withdraws before bidding begins has his deposit back', async () => {
    const announced = await hall.lot({ state: 'ANNOUNCED' });
    at('2026-11-28T02:00:00Z');
    const bidder = await hall.join(announced);
    await hall.as(bidder.actor, registrationLifecycle, 'withdraw', bidder.registration);
    await hall.settle();
    expect(await hall.em().findOneOrFail(Deposit, { registration: bidder.registration })).toMatchObject({ state: 'REFUNDING' });
    at(start);
    await hall.as(hall.cast.clock, lotLifecycle, 'open', announced);
    expect(await codes(hall.bid(bidder, announced, '1000000'))).toEqual(['FORBIDDEN']);
    const stays = await hall.join(announced);
    expect(await codes(hall.as(stays.actor, registrationLifecycle, 'withdraw', stays.registration))).toEqual(['BIDDING_BEGUN']);
  });
});

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
      await expect(hall.em().execute('update lot_result set price = 1 where lot_id = ?', [lot])).rejects.toThrow('only ever added to');
      await expect(hall.em().execute('delete from bid where lot_id = ?', [lot])).rejects.toThrow('only ever added to');
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
