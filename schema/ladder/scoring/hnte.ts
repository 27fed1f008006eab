import { z } from 'zod';
import { add, compare, divide, subtract, sum, type Fraction } from '../../core/scalar/fraction.ts';
import { daysBetween, yearOf, type LocalDate } from '../../core/scalar/local-date.ts';
import { inWan, isMoney, type Money } from '../../core/scalar/money.ts';
import {
  absent, all, Bands, condition, count, DecimalText, inPercent, inPercentBelow, mostPoints, mustBe, none, origin, pointsOf, printBand, total,
  type Assessment, type Condition, type Fact, type Facts, type Gap, type Item, type Outcome, type Points,
} from './assessment.ts';

/** Blocks whose points experts give, with the most each can give. */
const Judged = z.strictObject({ id: z.string(), title: z.string(), max: z.int().positive() });

/** HNTE recognition (国科发火〔2016〕32号, 195号; domain notes §3.3): its criteria, as a rule version holds them. */
export const HnteCriteria = z.strictObject({
  registeredDays: z.int(),
  scientificStaffShare: DecimalText,
  /** R&D over sales, both of three years, by sales of the latest year: the first step whose bound holds; the last has none. */
  rdShare: z.array(z.strictObject({ salesUpTo: z.string().refine(isMoney).optional(), atLeast: DecimalText })).min(1)
    .refine((steps) => steps.every((step, i) => (step.salesUpTo === undefined) === (i === steps.length - 1)), '仅最后一档不设销售收入上限'),
  domesticRdShare: DecimalText,
  highTechIncomeShare: DecimalText,
  /** The score must be above it. */
  passAbove: z.int(),
  ip: z.strictObject({ max: z.int(), classI: Bands, classII: Bands, judged: z.array(Judged) }),
  transformation: z.strictObject({ years: z.int().positive(), bands: Bands }),
  organization: z.array(Judged),
  /** Each of the two growth rates. */
  growth: Bands,
  /** Years a certificate is valid. */
  validYears: z.int(),
  /** Experts of a panel, the least; and the least share of technical ones. */
  panel: z.strictObject({ experts: z.int(), technicalShare: DecimalText }),
  /** Working days of public notice. */
  noticeWorkingDays: z.int(),
});
export type HnteCriteria = z.infer<typeof HnteCriteria>;

/** An accounting year of the applicant; money in yuan. */
export interface HnteYear {
  readonly year: number;
  readonly rdExpense?: Fact<Money>;
  readonly domesticRdExpense?: Fact<Money>;
  readonly sales?: Fact<Money>;
  /** At the year's end. */
  readonly netAssets?: Fact<Money>;
}

export interface HnteFacts {
  /** The day of application: the years counted are the three calendar years before it. */
  readonly appliedOn: LocalDate;
  readonly registeredOn?: Fact<LocalDate>;
  readonly coreIp?: Fact<boolean>;
  readonly supportedField?: Fact<boolean>;
  /** People with at least 183 days in the year. */
  readonly staff?: Fact<number>;
  readonly scientificStaff?: Fact<number>;
  /** Of the latest year. */
  readonly totalIncome?: Fact<Money>;
  readonly highTechIncome?: Fact<Money>;
  /** Major safety or quality accident or serious environmental breach in the year before. */
  readonly seriousIncident?: Fact<boolean>;
  readonly years: readonly HnteYear[];
  readonly classI?: Fact<number>;
  /** Only class II rights not used in an earlier recognition: they count once. */
  readonly unusedClassII?: Fact<number>;
  /** Results transformed in the last three years. */
  readonly transformations?: Fact<number>;
  /** Points that experts have given, by the id of the judged item. */
  readonly judged?: Readonly<Record<string, Fact<number> | undefined>>;
}

export interface HnteAssessment extends Assessment {
  readonly growth: { readonly netAssets: Growth; readonly sales: Growth };
}

