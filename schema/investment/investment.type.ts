import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { is } from '../core/access/condition.ts';
import { Attachments } from '../core/attachment/attachment.type.ts';
import type { RequestContext } from '../core/context.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Code, Column, Connection, List, One, Record } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { LocalDateScalar, MoneyScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import type { HighTechCatalogueClass, HighTechCatalogueVersion, InvestmentPlan, InvestmentProgress, InvestmentProject, PlannedTotalChange, ProjectIssue, ProjectWarning, SiteRecord, VisitTask } from './investment.entity.ts';
import { evidence, evidenceNamed, evidenceNames, exitReasons, issueKinds, projectKinds, totalChangeStates, visitCauses, warningKinds, type Evidence } from './investment.kinds.ts';
import { isNegative } from './investment.ledger.ts';
import { highTechToday, monthValuesOf, openMonthsOf, standingsOf, type OpenMonth, type ProjectStanding } from './investment.ts';
import { catalogueLifecycle } from './lifecycle/catalogue.ts';
import { issueLifecycle } from './lifecycle/issue.ts';
import { projectLifecycle } from './lifecycle/project.ts';
import { visitLifecycle } from './lifecycle/visit.ts';


export const ProjectStateEnum = enumType('InvestmentProjectState', '投资项目的状态。', titlesOf(projectLifecycle.states));
export const ProjectKindEnum = enumType('InvestmentProjectKind', '建设性质。', projectKinds);
export const ExitReasonEnum = enumType('LibraryExitReason', '退库或移出的原因。', exitReasons);
export const EvidenceEnum = enumType('InvestmentEvidence', '项目材料的种类。', Object.fromEntries(evidenceNames.map((name) => [name, evidence[evidenceNamed(name)]])));
export const IssueKindEnum = enumType('ProjectIssueKind', '项目问题的类别。', issueKinds);
export const IssueStateEnum = enumType('ProjectIssueState', '项目问题的状态。', titlesOf(issueLifecycle.states));
export const VisitCauseEnum = enumType('VisitCause', '走访事由。', visitCauses);
export const VisitStateEnum = enumType('VisitTaskState', '走访任务的状态。', titlesOf(visitLifecycle.states));
export const WarningKindEnum = enumType('ProjectWarningKind', '项目预警的种类。', warningKinds);
export const TotalChangeStateEnum = enumType('PlannedTotalChangeState', '计划总投资变更的状态。', totalChangeStates);
export const CatalogueStateEnum = enumType('HighTechCatalogueState', '高新技术产业目录的状态。', titlesOf(catalogueLifecycle.states));

const year = { type: () => Int, nullable: true, description: '年度；不填则为台账最近一年。' } as const;
const files = (kind: Evidence) => Attachments(kind, `${evidence[kind]}。`);

@ObjectType('InvestmentStanding', { description: '投资进度：一个项目截至某月的完成情况，均由未四舍五入的数算出，百分数保留一位小数。来源：管理台账。' })
export class StandingType implements ProjectStanding {
  @Field(() => Int, { description: '年度。' }) year!: number;
  @Field(() => Int, { description: '截至月份。' }) month!: number;
  @Field(() => MoneyScalar, { nullable: true, description: '本年计划投资，元；未报则空。' }) planned!: string | null;
  @Field(() => MoneyScalar, { description: '自年初累计完成投资，元。' }) yearToDate!: string;
  @Field(() => String, { nullable: true, description: '年度完成率，%：累计 ÷ 本年计划。' }) completion!: string | null;
  @Field({ description: '序时进度，%：月份 ÷ 12。' }) timeProgress!: string;
  @Field(() => String, { nullable: true, description: '超序时，百分点：完成率 − 序时进度，落后为负。' }) lead!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '自开工累计完成投资，元；统计局报送表不含此项，未填则空。' }) sinceStart!: string | null;
  @Field(() => String, { nullable: true, description: '总进度，%：自开工累计 ÷ 计划总投资。' }) totalProgress!: string | null;
}

@ObjectType('OpenMonth', { description: '可填月份：业主现在可以填报进度的月份。' })
class OpenMonthType implements OpenMonth {
  @Field(() => Int, { description: '年度。' }) year!: number;
  @Field(() => Int, { description: '月份。' }) month!: number;
  @Field(() => LocalDateScalar, { description: '填报截止日期（含当日）。' }) until!: string;
  @Field({ description: '是否逾期后重新开放的月份。' }) isLate!: boolean;
}

