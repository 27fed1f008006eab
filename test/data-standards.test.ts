import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkCreditCode, creditCodeAlphabet, creditCodeAuthorities, creditCodeCheckCharacter, creditCodeProblem, organizationCodeCheckCharacter } from '../schema/core/scalar/credit-code.ts';
import { add, compare, divide, fraction, multiply, roundHalfUp, subtract, toDecimal } from '../schema/core/scalar/fraction.ts';
import { checkIdNumber, idNumberCheckCharacter } from '../schema/core/scalar/id-number.ts';
import { addDays, addMonths, addYears, daysBetween, daysInMonth, isLocalDate, monthEnd, monthsBetween, weekday } from '../schema/core/scalar/local-date.ts';
import { maskAccount, maskIdNumber, maskName, maskPersonal, maskPhone } from '../schema/core/scalar/mask.ts';
import { addMoney, compareMoney, fromFen, fromWan, inWan, inYi, normalizeMoney, shareOfMoney, splitMoney, subtractMoney, toFen } from '../schema/core/scalar/money.ts';
import { checkPatentNumber, normalizePatentNumber, patentCheckDigit, patentTermEnds, patentTermYears } from '../schema/core/scalar/patent-number.ts';
import { aheadOfTime, completion, growth, percent } from '../schema/core/scalar/percent.ts';
import { CreditCodeScalar, DateTimeScalar, LocalDateScalar, MoneyScalar, RateScalar } from '../schema/core/scalar/scalars.ts';

/** A code with one character changed, and with two different neighbours swapped. */
const changed = (code: string, alphabet: string) =>
  fc.record({ at: fc.nat(code.length - 1), to: fc.constantFrom(...alphabet) })
    .filter(({ at, to }) => code[at] !== to)
    .map(({ at, to }) => code.slice(0, at) + to + code.slice(at + 1));
const swapped = (code: string) =>
  fc.nat(code.length - 2).filter((at) => code[at] !== code[at + 1]).map((at) => code.slice(0, at) + code[at + 1]! + code[at]! + code.slice(at + 2));
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

describe('统一社会信用代码 (GB 32100)', () => {
  it.each([
    ['91110000600037341L', '市场监管', '企业'],
    ['914403001922038216', '市场监管', '企业'],
    ['91330100799655058B', '市场监管', '企业'],
    ['9144030071526726XG', '市场监管', '企业'],
    ['91330324MA2YJ0013Y', '市场监管', '企业'],
    ['92330324MA2YJ0021N', '市场监管', '个体工商户'],
    ['93330324MA2YJ003XB', '市场监管', '农民专业合作社'],
    ['12330324MB0YJ0013R', '机构编制', '事业单位'],
    ['52330324MJ0YJ00121', '民政', '民办非企业单位'],
    ['N2330324MF0YJ0018U', '农业', '村级集体经济组织'],
    ['11330324002500017L', '机构编制', '机关'],
  ])('%s is a code of %s, %s', (code, authority, kind) => {
    expect(checkCreditCode(code)).toEqual({ code, valid: true, prefix: { authority, kind }, areaCode: code.slice(2, 8), organizationCodeWarning: false });
    expect(creditCodeProblem(code)).toBeUndefined();
  });

  it.each([
    ['914403001122038216', 'M', 'one character changed'],
    ['914403009122038216', 'G', 'neighbours swapped'],
    ['914403001922038217', '6', 'the check changed'],
  ])('refuses %s, expecting %s: %s', (code, expected) => {
    expect(checkCreditCode(code)).toMatchObject({ valid: false, reason: 'check', expected });
    expect(creditCodeProblem(code)).toContain('校验位不符');
  });

  it.each(['', '91440300192203821', '9144030019220382166', '9144030O1922038216', 'B2330324MF0YJ0018U', '914A03001922038216', '9044030019220382I6'])(
    'refuses “%s” by its form', (code) => expect(checkCreditCode(code)).toMatchObject({ valid: false, reason: 'format' }));

  it('takes full-width, lower-case and spaced codes', () => {
    expect(checkCreditCode('　９１３３０３２４ma2y j0013y ')).toMatchObject({ valid: true, code: '91330324MA2YJ0013Y' });
  });

  it('only warns of an organisation code that fails its own check', () => {
    const inner = `91330324MA2YJ0014`;
    const code = inner + creditCodeCheckCharacter(inner);
    expect(checkCreditCode(code)).toMatchObject({ valid: true, organizationCodeWarning: true });
  });

  const codes = fc.tuple(
    fc.constantFrom(...Object.keys(creditCodeAuthorities)), fc.constantFrom(...'123456789'), digits(6),
    fc.string({ unit: fc.constantFrom(...creditCodeAlphabet), minLength: 9, maxLength: 9 }),
  ).map((parts) => parts.join('')).map((first17) => first17 + creditCodeCheckCharacter(first17));

  it('catches any single changed character and any swapped neighbours', () => {
    fc.assert(fc.property(codes, (code) => checkCreditCode(code).valid));
    fc.assert(fc.property(codes.chain((code) => fc.oneof(changed(code, creditCodeAlphabet), swapped(code))), (code) => !checkCreditCode(code).valid));
  });

  it('computes X and 0 of an organisation code', () => {
    expect(organizationCodeCheckCharacter('71526726')).toBe('X');
    expect(organizationCodeCheckCharacter('MF0YJ001')).toBe('8');
    expect(organizationCodeCheckCharacter('00000000')).toBe('0');
  });
});

