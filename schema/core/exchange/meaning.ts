import type { RowReason } from './reason.ts';
import type { FindTownship } from './register.ts';

/** How a cell that is accepted only after normalisation was read; the words of the county's data notes. */
export type Normalisation =
  | 'width' | 'spaces' | 'case' | 'hyphen' | 'brackets' | 'placeholder' | 'wording' | 'phone' | 'swapped' | 'industry_code' | 'town_short'
  | 'date_text' | 'date_month' | 'date_serial' | 'number_text' | 'unit_suffix' | 'formula' | 'percent_format'
  | 'found_by_name' | 'found_by_code' | 'former_name' | 'platform_short';

/** What a cell means, and what had to be done to see it. `means` is in the unit of the sheet. */
export interface CellReading {
  readonly value: unknown;
  readonly normalised?: { readonly kind: Normalisation; readonly means?: string | number | null };
  readonly fault?: RowReason;
}

/** What a cell is read against. */
export interface CellSetting {
  /** The reporting year. */
  readonly year: number;
  /** The unit of the column on this sheet, where it has one. */
  readonly unit?: string;
  /** A CSV file holds nothing but text: a plain number in it is no slip. */
  readonly isPlainText: boolean;
  readonly findTownship?: FindTownship;
  /** Full names by short name (`matchKey`), for the sheet that the column names. */
  readonly fullNames?: ReadonlyMap<string, string>;
  /** The section heading above, without its number. */
  readonly section?: string;
}
