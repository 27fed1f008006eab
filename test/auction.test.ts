import 'reflect-metadata';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { JournalEntry } from '../schema/core/journal/journal.entity.ts';
import { RuleVersion } from '../schema/core/rule/rule.entity.ts';
import { uuidv7 } from '../schema/core/uuid.ts';
import { PriorityRight } from '../schema/achievement/listing.entity.ts';
import { AuctionLot, BidderRegistration } from '../schema/auction/auction.entity.ts';
import { lotRule } from '../schema/auction/auction.rules.ts';
import { Deposit } from '../schema/auction/deposit.entity.ts';
import { houseLifecycle } from '../schema/auction/lifecycle/house.ts';
import { lotLifecycle } from '../schema/auction/lifecycle/lot.ts';
import { registrationLifecycle } from '../schema/auction/lifecycle/registration.ts';
import type { Bidder, Hall } from './support/auction.ts';
import { auctionStage, end, refusal, start } from './support/auction-stage.ts';
import { codes } from './support/people.ts';

/** Before the first bid: what may be announced, and who comes in. */
const stage = auctionStage();
const { at } = stage;
let hall: Hall;
beforeAll(() => { ({ hall } = stage); });

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
