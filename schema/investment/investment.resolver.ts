import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { evaluate } from '../core/access/evaluate.ts';
import type { RequestContext } from '../core/context.ts';
import type { Place } from '../core/indicator/indicator.ts';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { Connection, Extend, Lookup, Rows } from '../core/read/declare.ts';
import { checkYear } from '../core/read/year.ts';
import { MoneyScalar } from '../core/scalar/scalars.ts';
import { Region } from '../organization/organization.entity.ts';
import { OrganizationType } from '../organization/organization.type.ts';
import { placeOf, regionAsked } from '../organization/place.ts';
import { ReleasedValueType } from '../release/release.type.ts';
import { readsLedger } from './investment.access.ts';
import { ledgerOf, reconciliationOf, type LedgerMonth } from './investment.ledger.ts';
import {
  HighTechCatalogueVersionType, InvestmentPlanType, InvestmentProgressType, InvestmentProjectType, ProjectIssueType, ProjectWarningType, VisitTaskType,
} from './investment.type.ts';
import { catalogueLifecycle } from './lifecycle/catalogue.ts';
import { issueLifecycle } from './lifecycle/issue.ts';
import { projectLifecycle } from './lifecycle/project.ts';
import { visitLifecycle } from './lifecycle/visit.ts';

/** What this area adds to every organization. */
@Extend(() => OrganizationType)
export class OrganizationInvestment {
  @Connection(() => InvestmentProjectType, '高新技术产业投资项目，最近开工者在前。', { back: 'organization', order: [['startedOn', 'desc']], filter: true }) investmentProjects!: unknown;
}

@ObjectType('InvestmentLedgerMonth', { description: '台账一月：管理台账截至该月的汇总，百分数由未四舍五入的数算出，保留一位小数。' })
class LedgerMonthType {
  @Field(() => Int, { description: '月份；1 月并入 2 月，故自 2 月起。' }) month!: number;
  @Field(() => Int, { description: '有进度的项目数。' }) projects!: number;
  @Field(() => MoneyScalar, { nullable: true, description: '自年初累计完成投资，元；无数据则空。' }) yearToDate!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '当月完成投资，元；2 月含 1 月，上月无数据则空。' }) monthValue!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '上年同期累计，元：以统计局本年报送表所列为准，未列则取上年台账。' }) lastYear!: string | null;
  @Field(() => String, { nullable: true, description: '台账增速，%：两年同一目录、同一项目范围。' }) growth!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '本年计划投资，元。' }) planned!: string | null;
  @Field(() => String, { nullable: true, description: '年度完成率，%。' }) completion!: string | null;
  @Field({ description: '序时进度，%：月份 ÷ 12。' }) timeProgress!: string;
  @Field(() => String, { nullable: true, description: '超序时，百分点；落后为负。' }) lead!: string | null;
}

@ObjectType('InvestmentReconciliationMonth', { description: '台账与发布对照：一月的台账增速与统计发布增速并列；发布值只读，任何一方都不由另一方推算。' })
class ReconciledMonthType {
  @Field(() => Int, { description: '月份；1 月不发布，故自 2 月起。' }) month!: number;
  @Field(() => LedgerMonthType, { description: '管理台账。' }) ledger!: LedgerMonthType;
  @Field(() => ReleasedValueType, { nullable: true, description: '统计发布值；未发布则空。' }) released!: unknown;
  @Field(() => String, { nullable: true, description: '统计发布的增速，%。' }) releasedGrowth!: string | null;
  @Field(() => Int, { nullable: true, description: '发布值在各县（市、区）中的名次。' }) releasedRank!: number | null;
  @Field(() => String, { nullable: true, description: '差距，百分点：台账增速（未四舍五入）减发布增速；缺一方则空。' }) gap!: string | null;
}

@Resolver()
export class InvestmentResolver {
  @Lookup(() => InvestmentProjectType, '取一个投资项目，按全局标识或项目代码。', { by: ['id', 'projectCode'] }) investmentProject!: unknown;
  @Rows(() => InvestmentProjectType, '投资项目，最近录入者在前。', { order: [['createdAt', 'desc']] }) investmentProjects!: unknown;
  @Lookup(() => InvestmentProgressType, '按全局标识取一月进度。', { by: ['id'] }) investmentProgressMonth!: unknown;
  @Rows(() => InvestmentProgressType, '月度进度，最近者在前。', { order: [['year', 'desc'], ['month', 'desc']] }) investmentProgress!: unknown;
  @Lookup(() => InvestmentPlanType, '按全局标识取一个年度计划。', { by: ['id'] }) investmentPlan!: unknown;
  @Rows(() => ProjectWarningType, '项目预警，最近发现者在前。', { order: [['raisedOn', 'desc']] }) projectWarnings!: unknown;
  @Lookup(() => ProjectIssueType, '按全局标识取一个项目问题。', { by: ['id'] }) projectIssue!: unknown;
  @Rows(() => ProjectIssueType, '项目问题，期限近者在前。', { order: [['dueOn', 'asc']] }) projectIssues!: unknown;
  @Lookup(() => VisitTaskType, '按全局标识取一项走访任务。', { by: ['id'] }) visitTask!: unknown;
  @Rows(() => VisitTaskType, '走访任务，期限近者在前。', { order: [['dueOn', 'asc']] }) visitTasks!: unknown;
  @Lookup(() => HighTechCatalogueVersionType, '按全局标识取一版高新技术产业目录。', { by: ['id'] }) highTechCatalogue!: unknown;
  @Rows(() => HighTechCatalogueVersionType, '高新技术产业目录，施行日期近者在前。', { order: [['validFrom', 'desc']] }) highTechCatalogues!: unknown;

