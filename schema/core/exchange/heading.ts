import { matchKey, unitFactor, withoutSpaces, type Dimension } from './normalise.ts';
import type { Sheet } from './sheet.ts';
import { columnLetter, type Area, type Grid } from './workbook.ts';

/** A declared column, found in a file. */
export interface FoundColumn {
  readonly index: number;
  readonly letter: string;
  /** The lower heading as it stands in the file, without spaces. */
  readonly heading: string;
  /** Both headings, for the unit they may name. */
  readonly path: string;
}

/** The header of a sheet, found in a file. */
export interface Header {
  /** First and last row of the header. */
  readonly rows: readonly [number, number];
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** How well it fits; only to choose among declarations. */
  readonly score: number;
  /** Heading texts by row and column, to know a repeated header by. */
  readonly texts: readonly ReadonlyMap<number, string>[];
}

/** How far down a header is looked for. */
const searchedRows = 80;

/** Finds the header of a declared sheet: the row, or two rows, whose headings fit most of its columns. */
export const findHeader = (grid: Grid, sheet: Sheet, year: number): Header | undefined => {
  const top = topOf(grid);
  const names = namesOf(sheet, year);
  let best: Header | undefined;
  for (const number of top.numbers) {
    for (const levels of [2, 1] as const) {
      const found = fit(top, names, number, levels);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best && sheet.recognisedBy.every((key) => best.columns.has(key)) ? best : undefined;
};

/** A heading, in the forms in which it is compared. */
interface Compared { readonly heading: Heading; readonly joined: string; readonly lower: string; readonly joinedBare: string; readonly lowerBare: string }

interface Top { readonly compared: Map<string, Compared[]>; readonly numbers: readonly number[]; readonly own: (row: number, column: number) => string; readonly shown: (row: number, column: number) => string; readonly columns: readonly number[] }

const tops = new WeakMap<Grid, Top>();

/** The upper part of a sheet, with merged cells spread over what they cover. */
const topOf = (grid: Grid): Top => {
  const known = tops.get(grid);
  if (known) return known;
  const rows = grid.rows.slice(0, searchedRows);
  const last = (rows.at(-1)?.number ?? 0) + 1;
  const hidden = new Set(grid.hiddenColumns);
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const texts = new Map<number, Map<number, string>>();
  const put = (row: number, column: number, text: string) => {
    const line = texts.get(row) ?? new Map<number, string>();
    texts.set(row, line.set(column, text));
  };
  const ownTexts = new Map(rows.map((row) => [row.number, row.cells.map((cell) => withoutSpaces(cell?.text ?? ''))]));
  const own = (row: number, column: number): string => ownTexts.get(row)?.[column] ?? '';
  for (const row of rows) row.cells.forEach((_, column) => { put(row.number, column, own(row.number, column)); });
  const spread = (area: Area) => {
    const text = own(area.top, area.left);
    if (text === '') return;
    for (let row = area.top; row <= Math.min(area.bottom, last); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, width - 1); column += 1) put(row, column, text);
    }
  };
  grid.merges.filter((area) => area.top <= last && area.left < width).forEach(spread);
  const top: Top = {
    compared: new Map(),
    numbers: rows.map((row) => row.number),
    columns: Array.from({ length: width }, (_, index) => index).filter((index) => !hidden.has(index)),
    own,
    shown: (row, column) => texts.get(row)?.get(column) ?? '',
  };
  tops.set(grid, top);
  return top;
};

interface Heading { readonly index: number; readonly upper: string; readonly lower: string }

const headingsAt = (top: Top, row: number, levels: 1 | 2): Heading[] => {
  if (levels === 1) return top.columns.map((index) => ({ index, upper: '', lower: top.own(row, index) })).filter(({ lower }) => lower !== '');
  const headings: Heading[] = [];
  let group = '';
  for (const index of top.columns) {
    const above = top.shown(row, index);
    const below = top.shown(row + 1, index);
    if (above !== '') group = above;
    if (below === '' && above === '') group = '';
    else if (below === '' || below === above) headings.push({ index, upper: '', lower: above });
    else headings.push({ index, upper: above || group, lower: below });
  }
  return headings;
};

