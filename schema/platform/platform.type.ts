import 'reflect-metadata';
import { PersonType } from '../account/account.type.ts';
import { Attachments } from '../core/attachment/attachment.type.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Column, Connection, First, List, One, Record, Sum } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { MoneyScalar, RateScalar } from '../core/scalar/scalars.ts';
import { is } from '../core/access/condition.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { contractLifecycle } from './lifecycle/contract.ts';
import { evaluationLifecycle } from './lifecycle/evaluation.ts';
import { milestoneLifecycle } from './lifecycle/milestone.ts';
import { newInstitutionLifecycle } from './lifecycle/new-institution.ts';
import { platformLifecycle } from './lifecycle/platform.ts';
import { transferCentreLifecycle } from './lifecycle/transfer-centre.ts';
import type {
  NewRdInstitution, Platform, PlatformAgreement, PlatformContract, PlatformEvaluation, PlatformFunding, PlatformMilestone, PlatformPayment, PlatformYear, TransferCentre, TransferCentreYear,
} from './platform.entity.ts';
import { contractKinds, evaluationGrades, milestoneKinds, platformGroups, platformKinds, platformLevels, platformProgress } from './platform.kinds.ts';


export const PlatformKindEnum = enumType('PlatformKind', '平台类型。', platformKinds);
export const PlatformGroupEnum = enumType('PlatformGroup', '体系归类：院、中心、飞地。', platformGroups);
export const PlatformProgressEnum = enumType('PlatformProgress', '推进情况。', platformProgress);
export const PlatformLevelEnum = enumType('PlatformLevel', '平台与机构的级别。', platformLevels);
export const PlatformStateEnum = enumType('PlatformState', '平台的状态。', titlesOf(platformLifecycle.states));
export const MilestoneKindEnum = enumType('PlatformMilestoneKind', '重点事项类别。', milestoneKinds);
export const MilestoneStateEnum = enumType('PlatformMilestoneState', '重点事项的状态。', titlesOf(milestoneLifecycle.states));
export const ContractKindEnum = enumType('PlatformContractKind', '合作合同类别：按技术合同认定的类别。', contractKinds);
export const ContractStateEnum = enumType('PlatformContractState', '合作合同的状态。', titlesOf(contractLifecycle.states));
export const EvaluationStateEnum = enumType('PlatformEvaluationState', '绩效评价的状态。', titlesOf(evaluationLifecycle.states));
export const EvaluationGradeEnum = enumType('PlatformEvaluationGrade', '绩效评价等次。', evaluationGrades);
export const CentreStateEnum = enumType('TransferCentreState', '技术转移中心的状态。', titlesOf(transferCentreLifecycle.states));
export const InstitutionStateEnum = enumType('NewRdInstitutionState', '新型研发机构的状态。', titlesOf(newInstitutionLifecycle.states));

