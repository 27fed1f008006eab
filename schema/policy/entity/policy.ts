import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { clauseModes, coCheckDepartments, frequencies, keysOf, reviewResults, stackings } from '../policy.kinds.ts';
import type { AmountRule } from '../amount.ts';
import type { PolicyCondition } from '../condition.ts';

/** The states of `lifecycle/policy.ts`. */
export const policyStates = ['DRAFT', 'REVIEWED', 'PUBLISHED', 'EXPIRED', 'REPEALED', 'DISCARDED'] as const;
export type PolicyState = (typeof policyStates)[number];

/** 政策: a document that gives money for something, with its fair-competition review. */
const PolicySchema = defineEntity({
  name: 'Policy',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    state: p.enum(policyStates).default('DRAFT'),
    title: p.string().length(200),
    issuer: p.string().length(200),
    documentNumber: p.string().length(120),
    summary: p.text().nullable(),
    issuedOn: p.date(),
    /** The last day by which it is to be made public (Government Information Disclosure Regulation): working days after it was made. */
    discloseBy: p.date().nullable(),
    validFrom: p.date(),
    /** The last day. Every reward has an end. */
    validTo: p.date(),
    expiresOn: p.date().nullable().generated('(valid_to + 1) stored'),
    /** 公平竞争审查. */
    reviewResult: p.enum(keysOf(reviewResults)).nullable(),
    reviewOpinion: p.text().nullable(),
    reviewedOn: p.date().nullable(),
    reviewedBy: p.string().length(200).nullable(),
    /** Of an exception: why no lesser means would do, and when it ends. */
    exceptionGround: p.text().nullable(),
    exceptionEndsOn: p.date().nullable(),
    publishedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    endDocument: p.string().length(200).nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'documentNumber'] }],
  indexes: [{ properties: ['state', 'validTo'] }, { properties: ['title'] }, { properties: ['validFrom'] }, { properties: ['validTo'] }, { properties: ['expiresOn'] }, { properties: ['publishedOn'] }],
});
export class Policy extends PolicySchema.class {}
PolicySchema.setClass(Policy);

/** 条款: one thing that a policy pays for. */
const PolicyClauseSchema = defineEntity({
  name: 'PolicyClause',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    policy: () => p.manyToOne(Policy).ref().deleteRule('cascade'),
    /** As the document numbers it: 第三条第二款. */
    number: p.string().length(40),
    title: p.string().length(200),
    mode: p.enum(keysOf(clauseModes)),
    frequency: p.enum(keysOf(frequencies)),
    /** What it is paid for, where several clauses pay for the same; clauses of one matter stand in the relation `stacking`. */
    matter: p.string().length(100).nullable(),
    stacking: p.enum(keysOf(stackings)).default('FREE'),
    /** Roles of the departments that must agree to each claim. */
    coCheckers: p.enum(keysOf(coCheckDepartments)).array().default([]),
    /** Days of the year between which claims come in, `03-01`; empty for all year round. */
    windowFrom: p.string().length(5).nullable(),
    windowTo: p.string().length(5).nullable(),
    /** Most that is paid for it in one year, yuan; empty for no limit. */
    yearQuota: p.decimal('string').precision(20).scale(2).nullable(),
    /** What the enterprise must keep to afterwards, or the money goes back. */
    obligation: p.text().nullable(),
    obligationMonths: p.integer().nullable(),
    position: p.integer(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['policy', 'number'] }],
  indexes: [{ properties: ['matter'] }, { properties: ['mode'] }, { properties: ['title'] }],
});
export class PolicyClause extends PolicyClauseSchema.class {}
PolicyClauseSchema.setClass(PolicyClause);

/** The states of `lifecycle/version.ts`. */
export const versionStates = ['DRAFT', 'IN_FORCE', 'SUPERSEDED', 'DISCARDED'] as const;
export type VersionState = (typeof versionStates)[number];

/** A paper that must be there besides what is held. */
export interface Evidence { readonly key: string; readonly title: string }

