import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../core/error/refusal.ts';
import type { Counted, Indicator, Question } from '../core/indicator/indicator.ts';
import { type NamedPeriod, periodNamed, wholeYear } from '../core/indicator/period.ts';
import { completion } from '../core/scalar/percent.ts';
import { sum, toShortDecimal } from '../core/scalar/fraction.ts';

/** A figure with everything that leadership reads beside it. */
export interface Figure {
  readonly indicator: Indicator;
  readonly name: { readonly zh: string; readonly en: string };
  readonly period: NamedPeriod;
  /** Exact decimal, a day, or a range; null when nothing is known. Never zero for want of data. */
  readonly value: string | null;
  readonly qualifier: 'EXACTLY' | 'AT_LEAST' | 'RANGE' | null;
  readonly minimum: string | null;
  readonly maximum: string | null;
  /** The year's target, exact decimal. */
  readonly target: string | null;
  /** Value ÷ target in per cent, one decimal, rounded half-up once; `101.4`. */
  readonly completionRate: string | null;
  readonly records: readonly Counted[];
}

interface TargetRow { readonly indicator: string; readonly value: string | null; readonly period: string | null }

/** The region that a code names. */
export async function regionByCode(em: EntityManager, code: string): Promise<{ id: string; code: string; name: string }> {
  const [region] = await em.execute<{ id: string; code: string; name: string }[]>(`select id, code, name from region where code = ? and valid_to is null`, [code]);
  if (!region) throw new Refusal({ code: 'UNKNOWN_REGION', message: `没有区划代码为 ${code} 的地区。`, path: ['region'] });
  return region;
}

/** All figures of a year, in the order in which they are declared. */
export async function figures(em: EntityManager, indicators: readonly Indicator[], year: number, regionId: string): Promise<Figure[]> {
  const targets = await em.execute<TargetRow[]>(`select indicator, trim_scale(value)::text as value, period from target where region_id = (
    select case when level = 'TOWNSHIP' then parent_id else id end from region where id = ?) and year = ?`, [regionId, year]);
  const found: Figure[] = [];
  for (const indicator of indicators) found.push(await figure(em, indicator, { year, regionId }, targets));
  return found;
}

async function figure(em: EntityManager, indicator: Indicator, { year, regionId }: Omit<Question, 'period'>, targets: readonly TargetRow[]): Promise<Figure> {
  const listed = indicator.period === 'next-year' ? undefined : targets.find((target) => target.indicator === indicator.target);
  const period = periodOf(indicator, year, targets);
  const records = await indicator.records(em, { year, period, regionId });
  const name = { zh: named(indicator.name.zh, year), en: named(indicator.name.en, year) };
  const says = indicator.value === 'single' ? records[0]?.says : undefined;
  const value = indicator.value === 'count' ? String(records.length)
    : indicator.value === 'sum' ? (records.length === 0 ? null : toShortDecimal(sum(records.map(({ amount }) => amount ?? '0')), 4))
      : (says?.text ?? null);
  const target = listed?.value ?? null;
  return {
    indicator, name, period, value, target, records,
    qualifier: says?.qualifier ?? null, minimum: says?.minimum ?? null, maximum: says?.maximum ?? null,
    completionRate: target !== null && value !== null && indicator.value !== 'single' ? completion(value, target) : null,
  };
}

/** What the list of targets says, else what the indicator says, else the year. */
function periodOf({ target, period }: Indicator, year: number, targets: readonly TargetRow[]): NamedPeriod {
  if (period === 'next-year') return wholeYear(year + 1);
  if (period === 'previous-year') return wholeYear(year - 1);
  const from = typeof period === 'object' ? period.like : target;
  const text = targets.find(({ indicator }) => indicator === from)?.period;
  return (text && periodNamed(text, year)) || wholeYear(year);
}

const named = (name: string, year: number): string => name.replace('{previous}', String(year - 1)).replace('{year}', String(year)).replace('{next}', String(year + 1));
