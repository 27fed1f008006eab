import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { working } from '../core/access/actor.ts';
import { any, role, scope } from '../core/access/condition.ts';
import { holdsFor } from '../core/access/specialize.ts';
import type { RequestContext } from '../core/context.ts';
import { Refusal } from '../core/error/refusal.ts';
import { userError, UserErrorType } from '../core/error/user-error.ts';
import { keyOf, mutationsOf } from '../core/lifecycle/mutations.ts';
import { Connection, Extend, Lookup, Rows } from '../core/read/declare.ts';
import { checkYear } from '../core/read/year.ts';
import { enumType } from '../core/read/enum.ts';
import { LocalDateScalar, RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { regionAsked } from '../organization/place.ts';
import { coverage, type Coverage, type TownCoverage } from './commissioner.coverage.ts';
import { CommissionerDeskResolver } from './desk.resolver.ts';
import { batchLifecycle } from './lifecycle/batch.ts';
import { claimLifecycle } from './lifecycle/claim.ts';
import { commissionerLifecycle } from './lifecycle/commissioner.ts';
import { consentLifecycle } from './lifecycle/consent.ts';
import { demandLifecycle } from './lifecycle/demand.ts';
import { teamLifecycle } from './lifecycle/team.ts';
import { termLifecycle } from './lifecycle/term.ts';
import { visitLifecycle } from './lifecycle/visit.ts';
import { reveal, revealed, type Revealed } from './reveal.ts';
import { CommissionerBatchType, CommissionerRosterEntryType, CommissionerTeamType, CommissionerTermType, CommissionerType } from './type/roster.type.ts';
import { CommissionerServices, DispatchType, LocationConsentType, OrganizationServices, RegionServices, ServiceDemandType, VisitLogType } from './type/service.type.ts';
import { SubsidyClaimType, VisitClaims } from './type/subsidy.type.ts';

/** What commissioners add to every organization and every township. */
@Extend(() => OrganizationType)
export class OrganizationCommissioners {
  @Connection(() => CommissionerRosterEntryType, '结对的科技特派员，最近年度在前。', { back: 'organization', order: [['year', 'desc']], filter: true }) commissionerEntries!: unknown;
}
@Extend(() => RegionType)
export class RegionCommissioners {
  @Connection(() => CommissionerRosterEntryType, '派驻的科技特派员，最近年度在前。', { back: 'town', order: [['year', 'desc']], filter: true }) commissionerEntries!: unknown;
}

@ObjectType('TownCoverage', { description: '镇街覆盖：一个镇街一年的派驻与服务。' })
class TownCoverageType implements Omit<TownCoverage, 'town' | 'entries'> {
  @Field(() => RegionType, { description: '镇街。' }) town!: unknown;
  @Field(() => [CommissionerRosterEntryType], { description: '派驻的市级以上个人特派员，未退出者。' }) entries!: unknown[];
  @Field({ description: '是否覆盖：至少一名市级以上个人特派员在册。' }) isCovered!: boolean;
  @Field(() => Int, { description: '全年服务次数：经确认的与台账所记的。' }) visits!: number;
  @Field(() => RateScalar, { description: '全年服务时长，小时。' }) hours!: string;
  @Field(() => Int, { description: '未办结的需求数。' }) openDemands!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: '最近一次服务的日期；没有则空。' }) lastVisitOn!: string | null;
}

@ObjectType('CommissionerCoverage', { description: '覆盖率：有市级以上个人特派员的镇街占全部镇街，附所计的每个镇街。' })
class CommissionerCoverageType implements Omit<Coverage, 'towns'> {
  @Field(() => Int, { description: '年度。' }) year!: number;
  @Field(() => [TownCoverageType], { description: '各镇街，含未覆盖者，按区划代码。' }) towns!: readonly TownCoverageType[];
  @Field(() => Int, { description: '已覆盖的镇街数。' }) covered!: number;
  @Field(() => Int, { description: '镇街总数。' }) total!: number;
  @Field(() => RateScalar, { nullable: true, description: '覆盖率，%，一位小数。' }) rate!: string | null;
  @Field(() => Int, { description: '有市级以上特派员实际服务过的镇街数。' }) served!: number;
  @Field(() => RateScalar, { nullable: true, description: '服务覆盖率，%，一位小数。' }) servedRate!: string | null;
}

const RevealedData = enumType('CommissionerData', '须说明理由方可查看的内容。', Object.fromEntries(Object.entries(revealed).map(([what, { title }]) => [what, title])) as Record<Revealed, string>);

@InputType('RevealCommissionerDataInput', { description: '“查看全文”的输入。' })
class RevealInput {
  @Field(() => ID, { description: '全局标识：电话与收款信息为特派员，需求联系电话为服务需求，位置为服务位置。' }) id!: string;
  @Field(() => RevealedData, { description: '查看什么。' }) what!: Revealed;
  @Field({ description: '理由，至少 4 个字。' }) reason!: string;
}
@ObjectType('RevealCommissionerDataPayload', { description: '“查看全文”的结果。' })
class RevealPayload {
  @Field(() => [String], { nullable: true, description: '全文；收款信息依次为身份证号与账号。' }) values!: readonly string[] | null;
  @Field(() => [UserErrorType], { description: '未成的原因；成功则为空列表。' }) errors!: unknown[];
}

const typeNames: Readonly<Record<Revealed, string>> = { PHONE: 'Commissioner', PAYEE: 'Commissioner', CONTACT: 'ServiceDemand', LOCATION: 'VisitLocation' };
const readsCoverage = any(role(...working), scope('commissioner:read'));

