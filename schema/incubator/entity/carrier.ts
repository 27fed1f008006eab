import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { carrierKinds, carrierLevels, checkGrades, keysOf } from '../incubator.kinds.ts';

/** The states of `lifecycle/carrier.ts`. */
export const carrierStates = ['PLANNED', 'OPERATING', 'APPLYING', 'RECOMMENDED', 'RECOGNISED', 'RECTIFYING', 'REMOVED', 'CLOSED'] as const;
export type CarrierState = (typeof carrierStates)[number];

/** A carrier (孵化载体): an incubator, maker space, accelerator or park with an operator. */
const IncubatorSchema = defineEntity({
  name: 'Incubator',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    /** Empty until the bureau says so: no workbook has it. */
    town: () => p.manyToOne(Region).ref().nullable().deleteRule('no action'),
    name: p.string().length(200),
    kind: p.enum(keysOf(carrierKinds)),
    /** 专业型: most tenants in one industry; criteria of levels differ for it. */
    isProfessional: p.boolean().default(false),
    industry: p.string().length(100).nullable(),
    /** The highest level it was recognised at and still has. */
    level: p.enum(keysOf(carrierLevels)).nullable(),
    recognisedOn: p.date().nullable(),
    operator: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    address: p.string().length(300).nullable(),
    openedOn: p.date().nullable(),
    state: p.enum(carrierStates).default('PLANNED'),
    /** 状态 in the words of the operators' workbook. */
    reportedStatus: p.string().length(100).nullable(),
    appliedLevel: p.enum(keysOf(carrierLevels)).nullable(),
    appliedOn: p.date().nullable(),
    statement: p.text().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    recommendedOn: p.date().nullable(),
    recommendedDocument: p.string().length(200).nullable(),
    refusedOn: p.date().nullable(),
    refusedDocument: p.string().length(200).nullable(),
    rectifyBy: p.date().nullable(),
    rectifyReason: p.text().nullable(),
    endedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    /** `rule@version` of the last application or decision. */
    ruleVersion: p.string().length(120).nullable(),
    /** Name and pinyin initials: what a search looks in. */
    searchText: p.text().default(''),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'name'] }],
  indexes: [
    { name: 'incubator_search', expression: (columns, table, name) => `create index ${name} on ${table} using gin (bigrams(${columns.searchText}))` },
    { properties: ['operator'] }, { properties: ['town'] }, { properties: ['kind', 'name'] }, { properties: ['level'] }, { properties: ['state'] }, { properties: ['name'] },
    { properties: ['recognisedOn'] }, { properties: ['openedOn'] },
  ],
});
export class Incubator extends IncubatorSchema.class {}
IncubatorSchema.setClass(Incubator);

/** A recognition of a carrier at one level; a higher one replaces it in stock, each stays an event of its day. */
const CarrierRecognitionSchema = defineEntity({
  name: 'CarrierRecognition',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    carrier: () => p.manyToOne(Incubator).ref(),
    level: p.enum(keysOf(carrierLevels)),
    recognisedOn: p.date(),
    document: p.string().length(200).nullable(),
    /** Since when it holds no more, and why. */
    endedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['carrier', 'level', 'recognisedOn'] }],
  indexes: [{ properties: ['recognisedOn'] }, { properties: ['level', 'recognisedOn'] }],
});
export class CarrierRecognition extends CarrierRecognitionSchema.class {}
CarrierRecognitionSchema.setClass(CarrierRecognition);

/** A yearly check of a recognised carrier. */
const CarrierCheckSchema = defineEntity({
  name: 'CarrierCheck',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    carrier: () => p.manyToOne(Incubator).ref(),
    year: p.integer(),
    grade: p.enum(keysOf(checkGrades)),
    checkedOn: p.date(),
    statisticsTrue: p.boolean(),
    document: p.string().length(200).nullable(),
    opinion: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['carrier', 'year'] }],
  indexes: [{ properties: ['year'] }],
});
export class CarrierCheck extends CarrierCheckSchema.class {}
CarrierCheckSchema.setClass(CarrierCheck);
