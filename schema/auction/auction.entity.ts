import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../account/account.entity.ts';
import { Achievement } from '../achievement/achievement.entity.ts';
import { priceBases } from '../achievement/achievement.kinds.ts';
import { TechContract } from '../achievement/contract.entity.ts';
import { PriorityRight, ResultListing } from '../achievement/listing.entity.ts';
import { uuidv7 } from '../core/uuid.ts';
import { listed } from '../core/sql/listed.ts';
import { Organization } from '../organization/organization.entity.ts';
import { defaultKinds, defaultStates, entryKinds, forfeitUses, licenceStates, lotStates, messageKinds, methods, modes, registrationStates } from './auction.kinds.ts';

const yuan = () => p.decimal('string').precision(20).scale(2);
/** Nobody updates or deletes rows here: a trigger refuses it to everyone. */
const appendOnly = (what: string) => ({ name: 'append_only', timing: 'before' as const, events: ['update' as const, 'delete' as const], forEach: 'row' as const, body: `raise exception '${what} is only ever added to';` });

/** A licensed auction house: without one on record nothing here is an auction (Auction Law §11, §12). */
const HouseLicenceSchema = defineEntity({
  name: 'HouseLicence',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(licenceStates).default('IN_FORCE'),
    number: p.string().length(60).unique(),
    issuer: p.string().length(200),
    validFrom: p.date(),
    validTo: p.date(),
    overOn: p.date().nullable().generated('(valid_to + 1) stored'),
    /** At least a million yuan. */
    registeredCapital: yuan(),
    auctioneer: p.string().length(100),
    auctioneerNumber: p.string().length(60),
    endReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['organization'] }, { properties: ['overOn'] }],
});
export class HouseLicence extends HouseLicenceSchema.class {}
HouseLicenceSchema.setClass(HouseLicence);

/** One thing to be bid for. The row is the lock under which every bid is judged: sequence, price and end stand in it. */
const AuctionLotSchema = defineEntity({
  name: 'AuctionLot',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    code: p.string().length(30).unique(),
    state: p.enum(lotStates).default('DRAFT'),
    listing: () => p.manyToOne(ResultListing).ref(),
    achievement: () => p.manyToOne(Achievement).ref(),
    /** The seller. */
    organization: () => p.manyToOne(Organization).ref(),
    title: p.string().length(200),
    /** What is sold, how and where it is shown, how bidding goes: the announcement's text. */
    description: p.text(),
    mode: p.enum(modes),
    method: p.enum(methods),
    house: () => p.manyToOne(HouseLicence).ref().nullable(),
    startPrice: yuan(),
    priceBasis: p.enum(priceBases),
    appraisedValue: yuan().nullable(),
    /** Null until the seller has said whether there is a reserve. */
    hasReserve: p.boolean().nullable(),
    /** Sealed with its nonce: there is no reserve to be read before the result is written. */
    reserveCipher: p.text().nullable(),
    /** SHA-256 of `nonce|reserve`: what is opened later is what was set. */
    reserveCommitment: p.string().length(64).nullable(),
    depositRate: p.decimal('string').precision(6).scale(4),
    depositAmount: yuan(),
    /** How many take part is nobody's to know before the end. */
    hidesBidderCount: p.boolean().default(false),
    displayFrom: p.date(),
    displayUntil: p.date(),
    displayPlace: p.string().length(300),
    announcedAt: p.datetime().length(3).nullable(),
    registrationEndsAt: p.datetime().length(3).nullable(),
    startsAt: p.datetime().length(3).nullable(),
    scheduledEndsAt: p.datetime().length(3).nullable(),
    /** As it stands now; bids near it move it. */
    endsAt: p.datetime().length(3).nullable(),
    /** The criteria as they were when it was announced. */
    rules: p.json<Record<string, unknown>>().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    /** What was announced, word for word; its hash begins the chain. */
    announcement: p.text().nullable(),
    /** Entries in the record so far. */
    sequence: p.integer().default(0),
    topAmount: yuan().nullable(),
    /** The leader's registration, and its code, which is all that others see. */
    topBidderId: p.uuid().nullable(),
    topCode: p.string().length(8).nullable(),
    /** The leader's rank where he has first refusal. */
    topRank: p.integer().nullable(),
    lastAt: p.datetime().length(3).nullable(),
    lastHash: p.string().length(64).nullable(),
    extensions: p.integer().default(0),
    pausedAt: p.datetime().length(3).nullable(),
    pauseReason: p.text().nullable(),
    /** Resumed by then, or called off. */
    pauseLimitAt: p.datetime().length(3).nullable(),
    closedAt: p.datetime().length(3).nullable(),
    reservePrice: yuan().nullable(),
    reserveMet: p.boolean().nullable(),
    finalPrice: yuan().nullable(),
    /** The winner's registration. */
    winnerId: p.uuid().nullable(),
    /** (final − start) ÷ start. */
    premiumRate: p.decimal('string').precision(20).scale(12).nullable(),
    bidderCount: p.integer().nullable(),
    confirmDueOn: p.date().nullable(),
    sellerConfirmedAt: p.datetime().length(3).nullable(),
    buyerConfirmedAt: p.datetime().length(3).nullable(),
    confirmedAt: p.datetime().length(3).nullable(),
    winnerName: p.string().length(200).nullable(),
    contractDueOn: p.date().nullable(),
    contract: () => p.manyToOne(TechContract).ref().nullable(),
    registerDueOn: p.date().nullable(),
    completedOn: p.date().nullable(),
    subsidyClause: p.string().length(300).nullable(),
    subsidyRequestedOn: p.date().nullable(),
    withdrawReason: p.text().nullable(),
    withdrawCosts: yuan().nullable(),
    /** Of a rerun: the lot before, the first of all, and which run this is. */
    previous: () => p.manyToOne(AuctionLot).ref().nullable().unique(),
    root: p.uuid().nullable(),
    run: p.integer().default(1),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    listed('auction_lot', 'announcedAt'),
    { properties: ['listing'] }, { properties: ['achievement'] }, { properties: ['organization'] }, { properties: ['state', 'startsAt'] }, { properties: ['state', 'endsAt'] }, { properties: ['state', 'pauseLimitAt'] },
    { properties: ['root'] }, { properties: ['house'] }, { properties: ['title'] }, { properties: ['startPrice'] }, { properties: ['topAmount'] }, { properties: ['startsAt'] }, { properties: ['endsAt'] }, { properties: ['createdAt'] },
    { properties: ['contract'] }, { properties: ['closedAt'] },
  ],
  // Whoever shows the lot hears that it changed. Bids do not: their process tells by itself, after the commit, for many at once.
  triggers: [{
    name: 'changed', timing: 'after', events: ['update'], forEach: 'row',
    body: `if coalesce(current_setting('bureau.quiet', true), '') <> 'on' then perform pg_notify('live', 'AuctionLot ' || new.id); end if; return null;`,
  }],
});
export class AuctionLot extends AuctionLotSchema.class {}
AuctionLotSchema.setClass(AuctionLot);

