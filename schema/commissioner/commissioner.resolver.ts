import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { Connection, Extend, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { CommissionerRosterEntryType, CommissionerTeamType, CommissionerType, VisitLogType } from './commissioner.type.ts';

/** What commissioners add to every organization. */
@Extend(() => OrganizationType)
export class OrganizationCommissioners {
  @Connection(() => CommissionerRosterEntryType, '结对的科技特派员，最近年度在前。', { back: 'organization', order: [['year', 'desc']], filter: true }) commissionerEntries!: unknown;
  @Connection(() => VisitLogType, '所受的科技特派员服务，最近者在前。', { back: 'organization', order: [['servedOn', 'desc']], filter: true }) serviceVisits!: unknown;
}

/** And to every township. */
@Extend(() => RegionType)
export class RegionCommissioners {
  @Connection(() => CommissionerRosterEntryType, '派驻的科技特派员，最近年度在前。', { back: 'town', order: [['year', 'desc']], filter: true }) commissionerEntries!: unknown;
  @Connection(() => VisitLogType, '在此的科技特派员服务，最近者在前。', { back: 'town', order: [['servedOn', 'desc']], filter: true }) serviceVisits!: unknown;
}

@Resolver()
export class CommissionerResolver {
  @Lookup(() => CommissionerType, '按全局标识取一名科技特派员。', { by: ['id'] }) commissioner!: unknown;
  @Rows(() => CommissionerType, '科技特派员。', { order: [['name', 'asc']] }) commissioners!: unknown;
  @Lookup(() => CommissionerTeamType, '按全局标识取一个特派团。', { by: ['id'] }) commissionerTeam!: unknown;
  @Rows(() => CommissionerTeamType, '特派团。', { order: [['name', 'asc']] }) commissionerTeams!: unknown;
  @Rows(() => CommissionerRosterEntryType, '科技特派员名册，最近年度在前。', { order: [['year', 'desc']] }) commissionerRoster!: unknown;
  @Lookup(() => VisitLogType, '按全局标识取一条服务日志。', { by: ['id'] }) visitLog!: unknown;
  @Rows(() => VisitLogType, '服务日志，最近者在前。', { order: [['servedOn', 'desc']] }) visitLogs!: unknown;
}

export const commissionerResolvers = [CommissionerResolver, OrganizationCommissioners, RegionCommissioners];