describe('居民身份证号 (GB 11643)', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female'],
    ['440524188001010014', '1880-01-01', 'male'],
    ['330324188001010018', '1880-01-01', 'male'],
    ['330324188002290023', '1880-02-29', 'female'],
  ])('%s is valid', (idNumber, birthday, sex) => {
    expect(checkIdNumber(idNumber)).toEqual({ idNumber, valid: true, birthday, sex, areaCode: idNumber.slice(0, 6) });
  });

  it('refuses a birthday that never was, though the check character fits', () => {
    expect('330324188102290012'.at(-1)).toBe(idNumberCheckCharacter('330324188102290012'));
    expect(checkIdNumber('330324188102290012')).toMatchObject({ valid: false, reason: 'date' });
  });

  it('refuses a birthday still to come', () => {
    expect(checkIdNumber('330324188001010018', '1879-12-31')).toMatchObject({ valid: false, reason: 'date' });
    expect(checkIdNumber('330324188001010018', '1880-01-01').valid).toBe(true);
  });

  it('refuses wrong forms and check characters', () => {
    for (const text of ['', '110105491231002', '1101051949123100XX', '01010519491231002X']) expect(checkIdNumber(text).reason).toBe('format');
    expect(checkIdNumber('110105194912310021').reason).toBe('check');
    expect(checkIdNumber(' １１０１０５１９４９１２３１００２ｘ').valid).toBe(true);
  });

  const idNumbers = fc.record({ area: fc.integer({ min: 100000, max: 999999 }), born: fc.integer({ min: 0, max: 60_000 }), serial: digits(3) })
    .map(({ area, born, serial }) => `${area}${addDays('1880-01-01', born).replaceAll('-', '')}${serial}`)
    .map((first17) => first17 + idNumberCheckCharacter(first17));

  it('catches any single changed character and any swapped neighbours', () => {
    fc.assert(fc.property(idNumbers, (idNumber) => checkIdNumber(idNumber).valid));
    fc.assert(fc.property(idNumbers.chain((idNumber) => fc.oneof(changed(idNumber, '0123456789X'), swapped(idNumber))), (idNumber) => !checkIdNumber(idNumber).valid));
  });
});

