import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../account/account.entity.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import type { BidContent } from '../bid-content.ts';
import type { Envelope } from '../sealing.ts';
import { ChallengeListing, ListingOfficer } from './listing.ts';

/** The states of `lifecycle/bid.ts`. */
export const bidStates = ['DRAFT', 'SEALED', 'WITHDRAWN', 'RECEIVED', 'VOID', 'ELIGIBLE', 'REJECTED', 'SCORED', 'PROPOSED', 'NOT_SELECTED', 'SELECTED', 'CONTRACTED', 'FORFEITED'] as const;
export type BidState = (typeof bidStates)[number];
/** Those in which it is nobody's but the bidder's. */
export const sealedBids = ['DRAFT', 'SEALED', 'WITHDRAWN'] as const satisfies readonly BidState[];
export const openedBids = ['RECEIVED', 'VOID', 'ELIGIBLE', 'REJECTED', 'SCORED', 'PROPOSED', 'NOT_SELECTED', 'SELECTED', 'CONTRACTED', 'FORFEITED'] as const satisfies readonly BidState[];

/** 揭榜申请: until two officers open it, all that is here of its contents is a cipher. */
const ChallengeBidSchema = defineEntity({
  name: 'ChallengeBid',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    listing: () => p.manyToOne(ChallengeListing).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(bidStates).default('DRAFT'),
    /** Binds the cipher to this bid: what was sealed for another opens here no more than a forgery. */
    sealCode: p.string().length(32).unique(),
    /** A draft, openable by the bidder alone; then the sealed bid. */
    envelope: p.json<Envelope>().nullable(),
    /** SHA-256 of the envelope as it was sealed, and of what is inside. */
    sealedHash: p.string().length(64).nullable(),
    commitment: p.string().length(64).nullable(),
    sealedAt: p.datetime().nullable(),
    /** How often it was sealed: a replaced bid keeps only its last. */
    sealedTimes: p.integer().default(0),
    withdrawnAt: p.datetime().nullable(),
    openedAt: p.datetime().nullable(),
    /** By the two officers, or by the bidder himself where they could not. */
    openedBy: p.enum(['OFFICERS', 'BIDDER'] as const).nullable(),
    content: p.json<BidContent>().nullable(),
    voidReason: p.text().nullable(),
    /** What the panel calls it. */
    code: p.string().length(20).nullable(),
    /** Yuan, from the content: all of it, and what public money is asked for. */
    total: p.decimal('string').precision(20).scale(2).nullable(),
    requested: p.decimal('string').precision(20).scale(2).nullable(),
    /** As the listing's: whether experts read it without names. */
    isBlind: p.boolean().default(false),
    formalOn: p.date().nullable(),
    formalReasons: p.text().nullable(),
    /** The last day for asking for another look. */
    recheckBy: p.date().nullable(),
    recheckOn: p.date().nullable(),
    recheckGround: p.text().nullable(),
    recheckAnswer: p.text().nullable(),
    recheckAnsweredOn: p.date().nullable(),
    score: p.decimal('string').precision(7).scale(2).nullable(),
    place: p.integer().nullable(),
    passed: p.boolean().nullable(),
    /** Yuan: what the decision gives. */
    subsidy: p.decimal('string').precision(20).scale(2).nullable(),
    decidedOn: p.date().nullable(),
    decision: p.text().nullable(),
    selectedOn: p.date().nullable(),
    contractBy: p.date().nullable(),
    lapsesOn: p.date().nullable().generated('(contract_by + 1) stored'),
    forfeitReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [
    { name: 'challenge_bid_one_a_bidder', properties: ['listing', 'organization'], where: `state in ('DRAFT', 'SEALED', 'RECEIVED', 'VOID', 'ELIGIBLE', 'REJECTED', 'SCORED', 'PROPOSED', 'NOT_SELECTED', 'SELECTED', 'CONTRACTED', 'FORFEITED')` },
    { properties: ['listing', 'code'] },
  ],
  indexes: [{ properties: ['organization', 'state'] }, { properties: ['listing', 'state'] }, { properties: ['state', 'lapsesOn'] }, { properties: ['lapsesOn'] }, { properties: ['score'] }, { properties: ['createdAt'] }],
});
export class ChallengeBid extends ChallengeBidSchema.class {}
ChallengeBidSchema.setClass(ChallengeBid);

/** One officer's part of a bid's key, between the first and the second of them; gone once it is open. */
const OpeningShareSchema = defineEntity({
  name: 'OpeningShare',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    bid: () => p.manyToOne(ChallengeBid).ref().deleteRule('cascade'),
    officer: () => p.manyToOne(ListingOfficer).ref().deleteRule('cascade'),
    share: p.string().length(66),
  },
  uniques: [{ properties: ['bid', 'officer'] }],
});
export class OpeningShare extends OpeningShareSchema.class {}
OpeningShareSchema.setClass(OpeningShare);

/** 查阅登记: who opened a bid's contents to read them, and when for the first time. Without it nobody reads. */
const BidReadingSchema = defineEntity({
  name: 'BidReading',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    bid: () => p.manyToOne(ChallengeBid).ref().deleteRule('cascade'),
    person: () => p.manyToOne(Person).ref(),
    role: p.string().length(40),
    purpose: p.string().length(200),
    at: p.datetime(),
  },
  uniques: [{ properties: ['bid', 'person'] }],
  indexes: [{ properties: ['at'] }, { properties: ['person', 'at'] }],
});
export class BidReading extends BidReadingSchema.class {}
BidReadingSchema.setClass(BidReading);

/** A file whose fingerprint was sealed in the bid; the file itself comes after the opening, and must fit. */
const BidFileSchema = defineEntity({
  name: 'BidFile',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    bid: () => p.manyToOne(ChallengeBid).ref().deleteRule('cascade'),
    name: p.string().length(255),
    sha256: p.string().length(64),
    deliveredOn: p.date().nullable(),
  },
  uniques: [{ properties: ['bid', 'sha256'] }],
});
export class BidFile extends BidFileSchema.class {}
BidFileSchema.setClass(BidFile);

/** The states of `lifecycle/review-request.ts`. */
export const reviewRequestStates = ['FILED', 'NOT_ADMITTED', 'UPHELD', 'DISMISSED', 'WITHDRAWN'] as const;
export type ReviewRequestState = (typeof reviewRequestStates)[number];

/** 复审: an applicant asks whether the procedure was kept; that he judges the science otherwise is no ground. */
const ReviewRequestSchema = defineEntity({
  name: 'ReviewRequest',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    bid: () => p.manyToOne(ChallengeBid).ref(),
    ground: p.enum(['PROCEDURE', 'RECUSAL', 'FACT', 'JUDGEMENT'] as const),
    text: p.text(),
    state: p.enum(reviewRequestStates).default('FILED'),
    filedOn: p.date(),
    answerBy: p.date(),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    ruleVersion: p.string().length(120),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'review_request_one_open', properties: ['bid'], where: `state = 'FILED'` }],
  indexes: [{ properties: ['bid'] }, { properties: ['state', 'answerBy'] }, { properties: ['answerBy'] }, { properties: ['filedOn'] }],
});
export class ReviewRequest extends ReviewRequestSchema.class {}
ReviewRequestSchema.setClass(ReviewRequest);
