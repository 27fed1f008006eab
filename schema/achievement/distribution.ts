import { compare, divide, multiply } from '../core/scalar/fraction.ts';
import { addMoney, compareMoney, shareOfMoney, type Money } from '../core/scalar/money.ts';
import type { Beneficiary, IncomeBasis } from './achievement.kinds.ts';
import type { TransformationCriteria } from './achievement.rules.ts';

export interface Share { readonly role: Beneficiary; readonly amount: Money }
export interface Distribution {
  readonly basis: IncomeBasis;
  /** Income less costs; of own implementation, the operating profit of the year. */
  readonly net: Money;
  readonly rewardTotal: Money;
  readonly withoutTransferStaff: boolean;
  readonly yearOfUse: number | null;
  readonly shares: readonly Share[];
}

/** What of a distribution falls below what the law gives those who made the result: codes with the least that is due. */
export type Shortfall =
  | { readonly code: 'NO_NET_INCOME' | 'SHARES_SUM' | 'YEAR_OF_USE' }
  | { readonly code: 'REWARD_TOO_LOW' | 'MAIN_CONTRIBUTORS_TOO_LOW' | 'TRANSFER_STAFF_TOO_LOW'; readonly least: Money; readonly share: string };

/** Judges a distribution by the floors of a rule version; empty when all are kept. Compared exactly: nothing is rounded before it is judged. */
export function shortfalls({ basis, net, rewardTotal, withoutTransferStaff, yearOfUse, shares }: Distribution, criteria: TransformationCriteria): Shortfall[] {
  if (compareMoney(net, '0') <= 0) return [{ code: 'NO_NET_INCOME' }];
  const found: Shortfall[] = [];
  const of = (role: Beneficiary): Money => addMoney('0', ...shares.filter((each) => each.role === role).map(({ amount }) => amount));
  const own = basis === 'OWN_IMPLEMENTATION';
  const below = (amount: Money, whole: Money, share: string): boolean => compare(amount, multiply(whole, share)) < 0;
  /** The least whole 分 that is not below. */
  const least = (whole: Money, share: string): Money => { const rounded = shareOfMoney(whole, share); return below(rounded, whole, share) ? addMoney(rounded, '0.01') : rounded; };
  if (own && (yearOfUse === null || yearOfUse < 1 || yearOfUse > criteria.ownImplementationYears)) found.push({ code: 'YEAR_OF_USE' });
  const floor = own ? criteria.ownImplementationShare : criteria.rewardShare;
  if (below(rewardTotal, net, floor)) found.push({ code: 'REWARD_TOO_LOW', least: least(net, floor), share: floor });
  if (shares.length === 0 || compareMoney(addMoney('0', ...shares.map(({ amount }) => amount)), rewardTotal) !== 0) found.push({ code: 'SHARES_SUM' });
  const { mainContributorShare: main, transferStaffShare: staff } = criteria;
  if (main !== undefined && below(of('MAIN_CONTRIBUTOR'), rewardTotal, main)) found.push({ code: 'MAIN_CONTRIBUTORS_TOO_LOW', least: least(rewardTotal, main), share: main });
  if (staff !== undefined && !withoutTransferStaff && below(of('TRANSFER_STAFF'), rewardTotal, staff)) found.push({ code: 'TRANSFER_STAFF_TOO_LOW', least: least(rewardTotal, staff), share: staff });
  return found;
}

/** The reward as a part of the net income, for screens; null without income. */
export const rewardRate = (rewardTotal: Money, net: Money) => (compareMoney(net, '0') > 0 ? divide(rewardTotal, net) : null);
