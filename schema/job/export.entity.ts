import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';

/** A list that somebody wants whole as a workbook: what he saw of it when he asked, and for a week what came of it. */
const ListExportSchema = defineEntity({
  name: 'ListExport',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    personId: p.uuid(),
    /** For which he acted: the rows and masks are those of this person for this organization, when it is run. */
    organizationId: p.uuid().nullable(),
    title: p.string().length(100),
    /** The list's page with its filters, order and columns, as in the address. */
    address: p.string().length(4_000),
    /** What the page asks the schema for: its filters and order. */
    variables: p.json<Record<string, unknown>>(),
    language: p.enum(['zh', 'en'] as const),
    money: p.enum(['wan', 'yuan'] as const),
    requestedAt: p.datetime(),
    /** Which attempt writes it now: one that was given up for dead and is not writes no more. */
    writer: p.uuid().nullable(),
    rows: p.integer().nullable(),
    bytes: p.integer().nullable(),
    finishedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['requestedAt'] }],
});
export class ListExport extends ListExportSchema.class {}
ListExportSchema.setClass(ListExport);

/** A piece of the workbook: written as it comes and sent as it is read, so that nobody holds the whole. Whichever machine made it, any can give it out. */
const ListExportPartSchema = defineEntity({
  name: 'ListExportPart',
  properties: { exportId: p.uuid().primary(), part: p.integer().primary(), content: p.blob() },
});
export class ListExportPart extends ListExportPartSchema.class {}
ListExportPartSchema.setClass(ListExportPart);
