import type { Area, Cell, Grid, GridRow, Workbook } from './workbook.ts';

/**
 * A grid side by side in arrays of numbers, its texts in one string. As objects the cells of a large workbook take ten
 * times the memory, and seconds to hand over from the process that reads it; here a row's cells are made when they are
 * looked at, and forgotten.
 */
export interface Packed {
  readonly title: string | null;
  readonly merges: readonly Area[];
  readonly hiddenColumns: readonly number[];
  /** Of each row: its number, and where its cells end. */
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Of each cell: its column, what it is, its text and its format. */
  readonly columns: Uint8Array<ArrayBuffer>;
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly texts: Uint32Array<ArrayBuffer>;
  readonly formats: Uint16Array<ArrayBuffer>;
  /** All texts, one after the other, and where each ends. */
  readonly written: string;
  readonly writtenEnds: Uint32Array<ArrayBuffer>;
  readonly knownFormats: readonly string[];
}

export interface PackedWorkbook { readonly name: string; readonly sheets: readonly Packed[] }

const kinds = ['text', 'number', 'date', 'error'] as const;
const [ofFormula, ofCells] = [4, 8];

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
/** An array of numbers that grows. */
class Growing<A extends Numbers> {
  length = 0;
  constructor(private held: A) {}
  push(value: number): void {
    if (this.length === this.held.length) {
      const larger = new (this.held.constructor as new (length: number) => A)(this.held.length * 2);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.length++] = value;
  }
  finished(): A { return this.held.slice(0, this.length) as A; }
}

/** Takes a grid's rows one after the other. */
export class GridPacker {
  private readonly numbers = new Growing(new Uint32Array(64));
  private readonly ends = new Growing(new Uint32Array(64));
  private readonly columns = new Growing(new Uint8Array(256));
  private readonly kinds = new Growing(new Uint8Array(256));
  private readonly texts = new Growing(new Uint32Array(256));
  private readonly formats = new Growing(new Uint16Array(256));
  private readonly placeOf = new Map<string, number>();
  private readonly formatOf = new Map<string, number>();
  private readonly pieces: string[] = [];

  /** @param cells by column; fewer than 256 */
  row(number: number, cells: readonly (Cell | undefined)[]): void {
    cells.forEach((cell, column) => {
      if (!cell) return;
      this.columns.push(column);
      this.kinds.push(kinds.indexOf(cell.is) + (cell.isFormula ? ofFormula : 0) + (cell.isDerived ? ofCells : 0));
      this.texts.push(this.place(cell.text));
      this.formats.push('format' in cell && cell.format !== undefined ? this.format(cell.format) : 0);
    });
    this.numbers.push(number);
    this.ends.push(this.columns.length);
  }

  get rows(): number { return this.numbers.length; }

  private place(text: string): number {
    let place = this.placeOf.get(text);
    if (place === undefined) this.placeOf.set(text, place = this.pieces.push(text) - 1);
    return place;
  }

  /** From 1; 0 is none. */
  private format(format: string): number {
    let place = this.formatOf.get(format);
    if (place === undefined) this.formatOf.set(format, place = this.formatOf.size + 1);
    return place;
  }

  packed(title: string | null, merges: readonly Area[], hiddenColumns: readonly number[]): Packed {
    const writtenEnds = new Uint32Array(this.pieces.length);
    let end = 0;
    this.pieces.forEach((text, index) => { writtenEnds[index] = end += text.length; });
    return {
      title, merges, hiddenColumns, numbers: this.numbers.finished(), ends: this.ends.finished(), columns: this.columns.finished(), kinds: this.kinds.finished(),
      texts: this.texts.finished(), formats: this.formats.finished(), written: this.pieces.join(''), writtenEnds, knownFormats: [...this.formatOf.keys()],
    };
  }
}

/** By itself: as it comes from another process, its arrays share the bytes of the whole message, which the texts would take a second time. */
export const byItself = ({ name, sheets }: PackedWorkbook): PackedWorkbook => ({
  name, sheets: sheets.map((grid) => Object.fromEntries(Object.entries(grid).map(([part, value]) => [part, ArrayBuffer.isView(value) ? (value as Numbers).slice() : value])) as unknown as Packed),
});

class PackedRow implements GridRow {
  constructor(private readonly of: Packed, private readonly index: number) {}

  get number(): number { return this.of.numbers[this.index]!; }

  get cells(): readonly (Cell | undefined)[] {
    const { ends, columns, kinds: kindOf, texts, formats, written, writtenEnds, knownFormats } = this.of;
    const cells: (Cell | undefined)[] = [];
    for (let at = this.index === 0 ? 0 : ends[this.index - 1]!; at < ends[this.index]!; at += 1) {
      const [kind, place] = [kindOf[at]!, texts[at]!];
      const cell: { is: Cell['is']; text: string; format?: string; isFormula?: true; isDerived?: true } = { is: kinds[kind & 3]!, text: written.slice(place === 0 ? 0 : writtenEnds[place - 1], writtenEnds[place]) };
      if (formats[at]! > 0) cell.format = knownFormats[formats[at]! - 1]!;
      if (kind & ofFormula) cell.isFormula = true;
      if (kind & ofCells) cell.isDerived = true;
      cells[columns[at]!] = cell as Cell;
    }
    return cells;
  }
}

/** The workbook to work with. */
export const unpacked = ({ name, sheets }: PackedWorkbook): Workbook => ({ name, sheets: sheets.map(gridOf) });

const gridOf = (of: Packed): Grid =>
  ({ title: of.title, merges: of.merges, hiddenColumns: of.hiddenColumns, rows: Array.from(of.numbers, (_, index) => new PackedRow(of, index)) });
