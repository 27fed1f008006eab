import { area } from '../kit/format.ts';
import { monthTitle } from './time.ts';
import { text } from './words.ts';

export interface SpacePoint { readonly month: string; readonly gross: string | null | undefined; readonly used: string | null | undefined }

/** A round number above the highest bar. */
const ceiling = (highest: number): number => {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  return [1, 1.5, 2, 3, 4, 5, 8, 10].map((times) => times * step).find((each) => each >= highest) ?? highest;
};
const share = (value: string | null | undefined, top: number): string => `${Math.min(100, (Number(value ?? 0) / top) * 100).toFixed(2)}%`;

/** Total and used area, a bar a month. A picture of the table that stands below it: whoever cannot see it misses nothing. */
export const SpaceChart = ({ name, points }: { readonly name: string; readonly points: readonly SpacePoint[] }) => {
  if (points.length < 2) return null;
  const top = ceiling(Math.max(...points.map(({ gross, used }) => Math.max(Number(gross ?? 0), Number(used ?? 0)))));
  const hasUsed = points.some(({ used }) => used != null);
  const every = points.length > 14 ? 3 : 1;
  return (
    <figure class="space-chart">
      <div class="space-chart-plot" role="img" aria-label={`${text.chartOf(name, monthTitle(points[0]!.month), monthTitle(points.at(-1)!.month))}${text.chartHint}`}>
        <span class="space-chart-top">{area(String(top))}</span>
        <ol>
          {points.map(({ month, gross, used }, at) => (
            <li key={month}>
              <span class="space-chart-column">
                <span class="space-chart-bar" style={{ height: share(gross, top) }} />
                {hasUsed && <span class="space-chart-bar space-chart-used" style={{ height: share(used, top) }} />}
              </span>
              <span class="space-chart-month">{at % every === 0 ? Number(month.slice(5, 7)) : ' '}{(month.slice(5, 7) === '01' || (at === 0 && month.slice(5, 7) !== '12')) && <span class="space-chart-year">{month.slice(0, 4)}</span>}</span>
            </li>
          ))}
        </ol>
      </div>
      <figcaption><span class="space-chart-key" aria-hidden="true" />{text.grossArea}{hasUsed && <><span class="space-chart-key space-chart-used" aria-hidden="true" />{text.usedArea}</>}</figcaption>
    </figure>
  );
};
