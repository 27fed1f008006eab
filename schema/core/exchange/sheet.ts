import type { Vault } from '../secret/vault.ts';
import type { Dimension } from './normalise.ts';

/** How a cell of a column is read, and what its value is. */
export interface ValueOfKind {
  /** Free text; spaces beside Chinese characters removed. */
  text: string;
  /** A number of the field (certificate, project, team): half-width, upper case, plain hyphens, no spaces. */
  code: string;
  /** 统一社会信用代码, 18 characters. */
  creditCode: string;
  /** 国民经济行业代码, with or without its letter: `C3441`, `7519`. */
  industryCode: string;
  /** The name of an enterprise or institution. */
  name: string;
  /** The name of a person; no inner spaces. */
  person: string;
  phone: string;
  /** A township's full name when it is listed, else as written. */
  town: string;
  /** `YYYY-MM-DD`. */
  date: string;
  year: number;
  /** Exact decimal string in yuan. */
  money: string;
  /** Exact decimal string in square metres. */
  area: string;
  /** Exact decimal string in hours. */
  hours: string;
  /** Exact decimal string. */
  number: string;
  integer: number;
  /** Exact decimal string in percent: 53.3 for 53.3%. */
  rate: string;
  /** One of the declared values, or the text as written when no wording fits. */
  choice: string;
  /** 是, √, Y → true; 否 or empty → false. */
  flag: boolean;
  /** A statistical period: `1-10月`, `二、三季度`. */
  period: string;
  /** A target: a number, a range, or a lower bound. */
  target: Target;
  /** A grade in stars. */
  stars: number;
}
export type Kind = keyof ValueOfKind;

/** A target as set: `40` → value; `2-3` → min, max; `20以上` → min. Decimal strings in the indicator's own unit. */
export interface Target { readonly value?: string; readonly min?: string; readonly max?: string }

/** What a date or year must be: from 1949-10-01 to the end of the reporting year; inside it; any day; a year from 2000 on. */
export type DateCheck = 'past' | 'inYear' | 'any' | 'year';

/** One value of a choice column with the wordings seen for it, compared without width, spaces, quotes and brackets. */
export interface Choice {
  readonly value: string;
  readonly wordings?: readonly (string | RegExp)[];
  /** The number behind the value, where reports give that instead: 5 for TRL5. */
  readonly means?: number;
}

interface CommonColumn {
  /** The Chinese name of the column. */
  readonly title: string;
  /** Headings seen in the wild besides the title; `上/下` for two levels; `{year}`, `{last}`, `{next}` for the years around the reporting year. */
  readonly headings?: readonly string[];
  readonly required?: true;
}

/** A column of a sheet. */
export type Column = CommonColumn & (
  | { readonly kind: 'text'; /** A dash here is part of how the department writes, and not reported as normalised. */ readonly isProse?: true }
  | { readonly kind: 'creditCode' | 'industryCode' | 'person' | 'flag' | 'period' | 'target' | 'stars' }
  | { readonly kind: 'code'; /** Letters, a hyphen, digits; a hyphen left out makes no difference: `ICV016` is ICV-016. */ readonly hyphenated?: true }
  | { readonly kind: 'name'; /** The sheet whose short names may stand for the full ones. */ readonly shortNamesOf?: string }
  | { readonly kind: 'phone'; /** Key of the column of the person, whose cell may have changed places with this one. */ readonly contact?: string }
  | { readonly kind: 'town'; /** An unlisted township refuses the row. */ readonly mustBeListed?: true }
  /** Without `check` the cell is read but never refuses the row. */
  | { readonly kind: 'date'; readonly check?: DateCheck }
  | { readonly kind: 'year'; readonly check?: 'year' }
  | { readonly kind: 'money' | 'area' | 'hours' | 'number' | 'integer' | 'rate';
      /** The unit when neither cell, heading nor unit line names one. */ readonly unit?: string;
      readonly allowsNegative?: true;
      /** 面议 is an empty cell here. */ readonly isPrice?: true;
      /** What an empty cell counts as, where it is not unknown; the gap is reported once a table. */ readonly emptyIs?: '0' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[];
      /** An empty cell takes the choice that the section heading above names. */ readonly fromSection?: true });

