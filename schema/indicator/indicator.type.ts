import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import { Sources } from '../core/exchange/exchange.type.ts';
import { Column, One, Record } from '../core/read/declare.ts';
import { enumType } from '../core/read/enum.ts';
import { NodeType } from '../core/read/types.ts';
import { LocalDateScalar, RateScalar } from '../core/scalar/scalars.ts';
import { OrganizationType, RegionType } from '../organization/organization.type.ts';
import type { CountyEvent, IndicatorValue, PlanItem, Target } from './indicator.entity.ts';

@Record('Target', { entity: 'Target', code: 'tgt', description: '年度目标：一个地区一年一项指标的目标值。来源：县府办。' })
export class TargetType implements Pick<Target, 'year' | 'indicator'> {
  id!: string;
  @One(() => RegionType, '地区。', { filter: true }) region!: unknown;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('指标名称。', { filter: true }) indicator!: string;
  @Column('计量单位。') unit!: string | null;
  @Column('目标值，以计量单位计。', { type: () => RateScalar }) value!: string | null;
  @Column('目标下限。', { type: () => RateScalar }) minimum!: string | null;
  @Column('目标上限。', { type: () => RateScalar }) maximum!: string | null;
  @Column('统计区间，如“1-11月”。') period!: string | null;
  @Column('责任单位。') responsible!: string | null;
  @Sources() sources!: unknown;
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
  @Sources() sources!: unknown;
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

@Record('IndicatorValue', { entity: 'IndicatorValue', code: 'inv', description: '指标值：一个指标在一地一期最近一次统计的值。由系统在数据变化后重新统计。' })
export class IndicatorValueType implements Pick<IndicatorValue, 'indicator' | 'records'> {
  id!: string;
  @Column('指标代码，如“ht.recommended”。', { filter: true }) indicator!: string;
  @One(() => RegionType, '地区。', { filter: true }) region!: unknown;
  @Column('统计期起。', { filter: true, order: true }) from!: string;
  @Column('统计期止。', { filter: true }) to!: string;
  @Column('值；不明为空，绝不以零代替。', { type: () => RateScalar }) value!: string | null;
  @Column('非数值的值：日期、区间。') text!: string | null;
  @Column('所计记录数。') records!: number;
  @Column('统计时刻。', { order: true }) computedAt!: Date;
}

export const FigureQualifier = enumType('FigureQualifier', '数字的含义。', { EXACTLY: '恰为', AT_LEAST: '不少于', RANGE: '区间' });

@ObjectType('FigureRecord', { description: '所计记录：一个数字所计的一条记录。' })
export class FigureRecordType {
  @Field({ description: '名称。' }) label!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '计入的日期。' }) date!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '计入的数量；计数者为空。' }) amount!: string | null;
  @Field(() => NodeType, { nullable: true, description: '记录本身；无权查看则为空。' }) record!: unknown;
  @Field(() => OrganizationType, { nullable: true, description: '记录所属的单位；不属于某一单位者为空。' }) organization!: unknown;
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
