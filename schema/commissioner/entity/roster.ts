import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../../account/account.entity.ts';
import { uuidv7 } from '../../core/uuid.ts';
import { listed } from '../../core/sql/listed.ts';
import { Organization, Region } from '../../organization/organization.entity.ts';
import { commissionerKinds, commissionerLevels, grades, keysOf, memberOrigins, professionalTitles } from '../commissioner.kinds.ts';

/** The states of `lifecycle/commissioner.ts`. */
export const commissionerStates = ['ACTIVE', 'RETIRED'] as const;
export type CommissionerState = (typeof commissionerStates)[number];

/** Somebody who serves as a commissioner: by himself, as a member of a team, or as whom a legal person sends. */
const CommissionerSchema = defineEntity({
  name: 'Commissioner',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    /** The county that he serves. */
    region: () => p.manyToOne(Region).ref(),
    /** Unique in the county, as rosters and logs refer to it: of two with one name, one is written with the unit behind it. */
    name: p.string().length(100),
    /** Whose account it is; empty until bound. */
    person: () => p.manyToOne(Person).ref().nullable().deleteRule('no action').unique(),
    state: p.enum(commissionerStates).default('ACTIVE'),
    /** The unit that sends him, where it is known to the bureau; else only its name. */
    sender: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    senderName: p.string().length(200).nullable(),
    /** As the roster words it. */
    specialty: p.string().length(200).nullable(),
    /** What he is matched by besides. */
    skills: p.array().default([]),
    title: p.enum(keysOf(professionalTitles)).nullable(),
    isCivilServant: p.boolean().default(false),
    /** The last day on which he may not be nominated: set by a failed assessment. */
    barredUntil: p.date().nullable(),
    /** 138****0000 */
    phoneMasked: p.string().length(40).nullable(),
    phoneCipher: p.text().nullable(),
    phoneHash: p.string().length(64).nullable(),
    /** Of paid ones only: who is paid is taxed. */
    identityNumberMasked: p.string().length(40).nullable(),
    identityNumberCipher: p.text().nullable(),
    /** One identity, one commissioner: nobody is paid twice under two names. */
    identityNumberHash: p.string().length(64).nullable().unique(),
    payeeBank: p.string().length(100).nullable(),
    /** ****1234 */
    payeeAccountMasked: p.string().length(40).nullable(),
    payeeAccountCipher: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'name'] }],
  indexes: [{ properties: ['name'] }, { properties: ['sender'] }, { properties: ['state'] }],
});
export class Commissioner extends CommissionerSchema.class {}
CommissionerSchema.setClass(Commissioner);

/** 特派团: a team for one industry. */
const CommissionerTeamSchema = defineEntity({
  name: 'CommissionerTeam',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    name: p.string().length(200),
    state: p.enum(['ACTIVE', 'DISSOLVED'] as const).default('ACTIVE'),
    industry: p.string().length(100).nullable(),
    leader: () => p.manyToOne(Commissioner).ref().nullable().deleteRule('no action'),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'name'] }],
  indexes: [{ properties: ['leader'] }],
});
export class CommissionerTeam extends CommissionerTeamSchema.class {}
CommissionerTeamSchema.setClass(CommissionerTeam);

const CommissionerTeamMemberSchema = defineEntity({
  name: 'CommissionerTeamMember',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    team: () => p.manyToOne(CommissionerTeam).ref().deleteRule('cascade'),
    commissioner: () => p.manyToOne(Commissioner).ref(),
    origin: p.enum(keysOf(memberOrigins)),
    joinedOn: p.date(),
    /** The last day. */
    leftOn: p.date().nullable(),
  },
  uniques: [{ properties: ['team', 'commissioner'] }],
  indexes: [{ properties: ['commissioner'] }],
});
export class CommissionerTeamMember extends CommissionerTeamMemberSchema.class {}
CommissionerTeamMemberSchema.setClass(CommissionerTeamMember);

