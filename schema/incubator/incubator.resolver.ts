import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { all, any, is, oneOf } from '../core/access/condition.ts';
import { describe } from '../core/access/describe.ts';
import { holdsFor } from '../core/access/specialize.ts';
import type { RequestContext } from '../core/context.ts';
import { Refusal, type Reason } from '../core/error/refusal.ts';
import { UserErrorType, userError } from '../core/error/user-error.ts';
import { keyOf, mutationsOf } from '../core/lifecycle/mutations.ts';
import { Extend, First, List, Lookup, Rows } from '../core/read/declare.ts';
import { checkYear } from '../core/read/year.ts';
import { RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { placeOf, regionAsked } from '../organization/place.ts';
import { presentStates } from './entity/incubation.ts';
import { readsStatistics, revealsContact } from './incubator.access.ts';
import { revealTenantPhone } from './incubator.contact.ts';
import { clusterMonths, type ClusterMonth } from './incubator.statistics.ts';
import {
  CarrierMonthType, CarrierPlanType, CarrierRecognitionType, GraduationType, IncubationSpaceType, IncubationType, IncubatorType, OperatorEngagementType,
} from './incubator.type.ts';
import { carrierLifecycle } from './lifecycle/carrier.ts';
import { engagementLifecycle } from './lifecycle/engagement.ts';
import { incubationLifecycle } from './lifecycle/incubation.ts';
import { monthLifecycle } from './lifecycle/month.ts';
import { planLifecycle } from './lifecycle/plan.ts';
import { spaceLifecycle } from './lifecycle/space.ts';

/** What incubation adds to every organization. */
@Extend(() => OrganizationType)
export class OrganizationIncubation {
  @List(() => IncubationType, '在孵经历，最近入驻者在前。', { back: 'organization', order: [['enteredOn', 'desc']], filter: true }) incubations!: unknown;
  @First(() => IncubationType, '现在何处在孵；不在孵则空。', { back: 'organization', where: all(oneOf('state', presentStates), is('endedOn', null)), order: [['enteredOn', 'desc']], filter: true }) currentIncubation!: unknown;
  @First(() => IncubationType, '首次在孵。', { back: 'organization', where: oneOf('state', [...presentStates, 'GRADUATED', 'EXITED']), order: [['enteredOn', 'asc']] }) firstIncubation!: unknown;
  @List(() => IncubatorType, '运营的孵化载体。', { back: 'operator', order: [['name', 'asc']], filter: true }) operatedIncubators!: unknown;
}

@ObjectType('ClusterMonth', { description: '孵化集群月度统计：一个地区一个月新增与月末存量。' })
class ClusterMonthType implements ClusterMonth {
  @Field(() => Int, { description: '月份，1–12。' }) month!: number;
  @Field(() => RateScalar, { description: '新增孵化面积，平方米：月末总面积减上月末总面积。' }) newSpace!: string;
  @Field(() => RateScalar, { description: '月末总孵化面积，平方米。' }) space!: string;
  @Field(() => RateScalar, { nullable: true, description: '月末已使用面积，平方米；无人填报则空。' }) usedSpace!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '出租率：已使用 ÷ 可出租，只计已填报使用面积的载体，未四舍五入。' }) occupancy!: string | null;
  @Field(() => Int, { description: '新增基地，个：当月首次有孵化面积的载体。' }) newBases!: number;
  @Field(() => Int, { description: '月末有孵化面积的载体，个。' }) bases!: number;
  @Field(() => Int, { description: '新增在孵企业，家：当月首次入驻本县载体；迁移、团队不计。' }) newTenants!: number;
  @Field(() => Int, { description: '月末在孵企业，家。' }) tenants!: number;
  @Field(() => Int, { description: '月末在孵团队，个。' }) teams!: number;
  @Field(() => Int, { description: '当月签约的专业运营团队，家。' }) operatorsSigned!: number;
}

@InputType('RevealTenantPhoneInput', { description: '查看联系电话全号的输入。' })
class RevealTenantPhoneInput {
  @Field(() => ID, { description: '在孵企业（团队）的全局标识。' }) id!: string;
  @Field({ description: '查看理由，至少 4 个字，记入日志。' }) reason!: string;
}
@ObjectType('RevealTenantPhonePayload', { description: '查看联系电话全号的结果。' })
class RevealTenantPhonePayload {
  @Field(() => String, { nullable: true, description: '联系电话全号；未成则空。' }) phone!: string | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: Reason[];
}

