import { z } from 'zod';
import { defineRule, nationwide, type RuleSet } from '../core/rule/rule.ts';

const PoolCriteria = z.object({ /** How long somebody stays in the pool before he confirms it anew. */ termYears: z.int().positive() });
export type PoolCriteria = z.infer<typeof PoolCriteria>;

export const poolRule: RuleSet<PoolCriteria> = defineRule({
  name: 'expert-pool', title: '科技评审专家库', criteria: PoolCriteria,
  versions: [{
    version: 'default', title: '科技评审专家库管理（缺省）', issuer: '', documentNumber: '', jurisdiction: nationwide, validFrom: '2020-01-01', criteria: { termYears: 3 },
    unconfirmed: ['issuer', 'documentNumber', 'validFrom', 'criteria.termYears'],
  }],
});

export const expertRules = [poolRule];
