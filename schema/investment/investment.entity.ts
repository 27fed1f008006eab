import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import {
  catalogueStates, exitReasons, issueKinds, issueStates, projectKindNames, projectStates, totalChangeStates, visitCauses, visitStates, warningKinds,
  type ExitReason, type IssueKind, type TotalChangeState, type VisitCause, type WarningKind,
} from './investment.kinds.ts';

const keys = <V extends string>(of: Readonly<Record<V, unknown>>) => Object.keys(of) as [V, ...V[]];
const yuan = () => p.decimal('string').precision(20).scale(2);

/** 高新技术产业目录: a province's list of industries that count as high-tech, in force from a day on until the next one. */
const HighTechCatalogueVersionSchema = defineEntity({
  name: 'HighTechCatalogueVersion',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** Region code (GB/T 2260) that it holds for, with all below. */
    jurisdiction: p.string().length(12),
    title: p.string().length(200),
    issuer: p.string().length(200),
    documentNumber: p.string().length(200),
    /** `GB/T 4754-2017`: which edition its codes are of. */
    edition: p.string().length(30),
    validFrom: p.date(),
    state: p.enum(catalogueStates).default('DRAFT'),
    note: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'high_tech_catalogue_in_force', properties: ['jurisdiction', 'validFrom'], where: `state = 'IN_FORCE'` }],
  indexes: [{ properties: ['state'] }, { properties: ['validFrom'] }],
});
export class HighTechCatalogueVersion extends HighTechCatalogueVersionSchema.class {}
HighTechCatalogueVersionSchema.setClass(HighTechCatalogueVersion);

/** An industry of a catalogue; a code of two or three digits takes in all classes below it. */
const HighTechCatalogueClassSchema = defineEntity({
  name: 'HighTechCatalogueClass',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    catalogue: () => p.manyToOne(HighTechCatalogueVersion).ref().deleteRule('cascade'),
    code: p.string().length(4),
    name: p.string().length(100),
  },
  uniques: [{ properties: ['catalogue', 'code'] }],
  indexes: [{ properties: ['code'] }],
});
export class HighTechCatalogueClass extends HighTechCatalogueClassSchema.class {}
HighTechCatalogueClassSchema.setClass(HighTechCatalogueClass);

/** 高新技术产业投资项目, from the first lead to the day it leaves the library. */
const InvestmentProjectSchema = defineEntity({
  name: 'InvestmentProject',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** 建设单位 (业主). */
    organization: () => p.manyToOne(Organization).ref(),
    /** Where it is built, which may be another township than the owner's. */
    region: () => p.manyToOne(Region).ref(),
    town: () => p.manyToOne(Region).ref().nullable(),
    name: p.string().length(200),
    state: p.enum(projectStates).default('LEAD'),
    kind: p.enum(projectKindNames).nullable(),
    /** National code of the investment project, groups of 4-6-2-2-6 with hyphens. */
    projectCode: p.string().length(30).nullable().unique(),
    filingNumber: p.string().length(100).nullable(),
    filedOn: p.date().nullable(),
    /** 12 digits. */
    locationCode: p.string().length(12).nullable(),
    address: p.string().length(200).nullable(),
    /** 产业领域, in the county's own words. */
    field: p.string().length(60).nullable(),
    /** Main product or use after completion: the industry is its, not the enterprise's. */
    product: p.string().length(200).nullable(),
    /** Empty while only the statistics bureau's list says that it is high-tech. */
    industryCode: p.string().length(4).nullable(),
    industryEdition: p.string().length(30).nullable(),
    /** The catalogue that it was matched by. */
    catalogue: () => p.manyToOne(HighTechCatalogueVersion).ref().nullable(),
    plannedTotal: yuan(),
    plannedStartOn: p.date().nullable(),
    /** What the owner said; in force once the township has confirmed it. */
    startReportedOn: p.date().nullable(),
    startedOn: p.date().nullable(),
    plannedFinishOn: p.date().nullable(),
    entrySubmittedOn: p.date().nullable(),
    entryConfirmedOn: p.date().nullable(),
    /** First day of the month of entry. */
    enteredMonth: p.date().nullable(),
    libraryNumber: p.string().length(100).nullable(),
    /** Number of the statistical form that it is returned on. */
    form: p.string().length(60).nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    contactName: p.string().length(100).nullable(),
    leaderId: p.uuid().nullable(),
    leaderName: p.string().length(200).nullable(),
    warnedOn: p.date().nullable(),
    stoppedOn: p.date().nullable(),
    stopReason: p.text().nullable(),
    resumedOn: p.date().nullable(),
    /** What the owner said; the township's confirmation makes it `completedOn`. */
    completionReportedOn: p.date().nullable(),
    completedOn: p.date().nullable(),
    inProductionOn: p.date().nullable(),
    finalTotal: yuan().nullable(),
    exitedOn: p.date().nullable(),
    exitReason: p.enum(keys<ExitReason>(exitReasons)).nullable(),
    exitRemark: p.text().nullable(),
    /** A month that the clerk opened again for the owner, and the last day of that. */
    reopenedMonth: p.date().nullable(),
    reopenedUntil: p.date().nullable(),
    /** What the owner told last, for the journal: a correction shows there with what it was before. */
    lastReport: p.json<Record<string, string>>().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    /** Names of project and owner, the code, and initials, normalized, one a line: what a search looks in. */
    searchText: p.text().default(''),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    { name: 'investment_project_search', expression: (columns, table, name) => `create index ${name} on ${table} using gin (bigrams(${columns.searchText}))` },
    { properties: ['organization'] }, { properties: ['region', 'state'] }, { properties: ['town', 'state'] }, { properties: ['state'] }, { properties: ['field'] }, { properties: ['name'] },
    { properties: ['startedOn'] }, { properties: ['enteredMonth'] }, { properties: ['exitedOn'] }, { properties: ['plannedTotal'] }, { properties: ['plannedFinishOn'] }, { properties: ['leaderId'] }, { properties: ['industryCode'] },
    { properties: ['catalogue'] }, { properties: ['createdAt'] },
  ],
});
export class InvestmentProject extends InvestmentProjectSchema.class {}
InvestmentProjectSchema.setClass(InvestmentProject);

