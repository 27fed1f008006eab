import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { is } from '../core/access/condition.ts';
import { Attachments } from '../core/attachment/attachment.type.ts';
import type { RequestContext } from '../core/context.ts';
import { Refusal } from '../core/error/refusal.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { clockOf, dayOf } from '../core/lifecycle/perform.ts';
import { Code, Column, Connection, First, List, One, Record } from '../core/read/declare.ts';
import { LocalDateScalar, RateScalar } from '../core/scalar/scalars.ts';
import { QualificationGrantType, SelfCheckOutcome } from '../ladder/ladder.type.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import * as Enum from './enums.type.ts';
import { type CarrierCheck, type CarrierRecognition, Incubator } from './entity/carrier.ts';
import type { Graduation, Incubation, IncubationReport, IncubationTerm, MentorSession } from './entity/incubation.ts';
import type { CarrierPlan, OperatorEngagement } from './entity/plan.ts';
import type { CarrierMonth, IncubationSpace } from './entity/space.ts';
import type { CarrierTarget } from './incubator.kinds.ts';
import { assessLevel, type CriterionResult, type LevelAssessment } from './incubator.levels.ts';
import { carrierLifecycle } from './lifecycle/carrier.ts';
import { engagementLifecycle } from './lifecycle/engagement.ts';
import { incubationLifecycle } from './lifecycle/incubation.ts';
import { monthLifecycle } from './lifecycle/month.ts';
import { planLifecycle } from './lifecycle/plan.ts';
import { spaceLifecycle } from './lifecycle/space.ts';

const area = { type: () => RateScalar } as const;

@ObjectType('CarrierCriterion', { description: '认定条件：一项条件，载体的现状与判定。' })
export class CarrierCriterionType implements CriterionResult {
  @Field({ description: '条件代码。' }) criterion!: string;
  @Field({ description: '条件名称。' }) title!: string;
  @Field(() => SelfCheckOutcome, { description: '判定：台账未载者未定，以说明材料为准。' }) outcome!: CriterionResult['outcome'];
  @Field(() => String, { nullable: true, description: '现值，含单位；台账未载则空。' }) current!: string | null;
  @Field({ description: '要求，含单位。' }) needed!: string;
  @Field(() => String, { nullable: true, description: '现值的来源。' }) source!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: '现值的日期：取其中最早者。' }) asOf!: string | null;
}

@ObjectType('CarrierLevelAssessment', { description: '级别差距：依现行规则版本，由台账所载逐项比对，不作为认定结论。' })
export class CarrierLevelAssessmentType implements LevelAssessment {
  @Field(() => Enum.CarrierTargetEnum, { description: '比对的目标。' }) target!: CarrierTarget;
  @Field({ description: '所依据的规则版本。' }) ruleVersion!: string;
  @Field({ description: '规则名称。' }) ruleTitle!: string;
  @Field({ description: '文号；不明则空串。' }) documentNumber!: string;
  @Field({ description: '规则中是否有未经公开来源核实之处。' }) isUnconfirmed!: boolean;
  @Field(() => SelfCheckOutcome, { description: '判定：有未达到者为不符合，其余有未载者为未定。' }) outcome!: LevelAssessment['outcome'];
  @Field(() => [CarrierCriterionType], { description: '逐项条件；规则待补录时为空列表。' }) criteria!: CriterionResult[];
}

