import 'reflect-metadata';
import { AchievementType } from '../../achievement/achievement.type.ts';
import { Attachments } from '../../core/attachment/attachment.type.ts';
import { Sources } from '../../core/exchange/exchange.type.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Column, Extend, First, List, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { OrganizationType, RegionType } from '../../organization/organization.type.ts';
import { changeKinds, levels, projectKinds, trancheConditions } from '../challenge.kinds.ts';
import type {
  Acceptance, ContractSignature, DifficultyNotice, FundingTranche, MidTermCheck, Milestone, OwnMoneyReport, Project, ProjectChange, ProjectTracking, Recovery, RecoveryReceipt, SiteTest, SiteTestResult,
} from '../entity/project.ts';
import { projectLifecycle } from '../lifecycle/project.ts';
import { ChallengeBidType } from './bid.ts';
import { DemandIndicatorType, TechDemandType } from './demand.ts';

export const LevelEnum = enumType('PlanLevel', '计划级别。', levels);
export const ProjectKindEnum = enumType('ProjectKind', '项目类型。', projectKinds);
export const ProjectStateEnum = enumType('ProjectState', '项目的状态。', titlesOf(projectLifecycle.states));
export const ProjectOutcome = enumType('ProjectOutcome', '上级的结论。', { ACCEPTED: '验收通过', FAILED: '验收不通过', TERMINATED: '终止', REVOKED: '撤销' });
export const ContractParty = enumType('ContractParty', '任务书的一方。', { OWNER: '需求单位', BEARER: '承担单位', BUREAU: '科技局' });
export const TrancheConditionEnum = enumType('TrancheCondition', '拨款条件。', trancheConditions);
export const MidTermConclusion = enumType('MidTermConclusion', '中期检查的结论。', { PASS: '通过', RECTIFY: '整改', STOP: '中止' });
export const ProjectChangeKind = enumType('ProjectChangeKind', '变更事项。', changeKinds);
export const ChangeDecision = enumType('ChangeDecision', '变更的审批。', { PENDING: '待批', APPROVED: '同意', REFUSED: '不同意' });
export const AcceptanceConclusion = enumType('AcceptanceConclusion', '验收的结论。', { PENDING: '待议', PASS: '通过', RECTIFY: '整改后再议', FAIL: '不通过' });

