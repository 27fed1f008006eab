import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../account/account.entity.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import { holdKinds, integrityKinds } from './integrity.kinds.ts';

/** The states of `lifecycle/record.ts`. */
export const recordStates = ['RECORDED', 'APPEALED', 'REPAIRED', 'WITHDRAWN', 'EXPIRED'] as const;
export type RecordState = (typeof recordStates)[number];

/** What was found against an organization or a person, by whom and with which document. */
const IntegrityRecordSchema = defineEntity({
  name: 'IntegrityRecord',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** One of the two: whom it was found against. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('restrict'),
    person: () => p.manyToOne(Person).ref().nullable().deleteRule('restrict'),
    kind: p.enum(Object.keys(integrityKinds) as (keyof typeof integrityKinds)[]),
    finding: p.text(),
    /** Who found it, and in which document. */
    authority: p.string().length(200),
    documentNumber: p.string().length(200),
    foundOn: p.date(),
    /** The last day on which it counts; empty for good. */
    validTo: p.date().nullable(),
    expiresOn: p.date().nullable().generated('(valid_to + 1) stored'),
    /** The record it follows from, e.g. a revoked project. */
    matterType: p.string().length(60).nullable(),
    matterId: p.uuid().nullable(),
    state: p.enum(recordStates).default('RECORDED'),
    /** The last day on which it may be appealed. */
    appealBy: p.date(),
    appealedOn: p.date().nullable(),
    appealGround: p.text().nullable(),
    answeredOn: p.date().nullable(),
    answer: p.text().nullable(),
    endedOn: p.date().nullable(),
    endDocument: p.string().length(200).nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { properties: ['organization', 'state'] }, { properties: ['person', 'state'] }, { properties: ['kind', 'foundOn'] }, { properties: ['state'] },
    { properties: ['foundOn'] }, { properties: ['expiresOn'] }, { properties: ['matterId'] },
  ],
});
export class IntegrityRecord extends IntegrityRecordSchema.class {}
IntegrityRecordSchema.setClass(IntegrityRecord);

/** The states of `lifecycle/hold.ts`. */
export const holdStates = ['PROPOSED', 'IN_FORCE', 'DECLINED', 'LIFTED', 'EXPIRED'] as const;
export type HoldState = (typeof holdStates)[number];

/** What an organization or a person may not do for a while. */
const HoldSchema = defineEntity({
  name: 'Hold',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** One of the two: whom it binds. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('restrict'),
    person: () => p.manyToOne(Person).ref().nullable().deleteRule('restrict'),
    /** What it blocks. */
    blocks: p.enum(holdKinds).array(),
    validFrom: p.date(),
    /** The last day; empty for good. */
    validTo: p.date().nullable(),
    expiresOn: p.date().nullable().generated('(valid_to + 1) stored'),
    reason: p.text(),
    documentNumber: p.string().length(200),
    record: () => p.manyToOne(IntegrityRecord).ref().nullable(),
    matterType: p.string().length(60).nullable(),
    matterId: p.uuid().nullable(),
    state: p.enum(holdStates).default('PROPOSED'),
    proposedBy: p.string().length(200),
    imposedBy: p.string().length(200).nullable(),
    imposedOn: p.date().nullable(),
    liftedBy: p.string().length(200).nullable(),
    liftedOn: p.date().nullable(),
    liftReason: p.text().nullable(),
    liftDocument: p.string().length(200).nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { properties: ['organization', 'state'] }, { properties: ['person', 'state'] }, { properties: ['state', 'validTo'] }, { properties: ['validFrom'] },
    { properties: ['validTo'] }, { properties: ['expiresOn'] }, { properties: ['record'] }, { properties: ['matterId'] },
  ],
});
export class Hold extends HoldSchema.class {}
HoldSchema.setClass(Hold);

export const integrityEntities = [IntegrityRecord, Hold];
