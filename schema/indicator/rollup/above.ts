import type { EntityManager } from '@mikro-orm/postgresql';
import { type Indicator, factsOf } from '../../core/indicator/indicator.ts';
import { declaredIndicator } from '../../core/indicator/registry.ts';
import { type Fraction, fraction } from '../../core/scalar/fraction.ts';
import { completionOf, ratioOf, settingOf, shownValue, targetOf, valueOf } from '../indicator.ts';
import { type Cell, exactly } from './count.ts';

interface Above { readonly region: string; readonly counties: number }
interface Row { readonly indicator: string; readonly region: string; readonly from: string; readonly to: string; readonly exact: string | null; readonly records: number; readonly counties: number }

/** The cities and provinces in which more than one county is kept: of a single one, its own figures are all there is. */
export const placesAbove = (em: EntityManager): Promise<Above[]> => em.execute<Above[]>(
  `with recursive up as (
     select r.id as county, r.parent_id as region from region r where r.level = 'COUNTY' and r.valid_to is null and exists (select 1 from indicator_value v where v.region_id = r.id)
     union all select up.county, p.parent_id from up join region p on p.id = up.region)
   select region, count(*)::int as counties from up where region is not null group by region having count(*) > 1`);

/**
 * What counties add up to in their city and province: the standing values of the counties, summed exactly; a ratio is
 * one of sums and never an average of ratios.
 */
export async function countAbove(em: EntityManager, indicators: readonly Indicator[], above: readonly Above[], year: number): Promise<Cell[]> {
  if (above.length === 0) return [];
  const adding = new Set(indicators.flatMap(({ id, measure }) => (measure.kind === 'ratio' ? [measure.of, measure.over] : measure.kind === 'said' ? [] : [id])));
  const rows = await em.execute<Row[]>(
    `with recursive up as (
       select r.id as county, r.parent_id as region from region r where r.level = 'COUNTY' and r.valid_to is null
       union all select up.county, p.parent_id from up join region p on p.id = up.region)
     select v.indicator, up.region, v."from"::text as "from", v."to"::text as "to", sum(v.exact)::text as exact, sum(v.records)::int as records, count(*)::int as counties
       from up join indicator_value v on v.region_id = up.county and v.superseded_at is null and v.year = ? and v.indicator = any(?::text[])
      where up.region = any(?::uuid[]) group by v.indicator, up.region, v."from", v."to"`,
    [year, `{${[...adding].join(',')}}`, `{${above.map(({ region }) => region).join(',')}}`]);
  const sums = new Map(rows.map((row) => [keyOf(row.indicator, row), row]));
  const settings = new Map<string, Awaited<ReturnType<typeof settingOf>>>();
  for (const { region } of above) settings.set(region, await settingOf(em, year, region));
  const counties = new Map(above.map((each) => [each.region, each.counties]));
  return indicators.flatMap((indicator) => {
    const { measure } = indicator;
    const base = rows.filter((row) => row.indicator === (measure.kind === 'ratio' ? measure.of : indicator.id));
    return base.flatMap((row): Cell[] => {
      const over = measure.kind === 'ratio' ? sums.get(keyOf(measure.over, row)) : undefined;
      const value = measure.kind === 'ratio' ? ratioOf(exact(declaredIndicator(measure.of), row, counties), over ? exact(declaredIndicator(measure.over), over, counties) : null, measure.growth === true) : exact(indicator, row, counties);
      if (value === null) return [];
      const target = targetOf(settings.get(row.region)!, indicator);
      return [{
        indicator: indicator.id, region: row.region, from: row.from, to: row.to, value: shownValue(indicator, value), exact: exactly(value), text: null, records: row.records + (over?.records ?? 0),
        target: target?.value ?? null, targetLine: target?.value ? target.line : null, completionRate: completionOf(indicator, value, target?.value ?? null), rank: null, rankOf: null,
      }];
    });
  });
}

const keyOf = (indicator: string, { region, from, to }: Row): string => `${indicator} ${region} ${from} ${to}`;

/** Where only the whole counts, every county must have its part. */
const exact = (indicator: Indicator, row: Row, counties: ReadonlyMap<string, number>): Fraction | null =>
  (row.exact === null || (factsOf(indicator)?.isWhole && row.counties < counties.get(row.region)!) ? null : valueOf(indicator.measure.kind, { records: row.records, amount: fraction(row.exact) }, true));
