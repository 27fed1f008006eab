import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Person } from '../account/account.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Achievement } from './achievement.entity.ts';
import { interestStates, listingStates, priceBases, priorityGrounds, priorityStates, transferKinds, trialStates, ways } from './achievement.kinds.ts';

const yuan = () => p.decimal('string').precision(20).scale(2);

/** One attempt to bring an achievement to whoever will use it: the way, the price and how it was come by. */
const ResultListingSchema = defineEntity({
  name: 'ResultListing',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    achievement: () => p.manyToOne(Achievement).ref(),
    /** The owner who sells or licenses. */
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(listingStates).default('PRICING'),
    way: p.enum(ways),
    transferKind: p.enum(transferKinds),
    title: p.string().length(200),
    abstract: p.text(),
    priceBasis: p.enum(priceBases),
    /** Proposed, asked or started from; empty for a trial without charge. */
    price: yuan().nullable(),
    appraisedValue: yuan().nullable(),
    /** Belongs to the state: it is sold through the trading institution and recorded here. */
    isStateOwnedAsset: p.boolean().default(false),
    /** The owner's internal decision; its paper is an attachment. */
    decidedOn: p.date(),
    decision: p.string().length(200),
    transferee: () => p.manyToOne(Organization).ref().nullable(),
    transfereeName: p.string().length(200).nullable(),
    /** The transferee is a completer or has an interest: the notice says so. */
    isRelatedParty: p.boolean().nullable(),
    relation: p.text().nullable(),
    listedFrom: p.date().nullable(),
    listedUntil: p.date().nullable(),
    listingOverOn: p.date().nullable().generated('(listed_until + 1) stored'),
    /** Since when a lot of it is announced: what was announced does not change any more. */
    announcedAt: p.datetime().nullable(),
    /** The trading institution's name and record. */
    exchange: p.string().length(200).nullable(),
    exchangeRecord: p.string().length(200).nullable(),
    dealPrice: yuan().nullable(),
    dealOn: p.date().nullable(),
    /** Why it was withdrawn or went back to pricing. */
    reason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { properties: ['achievement', 'state'] }, { properties: ['organization'] }, { properties: ['state', 'way'] }, { properties: ['way'] }, { properties: ['price'] }, { properties: ['title'] },
    { properties: ['listingOverOn'] }, { properties: ['createdAt'] }, { properties: ['transferee'] }, { properties: ['dealOn'] },
  ],
});
export class ResultListing extends ResultListingSchema.class {}
ResultListingSchema.setClass(ResultListing);

/** Somebody who would take a listed result at the asking price, or better. */
const ListingInterestSchema = defineEntity({
  name: 'ListingInterest',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    listing: () => p.manyToOne(ResultListing).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(interestStates).default('OPEN'),
    offer: yuan(),
    message: p.text().nullable(),
    isRelatedParty: p.boolean(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['listing', 'organization'] }],
  indexes: [{ properties: ['organization'] }],
});
export class ListingInterest extends ListingInterestSchema.class {}
ListingInterestSchema.setClass(ListingInterest);

/** Use before buying: free of charge for a while, the terms of conversion agreed beforehand. */
const TrialLicenceSchema = defineEntity({
  name: 'TrialLicence',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    listing: () => p.manyToOne(ResultListing).ref(),
    /** Who tries it. */
    organization: () => p.manyToOne(Organization).ref(),
    /** Who lets it be tried; the listing's owner. */
    owner: () => p.manyToOne(Organization).ref(),
    state: p.enum(trialStates).default('OFFERED'),
    from: p.date(),
    until: p.date(),
    overOn: p.date().nullable().generated('(until + 1) stored'),
    /** Agreed beforehand: what it costs to keep it, and as what. */
    conversionPrice: yuan(),
    conversionKind: p.enum(transferKinds),
    terms: p.text().nullable(),
    acceptedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    /** What came of the trial, in the user's words. */
    outcome: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['listing'] }, { properties: ['organization'] }, { properties: ['owner'] }, { properties: ['state'] }, { properties: ['overOn'] }, { properties: ['createdAt'] }],
});
export class TrialLicence extends TrialLicenceSchema.class {}
TrialLicenceSchema.setClass(TrialLicence);

/** Somebody whom the law or a contract gives the first refusal on equal terms (Civil Code §847, §859, §860). */
const PriorityRightSchema = defineEntity({
  name: 'PriorityRight',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    listing: () => p.manyToOne(ResultListing).ref(),
    state: p.enum(priorityStates).default('NAMED'),
    ground: p.enum(priorityGrounds),
    /** 1 comes before 2; holders of one rank by time. */
    rank: p.integer(),
    holderName: p.string().length(200),
    /** 王*, where it is a person. */
    maskedName: p.string().length(200),
    /** The holder as he signs in: one of the two, or neither while he has no account. */
    organization: () => p.manyToOne(Organization).ref().nullable(),
    person: () => p.manyToOne(Person).ref().nullable(),
    notifiedOn: p.date().nullable(),
    /** How he was told. */
    notice: p.string().length(200).nullable(),
    decidedOn: p.date().nullable(),
    reason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['listing', 'holderName'] }],
  indexes: [{ properties: ['organization'] }, { properties: ['person'] }],
});
export class PriorityRight extends PriorityRightSchema.class {}
PriorityRightSchema.setClass(PriorityRight);

export const listingEntities = [ResultListing, ListingInterest, TrialLicence, PriorityRight];
