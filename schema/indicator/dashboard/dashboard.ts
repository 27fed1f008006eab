import type { EntityManager } from '@mikro-orm/postgresql';
import type { Indicator } from '../../core/indicator/indicator.ts';
import { wholeYear } from '../../core/indicator/period.ts';
import { compare, divide, fraction, multiply, subtract, toShortDecimal } from '../../core/scalar/fraction.ts';
import { monthEnd } from '../../core/scalar/local-date.ts';
import { placeOf } from '../../organization/place.ts';
import { decimalsOf, inUnit, named, periodOf, settingOf } from '../indicator.ts';
import type { TargetLine, ValueState } from '../indicator.entity.ts';
import { type Projection, project } from './projection.ts';

/** A figure as leaders read it: how far, against what, how it went, and where. All of it as kept by the rollup. */
export interface Headline {
  readonly indicator: Indicator;
  readonly name: { readonly zh: string; readonly en: string };
  readonly from: string;
  /** The cut-off date. */
  readonly to: string;
  readonly periodLabel: string;
  /** The kept value; null where it is not known. */
  readonly valueId: string | null;
  readonly value: string | null;
  readonly state: ValueState | null;
  readonly records: number;
  readonly countedAt: Date | null;
  readonly recount: string | null;
  readonly target: string | null;
  readonly targetLine: TargetLine | null;
  readonly completionRate: string | null;
  /** Months gone of twelve, per cent; null where the figure does not run with the year. */
  readonly timeProgress: string | null;
  /** Completion less time progress, in points, from unrounded values. */
  readonly lead: string | null;
  /** More than ten points behind. */
  readonly isBehind: boolean;
  readonly rank: number | null;
  readonly rankOf: number | null;
  readonly trend: readonly TrendPoint[];
  readonly towns: readonly TownValue[];
  readonly projection: (Projection & { readonly completionRate: string | null }) | null;
}
export interface TrendPoint { readonly month: number; readonly to: string; readonly value: string | null; readonly rank: number | null }
export interface TownValue { readonly region: string; readonly value: string; readonly records: number }

export interface Dashboard {
  readonly region: string;
  readonly year: number;
  readonly asOf: string | null;
  readonly countedAt: Date | null;
  readonly headlines: readonly Headline[];
}

export interface DashboardQuestion {
  readonly regionId: string;
  readonly year: number;
  /** From January to this month; by default each figure's own stretch of the year. */
  readonly month: number | null;
  /** As it was kept at the end of this day; by default as it is. */
  readonly asOf: string | null;
}

interface Row {
  readonly id: string; readonly indicator: string; readonly region: string; readonly from: string; readonly to: string; readonly value: string | null; readonly exact: string | null; readonly text: string | null;
  readonly state: ValueState; readonly records: number; readonly computed_at: Date; readonly recount: string | null; readonly target: string | null; readonly target_line: TargetLine | null;
  readonly completion_rate: string | null; readonly rank: number | null; readonly rank_of: number | null;
}

const behind = -10;