@Record('Project', { entity: 'Project', code: 'prj', description: '科技项目：各级科技计划立项的项目，从立项、签约、拨款、中期到验收与跟踪。来源：科技局立项项目清单与立项文件。' })
export class ProjectType implements Pick<Project, 'title' | 'bearerName' | 'level' | 'kind' | 'establishedOn' | 'budget' | 'state'> {
  id!: string;
  @Column('项目编号。', { filter: true }) number!: string | null;
  @Column('项目名称。', { filter: true, order: true }) title!: string;
  @One(() => OrganizationType, '承担单位；名录中没有的机构则空。', { filter: true }) organization!: OrganizationType | null;
  @Column('承担单位名称。', { filter: true, order: true }) bearerName!: string;
  @Column('承担单位的统一社会信用代码；没有则空。') bearerCode!: string | null;
  @One(() => OrganizationType, '需求单位：在本厂测试并签署。', { filter: true }) owner!: OrganizationType | null;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('级别。', { type: () => LevelEnum, filter: true }) level!: Project['level'];
  @Column('计划类别。') programme!: string | null;
  @Column('项目类型。', { type: () => ProjectKindEnum, filter: true }) kind!: Project['kind'];
  @Column('立项日期。', { filter: true, order: true }) establishedOn!: string;
  @Column('立项文件。') document!: string | null;
  @Column('经费：财政补助（元）。', { filter: true, order: true }) budget!: string;
  @Column('负责人。') principal!: string | null;
  @Column('状态。', { type: () => ProjectStateEnum, filter: true }) state!: Project['state'];
  @One(() => TechDemandType, '所答的技术需求。', { filter: true }) demand!: TechDemandType | null;
  @One(() => ChallengeBidType, '由哪份揭榜申请立项。') bid!: ChallengeBidType | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @Column('任务书编号。') contractNumber!: string | null;
  @Column('任务书指纹：三方所签的同一文本。') contractHash!: string | null;
  @Column('签约截止日（含当日）。') contractBy!: string | null;
  @Column('签约日期。') contractedOn!: string | null;
  @Column('执行期起。') startOn!: string | null;
  @Column('执行期止（含当日）。', { filter: true, order: true }) endOn!: string | null;
  @Column('总经费（元）。') total!: string | null;
  @Column('自筹经费（元）。') ownMoney!: string | null;
  @Column('已确认到位的自筹（元）。') ownMoneyPaid!: string | null;
  @Column('收款户名。') accountName!: string | null;
  @Column('收款账号，仅留末四位。', { property: 'accountMasked' }) account!: string | null;
  @Column('中期整改期限。') rectifyBy!: string | null;
  @Column('中期检查通过日期。') midTermPassedOn!: string | null;
  @Column('已延期次数。') extensions!: number | null;
  @Column('申请验收的截止日（含当日）。') acceptanceBy!: string | null;
  @Column('验收通过日期。', { filter: true, order: true }) acceptedOn!: string | null;
  @Column('验收整改期限。') acceptanceRectifyBy!: string | null;
  @Column('跟踪至（含当日）。') trackUntil!: string | null;
  @Column('终止、撤销或不通过的日期。') endedOn!: string | null;
  @Column('终止、撤销或不通过的缘由。') endReason!: string | null;
  @Column('结论文件。') endDocument!: string | null;
  @Column('失信行为的认定日期。') misconductOn!: string | null;
  @Column('认定的失信行为。') misconduct!: string | null;
  @Column('认定文件。') misconductDocument!: string | null;
  @Attachments('misconduct', '失信行为的认定文件。') misconductFiles!: unknown;
  @Attachments('audit', '审计报告。') audit!: unknown;
  @List(() => ContractSignatureType, '任务书签署。', { back: 'project', order: [['signedAt', 'asc']] }) signatures!: ContractSignatureType[] | null;
  @List(() => MilestoneType, '节点。', { filter: true, back: 'project', order: [['position', 'asc']] }) milestones!: MilestoneType[] | null;
  @List(() => FundingTrancheType, '各期拨款。', { filter: true, back: 'project', order: [['position', 'asc']] }) tranches!: FundingTrancheType[] | null;
  @List(() => OwnMoneyReportType, '自筹资金报送。', { filter: true, back: 'project', order: [['reportedOn', 'asc']] }) ownMoneyReports!: OwnMoneyReportType[] | null;
  @List(() => MidTermCheckType, '中期检查。', { back: 'project', order: [['on', 'desc']] }) midTermChecks!: MidTermCheckType[] | null;
  @List(() => ProjectChangeType, '变更与延期。', { back: 'project', order: [['requestedOn', 'desc']] }) changes!: ProjectChangeType[] | null;
  @List(() => DifficultyNoticeType, '困难告知。', { back: 'project', order: [['on', 'desc']] }) difficulties!: DifficultyNoticeType[] | null;
  @List(() => SiteTestType, '需求单位的现场测试。', { back: 'project', order: [['signedAt', 'desc']] }) siteTests!: SiteTestType[] | null;
  @List(() => AcceptanceType, '验收。', { back: 'project', order: [['appliedOn', 'desc']] }) acceptances!: AcceptanceType[] | null;
  @List(() => RecoveryType, '追缴。', { back: 'project', order: [['dueOn', 'asc']] }) recoveries!: RecoveryType[] | null;
  @List(() => ProjectTrackingType, '跟踪。', { back: 'project', order: [['year', 'asc']] }) trackings!: ProjectTrackingType[] | null;
  @Available(projectLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Extend(() => ChallengeBidType)
export class BidProject {
  @First(() => ProjectType, '由此立项的项目。', { back: 'bid', order: [['establishedOn', 'desc']] }) project!: ProjectType | null;
}
@Extend(() => TechDemandType)
export class DemandProjects {
  @List(() => ProjectType, '为解决它而立项的项目。', { back: 'demand', order: [['establishedOn', 'desc']] }) projects!: ProjectType[];
}

@Record('ContractSignature', { entity: 'ContractSignature', code: 'csg', isPart: true, description: '任务书签署：一方对任务书现行文本的签署。来源：签署各方。' })
export class ContractSignatureType implements Pick<ContractSignature, 'party' | 'signedBy' | 'signedAt' | 'hash'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('签署方。', { type: () => ContractParty }) party!: ContractSignature['party'];
  @Column('签署人。') signedBy!: string;
  @Column('时刻。') signedAt!: Date;
  @Column('所签文本的指纹。') hash!: string;
}

@Record('Milestone', { entity: 'Milestone', code: 'mil', isPart: true, description: '里程碑节点：任务书约定的一步及其证明。来源：任务书与承担单位。' })
export class MilestoneType implements Pick<Milestone, 'position' | 'title' | 'evidence' | 'dueOn'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('次序。') position!: number;
  @Column('节点。') title!: string;
  @Column('以何证明。') evidence!: string;
  @Column('完成日期。') dueOn!: string;
  @Column('报告日期。', { filter: true }) reportedOn!: string | null;
  @Column('完成情况。') report!: string | null;
  @Column('确认日期。', { filter: true }) confirmedOn!: string | null;
  @Attachments('evidence', '证明材料。') evidenceFiles!: unknown;
}

