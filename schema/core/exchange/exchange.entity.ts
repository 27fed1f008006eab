import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../uuid.ts';

export const batchStates = ['PREVIEWED', 'IMPORTING', 'IMPORTED', 'UNDONE', 'FAILED', 'DISCARDED'] as const;

/** Files handed over together, and what became of them. */
const ImportBatchSchema = defineEntity({
  name: 'ImportBatch',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    state: p.enum(batchStates),
    /** The reporting year that the files are of. */
    year: p.integer(),
    /** The county whose files they are; empty until the files or the importer say so. */
    regionCode: p.string().length(12).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
    createdBy: p.string().length(200),
    /** It holds a confidential sheet. */
    isConfidential: p.boolean().default(false),
    /** Empty when the system itself imported. */
    personId: p.uuid().nullable(),
    organizationId: p.uuid().nullable(),
    importedAt: p.datetime().nullable(),
    accepted: p.integer().default(0),
    rejected: p.integer().default(0),
    /** Records that were made, changed, and already so. */
    created: p.integer().default(0),
    updated: p.integer().default(0),
    unchanged: p.integer().default(0),
    /** Why it failed, for people. */
    failure: p.text().nullable(),
  },
  indexes: [{ properties: ['createdAt'] }, { properties: ['state'] }],
});
export class ImportBatch extends ImportBatchSchema.class {}
ImportBatchSchema.setClass(ImportBatch);

/** A file as it was handed over. */
const ImportFileSchema = defineEntity({
  name: 'ImportFile',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    batch: () => p.manyToOne(ImportBatch).ref().deleteRule('cascade'),
    name: p.string().length(255),
    size: p.integer(),
    sha256: p.string().length(64),
    content: p.blob().lazy(),
  },
  indexes: [{ properties: ['batch'] }, { properties: ['sha256'] }],
});
export class ImportFile extends ImportFileSchema.class {}
ImportFileSchema.setClass(ImportFile);

/** What was read of one sheet: the block of the batch's report. */
const ImportSheetSchema = defineEntity({
  name: 'ImportSheet',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    batch: () => p.manyToOne(ImportBatch).ref().deleteRule('cascade'),
    file: p.string().length(255),
    /** Empty for a CSV file. */
    sheet: p.string().length(255).nullable(),
    /** The name of the declaration that recognised it; empty when none did. */
    declaration: p.string().length(60).nullable(),
    title: p.string().length(100),
    department: p.string().length(60).nullable(),
    rowsRead: p.integer().default(0),
    accepted: p.integer().default(0),
    rejected: p.integer().default(0),
    /** Header rows, rows that are no data, cells that were normalised. */
    report: p.json<Record<string, unknown>>(),
    position: p.integer(),
  },
  indexes: [{ properties: ['batch', 'position'] }],
});
export class ImportSheet extends ImportSheetSchema.class {}
ImportSheetSchema.setClass(ImportSheet);

/** A refused row, or the lineage of a record that a row made or changed. */
const ImportLineSchema = defineEntity({
  name: 'ImportLine',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    batch: () => p.manyToOne(ImportBatch).ref().deleteRule('cascade'),
    sheet: () => p.manyToOne(ImportSheet).ref().deleteRule('cascade'),
    /** As Excel shows it, or the line of a CSV file. */
    row: p.integer(),
    verdict: p.enum(['ACCEPTED', 'REJECTED'] as const),
    reason: p.string().length(40).nullable(),
    column: p.string().length(200).nullable(),
    letter: p.string().length(3).nullable(),
    value: p.text().nullable(),
    message: p.text().nullable(),
    sameAsRow: p.integer().nullable(),
    /** The entity and key of the record. */
    objectType: p.string().length(60).nullable(),
    objectId: p.uuid().nullable(),
    change: p.enum(['CREATED', 'UPDATED'] as const).nullable(),
    /** The record before the change, as stored; empty for one that was made. */
    before: p.json<Record<string, unknown>>().nullable().lazy(),
    /** Fingerprint of the record after it: an undo must find it so. */
    after: p.string().length(32).nullable(),
    position: p.integer(),
  },
  indexes: [{ properties: ['batch', 'verdict', 'position'] }, { properties: ['objectId'] }, { properties: ['sheet', 'position'] }],
});
export class ImportLine extends ImportLineSchema.class {}
ImportLineSchema.setClass(ImportLine);

/** How far an import is. Apart from the batch, whose row the import holds until it ends. */
const ImportProgressSchema = defineEntity({
  name: 'ImportProgress',
  properties: {
    id: p.uuid().primary(),
    percent: p.integer(),
    /** What it is doing, in Chinese. */
    title: p.string().length(100),
    at: p.datetime().defaultRaw('clock_timestamp()'),
  },
});
export class ImportProgress extends ImportProgressSchema.class {}
ImportProgressSchema.setClass(ImportProgress);

export const exchangeEntities = [ImportBatch, ImportFile, ImportSheet, ImportLine, ImportProgress];
