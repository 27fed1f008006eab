import { z } from 'zod';
import { compare, divide, type Numeric } from '../../core/scalar/fraction.ts';
import { inWan, isMoney, type Money } from '../../core/scalar/money.ts';
import {
  absent, all, any, Bands, condition, count, inPercent, inPercentBelow, isReached, mostPoints, mustBe, none, origin, pointsOf, printBand, printPoints, total,
  type Assessment, type Condition, type Fact, type Gap, type Item, type Outcome, type Points,
} from './assessment.ts';

/** National technology-SME evaluation (国科发政〔2017〕115号; domain notes §3.2): its criteria, as a rule version holds them. */
export const TechnologySmeCriteria = z.strictObject({
  /** Upper bounds of an SME: people, and yuan. */
  staffUpTo: z.int(),
  salesUpTo: z.string().refine(isMoney),
  assetsUpTo: z.string().refine(isMoney),
  /** The score needed, out of 100, with the staff item above zero. */
  passFrom: z.int(),
  scientificStaffShare: Bands,
  /** R&D expense as a share of sales, or of total cost; the better counts. */
  rdOfSales: Bands,
  rdOfCost: Bands,
  classI: Bands,
  classII: Bands,
  /** On-site check before filing (2026 notice); absent in earlier versions. */
  siteCheck: z.strictObject({
    staffUpTo: z.int(), rdExpenseBelow: z.string().refine(isMoney),
    /** Share of each batch drawn at random besides. */
    randomShare: z.string(),
  }).optional(),
  /** Months and days between which the evaluation is open. */
  window: z.strictObject({ from: z.string().regex(/^\d\d-\d\d$/), to: z.string().regex(/^\d\d-\d\d$/) }).optional(),
  /** Years barred after false filing. */
  barredYears: z.int().optional(),
  /** Months a number is valid, and the month and day by which it is renewed. */
  validMonths: z.int(),
  renewBy: z.string().regex(/^\d\d-\d\d$/),
});
export type TechnologySmeCriteria = z.infer<typeof TechnologySmeCriteria>;

/** What the evaluation asks; money in yuan, of the last accounting year. Type and not interface: it is a record of facts by name. */
export type TechnologySmeFacts = {
  readonly residentEnterprise?: Fact<boolean>;
  readonly staff?: Fact<number>;
  readonly sales?: Fact<Money>;
  readonly assets?: Fact<Money>;
  readonly restrictedIndustry?: Fact<boolean>;
  /** Major safety or quality accident, serious environmental or research-integrity breach, in the previous and the current year. */
  readonly seriousIncident?: Fact<boolean>;
  /** On the list of abnormal operation or of serious violations. */
  readonly listedAbnormal?: Fact<boolean>;

  readonly validHnte?: Fact<boolean>;
  /** National S&T award among the first three, within five years. */
  readonly nationalAward?: Fact<boolean>;
  readonly provincialRdInstitution?: Fact<boolean>;
  /** Led an international, national or industry standard within five years. */
  readonly ledStandard?: Fact<boolean>;

  readonly scientificStaff?: Fact<number>;
  readonly rdExpense?: Fact<Money>;
  readonly cost?: Fact<Money>;
  /** Class I and class II rights tied to the main products. */
  readonly classI?: Fact<number>;
  readonly classII?: Fact<number>;

  /** Serious breach, or a number revoked, within three years. */
  readonly breachInThreeYears?: Fact<boolean>;
  readonly firstEntry?: Fact<boolean>;
};

export interface TechnologySmeAssessment extends Assessment {
  /** Any one of them replaces the score. */
  readonly directPaths: readonly Condition[];
  /** Reasons for an on-site check before filing; empty under versions that do not ask for it. */
  readonly siteCheck: readonly Condition[];
}

