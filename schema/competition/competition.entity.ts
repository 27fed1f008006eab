import { defineEntity, p } from '@mikro-orm/core';
import { uuidv7 } from '../core/uuid.ts';
import { Organization, Region } from '../organization/organization.entity.ts';
import { awardStates, competitionStates, entryStates, gradeNames, hostRoleNames, landingKindNames, memberRoleNames, stageKindNames } from './competition.kinds.ts';

/** One edition of a contest (双创大赛). */
const CompetitionSchema = defineEntity({
  name: 'Competition',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    region: () => p.manyToOne(Region).ref(),
    year: p.integer(),
    name: p.string().length(200),
    /** The name as it is compared: quotes, spaces and width make no difference. */
    nameKey: p.string().length(200),
    /** 第几届. */
    edition: p.integer().nullable(),
    state: p.enum(competitionStates).default('ANNOUNCED'),
    document: p.string().length(200).nullable(),
    announcedOn: p.date().nullable(),
    /** Teams may register from – to, both days included. */
    registrationFrom: p.date().nullable(),
    registrationTo: p.date().nullable(),
    /** Yuan. */
    prizeBudget: p.decimal('string').precision(20).scale(2).nullable(),
    summary: p.text().nullable(),
    screeningFrom: p.date().nullable(),
    finalFrom: p.date().nullable(),
    awardedOn: p.date().nullable(),
    awardDocument: p.string().length(200).nullable(),
    landedOn: p.date().nullable(),
    cancelledOn: p.date().nullable(),
    cancelReason: p.text().nullable(),
    /** When names and telephone numbers of students were erased. */
    forgottenOn: p.date().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['region', 'year', 'nameKey'] }],
  indexes: [{ properties: ['year'] }, { properties: ['name'] }, { properties: ['state'] }],
});
export class Competition extends CompetitionSchema.class {}
CompetitionSchema.setClass(Competition);

/** Who holds it: host, co-hosts, organisers. */
const CompetitionHostSchema = defineEntity({
  name: 'CompetitionHost',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    competition: () => p.manyToOne(Competition).ref().deleteRule('cascade'),
    role: p.enum(hostRoleNames),
    name: p.string().length(200),
    /** Where it is in the register. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    position: p.integer(),
  },
  uniques: [{ properties: ['competition', 'role', 'name'] }],
  indexes: [{ properties: ['organization'] }],
});
export class CompetitionHost extends CompetitionHostSchema.class {}
CompetitionHostSchema.setClass(CompetitionHost);

const CompetitionTrackSchema = defineEntity({
  name: 'CompetitionTrack',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    competition: () => p.manyToOne(Competition).ref().deleteRule('cascade'),
    name: p.string().length(100),
  },
  uniques: [{ properties: ['competition', 'name'] }],
});
export class CompetitionTrack extends CompetitionTrackSchema.class {}
CompetitionTrackSchema.setClass(CompetitionTrack);

/** A round after registration. */
const CompetitionStageSchema = defineEntity({
  name: 'CompetitionStage',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    competition: () => p.manyToOne(Competition).ref().deleteRule('cascade'),
    kind: p.enum(stageKindNames),
    /** As this contest calls it. */
    name: p.string().length(100),
    on: p.date().nullable(),
    venue: p.string().length(200).nullable(),
    /** How many teams it takes. */
    seats: p.integer().nullable(),
  },
  uniques: [{ properties: ['competition', 'kind'] }],
});
export class CompetitionStage extends CompetitionStageSchema.class {}
CompetitionStageSchema.setClass(CompetitionStage);

/** A university that takes part. */
const CompetitionInstitutionSchema = defineEntity({
  name: 'CompetitionInstitution',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    competition: () => p.manyToOne(Competition).ref(),
    name: p.string().length(200),
    /** 办学层次, in the contest office's words. */
    level: p.string().length(60).nullable(),
    province: p.string().length(60).nullable(),
    /** Where it is in the register: then its own people register its teams. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    contactName: p.string().length(100).nullable(),
    contactPhoneMasked: p.string().length(40).nullable(),
    contactPhoneCipher: p.text().nullable(),
    contactPhoneHash: p.string().length(64).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['competition', 'name'] }],
  indexes: [{ properties: ['name'] }, { properties: ['province'] }, { properties: ['level'] }, { properties: ['organization'] }],
});
export class CompetitionInstitution extends CompetitionInstitutionSchema.class {}
CompetitionInstitutionSchema.setClass(CompetitionInstitution);

/** A team that takes part. */
const CompetitionEntrySchema = defineEntity({
  name: 'CompetitionEntry',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    competition: () => p.manyToOne(Competition).ref(),
    number: p.string().length(60),
    name: p.string().length(200),
    state: p.enum(entryStates).default('REGISTERED'),
    /** As the team gave it; and the one on the list of institutions, where it stands there. */
    institutionName: p.string().length(200),
    institution: () => p.manyToOne(CompetitionInstitution).ref().nullable().deleteRule('no action'),
    track: () => p.manyToOne(CompetitionTrack).ref().nullable().deleteRule('no action'),
    /** 指导教师. */
    advisor: p.string().length(100).nullable(),
    size: p.integer(),
    /** The mark on the list of teams that it is in the challenge round; the round's own list decides. */
    isMarkedFinalist: p.boolean().nullable(),
    withdrawReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['competition', 'number'] }],
  indexes: [{ properties: ['number'] }, { properties: ['name'] }, { properties: ['institution'] }, { properties: ['institutionName'] }, { properties: ['track'] }, { properties: ['state'] }],
});
export class CompetitionEntry extends CompetitionEntrySchema.class {}
CompetitionEntrySchema.setClass(CompetitionEntry);

/** A student of a team. Name and telephone number are sealed: nothing of them stands in clear. */
const CompetitionMemberSchema = defineEntity({
  name: 'CompetitionMember',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    competition: () => p.manyToOne(Competition).ref(),
    /** Empty when the team is not on file. */
    entry: () => p.manyToOne(CompetitionEntry).ref().nullable().deleteRule('no action'),
    entryNumber: p.string().length(60),
    number: p.string().length(60),
    /** 程* */
    nameMasked: p.string().length(100).nullable(),
    nameCipher: p.text().nullable(),
    nameHash: p.string().length(64).nullable(),
    institutionName: p.string().length(200).nullable(),
    degree: p.string().length(60).nullable(),
    role: p.enum(memberRoleNames).default('MEMBER'),
    phoneMasked: p.string().length(40).nullable(),
    phoneCipher: p.text().nullable(),
    phoneHash: p.string().length(64).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['competition', 'number'] }],
  indexes: [{ properties: ['entry'] }, { properties: ['number'] }],
});
export class CompetitionMember extends CompetitionMemberSchema.class {}
CompetitionMemberSchema.setClass(CompetitionMember);