describe('专利申请号 (ZC 0006)', () => {
  it.each([
    ['200710308494.X', 'invention', 2007, false],
    ['90101673.X', 'invention', 1990, false],
    ['201310699744.2', 'invention', 2013, false],
    ['200820132792.8', 'utility', 2008, false],
    ['201110047567.0', 'invention', 2011, false],
    ['202310123456.6', 'invention', 2023, false],
    ['202321234567.6', 'utility', 2023, false],
    ['202330123456.7', 'design', 2023, false],
    ['202380000001.3', 'invention', 2023, true],
  ])('%s is a number of an %s of %i', (number, kind, year, pct) => {
    expect(checkPatentNumber(number)).toEqual({ number, valid: true, kind, year, pct });
  });

  it.each(['ZL200710308494.X', 'ZL 2007 1 0308494.X', 'CN200710308494X', '２００７１０３０８４９４．ｘ', ' zl200710308494。x', '专利号：ZL200710308494.X'])(
    'reads “%s”', (text) => expect(normalizePatentNumber(text)).toBe('200710308494.X'));

  it('tells what is wrong', () => {
    expect(checkPatentNumber('202310123456.7')).toMatchObject({ valid: false, reason: 'check', expected: '6' });
    expect(checkPatentNumber('202370123456.7')).toMatchObject({ valid: false, reason: 'kind' });
    for (const text of ['', '2023101234566.', '200210123456.6', '84101673.1', 'US10123456']) expect(checkPatentNumber(text)).toMatchObject({ valid: false, reason: 'format' });
  });

  const numbers = fc.oneof(
    fc.tuple(fc.integer({ min: 2003, max: 2099 }), fc.constantFrom('1', '2', '3', '8', '9'), digits(7)),
    fc.tuple(fc.integer({ min: 85, max: 99 }), fc.constantFrom('1', '2', '3'), digits(5)),
  ).map((parts) => parts.join('')).map((number) => `${number}.${patentCheckDigit(number)}`);

  it('catches any single changed digit and any swapped neighbours, and normalising twice changes nothing', () => {
    fc.assert(fc.property(numbers, (number) => checkPatentNumber(number).valid));
    const digitOnly = (number: string) => fc.oneof(changed(number.replace('.', ''), '0123456789X'), swapped(number.replace('.', '')));
    fc.assert(fc.property(numbers.chain(digitOnly), (number) => !checkPatentNumber(number).valid));
    fc.assert(fc.property(numbers, fc.constantFrom('ZL', 'CN', ''), (number, head) => normalizePatentNumber(normalizePatentNumber(head + number)) === number));
  });

  it('knows the terms: 20, 10 and 15 years, and 10 for designs before June 2021', () => {
    expect([patentTermYears('invention'), patentTermYears('utility'), patentTermYears('design'), patentTermYears('design', '2021-05-31')]).toEqual([20, 10, 15, 10]);
    expect(patentTermEnds('utility', '1999-09-06')).toBe('2009-09-05');
  });
});

describe('金额', () => {
  const fen = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });

  it('survives the way to 分 and back, and adds exactly', () => {
    fc.assert(fc.property(fen, (amount) => toFen(fromFen(amount)) === amount));
    fc.assert(fc.property(fen, fen, (a, b) => subtractMoney(addMoney(fromFen(a), fromFen(b)), fromFen(b)) === fromFen(a)));
    expect(addMoney('0.10', '0.20')).toBe('0.30');
    expect(compareMoney('9.00', '10')).toBe(-1);
  });

  it('reads what people write and refuses a third decimal', () => {
    expect(normalizeMoney('１２，０００．５')).toBe('12000.50');
    expect(normalizeMoney('-0.00')).toBe('0.00');
    for (const text of ['', '1.234', '1e5', '12,00', '一百', '1.2.3']) expect(() => normalizeMoney(text)).toThrow(RangeError);
  });

  it('shows 万元 with two decimals and 亿元, half-up', () => {
    expect([inWan('12000.00'), inWan('12050.00'), inWan('12049.99'), inWan('-50.00')]).toEqual(['1.20', '1.21', '1.20', '-0.01']);
    expect([inYi('62900000000.00'), inYi('64740000000.00')]).toEqual(['629', '647.4']);
    expect(fromWan('1.2')).toBe('12000.00');
    expect(() => fromWan('0.0000001')).toThrow(RangeError);
  });

  it('splits without losing a 分', () => {
    expect(splitMoney('100.00', [40, 30, 30])).toEqual(['40.00', '30.00', '30.00']);
    expect(splitMoney('0.05', [1, 1, 1])).toEqual(['0.02', '0.02', '0.01']);
    fc.assert(fc.property(fen, fc.array(fc.nat(100), { minLength: 1, maxLength: 8 }), (amount, weights) => {
      fc.pre(weights.some((weight) => weight > 0));
      return addMoney(...splitMoney(fromFen(amount), weights)) === fromFen(amount);
    }));
    expect(shareOfMoney('0.05', '0.5')).toBe('0.03');
  });
});

