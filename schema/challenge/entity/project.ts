import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Achievement } from '../../achievement/achievement.entity.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { changeKindNames, levelNames, projectKindNames, trancheConditionNames } from '../challenge.kinds.ts';
import { ChallengeBid } from './bid.ts';
import { DemandIndicator, TechDemand } from './demand.ts';

/** The states of `lifecycle/project.ts`. */
export const projectStates = [
  'ESTABLISHED', 'ACTIVE', 'RECTIFYING', 'TERMINATING', 'DUE', 'OVERDUE', 'IN_ACCEPTANCE', 'RECTIFYING_ACCEPTANCE', 'ACCEPTED', 'FAILED', 'TERMINATED', 'REVOKED', 'LAPSED', 'ARCHIVED',
] as const;
export type ProjectState = (typeof projectStates)[number];

const yuan = () => p.decimal('string').precision(20).scale(2);

/** A project of an S&T plan, of the county or of those above. */
const ProjectSchema = defineEntity({
  name: 'Project',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** What makes it the same project when a list comes again: its number, or title and bearer where it has none. */
    identity: p.string().length(400).unique(),
    number: p.string().length(60).nullable(),
    title: p.string().length(300),
    /** The bearer; empty for an institution that no register of ours has: then its name and code stand for it. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('restrict'),
    bearerName: p.string().length(200),
    bearerCode: p.string().length(18).nullable(),
    /** Whose demand it answers: it tests the result at its own site. */
    owner: () => p.manyToOne(Organization).ref().nullable().deleteRule('restrict'),
    /** The county whose project it is. */
    region: () => p.manyToOne(Region).ref(),
    level: p.enum(levelNames),
    /** As the plan calls it: 市重大科技创新攻关项目. */
    programme: p.string().length(100).nullable(),
    kind: p.enum(projectKindNames),
    establishedOn: p.date(),
    document: p.string().length(200).nullable(),
    /** Yuan: public money. */
    budget: yuan(),
    principal: p.string().length(100).nullable(),
    state: p.enum(projectStates).default('ESTABLISHED'),
    demand: () => p.manyToOne(TechDemand).ref().nullable(),
    bid: () => p.manyToOne(ChallengeBid).ref().nullable(),
    /** The programme's rule that it was promised under. */
    ruleVersion: p.string().length(120).nullable(),
    contractNumber: p.string().length(60).nullable(),
    /** SHA-256 over what is signed: period, money, tranches, milestones. */
    contractHash: p.string().length(64).nullable(),
    /** The last day for signing. */
    contractBy: p.date().nullable(),
    lapsesOn: p.date().nullable().generated('(contract_by + 1) stored'),
    contractedOn: p.date().nullable(),
    startOn: p.date().nullable(),
    endOn: p.date().nullable(),
    dueOn: p.date().nullable().generated('(end_on + 1) stored'),
    /** Yuan: the whole cost and the bearer's and owner's own part of it. */
    total: yuan().nullable(),
    ownMoney: yuan().nullable(),
    /** What of it was shown to have been paid. */
    ownMoneyPaid: yuan().default('0.00'),
    accountName: p.string().length(200).nullable(),
    accountMasked: p.string().length(40).nullable(),
    accountCipher: p.text().nullable(),
    accountHash: p.string().length(64).nullable(),
    rectifyBy: p.date().nullable(),
    midTermPassedOn: p.date().nullable(),
    extensions: p.integer().default(0),
    /** The last day for applying for acceptance. */
    acceptanceBy: p.date().nullable(),
    overdueOn: p.date().nullable().generated('(acceptance_by + 1) stored'),
    /** When the bearer is reminded of it; empty once he was. */
    remindOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    acceptanceRectified: p.boolean().default(false),
    acceptanceRectifyBy: p.date().nullable(),
    trackUntil: p.date().nullable(),
    archivesOn: p.date().nullable().generated('(track_until + 1) stored'),
    /** How and why it ended otherwise. */
    endedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    endDocument: p.string().length(200).nullable(),
    /** What the auditors found, before the director revokes. */
    misconductOn: p.date().nullable(),
    misconduct: p.text().nullable(),
    misconductDocument: p.string().length(200).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'project_one_a_bid', properties: ['bid'] }],
  indexes: [
    { properties: ['number'] }, { properties: ['organization'] }, { properties: ['owner'] }, { properties: ['demand'] }, { properties: ['region', 'establishedOn'] }, { properties: ['level', 'kind', 'establishedOn'] }, { properties: ['establishedOn'] },
    { properties: ['state'] }, { properties: ['budget'] }, { properties: ['title'] }, { properties: ['bearerName'] }, { properties: ['state', 'dueOn'] }, { properties: ['dueOn'] }, { properties: ['lapsesOn'] }, { properties: ['overdueOn'] }, { properties: ['archivesOn'] },
    { properties: ['remindOn'] }, { properties: ['endOn'] }, { properties: ['acceptedOn'] },
  ],
});
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);

