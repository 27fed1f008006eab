import { isEmpty, textOf } from './cell.ts';
import type { Header } from './heading.ts';
import { matchKey, tidy, withoutSpaces } from './normalise.ts';
import type { Cell, Grid, GridRow } from './workbook.ts';

/** What was passed over between header and foot. */
export interface NotData { blank: number; section: number; subtotal: number; total: number; repeated_header: number }

/** A row that holds a record. */
export interface DataRow {
  readonly number: number;
  /** The cell of a column; a cell merged downwards holds for every row it covers. */
  readonly cell: (column: number) => Cell | undefined;
  /** The section heading above, without its number. */
  readonly section?: string;
}

export interface Table {
  /** One after the other, so that no row's cells are kept; what was passed over is known when all were taken. */
  readonly rows: Iterable<DataRow>;
  readonly notData: NotData;
  readonly dataRows: () => readonly [number, number] | null;
}

const total = /^(合计|总计|共计|总合计|本页合计|全市|全县|全区|全省)(平均|合计|总计|小计)?([:：(（\d].*)?$/;
const subtotal = /^(.{0,12})小计([:：(（\d].*)?$/;
const section = /^([（(]?[一二三四五六七八九十]+[)）]?[、.．,，]|[（(][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十]+[部批类])/;
const note = /^(注|备注|说明|附注|注意|填表说明|填报说明|数据来源|资料来源)\d*[:：.、]|^注\d|^※/;
const signature = /^(填表|制表|审核|填报|统计|经办|负责|单位负责|主要负责|科室负责|复核|报送|联系|填制|分管领导|签发|盖章|公章|单位)(人员|人|单位|部门|日期|时间|负责人)?(（[^）]*）|\([^)]*\))?[:：]/;
/** A sentence or a numbered remark, standing alone. */
const remark = /^[(（]?\d+[.、)）]|[。；;]$|^.{30,}$/;

/** Takes the rows below a header, down to the row before `end`, and says of each whether it holds a record. */
export const takeRows = (grid: Grid, header: Header, end: number): Table => {
  const notData: NotData = { blank: 0, section: 0, subtotal: 0, total: 0, repeated_header: 0 };
  const first = header.rows[1] + 1;
  let last: number | undefined;
  return {
    notData, dataRows: () => (last === undefined ? null : [first, last]),
    rows: (function* () { for (const row of rowsBelow(grid, header, end, notData)) { last = row.number; yield row; } })(),
  };
};

function* rowsBelow(grid: Grid, header: Header, end: number, notData: NotData): Generator<DataRow> {
  const hidden = new Set(grid.hiddenColumns);
  const rowsByNumber = new Map(grid.rows.map((row) => [row.number, row]));
  const cellsAbove = new Map<number, GridRow['cells']>();
  const cellsOf = (number: number) => {
    const cells = cellsAbove.get(number) ?? rowsByNumber.get(number)?.cells ?? [];
    cellsAbove.set(number, cells);
    return cells;
  };
  const down = mergedDown(grid, header.rows[1]);
  const numbering = numberingColumns(header);
  const used = new Set([...header.columns.values()].map((column) => column.index));
  const first = header.rows[1] + 1;
  const last = Math.min(end - 1, grid.rows.at(-1)?.number ?? 0);
  // What stands below the last record is foot, not a gap: it counts only once a record follows.
  let pending: NotData = { ...notData };
  let heading: string | undefined;
  let isNoted = false;

  for (let number = first; number <= last; number += 1) {
    const cells = rowsByNumber.get(number)?.cells ?? [];
    const own: { index: number; text: string }[] = [];
    cells.forEach((cell, index) => {
      if (cell === undefined || hidden.has(index)) return;
      const text = withoutSpaces(cell.text);
      if (text !== '' || cell.is === 'date') own.push({ index, text });
    });
    const telling = own.filter(({ index, text }) => !(numbering.has(index) && /^\d+([.、]\d*)?$/.test(text)));
    const lead = telling[0];
    if (!lead) { pending.blank += 1; continue; }
    if (signature.test(lead.text) && telling.length <= 6) break;
    if (note.test(lead.text) && telling.length <= 2) { isNoted = true; continue; }
    const isSparse = telling.length <= Math.max(3, used.size / 2);
    if (telling.slice(0, 2).some(({ text }) => total.test(text)) || (isSparse && telling.some(({ text }) => /^(合计|总计|共计)$/.test(text)))) { notData.total += 1; continue; }
    if (telling.slice(0, 2).some(({ text }) => subtotal.test(text))) { pending.subtotal += 1; continue; }
    if (isHeaderAgain(header, own)) { pending.repeated_header += 1; continue; }
    const isAlone = own.length === 1 && !down.some((area) => number > area.top && number <= area.bottom);
    if (isAlone && section.test(lead.text)) {
      pending.section += 1;
      heading = tidy(textOf(cells[lead.index])).replace(section, '').trim();
      continue;
    }
    // Further lines of a note, or a remark over the whole width: text alone at the left edge.
    if (isAlone && used.size > 2 && (isNoted || remark.test(lead.text) || isWide(grid, number))) continue;
    if (!telling.some(({ index }) => used.has(index))) continue;

    for (const key of Object.keys(pending) as (keyof NotData)[]) notData[key] += pending[key];
    pending = { blank: 0, section: 0, subtotal: 0, total: 0, repeated_header: 0 };
    yield {
      number,
      cell: (column) => {
        const cell = cells[column];
        if (cell !== undefined && !isEmpty(cell)) return cell;
        const area = down.find((merge) => merge.left === column && number > merge.top && number <= merge.bottom);
        return area ? cellsOf(area.top)[column] : undefined;
      },
      ...(heading !== undefined && { section: heading }),
    };
  }
}

/** Merges that run downwards below the header. */
const mergedDown = (grid: Grid, headerEnd: number) =>
  grid.merges.filter((area) => area.bottom > area.top && area.top > headerEnd).sort((a, b) => a.top - b.top);

/** A number in one of these columns alone makes no record. */
const numberingColumns = (header: Header): Set<number> => {
  const found = new Set<number>();
  for (const line of header.texts) for (const [index, text] of line) if (/^(序号|编号|序|no\.?|#)$/i.test(text)) found.add(index);
  for (const column of header.columns.values()) found.delete(column.index);
  return found;
};

const isWide = (grid: Grid, number: number): boolean =>
  grid.merges.some((area) => area.top === number && area.bottom === number && area.right - area.left >= 2);

/** A header repeated at a page break: most of the row's texts are the headings of their columns; a lower level may have but one. */
const isHeaderAgain = (header: Header, own: readonly { index: number; text: string }[]): boolean =>
  header.texts.some((line, level) => {
    const same = own.filter(({ index, text }) => matchKey(line.get(index) ?? '') === matchKey(text)).length;
    return same >= Math.max(level === 1 ? 1 : 2, own.length * 0.6);
  });
