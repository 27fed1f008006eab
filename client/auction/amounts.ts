import { group, trim } from '../kit/decimal.ts';
import { halfWidth } from '../kit/format.ts';

/** Amounts of bids in fen, exact; the hall shows yuan, whatever unit the rest of the portal is read in: what is pressed is what is sent. */
export const fen = (yuan: string): bigint => {
  const [whole = '0', fraction = ''] = yuan.split('.');
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2));
};
export const yuanOf = (amount: bigint): string => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;

/** `1020000.00` → `1,020,000` */
export const shownYuan = (yuan: string): string => group(trim(yuan));
export const inWan = (yuan: string): string => { const [whole, rest] = [fen(yuan) / 1_000_000n, fen(yuan) % 1_000_000n]; return group(trim(`${whole}.${String(rest).padStart(6, '0')}`)); };

/** What a person typed as yuan; null where it is no amount. */
export const readAmount = (text: string): string | null => {
  const plain = halfWidth(text).replace(/[,，\s元]/g, '');
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? yuanOf(fen(plain)) : null;
};

export type Verdict = { readonly kind: 'good'; readonly amount: string } | { readonly kind: 'notAmount' } | { readonly kind: 'tooLow'; readonly minimum: string } | { readonly kind: 'notSteps'; readonly step: string; readonly lower: string; readonly upper: string };

/** What the server would say of an amount as things stand, before it is sent. */
export const judge = (text: string, { minimum, step, whole = true }: { readonly minimum: string; readonly step: string; readonly whole?: boolean }): Verdict => {
  const amount = readAmount(text);
  if (amount === null) return { kind: 'notAmount' };
  const above = fen(amount) - fen(minimum);
  if (above < 0n) return { kind: 'tooLow', minimum };
  const over = above % fen(step);
  if (whole && over !== 0n) return { kind: 'notSteps', step, lower: yuanOf(fen(amount) - over), upper: yuanOf(fen(amount) - over + fen(step)) };
  return { kind: 'good', amount };
};

/** The next price and those one and two steps above it. */
export const quickAmounts = (minimum: string, step: string): readonly string[] => [0n, 1n, 2n].map((steps) => yuanOf(fen(minimum) + steps * fen(step)));

/** Whether an amount is so far above the least one that a slip of the finger is likelier than a purpose. */
export const isLeap = (amount: string, minimum: string): boolean => (fen(amount) - fen(minimum)) * 10n > fen(minimum);
export const above = (amount: string, minimum: string): string => `${((fen(amount) - fen(minimum)) * 1_000n) / fen(minimum)}`.replace(/(\d)$/, '.$1').replace(/^\./, '0.') + '%';
