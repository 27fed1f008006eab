import type { Indicator } from '../../core/indicator/indicator.ts';
import { type NamedPeriod, wholeYear } from '../../core/indicator/period.ts';
import type { Query } from '../../core/read/context.ts';
import { monthEnd } from '../../core/scalar/local-date.ts';
import { arrayLiteral, textArrayLiteral } from '../../core/sql/array.ts';
import { prepared } from '../../core/sql/prepared.ts';
import { type DescribedIndicator, type TargetRow, decimalsOf, describedIndicator, named, periodOf, targetRows } from '../indicator.ts';
import type { TargetLine, ValueState } from '../indicator.entity.ts';
import { type Projection, method, pace } from './projection.ts';

/** A figure as leaders read it: how far, against what, how it went, and where. All of it as kept by the rollup; null where it is not known. */
export interface Headline {
  readonly indicator: DescribedIndicator;
  readonly name: string;
  readonly nameEn: string;
  readonly from: string;
  /** The cut-off date. */
  readonly to: string;
  readonly periodLabel: string;
  readonly value: string | null;
  readonly state: ValueState | null;
  readonly recordCount: number;
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
  readonly trend: readonly { readonly month: number; readonly to: string; readonly value: string | null; readonly rank: number | null }[];
  /** The largest first. */
  readonly towns: readonly { readonly region: Region; readonly value: string; readonly records: number }[];
  readonly projection: Projection | null;
}

/** What is read of a region along with the rest. */
interface Region { readonly id: string; readonly name: string; readonly code: string }

export interface Dashboard {
  readonly region: Region;
  readonly year: number;
  readonly asOf: string | null;
  readonly countedAt: Date | null;
  readonly headlines: readonly Headline[];
}

export interface DashboardQuestion {
  readonly year: number;
  /** From January to this month; by default each figure's own stretch of the year. */
  readonly month: number | null;
  /** As it was kept at the end of this day; by default as it is. */
  readonly asOf: string | null;
}

/** The region and what it aims at in a year; without a code, the only county; without a year, the last one that says over which stretch it is counted. Null when there is none such. */
export async function placeOfDashboard(query: Query, code: string | null, year: number | null): Promise<{ readonly region: Region; readonly year: number; readonly targets: readonly TargetRow[] } | null> {
  const [found] = await query(placed[code === null ? 'only' : 'coded'][year === null ? 'latest' : 'said'], [code, year].filter((each) => each !== null)) as unknown as readonly (readonly [string, string, string, number, readonly TargetRow[]])[];
  return found ? { region: { id: found[0], code: found[1], name: found[2] }, year: found[3], targets: found[4] } : null;
}
/** A statement for each way to ask: one that decides by its parameters which way it is PostgreSQL plans anew each time. */
const placing = (isCoded: boolean, isSaid: boolean) => prepared(`
  select r.id, r.code, r.name, y.year, (select coalesce(json_agg(a), '[]') from (${targetRows('r.id', 'y.year')}) a) from region r
   cross join lateral (select ${isSaid ? `$${isCoded ? 2 : 1}::int` : `coalesce((select max(t.year) from target t where t.region_id = case when r.level = 'TOWNSHIP' then r.parent_id else r.id end and t.state = 'IN_FORCE' and t.period is not null), extract(year from now())::int)`} as year) y
   where r.valid_to is null and ${isCoded ? 'r.code = $1::text' : `r.level = 'COUNTY' and (select count(*) from region c where c.level = 'COUNTY' and c.valid_to is null) = 1`}`);
const placed = { coded: { said: placing(true, true), latest: placing(true, false) }, only: { said: placing(false, true), latest: placing(false, false) } };