export const assessHnte = (facts: HnteFacts, criteria: HnteCriteria): HnteAssessment => {
  const flat = flatten(facts);
  const gate = gateOf(facts, flat, criteria);
  const growthOfBoth = { netAssets: growthOf(facts, 'netAssets'), sales: growthOf(facts, 'sales') };
  const ip = [countItem(facts, criteria), ...criteria.ip.judged.map((item) => judgedItem(flat, 'ip', item))];
  const others = [
    transformationItem(facts, criteria),
    ...criteria.organization.map((item) => judgedItem(flat, 'organization', item)),
    growthItem('growth.netAssets', '净资产增长率', growthOfBoth.netAssets, criteria),
    growthItem('growth.sales', '销售收入增长率', growthOfBoth.sales, criteria),
  ];
  // The bonus for standards lifts the block of IP no higher than its cap.
  const ipPoints = total(ip.map(({ points }) => points));
  const score = total([{ min: Math.min(ipPoints.min, criteria.ip.max), max: Math.min(ipPoints.max, criteria.ip.max) }, ...others.map(({ points }) => points)]);
  const items = [...ip, ...others];

  const scored: Outcome = score.min > criteria.passAbove ? 'met' : score.max <= criteria.passAbove ? 'unmet' : 'open';
  const outcome = all([...gate.map((each) => each.outcome), scored]);
  const gaps: Gap[] = gate.filter((each) => each.outcome !== 'met').map(({ id, title, value, need, missing }) =>
    ({ criterion: id, title, current: value, needed: need, missing, ...origin(flat, basisOf(facts, id)) }));
  if (scored !== 'met') {
    gaps.push(...items.filter(({ points, max }) => points.min < max).map(({ id, title, value, need, missing, max }) =>
      ({ criterion: id, title, current: value, needed: need ?? `专家评价，最高 ${max} 分`, missing, ...origin(flat, basisOf(facts, id)) })));
  }
  return {
    passed: outcome === 'met', outcome, score, gate, items, gaps, growth: growthOfBoth,
    missing: [...new Set([...gate, ...items].flatMap(({ missing }) => missing))],
  };
};

/** The calendar years that count: the three before the application, but none before the enterprise was registered. */
export const accountingYears = ({ appliedOn, registeredOn }: Pick<HnteFacts, 'appliedOn' | 'registeredOn'>): number[] => {
  const latest = yearOf(appliedOn) - 1;
  return [latest - 2, latest - 1, latest].filter((year) => registeredOn === undefined || year >= yearOf(registeredOn.value));
};

/** Facts of years and judged points under one name each ('2025.sales', 'judged.advancement'), as `missing` reports them. */
const flatten = (facts: HnteFacts): Facts => {
  const { years, judged = {}, appliedOn: _, ...single } = facts;
  return {
    ...single,
    ...Object.fromEntries(years.flatMap(({ year, ...ofYear }) => Object.entries(ofYear).map(([name, fact]) => [`${year}.${name}`, fact as Fact<unknown> | undefined]))),
    ...Object.fromEntries(Object.entries(judged).map(([id, fact]) => [`judged.${id}`, fact])),
  };
};

const ofYears = (facts: HnteFacts, name: keyof Omit<HnteYear, 'year'>): string[] => accountingYears(facts).map((year) => `${year}.${name}`);

const basisOf = (facts: HnteFacts, id: string): readonly string[] => {
  switch (id) {
    case 'registeredDays': return ['registeredOn'];
    case 'scientificStaffShare': return ['scientificStaff', 'staff'];
    case 'rdShare': return [...ofYears(facts, 'rdExpense'), ...ofYears(facts, 'sales')];
    case 'domesticRdShare': return [...ofYears(facts, 'domesticRdExpense'), ...ofYears(facts, 'rdExpense')];
    case 'highTechIncomeShare': return ['highTechIncome', 'totalIncome'];
    case 'ip.count': return ['classI', 'unusedClassII'];
    case 'transformation': return ['transformations'];
    case 'growth.netAssets': return ofYears(facts, 'netAssets');
    case 'growth.sales': return ofYears(facts, 'sales');
    default: return [id.replace(/^(ip|organization)\./, 'judged.')];
  }
};