describe('完成率与序时进度', () => {
  it('takes the published case: 629.0 of 647.4 through October is 97.2 %, 13.8 points ahead', () => {
    expect(completion('629.0', '647.4')).toBe('97.2');
    expect(aheadOfTime('629.0', '647.4', 10)).toBe('13.8');
    // Rounding first would say 13.9.
    expect(toDecimal(subtract('97.2', '83.3'), 1)).toBe('13.9');
  });

  it('prints 94 and not 94.0, and has no figure without value or target', () => {
    expect([completion(47, 50), completion(1, 3), completion(2, 3), completion(0, 5), completion(3, 2)]).toEqual(['94', '33.3', '66.7', '0', '150']);
    expect([completion(null, 5), completion(5, undefined), completion(5, 0)]).toEqual([null, null, null]);
    expect([growth('112.5', 100), growth(87.5, 100), growth(1, 0)]).toEqual(['12.5', '-12.5', null]);
  });

  it('rounds a half up, by size, and only once', () => {
    expect([percent('0.00125'), percent('-0.00125'), percent('0.00124999')]).toEqual(['0.1', '-0.1', '0.1']);
    expect([percent('0.0125'), percent('0.0005'), percent('-0.0005'), percent('0.00049')]).toEqual(['1.3', '0.1', '-0.1', '0']);
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }), (value, target) => {
      // The printed figure is the one nearest to the exact one, in tenths; a tie goes away from zero.
      const tenths = fraction(multiply(completion(value, target)!, 10));
      const exact = multiply(divide(value, target), 1000);
      const off = subtract(exact, tenths);
      return tenths.denominator === 1n && compare(off, '0.5') <= 0 && compare(off, '-0.5') >= 0
        && (compare(off, value < 0n ? '-0.5' : '0.5') !== 0);
    }));
  });

  it('calculates exactly with what numbers print as', () => {
    expect(compare(add(0.1, 0.2), 0.3)).toBe(0);
    expect(fraction(1.5e-7)).toEqual(fraction('0.00000015'));
    expect(fraction('2e3')).toEqual(fraction(2000));
    expect([roundHalfUp('2.5'), roundHalfUp('-2.5'), roundHalfUp('2.4999')]).toEqual([3n, -3n, 2n]);
    for (const text of ['', 'x', '1/3', 'NaN', '.5']) expect(() => fraction(text)).toThrow(RangeError);
    expect(() => divide(1, 0)).toThrow(RangeError);
  });
});

describe('日期', () => {
  it('adds months to the month’s end', () => {
    expect([addMonths('2024-01-31', 1), addMonths('2023-01-31', 1), addMonths('2024-02-29', 12), addMonths('2023-03-31', -1), addYears('2024-02-29', -1)])
      .toEqual(['2024-02-29', '2023-02-28', '2025-02-28', '2023-02-28', '2023-02-28']);
    expect([monthEnd('2024-02-01'), monthEnd('1900-02-10'), daysInMonth(2000, 2)]).toEqual(['2024-02-29', '1900-02-28', 29]);
    expect([monthsBetween('2024-01-31', '2024-02-29'), monthsBetween('2024-01-15', '2024-03-14'), monthsBetween('2024-03-14', '2024-01-15')]).toEqual([1, 1, -1]);
  });

  it('knows the days that exist and their weekdays', () => {
    for (const text of ['2023-02-29', '2023-9-3', '2023-13-01', '2023-00-10', '2023-01-00', '20230903', '0000-01-01', 20230903]) expect(isLocalDate(text)).toBe(false);
    expect([weekday('2023-09-03'), weekday('2026-11-23'), weekday('1949-10-01')]).toEqual([7, 1, 6]);
    expect(() => addDays('2023-02-29', 1)).toThrow('2023-02-29');
  });

  it('counts days back and forth', () => {
    const dates = fc.integer({ min: -30_000, max: 60_000 }).map((days) => addDays('1970-01-01', days));
    fc.assert(fc.property(dates, fc.integer({ min: -9999, max: 9999 }), (date, days) => daysBetween(date, addDays(date, days)) === days));
    fc.assert(fc.property(dates, fc.integer({ min: -999, max: 999 }), (date, months) => isLocalDate(addMonths(date, months)) && addMonths(date, months).slice(8) <= date.slice(8)));
    fc.assert(fc.property(dates, (date) => weekday(addDays(date, 1)) === (weekday(date) % 7) + 1));
  });
});

