import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { DecimalText } from '../ladder/scoring/assessment.ts';
import type { EvaluationKind } from './park.kinds.ts';

/** Zhejiang: provincial rules that ship with the house; another province's are loaded beside them. */
const zhejiang = '330000';

export const MonthlyReport = z.strictObject({
  /** The day of the next month by which a month is to be handed in. */
  dueDay: z.int().min(1).max(28),
});
export type MonthlyReport = z.infer<typeof MonthlyReport>;

/** When a month is due; domain notes §7 leave it to the county. */
export const monthlyReportRule: RuleSet<MonthlyReport> = defineRule({
  name: 'park-monthly-report', title: '高新区月度指标报送', criteria: MonthlyReport,
  versions: [{
    version: '默认', title: '高新区月度指标报送', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01', criteria: { dueDay: 15 },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.dueDay'], note: '未查得统一期限：次月 15 日为本系统默认，按当地统计制度修改。',
  }],
});

export const ParkEvaluationCriteria = z.strictObject({
  /** The own score from which the evaluation may be applied for; absent where there is no such gate. */
  selfScoreGate: DecimalText.optional(),
  items: z.array(z.strictObject({
    id: z.string().min(1).max(60), title: z.string().min(1).max(200),
    /** The most that it can give. */
    most: DecimalText,
    /** What the county's own data say of it, filled in beforehand. */
    fact: z.enum(['output', 'revenue', 'exportDelivery', 'investment', 'rdExpense', 'rdShare', 'firms', 'hntes', 'technologySmes', 'staff']).optional(),
  })),
});
export type ParkEvaluationCriteria = z.infer<typeof ParkEvaluationCriteria>;
export type ParkFact = NonNullable<ParkEvaluationCriteria['items'][number]['fact']>;

/**
 * The ten indicators of creation and recognition. That they are ten, and the gates of 60 and 80, is published (domain notes
 * §7); which ten, and their weights, was not found: ours are a default to be put right from the notice of the year.
 */
const tenIndicators: ParkEvaluationCriteria['items'] = [
  { id: 'output', title: '工业总产值', most: '10', fact: 'output' },
  { id: 'revenue', title: '营业收入', most: '10', fact: 'revenue' },
  { id: 'export', title: '出口交货值', most: '10', fact: 'exportDelivery' },
  { id: 'investment', title: '高新技术产业投资', most: '10', fact: 'investment' },
  { id: 'rdExpense', title: '研发费用', most: '10', fact: 'rdExpense' },
  { id: 'rdShare', title: '研发费用占营业收入比重', most: '10', fact: 'rdShare' },
  { id: 'hntes', title: '高新技术企业数', most: '10', fact: 'hntes' },
  { id: 'technologySmes', title: '科技型中小企业数', most: '10', fact: 'technologySmes' },
  { id: 'platforms', title: '省级以上创新平台与研发机构', most: '10' },
  { id: 'governance', title: '管理机构、规划与政策保障', most: '10' },
];

const evaluation = (name: string, title: string, criteria: ParkEvaluationCriteria, over: { readonly unconfirmed: readonly string[]; readonly note: string; readonly issuer?: string; readonly jurisdiction?: string; readonly validFrom?: string; readonly version?: string }): RuleSet<ParkEvaluationCriteria> => defineRule({
  name, title, criteria: ParkEvaluationCriteria,
  versions: [{ version: '默认', title, issuer: '浙江省科学技术厅', documentNumber: '', jurisdiction: zhejiang, validFrom: '2020-01-01', criteria, ...over }],
});

const unknownIndicators = ['issuer', 'documentNumber', 'validFrom', 'criteria.items'];
export const evaluationRules: Readonly<Record<EvaluationKind, RuleSet<ParkEvaluationCriteria>>> = {
  CREATION: evaluation('park-creation', '省级高新区创建评价', { selfScoreGate: '60', items: tenIndicators }, { unconfirmed: unknownIndicators, note: '自评 60 分方可申报创建；指标名称与权重未查得，按当年通知补录。' }),
  RECOGNITION: evaluation('park-recognition', '省级高新区认定评价', { selfScoreGate: '80', items: tenIndicators }, { unconfirmed: unknownIndicators, note: '自评 80 分方可申报认定；指标名称与权重未查得，按当年通知补录。' }),
  HIGH_QUALITY: evaluation('park-high-quality', '高新区高质量发展评价', {
    items: [
      { id: 'addedValueShare', title: '增加值占比', most: '0.8' },
      { id: 'manufacturingServices', title: '制造业与生产性服务业营业收入占比', most: '1.2' },
      { id: 'addedValueRate', title: '增加值率', most: '1.0' },
    ],
  }, { issuer: '工业和信息化部', jurisdiction: nationwide, validFrom: '2024-01-01', version: '2024', unconfirmed: ['documentNumber', 'validFrom', 'criteria.items'], note: '2024 年起由工业和信息化部评价；只查得第一组（15%）中的三项，其余按通知补录。' }),
  PER_MU: evaluation('park-per-mu', '高新区亩均效益评价', { items: [] }, { unconfirmed: unknownIndicators, note: '未查得公开指标，按当年通知补录后方可办理。' }),
};

export const parkRules: readonly RuleSet[] = [monthlyReportRule, ...Object.values(evaluationRules)];
