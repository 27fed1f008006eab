import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { keysOf, serviceKinds } from '../commissioner.kinds.ts';
import { Commissioner, CommissionerTeam, CommissionerTerm } from './roster.ts';

/** The states of `lifecycle/demand.ts`. */
export const demandStates = ['FILED', 'RETURNED', 'OPEN', 'DISPATCHED', 'IN_SERVICE', 'SOLVED', 'REFERRED', 'CLOSED', 'WITHDRAWN'] as const;
export type DemandState = (typeof demandStates)[number];

/** 服务需求: what a firm or a township asks for. */
const ServiceDemandSchema = defineEntity({
  name: 'ServiceDemand',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    /** The enterprise that asks; empty when the township asks for itself. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    town: () => p.manyToOne(Region).ref().nullable().deleteRule('no action'),
    state: p.enum(demandStates).default('FILED'),
    title: p.string().length(200),
    problem: p.text(),
    kind: p.enum(keysOf(serviceKinds)),
    skills: p.array().default([]),
    isUrgent: p.boolean().default(false),
    wantedBy: p.date().nullable(),
    contactName: p.string().length(100),
    contactPhoneMasked: p.string().length(40),
    contactPhoneCipher: p.text(),
    contactPhoneHash: p.string().length(64),
    filedOn: p.date(),
    returnReason: p.text().nullable(),
    triagedOn: p.date().nullable(),
    /** Who serves it now, or is asked to. */
    commissioner: () => p.manyToOne(Commissioner).ref().nullable().deleteRule('no action'),
    team: () => p.manyToOne(CommissionerTeam).ref().nullable().deleteRule('no action'),
    dispatchedOn: p.date().nullable(),
    /** What the commissioner says came of it. */
    solution: p.text().nullable(),
    solvedOn: p.date().nullable(),
    /** From this day on it is closed without a rating. */
    ratingOverOn: p.date().nullable(),
    /** 1 to 5. */
    stars: p.integer().nullable(),
    ratingComment: p.text().nullable(),
    ratedOn: p.date().nullable(),
    /** Why it is beyond a visit, and the technical demand that it became. */
    referReason: p.text().nullable(),
    technicalDemandId: p.uuid().nullable(),
    closedOn: p.date().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { properties: ['state', 'filedOn'] }, { properties: ['organization'] }, { properties: ['town'] }, { properties: ['commissioner', 'state'] }, { properties: ['team'] }, { properties: ['filedOn'] },
    { properties: ['ratingOverOn'] }, { properties: ['wantedBy'] },
  ],
});
export class ServiceDemand extends ServiceDemandSchema.class {}
ServiceDemandSchema.setClass(ServiceDemand);

/** 派遣: one time that somebody was asked to serve a demand, and what he answered. */
const DispatchSchema = defineEntity({
  name: 'Dispatch',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    demand: () => p.manyToOne(ServiceDemand).ref().deleteRule('cascade'),
    commissioner: () => p.manyToOne(Commissioner).ref(),
    team: () => p.manyToOne(CommissionerTeam).ref().nullable().deleteRule('no action'),
    outcome: p.enum(['OFFERED', 'ACCEPTED', 'DECLINED', 'RECALLED', 'DONE'] as const),
    /** Whether he asked for it himself. */
    isVolunteered: p.boolean().default(false),
    offeredOn: p.date(),
    answeredOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    /** Points by which he was matched, and for what. */
    points: p.integer(),
    reasons: p.array().default([]),
    /** Of whoever dispatched against the matching, declined or recalled. */
    remark: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
  },
  indexes: [{ properties: ['demand'] }, { properties: ['commissioner', 'outcome'] }, { properties: ['team'] }, { properties: ['offeredOn'] }],
});
export class Dispatch extends DispatchSchema.class {}
DispatchSchema.setClass(Dispatch);

/** The states of `lifecycle/visit.ts`. */
export const visitStates = ['LOGGED', 'DISPUTED', 'CONFIRMED', 'RECORDED', 'WITHDRAWN'] as const;
export type VisitState = (typeof visitStates)[number];