const gateOf = (facts: HnteFacts, flat: Facts, criteria: HnteCriteria): Condition[] => {
  const ageOnly = condition(flat, ['registeredOn'], { id: 'registeredDays', title: '注册成立时间', need: `≥${criteria.registeredDays} 天` }, () => {
    const days = daysBetween(facts.registeredOn!.value, facts.appliedOn);
    return { met: days >= criteria.registeredDays, value: `${days} 天` };
  });
  /** A share that must reach a least value; a base of zero has no share and does not meet it. */
  const share = (id: string, title: string, parts: readonly string[], wholes: readonly string[], least: string): Condition =>
    condition(flat, [...parts, ...wholes], { id, title, need: `≥${inPercent(least)}` }, () => {
      const whole = sum(wholes.map((name) => flat[name]!.value as string | number));
      if (compare(whole, 0) <= 0) return { met: false, value: '分母为零' };
      const value = divide(sum(parts.map((name) => flat[name]!.value as string | number)), whole);
      return { met: compare(value, least) >= 0, value: inPercent(value, least) };
    });
  const latestSales = facts.years.find(({ year }) => year === yearOf(facts.appliedOn) - 1)?.sales;
  const step = latestSales === undefined ? undefined
    : criteria.rdShare.find(({ salesUpTo }) => salesUpTo === undefined || compare(latestSales.value, salesUpTo) <= 0)!;
  const rdTitle = `近三年研发费用占销售收入比例${latestSales === undefined ? '' : `（最近一年销售收入 ${inWan(latestSales.value)} 万元）`}`;
  // Without an accounting year there is nothing to sum: the age says so already.
  const rd = accountingYears(facts).length === 0 ? [] : [
    step === undefined
      ? condition({}, ofYears(facts, 'sales').slice(-1), { id: 'rdShare', title: rdTitle, need: criteria.rdShare.map(({ atLeast }) => inPercent(atLeast)).join('／') }, () => ({ met: false, value: '' }))
      : share('rdShare', rdTitle, ofYears(facts, 'rdExpense'), ofYears(facts, 'sales'), step.atLeast),
    share('domesticRdShare', '境内研发费用占全部研发费用比例', ofYears(facts, 'domesticRdExpense'), ofYears(facts, 'rdExpense'), criteria.domesticRdShare),
  ];
  return [
    ageOnly,
    mustBe(flat, 'coreIp', true, '拥有对主要产品（服务）起核心支持作用的知识产权'),
    mustBe(flat, 'supportedField', true, '主要产品（服务）技术属于国家重点支持的高新技术领域'),
    share('scientificStaffShare', '科技人员占职工总数比例', ['scientificStaff'], ['staff'], criteria.scientificStaffShare),
    ...rd,
    share('highTechIncomeShare', '近一年高新技术产品（服务）收入占总收入比例', ['highTechIncome'], ['totalIncome'], criteria.highTechIncomeShare),
    mustBe(flat, 'seriousIncident', false, '申请前一年内发生重大安全、质量事故或严重环境违法行为'),
  ];
};

/** Points that experts give: what they gave, or anything up to the most. Points outside the range are a slip and are refused by the form. */
const judgedItem = (flat: Facts, block: string, { id, title, max }: z.infer<typeof Judged>): Item => {
  const given = flat[`judged.${id}`]?.value as number | undefined;
  if (given !== undefined && !(given >= 0 && given <= max)) throw new RangeError(`“${title}”评分 ${given} 超出 0—${max}。`);
  return {
    id: `${block}.${id}`, title, max, value: null, missing: given === undefined ? [`judged.${id}`] : [],
    points: given === undefined ? { min: 0, max } : { min: given, max: given },
    ...(given === undefined && { note: '由专家评价' }),
  };
};

/** 知识产权数量: class I at once reaches the top step; class II by number. */
const countItem = ({ classI, unusedClassII }: HnteFacts, { ip }: HnteCriteria): Item => {
  const max = Math.max(mostPoints(ip.classI), mostPoints(ip.classII));
  const first = classI === undefined ? { points: { min: 0, max: mostPoints(ip.classI) } } : pointsOf(ip.classI, classI.value);
  const second = unusedClassII === undefined ? { points: { min: 0, max: mostPoints(ip.classII) } } : pointsOf(ip.classII, unusedClassII.value);
  const missing = absent({ classI, unusedClassII }, ['classI', 'unusedClassII']);
  const values = [classI === undefined ? [] : `Ⅰ类 ${classI.value} 项`, unusedClassII === undefined ? [] : `Ⅱ类 ${unusedClassII.value} 项`].flat();
  const needs = [
    'next' in first && first.next !== undefined ? `Ⅰ类 ${printBand(first.next, count('项'))}` : [],
    'next' in second && second.next !== undefined ? `Ⅱ类 ${printBand(second.next, count('项'))}` : [],
  ].flat();
  const points: Points = { min: Math.max(first.points.min, second.points.min), max: Math.max(first.points.max, second.points.max) };
  const isTop = points.min >= bottomOfTop(ip.classI);
  return {
    id: 'ip.count', title: '知识产权数量', max, points, missing: isTop ? [] : missing,
    value: values.length === 0 ? null : values.join('，'),
    ...(!isTop && needs.length > 0 && { need: needs.join('，或') }),
  };
};

