import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Region } from '../organization/organization.entity.ts';

export const targetLines = { BASELINE: '底线', STANDARD: '目标', STRETCH: '奋斗目标' } as const;
export type TargetLine = keyof typeof targetLines;
export const targetStates = ['DRAFT', 'IN_FORCE', 'REPLACED', 'DISCARDED'] as const;
export type TargetState = (typeof targetStates)[number];

/** What a region is to reach in a year, in the indicator's own unit: a number, a range, or a lower bound. */
const TargetSchema = defineEntity({
  name: 'Target',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    year: p.integer(),
    /** As the county's list of targets names it. */
    indicator: p.string().length(200),
    /** Several lines may be drawn for one indicator; completion is measured by the standard one. */
    line: p.enum(Object.keys(targetLines) as TargetLine[]).default('STANDARD'),
    state: p.enum(targetStates).default('IN_FORCE'),
    unit: p.string().length(40).nullable(),
    /** Exact value, where it is one. */
    value: p.decimal('string').precision(20).scale(4).nullable(),
    minimum: p.decimal('string').precision(20).scale(4).nullable(),
    maximum: p.decimal('string').precision(20).scale(4).nullable(),
    /** The stretch of the year that counts, as written: `1-10月`. */
    period: p.string().length(40).nullable(),
    responsible: p.string().length(100).nullable(),
    /** The document that sets it; its number or title. */
    document: p.string().length(200).nullable(),
    /** Since when it is in force. */
    setOn: p.date().nullable(),
    /** Its place in the list. */
    position: p.integer().nullable(),
    version: p.integer().version(),
  },
  // A draft may stand beside the target it is to replace.
  uniques: [{ name: 'target_in_force', properties: ['region', 'year', 'indicator', 'line'], where: `state = 'IN_FORCE'` }, { name: 'target_draft', properties: ['region', 'year', 'indicator', 'line'], where: `state = 'DRAFT'` }],
  indexes: [{ properties: ['region', 'year', 'indicator'] }],
});
export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target);

export const eventStates = ['RECORDED', 'DONE', 'STRUCK'] as const;
export type EventState = (typeof eventStates)[number];

/** A dated matter of the county: endorsements, documents, events, trainings, work groups. */
const CountyEventSchema = defineEntity({
  name: 'CountyEvent',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    on: p.date(),
    category: p.string().length(60).nullable(),
    matter: p.text(),
    /** The unit or the leader. */
    party: p.string().length(200).nullable(),
    /** When what it announces takes effect. */
    effectiveOn: p.date().nullable(),
    state: p.enum(eventStates).default('RECORDED'),
    /** What came of it. */
    followUp: p.text().nullable(),
  },
  indexes: [{ properties: ['region', 'on'] }, { properties: ['category'] }],
});
export class CountyEvent extends CountyEventSchema.class {}
CountyEventSchema.setClass(CountyEvent);

/** What a year's plan names. */
const PlanItemSchema = defineEntity({
  name: 'PlanItem',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    year: p.integer(),
    category: p.string().length(60),
    content: p.text(),
    responsible: p.string().length(100).nullable(),
  },
  indexes: [{ properties: ['region', 'year', 'category'] }],
});
export class PlanItem extends PlanItemSchema.class {}
PlanItemSchema.setClass(PlanItem);

export const valueStates = ['COMPUTED', 'CONFIRMED', 'PUBLISHED', 'SUPERSEDED'] as const;
export type ValueState = (typeof valueStates)[number];

/**
 * The value of an indicator in one place and period as it was counted at one time. A later count supersedes it and never
 * overwrites what was confirmed or published; what was so on any day in the past can be asked for.
 */
const IndicatorValueSchema = defineEntity({
  name: 'IndicatorValue',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** The indicator's id, e.g. `ht.recommended`. */
    indicator: p.string().length(80),
    /** What was only counted goes with a region whose import is taken back; what somebody confirmed keeps the region (a trigger). */
    region: () => p.manyToOne(Region).ref().deleteRule('cascade'),
    /** The year whose report it stands in; the period of a plan's figure lies in the next one. */
    year: p.integer(),
    from: p.date(),
    to: p.date(),
    state: p.enum(valueStates).default('COMPUTED'),
    /** As shown, in the indicator's unit. Null: not known. Never zero for want of data. */
    value: p.decimal('string').precision(24).scale(4).nullable(),
    /** The same unrounded, in the unit of the facts. */
    exact: p.decimal('string').precision(36).scale(12).nullable(),
    /** A value that is no number: a day, a range. */
    text: p.string().length(100).nullable(),
    records: p.integer(),
    /** Of the year, as it was in force when this was counted. */
    target: p.decimal('string').precision(20).scale(4).nullable(),
    targetLine: p.enum(Object.keys(targetLines) as TargetLine[]).nullable(),
    /** Value ÷ target in per cent. */
    completionRate: p.decimal('string').precision(12).scale(1).nullable(),
    /** In the city's circular of the period's last month. */
    rank: p.integer().nullable(),
    rankOf: p.integer().nullable(),
    computedAt: p.datetime().defaultRaw('clock_timestamp()'),
    /** From when another stands in its place; null while it stands. */
    supersededAt: p.datetime().nullable(),
    /** Why it was corrected. */
    reason: p.text().nullable(),
    /** What the records come to now, where a published value no longer agrees with them. */
    recount: p.decimal('string').precision(24).scale(4).nullable(),
    recountText: p.string().length(100).nullable(),
    recountRecords: p.integer().nullable(),
    recountedAt: p.datetime().nullable(),
  },
  uniques: [{ name: 'indicator_value_current', properties: ['region', 'indicator', 'year', 'from', 'to'], where: 'superseded_at is null' }],
  indexes: [{ properties: ['region', 'year', 'to'] }, { properties: ['indicator', 'to', 'region'] }, { properties: ['state'] }],
  // As a reference that still stands: whoever wanted the region gone is told that it is in use.
  triggers: [{ name: 'kept', timing: 'before', events: ['delete'], forEach: 'row', body: `if old.state in ('CONFIRMED', 'PUBLISHED') or (old.state = 'SUPERSEDED' and exists (select 1 from figure_evidence e where e.counted_id = old.id)) then raise exception 'a value that somebody confirmed or a report tells is kept' using errcode = '23503'; end if; return old;` }],
});
export class IndicatorValue extends IndicatorValueSchema.class {}
IndicatorValueSchema.setClass(IndicatorValue);

/** Indicators whose records have changed since they were last counted. `county` is a region's key, or `*` for every county. */
const StaleFigureSchema = defineEntity({
  name: 'StaleFigure',
  properties: { indicator: p.string().length(80).primary(), county: p.string().length(36).primary(), since: p.datetime().defaultRaw('clock_timestamp()') },
});
export class StaleFigure extends StaleFigureSchema.class {}
StaleFigureSchema.setClass(StaleFigure);

export const indicatorEntities = [Target, CountyEvent, PlanItem, IndicatorValue, StaleFigure];
