import type { SheetReading } from './read.ts';

/** What a sheet came to, in the shape in which departments' checkers write it down. */
export interface Block {
  readonly file: string;
  readonly sheet: string | null;
  /** Which of the tables on the sheet, where there are several. */
  readonly block?: string;
  readonly header_rows: readonly [number, number];
  readonly rows_read: number;
  readonly accepted: number;
  readonly not_data: SheetReading['not_data'];
  readonly data_rows: readonly [number, number] | null;
  readonly rejected_count: number;
  readonly rejected: readonly { readonly row: number; readonly column: string | null; readonly letter: string | null; readonly reason: string; readonly same_as_row?: number; readonly value: string | null; readonly message: string }[];
  readonly normalised: SheetReading['normalised'];
}

export const blockOf = (reading: SheetReading): Block => ({
  file: reading.file, sheet: reading.sheet, ...(reading.declaration.isBlock && { block: reading.declaration.title }), header_rows: reading.header_rows, rows_read: reading.rows_read, accepted: reading.accepted,
  not_data: reading.not_data, data_rows: reading.data_rows, rejected_count: reading.rejected_count,
  rejected: reading.rejected.map(({ row, column, letter, reason, same_as_row, raw, message }) => ({ row, column, letter, reason, ...(same_as_row !== undefined && { same_as_row }), value: raw, message })),
  normalised: reading.normalised,
});
