import { isEmpty, readCell, textOf } from './cell.ts';
import { allowedDays } from './date.ts';
import { matchEnterprise } from './enterprise.ts';
import { findHeader, withYears, type FoundColumn, type Header } from './heading.ts';
import type { CellReading, CellSetting, Normalisation } from './meaning.ts';
import { matchKey, phoneNumber, unitIn } from './normalise.ts';
import { readAbove } from './above.ts';
import { explain, type RowReason } from './reason.ts';
import { registerOf, splitNames, townshipFinder, type FindTownship, type Register, type RegisteredEnterprise } from './register.ts';
import { dimensionOf, type Above, type AcceptedRow, type Column, type Sheet } from './sheet.ts';
import { takeRows, type DataRow, type NotData } from './table.ts';
import type { Grid, Workbook } from './workbook.ts';
import { maskPersonal } from '../scalar/mask.ts';

/** What a file is read against. */
export interface ReadingContext {
  /** The reporting year. */
  readonly year: number;
  /** The enterprises that rows are matched to; a file that holds the register brings its own. */
  readonly register?: Register;
  /** The county's townships; a file that lists them brings its own. */
  readonly findTownship?: FindTownship;
  /** What the batch's own files have brought of the register so far: it may come in several. */
  readonly brought?: readonly RegisteredEnterprise[];
  /** Accepted values of columns of other sheets, as `sheet.key`, in `matchKey` form; to begin with those of earlier files. */
  readonly references?: ReadonlyMap<string, ReadonlySet<string>>;
  /** Full names by short name in `matchKey` form, by the sheet that lists them. */
  readonly shortNames?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A row that was refused, and why. */
export interface RejectedRow {
  readonly row: number;
  /** Heading as found in the file; null when the row as a whole is meant. */
  readonly column: string | null;
  readonly letter: string | null;
  readonly reason: RowReason;
  readonly same_as_row?: number;
  /** The cell as found. */
  readonly raw: string | null;
  /** For people, in Chinese. */
  readonly message: string;
}

/** A cell that was accepted only after normalisation. */
export interface NormalisedCell {
  readonly row: number;
  readonly column: string;
  readonly letter: string;
  readonly kind: Normalisation;
  /** Absent where the sheet reckons it from other cells, which say it themselves. */
  readonly means?: string | number | null;
}

/** What came out of one sheet of a file. */
export interface SheetReading {
  readonly declaration: Sheet;
  readonly file: string;
  /** The sheet's name; null for a CSV file. */
  readonly sheet: string | null;
  readonly header_rows: readonly [number, number];
  readonly rows_read: number;
  readonly accepted: number;
  readonly not_data: NotData;
  readonly data_rows: readonly [number, number] | null;
  readonly rejected_count: number;
  readonly rejected: readonly RejectedRow[];
  readonly normalised: readonly NormalisedCell[];
  readonly rows: readonly AcceptedRow[];
  /** What stands above the header: titles, and pairs of label and value (`运营单位` → …). */
  readonly above: Above;
  /** Declared columns that the file has, with their headings, by key. */
  readonly columns: ReadonlyMap<string, FoundColumn>;
}

/** What came out of a file. */
export interface WorkbookReading {
  readonly file: string;
  readonly sheets: readonly SheetReading[];
  /** Sheets that no declaration recognises. */
  readonly unrecognised: readonly (string | null)[];
}

/**
 * Reads files that belong together by the declared sheets. A sheet is recognised by its columns; its name only decides
 * between equals. What others rest on (townships, register, lists that are referred to) is read first, whatever the
 * order of the files.
 */
export const readBatch = (workbooks: readonly Workbook[], sheets: readonly Sheet[], context: ReadingContext): WorkbookReading[] => {
  const places = workbooks.flatMap((workbook) => workbook.sheets.flatMap((grid) => recognise(workbook.name, grid, sheets, context).map((place) => ({ workbook, ...place }))));
  const readings = new Map<Place, SheetReading>();
  let setting = context;
  for (const place of [...places].sort((a, b) => rank(a.sheet) - rank(b.sheet))) {
    const reading = readSheet(place.workbook.name, place, setting);
    readings.set(place, reading);
    setting = extend(setting, reading, sheets);
  }
  return workbooks.map((workbook) => {
    const own = places.filter((place) => place.workbook === workbook);
    return {
      file: workbook.name,
      sheets: own.flatMap((place) => readings.get(place) ?? []),
      unrecognised: workbook.sheets.filter((grid) => own.every((place) => place.grid !== grid)).map((grid) => grid.title),
    };
  });
};

/** Reads one file; see {@link readBatch}. */
export const readWorkbook = (workbook: Workbook, sheets: readonly Sheet[], context: ReadingContext): WorkbookReading =>
  readBatch([workbook], sheets, context)[0] ?? { file: workbook.name, sheets: [], unrecognised: [] };

/** Which declared sheets stand on a sheet of the file, from top to bottom; each ends where the next one's header begins. */
const recognise = (file: string, grid: Grid, sheets: readonly Sheet[], context: ReadingContext): Place[] => {
  const candidates = sheets.flatMap((sheet) => {
    const header = findHeader(grid, sheet, context.year);
    const names = matchKey(`${file} ${grid.title ?? ''}`);
    const hints = [sheet.title, ...(sheet.hints ?? [])].filter((hint) => names.includes(matchKey(withYears(hint, context.year)))).length;
    return header ? [{ sheet, header, worth: header.score + Math.min(hints, 3) }] : [];
  });
  candidates.sort((a, b) => b.worth - a.worth);
  const chosen: typeof candidates = [];
  for (const candidate of candidates) {
    const overlaps = chosen.some(({ header }) => header.rows[0] <= candidate.header.rows[1] && candidate.header.rows[0] <= header.rows[1]);
    if (!overlaps) chosen.push(candidate);
  }
  chosen.sort((a, b) => a.header.rows[0] - b.header.rows[0]);
  return chosen.map(({ sheet, header }, index) => ({ grid, sheet, header, end: chosen[index + 1]?.header.rows[0] ?? Infinity }));
};

const rank = (sheet: Sheet): number => (sheet.provides === 'townships' ? 0 : sheet.provides === 'enterprises' ? 1 : sheet.references?.length || Object.values(sheet.columns).some((column) => column.kind === 'name' && column.shortNamesOf !== undefined) ? 3 : 2);

/** What a sheet that was read gives to those that are read after it, in this file or the next of the batch. */
export const extend = (context: ReadingContext, reading: SheetReading, sheets: readonly Sheet[]): ReadingContext => {
  const { declaration, rows } = reading;
  const wanted = sheets.flatMap((sheet) => sheet.references ?? []).filter((reference) => reference.sheet === declaration.name);
  const references = new Map(context.references);
  for (const { key, stored } of wanted) {
    const name = `${declaration.name}.${key}`;
    references.set(name, new Set([...(stored ? (references.get(name) ?? []) : []), ...rows.map((row) => matchKey(String(row.values[key] ?? '')))]));
  }
  const { shortNames } = declaration;
  const names = new Map(context.shortNames);
  if (shortNames) names.set(declaration.name, new Map(rows.map(({ values }) => [matchKey(asText(values[shortNames.short])), asText(values[shortNames.full])])));
  const brought = declaration.provides === 'enterprises' ? [...(context.brought ?? []), ...enterprisesIn(rows)] : undefined;
  return {
    ...context, references, shortNames: names,
    ...(declaration.provides === 'townships' && { findTownship: townshipsOf(rows) }),
    ...(brought && { brought, register: registerOf(brought) }),
  };
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The townships listed by the accepted rows of 镇街代码. */
export const townshipsOf = (rows: readonly AcceptedRow[]): FindTownship =>
  townshipFinder(rows.map(({ values }) => ({ code: asText(values['code']), name: asText(values['name']), shortName: asText(values['shortName']) })));

/** A register of the accepted rows of 企业名录. */
export const enterprisesOf = (rows: readonly AcceptedRow[]): Register => registerOf(enterprisesIn(rows));

const enterprisesIn = (rows: readonly AcceptedRow[]): RegisteredEnterprise[] =>
  rows.map(({ values }) => ({
    creditCode: asText(values['creditCode']),
    name: asText(values['name']),
    formerNames: splitNames(asText(values['formerNames'])),
    isLiving: values['status'] !== '注销',
  }));

/** What a row comes to: its values, or the first thing wrong with it. */
interface Verdict {
  readonly values: Record<string, unknown>;
  readonly normalised: NormalisedCell[];
  readonly enterpriseCode?: string;
  readonly fault?: { readonly reason: RowReason; readonly key?: string };
}

/** Letters of the columns whose empty cells count as something, in the order of time in which they are declared. */
const gapColumns = (sheet: Sheet, header: Header): string[] =>
  Object.entries(sheet.columns).flatMap(([key, column]) => ('emptyIs' in column && column.emptyIs !== undefined ? [header.columns.get(key)?.letter ?? ''] : []));

/** Months before a carrier opened are one gap, reported where it begins, however many cells it leaves empty. */
const isKnownGap = (entry: NormalisedCell, gaps: readonly string[], before: readonly NormalisedCell[]): boolean => {
  const isGap = ({ kind, letter }: NormalisedCell) => kind === 'placeholder' && gaps.includes(letter);
  return isGap(entry) && (before.some(isGap) || entry.letter !== gaps[0]);
};

/** Where a declared sheet stands in a file. */
interface Place { readonly grid: Grid; readonly sheet: Sheet; readonly header: Header; /** First row after it. */ readonly end: number }

const readSheet = (file: string, { grid, sheet, header, end }: Place, context: ReadingContext): SheetReading => {
  const table = takeRows(grid, header, end);
  const plan = planOf(grid, sheet, header, context);
  const accepted: AcceptedRow[] = [];
  const rejected: RejectedRow[] = [];
  const normalised: NormalisedCell[] = [];
  const seen = new Map<string, number>();
  const gaps = gapColumns(sheet, header);
  const duplicateKey = sheet.enterprise?.rule === 'register' ? sheet.enterprise.code : undefined;
  let read = 0;
  for (const row of table.rows) {
    read += 1;
    const verdict = judge(row, plan, context);
    const identity = verdict.fault ? undefined : identityOf(sheet, verdict);
    const sameAsRow = identity === undefined ? undefined : seen.get(identity);
    const fault = verdict.fault ?? (sameAsRow === undefined ? undefined : { reason: 'duplicate' as const, ...(duplicateKey && { key: duplicateKey }) });
    if (fault) {
      const column = fault.key === undefined ? undefined : header.columns.get(fault.key);
      // What stands in the wrong column may be somebody's number; the line is kept, and shown to whoever sees the import.
      const raw = column ? maskPersonal(textOf(row.cell(column.index))) : null;
      rejected.push({
        row: row.number, column: column?.heading ?? null, letter: column?.letter ?? null, reason: fault.reason,
        ...(sameAsRow !== undefined && { same_as_row: sameAsRow }),
        raw, message: explain(fault.reason, { column: column?.heading, raw, sameAsRow, allowed: allowedText(sheet, fault.key, context.year) }),
      });
      continue;
    }
    if (identity !== undefined) seen.set(identity, row.number);
    for (const entry of verdict.normalised) if (gaps.length === 0 || !isKnownGap(entry, gaps, normalised)) normalised.push(entry);
    accepted.push({ row: row.number, values: verdict.values as AcceptedRow['values'], ...(verdict.enterpriseCode !== undefined && { enterpriseCode: verdict.enterpriseCode }) });
  }
  return {
    declaration: sheet, file, sheet: grid.title, header_rows: header.rows,
    rows_read: read, accepted: accepted.length, not_data: table.notData, data_rows: table.dataRows(),
    rejected_count: rejected.length, rejected, normalised, rows: accepted, above: readAbove(grid, header), columns: header.columns,
  };
};

/** What is the same for every row of a sheet. */
interface Plan {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly columns: readonly { readonly key: string; readonly column: Column; readonly found: FoundColumn | undefined; readonly setting: CellSetting }[];
  /** As they stand in the file, from left to right; those that it lacks come last. */
  readonly inFileOrder: Plan['columns'];
  /** Telephone numbers with the persons whose cells they may have changed places with. */
  readonly contacts: readonly { readonly key: string; readonly phone: FoundColumn; readonly contactKey: string; readonly contact: FoundColumn }[];
}

const planOf = (grid: Grid, sheet: Sheet, header: Header, context: ReadingContext): Plan => {
  const settings = settingsOf(grid, sheet, header, context);
  const columns = Object.entries(sheet.columns).map(([key, column]) => ({ key, column, found: header.columns.get(key), setting: settings.get(key)! }));
  return {
    sheet, header, columns, inFileOrder: [...columns].sort((a, b) => (a.found?.index ?? Infinity) - (b.found?.index ?? Infinity) || 0),
    contacts: columns.flatMap(({ key, column, found: phone }) => {
      const contactKey = column.kind === 'phone' ? column.contact : undefined;
      const contact = contactKey === undefined ? undefined : header.columns.get(contactKey);
      return phone && contactKey !== undefined && contact ? [{ key, phone, contactKey, contact }] : [];
    }),
  };
};

const fullNamesFor = (column: Column, context: ReadingContext): Pick<CellSetting, 'fullNames'> => {
  const fullNames = column.kind === 'name' && column.shortNamesOf !== undefined ? context.shortNames?.get(column.shortNamesOf) : undefined;
  return fullNames ? { fullNames } : {};
};

/** What each column is read against: its unit is that of the heading, else of a unit line above, else the declared one. */
const settingsOf = (grid: Grid, sheet: Sheet, header: Header, context: ReadingContext): Map<string, CellSetting> => {
  const lines = grid.rows.filter((row) => row.number < header.rows[0]).map((row) => row.cells.map((cell) => cell?.text ?? '').join(' '));
  const settings = new Map<string, CellSetting>();
  for (const [key, column] of Object.entries(sheet.columns)) {
    const dimension = dimensionOf(column);
    const found = header.columns.get(key);
    const unit = dimension && ((found && unitIn(found.path, dimension))
      ?? lines.toReversed().map((line) => unitIn(line, dimension)).find((name) => name !== undefined)
      ?? ('unit' in column ? column.unit : undefined));
    settings.set(key, {
      year: context.year, isPlainText: grid.title === null,
      ...(unit !== undefined && { unit }), ...fullNamesFor(column, context), ...(context.findTownship && { findTownship: context.findTownship }),
    });
  }
  return settings;
};

/** Reads a row and finds what is wrong with it: the enterprise first, then the columns from left to right. */
const judge = (row: DataRow, plan: Plan, context: ReadingContext): Verdict => {
  const { sheet, header } = plan;
  const readings = new Map<string, CellReading>();
  const values: Record<string, unknown> = {};
  const swapped = swappedCells(row, plan);
  for (const { key, column, found, setting } of plan.columns) {
    const cell = found && row.cell((swapped?.get(key) ?? found).index);
    let reading = readCell(column, cell, row.section === undefined ? setting : { ...setting, section: row.section });
    if (swapped?.has(key)) reading = { value: reading.value, normalised: { kind: 'swapped', means: typeof reading.value === 'string' ? reading.value : null } };
    readings.set(key, reading);
    values[key] = reading.value;
  }
  const match = matchEnterprise(sheet, readings, values, context.register, (key) => rawText(row, header, key));
  for (const [key, reading] of match.readings) {
    readings.set(key, reading);
    values[key] = reading.value;
  }

  const fault = match.fault ?? columnFault(row, plan, readings) ?? referenceFault(sheet, values, context);
  const normalised: NormalisedCell[] = [];
  for (const { key, found } of plan.inFileOrder) {
    const reading = readings.get(key);
    if (found && reading?.normalised) normalised.push({ row: row.number, column: found.heading, letter: found.letter, ...reading.normalised });
  }
  return { values, normalised, ...(match.enterpriseCode !== undefined && { enterpriseCode: match.enterpriseCode }), ...(fault && { fault }) };
};

const rawText = (row: DataRow, header: Header, key: string): string => {
  const found = header.columns.get(key);
  return found ? textOf(row.cell(found.index)) : '';
};

/** A telephone number under the contact, and a name under the telephone number, have changed places. */
const swappedCells = (row: DataRow, { contacts }: Plan): Map<string, FoundColumn> | undefined => {
  let places: Map<string, FoundColumn> | undefined;
  for (const { key, phone, contactKey, contact } of contacts) {
    const [phoneText, contactText] = [textOf(row.cell(phone.index)), textOf(row.cell(contact.index))];
    if (phoneNumber(contactText) === undefined || /\d/.test(phoneText.normalize('NFKC'))) continue;
    (places ??= new Map()).set(key, contact).set(contactKey, phone);
  }
  return places;
};

const columnFault = (row: DataRow, { inFileOrder }: Plan, readings: ReadonlyMap<string, CellReading>): Verdict['fault'] => {
  for (const { key, column, found } of inFileOrder) {
    const reading = readings.get(key);
    if (reading?.fault) return { reason: reading.fault, key };
    const isMissing = reading === undefined || reading.value === null || (reading.value === '' && found !== undefined && isEmpty(row.cell(found.index)));
    if (column.required && isMissing) return { reason: 'missing_required', key };
  }
  return undefined;
};

const referenceFault = (sheet: Sheet, values: Readonly<Record<string, unknown>>, context: ReadingContext): Verdict['fault'] => {
  for (const { column, sheet: other, key } of sheet.references ?? []) {
    const value = values[column];
    if (value === null || value === undefined) continue;
    const listed = context.references?.get(`${other}.${key}`);
    if (listed && !listed.has(matchKey(String(value)))) return { reason: 'unknown_reference', key: column };
  }
  return undefined;
};

/** What two rows have in common when they are the same row; `undefined` when the row has none of it. */
const identityOf = (sheet: Sheet, { values, enterpriseCode }: Verdict): string | undefined => {
  if (!sheet.sameRow) return undefined;
  const name = sheet.enterprise?.name;
  const parts = sheet.sameRow.map((key) => (key === 'enterprise' ? enterpriseCode ?? matchKey(asText(name === undefined ? '' : values[name])) : matchKey(JSON.stringify(values[key] ?? ''))));
  return parts.every((part) => part === '') ? undefined : JSON.stringify(parts);
};

const allowedText = (sheet: Sheet, key: string | undefined, year: number): string | undefined => {
  const column = key === undefined ? undefined : sheet.columns[key];
  if (column?.kind === 'year') return `2000 年至 ${year} 年`;
  const days = column?.kind === 'date' ? allowedDays(column.check, year) : undefined;
  return days && `${days[0]} 至 ${days[1]}`;
};
