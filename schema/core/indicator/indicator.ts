import type { EntityManager } from '@mikro-orm/postgresql';

/** A stretch of days, both ends included, as `YYYY-MM-DD`. */
export interface Period { readonly from: string; readonly to: string }

/** Where a figure is asked for: a township, or all the counties that lie in a county, a city or a province. */
export interface Place {
  readonly id: string;
  /** The counties counted; of a township, its own county. */
  readonly counties: readonly string[];
  /** Null for anything larger than a township. */
  readonly town: string | null;
}

/** What a figure is asked for. */
export interface Question {
  readonly year: number;
  readonly period: Period;
  readonly place: Place;
}

/** One record that a figure counts: which row, and what of it a reader recognises. */
export interface Counted {
  /** The GraphQL type and the row's key. */
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly date: string | null;
  /** What the record adds to the figure, where it is not simply one. Exact decimal, in the unit of the facts. */
  readonly amount?: string | null;
  /** Whose record it is, where it is an organization's. */
  readonly organization?: string | null;
  /** Of a figure that is no sum: what the record says, and how precisely. */
  readonly says?: Said;
}

/** A value in the source's own words: a day, a rank, a range, 前列. */
export interface Said { readonly text: string; readonly qualifier?: 'EXACTLY' | 'AT_LEAST' | 'RANGE'; readonly minimum?: string | null; readonly maximum?: string | null }

/**
 * The records that a figure counts, as the parts of one query. From them come the value of one place and period, the
 * list of the records behind it, and the values of all places and months at once. SQL of ours, without parameters.
 */
export interface Facts {
  /** The records' GraphQL type; their table is `f`. */
  readonly type: string;
  /** What follows `from`: `qualification_grant f join organization o on o.id = f.organization_id`. */
  readonly from: string;
  /** Which of them count at all. */
  readonly where?: string;
  readonly label: string;
  /** The county, and the township where there is one. */
  readonly region: string;
  readonly town?: string;
  /** The day by which a record counts; `null` where any day is right. */
  readonly day: string;
  /** The day from which it stands no more. */
  readonly until?: string;
  /**
   * A further condition that speaks of the period's last day, which it gets as SQL: who is on a list at the end of the
   * period, and not when the record came about. Of `count`, `firsts`, `standing` and `sum`.
   */
  readonly atEnd?: (day: string) => string;
  /** Numeric. */
  readonly amount?: string;
  /** An amount that is not known makes the sum unknown, where otherwise it adds nothing to it. */
  readonly isWhole?: true;
  /** The thing that is counted once however many records it has, and whose amounts `change` follows. */
  readonly once?: string;
  readonly organization?: string;
  /** Journal object types that move the figure: the records' own and those that the query joins. */
  readonly movedBy: readonly string[];
}

/** How the facts become the value; see `facts.ts` for what each means in SQL. */
export type Measure =
  /** How many records (or things, see `Facts.once`) fall in the period. */
  | { readonly kind: 'count'; readonly facts: Facts }
  /** How many things have their first record of all in the period. */
  | { readonly kind: 'firsts'; readonly facts: Facts }
  /** How many records stand at the end of the period. */
  | { readonly kind: 'standing'; readonly facts: Facts }
  /** The sum of amounts over the records of the period. */
  | { readonly kind: 'sum'; readonly facts: Facts }
  /** The sum of amounts over the records of the period's last day: what was counted up since January by then. */
  | { readonly kind: 'closing'; readonly facts: Facts }
  /** By how much the amounts that stand have grown over the period: at its end, less before it; what was not there counts from zero. */
  | { readonly kind: 'change'; readonly facts: Facts }
  /** One figure as per cent of another; with `growth`, what it has grown over the other. */
  | { readonly kind: 'ratio'; readonly of: string; readonly over: string; readonly growth?: true }
  /** What a record says by itself; the first record tells the value. */
  | { readonly kind: 'said'; readonly records: (em: EntityManager, question: Question) => Promise<readonly Counted[]>; /** Journal object types that move it. */ readonly movedBy: readonly string[] };

/**
 * A figure, declared beside the area that owns its facts. One query yields the records that it counts; value,
 * drill-down list, rollup and tests all come from that query.
 */
export interface Indicator {
  /** e.g. `ht.recommended`; stable for good, reports quote it. */
  readonly id: string;
  /** `{period}`, `{year}`, `{previous}` and `{next}` stand for the stretch and the years that are told. */
  readonly name: { readonly zh: string; readonly en: string };
  readonly unit: { readonly zh: string; readonly en: string };
  readonly direction: 'up' | 'down' | 'none';
  /** How it is counted, in Chinese, for the reader of the figure. */
  readonly how: string;
  /** The name under which the county's list of targets has it, with the stretch of the year that counts; null when it is not in the list. */
  readonly target: string | null;
  /** Where the list gives no stretch: of which year the whole counts, or which quarter. A named indicator lends its own stretch. */
  readonly period?: 'year' | 'previous-year' | 'next-year' | { readonly like: string } | { readonly quarter: 1 | 2 | 3 | 4 };
  readonly measure: Measure;
  /** The declared sheets whose rows it counts: until one of them was handed over, and no record is known either, the figure is unknown and not zero. */
  readonly sheets: readonly string[];
  /** It rests on all of those sheets together, and is unknown while any of them is missing. */
  readonly needsEverySheet?: true;
  /** What one of its units is in the unit of the facts (`10000` for 万元 over yuan), and how many decimals are shown; all of them when not said. */
  readonly shown?: { readonly per: string; readonly decimals?: number; /** The unit in which the exact value is told beside it. */ readonly exactIn?: { readonly unit: string; readonly per: string } };
  /** Shown with a per cent sign, in running text too. */
  readonly isPercent?: true;
  /** The name under which the city's circular ranks it. */
  readonly ranked?: string;
  /** Whether the reader is told that there never was one before the period's year. */
  readonly tellsFirst?: true;
}

/** The facts that an indicator counts itself; ratios rest on those of others. */
export const factsOf = ({ measure }: Indicator): Facts | null => ('facts' in measure ? measure.facts : null);