  @Query(() => [String], { description: '产业领域：一地投资项目所用的领域名称，供筛选。\n\n权限：同投资台账。' })
  async investmentFields(
    @Ctx() context: RequestContext,
    @Arg('region', () => String, { nullable: true, description: '区划代码；唯一的县可省略。' }) code: string | null,
  ): Promise<string[]> {
    return inPlace(context, code, async (em, { counties, town }) => (await em.execute<{ field: string }[]>(
      `select distinct field from investment_project where field is not null and region_id = any(?::uuid[]) and (?::uuid is null or town_id = ?) order by field`, [`{${counties.join(',')}}`, town, town])).map(({ field }) => field));
  }

  @Query(() => [LedgerMonthType], { description: '投资台账：一地一年各月的汇总。管理台账，供服务与核对，不是统计数据。\n\n权限：科技局、经信、统计、财政、纪检审计、市级以上主管部门；镇街限本辖区。' })
  async investmentLedger(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: '年度。' }) year: number,
    @Arg('region', () => String, { nullable: true, description: '区划代码；唯一的县可省略。' }) code: string | null,
  ): Promise<LedgerMonthType[]> {
    checkYear(year);
    return inPlace(context, code, async (em, place) => (await ledgerOf(em, place, year)).map(flat));
  }

  @Query(() => [ReconciledMonthType], { description: '台账与统计发布对照：2 至 12 月的台账增速、发布增速与差距。\n\n权限：科技局、经信、统计、财政、纪检审计、市级以上主管部门；镇街限本辖区。' })
  async investmentReconciliation(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: '年度。' }) year: number,
    @Arg('region', () => String, { nullable: true, description: '区划代码；唯一的县可省略。发布值只有县级的。' }) code: string | null,
  ): Promise<ReconciledMonthType[]> {
    checkYear(year);
    return inPlace(context, code, async (em, place) => (await reconciliationOf(em, place, year)).map(({ month, ledger, released, gap }) =>
      ({ month, ledger: flat(ledger), released: released && { id: released.id }, releasedGrowth: released?.growth ?? null, releasedRank: released?.rank ?? null, gap })));
  }
}

const flat = ({ standing, ...month }: LedgerMonth): LedgerMonthType => ({ ...month, ...standing });

/** Works in the place that a code names, for whoever may see its ledger. */
async function inPlace<T>(context: RequestContext, code: string | null, work: (em: EntityManager, place: Place) => Promise<T>): Promise<T> {
  const em = context.em();
  const region = await em.findOneOrFail(Region, (await regionAsked(em, code)).id);
  if (!(await evaluate(readsLedger, region, context.actor, em))) {
    throw new GraphQLError(context.actor.kind === 'public' ? '请先登录。' : '您无权查看该地的投资台账。', { extensions: { code: context.actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN' } });
  }
  return await work(em, await placeOf(em, region.id));
}

export const investmentResolvers = [
  InvestmentResolver, OrganizationInvestment,
  mutationsOf(projectLifecycle, 'InvestmentProject', () => InvestmentProjectType, {
    file: 'fileInvestmentProject', match: 'matchInvestmentProject', reportStart: 'reportProjectStart', confirmStart: 'confirmProjectStart', submitEntry: 'submitLibraryEntry', confirmEntry: 'confirmLibraryEntry',
    verifyEntry: 'verifyLibraryEntry', returnEntry: 'returnLibraryEntry', reportProgress: 'reportInvestmentProgress', reportFinalProgress: 'reportFinalInvestmentProgress', reopenMonth: 'reopenInvestmentMonth',
    setPlan: 'setInvestmentPlan', markHighland: 'markHighlandProject', assignLeader: 'assignProjectLeader', addSiteRecord: 'addSiteRecord', addEvidence: 'addProjectEvidence',
    requestTotalChange: 'requestPlannedTotalChange', approveTotalChange: 'approvePlannedTotalChange', rejectTotalChange: 'rejectPlannedTotalChange', reportCompletion: 'reportProjectCompletion',
    confirmCompletion: 'confirmProjectCompletion', exit: 'exitLibrary', remove: 'removeFromLibrary',
  }),
  mutationsOf(issueLifecycle, 'ProjectIssue', () => ProjectIssueType),
  mutationsOf(visitLifecycle, 'VisitTask', () => VisitTaskType, { hand: 'handOverVisitTask' }),
  mutationsOf(catalogueLifecycle, 'HighTechCatalogueVersion', () => HighTechCatalogueVersionType, {
    load: 'loadHighTechCatalogue', revise: 'reviseHighTechCatalogue', publish: 'publishHighTechCatalogue', discard: 'discardHighTechCatalogue', withdraw: 'withdrawHighTechCatalogue',
  }),
];