/** A party that bids for a lot, under a code that says nothing of it. */
const BidderRegistrationSchema = defineEntity({
  name: 'BidderRegistration',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    lot: () => p.manyToOne(AuctionLot).ref(),
    state: p.enum(registrationStates).default('APPLIED'),
    /** The party: an organization, or a person for himself. */
    organization: () => p.manyToOne(Organization).ref().nullable(),
    person: () => p.manyToOne(Person).ref().nullable(),
    /** Who filled in the form. */
    applicant: () => p.manyToOne(Person).ref(),
    partyName: p.string().length(200),
    /** Keyed hash of the name, by which receipts find it. */
    nameHash: p.string().length(64),
    /** What others see of it until the deal is confirmed: K7Q3. */
    code: p.string().length(8),
    priorityRight: () => p.manyToOne(PriorityRight).ref().nullable(),
    /** Of a confirmed right of first refusal. */
    rank: p.integer().nullable(),
    isWinner: p.boolean().default(false),
    /** Relations to seller or house that the party declared. */
    relations: p.text().nullable(),
    contactName: p.string().length(100),
    contactPhoneMasked: p.string().length(40),
    contactPhoneCipher: p.text(),
    qualifiedAt: p.datetime().length(3).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['lot', 'code'] }, { properties: ['lot', 'organization'] }, { properties: ['lot', 'person'] }, { properties: ['lot', 'applicant'] }],
  indexes: [{ properties: ['organization'] }, { properties: ['person'] }],
});
export class BidderRegistration extends BidderRegistrationSchema.class {}
BidderRegistrationSchema.setClass(BidderRegistration);

