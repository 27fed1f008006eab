import { fileRefusal, limits } from './guard.ts';
import { GridPacker, type PackedWorkbook } from './packed.ts';
import type { Cell } from './workbook.ts';

/** Reads a CSV file: UTF-8 or UTF-16 by its mark, UTF-8 when it is valid as such, else GB18030, as tax systems export. */
export const readCsv = (name: string, bytes: Buffer): PackedWorkbook => {
  const text = decode(bytes);
  const separator = separatorOf(text);
  const packer = new GridPacker();
  let widest = 0;
  for (const { line, fields } of records(text, separator)) {
    const cells: (Cell | undefined)[] = fields.map(cellOf);
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    if (cells.length === 0) continue;
    widest = Math.max(widest, cells.length);
    if (widest > limits.columns) throw fileRefusal('FILE_TOO_MANY_COLUMNS', { columns: widest });
    packer.row(line, cells);
    if (packer.rows > limits.rows) throw fileRefusal('FILE_TOO_MANY_ROWS');
  }
  return { name, sheets: [packer.packed(null, [], [])] };
};

const decode = (bytes: Buffer): string => {
  const mark = bytes.subarray(0, 2).toString('hex');
  const strict = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
  let text: string;
  try {
    text = mark === 'fffe' ? strict('utf-16le') : mark === 'feff' ? strict('utf-16be') : strict('utf-8');
  } catch {
    try {
      text = strict('gb18030');
    } catch {
      throw fileRefusal('FILE_UNKNOWN_FORMAT');
    }
  }
  if (/[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) throw fileRefusal('FILE_UNKNOWN_FORMAT');
  if (text.trim() === '') throw fileRefusal('FILE_EMPTY');
  return text;
};

/** The separator that most lines agree on; a comma unless another is clearly meant. */
const separatorOf = (text: string): string => {
  const lines = text.slice(0, 20_000).split('\n').slice(0, 60);
  const count = (separator: string) => lines.filter((line) => line.split(separator).length > 2).length;
  const [comma, tab, semicolon] = [count(','), count('\t'), count(';')];
  return tab > comma && tab >= semicolon ? '\t' : semicolon > comma ? ';' : ',';
};

function* records(text: string, separator: string): Generator<{ line: number; fields: string[] }> {
  let line = 1;
  let start = 1;
  let fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (isQuoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') { field += '"'; at += 1; }
      else isQuoted = false;
      if (char === '\n') line += 1;
    } else if (char === '"' && (field.trim() === '' || field.trim() === '=')) {
      // ="…" keeps a long number from being rounded by Excel: the text inside is meant.
      field = '';
      isQuoted = true;
    } else if (char === separator) {
      fields.push(field);
      field = '';
    } else if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) {
      fields.push(field);
      yield { line: start, fields };
      line += 1;
      start = line;
      fields = [];
      field = '';
    } else if (char !== '\r') field += char;
  }
  if (field !== '' || fields.length > 0) yield { line: start, fields: [...fields, field] };
}

/**
 * A field quoted twice over, `"=""…"""`, still carries its formula. Tabs at the edges, or an apostrophe in front, are
 * how an export keeps Excel from taking a code for a number: they are part of the form, not of the content.
 */
const cellOf = (field: string): Cell | undefined => {
  const text = (/^\s*="([^"]*)"\s*$/.exec(field)?.[1] ?? field).replace(/^[\t']+|\t+$/g, '');
  return text === '' ? undefined : { is: 'text', text };
};
