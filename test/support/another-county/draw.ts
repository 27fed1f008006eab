/** Choices that a seed repeats. */
export class Draw {
  #state: number;
  constructor(seed: number) { this.#state = seed >>> 0; }

  real(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  /** Both ends included. */
  whole(from: number, to: number): number { return from + Math.floor(this.real() * (to - from + 1)); }
  chance(share: number): boolean { return this.real() < share; }
  pick<T>(list: readonly T[]): T { return list[this.whole(0, list.length - 1)] as T; }
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    for (let at = left.length - 1; at > 0; at -= 1) { const other = this.whole(0, at); [left[at], left[other]] = [left[other] as T, left[at] as T]; }
    return left;
  }
  some<T>(list: readonly T[], count: number): T[] { return this.shuffled(list).slice(0, count); }
  times<T>(count: number, make: (at: number) => T): T[] { return Array.from({ length: count }, (_, at) => make(at)); }
  /** A day between two, both included. */
  day(from: string, to: string): string {
    const [first, last] = [Date.parse(from), Date.parse(to)];
    return new Date(first + this.whole(0, Math.round((last - first) / 86_400_000)) * 86_400_000).toISOString().slice(0, 10);
  }
  /** The same record is never drawn twice. */
  fresh(make: () => string, taken: Set<string>): string {
    for (let tries = 0; tries < 10_000; tries += 1) {
      const made = make();
      if (!taken.has(made)) { taken.add(made); return made; }
    }
    throw new Error('nothing new left to draw');
  }
}

/** The last day of a month. */
export const monthEnd = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
export const dayOf = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const checkOf = (body: string): string => {
  let sum = 0;
  let weight = 1;
  for (const letter of body) { sum += alphabet.indexOf(letter) * weight; weight = (weight * 3) % 31; }
  return alphabet[(31 - (sum % 31)) % 31] as string;
};
/** A credit code as GB 32100-2015 has it: who registers, what kind, where, the number, the check character. */
export const creditCode = (draw: Draw, kind: '91' | '12' | '93', county: string): string => {
  const body = `${kind}${county}${draw.times(9, () => draw.pick([...'0123456789', ...'0123456789', ...'ABCDEFGHJKLMNPQRTUWXY'])).join('')}`;
  return body + checkOf(body);
};
/** The same with another last character. */
export const wrongCheck = (code: string): string => code.slice(0, 17) + alphabet[(alphabet.indexOf(code[17] as string) + 7) % 31];
export const isRightCode = (code: string): boolean => /^[0-9A-HJ-NP-RTUWXY]{18}$/.test(code) && checkOf(code.slice(0, 17)) === code[17];
