import { readFileSync } from 'node:fs';
import type { Indicator } from '../../../schema/core/indicator/indicator.ts';
import { type NamedPeriod, wholeYear } from '../../../schema/core/indicator/period.ts';
import { literal } from '../../../schema/core/sql/statement.ts';
import { headlines } from '../../../schema/indicator/dashboard/headlines.ts';
import { decimalsOf, named } from '../../../schema/indicator/indicator.ts';
import { type Question, moment } from './question.ts';

/** The leaders' page, in the portal's own words. */
const document = readFileSync(new URL('../../../client/indicator/dashboard.graphql', import.meta.url), 'utf8');
const operation = (name: string): string => document.split(/\n(?=query|fragment)/).find((each) => new RegExp(`^(query|fragment) ${name}\\b`).test(each))!;

/** What is known of the year's figures before anything is read; somebody who writes SQL for one page would write it so. */
const wanted = (year: number, month: number): string => headlines(new Set()).map((indicator, n) => {
  const period: NamedPeriod = { ...wholeYear(year), label: { zh: `1-${month}月`, en: `to month ${month}` } };
  return `(${[
    n, literal(indicator.id), literal(indicator.unit.zh), indicator.isPercent === true, literal(indicator.how), literal(named(indicator.name.zh, year, period)), literal(named(indicator.name.en, year, period)),
    indicator.shown?.per ?? 1, projects(indicator) ? decimals(indicator) : 'null::int',
  ].join(', ')})`;
}).join(',\n  ');
const decimals = (indicator: Indicator): number => (['count', 'firsts', 'standing'].includes(indicator.measure.kind) ? 0 : Math.min(decimalsOf(indicator), 2));
const projects = ({ measure }: Indicator): boolean => measure.kind !== 'ratio' && measure.kind !== 'said';

/** What may fall over the year as well as rise. */
const standing = headlines(new Set()).filter(({ measure }) => measure.kind === 'standing').map(({ id }) => literal(id)).join(', ') || "''";

const short = (value: string, places: number): string => `trim_scale(round(${value}, ${places}))::text`;

/** @param region a county's code @param upTo the month whose end is asked for: 1–11, so that the year's end is still to be guessed */
export const dashboard = (year: number, region: string, upTo: number): Question => ({
  name: 'Leaders',
  document: `${operation('Leaders')}\n${operation('HeadlineTile')}`,
  variables: { year, region, month: upTo },
  sql: `
with wanted(n, id, unit, is_percent, how, name, name_en, per, decimals) as (values
  ${wanted(year, upTo)}),
place as (select r.id, r.name, r.code from region r where r.code = $2 and r.valid_to is null),
span as (select make_date($1::int, 1, 1) as "from", (make_date($1::int, $3::int, 1) + interval '1 month')::date - 1 as "to", $3::int as month, round($3::int * 100.0 / 12, 1) as gone),
kept as (select w.*, v.value, v.text, v.state, v.records, v.computed_at, v.recount, v.recount_text, v.target, v.target_line, v.completion_rate, v.rank, v.rank_of, span."from", span."to", span.month, span.gone,
    case when v.completion_rate is not null and v.target is not null then v.exact / w.per / v.target * 100 - span.month * 100.0 / 12 end as lead,
    before.value as value_before
  from wanted w cross join place p cross join span
  left join indicator_value v on v.region_id = p.id and v.indicator = w.id and v.year = $1::int and v."from" = span."from" and v."to" = span."to" and v.superseded_at is null
  left join indicator_value before on before.region_id = p.id and before.indicator = w.id and before.year = $1::int and before."from" = span."from" and before."to" = (span."to" + 1 - interval '3 months')::date - 1
    and before.superseded_at is null and span.month between 4 and 11 and w.decimals is not null),
gained as (select k.*, case when k.id in (${standing}) or k.value > k.value_before then k.value - k.value_before when k.value_before is not null then 0 end as gain from kept k),
guessed as (select g.*, g.value + g.gain * (12 - g.month) / 3 as guess, g.gain / 3 as pace from gained g)
select json_build_object('dashboard', json_build_object(
  'region', (select json_build_object('id', 'rgn_' || p.id, 'name', p.name, 'code', p.code) from place p),
  'year', $1::int,
  'countedAt', (select ${moment('max(k.computed_at)')} from kept k),
  'headlines', (select json_agg(json_build_object(
    'indicator', json_build_object('id', k.id, 'unit', k.unit, 'isPercent', k.is_percent, 'how', k.how), 'name', k.name, 'nameEn', k.name_en, 'from', k."from", 'to', k."to",
    'periodLabel', case when k.month = 1 then '1月' else '1-' || k.month || '月' end, 'value', coalesce(trim_scale(k.value)::text, k.text), 'state', k.state, 'recordCount', coalesce(k.records, 0),
    'countedAt', ${moment('k.computed_at')}, 'recount', coalesce(k.recount_text, trim_scale(k.recount)::text), 'target', trim_scale(k.target)::text, 'targetLine', k.target_line,
    'completionRate', trim_scale(k.completion_rate)::text, 'timeProgress', trim_scale(k.gone)::text, 'lead', ${short('k.lead', 1)}, 'isBehind', coalesce(k.lead < -10, false), 'rank', k.rank, 'rankOf', k.rank_of,
    'trend', (select coalesce(json_agg(json_build_object('month', extract(month from m."to"), 'to', m."to", 'value', trim_scale(m.value)::text, 'rank', m.rank) order by m."to"), '[]')
      from indicator_value m, place p where m.region_id = p.id and m.indicator = k.id and m.year = $1::int and m."from" = k."from" and m."to" <= k."to" and m.superseded_at is null),
    'projection', case when k.guess is not null then json_build_object('value', trim_scale(round(k.guess, k.decimals))::text,
      'completionRate', case when k.completion_rate is not null then trim_scale(round(round(k.guess, k.decimals) / k.target * 100, 1))::text end,
      'method', format('按近 3 个月（%s—%s月）月均增量 %s 外推至年底', k.month - 2, k.month, ${short('k.pace', 2)}),
      'methodEn', format('extrapolated to the year''s end by the mean monthly increase of the last 3 months (%s)', ${short('k.pace', 2)})) end,
    'towns', (select coalesce(json_agg(json_build_object('value', trim_scale(t.value)::text, 'region', json_build_object('id', 'rgn_' || r.id, 'name', r.name)) order by t.value desc, r.code), '[]')
      from region r join place p on r.parent_id = p.id join indicator_value t on t.region_id = r.id and t.indicator = k.id and t.year = $1::int and t."from" = k."from" and t."to" = k."to" and t.superseded_at is null and t.value is not null
      where r.level = 'TOWNSHIP')
  ) order by k.n) from guessed k)
))::text`,
});
