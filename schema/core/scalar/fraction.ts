/**
 * Exact fractions of two bigints, so that a threshold, a share or a growth rate is never decided by a rounding error.
 * `numerator / denominator`, always in lowest terms, the denominator positive.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A number as people, sheets and tables give it: a decimal string ('647.4'), an integer, or a JavaScript number. */
export type Numeric = string | number | bigint | Fraction;

const greatestCommonDivisor = (a: bigint, b: bigint): bigint => {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
};

const reduced = (numerator: bigint, denominator: bigint): Fraction => {
  if (denominator === 0n) throw new RangeError('除数为零。');
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
};

const decimal = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

const mostDigits = 100;

/** Reads a number exactly; a JavaScript number counts as the decimal it prints as. Throws RangeError on anything else. */
export const fraction = (value: Numeric): Fraction => {
  if (typeof value === 'object') return value;
  if (typeof value === 'bigint') return { numerator: value, denominator: 1n };
  const text = String(value).trim();
  // What is exact of a million digits takes minutes.
  const [, sign, whole, part = '', exponent = '0'] = (text.length <= mostDigits && decimal.exec(text)) || [];
  if (whole === undefined) throw new RangeError(`“${text.slice(0, mostDigits)}”不是数值。`);
  const digits = BigInt(`${sign}${whole}${part}`.replace('+', ''));
  const scale = part.length - Number(exponent);
  return scale >= 0 ? reduced(digits, 10n ** BigInt(scale)) : reduced(digits * 10n ** BigInt(-scale), 1n);
};

export const add = (a: Numeric, b: Numeric): Fraction => {
  const [x, y] = [fraction(a), fraction(b)];
  return reduced(x.numerator * y.denominator + y.numerator * x.denominator, x.denominator * y.denominator);
};

export const subtract = (a: Numeric, b: Numeric): Fraction => {
  const y = fraction(b);
  return add(a, { numerator: -y.numerator, denominator: y.denominator });
};

export const multiply = (a: Numeric, b: Numeric): Fraction => {
  const [x, y] = [fraction(a), fraction(b)];
  return reduced(x.numerator * y.numerator, x.denominator * y.denominator);
};

/** Throws RangeError when `b` is zero: whoever divides says first what a zero base means. */
export const divide = (a: Numeric, b: Numeric): Fraction => {
  const [x, y] = [fraction(a), fraction(b)];
  return reduced(x.numerator * y.denominator, x.denominator * y.numerator);
};

export const sum = (values: readonly Numeric[]): Fraction => values.reduce<Fraction>(add, { numerator: 0n, denominator: 1n });

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export const compare = (a: Numeric, b: Numeric): number => {
  const difference = subtract(a, b).numerator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/**
 * 四舍五入: the nearest integer, a half going away from zero (half-up by size, so a fall of 0.25 prints like a rise of 0.25).
 * The one place where the house rounds.
 */
export const roundHalfUp = (value: Numeric): bigint => {
  const { numerator, denominator } = fraction(value);
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
};

/** The decimal with exactly `decimals` places, rounded half-up once: `toDecimal(divide(2, 3), 2)` → '0.67'. */
export const toDecimal = (value: Numeric, decimals: number): string => {
  const scaled = roundHalfUp(multiply(value, 10n ** BigInt(decimals)));
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals > 0 ? `${whole}.${digits.slice(-decimals)}` : whole;
  return scaled < 0n ? `-${text}` : text;
};

/** The same without trailing zeros: '94' and not '94.0'. */
export const toShortDecimal = (value: Numeric, decimals: number): string => {
  const text = toDecimal(value, decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
};
