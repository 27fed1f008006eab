import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { Sources } from '../core/exchange/exchange.type.ts';
import type { RequestContext } from '../core/context.ts';
import { Code, Column, One, Record } from '../core/read/declare.ts';
import { enumType, titlesOf } from '../core/read/enum.ts';
import { NodeType } from '../core/read/types.ts';
import { DateTimeScalar, LocalDateScalar, RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import { Timeline } from '../core/journal/journal.type.ts';
import { Available } from '../core/lifecycle/available.type.ts';
import { type CountyEvent, type IndicatorValue, type PlanItem, type Target, targetLines } from './indicator.entity.ts';
import { type DescribedIndicator, describedIndicator } from './indicator.ts';
import { eventLifecycle } from './lifecycle/event.ts';
import { targetLifecycle } from './lifecycle/target.ts';
import { valueLifecycle } from './lifecycle/value.ts';

export const TargetLineEnum = enumType('TargetLine', '目标线：同一指标可有几条，完成率以“目标”计。', targetLines);
export const TargetStateEnum = enumType('TargetState', '年度目标的状态。', titlesOf(targetLifecycle.states));
export const IndicatorValueStateEnum = enumType('IndicatorValueState', '指标值的状态。', titlesOf(valueLifecycle.states));
export const CountyEventStateEnum = enumType('CountyEventState', '重要事项的状态。', titlesOf(eventLifecycle.states));

@ObjectType('Indicator', { description: '指标：一个数字的定义。' })
export class IndicatorType implements DescribedIndicator {
  @Field({ description: '指标代码，如“ht.recommended”，永不改变。' }) id!: string;
  @Field({ description: '名称。' }) name!: string;
  @Field({ description: '英文名称。' }) nameEn!: string;
  @Field({ description: '计量单位。' }) unit!: string;
  @Field({ description: '如何统计。' }) how!: string;
  @Field(() => String, { nullable: true, description: '年度目标表中的名称；不在表中则空。' }) target!: string | null;
  @Field({ description: '是否以百分数表示。' }) isPercent!: boolean;
}
@Record('Target', { entity: 'Target', code: 'tgt', description: '年度目标：一个地区一年一项指标的目标值。来源：县府办。' })
export class TargetType implements Pick<Target, 'year' | 'indicator'> {
  id!: string;
  @One(() => RegionType, '地区。', { filter: true }) region!: unknown;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('指标名称。', { filter: true }) indicator!: string;
  @Column('目标线。', { type: () => TargetLineEnum, filter: true }) line!: Target['line'];
  @Column('状态。', { type: () => TargetStateEnum, filter: true }) state!: Target['state'];
  @Column('计量单位。') unit!: string | null;
  @Column('目标值，以计量单位计。', { type: () => RateScalar }) value!: string | null;
  @Column('目标下限。', { type: () => RateScalar }) minimum!: string | null;
  @Column('目标上限。', { type: () => RateScalar }) maximum!: string | null;
  @Column('统计区间，如“1-11月”。') period!: string | null;
  @Column('责任单位。') responsible!: string | null;
  @Column('下达文件。') document!: string | null;
  @Column('下达日期。') setOn!: string | null;
  @Available(targetLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('CountyEvent', { entity: 'CountyEvent', code: 'evt', description: '重要事项：批示、文件、活动、培训、专班等。来源：县府办。' })
export class CountyEventType implements Pick<CountyEvent, 'matter'> {
  id!: string;
  @One(() => RegionType, '地区。', { filter: true }) region!: unknown;
  @Column('日期。', { filter: true, order: true }) on!: string;
  @Column('类别。', { filter: true }) category!: string | null;
  @Column('事项。') matter!: string;
  @Column('单位或领导。') party!: string | null;
  @Column('实施日期。') effectiveOn!: string | null;
  @Column('状态。', { type: () => CountyEventStateEnum, filter: true }) state!: CountyEvent['state'];
  @Column('办理情况。') followUp!: string | null;
  @Available(eventLifecycle) availableActions!: unknown;
  @Sources() sources!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('PlanItem', { entity: 'PlanItem', code: 'pln', description: '重点工作：一年计划中点名的事项。来源：县府办。' })
export class PlanItemType implements Pick<PlanItem, 'year' | 'category' | 'content'> {
  id!: string;
  @One(() => RegionType, '地区。', { filter: true }) region!: unknown;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('类别。', { filter: true }) category!: string;
  @Column('内容。') content!: string;
  @Column('责任单位。') responsible!: string | null;
  @Sources() sources!: unknown;
}

@Record('IndicatorValue', { entity: 'IndicatorValue', code: 'inv', description: '指标值：一个指标在一地一期某次统计的值。数据变化后重新统计，新值取代旧值，旧值仍可查。' })
export class IndicatorValueType implements Pick<IndicatorValue, 'indicator' | 'records' | 'year' | 'state'> {
  id!: string;
  @Column('指标代码，如“ht.recommended”。', { filter: true }) indicator!: string;
  @Code<RequestContext>(() => IndicatorType, '指标的定义；已不再统计的指标为空。', { needs: ['indicator'], load: async (rows) => rows.map(({ indicator }) => describedIndicator(indicator as string)) }) definition!: unknown;
  @One(() => RegionType, '地区。', { filter: true }) region!: unknown;
  @Column('年度：在哪一年的报告中。', { filter: true }) year!: number;
  @Column('统计期起。', { filter: true, order: true }) from!: string;
  @Column('统计期止。', { filter: true, order: true }) to!: string;
  @Column('状态。', { type: () => IndicatorValueStateEnum, filter: true }) state!: IndicatorValue['state'];
  @Column('值；不明为空，绝不以零代替。', { type: () => RateScalar }) value!: string | null;
  @Column('未四舍五入的值，以所计记录的单位计。', { type: () => RateScalar }) exact!: string | null;
  @Column('非数值的值：日期、区间。') text!: string | null;
  @Column('所计记录数。') records!: number;
  @Column('统计时的年度目标。', { type: () => RateScalar }) target!: string | null;
  @Column('所用目标线。', { type: () => TargetLineEnum }) targetLine!: IndicatorValue['targetLine'];
  @Column('完成率（%）。', { type: () => RateScalar }) completionRate!: string | null;
  @Column('全市排名。') rank!: number | null;
  @Column('参加排名的县（市、区）数。') rankOf!: number | null;
  @Column('统计时刻。', { filter: true, order: true }) computedAt!: Date;
  @Column('被取代的时刻；现行者为空。', { filter: true }) supersededAt!: Date | null;
  @Column('更正原因。') reason!: string | null;
  @Column('已公布而与现行记录不符者：现行记录统计所得。', { type: () => RateScalar }) recount!: string | null;
  @Column('同上，非数值者。') recountText!: string | null;
  @Column('同上，所计记录数。') recountRecords!: number | null;
  @Column('发现不符的时刻。') recountedAt!: Date | null;
  @Available(valueLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

export const FigureQualifier = enumType('FigureQualifier', '数字的含义。', { EXACTLY: '恰为', AT_LEAST: '不少于', RANGE: '区间' });

@ObjectType('FigureSource', { description: '记录的来处：哪个部门的哪个文件、哪一行。' })
class FigureSourceType {
  @Field({ description: '报送部门；不知则为文件名。' }) department!: string;
  @Field({ description: '文件名。' }) file!: string;
  @Field(() => String, { nullable: true, description: '工作表名；CSV 为空。' }) sheet!: string | null;
  @Field(() => Int, { description: '行号，与 Excel 所示一致。' }) row!: number;
  @Field(() => LocalDateScalar, { description: '导入日期。' }) date!: string;
}

@ObjectType('FigureRecord', { description: '所计记录：一个数字所计的一条记录。' })
export class FigureRecordType {
  @Field({ description: '名称。' }) label!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '计入的日期。' }) date!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '计入的数量；计数者为空。' }) amount!: string | null;
  @Field(() => NodeType, { nullable: true, description: '记录本身；无权查看则为空。' }) record!: unknown;
  @Field(() => OrganizationType, { nullable: true, description: '记录所属的单位；不属于某一单位者为空。' }) organization!: unknown;
  @Field(() => FigureSourceType, { nullable: true, description: '最近一次由哪一行文件而来；未经导入者为空。' }) source!: unknown;
}

@ObjectType('FigurePart', { description: '数字的组成：一个未四舍五入的量及其单位。' })
class FigurePartType {
  @Field({ description: '量，十进制数。' }) value!: string;
  @Field({ description: '单位。' }) unit!: string;
}

@ObjectType('Figure', { description: '数字：一个指标在一地一期的值、目标与完成率，及其所计的记录。' })
export class FigureType {
  @Field({ description: '指标代码，如“ht.recommended”。' }) indicator!: string;
  @Field({ description: '名称。' }) name!: string;
  @Field({ description: '英文名称。' }) nameEn!: string;
  @Field({ description: '计量单位。' }) unit!: string;
  @Field({ description: '如何统计。' }) how!: string;
  @Field(() => LocalDateScalar, { description: '统计期起。' }) from!: string;
  @Field(() => LocalDateScalar, { description: '统计期止。' }) to!: string;
  @Field({ description: '统计期的说法，如“1-11月”。' }) periodLabel!: string;
  @Field(() => String, { nullable: true, description: '值：十进制数、日期或区间；不明为空，绝不以零代替。' }) value!: string | null;
  @Field(() => FigureQualifier, { nullable: true, description: '值的含义；仅目标类数字有。' }) qualifier!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '本年目标。' }) target!: string | null;
  @Field(() => String, { nullable: true, description: '完成率（%）：值 ÷ 目标，一位小数，四舍五入一次。' }) completionRate!: string | null;
  @Field(() => Int, { nullable: true, description: '全市排名：期内最后一期通报中各县的名次，并列者同取较前名次；不参加排名则为空。' }) rank!: number | null;
  @Field(() => Int, { nullable: true, description: '参加排名的县（市、区）数。' }) rankOf!: number | null;
  @Field(() => Boolean, { nullable: true, description: '是否历史首次：本年以前从未有过；不作此说明的数字为空。' }) isFirst!: boolean | null;
  @Field(() => FigurePartType, { nullable: true, description: '未四舍五入的值，以较小的单位计；与 value 无别者为空。' }) exact!: unknown;
  @Field(() => FigurePartType, { nullable: true, description: '比率的分子。' }) numerator!: unknown;
  @Field(() => FigurePartType, { nullable: true, description: '比率的分母。' }) denominator!: unknown;
  @Field(() => Int, { description: '所计记录数。' }) recordCount!: number;
  @Field(() => [FigureRecordType], { description: '所计记录，至多 100 条一页。' }) records!: unknown;
}

