import type { EntityManager } from '@mikro-orm/postgresql';
import { column, entityNamed, table } from '../access/compile.ts';
import { Refusal } from '../error/refusal.ts';
import type { Vault } from '../secret/vault.ts';
import { matchKey, withoutSpaces } from './normalise.ts';
import { fingerprint, openOnce, readOnce } from './opened.ts';
import { type SheetReading, type WorkbookReading, readBatch } from './read.ts';
import type { ExchangeHouse } from './house.ts';
import type { OfRow } from './refer.ts';
import type { Column, Sheet, StoreContext, StoreRows } from './sheet.ts';
import { type Outcome, storeRecords } from './store.ts';
import type { Workbook } from './workbook.ts';

/** A file as it was handed over. */
export interface HandedOver { readonly name: string; readonly content: Uint8Array }

/** What a batch is read for. */
export interface BatchSetting {
  /** The reporting year; guessed from the files when absent. */
  readonly year?: number;
  /** The county's code; taken from its townships' when absent. */
  readonly regionCode?: string;
}

export interface BatchReading {
  readonly year: number;
  readonly regionCode: string | null;
  readonly files: readonly WorkbookReading[];
}

/** Reads files that belong together, against what the database knows and what they themselves bring. */
export async function readFiles(em: EntityManager, house: ExchangeHouse, files: readonly HandedOver[], setting: BatchSetting): Promise<BatchReading> {
  const workbooks: Workbook[] = [];
  const refused: Refusal[] = [];
  for (const file of files) {
    try {
      workbooks.push(await openOnce(file.name, file.content));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(new Refusal(...error.reasons.map((reason) => ({ ...reason, message: `${file.name}：${reason.message}`, details: { ...reason.details, file: file.name } }))));
    }
  }
  if (refused.length > 0) throw new Refusal(...refused.flatMap((each) => each.reasons));
  const year = setting.year ?? guessYear(workbooks);
  const references = await knownReferences(em, house.sheets);
  const { print, ...known } = await house.directory.known(em, setting.regionCode ?? null);
  const key = JSON.stringify([files.map(({ name, content }) => [name, fingerprint(content)]), year, print, [...references].map(([name, values]) => [name, ...[...values].sort()])]);
  const readings = readOnce(key, () => readBatch(workbooks, house.sheets, { year, references, ...known }));
  return { year, regionCode: setting.regionCode ?? countyOf(readings) ?? (await house.directory.onlyCounty(em)), files: readings };
}

