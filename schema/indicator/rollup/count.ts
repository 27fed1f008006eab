import type { EntityManager } from '@mikro-orm/postgresql';
import { type Happened, happenedIn, knowsAny } from '../../core/indicator/facts.ts';
import { type Indicator, type Measure, type Period, factsOf } from '../../core/indicator/indicator.ts';
import { declaredIndicator } from '../../core/indicator/registry.ts';
import { type Fraction, add, fraction, toDecimal } from '../../core/scalar/fraction.ts';
import { monthEnd } from '../../core/scalar/local-date.ts';
import { standings } from '../../release/release.ts';
import type { TargetLine } from '../indicator.entity.ts';
import { type Setting, completionOf, outcomeOf, periodOf, ratioOf, settingOf, shownValue, targetOf, valueOf, wasHandedOver } from '../indicator.ts';

/** What an indicator comes to in one place and period, as counted now; see `IndicatorValue`. */
export interface Cell {
  readonly indicator: string;
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly value: string | null;
  readonly exact: string | null;
  readonly text: string | null;
  readonly records: number;
  readonly target: string | null;
  readonly targetLine: TargetLine | null;
  readonly completionRate: string | null;
  readonly rank: number | null;
  readonly rankOf: number | null;
}

export interface Sum { readonly records: number; readonly amount: Fraction | null }
interface Value { readonly value: Fraction | null; readonly records: number }
/** By place, the values from January to each month; the index is the month, 0 is not used. */
type Months = ReadonlyMap<string, readonly Value[]>;

const none: Sum = { records: 0, amount: null };
const twelve = Array.from({ length: 12 }, (_, index) => index + 1);
const end = (year: number, month: number): string => monthEnd(`${year}-${String(month).padStart(2, '0')}-01`);

/**
 * Counts indicators for counties and their townships: from January to the end of each month, and for the stretch of the
 * year that the list of targets names. One pass over the facts of an indicator, however many counties and months.
 * What is not known has no cell.
 *
 * @param lastMonth the months after it have not come yet
 */
export async function countCounties(em: EntityManager, indicators: readonly Indicator[], counties: readonly string[], year: number, lastMonth = 12): Promise<Cell[]> {
  const settings = new Map<string, Setting>();
  for (const county of counties) settings.set(county, await settingOf(em, year, county));
  const counting = new Counting(em, settings, year);
  const cells: Cell[] = [];
  for (const indicator of indicators) {
    const own = new Map<string, Cell>();
    const add = (each: Cell) => { own.set(`${each.region} ${each.from} ${each.to}`, each); };
    const months = indicator.period === 'next-year' || indicator.period === 'previous-year' ? new Map() as Months : await counting.months(indicator);
    for (const [place, values] of months) {
      const county = counting.countyOf(place);
      const ranks = place === county ? await counting.ranks(indicator, county) : null;
      for (const month of twelve) {
        const { value, records } = values[month]!;
        if (month > lastMonth || value === null || (place !== county && records === 0)) continue;
        const rank = ranks?.get(end(year, month));
        add({ ...cell(indicator, settings.get(county)!, place, value, records), from: `${year}-01-01`, to: end(year, month), rank: rank?.rank ?? null, rankOf: rank?.of ?? null });
      }
    }
    for (const county of counties) {
      const named = await counting.named(indicator, county);
      if (named) add(named); // in the place of the month that is the same stretch
    }
    for (const each of own.values()) cells.push(each);
  }
  return cells;
}

/** An exact value as it is kept. */
export const exactly = (value: Fraction | null): string | null => value && toDecimal(value, 12);

const cell = (indicator: Indicator, setting: Setting, place: string, value: Fraction, records: number): Omit<Cell, 'from' | 'to' | 'rank' | 'rankOf'> => {
  const target = place === setting.place.id ? targetOf(setting, indicator) : null;
  return {
    indicator: indicator.id, region: place, value: shownValue(indicator, value), exact: exactly(value), text: null, records,
    target: target?.value ?? null, targetLine: target?.value ? target.line : null, completionRate: completionOf(indicator, value, target?.value ?? null),
  };
};

/** One run of counting: what several indicators rest on is counted once. */
class Counting {
  readonly #counted = new Map<string, Promise<Months>>();
  readonly #ranks = new Map<string, Promise<ReadonlyMap<string, { readonly rank: number; readonly of: number }>>>();
  readonly #towns = new Map<string, string>();

  constructor(private readonly em: EntityManager, private readonly settings: ReadonlyMap<string, Setting>, private readonly year: number) {}

