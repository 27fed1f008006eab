/** Chance that is the same for the same seed (mulberry32). */
export class Random {
  private state: number;
  constructor(seed: number) { this.state = seed >>> 0; }

  /** 0 to 1, without 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  /** Whether it happens, one time in `one`. */
  chance(probability: number): boolean { return this.next() < probability; }
  between(least: number, most: number): number { return least + Math.floor(this.next() * (most - least + 1)); }
  one<T>(of: readonly T[]): T { return of[Math.floor(this.next() * of.length)]!; }
  some<T>(of: readonly T[], count: number): T[] {
    const left = [...of];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(this.next() * left.length), 1));
    return taken;
  }
}