/** One entry of a lot's record: a bid, a match, a pause. Each takes in the hash of the one before. */
const BidSchema = defineEntity({
  name: 'Bid',
  properties: {
    id: p.uuid().primary(),
    lot: () => p.manyToOne(AuctionLot).ref(),
    /** 1, 2, 3 … within the lot: the order itself. */
    sequence: p.integer(),
    kind: p.enum(entryKinds),
    /** Empty for pauses. */
    registration: () => p.manyToOne(BidderRegistration).ref().nullable(),
    code: p.string().length(8).nullable(),
    /** Empty for what is sealed, and for pauses. */
    amount: yuan().nullable(),
    /** A sealed amount with its nonce. */
    cipher: p.text().nullable(),
    /** SHA-256 of `nonce|amount` of what is sealed; of what is opened, the nonce. */
    commitment: p.string().length(64).nullable(),
    /** The database's clock, read under the lot's lock. */
    at: p.datetime().length(3),
    /** When bidding ends, after this. */
    endsAt: p.datetime().length(3),
    isExtension: p.boolean(),
    /** The client's key, and the fingerprint of what was asked with it. */
    key: p.string().length(100),
    fingerprint: p.string().length(64),
    previousHash: p.string().length(64),
    hash: p.string().length(64),
  },
  uniques: [{ properties: ['lot', 'sequence'] }, { properties: ['registration', 'key'] }],
  triggers: [appendOnly('the record of a lot')],
});
export class Bid extends BidSchema.class {}
BidSchema.setClass(Bid);

/** A refusal that could turn out otherwise later: the key has had its answer and keeps it. */
const BidRefusalSchema = defineEntity({
  name: 'BidRefusal',
  properties: {
    registration: () => p.manyToOne(BidderRegistration).ref().primary(),
    key: p.string().length(100).primary(),
    fingerprint: p.string().length(64),
    answer: p.json<Record<string, unknown>>(),
    at: p.datetime().length(3),
  },
  triggers: [appendOnly('what was refused')],
});
export class BidRefusal extends BidRefusalSchema.class {}
BidRefusalSchema.setClass(BidRefusal);

/** How a lot ended, written once. */
const LotResultSchema = defineEntity({
  name: 'LotResult',
  properties: {
    lot: () => p.oneToOne(AuctionLot).ref().primary(),
    outcome: p.enum(['SOLD', 'UNSOLD'] as const),
    price: yuan().nullable(),
    registration: () => p.manyToOne(BidderRegistration).ref().nullable(),
    hasReserve: p.boolean(),
    reservePrice: yuan().nullable(),
    reserveNonce: p.string().length(64).nullable(),
    reserveMet: p.boolean().nullable(),
    bidders: p.integer(),
    entries: p.integer(),
    head: p.string().length(64),
    at: p.datetime().length(3),
  },
  triggers: [appendOnly('the result of a lot')],
});
export class LotResult extends LotResultSchema.class {}
LotResultSchema.setClass(LotResult);

/** What a winner did not do, and what it costs him. */
const LotDefaultSchema = defineEntity({
  name: 'LotDefault',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    lot: () => p.oneToOne(AuctionLot).ref(),
    state: p.enum(defaultStates).default('OPEN'),
    root: p.uuid(),
    registration: () => p.manyToOne(BidderRegistration).ref(),
    kind: p.enum(defaultKinds),
    on: p.date(),
    reason: p.text(),
    price: yuan(),
    deposit: yuan(),
    costs: yuan(),
    commission: yuan(),
    /** After the rerun: what the seller still lost, and what of it the deposit did not cover. */
    shortfall: yuan().nullable(),
    claim: yuan().nullable(),
    settledOn: p.date().nullable(),
  },
  indexes: [{ properties: ['root'] }],
});
export class LotDefault extends LotDefaultSchema.class {}
LotDefaultSchema.setClass(LotDefault);

/** What a forfeited deposit was used for, in the order of the rule. */
const ForfeitureSchema = defineEntity({
  name: 'Forfeiture',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    default: () => p.manyToOne(LotDefault).ref(),
    position: p.integer(),
    use: p.enum(forfeitUses),
    amount: yuan(),
    on: p.date(),
  },
  uniques: [{ properties: ['default', 'position'] }],
});
export class Forfeiture extends ForfeitureSchema.class {}
ForfeitureSchema.setClass(Forfeiture);

/** What a bidder is told, once each. */
const BidderMessageSchema = defineEntity({
  name: 'BidderMessage',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    registration: () => p.manyToOne(BidderRegistration).ref(),
    kind: p.enum(messageKinds),
    /** What it is about, so that telling it again tells nothing new: `bid 17`. */
    key: p.string().length(100),
    /** The entry of the record that it speaks of. */
    sequence: p.integer().nullable(),
    amount: yuan().nullable(),
    at: p.datetime().length(3),
  },
  uniques: [{ properties: ['registration', 'kind', 'key'] }],
  indexes: [{ properties: ['registration', 'at'] }],
});
export class BidderMessage extends BidderMessageSchema.class {}
BidderMessageSchema.setClass(BidderMessage);

export const auctionEntities = [HouseLicence, AuctionLot, BidderRegistration, Bid, BidRefusal, LotResult, LotDefault, Forfeiture, BidderMessage];