export const assessTechnologySme = (facts: TechnologySmeFacts, criteria: TechnologySmeCriteria): TechnologySmeAssessment => {
  const gate = gateOf(facts, criteria);
  const directPaths = [
    mustBe(facts, 'validHnte', true, '持有有效的高新技术企业证书'),
    mustBe(facts, 'nationalAward', true, '近五年获国家科学技术奖并在获奖单位中排前三名'),
    mustBe(facts, 'provincialRdInstitution', true, '拥有省部级以上研发机构'),
    mustBe(facts, 'ledStandard', true, '近五年主导制定国际标准、国家标准或行业标准'),
  ];
  const staff = staffItem(facts, criteria);
  const items = [staff, rdItem(facts, criteria), ipItem(facts, criteria)];
  const score = total(items.map(({ points }) => points));

  const direct = any(directPaths.map(({ outcome }) => outcome));
  const scored: Outcome =
    score.min >= criteria.passFrom && staff.points.min > 0 ? 'met'
    : score.max < criteria.passFrom || staff.points.max === 0 ? 'unmet'
    : 'open';
  const outcome = all([...gate.map((condition) => condition.outcome), any([direct, scored])]);

  const gaps: Gap[] = gate.filter((condition) => condition.outcome !== 'met').map((condition) => conditionGap(facts, condition));
  if (direct !== 'met' && scored !== 'met') gaps.push(...items.flatMap((item) => itemGap(facts, item)));
  return {
    passed: outcome === 'met', outcome, score, gate, items, gaps, directPaths,
    missing: [...new Set([...gate, ...directPaths, ...items].flatMap(({ missing }) => missing))],
    siteCheck: siteCheckOf(facts, criteria),
  };
};

/** The facts behind each condition and item, for the gap list's source and date. */
const basis: Readonly<Record<string, readonly (keyof TechnologySmeFacts)[]>> = {
  scientificStaffShare: ['scientificStaff', 'staff'],
  rd: ['rdExpense', 'sales', 'cost'],
  ip: ['classI', 'classII'],
};

const conditionGap = (facts: TechnologySmeFacts, { id, title, value, need, missing }: Condition): Gap =>
  ({ criterion: id, title, current: value, needed: need, missing, ...origin(facts, basis[id] ?? [id]) });

/** An item at its most is no gap. */
const itemGap = (facts: TechnologySmeFacts, { id, title, value, need, missing, points, max }: Item): Gap[] =>
  points.min === max ? [] : [{ criterion: id, title, current: value, needed: need ?? `补齐资料后最高 ${max} 分`, missing, ...origin(facts, basis[id]!) }];

const gateOf = (facts: TechnologySmeFacts, criteria: TechnologySmeCriteria): Condition[] => {
  const upTo = (name: 'sales' | 'assets', title: string, limit: Money): Condition =>
    condition(facts, [name], { id: name, title, need: `≤${inWan(limit)} 万元` }, () => {
      const amount = facts[name]!.value;
      return { met: compare(amount, limit) <= 0, value: `${inWan(amount)} 万元` };
    });
  return [
    mustBe(facts, 'residentEnterprise', true, '在中国境内（不含港澳台）注册的居民企业'),
    condition(facts, ['staff'], { id: 'staff', title: '职工总数', need: `≤${criteria.staffUpTo} 人` }, () =>
      ({ met: facts.staff!.value <= criteria.staffUpTo, value: `${facts.staff!.value} 人` })),
    upTo('sales', '年销售收入', criteria.salesUpTo),
    upTo('assets', '资产总额', criteria.assetsUpTo),
    mustBe(facts, 'restrictedIndustry', false, '产品和服务属于国家规定的禁止、限制和淘汰类'),
    mustBe(facts, 'seriousIncident', false, '上年及当年发生重大安全、质量事故或严重环境违法、科研严重失信行为'),
    mustBe(facts, 'listedAbnormal', false, '列入经营异常名录或严重违法失信名单'),
  ];
};

/** 科技人员指标. */
const staffItem = ({ staff, scientificStaff }: TechnologySmeFacts, { scientificStaffShare }: TechnologySmeCriteria): Item => {
  const max = mostPoints(scientificStaffShare);
  const head = { id: 'scientificStaffShare', title: '科技人员占职工总数比例', max, missing: absent({ staff, scientificStaff }, ['staff', 'scientificStaff']) };
  if (staff === undefined || scientificStaff === undefined) return { ...head, value: null, points: { min: 0, max } };
  if (staff.value <= 0) return { ...head, value: null, points: none, note: '职工总数为零，无比例可计。' };
  const share = divide(scientificStaff.value, staff.value);
  const { points, next } = pointsOf(scientificStaffShare, share);
  return { ...head, value: inPercentBelow(share, next), points, ...(next !== undefined && { need: printBand(next, (value) => inPercent(value)) }) };
};

