import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';

const Days = z.strictObject({ count: z.int().positive(), unit: z.enum(['DAY', 'WORKING_DAY']) });

const ClaimCriteria = z.strictObject({
  notice: Days,
  placesNeeded: z.int().positive(),
  /** Working days after it was made in which a policy is to be public. */
  discloseWorkingDays: z.int().positive(),
  /** Years that a policy may run at most. */
  mostYears: z.int().positive(),
});
export type ClaimCriteria = z.infer<typeof ClaimCriteria>;

/** 政策兑现: disclosure is law, the rest are our defaults; domain notes §8. */
export const claimRule: RuleSet<ClaimCriteria> = defineRule({
  name: 'policy-claim', title: '政策兑现', criteria: ClaimCriteria,
  versions: [{
    version: '默认', title: '政策公开与兑现默认规则', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2019-05-15',
    criteria: { notice: { count: 5, unit: 'WORKING_DAY' }, placesNeeded: 1, discloseWorkingDays: 20, mostYears: 5 },
    unconfirmed: ['issuer', 'documentNumber', 'criteria.notice', 'criteria.placesNeeded', 'criteria.mostYears'],
    note: '主动公开期限依《政府信息公开条例》（2019 年修订）为形成或变更之日起 20 个工作日；公示天数与最长年限为可改的默认值。',
  }],
});

export const policyRules: readonly RuleSet[] = [claimRule];
