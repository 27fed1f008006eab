import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { is } from '../core/access/condition.ts';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Connection, Extend, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { PlatformType } from '../platform/platform.type.ts';
import { programmeLifecycle } from './lifecycle/programme.ts';
import { talentLifecycle } from './lifecycle/talent.ts';
import { TalentProgrammeType, TalentType } from './talent.type.ts';

/** What talent adds to every organization: whom it employs or puts forward. */
@Extend(() => OrganizationType)
export class OrganizationTalents {
  @Connection(() => TalentType, '高层次人才：本单位引进、入选或申报者，最近者在前。', { back: 'organization', where: is('subject', 'PERSON'), order: [['on', 'desc']], filter: true }) talents!: unknown;
  @Connection(() => TalentType, '创新团队：依托本单位者。', { back: 'organization', where: is('subject', 'TEAM'), order: [['year', 'desc']], filter: true }) talentTeams!: unknown;
}

@Extend(() => PlatformType)
export class PlatformTalents {
  @Connection(() => TalentType, '人才（团队）：在本平台引进、入选或申报者，最近者在前。', { back: 'platform', order: [['on', 'desc']], filter: true }) talents!: unknown;
}

@Resolver()
export class TalentResolver {
  @Lookup(() => TalentType, '按全局标识取一名人才或一支团队。', { by: ['id'] }) talent!: unknown;
  @Rows(() => TalentType, '人才与团队，最近引进（入选）者在前。', { order: [['on', 'desc'], ['year', 'desc']] }) talents!: unknown;
  @Lookup(() => TalentProgrammeType, '按全局标识取一项人才计划。', { by: ['id'] }) talentProgramme!: unknown;
  @Rows(() => TalentProgrammeType, '人才计划。', { order: [['level', 'asc'], ['name', 'asc']] }) talentProgrammes!: unknown;
}

export const talentResolvers = [
  TalentResolver, OrganizationTalents, PlatformTalents,
  mutationsOf(talentLifecycle, 'Talent', () => TalentType, {
    setMembers: 'setTeamMembers', apply: 'applyForTalent', recordReview: 'recordTalentReview', arrive: 'recordTalentArrival', verifyArrival: 'verifyTalentArrival', approveFunding: 'approveTalentFunding',
  }),
  mutationsOf(programmeLifecycle, 'TalentProgramme', () => TalentProgrammeType),
];
