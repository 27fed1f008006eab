import type { Loaded } from './load.ts';

/** SQL by hand behind a bare server; the bureau; PostGraphile, where it is asked: without anybody, and telling the database who asks. */
export type Side = 'bare' | 'bureau' | 'peer' | 'told';

/** What one question took, round by round. */
export interface Cell {
  readonly size: string;
  readonly question: string;
  readonly connections: number;
  readonly taken: Readonly<Record<Side, readonly (Loaded & { /** Milliseconds of the server's CPU an answer. */ readonly cpu: number })[]>>;
}
export interface Memory { readonly size: string; /** Bytes. */ readonly of: Readonly<Partial<Record<Side, number>>> }

/** What the project promises, as times the hand-written SQL server's time. */
const goals: Readonly<Record<number, number>> = { 1: 1.25, 32: 1.35 };
/** How far lists are walked is told, not averaged. */
const apart = new Set(['page', 'deep']);

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
const geometricMean = (numbers: readonly number[]): number => Math.exp(numbers.reduce((sum, each) => sum + Math.log(each), 0) / numbers.length);
const each = ({ milliseconds, answers }: Loaded): number => milliseconds / answers;
/** Sides of one round share the machine's mood, so they are compared round by round. */
const ratio = ({ taken }: Cell, side: Side = 'bureau', to: Side = 'bare'): number => median(taken[side].map((one, round) => each(one) / each(taken[to][round]!)));
const row = (...columns: readonly string[]): string => columns.map((column, at) => (at === 0 ? column.padEnd(12) : column.padStart(11))).join('');

/** The results as tables: times and ratios, geometric means against their goals, growth from the first size to the others. */
export function tables(cells: readonly Cell[], memory: readonly Memory[]): string {
  const lines: string[] = [];
  for (const { size, of } of memory) {
    const sides = Object.keys(of) as Side[];
    lines.push('', `${size} (memory: ${sides.map((side) => `${side} ${(of[side]! / 1e6).toFixed(0)} MB`).join(', ')}; p50, p99 and the server's CPU an answer in ms)`,
      row('question', 'at', ...sides.flatMap((side) => [`${side} p50`, 'p99', 'cpu']), 'ratio', ...(of.peer ? ['peer ratio', 'told ratio'] : [])));
    const here = cells.filter((cell) => cell.size === size);
    for (const cell of here) {
      const shown = (side: Side) => (cell.taken[side].length === 0 ? ['', '', ''] : ([({ p50 }) => p50, ({ p99 }) => p99, ({ cpu }) => cpu] as ((loaded: Loaded & { cpu: number }) => number)[]).map((take) => median(cell.taken[side].map(take)).toFixed(2)));
      lines.push(row(cell.question, String(cell.connections), ...sides.flatMap(shown), ratio(cell).toFixed(2), ...(cell.taken.peer.length > 0 ? [ratio(cell, 'peer').toFixed(2), ratio(cell, 'told').toFixed(2)] : [])));
    }
    for (const connections of new Set(here.map((cell) => cell.connections))) {
      const five = here.filter((cell) => cell.connections === connections && !apart.has(cell.question));
      const ratios = five.map((cell) => ratio(cell));
      if (ratios.length > 0) lines.push(`geometric mean at ${connections}: ${geometricMean(ratios).toFixed(2)} × (goal: at most ${goals[connections]} ×), at most ${Math.max(...ratios).toFixed(2)} × (goal: 1.6 ×)`);
      for (const [side, called] of of.peer && ratios.length > 0 ? [['peer', 'PostGraphile'], ['told', 'PostGraphile that says who asks']] as const : []) {
        const ahead = five.map((cell) => ratio(cell, side, 'bureau'));
        lines.push(`${called} at ${connections}: ${geometricMean(ahead).toFixed(2)} × the bureau's time (goal: at least 2 ×), at least ${Math.min(...ahead).toFixed(2)} × (goal: more than 1 ×)`);
      }
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
