/** What is known of a piece of work: no values of people's, only what the program calls things and how many there were. */
export type Noted = Readonly<Record<string, string | number | boolean>>;

export interface Work {
  readonly name: string;
  readonly kind?: 'server' | 'client' | 'consumer';
  readonly noted?: Noted;
  /** What it is a part of, where that is elsewhere, as W3C's `traceparent`. */
  readonly partOf?: string | undefined;
  /** What it follows from, without being a part of it. */
  readonly after?: string | undefined;
}

export interface Tracer {
  within<T>(work: Work, run: () => Promise<T>): Promise<T>;
  /** More of the work at hand, and its right name once that is known. */
  note(noted: Noted, name?: string): void;
  /** The work at hand, as W3C's `traceparent`; undefined when nobody follows it. */
  here(): string | undefined;
}

let tracer: Tracer | null = null;
/** Whoever starts the program says who follows its work; until then nobody does, and it costs nothing. */
export const traceBy = (given: Tracer | null): void => { tracer = given; };

export const traced = <T>(work: () => Work, run: () => Promise<T>): Promise<T> => (tracer === null ? run() : tracer.within(work(), run));
export const note = (noted: () => Noted, name?: () => string): void => { tracer?.note(noted(), name?.()); };
export const traceparent = (): string | undefined => tracer?.here();
