import { type StoreContext, type Stored, defineSheet, refer } from '../core/exchange/sheet.ts';
import { withoutSpaces } from '../core/exchange/normalise.ts';
import type { Period } from '../core/indicator/indicator.ts';
import { monthEnd } from '../core/scalar/local-date.ts';
import { circularIndicators, quarters, starSchemes } from './release.kinds.ts';

const circular = { file: '13 市科技局-各县市区指标通报', department: '市科技局' };
const county = { title: '县（市、区）', headings: ['地区', '县市区', '县（市、区）名称', '单位', '区县', '县(市、区)'], kind: 'text' } as const;

const rate = (name: string) => ({ title: `${name}/完成值（%）`, headings: [`${name}/数值(%)`, `${name}/完成值`, `${name}/数值`, `${name}/值`, name], kind: 'rate', allowsNegative: true } as const);
const rank = (name: string) => ({ title: `${name}/全市排名`, headings: [`${name}/位次`, `${name}/排名`, `${name}/全市位次`, `${name}/名次`], kind: 'integer' } as const);

/** 13, a sheet a month: the counties of the city and four indicators, some months with the rank as well. There is none for January. */
export const monthlyCircular = defineSheet({
  name: 'monthlyCircular', title: '县（市、区）指标通报', ...circular,
  recognisedBy: ['county', 'growth', 'applied', 'smes'],
  hints: ['通报'],
  counties: 'county',
  columns: {
    county,
    growth: rate(circularIndicators.growth), growthRank: rank(circularIndicators.growth),
    highland: rate(circularIndicators.highland), highlandRank: rank(circularIndicators.highland),
    applied: rate(circularIndicators.applied), appliedRank: rank(circularIndicators.applied),
    smes: rate(circularIndicators.smes), smesRank: rank(circularIndicators.smes),
  },
  store: [
    (_, context) => [release('CIRCULAR', context, periodOf(context))],
    ({ values }, context) => (Object.entries(circularIndicators) as [keyof typeof circularIndicators, string][]).map(([key, indicator]) =>
      value('CIRCULAR', context, periodOf(context), periodOf(context), values['county'], indicator, { value: values[key], printedRank: values[`${key}Rank`] })),
  ],
});

const stars = (quarter: string, scheme: string) => ({ title: `${quarter}季度/${scheme}`, headings: [`第${quarter}季度/${scheme}`, `${quarter}季度/${scheme}体系建设`, `${quarter}季度/${scheme}建设`], kind: 'stars' } as const);

/** 13 季度评价: two evaluations in stars, a quarter a pair of columns. */
export const quarterlyStars = defineSheet({
  name: 'quarterlyStars', title: '季度评价', ...circular,
  recognisedBy: ['county', 'innovation1', 'system1'],
  hints: ['季度', '评价'],
  counties: 'county',
  columns: {
    county,
    innovation1: stars('一', starSchemes.innovation), system1: stars('一', starSchemes.system), innovation2: stars('二', starSchemes.innovation), system2: stars('二', starSchemes.system),
    innovation3: stars('三', starSchemes.innovation), system3: stars('三', starSchemes.system), innovation4: stars('四', starSchemes.innovation), system4: stars('四', starSchemes.system),
  },
  store: [
    (_, context) => [release('STARS', context, yearOf(context))],
    ({ values }, context) => quarters.flatMap((_, index) => (['innovation', 'system'] as const).flatMap((scheme): Stored[] => {
      const given = values[`${scheme}${index + 1}`];
      // A quarter that the list has no column for is not yet graded; a dash is a grade that was not given.
      return given === undefined ? [] : [value('STARS', context, yearOf(context), quarterOf(context, index), values['county'], starSchemes[scheme], { value: given })];
    })),
  ],
});

/** 13 全省位次: positions in the province, told in words. */
export const provincialPositions = defineSheet({
  name: 'provincialPositions', title: '全省位次', ...circular,
  recognisedBy: ['county', 'growth', 'highland'],
  hints: ['全省', '位次'],
  counties: 'county',
  columns: {
    county,
    growth: { title: circularIndicators.growth, headings: [`${circularIndicators.growth}/位次`, `${circularIndicators.growth}/全省位次`], kind: 'text', isProse: true },
    highland: { title: circularIndicators.highland, headings: [`${circularIndicators.highland}/位次`, `${circularIndicators.highland}/全省位次`], kind: 'text', isProse: true },
  },
  store: [
    (_, context) => [release('POSITIONS', context, periodOf(context))],
    ({ values }, context) => (['growth', 'highland'] as const).map((key) => value('POSITIONS', context, periodOf(context), periodOf(context), values['county'], circularIndicators[key], { text: values[key] })),
  ],
});

const release = (kind: string, { regionId, sheet }: StoreContext, { from, to }: Period): Stored =>
  ({ entity: 'Release', key: { region: regionId, kind, from, to }, values: { title: (sheet.above.titles.slice(0, 2).join(' ') || sheet.title || sheet.file).slice(0, 200) } });

const value = (kind: string, { regionId }: StoreContext, whole: Period, { from, to }: Period, place: unknown, indicator: string, values: Readonly<Record<string, unknown>>): Stored => {
  // Of a year's stars each quarter is an entry of its own.
  const name = kind === 'STARS' ? `${indicator} ${to.slice(0, 7)}` : indicator;
  return { entity: 'ReleasedValue', key: { release: refer('Release', { region: regionId, kind, ...whole }), place: withoutSpaces(place as string), indicator: name }, values: { region: regionId, from, to, ...values } };
};

const day = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`;
const throughMonth = (year: number, month: number): Period => ({ from: day(year, 1), to: monthEnd(day(year, month)) });
const yearOf = (context: StoreContext): Period => throughMonth(yearNamed(context), 12);
const quarterOf = (context: StoreContext, index: number): Period => ({ from: day(yearNamed(context), index * 3 + 1), to: monthEnd(day(yearNamed(context), index * 3 + 3)) });
const yearNamed = ({ sheet, year }: StoreContext): number => Number(/20\d\d(?=年)/.exec(sheet.above.titles.join(' '))?.[0] ?? year);

/** The months that a circular speaks of, from the lines above its table, else from the sheet's own name: 1—10月, 1至10月, 10月. */
function periodOf(context: StoreContext): Period {
  const texts = [...context.sheet.above.titles, context.sheet.title ?? ''].map((text) => text.normalize('NFKC').replace(/\s+/g, ''));
  for (const text of texts) {
    const months = /(?:^|[^\d])(?:1月?[-—–~～至到])?(\d{1,2})月/.exec(text.replace(/20\d\d年/g, ''));
    const last = Number(months?.[1]);
    if (last >= 1 && last <= 12) return throughMonth(yearNamed(context), last);
  }
  return yearOf(context);
}
