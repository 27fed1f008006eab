import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { multiply, subtract, toDecimal, toShortDecimal, type Fraction, type Numeric } from '../schema/core/scalar/fraction.ts';
import { defineRule, regionChain, versionInForce } from '../schema/core/rule/rule.ts';
import { hnteRule, ladderRules, technologySmeRule } from '../schema/ladder/ladder.rules.ts';
import { threshold, type Band, type Fact } from '../schema/ladder/scoring/assessment.ts';
import { accountingYears, assessHnte, growthRate, type HnteFacts } from '../schema/ladder/scoring/hnte.ts';
import { assessTechnologySme, type TechnologySmeFacts } from '../schema/ladder/scoring/technology-sme.ts';

const yongjia = regionChain('330324');
const sme2017 = versionInForce(technologySmeRule.versions, '2025-06-01', yongjia)!.criteria;
const sme2026 = versionInForce(technologySmeRule.versions, '2026-06-01', yongjia)!.criteria;
const hnte = versionInForce(hnteRule.versions, '2026-06-01', yongjia)!.criteria;

const said = <Value>(value: Value, source = '企业申报', asOf = '2026-03-31'): Fact<Value> => ({ value, source, asOf });

/** 40 people of whom 8 in science, R&D of 5.2 % of sales, two class II rights. */
const valveMaker: TechnologySmeFacts = {
  residentEnterprise: said(true), staff: said(40, '人社部门', '2026-04-30'), sales: said('10000000.00'), assets: said('8000000.00'),
  restrictedIndustry: said(false), seriousIncident: said(false), listedAbnormal: said(false, '市场监管部门'),
  validHnte: said(false), nationalAward: said(false), provincialRdInstitution: said(false), ledStandard: said(false),
  scientificStaff: said(8), rdExpense: said('520000.00', '税务部门', '2026-02-28'), cost: said('9000000.00'),
  classI: said(0), classII: said(2), breachInThreeYears: said(false), firstEntry: said(false),
};
const points = (assessment: { items: readonly { id: string; points: { min: number; max: number } }[] }, id: string) => {
  const { min, max } = assessment.items.find((item) => item.id === id)!.points;
  return min === max ? min : [min, max];
};

