import { z } from 'zod';
import { compare } from '../core/scalar/fraction.ts';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import type { EvaluationGrade } from './platform.kinds.ts';

const Score = z.string().regex(/^\d{1,3}(\.\d{1,2})?$/, '应为分值。');

/** How a platform's year is judged: by how many experts on site, and from which score which grade. */
export const EvaluationCriteria = z.strictObject({
  experts: z.int().positive(),
  /** From this score, and only for so many ranks of the county's evaluations of the year. */
  excellent: z.strictObject({ from: Score, ranks: z.int().positive() }),
  goodFrom: Score,
  qualifiedFrom: Score,
  /** How long whoever failed has to put things right. */
  rectifyMonths: z.int().positive(),
});
export type EvaluationCriteria = z.infer<typeof EvaluationCriteria>;

/** 科创平台年度绩效评价; the pattern of city gradings in domain notes §7. */
export const platformEvaluationRule: RuleSet<EvaluationCriteria> = defineRule({
  name: 'platform-evaluation',
  title: '科创平台年度绩效评价',
  criteria: EvaluationCriteria,
  versions: [{
    version: '2023', title: '科创平台年度绩效评价', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01',
    criteria: { experts: 3, excellent: { from: '90', ranks: 1 }, goodFrom: '70', qualifiedFrom: '60', rectifyMonths: 6 },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.excellent.ranks', 'criteria.rectifyMonths'],
    note: '等次线引自市级园区考评通行做法：三名专家现场核查，90 分以上且排名居首者优秀，70 分良好，60 分合格；评优名额与整改期限由管理员按当年办法更正。',
  }],
});

/** The grade of a score at a rank. A score that would be excellent but is not among the first ranks is good. */
export function gradeOf(score: string, rank: number, { excellent, goodFrom, qualifiedFrom }: EvaluationCriteria): EvaluationGrade {
  if (compare(score, excellent.from) >= 0 && rank <= excellent.ranks) return 'EXCELLENT';
  if (compare(score, goodFrom) >= 0) return 'GOOD';
  return compare(score, qualifiedFrom) >= 0 ? 'QUALIFIED' : 'FAIL';
}

export const platformRules: readonly RuleSet[] = [platformEvaluationRule];