@Record('FundingTranche', { entity: 'FundingTranche', code: 'trn', isPart: true, description: '拨款批次：一期财政补助及其条件。来源：任务书与财政。' })
export class FundingTrancheType implements Pick<FundingTranche, 'position' | 'amount' | 'conditions'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('次序。') position!: number;
  @Column('金额（元）。') amount!: string;
  @Column('条件。', { type: () => [TrancheConditionEnum] }) conditions!: FundingTranche['conditions'];
  @Column('拨付日期；未拨则空。', { filter: true }) paidOn!: string | null;
  @Column('凭证号。') voucher!: string | null;
}

@Record('OwnMoneyReport', { entity: 'OwnMoneyReport', code: 'own', isPart: true, description: '自筹资金报送：已支出的一笔自筹，经办确认后计入。来源：承担或需求单位。' })
export class OwnMoneyReportType implements Pick<OwnMoneyReport, 'amount' | 'reportedOn' | 'text'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('金额（元）。') amount!: string;
  @Column('报送日期。') reportedOn!: string;
  @Column('用途。') text!: string;
  @Column('确认日期；未确认则空。', { filter: true }) confirmedOn!: string | null;
  @Attachments('evidence', '支出凭证。') evidence!: unknown;
}

@Record('MidTermCheck', { entity: 'MidTermCheck', code: 'mid', isPart: true, description: '中期检查：专家意见与结论。来源：科技局与专家。' })
export class MidTermCheckType implements Pick<MidTermCheck, 'on' | 'conclusion' | 'opinion' | 'experts'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('日期。') on!: string;
  @Column('结论。', { type: () => MidTermConclusion }) conclusion!: MidTermCheck['conclusion'];
  @Column('意见。') opinion!: string;
  @Column('专家人数。') experts!: number;
  @Column('整改期限。') rectifyBy!: string | null;
  @Column('整改完成日期。') rectifiedOn!: string | null;
  @Attachments('opinions', '专家意见。') opinions!: unknown;
}

@Record('ProjectChange', { entity: 'ProjectChange', code: 'pch', isPart: true, description: '项目变更：人员、技术路线、经费或延期的申请与审批。来源：承担单位与科技局。' })
export class ProjectChangeType implements Pick<ProjectChange, 'kind' | 'text' | 'requestedOn' | 'decision'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('事项。', { type: () => ProjectChangeKind }) kind!: ProjectChange['kind'];
  @Column('内容与理由。') text!: string;
  @Column('延期月数。') months!: number | null;
  @Column('申请日期。') requestedOn!: string;
  @Column('审批。', { type: () => ChangeDecision }) decision!: ProjectChange['decision'];
  @Column('审批日期。') decidedOn!: string | null;
  @Column('答复。') answer!: string | null;
}

@Record('DifficultyNotice', { entity: 'DifficultyNotice', code: 'dif', isPart: true, description: '困难告知：及时告知技术困难，善意终止以此为据。来源：承担单位。' })
export class DifficultyNoticeType implements Pick<DifficultyNotice, 'on' | 'text'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('日期。') on!: string;
  @Column('内容。') text!: string;
  @Column('答复日期。') answeredOn!: string | null;
  @Column('答复。') answer!: string | null;
}