@Record('Incubator', { entity: 'Incubator', code: 'inc', search: 'searchText', description: '孵化载体：孵化器、众创空间、加速器、科创园等。来源：运营方月报与科技局台账。' })
export class IncubatorType implements Pick<Incubator, 'name' | 'kind' | 'isProfessional' | 'state'> {
  id!: string;
  @One(() => RegionType, '所在县（市、区）。', { filter: true }) region!: RegionType;
  @One(() => RegionType, '所在镇街；未登记则空。', { filter: true }) town!: RegionType | null;
  @Column('名称。', { filter: true, order: true }) name!: string;
  @Column('类型。', { type: () => Enum.CarrierKindEnum, filter: true }) kind!: Incubator['kind'];
  @Column('是否专业型：主要孵化同一产业领域的企业。') isProfessional!: boolean;
  @Column('主攻产业。') industry!: string | null;
  @Column('现有认定级别；未认定则空。', { type: () => Enum.CarrierLevelEnum, filter: true }) level!: Incubator['level'];
  @Column('现有级别的认定日期。', { filter: true, order: true }) recognisedOn!: string | null;
  @One(() => OrganizationType, '运营单位。', { filter: true }) operator!: OrganizationType | null;
  @Column('地址。') address!: string | null;
  @Column('开始运营日期。', { filter: true, order: true }) openedOn!: string | null;
  @Column('状态。', { type: () => Enum.IncubatorStateEnum, filter: true }) state!: Incubator['state'];
  @Column('运营方月报所载状态。') reportedStatus!: string | null;
  @Column('正在申报的级别。', { type: () => Enum.CarrierLevelEnum }) appliedLevel!: Incubator['appliedLevel'];
  @Column('最近一次申报的日期。') appliedOn!: string | null;
  @Column('申报说明。') statement!: string | null;
  @Attachments('statementFiles', '申报说明材料。') statementFiles!: unknown;
  @Column('最近一次退回申报的日期。') returnedOn!: string | null;
  @Column('最近一次退回申报的理由。') returnReason!: string | null;
  @Column('推荐日期。') recommendedOn!: string | null;
  @Column('推荐文件。') recommendedDocument!: string | null;
  @Column('不予认定的日期。') refusedOn!: string | null;
  @Column('不予认定的文件。') refusedDocument!: string | null;
  @Column('整改期限。') rectifyBy!: string | null;
  @Column('整改事由。') rectifyReason!: string | null;
  @Column('摘牌或停止运营日期。') endedOn!: string | null;
  @Column('摘牌或停止运营的理由。') endReason!: string | null;
  @Column('最近一次申报或推荐所依据的规则版本。') ruleVersion!: string | null;
  @Code<RequestContext>(() => CarrierLevelAssessmentType, '级别差距：与所问目标的条件逐项比对；此类载体没有该目标的规则时为空。', {
    args: { target: { type: () => Enum.CarrierTargetEnum, description: '比对的目标。' } },
    load: async (rows, context, { target }) => {
      const em = context.em();
      const today = dayOf(await clockOf(context, em));
      const carriers = new Map((await em.find(Incubator, { id: { $in: rows.map(({ id }) => id as string) } })).map((each) => [each.id, each]));
      const found: (LevelAssessment | null)[] = [];
      for (const { id } of rows) found.push(await assessLevel(em, carriers.get(id as string)!, target as CarrierTarget, today).catch((error: unknown) => { if (!(error instanceof Refusal)) throw error; return null; }));
      return found;
    },
  }) levelAssessment!: LevelAssessment | null;
  @List(() => CarrierRecognitionType, '认定记录，最近者在前。', { back: 'carrier', order: [['recognisedOn', 'desc']], filter: true }) recognitions!: CarrierRecognitionType[];
  @Connection(() => CarrierMonthType, '运营月报，最近者在前。', { back: 'carrier', order: [['month', 'desc']] }) months!: unknown;
  @First(() => CarrierMonthType, '最近一月已采用的运营月报。', { back: 'carrier', where: is('state', 'ACCEPTED'), order: [['month', 'desc']] }) latestMonth!: unknown;
  @List(() => IncubationSpaceType, '孵化空间，最近申报者在前。', { back: 'carrier', order: [['declaredOn', 'desc']] }) spaces!: unknown;
  @Connection(() => IncubationType, '在孵企业（团队），含已毕业、退出者，最近入驻者在前。', { back: 'carrier', order: [['enteredOn', 'desc']], filter: true }) incubations!: unknown;
  @List(() => CarrierCheckType, '年度考核，最近者在前。', { back: 'carrier', order: [['year', 'desc']] }) checks!: unknown;
  @List(() => OperatorEngagementType, '运营团队对接，最近者在前。', { back: 'carrier', order: [['on', 'desc']] }) engagements!: unknown;
  @List(() => CarrierPlanType, '创建与建设计划，最近年度在前。', { back: 'carrier', order: [['year', 'desc']] }) plans!: unknown;
  @Available(carrierLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CarrierRecognition', { entity: 'CarrierRecognition', code: 'crg', description: '载体认定：一个载体在一个级别上的一次认定。来源：认定文件与运营方月报。' })
export class CarrierRecognitionType implements Pick<CarrierRecognition, 'level' | 'recognisedOn'> {
  id!: string;
  @One(() => IncubatorType, '载体。', { filter: true }) carrier!: IncubatorType;
  @Column('级别。', { type: () => Enum.CarrierLevelEnum, filter: true }) level!: CarrierRecognition['level'];
  @Column('认定日期。', { filter: true, order: true }) recognisedOn!: string;
  @Column('认定文件。') document!: string | null;
  @Column('失效日期：摘牌或停止运营。') endedOn!: string | null;
  @Column('失效的理由。') endReason!: string | null;
  @Sources() sources!: unknown;
}

@Record('CarrierCheck', { entity: 'CarrierCheck', code: 'cch', description: '载体年度考核：等次与意见。来源：科技局。' })
export class CarrierCheckType implements Pick<CarrierCheck, 'year' | 'grade' | 'checkedOn' | 'statisticsTrue'> {
  id!: string;
  @One(() => IncubatorType, '载体。', { filter: true }) carrier!: IncubatorType;
  @Column('考核年度。', { filter: true, order: true }) year!: number;
  @Column('等次。', { type: () => Enum.CarrierCheckGrade, filter: true }) grade!: CarrierCheck['grade'];
  @Column('考核日期。') checkedOn!: string;
  @Column('统计数据经核查是否真实。') statisticsTrue!: boolean;
  @Column('考核文件。') document!: string | null;
  @Column('考核意见。') opinion!: string | null;
}

@Record('IncubationSpace', { entity: 'IncubationSpace', code: 'isp', description: '孵化空间：一处新增空间，以建筑面积计，在通过县级核查的月份计入一次。来源：运营方申报。' })
export class IncubationSpaceType implements Pick<IncubationSpace, 'name' | 'place' | 'grossArea' | 'state'> {
  id!: string;
  @One(() => IncubatorType, '载体。', { filter: true }) carrier!: IncubatorType;
  @Column('名称。') name!: string;
  @Column('坐落：楼栋与楼层。') place!: string;
  @Column('不动产权证号或租赁合同号。') propertyNumber!: string;
  @Column('权属。', { type: () => Enum.SpaceTenure }) tenure!: IncubationSpace['tenure'];
  @Column('租赁期止。') leasedUntil!: string | null;
  @Column('来源。', { type: () => Enum.SpaceOrigin }) origin!: IncubationSpace['origin'];
  @Column('建筑面积，平方米。', area) grossArea!: string;
  @Column('可出租面积，平方米。', area) lettableArea!: string;
  @Column('状态。', { type: () => Enum.SpaceStateEnum, filter: true }) state!: IncubationSpace['state'];
  @Column('申报日期。') declaredOn!: string;
  @Column('镇街核查日期。') townCheckedOn!: string | null;
  @Column('镇街核查意见。') townOpinion!: string | null;
  @Column('县级核查日期。') checkedOn!: string | null;
  @Column('县级核查意见。') checkOpinion!: string | null;
  @Column('计入的月份，以其末日表示。', { filter: true, order: true }) countedMonth!: string | null;
  @Column('最近一次退回的日期。') returnedOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Column('退出日期。') releasedOn!: string | null;
  @Column('退出的理由。') releaseReason!: string | null;
  @Attachments('propertyFiles', '产权证明或租赁合同。') propertyFiles!: unknown;
  @Attachments('floorPlans', '平面图。') floorPlans!: unknown;
  @Attachments('photos', '现场照片。') photos!: unknown;
  @Attachments('fitOutFiles', '装修验收材料。') fitOutFiles!: unknown;
  @Attachments('operatorContracts', '运营合同。') operatorContracts!: unknown;
  @Available(spaceLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CarrierMonth', { entity: 'CarrierMonth', code: 'cmo', description: '载体运营月报：一个载体一个月末的面积与使用情况；总面积随核查通过的空间变动，其余由运营方填报。来源：运营方。' })
export class CarrierMonthType implements Pick<CarrierMonth, 'month' | 'state'> {
  id!: string;
  @One(() => IncubatorType, '载体。', { filter: true }) carrier!: IncubatorType;
  @Column('月份，以其末日表示。', { filter: true, order: true }) month!: string;
  @Column('总孵化面积（建筑面积），平方米；未报则空。', area) grossArea!: string | null;
  @Column('可出租面积，平方米；未报则空。', area) lettableArea!: string | null;
  @Column('已使用面积，平方米；未报则空。', area) usedArea!: string | null;
  @Column('出租率：已使用 ÷ 可出租，未报可出租者除以总面积，未四舍五入。', area) occupancy!: string | null;
  @Column('创业工位，个。') seats!: number | null;
  @Column('服务人员，人。') staff!: number | null;
  @Column('其中专业孵化服务人员，人。') professionalStaff!: number | null;
  @Column('创业导师，人。') mentors!: number | null;
  @Column('当月活动，场。') events!: number | null;
  @Column('种子（孵化）资金规模，元。') fund!: string | null;
  @Column('累计获得投融资的在孵企业（团队），家。') fundedTenants!: number | null;
  @Column('累计投融资案例，个。') fundingCases!: number | null;
  @Column('说明。') remark!: string | null;
  @Column('状态。', { type: () => Enum.MonthStateEnum, filter: true }) state!: CarrierMonth['state'];
  @Column('提交日期。') submittedOn!: string | null;
  @Column('采用日期。') acceptedOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Available(monthLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('Incubation', { entity: 'Incubation', code: 'icb', description: '在孵：一家企业（或一个团队）在一个载体的一次孵化。来源：运营方月报与入孵申请。' })
export class IncubationType implements Pick<Incubation, 'tenantName' | 'isConnectedVehicle' | 'state'> {
  id!: string;
  @One(() => IncubatorType, '载体。', { filter: true }) carrier!: IncubatorType;
  @One(() => OrganizationType, '企业；团队则空。', { filter: true }) organization!: OrganizationType | null;
  @Column('团队名称；由团队注册为企业者仍保留。', { filter: true }) teamName!: string | null;
  @Column('名称：企业名称或团队名称。', { filter: true, order: true }) tenantName!: string;
  @Column('技术领域。', { filter: true }) field!: string | null;
  @Column('是否车联网。', { filter: true }) isConnectedVehicle!: boolean;
  @Column('使用面积，平方米。', area) area!: string | null;
  @Column('负责人。') contactName!: string | null;
  @Column('联系电话，中间四位隐去；全号须经 revealTenantPhone 说明理由后查看。', { property: 'contactPhoneMasked' }) contactPhone!: string | null;
  @Column('主营业务与技术简介。') business!: string | null;
  @Column('状态。', { type: () => Enum.IncubationStateEnum, filter: true }) state!: Incubation['state'];
  @Column('申请日期。') appliedOn!: string | null;
  @Column('准入评审日期。') panelOn!: string | null;
  @Column('准入评审意见。') panelOpinion!: string | null;
  @Column('不予准入的理由。') rejectReason!: string | null;
  @Attachments('minutes', '准入评审纪要。') minutes!: unknown;
  @Column('入驻日期。', { filter: true, order: true }) enteredOn!: string | null;
  @Column('团队注册为企业的日期；自此计为企业。') registeredOn!: string | null;
  @Column('孵化协议编号。') contractNumber!: string | null;
  @Attachments('contracts', '孵化协议。') contracts!: unknown;
  @Column('延长至。') extendedUntil!: string | null;
  @Column('延长的理由。') extensionReason!: string | null;
  @First(() => IncubationTermType, '孵化期限；尚未入驻或已结束者可能为空。', { back: 'incubation', order: [['limitOn', 'desc']], filter: true }) term!: unknown;
  @Column('毕业或退出日期。', { filter: true, order: true }) endedOn!: string | null;
  @Column('退出原因；毕业者，及台账未分毕业与退出者为空。', { type: () => Enum.IncubationExitReason }) exitReason!: Incubation['exitReason'];
  @Column('退出说明。') exitNote!: string | null;
  @Column('准入、延期或毕业所依据的规则版本。') ruleVersion!: string | null;
  @List(() => GraduationType, '毕业申请，最近者在前。', { back: 'incubation', order: [['proposedOn', 'desc']] }) graduations!: unknown;
  @First(() => IncubationReportType, '最近一月的月报。', { back: 'incubation', order: [['month', 'desc']], filter: true }) latestReport!: unknown;
  @Connection(() => IncubationReportType, '月报，最近者在前。', { back: 'incubation', order: [['month', 'desc']] }) reports!: unknown;
  @Connection(() => MentorSessionType, '辅导，最近者在前。', { back: 'incubation', order: [['heldOn', 'desc']] }) sessions!: unknown;
  @Available(incubationLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('IncubationTerm', { entity: 'IncubationTerm', code: 'itm', description: '孵化期限：一次在孵最晚到何日，自在本县首次入驻起算。来源：规则版本。' })
export class IncubationTermType implements Pick<IncubationTerm, 'limitOn' | 'isSpecialField' | 'ruleVersion'> {
  id!: string;
  @One(() => IncubationType, '所属在孵。') incubation!: IncubationType | null;
  @Column('孵化期止（含当日）。', { filter: true }) limitOn!: string;
  @Column('是否属于可延长孵化期的特殊领域。') isSpecialField!: boolean;
  @Column('所依据的规则版本。') ruleVersion!: string;
}

@Record('IncubationReport', { entity: 'IncubationReport', code: 'irp', description: '在孵企业月报：营业收入、人员、研发与知识产权。来源：企业，或运营方代报。' })
export class IncubationReportType implements Pick<IncubationReport, 'month' | 'revenue' | 'staff' | 'byOperator'> {
  id!: string;
  @One(() => IncubationType, '所属在孵。') incubation!: IncubationType | null;
  @Column('月份，以其末日表示。', { filter: true, order: true }) month!: string;
  @Column('当月营业收入，元。') revenue!: string;
  @Column('当月研发费用，元。') rdExpense!: string | null;
  @Column('当月获得投融资，元。') financing!: string | null;
  @Column('从业人员，人。') staff!: number;
  @Column('累计申请专利，件。') patentsApplied!: number | null;
  @Column('拥有有效知识产权，件。') rightsHeld!: number | null;
  @Column('说明。') remark!: string | null;
  @Column('填报日期。') reportedOn!: string;
  @Column('是否运营方代报。') byOperator!: boolean;
}

@Record('Graduation', { entity: 'Graduation', code: 'grd', description: '毕业：一次毕业申请，达到哪些条件、凭何佐证、县里如何认定。来源：运营方。' })
export class GraduationType implements Pick<Graduation, 'status' | 'byHnte' | 'byInvestment' | 'bySales' | 'byEquity' | 'graduatedOn' | 'proposedOn' | 'ruleVersion'> {
  id!: string;
  @One(() => IncubationType, '所属在孵。', { filter: true }) incubation!: IncubationType | null;
  @Column('状态。', { type: () => Enum.GraduationStatus, filter: true }) status!: Graduation['status'];
  @Column('是否因认定为高新技术企业而毕业。', { filter: true }) byHnte!: boolean;
  @Column('是否因获得规定数额的投融资而毕业。', { filter: true }) byInvestment!: boolean;
  @Column('是否因连续两年营业收入而毕业。', { filter: true }) bySales!: boolean;
  @Column('是否因被并购或上市而毕业。', { filter: true }) byEquity!: boolean;
  @One(() => QualificationGrantType, '所凭高新技术企业认定。') hnteGrant!: QualificationGrantType | null;
  @Column('累计获得投融资，元。') investment!: string | null;
  @Column('最近一次投融资日期。') investedOn!: string | null;
  @Column('连续两年中的后一年度。') salesYear!: number | null;
  @Column('前一年度营业收入，元。') salesBefore!: string | null;
  @Column('后一年度营业收入，元。') sales!: string | null;
  @Column('被并购或上市。', { type: () => Enum.EquityEvent }) equityEvent!: Graduation['equityEvent'];
  @Column('并购或上市日期。') equityOn!: string | null;
  @Column('说明。') note!: string | null;
  @Attachments('evidence', '毕业佐证。') evidence!: unknown;
  @Column('毕业日期。', { filter: true, order: true }) graduatedOn!: string;
  @Column('申请日期。') proposedOn!: string;
  @Column('认定（退回）日期。') decidedOn!: string | null;
  @Column('退回的理由。') returnReason!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string;
}

@Record('MentorSession', { entity: 'MentorSession', code: 'mse', description: '创业辅导：导师对一家在孵企业（团队）的一次辅导。来源：运营方。' })
export class MentorSessionType implements Pick<MentorSession, 'heldOn' | 'mentor' | 'topic'> {
  id!: string;
  @One(() => IncubationType, '所辅导的在孵企业（团队）。') incubation!: IncubationType | null;
  @Column('日期。', { filter: true, order: true }) heldOn!: string;
  @Column('导师。') mentor!: string;
  @Column('主题。') topic!: string;
  @Column('时长，小时。', area) hours!: string | null;
  @Column('成效。') outcome!: string | null;
  @Attachments('photos', '照片。') photos!: unknown;
}

@Record('OperatorEngagement', { entity: 'OperatorEngagement', code: 'oen', description: '运营团队对接：一个专业运营团队引进到何步。来源：科技局与运营方月报。' })
export class OperatorEngagementType implements Pick<OperatorEngagement, 'name' | 'state'> {
  id!: string;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @Column('运营团队。', { filter: true, order: true }) name!: string;
  @One(() => OrganizationType, '对应的单位。') organization!: OrganizationType | null;
  @One(() => IncubatorType, '拟运营载体。', { filter: true }) carrier!: IncubatorType | null;
  @Column('状态。', { type: () => Enum.EngagementStateEnum, filter: true }) state!: OperatorEngagement['state'];
  @Column('现状的日期。', { filter: true, order: true }) on!: string | null;
  @Column('签约日期。', { filter: true, order: true }) signedOn!: string | null;
  @Column('协议名称或编号。') agreement!: string | null;
  @Column('合同期止。') contractUntil!: string | null;
  @Attachments('agreementFiles', '协议。') agreementFiles!: unknown;
  @Column('终止或结束的理由。') endReason!: string | null;
  @Column('进展说明。') note!: string | null;
  @Column('运营方月报所载对接状态。') reportedStatus!: string | null;
  @Available(engagementLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CarrierPlan', { entity: 'CarrierPlan', code: 'cpl', description: '创建与建设计划：一个载体在一个年度要创建的级别或要做的建设。来源：科技局与运营方月报。' })
export class CarrierPlanType implements Pick<CarrierPlan, 'year' | 'kind' | 'goal' | 'state'> {
  id!: string;
  @One(() => RegionType, '所属县（市、区）。', { filter: true }) region!: RegionType;
  @One(() => IncubatorType, '载体；尚未确定则空。', { filter: true }) carrier!: IncubatorType | null;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('事项。', { type: () => Enum.CarrierPlanKind, filter: true }) kind!: CarrierPlan['kind'];
  @Column('创建类别或建设内容。') goal!: string;
  @Column('创建目标的类型。', { type: () => Enum.CarrierGoalKind }) goalKind!: CarrierPlan['goalKind'];
  @Column('创建目标的级别。', { type: () => Enum.CarrierLevelEnum }) goalLevel!: CarrierPlan['goalLevel'];
  @Column('状态。', { type: () => Enum.PlanStateEnum, filter: true }) state!: CarrierPlan['state'];
  @Column('完成日期。', { filter: true, order: true }) completedOn!: string | null;
  @Column('认定或验收文件。') document!: string | null;
  @Column('说明。') note!: string | null;
  @Column('运营方月报所载进展。') reportedStatus!: string | null;
  @Attachments('evidence', '验收材料。') evidence!: unknown;
  @Available(planLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

