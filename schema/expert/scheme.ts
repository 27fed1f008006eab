import { z } from 'zod';
import { compare } from '../core/scalar/fraction.ts';
import { expertKindNames } from './expert.kinds.ts';

const DecimalText = z.string().regex(/^\d+(\.\d+)?$/);

/** How something is reviewed: who sits on the panel, what is scored, and how the scores become a result. The criteria of a rule that an area ships. */
export const ReviewScheme = z.object({
  panel: z.object({
    size: z.int().min(3).max(15),
    /** Of which kinds at least so many. */
    atLeast: z.partialRecord(z.enum(expertKindNames), z.int().min(0)).default({}),
    /** Days in which an invited expert answers. */
    answerDays: z.int().positive(),
    /** So many must have scored, whatever happens to the others. */
    quorum: z.int().min(1),
  }),
  items: z.array(z.object({ code: z.string().regex(/^[a-z][A-Za-z]*$/), title: z.string(), points: z.int().positive(), hint: z.string().optional() })).min(1),
  /** From so many ballots on the highest and the lowest are left out. */
  dropFrom: z.int().min(3),
  /** The mean that is needed, of 100. */
  pass: DecimalText,
  /** The item whose mean decides between equals. */
  tieBreak: z.string(),
  /** How long relations of work and contract count, in years. */
  recusalYears: z.int().min(0),
}).superRefine(({ panel, items, tieBreak, pass }, context) => {
  const needed = Object.values(panel.atLeast).reduce((sum, each) => sum + each, 0);
  if (panel.size % 2 === 0) context.addIssue('专家人数应为单数');
  if (needed > panel.size) context.addIssue('各类专家的最低人数超过专家总数');
  if (panel.quorum > panel.size) context.addIssue('有效评审的最低份数超过专家总数');
  if (items.reduce((sum, { points }) => sum + points, 0) !== 100) context.addIssue('各项分值合计应为 100');
  if (new Set(items.map(({ code }) => code)).size < items.length) context.addIssue('评分项代码重复');
  if (!items.some(({ code }) => code === tieBreak)) context.addIssue('同分比较的评分项不在评分表中');
  if (compare(pass, 100) > 0) context.addIssue('合格线超过 100');
});
export type ReviewScheme = z.infer<typeof ReviewScheme>;
