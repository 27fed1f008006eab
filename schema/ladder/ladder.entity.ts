import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { listed } from '../core/sql/listed.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import { coCheckers, qualificationKinds, rdLevels, type RdLevel } from './ladder.kinds.ts';

/** The states of `lifecycle/application.ts`. */
export const applicationStates = [
  'DRAFT', 'SUBMITTED', 'CHECKED', 'CO_CHECKED', 'RECOMMENDED', 'UNDER_REVIEW', 'IN_NOTICE', 'GRANTED', 'EXPIRING', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'REVOKED',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

/** An enterprise's way to one qualification: from self-check to certificate, and to the certificate's end. */
const QualificationApplicationSchema = defineEntity({
  name: 'QualificationApplication',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    kind: p.enum(qualificationKinds),
    /** The year applied in. */
    year: p.integer(),
    /** 重新认定 or 复评: it counts as no new one. */
    isRenewal: p.boolean().default(false),
    state: p.enum(applicationStates).default('DRAFT'),
    /** Times submitted: opinions given before a return belong to an earlier round. */
    round: p.integer().default(0),
    selfCheckedOn: p.date().nullable(),
    /** As `ladder.self-check.ts` reads them: each with its source and day. */
    selfCheckFacts: p.json<Record<string, unknown>>().nullable(),
    selfCheckResult: p.json<Record<string, unknown>>().nullable(),
    /** `rule@version` of the last self-check or decision. */
    ruleVersion: p.string().length(120).nullable(),
    submittedOn: p.date().nullable(),
    townshipCheckedOn: p.date().nullable(),
    townshipOpinion: p.text().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    recommendedOn: p.date().nullable(),
    recommendedDocument: p.string().length(200).nullable(),
    acceptedOn: p.date().nullable(),
    acceptanceDocument: p.string().length(200).nullable(),
    noticeOn: p.date().nullable(),
    noticeDocument: p.string().length(200).nullable(),
    /** The decision from above, for or against. */
    decidedOn: p.date().nullable(),
    decidedDocument: p.string().length(200).nullable(),
    grantedOn: p.date().nullable(),
    certificateNumber: p.string().length(100).nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    /** From this day on renewal is due: 12 months before the end, 3 for what is renewed yearly. */
    // In PostgreSQL's own words, or the comparison with the database finds a difference for ever.
    renewalOn: p.date().nullable().generated(`((valid_to - case when kind = 'NATIONAL_SME' then '3 mons'::interval else '1 year'::interval end)::date) stored`),
    /** The first day on which it holds no more. */
    expiresOn: p.date().nullable().generated('(valid_to + 1) stored'),
    revokedOn: p.date().nullable(),
    revokedDocument: p.string().length(200).nullable(),
    revokeReason: p.text().nullable(),
    /** The last day on which the enterprise may not apply for this kind. */
    barredUntil: p.date().nullable(),
    remark: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['organization', 'kind', 'recommendedOn'] }],
  indexes: [
    { properties: ['organization', 'kind', 'year'] }, { properties: ['kind', 'state'] }, { properties: ['state'] }, { properties: ['year'] },
    { properties: ['recommendedOn'] }, { properties: ['decidedOn'] }, { properties: ['renewalOn'] }, { properties: ['expiresOn'] },
  ],
});
export class QualificationApplication extends QualificationApplicationSchema.class {}
QualificationApplicationSchema.setClass(QualificationApplication);

/** A department's opinion on an application, in its own field. */
const CoCheckSchema = defineEntity({
  name: 'CoCheck',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    application: () => p.manyToOne(QualificationApplication).ref().deleteRule('cascade'),
    round: p.integer(),
    department: p.enum(coCheckers),
    result: p.enum(['PASS', 'OBJECTION'] as const),
    remark: p.text().nullable(),
    on: p.date(),
  },
  uniques: [{ properties: ['application', 'round', 'department'] }],
});
export class CoCheck extends CoCheckSchema.class {}
CoCheckSchema.setClass(CoCheck);