export type Columns = Readonly<Record<string, Column>>;

/** How the rows of a sheet relate to the enterprise register. */
export interface EnterpriseRule<Key extends string = string> {
  /**
   * `register`: the sheet is the register. `must`: code or name must be found. `ifGiven`: empty is fine, a stranger is not.
   * `orInstitution`: a code that is given must be right; an institution (code 12…, or none) need not be in the register.
   * `ifKnown`: the name is matched where it can be, and never refuses the row.
   */
  readonly rule: 'register' | 'must' | 'ifGiven' | 'orInstitution' | 'ifKnown';
  readonly code?: Key;
  readonly name?: Key;
  /** Only rows for which this holds are matched, e.g. tenants that are enterprises. */
  readonly when?: (values: Readonly<Record<string, unknown>>) => boolean;
}

/** A value that must be among the accepted values of another sheet. */
export interface Reference<Key extends string = string> {
  readonly column: Key;
  readonly sheet: string;
  readonly key: string;
  /** Where the values of earlier files are kept: then the sheet may come without the other one. */
  readonly stored?: { readonly entity: string; readonly property: string };
}

/** Accepted values of one row, by column key; an empty cell is null. */
export type Values<C extends Columns = Columns> = { readonly [Key in keyof C]: ValueOfKind[C[Key]['kind']] | null };

/** A row that was accepted. */
export interface AcceptedRow<C extends Columns = Columns> {
  readonly row: number;
  readonly values: Values<C>;
  /** Credit code of the enterprise the row was matched to. */
  readonly enterpriseCode?: string;
}

/** Another record in the place of its key: found by what makes it the same record when this one is stored. */
export class Referred {
  /** @param ways properties and their values, tried in turn: a full name, then a short one; values may be references themselves */
  constructor(readonly entity: string, readonly ways: readonly Readonly<Record<string, unknown>>[], readonly mayBeMissing: boolean) {}
}
/** The record with this key, stored before or in an earlier step; an import that lacks it is refused. */
export const refer = (entity: string, key: Readonly<Record<string, unknown>>): Referred => new Referred(entity, [key], false);
/** The same, or null where none of the ways leads to one. */
export const referIfKnown = (entity: string, ...ways: readonly Readonly<Record<string, unknown>>[]): Referred => new Referred(entity, ways, true);

/** A value that is dear to reckon: only for records that are written, and where it is compared. Never part of a key. */
export class Later {
  private known: { readonly value: unknown } | undefined;
  constructor(private readonly reckon: () => unknown) {}
  reckoned(): unknown { return (this.known ??= { value: this.reckon() }).value; }
}
export const later = (reckon: () => unknown): Later => new Later(reckon);

/**
 * One record that a row comes to, by the properties of its entity; relations are keys, or `refer` to whom they lead.
 * Rows with the same key say of one record what the first of them leaves unsaid.
 */
export interface Stored {
  readonly entity: string;
  /** What makes it the same record when the file comes again. */
  readonly key: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
  /** Written when the record is made or otherwise changes, never compared: ciphers differ each time, states move on by themselves. */
  readonly silent?: Readonly<Record<string, unknown>>;
  /**
   * Of a record that somebody has moved here: its `state` stands, and `with` it what says when and why, until the list says
   * something else of it than before, which `toldBy` keeps.
   */
  readonly onceMoved?: { readonly toldBy?: string; readonly with?: readonly string[] };
}

/** What stands above the header of a sheet. */
export interface Above {
  /** Lines of a single text, from the top: title, unit line, block heading. */
  readonly titles: readonly string[];
  /** Values by their label: cells side by side (`运营单位` | `某公司`) or in one (`运营单位：某公司`). */
  readonly labelled: ReadonlyMap<string, string>;
}

