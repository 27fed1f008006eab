import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { Connection, Extend, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { AchievementType, IntellectualPropertyType, PatentProjectType } from './achievement.type.ts';

/** What this area adds to every organization. */
@Extend(() => OrganizationType)
export class OrganizationAchievements {
  @Connection(() => AchievementType, '登记的科技成果，最近者在前。', { back: 'organization', order: [['registeredOn', 'desc']], filter: true }) achievements!: unknown;
  @Connection(() => PatentProjectType, '承担的专利产业化项目，最近年度在前。', { back: 'organization', order: [['year', 'desc']], filter: true }) patentProjects!: unknown;
  @Connection(() => IntellectualPropertyType, '登记的知识产权。', { back: 'organization', order: [['filedOn', 'desc']], filter: true }) rights!: unknown;
}

@Resolver()
export class AchievementResolver {
  @Lookup(() => AchievementType, '按全局标识或登记号取一项科技成果。', { by: ['id', 'registrationNumber'] }) achievement!: unknown;
  @Rows(() => AchievementType, '科技成果，最近登记者在前。', { order: [['registeredOn', 'desc']] }) achievements!: unknown;
  @Lookup(() => PatentProjectType, '按全局标识或项目编号取一个专利产业化项目。', { by: ['id', 'projectNumber'] }) patentProject!: unknown;
  @Rows(() => PatentProjectType, '专利产业化项目，最近年度在前。', { order: [['year', 'desc']] }) patentProjects!: unknown;
  @Lookup(() => IntellectualPropertyType, '按全局标识取一项知识产权。', { by: ['id'] }) intellectualProperty!: unknown;
}

export const achievementResolvers = [AchievementResolver, OrganizationAchievements];
