import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { listed } from '../../core/sql/listed.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { carrierLevels, goalKinds, keysOf } from '../incubator.kinds.ts';
import { Incubator } from './carrier.ts';

/** The states of `lifecycle/engagement.ts`. */
export const engagementStates = ['PLANNED', 'NEGOTIATING', 'SIGNED', 'SETTLED', 'ENDED', 'LEFT'] as const;
export type EngagementState = (typeof engagementStates)[number];

/** A professional operator that is being brought in, and how far talks are. */
const OperatorEngagementSchema = defineEntity({
  name: 'OperatorEngagement',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    /** The team's own name: it mostly is of elsewhere and in no register. */
    name: p.string().length(200),
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    carrier: () => p.manyToOne(Incubator).ref().nullable().deleteRule('no action'),
    state: p.enum(engagementStates).default('PLANNED'),
    /** Of the present state. */
    on: p.date().nullable(),
    signedOn: p.date().nullable(),
    agreement: p.string().length(200).nullable(),
    contractUntil: p.date().nullable(),
    endReason: p.text().nullable(),
    note: p.text().nullable(),
    /** 对接状态 in the words of the operators' workbook. */
    reportedStatus: p.string().length(100).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'name', 'carrier'] }],
  indexes: [listed('operator_engagement', 'on'), { properties: ['carrier'] }, { properties: ['state'] }, { properties: ['on'] }, { properties: ['signedOn'] }, { properties: ['organization'] }],
});
export class OperatorEngagement extends OperatorEngagementSchema.class {}
OperatorEngagementSchema.setClass(OperatorEngagement);

/** The states of `lifecycle/plan.ts`. */
export const planStates = ['PLANNED', 'UNDER_WAY', 'SUSPENDED', 'DONE', 'DROPPED'] as const;
export type PlanState = (typeof planStates)[number];

/** What is planned for a carrier in one year: a level to be created, or works. */
const CarrierPlanSchema = defineEntity({
  name: 'CarrierPlan',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    /** Empty for a plan that has no carrier yet. */
    carrier: () => p.manyToOne(Incubator).ref().nullable().deleteRule('no action'),
    year: p.integer(),
    kind: p.enum(['CREATION', 'FIT_OUT'] as const),
    /** 市级众创空间, 二期装修. */
    goal: p.string().length(200),
    /** What a creation is to become, where the goal says it. */
    goalKind: p.enum(keysOf(goalKinds)).nullable(),
    goalLevel: p.enum(keysOf(carrierLevels)).nullable(),
    state: p.enum(planStates).default('PLANNED'),
    completedOn: p.date().nullable(),
    document: p.string().length(200).nullable(),
    note: p.text().nullable(),
    /** 进展 in the words of the operators' workbook. */
    reportedStatus: p.string().length(100).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'year', 'carrier', 'kind', 'goal'] }],
  indexes: [{ properties: ['carrier'] }, { properties: ['year', 'kind'] }, { properties: ['state'] }, { properties: ['completedOn'] }],
});
export class CarrierPlan extends CarrierPlanSchema.class {}
CarrierPlanSchema.setClass(CarrierPlan);