/** A qualification that an enterprise was given: one row a recognition, filing or renewal. */
const QualificationGrantSchema = defineEntity({
  name: 'QualificationGrant',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    kind: p.enum(qualificationKinds),
    /** Empty for history that came as a list of grants. */
    application: () => p.manyToOne(QualificationApplication).ref().nullable(),
    grantedOn: p.date(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    certificateNumber: p.string().length(100).nullable(),
    documentNumber: p.string().length(200).nullable(),
    batch: p.string().length(100).nullable(),
    /** The year of evaluation of NATIONAL_SME. */
    year: p.integer().nullable(),
    isRenewal: p.boolean().default(false),
    status: p.enum(['VALID', 'EXPIRED', 'REVOKED'] as const).default('VALID'),
    /** The nearest warning given before the end: 12, then 3 months. */
    warnedMonths: p.integer().nullable(),
    remark: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [
    { properties: ['organization', 'kind', 'grantedOn'] },
    { name: 'qualification_grant_national_year', properties: ['organization', 'kind', 'year'], where: `kind = 'NATIONAL_SME'` },
  ],
  indexes: [
    { properties: ['kind', 'grantedOn'] }, { properties: ['grantedOn'] }, { properties: ['status', 'validTo'] }, { properties: ['validTo'] },
    { properties: ['application'] }, { properties: ['certificateNumber'] },
  ],
});
export class QualificationGrant extends QualificationGrantSchema.class {}
QualificationGrantSchema.setClass(QualificationGrant);

/** An enterprise's R&D institution at one level: a higher one replaces it in stock, but each is an event of its year. */
const RdInstitutionSchema = defineEntity({
  name: 'RdInstitution',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    level: p.enum(Object.keys(rdLevels) as [RdLevel, ...RdLevel[]]),
    name: p.string().length(200),
    grantedOn: p.date(),
    documentNumber: p.string().length(200).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['organization', 'level', 'grantedOn'] }],
  indexes: [{ properties: ['level', 'grantedOn'] }, { properties: ['grantedOn'] }, { properties: ['name'] }],
});
export class RdInstitution extends RdInstitutionSchema.class {}
RdInstitutionSchema.setClass(RdInstitution);

/** The states of `lifecycle/pool.ts`. */
export const poolStates = ['CANDIDATE', 'IN_POOL', 'APPLYING', 'WATCH', 'PROMOTED', 'EXITED'] as const;
export type PoolState = (typeof poolStates)[number];

/** An enterprise that is being brought up to one rung. */
const PoolMembershipSchema = defineEntity({
  name: 'PoolMembership',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    rung: p.enum(qualificationKinds),
    state: p.enum(poolStates).default('CANDIDATE'),
    entry: p.enum(['TOWNSHIP', 'CLERK', 'SELF', 'AUTOMATIC'] as const),
    /** Why it was put forward. */
    reason: p.text().nullable(),
    /** Where it lay when it entered: the township that answers for it, and the county whose pool it is. */
    town: () => p.manyToOne(Region).ref().nullable(),
    region: () => p.manyToOne(Region).ref(),
    clerkId: p.uuid().nullable(),
    clerkName: p.string().length(200).nullable(),
    /** The three who must agree before it is in the pool. */
    agreedOn: p.date().nullable(),
    townshipConfirmedOn: p.date().nullable(),
    clerkConfirmedOn: p.date().nullable(),
    enteredOn: p.date().nullable(),
    nextAction: p.text().nullable(),
    forecastYear: p.integer().nullable(),
    refreshedOn: p.date().nullable(),
    /** When its gaps last grew fewer, or it entered. */
    progressOn: p.date().nullable(),
    /** Applications from the pool that were turned down. */
    failures: p.integer().default(0),
    /** The application it left the pool with; the last one. */
    application: () => p.manyToOne(QualificationApplication).ref().nullable(),
    watchReason: p.text().nullable(),
    exitedOn: p.date().nullable(),
    exitReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    listed('pool_membership', 'refreshedOn'),
    { properties: ['organization', 'rung'] }, { properties: ['rung', 'state'] }, { properties: ['state'] }, { properties: ['town'] },
    { properties: ['forecastYear'] }, { properties: ['application'] }, { properties: ['enteredOn'] }, { properties: ['refreshedOn'] },
  ],
});
export class PoolMembership extends PoolMembershipSchema.class {}
PoolMembershipSchema.setClass(PoolMembership);

/** One line of what stands between a pool member and its rung, as of the last refresh. */
const GapItemSchema = defineEntity({
  name: 'GapItem',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    membership: () => p.manyToOne(PoolMembership).ref().deleteRule('cascade'),
    criterion: p.string().length(60),
    title: p.string().length(200),
    /** Without it no application; the others only cost points. */
    isGate: p.boolean(),
    /** Empty while facts are missing. */
    currentValue: p.text().nullable(),
    neededValue: p.text(),
    source: p.text().nullable(),
    asOf: p.date().nullable(),
    position: p.integer(),
  },
  uniques: [{ properties: ['membership', 'criterion'] }],
});
export class GapItem extends GapItemSchema.class {}
GapItemSchema.setClass(GapItem);

export const ladderEntities = [QualificationApplication, CoCheck, QualificationGrant, RdInstitution, PoolMembership, GapItem];
