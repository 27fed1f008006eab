import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { listed } from '../core/sql/listed.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import { Platform } from '../platform/platform.entity.ts';
import { checkers, degrees, memberRoles, programmeFamilies, talentLevels, talentLines, talentSubjects, valuesOf } from './talent.kinds.ts';

const id = () => p.uuid().primary().onCreate(() => uuidv7());
const createdAt = () => p.datetime().defaultRaw('clock_timestamp()');
/** Yuan. */
const money = () => p.decimal('string').precision(20).scale(2);
const document = () => p.string().length(200).nullable();

/** The states of `lifecycle/programme.ts`. */
export const programmeStates = ['OPEN', 'CLOSED'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

/** 人才计划: what people or teams are selected for. */
const TalentProgrammeSchema = defineEntity({
  name: 'TalentProgramme',
  properties: {
    id: id(),
    name: p.string().length(200).unique(),
    level: p.enum(valuesOf(talentLevels)).nullable(),
    family: p.enum(valuesOf(programmeFamilies)),
    issuer: p.string().length(200).nullable(),
    state: p.enum(programmeStates).default('OPEN'),
    /** This year's window, both days included; empty where applications are taken all year. */
    opensOn: p.date().nullable(),
    closesOn: p.date().nullable(),
    document: document(),
    createdAt: createdAt(),
  },
  indexes: [{ properties: ['level'] }, { properties: ['family'] }, { properties: ['state'] }],
});
export class TalentProgramme extends TalentProgrammeSchema.class {}
TalentProgrammeSchema.setClass(TalentProgramme);

/** The states of `lifecycle/talent.ts`. */
export const talentStates = [
  'CANDIDATE', 'SURVEYED', 'INELIGIBLE', 'APPLIED', 'CHECKED', 'RECOMMENDED', 'NOT_RECOMMENDED', 'UNDER_REVIEW', 'SELECTED', 'NOT_SELECTED', 'ARRIVED', 'FUNDED', 'WITHDRAWN', 'ENDED',
] as const;
export type TalentState = (typeof talentStates)[number];

/**
 * 人才: a person or a team on the way to one programme with one employer, or brought in without any programme. What
 * happened stands as dated facts side by side; none of them follows from another. Columns marked hidden are personal.
 */
const TalentSchema = defineEntity({
  name: 'Talent',
  properties: {
    id: id(),
    region: () => p.manyToOne(Region).ref(),
    subject: p.enum(valuesOf(talentSubjects)),
    /** Of the person, or of the team. */
    name: p.string().length(100).hidden(),
    /** 3399**********8952: it arrives masked, and nothing else of it is kept. */
    documentMasked: p.string().length(40).nullable().hidden(),
    /** Of a team. */
    headName: p.string().length(100).nullable().hidden(),
    size: p.integer().nullable(),
    degree: p.enum(valuesOf(degrees)).nullable(),
    professionalTitle: p.string().length(100).nullable(),
    major: p.string().length(200).nullable(),
    programme: () => p.manyToOne(TalentProgramme).ref().nullable().deleteRule('no action'),
    level: p.enum(valuesOf(talentLevels)).nullable(),
    line: p.enum(valuesOf(talentLines)).nullable(),
    /** As the list writes it, where it is none of those. */
    lineText: p.string().length(100).nullable(),
    /** The employer, as written; and as enterprise or platform of the register. */
    employerName: p.string().length(200).nullable(),
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    platform: () => p.manyToOne(Platform).ref().nullable().deleteRule('no action'),
    year: p.integer(),
    state: p.enum(talentStates).default('CANDIDATE'),
    /** 引进（入选）日期: the day by which the talent office lists it. */
    on: p.date().nullable(),
    surveyedOn: p.date().nullable(),
    isEligible: p.boolean().nullable(),
    intention: p.string().length(100).nullable(),
    /** Times applied: opinions given before a return belong to an earlier round. */
    round: p.integer().default(0),
    appliedOn: p.date().nullable(),
    returnedOn: p.date().nullable(),
    returnReason: p.text().nullable(),
    recommendedOn: p.date().nullable(),
    recommendedDocument: document(),
    reviewedOn: p.date().nullable(),
    reviewDocument: document(),
    selectedOn: p.date().nullable(),
    selectedDocument: document(),
    /** What the selection grants, yuan. */
    fundingApproved: money().nullable(),
    /** The last day to arrive by the rule in force at the selection. */
    arriveBy: p.date().nullable(),
    arriveWarnedFor: p.date().nullable(),
    /** Turned down, by the county or above. */
    rejectedOn: p.date().nullable(),
    rejectedDocument: document(),
    rejectReason: p.text().nullable(),
    arrivedOn: p.date().nullable(),
    contractFrom: p.date().nullable(),
    contractTo: p.date().nullable(),
    insuredFrom: p.date().nullable(),
    arrivalVerifiedOn: p.date().nullable(),
    evaluatedOn: p.date().nullable(),
    isPassed: p.boolean().nullable(),
    fundedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    remark: p.text().nullable().hidden(),
    /** What the talent office's list last said of what moves on by itself: while it says the same, nothing here is set back. */
    listed: p.text().nullable(),
    searchText: p.text().default('').hidden(),
    createdAt: createdAt(),
  },
  indexes: [
    listed('talent', 'on'),
    { name: 'talent_search', expression: (columns, table, name) => `create index ${name} on ${table} using gin (bigrams(${columns.searchText}))` },
    { properties: ['region', 'subject', 'name'] }, { properties: ['organization', 'on'] }, { properties: ['platform', 'on'] }, { properties: ['programme', 'state'] }, { properties: ['state'] }, { properties: ['subject', 'on'] },
    { properties: ['on'] }, { properties: ['year'] }, { properties: ['line'] }, { properties: ['degree'] }, { properties: ['level'] }, { properties: ['recommendedOn'] }, { properties: ['selectedOn'] }, { properties: ['arrivedOn'] }, { properties: ['surveyedOn'] },
    { properties: ['state', 'arriveBy'] }, { properties: ['contractFrom'] }, { properties: ['arrivalVerifiedOn'] },
  ],
});
export class Talent extends TalentSchema.class {}
TalentSchema.setClass(Talent);

/** One of a team: its head, a core member, or another. */
const TeamMemberSchema = defineEntity({
  name: 'TeamMember',
  properties: {
    id: id(),
    talent: () => p.manyToOne(Talent).ref().deleteRule('cascade'),
    position: p.integer(),
    role: p.enum(valuesOf(memberRoles)),
    name: p.string().length(100).hidden(),
    bornOn: p.date().hidden(),
    degree: p.enum(valuesOf(degrees)).nullable(),
    professionalTitle: p.string().length(100).nullable(),
    employer: p.string().length(200).nullable(),
  },
  uniques: [{ properties: ['talent', 'position'] }, { name: 'team_member_one_head', properties: ['talent'], where: `role = 'HEAD'` }],
});
export class TeamMember extends TeamMemberSchema.class {}
TeamMemberSchema.setClass(TeamMember);

/** The county's opinion on an application: one of each department and round. */
const TalentCheckSchema = defineEntity({
  name: 'TalentCheck',
  properties: {
    id: id(),
    talent: () => p.manyToOne(Talent).ref().deleteRule('cascade'),
    round: p.integer(),
    department: p.enum(valuesOf(checkers)),
    result: p.enum(['PASS', 'OBJECTION'] as const),
    opinion: p.text(),
    on: p.date(),
  },
  uniques: [{ properties: ['talent', 'round', 'department'] }],
});
export class TalentCheck extends TalentCheckSchema.class {}
TalentCheckSchema.setClass(TalentCheck);

/** 年度考核: how somebody who arrived did in one year. */
const TalentEvaluationSchema = defineEntity({
  name: 'TalentEvaluation',
  properties: {
    id: id(),
    talent: () => p.manyToOne(Talent).ref().deleteRule('cascade'),
    year: p.integer(),
    isPassed: p.boolean(),
    opinion: p.text(),
    on: p.date(),
  },
  uniques: [{ properties: ['talent', 'year'] }],
});
export class TalentEvaluation extends TalentEvaluationSchema.class {}
TalentEvaluationSchema.setClass(TalentEvaluation);

/** 资助拨付: one payment of what the selection granted. */
const TalentPaymentSchema = defineEntity({
  name: 'TalentPayment',
  properties: {
    id: id(),
    talent: () => p.manyToOne(Talent).ref().deleteRule('cascade'),
    amount: money(),
    paidOn: p.date(),
    voucher: p.string().length(100),
    note: p.text().nullable(),
    createdAt: createdAt(),
  },
  uniques: [{ properties: ['talent', 'voucher'] }],
  indexes: [{ properties: ['paidOn'] }],
  checks: [{ name: 'talent_payment_amount', expression: (columns) => `${columns.amount} > 0` }],
});
export class TalentPayment extends TalentPaymentSchema.class {}
TalentPaymentSchema.setClass(TalentPayment);

export const talentEntities = [TalentProgramme, Talent, TeamMember, TalentCheck, TalentEvaluation, TalentPayment];