const bottomOfTop = (bands: HnteCriteria['growth']): number => {
  const { points } = bands[0]!;
  return typeof points === 'number' ? points : points[0];
};

/** 科技成果转化能力: the yearly mean over three years, or over the years there were. */
const transformationItem = (facts: HnteFacts, { transformation: { years, bands } }: HnteCriteria): Item => {
  const head = { id: 'transformation', title: '科技成果转化年平均数', max: mostPoints(bands), missing: facts.transformations === undefined ? ['transformations'] : [] };
  if (facts.transformations === undefined) return { ...head, value: null, points: { min: 0, max: head.max } };
  const mean = divide(facts.transformations.value, Math.min(years, Math.max(1, accountingYears(facts).length)));
  const { points, next } = pointsOf(bands, mean);
  return { ...head, value: count('项/年')(mean), points, ...(next !== undefined && { need: printBand(next, count('项/年')) }) };
};

/** A growth rate, or why there is none. */
export interface Growth {
  readonly rate: Fraction | null;
  /** Facts that are missing; the rate then is open. */
  readonly missing: readonly string[];
  readonly note?: string;
}

/**
 * Growth of three years: ½ × (year 2 ÷ year 1 + year 3 ÷ year 2) − 1 (国科发火〔2016〕195号). A zero base in year 1 leaves the last two
 * years; a zero base in year 2 gives no growth. An enterprise younger than three years counts by the years there were.
 * A negative base the guide does not settle; two negative years would show a rise where the loss grew, so it gives no growth here.
 */
const growthOf = (facts: HnteFacts, name: 'netAssets' | 'sales'): Growth => {
  const expected = accountingYears(facts);
  const known = new Map(facts.years.map((year) => [year.year, year[name]?.value]));
  const missing = expected.filter((year) => known.get(year) === undefined).map((year) => `${year}.${name}`);
  if (missing.length > 0) return { rate: null, missing };
  return growthRate(expected.map((year) => known.get(year)!));
};

/** The formula alone: values of up to three years, the oldest first. */
export const growthRate = (values: readonly Money[]): Growth => {
  const nothing = (note: string): Growth => ({ rate: null, missing: [], note });
  if (values.length < 2) return nothing('不足两个会计年度，无增长率可计。');
  const bases = values.slice(0, -1);
  if (bases.some((base) => compare(base, 0) < 0)) return nothing('基期为负，增长率无意义，按 0 分计（指引未作规定，请财务专家核定）。');
  if (compare(bases.at(-1)!, 0) === 0) return nothing('基期为零，按 0 分计。');
  const [first, second, third] = values as [Money, Money, Money | undefined];
  if (third === undefined) return { rate: subtract(divide(second, first), 1), missing: [] };
  if (compare(first, 0) === 0) return { rate: subtract(divide(third, second), 1), missing: [], note: '第一年为零，按后两年计算。' };
  return { rate: subtract(divide(add(divide(second, first), divide(third, second)), 2), 1), missing: [] };
};

const growthItem = (id: string, title: string, { rate, missing, note }: Growth, { growth }: HnteCriteria): Item => {
  const head = { id, title, max: mostPoints(growth), missing, ...(note !== undefined && { note }) };
  if (rate === null) return { ...head, value: null, points: missing.length > 0 ? { min: 0, max: head.max } : none };
  const { points, next } = pointsOf(growth, rate);
  return { ...head, value: inPercentBelow(rate, next), points, ...(next !== undefined && { need: printBand(next, (value) => inPercent(value)) }) };
};
