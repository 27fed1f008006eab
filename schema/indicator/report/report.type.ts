import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { RequestContext } from '../../core/context.ts';
import { Timeline } from '../../core/journal/journal.type.ts';
import { Available } from '../../core/lifecycle/available.type.ts';
import { Code, Column, Connection, One, Record } from '../../core/read/declare.ts';
import { enumType, titlesOf } from '../../core/read/enum.ts';
import { NodeType } from '../../core/read/types.ts';
import { LocalDateScalar, RateScalar } from '../../core/scalar/scalars.ts';
import { RegionType } from '../../organization/organization.type.ts';
import { IndicatorValueType } from '../indicator.type.ts';
import { reportIssueLifecycle } from '../lifecycle/report.ts';
import { reportTemplateLifecycle } from '../lifecycle/template.ts';
import { verify } from './generate.ts';
import { type EvidenceRecord, gaps, type ReportIssue, type ReportTemplate } from './report.entity.ts';

export const ReportTemplateStateEnum = enumType('ReportTemplateState', '总结模板的状态。', titlesOf(reportTemplateLifecycle.states));
export const ReportIssueStateEnum = enumType('ReportIssueState', '年度总结的状态。', titlesOf(reportIssueLifecycle.states));
export const FigureGapEnum = enumType('FigureGap', '数字的缺口：须作说明。', gaps);
const ReportBlockKindEnum = enumType('ReportBlockKind', '正文段落的种类。', { HEADING: '标题', PARAGRAPH: '段落', TABLE: '表格' });

@ObjectType('ReportSpan', { description: '正文中的一截文字。' })
class ReportSpanType {
  @Field({ description: '文字。' }) text!: string;
  @Field(() => String, { nullable: true, description: '出自哪个指标；不出自指标者为空。' }) indicator!: string | null;
}
@ObjectType('ReportCell', { description: '正文表格的一格。' })
class ReportCellType { @Field(() => [ReportSpanType], { description: '文字。' }) spans!: unknown; }
@ObjectType('ReportRow', { description: '正文表格的一行。' })
class ReportRowType { @Field(() => [ReportCellType], { description: '各格。' }) cells!: unknown; }
@ObjectType('ReportBlock', { description: '正文的一段：标题、段落或表格。' })
class ReportBlockType {
  @Field(() => ReportBlockKindEnum, { description: '种类。' }) kind!: string;
  @Field(() => Int, { nullable: true, description: '标题级别：0 为题名，1 起为各级标题；非标题为空。' }) level!: number | null;
  @Field(() => [ReportSpanType], { description: '文字；表格为空。' }) spans!: unknown;
  @Field(() => [ReportRowType], { description: '表格各行；非表格为空。' }) rows!: unknown;
}

@ObjectType('ReportVerification', { description: '总结的核验：与印发时是否一致。' })
class ReportVerificationType {
  @Field({ description: '是否一致。' }) isIntact!: boolean;
  @Field(() => String, { nullable: true, description: '现存文件的 SHA-256。' }) sha256!: string | null;
  @Field(() => String, { nullable: true, description: '操作日志所记的 SHA-256。' }) recorded!: string | null;
  @Field(() => [String], { description: '不一致之处。' }) problems!: readonly string[];
}

