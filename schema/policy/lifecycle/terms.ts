import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../../core/error/refusal.ts';
import { choice, decimal, group, list, money, text } from '../../core/lifecycle/input.ts';
import { amountFrom, amountKinds, type AmountInput, type AmountRule } from '../amount.ts';
import { conditionFrom, operators, type ConditionLine, type Operator, type PolicyCondition } from '../condition.ts';
import type { Evidence } from '../entity/policy.ts';
import { factBook } from '../match.ts';
import { refuseProblems } from '../policy.ts';
import { keysOf } from '../policy.kinds.ts';

/** How a form gives a clause's terms: lines of facts against values, an amount, what is added to it, and papers. */
export const termsInput = {
  wording: text('条款原文', { min: 4, max: 10_000 }),
  conditions: list(group('PolicyConditionInput', {
    fact: text('事实代码，见 policyFacts', { max: 80 }), operator: choice('PolicyOperator', keysOf(operators), '比较'), value: text('值：是否填 true 或 false，金额以元计，日期如 2026-01-01，多个以顿号分隔', { max: 2_000 }),
    alternative: text('并列组：同一组内满足其一即可，各组都要满足', { max: 20 }).optional(),
  }, '条件'), '条件，全部满足', { max: 60 }),
  amount: group('PolicyAmountInput', {
    kind: choice('PolicyAmountKind', keysOf(amountKinds), '算法'), amount: money('定额，元').optional(), fact: text('依据的事实代码', { max: 80 }).optional(), rate: decimal('比例，如 0.05', { max: '1', decimals: 6 }).optional(),
    above: money('超过此数的部分，元').optional(), upTo: money('最高，元').optional(),
    tiers: list(group('PolicyTierInput', { atLeast: decimal('不低于', { max: '10000000000000', decimals: 6 }), amount: money('金额，元') }, '一档'), '各档，由低到高', { max: 20 }).optional(),
  }, '金额'),
  topUps: list(group('PolicyTopUpInput', {
    fact: text('事实代码', { max: 80 }), operator: choice('PolicyOperator', keysOf(operators), '比较'), value: text('值', { max: 2_000 }), amount: money('另加金额，元').optional(), rate: decimal('另加比例', { max: '1', decimals: 6 }).optional(), upTo: money('合计最高，元').optional(),
  }, '叠加'), '叠加奖励', { max: 5 }).optional(),
  evidence: list(text('须交材料', { max: 100 }), '须交材料，已由部门数据证明的不必再交', { max: 20 }).optional(),
};

export interface TermsInput {
  readonly wording: string; readonly conditions: readonly ConditionLine[]; readonly amount: AmountInput;
  readonly topUps?: readonly { readonly fact: string; readonly operator: Operator; readonly value: string; readonly amount?: string | undefined; readonly rate?: string | undefined; readonly upTo?: string | undefined }[] | undefined;
  readonly evidence?: readonly string[] | undefined;
}

/** @throws Refusal `INVALID_TERMS` for every fact that is unknown, every comparison that makes no sense, every amount that lacks something */
export async function readTerms(em: EntityManager, region: string, input: TermsInput): Promise<{ readonly wording: string; readonly condition: PolicyCondition; readonly amount: AmountRule; readonly evidence: Evidence[] }> {
  const condition = conditionFrom(input.conditions);
  let amount = amountFrom(input.amount);
  if (typeof amount === 'string') throw new Refusal({ code: 'INVALID_TERMS', message: `${amount}。`, path: ['input', 'amount'] });
  for (const { fact, operator, value, amount: more, rate, upTo } of input.topUps ?? []) {
    if ((more === undefined) === (rate === undefined)) throw new Refusal({ code: 'INVALID_TERMS', message: '叠加奖励须填金额或比例之一。', path: ['input', 'topUps'] });
    amount = { kind: 'topUp', base: amount, when: conditionFrom([{ fact, operator, value }]), add: more !== undefined ? { amount: more } : { rate: rate! }, ...(upTo !== undefined && { upTo }) };
  }
  refuseProblems(condition, amount, await factBook(em, region));
  const titles = [...new Set(input.evidence ?? [])];
  return { wording: input.wording, condition, amount, evidence: titles.map((title, at) => ({ key: `p${at + 1}`, title })) };
}
