import { defineEntity, p } from '@mikro-orm/core';
import { ApiKey, Person } from '../account/account.entity.ts';
import { roleNames } from '../core/access/actor.ts';
import { noticeKinds } from '../core/notice/notice.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';

/** What is told of: an entry of the journal, a day that draws near, something of the system's. One row each, whoever hears of it. */
const EventSchema = defineEntity({
  name: 'Event',
  properties: {
    /** Of a happening: the journal entry's. */
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** What makes it the same event when it is found again. */
    key: p.string().length(200).unique(),
    /** 1, 2, 3 … in the order in which they could be seen: whoever read up to one has missed none. Only of happenings. */
    number: p.integer().nullable().unique(),
    /** As partners know it, e.g. `qualification_application.submitted`; empty where no key may read such records. */
    type: p.string().length(120).nullable(),
    objectType: p.string().length(60),
    objectId: p.uuid().nullable(),
    /** Which change of the object it was. */
    sequence: p.integer().nullable(),
    action: p.string().length(60).nullable(),
    fromState: p.string().length(40).nullable(),
    toState: p.string().length(40).nullable(),
    /** The organization whose matter it is. */
    concernsId: p.uuid().nullable(),
    at: p.datetime(),
    recordedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { properties: ['objectId', 'sequence'] }, { properties: ['type', 'number'] },
    { name: 'event_unnumbered', expression: (columns, table, name) => `create index ${name} on ${table} (${columns.at}) where ${columns.number} is null and ${columns.action} is not null` },
  ],
});
export class Event extends EventSchema.class {}
EventSchema.setClass(Event);

export const noticeStates = ['UNREAD', 'READ', 'SETTLED'] as const;

/** What one person is told of one event: the inbox. */
const NoticeSchema = defineEntity({
  name: 'Notice',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref().deleteRule('cascade'),
    event: () => p.manyToOne(Event).ref().deleteRule('cascade'),
    kind: p.enum(noticeKinds),
    isUrgent: p.boolean().default(false),
    state: p.enum(noticeStates).default('UNREAD'),
    title: p.string().length(300),
    titleEn: p.string().length(300),
    text: p.text().default(''),
    textEn: p.text().default(''),
    /** The record, for the link. */
    objectType: p.string().length(60),
    objectId: p.uuid().nullable(),
    /** For whom the person is told: one's hat in another organization opens nothing here. */
    organization: () => p.manyToOne(Organization).ref().nullable(),
    /** Of something to do: the actions that would settle it. */
    awaits: p.array().default([]),
    at: p.datetime(),
    readAt: p.datetime().nullable(),
    settledAt: p.datetime().nullable(),
    /** The e-mail that tells it; several notices share a digest. */
    mail: () => p.manyToOne(Delivery).ref().nullable().deleteRule('set null'),
  },
  uniques: [{ properties: ['person', 'event'] }],
  indexes: [{ properties: ['person', 'state', 'at'] }, { properties: ['person', 'at'] }, { properties: ['objectId', 'kind'] }, { properties: ['mail'] }, { properties: ['event'] }],
});
export class Notice extends NoticeSchema.class {}
NoticeSchema.setClass(Notice);

/** How a person wants to be told. No row: as everyone does at first. */
const NoticeSettingsSchema = defineEntity({
  name: 'NoticeSettings',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref().unique().deleteRule('cascade'),
    language: p.enum(['ZH', 'EN'] as const).default('ZH'),
    /** Whether the inbox counts them and how e-mail tells them, by kind; what is not said is as usual. */
    modes: p.json<Record<string, { readonly inApp?: boolean; readonly mail?: string }>>(),
    /** Minutes of the day in Shanghai; both empty: no quiet hours. From 1320 to 450 is from 22:00 to 7:30. */
    quietFrom: p.smallint().nullable(),
    quietTo: p.smallint().nullable(),
    /** When the digest goes out. */
    digestAt: p.smallint(),
    updatedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
});
export class NoticeSettings extends NoticeSettingsSchema.class {}
NoticeSettingsSchema.setClass(NoticeSettings);

export const endpointKinds = ['WEBHOOK', 'DINGTALK', 'WECOM'] as const;
export const endpointStates = ['ACTIVE', 'PAUSED', 'DISABLED', 'REMOVED'] as const;
export type EndpointState = (typeof endpointStates)[number];

