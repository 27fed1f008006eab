import 'reflect-metadata';
import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { working } from '../core/access/actor.ts';
import { role } from '../core/access/condition.ts';
import { holdsFor } from '../core/access/specialize.ts';
import type { RequestContext } from '../core/context.ts';
import { Lookup, Rows, Whole } from '../core/read/declare.ts';
import { checkYear } from '../core/read/year.ts';
import { declaredIndicators } from '../core/indicator/registry.ts';
import { mutationsOf } from '../core/lifecycle/mutations.ts';
import { readsFigures } from './indicator.access.ts';
import { eventLifecycle } from './lifecycle/event.ts';
import { reportIssueLifecycle } from './lifecycle/report.ts';
import { targetLifecycle } from './lifecycle/target.ts';
import { reportTemplateLifecycle } from './lifecycle/template.ts';
import { valueLifecycle } from './lifecycle/value.ts';
import { FigureEvidenceType, ReportIssueType, ReportTemplateType } from './report/report.type.ts';
import { regionAsked } from '../organization/place.ts';
import { LocalDateScalar } from '../core/scalar/scalars.ts';
import { dashboard, placeOfDashboard } from './dashboard/dashboard.ts';
import { headlines } from './dashboard/headlines.ts';
import { type Source, sourcesOf } from './source.ts';
import { type Figure, describedIndicator, figures } from './indicator.ts';
import { CountyEventType, DashboardType, FigureRecordType, FigureType, IndicatorType, IndicatorValueType, PlanItemType, TargetType } from './indicator.type.ts';

@Resolver(() => FigureType)
export class IndicatorResolver {
  @Lookup(() => TargetType, '取一项目标。', { by: ['id'] }) target!: unknown;
  @Rows(() => TargetType, '年度目标。', { order: [['year', 'desc'], ['indicator', 'asc']] }) targets!: unknown;
  @Rows(() => CountyEventType, '重要事项。', { order: [['on', 'desc']] }) countyEvents!: unknown;
  @Rows(() => IndicatorValueType, '指标值，最近的统计期在前。', { order: [['from', 'desc'], ['indicator', 'asc']] }) indicatorValues!: unknown;
  @Rows(() => PlanItemType, '重点工作。', { order: [['year', 'desc'], ['category', 'asc']] }) planItems!: unknown;

  @Rows(() => ReportIssueType, '年度总结。', { order: [['year', 'desc']] }) reportIssues!: unknown;
  @Rows(() => ReportTemplateType, '总结模板。', { order: [['receivedAt', 'desc']] }) reportTemplates!: unknown;
  @Lookup(() => ReportIssueType, '取一份年度总结。', { by: ['id'] }) reportIssue!: unknown;
  @Lookup(() => ReportTemplateType, '取一个总结模板。', { by: ['id'] }) reportTemplate!: unknown;
  @Lookup(() => FigureEvidenceType, '取一个数字的依据。', { by: ['id'] }) figureEvidence!: unknown;
  @Lookup(() => CountyEventType, '取一项重要事项。', { by: ['id'] }) countyEvent!: unknown;
  @Lookup(() => IndicatorValueType, '取一个指标值。', { by: ['id'] }) indicatorValue!: unknown;

  @Query(() => [IndicatorType], { description: '指标目录：有哪些数字，各如何统计。\n\n权限：公开。' })
  indicators(): unknown[] { return declaredIndicators().map(({ id }) => describedIndicator(id)); }