describe('国家科技型中小企业评价', () => {
  it('scores the worked example 12 + 40 + 12 = 64 and passes it', () => {
    const assessment = assessTechnologySme(valveMaker, sme2017);
    expect(['scientificStaffShare', 'rd', 'ip'].map((id) => points(assessment, id))).toEqual([12, 40, 12]);
    expect(assessment).toMatchObject({ passed: true, outcome: 'met', score: { min: 64, max: 64 }, gaps: [], siteCheck: [] });
    expect(assessment.items.map(({ value, need }) => [value, need])).toEqual([
      ['20%', '≥25%（16 分）'],
      ['占销售收入 5.2%，占成本费用 5.78%', '占销售收入 ≥6%（50 分），或占成本费用 ≥10%（10 分）'],
      ['Ⅰ类 0 项，Ⅱ类 2 项', 'Ⅰ类 ≥1 项（30 分），或Ⅱ类 ≥3 项（18 分）'],
    ]);
  });

  it('tells what is short, from where and of which day', () => {
    const assessment = assessTechnologySme({ ...valveMaker, rdExpense: said('450000.00', '税务部门', '2026-02-28') }, sme2017);
    expect(assessment).toMatchObject({ passed: false, outcome: 'unmet', score: { min: 54, max: 54 } });
    expect(assessment.gaps).toContainEqual({
      criterion: 'rd', title: '研发费用占销售收入或成本费用比例（取高者）', current: '占销售收入 4.5%，占成本费用 5%',
      needed: '占销售收入 ≥5%（40 分），或占成本费用 ≥10%（10 分）', missing: [], source: '税务部门；企业申报', asOf: '2026-02-28',
    });
  });

  it('takes the better of R&D over sales and over cost', () => {
    expect(points(assessTechnologySme({ ...valveMaker, cost: said('1700000.00') }, sme2017), 'rd')).toBe(50);
    expect(points(assessTechnologySme({ ...valveMaker, sales: said('0.00') }, sme2017), 'rd')).toBe(0);
  });

  it('never counts what is missing as zero', () => {
    const { rdExpense: _, ...unknown } = valveMaker;
    const assessment = assessTechnologySme(unknown, sme2017);
    expect(assessment).toMatchObject({ passed: false, outcome: 'open', score: { min: 24, max: 74 }, missing: ['rdExpense'] });
    expect(assessment.gaps.find(({ criterion }) => criterion === 'rd')).toMatchObject({ current: null, missing: ['rdExpense'] });
    expect(assessTechnologySme({}, sme2017)).toMatchObject({ passed: false, outcome: 'open', score: { min: 0, max: 100 } });
    // What is missing cannot change it: the score is enough without.
    const { cost: __, ...enough } = valveMaker;
    expect(assessTechnologySme(enough, sme2017)).toMatchObject({ passed: true, score: { min: 64, max: 74 } });
  });

  it('fails at the gate whatever the score, and says at which condition', () => {
    const assessment = assessTechnologySme({ ...valveMaker, staff: said(501), scientificStaff: said(300), listedAbnormal: said(true, '市场监管部门') }, sme2017);
    expect(assessment.outcome).toBe('unmet');
    expect(assessment.gaps.map(({ criterion, current, needed, source }) => [criterion, current, needed, source])).toEqual([
      ['staff', '501 人', '≤500 人', '企业申报'], ['listedAbnormal', '是', '否', '市场监管部门'],
    ]);
    expect(assessTechnologySme({ ...valveMaker, sales: said('200000000.00'), cost: said('1.00') }, sme2017).gate.find(({ id }) => id === 'sales')!.outcome).toBe('met');
    expect(assessTechnologySme({ ...valveMaker, sales: said('200000000.01') }, sme2017).outcome).toBe('unmet');
  });

  it('takes the direct path, but not through the gate', () => {
    const poor = { ...valveMaker, rdExpense: said('0.00'), classII: said(0) };
    expect(assessTechnologySme(poor, sme2017).passed).toBe(false);
    expect(assessTechnologySme({ ...poor, validHnte: said(true) }, sme2017)).toMatchObject({ passed: true, gaps: [] });
    expect(assessTechnologySme({ ...poor, validHnte: said(true), seriousIncident: said(true) }, sme2017).passed).toBe(false);
  });

  it('wants the staff item above zero even with 80 points', () => {
    const rich = { ...valveMaker, scientificStaff: said(3), rdExpense: said('600000.00'), classI: said(1) };
    expect(assessTechnologySme(rich, sme2017)).toMatchObject({ outcome: 'unmet', score: { min: 80, max: 80 } });
    expect(assessTechnologySme({ ...rich, scientificStaff: said(4) }, sme2017)).toMatchObject({ passed: true, score: { min: 84, max: 84 } });
  });

  it('asks for a site check under the 2026 notice only', () => {
    const newcomer = { ...valveMaker, staff: said(5), classII: said(0), rdExpense: said('99999.99'), firstEntry: said(true), breachInThreeYears: said(true) };
    expect(assessTechnologySme(newcomer, sme2017).siteCheck).toEqual([]);
    expect(assessTechnologySme(newcomer, sme2026).siteCheck.map(({ id }) => id)).toEqual(['fewStaff', 'noIp', 'littleRd', 'breachInThreeYears', 'firstEntry']);
    expect(assessTechnologySme({ ...valveMaker, staff: said(6), rdExpense: said('100000.00') }, sme2026).siteCheck).toEqual([]);
    const { firstEntry: _, ...unknown } = valveMaker;
    expect(assessTechnologySme(unknown, sme2026).siteCheck).toMatchObject([{ id: 'firstEntry', outcome: 'open' }]);
  });

  // Money just at and just under each step: whole 分 of a base so large that a float would not tell them apart.
  const base = '90071992547409.93';
  const stepsOf = (name: string, bands: readonly Band[]) => bands.map((band) => [name, threshold(band), band.points] as const);
  it.each([...stepsOf('sales', sme2017.rdOfSales), ...stepsOf('cost', sme2017.rdOfCost)])('R&D over %s: a step at %s gives %s points, a 分 less does not', (name, least, expected) => {
    const other = name === 'sales' ? { cost: said(multiplied(base, '100')) } : { sales: said(multiplied(base, '100')) };
    const rd = (amount: string) => points(assessTechnologySme({ ...valveMaker, ...other, [name]: said(base), rdExpense: said(amount) }, sme2017), 'rd');
    const exact = multiply(base, least);
    expect(rd(toDecimal(exact, 6))).toBe(expected);
    expect(rd(toDecimal(subtract(exact, '0.01'), 6))).toBeLessThan(expected as number);
  });

  it.each(sme2017.scientificStaffShare.map((band) => [threshold(band), band.points]))('scientific staff: exactly %s gives %s points, one person less does not', (least, expected) => {
    const people = (scientific: number) => points(assessTechnologySme({ ...valveMaker, staff: said(400), scientificStaff: said(scientific) }, sme2017), 'scientificStaffShare');
    expect(people(Number(least) * 400)).toBe(expected);
    expect(people(Number(least) * 400 - 1)).toBeLessThan(expected as number);
  });

  it.each([[0, 0, 0], [0, 1, 6], [0, 2, 12], [0, 3, 18], [0, 4, 24], [0, 9, 24], [1, 0, 30], [2, 5, 30]])('%i class I and %i class II rights give %i points', (classI, classII, expected) => {
    expect(points(assessTechnologySme({ ...valveMaker, classI: said(classI), classII: said(classII) }, sme2017), 'ip')).toBe(expected);
  });

  const enterprise = fc.record({
    staff: fc.integer({ min: 1, max: 500 }), scientificStaff: fc.nat(500), rd: fc.nat(20_000_000), sales: fc.integer({ min: 0, max: 200_000_000 }),
    cost: fc.integer({ min: 0, max: 200_000_000 }), classI: fc.nat(2), classII: fc.nat(6),
  });
  type Enterprise = { staff: number; scientificStaff: number; rd: number; sales: number; cost: number; classI: number; classII: number };
  const factsOf = (e: Enterprise): TechnologySmeFacts => ({
    ...valveMaker, staff: said(e.staff), scientificStaff: said(e.scientificStaff), rdExpense: said(`${e.rd}.00`), sales: said(`${e.sales}.00`),
    cost: said(`${e.cost}.00`), classI: said(e.classI), classII: said(e.classII),
  });

  it('never falls when people, R&D or rights are added', () => {
    fc.assert(fc.property(enterprise, fc.constantFrom('scientificStaff', 'rd', 'classI', 'classII'), fc.integer({ min: 1, max: 1_000_000 }), (before, what, more) => {
      const after = { ...before, [what]: before[what as keyof Enterprise] + more };
      return assessTechnologySme(factsOf(after), sme2017).score.min >= assessTechnologySme(factsOf(before), sme2017).score.min;
    }));
  });

  it('keeps the known score within the bounds told before it was known', () => {
    const names = ['staff', 'scientificStaff', 'rdExpense', 'sales', 'cost', 'classI', 'classII', 'listedAbnormal', 'validHnte'] as const;
    fc.assert(fc.property(enterprise, fc.subarray([...names]), (e, hidden) => {
      const known = factsOf(e);
      const whole = assessTechnologySme(known, sme2017);
      const part = assessTechnologySme(Object.fromEntries(Object.entries(known).filter(([name]) => !hidden.includes(name as never))), sme2017);
      return whole.score.min === whole.score.max && part.score.min <= whole.score.min && whole.score.max <= part.score.max
        && (part.outcome === 'open' || part.outcome === whole.outcome)
        && whole.missing.length === 0 && part.missing.every((name) => hidden.includes(name as never));
    }));
  });
});

