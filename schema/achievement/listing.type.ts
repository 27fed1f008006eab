import 'reflect-metadata';
import { PersonType } from '../account/account.type.ts';
import { Attachments } from '../core/attachment/attachment.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Column, Extend, List, One, Record } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { PublicNoticeType } from '../publicity/publicity.type.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { priceBasisTerms, priorityGroundTerms, transferKindTerms, wayTerms } from './achievement.kinds.ts';
import { AchievementType } from './achievement.type.ts';
import { interestLifecycle } from './lifecycle/interest.ts';
import { listingLifecycle } from './lifecycle/listing.ts';
import { priorityLifecycle } from './lifecycle/priority.ts';
import { trialLifecycle } from './lifecycle/trial.ts';
import type { ListingInterest, PriorityRight, ResultListing, TrialLicence } from './listing.entity.ts';

export const TransferWayEnum = enumType('TransferWay', '转化方式：“拍卖”须由持证拍卖企业主持；国有资产在产权交易机构办理。', wayTerms);
export const TransferKindEnum = enumType('TransferKind', '转让或许可的种类。', transferKindTerms);
export const PriceBasisEnum = enumType('PriceBasis', '定价依据。', priceBasisTerms);
export const ListingStateEnum = enumType('ResultListingState', '成果转化的状态。', titlesOf(listingLifecycle.states));
export const InterestStateEnum = enumType('ListingInterestState', '受让意向的状态。', titlesOf(interestLifecycle.states));
export const PriorityGroundEnum = enumType('PriorityGround', '优先受让权的依据（民法典第八百四十七、八百五十九、八百六十条）。', priorityGroundTerms);
export const PriorityStateEnum = enumType('PriorityRightState', '优先受让权的状态。', titlesOf(priorityLifecycle.states));
export const TrialStateEnum = enumType('TrialLicenceState', '先用后转的状态。', titlesOf(trialLifecycle.states));

