import type { ComponentChildren } from 'preact';

/** A column of a table, of its cards on a phone, and of its export: one declaration for all three. */
export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** The same as text, for the export. */
  readonly text: (row: Row) => string | null;
  /** The order field that sorts by it. */
  readonly sort?: string;
  /** Numbers stand at the end of their column. */
  readonly align?: 'end';
  /** Shown only when chosen. */
  readonly extra?: boolean;
}

export interface Sort { readonly field: string; readonly descending: boolean }

/** `-FOUNDED_ON` in the address. */
export const sortFrom = (text: string | null, columns: readonly { readonly sort?: string }[]): Sort | null => {
  const field = text?.replace(/^-/, '');
  return field && columns.some(({ sort }) => sort === field) ? { field, descending: text!.startsWith('-') } : null;
};
export const sortText = (sort: Sort | null): string | null => (sort ? `${sort.descending ? '-' : ''}${sort.field}` : null);

/** The same as the schema's `orderBy`. */
export const orderBy = <Field extends string>(sort: Sort | null) => (sort ? [{ field: sort.field as Field, direction: sort.descending ? 'DESC' as const : 'ASC' as const }] : null);

/** Which columns are shown: those of the address, else the usual ones. The first names the row and always stands. */
export const shownColumns = <Row>(columns: readonly Column<Row>[], chosen: string | null): readonly Column<Row>[] => {
  const ids = chosen?.split(',');
  const shown = columns.filter((column, at) => at === 0 || (ids ? ids.includes(column.id) : !column.extra));
  return shown;
};
