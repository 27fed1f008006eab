import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../account/account.entity.ts';
import { uuidv7 } from '../core/uuid.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import { contractKinds, evaluationGrades, levelNames, milestoneKinds, platformGroups, platformKinds, platformProgress, valuesOf } from './platform.kinds.ts';

const id = () => p.uuid().primary().onCreate(() => uuidv7());
const createdAt = () => p.datetime().defaultRaw('clock_timestamp()');
/** Yuan. */
const money = () => p.decimal('string').precision(20).scale(2);
const document = () => p.string().length(200).nullable();
/** A rank or score out of a hundred, exact. */
const score = () => p.decimal('string').precision(5).scale(2).nullable();
/** What the department's list last said of what moves on by itself: while it says the same, nothing here is set back. */
const listed = () => p.text().nullable();

/** The states of `lifecycle/platform.ts`. */
export const platformStates = ['NEGOTIATING', 'SIGNED', 'OPERATING', 'RECOGNISED', 'FAILED', 'RECTIFYING', 'ENDED'] as const;
export type PlatformState = (typeof platformStates)[number];

/** An introduced institute, centre, remote hub or service platform. */
const PlatformSchema = defineEntity({
  name: 'Platform',
  properties: {
    id: id(),
    region: () => p.manyToOne(Region).ref(),
    name: p.string().length(200),
    shortName: p.string().length(100).nullable(),
    kind: p.enum(valuesOf(platformKinds)),
    group: p.enum(valuesOf(platformGroups)).nullable(),
    /** The university or institute that it is built with, as written; and as an organization where the bureau knows it. */
    partner: p.text().nullable(),
    partnerOrganization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    /** The legal body that runs it: its people report for it. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    level: p.enum(levelNames).nullable(),
    foundedOn: p.date().nullable(),
    state: p.enum(platformStates).default('NEGOTIATING'),
    progress: p.enum(valuesOf(platformProgress)).nullable(),
    operatingOn: p.date().nullable(),
    recognisedOn: p.date().nullable(),
    recognisedDocument: document(),
    /** Of the last evaluation that was graded. */
    grade: p.enum(valuesOf(evaluationGrades)).nullable(),
    gradeYear: p.integer().nullable(),
    gradeScore: score(),
    rectifyBy: p.date().nullable(),
    rectifyDocument: document(),
    rectifyDemand: p.text().nullable(),
    /** The deadline that was last warned of when it had passed. */
    rectifyWarnedFor: p.date().nullable(),
    rectifiedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    endDocument: document(),
    endReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    listed: listed(),
    searchText: p.text().default(''),
    createdAt: createdAt(),
  },
  uniques: [{ properties: ['region', 'name'] }],
  indexes: [
    { name: 'platform_search', expression: (columns, table, name) => `create index ${name} on ${table} using gin (bigrams(${columns.searchText}))` },
    { properties: ['name'] }, { properties: ['shortName'] }, { properties: ['group'] }, { properties: ['state'] }, { properties: ['progress'] }, { properties: ['level'] }, { properties: ['foundedOn'] },
    { properties: ['organization'] }, { properties: ['partnerOrganization'] }, { properties: ['gradeYear', 'grade'] },
  ],
});
export class Platform extends PlatformSchema.class {}
PlatformSchema.setClass(Platform);

/** What a platform comes to in one year: what the county does about it, and what it reports of itself. */
const PlatformYearSchema = defineEntity({
  name: 'PlatformYear',
  properties: {
    id: id(),
    platform: () => p.manyToOne(Platform).ref().deleteRule('cascade'),
    year: p.integer(),
    progress: p.enum(valuesOf(platformProgress)).nullable(),
    /** People brought in, in all and in this year. */
    staff: p.integer().nullable(),
    staffAdded: p.integer().nullable(),
    doctors: p.integer().nullable(),
    seniors: p.integer().nullable(),
    projects: p.integer().nullable(),
    patents: p.integer().nullable(),
    firmsIncubated: p.integer().nullable(),
    students: p.integer().nullable(),
    reportedOn: p.date().nullable(),
    listed: listed(),
  },
  uniques: [{ properties: ['platform', 'year'] }],
  indexes: [{ properties: ['year', 'progress'] }],
});
export class PlatformYear extends PlatformYearSchema.class {}
PlatformYearSchema.setClass(PlatformYear);