const multiplied = (a: Numeric, b: Numeric): string => toDecimal(multiply(a, b), 2);

/** An enterprise near the line, with what experts gave left open. */
const pumpMaker: HnteFacts = {
  appliedOn: '2026-06-15', registeredOn: said('2015-05-20', '市场监管部门'), coreIp: said(true), supportedField: said(true), seriousIncident: said(false),
  staff: said(100), scientificStaff: said(10), totalIncome: said('60000000.00'), highTechIncome: said('36000000.00'),
  years: [
    { year: 2023, sales: said('40000000.00'), rdExpense: said('1600000.00'), domesticRdExpense: said('960000.00'), netAssets: said('10000000.00') },
    { year: 2024, sales: said('50000000.00'), rdExpense: said('2000000.00'), domesticRdExpense: said('1200000.00'), netAssets: said('12000000.00') },
    { year: 2025, sales: said('60000000.00'), rdExpense: said('2400000.00'), domesticRdExpense: said('1440000.00'), netAssets: said('15000000.00') },
  ],
  classI: said(0), unusedClassII: said(5), transformations: said(15),
};
const judged = (share: number) => Object.fromEntries([...hnte.ip.judged, ...hnte.organization].map(({ id, max }) => [id, said(Math.floor(max * share), '专家组')]));
const withYears = (change: (year: HnteFacts['years'][number]) => object): HnteFacts => ({ ...pumpMaker, years: pumpMaker.years.map((year) => ({ ...year, ...change(year) })) });
const gateOf = (facts: HnteFacts, id: string) => assessHnte(facts, hnte).gate.find((condition) => condition.id === id)!;
const rateOf = (...values: string[]) => {
  const { rate } = growthRate(values);
  return rate === null ? null : toShortDecimal(rate as Fraction, 4);
};