@ObjectType('TrendPoint', { description: '走势点：当年 1 月至某月末的值。' })
export class TrendPointType {
  @Field(() => Int, { description: '月份，1–12。' }) month!: number;
  @Field(() => LocalDateScalar, { description: '截止日期。' }) to!: string;
  @Field(() => RateScalar, { nullable: true, description: '值。' }) value!: string | null;
  @Field(() => Int, { nullable: true, description: '该月通报中的全市排名。' }) rank!: number | null;
}

@ObjectType('TownValue', { description: '镇街值：一个指标在一个镇街同期的值；没有记录的镇街不列。' })
export class TownValueType {
  @Field(() => RegionType, { nullable: true, description: '镇街。' }) region!: unknown;
  @Field(() => RateScalar, { description: '值。' }) value!: string;
  @Field(() => Int, { description: '所计记录数。' }) records!: number;
}

@ObjectType('Projection', { description: '年底预计：供研判的外推值，不是统计数。' })
export class ProjectionType {
  @Field(() => RateScalar, { description: '年底预计值。' }) value!: string;
  @Field(() => RateScalar, { nullable: true, description: '预计完成率（%）。' }) completionRate!: string | null;
  @Field({ description: '推算方法。' }) method!: string;
  @Field({ description: '推算方法（英文）。' }) methodEn!: string;
}

