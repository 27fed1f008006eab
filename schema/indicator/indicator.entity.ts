import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Region } from '../organization/organization.entity.ts';

/** What a region is to reach in a year, in the indicator's own unit: a number, a range, or a lower bound. */
const TargetSchema = defineEntity({
  name: 'Target',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    year: p.integer(),
    /** As the county's list of targets names it. */
    indicator: p.string().length(200),
    unit: p.string().length(40).nullable(),
    /** Exact value, where it is one. */
    value: p.decimal('string').precision(20).scale(4).nullable(),
    minimum: p.decimal('string').precision(20).scale(4).nullable(),
    maximum: p.decimal('string').precision(20).scale(4).nullable(),
    /** The stretch of the year that counts, as written: `1-10月`. */
    period: p.string().length(40).nullable(),
    responsible: p.string().length(100).nullable(),
    /** Its place in the list. */
    position: p.integer().nullable(),
  },
  uniques: [{ properties: ['region', 'year', 'indicator'] }],
});
export class Target extends TargetSchema.class {}
TargetSchema.setClass(Target);

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

/** The value of an indicator as last counted: what screens show without counting again. */
const IndicatorValueSchema = defineEntity({
  name: 'IndicatorValue',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** The indicator's id, e.g. `ht.recommended`. */
    indicator: p.string().length(80),
    region: () => p.manyToOne(Region).ref(),
    from: p.date(),
    to: p.date(),
    /** Null: not known. Never zero for want of data. */
    value: p.decimal('string').precision(24).scale(4).nullable(),
    /** A value that is no number: a day, a range. */
    text: p.string().length(100).nullable(),
    records: p.integer(),
    computedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['indicator', 'region', 'from', 'to'] }],
  indexes: [{ properties: ['region', 'from'] }],
});
export class IndicatorValue extends IndicatorValueSchema.class {}
IndicatorValueSchema.setClass(IndicatorValue);

export const indicatorEntities = [Target, CountyEvent, PlanItem, IndicatorValue];
