/** One bar of a series: what it is of, and how high; null is not known, and drawn as a gap. */
export interface Bar { readonly label: string; readonly value: number | null; /** The same time before, as a line across. */ readonly before?: number | null }

interface Props {
  readonly title: string;
  /** What the heights are in. */
  readonly unit: string;
  readonly bars: readonly Bar[];
  /** In words, for whoever cannot see it; the table beside has the numbers. */
  readonly summary: string;
  /** What the lines across mean, where there are any. */
  readonly beforeTitle?: string;
}

const wide = 10;
/** The next round number above. */
const above = (most: number): number => {
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= most) ?? most;
};
const short = (value: number): string => (value >= 1 ? value.toLocaleString('en-US', { maximumFractionDigits: 1 }) : String(Number(value.toPrecision(2))));

/** Bars over time. The picture only repeats the table that stands beside it. */
export const SeriesChart = ({ title, unit, bars, summary, beforeTitle }: Props) => {
  const most = Math.max(0, ...bars.flatMap(({ value, before }) => [value ?? 0, before ?? 0]));
  const top = most > 0 ? above(most) : 1;
  const height = (value: number): number => (value / top) * 100;
  const hasBefore = bars.some(({ before }) => before != null);
  return (
    <figure class="chart">
      <figcaption class="chart-title">{title}<span class="unit">（{unit}）</span></figcaption>
      <div class="chart-frame">
        <span class="chart-top number" aria-hidden="true">{short(top)}</span>
        <svg class="chart-plot" viewBox={`0 0 ${Math.max(1, bars.length) * wide} 100`} preserveAspectRatio="none" role="img" aria-label={summary}>
          {[25, 50, 75].map((at) => <line key={at} class="chart-grid" x1="0" x2={bars.length * wide} y1={at} y2={at} />)}
          {bars.map(({ label, value, before }, at) => (
            <g key={label}>
              {value === null ? <line class="chart-gap" x1={at * wide + 2} x2={at * wide + 8} y1="99" y2="99" /> : <rect class="chart-bar" x={at * wide + 2} width="6" y={100 - height(value)} height={height(value)} />}
              {before != null && <line class="chart-before" x1={at * wide + 1} x2={at * wide + 9} y1={100 - height(before)} y2={100 - height(before)} />}
            </g>
          ))}
        </svg>
        <ol class="chart-axis" aria-hidden="true">{bars.map(({ label }) => <li key={label}>{label}</li>)}</ol>
      </div>
      {hasBefore && beforeTitle && <p class="chart-key soft" aria-hidden="true"><span class="chart-key-line" />{beforeTitle}</p>}
    </figure>
  );
};
