import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';
import { integrityKinds, type IntegrityKind } from './integrity.kinds.ts';

const IntegrityCriteria = z.object({
  /** Days in which the one concerned may appeal. */
  appealDays: z.int().positive(),
  /** How long a hold for a kind of finding may last, in years; beyond it only for good, for severe cases. */
  bans: z.partialRecord(z.enum(Object.keys(integrityKinds) as [IntegrityKind, ...IntegrityKind[]]), z.object({ fromYears: z.int().min(0), toYears: z.int().positive() })),
});
export type IntegrityCriteria = z.infer<typeof IntegrityCriteria>;

/** Domain notes §1.1: a reviewer's misconduct bars 2 to 7 years, severe cases for good; the rest are defaults to be confirmed. */
export const integrityRule: RuleSet<IntegrityCriteria> = defineRule({
  name: 'integrity', title: '科研诚信记录与限制', criteria: IntegrityCriteria,
  versions: [{
    version: '2025', title: '国家自然科学基金条例（参照）', issuer: '国务院', documentNumber: '', jurisdiction: nationwide, validFrom: '2025-01-01',
    criteria: { appealDays: 15, bans: { REVIEW_MISCONDUCT: { fromYears: 2, toYears: 7 }, MISCONDUCT: { fromYears: 1, toYears: 7 }, FALSE_MATERIAL: { fromYears: 1, toYears: 5 } } },
    unconfirmed: ['documentNumber', 'criteria.appealDays', 'criteria.bans.MISCONDUCT', 'criteria.bans.FALSE_MATERIAL'],
    note: '县级未另行规定时参照；生效前的认定按登记当日的版本办理。',
  }],
});

export const integrityRules = [integrityRule];
