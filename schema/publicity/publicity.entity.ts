import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../account/account.entity.ts';
import { uuidv7 } from '../core/uuid.ts';
import { listed } from '../core/sql/listed.ts';
import { Organization, Region } from '../organization/organization.entity.ts';

/** The states of `lifecycle/notice.ts`. */
export const noticeStates = ['DRAFT', 'RUNNING', 'SUSPENDED', 'ENDED', 'VOID', 'DISCARDED'] as const;
export type NoticeState = (typeof noticeStates)[number];
/** Those in which the public sees it. */
export const published = ['RUNNING', 'SUSPENDED', 'ENDED', 'VOID'] as const satisfies readonly NoticeState[];

export const dayUnits = ['DAY', 'WORKING_DAY'] as const;
export type DayUnit = (typeof dayUnits)[number];

/** Where a notice was posted. */
export interface Place { readonly place: string; readonly address: string | null }

/** Something laid open to the public for a number of days, in which anybody may object. */
const PublicNoticeSchema = defineEntity({
  name: 'PublicNotice',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** What kind of notice it is, in the words of the area whose matter it is: 立项公示, 协议定价公示. */
    matter: p.string().length(60),
    /** The record that is laid open: entity and key. */
    subjectType: p.string().length(60),
    subjectId: p.uuid(),
    /** Whose matter it is; empty where it concerns several. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('restrict'),
    region: () => p.manyToOne(Region).ref(),
    title: p.string().length(200),
    /** Shown to the public: no personal identifiers. */
    text: p.text(),
    places: p.json<Place[]>().default('[]'),
    placesNeeded: p.integer().default(1),
    dayCount: p.integer(),
    dayUnit: p.enum(dayUnits),
    /** `rule@version` that sets the number of days. */
    ruleVersion: p.string().length(120),
    state: p.enum(noticeStates).default('DRAFT'),
    publishedOn: p.date().nullable(),
    publishedBy: p.string().length(200).nullable(),
    /** The last day for objections. */
    endsOn: p.date().nullable(),
    closesOn: p.date().nullable().generated('(ends_on + 1) stored'),
    /** Days that are left while an objection holds the clock. */
    daysLeft: p.integer().nullable(),
    pausedOn: p.date().nullable(),
    settledOn: p.date().nullable(),
    voidReason: p.text().nullable(),
    /** Officers who may not handle objections against it. */
    recused: p.array().default([]),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    listed('public_notice', 'publishedOn'),
    { properties: ['subjectId', 'createdAt'] }, { properties: ['state', 'closesOn'] }, { properties: ['closesOn'] }, { properties: ['organization'] }, { properties: ['region'] },
    { properties: ['publishedOn'] }, { properties: ['endsOn'] }, { properties: ['matter'] },
  ],
  uniques: [{ name: 'public_notice_one_at_a_time', properties: ['subjectId', 'matter'], where: `state in ('DRAFT', 'RUNNING', 'SUSPENDED')` }],
});
export class PublicNotice extends PublicNoticeSchema.class {}
PublicNoticeSchema.setClass(PublicNotice);

/** The states of `lifecycle/objection.ts`. */
export const objectionStates = ['FILED', 'ADMITTED', 'UPHELD', 'DISMISSED', 'NOT_ADMITTED', 'WITHDRAWN'] as const;
export type ObjectionState = (typeof objectionStates)[number];
/** Those that hold a notice back. */
export const openObjections = ['FILED', 'ADMITTED'] as const satisfies readonly ObjectionState[];

/** Somebody says, under his real name and with evidence, that what is laid open is not right. */
const ObjectionSchema = defineEntity({
  name: 'Objection',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    notice: () => p.manyToOne(PublicNotice).ref(),
    /** Who filed it, where signed in. */
    person: () => p.manyToOne(Person).ref().nullable().deleteRule('restrict'),
    objectorName: p.string().length(100),
    /** His unit, where he speaks for one. */
    objectorUnit: p.string().length(200).nullable(),
    phoneMasked: p.string().length(40),
    phoneCipher: p.text(),
    phoneHash: p.string().length(64),
    ground: p.text(),
    evidence: p.text(),
    /** Keyed hash of the receipt by which whoever filed it asks what became of it. */
    receiptHash: p.string().length(64).unique(),
    filedOn: p.date(),
    state: p.enum(objectionStates).default('FILED'),
    admittedOn: p.date().nullable(),
    handledBy: p.string().length(200).nullable(),
    answer: p.text().nullable(),
    answeredOn: p.date().nullable(),
    /** The last day for the written answer. */
    answerBy: p.date(),
    /** When the handlers are reminded; empty once they were, or it is answered. */
    remindOn: p.date().nullable(),
    ruleVersion: p.string().length(120),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['notice', 'state'] }, { properties: ['person'] }, { properties: ['state', 'remindOn'] }, { properties: ['remindOn'] }, { properties: ['answerBy'] }, { properties: ['filedOn'] }],
});
export class Objection extends ObjectionSchema.class {}
ObjectionSchema.setClass(Objection);

export const publicityEntities = [PublicNotice, Objection];
