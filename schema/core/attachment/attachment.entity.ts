import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../uuid.ts';

/** A file that somebody added to a record: a photograph, a signed agreement. The bytes lie in the attachments folder. */
const AttachmentSchema = defineEntity({
  name: 'Attachment',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** As the person's machine called it. */
    name: p.string().length(255),
    /** Found from the bytes, never from the name. */
    mediaType: p.string().length(100),
    size: p.integer(),
    sha256: p.string().length(64),
    /** What the folder calls it: random, so that a name never reaches the disk. */
    file: p.string().length(40).unique(),
    uploadedBy: p.uuid(),
    uploadedAt: p.datetime().defaultRaw('clock_timestamp()'),
    /** The record it was added to, and as what; empty until an action takes it. What nobody takes is swept after a day. */
    objectType: p.string().length(60).nullable(),
    objectId: p.uuid().nullable(),
    kind: p.string().length(60).nullable(),
  },
  indexes: [{ properties: ['objectId', 'kind'] }, { properties: ['uploadedAt'] }],
});
export class Attachment extends AttachmentSchema.class {}
AttachmentSchema.setClass(Attachment);
