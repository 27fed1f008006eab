/** Numbers that look random and are the same for the same seed. */
export class Random {
  private state: number;

  constructor(seed: number) { this.state = seed >>> 0; }

  /** 0 ≤ x < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  whole(from: number, to: number): number { return from + Math.floor(this.next() * (to - from + 1)); }
  chance(of: number): boolean { return this.next() < of; }
  pick<T>(from: readonly T[]): T { return from[Math.floor(this.next() * from.length)]!; }
  some<T>(from: readonly T[], most: number): T[] { return [...from].map((each) => [this.next(), each] as const).sort(([a], [b]) => a - b).slice(0, this.whole(1, Math.max(1, most))).map(([, each]) => each); }
}
