import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import { Attachments } from '../core/attachment/attachment.type.ts';
import { oneOf } from '../core/access/condition.ts';
import type { RequestContext } from '../core/context.ts';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { Code, Column, Connection, First, List, One, Record } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { LocalDateScalar, MoneyScalar, RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { boundaryLifecycle } from './lifecycle/boundary.ts';
import { evaluationLifecycle } from './lifecycle/evaluation.ts';
import { listLifecycle } from './lifecycle/list.ts';
import { membershipLifecycle } from './lifecycle/membership.ts';
import { monthLifecycle } from './lifecycle/month.ts';
import { parkLifecycle } from './lifecycle/park.ts';
import type { Park, ParkBoundaryVersion, ParkEvaluation, ParkEvaluationItem, ParkListVersion, ParkMembership, ParkMonth } from './park.entity.ts';
import { countedMonths, evaluationKinds, inForceStates, parkMeasures, type ParkMeasure } from './park.kinds.ts';
import { measuresOf, validTo } from './park.reads.ts';
import type { MeasuredMonth } from './park.series.ts';


export const ParkStateEnum = enumType('ParkState', '高新区的状态。', titlesOf(parkLifecycle.states));
export const ParkVersionStateEnum = enumType('ParkVersionState', '四至范围版本、企业库版本的状态。', titlesOf(boundaryLifecycle.states));
export const ParkMembershipStateEnum = enumType('ParkMembershipState', '入区企业的状态。', titlesOf(membershipLifecycle.states));
export const ParkMonthStateEnum = enumType('ParkMonthState', '月度指标的状态。', titlesOf(monthLifecycle.states));
export const ParkMeasureEnum = enumType('ParkMeasure', '月度指标的五项金额。', titlesOf(parkMeasures));
export const ParkEvaluationKindEnum = enumType('ParkEvaluationKind', '高新区年度评价的类别。', evaluationKinds);
export const ParkEvaluationStateEnum = enumType('ParkEvaluationState', '高新区年度评价的状态。', titlesOf(evaluationLifecycle.states));

@Record('Park', { entity: 'Park', code: 'park', description: '高新区：一个高新技术产业园区，及其四至范围、企业库与月度指标的各版。来源：高新区管委会。' })
export class ParkType implements Pick<Park, 'name' | 'state'> {
  id!: string;
  @One(() => RegionType, '所在县（市、区）。', { filter: true }) region!: RegionType;
  @Column('名称。', { filter: true, order: true }) name!: string;
  @Column('状态。', { type: () => ParkStateEnum, filter: true }) state!: Park['state'];
  @One(() => OrganizationType, '管委会；未登记则空，由本县持“高新区管委会”角色者办理。') committee!: OrganizationType | null;
  @Column('设立日期。') establishedOn!: string | null;
  @Column('列入省级创建的日期。') creationOn!: string | null;
  @Column('列入创建的文件。') creationDocument!: string | null;
  @Column('省级认定的日期。') recognisedOn!: string | null;
  @Column('认定文件。') recognitionDocument!: string | null;
  @Column('撤销日期。') revokedOn!: string | null;
  @Column('撤销文件。') revocationDocument!: string | null;
  @List(() => ParkBoundaryVersionType, '四至范围各版，最近生效者在前。', { back: 'park', order: [['validFrom', 'desc']] }) boundaryVersions!: ParkBoundaryVersionType[];
  @List(() => ParkListVersionType, '企业库各版，最近生效者在前。', { back: 'park', order: [['validFrom', 'desc']] }) listVersions!: ParkListVersionType[];
  @First(() => ParkBoundaryVersionType, '现行四至范围。', { back: 'park', where: oneOf('state', inForceStates), order: [['validFrom', 'desc']] }) currentBoundary!: ParkBoundaryVersionType | null;
  @First(() => ParkListVersionType, '现行企业库。', { back: 'park', where: oneOf('state', inForceStates), order: [['validFrom', 'desc']] }) currentList!: ParkListVersionType | null;
  @Connection(() => ParkMonthType, '月度指标，最近的月份在前。', { back: 'park', order: [['year', 'desc'], ['month', 'desc']] }) months!: unknown;
  @First(() => ParkMonthType, '最近一个已确认的月份。', { back: 'park', where: oneOf('state', countedMonths), order: [['year', 'desc'], ['month', 'desc']] }) latestMonth!: ParkMonthType | null;
  @List(() => ParkEvaluationType, '年度评价，最近年度在前。', { back: 'park', order: [['year', 'desc'], ['kind', 'asc']] }) evaluations!: ParkEvaluationType[];
  @Available(parkLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ParkBoundaryVersion', { entity: 'ParkBoundaryVersion', code: 'pbv', description: '四至范围版本：高新区边界的一版，自生效日起至下一版生效前有效。来源：高新区管委会与批准文件。' })
export class ParkBoundaryVersionType implements Pick<ParkBoundaryVersion, 'name' | 'state'> {
  id!: string;
  @One(() => ParkType, '高新区。', { filter: true }) park!: ParkType;
  @Column('版本名称。', { filter: true }) name!: string;
  @Column('状态。', { type: () => ParkVersionStateEnum, filter: true }) state!: ParkBoundaryVersion['state'];
  @Column('东至。') east!: string | null;
  @Column('南至。') south!: string | null;
  @Column('西至。') west!: string | null;
  @Column('北至。') north!: string | null;
  @Column('面积，平方米。', { type: () => RateScalar }) area!: string | null;
  @Column('调整理由。') reason!: string | null;
  @Column('批准机关。') issuer!: string | null;
  @Column('批准文号。') document!: string | null;
  @Column('批准日期。') approvedOn!: string | null;
  @Column('生效日期。', { filter: true, order: true }) validFrom!: string | null;
  @Code<RequestContext>(() => LocalDateScalar, '失效前最后一日：下一版生效的前一日；现行者为空。', { needs: ['park', 'state', 'validFrom'], load: validTo('ParkBoundaryVersion') }) validTo!: string | null;
  @Column('作废理由。') withdrawnReason!: string | null;
  @Attachments('documents', '批复文件与范围图。') documents!: unknown;
  @Available(boundaryLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ParkListVersion', { entity: 'ParkListVersion', code: 'plv', description: '企业库版本：高新区统计企业名单的一版，整份启用，自生效日起至下一版生效前有效。来源：高新区管委会。' })
export class ParkListVersionType implements Pick<ParkListVersion, 'name' | 'year' | 'state'> {
  id!: string;
  @One(() => ParkType, '高新区。', { filter: true }) park!: ParkType;
  @Column('版本名称，如“2023年调整后”。', { filter: true }) name!: string;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('状态。', { type: () => ParkVersionStateEnum, filter: true }) state!: ParkListVersion['state'];
  @Column('调整依据。') basis!: string | null;
  @One(() => ParkBoundaryVersionType, '所依的四至范围；不明则空。') boundary!: ParkBoundaryVersionType | null;
  @Column('批准文号。') document!: string | null;
  @Column('批准日期。') approvedOn!: string | null;
  @Column('生效日期。', { filter: true, order: true }) validFrom!: string | null;
  @Code<RequestContext>(() => LocalDateScalar, '失效前最后一日：下一版生效的前一日；现行者为空。', { needs: ['park', 'state', 'validFrom'], load: validTo('ParkListVersion') }) validTo!: string | null;
  @Column('作废理由。') withdrawnReason!: string | null;
  @Connection(() => ParkMembershipType, '入区企业，最近入库者在前。', { back: 'listVersion', order: [['enteredOn', 'desc']], filter: true }) memberships!: unknown;
  @Available(listLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ParkMembership', { entity: 'ParkMembership', code: 'pmb', description: '入区企业：一家企业在一版企业库中，何日入库、何日调出。来源：高新区管委会。' })
export class ParkMembershipType implements Pick<ParkMembership, 'state' | 'enteredOn'> {
  id!: string;
  @One(() => ParkListVersionType, '企业库版本。', { filter: true }) listVersion!: ParkListVersionType | null;
  @One(() => OrganizationType, '企业。', { filter: true }) organization!: OrganizationType;
  @Column('状态。', { type: () => ParkMembershipStateEnum, filter: true }) state!: ParkMembership['state'];
  @Column('入库日期。', { filter: true, order: true }) enteredOn!: string;
  @Column('调出日期：自该日起不在库。', { filter: true, order: true }) leftOn!: string | null;
  @One(() => RegionType, '企业库所载镇街，可与登记不同。', { filter: true }) town!: RegionType | null;
  @Column('企业库所载行业代码（GB/T 4754），可与登记不同。', { filter: true, order: true }) industryCode!: string | null;
  @Column('入库理由。') ground!: string | null;
  @Column('调出或不予入库的理由。') reason!: string | null;
  @Column('备注。') remark!: string | null;
  @Available(membershipLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@ObjectType('ParkMonthMeasure', { description: '月度指标的一项金额：当月、累计，及由各月相加得到的累计。' })
export class ParkMonthMeasureType implements MeasuredMonth {
  @Field(() => ParkMeasureEnum, { description: '哪一项。' }) measure!: ParkMeasure;
  @Field(() => MoneyScalar, { nullable: true, description: '当月值，元；未公开或不明为空。' }) month!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '报送的自年初累计，元；未报为空。' }) cumulative!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '各月相加的累计，元；缺任何一月则为空。' }) running!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '自年初累计，元：以报送者为准，未报则取各月相加；都没有则为空。' }) toDate!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '差额，元：报送的累计减各月相加，一致或无从比较则为空；只提示，不改数。' }) difference!: string | null;
}

@Record('ParkMonth', { entity: 'ParkMonth', code: 'pmo', description: '月度指标：高新区一个月的五项金额与四项数量，注明所依的四至范围与企业库版本；未公开或不明者为空，绝不以零代替。来源：高新区管委会。' })
export class ParkMonthType implements Pick<ParkMonth, 'year' | 'month' | 'fromMonth' | 'state'> {
  id!: string;
  @One(() => ParkType, '高新区。', { filter: true }) park!: ParkType;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('月份。', { filter: true, order: true }) month!: number;
  @Column('当月值起于哪一月：1、2 月合并统计时为 1。') fromMonth!: number;
  @Column('状态。', { type: () => ParkMonthStateEnum, filter: true }) state!: ParkMonth['state'];
  @Column('工业总产值，当月，元。') output!: string | null;
  @Column('工业总产值，自年初累计，元，以报送为准。') outputCumulative!: string | null;
  @Column('营业收入，当月，元。') revenue!: string | null;
  @Column('营业收入，自年初累计，元，以报送为准。') revenueCumulative!: string | null;
  @Column('出口交货值，当月，元。') exportDelivery!: string | null;
  @Column('出口交货值，自年初累计，元，以报送为准。') exportDeliveryCumulative!: string | null;
  @Column('高新技术产业投资，当月，元。') investment!: string | null;
  @Column('高新技术产业投资，自年初累计，元，以报送为准。') investmentCumulative!: string | null;
  @Column('研发费用，当月，元。') rdExpense!: string | null;
  @Column('研发费用，自年初累计，元，以报送为准。') rdExpenseCumulative!: string | null;
  @Column('在库企业数，家。') firms!: number | null;
  @Column('高新技术企业数，家。') hntes!: number | null;
  @Column('科技型中小企业数，家。') technologySmes!: number | null;
  @Column('期末从业人员，人。') staff!: number | null;
  @Code<RequestContext>(() => [ParkMonthMeasureType], '五项金额，连同各月相加的累计与差额。', { load: measuresOf }) measures!: unknown;
  @One(() => ParkBoundaryVersionType, '所依的四至范围；历史报表不明则空。') boundary!: ParkBoundaryVersionType | null;
  @One(() => ParkListVersionType, '所依的企业库；历史报表不明则空。') listVersion!: ParkListVersionType | null;
  @Column('累计与各月相加不一致的说明。') explanation!: string | null;
  @Column('应报日期。') dueOn!: string | null;
  @Column('报送日期。') submittedOn!: string | null;
  @Column('确认日期。') confirmedOn!: string | null;
  @Column('公开日期。') publishedOn!: string | null;
  @Column('最近一次退回的日期。') returnedOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Column('所依据的规则版本。') ruleVersion!: string | null;
  @Available(monthLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ParkEvaluation', { entity: 'ParkEvaluation', code: 'pev', description: '高新区年度评价：创建、认定、高质量发展、亩均效益四类之一，从自评到上级结论。来源：高新区管委会与上级文件。' })
export class ParkEvaluationType implements Pick<ParkEvaluation, 'kind' | 'year' | 'state' | 'ruleVersion'> {
  id!: string;
  @One(() => ParkType, '高新区。', { filter: true }) park!: ParkType | null;
  @Column('类别。', { type: () => ParkEvaluationKindEnum, filter: true }) kind!: ParkEvaluation['kind'];
  @Column('评价年度。', { filter: true, order: true }) year!: number;
  @Column('状态。', { type: () => ParkEvaluationStateEnum, filter: true }) state!: ParkEvaluation['state'];
  @Column('所依据的规则版本。') ruleVersion!: string;
  @Column('自评分门槛：低于此分不得申报；规则未设则空。', { type: () => RateScalar }) gate!: string | null;
  @Column('自评总分；未评完则空。', { type: () => RateScalar }) selfScore!: string | null;
  @Column('提交日期。') submittedOn!: string | null;
  @Column('初核总分。', { type: () => RateScalar }) checkScore!: string | null;
  @Column('初核日期。') checkedOn!: string | null;
  @Column('初核意见。') checkOpinion!: string | null;
  @Column('最近一次退回的日期。') returnedOn!: string | null;
  @Column('最近一次退回的理由。') returnReason!: string | null;
  @Column('推荐日期。') recommendedOn!: string | null;
  @Column('推荐文件。') recommendedDocument!: string | null;
  @Column('上级结论日期。') decidedOn!: string | null;
  @Column('上级结论文件。') decidedDocument!: string | null;
  @Column('是否通过；无通过与否之分的评价为空。') isPassed!: boolean | null;
  @Column('上级评定的得分。', { type: () => RateScalar }) finalScore!: string | null;
  @Column('上级评定的等次或位次。') grade!: string | null;
  @List(() => ParkEvaluationItemType, '评价指标。', { back: 'evaluation', order: [['position', 'asc']] }) items!: ParkEvaluationItemType[];
  @Available(evaluationLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('ParkEvaluationItem', { entity: 'ParkEvaluationItem', code: 'pei', description: '评价指标：一次评价中的一项，其值、来源与得分。来源：各部门数据与管委会填报。' })
export class ParkEvaluationItemType implements Pick<ParkEvaluationItem, 'criterion' | 'title' | 'most'> {
  id!: string;
  @One(() => ParkEvaluationType, '所属评价。') evaluation!: ParkEvaluationType | null;
  @Column('指标代码。') criterion!: string;
  @Column('指标名称。') title!: string;
  @Column('满分。', { type: () => RateScalar }) most!: string;
  @Column('值，含单位；尚未填报则空。') value!: string | null;
  @Column('值的来源。') source!: string | null;
  @Column('值的日期。') asOf!: string | null;
  @Column('自评得分。', { type: () => RateScalar }) selfScore!: string | null;
  @Column('评分依据。') basis!: string | null;
  @Column('初核得分。', { type: () => RateScalar }) checkScore!: string | null;
}