/** Where events are sent to: a partner's system, or a group's robot. */
const EndpointSchema = defineEntity({
  name: 'Endpoint',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    kind: p.enum(endpointKinds),
    state: p.enum(endpointStates),
    name: p.string().length(100),
    /** Sealed: an address may hold a token. */
    urlCipher: p.text(),
    /** The address without what follows its path, for people. */
    address: p.string().length(300),
    /** Of a webhook: it hears what this key may read. */
    apiKey: () => p.manyToOne(ApiKey).ref().nullable(),
    /** Of a robot: it hears what people with this role in the organization may read. */
    role: p.enum(roleNames).nullable(),
    /** Types of events, or `object.*`, or `*`. */
    types: p.array(),
    secretCipher: p.text().nullable(),
    /** Signs too until then, so that a receiver can change over without a gap. */
    formerSecretCipher: p.text().nullable(),
    formerUntil: p.datetime().nullable(),
    /** Since when nothing got through; empty while it does. */
    failingSince: p.datetime().nullable(),
    lastSentAt: p.datetime().nullable(),
    /** Why it was disabled. */
    disabledFor: p.string().length(300).nullable(),
    createdBy: () => p.manyToOne(Person).ref().nullable(),
    createdAt: p.datetime(),
  },
  indexes: [{ properties: ['organization', 'createdAt'] }, { properties: ['state'] }, { properties: ['apiKey'] }],
});
export class Endpoint extends EndpointSchema.class {}
EndpointSchema.setClass(Endpoint);

export const channels = ['EMAIL', ...endpointKinds] as const;
export const deliveryStates = ['PENDING', 'RETRYING', 'SENT', 'FAILED', 'CANCELLED'] as const;

/** One message to one place. Its key makes it one, however often it is staged; what is sent twice after a crash bears the same id. */
const DeliverySchema = defineEntity({
  name: 'Delivery',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    key: p.string().length(200).unique(),
    channel: p.enum(channels),
    /** What is sent one after another: the endpoint's id, or `mail`. */
    lane: p.string().length(40),
    endpoint: () => p.manyToOne(Endpoint).ref().nullable(),
    person: () => p.manyToOne(Person).ref().nullable().deleteRule('cascade'),
    event: () => p.manyToOne(Event).ref().nullable(),
    /** The event's type, or `endpoint.ping`, `notice`, `digest`. */
    type: p.string().length(120),
    /** Of the event: deliveries about one object to one place keep their order. */
    objectId: p.uuid().nullable(),
    number: p.integer().nullable(),
    state: p.enum(deliveryStates).default('PENDING'),
    attempts: p.integer().default(0),
    /** Of these, the attempts since it was last sent anew by hand. */
    round: p.integer().default(0),
    /** Not before then; empty when it is over, and until its event has a number. */
    nextAt: p.datetime().nullable(),
    /** Of the last attempt: HTTP or SMTP. */
    status: p.integer().nullable(),
    reason: p.string().length(300).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
    finishedAt: p.datetime().nullable(),
  },
  indexes: [
    { properties: ['endpoint', 'createdAt'] }, { properties: ['person', 'createdAt'] }, { properties: ['state', 'createdAt'] }, { properties: ['createdAt'] }, { properties: ['event'] },
    { name: 'delivery_open', expression: (columns, table, name) => `create index ${name} on ${table} (${columns.lane}, ${columns.nextAt}) where ${columns.state} in ('PENDING', 'RETRYING')` },
    { name: 'delivery_order', expression: (columns, table, name) => `create index ${name} on ${table} (${columns.lane}, ${columns.objectId}, ${columns.number}) where ${columns.state} in ('PENDING', 'RETRYING')` },
  ],
});
export class Delivery extends DeliverySchema.class {}
DeliverySchema.setClass(Delivery);

/** One try, and what came of it. */
const DeliveryAttemptSchema = defineEntity({
  name: 'DeliveryAttempt',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    delivery: () => p.manyToOne(Delivery).ref().deleteRule('cascade'),
    number: p.integer(),
    at: p.datetime(),
    milliseconds: p.integer(),
    isSuccess: p.boolean(),
    status: p.integer().nullable(),
    reason: p.string().length(300).nullable(),
  },
  uniques: [{ properties: ['delivery', 'number'] }],
});
export class DeliveryAttempt extends DeliveryAttemptSchema.class {}
DeliveryAttemptSchema.setClass(DeliveryAttempt);

export const noticeEntities = [Event, Endpoint, Delivery, DeliveryAttempt, Notice, NoticeSettings];
