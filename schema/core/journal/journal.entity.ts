import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../uuid.ts';

/**
 * What happened: one row an action, refused ones included. Nobody updates or deletes rows here: the application's role
 * has no right to, and a trigger refuses it to everyone else.
 */
const JournalEntrySchema = defineEntity({
  name: 'JournalEntry',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** The entity's name and key. */
    objectType: p.string().length(60),
    objectId: p.uuid().nullable(),
    /** 1, 2, 3 … for each object; empty for refused attempts, which changed nothing. */
    sequence: p.integer().nullable(),
    action: p.string().length(60),
    fromState: p.string().length(40).nullable(),
    toState: p.string().length(40).nullable(),
    at: p.datetime().defaultRaw('clock_timestamp()'),
    actorKind: p.string().length(10),
    actorName: p.string().length(200),
    personId: p.uuid().nullable(),
    organizationId: p.uuid().nullable(),
    roles: p.array().default([]),
    /** The organization whose matter it is: it sees the entry whoever made it. */
    concernsId: p.uuid().nullable(),
    /** What changed, personal data masked. */
    before: p.json<Record<string, unknown>>().nullable(),
    after: p.json<Record<string, unknown>>().nullable(),
    /** Why, in the actor's words. */
    remark: p.text().nullable(),
    /** `rule@version` that the decision was made under. */
    ruleVersion: p.string().length(120).nullable(),
    outcome: p.enum(['DONE', 'REFUSED'] as const).default('DONE'),
    /** Codes of the reasons for a refusal. */
    reasons: p.array().nullable(),
    requestId: p.string().length(60).nullable(),
  },
  uniques: [{ properties: ['objectType', 'objectId', 'sequence'] }],
  indexes: [{ properties: ['objectId', 'at'] }, { properties: ['concernsId', 'at'] }, { properties: ['personId', 'at'] }, { properties: ['at'] }],
  triggers: [{ name: 'append_only', timing: 'before', events: ['update', 'delete'], forEach: 'row', body: `raise exception 'the journal is only ever added to';` }],
});
export class JournalEntry extends JournalEntrySchema.class {}
JournalEntrySchema.setClass(JournalEntry);

/**
 * Entries that nobody but who made them reads yet: who bids, how many bid. One row an entry; when the time has come, all
 * rows of a key are taken away, and the entries stand in the journal as any others.
 */
const JournalVeilSchema = defineEntity({
  name: 'JournalVeil',
  properties: {
    entry: () => p.manyToOne(JournalEntry).ref().primary(),
    /** What lifts it: `lot <id>`. */
    key: p.string().length(120).index(),
  },
});
export class JournalVeil extends JournalVeilSchema.class {}
JournalVeilSchema.setClass(JournalVeil);

/** The seals: each takes in the entry and the seal before it, so that none can be changed or left out unnoticed. */
const JournalSealSchema = defineEntity({
  name: 'JournalSeal',
  properties: {
    number: p.bigint('number').primary(),
    entryId: p.uuid().unique(),
    /** SHA-256, hexadecimal. */
    hash: p.string().length(64),
    sealedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  triggers: [{ name: 'append_only', timing: 'before', events: ['update', 'delete'], forEach: 'row', body: `raise exception 'the journal is only ever added to';` }],
});
export class JournalSeal extends JournalSealSchema.class {}
JournalSealSchema.setClass(JournalSeal);
