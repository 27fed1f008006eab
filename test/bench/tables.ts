import type { Loaded } from './load.ts';

/** What one question took, round by round. */
export interface Cell {
  readonly size: string;
  readonly question: string;
  readonly connections: number;
  readonly taken: Readonly<Record<'bare' | 'bureau', readonly (Loaded & { /** Milliseconds of the server's CPU an answer. */ readonly cpu: number })[]>>;
}
export interface Memory { readonly size: string; readonly bare: number; readonly bureau: number }

/** What the project promises, as times the hand-written SQL server's time. */
const goals: Readonly<Record<number, number>> = { 1: 1.25, 32: 1.35 };
/** How far lists are walked is told, not averaged. */
const apart = new Set(['page', 'deep']);

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const geometricMean = (numbers: readonly number[]): number => Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length);
const each = ({ milliseconds, answers }: Loaded): number => milliseconds / answers;
/** Sides of one round share the machine's mood, so they are compared round by round. */
const ratio = ({ taken: { bare, bureau } }: Cell): number => median(bureau.map((one, round) => each(one) / each(bare[round]!)));
const row = (...columns: readonly string[]): string => columns.map((column, at) => (at === 0 ? column.padEnd(18) : column.padStart(12))).join('');

/** The results as tables: times and ratios, geometric means against their goals, growth from the first size to the others. */
export function tables(cells: readonly Cell[], memory: readonly Memory[]): string {
  const lines: string[] = [];
  for (const { size, bare, bureau } of memory) {
    lines.push('', `${size} (memory: bare ${(bare / 1e6).toFixed(0)} MB, bureau ${(bureau / 1e6).toFixed(0)} MB)`, row('question', 'connections', 'bare p50', 'p99', 'cpu', 'bureau p50', 'p99', 'cpu', 'ratio'));
    const here = cells.filter((cell) => cell.size === size);
    for (const cell of here) {
      const { bare: one, bureau: other } = cell.taken;
      const of = (side: typeof one) => [(loaded: Loaded) => loaded.p50, (loaded: Loaded) => loaded.p99].map((take) => median(side.map(take)).toFixed(2)).concat(median(side.map(({ cpu }) => cpu)).toFixed(2));
      lines.push(row(cell.question, String(cell.connections), ...of(one), ...of(other), ratio(cell).toFixed(2)));
    }
    for (const connections of new Set(here.map((cell) => cell.connections))) {
      const ratios = here.filter((cell) => cell.connections === connections && !apart.has(cell.question)).map(ratio);
      if (ratios.length > 0) lines.push(`geometric mean at ${connections}: ${geometricMean(ratios).toFixed(2)} × (goal: at most ${goals[connections]} ×), at most ${Math.max(...ratios).toFixed(2)} × (goal: 1.6 ×)`);
    }
  }
  const [first, ...larger] = memory;
  for (const { size } of larger) {
    lines.push('', `from ${first!.size} to ${size}`, row('question', 'connections', 'bare', 'bureau'));
    for (const cell of cells.filter((each) => each.size === size)) {
      const before = cells.find((other) => other.size === first!.size && other.question === cell.question && other.connections === cell.connections)!;
      const growth = (side: 'bare' | 'bureau') => median(cell.taken[side].map((one, round) => each(one) / each(before.taken[side][round]!))).toFixed(2);
      lines.push(row(cell.question, String(cell.connections), growth('bare'), growth('bureau')));
    }
  }
  return lines.join('\n');
}
