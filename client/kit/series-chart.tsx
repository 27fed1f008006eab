import { useId } from 'preact/hooks';
import { language } from './i18n.ts';

/** One line or row of bars: what is not known leaves a gap and is never drawn as zero. */
export interface Series { readonly name: string; readonly values: readonly (number | null)[] }

interface Props {
  /** What the chart shows, in a sentence; the numbers stand in the table beside it. */
  readonly label: string;
  /** Below each place of the axis. */
  readonly marks: readonly string[];
  readonly series: readonly Series[];
  readonly kind: 'bars' | 'lines';
  /** How a value of the axis is written. */
  readonly print: (value: number) => string;
}

const height = 100;
const step = 10;

/** Several courses on one axis, or bars that may fall below it; a single course with its target is a `LineChart`. Axis from zero (or below), two or three lines to read by, words beside the drawing so that they never shrink with it. */
export const SeriesChart = ({ label, marks, series, kind, print }: Props) => {
  const id = useId();
  const known = series.flatMap(({ values }) => values.filter((value): value is number => value !== null));
  if (known.length === 0) return null;
  const [low, high] = bounds(known);
  const width = marks.length * step;
  const y = (value: number): number => height - ((value - low) / (high - low)) * height;
  const ticks = low < 0 ? [high, 0, low] : [high, (high + low) / 2, low];
  return (
    <figure class="plot" aria-labelledby={id}>
      <figcaption id={id} class="unseen">{label}{language.value === 'zh' ? '。数值见旁边的表。' : '. The values are in the table beside it.'}</figcaption>
      <div class="plot-box" aria-hidden="true">
        <ol class="plot-scale">{ticks.map((value) => <li key={value}>{print(value)}</li>)}</ol>
        <svg class="plot-drawing" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" focusable="false">
          {ticks.map((value) => <line key={value} class={value === 0 ? 'plot-zero' : 'plot-line'} x1={0} x2={width} y1={y(value)} y2={y(value)} />)}
          {kind === 'bars' ? series.map(({ values }, at) => values.map((value, index) => value !== null && value !== 0 && (
            <rect key={`${at} ${index}`} class={value < 0 ? 'plot-bar plot-below' : `plot-bar plot-${at}`} x={index * step + 2 + (at * 6) / series.length} width={6 / series.length - .4}
              y={Math.min(y(value), y(0))} height={Math.abs(y(value) - y(0))} />
          ))) : series.map(({ values }, at) => runs(values).map((run) => (
            <polyline key={`${at} ${run[0]![0]}`} class={`plot-run plot-${at}`} points={(run.length === 1 ? [[run[0]![0] - .2, run[0]![1]] as const, [run[0]![0] + .2, run[0]![1]] as const] : run).map(([index, value]) => `${index * step + step / 2},${y(value)}`).join(' ')} />
          )))}
        </svg>
        <ol class="plot-marks">{marks.map((mark) => <li key={mark}>{mark}</li>)}</ol>
      </div>
      {series.length > 1 && <ul class="plot-legend">{series.map(({ name }, at) => <li key={name}><svg viewBox="0 0 24 8" class="plot-key" aria-hidden="true"><line class={`plot-run plot-${at}`} x1={1} x2={23} y1={4} y2={4} /></svg>{name}</li>)}</ul>}
    </figure>
  );
};

/** From zero, or below it where something is negative, up to a round number. */
function bounds(values: readonly number[]): readonly [low: number, high: number] {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const unit = 10 ** Math.floor(Math.log10(Math.max(most - least, 1e-9))) / 2;
  const [low, high] = [Math.floor(least / unit) * unit, Math.ceil(most / unit) * unit];
  return low === high ? [low, low + unit] : [low, high];
}

/** The stretches without a gap. */
function runs(values: readonly (number | null)[]): (readonly (readonly [index: number, value: number])[])[] {
  const found: [number, number][][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const last = found.at(-1);
    if (last && last.at(-1)![0] === index - 1) last.push([index, value]);
    else found.push([[index, value]]);
  });
  return found;
}
