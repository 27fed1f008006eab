import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { listed } from '../../core/sql/listed.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { ExpertProfile } from '../../expert/expert.entity.ts';
import { confidentialityNames, demandListNames, higherLists } from '../challenge.kinds.ts';
import { ChallengeBatch } from './batch.ts';

/** The states of `lifecycle/demand.ts`. */
export const demandStates = ['DRAFT', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'ACCEPTED', 'CONDENSED', 'RECOMMENDED', 'LISTED', 'NOT_LISTED', 'CLOSED', 'REJECTED', 'WITHDRAWN'] as const;
export type DemandState = (typeof demandStates)[number];

/** What a firm cannot solve by itself, in its own words: one record from here to the test at its own site. */
const TechDemandSchema = defineEntity({
  name: 'TechDemand',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** Given when it is first submitted. */
    code: p.string().length(30).nullable().unique(),
    organization: () => p.manyToOne(Organization).ref(),
    year: p.integer(),
    title: p.string().length(200),
    /** The list it is meant for. */
    list: p.enum(demandListNames).nullable(),
    /** GB/T 4754, 4 digits. */
    industryCode: p.string().length(4).nullable(),
    priorityIndustry: p.string().length(60).nullable(),
    field: p.string().length(60).nullable(),
    /** For strangers: what is sought, and nothing of how it is made. */
    summary: p.text().nullable(),
    problem: p.text().nullable(),
    /** Present suppliers, dependence on imports. */
    dependence: p.text().nullable(),
    deadlineMonths: p.integer().nullable(),
    /** Yuan, as all that follow. */
    totalBudget: p.decimal('string').precision(20).scale(2).nullable(),
    commitment: p.decimal('string').precision(20).scale(2).nullable(),
    award: p.decimal('string').precision(20).scale(2).nullable(),
    ipProposal: p.text().nullable(),
    confidentiality: p.enum(confidentialityNames).default('SUMMARY'),
    contactName: p.string().length(100).nullable(),
    contactPhoneMasked: p.string().length(40).nullable(),
    contactPhoneCipher: p.text().nullable(),
    contactPhoneHash: p.string().length(64).nullable(),
    state: p.enum(demandStates).default('DRAFT'),
    /** On a list that was made public. */
    isPublished: p.boolean().default(false),
    /** When it was handed in, or collected by the county. */
    filedOn: p.date().nullable(),
    townshipCheckedOn: p.date().nullable(),
    townshipOpinion: p.text().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    acceptedOn: p.date().nullable(),
    /** Why it goes no further. */
    rejectReason: p.text().nullable(),
    condensedOn: p.date().nullable(),
    /** The expert's note: a true bottleneck, not solved already, measurable. */
    condensation: p.text().nullable(),
    condensedBy: () => p.manyToOne(ExpertProfile).ref().nullable(),
    /** The batch of the county's list that it stands in. */
    batch: () => p.manyToOne(ChallengeBatch).ref().nullable(),
    closedOn: p.date().nullable(),
    closeReason: p.enum(['SOLVED', 'EXPIRED', 'WITHDRAWN'] as const).nullable(),
    closeNote: p.text().nullable(),
    /** The firm asked to take it back after it was published. */
    withdrawalAskedOn: p.date().nullable(),
    withdrawalReason: p.text().nullable(),
    /** What a search looks in: title and number only, because a search is a door. */
    searchText: p.text().default(''),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['organization', 'year', 'title'] }],
  indexes: [
    listed('tech_demand', 'filedOn'),
    { name: 'tech_demand_search', expression: (columns, table, name) => `create index ${name} on ${table} using gin (bigrams(${columns.searchText}))` },
    { properties: ['state'] }, { properties: ['list', 'state'] }, { properties: ['year'] }, { properties: ['field'] }, { properties: ['filedOn'] }, { properties: ['isPublished', 'state'] }, { properties: ['title'] }, { properties: ['batch'] }, { properties: ['condensedBy'] },
  ],
});
export class TechDemand extends TechDemandSchema.class {}
TechDemandSchema.setClass(TechDemand);

/** What the solution is measured by: the same lines from here to the test at the firm's own site. */
const DemandIndicatorSchema = defineEntity({
  name: 'DemandIndicator',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    demand: () => p.manyToOne(TechDemand).ref().deleteRule('cascade'),
    position: p.integer(),
    name: p.string().length(100),
    unit: p.string().length(40).nullable(),
    baseline: p.string().length(100).nullable(),
    target: p.string().length(100),
    testMethod: p.text(),
    testBody: p.string().length(200).nullable(),
  },
  uniques: [{ properties: ['demand', 'position'] }],
});
export class DemandIndicator extends DemandIndicatorSchema.class {}
DemandIndicatorSchema.setClass(DemandIndicator);

/** The states of `lifecycle/disclosure.ts`. */
export const disclosureStates = ['REQUESTED', 'SIGNED', 'REFUSED', 'ENDED'] as const;
export type DisclosureState = (typeof disclosureStates)[number];

/** 保密协议: somebody who may read a demand in full, because the firm let him and he signed for it. */
const DemandDisclosureSchema = defineEntity({
  name: 'DemandDisclosure',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    demand: () => p.manyToOne(TechDemand).ref().deleteRule('cascade'),
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(disclosureStates).default('REQUESTED'),
    purpose: p.text(),
    requestedOn: p.date(),
    requestedBy: p.string().length(200),
    answeredOn: p.date().nullable(),
    refusal: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'demand_disclosure_one_open', properties: ['demand', 'organization'], where: `state in ('REQUESTED', 'SIGNED')` }],
  indexes: [{ properties: ['organization', 'state'] }, { properties: ['demand', 'state'] }, { properties: ['requestedOn'] }],
});
export class DemandDisclosure extends DemandDisclosureSchema.class {}
DemandDisclosureSchema.setClass(DemandDisclosure);

/**
 * A demand laid before an authority above, and what became of it. Recommended and listed are two dated facts; and neither
 * is a project: those are established elsewhere, for other demands as well.
 */
const DemandRecommendationSchema = defineEntity({
  name: 'DemandRecommendation',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    demand: () => p.manyToOne(TechDemand).ref(),
    list: p.enum(higherLists),
    /** Empty when it was checked for this list and sent back, or did not pass. */
    recommendedOn: p.date().nullable(),
    document: p.string().length(200).nullable(),
    outcome: p.enum(['PENDING', 'LISTED', 'NOT_LISTED'] as const).default('PENDING'),
    decidedOn: p.date().nullable(),
    decidedDocument: p.string().length(200).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['demand', 'list'] }],
  indexes: [listed('demand_recommendation', 'recommendedOn'), { properties: ['list', 'recommendedOn'] }, { properties: ['recommendedOn'] }, { properties: ['outcome'] }, { properties: ['decidedOn'] }],
});
export class DemandRecommendation extends DemandRecommendationSchema.class {}
DemandRecommendationSchema.setClass(DemandRecommendation);
