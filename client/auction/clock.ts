/**
 * The server's time, from what it says of it. The device's clock is not asked: people's clocks are wrong, and some set them so.
 * `performance.now()` only counts on from the moment of an answer.
 */
export class ServerClock {
  /** Server's milliseconds less our counter's; between what the answers allow. */
  private low = -Infinity;
  private high = Infinity;
  private learnedAt = 0;

  get known(): boolean { return this.low > -Infinity; }

  /** An answer said `said` between the moments `sent` and `received` of our counter; what came unasked was sent at an unknown moment before. */
  learn(said: string, received: number, sent = -Infinity): void {
    const at = Date.parse(said);
    if (Number.isNaN(at)) return;
    const [low, high] = [at - received, at - sent];
    // Counters drift, machines sleep: what was learned long ago, or contradicts what is said now, is forgotten.
    if (received - this.learnedAt > 120_000 || low > this.high || high < this.low) [this.low, this.high] = [low, high];
    else [this.low, this.high] = [Math.max(low, this.low), Math.min(high, this.high)];
    this.learnedAt = received;
  }

  /** Milliseconds since 1970 at the server; NaN before it has said anything. */
  now(counter = performance.now()): number {
    if (!this.known) return NaN;
    return counter + (this.high === Infinity ? this.low : (this.low + this.high) / 2);
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** What is left, in parts; nothing is left after the end. */
export const partsOf = (milliseconds: number): { readonly days: number; readonly time: string; readonly seconds: number } => {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1_000));
  const rest = seconds % 86_400;
  return { days: Math.floor(seconds / 86_400), time: `${two(Math.floor(rest / 3_600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`, seconds };
};

/** A moment as Beijing's clock shows it, with its seconds. */
export const clockTime = (moment: string | null | undefined): string => (moment ? moment.slice(0, 19).replace('T', ' ') : '');
/** Without the day where it is today. */
export const shortTime = (moment: string): string => moment.slice(11, 19);