describe('高新技术企业认定', () => {
  it('grows 22.5 % from 1,000 over 1,200 to 1,500: 5—6 points', () => {
    expect(rateOf('1000.00', '1200.00', '1500.00')).toBe('0.225');
    expect(points(assessHnte(pumpMaker, hnte), 'growth.netAssets')).toEqual([5, 6]);
  });

  it('counts growth by what the guide says of zero bases and short histories', () => {
    expect(rateOf('0.00', '1000.00', '1500.00')).toBe('0.5'); // year 1 zero: the last two
    expect(rateOf('1000.00', '0.00', '1500.00')).toBeNull(); // year 2 zero: nothing
    expect(rateOf('0.00', '0.00', '1500.00')).toBeNull();
    expect(rateOf('1000.00', '1100.00')).toBe('0.1'); // two years there were
    expect(rateOf('1000.00')).toBeNull();
    expect(rateOf('-100.00', '-200.00', '-400.00')).toBeNull(); // a growing loss is no growth
    expect(points(assessHnte(withYears(({ year }) => (year === 2024 ? { sales: said('0.00') } : {})), hnte), 'growth.sales')).toBe(0);
  });

  it('passes above 70 only, and leaves open what experts have not judged', () => {
    const open = assessHnte(pumpMaker, hnte);
    // 5—6 for rights, 25—30 for results, 5—6 for net assets, 5—6 for sales of 22.5 %; 44 points are the experts'.
    expect([points(open, 'ip.count'), points(open, 'transformation'), points(open, 'growth.sales')]).toEqual([[5, 6], [25, 30], [5, 6]]);
    expect(open).toMatchObject({ outcome: 'open', passed: false, score: { min: 40, max: 92 } });
    expect(open.gate.every(({ outcome }) => outcome === 'met')).toBe(true);
    expect(open.missing).toEqual([...hnte.ip.judged, ...hnte.organization].map(({ id }) => `judged.${id}`));

    const exactly = (score: number) => {
      const rest = score - 40;
      let left = rest;
      const given = Object.fromEntries([...hnte.ip.judged, ...hnte.organization].map(({ id, max }) => {
        const give = Math.min(max, left);
        left -= give;
        return [id, said(give, '专家组')];
      }));
      // The bonus of 2 for standards stays within the cap of 30 for the block.
      return assessHnte({ ...pumpMaker, judged: given }, { ...hnte, transformation: { years: 3, bands: [{ atLeast: '5', points: 25 }] }, ip: { ...hnte.ip, classII: [{ atLeast: '5', points: 5 }] }, growth: [{ atLeast: '0.15', points: 5 }] });
    };
    expect(exactly(70)).toMatchObject({ passed: false, outcome: 'unmet', score: { min: 70, max: 70 } });
    expect(exactly(71)).toMatchObject({ passed: true, outcome: 'met', score: { min: 71, max: 71 }, gaps: [] });
  });

  it('caps the block of rights at 30, bonus included', () => {
    const full = assessHnte({ ...pumpMaker, classI: said(1), judged: judged(1) }, hnte);
    expect(points(full, 'ip.count')).toEqual([7, 8]);
    expect(full.score.max).toBe(30 + 30 + 20 + 6 + 6);
    expect(full.score.min).toBe(30 + 25 + 20 + 5 + 5);
  });

  it('is met exactly at each share of the gate and missed just below', () => {
    expect(['scientificStaffShare', 'rdShare', 'domesticRdShare', 'highTechIncomeShare'].map((id) => gateOf(pumpMaker, id).value)).toEqual(['10%', '4%', '60%', '60%']);
    expect(gateOf({ ...pumpMaker, scientificStaff: said(9) }, 'scientificStaffShare').outcome).toBe('unmet');
    expect(gateOf({ ...pumpMaker, highTechIncome: said('35999999.99') }, 'highTechIncomeShare')).toMatchObject({ outcome: 'unmet', value: '59.99999998%' });
    expect(gateOf(withYears(({ year }) => (year === 2025 ? { rdExpense: said('2399999.99') } : {})), 'rdShare').outcome).toBe('unmet');
    expect(gateOf(withYears(({ year }) => (year === 2023 ? { domesticRdExpense: said('959999.99') } : {})), 'domesticRdShare').outcome).toBe('unmet');
  });

  it.each([
    ['50000000.00', '≥5%'], ['50000000.01', '≥4%'], ['200000000.00', '≥4%'], ['200000000.01', '≥3%'],
  ])('asks of latest sales of %s a share of R&D %s', (sales, need) => {
    expect(gateOf(withYears(({ year }) => (year === 2025 ? { sales: said(sales) } : {})), 'rdShare').need).toBe(need);
  });

  it('counts 365 days from registration', () => {
    const registered = (registeredOn: string) => gateOf({ ...pumpMaker, registeredOn: said(registeredOn) }, 'registeredDays');
    expect(registered('2025-06-15')).toMatchObject({ outcome: 'met', value: '365 天' });
    expect(registered('2025-06-16')).toMatchObject({ outcome: 'unmet', value: '364 天' });
  });

  it('asks a young enterprise only for the years there were', () => {
    const young: HnteFacts = { ...pumpMaker, registeredOn: said('2024-03-01'), years: pumpMaker.years.slice(1), transformations: said(8), judged: judged(1) };
    expect(accountingYears(young)).toEqual([2024, 2025]);
    const assessment = assessHnte(young, hnte);
    expect(assessment.missing).toEqual([]);
    expect(points(assessment, 'transformation')).toEqual([19, 24]); // eight over two years: four a year
    expect(toDecimal(assessment.growth.netAssets.rate!, 2)).toBe('0.25');
    expect(points(assessment, 'growth.netAssets')).toEqual([7, 8]);
  });

  it('names the year and figure that are missing', () => {
    const assessment = assessHnte({ ...pumpMaker, years: pumpMaker.years.slice(0, 2), judged: judged(1) }, hnte);
    expect(assessment.missing).toEqual(['2025.sales', '2025.domesticRdExpense', '2025.rdExpense', '2025.netAssets']);
    expect(assessment).toMatchObject({ passed: false, outcome: 'open' });
    expect(assessHnte({ appliedOn: '2026-06-15', years: [] }, hnte)).toMatchObject({ outcome: 'open', score: { min: 0, max: 100 } });
  });

  it('refuses experts’ points beyond the most', () => {
    expect(() => assessHnte({ ...pumpMaker, judged: { advancement: said(9) } }, hnte)).toThrow('超出 0—8');
  });

  it.each([...hnte.growth.map((band) => ['growth', band] as const), ...hnte.transformation.bands.map((band) => ['transformation', band] as const)])('%s: the step %j begins where it says', (what, band) => {
    const start = threshold(band);
    const at = (value: Numeric) => {
      const facts = what === 'growth'
        // Two years from 1,000,000,000: a growth to nine decimals.
        ? { ...pumpMaker, registeredOn: said('2024-01-01'), years: [{ ...pumpMaker.years[1]!, netAssets: said('1000000000.00') }, { ...pumpMaker.years[2]!, netAssets: said(toDecimal(multiply('1000000000', multiply(1, plus1(value))), 2)) }] }
        : { ...pumpMaker, transformations: said(Number(toShortDecimal(multiply(value, 3), 0))) };
      return points(assessHnte(facts, hnte), what === 'growth' ? 'growth.netAssets' : 'transformation');
    };
    const smallest = what === 'growth' ? '0.00000000001' : toDecimal(subtract(start, subtract(start, '0.333333333333')), 12);
    const [inside, outside] = 'atLeast' in band ? [start, subtract(start, smallest)] : [plus(start, smallest), start];
    expect(at(inside)).toEqual(band.points);
    expect(at(outside)).not.toEqual(band.points);
  });

  it('never falls when rights, results or points are added', () => {
    const addition = fc.constantFrom<(facts: HnteFacts, more: number) => HnteFacts>(
      (facts, more) => ({ ...facts, classI: said(facts.classI!.value + more) }),
      (facts, more) => ({ ...facts, unusedClassII: said(facts.unusedClassII!.value + more) }),
      (facts, more) => ({ ...facts, transformations: said(facts.transformations!.value + more) }),
      (facts, more) => ({ ...facts, years: facts.years.map((year) => (year.year === 2025 ? { ...year, netAssets: said(`${15_000_000 + more * 100_000}.00`) } : year)) }),
    );
    fc.assert(fc.property(fc.nat(2), fc.nat(7), fc.nat(20), addition, fc.integer({ min: 1, max: 20 }), (classI, classII, results, more, count) => {
      const before = { ...pumpMaker, classI: said(classI), unusedClassII: said(classII), transformations: said(results) };
      const [a, b] = [assessHnte(before, hnte).score, assessHnte(more(before, count), hnte).score];
      return b.min >= a.min && b.max >= a.max;
    }));
  });
});