const unitDimensions: readonly Dimension[] = ['money', 'area', 'hours', 'count', 'rate'];
const isUnit = (text: string): boolean => unitDimensions.some((dimension) => unitFactor(dimension, text.replace(/^单位:?/, '')) !== undefined);

/** A heading as it is compared: without slashes, marks of required columns, and the unit in brackets. */
const headingKey = (text: string): string =>
  matchKey(text).replace(/\(([^()]*)\)/g, (whole, inner: string) => (isUnit(inner) ? '' : whole))
    .replace(/(?<=\d)月?[至到-](?=\d)/g, '~').replace(/[/*:_|\\-]/g, '');
const withoutRemarks = (key: string): string => key.replace(/\([^()]*\)/g, '');

interface Named { readonly key: string; readonly full: ReadonlySet<string>; readonly bare: ReadonlySet<string> }

/** Puts the years around the reporting year into a declared heading. */
export const withYears = (heading: string, year: number): string =>
  heading.replaceAll('{year}', String(year)).replaceAll('{last}', String(year - 1)).replaceAll('{next}', String(year + 1));

const namesByYear = new WeakMap<Sheet, Map<number, Named[]>>();
const namesOf = (sheet: Sheet, year: number): Named[] => {
  const known = namesByYear.get(sheet) ?? new Map<number, Named[]>();
  namesByYear.set(sheet, known);
  const names = known.get(year) ?? expandNames(sheet, year);
  known.set(year, names);
  return names;
};

const expandNames = (sheet: Sheet, year: number): Named[] =>
  Object.entries(sheet.columns).map(([key, column]) => {
    const expand = (heading: string) => headingKey(withYears(heading, year));
    const full = new Set([column.title, ...(column.headings ?? [])].map(expand));
    return { key, full, bare: new Set([...full].map(withoutRemarks).filter((name) => name !== '')) };
  });

const comparedAt = (top: Top, row: number, levels: 1 | 2): Compared[] => {
  const place = `${row}/${levels}`;
  const known = top.compared.get(place);
  if (known) return known;
  const headings = headingsAt(top, row, levels);
  // A title merged over everything is no upper level.
  const isTitle = levels === 2 && new Set(headings.map((heading) => heading.upper || heading.lower)).size < 2;
  const compared = (isTitle ? [] : headings).map((heading) => {
    const [joined, lower] = [headingKey(heading.upper + heading.lower), headingKey(heading.lower)];
    return { heading, joined, lower, joinedBare: withoutRemarks(joined), lowerBare: withoutRemarks(lower) };
  });
  top.compared.set(place, compared);
  return compared;
};

const fit = (top: Top, names: readonly Named[], row: number, levels: 1 | 2): Header | undefined => {
  const compared = comparedAt(top, row, levels);
  const pairs: { quality: number; order: number; wording: number; key: string; heading: Heading }[] = [];
  names.forEach(({ key, full, bare }, order) => {
    for (const { heading, joined, lower, joinedBare, lowerBare } of compared) {
      const quality = full.has(joined) ? 4 : heading.upper !== '' && full.has(lower) ? 3 : bare.has(joinedBare) ? 2 : bare.has(lowerBare) ? 1 : 0;
      // Of two headings that fit alike the one declared first is meant: beside 立项编号, 编号 is the running number.
      const wording = [...(quality > 2 ? full : bare)].indexOf(quality === 4 ? joined : quality === 3 ? lower : quality === 2 ? joinedBare : lowerBare);
      if (quality > 0) pairs.push({ quality, order, wording, key, heading });
    }
  });
  pairs.sort((a, b) => b.quality - a.quality || a.order - b.order || a.wording - b.wording || a.heading.index - b.heading.index);
  const columns = new Map<string, FoundColumn>();
  const taken = new Set<number>();
  let score = 0;
  for (const { quality, key, heading } of pairs) {
    if (columns.has(key) || taken.has(heading.index)) continue;
    taken.add(heading.index);
    score += quality;
    columns.set(key, { index: heading.index, letter: columnLetter(heading.index), heading: heading.lower, path: `${heading.upper}/${heading.lower}` });
  }
  if (columns.size === 0) return undefined;
  const lines = Array.from({ length: levels }, (_, level) => new Map(top.columns.map((index) => [index, top.own(row + level, index)] as const).filter(([, text]) => text !== '')));
  return { rows: [row, row + levels - 1], columns, score, texts: lines };
};
