import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { Connection, Extend, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { DemandRecommendationType, TechDemandType } from './challenge.type/demand.ts';
import { ProjectType } from './challenge.type/project.ts';

@Extend(() => OrganizationType)
export class OrganizationChallenge {
  @Connection(() => TechDemandType, '提出的技术需求，最近者在前。', { back: 'organization', order: [['filedOn', 'desc']], filter: true }) techDemands!: unknown;
  @Connection(() => ProjectType, '承担的科技项目，最近立项者在前。', { back: 'organization', order: [['establishedOn', 'desc']], filter: true }) projects!: unknown;
}

@Resolver()
export class ChallengeResolver {
  @Lookup(() => TechDemandType, '按全局标识取一项技术需求。', { by: ['id'] }) techDemand!: unknown;
  @Rows(() => TechDemandType, '技术需求，最近提出者在前。', { order: [['filedOn', 'desc']] }) techDemands!: unknown;
  @Rows(() => DemandRecommendationType, '需求推荐，最近者在前。', { order: [['recommendedOn', 'desc']] }) demandRecommendations!: unknown;
  @Lookup(() => ProjectType, '按全局标识取一个科技项目。', { by: ['id'] }) project!: unknown;
  @Rows(() => ProjectType, '科技项目，最近立项者在前。', { order: [['establishedOn', 'desc']] }) projects!: unknown;
}

export const challengeResolvers = [ChallengeResolver, OrganizationChallenge];
