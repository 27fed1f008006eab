/**
 * What operators look at, in Prometheus' text format 0.0.4. Written here and not taken from a package: a dozen measures are
 * counters, gauges and one histogram, which is less text than a registry's set-up, and no dependency that has to be followed.
 */
type Labels = Readonly<Record<string, string>>;
interface Sample { readonly suffix?: string; readonly labels: Labels; readonly value: number }
interface Family { readonly name: string; readonly help: string; readonly type: 'counter' | 'gauge' | 'histogram'; readonly read: () => readonly Sample[] | Promise<readonly Sample[]> }

export interface Counter { add(labels?: Labels, by?: number): void }
export interface Histogram { observe(labels: Labels, value: number): void }

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15] as const;
const keyOf = (labels: Labels): string => JSON.stringify(labels);

export class Metrics {
  private readonly families = new Map<string, Family>();

  private declare(family: Family): void {
    if (this.families.has(family.name)) throw new Error(`two measures are called ${family.name}`);
    this.families.set(family.name, family);
  }

  /** Grows from 0. Its name ends in `_total`. */
  counter(name: string, help: string): Counter {
    const values = new Map<string, { readonly labels: Labels; value: number }>();
    this.declare({ name, help, type: 'counter', read: () => [...values.values()] });
    return {
      add(labels = {}, by = 1) {
        const key = keyOf(labels);
        const known = values.get(key);
        if (known) known.value += by; else values.set(key, { labels, value: by });
      },
    };
  }

  /** Read when it is asked for. What cannot be read is left out of that answer, and no other with it. */
  gauge(name: string, help: string, read: () => number | readonly Sample[] | Promise<number | readonly Sample[]>, type: 'gauge' | 'counter' = 'gauge'): void {
    this.declare({ name, help, type, read: async () => { const value = await read(); return typeof value === 'number' ? [{ labels: {}, value }] : value; } });
  }

  /** In seconds. */
  histogram(name: string, help: string): Histogram {
    const kept = new Map<string, { readonly labels: Labels; readonly counts: number[]; sum: number; count: number }>();
    this.declare({
      name, help, type: 'histogram',
      read: () => [...kept.values()].flatMap(({ labels, counts, sum, count }) => [
        ...buckets.map((le, at) => ({ suffix: '_bucket', labels: { ...labels, le: String(le) }, value: counts[at]! })),
        { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count }, { suffix: '_sum', labels, value: sum }, { suffix: '_count', labels, value: count },
      ]),
    });
    return {
      observe(labels, value) {
        const key = keyOf(labels);
        let one = kept.get(key);
        if (!one) kept.set(key, one = { labels, counts: buckets.map(() => 0), sum: 0, count: 0 });
        buckets.forEach((le, at) => { if (value <= le) one.counts[at]! += 1; });
        one.sum += value;
        one.count += 1;
      },
    };
  }

  get names(): readonly string[] { return [...this.families.keys()]; }

  async text(): Promise<string> {
    const parts = await Promise.all([...this.families.values()].map(async ({ name, help, type, read }) => {
      let samples: readonly Sample[];
      try { samples = await read(); } catch { samples = []; }
      return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(({ suffix = '', labels, value }) => `${name}${suffix}${labelled(labels)} ${String(value)}`)].join('\n');
    }));
    return `${parts.join('\n')}\n`;
  }
}

const escape = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
const labelled = (labels: Labels): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escape(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
};
