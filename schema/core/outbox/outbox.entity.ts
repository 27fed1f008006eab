import { defineEntity, p } from '@mikro-orm/core';
import { patiences } from './task.ts';

/** A task promised by a transaction, until the relay has handed it to the queue. Rows live for milliseconds. */
const OutboxMessageSchema = defineEntity({
  name: 'OutboxMessage',
  tableName: 'outbox_message',
  properties: {
    id: p.uuid().primary(),
    task: p.string().length(100),
    queue: p.enum(patiences).default('soon'),
    payload: p.json<Record<string, unknown>>(),
    /** At most one waiting message per task and key; empty means that each counts. */
    key: p.string().length(200).nullable(),
    /** The person who asked for it and may look at it. */
    requestedBy: p.uuid().nullable(),
    notBefore: p.datetime().defaultRaw('now()'),
    createdAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ properties: ['notBefore'] }],
  uniques: [{ properties: ['task', 'key'] }],
  // Heard by the relay when the transaction commits, never before. A notification makes commits wait for each other all over
  // the database: whoever stages very often does it quietly, and wakes the relay after many commits at once.
  triggers: [{
    name: 'notify', timing: 'after', events: ['insert'], forEach: 'statement',
    body: `if coalesce(current_setting('bureau.quiet', true), '') <> 'on' then perform pg_notify('outbox', ''); end if; return null;`,
  }],
});

export class OutboxMessage extends OutboxMessageSchema.class {}
OutboxMessageSchema.setClass(OutboxMessage);