/** 选派批次: one call of one level, with the places it has. */
const CommissionerBatchSchema = defineEntity({
  name: 'CommissionerBatch',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    name: p.string().length(100),
    year: p.integer(),
    level: p.enum(keysOf(commissionerLevels)),
    state: p.enum(['OPEN', 'CLOSED'] as const).default('OPEN'),
    document: p.string().length(200),
    individuals: p.integer().default(0),
    teams: p.integer().default(0),
    legalPersons: p.integer().default(0),
    termFrom: p.date(),
    termTo: p.date(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'name'] }],
  indexes: [{ properties: ['year', 'level'] }],
});
export class CommissionerBatch extends CommissionerBatchSchema.class {}
CommissionerBatchSchema.setClass(CommissionerBatch);

/** The states of `lifecycle/term.ts`. */
export const termStates = ['NOMINATED', 'PROPOSED', 'IN_NOTICE', 'APPOINTED', 'SERVING', 'ASSESSED', 'CLOSED', 'REPLACED', 'REJECTED', 'WITHDRAWN'] as const;
export type TermState = (typeof termStates)[number];

/** 任期: from nomination over the three-party agreement to the grade. */
const CommissionerTermSchema = defineEntity({
  name: 'CommissionerTerm',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    /** Of a team its leader, of a legal person whom it sends. */
    commissioner: () => p.manyToOne(Commissioner).ref(),
    kind: p.enum(keysOf(commissionerKinds)),
    level: p.enum(keysOf(commissionerLevels)),
    team: () => p.manyToOne(CommissionerTeam).ref().nullable().deleteRule('no action'),
    state: p.enum(termStates).default('NOMINATED'),
    batch: () => p.manyToOne(CommissionerBatch).ref().nullable().deleteRule('no action'),
    sender: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    senderName: p.string().length(200).nullable(),
    /** Where he is posted; empty for a team, which serves an industry. */
    town: () => p.manyToOne(Region).ref().nullable().deleteRule('no action'),
    /** The enterprise he is paired with: it then signs as the receiver, else the township does. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    /** What is looked for. */
    wantedSkills: p.array().default([]),
    /** Whether trips are paid: only then an identity number is asked for. */
    isPaid: p.boolean().default(false),
    startsOn: p.date().nullable(),
    /** The last day. */
    endsOn: p.date().nullable(),
    nominatedOn: p.date(),
    consentedOn: p.date().nullable(),
    approvedOn: p.date().nullable(),
    approvalDocument: p.string().length(200).nullable(),
    /** Of city and province, whose notice is no record here; the county's own is a `PublicNotice`. */
    noticeFrom: p.date().nullable(),
    /** Its last day. */
    noticeTo: p.date().nullable(),
    /** The day after it. */
    noticeOverOn: p.date().nullable().generated('(notice_to + 1) stored'),
    appointedOn: p.date().nullable(),
    commissionerSignedOn: p.date().nullable(),
    receiverSignedOn: p.date().nullable(),
    senderSignedOn: p.date().nullable(),
    endedOn: p.date().nullable(),
    endReason: p.text().nullable(),
    /** Whose place this term took. */
    replaces: () => p.manyToOne(CommissionerTerm).ref().nullable().deleteRule('no action'),
    grade: p.enum(keysOf(grades)).nullable(),
    gradedOn: p.date().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [
    listed('commissioner_term', 'startsOn'),
    { properties: ['commissioner', 'state'] }, { properties: ['state'] }, { properties: ['team'] }, { properties: ['batch', 'state'] }, { properties: ['sender'] }, { properties: ['town'] },
    { properties: ['organization'] }, { properties: ['endsOn'] }, { properties: ['startsOn'] }, { properties: ['noticeOverOn'] }, { properties: ['replaces'] }, { properties: ['kind', 'level'] },
  ],
});
export class CommissionerTerm extends CommissionerTermSchema.class {}
CommissionerTermSchema.setClass(CommissionerTerm);