/** A team in a round: its place, and what it scored. */
const CompetitionStageEntrySchema = defineEntity({
  name: 'CompetitionStageEntry',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    stage: () => p.manyToOne(CompetitionStage).ref(),
    /** Empty when the team is not on file; then what the list said of it is all that is known. */
    entry: () => p.manyToOne(CompetitionEntry).ref().nullable().deleteRule('no action'),
    entryNumber: p.string().length(60),
    entryName: p.string().length(200).nullable(),
    institutionName: p.string().length(200).nullable(),
    /** 出场顺序. */
    position: p.integer().nullable(),
    /** What it scored in the round before. */
    priorScore: p.decimal('string').precision(6).scale(2).nullable(),
    /** The mean of the judges' scores, two decimals. */
    score: p.decimal('string').precision(6).scale(2).nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['stage', 'entryNumber'] }],
  indexes: [{ properties: ['entry'] }],
});
export class CompetitionStageEntry extends CompetitionStageEntrySchema.class {}
CompetitionStageEntrySchema.setClass(CompetitionStageEntry);

/** One judge's score of a team in a round. */
const CompetitionScoreSchema = defineEntity({
  name: 'CompetitionScore',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    stageEntry: () => p.manyToOne(CompetitionStageEntry).ref().deleteRule('cascade'),
    judgeId: p.uuid(),
    judgeName: p.string().length(200),
    score: p.decimal('string').precision(6).scale(2),
    opinion: p.text().nullable(),
    on: p.date(),
  },
  uniques: [{ properties: ['stageEntry', 'judgeId'] }],
});
export class CompetitionScore extends CompetitionScoreSchema.class {}
CompetitionScoreSchema.setClass(CompetitionScore);

/** An awarded work. A team may have several; a finalist count does not bound them. */
const CompetitionAwardSchema = defineEntity({
  name: 'CompetitionAward',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    competition: () => p.manyToOne(Competition).ref(),
    grade: p.enum(gradeNames),
    /** The award in the contest's own words. */
    gradeName: p.string().length(60),
    work: p.string().length(200),
    state: p.enum(awardStates).default('PROPOSED'),
    entry: () => p.manyToOne(CompetitionEntry).ref().nullable().deleteRule('no action'),
    entryNumber: p.string().length(60).nullable(),
    entryName: p.string().length(200).nullable(),
    institutionName: p.string().length(200).nullable(),
    /** Yuan. */
    prize: p.decimal('string').precision(20).scale(2).nullable(),
    prizePaidOn: p.date().nullable(),
    prizeVoucher: p.string().length(200).nullable(),
    followUp: p.text().nullable(),
    closeReason: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  uniques: [{ properties: ['competition', 'work', 'entryNumber'] }],
  indexes: [{ properties: ['grade'] }, { properties: ['state'] }, { properties: ['entry'] }, { properties: ['work'] }],
});
export class CompetitionAward extends CompetitionAwardSchema.class {}
CompetitionAwardSchema.setClass(CompetitionAward);

/** What an awarded work came to in the county: a firm registered, a place in a carrier, people hired. */
const CompetitionLandingSchema = defineEntity({
  name: 'CompetitionLanding',
  properties: {
    id: p.uuid().primary().onCreate(() => uuidv7()),
    award: () => p.manyToOne(CompetitionAward).ref(),
    kind: p.enum(landingKindNames),
    on: p.date(),
    /** The firm registered, incubated or hiring, where it is in the register. */
    organization: () => p.manyToOne(Organization).ref().nullable().deleteRule('no action'),
    /** The carrier moved into, or the firm before it is in the register. */
    place: p.string().length(200).nullable(),
    people: p.integer().nullable(),
    note: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('clock_timestamp()'),
  },
  indexes: [{ properties: ['award', 'kind'] }, { properties: ['organization'] }, { properties: ['kind'] }, { properties: ['on'] }],
});
export class CompetitionLanding extends CompetitionLandingSchema.class {}
CompetitionLandingSchema.setClass(CompetitionLanding);

export const competitionEntities = [
  Competition, CompetitionHost, CompetitionTrack, CompetitionStage, CompetitionInstitution, CompetitionEntry, CompetitionMember, CompetitionStageEntry, CompetitionScore, CompetitionAward, CompetitionLanding,
];