/** 共建协议: what county and partner promised each other for some years. */
const PlatformAgreementSchema = defineEntity({
  name: 'PlatformAgreement',
  properties: {
    id: id(),
    platform: () => p.manyToOne(Platform).ref().deleteRule('cascade'),
    /** 1 for the first, 2 for the first renewal. */
    round: p.integer(),
    number: p.string().length(100).nullable(),
    title: p.string().length(200),
    partner: p.text(),
    signedOn: p.date(),
    validFrom: p.date(),
    validTo: p.date(),
    obligations: p.text().nullable(),
    /** The nearest warning given before the end, in months. */
    warnedMonths: p.integer().nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ properties: ['platform', 'round'] }],
  indexes: [{ properties: ['validTo'] }, { properties: ['signedOn'] }],
});
export class PlatformAgreement extends PlatformAgreementSchema.class {}
PlatformAgreementSchema.setClass(PlatformAgreement);

/** The money that an agreement commits for one year, and what was taken off it since. */
const PlatformFundingSchema = defineEntity({
  name: 'PlatformFunding',
  properties: {
    id: id(),
    agreement: () => p.manyToOne(PlatformAgreement).ref().deleteRule('cascade'),
    platform: () => p.manyToOne(Platform).ref().deleteRule('cascade'),
    year: p.integer(),
    committed: money(),
    cut: money().default('0.00'),
    due: money().nullable().generated('(committed - cut) stored'),
    cutDocument: document(),
    cutReason: p.text().nullable(),
  },
  uniques: [{ properties: ['agreement', 'year'] }],
  indexes: [{ properties: ['platform', 'year'] }],
  checks: [{ name: 'platform_funding_cut', expression: (columns) => `${columns.cut} >= 0 and ${columns.cut} <= ${columns.committed}` }],
});
export class PlatformFunding extends PlatformFundingSchema.class {}
PlatformFundingSchema.setClass(PlatformFunding);

const PlatformPaymentSchema = defineEntity({
  name: 'PlatformPayment',
  properties: {
    id: id(),
    funding: () => p.manyToOne(PlatformFunding).ref().deleteRule('cascade'),
    platform: () => p.manyToOne(Platform).ref().deleteRule('cascade'),
    amount: money(),
    paidOn: p.date(),
    voucher: p.string().length(100),
    note: p.text().nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ properties: ['platform', 'voucher'] }],
  indexes: [{ properties: ['funding'] }, { properties: ['paidOn'] }],
  checks: [{ name: 'platform_payment_amount', expression: (columns) => `${columns.amount} > 0` }],
});
export class PlatformPayment extends PlatformPaymentSchema.class {}
PlatformPaymentSchema.setClass(PlatformPayment);

