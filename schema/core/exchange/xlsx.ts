import { SaxesParser } from 'saxes';
import { admitArchive, fileRefusal, limits } from './guard.ts';
import { GridPacker, type Packed, type PackedWorkbook } from './packed.ts';
import type { Area, Cell } from './workbook.ts';
import { columnIndex, isDateFormat, serialToDate } from './workbook.ts';
import { listEntries, unpack } from './zip.ts';

// Our own thin reader: the libraries tried lose the number format of a cell, the formula flag, or the hidden columns,
// and a bare serial number and an Excel date must be told apart.

/**
 * Reads an .xlsx workbook: visible and hidden sheets, cells with their exact text or number.
 * @throws Refusal with a `FILE_…` code
 */
export const readXlsx = (name: string, bytes: Buffer): PackedWorkbook => {
  const entries = listEntries(bytes);
  admitArchive(bytes.length, entries);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (path: string): string | undefined => {
    const entry = byName.get(path.toLowerCase());
    return entry && decodeXml(unpack(bytes, entry));
  };

  if (/macroEnabled|vnd\.ms-office\.vbaProject/i.test(part('[Content_Types].xml') ?? '')) throw fileRefusal('FILE_HAS_MACROS');
  const rootLinks = readLinks(part('_rels/.rels') ?? '', '');
  const bookPath = [...rootLinks.values()].find((link) => /\/officeDocument$/.test(link.type))?.target ?? 'xl/workbook.xml';
  const bookText = part(bookPath);
  if (bookText === undefined || !bookPath.endsWith('.xml')) throw fileRefusal('FILE_UNKNOWN_FORMAT');

  const folder = bookPath.replace(/[^/]*$/, '');
  const links = readLinks(part(`${folder}_rels/${bookPath.slice(folder.length)}.rels`) ?? '', folder);
  const linked = (type: string) => [...links.values()].find((link) => link.type.endsWith(`/${type}`))?.target;
  const book = readBook(bookText);
  if (book.sheets.length === 0 && !/<(\w+:)?workbook[\s>]/.test(bookText)) throw fileRefusal('FILE_UNKNOWN_FORMAT');
  const strings = readStrings(part(linked('sharedStrings') ?? `${folder}sharedStrings.xml`) ?? '');
  const formats = readFormats(part(linked('styles') ?? `${folder}styles.xml`) ?? '');

  const sheets: Packed[] = [];
  let cells = 0;
  for (const { title, id } of book.sheets) {
    const link = links.get(id);
    if (!link || !link.type.endsWith('/worksheet')) continue;
    const text = part(link.target);
    if (text === undefined) throw fileRefusal('FILE_TRUNCATED');
    const grid = readGrid(title, text, strings, formats, book.is1904);
    cells += grid.columns.length;
    if (cells > limits.cells) throw fileRefusal('FILE_TOO_LARGE_UNPACKED', { cells });
    sheets.push(grid);
  }
  if (sheets.length === 0) throw fileRefusal('FILE_HAS_NO_SHEET');
  return { name, sheets };
};

type Attributes = Record<string, string>;
interface Handlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Walks an XML part; names without their namespace prefix. Entities of a DTD are not expanded, they are an error. */
const walk = (xml: string, { open, text, close }: Handlers): void => {
  if (xml === '') return;
  const parser = new SaxesParser({ fragment: false });
  parser.on('error', () => { throw fileRefusal('FILE_TRUNCATED'); });
  parser.on('doctype', () => { throw fileRefusal('FILE_UNKNOWN_FORMAT'); });
  if (open) parser.on('opentag', (tag) => open(local(tag.name), tag.attributes as Attributes));
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  if (close) parser.on('closetag', (tag) => close(local(tag.name)));
  parser.write(xml).close();
};

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
};

const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => local(key) === name)?.[1];

const decodeXml = (bytes: Buffer): string => {
  const mark = bytes.subarray(0, 2).toString('hex');
  return new TextDecoder(mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8').decode(bytes);
};

const readLinks = (xml: string, folder: string): Map<string, { type: string; target: string }> => {
  const links = new Map<string, { type: string; target: string }>();
  walk(xml, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      const path = target.startsWith('/') ? target.slice(1) : folder + target;
      links.set(attributes['Id'] ?? '', { type: attributes['Type'] ?? '', target: new URL(path, 'file:///').pathname.slice(1) });
    },
  });
  return links;
};

const readBook = (xml: string): { sheets: { title: string; id: string }[]; is1904: boolean } => {
  const sheets: { title: string; id: string }[] = [];
  let is1904 = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name === 'sheet') sheets.push({ title: attributes['name'] ?? '', id: attribute(attributes, 'id') ?? '' });
    },
  });
  return { sheets, is1904 };
};

/** `_x000D_` is how a workbook writes a character that XML cannot hold. */
const unescape = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text;