@Record('ReportTemplate', { entity: 'ReportTemplate', code: 'rtp', description: '总结模板：带标签的 Word 文档，数字由标签填入；原件在 /api/reports/templates/{id}。来源：科技局经办。' })
export class ReportTemplateType implements Pick<ReportTemplate, 'name' | 'size'> {
  id!: string;
  @Column('文件名。') name!: string;
  @Column('状态。', { type: () => ReportTemplateStateEnum, filter: true }) state!: ReportTemplate['state'];
  @Column('字节数。') size!: number;
  @Column('SHA-256 指纹。') sha256!: string;
  @Column('所用标签。', { type: () => [String] }) tags!: readonly string[];
  @Column('收到时间。') receivedAt!: Date;
  @Available(reportTemplateLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}

@Record('FigureEvidence', { entity: 'FigureEvidence', code: 'fev', description: '数字依据：总结中的一个数字，及生成时它所计的记录；此后不随记录变动。' })
export class FigureEvidenceType {
  id!: string;
  @One(() => ReportIssueType, '所在的年度总结。', { filter: true }) issue!: unknown;
  @Column('次序。') position!: number;
  @Column('指标代码。', { filter: true }) indicator!: string;
  @Column('名称。') name!: string;
  @Column('计量单位。') unit!: string;
  @Column('如何统计。') how!: string;
  @Column('统计期的说法，如“1-11月”。') periodLabel!: string;
  @Column('统计期起。') from!: string;
  @Column('截止日期。') to!: string;
  @Column('值：十进制数、日期或区间；不明为空。') value!: string | null;
  @Column('值是否为下限。') isAtLeast!: boolean;
  @Column('年度目标。', { type: () => RateScalar }) target!: string | null;
  @Column('完成率（%）。', { type: () => RateScalar }) completionRate!: string | null;
  @Column('全市排名。') rank!: number | null;
  @Column('参评数。') rankOf!: number | null;
  @Column('是否历史首次。') isFirst!: boolean | null;
  @Column('所计记录数。') recordCount!: number;
  @Code<RequestContext>(() => [EvidenceRecordType], '所计记录，如生成时所见。', {
    needs: ['records'], load: async (rows) => rows.map(({ records }) => (records as readonly EvidenceRecord[]).map(({ type, id, ...record }) => ({ ...record, record: { $type: type, id } }))),
  }) records!: unknown;
  @One(() => IndicatorValueType, '当时统计的指标值。') counted!: unknown;
  @Column('缺口；没有缺口则空。', { type: () => FigureGapEnum, filter: true }) gap!: string | null;
  @Column('缺口的说明。') explanation!: string | null;
  @Column('正文是否写到。', { filter: true }) isCited!: boolean;
}

@ObjectType('EvidenceRecord', { description: '依据记录：生成总结时一个数字所计的一条记录。' })
class EvidenceRecordType {
  @Field({ description: '名称。' }) label!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: '计入的日期。' }) date!: string | null;
  @Field(() => RateScalar, { nullable: true, description: '计入的数量；计数者为空。' }) amount!: string | null;
  @Field(() => String, { nullable: true, description: '来自哪个部门的哪个文件、工作表；未经导入者为空。' }) source!: string | null;
  @Field(() => Int, { nullable: true, description: '该表中的行号，与 Excel 所示一致。' }) row!: number | null;
  @Field(() => NodeType, { nullable: true, description: '记录现状；已不存在或无权查看则为空。' }) record!: unknown;
}

@Record('ReportIssue', { entity: 'ReportIssue', code: 'rpt', description: '年度总结：一县一年的工作总结，数字各有依据；Word 文件在 /api/reports/{id}。来源：科技局。' })
export class ReportIssueType implements Pick<ReportIssue, 'year' | 'title'> {
  id!: string;
  @One(() => RegionType, '地区。', { filter: true }) region!: unknown;
  @Column('年度。', { filter: true, order: true }) year!: number;
  @Column('标题。') title!: string;
  @Column('状态。', { type: () => ReportIssueStateEnum, filter: true }) state!: ReportIssue['state'];
  @One(() => ReportTemplateType, '模板；空为系统所附模板。') template!: unknown;
  @Column('生成时刻。', { order: true }) generatedAt!: Date | null;
  @Column('印发时刻。') frozenAt!: Date | null;
  @Column('文号。') documentNumber!: string | null;
  @Column('Word 文件的字节数。') size!: number | null;
  @Column('Word 文件的 SHA-256；印发后不再改变。') sha256!: string | null;
  @Code<RequestContext>(() => [ReportBlockType], '正文，与 Word 文件相同；未生成则空。', { needs: ['content'], load: async (rows) => rows.map(({ content }) => content ?? []) }) content!: unknown;
  @Connection(() => FigureEvidenceType, '数字及其依据。', { back: 'issue', order: [['position', 'asc']] }) figures!: unknown;
  @Code<RequestContext>(() => ReportVerificationType, '核验：重新计算哈希，并与操作日志、当时统计的值对照。', { needs: ['id'], load: async (rows, { em }) => Promise.all(rows.map(({ id }) => verify(em(), id as string))) }) verification!: unknown;
  @Available(reportIssueLifecycle) availableActions!: unknown;
  @Timeline() timeline!: unknown;
}
