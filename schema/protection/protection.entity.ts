import { defineEntity, p } from '@mikro-orm/core';
import { ApiKey, Person } from '../account/account.entity.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';

export const sharingWays = ['KEY', 'EXPORT', 'PERSONAL'] as const;

/**
 * What was given out of the house: to whom, of which list, how much, on what ground. Of a key one row a day and list, which
 * counts; of exports and of personal files one row each. Kept for three years at least (Network Data Security Regulation).
 */
const SharingRecordSchema = defineEntity({
  name: 'SharingRecord',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    way: p.enum(sharingWays),
    /** The day in Shanghai. */
    day: p.date(),
    /** Whose system or people got it; empty for a person who got what is his own. */
    organization: () => p.manyToOne(Organization).ref().nullable(),
    apiKey: () => p.manyToOne(ApiKey).ref().nullable(),
    /** Who took it along; empty for a system. */
    person: () => p.manyToOne(Person).ref().nullable(),
    /** The list: a root field of the schema, or an export's title. */
    list: p.string().length(120),
    /** On what ground: the key's scopes, the roles of whoever exported, the reason that was given. */
    basis: p.string().length(500),
    requests: p.integer().default(0),
    rows: p.bigint('number').default(0),
    firstAt: p.datetime().defaultRaw('clock_timestamp()'),
    lastAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { properties: ['day'] }, { properties: ['organization', 'day'] }, { properties: ['person'] }, { properties: ['lastAt'] },
    { name: 'sharing_record_of_key', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.apiKey}, ${columns.day}, ${columns.list}) where ${columns.apiKey} is not null` },
  ],
});
export class SharingRecord extends SharingRecordSchema.class {}
SharingRecordSchema.setClass(SharingRecord);

export const protectionEntities = [SharingRecord];
