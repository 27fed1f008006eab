/** A file as cells, whatever it was: exact text, raw numbers with their number format, nothing interpreted. */
export interface Workbook {
  /** The file's name as uploaded. */
  readonly name: string;
  readonly sheets: readonly Grid[];
}

/** One sheet of a workbook; a CSV file is one sheet without a title. */
export interface Grid {
  readonly title: string | null;
  /** Rows that hold something, in order. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly Area[];
  /** Column indexes (A = 0) the department hid. */
  readonly hiddenColumns: readonly number[];
}

export interface GridRow {
  /** The number Excel shows beside the row, or the line number in a CSV file. */
  readonly number: number;
  /** By column index; a column without content is a hole. */
  readonly cells: readonly (Cell | undefined)[];
}

export interface Area { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** What a cell holds. An empty cell is no cell. `isFormula`: it was reckoned by the sheet; `isDerived`: from other cells, and not only from numbers typed into it. */
export type Cell =
  | { readonly is: 'text'; readonly text: string; readonly isFormula?: true; readonly isDerived?: true }
  /** `text` is the number to 15 digits, as Excel keeps it; `format` the number format code. */
  | { readonly is: 'number'; readonly text: string; readonly format?: string; readonly isFormula?: true; readonly isDerived?: true }
  /** A number in a date format (or an ISO date); `text` is `YYYY-MM-DD`, or empty when there is no such day. */
  | { readonly is: 'date'; readonly text: string; readonly isFormula?: true; readonly isDerived?: true }
  | { readonly is: 'error'; readonly text: string; readonly isFormula?: true; readonly isDerived?: true };

/** Column index → letter: 0 → A, 26 → AA. */
export const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Column letter → index: A → 0. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const millisecondsPerDay = 86_400_000;

/** Excel's day number → `YYYY-MM-DD`; empty when it is no day. 1900 counts a 29 February that never was. */
export const serialToDate = (serial: number, is1904 = false): string => {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (days < 1 || days > 2_958_465) return '';
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(epoch + days * millisecondsPerDay).toISOString().slice(0, 10);
};

/** Does this number format show a day? Quoted text, colours and locale marks in it say nothing. */
export const isDateFormat = (format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  return !/general/i.test(bare) && /[yd]|m(?!:)/i.test(bare.replace(/am\/pm|上午\/下午/gi, '')) && !/^[hms:.0\s]+$/i.test(bare);
};
