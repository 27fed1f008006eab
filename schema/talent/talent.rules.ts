import { z } from 'zod';
import { compare, multiply } from '../core/scalar/fraction.ts';
import { monthsBetween, type LocalDate } from '../core/scalar/local-date.ts';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { Checklist } from '../ladder/ladder.rules.ts';
import type { MemberRole, ProgrammeFamily } from './talent.kinds.ts';

/** Zhejiang: provincial and city programmes that ship with the house; another province's are loaded beside them. */
const zhejiang = '330000';

/** Who makes a team: ages in full years on the day of application. */
export const TeamCriteria = z.strictObject({
  /** Besides the head. */
  coreAtLeast: z.int().positive(),
  headAgeUpTo: z.int().positive(),
  /** Mean of the core members' ages. */
  coreMeanAgeUpTo: z.int().positive(),
});
export type TeamCriteria = z.infer<typeof TeamCriteria>;

/** 省领军型创新创业团队; domain notes §7. */
export const leadingTeamRule: RuleSet<TeamCriteria> = defineRule({
  name: 'leading-team',
  title: '省领军型创新创业团队',
  criteria: TeamCriteria,
  versions: [{
    version: '2019', title: '省领军型创新创业团队申报通知（2019 年）', issuer: '浙江省科学技术厅', documentNumber: '', jurisdiction: zhejiang, validFrom: '2016-01-01',
    criteria: { coreAtLeast: 5, headAgeUpTo: 55, coreMeanAgeUpTo: 45 },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom'], note: '带头人 1 名、核心成员不少于 5 名；带头人不超过 55 周岁，核心成员平均不超过 45 周岁；以后各年按当年通知更正。',
  }],
});

/** Programmes whose conditions were not found in published sources: empty, marked, and edited by the county. */
const unknownYet = (name: string, title: string): RuleSet<Checklist> => defineRule({
  name, title, criteria: Checklist,
  versions: [{
    version: '待补', title, issuer: '', documentNumber: '', jurisdiction: zhejiang, validFrom: '2016-01-01', criteria: { conditions: [] },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.conditions'], note: '未查得公开条件：排摸按当年通知判断，条件由管理员补录。',
  }],
});
export const kunpengRule = unknownYet('kunpeng', '省“鲲鹏行动”计划');
export const ouyueRule = unknownYet('ouyue', '市“瓯越英才计划”');

/** How soon somebody who was selected arrives, and for how long he stays. */
export const ArrivalCriteria = z.strictObject({ withinMonths: z.int().positive(), contractMonths: z.int().nonnegative() });
export type ArrivalCriteria = z.infer<typeof ArrivalCriteria>;

export const arrivalRule: RuleSet<ArrivalCriteria> = defineRule({
  name: 'talent-arrival',
  title: '人才到岗',
  criteria: ArrivalCriteria,
  versions: [{
    version: '默认', title: '人才到岗', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2016-01-01', criteria: { withinMonths: 12, contractMonths: 36 },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.withinMonths', 'criteria.contractMonths'], note: '到岗期限与最短合同期为默认值，按各计划的通知更正。',
  }],
});

/** The rule that a programme's teams or people are surveyed by. */
export const ruleOf: Readonly<Record<ProgrammeFamily, RuleSet | null>> = { LEADING_TEAM: leadingTeamRule, KUNPENG: kunpengRule, OUYUE: ouyueRule, OTHER: null };

export const talentRules: readonly RuleSet[] = [leadingTeamRule, kunpengRule, ouyueRule, arrivalRule];

export const ageOn = (bornOn: LocalDate, day: LocalDate): number => Math.floor(monthsBetween(bornOn, day) / 12);

/** What a team still lacks, a line each; empty when nothing. */
export function teamFaults(members: readonly { readonly role: MemberRole; readonly bornOn: LocalDate }[], day: LocalDate, { coreAtLeast, headAgeUpTo, coreMeanAgeUpTo }: TeamCriteria): string[] {
  const faults: string[] = [];
  const heads = members.filter(({ role }) => role === 'HEAD');
  const core = members.filter(({ role }) => role === 'CORE').map(({ bornOn }) => ageOn(bornOn, day));
  if (heads.length !== 1) faults.push('须有带头人 1 名');
  const [head] = heads;
  if (head && ageOn(head.bornOn, day) > headAgeUpTo) faults.push(`带头人 ${ageOn(head.bornOn, day)} 周岁，超过 ${headAgeUpTo} 周岁`);
  if (core.length < coreAtLeast) faults.push(`核心成员 ${core.length} 名，少于 ${coreAtLeast} 名`);
  // Compared before dividing, so that no rounding decides.
  if (core.length > 0 && compare(core.reduce((sum, age) => sum + age, 0), multiply(coreMeanAgeUpTo, core.length)) > 0) faults.push(`核心成员平均年龄超过 ${coreMeanAgeUpTo} 周岁`);
  return faults;
}
