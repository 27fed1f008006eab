import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Connection, Extend, List, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { contractLifecycle } from './lifecycle/contract.ts';
import { evaluationLifecycle } from './lifecycle/evaluation.ts';
import { milestoneLifecycle } from './lifecycle/milestone.ts';
import { newInstitutionLifecycle } from './lifecycle/new-institution.ts';
import { platformLifecycle } from './lifecycle/platform.ts';
import { transferCentreLifecycle } from './lifecycle/transfer-centre.ts';
import { NewRdInstitutionType, PlatformContractType, PlatformEvaluationType, PlatformMilestoneType, PlatformType, TransferCentreType } from './platform.type.ts';

/** What platforms add to every organization. */
@Extend(() => OrganizationType)
export class OrganizationPlatforms {
  @List(() => PlatformType, '所运营的科创平台。', { back: 'organization', order: [['name', 'asc']] }) platforms!: unknown;
  @List(() => PlatformType, '所共建的科创平台。', { back: 'partnerOrganization', order: [['name', 'asc']] }) partnerPlatforms!: unknown;
  @Connection(() => PlatformContractType, '与科创平台的合作合同，最近者在前。', { back: 'organization', order: [['signedOn', 'desc']], filter: true }) platformContracts!: unknown;
}

@Resolver()
export class PlatformResolver {
  @Lookup(() => PlatformType, '按全局标识取一个科创平台。', { by: ['id'] }) platform!: unknown;
  @Rows(() => PlatformType, '科创平台。', { order: [['group', 'asc'], ['foundedOn', 'asc']] }) platforms!: unknown;
  @Lookup(() => PlatformMilestoneType, '按全局标识取一个重点事项。', { by: ['id'] }) platformMilestone!: unknown;
  @Rows(() => PlatformMilestoneType, '重点事项，按计划日期。', { order: [['dueOn', 'asc']] }) platformMilestones!: unknown;
  @Lookup(() => PlatformContractType, '按全局标识取一份合作合同。', { by: ['id'] }) platformContract!: unknown;
  @Rows(() => PlatformContractType, '合作合同，最近者在前。', { order: [['signedOn', 'desc']] }) platformContracts!: unknown;
  @Lookup(() => PlatformEvaluationType, '按全局标识取一次绩效评价。', { by: ['id'] }) platformEvaluation!: unknown;
  @Rows(() => PlatformEvaluationType, '绩效评价，最近年度在前。', { order: [['year', 'desc']] }) platformEvaluations!: unknown;
  @Lookup(() => TransferCentreType, '按全局标识取一个技术转移中心。', { by: ['id'] }) transferCentre!: unknown;
  @Rows(() => TransferCentreType, '技术转移中心，最近引进者在前。', { order: [['introducedOn', 'desc']] }) transferCentres!: unknown;
  @Lookup(() => NewRdInstitutionType, '按全局标识取一个新型研发机构。', { by: ['id'] }) newRdInstitution!: unknown;
  @Rows(() => NewRdInstitutionType, '新型研发机构，最近认定者在前。', { order: [['recognisedOn', 'desc']] }) newRdInstitutions!: unknown;
}

export const platformResolvers = [
  PlatformResolver, OrganizationPlatforms,
  mutationsOf(platformLifecycle, 'Platform', () => PlatformType, {
    reportYear: 'reportPlatformYear', pay: 'payPlatform', cutFunding: 'cutPlatformFunding', acceptRectification: 'acceptPlatformRectification', abandon: 'abandonPlatformTalks',
  }),
  mutationsOf(milestoneLifecycle, 'PlatformMilestone', () => PlatformMilestoneType),
  mutationsOf(contractLifecycle, 'PlatformContract', () => PlatformContractType),
  mutationsOf(evaluationLifecycle, 'PlatformEvaluation', () => PlatformEvaluationType, {
    firstCheck: 'checkPlatformEvaluation', siteCheck: 'scorePlatformEvaluation', replaceExpert: 'replacePlatformExpert',
  }),
  mutationsOf(transferCentreLifecycle, 'TransferCentre', () => TransferCentreType, { reportYear: 'reportTransferCentreYear' }),
  mutationsOf(newInstitutionLifecycle, 'NewRdInstitution', () => NewRdInstitutionType),
];