/** What a project plans for one year, and whether the year's list of “3”高地 projects names it. */
const InvestmentPlanSchema = defineEntity({
  name: 'InvestmentPlan',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(InvestmentProject).ref(),
    year: p.integer(),
    planned: yuan().nullable(),
    isHighland: p.boolean().default(false),
  },
  uniques: [{ properties: ['project', 'year'] }],
  indexes: [{ properties: ['year', 'isHighland'] }],
});
export class InvestmentPlan extends InvestmentPlanSchema.class {}
InvestmentPlanSchema.setClass(InvestmentPlan);

/**
 * 月度进度 of a project: one row a month, cumulative since January. What the owner fills and what the statistics
 * bureau's sheet says stand side by side and never overwrite each other; `yearToDate` is what is counted.
 */
const InvestmentProgressSchema = defineEntity({
  name: 'InvestmentProgress',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(InvestmentProject).ref(),
    year: p.integer(),
    /** 1 to 12. */
    month: p.integer(),
    /** The last day of the month. */
    // In PostgreSQL's own words, or the comparison with the database finds a difference for ever.
    asOf: p.date().generated(`((((make_date(year, month, 1) + '1 mon'::interval) - '1 day'::interval))::date) stored`),
    /** The owner's ledger: the whole, its four parts, and since the start of building. */
    ownerToDate: yuan().nullable(),
    construction: yuan().nullable(),
    installation: yuan().nullable(),
    equipment: yuan().nullable(),
    other: yuan().nullable(),
    sinceStart: yuan().nullable(),
    /** The statistics bureau's sheet, of this year and of the same months of the year before. */
    sheetToDate: yuan().nullable(),
    sheetLastYear: yuan().nullable(),
    yearToDate: yuan().nullable().generated('(COALESCE(sheet_to_date, owner_to_date)) stored'),
    remark: p.text().nullable(),
    reportedOn: p.date().nullable(),
    reportedBy: p.string().length(200).nullable(),
    /** Reported after the deadline, in a month that was opened again. */
    isLate: p.boolean().default(false),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['project', 'year', 'month'] }],
  indexes: [{ properties: ['year', 'month'] }, { properties: ['asOf'] }],
  checks: [{ name: 'investment_progress_month', expression: '((month >= 1) AND (month <= 12))' }],
});
export class InvestmentProgress extends InvestmentProgressSchema.class {}
InvestmentProgressSchema.setClass(InvestmentProgress);

