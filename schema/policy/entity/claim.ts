import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { listed } from '../../core/sql/listed.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { clauseModes, coCheckDepartments, keysOf } from '../policy.kinds.ts';
import { PolicyClause, PolicyClauseVersion } from './policy.ts';

/** The account to which an enterprise is paid: confirmed by itself, sealed. */
const PayeeAccountSchema = defineEntity({
  name: 'PayeeAccount',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    organization: () => p.manyToOne(Organization).ref(),
    state: p.enum(['CONFIRMED', 'REMOVED'] as const).default('CONFIRMED'),
    bank: p.string().length(100),
    holder: p.string().length(200),
    /** ****1234 */
    numberMasked: p.string().length(40),
    numberCipher: p.text(),
    /** Keyed hash, to find one account under two enterprises. */
    numberHash: p.string().length(64),
    confirmedOn: p.date(),
    confirmedByName: p.string().length(100),
  },
  indexes: [
    { properties: ['numberHash'] }, { properties: ['organization'] },
    { name: 'payee_account_one', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.organization}) where ${columns.state} = 'CONFIRMED'` },
  ],
});
export class PayeeAccount extends PayeeAccountSchema.class {}
PayeeAccountSchema.setClass(PayeeAccount);

/** The states of `lifecycle/claim.ts`. */
export const claimStates = ['DRAFT', 'OFFERED', 'SUBMITTED', 'CHECKED', 'IN_NOTICE', 'PAYING', 'PAID', 'RECOVERING', 'RECOVERED', 'RETURNED', 'REJECTED', 'WITHDRAWN'] as const;
export type ClaimState = (typeof claimStates)[number];
/** Those in which a claim came to nothing: the clause is free again. */
export const deadClaims = ['REJECTED', 'WITHDRAWN'] as const satisfies readonly ClaimState[];
/** Those whose amount counts against the year's quota. */
export const countedClaims = ['CHECKED', 'IN_NOTICE', 'PAYING', 'PAID'] as const satisfies readonly ClaimState[];

/** A fact as it stood when the claim was judged. */
export interface KeptFact { readonly title: string; readonly outcome: string; readonly current: string | null; readonly needed: string; readonly source: string; readonly asOf: string | null }

/** Files that were handed in for one paper. */
export interface HandedIn { readonly key: string; readonly files: readonly string[] }

/** 兑现: what one enterprise has of one clause in one year. */
const PolicyClaimSchema = defineEntity({
  name: 'PolicyClaim',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    clause: () => p.manyToOne(PolicyClause).ref(),
    version: () => p.manyToOne(PolicyClauseVersion).ref(),
    mode: p.enum(keysOf(clauseModes)),
    year: p.integer(),
    /** The year, or 0 for a clause that is had once. */
    period: p.integer(),
    /** What it is paid for: the clause's matter, by which funding is not doubled; empty where clauses add up. */
    matter: p.string().length(100).nullable(),
    state: p.enum(claimStates).default('DRAFT'),
    /** Times submitted: opinions given before a return belong to an earlier round. */
    round: p.integer().default(0),
    facts: p.json<KeptFact[]>().default('[]'),
    /** Papers handed in, by what the version asks for: keys of attachments. */
    papers: p.json<HandedIn[]>().default('[]'),
    judgedOn: p.date().nullable(),
    /** By the clause's amount rule, and what is left of it by stacking; yuan. */
    computedAmount: p.decimal('string').precision(20).scale(2).nullable(),
    approvedAmount: p.decimal('string').precision(20).scale(2).nullable(),
    /** Why the two differ. */
    amountNote: p.string().length(300).nullable(),
    submittedOn: p.date().nullable(),
    checkedOn: p.date().nullable(),
    checkedByName: p.string().length(100).nullable(),
    returnReason: p.text().nullable(),
    rejectReason: p.text().nullable(),
    noticedOn: p.date().nullable(),
    /** As it stood when it was paid. */
    accountMasked: p.string().length(40).nullable(),
    preparedById: p.uuid().nullable(),
    preparedByName: p.string().length(100).nullable(),
    preparedOn: p.date().nullable(),
    paidByName: p.string().length(100).nullable(),
    paidOn: p.date().nullable(),
    voucher: p.string().length(100).nullable(),
    /** Until when the enterprise must keep to the clause's obligation. */
    obligedUntil: p.date().nullable(),
    recoveryReason: p.text().nullable(),
    recoveryDocument: p.string().length(200).nullable(),
    recoveryAmount: p.decimal('string').precision(20).scale(2).nullable(),
    recoveredOn: p.date().nullable(),
    recoveryVoucher: p.string().length(100).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    listed('policy_claim', 'submittedOn'),
    { properties: ['organization', 'year'] }, { properties: ['state'] }, { properties: ['clause', 'year', 'state'] }, { properties: ['version'] }, { properties: ['year'] }, { properties: ['submittedOn'] }, { properties: ['paidOn'] },
    { properties: ['organization', 'matter'] },
    // One enterprise has one clause once a period, whoever asks for it and when.
    { name: 'policy_claim_once', expression: (columns, table, name) => `create unique index ${name} on ${table} (${columns.clause}, ${columns.organization}, ${columns.period}) where ${columns.state} not in ('REJECTED', 'WITHDRAWN')` },
  ],
});
export class PolicyClaim extends PolicyClaimSchema.class {}
PolicyClaimSchema.setClass(PolicyClaim);

/** A department's opinion on a claim. */
const PolicyCoCheckSchema = defineEntity({
  name: 'PolicyCoCheck',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    claim: () => p.manyToOne(PolicyClaim).ref().deleteRule('cascade'),
    round: p.integer(),
    department: p.enum(keysOf(coCheckDepartments)),
    result: p.enum(['PASS', 'OBJECTION'] as const),
    remark: p.text().nullable(),
    on: p.date(),
  },
  uniques: [{ properties: ['claim', 'round', 'department'] }],
});
export class PolicyCoCheck extends PolicyCoCheckSchema.class {}
PolicyCoCheckSchema.setClass(PolicyCoCheck);

export const policyClaimEntities = [PayeeAccount, PolicyClaim, PolicyCoCheck];