/** 研发投入指标: R&D over sales or over cost, the better of the two. A base that is missing leaves the better one open. */
const rdItem = (facts: TechnologySmeFacts, { rdOfSales, rdOfCost }: TechnologySmeCriteria): Item => {
  const max = Math.max(mostPoints(rdOfSales), mostPoints(rdOfCost));
  const ways = ([['sales', '销售收入', rdOfSales], ['cost', '成本费用', rdOfCost]] as const).map(([base, title, bands]): { points: Points; value: string | null; need?: string } => {
    const known = facts[base];
    if (facts.rdExpense === undefined || known === undefined) return { points: { min: 0, max: mostPoints(bands) }, value: null };
    // Without sales there is no share of them: the other base decides.
    if (compare(known.value, 0) <= 0) return { points: none, value: `无${title}` };
    const share = divide(facts.rdExpense.value, known.value);
    const { points, next } = pointsOf(bands, share);
    return { points, value: `占${title} ${inPercentBelow(share, next)}`, ...(next !== undefined && { need: `占${title} ${printBand(next, (value) => inPercent(value))}` }) };
  });
  const points: Points = { min: Math.max(...ways.map((way) => way.points.min)), max: Math.max(...ways.map((way) => way.points.max)) };
  const values = ways.flatMap(({ value }) => value ?? []);
  const needs = ways.flatMap(({ need }) => need ?? []);
  return {
    id: 'rd', title: '研发费用占销售收入或成本费用比例（取高者）', max, points,
    value: values.length === 0 ? null : values.join('，'),
    // At the top by one way, the other base is not asked for.
    missing: points.min === max ? [] : absent(facts, ['rdExpense', 'sales', 'cost']),
    ...(points.min < max && needs.length > 0 && { need: needs.join('，或') }),
  };
};

/** 科技成果指标: rights tied to the main products. */
const ipItem = (facts: TechnologySmeFacts, { classI, classII }: TechnologySmeCriteria): Item => {
  const max = Math.max(mostPoints(classI), mostPoints(classII));
  const first = facts.classI === undefined ? { points: { min: 0, max: mostPoints(classI) } } : pointsOf(classI, facts.classI.value);
  const second = facts.classII === undefined ? { points: { min: 0, max: mostPoints(classII) } } : pointsOf(classII, facts.classII.value);
  const points: Points = { min: Math.max(first.points.min, second.points.min), max: Math.max(first.points.max, second.points.max) };
  const needs = [
    'next' in first && first.next !== undefined ? `Ⅰ类 ${printBand(first.next, count('项'))}` : [],
    'next' in second && second.next !== undefined ? `Ⅱ类 ${printBand(second.next, count('项'))}` : [],
  ].flat();
  const values = [
    facts.classI === undefined ? [] : `Ⅰ类 ${facts.classI.value} 项`,
    facts.classII === undefined ? [] : `Ⅱ类 ${facts.classII.value} 项`,
  ].flat();
  return {
    id: 'ip', title: '与主要产品（服务）相关的知识产权', max, points,
    value: values.length === 0 ? null : values.join('，'),
    missing: points.min === max ? [] : absent(facts, ['classI', 'classII']),
    ...(points.min < max && needs.length > 0 && { need: needs.join('，或') }),
  };
};

/** Reasons for an on-site check (工企业函〔2026〕160号): `met` calls for one, `open` cannot be told yet. Only those are listed. */
const siteCheckOf = (facts: TechnologySmeFacts, { siteCheck }: TechnologySmeCriteria): Condition[] => {
  if (siteCheck === undefined) return [];
  const below = (amount: Numeric): boolean => !isReached({ atLeast: siteCheck.rdExpenseBelow, points: 0 }, amount);
  return [
    condition(facts, ['staff'], { id: 'fewStaff', title: '职工总数较少', need: `≤${siteCheck.staffUpTo} 人` }, () =>
      ({ met: facts.staff!.value <= siteCheck.staffUpTo, value: `${facts.staff!.value} 人` })),
    condition(facts, ['classI', 'classII'], { id: 'noIp', title: '无知识产权', need: '0 项' }, () => {
      const rights = facts.classI!.value + facts.classII!.value;
      return { met: rights === 0, value: `${rights} 项` };
    }),
    condition(facts, ['rdExpense'], { id: 'littleRd', title: '研发费用较低', need: `<${inWan(siteCheck.rdExpenseBelow)} 万元` }, () =>
      ({ met: below(facts.rdExpense!.value), value: `${inWan(facts.rdExpense!.value)} 万元` })),
    mustBe(facts, 'breachInThreeYears', true, '近三年有严重失信或被撤销编号'),
    mustBe(facts, 'firstEntry', true, '首次入库'),
  ].filter(({ outcome }) => outcome !== 'unmet');
};

/** '64 分' or '52—82 分', for screens. */
export const printScore = ({ score }: Pick<Assessment, 'score'>): string => printPoints(score);