describe('个人信息遮蔽', () => {
  it('shows enough to tell records apart and no more', () => {
    expect(['电话13800000000', '138 0000 0000', '１３８００００００００', '33010219900101002X。', '91330324MA2YJ0013Y', '2026-11-25', '138000000001'].map(maskPersonal)).toEqual(['电话138****0000', '138****0000', '138****0000', '3301**********002X。', '91330324MA2YJ0013Y', '2026-11-25', '138000000001']);
    expect([maskPhone('13800000000'), maskPhone('0577123'), maskPhone('12')]).toEqual(['138****0000', '*****23', '**']);
    expect([maskIdNumber('33010219491231002X'), maskIdNumber('1234')]).toEqual(['3301**********002X', '****']);
    expect([maskName('张三'), maskName('欧阳修'), maskName('张'), maskName('')]).toEqual(['张*', '欧**', '张', '']);
    expect(maskAccount('6222020000001234')).toBe('************1234');
  });

  it('masks what is masked to the same', () => {
    fc.assert(fc.property(fc.string(), (text) => [maskPhone, maskIdNumber, maskName, maskAccount, maskPersonal].every((mask) => mask(mask(text)) === mask(text))));
  });
});

describe('标量', () => {
  const moments = fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map(fromFen);

  it('gives again what it gave', () => {
    const twice = (serialize: (value: unknown) => unknown) => (value: unknown) => expect(serialize(serialize(value))).toEqual(serialize(value));
    fc.assert(fc.property(amounts, twice(MoneyScalar.serialize)));
    fc.assert(fc.property(moments, twice(DateTimeScalar.serialize)));
    fc.assert(fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), fc.constantFrom('0.0520', '1', '-0')), twice(RateScalar.serialize)));
    twice(LocalDateScalar.serialize)('2026-11-23');
    twice(CreditCodeScalar.serialize)('91330324ma2yj0013y');
  });

  it('gives moments in Beijing time to the millisecond, however they come', () => {
    const expected = '2026-11-23T09:30:00.123+08:00';
    for (const value of [new Date('2026-11-23T01:30:00.123Z'), '2026-11-23T01:30:00.123999+00:00', '2026-11-23 01:30:00.123+00', '2026-11-22T20:30:00.123-0500']) {
      expect(DateTimeScalar.serialize(value)).toBe(expected);
    }
    for (const text of ['2026-11-23T09:30:00', '2026-11-23', '2026-02-30T00:00:00Z', '2026-11-23T25:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T20:00:00Z', 5]) expect(() => DateTimeScalar.parseValue(text)).toThrow();
    fc.assert(fc.property(moments, (moment) => DateTimeScalar.parseValue(DateTimeScalar.serialize(moment)).getTime() === moment.getTime()));
  });

  it('keeps money and rates exact', () => {
    expect([MoneyScalar.serialize(12000), MoneyScalar.serialize(0.1), MoneyScalar.serialize('12000.5')]).toEqual(['12000.00', '0.10', '12000.50']);
    expect(() => MoneyScalar.serialize(2 ** 53)).toThrow('精确');
    expect(() => MoneyScalar.parseValue(12.5)).toThrow();
    expect([RateScalar.serialize(0.052), RateScalar.serialize(1e-7), RateScalar.serialize('1.50')]).toEqual(['0.052', '0.0000001', '1.5']);
  });

  it('refuses in Chinese what is not what it says', () => {
    expect(() => CreditCodeScalar.parseValue('914403001122038216')).toThrow('校验位不符');
    expect(CreditCodeScalar.parseValue('91330324ma2yj0013y')).toBe('91330324MA2YJ0013Y');
    expect(() => LocalDateScalar.parseValue('2023-02-29')).toThrow('不是有效日期');
    expect(() => MoneyScalar.parseValue('1.234')).toThrow('两位小数');
  });
});
