import { round, shift } from '../kit/decimal.ts';
import { halfWidth } from '../kit/format.ts';
import type { Month } from './series.tsx';
import type { ParkMeasure } from '../generated/graphql.ts';

/** Exact sums of what is typed in 万元 and what is stored in yuan, in fen; null is not known, and makes a sum unknown. */
export type Fen = bigint | null;

export const fenOf = (yuan: string | null | undefined): Fen => (yuan == null ? null : BigInt(round(yuan, 2).replace('.', '')));
export const typed = (wan: string | undefined): string => halfWidth(wan ?? '').trim().replaceAll(',', '');
export const isNumber = (text: string): boolean => /^\d+(\.\d+)?$/.test(text);
/** As the bureau takes it. Less than a fen is refused by it, and said there. */
export const yuanOf = (wan: string): string => shift(wan, 4);
export const fenTyped = (wan: string | undefined): Fen => { const text = typed(wan); return isNumber(text) ? fenOf(yuanOf(text)) : null; };
export const yuanText = (fen: bigint): string => { const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0'); return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`; };

/** What the months before come to; null when one of them is missing or says nothing. */
export function sumBefore(months: readonly Month[], measure: ParkMeasure, fromMonth: number): Fen {
  const before = months.filter(({ month, state }) => month < fromMonth && (state === 'CONFIRMED' || state === 'PUBLISHED'));
  if (before.reduce((sum, { month, fromMonth: from }) => sum + month - from + 1, 0) !== fromMonth - 1) return null;
  return before.reduce<Fen>((sum, { measures }) => { const own = fenOf(measures?.find((each) => each.measure === measure)?.month); return sum === null || own === null ? null : sum + own; }, 0n);
}