/** The year that most sheets name in their title or in the lines above their header. */
export function guessYear(workbooks: readonly Workbook[]): number {
  const counts = new Map<number, number>();
  for (const workbook of workbooks) {
    for (const grid of workbook.sheets) {
      const above = grid.rows.slice(0, 3).flatMap((row) => row.cells.map((cell) => cell?.text ?? ''));
      const years = new Set([grid.title ?? '', workbook.name, ...above].join(' ').match(/20\d\d(?=年|\s*年度|-|\.|$)/g)?.map(Number));
      for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? new Date().getFullYear();
}

/** Township codes begin with their county's. */
function countyOf(files: readonly WorkbookReading[]): string | null {
  for (const sheet of files.flatMap((file) => file.sheets)) {
    if (sheet.declaration.provides !== 'townships') continue;
    const code = sheet.rows.map((row) => row.values['code'] as string | null).find((each) => each && /^\d{9,12}$/.test(each));
    if (code) return code.slice(0, 6);
  }
  return null;
}

/** Of the counties that a circular lists, the one whose name the files' titles bear; null when none or several do. */
function countyNamed(files: readonly WorkbookReading[]): string | null {
  const sheets = files.flatMap((file) => file.sheets);
  const titles = matchKey([...files.map(({ file }) => file), ...sheets.flatMap(({ above }) => above.titles)].join('\n'));
  const names = new Set(sheets.flatMap(({ declaration: { counties }, rows }) => (counties ? rows.map(({ values }) => values[counties] as string | null) : [])).filter((name) => name !== null).map(withoutSpaces));
  const mentioned = [...names].map((name) => ({ name, times: titles.split(matchKey(name)).length - 1 })).filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
  const [first, second] = mentioned;
  return first && first.times > (second?.times ?? 0) ? first.name : null;
}

export interface Stage {
  /** 0 to 100. */
  (percent: number, title: string): void | Promise<void>;
}

export interface StoredSheet { readonly reading: SheetReading; readonly outcomes: readonly Outcome[] }

/**
 * Stores what was accepted, in the caller's transaction, in the order in which the sheets are declared.
 *
 * @param kept hears what became of each sheet's records as soon as they are stored
 */
export async function storeFiles(em: EntityManager, { sheets, directory }: ExchangeHouse, reading: BatchReading, vault: Vault, stage: Stage, kept: (stored: StoredSheet) => Promise<void>): Promise<void> {
  if (!em.isInTransaction()) throw new Error('an import is one transaction');
  const regionCode = reading.regionCode;
  if (!regionCode) throw new Refusal({ code: 'REGION_UNKNOWN', message: '不知道这些文件属于哪个县：请指定区划代码，或一并导入镇街代码表。' });
  const county = await directory.county(em, regionCode, countyNamed(reading.files));
  const made = county ? await storeRecords(em, [{ row: 1, record: county }]) : [];
  const regionId = await directory.countyId(em, regionCode);
  const places = reading.files.flatMap((file) => file.sheets).map((sheet) => ({ sheet, position: sheets.indexOf(sheet.declaration) })).sort((a, b) => a.position - b.position);
  for (const [index, { sheet }] of places.entries()) {
    await stage(Math.floor((index / places.length) * 100), sheet.declaration.title);
    // The county stands in the lineage of the first sheet, so that an undo takes it back too.
    let outcomes: readonly Outcome[] = index === 0 ? made : [];
    for (const store of sheet.declaration.store ?? []) {
      const codes = [...new Set(sheet.rows.flatMap((row) => row.enterpriseCode ?? (row.values['creditCode'] as string | null | undefined) ?? []))];
      const beside = (reading.files.find(({ sheets: own }) => own.includes(sheet))?.sheets ?? []).map(({ declaration, above }) => ({ name: declaration.name, above }));
      const context: StoreContext = { sheet: { file: sheet.file, title: sheet.sheet, above: sheet.above, beside }, year: reading.year, regionId, vault, ...(await directory.keys(em, regionId, codes)) };
      outcomes = outcomes.concat(await storeRecords(em, recordsOf(sheet, store, context)));
    }
    await kept({ reading: sheet, outcomes });
  }
  await stage(100, '完成');
}

/** The records that a sheet's rows come to, one row after the other: no list of them is kept. */
function* recordsOf(sheet: SheetReading, store: StoreRows[number], context: StoreContext): Generator<OfRow> {
  for (const row of sheet.rows) for (const record of store({ ...row, values: withoutAbsent(row.values, sheet) }, context)) yield { row: row.row, record };
}

/** A column that this file does not have says nothing: what is stored of it stays. An empty cell says that there is nothing, or no, or zero. */
const withoutAbsent = (values: Readonly<Record<string, unknown>>, { columns, declaration }: SheetReading): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, !columns.has(key) && value === ifEmpty(declaration.columns[key]) ? undefined : value]));

/** What a column's empty cell is read as. */
const ifEmpty = (column: Column | undefined): unknown => (column?.kind === 'flag' ? false : column && 'emptyIs' in column && column.emptyIs !== undefined ? column.emptyIs : null);

/** What earlier files brought of the values that sheets refer to. */
async function knownReferences(em: EntityManager, sheets: readonly Sheet[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const known = new Map<string, ReadonlySet<string>>();
  for (const { sheet, key, stored } of sheets.flatMap((each) => each.references ?? [])) {
    if (!stored || known.has(`${sheet}.${key}`)) continue;
    const entity = entityNamed(em.getMetadata() as never, stored.entity);
    const of = column(entity, 't', stored.property);
    const rows = await em.execute<{ value: string }[]>(`select distinct ${of}::text as value from ${table(entity)} t where ${of} is not null`);
    known.set(`${sheet}.${key}`, new Set(rows.map(({ value }) => matchKey(value))));
  }
  return known;
}
