import type { EntityManager } from '@mikro-orm/postgresql';
import { aggregate, type Counting, countOfEither, hadBefore, knowsAny, recordsOf } from '../core/indicator/facts.ts';
import type { Counted, Indicator, Measure, Period, Place, Said } from '../core/indicator/indicator.ts';
import { type NamedPeriod, periodNamed, quarter, wholeYear } from '../core/indicator/period.ts';
import { declaredIndicator, declaredIndicators } from '../core/indicator/registry.ts';
import { completion, ratio } from '../core/scalar/percent.ts';
import { type Fraction, divide, fraction, multiply, toShortDecimal } from '../core/scalar/fraction.ts';
import { placeOf } from '../organization/place.ts';
import { rankAt } from '../release/release.ts';
import type { TargetLine } from './indicator.entity.ts';

/** A figure with everything that leadership reads beside it. */
export interface Figure {
  readonly indicator: Indicator;
  readonly name: { readonly zh: string; readonly en: string };
  readonly period: NamedPeriod;
  /** As shown: a decimal rounded once, a day, a range, a word; null when nothing is known. Never zero for want of data. */
  readonly value: string | null;
  /** The same unrounded, where the unit of showing is a large one: 71912.5 平方米 behind 7.19 万平方米. */
  readonly exact: { readonly value: string; readonly unit: string } | null;
  readonly qualifier: Said['qualifier'] | null;
  readonly minimum: string | null;
  readonly maximum: string | null;
  /** The year's target, exact decimal. */
  readonly target: string | null;
  /** Value ÷ target in per cent, one decimal, rounded half-up once; `101.4`. */
  readonly completionRate: string | null;
  /** Among the counties of the city, by the last circular of the period; equal values share the better rank. */
  readonly rank: number | null;
  readonly rankOf: number | null;
  /** Whether there never was one before the period; null where nobody asks. */
  readonly isFirst: boolean | null;
  readonly numerator: Figure['exact'];
  readonly denominator: Figure['exact'];
  readonly recordCount: number;
  /** The records that it counts, by day and name; all of them without a page. */
  readonly records: (page?: { readonly first: number; readonly skip: number }) => Promise<readonly Counted[]>;
}

export interface TargetRow { readonly indicator: string; readonly line: TargetLine; readonly value: string | null; readonly period: string | null }

/** What is read once for all the figures of a year and place. */
export interface Setting {
  readonly em: EntityManager;
  readonly year: number;
  readonly place: Place;
  readonly targets: readonly TargetRow[];
  /** Whether the targets are this place's own: a township is not measured by its county's. */
  readonly hasOwnTargets: boolean;
  /** The declared sheets that were handed over for the place. */
  readonly handedOver: ReadonlySet<string>;
}

/** All figures of a year, in the order in which they are declared. */
export async function figures(em: EntityManager, indicators: readonly Indicator[], year: number, regionId: string): Promise<Figure[]> {
  const setting = await settingOf(em, year, regionId);
  const found: Figure[] = [];
  for (const indicator of indicators) found.push(await figure(setting, indicator));
  return found;
}

export async function settingOf(em: EntityManager, year: number, regionId: string): Promise<Setting> {
  const place = await placeOf(em, regionId);
  return { em, year, place, targets: await targetsOf(em, year, regionId), hasOwnTargets: place.town === null, handedOver: await sheetsOf(em, place) };
}

/** What is aimed at in a year; of a township, what its county aims at. Completion is measured by the standard line; where that was not drawn, by the one that was. */
export const targetsOf = (em: EntityManager, year: number, regionId: string): Promise<TargetRow[]> => em.execute(targetRows('?', '?'), [regionId, year]);
/** The same as SQL of ours. */
export const targetRows = (regionId: string, year: string): string =>
  `select distinct on (t.indicator) t.indicator, t.line, trim_scale(t.value)::text as value, t.period from region l join target t on t.region_id = case when l.level = 'TOWNSHIP' then l.parent_id else l.id end
    where l.id = ${regionId} and t.year = ${year} and t.state = 'IN_FORCE' order by t.indicator, array_position(array['STANDARD', 'BASELINE', 'STRETCH'], t.line)`;

