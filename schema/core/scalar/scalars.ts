import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { checkCreditCode, creditCodeProblem, normalizeCreditCode } from './credit-code.ts';
import { fraction, toShortDecimal } from './fraction.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';
import { normalizeMoney, type Money } from './money.ts';

/**
 * The scalars of the schema. `serialize` is idempotent: what it gave it takes and gives again, because a value may pass
 * through it once from SQL and once more through the executor.
 */

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

/** A literal as the text it was written in; other kinds of literals are refused by name. */
const literal = (node: ValueNode, name: string, ...kinds: readonly Kind[]): string =>
  'value' in node && kinds.includes(node.kind) ? String(node.value) : refuse(`${name} 应写作字符串。`);

const attempt = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};

/** What SQL sends is nearly always in its final form; then nothing is read. */
const finalMoney = /^(?!-0\.00$)-?(?:0|[1-9]\d{0,15})\.\d\d$/;
const finalRate = /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d{0,11}[1-9])?$/;

/** Numbers come from SQL's JSON; one that a double cannot hold to the 分 is a bug and must not be shown. */
const serializeMoney = (value: unknown): Money => {
  if (typeof value === 'string' && finalMoney.test(value)) return value;
  if (typeof value === 'number' && !Number.isSafeInteger(Math.round(value * 100))) refuse(`金额 ${value} 超出精确范围。`);
  return typeof value === 'string' || typeof value === 'number'
    ? attempt(() => normalizeMoney(String(value)))
    : refuse('金额应为以元为单位的十进制字符串。');
};

export const MoneyScalar = new GraphQLScalarType<Money, Money>({
  name: 'Money',
  description: '金额：以元为单位、两位小数的十进制字符串，如 "12000.00"；屏幕上换算为万元。Amount in yuan as a decimal string with two places.',
  serialize: serializeMoney,
  parseValue: (value) =>
    typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value))
      ? attempt(() => normalizeMoney(String(value)))
      : refuse('金额应为字符串，如 "12000.00"。'),
  parseLiteral: (node) => attempt(() => normalizeMoney(literal(node, 'Money', Kind.STRING, Kind.INT))),
});

const readDate = (value: unknown): LocalDate => (isLocalDate(value) ? value : refuse(`“${String(value)}”不是有效日期，应为 YYYY-MM-DD。`));

/** Days repeat: most of what an answer shows has been shown before. */
const knownDays = new Set<string>();
const showDate = (value: unknown): LocalDate => {
  if (knownDays.has(value as string)) return value as string;
  const date = readDate(value);
  if (knownDays.size >= 10_000) knownDays.clear();
  knownDays.add(date);
  return date;
};

export const LocalDateScalar = new GraphQLScalarType<LocalDate, LocalDate>({
  name: 'LocalDate',
  description: '日期：不含时刻与时区，如 "2026-11-23"。A day without time or zone.',
  serialize: showDate,
  parseValue: readDate,
  parseLiteral: (node) => readDate(literal(node, 'LocalDate', Kind.STRING)),
});

const moment = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(Z|[+-]\d\d(?::?\d\d)?)$/;

/** A moment must say its offset: without one, nobody knows whether it was meant in UTC or in Shanghai. */
const readMoment = (value: unknown): Date => {
  const [, date, time, zone] = typeof value === 'string' ? (moment.exec(value.trim()) ?? []) : [];
  if (!isLocalDate(date)) return refuse(`“${String(value)}”不是带时区的时刻，应如 2026-11-23T09:30:00+08:00。`);
  const offset = zone === 'Z' ? zone : `${zone!.slice(0, 3)}:${zone!.slice(3).replace(':', '') || '00'}`;
  // Cut to milliseconds, as JavaScript dates are: a moment reads the same whether it came through a Date or as SQL's text.
  const read = new Date(`${date}T${time!.replace(/(\.\d{3})\d+$/, '$1')}${offset}`);
  return isKept(read) ? read : refuse(`“${String(value)}”不是有效时刻。`);
};

/** The offset may lead out of the years 1 to 9999, in UTC or in Shanghai, where no database and no reader of ours follows. */
const isKept = (moment: Date): boolean => moment.getTime() >= firstMoment && moment.getTime() + 8 * 3_600_000 < endOfMoments;
const [firstMoment, endOfMoments] = [Date.parse('0001-01-01T00:00:00Z'), Date.parse('+010000-01-01T00:00:00Z')];

const serializeMoment = (value: unknown): string => {
  const read = value instanceof Date ? value : readMoment(value);
  if (!isKept(read)) refuse('无效时刻。');
  return new Date(read.getTime() + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
};

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: '时刻：带时区偏移，一律以北京时间（+08:00）给出，精确到毫秒，如 "2026-11-23T09:30:00.000+08:00"；输入须带偏移。A moment with offset, given in Asia/Shanghai.',
  serialize: serializeMoment,
  parseValue: readMoment,
  parseLiteral: (node) => readMoment(literal(node, 'DateTime', Kind.STRING)),
});

const readCreditCode = (value: unknown): string => {
  if (typeof value !== 'string') return refuse('统一社会信用代码应为字符串。');
  const problem = creditCodeProblem(value);
  if (problem !== undefined) {
    throw new GraphQLError(problem, { extensions: { code: 'BAD_USER_INPUT', reason: checkCreditCode(value).reason } });
  }
  return normalizeCreditCode(value);
};

/**
 * Input is checked; output is not: a code that came in before the check, or masked, must still be shown.
 * Where a person types the code, take a String and refuse with `creditCodeProblem`, so that the answer is in the payload's errors.
 */
export const CreditCodeScalar = new GraphQLScalarType<string, string>({
  name: 'CreditCode',
  description: '统一社会信用代码：18 位，校验位按 GB 32100-2015，如 "91330324MA2YJ0013Y"；输入时小写、全角与空格自动规整。Unified social credit code.',
  // As it stands: what is shown is what was stored, whichever way it is read.
  serialize: (value) => (typeof value === 'string' ? value : refuse('统一社会信用代码应为字符串。')),
  parseValue: readCreditCode,
  parseLiteral: (node) => readCreditCode(literal(node, 'CreditCode', Kind.STRING)),
});

const longestRate = 40;
/** `1e999` is a short way to write a long number. */
const bounded = (rate: string): string => (rate.length <= longestRate ? rate : refuse('比率超出范围。'));

/** Twelve decimals, without trailing zeros and never with an exponent. */
const readRate = (value: unknown): string =>
  typeof value === 'string' && value.length <= longestRate && finalRate.test(value) ? value : typeof value === 'string' || typeof value === 'number'
    ? attempt(() => bounded(toShortDecimal(fraction(value), 12)))
    : refuse('比率应为十进制小数，如 "0.052"。');

/** A string and not a Float: 1.25 % as 0.0125 × 100 in floating point may print as 1.2. */
export const RateScalar = new GraphQLScalarType<string, string>({
  name: 'Rate',
  description: '比率：十进制小数字符串，如 "0.052" 即 5.2%；至多 12 位小数，不带多余的零。A rate as a decimal fraction in a string.',
  serialize: readRate,
  parseValue: readRate,
  parseLiteral: (node) => readRate(literal(node, 'Rate', Kind.STRING, Kind.FLOAT, Kind.INT)),
});

/** Facts whose shape a rule version or an area decides. */
export const JsonScalar = new GraphQLScalarType({ name: 'JSON', description: 'JSON 值：结构由所在字段的说明规定。Any JSON value.' });

export const scalars: readonly GraphQLScalarType[] = [MoneyScalar, LocalDateScalar, DateTimeScalar, CreditCodeScalar, RateScalar];