/** What the statement says of a wanted figure; of months and towns, of which there are hundreds, in as few signs as can be. */
type Row = Omit<Headline, 'indicator' | 'name' | 'nameEn' | 'from' | 'to' | 'periodLabel' | 'countedAt' | 'projection' | 'trend' | 'towns'> & {
  readonly countedAt: number | null;
  readonly projection: { readonly value: string; readonly completionRate: string | null; readonly increase: string } | null;
  /** The last day, the value, the rank. */
  readonly trend: readonly (readonly [string, string | null, number | null])[];
  /** Which of the towns, the value, how many records. */
  readonly towns: readonly (readonly [number, string, number])[];
};

/**
 * What is kept of the wanted figures, in their order. Each quotient is one division of exact decimals, rounded once, half away from zero.
 *
 * The towns' values of a figure stand side by side in the index by indicator and last day. With the year as a column of it, PostgreSQL would
 * look each town up in the key, which takes a third longer and, unlike this, more time in a city of many counties.
 *
 * $1 region, $2 year, $3 indicators, $4–$5 their periods, $6 units of the facts in one of showing, $7 decimals of a projection (null: none is made), $8 whether it may fall, $9 as of which day
 */
const statement = (asOf: boolean) => {
  const standing = (v: string) => (asOf
    ? `${v}.computed_at < ($9::date + 1)::timestamp at time zone 'Asia/Shanghai' and (${v}.superseded_at is null or ${v}.superseded_at >= ($9::date + 1)::timestamp at time zone 'Asia/Shanghai')`
    : `${v}.superseded_at is null`);
  const ofCounty = (v: string) => `${v}.region_id = $1::uuid and ${v}.indicator = w.indicator and ${v}.year = $2::int and ${standing(v)}`;
  return prepared(`
    with town as materialized (select r.id, r.name, r.code, row_number() over (order by r.code) - 1 as n from region r where r.parent_id = $1::uuid and r.level = 'TOWNSHIP')
    select (select coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'code', r.code) order by r.n), '[]') from town r), coalesce(json_agg(json_build_object(
      'value', coalesce(trim_scale(v.value)::text, v.text), 'state', v.state, 'recordCount', coalesce(v.records, 0), 'countedAt', floor(extract(epoch from v.computed_at) * 1000), 'recount', coalesce(v.recount_text, trim_scale(v.recount)::text),
      'target', trim_scale(v.target)::text, 'targetLine', v.target_line, 'completionRate', trim_scale(v.completion_rate)::text, 'rank', v.rank, 'rankOf', v.rank_of,
      'timeProgress', case when w.runs then trim_scale(round(w.month * 100.0 / 12, 1))::text end, 'lead', trim_scale(round(d.lead, 1))::text, 'isBehind', coalesce(d.lead < -10, false),
      'trend', (select concat('[', string_agg(concat('[', to_json(m."to"), ',', coalesce('"' || trim_scale(m.value)::text || '"', 'null'), ',', coalesce(m.rank::text, 'null'), ']'), ',' order by m."to"), ']')::json
        from indicator_value m where ${ofCounty('m')} and m."from" = make_date($2::int, 1, 1) and m."to" <= case when w.runs then w."to" else make_date($2::int, 12, 31) end),
      'towns', (select concat('[', string_agg(concat('[', array_position(l.ids, t.region_id) - 1, ',"', trim_scale(t.value)::text, '",', t.records, ']'), ',' order by t.value desc, array_position(l.ids, t.region_id)), ']')::json
        from indicator_value t where t.indicator = w.indicator and t."to" = w."to" and t.region_id = any(l.ids) and t."from" = w."from" and t.year + 0 = $2::int and t.value is not null and ${standing('t')}),
      'projection', case when p.value is not null then json_build_object('value', trim_scale(p.value)::text, 'increase', trim_scale(round(g.gained / ${pace}, 2))::text,
        'completionRate', case when v.completion_rate is not null then trim_scale(round(p.value * 100 / v.target, 1))::text end) end
    ) order by w.n), '[]')
    from (select w.*, w."from" = make_date($2::int, 1, 1) and w."to" <= make_date($2::int, 12, 31) as runs, extract(month from w."to")::int as month
      from unnest($3::text[], $4::date[], $5::date[], $6::numeric[], $7::int[], $8::bool[]) with ordinality w(indicator, "from", "to", per, decimals, falls, n)) w
    cross join (select array_agg(r.id order by r.n) as ids from town r) l
    left join indicator_value v on ${ofCounty('v')} and v."from" = w."from" and v."to" = w."to"
    left join indicator_value b on w.runs and w.decimals is not null and w.month > ${pace} and w.month < 12
      and ${ofCounty('b')} and b."from" = w."from" and b."to" = (date_trunc('month', w."to") - interval '${pace - 1} months')::date - 1
    left join lateral (select (v.exact * 1200 - w.month * 100 * v.target * w.per) / nullif(12 * v.target * w.per, 0) as lead where w.runs and v.completion_rate is not null) d on true
    left join lateral (select case when w.falls or v.value > b.value then v.value - b.value when v.value <= b.value then 0 end as gained) g on true
    left join lateral (select round((v.value * ${pace} + g.gained * (12 - w.month)) / ${pace}, w.decimals) as value) p on true`);
};
const [asItStands, asItStood] = [statement(false), statement(true)];

