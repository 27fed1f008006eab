import type { Column } from './column.ts';
import type { Connection } from './query.ts';

/** What a page lists: for whoever reads the whole of it elsewhere than in a browser. */
export interface Listed {
  readonly document: string;
  readonly columns: readonly { readonly title: string; readonly text: (row: unknown) => string | null }[];
  readonly pick: (data: unknown) => Connection<unknown>;
}

let listener: ((list: Listed) => void) | undefined;
/** From now on a list says what it is, and shows nothing. */
export const listenToLists = (heard: (list: Listed) => void): void => { listener = heard; };

/** @returns whether somebody only wanted to know */
export const isTold = <R, V, Row>(document: { toString(): string } & { readonly __apiType?: (variables: V) => R }, columns: readonly Column<Row>[], pick: (data: R) => Connection<Row>): boolean => {
  listener?.({ document: document.toString(), columns: columns as never, pick: pick as never });
  return listener !== undefined;
};
