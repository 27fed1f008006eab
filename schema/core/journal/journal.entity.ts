import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../uuid.ts';

/** Written in the migration, where it stands on a partitioned table; PostgreSQL keeps no unique key across its years. */
const numbered = `create trigger "numbered" after insert on "journal_entry" referencing new table as fresh for each statement execute function journal_numbered()`;

/**
 * What happened: one row an action, refused ones included. Nobody updates or deletes rows here: the application's role
 * has no right to, and a trigger refuses it to everyone else. A table a year, by the time in the id; a year that is past
 * its time online leaves whole (`years.ts`).
 */
const JournalEntrySchema = defineEntity({
  name: 'JournalEntry',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** The entity's name and key. */
    objectType: p.string().length(60),
    objectId: p.uuid().nullable(),
    /** 1, 2, 3 … for each object, without a gap (`JournalCount`); empty for refused attempts, which changed nothing. */
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
  indexes: [{ properties: ['objectId', 'at'] }, { properties: ['concernsId', 'at'] }, { properties: ['personId', 'at'] }, { properties: ['at'] }],
  triggers: [
    { name: 'append_only', timing: 'before', events: ['update', 'delete'], forEach: 'row', body: `raise exception 'the journal is only ever added to';` },
    { name: 'numbered', timing: 'after', events: ['insert'], forEach: 'statement', expression: numbered },
  ],
});
export class JournalEntry extends JournalEntrySchema.class {}
JournalEntrySchema.setClass(JournalEntry);

/**
 * How much has happened to each record: its version. Kept by the trigger `numbered`, which refuses an entry that does not
 * go on from here, and by nobody else; it outlasts the years of the journal.
 */
const JournalCountSchema = defineEntity({
  name: 'JournalCount',
  properties: {
    objectType: p.string().length(60).primary(),
    objectId: p.uuid().primary(),
    /** The number of its last entry. */
    last: p.integer(),
    /** Whether something that happened here ever gave it a state. */
    isMoved: p.boolean(),
  },
});
export class JournalCount extends JournalCountSchema.class {}
JournalCountSchema.setClass(JournalCount);

/** A year, and all before it, that has left for the archive. Its seals stay: they hold what was sealed before and after together. */
const JournalYearSchema = defineEntity({
  name: 'JournalYear',
  properties: {
    year: p.integer().primary().autoincrement(false),
    entries: p.integer(),
    /** SHA-256 over the numbers and hashes of its seals: they cannot be changed where the entries are gone either. */
    digest: p.string().length(64),
    file: p.string().length(200),
    /** SHA-256 of the file. */
    sha256: p.string().length(64),
    archivedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  triggers: [{ name: 'append_only', timing: 'before', events: ['update', 'delete'], forEach: 'row', body: `raise exception 'the journal is only ever added to';` }],
});
export class JournalYear extends JournalYearSchema.class {}
JournalYearSchema.setClass(JournalYear);

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