/** A party's signature under the contract as it stood. */
const ContractSignatureSchema = defineEntity({
  name: 'ContractSignature',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    party: p.enum(['OWNER', 'BEARER', 'BUREAU'] as const),
    signedBy: p.string().length(200),
    signedAt: p.datetime(),
    hash: p.string().length(64),
  },
  uniques: [{ properties: ['project', 'party'] }],
});
export class ContractSignature extends ContractSignatureSchema.class {}
ContractSignatureSchema.setClass(ContractSignature);

/** A step of the work, with what shows that it was reached. */
const MilestoneSchema = defineEntity({
  name: 'Milestone',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    position: p.integer(),
    title: p.string().length(200),
    evidence: p.string().length(500),
    dueOn: p.date(),
    reportedOn: p.date().nullable(),
    report: p.text().nullable(),
    confirmedOn: p.date().nullable(),
  },
  uniques: [{ properties: ['project', 'position'] }],
  indexes: [{ properties: ['dueOn'] }],
});
export class Milestone extends MilestoneSchema.class {}
MilestoneSchema.setClass(Milestone);

/** A part of the public money and what must be true before it is paid. */
const FundingTrancheSchema = defineEntity({
  name: 'FundingTranche',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    position: p.integer(),
    amount: yuan(),
    conditions: p.enum(trancheConditionNames).array(),
    paidOn: p.date().nullable(),
    voucher: p.string().length(100).nullable(),
  },
  uniques: [{ properties: ['project', 'position'] }],
  indexes: [{ properties: ['paidOn'] }],
});
export class FundingTranche extends FundingTrancheSchema.class {}
FundingTrancheSchema.setClass(FundingTranche);

/** Own money that was shown to have been spent. */
const OwnMoneyReportSchema = defineEntity({
  name: 'OwnMoneyReport',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    amount: yuan(),
    reportedOn: p.date(),
    text: p.text(),
    confirmedOn: p.date().nullable(),
  },
  indexes: [{ properties: ['project', 'reportedOn'] }],
});
export class OwnMoneyReport extends OwnMoneyReportSchema.class {}
OwnMoneyReportSchema.setClass(OwnMoneyReport);

const MidTermCheckSchema = defineEntity({
  name: 'MidTermCheck',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    on: p.date(),
    conclusion: p.enum(['PASS', 'RECTIFY', 'STOP'] as const),
    opinion: p.text(),
    experts: p.integer(),
    rectifyBy: p.date().nullable(),
    rectifiedOn: p.date().nullable(),
  },
  indexes: [{ properties: ['project', 'on'] }],
});
export class MidTermCheck extends MidTermCheckSchema.class {}
MidTermCheckSchema.setClass(MidTermCheck);

/** A change that the bearer asks for: people, route, budget, or more time. */
const ProjectChangeSchema = defineEntity({
  name: 'ProjectChange',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    kind: p.enum(changeKindNames),
    text: p.text(),
    /** Of an extension. */
    months: p.integer().nullable(),
    requestedOn: p.date(),
    decision: p.enum(['PENDING', 'APPROVED', 'REFUSED'] as const).default('PENDING'),
    decidedOn: p.date().nullable(),
    answer: p.text().nullable(),
  },
  indexes: [{ properties: ['project', 'requestedOn'] }, { properties: ['decision'] }],
});
export class ProjectChange extends ProjectChangeSchema.class {}
ProjectChangeSchema.setClass(ProjectChange);

