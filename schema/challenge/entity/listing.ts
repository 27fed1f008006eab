import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../account/account.entity.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { listed } from '../../core/sql/listed.ts';
import type { ReviewScheme } from '../../expert/scheme.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { bidderNames } from '../challenge.kinds.ts';
import { ChallengeBatch } from './batch.ts';
import { TechDemand } from './demand.ts';

/** The states of `lifecycle/listing.ts`. */
export const listingStates = ['DRAFT', 'APPROVED', 'OPEN', 'CLOSED', 'UNSEALED', 'IN_REVIEW', 'PROPOSED', 'IN_NOTICE', 'AWARDED', 'FINISHED', 'FAILED'] as const;
export type ListingState = (typeof listingStates)[number];
/** Those in which the public sees it. */
export const publicListings = ['OPEN', 'CLOSED', 'UNSEALED', 'IN_REVIEW', 'PROPOSED', 'IN_NOTICE', 'AWARDED', 'FINISHED', 'FAILED'] as const satisfies readonly ListingState[];

/** 榜单: one demand laid open for whoever can solve it. */
const ChallengeListingSchema = defineEntity({
  name: 'ChallengeListing',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    batch: () => p.manyToOne(ChallengeBatch).ref(),
    demand: () => p.manyToOne(TechDemand).ref(),
    title: p.string().length(200),
    eligibility: p.text(),
    bidders: p.enum(bidderNames),
    /** Yuan: the most that public money gives. */
    budget: p.decimal('string').precision(20).scale(2),
    /** Experts do not learn whose bids they read. */
    isBlind: p.boolean().default(false),
    state: p.enum(listingStates).default('DRAFT'),
    /** The programme's rule and the review scheme, fixed at approval. */
    ruleVersion: p.string().length(120).nullable(),
    schemeVersion: p.string().length(120).nullable(),
    scheme: p.json<ReviewScheme>().nullable(),
    /** Officers who have to stay out, declared before it is published. */
    recused: p.array().default([]),
    publishedOn: p.date().nullable(),
    bidDeadline: p.datetime().nullable(),
    unsealedAt: p.datetime().nullable(),
    /** The last day on which what nobody could open may still be disclosed by its bidder. */
    discloseBy: p.date().nullable(),
    formalCheckBy: p.date().nullable(),
    lateReason: p.text().nullable(),
    reviewStartedOn: p.date().nullable(),
    decidedOn: p.date().nullable(),
    minutes: p.string().length(200).nullable(),
    awardedOn: p.date().nullable(),
    failedOn: p.date().nullable(),
    failReason: p.text().nullable(),
    /** The listing that failed before it. */
    relists: () => p.manyToOne(ChallengeListing).ref().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'challenge_listing_one_a_demand', properties: ['demand'], where: `state in ('DRAFT', 'APPROVED', 'OPEN', 'CLOSED', 'UNSEALED', 'IN_REVIEW', 'PROPOSED', 'IN_NOTICE', 'AWARDED')` }],
  indexes: [listed('challenge_listing', 'publishedOn'), { properties: ['batch', 'state'] }, { properties: ['state', 'bidDeadline'] }, { properties: ['state'] }, { properties: ['bidDeadline'] }, { properties: ['publishedOn'] }, { properties: ['title'] }, { properties: ['relists'] }, { properties: ['budget'] }],
});
export class ChallengeListing extends ChallengeListingSchema.class {}
ChallengeListingSchema.setClass(ChallengeListing);

/** A clarification of an open listing; a change of substance moves the deadline. */
const ListingAmendmentSchema = defineEntity({
  name: 'ListingAmendment',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    listing: () => p.manyToOne(ChallengeListing).ref().deleteRule('cascade'),
    on: p.date(),
    text: p.text(),
    isMaterial: p.boolean(),
    newDeadline: p.datetime().nullable(),
  },
  indexes: [{ properties: ['listing', 'on'] }],
});
export class ListingAmendment extends ListingAmendmentSchema.class {}
ListingAmendmentSchema.setClass(ListingAmendment);

/** The states of `lifecycle/question.ts`. */
export const questionStates = ['ASKED', 'ANSWERED', 'REFUSED'] as const;
export type QuestionState = (typeof questionStates)[number];

/** A question to an open listing; the answer is everybody's, who asked is nobody's. */
const ListingQuestionSchema = defineEntity({
  name: 'ListingQuestion',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    listing: () => p.manyToOne(ChallengeListing).ref().deleteRule('cascade'),
    organization: () => p.manyToOne(Organization).ref(),
    question: p.text(),
    askedOn: p.date(),
    state: p.enum(questionStates).default('ASKED'),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['listing', 'state'] }, { properties: ['organization'] }, { properties: ['askedOn'] }],
});
export class ListingQuestion extends ListingQuestionSchema.class {}
ListingQuestionSchema.setClass(ListingQuestion);

/** The states of `lifecycle/opening-key.ts`. */
export const openingKeyStates = ['ACTIVE', 'RETIRED'] as const;
export type OpeningKeyState = (typeof openingKeyStates)[number];

/** The private half of an officer's key, sealed under a code that only he has: the program cannot open it. */
export interface WrappedKey { readonly salt: string; readonly iv: string; readonly sealed: string }

/** 开标密钥: the public half of an officer's key. Its private half never reaches the program in clear. */
const OpeningKeySchema = defineEntity({
  name: 'OpeningKey',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref(),
    /** First 32 hexadecimal digits of SHA-256 over the public half. */
    fingerprint: p.string().length(32).unique(),
    /** P-256, uncompressed point, base64. */
    publicKey: p.string().length(120),
    wrapped: p.json<WrappedKey>(),
    state: p.enum(openingKeyStates).default('ACTIVE'),
    madeOn: p.date(),
    retiredOn: p.date().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'opening_key_one_active', properties: ['person'], where: `state = 'ACTIVE'` }],
  indexes: [{ properties: ['state'] }],
});
export class OpeningKey extends OpeningKeySchema.class {}
OpeningKeySchema.setClass(OpeningKey);

/** Which officers can open a listing's bids, two of them together; and who of them already has. */
const ListingOfficerSchema = defineEntity({
  name: 'ListingOfficer',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    listing: () => p.manyToOne(ChallengeListing).ref().deleteRule('cascade'),
    key: () => p.manyToOne(OpeningKey).ref(),
    person: () => p.manyToOne(Person).ref(),
    contributedAt: p.datetime().nullable(),
  },
  uniques: [{ properties: ['listing', 'person'] }],
  indexes: [{ properties: ['key'] }, { properties: ['person'] }],
});
export class ListingOfficer extends ListingOfficerSchema.class {}
ListingOfficerSchema.setClass(ListingOfficer);