/** A change of the planned total that the owner asks for with documents of the same kind as for entry, and statistics decides. */
const PlannedTotalChangeSchema = defineEntity({
  name: 'PlannedTotalChange',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(InvestmentProject).ref(),
    from: yuan(),
    to: yuan(),
    reason: p.text(),
    state: p.enum(keys<TotalChangeState>(totalChangeStates)).default('PENDING'),
    requestedOn: p.date(),
    decidedOn: p.date().nullable(),
    opinion: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'planned_total_change_pending', properties: ['project'], where: `state = 'PENDING'` }],
  indexes: [{ properties: ['project', 'requestedOn'] }],
});
export class PlannedTotalChange extends PlannedTotalChangeSchema.class {}
PlannedTotalChangeSchema.setClass(PlannedTotalChange);

/** 现场记录: photographs of the site with day, place, and whether the name board is in them. */
const SiteRecordSchema = defineEntity({
  name: 'SiteRecord',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(InvestmentProject).ref(),
    takenOn: p.date(),
    place: p.string().length(200),
    showsNameBoard: p.boolean(),
    remark: p.text().nullable(),
    recordedBy: p.string().length(200),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['project', 'takenOn'] }],
});
export class SiteRecord extends SiteRecordSchema.class {}
SiteRecordSchema.setClass(SiteRecord);

/** Something that a project is to be looked after for, found by the daily watch; at most one of a kind is open. */
const ProjectWarningSchema = defineEntity({
  name: 'ProjectWarning',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** What is found anew every day is no reason to keep a project that an undone import brought. */
    project: () => p.manyToOne(InvestmentProject).ref().deleteRule('cascade'),
    kind: p.enum(keys<WarningKind>(warningKinds)),
    /** In figures, for people. */
    detail: p.text(),
    ruleVersion: p.string().length(120),
    raisedOn: p.date(),
    clearedOn: p.date().nullable(),
    isOpen: p.boolean().generated('(cleared_on IS NULL) stored'),
  },
  uniques: [{ name: 'project_warning_open', properties: ['project', 'kind'], where: 'cleared_on is null' }],
  indexes: [{ properties: ['project', 'raisedOn'] }, { properties: ['isOpen', 'kind'] }, { properties: ['kind'] }, { properties: ['raisedOn'] }],
});
export class ProjectWarning extends ProjectWarningSchema.class {}
ProjectWarningSchema.setClass(ProjectWarning);

/** 项目问题: what holds a project up, who sees to it, and by when. */
const ProjectIssueSchema = defineEntity({
  name: 'ProjectIssue',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(InvestmentProject).ref(),
    kind: p.enum(keys<IssueKind>(issueKinds)),
    state: p.enum(issueStates).default('OPEN'),
    description: p.text(),
    raisedOn: p.date(),
    raisedById: p.uuid().nullable(),
    raisedBy: p.string().length(200),
    /** The department or township that sees to it. */
    responsible: () => p.manyToOne(Organization).ref().nullable(),
    dueOn: p.date().nullable(),
    resolution: p.text().nullable(),
    resolvedOn: p.date().nullable(),
    closedOn: p.date().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['project', 'state'] }, { properties: ['responsible', 'state'] }, { properties: ['state', 'dueOn'] }, { properties: ['dueOn'] }, { properties: ['kind'] }],
});
export class ProjectIssue extends ProjectIssueSchema.class {}
ProjectIssueSchema.setClass(ProjectIssue);

/** 走访任务: a visit that a leader owes a project. */
const VisitTaskSchema = defineEntity({
  name: 'VisitTask',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    project: () => p.manyToOne(InvestmentProject).ref(),
    cause: p.enum(keys<VisitCause>(visitCauses)),
    state: p.enum(visitStates).default('OPEN'),
    /** Empty until a leader is in charge of the project: then it is the bureau's. */
    leaderId: p.uuid().nullable(),
    leaderName: p.string().length(200).nullable(),
    purpose: p.text().nullable(),
    dueOn: p.date(),
    visitedOn: p.date().nullable(),
    findings: p.text().nullable(),
    nextStep: p.text().nullable(),
    cancelReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['project', 'state'] }, { properties: ['leaderId', 'state'] }, { properties: ['state', 'dueOn'] }, { properties: ['dueOn'] }],
});
export class VisitTask extends VisitTaskSchema.class {}
VisitTaskSchema.setClass(VisitTask);

export const investmentEntities = [
  HighTechCatalogueVersion, HighTechCatalogueClass, InvestmentProject, InvestmentPlan, InvestmentProgress, PlannedTotalChange, SiteRecord, ProjectWarning, ProjectIssue, VisitTask,
];
