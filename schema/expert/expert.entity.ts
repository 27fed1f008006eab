import { defineEntity, p } from '@mikro-orm/core';
import { Person } from '../account/account.entity.ts';
import { uuidv7 } from '../core/uuid.ts';
import { listed } from '../core/sql/listed.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import type { Candidate } from './draw.ts';
import { expertKindNames, reviewMethodNames, tieKindNames, type RecusalGround } from './expert.kinds.ts';
import type { ReviewScheme } from './scheme.ts';
import type { ItemResult } from './scoring.ts';

/** The states of `lifecycle/profile.ts`. */
export const profileStates = ['APPLIED', 'IN_POOL', 'SUSPENDED', 'LAPSED', 'DECLINED', 'REMOVED'] as const;
export type ProfileState = (typeof profileStates)[number];

/** Somebody in the pool of experts. */
const ExpertProfileSchema = defineEntity({
  name: 'ExpertProfile',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    person: () => p.manyToOne(Person).ref(),
    /** The legal person he belongs to. */
    organization: () => p.manyToOne(Organization).ref(),
    kind: p.enum(expertKindNames),
    title: p.string().length(100),
    degree: p.string().length(60).nullable(),
    /** Technical fields, in the words of demands. */
    fields: p.array().default([]),
    introduction: p.text().nullable(),
    state: p.enum(profileStates).default('APPLIED'),
    nominatedBy: p.string().length(200),
    appliedOn: p.date(),
    enteredOn: p.date().nullable(),
    /** The last day of the term. */
    validTo: p.date().nullable(),
    lapsesOn: p.date().nullable().generated('(valid_to + 1) stored'),
    suspendReason: p.text().nullable(),
    endReason: p.text().nullable(),
    ruleVersion: p.string().length(120).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ name: 'expert_profile_one_a_person', properties: ['person'], where: `state in ('APPLIED', 'IN_POOL', 'SUSPENDED', 'LAPSED')` }],
  indexes: [listed('expert_profile', 'enteredOn'), { properties: ['organization'] }, { properties: ['kind', 'state'] }, { properties: ['state'] }, { properties: ['lapsesOn'] }, { properties: ['enteredOn'] }, { properties: ['validTo'] }],
});
export class ExpertProfile extends ExpertProfileSchema.class {}
ExpertProfileSchema.setClass(ExpertProfile);

/** Where an expert worked, and what binds him to somebody: declared by himself, and put into every draw. */
const ExpertTieSchema = defineEntity({
  name: 'ExpertTie',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    expert: () => p.manyToOne(ExpertProfile).ref().deleteRule('cascade'),
    /** Empty for a former post. */
    kind: p.enum(tieKindNames).nullable(),
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('restrict'),
    unitName: p.string().length(200).nullable(),
    personName: p.string().length(100).nullable(),
    from: p.date().nullable(),
    /** Empty while it lasts. */
    until: p.date().nullable(),
    declaredOn: p.date(),
  },
  indexes: [{ properties: ['expert'] }, { properties: ['organization'] }],
});
export class ExpertTie extends ExpertTieSchema.class {}
ExpertTieSchema.setClass(ExpertTie);

/** The states of `lifecycle/session.ts`. */
export const sessionStates = ['PREPARING', 'REVIEWING', 'CLOSED', 'OPENED', 'CANCELLED'] as const;
export type SessionState = (typeof sessionStates)[number];

/** Who has a stake in what is reviewed: whatever binds an expert to one of them keeps him out. */
export interface ReviewParties {
  readonly organizations: readonly { readonly id: string | null; readonly name: string; readonly as: string }[];
  readonly persons: readonly { readonly name: string; readonly unit: string | null; readonly id: string | null }[];
  /** Experts whom applicants named as unsuitable. */
  readonly unsuitable: readonly string[];
  /** Relations that applicants declared. */
  readonly declared: readonly { readonly name: string; readonly unit: string | null; readonly relation: string }[];
  /** What areas above know of: joint projects, results, contracts. */
  readonly further: readonly { readonly expert: string; readonly ground: RecusalGround; readonly text: string }[];
}

/** One review: what is reviewed by which scheme, by whom, until when. */
const ReviewSessionSchema = defineEntity({
  name: 'ReviewSession',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    subjectType: p.string().length(60),
    subjectId: p.uuid(),
    region: () => p.manyToOne(Region).ref(),
    title: p.string().length(200),
    method: p.enum(reviewMethodNames).default('CORRESPONDENCE'),
    /** Experts do not learn whose applications they are. */
    isBlind: p.boolean().default(false),
    scheme: p.json<ReviewScheme>(),
    ruleVersion: p.string().length(120),
    parties: p.json<ReviewParties>(),
    state: p.enum(sessionStates).default('PREPARING'),
    /** Officers who may have no hand in it. */
    recused: p.array().default([]),
    /** The last day for scores. */
    scoresBy: p.date().nullable(),
    /** When the clock looks whether it can be closed; empty once it did. */
    alarmOn: p.date().nullable(),
    closedAt: p.datetime().nullable(),
    openedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['subjectId', 'createdAt'] }, { properties: ['state', 'alarmOn'] }, { properties: ['alarmOn'] }, { properties: ['scoresBy'] }, { properties: ['createdAt'] }],
});
export class ReviewSession extends ReviewSessionSchema.class {}
ReviewSessionSchema.setClass(ReviewSession);