const plus = (a: Numeric, b: Numeric) => subtract(a, subtract(0, b));
const plus1 = (value: Numeric) => plus(value, 1);

describe('规则版本', () => {
  it('takes the version of the day and of the narrowest place', () => {
    const versions = [
      { jurisdiction: '000000', validFrom: '2017-01-01', name: '国' },
      { jurisdiction: '000000', validFrom: '2026-06-01', name: '国新' },
      { jurisdiction: '330000', validFrom: '2020-01-01', validTo: '2022-12-31', name: '省' },
      { jurisdiction: '330324', validFrom: '2025-01-01', validTo: null, name: '县' },
    ];
    const at = (date: string, region = '330324001') => versionInForce(versions, date, regionChain(region))?.name;
    expect([at('2016-12-31'), at('2017-01-01'), at('2020-01-01'), at('2022-12-31'), at('2023-01-01'), at('2025-01-01')]).toEqual([undefined, '国', '省', '省', '国', '县']);
    expect([at('2026-06-01', '330624'), at('2026-05-31', '330624')]).toEqual(['国新', '国']);
    // An expired version does not come back because nothing followed it.
    expect(versionInForce([versions[0]!, { ...versions[1]!, validTo: '2026-06-30' }], '2026-07-01', regionChain('330624'))).toBeUndefined();
    expect(regionChain('330324001')).toEqual(['330324001', '330324', '330300', '330000', '000000']);
    expect(regionChain('330000')).toEqual(['330000', '000000']);
  });

  it('ships each rung’s rule, whole or marked as to be completed', () => {
    expect(ladderRules.map(({ name }) => name)).toEqual([
      'provincial-technology-sme', 'technology-sme', 'hnte', 'little-giant', 'leading-enterprise',
      'city-rd-institution', 'provincial-rd-centre', 'enterprise-research-institute', 'key-enterprise-research-institute',
    ]);
    for (const { versions } of ladderRules) {
      for (const version of versions) {
        if (version.documentNumber === '') expect(version.unconfirmed).toContain('documentNumber');
        expect(JSON.parse(JSON.stringify(version.criteria))).toEqual(version.criteria);
      }
    }
    expect(technologySmeRule.versions.map(({ documentNumber }) => documentNumber)).toEqual(['国科发政〔2017〕115号', '工企业函〔2026〕160号']);
  });

  it('refuses at boot a version that does not fit', () => {
    const version = { version: '1', title: '', issuer: '', documentNumber: '', jurisdiction: '330324', validFrom: '2024-01-01', criteria: { days: 5 } };
    const rule = (...versions: typeof version[]) => () => defineRule({ name: 'notice', title: '公示', criteria: z.strictObject({ days: z.int() }), versions });
    expect(rule(version)).not.toThrow();
    expect(rule({ ...version, criteria: { days: 1.5 } })).toThrow('criteria.days');
    expect(rule(version, { ...version, version: '2' })).toThrow('生效日重复');
    expect(rule({ ...version, validFrom: '2024-02-30' })).toThrow('validFrom');
    expect(rule({ ...version, unconfirmed: ['criteria.weeks'] } as typeof version)).toThrow('criteria.weeks');
  });
});
