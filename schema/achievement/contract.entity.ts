import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Organization } from '../organization/organization.entity.ts';
import { Achievement } from './achievement.entity.ts';
import { beneficiaries, contractKinds, contractStates, contractSubkinds, distributionStates, incomeBases, paymentKinds, paymentModes, reportStates } from './achievement.kinds.ts';
import { ResultListing, TrialLicence } from './listing.entity.ts';

const yuan = () => p.decimal('string').precision(20).scale(2);

/** A technology contract of one of the five kinds, from draft to the last payment. */
const TechContractSchema = defineEntity({
  name: 'TechContract',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** The party that provides the technology: it registers the contract, once, at its own place. */
    provider: () => p.manyToOne(Organization).ref(),
    buyer: () => p.manyToOne(Organization).ref().nullable(),
    buyerName: p.string().length(200),
    state: p.enum(contractStates).default('DRAFT'),
    title: p.string().length(200),
    kind: p.enum(contractKinds),
    subkind: p.enum(contractSubkinds),
    achievement: () => p.manyToOne(Achievement).ref().nullable(),
    listing: () => p.manyToOne(ResultListing).ref().nullable(),
    trial: () => p.manyToOne(TrialLicence).ref().nullable().unique(),
    total: yuan(),
    paymentMode: p.enum(paymentModes),
    /** Of a royalty: the share of its base, what the base is, and its bounds in sum. */
    royaltyRate: p.decimal('string').precision(12).scale(10).nullable(),
    royaltyBase: p.string().length(200).nullable(),
    royaltyCap: yuan().nullable(),
    /** One that the parties agreed on, or from the system. */
    number: p.string().length(60).nullable(),
    providerSignedOn: p.date().nullable(),
    buyerSignedOn: p.date().nullable(),
    signedOn: p.date().nullable(),
    filedOn: p.date().nullable(),
    /** The registrar decides by then. */
    decisionDueOn: p.date().nullable(),
    registeredOn: p.date().nullable(),
    registrationNumber: p.string().length(60).nullable().unique(),
    /** Set by the registrar, yuan. */
    technologyAmount: yuan().nullable(),
    technologyIncome: yuan().nullable(),
    refusalReason: p.text().nullable(),
    /** Recorded with the patent office: from then on the right is the buyer's. */
    transferRecordedOn: p.date().nullable(),
    transferRecord: p.string().length(200).nullable(),
    completedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    fine: yuan().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { properties: ['provider', 'signedOn'] }, { properties: ['buyer'] }, { properties: ['state'] }, { properties: ['kind'] }, { properties: ['achievement'] }, { properties: ['listing'] },
    { properties: ['signedOn'] }, { properties: ['registeredOn'] }, { properties: ['total'] }, { properties: ['title'] }, { properties: ['decisionDueOn'] }, { properties: ['createdAt'] },
  ],
});
export class TechContract extends TechContractSchema.class {}
TechContractSchema.setClass(TechContract);

/** The rights that a contract about patents names, as they stood when it was drawn up. */
const ContractRightSchema = defineEntity({
  name: 'ContractRight',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    contract: () => p.manyToOne(TechContract).ref().deleteRule('cascade'),
    position: p.integer(),
    title: p.string().length(200),
    holder: p.string().length(200),
    number: p.string().length(60),
    filedOn: p.date(),
    termEndsOn: p.date(),
  },
  uniques: [{ properties: ['contract', 'position'] }],
});
export class ContractRight extends ContractRightSchema.class {}
ContractRightSchema.setClass(ContractRight);