/** One read of what is kept; nothing is counted here. */
export async function dashboard(query: Query, region: Region, indicators: readonly Indicator[], targets: readonly TargetRow[], { year, month, asOf }: DashboardQuestion): Promise<Dashboard> {
  const periods = indicators.map((indicator) => (month === null ? periodOf(indicator, year, targets) : upTo(year, month)));
  const [[towns, rows]] = await query(asOf === null ? asItStands : asItStood, [
    region.id, year, textArrayLiteral(indicators.map(({ id }) => id)), arrayLiteral(periods.map(({ from }) => from)), arrayLiteral(periods.map(({ to }) => to)),
    arrayLiteral(indicators.map(({ shown }) => shown?.per ?? '1')), arrayLiteral(indicators.map(projectedTo)), arrayLiteral(indicators.map(({ measure }) => String(measure.kind === 'standing'))), ...(asOf === null ? [] : [asOf]),
  ]) as unknown as readonly [readonly [readonly Region[], readonly Row[]]];
  const headlines = rows.map((row, index) => headline(indicators[index]!, year, periods[index]!, row, towns));
  const counted = rows.reduce((last, { countedAt }) => Math.max(last, countedAt ?? 0), 0);
  return { region: { id: region.id, name: region.name, code: region.code }, year, asOf, countedAt: counted === 0 ? null : new Date(counted), headlines };
}

const upTo = (year: number, month: number): NamedPeriod => ({ ...wholeYear(year), to: monthEnd(`${year}-${String(month).padStart(2, '0')}-01`), label: { zh: month === 1 ? '1月' : `1-${month}月`, en: `to month ${month}` } });

/** The decimals of a projection; null for what does not add up over a year. */
const projectedTo = (indicator: Indicator): number | null => {
  const { kind } = indicator.measure;
  return kind === 'ratio' || kind === 'said' ? null : kind === 'count' || kind === 'firsts' || kind === 'standing' ? 0 : Math.min(decimalsOf(indicator), 2);
};

const headline = (indicator: Indicator, year: number, period: NamedPeriod, { countedAt, projection, trend, towns, ...row }: Row, places: readonly Region[]): Headline => ({
  ...row, indicator: describedIndicator(indicator.id)!, name: named(indicator.name.zh, year, period), nameEn: named(indicator.name.en, year, period), from: period.from, to: period.to, periodLabel: period.label.zh,
  countedAt: countedAt === null ? null : new Date(countedAt),
  trend: trend.map(([to, value, rank]) => ({ month: Number(to.slice(5, 7)), to, value, rank })),
  towns: towns.map(([place, value, records]) => ({ region: places[place]!, value, records })),
  projection: projection && { value: projection.value, completionRate: projection.completionRate, ...method(Number(period.to.slice(5, 7)), projection.increase) },
});