  countyOf(place: string): string { return this.settings.has(place) ? place : this.#towns.get(place)!; }

  months(indicator: Indicator): Promise<Months> {
    let counted = this.#counted.get(indicator.id);
    if (!counted) this.#counted.set(indicator.id, counted = this.#count(indicator));
    return counted;
  }

  async #count(indicator: Indicator): Promise<Months> {
    const { measure } = indicator;
    if (measure.kind === 'said') return new Map();
    if (measure.kind === 'ratio') {
      const [of, over] = [await this.months(declaredIndicator(measure.of)), await this.months(declaredIndicator(measure.over))];
      return new Map([...of].flatMap(([place, values]) => {
        const others = over.get(place);
        return others ? [[place, values.map(({ value, records }, month) => ({ value: ratioOf(value, others[month]!.value, measure.growth === true), records: records + others[month]!.records }))] as const] : [];
      }));
    }
    const happened = Map.groupBy(await happenedIn(this.em, measure, [...this.settings.keys()], this.year), ({ region }) => region);
    const months = new Map<string, readonly Value[]>();
    for (const [county, setting] of this.settings) {
      const own = happened.get(county) ?? [];
      const isKnown = own.some(({ month, records }) => month > 0 && records > 0) || wasHandedOver(setting, indicator) || await knowsAny(this.em, measure, setting.place);
      months.set(county, summedUp(measure.kind, own, factsOf(indicator)!.isWhole === true).map((sum) => ({ value: valueOf(measure.kind, sum, isKnown), records: sum.records })));
      for (const [town, some] of Map.groupBy(own, (each) => each.town)) {
        if (town === null) continue;
        this.#towns.set(town, county);
        months.set(town, summedUp(measure.kind, some, factsOf(indicator)!.isWhole === true).map((sum) => ({ value: valueOf(measure.kind, sum, isKnown), records: sum.records })));
      }
    }
    return months;
  }

  /** A stretch from January to the end of a month was counted with the months; a ratio's records are not, they may be shared by both sides. */
  async #already(indicator: Indicator, county: string, { from, to }: Period): Promise<{ readonly value: Fraction | null; readonly said: null; readonly recordCount: number } | null> {
    const month = Number(to.slice(5, 7));
    if (!factsOf(indicator) || from !== `${this.year}-01-01` || to !== end(this.year, month)) return null;
    const { value, records } = (await this.months(indicator)).get(county)![month]!;
    return { value, said: null, recordCount: records };
  }

  /** By the last day of the circular's period. */
  ranks(indicator: Indicator, county: string): Promise<ReadonlyMap<string, { readonly rank: number; readonly of: number }>> {
    const key = `${indicator.ranked ?? ''} ${county}`;
    let ranks = this.#ranks.get(key);
    if (!ranks) this.#ranks.set(key, ranks = this.#rank(indicator, county));
    return ranks;
  }

  async #rank({ ranked }: Indicator, county: string): Promise<ReadonlyMap<string, { readonly rank: number; readonly of: number }>> {
    const found = ranked ? await standings(this.em, this.settings.get(county)!.place, ranked, { from: `${this.year}-01-01`, to: `${this.year}-12-31` }) : [];
    return new Map(found.map(({ to, rank, of }) => [to, { rank, of }]));
  }

  /** Of the stretch that the county's report tells. */
  async named(indicator: Indicator, county: string): Promise<Cell | null> {
    const setting = this.settings.get(county)!;
    const { from, to } = periodOf(indicator, this.year, setting.targets);
    const { value, said, recordCount } = (await this.#already(indicator, county, { from, to })) ?? await outcomeOf(setting, indicator, { from, to });
    if (value === null && !said) return null;
    const rank = (await this.ranks(indicator, county)).get(to);
    const known = value === null ? { ...nothing, indicator: indicator.id, region: county, ...(isNumber.test(said!.text) ? { value: said!.text } : { text: said!.text }), records: recordCount } : cell(indicator, setting, county, value, recordCount);
    return { ...known, from, to, rank: rank?.rank ?? null, rankOf: rank?.of ?? null };
  }
}

const isNumber = /^-?\d{1,20}(\.\d{1,4})?$/;
const nothing = { value: null, exact: null, text: null, target: null, targetLine: null, completionRate: null } as const;

/** From what happened in each month to what had happened by its end. */
function summedUp(kind: Measure['kind'], happened: readonly Happened[], isWhole: boolean): readonly Sum[] {
  const steps = Array.from({ length: 13 }, (_, month) => happened.filter((each) => each.month === month).reduce((sum, { records, amount }) => plus(sum, { records, amount: amount === null ? null : fraction(amount) }, isWhole), none));
  if (kind === 'closing') return steps;
  let sum = kind === 'standing' ? steps[0]! : none;
  return steps.map((step, month) => (month === 0 ? sum : (sum = plus(sum, step, isWhole))));
}

/** An amount that is not known adds nothing, or where the whole is asked for makes the whole unknown. */
export const plus = (a: Sum, b: Sum, isWhole: boolean): Sum => ({
  records: a.records + b.records,
  amount: a.amount && b.amount ? add(a.amount, b.amount) : isWhole && a.records > 0 && b.records > 0 ? null : (a.amount ?? b.amount),
});
