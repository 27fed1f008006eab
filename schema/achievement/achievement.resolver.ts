import 'reflect-metadata';
import { Resolver } from 'type-graphql';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Connection, Extend, Lookup, Rows } from '../core/read/declare.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { AchievementType, IntellectualPropertyType, PatentProjectType } from './achievement.type.ts';
import { IncomeDistributionType, TechContractType, TransformationReportType } from './contract.type.ts';
import { achievementLifecycle } from './lifecycle/achievement.ts';
import { contractLifecycle } from './lifecycle/contract.ts';
import { distributionLifecycle } from './lifecycle/distribution.ts';
import { interestLifecycle } from './lifecycle/interest.ts';
import { listingLifecycle } from './lifecycle/listing.ts';
import { patentProjectLifecycle } from './lifecycle/patent-project.ts';
import { priorityLifecycle } from './lifecycle/priority.ts';
import { reportLifecycle } from './lifecycle/report.ts';
import { rightLifecycle } from './lifecycle/right.ts';
import { trialLifecycle } from './lifecycle/trial.ts';
import { ListingInterestType, PriorityRightType, ResultListingType, TrialLicenceType } from './listing.type.ts';

/** What this area adds to every organization. */
@Extend(() => OrganizationType)
export class OrganizationAchievements {
  @Connection(() => AchievementType, '登记的科技成果，最近者在前。', { back: 'organization', order: [['registeredOn', 'desc']], filter: true }) achievements!: unknown;
  @Connection(() => PatentProjectType, '承担的专利产业化项目，最近年度在前。', { back: 'organization', order: [['year', 'desc']], filter: true }) patentProjects!: unknown;
  @Connection(() => IntellectualPropertyType, '登记的知识产权。', { back: 'organization', order: [['filedOn', 'desc']], filter: true }) rights!: unknown;
  @Connection(() => ResultListingType, '作为转让方的成果转化，最近者在前。', { back: 'organization', order: [['createdAt', 'desc']], filter: true }) listings!: unknown;
  @Connection(() => TechContractType, '作为技术提供方的技术合同，最近签订者在前。', { back: 'provider', order: [['signedOn', 'desc']], filter: true }) techContracts!: unknown;
  @Connection(() => TransformationReportType, '成果转化年度报告。', { back: 'organization', order: [['year', 'desc']] }) transformationReports!: unknown;
}

@Resolver()
export class AchievementResolver {
  @Lookup(() => AchievementType, '按全局标识或登记号取一项科技成果。', { by: ['id', 'registrationNumber'] }) achievement!: unknown;
  @Rows(() => AchievementType, '科技成果，最近登记者在前。', { order: [['registeredOn', 'desc']] }) achievements!: unknown;
  @Lookup(() => PatentProjectType, '按全局标识或项目编号取一个专利产业化项目。', { by: ['id', 'projectNumber'] }) patentProject!: unknown;
  @Rows(() => PatentProjectType, '专利产业化项目，最近年度在前。', { order: [['year', 'desc']] }) patentProjects!: unknown;
  @Lookup(() => IntellectualPropertyType, '按全局标识取一项知识产权。', { by: ['id'] }) intellectualProperty!: unknown;
  @Lookup(() => ResultListingType, '按全局标识取一次成果转化。', { by: ['id'] }) resultListing!: unknown;
  @Rows(() => ResultListingType, '成果转化，最近者在前。', { order: [['createdAt', 'desc']] }) resultListings!: unknown;
  @Lookup(() => TrialLicenceType, '按全局标识取一次先用后转。', { by: ['id'] }) trialLicence!: unknown;
  @Rows(() => TrialLicenceType, '先用后转，最近者在前。', { order: [['createdAt', 'desc']] }) trialLicences!: unknown;
  @Lookup(() => TechContractType, '按全局标识取一份技术合同。', { by: ['id'] }) techContract!: unknown;
  @Rows(() => TechContractType, '技术合同，最近录入者在前。', { order: [['createdAt', 'desc']] }) techContracts!: unknown;
  @Lookup(() => IncomeDistributionType, '按全局标识取一次收益分配。', { by: ['id'] }) incomeDistribution!: unknown;
  @Rows(() => IncomeDistributionType, '收益分配，最近者在前。', { order: [['createdAt', 'desc']] }) incomeDistributions!: unknown;
  @Lookup(() => TransformationReportType, '按全局标识取一份成果转化年度报告。', { by: ['id'] }) transformationReport!: unknown;
  @Rows(() => TransformationReportType, '成果转化年度报告，最近年度在前。', { order: [['year', 'desc']] }) transformationReports!: unknown;
}

export const achievementResolvers = [
  AchievementResolver, OrganizationAchievements,
  mutationsOf(achievementLifecycle, 'Achievement', () => AchievementType),
  mutationsOf(rightLifecycle, 'IntellectualProperty', () => IntellectualPropertyType, { recordApplied: 'recordAppliedIntellectualProperty', recordGranted: 'recordGrantedIntellectualProperty' }),
  mutationsOf(patentProjectLifecycle, 'PatentProject', () => PatentProjectType, { recordSelection: 'recordPatentProjectSelection', recordNotSelected: 'recordPatentProjectNotSelected' }),
  mutationsOf(listingLifecycle, 'ResultListing', () => ResultListingType, {
    choose: 'chooseTransferWay', startNotice: 'startPriceNotice', list: 'listResult', startTrial: 'openResultTrials', endTrial: 'closeResultTrials', recordExchange: 'recordExchangeDeal', fallThrough: 'abandonResultDeal',
  }),
  mutationsOf(interestLifecycle, 'ListingInterest', () => ListingInterestType),
  mutationsOf(priorityLifecycle, 'PriorityRight', () => PriorityRightType, { notify: 'notifyPriorityHolder' }),
  mutationsOf(trialLifecycle, 'TrialLicence', () => TrialLicenceType, { giveUp: 'endTrialLicence' }),
  mutationsOf(contractLifecycle, 'TechContract', () => TechContractType, {
    reckonRoyalty: 'reckonContractRoyalty', recordPayment: 'recordContractPayment', recordTransfer: 'recordContractRightTransfer', revokeRegistration: 'revokeTechContractRegistration',
  }),
  mutationsOf(distributionLifecycle, 'IncomeDistribution', () => IncomeDistributionType),
  mutationsOf(reportLifecycle, 'TransformationReport', () => TransformationReportType),
];
