/** What the importing process is asked and what it tells. */
export interface ImportAsked { readonly url: string; readonly role: string | undefined; readonly files: readonly string[]; readonly year: number; readonly regionCode: string }
export interface ImportTold {
  readonly batch: string;
  readonly milliseconds: number;
  /** Megabytes of the whole process: when all was loaded, and at most. */
  readonly before: number;
  readonly peak: number;
  readonly stages: readonly (readonly [number, string])[];
}

/** The resident memory of this process with all its threads, in megabytes; the most is the system's own account. */
export function watchMemory(): { now(): number; peak(): number } {
  return { now: () => Math.round(process.memoryUsage.rss() / 1_048_576), peak: () => Math.round(process.resourceUsage().maxRSS / 1_024) };
}