  @Query(() => [FigureType], { description: '一年的全部数字：值、目标、完成率，每个可打开所计的记录。\n\n权限：已登录者或密钥范围“读取指标”。' })
  async figures(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: '年度。' }) year: number,
    @Arg('region', () => String, { nullable: true, description: '区划代码；唯一的县可省略。' }) code: string | null,
    @Arg('indicators', () => [String], { nullable: true, description: '只取这些指标。' }) only: string[] | null,
  ): Promise<unknown[]> {
    const wanted = declaredIndicators().filter(({ id }) => !only || only.includes(id));
    return asked(context, year, code, async (em, regionId) => (await figures(em, wanted, year, regionId)).map(shown));
  }

  @Whole()
  @Query(() => DashboardType, { description: '领导专页：要目的值、目标、序时进度、排名、走势、镇街与年底预计，取自已统计的指标值。\n\n权限：已登录者或密钥范围“读取指标”。' })
  async dashboard(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { nullable: true, description: '年度；缺省为最近一个目标有统计区间的年度。' }) asked: number | null,
    @Arg('region', () => String, { nullable: true, description: '区划代码；唯一的县可省略。' }) code: string | null,
    @Arg('month', () => Int, { nullable: true, description: '统计至该月末；缺省为各指标在年度目标表中的统计区间。' }) month: number | null,
    @Arg('asOf', () => LocalDateScalar, { nullable: true, description: '该日终了时所报的值；缺省为现时。' }) asOf: string | null,
    @Arg('indicators', () => [String], { nullable: true, description: '只取这些指标；缺省为要目，含当年有目标的各项。' }) only: string[] | null,
  ): Promise<unknown> {
    if (month !== null && month !== undefined && (month < 1 || month > 12)) throw new GraphQLError(`月份无效：${month}。`, { extensions: { code: 'BAD_USER_INPUT' } });
    mayAsk(context, asked ?? null);
    const place = await placeOfDashboard(context.query, code ?? null, asked ?? null);
    if (!place) throw new GraphQLError(code ? `没有区划代码为 ${code} 的地区。` : '请给出区划代码。', { extensions: { code: 'UNKNOWN_REGION' } });
    const { region, year, targets } = place;
    const wanted = only ? declaredIndicators().filter(({ id }) => only.includes(id)) : headlines(new Set(targets.filter(({ value }) => value !== null).map(({ indicator }) => indicator)));
    return dashboard(context.query, region, wanted, targets, { year, month: month ?? null, asOf: asOf ?? null });
  }

  @FieldResolver(() => [FigureRecordType], { description: '所计记录，按日期排列，至多 100 条一页。' })
  async records(
    @Ctx() context: RequestContext,
    @Root() figure: { readonly recordsOf: Figure['records'] },
    @Arg('first', () => Int, { defaultValue: 100, description: '取几条，1–100。' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: '略过几条。' }) skip: number,
  ): Promise<unknown> {
    if (first < 1 || first > 100 || skip < 0) throw new GraphQLError('每页条数应在 1 到 100 之间。', { extensions: { code: 'BAD_USER_INPUT' } });
    return recordPages(context, first, skip).load(figure.recordsOf);
  }
}

/**
 * The pages of all figures that a request opens at once: found together, so that the rows they came from are asked for once, and
 * that what follows (the records themselves, by type, and the organizations) is read once for all of them too.
 */
function recordPages(context: RequestContext, first: number, skip: number): DataLoader<Figure['records'], unknown> {
  const key = `figure records ${first} ${skip}`;
  const known = context.loaders.get(key) as DataLoader<Figure['records'], unknown> | undefined;
  if (known) return known;
  const loader = new DataLoader<Figure['records'], unknown>(async (figures) => {
    const pages = await Promise.all(figures.map((recordsOf) => recordsOf({ first, skip })));
    // Whoever works here may know where a record came from; partners' keys need not.
    const sources = holdsFor(role(...working), context.actor) ? await sourcesOf(context.em(), [...new Set(pages.flat().map(({ id }) => id))]) : new Map<string, Source>();
    return pages.map((records) => records.map(({ type, id, label, date, amount, organization }) =>
      ({ label, date, amount: amount ?? null, record: { $type: type, id }, organization: organization ? { id: organization } : null, source: sources.get(id) ?? null })));
  }, { cache: false });
  context.loaders.set(key, loader);
  return loader;
}

function mayAsk(context: RequestContext, year: number | null): void {
  if (!holdsFor(readsFigures, context.actor)) throw new GraphQLError('请先登录。', { extensions: { code: context.actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN' } });
  if (year !== null) checkYear(year);
}

/** Whoever may read figures asks for a year and a place. */
async function asked<T>(context: RequestContext, year: number, code: string | null, answer: (em: EntityManager, regionId: string) => Promise<T>): Promise<T> {
  mayAsk(context, year);
  const em = context.em();
  return await answer(em, (await regionAsked(em, code)).id);
}

const shown = ({ indicator, name, period, records, ...figure }: Figure): unknown => ({
  ...figure, indicator: indicator.id, name: name.zh, nameEn: name.en, unit: indicator.unit.zh, how: indicator.how, from: period.from, to: period.to, periodLabel: period.label.zh, recordsOf: records,
});

export const indicatorResolvers = [
  IndicatorResolver, mutationsOf(targetLifecycle, 'Target', () => TargetType), mutationsOf(valueLifecycle, 'IndicatorValue', () => IndicatorValueType), mutationsOf(eventLifecycle, 'CountyEvent', () => CountyEventType),
  mutationsOf(reportTemplateLifecycle, 'ReportTemplate', () => ReportTemplateType), mutationsOf(reportIssueLifecycle, 'ReportIssue', () => ReportIssueType),
];