@ObjectType('Headline', { description: '要目：领导专页上的一个数字，含目标、进度、排名、走势、镇街与年底预计。' })
export class HeadlineType {
  @Field(() => IndicatorType, { description: '指标。' }) indicator!: unknown;
  @Field({ description: '名称，含年度。' }) name!: string;
  @Field({ description: '英文名称。' }) nameEn!: string;
  @Field(() => LocalDateScalar, { description: '统计期起。' }) from!: string;
  @Field(() => LocalDateScalar, { description: '截止日期。' }) to!: string;
  @Field({ description: '统计期的说法。' }) periodLabel!: string;
  @Field(() => String, { nullable: true, description: '值：十进制数、日期或区间；不明为空，绝不以零代替。' }) value!: string | null;
  @Field(() => IndicatorValueStateEnum, { nullable: true, description: '值的状态。' }) state!: string | null;
  @Field(() => Int, { description: '所计记录数。' }) recordCount!: number;
  @Field(() => DateTimeScalar, { nullable: true, description: '统计时刻。' }) countedAt!: Date | null;
  @Field(() => String, { nullable: true, description: '已公布而与现行记录不符者：现行记录统计所得。' }) recount!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '本年目标。' }) target!: string | null;
  @Field(() => TargetLineEnum, { nullable: true, description: '所用目标线。' }) targetLine!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '完成率（%）。' }) completionRate!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '序时进度（%）：月数 ÷ 12；不随全年推进者为空。' }) timeProgress!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '超序时进度的百分点，落后为负；以未四舍五入的值计算。' }) lead!: string | null;
  @Field({ description: '是否预警：落后序时进度超过 10 个百分点。' }) isBehind!: boolean;
  @Field(() => Int, { nullable: true, description: '全市排名。' }) rank!: number | null;
  @Field(() => Int, { nullable: true, description: '参加排名的县（市、区）数。' }) rankOf!: number | null;
  @Field(() => [TrendPointType], { description: '当年各月走势。' }) trend!: unknown;
  @Field(() => [TownValueType], { description: '各镇街的值，由大到小。' }) towns!: unknown;
  @Field(() => ProjectionType, { nullable: true, description: '年底预计；不能推算者为空。' }) projection!: unknown;
}

@ObjectType('Dashboard', { description: '领导专页：一地一年的要目，全部取自已统计的指标值。' })
export class DashboardType {
  @Field(() => RegionType, { nullable: true, description: '地区。' }) region!: unknown;
  @Field(() => Int, { description: '年度。' }) year!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: '所问的时点：当日终了时的值；现时则空。' }) asOf!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次统计的时刻；从未统计则空。' }) countedAt!: Date | null;
  @Field(() => [HeadlineType], { description: '要目。' }) headlines!: unknown;
}
