import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { listed } from '../../core/sql/listed.ts';
import { Incubator } from './carrier.ts';

/** The states of `lifecycle/space.ts`. */
export const spaceStates = ['DECLARED', 'TOWN_CHECKED', 'COUNTED', 'RETURNED', 'WITHDRAWN', 'RELEASED'] as const;
export type SpaceState = (typeof spaceStates)[number];

/** A piece of space that joins a carrier: gross floor area, counted once, in the month in which it passes the county's check. */
const IncubationSpaceSchema = defineEntity({
  name: 'IncubationSpace',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    carrier: () => p.manyToOne(Incubator).ref(),
    name: p.string().length(100),
    /** Building and floors: with the number of deed or lease it is the same space wherever it is declared. */
    place: p.string().length(200),
    propertyNumber: p.string().length(100),
    tenure: p.enum(['OWNED', 'LEASED'] as const),
    leasedUntil: p.date().nullable(),
    /** Re-use of idle space is new to the cluster, however old the building. */
    origin: p.enum(['NEW', 'REUSED'] as const),
    /** Square metres. */
    grossArea: p.decimal('string').precision(14).scale(4),
    lettableArea: p.decimal('string').precision(14).scale(4),
    state: p.enum(spaceStates).default('DECLARED'),
    declaredOn: p.date(),
    townCheckedOn: p.date().nullable(),
    townOpinion: p.text().nullable(),
    checkedOn: p.date().nullable(),
    checkOpinion: p.text().nullable(),
    /** The last day of the month that it counts in. */
    countedMonth: p.date().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    releasedOn: p.date().nullable(),
    releaseReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [listed('incubation_space', 'countedMonth'), { properties: ['carrier', 'state'] }, { properties: ['state'] }, { properties: ['countedMonth'] }, { properties: ['propertyNumber', 'place'] }],
});
export class IncubationSpace extends IncubationSpaceSchema.class {}
IncubationSpaceSchema.setClass(IncubationSpace);

/** The states of `lifecycle/month.ts`. */
export const monthStates = ['OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED'] as const;
export type MonthState = (typeof monthStates)[number];

/**
 * A carrier at the end of one month: what it has and what of it is used. The gross area moves with checked spaces only;
 * the rest is the operator's report.
 */
const CarrierMonthSchema = defineEntity({
  name: 'CarrierMonth',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    carrier: () => p.manyToOne(Incubator).ref(),
    /** Its last day. */
    month: p.date(),
    /** Square metres; empty where nobody has said. */
    grossArea: p.decimal('string').precision(14).scale(4).nullable(),
    lettableArea: p.decimal('string').precision(14).scale(4).nullable(),
    usedArea: p.decimal('string').precision(14).scale(4).nullable(),
    /** Used ÷ lettable; ÷ gross where lettable was not reported. */
    occupancy: p.decimal('string').precision(20).scale(12).nullable()
      .generated('(CASE WHEN (COALESCE(lettable_area, gross_area) > (0)::numeric) THEN (used_area / COALESCE(lettable_area, gross_area)) ELSE NULL::numeric END) stored'),
    seats: p.integer().nullable(),
    staff: p.integer().nullable(),
    /** Of the staff, those trained for incubation service. */
    professionalStaff: p.integer().nullable(),
    mentors: p.integer().nullable(),
    /** Events held in this month. */
    events: p.integer().nullable(),
    /** Seed or partner fund, yuan. */
    fund: p.decimal('string').precision(20).scale(2).nullable(),
    /** Tenants that were funded, and cases of funding, since the carrier opened. */
    fundedTenants: p.integer().nullable(),
    fundingCases: p.integer().nullable(),
    remark: p.text().nullable(),
    state: p.enum(monthStates).default('OPEN'),
    submittedOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['carrier', 'month'] }],
  indexes: [{ properties: ['month'] }, { properties: ['state', 'month'] }],
});
export class CarrierMonth extends CarrierMonthSchema.class {}
CarrierMonthSchema.setClass(CarrierMonth);
