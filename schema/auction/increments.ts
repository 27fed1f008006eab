import { compareMoney, addMoney, subtractMoney, toFen, type Money } from '../core/scalar/money.ts';
import type { Increment } from './auction.rules.ts';

/** The step from a price on: that of its band. */
export const stepAt = (increments: readonly Increment[], price: Money): Money => increments.find(({ below }) => below === undefined || compareMoney(price, below) < 0)!.step;

/** The least that may be bid: the start price first, then one step above the top. */
export const minimumBid = (increments: readonly Increment[], startPrice: Money, top: Money | null): Money => (top === null ? startPrice : addMoney(top, stepAt(increments, top)));

/** Whether the amount is the price plus whole steps of its band. */
export const isWholeSteps = (increments: readonly Increment[], from: Money, amount: Money): boolean => toFen(subtractMoney(amount, from)) % toFen(stepAt(increments, from)) === 0n;
