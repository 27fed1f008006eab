import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../../core/uuid.ts';
import { Organization } from '../../organization/organization.entity.ts';
import { contactNames, partnerNames } from '../challenge.kinds.ts';
import { TechDemand } from './demand.ts';

/** The states of `lifecycle/matchmaking.ts`. */
export const matchStates = ['PROPOSED', 'CONTACTED', 'INTERESTED', 'DECLINED'] as const;
export type MatchState = (typeof matchStates)[number];

/** 对接: somebody who may be able to solve a demand, why it was thought so, and what came of asking. */
const MatchmakingSchema = defineEntity({
  name: 'Matchmaking',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    demand: () => p.manyToOne(TechDemand).ref().deleteRule('cascade'),
    /** What was found: a talent, a result, a platform, an institution. */
    kind: p.enum(partnerNames),
    partnerType: p.string().length(60),
    partnerId: p.uuid(),
    label: p.string().length(300),
    /** With whom it is talked, where that is on file. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('restrict'),
    /** 0 to 100; only to put the likeliest first. */
    fit: p.integer(),
    reasons: p.array().default([]),
    state: p.enum(matchStates).default('PROPOSED'),
    proposedOn: p.date(),
    outcome: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['demand', 'partnerId'] }],
  indexes: [{ properties: ['demand', 'fit'] }, { properties: ['organization'] }, { properties: ['state'] }, { properties: ['proposedOn'] }],
});
export class Matchmaking extends MatchmakingSchema.class {}
MatchmakingSchema.setClass(Matchmaking);

/** One contact: a call, a meeting, a visit to the site. */
const MatchContactSchema = defineEntity({
  name: 'MatchContact',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    matchmaking: () => p.manyToOne(Matchmaking).ref().deleteRule('cascade'),
    kind: p.enum(contactNames),
    on: p.date(),
    place: p.string().length(200).nullable(),
    text: p.text(),
    recordedBy: p.string().length(200),
  },
  indexes: [{ properties: ['matchmaking', 'on'] }],
});
export class MatchContact extends MatchContactSchema.class {}
MatchContactSchema.setClass(MatchContact);