const statisticsClosed = ({ actor }: RequestContext) => new GraphQLError('您无权查看孵化集群统计。', { extensions: { code: actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN' } });

@Resolver()
export class IncubatorResolver {
  @Lookup(() => IncubatorType, '按全局标识取一个孵化载体。', { by: ['id'] }) incubator!: unknown;
  @Rows(() => IncubatorType, '孵化载体。', { order: [['name', 'asc']] }) incubators!: unknown;
  @Lookup(() => IncubationType, '按全局标识取一次在孵。', { by: ['id'] }) incubation!: unknown;
  @Rows(() => IncubationType, '在孵企业（团队），最近入驻者在前。', { order: [['enteredOn', 'desc']] }) incubations!: unknown;
  @Lookup(() => IncubationSpaceType, '按全局标识取一处孵化空间。', { by: ['id'] }) incubationSpace!: unknown;
  @Rows(() => IncubationSpaceType, '孵化空间，最近计入者在前。', { order: [['countedMonth', 'desc']] }) incubationSpaces!: unknown;
  @Lookup(() => CarrierMonthType, '按全局标识取一份载体运营月报。', { by: ['id'] }) carrierMonth!: unknown;
  @Rows(() => CarrierMonthType, '载体运营月报，最近者在前。', { order: [['month', 'desc']] }) carrierMonths!: unknown;
  @Rows(() => CarrierRecognitionType, '载体认定记录，最近者在前。', { order: [['recognisedOn', 'desc']] }) carrierRecognitions!: unknown;
  @Rows(() => GraduationType, '毕业申请，最近者在前。', { order: [['graduatedOn', 'desc']] }) graduations!: unknown;
  @Lookup(() => OperatorEngagementType, '按全局标识取一次运营团队对接。', { by: ['id'] }) operatorEngagement!: unknown;
  @Rows(() => OperatorEngagementType, '运营团队对接，最近者在前。', { order: [['on', 'desc']] }) operatorEngagements!: unknown;
  @Lookup(() => CarrierPlanType, '按全局标识取一项创建与建设计划。', { by: ['id'] }) carrierPlan!: unknown;
  @Rows(() => CarrierPlanType, '创建与建设计划，最近年度在前。', { order: [['year', 'desc'], ['goal', 'asc']] }) carrierPlans!: unknown;

  @Query(() => [ClusterMonthType], { description: `孵化集群月度统计：一年中已有数据的各月，逐月为新增面积、新增基地、新增在孵企业、引进运营团队与出租率。\n\n${describe(readsStatistics)}` })
  async clusterMonths(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: '年度。' }) year: number,
    @Arg('region', () => String, { nullable: true, description: '区划代码：省、市、县或镇街；唯一的县可省略。' }) code: string | null,
  ): Promise<ClusterMonth[]> {
    const em = context.em();
    if (!holdsFor(readsStatistics, context.actor)) throw statisticsClosed(context);
    checkYear(year);
    return await clusterMonths(em, await placeOf(em, (await regionAsked(em, code)).id), year);
  }

  @Query(() => [String], { description: `在孵企业（团队）登记过的技术领域，家数多者在前：供筛选。\n\n${describe(readsStatistics)}` })
  async tenantFields(@Ctx() context: RequestContext): Promise<string[]> {
    const em = context.em();
    if (!holdsFor(readsStatistics, context.actor)) throw statisticsClosed(context);
    return (await em.execute<{ field: string }[]>('select field from incubation where field is not null group by field order by count(*) desc, field limit 100')).map(({ field }) => field);
  }

  @Mutation(() => RevealTenantPhonePayload, { description: `查看在孵企业（团队）联系电话全号：说明理由，逐次留痕，限次。\n\n${describe(any(revealsContact))}` })
  async revealTenantPhone(@Ctx() context: RequestContext, @Arg('input', () => RevealTenantPhoneInput, { description: '输入。' }) input: RevealTenantPhoneInput): Promise<RevealTenantPhonePayload> {
    try {
      return { phone: await revealTenantPhone(context, keyOf(context, 'Incubation', input.id), input.reason), errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { phone: null, errors: error.reasons.map(userError) };
    }
  }
}

export const incubatorResolvers = [
  IncubatorResolver, OrganizationIncubation,
  mutationsOf(carrierLifecycle, 'Incubator', () => IncubatorType, {
    open: 'openIncubator', applyLevel: 'applyForCarrierLevel', withdrawLevel: 'withdrawCarrierLevelApplication', returnLevel: 'returnCarrierLevelApplication', recommend: 'recommendIncubator', grantLevel: 'grantCarrierLevel',
    refuseLevel: 'refuseCarrierLevel', yearlyCheck: 'recordCarrierCheck', acceptRectification: 'acceptCarrierRectification',
  }),
  mutationsOf(spaceLifecycle, 'IncubationSpace', () => IncubationSpaceType, { townCheck: 'checkIncubationSpaceAsTown', countyCheck: 'countIncubationSpace' }),
  mutationsOf(monthLifecycle, 'CarrierMonth', () => CarrierMonthType),
  mutationsOf(incubationLifecycle, 'Incubation', () => IncubationType, {
    apply: 'applyForIncubation', admit: 'admitTenant', reject: 'rejectTenant', withdraw: 'withdrawIncubationApplication', moveIn: 'moveTenantIn', report: 'reportTenantMonth', mentor: 'recordMentorSession', incorporate: 'incorporateTeam',
    proposeGraduation: 'proposeGraduation', confirmGraduation: 'confirmGraduation', returnGraduation: 'returnGraduation', exit: 'endIncubation',
  }),
  mutationsOf(engagementLifecycle, 'OperatorEngagement', () => OperatorEngagementType, { negotiate: 'negotiateWithOperator', sign: 'signOperator', settle: 'settleOperator', end: 'endOperatorTalks', leave: 'endOperatorEngagement' }),
  mutationsOf(planLifecycle, 'CarrierPlan', () => CarrierPlanType),
];