/** 服务日志: one service of one commissioner, for one receiver, on one day. */
const VisitLogSchema = defineEntity({
  name: 'VisitLog',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    commissioner: () => p.manyToOne(Commissioner).ref(),
    team: () => p.manyToOne(CommissionerTeam).ref().nullable().deleteRule('no action'),
    term: () => p.manyToOne(CommissionerTerm).ref().nullable().deleteRule('no action'),
    demand: () => p.manyToOne(ServiceDemand).ref().nullable().deleteRule('no action'),
    /** What no commissioner logged came out of the bureau's own list. */
    state: p.enum(visitStates).default('RECORDED'),
    servedOn: p.date(),
    /** The time of day, `09:30`. */
    startedAt: p.string().length(5).nullable(),
    hours: p.decimal('string').precision(5).scale(1),
    town: () => p.manyToOne(Region).ref(),
    place: p.string().length(200).nullable(),
    /** The enterprise served; empty when a township was. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    kind: p.enum(keysOf(serviceKinds)).nullable(),
    peopleServed: p.integer().nullable(),
    problem: p.text().nullable(),
    action: p.text().nullable(),
    result: p.text().nullable(),
    /** What the trip cost, yuan. */
    transportCost: p.decimal('string').precision(12).scale(2).nullable(),
    lodgingCost: p.decimal('string').precision(12).scale(2).nullable(),
    /** When it was written, on a telephone without signal too; and when it arrived. */
    writtenAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
    confirmedOn: p.date().nullable(),
    confirmedByName: p.string().length(100).nullable(),
    disputeReason: p.text().nullable(),
  },
  indexes: [
    { properties: ['commissioner', 'servedOn'] }, { properties: ['organization', 'servedOn'] }, { properties: ['town', 'servedOn'] }, { properties: ['demand'] }, { properties: ['term'] },
    { properties: ['servedOn'] }, { properties: ['state', 'servedOn'] },
    // One log a day and receiver; what was withdrawn is out of the way.
    { name: 'visit_log_once', expression: (columns, table, name) =>
      `create unique index ${name} on ${table} (${columns.commissioner}, ${columns.servedOn}, coalesce(${columns.organization}, ${columns.town})) where ${columns.state} <> 'WITHDRAWN'` },
  ],
});
export class VisitLog extends VisitLogSchema.class {}
VisitLogSchema.setClass(VisitLog);

/** 定位授权: where somebody was is a track, and recorded only with his own consent (Personal Information Protection Law). */
const LocationConsentSchema = defineEntity({
  name: 'LocationConsent',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    commissioner: () => p.manyToOne(Commissioner).ref(),
    state: p.enum(['GIVEN', 'WITHDRAWN'] as const).default('GIVEN'),
    /** `rule@version` of the statement that was agreed to, and its words. */
    statementVersion: p.string().length(120),
    statement: p.text(),
    givenAt: p.datetime(),
    withdrawnAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['commissioner'] },
    { name: 'location_consent_once', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.commissioner}) where ${columns.state} = 'GIVEN'` },
  ],
});
export class LocationConsent extends LocationConsentSchema.class {}
LocationConsentSchema.setClass(LocationConsent);

/** Where a visit was logged: apart from the log, sealed, and for a while only. */
const VisitLocationSchema = defineEntity({
  name: 'VisitLocation',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    visit: () => p.manyToOne(VisitLog).ref().unique().deleteRule('cascade'),
    commissioner: () => p.manyToOne(Commissioner).ref(),
    consent: () => p.manyToOne(LocationConsent).ref(),
    /** `latitude,longitude` in degrees, WGS 84, sealed. */
    coordinatesCipher: p.text(),
    /** Metres. */
    accuracy: p.integer().nullable(),
    takenAt: p.datetime(),
    /** Deleted on this day. */
    purgeOn: p.date(),
  },
  indexes: [{ properties: ['purgeOn'] }, { properties: ['commissioner'] }],
});
export class VisitLocation extends VisitLocationSchema.class {}
VisitLocationSchema.setClass(VisitLocation);

export const serviceEntities = [ServiceDemand, Dispatch, VisitLog, LocationConsent, VisitLocation];
