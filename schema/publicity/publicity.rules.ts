import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';

const ObjectionCriteria = z.object({
  /** Working days in which an objection is answered in writing, from the day after it was filed. */
  answerWorkingDays: z.int().positive(),
  /** Working days before the end at which the handlers are reminded. */
  remindWorkingDays: z.int().min(0),
});
export type ObjectionCriteria = z.infer<typeof ObjectionCriteria>;

/** How objections are handled; domain notes §1.5, §13.6. How long a notice runs is a rule of the area whose matter it is. */
export const objectionRule: RuleSet<ObjectionCriteria> = defineRule({
  name: 'notice-objection', title: '公示异议处理', criteria: ObjectionCriteria,
  versions: [{
    version: 'default', title: '公示异议处理（缺省）', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2020-01-01',
    criteria: { answerWorkingDays: 15, remindWorkingDays: 3 }, unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.answerWorkingDays', 'criteria.remindWorkingDays'],
  }],
});

export const publicityRules = [objectionRule];