async function sheetsOf(em: EntityManager, { counties }: Place): Promise<ReadonlySet<string>> {
  const sheets = await em.execute<{ declaration: string }[]>(
    `select distinct s.declaration from import_sheet s join import_batch b on b.id = s.batch_id join region r on r.code = b.region_code and r.valid_to is null
      where b.state = 'IMPORTED' and r.id = any(?::uuid[])`, [`{${counties.join(',')}}`]);
  return new Set(sheets.map(({ declaration }) => declaration));
}

/** What an indicator comes to in one place and period, exactly and in the unit of its facts. */
export interface Outcome { readonly value: Fraction | null; readonly said: Said | null; readonly recordCount: number; readonly records: Figure['records']; readonly parts?: readonly [Outcome, Outcome] }

export async function outcomeOf(setting: Setting, indicator: Indicator, period: Period): Promise<Outcome> {
  const { em, year, place } = setting;
  const { measure } = indicator;
  if (measure.kind === 'said') {
    const isOneCounty = place.town === null && place.counties.length === 1 && place.counties[0] === place.id;
    const records = isOneCounty ? await measure.records(em, { year, period, place }) : [];
    return { value: null, said: records[0]?.says ?? null, recordCount: records.length, records: async (page) => (page ? records.slice(page.skip, page.skip + page.first) : records) };
  }
  if (measure.kind === 'ratio') {
    const [of, over] = [await outcomeOf(setting, declaredIndicator(measure.of), period), await outcomeOf(setting, declaredIndicator(measure.over), period)];
    // Both sides' records are what it rests on; each is listed once, the counted side first.
    const records = async () => { const [upper, lower] = [await of.records(), await over.records()]; const seen = new Set(upper.map(({ id }) => id)); return [...upper, ...lower.filter(({ id }) => !seen.has(id))]; };
    return {
      value: ratioOf(of.value, over.value, measure.growth === true), said: null, recordCount: await countOfEither(em, countedBy(indicator), place, period), parts: [of, over],
      records: async (page) => { const all = await records(); return page ? all.slice(page.skip, page.skip + page.first) : all; },
    };
  }
  const { records: recordCount, amount } = await aggregate(em, measure, place, period);
  const isKnown = recordCount > 0 || (place.town === null || measure.facts.town !== undefined) && (wasHandedOver(setting, indicator) || await knowsAny(em, measure, place));
  return { value: valueOf(measure.kind, { records: recordCount, amount: amount === null ? null : fraction(amount) }, isKnown), said: null, recordCount, records: (page) => recordsOf(em, measure, place, period, page ?? null) };
}

/** What is counted for an indicator; of a ratio, both sides. */
const countedBy = ({ measure }: Indicator): readonly Counting[] =>
  (measure.kind === 'ratio' ? [measure.of, measure.over].flatMap((part) => countedBy(declaredIndicator(part))) : measure.kind === 'said' ? [] : [measure]);

/** Whether the files that it is counted from came in. */
export const wasHandedOver = ({ handedOver }: Setting, { sheets, needsEverySheet }: Indicator): boolean => sheets[needsEverySheet ? 'every' : 'some']((sheet) => handedOver.has(sheet));

/** What so many records with so much in them come to. Where the facts are known, nothing added up is zero; but a day for which nothing was said is not known. */
export const valueOf = (kind: Measure['kind'], { records, amount }: { readonly records: number; readonly amount: Fraction | null }, isKnown: boolean): Fraction | null =>
  (kind === 'count' || kind === 'firsts' || kind === 'standing' ? (isKnown ? fraction(records) : null) : (amount ?? (kind !== 'closing' && records === 0 && isKnown ? fraction(0) : null)));

/** One figure as per cent of another, or what it has grown over it. */
export const ratioOf = (of: Fraction | null, over: Fraction | null, growth: boolean): Fraction | null => {
  const times = ratio(of, over);
  return times && multiply(growth ? { numerator: times.numerator - times.denominator, denominator: times.denominator } : times, 100);
};

