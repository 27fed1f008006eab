import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { confidentialityNames, demandListNames, higherLists } from '../challenge.kinds.ts';

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
    /** What a search looks in: title and number only, because a search is a door. */
    searchText: p.text().default(''),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['organization', 'year', 'title'] }],
  indexes: [
    { name: 'tech_demand_search', expression: (columns, table, name) => `create index ${name} on ${table} using gin (bigrams(${columns.searchText}))` },
    { properties: ['state'] }, { properties: ['list', 'state'] }, { properties: ['year'] }, { properties: ['field'] }, { properties: ['filedOn'] }, { properties: ['isPublished', 'state'] }, { properties: ['title'] },
  ],
});
export class TechDemand extends TechDemandSchema.class {}
TechDemandSchema.setClass(TechDemand);

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
  indexes: [{ properties: ['list', 'recommendedOn'] }, { properties: ['recommendedOn'] }, { properties: ['outcome'] }, { properties: ['decidedOn'] }],
});
export class DemandRecommendation extends DemandRecommendationSchema.class {}
DemandRecommendationSchema.setClass(DemandRecommendation);
