import { arrayLiteral, textArrayLiteral } from '../../core/sql/array.ts';
import { prepared } from '../../core/sql/prepared.ts';
import type { Query } from '../../core/read/context.ts';
import type { Indicator } from '../../core/indicator/indicator.ts';
import { type NamedPeriod, wholeYear } from '../../core/indicator/period.ts';
import { compare, divide, fraction, multiply, subtract, toShortDecimal } from '../../core/scalar/fraction.ts';
import { monthEnd } from '../../core/scalar/local-date.ts';
import { type TargetRow, decimalsOf, inUnit, named, periodOf } from '../indicator.ts';
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

/** What is kept of a wanted figure in its stretch of the year. */
interface Kept {
  readonly id: string; readonly value: string | null; readonly exact: string | null; readonly text: string | null; readonly state: ValueState; readonly records: number; readonly recount: string | null;
  readonly target: string | null; readonly targetLine: TargetLine | null; readonly completionRate: string | null; readonly rank: number | null; readonly rankOf: number | null;
}
/** One row a wanted figure, in their order. */
type Row = readonly [kept: Kept | null, countedAt: number | null, trend: readonly TrendPoint[] | null, towns: readonly TownValue[] | null];

const behind = -10;

/** @param asOf whether a day is asked for: it is parameter 6 */
const statement = (asOf: boolean) => {
  const standing = (v: string) => (asOf
    ? `${v}.computed_at < ($6::date + 1)::timestamp at time zone 'Asia/Shanghai' and (${v}.superseded_at is null or ${v}.superseded_at >= ($6::date + 1)::timestamp at time zone 'Asia/Shanghai')`
    : `${v}.superseded_at is null`);
  return prepared(`
    select k.kept, k.counted_at,
      (select json_agg(json_build_object('month', extract(month from m."to"), 'to', m."to", 'value', trim_scale(m.value)::text, 'rank', m.rank) order by m."to")
         from indicator_value m where m.region_id = $1::uuid and m.indicator = w.indicator and m.year = $2::int and ${standing('m')}
          and m."from" = make_date($2::int, 1, 1) and m."to" <= case when w."from" = m."from" and w."to" <= make_date($2::int, 12, 31) then w."to" else make_date($2::int, 12, 31) end),
      (select json_agg(json_build_object('region', t.region_id, 'value', trim_scale(t.value)::text, 'records', t.records) order by t.value desc, r.code)
         from region r join indicator_value t on t.region_id = r.id and t.indicator = w.indicator and t.year = $2::int and t."from" = w."from" and t."to" = w."to" and t.value is not null and ${standing('t')}
        where r.parent_id = $1::uuid and r.level = 'TOWNSHIP')
    from unnest($3::text[], $4::date[], $5::date[]) with ordinality w(indicator, "from", "to", n)
    left join lateral (
      select json_build_object('id', v.id, 'value', trim_scale(v.value)::text, 'exact', v.exact::text, 'text', v.text, 'state', v.state, 'records', v.records, 'recount', coalesce(v.recount_text, trim_scale(v.recount)::text),
          'target', trim_scale(v.target)::text, 'targetLine', v.target_line, 'completionRate', trim_scale(v.completion_rate)::text, 'rank', v.rank, 'rankOf', v.rank_of) as kept,
        floor(extract(epoch from v.computed_at) * 1000)::float8 as counted_at
      from indicator_value v where v.region_id = $1::uuid and v.indicator = w.indicator and v.year = $2::int and v."from" = w."from" and v."to" = w."to" and ${standing('v')} limit 1) k on true
    order by w.n`);
};
const [asItStands, asItStood] = [statement(false), statement(true)];

/** One read of what is kept; nothing is counted here. */
export async function dashboard(query: Query, indicators: readonly Indicator[], targets: readonly TargetRow[], { regionId, year, month, asOf }: DashboardQuestion): Promise<Dashboard> {
  const periods = indicators.map((indicator) => (month === null ? periodOf(indicator, year, targets) : upTo(year, month)));
  const rows = await query(asOf === null ? asItStands : asItStood, [
    regionId, year, textArrayLiteral(indicators.map(({ id }) => id)), arrayLiteral(periods.map(({ from }) => from)), arrayLiteral(periods.map(({ to }) => to)), ...(asOf === null ? [] : [asOf]),
  ]) as unknown as readonly Row[];
  const counted = Math.max(...rows.map(([, at]) => at ?? 0));
  return { region: regionId, year, asOf, countedAt: counted > 0 ? new Date(counted) : null, headlines: indicators.map((indicator, index) => headline(indicator, year, periods[index]!, rows[index]!)) };
}

const upTo = (year: number, month: number): NamedPeriod => ({ ...wholeYear(year), to: monthEnd(`${year}-${String(month).padStart(2, '0')}-01`), label: { zh: month === 1 ? '1月' : `1-${month}月`, en: `to month ${month}` } });

function headline(indicator: Indicator, year: number, period: NamedPeriod, [kept, countedAt, months, towns]: Row): Headline {
  const trend = months ?? [];
  const last = Number(period.to.slice(5, 7));
  const runsWithTheYear = period.from === `${year}-01-01` && period.to.startsWith(`${year}-`);
  const target = kept?.target ?? null;
  const completionRate = kept?.completionRate ?? null;
  const exact = inUnit(indicator, kept?.exact == null ? null : fraction(kept.exact));
  const lead = runsWithTheYear && completionRate !== null && target !== null && exact ? subtract(multiply(divide(exact, target), 100), multiply(divide(last, 12), 100)) : null;
  const decimals = ['count', 'firsts', 'standing'].includes(indicator.measure.kind) ? 0 : Math.min(decimalsOf(indicator), 2);
  const projection = runsWithTheYear ? project(indicator.measure.kind, new Map(trend.map(({ month, value }) => [month, value])), last, decimals) : null;
  return {
    indicator, name: { zh: named(indicator.name.zh, year, period), en: named(indicator.name.en, year, period) }, from: period.from, to: period.to, periodLabel: period.label.zh,
    valueId: kept?.id ?? null, value: kept?.value ?? kept?.text ?? null, state: kept?.state ?? null, records: kept?.records ?? 0, countedAt: countedAt === null ? null : new Date(countedAt), recount: kept?.recount ?? null,
    target, targetLine: kept?.targetLine ?? null, completionRate,
    timeProgress: runsWithTheYear ? toShortDecimal(multiply(divide(last, 12), 100), 1) : null,
    lead: lead && toShortDecimal(lead, 1), isBehind: lead !== null && compare(lead, behind) < 0,
    rank: kept?.rank ?? null, rankOf: kept?.rankOf ?? null, trend, towns: towns ?? [],
    projection: projection && { ...projection, completionRate: target !== null && completionRate !== null ? toShortDecimal(multiply(divide(projection.value, target), 100), 1) : null },
  };
}
