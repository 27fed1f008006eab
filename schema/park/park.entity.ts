import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import { evaluationKindNames, evaluationStates, membershipStates, monthStates, parkStates, versionStates } from './park.kinds.ts';

/** A high-tech park (高新区). */
const ParkSchema = defineEntity({
  name: 'Park',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    name: p.string().length(200),
    /** The name as it is compared: departments write 高新区 in long and short. */
    nameKey: p.string().length(200),
    state: p.enum(parkStates).default('ESTABLISHED'),
    /** Who runs it; without it, whoever holds the role PARK in the county. */
    committee: () => p.manyToOne(Organization).ref().nullable(),
    establishedOn: p.date().nullable(),
    creationOn: p.date().nullable(),
    creationDocument: p.string().length(200).nullable(),
    recognisedOn: p.date().nullable(),
    recognitionDocument: p.string().length(200).nullable(),
    revokedOn: p.date().nullable(),
    revocationDocument: p.string().length(200).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'nameKey'] }],
  indexes: [{ properties: ['name'] }, { properties: ['state'] }, { properties: ['committee'] }],
});
export class Park extends ParkSchema.class {}
ParkSchema.setClass(Park);

/** A version of the park's boundary (四至范围); in force from its day until the next one's. */
const ParkBoundaryVersionSchema = defineEntity({
  name: 'ParkBoundaryVersion',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    park: () => p.manyToOne(Park).ref(),
    name: p.string().length(100),
    state: p.enum(versionStates).default('DRAFT'),
    /** What it reaches to on each side. */
    east: p.text().nullable(),
    south: p.text().nullable(),
    west: p.text().nullable(),
    north: p.text().nullable(),
    /** Square metres. */
    area: p.decimal('string').precision(20).scale(4).nullable(),
    reason: p.text().nullable(),
    issuer: p.string().length(200).nullable(),
    document: p.string().length(200).nullable(),
    approvedOn: p.date().nullable(),
    validFrom: p.date().nullable(),
    withdrawnReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['park', 'name'] }],
  indexes: [{ properties: ['park', 'state', 'validFrom'] }, { properties: ['validFrom'] }],
});
export class ParkBoundaryVersion extends ParkBoundaryVersionSchema.class {}
ParkBoundaryVersionSchema.setClass(ParkBoundaryVersion);

/** A version of the park's list of enterprises (企业库), whole: in force from its day until the next one's. */
const ParkListVersionSchema = defineEntity({
  name: 'ParkListVersion',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    park: () => p.manyToOne(Park).ref(),
    /** As the department calls it: 2023年调整后. */
    name: p.string().length(100),
    year: p.integer(),
    state: p.enum(versionStates).default('DRAFT'),
    /** By what it was drawn up. */
    basis: p.text().nullable(),
    /** The boundary that it was drawn up within, where known. */
    boundary: () => p.manyToOne(ParkBoundaryVersion).ref().nullable().deleteRule('no action'),
    document: p.string().length(200).nullable(),
    approvedOn: p.date().nullable(),
    validFrom: p.date().nullable(),
    withdrawnReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['park', 'name'] }],
  indexes: [{ properties: ['park', 'state', 'validFrom'] }, { properties: ['year'] }, { properties: ['validFrom'] }, { properties: ['boundary'] }],
});
export class ParkListVersion extends ParkListVersionSchema.class {}
ParkListVersionSchema.setClass(ParkListVersion);

/** An enterprise on one version of the list, and from when to when. */
const ParkMembershipSchema = defineEntity({
  name: 'ParkMembership',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    listVersion: () => p.manyToOne(ParkListVersion).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(membershipStates).default('IN_LIST'),
    enteredOn: p.date(),
    /** The first day on which it is out. */
    leftOn: p.date().nullable(),
    /** Township and industry as the list has them, which may be others than the register's. */
    town: () => p.manyToOne(Region).ref().nullable(),
    industryCode: p.string().length(10).nullable(),
    /** Why it belongs in the list. */
    ground: p.text().nullable(),
    /** Why it was moved out, or not taken in. */
    reason: p.text().nullable(),
    remark: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['listVersion', 'organization'] }],
  indexes: [{ properties: ['organization'] }, { properties: ['listVersion', 'state'] }, { properties: ['enteredOn'] }, { properties: ['leftOn'] }, { properties: ['town'] }, { properties: ['industryCode'] }],
});
export class ParkMembership extends ParkMembershipSchema.class {}
ParkMembershipSchema.setClass(ParkMembership);

