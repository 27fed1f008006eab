import { defineEntity, p } from '@mikro-orm/core';

/** What a repeated request already did: the same key of the same actor gives the same answer, once. */
const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  properties: {
    /** Person or key, then the client's own key. */
    actor: p.string().length(60).primary(),
    key: p.string().length(100).primary(),
    action: p.string().length(120),
    /** SHA-256 of the input: the same key with another input is an error. */
    input: p.string().length(64),
    objectId: p.uuid(),
    at: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['at'] }],
});
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);
