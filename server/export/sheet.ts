import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A sheet of Excel holds no more, the heading and the last line among them. */
export const mostRows = 1_048_000;
const mostCharacters = 32_000;

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  /** Page after page; a missing value is an empty cell. */
  readonly rows: AsyncIterable<readonly (readonly (string | null)[])[]>;
  /** Who took it away and when. */
  readonly last: string;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML cannot hold is left out. */
const text = (value: string): string => value.slice(0, mostCharacters).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"]/g, (sign) => escapes[sign]!);
const cell = (value: string | null, style = ''): string => (value === null || value === '' ? '<c/>' : `<c t="inlineStr"${style}><is><t xml:space="preserve">${text(value)}</t></is></c>`);
const row = (values: readonly (string | null)[], style = ''): string => `<row>${values.map((value) => cell(value, style)).join('')}</row>`;
/** Chinese characters are twice as wide. */
const width = (value: string): number => [...value].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const parts = (title: string): readonly (readonly [string, string])[] => [
  ['[Content_Types].xml', `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`],
  ['_rels/.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
  ['xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${text(title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31))}" sheetId="1" r:id="rId1"/></sheets></workbook>`],
  ['xl/_rels/workbook.xml.rels', `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`],
  ['xl/styles.xml', `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`],
];

/** Every cell is text, so that codes keep their zeros and digits, and none is a formula. */
async function* sheet({ columns, rows, last }: Table): AsyncGenerator<string> {
  let isBegun = false;
  const begin = (first: readonly (readonly (string | null)[])[]): string => {
    isBegun = true;
    const widths = columns.map((column, at) => Math.min(60, 4 + Math.max(...[column, ...first.map((each) => each[at] ?? '')].map(width))));
    return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((each, at) => `<col min="${at + 1}" max="${at + 1}" width="${each}" customWidth="1"/>`).join('')}</cols><sheetData>${row(columns, ' s="2"')}`;
  };
  for await (const page of rows) yield `${isBegun ? '' : begin(page)}${page.map((each) => row(each, ' s="1"')).join('')}`;
  yield `${isBegun ? '' : begin([])}${row([last], ' s="1"')}</sheetData></worksheet>`;
}

interface Entry { readonly name: Buffer; readonly offset: number; readonly crc: number; readonly packed: number; readonly size: number }
/** 1980-01-01: the last line says when. */
const date = 0x21;
/** Sizes follow the data; names are UTF-8. */
const flags = 0x0808;

const fields = (...values: readonly (readonly [2 | 4, number])[]): Buffer => Buffer.concat(values.map(([bytes, value]) => { const field = Buffer.alloc(bytes); field.writeUIntLE(value, 0, bytes); return field; }));

/** The workbook, piece by piece: no more of it is held than a page of rows and what the compressor has at hand. */
export async function* workbook(table: Table): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  async function* add(name: string, content: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Buffer> {
    const start = offset;
    const title = Buffer.from(name);
    let [crc, size, packed] = [0, 0, 0];
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const piece of content) {
        const bytes = Buffer.from(piece);
        crc = crc32(bytes, crc);
        size += bytes.length;
        yield bytes;
      }
    };
    const local = Buffer.concat([fields([4, 0x04034b50], [2, 20], [2, flags], [2, 8], [2, 0], [2, date], [4, 0], [4, 0], [4, 0], [2, title.length], [2, 0]), title]);
    yield local;
    const deflate = createDeflateRaw({ level: 6 });
    // What goes wrong with the rows comes out where the pieces are read.
    pipeline(Readable.from(counted()), deflate, () => undefined);
    for await (const piece of deflate as AsyncIterable<Buffer>) { packed += piece.length; yield piece; }
    yield fields([4, 0x08074b50], [4, crc], [4, packed], [4, size]);
    offset += local.length + packed + 16;
    entries.push({ name: title, offset: start, crc, packed, size });
  }
  for (const [name, content] of parts(table.title)) yield* add(name, [head + content]);
  yield* add('xl/worksheets/sheet1.xml', sheet(table));
  const directory = Buffer.concat(entries.map(({ name, offset: at, crc, packed, size }) => Buffer.concat([
    fields([4, 0x02014b50], [2, 20], [2, 20], [2, flags], [2, 8], [2, 0], [2, date], [4, crc], [4, packed], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name,
  ])));
  yield Buffer.concat([directory, fields([4, 0x06054b50], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, directory.length], [4, offset], [2, 0])]);
}