/** The states of `lifecycle/milestone.ts`. */
export const milestoneStates = ['IN_PROGRESS', 'REPORTED', 'DONE', 'DROPPED'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** 重点事项: a step that a platform has to take. */
const PlatformMilestoneSchema = defineEntity({
  name: 'PlatformMilestone',
  properties: {
    id: id(),
    region: () => p.manyToOne(Region).ref(),
    /** Empty while a list names a platform that is not on the roster. */
    platform: () => p.manyToOne(Platform).ref().nullable().deleteRule('no action'),
    platformName: p.string().length(200),
    title: p.text(),
    kind: p.enum(valuesOf(milestoneKinds)),
    /** Must be done before the platform begins to operate. */
    isRequired: p.boolean().default(false),
    dueOn: p.date().nullable(),
    doneOn: p.date().nullable(),
    state: p.enum(milestoneStates).default('IN_PROGRESS'),
    /** The reporting year in which it was last said where it stands. */
    statedYear: p.integer(),
    reportedOn: p.date().nullable(),
    returnedOn: p.date().nullable(),
    reason: p.text().nullable(),
    /** The day due that was last warned of when it had passed. */
    warnedFor: p.date().nullable(),
    listed: listed(),
    createdAt: createdAt(),
  },
  uniques: [{ properties: ['region', 'platformName', 'title'] }],
  indexes: [{ properties: ['platform', 'state'] }, { properties: ['state', 'dueOn'] }, { properties: ['dueOn'] }, { properties: ['doneOn'] }],
});
export class PlatformMilestone extends PlatformMilestoneSchema.class {}
PlatformMilestoneSchema.setClass(PlatformMilestone);

/** The states of `lifecycle/contract.ts`. */
export const contractStates = ['REPORTED', 'CONFIRMED', 'VOID'] as const;
export type ContractState = (typeof contractStates)[number];

/** A technology contract between a platform and a local enterprise. */
const PlatformContractSchema = defineEntity({
  name: 'PlatformContract',
  properties: {
    id: id(),
    platform: () => p.manyToOne(Platform).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    title: p.string().length(200),
    number: p.string().length(100).nullable(),
    kind: p.enum(valuesOf(contractKinds)),
    amount: money(),
    signedOn: p.date(),
    state: p.enum(contractStates).default('REPORTED'),
    confirmedOn: p.date().nullable(),
    voidReason: p.text().nullable(),
    createdAt: createdAt(),
  },
  indexes: [{ properties: ['platform', 'signedOn'] }, { properties: ['organization', 'signedOn'] }, { properties: ['state'] }, { properties: ['signedOn'] }, { properties: ['amount'] }],
});
export class PlatformContract extends PlatformContractSchema.class {}
PlatformContractSchema.setClass(PlatformContract);

/** The states of `lifecycle/evaluation.ts`. */
export const evaluationStates = ['OPEN', 'REPORTED', 'CHECKED', 'SITE_CHECKED', 'GRADED', 'CANCELLED'] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** 年度绩效评价: a platform's year, reported, checked at the desk and on site, graded by the rule in force. */
const PlatformEvaluationSchema = defineEntity({
  name: 'PlatformEvaluation',
  properties: {
    id: id(),
    platform: () => p.manyToOne(Platform).ref(),
    region: () => p.manyToOne(Region).ref(),
    year: p.integer(),
    state: p.enum(evaluationStates).default('OPEN'),
    selfReport: p.text().nullable(),
    selfScore: score(),
    reportedOn: p.date().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    firstCheckOn: p.date().nullable(),
    firstCheckOpinion: p.text().nullable(),
    /** Mean of the experts' scores, rounded half-up once. */
    score: score(),
    siteCheckedOn: p.date().nullable(),
    /** Among the evaluations of the county and year; equal scores share the better rank. */
    rank: p.integer().nullable(),
    grade: p.enum(valuesOf(evaluationGrades)).nullable(),
    gradedOn: p.date().nullable(),
    gradedDocument: document(),
    cancelReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ name: 'platform_evaluation_one_a_year', properties: ['platform', 'year'], where: `state <> 'CANCELLED'` }],
  indexes: [{ properties: ['region', 'year', 'score'] }, { properties: ['year'] }, { properties: ['state'] }, { properties: ['gradedOn'] }, { properties: ['score'] }],
});
export class PlatformEvaluation extends PlatformEvaluationSchema.class {}
PlatformEvaluationSchema.setClass(PlatformEvaluation);

/** One expert's check on site: made when the expert is named, filled in by him. */
const PlatformSiteCheckSchema = defineEntity({
  name: 'PlatformSiteCheck',
  properties: {
    id: id(),
    evaluation: () => p.manyToOne(PlatformEvaluation).ref().deleteRule('cascade'),
    expert: () => p.manyToOne(Person).ref(),
    score: score(),
    opinion: p.text().nullable(),
    checkedOn: p.date().nullable(),
  },
  uniques: [{ properties: ['evaluation', 'expert'] }],
  indexes: [{ properties: ['expert'] }],
});
export class PlatformSiteCheck extends PlatformSiteCheckSchema.class {}
PlatformSiteCheckSchema.setClass(PlatformSiteCheck);