@Record('Platform', { entity: 'Platform', code: 'pltf', search: 'searchText', description: '科创平台：引进共建的研究院、中心、飞地与服务平台。来源：科技局科创平台名录。' })
export class PlatformType implements Pick<Platform, 'name' | 'kind' | 'state'> {
  id!: string;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('平台名称。', { filter: true, order: true }) name!: string;
  @Column('简称。', { filter: true }) shortName!: string | null;
  @Column('平台类型。', { type: () => PlatformKindEnum }) kind!: Platform['kind'];
  @Column('体系归类；不在体系内则空。', { type: () => PlatformGroupEnum, filter: true }) group!: Platform['group'];
  @Column('共建单位，照名录所写。') partner!: string | null;
  @One(() => OrganizationType, '共建单位；未登记为单位则空。', { filter: true }) partnerOrganization!: OrganizationType | null;
  @One(() => OrganizationType, '运营单位：负责填报的法人；未登记则空。', { filter: true }) organization!: OrganizationType | null;
  @Column('级别；未认定则空。', { type: () => PlatformLevelEnum, filter: true }) level!: Platform['level'];
  @Column('成立日期。', { filter: true, order: true }) foundedOn!: string | null;
  @Column('状态。', { type: () => PlatformStateEnum, filter: true }) state!: Platform['state'];
  @Column('推进情况。', { type: () => PlatformProgressEnum, filter: true }) progress!: Platform['progress'];
  @Column('转入运行的日期。') operatingOn!: string | null;
  @Column('级别认定日期。') recognisedOn!: string | null;
  @Column('级别认定文件。') recognisedDocument!: string | null;
  @Column('最近一次绩效评价等次。', { type: () => EvaluationGradeEnum, filter: true }) grade!: Platform['grade'];
  @Column('最近一次绩效评价的年度。', { filter: true }) gradeYear!: number | null;
  @Column('最近一次绩效评价得分，百分制。', { type: () => RateScalar }) gradeScore!: string | null;
  @Column('整改期限（含当日）。') rectifyBy!: string | null;
  @Column('督办函或整改通知。') rectifyDocument!: string | null;
  @Column('整改要求。') rectifyDemand!: string | null;
  @Column('整改通过的日期。') rectifiedOn!: string | null;
  @Column('终止日期。') endedOn!: string | null;
  @Column('终止文件。') endDocument!: string | null;
  @Column('终止理由。') endReason!: string | null;
  @Column('最近一次决定所依据的规则版本。') ruleVersion!: string | null;
  @List(() => PlatformYearType, '各年情况，最近者在前。', { back: 'platform', order: [['year', 'desc']] }) years!: PlatformYearType[];
  @First(() => PlatformYearType, '最近一年的情况。', { back: 'platform', order: [['year', 'desc']] }) latestYear!: PlatformYearType | null;
  @List(() => PlatformAgreementType, '共建协议，最近一轮在前。', { back: 'platform', order: [['round', 'desc']] }) agreements!: PlatformAgreementType[];
  @List(() => PlatformFundingType, '各年约定资金，按年度。', { back: 'platform', order: [['year', 'asc']] }) funding!: PlatformFundingType[];
  @List(() => PlatformPaymentType, '资金拨付，最近者在前。', { back: 'platform', order: [['paidOn', 'desc']] }) payments!: PlatformPaymentType[];
  @Sum(() => PlatformFundingType, '约定资金合计，元。', { back: 'platform', property: 'committed', type: () => MoneyScalar }) committed!: string | null;
  @Sum(() => PlatformFundingType, '应拨资金合计：约定减核减，元。', { back: 'platform', property: 'due', type: () => MoneyScalar }) due!: string | null;
  @Sum(() => PlatformPaymentType, '已拨资金合计，元。', { back: 'platform', property: 'amount', type: () => MoneyScalar }) paid!: string | null;
  @List(() => PlatformMilestoneType, '重点事项，按计划日期。', { back: 'platform', order: [['dueOn', 'asc'], ['doneOn', 'asc'], ['createdAt', 'asc']], filter: true }) milestones!: PlatformMilestoneType[];
  @Connection(() => PlatformContractType, '与本地企业的合作合同，最近者在前。', { back: 'platform', order: [['signedOn', 'desc']], filter: true }) contracts!: unknown;
  @Sum(() => PlatformContractType, '合作合同金额合计（已确认者），元。', { back: 'platform', property: 'amount', where: is('state', 'CONFIRMED'), type: () => MoneyScalar }) contractAmount!: string | null;
  @List(() => PlatformEvaluationType, '年度绩效评价，最近年度在前。', { back: 'platform', order: [['year', 'desc']] }) evaluations!: PlatformEvaluationType[];
  @List(() => NewRdInstitutionType, '取得的新型研发机构认定。', { back: 'platform', order: [['recognisedOn', 'desc']] }) newInstitutions!: NewRdInstitutionType[];
  @Attachments('documents', '级别认定、整改与终止文件。') attachments!: unknown;
  @Column('录入时间。') createdAt!: Date;
  @Available(platformLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('PlatformYear', { entity: 'PlatformYear', code: 'pltfyr', description: '平台年度情况：一个平台一年的推进情况与产出。来源：科创平台名录与平台填报。' })
export class PlatformYearType implements Pick<PlatformYear, 'year'> {
  id!: string;
  @One(() => PlatformType, '平台。') platform!: PlatformType;
  @Column('年度。') year!: number;
  @Column('当年推进情况。', { type: () => PlatformProgressEnum }) progress!: PlatformYear['progress'];
  @Column('引进人员累计，人。') staff!: number | null;
  @Column('当年引进人员，人。') staffAdded!: number | null;
  @Column('其中博士，人。') doctors!: number | null;
  @Column('其中高级职称，人。') seniors!: number | null;
  @Column('承担项目，项。') projects!: number | null;
  @Column('专利，件。') patents!: number | null;
  @Column('孵化企业，家。') firmsIncubated!: number | null;
  @Column('在读学生，人。') students!: number | null;
  @Column('平台填报日期；仅见于名录则空。') reportedOn!: string | null;
  @Sources() sources!: unknown;
}

@Record('PlatformAgreement', { entity: 'PlatformAgreement', code: 'pltfagr', description: '共建协议：县与共建单位一轮共建的约定。来源：签订的协议。' })
export class PlatformAgreementType implements Pick<PlatformAgreement, 'round' | 'title' | 'partner' | 'signedOn' | 'validFrom' | 'validTo'> {
  id!: string;
  @One(() => PlatformType, '平台。') platform!: PlatformType | null;
  @Column('第几轮共建。') round!: number;
  @Column('协议编号。') number!: string | null;
  @Column('协议名称。') title!: string;
  @Column('共建单位。') partner!: string;
  @Column('签订日期。') signedOn!: string;
  @Column('有效期起。') validFrom!: string;
  @Column('有效期止（含当日）。') validTo!: string;
  @Column('约定的目标与任务。') obligations!: string | null;
  @List(() => PlatformFundingType, '各年约定资金。', { back: 'agreement', order: [['year', 'asc']] }) funding!: PlatformFundingType[];
  @Sum(() => PlatformFundingType, '约定资金合计，元。', { back: 'agreement', property: 'committed', type: () => MoneyScalar }) committed!: string | null;
  @Attachments('agreement', '协议文本。') files!: unknown;
  @Column('录入时间。') createdAt!: Date;
}

@Record('PlatformFunding', { entity: 'PlatformFunding', code: 'pltffnd', description: '约定资金：一份协议为一年约定的资金，及其核减与拨付。来源：协议与财政。' })
export class PlatformFundingType implements Pick<PlatformFunding, 'year' | 'committed' | 'cut'> {
  id!: string;
  @One(() => PlatformType, '平台。') platform!: PlatformType | null;
  @One(() => PlatformAgreementType, '协议。') agreement!: PlatformAgreementType | null;
  @Column('年度。') year!: number;
  @Column('约定金额，元。') committed!: string;
  @Column('核减金额，元。') cut!: string;
  @Column('应拨金额：约定减核减，元。') due!: string | null;
  @Column('核减文件。') cutDocument!: string | null;
  @Column('核减理由。') cutReason!: string | null;
  @Sum(() => PlatformPaymentType, '已拨金额，元；未拨则空。', { back: 'funding', property: 'amount', type: () => MoneyScalar }) paid!: string | null;
  @List(() => PlatformPaymentType, '各次拨付。', { back: 'funding', order: [['paidOn', 'asc']] }) payments!: PlatformPaymentType[];
}

@Record('PlatformPayment', { entity: 'PlatformPayment', code: 'pltfpay', description: '资金拨付：财政拨给平台的一笔资金。来源：财政。' })
export class PlatformPaymentType implements Pick<PlatformPayment, 'amount' | 'paidOn' | 'voucher'> {
  id!: string;
  @One(() => PlatformType, '平台。') platform!: PlatformType | null;
  @One(() => PlatformFundingType, '拨的是哪年约定。') funding!: PlatformFundingType | null;
  @Column('金额，元。') amount!: string;
  @Column('拨付日期。') paidOn!: string;
  @Column('凭证号。') voucher!: string;
  @Column('说明。') note!: string | null;
  @Column('录入时间。') createdAt!: Date;
}

@Record('PlatformMilestone', { entity: 'PlatformMilestone', code: 'pltfmil', description: '重点事项：一个平台要办成的一件事。来源：科创平台建设进展与平台填报。' })
export class PlatformMilestoneType implements Pick<PlatformMilestone, 'title' | 'kind' | 'isRequired' | 'state'> {
  id!: string;
  @One(() => PlatformType, '平台；所列平台不在名录则空。', { filter: true }) platform!: PlatformType | null;
  @Column('平台名称，照进展表所写。') platformName!: string;
  @Column('事项。') title!: string;
  @Column('类别。', { type: () => MilestoneKindEnum }) kind!: PlatformMilestone['kind'];
  @Column('是否须在转入运行前完成。') isRequired!: boolean;
  @Column('计划完成日期。', { filter: true, order: true }) dueOn!: string | null;
  @Column('完成日期。', { filter: true, order: true }) doneOn!: string | null;
  @Column('状态。', { type: () => MilestoneStateEnum, filter: true }) state!: PlatformMilestone['state'];
  @Column('申报完成的日期。') reportedOn!: string | null;
  @Column('退回日期。') returnedOn!: string | null;
  @Column('退回、改期或取消的理由。') reason!: string | null;
  @Attachments('evidence', '完成的佐证。') evidence!: unknown;
  @Available(milestoneLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('PlatformContract', { entity: 'PlatformContract', code: 'pltfcon', description: '合作合同：平台与一家本地企业的技术合同。来源：平台填报，科技局确认。' })
export class PlatformContractType implements Pick<PlatformContract, 'title' | 'kind' | 'amount' | 'signedOn' | 'state'> {
  id!: string;
  @One(() => PlatformType, '平台。', { filter: true }) platform!: PlatformType | null;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType | null;
  @Column('合同名称。') title!: string;
  @Column('合同编号。') number!: string | null;
  @Column('类别。', { type: () => ContractKindEnum }) kind!: PlatformContract['kind'];
  @Column('合同金额，元。', { filter: true, order: true }) amount!: string;
  @Column('签订日期。', { filter: true, order: true }) signedOn!: string;
  @Column('状态。', { type: () => ContractStateEnum, filter: true }) state!: PlatformContract['state'];
  @Column('确认日期。') confirmedOn!: string | null;
  @Column('作废理由。') voidReason!: string | null;
  @Attachments('contract', '合同文本。') files!: unknown;
  @Available(contractLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('PlatformEvaluation', { entity: 'PlatformEvaluation', code: 'pltfev', description: '年度绩效评价：平台自评、科技局初核、专家现场核查，依规则版本评定等次。' })
export class PlatformEvaluationType implements Pick<PlatformEvaluation, 'year' | 'state'> {
  id!: string;
  @One(() => PlatformType, '平台。', { filter: true }) platform!: PlatformType | null;
  @Column('评价年度。', { filter: true, order: true }) year!: number;
  @Column('状态。', { type: () => EvaluationStateEnum, filter: true }) state!: PlatformEvaluation['state'];
  @Column('自评报告。') selfReport!: string | null;
  @Column('自评得分，百分制。', { type: () => RateScalar }) selfScore!: string | null;
  @Attachments('report', '自评材料。') report!: unknown;
  @Column('自评日期。') reportedOn!: string | null;
  @Column('退回日期。') returnedOn!: string | null;
  @Column('退回理由。') returnReason!: string | null;
  @Column('初核日期。') firstCheckOn!: string | null;
  @Column('初核意见。') firstCheckOpinion!: string | null;
  @List(() => PlatformSiteCheckType, '专家现场核查。', { back: 'evaluation', order: [['checkedOn', 'asc']], filter: true }) siteChecks!: PlatformSiteCheckType[];
  @Column('现场核查完成日期。') siteCheckedOn!: string | null;
  @Column('得分：各专家评分的平均，百分制，两位小数，四舍五入一次。', { type: () => RateScalar, order: true }) score!: string | null;
  @Column('全县当年名次，并列者同取较前名次。') rank!: number | null;
  @Column('等次。', { type: () => EvaluationGradeEnum, filter: true }) grade!: PlatformEvaluation['grade'];
  @Column('评定日期。', { order: true }) gradedOn!: string | null;
  @Column('评定文件。') gradedDocument!: string | null;
  @Column('取消理由。') cancelReason!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @Available(evaluationLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('PlatformSiteCheck', { entity: 'PlatformSiteCheck', code: 'pltfsc', description: '现场核查：一名专家的评分与意见；平台不知评分者何人。' })
export class PlatformSiteCheckType {
  id!: string;
  @One(() => PlatformEvaluationType, '所属评价。', { filter: true }) evaluation!: PlatformEvaluationType | null;
  @One(() => PersonType, '专家。', { filter: true }) expert!: PersonType | null;
  @Column('评分，百分制；未评则空。', { type: () => RateScalar }) score!: string | null;
  @Column('意见。') opinion!: string | null;
  @Column('核查日期；未评则空。', { filter: true }) checkedOn!: string | null;
}

@Record('TransferCentre', { entity: 'TransferCentre', code: 'trctr', description: '技术转移中心：高校院所设在本县的技术转移（转化）机构。来源：科技局技术转移中心名录。' })
export class TransferCentreType implements Pick<TransferCentre, 'name' | 'introducedOn' | 'state'> {
  id!: string;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('中心名称。', { filter: true, order: true }) name!: string;
  @Column('依托高校院所，照名录所写。') host!: string | null;
  @One(() => OrganizationType, '依托单位；未登记为单位则空。', { filter: true }) organization!: OrganizationType | null;
  @Column('引进日期。', { filter: true, order: true }) introducedOn!: string;
  @Column('状态。', { type: () => CentreStateEnum, filter: true }) state!: TransferCentre['state'];
  @Column('技术合同，项；最近一次填报。') contracts!: number | null;
  @Column('技术合同额，元；最近一次填报。', { order: true }) contractAmount!: string | null;
  @Column('合同数据的年度。') figuresYear!: number | null;
  @List(() => TransferCentreYearType, '各年情况，最近者在前。', { back: 'centre', order: [['year', 'desc']] }) years!: TransferCentreYearType[];
  @Column('停止运行的日期。') stoppedOn!: string | null;
  @Column('停止运行的理由。') stopReason!: string | null;
  @Available(transferCentreLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('TransferCentreYear', { entity: 'TransferCentreYear', code: 'trctryr', description: '技术转移中心年度情况：一年的状态与技术合同。来源：技术转移中心名录与中心填报。' })
export class TransferCentreYearType implements Pick<TransferCentreYear, 'year' | 'state'> {
  id!: string;
  @One(() => TransferCentreType, '中心。') centre!: TransferCentreType;
  @Column('年度。') year!: number;
  @Column('当年状态。', { type: () => CentreStateEnum }) state!: TransferCentreYear['state'];
  @Column('技术合同，项。') contracts!: number | null;
  @Column('技术合同额，元。') contractAmount!: string | null;
  @Sources() sources!: unknown;
}

@Record('NewRdInstitution', { entity: 'NewRdInstitution', code: 'newrd', description: '新型研发机构：市级或省级认定的新型研发机构。来源：科技局新型研发机构名录与认定文件。' })
export class NewRdInstitutionType implements Pick<NewRdInstitution, 'name' | 'recognisedOn' | 'state'> {
  id!: string;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('机构名称。', { filter: true, order: true }) name!: string;
  @Column('级别；名录未写则空。', { type: () => PlatformLevelEnum, filter: true }) level!: NewRdInstitution['level'];
  @Column('机构性质，如“民办非企业”。') nature!: string | null;
  @Column('认定日期。', { filter: true, order: true }) recognisedOn!: string;
  @Column('认定文号。') documentNumber!: string | null;
  @One(() => PlatformType, '同为科创平台者。', { filter: true }) platform!: PlatformType | null;
  @One(() => OrganizationType, '法人单位；未登记则空。', { filter: true }) organization!: OrganizationType | null;
  @Column('状态。', { type: () => InstitutionStateEnum, filter: true }) state!: NewRdInstitution['state'];
  @Column('撤销日期。') revokedOn!: string | null;
  @Column('撤销文件。') revokedDocument!: string | null;
  @Column('撤销理由。') revokeReason!: string | null;
  @Available(newInstitutionLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}