/** 条款版本: conditions, amount and papers as they stood; a claim keeps the one it was decided by. */
const PolicyClauseVersionSchema = defineEntity({
  name: 'PolicyClauseVersion',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    clause: () => p.manyToOne(PolicyClause).ref().deleteRule('cascade'),
    number: p.integer(),
    state: p.enum(versionStates).default('DRAFT'),
    /** The document's own words. */
    wording: p.text(),
    condition: p.json<PolicyCondition>(),
    amount: p.json<AmountRule>(),
    evidence: p.json<Evidence[]>().default('[]'),
    /** In force from this day on. */
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
    document: p.string().length(200).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['clause', 'number'] }],
  indexes: [
    { properties: ['state'] },
    { name: 'policy_clause_version_one_in_force', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.clause}) where ${columns.state} = 'IN_FORCE'` },
  ],
});
export class PolicyClauseVersion extends PolicyClauseVersionSchema.class {}
PolicyClauseVersionSchema.setClass(PolicyClauseVersion);

/** 填报项: what no department holds, asked of an enterprise once and used by every clause that needs it. */
const PolicyQuestionSchema = defineEntity({
  name: 'PolicyQuestion',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    state: p.enum(['ACTIVE', 'RETIRED'] as const).default('ACTIVE'),
    key: p.string().length(40),
    title: p.string().length(200),
    type: p.enum(['FLAG', 'NUMBER', 'MONEY', 'DATE', 'CODE'] as const),
    unit: p.string().length(20).nullable(),
    /** Whether the answer is one of a year's. */
    isYearly: p.boolean().default(false),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'key'] }],
});
export class PolicyQuestion extends PolicyQuestionSchema.class {}
PolicyQuestionSchema.setClass(PolicyQuestion);

const PolicyAnswerSchema = defineEntity({
  name: 'PolicyAnswer',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    state: p.enum(['STATED', 'WITHDRAWN'] as const).default('STATED'),
    question: () => p.manyToOne(PolicyQuestion).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    /** Of a yearly question; else 0. */
    year: p.integer().default(0),
    value: p.string().length(200),
    statedOn: p.date(),
    statedByName: p.string().length(100),
  },
  indexes: [
    { properties: ['organization'] },
    { name: 'policy_answer_once', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.question}, ${columns.organization}, ${columns.year}) where ${columns.state} = 'STATED'` },
  ],
});
export class PolicyAnswer extends PolicyAnswerSchema.class {}
PolicyAnswerSchema.setClass(PolicyAnswer);

/** The states of `lifecycle/run.ts`. */
export const runStates = ['QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type RunState = (typeof runStates)[number];

/** What a version comes to, beside the one in force. */
export interface RunResult {
  readonly enterprises: number; readonly metBefore: number; readonly metAfter: number; readonly gained: number; readonly lost: number; readonly more: number; readonly less: number; readonly openAfter: number;
  readonly amountBefore: string; readonly amountAfter: string; readonly quota: string | null; readonly exceedsQuota: boolean;
}

/** 测算: what would change for whom if a version were in force. */
const PolicyRunSchema = defineEntity({
  name: 'PolicyRun',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    clause: () => p.manyToOne(PolicyClause).ref().deleteRule('cascade'),
    version: () => p.manyToOne(PolicyClauseVersion).ref().deleteRule('cascade'),
    /** The version in force that it is held against; empty when there is none. */
    base: () => p.manyToOne(PolicyClauseVersion).ref().nullable().deleteRule('no action'),
    year: p.integer(),
    state: p.enum(runStates).default('QUEUED'),
    progress: p.integer().default(0),
    result: p.json<RunResult>().nullable(),
    failure: p.string().length(300).nullable(),
    startedByName: p.string().length(100),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
    finishedAt: p.datetime().nullable(),
  },
  indexes: [{ properties: ['clause', 'createdAt'] }, { properties: ['version'] }, { properties: ['state'] }, { properties: ['createdAt'] }],
});
export class PolicyRun extends PolicyRunSchema.class {}
PolicyRunSchema.setClass(PolicyRun);

export const runChanges = { GAINED: '新符合', LOST: '不再符合', MORE: '金额增加', LESS: '金额减少' } as const;
/** One enterprise for which something changes. */
const PolicyRunLineSchema = defineEntity({
  name: 'PolicyRunLine',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    run: () => p.manyToOne(PolicyRun).ref().deleteRule('cascade'),
    organization: () => p.manyToOne(Organization).ref(),
    change: p.enum(keysOf(runChanges)),
    amountBefore: p.decimal('string').precision(20).scale(2).nullable(),
    amountAfter: p.decimal('string').precision(20).scale(2).nullable(),
    /** What stands in the way now, of those who no longer fit. */
    gaps: p.array().default([]),
  },
  uniques: [{ properties: ['run', 'organization'] }],
  indexes: [{ properties: ['run', 'change'] }],
});
export class PolicyRunLine extends PolicyRunLineSchema.class {}
PolicyRunLineSchema.setClass(PolicyRunLine);

export const policyBookEntities = [Policy, PolicyClause, PolicyClauseVersion, PolicyQuestion, PolicyAnswer, PolicyRun, PolicyRunLine];
