import type { EntityManager } from '@mikro-orm/postgresql';

/** A stretch of days, both ends included, as `YYYY-MM-DD`. */
export interface Period { readonly from: string; readonly to: string }

/** What a figure is asked for. */
export interface Question {
  readonly year: number;
  readonly period: Period;
  /** The county or township; its whole subtree counts. */
  readonly regionId: string;
}

/** One record that a figure counts: which row, and what of it a reader recognises. */
export interface Counted {
  /** The GraphQL type and the row's key. */
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly date: string | null;
  /** What the record adds to the figure, where it is not simply one. Exact decimal. */
  readonly amount?: string | null;
  /** Of a figure that is no sum: what the record says, and how precisely. */
  readonly says?: { readonly text: string; readonly qualifier?: 'EXACTLY' | 'AT_LEAST' | 'RANGE'; readonly minimum?: string | null; readonly maximum?: string | null };
}

/**
 * A figure, declared beside the area that owns its facts. One query yields the records that it counts; value,
 * drill-down list and tests all come from that query.
 */
export interface Indicator {
  /** e.g. `ht.recommended`; stable for good, reports quote it. */
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly unit: { readonly zh: string; readonly en: string };
  readonly direction: 'up' | 'down' | 'none';
  /** How it is counted, in Chinese, for the reader of the figure. */
  readonly how: string;
  /** The name under which the county's list of targets has it, with the stretch of the year that counts; null when it is not in the list. */
  readonly target: string | null;
  /** Where the list gives no stretch: of which year the whole counts. A named indicator lends its own stretch. */
  readonly period?: 'year' | 'previous-year' | 'next-year' | { readonly like: string };
  /** How the records become the value: how many, their amounts' sum, or the one record's own value. */
  readonly value: 'count' | 'sum' | 'single';
  /** Most recent first where order matters; a record is counted once. */
  readonly records: (em: EntityManager, question: Question) => Promise<readonly Counted[]>;
}
