import type { Numeric } from '../core/scalar/fraction.ts';
import { addMoney, compareMoney, shareOfMoney, subtractMoney, type Money } from '../core/scalar/money.ts';

/** What a period owes: the share of its base, to the 分, and never more than the cap leaves after the periods before. */
export function royaltyOf({ base, rate, cap, before }: { readonly base: Money; readonly rate: Numeric; readonly cap: Money | null; readonly before: readonly Money[] }): Money {
  const share = shareOfMoney(base, rate);
  if (cap === null) return share;
  const left = subtractMoney(cap, addMoney('0', ...before));
  return compareMoney(left, '0') <= 0 ? '0.00' : compareMoney(share, left) < 0 ? share : left;
}
