import { useId } from 'preact/hooks';

/** A point of a course; null where nothing is known. */
export interface Point { readonly label: string; readonly value: number | null }

interface LineProps {
  /** What a screen reader hears; the numbers themselves stand in a table beside it. */
  readonly label: string;
  readonly points: readonly Point[];
  /** A line to reach. */
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  /** The same course a year before, to compare with. */
  readonly before?: { readonly points: readonly Point[]; readonly label: string } | undefined;
  /** Without axis and labels, for a tile. */
  readonly isSmall?: boolean;
  readonly format?: (value: number) => string;
}

const size = { width: 640, height: 240, left: 56, right: 16, top: 24, bottom: 32 } as const;
const small = { width: 160, height: 36, left: 2, right: 4, top: 4, bottom: 4 } as const;

/** Round steps that a reader can count in: 1, 2 or 5 of some power of ten. */
const steps = (most: number): readonly number[] => {
  const rough = most / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough)!;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
};

/** A point of which nothing is known breaks the line. */
const pathOf = (points: readonly Point[], x: (at: number) => number, y: (value: number) => number): string =>
  points.map(({ value }, at) => (value === null ? '' : `${at > 0 && points[at - 1]!.value !== null ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`)).join('');

/** How a number went over the months: drawn by us, in the page's own ink, as sharp on paper as on a wall. */
export const LineChart = ({ label, points, target, before, isSmall = false, format = String }: LineProps) => {
  const id = useId();
  const valuesOf = (of: readonly Point[]) => of.flatMap(({ value }) => (value === null ? [] : [value]));
  if (valuesOf(points).length === 0) return null;
  const known = [...valuesOf(points), ...valuesOf(before?.points ?? [])];
  const box = isSmall ? small : size;
  const top = Math.max(...known, target?.value ?? 0, 0);
  const bottom = Math.min(...known, 0);
  const spread = (top - bottom) * (isSmall ? 1 : 1.08) || 1;
  const x = (at: number): number => box.left + ((box.width - box.left - box.right) * at) / Math.max(points.length - 1, 1);
  const y = (value: number): number => box.height - box.bottom - ((box.height - box.top - box.bottom) * (value - bottom)) / spread;
  const last = points.findLastIndex(({ value }) => value !== null);
  const [end, reached] = [box.width - box.right, points[last]!.value!];
  const shown = format(reached);
  const valueAt = Math.min(x(last), end - 20);
  // Where the course ends by the line to reach, the line's name stands before the value's, not under it.
  const targetEnd = target && Math.abs(y(target.value) - y(reached)) < 24 && valueAt > end - 120 ? valueAt - 4 * shown.length - 12 : end;
  return (
    <svg class={isSmall ? 'chart chart-small' : 'chart'} viewBox={`0 0 ${box.width} ${box.height}`} preserveAspectRatio={isSmall ? 'none' : undefined} role="img" aria-labelledby={id}>
      <title id={id}>{label}</title>
      {!isSmall && steps(top).map((step) => (
        <g key={step}><line class="chart-grid" x1={box.left} x2={box.width - box.right} y1={y(step)} y2={y(step)} /><text class="chart-text" x={box.left - 8} y={y(step) + 4} text-anchor="end">{format(step)}</text></g>
      ))}
      {!isSmall && points.map((point, at) => <text key={point.label} class="chart-text" x={x(at)} y={box.height - 10} text-anchor="middle">{point.label}</text>)}
      {target && <line class="chart-target" x1={box.left} x2={box.width - box.right} y1={y(target.value)} y2={y(target.value)} />}
      {target && !isSmall && <text class="chart-text" x={targetEnd} y={y(target.value) - 6} text-anchor="end">{target.label}</text>}
      {before && <path class="chart-before" d={pathOf(before.points, x, y)} />}
      {before && !isSmall && known.length > valuesOf(points).length && <g><line class="chart-before" x1={box.left} x2={box.left + 24} y1="10" y2="10" /><text class="chart-text" x={box.left + 30} y="14">{before.label}</text></g>}
      <path class="chart-line" d={pathOf(points, x, y)} />
      {!isSmall && points.map(({ value, label: name }, at) => (value === null ? null : <circle key={name} class="chart-dot" cx={x(at)} cy={y(value)} r="3.5" />))}
      {!isSmall && <circle class="chart-dot" cx={x(last)} cy={y(reached)} r="4.5" />}
      {!isSmall && <text class="chart-value" x={valueAt} y={y(reached) - 12} text-anchor="middle">{shown}</text>}
    </svg>
  );
};

/** A share of the largest, inside a table's cell; the number stands in the next one. */
export const Bar = ({ value, most }: { readonly value: number; readonly most: number }) => (
  <svg class="chart-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width={most > 0 ? Math.max(0, (100 * value) / most) : 0} height="10" rx="1" /></svg>
);