@Record('HighTechCatalogueVersion', { entity: 'HighTechCatalogueVersion', code: 'htc', description: '高新技术产业目录：一省一版，自施行日起至下一版止；投资项目按产品所属行业与当月施行的目录归类。来源：省统计局等发布的目录文件。' })
export class HighTechCatalogueVersionType implements Pick<HighTechCatalogueVersion, 'jurisdiction' | 'title' | 'issuer' | 'documentNumber' | 'edition' | 'validFrom' | 'state'> {
  id!: string;
  @Column('适用地区区划代码，含其下各级。', { filter: true }) jurisdiction!: string;
  @Column('名称。') title!: string;
  @Column('发文机关。') issuer!: string;
  @Column('文号。') documentNumber!: string;
  @Column('行业代码所依的国民经济行业分类版本。') edition!: string;
  @Column('施行日期。', { filter: true, order: true }) validFrom!: string;
  @Column('状态。', { type: () => CatalogueStateEnum, filter: true }) state!: HighTechCatalogueVersion['state'];
  @Column('说明。') note!: string | null;
  @Column('录入时间。') createdAt!: Date;
  @Connection(() => HighTechCatalogueClassType, '目录所列行业。', { back: 'catalogue', order: [['code', 'asc']], filter: true }) classes!: unknown;
  @Available(catalogueLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('HighTechCatalogueClass', { entity: 'HighTechCatalogueClass', code: 'htl', description: '目录行业：目录所列的一个行业，二、三位代码含其下各小类。来源：目录文件。' })
export class HighTechCatalogueClassType implements Pick<HighTechCatalogueClass, 'code' | 'name'> {
  id!: string;
  @One(() => HighTechCatalogueVersionType, '所属目录。') catalogue!: HighTechCatalogueVersionType | null;
  @Column('行业代码（GB/T 4754），2 至 4 位数字。', { filter: true, order: true }) code!: string;
  @Column('行业名称。') name!: string;
}

@Record('InvestmentProject', {
  entity: 'InvestmentProject', code: 'ivp', search: 'searchText',
  description: '高新技术产业投资项目：从线索、备案、开工入库、月度进度到竣工退库。单个项目的资料只供办理与服务，不对外公开。来源：统计局项目库与业主填报。',
})
export class InvestmentProjectType implements Pick<InvestmentProject, 'name' | 'state' | 'plannedTotal'> {
  id!: string;
  @One(() => OrganizationType, '建设单位（业主）。', { filter: true }) organization!: OrganizationType;
  @One(() => RegionType, '建设地点所在县（市、区）。', { filter: true }) region!: RegionType;
  @One(() => RegionType, '建设地点所在镇街。', { filter: true }) town!: RegionType | null;
  @Column('项目名称。', { filter: true, order: true }) name!: string;
  @Column('状态。', { type: () => ProjectStateEnum, filter: true }) state!: InvestmentProject['state'];
  @Column('建设性质。', { type: () => ProjectKindEnum, filter: true }) kind!: InvestmentProject['kind'];
  @Column('项目代码：投资项目在线平台赋码。', { filter: true, order: true }) projectCode!: string | null;
  @Column('备案（核准、审批）文号。') filingNumber!: string | null;
  @Column('备案（核准、审批）日期。') filedOn!: string | null;
  @Column('建设地点统计用区划代码，12 位。') locationCode!: string | null;
  @Column('建设地点。') address!: string | null;
  @Column('产业领域。', { filter: true }) field!: string | null;
  @Column('建成后的主要产品或用途：行业依此归类，不依企业所属行业。') product!: string | null;
  @Column('行业代码（GB/T 4754），按产品；未归类则空。', { filter: true }) industryCode!: string | null;
  @Column('行业代码所依的版本。') industryEdition!: string | null;
  @One(() => HighTechCatalogueVersionType, '据以归类的目录版本。') catalogue!: HighTechCatalogueVersionType | null;
  @Code<RequestContext>(() => Boolean, '今日是否计为高新技术产业投资：按当前施行的目录；未归类者以统计局名单为准。', { load: (rows, context) => highTechToday(context, rows.map(({ id }) => id as string)) }) isHighTech!: boolean;
  @Column('计划总投资，元。', { filter: true, order: true }) plannedTotal!: string;
  @Column('计划开工日期。') plannedStartOn!: string | null;
  @Column('业主上报的开工日期，待镇街确认。') startReportedOn!: string | null;
  @Column('开工日期。', { filter: true, order: true }) startedOn!: string | null;
  @Column('计划竣工日期；只知月份则为当月首日。', { filter: true, order: true }) plannedFinishOn!: string | null;
  @Column('提交入库材料的日期。') entrySubmittedOn!: string | null;
  @Column('主管部门确认的日期。') entryConfirmedOn!: string | null;
  @Column('入库月份，以当月首日表示。', { filter: true, order: true }) enteredMonth!: string | null;
  @Column('入库编号。') libraryNumber!: string | null;
  @Column('所用统计报表表号，按计划总投资与规则版本。') form!: string | null;
  @Column('最近一次退回的日期。') returnedOn!: string | null;
  @Column('最近一次退回的理由与所缺材料。') returnReason!: string | null;
  @Column('项目联系人。') contactName!: string | null;
  @Column('联系领导。') leaderName!: string | null;
  @Column('转为预警的日期。') warnedOn!: string | null;
  @Column('停工日期。') stoppedOn!: string | null;
  @Column('停工原因。') stopReason!: string | null;
  @Column('复工日期。') resumedOn!: string | null;
  @Column('业主上报的竣工日期，待镇街确认。') completionReportedOn!: string | null;
  @Column('竣工日期。') completedOn!: string | null;
  @Column('投产（交付使用）日期。') inProductionOn!: string | null;
  @Column('实际总投资，元。') finalTotal!: string | null;
  @Column('退库日期。', { filter: true, order: true }) exitedOn!: string | null;
  @Column('退库或移出的原因。', { type: () => ExitReasonEnum, filter: true }) exitReason!: InvestmentProject['exitReason'];
  @Column('退库或移出的说明。') exitRemark!: string | null;
  @Column('经办重新开放填报的月份，以当月首日表示。') reopenedMonth!: string | null;
  @Column('重新开放至何日（含当日）。') reopenedUntil!: string | null;
  @Column('最近一次决定所依据的规则版本。') ruleVersion!: string | null;
  @Column('录入时间。', { order: true }) createdAt!: Date;
  @List(() => InvestmentPlanType, '各年度计划。', { back: 'project', order: [['year', 'desc']], filter: true }) plans!: InvestmentPlanType[];
  @Connection(() => InvestmentProgressType, '月度进度，最近者在前。', { back: 'project', order: [['year', 'desc'], ['month', 'desc']], filter: true }) progress!: unknown;
  @Code<RequestContext>(() => StandingType, '投资进度：截至台账最近一月；没有进度则空。', {
    args: { year }, load: (rows, context, args) => standingsOf(context, rows.map(({ id }) => id as string), (args['year'] as number | null | undefined) ?? null),
  }) standing!: StandingType | null;
  @Code<RequestContext>(() => [OpenMonthType], '现在可以填报的月份：按规则版本的填报期，及经办重新开放者。', { load: (rows, context) => openMonthsOf(context, rows.map(({ id }) => id as string)) }) openMonths!: OpenMonthType[];
  @List(() => PlannedTotalChangeType, '计划总投资变更，最近者在前。', { back: 'project', order: [['requestedOn', 'desc']] }) totalChanges!: PlannedTotalChangeType[];
  @List(() => SiteRecordType, '现场记录，最近者在前。', { back: 'project', order: [['takenOn', 'desc']] }) siteRecords!: SiteRecordType[];
  @List(() => ProjectWarningType, '预警，含已解除者，最近者在前。', { back: 'project', order: [['raisedOn', 'desc']], filter: true }) warnings!: ProjectWarningType[];
  @List(() => ProjectWarningType, '未解除的预警。', { back: 'project', where: is('isOpen', true), order: [['raisedOn', 'desc']], filter: true }) openWarnings!: ProjectWarningType[];
  @List(() => ProjectIssueType, '项目问题，最近者在前。', { back: 'project', order: [['raisedOn', 'desc']], filter: true }) issues!: ProjectIssueType[];
  @List(() => VisitTaskType, '走访任务，最近者在前。', { back: 'project', order: [['dueOn', 'desc']], filter: true }) visits!: VisitTaskType[];
  @files('filingDocument') filingDocument!: unknown;
  @files('constructionContract') constructionContract!: unknown;
  @files('ownerLicence') ownerLicence!: unknown;
  @files('purchaseExplanation') purchaseExplanation!: unknown;
  @files('purchaseApproval') purchaseApproval!: unknown;
  @files('paymentEvidence') paymentEvidence!: unknown;
  @files('confirmationSeal') confirmationSeal!: unknown;
  @files('acceptance') acceptance!: unknown;
  @files('production') production!: unknown;
  @Available(projectLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('InvestmentPlan', { entity: 'InvestmentPlan', code: 'ivl', description: '年度计划：项目一年的计划投资，及该年是否列为“3”高地重大创新平台重大项目。来源：统计局项目库与业主填报。' })
export class InvestmentPlanType implements Pick<InvestmentPlan, 'year' | 'isHighland'> {
  id!: string;
  @One(() => InvestmentProjectType, '项目。', { filter: true }) project!: InvestmentProjectType | null;
  @Column('年度。', { filter: true }) year!: number;
  @Column('计划投资，元；未报则空。', { filter: true }) planned!: string | null;
  @Column('是否“3”高地重大创新平台重大项目。', { filter: true }) isHighland!: boolean;
  @Sources() sources!: unknown;
}

@Record('InvestmentProgress', { entity: 'InvestmentProgress', code: 'ivm', description: '月度进度：管理台账的一行，自年初累计。业主填报与统计局报送表并存，互不覆盖；供服务与核对，不是统计数据。来源：业主填报、统计局月度进度表。' })
export class InvestmentProgressType implements Pick<InvestmentProgress, 'year' | 'month'> {
  id!: string;
  @One(() => InvestmentProjectType, '项目。', { filter: true }) project!: InvestmentProjectType | null;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('月份。', { filter: true, order: true }) month!: number;
  @Column('截至日期：当月末日。', { filter: true, order: true }) asOf!: string;
  @Column('自年初累计完成投资，元：统计局报送的优先，否则业主填报的。', { filter: true, order: true }) yearToDate!: string | null;
  @Code<RequestContext>(() => MoneyScalar, '当月完成投资，元：本月累计减上月累计，2 月含 1 月，1 月不单列；上月未报则空。', {
    needs: ['project', 'year', 'month'], load: monthValuesOf,
  }) monthValue!: string | null;
  @Code<RequestContext>(() => Boolean, '当月是否为负：累计数调减所致，须核实。', {
    needs: ['project', 'year', 'month'], load: async (rows, context) => (await monthValuesOf(rows, context)).map(isNegative),
  }) isNegative!: boolean | null;
  @Column('业主填报的自年初累计，元。') ownerToDate!: string | null;
  @Column('其中：建筑工程，自年初累计，元。') construction!: string | null;
  @Column('其中：安装工程，自年初累计，元。') installation!: string | null;
  @Column('其中：设备工器具购置，自年初累计，元。') equipment!: string | null;
  @Column('其中：其他费用，自年初累计，元。') other!: string | null;
  @Column('自开工累计完成投资，元。') sinceStart!: string | null;
  @Column('统计局报送表所列自年初累计，元。') sheetToDate!: string | null;
  @Column('统计局报送表所列上年同期累计，元。') sheetLastYear!: string | null;
  @Column('填报说明。') remark!: string | null;
  @Column('业主填报的日期。') reportedOn!: string | null;
  @Column('填报人。') reportedBy!: string | null;
  @Column('是否逾期补报。') isLate!: boolean;
  @Attachments('sitePhotos', '当月现场照片。') sitePhotos!: unknown;
  @Attachments('paymentEvidence', '当月付款凭证。') paymentEvidence!: unknown;
  @Sources() sources!: unknown;
}

@Record('PlannedTotalChange', { entity: 'PlannedTotalChange', code: 'ivc', description: '计划总投资变更：业主申请，附与入库同类的材料，由统计核定。来源：业主填报。' })
export class PlannedTotalChangeType implements Pick<PlannedTotalChange, 'from' | 'to' | 'state' | 'requestedOn'> {
  id!: string;
  @One(() => InvestmentProjectType, '项目。') project!: InvestmentProjectType | null;
  @Column('变更前，元。') from!: string;
  @Column('变更后，元。') to!: string;
  @Column('理由。') reason!: string | null;
  @Column('状态。', { type: () => TotalChangeStateEnum }) state!: PlannedTotalChange['state'];
  @Column('申请日期。') requestedOn!: string;
  @Column('核定日期。') decidedOn!: string | null;
  @Column('核定意见。') opinion!: string | null;
  @Attachments('documents', '变更材料。') documents!: unknown;
}

@Record('SiteRecord', { entity: 'SiteRecord', code: 'ivs', description: '现场记录：注明日期、地点与有无铭牌的现场照片。来源：业主、镇街与科技局。' })
export class SiteRecordType implements Pick<SiteRecord, 'takenOn' | 'place' | 'showsNameBoard' | 'recordedBy'> {
  id!: string;
  @One(() => InvestmentProjectType, '项目。') project!: InvestmentProjectType | null;
  @Column('拍摄日期。') takenOn!: string;
  @Column('拍摄地点。') place!: string;
  @Column('照片中有无项目铭牌。') showsNameBoard!: boolean;
  @Column('说明。') remark!: string | null;
  @Column('记录人。') recordedBy!: string;
  @Column('录入时间。') createdAt!: Date;
  @Attachments('photos', '照片。') photos!: unknown;
}

@Record('ProjectWarning', { entity: 'ProjectWarning', code: 'ivw', description: '项目预警：每日比对台账发现的情形，同类至多一条未解除。来源：系统按规则版本比对。' })
export class ProjectWarningType implements Pick<ProjectWarning, 'kind' | 'detail' | 'ruleVersion' | 'raisedOn'> {
  id!: string;
  @One(() => InvestmentProjectType, '项目。', { filter: true }) project!: InvestmentProjectType | null;
  @Column('种类。', { type: () => WarningKindEnum, filter: true }) kind!: ProjectWarning['kind'];
  @Column('情形，含数值。') detail!: string;
  @Column('所依据的规则版本。') ruleVersion!: string;
  @Column('发现日期。', { filter: true, order: true }) raisedOn!: string;
  @Column('解除日期；未解除则空。') clearedOn!: string | null;
  @Column('是否未解除。', { filter: true }) isOpen!: boolean;
}

@Record('ProjectIssue', { entity: 'ProjectIssue', code: 'ivi', description: '项目问题：用地、融资、审批、用工等卡点，有人负责、有期限。来源：业主、镇街与科技局。' })
export class ProjectIssueType implements Pick<ProjectIssue, 'kind' | 'state' | 'description' | 'raisedOn' | 'raisedBy'> {
  id!: string;
  @One(() => InvestmentProjectType, '项目。', { filter: true }) project!: InvestmentProjectType | null;
  @Column('类别。', { type: () => IssueKindEnum, filter: true }) kind!: ProjectIssue['kind'];
  @Column('状态。', { type: () => IssueStateEnum, filter: true }) state!: ProjectIssue['state'];
  @Column('问题。') description!: string;
  @Column('提出日期。') raisedOn!: string;
  @Column('提出人。') raisedBy!: string;
  @One(() => OrganizationType, '负责单位；未交办则空。', { filter: true }) responsible!: OrganizationType | null;
  @Column('办结期限。', { filter: true, order: true }) dueOn!: string | null;
  @Column('解决情况。') resolution!: string | null;
  @Column('解决日期。') resolvedOn!: string | null;
  @Column('办结日期。') closedOn!: string | null;
  @Available(issueLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('VisitTask', { entity: 'VisitTask', code: 'ivv', description: '走访任务：联系领导对一个项目的一次走访。来源：系统按预警生成，或科技局安排。' })
export class VisitTaskType implements Pick<VisitTask, 'cause' | 'state' | 'dueOn'> {
  id!: string;
  @One(() => InvestmentProjectType, '项目。', { filter: true }) project!: InvestmentProjectType | null;
  @Column('事由。', { type: () => VisitCauseEnum, filter: true }) cause!: VisitTask['cause'];
  @Column('状态。', { type: () => VisitStateEnum, filter: true }) state!: VisitTask['state'];
  @Column('联系领导；未指定则空。') leaderName!: string | null;
  @Column('走访目的。') purpose!: string | null;
  @Column('应于何日前走访。', { filter: true, order: true }) dueOn!: string;
  @Column('走访日期。') visitedOn!: string | null;
  @Column('走访情况。') findings!: string | null;
  @Column('下一步措施。') nextStep!: string | null;
  @Column('取消原因。') cancelReason!: string | null;
  @Column('录入时间。') createdAt!: Date;
  @Attachments('photos', '走访照片。') photos!: unknown;
  @Available(visitLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}