@Record('SiteTest', { entity: 'SiteTest', code: 'stt', isPart: true, description: '现场测试：需求单位在本厂逐项测试并签署。来源：需求单位。' })
export class SiteTestType implements Pick<SiteTest, 'on' | 'place' | 'opinion' | 'isMet' | 'signedBy' | 'signedAt'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('日期。') on!: string;
  @Column('地点。') place!: string;
  @Column('意见。') opinion!: string;
  @Column('是否全部达到。') isMet!: boolean;
  @Column('签署人。') signedBy!: string;
  @Column('签署时刻。') signedAt!: Date;
  @List(() => SiteTestResultType, '逐项实测。', { back: 'test' }) results!: SiteTestResultType[];
  @Attachments('photos', '现场照片与测试记录。') photos!: unknown;
}

@Record('SiteTestResult', { entity: 'SiteTestResult', code: 'str', isPart: true, description: '实测结果：一项指标的实测值。来源：需求单位。' })
export class SiteTestResultType implements Pick<SiteTestResult, 'measured' | 'isMet'> {
  id!: string;
  @One(() => SiteTestType, '现场测试。') test!: SiteTestType;
  @One(() => DemandIndicatorType, '指标。') indicator!: DemandIndicatorType | null;
  @Column('实测值。') measured!: string;
  @Column('是否达到。') isMet!: boolean;
}

@Record('Acceptance', { entity: 'Acceptance', code: 'acc', isPart: true, description: '验收：一次申请及其结论，附科技报告、登记成果与现场测试。来源：承担单位与科技局。' })
export class AcceptanceType implements Pick<Acceptance, 'appliedOn' | 'reportNumber' | 'summary' | 'conclusion'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('申请日期。') appliedOn!: string;
  @Column('科技报告编号。') reportNumber!: string;
  @One(() => AchievementType, '已登记的科技成果。') achievement!: AchievementType | null;
  @One(() => SiteTestType, '所依据的现场测试。') siteTest!: SiteTestType | null;
  @Column('完成情况。') summary!: string;
  @Column('结论。', { type: () => AcceptanceConclusion }) conclusion!: Acceptance['conclusion'];
  @Column('结论日期。') concludedOn!: string | null;
  @Column('专家人数。') experts!: number | null;
  @Column('意见。') opinion!: string | null;
  @Attachments('report', '验收材料。') report!: unknown;
}

@Record('Recovery', { entity: 'Recovery', code: 'rec', isPart: true, description: '追缴：应收回的补助与已到账数。来源：科技局与财政。' })
export class RecoveryType implements Pick<Recovery, 'amount' | 'ground' | 'dueOn' | 'received'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('应收回（元）。') amount!: string;
  @Column('依据。') ground!: string;
  @Column('期限。') dueOn!: string;
  @Column('已到账（元）。') received!: string;
  @Column('结清日期；未清则空。') settledOn!: string | null;
  @List(() => RecoveryReceiptType, '到账记录。', { back: 'recovery', order: [['on', 'asc']] }) receipts!: RecoveryReceiptType[];
}

@Record('RecoveryReceipt', { entity: 'RecoveryReceipt', code: 'rcr', isPart: true, description: '追缴到账：一笔到账。来源：财政。' })
export class RecoveryReceiptType implements Pick<RecoveryReceipt, 'amount' | 'on' | 'voucher'> {
  id!: string;
  @One(() => RecoveryType, '追缴。') recovery!: RecoveryType;
  @Column('金额（元）。') amount!: string;
  @Column('日期。') on!: string;
  @Column('凭证号。') voucher!: string;
}

@Record('ProjectTracking', { entity: 'ProjectTracking', code: 'trk', isPart: true, description: '项目跟踪：验收之后逐年的应用情况。来源：承担或需求单位。' })
export class ProjectTrackingType implements Pick<ProjectTracking, 'year' | 'sales' | 'text' | 'reportedOn'> {
  id!: string;
  @One(() => ProjectType, '项目。') project!: ProjectType;
  @Column('年度。') year!: number;
  @Column('当年销售额（元）。') sales!: string;
  @Column('应用情况。') text!: string;
  @Column('报送日期。') reportedOn!: string;
}
