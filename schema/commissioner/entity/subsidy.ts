import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { listed } from '../../core/sql/listed.ts';
import { Region } from '../../organization/organization.entity.ts';
import { keysOf, travelModes } from '../commissioner.kinds.ts';
import { Commissioner, CommissionerTeam } from './roster.ts';
import { VisitLog } from './service.ts';

/** The states of `lifecycle/claim.ts`. */
export const claimStates = ['DRAFT', 'SUBMITTED', 'CHECKED', 'PAID', 'RETURNED', 'WITHDRAWN'] as const;
export type ClaimState = (typeof claimStates)[number];

/** 交通住宿补贴申领: days of confirmed service of one commissioner in one year. */
const SubsidyClaimSchema = defineEntity({
  name: 'SubsidyClaim',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    commissioner: () => p.manyToOne(Commissioner).ref(),
    /** The team on whose behalf he went. */
    team: () => p.manyToOne(CommissionerTeam).ref().nullable().deleteRule('no action'),
    year: p.integer(),
    state: p.enum(claimStates).default('DRAFT'),
    /** What was spent, and what the rule allows of it; yuan. */
    claimedAmount: p.decimal('string').precision(12).scale(2),
    allowedAmount: p.decimal('string').precision(12).scale(2),
    ruleVersion: p.string().length(120),
    submittedOn: p.date().nullable(),
    checkedOn: p.date().nullable(),
    checkedById: p.uuid().nullable(),
    returnReason: p.text().nullable(),
    /** As it stood when it was paid. */
    payeeAccountMasked: p.string().length(40).nullable(),
    paidOn: p.date().nullable(),
    voucher: p.string().length(100).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [listed('subsidy_claim', 'submittedOn'), { properties: ['commissioner', 'year'] }, { properties: ['state'] }, { properties: ['year'] }, { properties: ['submittedOn'] }, { properties: ['team'] }],
});
export class SubsidyClaim extends SubsidyClaimSchema.class {}
SubsidyClaimSchema.setClass(SubsidyClaim);

/** One day of a claim: the trip there and back, and the night after it. */
const SubsidyClaimDaySchema = defineEntity({
  name: 'SubsidyClaimDay',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    claim: () => p.manyToOne(SubsidyClaim).ref().deleteRule('cascade'),
    commissioner: () => p.manyToOne(Commissioner).ref(),
    /** No log, no pay. */
    visit: () => p.manyToOne(VisitLog).ref(),
    day: p.date(),
    origin: p.string().length(100),
    destination: p.string().length(100),
    mode: p.enum(keysOf(travelModes)),
    nights: p.integer().default(0),
    transportSpent: p.decimal('string').precision(12).scale(2),
    lodgingSpent: p.decimal('string').precision(12).scale(2),
    transportAllowed: p.decimal('string').precision(12).scale(2),
    lodgingAllowed: p.decimal('string').precision(12).scale(2),
    /** Why less is allowed than was spent. */
    notes: p.array().default([]),
    /** Whether the claim that holds the day was given up: then another may hold it. */
    isReleased: p.boolean().default(false),
  },
  indexes: [
    { properties: ['claim'] }, { properties: ['visit'] },
    // No day is paid twice, whatever the claims and teams: the table itself refuses it.
    { name: 'subsidy_claim_day_once', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.commissioner}, ${columns.day}) where not ${columns.isReleased}` },
  ],
});
export class SubsidyClaimDay extends SubsidyClaimDaySchema.class {}
SubsidyClaimDaySchema.setClass(SubsidyClaimDay);

export const subsidyEntities = [SubsidyClaim, SubsidyClaimDay];