/** One payment: due by the schedule, or a royalty as it was reckoned for a period. */
const ContractPaymentSchema = defineEntity({
  name: 'ContractPayment',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    contract: () => p.manyToOne(TechContract).ref().deleteRule('cascade'),
    position: p.integer(),
    kind: p.enum(paymentKinds),
    dueOn: p.date().nullable(),
    amount: yuan(),
    /** Of a royalty: the base it was reckoned from, and for which period. */
    base: yuan().nullable(),
    period: p.string().length(60).nullable(),
    paidOn: p.date().nullable(),
    /** How it was paid: bank reference or voucher. */
    voucher: p.string().length(200).nullable(),
  },
  uniques: [{ properties: ['contract', 'position'] }],
  indexes: [{ properties: ['dueOn'] }],
});
export class ContractPayment extends ContractPaymentSchema.class {}
ContractPaymentSchema.setClass(ContractPayment);

/** How income from a result is shared with those who made it. */
const IncomeDistributionSchema = defineEntity({
  name: 'IncomeDistribution',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    achievement: () => p.manyToOne(Achievement).ref(),
    contract: () => p.manyToOne(TechContract).ref().nullable(),
    state: p.enum(distributionStates).default('DRAFT'),
    basis: p.enum(incomeBases),
    /** Of own implementation: which year of it this is. */
    yearOfUse: p.integer().nullable(),
    income: yuan(),
    costs: yuan(),
    net: yuan().nullable().generated('(income - costs) stored'),
    /** The day of the income; the reward is due six months after it, unless agreed otherwise. */
    incomeOn: p.date(),
    rewardTotal: yuan(),
    isStateOwnedUnit: p.boolean().default(false),
    /** Nobody whose work is transfer took part. */
    withoutTransferStaff: p.boolean().default(false),
    decidedOn: p.date().nullable(),
    decision: p.string().length(200).nullable(),
    payDueOn: p.date().nullable(),
    paidOn: p.date().nullable(),
    voucher: p.string().length(200).nullable(),
    voidReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['organization'] }, { properties: ['achievement'] }, { properties: ['contract'] }, { properties: ['state'] }, { properties: ['payDueOn'] }, { properties: ['createdAt'] }],
});
export class IncomeDistribution extends IncomeDistributionSchema.class {}
IncomeDistributionSchema.setClass(IncomeDistribution);

/** What one person receives of a reward. */
const DistributionShareSchema = defineEntity({
  name: 'DistributionShare',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    distribution: () => p.manyToOne(IncomeDistribution).ref().deleteRule('cascade'),
    position: p.integer(),
    name: p.string().length(100),
    maskedName: p.string().length(100),
    role: p.enum(beneficiaries),
    amount: yuan(),
  },
  uniques: [{ properties: ['distribution', 'position'] }],
});
export class DistributionShare extends DistributionShareSchema.class {}
DistributionShareSchema.setClass(DistributionShare);

/** A unit's yearly report on what became of its results. */
const TransformationReportSchema = defineEntity({
  name: 'TransformationReport',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    /** The year reported on. */
    year: p.integer(),
    state: p.enum(reportStates).default('DRAFT'),
    dueOn: p.date(),
    /** Received in the year, and paid to those who made the results. */
    income: yuan(),
    rewards: yuan(),
    rewardedPeople: p.integer(),
    summary: p.text().nullable(),
    submittedOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['organization', 'year'] }],
  indexes: [{ properties: ['year'] }, { properties: ['state'] }],
});
export class TransformationReport extends TransformationReportSchema.class {}
TransformationReportSchema.setClass(TransformationReport);

/** Contracts of one kind in a report: as the unit says. */
const ReportLineSchema = defineEntity({
  name: 'ReportLine',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    report: () => p.manyToOne(TransformationReport).ref().deleteRule('cascade'),
    kind: p.enum(contractKinds),
    contracts: p.integer(),
    amount: yuan(),
  },
  uniques: [{ properties: ['report', 'kind'] }],
});
export class ReportLine extends ReportLineSchema.class {}
ReportLineSchema.setClass(ReportLine);

export const contractEntities = [TechContract, ContractRight, ContractPayment, IncomeDistribution, DistributionShare, TransformationReport, ReportLine];