/** Plain and rich texts alike; the reading aids of East Asian texts (`rPh`) are not part of them. */
const readStrings = (xml: string): string[] => {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isAid = false;
  walk(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') isAid = true;
      else if (name === 't') isText = !isAid;
    },
    text: (text) => { if (isText) current += text; },
    close: (name) => {
      if (name === 'si') strings.push(unescape(current));
      else if (name === 'rPh') isAid = false;
      else if (name === 't') isText = false;
    },
  });
  return strings;
};

// Built-in formats that a workbook does not spell out: 14–22 dates and times, 27–36 and 50–58 those of East Asia.
const builtIn = (id: number): string | undefined => {
  if (id === 9) return '0%';
  if (id === 10) return '0.00%';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) return 'yyyy-mm-dd';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56) return 'h:mm';
  return undefined;
};

/** The number format of each cell style; `undefined` is General. */
const readFormats = (xml: string): (string | undefined)[] => {
  const own = new Map<number, string>();
  const formats: (string | undefined)[] = [];
  let isCellStyles = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'xf' && isCellStyles) {
        const id = Number(attributes['numFmtId'] ?? 0);
        formats.push(own.get(id) ?? builtIn(id));
      }
    },
    close: (name) => { if (name === 'cellXfs') isCellStyles = false; },
  });
  return formats;
};

const readGrid = (title: string, xml: string, strings: readonly string[], formats: readonly (string | undefined)[], is1904: boolean): Packed => {
  const packer = new GridPacker();
  const merges: Area[] = [];
  const hiddenColumns: number[] = [];
  let row = 0;
  let column = -1;
  let cells: (Cell | undefined)[] = [];
  let type = 'n';
  let style = 0;
  let value = '';
  let isFormula = false;
  let formula = '';
  let reads: 'value' | 'text' | 'formula' | undefined;
  let isAid = false;

  walk(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = -1;
        cells = [];
      } else if (name === 'c') {
        const letters = /^[A-Z]+/i.exec(attributes['r'] ?? '')?.[0];
        column = letters === undefined ? column + 1 : columnIndex(letters);
        type = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        value = '';
        isFormula = false;
        formula = '';
      } else if (name === 'v') reads = 'value';
      else if (name === 't') reads = isAid ? undefined : 'text';
      else if (name === 'rPh') isAid = true;
      else if (name === 'f') { isFormula = true; reads = 'formula'; }
      else if (name === 'col' && /^(1|true)$/.test(attributes['hidden'] ?? '')) {
        const last = Math.min(Number(attributes['max']), 500);
        for (let index = Number(attributes['min']); index <= last; index += 1) hiddenColumns.push(index - 1);
      } else if (name === 'mergeCell') {
        const area = areaOf(attributes['ref'] ?? '');
        if (area) merges.push(area);
      }
    },
    text: (text) => { if (reads === 'formula') formula += text; else if (reads) value += text; },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') reads = undefined;
      else if (name === 'rPh') isAid = false;
      else if (name === 'c') {
        const cell = cellOf(type, value, formats[style], strings, is1904);
        if (!cell) return;
        if (column >= limits.columns) throw fileRefusal('FILE_TOO_MANY_COLUMNS', { sheet: title, columns: column + 1 });
        cells[column] = isFormula ? { ...cell, isFormula, ...(isOfCells(formula) && { isDerived: true }) } : cell;
      } else if (name === 'row' && cells.length > 0) {
        packer.row(row, cells);
        if (packer.rows > limits.rows) throw fileRefusal('FILE_TOO_MANY_ROWS', { sheet: title });
      }
    },
  });
  return packer.packed(title, merges, hiddenColumns);
};

/** A formula without a text of its own is a copy of one that goes over cells. */
const isOfCells = (formula: string): boolean => formula === '' || /\$?[A-Z]{1,3}\$?\d/i.test(formula.replace(/"[^"]*"/g, ''));

const cellOf = (type: string, value: string, format: string | undefined, strings: readonly string[], is1904: boolean): Cell | undefined => {
  if (value === '') return undefined;
  if (type === 's') {
    const text = strings[Number(value)];
    return text ? { is: 'text', text } : undefined;
  }
  if (type === 'inlineStr' || type === 'str') return { is: 'text', text: unescape(value) };
  if (type === 'e') return { is: 'error', text: value };
  if (type === 'b') return { is: 'text', text: value === '1' ? '是' : '否' };
  if (type === 'd') return { is: 'date', text: value.slice(0, 10) };
  const number = Number(value);
  if (!Number.isFinite(number)) return { is: 'text', text: value };
  if (format !== undefined && isDateFormat(format)) return { is: 'date', text: serialToDate(number, is1904) };
  return { is: 'number', text: plain(number), ...(format !== undefined && { format }) };
};

/** Excel keeps 15 digits; the binary noise behind them is not meant. Never in exponent form. */
const plain = (number: number): string => {
  const rounded = Number(number.toPrecision(15));
  const text = String(rounded);
  return text.includes('e') ? rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
};

const areaOf = (reference: string): Area | undefined => {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(reference);
  if (!match) return undefined;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { top: Number(top), left: columnIndex(left), bottom: Number(bottom), right: columnIndex(right) };
};
