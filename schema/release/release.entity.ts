import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Region } from '../organization/organization.entity.ts';

export const releaseKinds = ['CIRCULAR', 'STARS', 'POSITIONS'] as const;
export const releaseStates = ['IMPORTED', 'LOCKED'] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** What no import and no hand may change: raised by triggers, told to people as a refusal. */
const locked = `raise exception '该统计发布已签认锁定，不得改动' using errcode = 'BU001';`;

/** What a statistics body or a higher authority published, as one county received it: a month's circular, a year's grades. */
const ReleaseSchema = defineEntity({
  name: 'Release',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** The county that it was handed to. */
    region: () => p.manyToOne(Region).ref(),
    kind: p.enum(releaseKinds),
    state: p.enum(releaseStates).default('IMPORTED'),
    /** The stretch that it speaks of, both days included. */
    from: p.date(),
    to: p.date(),
    /** As it stands above the table. */
    title: p.string().length(200),
    signedOn: p.date().nullable(),
    signedBy: p.string().length(200).nullable(),
    document: p.string().length(200).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'kind', 'from', 'to'] }],
  indexes: [{ properties: ['region', 'to'] }],
  triggers: [{ name: 'locked', timing: 'before', events: ['update', 'delete'], forEach: 'row', body: `if old.state = 'LOCKED' then ${locked} end if; if tg_op = 'DELETE' then return old; end if; return new;` }],
});
export class Release extends ReleaseSchema.class {}
ReleaseSchema.setClass(Release);

/** One published value: of an indicator, for one county of the list. */
const ReleasedValueSchema = defineEntity({
  name: 'ReleasedValue',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    release: () => p.manyToOne(Release).ref(),
    /** The county that it was handed to, again, so that its values are found at once. */
    region: () => p.manyToOne(Region).ref(),
    /** The county that it speaks of, by name. */
    place: p.string().length(60),
    indicator: p.string().length(120),
    from: p.date(),
    to: p.date(),
    /** Per cent or stars; null where the list has a dash. */
    value: p.decimal('string').precision(14).scale(4).nullable(),
    /** The rank that the list prints beside it, where it does. */
    printedRank: p.integer().nullable(),
    /** A position that is told in words: 前列. */
    text: p.string().length(60).nullable(),
  },
  uniques: [{ properties: ['release', 'place', 'indicator'] }],
  indexes: [{ properties: ['region', 'indicator', 'to'] }],
  triggers: [{ name: 'locked', timing: 'before', events: ['insert', 'update', 'delete'], forEach: 'row', body: `if exists (select 1 from release r where r.id = coalesce(new.release_id, old.release_id) and r.state = 'LOCKED') then ${locked} end if; if tg_op = 'DELETE' then return old; end if; return new;` }],
});
export class ReleasedValue extends ReleasedValueSchema.class {}
ReleasedValueSchema.setClass(ReleasedValue);

export const releaseEntities = [Release, ReleasedValue];