@Record('ResultListing', { entity: 'ResultListing', code: 'rlg', description: '成果转化：一项成果以一种方式转让或许可的一次办理，从定价到成交。来源：成果持有单位。' })
export class ResultListingType implements Pick<ResultListing, 'state' | 'way' | 'transferKind' | 'title' | 'abstract' | 'priceBasis' | 'isStateOwnedAsset'> {
  id!: string;
  @One(() => AchievementType, '成果。', { filter: true }) achievement!: AchievementType;
  @One(() => OrganizationType, '转让方（许可方）。', { filter: true }) organization!: OrganizationType;
  @Column('状态。', { type: () => ListingStateEnum, filter: true }) state!: ResultListing['state'];
  @Column('转化方式。', { type: () => TransferWayEnum, filter: true }) way!: ResultListing['way'];
  @Column('转让或许可的种类。', { type: () => TransferKindEnum, filter: true }) transferKind!: ResultListing['transferKind'];
  @Column('名称。', { filter: true, order: true }) title!: string;
  @Column('成果简介。') abstract!: string;
  @Column('定价依据。', { type: () => PriceBasisEnum }) priceBasis!: ResultListing['priceBasis'];
  @Column('拟交易价格、挂牌价或起始价，元；先用后转可为空。', { filter: true, order: true }) price!: string | null;
  @Column('评估或询价结果，元。') appraisedValue!: string | null;
  @Column('是否国有资产：在产权交易机构办理，此处只登记结果。', { filter: true }) isStateOwnedAsset!: boolean;
  @Column('内部决策日期。') decidedOn!: string | null;
  @Column('内部决策文件名称或文号。') decision!: string | null;
  @Attachments('decisionFile', '内部决策文件。') decisionFile!: unknown;
  @One(() => OrganizationType, '受让方，在册单位。') transferee!: OrganizationType | null;
  @Column('受让方名称。') transfereeName!: string | null;
  @Column('受让方是否完成人或利害关系人；未填则空。', { filter: true }) isRelatedParty!: boolean | null;
  @Column('关联关系说明。') relation!: string | null;
  @List(() => PublicNoticeType, '价格公示，最近者在前。', { back: 'subjectId', order: [['publishedOn', 'desc']] }) notices!: unknown;
  @Column('挂牌起始日。') listedFrom!: string | null;
  @Column('挂牌截止日（含当日）。') listedUntil!: string | null;
  @Column('竞价公告时间。') announcedAt!: Date | null;
  @Column('产权交易机构。') exchange!: string | null;
  @Column('交易凭证编号。') exchangeRecord!: string | null;
  @Attachments('exchangeCertificate', '交易凭证。') exchangeCertificate!: unknown;
  @Column('成交价，元。') dealPrice!: string | null;
  @Column('成交日期。', { filter: true, order: true }) dealOn!: string | null;
  @Column('撤回、未成或退回定价的理由。') reason!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @List(() => PriorityRightType, '优先受让权，按顺位。', { back: 'listing', order: [['rank', 'asc'], ['createdAt', 'asc']] }) priorityRights!: unknown;
  @List(() => ListingInterestType, '受让意向。', { back: 'listing', order: [['createdAt', 'asc']] }) interests!: unknown;
  @List(() => TrialLicenceType, '试用。', { back: 'listing', order: [['createdAt', 'desc']] }) trials!: unknown;
  @Column('录入时间。', { order: true }) createdAt!: Date;
  @Available(listingLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ListingInterest', { entity: 'ListingInterest', code: 'lin', description: '受让意向：愿以不低于挂牌价受让的单位及其报价。来源：意向单位。' })
export class ListingInterestType implements Pick<ListingInterest, 'state' | 'offer' | 'isRelatedParty'> {
  id!: string;
  @One(() => ResultListingType, '挂牌。') listing!: ResultListingType | null;
  @One(() => OrganizationType, '意向单位。') organization!: OrganizationType | null;
  @Column('状态。', { type: () => InterestStateEnum }) state!: ListingInterest['state'];
  @Column('报价，元。') offer!: string;
  @Column('说明。') message!: string | null;
  @Column('是否完成人或利害关系人。') isRelatedParty!: boolean;
  @Column('登记时间。') createdAt!: Date;
  @Available(interestLifecycle) availableActions!: unknown;
}

@Record('PriorityRight', { entity: 'PriorityRight', code: 'prr', description: '优先受让权：同等条件下先于他人受让的权利。来源：成果持有单位列明，科技局确认。' })
export class PriorityRightType implements Pick<PriorityRight, 'state' | 'ground' | 'rank'> {
  id!: string;
  @One(() => ResultListingType, '所涉转化。') listing!: ResultListingType | null;
  @Column('状态。', { type: () => PriorityStateEnum }) state!: PriorityRight['state'];
  @Column('依据。', { type: () => PriorityGroundEnum }) ground!: PriorityRight['ground'];
  @Column('顺位，1 最先；同顺位以先到为准。') rank!: number;
  @Column('权利人。') holderName!: string | null;
  @Column('权利人，隐去个人之名。') maskedName!: string | null;
  @One(() => OrganizationType, '权利人的单位账户。') organization!: OrganizationType | null;
  @One(() => PersonType, '权利人的个人账户。') person!: PersonType | null;
  @Column('通知日期。') notifiedOn!: string | null;
  @Column('通知方式。') notice!: string | null;
  @Column('确认、不予确认或放弃的日期。') decidedOn!: string | null;
  @Column('确认依据或理由。') reason!: string | null;
  @Available(priorityLifecycle) availableActions!: unknown;
}

@Record('TrialLicence', { entity: 'TrialLicence', code: 'trl', description: '先用后转：先免费试用，转化价格事先约定，期满前可转为正式受让。来源：成果持有单位与试用单位。' })
export class TrialLicenceType implements Pick<TrialLicence, 'state' | 'from' | 'until' | 'conversionPrice' | 'conversionKind'> {
  id!: string;
  @One(() => ResultListingType, '所涉转化。') listing!: ResultListingType | null;
  @One(() => OrganizationType, '试用单位。', { filter: true }) organization!: OrganizationType | null;
  @One(() => OrganizationType, '成果持有单位。', { filter: true }) owner!: OrganizationType | null;
  @Column('状态。', { type: () => TrialStateEnum, filter: true }) state!: TrialLicence['state'];
  @Column('试用起始日。') from!: string;
  @Column('试用截止日（含当日）。') until!: string;
  @Column('约定的转化价格，元。') conversionPrice!: string;
  @Column('约定的转化种类。', { type: () => TransferKindEnum }) conversionKind!: TrialLicence['conversionKind'];
  @Column('其他约定。') terms!: string | null;
  @Column('接受日期。') acceptedOn!: string | null;
  @Column('结束日期。') endedOn!: string | null;
  @Column('试用情况。') outcome!: string | null;
  @Column('录入时间。', { order: true }) createdAt!: Date;
  @Available(trialLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Extend(() => AchievementType)
export class AchievementListings {
  @List(() => ResultListingType, '转化，最近者在前。', { back: 'achievement', order: [['createdAt', 'desc']], filter: true }) listings!: unknown;
}