/** One read of what is kept; nothing is counted here. */
export async function dashboard(em: EntityManager, indicators: readonly Indicator[], { regionId, year, month, asOf }: DashboardQuestion): Promise<Dashboard> {
  const setting = await settingOf(em, year, regionId);
  const place = await placeOf(em, regionId);
  const stands = asOf === null ? 'v.superseded_at is null'
    : `v.computed_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai' and (v.superseded_at is null or v.superseded_at >= (?::date + 1)::timestamp at time zone 'Asia/Shanghai')`;
  const rows = await em.execute<Row[]>(
    `select v.id, v.indicator, v.region_id as region, v."from"::text as "from", v."to"::text as "to", trim_scale(v.value)::text as value, v.exact::text as exact, v.text, v.state, v.records, v.computed_at,
            coalesce(v.recount_text, trim_scale(v.recount)::text) as recount, trim_scale(v.target)::text as target, v.target_line, trim_scale(v.completion_rate)::text as completion_rate, v.rank, v.rank_of
       from indicator_value v where v.year = ? and v.indicator = any(?::text[]) and (v.region_id = ? or v.region_id in (select id from region where parent_id = ? and level = 'TOWNSHIP')) and ${stands}`,
    [year, `{${indicators.map(({ id }) => id).join(',')}}`, regionId, regionId, ...(asOf === null ? [] : [asOf, asOf])]);
  const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator);
  const headlines = indicators.map((indicator) => headline(indicator, byIndicator.get(indicator.id) ?? [], { year, month, regionId: place.id, period: month === null ? periodOf(indicator, year, setting.targets) : upTo(year, month) }));
  const counted = rows.map(({ computed_at: at }) => new Date(at)).sort((a, b) => b.getTime() - a.getTime());
  return { region: regionId, year, asOf, countedAt: counted[0] ?? null, headlines };
}

const upTo = (year: number, month: number) => ({ ...wholeYear(year), to: monthEnd(`${year}-${String(month).padStart(2, '0')}-01`), label: { zh: month === 1 ? '1月' : `1-${month}月`, en: `to month ${month}` } });

function headline(indicator: Indicator, rows: readonly Row[], { year, regionId, period }: { readonly year: number; readonly month: number | null; readonly regionId: string; readonly period: ReturnType<typeof periodOf> }): Headline {
  const own = rows.filter(({ region }) => region === regionId);
  const found = own.find(({ from, to }) => from === period.from && to === period.to);
  const months = own.filter(({ from, to }) => from === `${year}-01-01` && to.startsWith(`${year}-`));
  const byMonth = new Map(months.map((row) => [Number(row.to.slice(5, 7)), row]));
  const last = Number(period.to.slice(5, 7));
  const runsWithTheYear = period.from === `${year}-01-01` && period.to.startsWith(`${year}-`);
  const value = found?.value ?? found?.text ?? null;
  const target = found?.target ?? null;
  const exact = inUnit(indicator, found?.exact == null ? null : fraction(found.exact));
  const lead = runsWithTheYear && found?.completion_rate != null && target !== null && exact ? subtract(multiply(divide(exact, target), 100), multiply(divide(last, 12), 100)) : null;
  const projection = runsWithTheYear ? project(indicator.measure.kind, new Map([...byMonth].map(([month, row]) => [month, row.value])), last, ['count', 'firsts', 'standing'].includes(indicator.measure.kind) ? 0 : Math.min(decimalsOf(indicator), 2)) : null;
  return {
    indicator, name: { zh: named(indicator.name.zh, year, period), en: named(indicator.name.en, year, period) }, from: period.from, to: period.to, periodLabel: period.label.zh,
    valueId: found?.id ?? null, value, state: found?.state ?? null, records: found?.records ?? 0, countedAt: found ? new Date(found.computed_at) : null, recount: found?.recount ?? null,
    target, targetLine: found?.target_line ?? null, completionRate: found?.completion_rate ?? null,
    timeProgress: runsWithTheYear ? toShortDecimal(multiply(divide(last, 12), 100), 1) : null,
    lead: lead && toShortDecimal(lead, 1), isBehind: lead !== null && compare(lead, behind) < 0,
    rank: found?.rank ?? null, rankOf: found?.rank_of ?? null,
    trend: [...byMonth].filter(([month]) => !runsWithTheYear || month <= last).sort(([a], [b]) => a - b).map(([month, row]) => ({ month, to: row.to, value: row.value, rank: row.rank })),
    towns: rows.filter(({ region, from, to, value: some }) => region !== regionId && from === period.from && to === period.to && some !== null).map(({ region, value: some, records }) => ({ region, value: some!, records })),
    projection: projection && { ...projection, completionRate: target !== null && found?.completion_rate != null ? toShortDecimal(multiply(divide(projection.value, target), 100), 1) : null },
  };
}