/** One application before the panel, and what came of it. */
const ReviewTargetSchema = defineEntity({
  name: 'ReviewTarget',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    session: () => p.manyToOne(ReviewSession).ref().deleteRule('cascade'),
    targetType: p.string().length(60),
    targetId: p.uuid(),
    /** Whose it is: he gets the scores and the opinion. */
    organization: () => p.manyToOne(Organization).ref(),
    /** What the panel calls it. */
    code: p.string().length(20),
    title: p.string().length(300),
    total: p.decimal('string').precision(7).scale(2).nullable(),
    tieBreak: p.decimal('string').precision(7).scale(2).nullable(),
    place: p.integer().nullable(),
    passed: p.boolean().nullable(),
    ballots: p.integer().nullable(),
    items: p.json<ItemResult[]>().nullable(),
    /** The experts' opinions, compiled; theirs no longer. */
    opinion: p.text().nullable(),
    releasedOn: p.date().nullable(),
  },
  uniques: [{ properties: ['session', 'targetId'] }, { properties: ['session', 'code'] }],
  indexes: [{ properties: ['targetId'] }, { properties: ['organization'] }],
});
export class ReviewTarget extends ReviewTargetSchema.class {}
ReviewTargetSchema.setClass(ReviewTarget);

/** One draw: all that is needed to repeat it, and all who were left out of it, for whoever checks. */
const ExpertDrawSchema = defineEntity({
  name: 'ExpertDraw',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    session: () => p.manyToOne(ReviewSession).ref().deleteRule('cascade'),
    number: p.integer(),
    method: p.string().length(40),
    seed: p.string().length(64),
    candidates: p.json<Candidate[]>(),
    excluded: p.json<{ readonly expert: string; readonly grounds: readonly { readonly ground: RecusalGround; readonly text: string }[] }[]>(),
    panel: p.array().default([]),
    reserves: p.array().default([]),
    drawnBy: p.string().length(200),
    drawnAt: p.datetime(),
    /** Why the one before does not stand. */
    reason: p.text().nullable(),
  },
  uniques: [{ properties: ['session', 'number'] }],
});
export class ExpertDraw extends ExpertDrawSchema.class {}
ExpertDrawSchema.setClass(ExpertDraw);

/** The states of `lifecycle/assignment.ts`. */
export const assignmentStates = ['INVITED', 'ACCEPTED', 'SUBMITTED', 'RECUSED', 'DECLINED', 'EXPIRED', 'CANCELLED'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** An expert's seat on a panel. */
const ReviewAssignmentSchema = defineEntity({
  name: 'ReviewAssignment',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    session: () => p.manyToOne(ReviewSession).ref().deleteRule('cascade'),
    expert: () => p.manyToOne(ExpertProfile).ref(),
    draw: () => p.manyToOne(ExpertDraw).ref(),
    /** For whom he stands in. */
    replaces: () => p.manyToOne(ReviewAssignment).ref().nullable(),
    state: p.enum(assignmentStates).default('INVITED'),
    invitedOn: p.date(),
    /** The last day to answer, then to score. */
    answerBy: p.date(),
    answersOn: p.date().nullable().generated('(answer_by + 1) stored'),
    scoresBy: p.date(),
    expiresOn: p.date().nullable().generated('(scores_by + 1) stored'),
    acceptedOn: p.date().nullable(),
    submittedAt: p.datetime().nullable(),
    /** SHA-256 over what he signed: scores and opinions as they stood. */
    signature: p.string().length(64).nullable(),
    endReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['draw', 'expert'] }],
  indexes: [{ properties: ['invitedOn'] }, { properties: ['session', 'state'] }, { properties: ['expert', 'state'] }, { properties: ['state', 'answersOn'] }, { properties: ['answersOn'] }, { properties: ['expiresOn'] }, { properties: ['scoresBy'] }, { properties: ['replaces'] }],
});
export class ReviewAssignment extends ReviewAssignmentSchema.class {}
ReviewAssignmentSchema.setClass(ReviewAssignment);

/** What an expert said of his own conflicts before he saw any application. */
const RecusalDeclarationSchema = defineEntity({
  name: 'RecusalDeclaration',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    assignment: () => p.manyToOne(ReviewAssignment).ref().deleteRule('cascade'),
    hasConflict: p.boolean(),
    statement: p.text(),
    declaredAt: p.datetime(),
  },
  indexes: [{ properties: ['assignment'] }],
});
export class RecusalDeclaration extends RecusalDeclarationSchema.class {}
RecusalDeclarationSchema.setClass(RecusalDeclaration);

/** An expert's ballot on one application; his own until the results are opened. */
const ReviewScoreSchema = defineEntity({
  name: 'ReviewScore',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    assignment: () => p.manyToOne(ReviewAssignment).ref().deleteRule('cascade'),
    target: () => p.manyToOne(ReviewTarget).ref().deleteRule('cascade'),
    /** Points by the code of each item, decimals as text. */
    points: p.json<Record<string, string>>(),
    opinion: p.text().nullable(),
    savedAt: p.datetime(),
  },
  uniques: [{ properties: ['assignment', 'target'] }],
  indexes: [{ properties: ['target'] }],
});
export class ReviewScore extends ReviewScoreSchema.class {}
ReviewScoreSchema.setClass(ReviewScore);

export const expertEntities = [ExpertProfile, ExpertTie, ReviewSession, ReviewTarget, ExpertDraw, ReviewAssignment, RecusalDeclaration, ReviewScore];
