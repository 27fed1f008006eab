import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { evaluate } from '../core/access/evaluate.ts';
import type { RequestContext } from '../core/context.ts';
import { Refusal } from '../core/error/refusal.ts';
import { Lookup, Rows } from '../core/read/declare.ts';
import { exchangeHouse } from '../core/exchange/house.ts';
import { declaredIndicators } from '../core/indicator/registry.ts';
import { readsFigures } from './indicator.access.ts';
import { regionByCode } from '../organization/place.ts';
import { figures, type Figure } from './indicator.ts';
import { CountyEventType, FigureRecordType, FigureType, IndicatorValueType, PlanItemType, TargetType } from './indicator.type.ts';

@Resolver(() => FigureType)
export class IndicatorResolver {
  @Lookup(() => TargetType, '取一项目标。', { by: ['id'] }) target!: unknown;
  @Rows(() => TargetType, '年度目标。', { order: [['year', 'desc'], ['indicator', 'asc']] }) targets!: unknown;
  @Rows(() => CountyEventType, '重要事项。', { order: [['on', 'desc']] }) countyEvents!: unknown;
  @Rows(() => IndicatorValueType, '指标值，最近的统计期在前。', { order: [['from', 'desc'], ['indicator', 'asc']] }) indicatorValues!: unknown;
  @Rows(() => PlanItemType, '重点工作。', { order: [['year', 'desc'], ['category', 'asc']] }) planItems!: unknown;

  @Query(() => [FigureType], { description: '一年的全部数字：值、目标、完成率，每个可打开所计的记录。\n\n权限：已登录者或密钥范围“读取指标”。' })
  async figures(
    @Ctx() context: RequestContext,
    @Arg('year', () => Int, { description: '年度。' }) year: number,
    @Arg('region', () => String, { nullable: true, description: '区划代码；唯一的县可省略。' }) code: string | null,
    @Arg('indicators', () => [String], { nullable: true, description: '只取这些指标。' }) only: string[] | null,
  ): Promise<unknown[]> {
    const em = context.em();
    if (!(await evaluate(readsFigures, {}, context.actor, em))) throw new GraphQLError('请先登录。', { extensions: { code: context.actor.kind === 'public' ? 'UNAUTHENTICATED' : 'FORBIDDEN' } });
    if (year < 1949 || year > 2200) throw new GraphQLError(`年度无效：${year}。`, { extensions: { code: 'BAD_USER_INPUT' } });
    const wanted = declaredIndicators().filter(({ id }) => !only || only.includes(id));
    try {
      const region = code ?? (await exchangeHouse().directory.onlyCounty(em));
      if (!region) throw new Refusal({ code: 'UNKNOWN_REGION', message: '请给出区划代码。' });
      return (await figures(em, wanted, year, (await regionByCode(em, region)).id)).map(shown);
    } catch (error) {
      if (error instanceof Refusal) throw new GraphQLError(error.reasons[0]!.message, { extensions: { code: error.reasons[0]!.code } });
      throw error;
    }
  }

  @FieldResolver(() => [FigureRecordType], { description: '所计记录，按日期排列，至多 100 条一页。' })
  async records(
    @Root() figure: { readonly recordsOf: Figure['records'] },
    @Arg('first', () => Int, { defaultValue: 100, description: '取几条，1–100。' }) first: number,
    @Arg('skip', () => Int, { defaultValue: 0, description: '略过几条。' }) skip: number,
  ): Promise<unknown> {
    if (first < 1 || first > 100 || skip < 0) throw new GraphQLError('每页条数应在 1 到 100 之间。', { extensions: { code: 'BAD_USER_INPUT' } });
    return (await figure.recordsOf({ first, skip })).map(({ type, id, label, date, amount, organization }) =>
      ({ label, date, amount: amount ?? null, record: { $type: type, id }, organization: organization ? { id: organization } : null }));
  }
}

const shown = ({ indicator, name, period, records, ...figure }: Figure): unknown => ({
  ...figure, indicator: indicator.id, name: name.zh, nameEn: name.en, unit: indicator.unit.zh, how: indicator.how, from: period.from, to: period.to, periodLabel: period.label.zh, recordsOf: records,
});
