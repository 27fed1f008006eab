import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { listed } from '../core/sql/listed.ts';
import { Organization } from '../organization/organization.entity.ts';
import { achievementClasses, achievementStates, evaluations, ipKinds, ipStates, patentResults, patentStates, registrationGrounds, transactionIntents } from './achievement.kinds.ts';

const yuan = () => p.decimal('string').precision(20).scale(2);

/** A scientific or technological result: what was found or made, by whom, and what its owner means to do with it. */
const AchievementSchema = defineEntity({
  name: 'Achievement',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** The first completing unit: it registers, and the result is its matter. */
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(achievementStates).default('DRAFT'),
    /** 登记号; the national form has twelve characters, sheets have their own. Empty until the registrar gave one. */
    registrationNumber: p.string().length(60).nullable().unique(),
    title: p.string().length(200),
    abstract: p.text().nullable(),
    class: p.enum(achievementClasses).nullable(),
    /** Field of technology, as the county groups it. */
    field: p.string().length(100).nullable(),
    /** Technology readiness level, 1 to 9. */
    maturity: p.integer().nullable(),
    intent: p.enum(transactionIntents).nullable(),
    /** What the owner hopes for; empty when to be negotiated. */
    expectedPrice: yuan().nullable(),
    /** First days of the months in which the work began and ended. */
    beganOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    ground: p.enum(registrationGrounds).nullable(),
    /** The plan project or award that makes registration a duty. */
    projectNumber: p.string().length(100).nullable(),
    /** How and when it was evaluated or accepted; the thirty days of registration count from here. */
    evaluation: p.enum(evaluations).nullable(),
    evaluatedOn: p.date().nullable(),
    /** A result of the staff's duties: its completers then have first refusal. */
    isServiceResult: p.boolean().default(true),
    isStateOwnedAsset: p.boolean().default(false),
    recommender: p.string().length(200).nullable(),
    approver: p.string().length(200).nullable(),
    submittedOn: p.date().nullable(),
    /** The day of the registration itself, which figures count by. */
    registeredOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    revokedOn: p.date().nullable(),
    revokeReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    listed('achievement', 'registeredOn'),
    { properties: ['organization', 'registeredOn'] }, { properties: ['registeredOn'] }, { properties: ['state'] }, { properties: ['maturity'] },
    { properties: ['intent'] }, { properties: ['expectedPrice'] }, { properties: ['field'] }, { properties: ['title'] },
  ],
});
export class Achievement extends AchievementSchema.class {}
AchievementSchema.setClass(Achievement);

/** Somebody who did the work, in the order in which the completers name themselves. */
const AchievementCompleterSchema = defineEntity({
  name: 'AchievementCompleter',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    achievement: () => p.manyToOne(Achievement).ref().deleteRule('cascade'),
    position: p.integer(),
    name: p.string().length(100),
    /** 王*: what the public sees. */
    maskedName: p.string().length(100),
    unit: p.string().length(200),
    contribution: p.text().nullable(),
  },
  uniques: [{ properties: ['achievement', 'position'] }],
});
export class AchievementCompleter extends AchievementCompleterSchema.class {}
AchievementCompleterSchema.setClass(AchievementCompleter);

/** Who owns it, and how large a part. */
const AchievementOwnerSchema = defineEntity({
  name: 'AchievementOwner',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    achievement: () => p.manyToOne(Achievement).ref().deleteRule('cascade'),
    position: p.integer(),
    organization: () => p.manyToOne(Organization).ref().nullable(),
    /** As the agreement has it; for owners outside the register. */
    name: p.string().length(200),
    /** A decimal fraction; all of an achievement's owners add up to one. */
    share: p.decimal('string').precision(12).scale(10),
  },
  uniques: [{ properties: ['achievement', 'position'] }],
  indexes: [{ properties: ['organization'] }],
});
export class AchievementOwner extends AchievementOwnerSchema.class {}
AchievementOwnerSchema.setClass(AchievementOwner);

/** A right that protects an achievement. Whether it stands is a dated fact: see its events. */
const IntellectualPropertySchema = defineEntity({
  name: 'IntellectualProperty',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    achievement: () => p.manyToOne(Achievement).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    kind: p.enum(ipKinds),
    /** Of patents the application number as ZC 0006 writes it; of others the certificate's number. Know-how has none. */
    number: p.string().length(60).nullable(),
    title: p.string().length(200),
    holder: p.string().length(200),
    state: p.enum(ipStates).default('APPLIED'),
    filedOn: p.date().nullable(),
    grantedOn: p.date().nullable(),
    /** The last day of the full term; rights may lapse before. */
    termEndsOn: p.date().nullable(),
    /** The first day on which the term is over. */
    expiresOn: p.date().nullable().generated('(term_ends_on + 1) stored'),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['kind', 'number'] }],
  indexes: [{ properties: ['achievement'] }, { properties: ['organization'] }, { properties: ['number'] }, { properties: ['state'] }, { properties: ['expiresOn'] }, { properties: ['filedOn'] }],
});
export class IntellectualProperty extends IntellectualPropertySchema.class {}
IntellectualPropertySchema.setClass(IntellectualProperty);

/** What happened to a right on a day: granted, lapsed, restored, declared void, assigned. */
const ValidityEventSchema = defineEntity({
  name: 'ValidityEvent',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    right: () => p.manyToOne(IntellectualProperty).ref().deleteRule('cascade'),
    state: p.enum(ipStates),
    on: p.date(),
    document: p.string().length(200).nullable(),
    remark: p.text().nullable(),
    recordedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['right', 'on'] }],
});
export class ValidityEvent extends ValidityEventSchema.class {}
ValidityEventSchema.setClass(ValidityEvent);

/** A city project to bring an invention patent into production: selected in one year, reviewed after the fact in another. */
const PatentProjectSchema = defineEntity({
  name: 'PatentProject',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(patentStates).default('FILED'),
    projectNumber: p.string().length(60).nullable().unique(),
    title: p.string().length(200),
    /** 立项年度. */
    year: p.integer().nullable(),
    /** As ZC 0006 writes it. */
    patentNumber: p.string().length(60).nullable(),
    /** Yearly sales of the product that are expected, and that were shown at the review. */
    expectedSales: yuan().nullable(),
    provenSales: yuan().nullable(),
    recommendedOn: p.date().nullable(),
    selectedOn: p.date().nullable(),
    selectionDocument: p.string().length(200).nullable(),
    /** When the review was held, whatever came of it. */
    reviewedOn: p.date().nullable(),
    result: p.enum(patentResults).nullable(),
    reviewOpinion: p.text().nullable(),
    /** The one payment after completion. */
    subsidy: yuan().nullable(),
    paidOn: p.date().nullable(),
    remark: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [listed('patent_project', 'year'), { properties: ['organization'] }, { properties: ['reviewedOn'] }, { properties: ['result'] }, { properties: ['state'] }, { properties: ['year'] }, { properties: ['title'] }],
});
export class PatentProject extends PatentProjectSchema.class {}
PatentProjectSchema.setClass(PatentProject);

export const achievementEntities = [Achievement, AchievementCompleter, AchievementOwner, IntellectualProperty, ValidityEvent, PatentProject];