/** The states of `lifecycle/transfer-centre.ts`. */
export const centreStates = ['NEW', 'OPERATING', 'STRENGTHENED', 'STOPPED'] as const;
export type CentreState = (typeof centreStates)[number];

/** 技术转移中心: a university's or institute's technology-transfer office in the county. */
const TransferCentreSchema = defineEntity({
  name: 'TransferCentre',
  properties: {
    id: id(),
    region: () => p.manyToOne(Region).ref(),
    name: p.string().length(200),
    host: p.text().nullable(),
    /** The host as an organization, where the bureau knows it: its people report for the centre. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    introducedOn: p.date(),
    state: p.enum(centreStates).default('NEW'),
    /** As last reported. */
    contracts: p.integer().nullable(),
    contractAmount: money().nullable(),
    figuresYear: p.integer().nullable(),
    stoppedOn: p.date().nullable(),
    stopReason: p.text().nullable(),
    listed: listed(),
    createdAt: createdAt(),
  },
  uniques: [{ properties: ['region', 'name'] }],
  indexes: [{ properties: ['state'] }, { properties: ['introducedOn'] }, { properties: ['name'] }, { properties: ['organization'] }, { properties: ['contractAmount'] }],
});
export class TransferCentre extends TransferCentreSchema.class {}
TransferCentreSchema.setClass(TransferCentre);

/** Where a transfer centre stood in one year, and what it had brought about. */
const TransferCentreYearSchema = defineEntity({
  name: 'TransferCentreYear',
  properties: {
    id: id(),
    centre: () => p.manyToOne(TransferCentre).ref().deleteRule('cascade'),
    year: p.integer(),
    state: p.enum(centreStates),
    contracts: p.integer().nullable(),
    contractAmount: money().nullable(),
    listed: listed(),
  },
  uniques: [{ properties: ['centre', 'year'] }],
  indexes: [{ properties: ['year', 'state'] }],
});
export class TransferCentreYear extends TransferCentreYearSchema.class {}
TransferCentreYearSchema.setClass(TransferCentreYear);

/** The states of `lifecycle/new-institution.ts`. */
export const institutionStates = ['RECOGNISED', 'REVOKED'] as const;
export type InstitutionState = (typeof institutionStates)[number];

/** 新型研发机构: a new-type R&D institution that city or province recognised. */
const NewRdInstitutionSchema = defineEntity({
  name: 'NewRdInstitution',
  properties: {
    id: id(),
    region: () => p.manyToOne(Region).ref(),
    name: p.string().length(200),
    /** Empty while a list does not say. */
    level: p.enum(levelNames).nullable(),
    nature: p.text().nullable(),
    recognisedOn: p.date(),
    documentNumber: document(),
    /** Where it also is a platform of the county. */
    platform: () => p.manyToOne(Platform).ref().nullable().deleteRule('no action'),
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    state: p.enum(institutionStates).default('RECOGNISED'),
    revokedOn: p.date().nullable(),
    revokedDocument: document(),
    revokeReason: p.text().nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ properties: ['region', 'name', 'level'] }],
  indexes: [{ properties: ['level', 'recognisedOn'] }, { properties: ['recognisedOn'] }, { properties: ['name'] }, { properties: ['platform'] }, { properties: ['organization'] }, { properties: ['state'] }],
});
export class NewRdInstitution extends NewRdInstitutionSchema.class {}
NewRdInstitutionSchema.setClass(NewRdInstitution);

export const platformEntities = [
  Platform, PlatformYear, PlatformAgreement, PlatformFunding, PlatformPayment, PlatformMilestone, PlatformContract, PlatformEvaluation, PlatformSiteCheck,
  TransferCentre, TransferCentreYear, NewRdInstitution,
];
