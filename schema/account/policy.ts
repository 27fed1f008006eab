import type { EntityManager } from '@mikro-orm/postgresql';
import { dayOf } from '../core/lifecycle/perform.ts';
import { nationwide } from '../core/rule/rule.ts';
import { findRuleInForce } from '../core/rule/rule-store.ts';
import { accountPolicyRule, type AccountPolicy } from './account.rules.ts';

export type { AccountPolicy } from './account.rules.ts';

/** What the house ships with. */
export const shippedPolicy: AccountPolicy = accountPolicyRule.versions[0]!.criteria;

/** What is asked of passwords, sign-ins and sessions today: a new version holds from its first moment, in every process. */
export const policyInForce = async (em: EntityManager, now: Date): Promise<AccountPolicy> =>
  (await findRuleInForce(em, accountPolicyRule, dayOf(now), nationwide))?.criteria ?? shippedPolicy;

/** Told on the channel `session` when the policy has changed: whatever is remembered of anybody is to be read anew. */
export const everybody = '*';