/** What rows are stored against: grows as the sheets before are stored. */
export interface StoreContext {
  /**
   * Where the rows stand: the file, the sheet's own name (null for a CSV file), and what is written above the header.
   * `beside` are all the recognised sheets of the file in its order, this one among them, by their declared names: what
   * one title leaves out, another tells.
   */
  readonly sheet: { readonly file: string; readonly title: string | null; readonly above: Above; readonly beside: readonly { readonly name: string; readonly above: Above }[] };
  /** The reporting year. */
  readonly year: number;
  /** The county. */
  readonly regionId: string;
  /** The key of an organization by credit code; it is known, since the row was matched to it. */
  readonly organizationId: (creditCode: string) => string;
  /** The key of a township by its full name; null when it is not listed. */
  readonly townId: (name: string | null) => string | null;
  readonly vault: Vault;
}

/** The records of one row. Several steps when later ones need the keys that earlier ones made. */
export type StoreRows = readonly ((row: AcceptedRow<any>, context: StoreContext) => readonly Stored[])[];

/** A department's sheet as declared by the area that owns its facts. */
export interface Sheet extends Declaration<string> {
  readonly columns: Columns;
}

/** A declared sheet that remembers its own columns, for the types of its values: `Values<typeof sheet.columns>`. */
export type SheetOf<C extends Columns> = Omit<Sheet, 'columns'> & { readonly columns: C };

/** What is said of a sheet with columns of these keys. */
export interface Declaration<Key extends string> {
  /** Unique, in code: `enterpriseRegister`. */
  readonly name: string;
  /** The department's own name of the sheet: 企业名录. */
  readonly title: string;
  /** The file it comes in: number and name of the county's list of files. */
  readonly file: string;
  /** Who hands it over. */
  readonly department: string;
  /** A sheet with all these columns is this sheet, whatever it is called. */
  readonly recognisedBy: readonly Key[];
  /** Words in file or sheet name that decide when two declarations fit equally. */
  readonly hints?: readonly string[];
  readonly enterprise?: EnterpriseRule<Key>;
  /** Two rows with the same values here are the same row; `enterprise` stands for the matched enterprise. */
  readonly sameRow?: readonly (Key | 'enterprise')[];
  readonly references?: readonly Reference<Key>[];
  /** Who handed it over sees what came of it, and nobody else: statements of a bank. */
  readonly isConfidential?: true;
  /** What other sheets are read against once this one is read. */
  readonly provides?: 'townships' | 'enterprises';
  /** One of several tables on a sheet: reports tell it from the others by its title. */
  readonly isBlock?: true;
  /** The column with the names of the counties of the city: the one that the files themselves speak of is theirs. */
  readonly counties?: Key;
  /** Columns of full and short names, for columns elsewhere with `shortNamesOf` this sheet. */
  readonly shortNames?: { readonly full: Key; readonly short: Key };
  readonly store?: StoreRows;
}

/**
 * Declares a sheet.
 * @throws Error when the declaration names a column that it does not have
 */
export const defineSheet = <const C extends Columns>(sheet: Declaration<keyof C & string> & { readonly columns: C }): SheetOf<C> => {
  const named = [
    ...sheet.recognisedBy, ...(sheet.sameRow ?? []).filter((key) => key !== 'enterprise'),
    sheet.enterprise?.code, sheet.enterprise?.name, ...(sheet.references ?? []).map((reference) => reference.column),
    ...Object.values(sheet.columns).map((column) => (column.kind === 'phone' ? column.contact : undefined)),
  ];
  for (const key of named) {
    if (key !== undefined && !(key in sheet.columns)) throw new Error(`Sheet ${sheet.name} has no column ${key}`);
  }
  return sheet;
};

/** Which dimension of units a column is measured in. */
export const dimensionOf = (column: Column): Dimension | undefined => {
  switch (column.kind) {
    case 'money': case 'area': case 'hours': case 'rate': return column.kind;
    case 'number': case 'integer': return 'count';
    default: return undefined;
  }
};
