import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';

export const PersonalDataTerm = z.strictObject({
  /** Months after the awards (or the reporting year's end) for which names and telephone numbers of students are kept. */
  months: z.int().min(1).max(120),
});
export type PersonalDataTerm = z.infer<typeof PersonalDataTerm>;

/** The law asks for the shortest time that the purpose needs and gives no number (domain notes §9.7): ours is a default. */
export const personalDataRule: RuleSet<PersonalDataTerm> = defineRule({
  name: 'competition-personal-data', title: '参赛学生个人信息保存期限', criteria: PersonalDataTerm,
  versions: [{
    version: '默认', title: '参赛学生个人信息保存期限', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01', criteria: { months: 36 },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.months'], note: '个人信息保护法只要求为实现目的所必需的最短时间；36 个月为本系统默认，涵盖落地跟踪，按当地规定修改。',
  }],
});

export const Judging = z.strictObject({
  /** Judges whose scores a team needs before it can go on. */
  judges: z.int().min(1).max(50),
  /** The highest and the lowest score are left out from so many judges on; absent where all count. */
  dropEndsFrom: z.int().min(3).optional(),
});
export type Judging = z.infer<typeof Judging>;

export const judgingRule: RuleSet<Judging> = defineRule({
  name: 'competition-judging', title: '双创大赛评分', criteria: Judging,
  versions: [{
    version: '默认', title: '双创大赛评分', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01', criteria: { judges: 1, dropEndsFrom: 5 },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.judges', 'criteria.dropEndsFrom'], note: '评委人数与去高去低由赛事办法规定；至少一名评委、五名起去掉最高最低为本系统默认。',
  }],
});

export const competitionRules: readonly RuleSet[] = [personalDataRule, judgingRule];