/** 名册: who was a commissioner in which year. What figures count, whether a file or a term brought it. */
const CommissionerRosterEntrySchema = defineEntity({
  name: 'CommissionerRosterEntry',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    year: p.integer(),
    commissioner: () => p.manyToOne(Commissioner).ref(),
    kind: p.enum(keysOf(commissionerKinds)),
    level: p.enum(keysOf(commissionerLevels)),
    team: () => p.manyToOne(CommissionerTeam).ref().nullable().deleteRule('no action'),
    town: () => p.manyToOne(Region).ref().nullable().deleteRule('no action'),
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    /** The term that brought it; empty where only a roster was handed over. */
    term: () => p.manyToOne(CommissionerTerm).ref().nullable().deleteRule('no action'),
    /** Since when in that year; empty where only the year is known. */
    enteredOn: p.date().nullable(),
    /** Left before the year was over: stays on the list and counts no more. */
    leftOn: p.date().nullable(),
    remark: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['commissioner', 'year'] }],
  indexes: [{ properties: ['year', 'level', 'kind'] }, { properties: ['town', 'year'] }, { properties: ['organization', 'year'] }, { properties: ['team'] }, { properties: ['term'] }],
});
export class CommissionerRosterEntry extends CommissionerRosterEntrySchema.class {}
CommissionerRosterEntrySchema.setClass(CommissionerRosterEntry);

/** 述职: what the commissioner reports of half a year or a year. */
const CommissionerReportSchema = defineEntity({
  name: 'CommissionerReport',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    term: () => p.manyToOne(CommissionerTerm).ref().deleteRule('cascade'),
    kind: p.enum(['MID_YEAR', 'YEARLY'] as const),
    year: p.integer(),
    summary: p.text(),
    submittedOn: p.date(),
  },
  uniques: [{ properties: ['term', 'kind', 'year'] }],
});
export class CommissionerReport extends CommissionerReportSchema.class {}
CommissionerReportSchema.setClass(CommissionerReport);

/** 考核: what a term came to. Scores are points of a hundred. */
const CommissionerAssessmentSchema = defineEntity({
  name: 'CommissionerAssessment',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    term: () => p.manyToOne(CommissionerTerm).ref().unique().deleteRule('cascade'),
    region: () => p.manyToOne(Region).ref(),
    /** The year in which it is assessed: whose quota of excellent it falls under. */
    year: p.integer(),
    /** Days with a confirmed visit. */
    serviceDays: p.integer(),
    serviceHours: p.decimal('string').precision(8).scale(1),
    visits: p.integer(),
    demandsTaken: p.integer(),
    demandsSolved: p.integer(),
    /** Stars; empty when nobody rated. */
    averageRating: p.decimal('string').precision(5).scale(2).nullable(),
    minimumDays: p.integer(),
    /** Each of a hundred, before weighing. */
    satisfaction: p.decimal('string').precision(5).scale(2),
    volume: p.decimal('string').precision(5).scale(2),
    results: p.decimal('string').precision(5).scale(2),
    total: p.decimal('string').precision(5).scale(2),
    /** Why results or satisfaction are other than what was counted. */
    ground: p.text().nullable(),
    senderOpinion: p.text().nullable(),
    receiverOpinion: p.text().nullable(),
    assessedOn: p.date(),
    ruleVersion: p.string().length(120),
  },
  indexes: [{ properties: ['region', 'year'] }],
});
export class CommissionerAssessment extends CommissionerAssessmentSchema.class {}
CommissionerAssessmentSchema.setClass(CommissionerAssessment);

export const rosterEntities = [Commissioner, CommissionerTeam, CommissionerTeamMember, CommissionerBatch, CommissionerTerm, CommissionerRosterEntry, CommissionerReport, CommissionerAssessment];