@Resolver()
export class CommissionerResolver {
  @Lookup(() => CommissionerType, '按全局标识取一名科技特派员。', { by: ['id'] }) commissioner!: unknown;
  @Rows(() => CommissionerType, '科技特派员。', { order: [['name', 'asc']] }) commissioners!: unknown;
  @Lookup(() => CommissionerTeamType, '按全局标识取一个特派团。', { by: ['id'] }) commissionerTeam!: unknown;
  @Rows(() => CommissionerTeamType, '特派团。', { order: [['name', 'asc']] }) commissionerTeams!: unknown;
  @Lookup(() => CommissionerBatchType, '按全局标识取一个选派批次。', { by: ['id'] }) commissionerBatch!: unknown;
  @Rows(() => CommissionerBatchType, '选派批次，最近年度在前。', { order: [['year', 'desc']] }) commissionerBatches!: unknown;
  @Lookup(() => CommissionerTermType, '按全局标识取一个任期。', { by: ['id'] }) commissionerTerm!: unknown;
  @Rows(() => CommissionerTermType, '任期，最近开始者在前。', { order: [['startsOn', 'desc']] }) commissionerTerms!: unknown;
  @Rows(() => CommissionerRosterEntryType, '科技特派员名册，最近年度在前。', { order: [['year', 'desc']] }) commissionerRoster!: unknown;
  @Lookup(() => ServiceDemandType, '按全局标识取一项服务需求。', { by: ['id'] }) serviceDemand!: unknown;
  @Rows(() => ServiceDemandType, '服务需求，最近提出者在前。', { order: [['filedOn', 'desc']] }) serviceDemands!: unknown;
  @Rows(() => DispatchType, '派遣，最近者在前。', { order: [['offeredOn', 'desc']] }) dispatches!: unknown;
  @Lookup(() => VisitLogType, '按全局标识取一条服务日志。', { by: ['id'] }) visitLog!: unknown;
  @Rows(() => VisitLogType, '服务日志，最近者在前。', { order: [['servedOn', 'desc']] }) visitLogs!: unknown;
  @Lookup(() => SubsidyClaimType, '按全局标识取一次补贴申领。', { by: ['id'] }) subsidyClaim!: unknown;
  @Rows(() => SubsidyClaimType, '补贴申领，最近提交者在前。', { order: [['submittedOn', 'desc']] }) subsidyClaims!: unknown;

  @Query(() => CommissionerCoverageType, { description: '科技特派员对镇街的覆盖。\n\n权限：已登录者或密钥范围“读取科技特派员”。' })
  async commissionerCoverage(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: '年度。' }) year: number,
    @Arg('region', () => String, { nullable: true, description: '区划代码；唯一的县可省略。' }) code: string | null,
  ): Promise<unknown> {
    const em = context.em();
    if (!holdsFor(readsCoverage, context.actor)) throw new GraphQLError('请先登录。', { extensions: { code: context.actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN' } });
    checkYear(year);
    const found = await coverage(em, (await regionAsked(em, code)).id, year);
    return { ...found, towns: found.towns.map(({ town, entries, ...rest }) => ({ ...rest, town: { id: town }, entries: entries.map((id) => ({ id })) })) };
  }

  @Mutation(() => RevealPayload, { description: '查看全文：电话、收款信息或位置；须说明理由，记入日志，每小时有次数限制。\n\n权限：本人、科技局、派出单位、与之有在办需求的企业与镇街（电话）；财政、本人（收款信息）；科技局经办、受派的特派员、本企业、本辖区镇街（需求电话）；本人、科技局经办、纪检审计（位置）。' })
  async revealCommissionerData(@Arg('input', () => RevealInput, { description: '输入。' }) input: RevealInput, @Ctx() context: RequestContext): Promise<RevealPayload> {
    try {
      return { values: await reveal(context, input.what, keyOf(context, typeNames[input.what], input.id), input.reason), errors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { values: null, errors: error.reasons.map(userError) };
    }
  }
}

export const commissionerResolvers = [
  CommissionerResolver, CommissionerDeskResolver, OrganizationCommissioners, RegionCommissioners, CommissionerServices, OrganizationServices, RegionServices, VisitClaims,
  mutationsOf(commissionerLifecycle, 'Commissioner', () => CommissionerType, { bindAccount: 'bindCommissionerAccount', setPayee: 'setCommissionerPayee' }),
  mutationsOf(teamLifecycle, 'CommissionerTeam', () => CommissionerTeamType, { addMember: 'addCommissionerTeamMember', removeMember: 'removeCommissionerTeamMember' }),
  mutationsOf(batchLifecycle, 'CommissionerBatch', () => CommissionerBatchType),
  mutationsOf(termLifecycle, 'CommissionerTerm', () => CommissionerTermType, {
    nominate: 'nominateCommissioner', record: 'recordCommissionerTerm', consent: 'consentToCommissionerTerm', recordApproval: 'recordCommissionerTermApproval',
    sign: 'signCommissionerAgreement', recordAgreement: 'recordCommissionerAgreement', report: 'submitCommissionerReport', replace: 'replaceCommissioner',
  }),
  mutationsOf(demandLifecycle, 'ServiceDemand', () => ServiceDemandType, { dispatch: 'dispatchCommissioner', accept: 'acceptDispatch', decline: 'declineDispatch', recall: 'recallDispatch' }),
  mutationsOf(visitLifecycle, 'VisitLog', () => VisitLogType, { log: 'logVisit', record: 'recordVisit', correct: 'correctVisit', confirm: 'confirmVisit', dispute: 'disputeVisit', withdraw: 'withdrawVisit' }),
  mutationsOf(consentLifecycle, 'LocationConsent', () => LocationConsentType, { give: 'giveLocationConsent' }),
  mutationsOf(claimLifecycle, 'SubsidyClaim', () => SubsidyClaimType),
];
