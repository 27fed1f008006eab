import { divide, fraction, multiply, roundHalfUp, toDecimal, toShortDecimal, type Numeric } from './fraction.ts';
import { halfWidth } from './half-width.ts';

/** An amount in yuan as a decimal string with two places, e.g. '12000.00': how money is stored and sent. */
export type Money = string;

const form = /^-?\d{1,16}(\.\d{1,2})?$/;

/** Reads an amount in yuan into 分, exactly; group commas and full-width digits are taken. Throws RangeError on a third decimal. */
export const toFen = (yuan: Money): bigint => {
  const text = halfWidth(yuan).replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  if (!form.test(text)) throw new RangeError(`“${yuan}”不是金额：应为以元为单位、至多两位小数的数值。`);
  return fraction(multiply(text, 100n)).numerator;
};

/** 分 as yuan with two places: `fromFen(1200000n)` → '12000.00'. */
export const fromFen = (fen: bigint): Money => toDecimal(divide(fen, 100n), 2);

/** The stored form of an amount: '12,000' → '12000.00'. Throws RangeError as {@link toFen}. */
export const normalizeMoney = (yuan: Money): Money => fromFen(toFen(yuan));

export const isMoney = (value: unknown): value is Money => typeof value === 'string' && form.test(value);

export const addMoney = (...amounts: readonly Money[]): Money => fromFen(amounts.reduce((total, amount) => total + toFen(amount), 0n));

export const subtractMoney = (from: Money, amount: Money): Money => fromFen(toFen(from) - toFen(amount));

/** A share or a rate of an amount, rounded half-up once, to the 分. */
export const shareOfMoney = (amount: Money, rate: Numeric): Money => fromFen(roundHalfUp(multiply(toFen(amount), rate)));

export const compareMoney = (a: Money, b: Money): number => {
  const difference = toFen(a) - toFen(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Splits an amount by weights so that the parts add up to the 分: the largest remainders take what is over. */
export const splitMoney = (amount: Money, weights: readonly number[]): Money[] => {
  const total = toFen(amount);
  const size = total < 0n ? -total : total;
  const sign = total < 0n ? -1n : 1n;
  const scaled = weights.map((weight) => fraction(weight));
  const common = scaled.reduce((product, { denominator }) => product * denominator, 1n);
  const shares = scaled.map(({ numerator, denominator }) => (numerator * common) / denominator);
  const whole = shares.reduce((a, b) => a + b, 0n);
  if (whole <= 0n || shares.some((share) => share < 0n)) throw new RangeError('分配权重应为非负数，且合计大于零。');
  const parts = shares.map((share, place) => ({ place, floor: (size * share) / whole, rest: (size * share) % whole }));
  let over = size - parts.reduce((sum, { floor }) => sum + floor, 0n);
  for (const part of [...parts].sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1))) {
    if (over === 0n) break;
    part.floor += 1n;
    over -= 1n;
  }
  return parts.map(({ floor }) => fromFen(sign * floor));
};

/** 万元 with two decimals, the unit of reports: '12000.00' → '1.20'. */
export const inWan = (yuan: Money): string => toDecimal(divide(toFen(yuan), 1_000_000n), 2);

/** 亿元, for display only: '62900000000.00' → '629'. */
export const inYi = (yuan: Money, decimals = 2): string => toShortDecimal(divide(toFen(yuan), 10_000_000_000n), decimals);

/** An amount given in 万元 (as sheets and documents have it) in yuan; more than six decimals would be less than a 分 and are refused. */
export const fromWan = (wan: Numeric): Money => {
  const fen = multiply(wan, 1_000_000n);
  if (fen.denominator !== 1n) throw new RangeError(`“${String(wan)}”万元小于分，无法精确记账。`);
  return fromFen(fen.numerator);
};
