import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';

/** An administrative region: province, city, county or township. Codes change, so they are dated. */
const RegionSchema = defineEntity({
  name: 'Region',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** GB/T 2260 (6 digits) or the statistical code of a township (9 digits). */
    code: p.string().length(12),
    name: p.string().length(60),
    shortName: p.string().length(60),
    level: p.enum(['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'] as const),
    parent: () => p.manyToOne(Region).ref().nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
  uniques: [{ properties: ['code', 'validFrom'] }],
  indexes: [{ properties: ['parent'] }],
});
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);

/** A class of the national industry classification, one row an edition. */
const IndustryClassSchema = defineEntity({
  name: 'IndustryClass',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** `GB/T 4754-2017` */
    edition: p.string().length(30),
    /** Section letter, or 2 to 4 digits. */
    code: p.string().length(4),
    name: p.string().length(100),
  },
  uniques: [{ properties: ['edition', 'code'] }],
});
export class IndustryClass extends IndustryClassSchema.class {}
IndustryClassSchema.setClass(IndustryClass);

/** Whoever the bureau deals with, other than people. */
const OrganizationSchema = defineEntity({
  name: 'Organization',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    kind: p.enum(['ENTERPRISE', 'UNIVERSITY', 'INSTITUTE', 'DEPARTMENT', 'TOWNSHIP', 'OPERATOR', 'VILLAGE_COLLECTIVE', 'OTHER'] as const),
    creditCode: p.string().length(18).nullable().unique(),
    name: p.string().length(200),
    /** The county it belongs to, or the place a department answers for. */
    region: () => p.manyToOne(Region).ref(),
    town: () => p.manyToOne(Region).ref().nullable(),
    industryCode: p.string().length(4).nullable(),
    industryName: p.string().length(100).nullable(),
    industryEdition: p.string().length(30).nullable(),
    foundedOn: p.date().nullable(),
    /** Yuan. */
    registeredCapital: p.decimal('string').precision(20).scale(2).nullable(),
    status: p.enum(['ACTIVE', 'DISSOLVED'] as const).default('ACTIVE'),
    legalRepresentative: p.string().length(100).nullable(),
    contactName: p.string().length(100).nullable(),
    /** 138****0000 */
    contactPhoneMasked: p.string().length(40).nullable(),
    contactPhoneCipher: p.text().nullable(),
    /** Keyed hash, for exact search. */
    contactPhoneHash: p.string().length(64).nullable(),
    /** Name, former names, credit code and pinyin initials, normalized, one a line: what a search looks in. */
    searchText: p.text().default(''),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
    version: p.integer().version(),
    formerNames: () => p.oneToMany(FormerName).mappedBy('organization'),
  },
  indexes: [
    { name: 'organization_search', expression: (columns, table, name) => `create index ${name} on ${table} using gin (bigrams(${columns.searchText}))` },
    { properties: ['town', 'name'] }, { properties: ['region', 'kind', 'name'] }, { properties: ['name'] }, { properties: ['foundedOn'] }, { properties: ['registeredCapital'] }, { properties: ['industryCode'] },
    { properties: ['contactPhoneHash'] },
  ],
});
export class Organization extends OrganizationSchema.class {}
OrganizationSchema.setClass(Organization);

const FormerNameSchema = defineEntity({
  name: 'FormerName',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref().deleteRule('cascade'),
    name: p.string().length(200),
    /** The last day it was used, where known. */
    until: p.date().nullable(),
  },
  uniques: [{ properties: ['organization', 'name'] }],
  indexes: [{ properties: ['name'] }],
});
export class FormerName extends FormerNameSchema.class {}
FormerNameSchema.setClass(FormerName);

/** A dated change of an organization's standing. */
const StatusEventSchema = defineEntity({
  name: 'StatusEvent',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref().deleteRule('cascade'),
    status: p.enum(['ACTIVE', 'DISSOLVED'] as const),
    /** The day it took effect, where known. */
    on: p.date().nullable(),
    recordedAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['organization', 'recordedAt'] }],
});
export class StatusEvent extends StatusEventSchema.class {}
StatusEventSchema.setClass(StatusEvent);

/** How two organizations are bound: for recusal, for groups, for branches. */
const OrganizationRelationSchema = defineEntity({
  name: 'OrganizationRelation',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    /** The parent, owner, or other party. */
    other: () => p.manyToOne(Organization).ref(),
    kind: p.enum(['OWNER', 'BRANCH', 'CONTRACT', 'AFFILIATE'] as const),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
  uniques: [{ properties: ['organization', 'other', 'kind', 'validFrom'] }],
  indexes: [{ properties: ['other'] }],
});
export class OrganizationRelation extends OrganizationRelationSchema.class {}
OrganizationRelationSchema.setClass(OrganizationRelation);

/** R&D expense that an enterprise declared to the tax office for extra deduction, by year. */
const RdExpenseSchema = defineEntity({
  name: 'RdExpense',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    year: p.integer(),
    /** Yuan. */
    expense: p.decimal('string').precision(20).scale(2),
    /** Operating revenue of the same year, yuan. */
    revenue: p.decimal('string').precision(20).scale(2),
    /** The last month that the figures take in; 12 for a whole year. */
    throughMonth: p.integer().default(12),
    /** Expense ÷ revenue; empty when there was no revenue. */
    intensity: p.decimal('string').precision(20).scale(12).nullable()
      .generated('(CASE WHEN (revenue <> (0)::numeric) THEN (expense / revenue) ELSE NULL::numeric END) stored'),
  },
  uniques: [{ properties: ['organization', 'year'] }],
  indexes: [{ properties: ['year', 'expense'] }],
});
export class RdExpense extends RdExpenseSchema.class {}
RdExpenseSchema.setClass(RdExpense);

export const organizationEntities = [Region, IndustryClass, Organization, FormerName, StatusEvent, OrganizationRelation, RdExpense];