/** 困难告知: said in time, it decides how an honest failure is judged. */
const DifficultyNoticeSchema = defineEntity({
  name: 'DifficultyNotice',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    on: p.date(),
    text: p.text(),
    answeredOn: p.date().nullable(),
    answer: p.text().nullable(),
  },
  indexes: [{ properties: ['project', 'on'] }],
});
export class DifficultyNotice extends DifficultyNoticeSchema.class {}
DifficultyNoticeSchema.setClass(DifficultyNotice);

/** 用户现场测试: the owner's own test, at his own site, of every indicator that he once asked for. */
const SiteTestSchema = defineEntity({
  name: 'SiteTest',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    on: p.date(),
    place: p.string().length(200),
    opinion: p.text(),
    isMet: p.boolean(),
    signedBy: p.string().length(200),
    signedAt: p.datetime(),
  },
  indexes: [{ properties: ['project', 'on'] }],
});
export class SiteTest extends SiteTestSchema.class {}
SiteTestSchema.setClass(SiteTest);

const SiteTestResultSchema = defineEntity({
  name: 'SiteTestResult',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    test: () => p.manyToOne(SiteTest).ref().deleteRule('cascade'),
    indicator: () => p.manyToOne(DemandIndicator).ref(),
    measured: p.string().length(100),
    isMet: p.boolean(),
  },
  uniques: [{ properties: ['test', 'indicator'] }],
});
export class SiteTestResult extends SiteTestResultSchema.class {}
SiteTestResultSchema.setClass(SiteTestResult);

/** One application for acceptance and its conclusion. */
const AcceptanceSchema = defineEntity({
  name: 'Acceptance',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    appliedOn: p.date(),
    /** 科技报告: its number in the national or provincial system. */
    reportNumber: p.string().length(60),
    /** The result as registered. */
    achievement: () => p.manyToOne(Achievement).ref().nullable().deleteRule('restrict'),
    siteTest: () => p.manyToOne(SiteTest).ref().nullable(),
    summary: p.text(),
    conclusion: p.enum(['PENDING', 'PASS', 'RECTIFY', 'FAIL'] as const).default('PENDING'),
    concludedOn: p.date().nullable(),
    experts: p.integer().nullable(),
    opinion: p.text().nullable(),
  },
  indexes: [{ properties: ['project', 'appliedOn'] }, { properties: ['achievement'] }],
});
export class Acceptance extends AcceptanceSchema.class {}
AcceptanceSchema.setClass(Acceptance);

/** Money to come back, and what of it has. */
const RecoverySchema = defineEntity({
  name: 'Recovery',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    amount: yuan(),
    ground: p.text(),
    dueOn: p.date(),
    received: yuan().default('0.00'),
    settledOn: p.date().nullable(),
  },
  indexes: [{ properties: ['project'] }, { properties: ['dueOn'] }],
});
export class Recovery extends RecoverySchema.class {}
RecoverySchema.setClass(Recovery);

const RecoveryReceiptSchema = defineEntity({
  name: 'RecoveryReceipt',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    recovery: () => p.manyToOne(Recovery).ref().deleteRule('cascade'),
    amount: yuan(),
    on: p.date(),
    voucher: p.string().length(100),
  },
  indexes: [{ properties: ['recovery', 'on'] }],
});
export class RecoveryReceipt extends RecoveryReceiptSchema.class {}
RecoveryReceiptSchema.setClass(RecoveryReceipt);

/** What became of an accepted result, year by year. */
const ProjectTrackingSchema = defineEntity({
  name: 'ProjectTracking',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(Project).ref().deleteRule('cascade'),
    year: p.integer(),
    /** Yuan. */
    sales: yuan(),
    text: p.text(),
    reportedOn: p.date(),
  },
  uniques: [{ properties: ['project', 'year'] }],
});
export class ProjectTracking extends ProjectTrackingSchema.class {}
ProjectTrackingSchema.setClass(ProjectTracking);