async function figure(setting: Setting, indicator: Indicator): Promise<Figure> {
  const { em, year, place, targets } = setting;
  const period = periodOf(indicator, year, targets);
  const { value, said, recordCount, records, parts } = await outcomeOf(setting, indicator, period);
  const unit = inUnit(indicator, value);
  const target = targetOf(setting, indicator)?.value ?? null;
  const { measure } = indicator;
  const standing = indicator.ranked ? await rankAt(em, place, indicator.ranked, period) : null;
  const part = (index: 0 | 1) => { const id = measure.kind === 'ratio' ? (index === 0 ? measure.of : measure.over) : null; return id && parts ? shownExactly(declaredIndicator(id), parts[index].value) : null; };
  return {
    indicator, name: { zh: named(indicator.name.zh, year, period), en: named(indicator.name.en, year, period) }, period,
    value: shownValue(indicator, value) ?? said?.text ?? null,
    exact: indicator.shown?.exactIn && value ? { value: toShortDecimal(divide(value, indicator.shown.exactIn.per), 4), unit: indicator.shown.exactIn.unit } : null,
    qualifier: said?.qualifier ?? null, minimum: said?.minimum ?? null, maximum: said?.maximum ?? null,
    target, completionRate: completionOf(indicator, value, target),
    rank: standing?.rank ?? null, rankOf: standing?.of ?? null,
    isFirst: indicator.tellsFirst && 'facts' in measure && recordCount > 0 ? !(await hadBefore(em, measure, place, { ...period, from: `${year}-01-01` })) : null,
    numerator: part(0), denominator: part(1), recordCount, records,
  };
}

/** The target by which the place's figure is measured; a plan's figure is a target itself. */
export const targetOf = ({ targets, hasOwnTargets }: Setting, { period, target }: Indicator): TargetRow | null =>
  (period === 'next-year' || !hasOwnTargets ? null : (targets.find((each) => each.indicator === target) ?? null));

/** In the indicator's unit, rounded once. */
export const shownValue = (indicator: Indicator, value: Fraction | null): string | null => { const unit = inUnit(indicator, value); return unit && toShortDecimal(unit, decimalsOf(indicator)); };

/** Value ÷ target in per cent, from unrounded values; a ratio is no progress towards a target. */
export const completionOf = (indicator: Indicator, value: Fraction | null, target: string | null): string | null =>
  (target !== null && value !== null && indicator.measure.kind !== 'ratio' ? completion(inUnit(indicator, value), target) : null);

export const decimalsOf = ({ measure, shown }: Indicator): number => shown?.decimals ?? (measure.kind === 'ratio' ? 1 : 4);
/** From the unit of the facts to that of showing, unrounded. */
export const inUnit = ({ shown }: Indicator, value: Fraction | null): Fraction | null => value && (shown ? divide(value, shown.per) : value);
const shownExactly = (indicator: Indicator, value: Fraction | null): Figure['exact'] => {
  const unit = inUnit(indicator, value);
  return unit && { value: toShortDecimal(unit, 4), unit: indicator.unit.zh };
};

/** What the list of targets says, else what the indicator says, else the year. */
export function periodOf({ target, period }: Indicator, year: number, targets: readonly TargetRow[]): NamedPeriod {
  if (period === 'next-year') return wholeYear(year + 1);
  if (period === 'previous-year') return wholeYear(year - 1);
  if (typeof period === 'object' && 'quarter' in period) return quarter(year, period.quarter);
  const from = typeof period === 'object' ? period.like : target;
  const text = targets.find(({ indicator }) => indicator === from)?.period;
  return (text && periodNamed(text, year)) || wholeYear(year);
}

/** A name that speaks of its period, of the year, the one before or the next. */
export const named = (name: string, year: number, period: NamedPeriod): string =>
  name.replace('{period}', period.label.zh).replace('{previous}', String(year - 1)).replace('{year}', String(year)).replace('{next}', String(year + 1));

/** The same of no year in particular. */
export const namedAnyYear = ({ name: { zh, en } }: Indicator): { readonly zh: string; readonly en: string } => ({
  zh: zh.replace('{period}', '').replace('{previous}年', '上年').replace('{year}年', '本年').replace('{next}年', '下一年'),
  en: en.replace('{previous}', 'the year before').replace('{year}', 'the year').replace('{next}', 'the next year'),
});

/** A declared indicator as the schema shows it. */
export interface DescribedIndicator { id: string; name: string; nameEn: string; unit: string; how: string; target: string | null; isPercent: boolean }

/** Null for one that is counted no more. */
export function describedIndicator(id: string): DescribedIndicator | null {
  if (described.size === 0) {
    for (const each of declaredIndicators()) {
      const { zh, en } = namedAnyYear(each);
      described.set(each.id, { id: each.id, name: zh, nameEn: en, unit: each.unit.zh, how: each.how, target: each.target, isPercent: each.isPercent === true });
    }
  }
  return described.get(id) ?? null;
}
const described = new Map<string, DescribedIndicator>();