const amount = () => p.decimal('string').precision(20).scale(2).nullable();

/** The park's figures of one month, in yuan. What is withheld or unknown is empty, never zero. */
const ParkMonthSchema = defineEntity({
  name: 'ParkMonth',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    park: () => p.manyToOne(Park).ref(),
    year: p.integer(),
    month: p.integer(),
    /** The first month that the month's values take in: January and February are often told as one. */
    fromMonth: p.integer(),
    state: p.enum(monthStates).default('DRAFT'),
    output: amount(),
    outputCumulative: amount(),
    revenue: amount(),
    revenueCumulative: amount(),
    exportDelivery: amount(),
    exportDeliveryCumulative: amount(),
    investment: amount(),
    investmentCumulative: amount(),
    rdExpense: amount(),
    rdExpenseCumulative: amount(),
    firms: p.integer().nullable(),
    hntes: p.integer().nullable(),
    technologySmes: p.integer().nullable(),
    staff: p.integer().nullable(),
    /** What the figures were gathered within. */
    boundary: () => p.manyToOne(ParkBoundaryVersion).ref().nullable().deleteRule('no action'),
    listVersion: () => p.manyToOne(ParkListVersion).ref().nullable().deleteRule('no action'),
    /** Why a cumulative value is not the sum of the months. */
    explanation: p.text().nullable(),
    dueOn: p.date().nullable(),
    submittedOn: p.date().nullable(),
    confirmedOn: p.date().nullable(),
    publishedOn: p.date().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['park', 'year', 'month'] }],
  indexes: [{ properties: ['year', 'month'] }, { properties: ['month'] }, { properties: ['state'] }, { properties: ['boundary'] }, { properties: ['listVersion'] }],
});
export class ParkMonth extends ParkMonthSchema.class {}
ParkMonthSchema.setClass(ParkMonth);

/** A yearly evaluation of the park, from its own score to the province's. */
const ParkEvaluationSchema = defineEntity({
  name: 'ParkEvaluation',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    park: () => p.manyToOne(Park).ref(),
    kind: p.enum(evaluationKindNames),
    year: p.integer(),
    state: p.enum(evaluationStates).default('DRAFT'),
    ruleVersion: p.string().length(120),
    /** The least own score with which it may be handed in; empty where the rule sets none. */
    gate: p.decimal('string').precision(6).scale(2).nullable(),
    selfScore: p.decimal('string').precision(6).scale(2).nullable(),
    submittedOn: p.date().nullable(),
    checkScore: p.decimal('string').precision(6).scale(2).nullable(),
    checkedOn: p.date().nullable(),
    checkOpinion: p.text().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    recommendedOn: p.date().nullable(),
    recommendedDocument: p.string().length(200).nullable(),
    decidedOn: p.date().nullable(),
    decidedDocument: p.string().length(200).nullable(),
    isPassed: p.boolean().nullable(),
    finalScore: p.decimal('string').precision(6).scale(2).nullable(),
    grade: p.string().length(60).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['park', 'kind', 'year'] }, { properties: ['year'] }, { properties: ['kind'] }, { properties: ['state'] }],
});
export class ParkEvaluation extends ParkEvaluationSchema.class {}
ParkEvaluationSchema.setClass(ParkEvaluation);

/** One indicator of an evaluation: its value, and what it was scored. */
const ParkEvaluationItemSchema = defineEntity({
  name: 'ParkEvaluationItem',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    evaluation: () => p.manyToOne(ParkEvaluation).ref().deleteRule('cascade'),
    criterion: p.string().length(60),
    title: p.string().length(200),
    most: p.decimal('string').precision(6).scale(2),
    /** In words with the unit, as the county's own data say, or as the park fills it in. */
    value: p.text().nullable(),
    source: p.text().nullable(),
    asOf: p.date().nullable(),
    selfScore: p.decimal('string').precision(6).scale(2).nullable(),
    basis: p.text().nullable(),
    checkScore: p.decimal('string').precision(6).scale(2).nullable(),
    position: p.integer(),
  },
  uniques: [{ properties: ['evaluation', 'criterion'] }],
});
export class ParkEvaluationItem extends ParkEvaluationItemSchema.class {}
ParkEvaluationItemSchema.setClass(ParkEvaluationItem);

export const parkEntities = [Park, ParkBoundaryVersion, ParkListVersion, ParkMembership, ParkMonth, ParkEvaluation, ParkEvaluationItem];
