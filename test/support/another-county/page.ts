import { Decimal } from 'decimal.js';
import type { Draw } from './draw.ts';

/** What a cell says; how it is written is drawn when the sheet is. */
export type Cell =
  | { readonly is: 'text' | 'name' | 'code' | 'raw'; readonly text: string }
  | { readonly is: 'day'; readonly day: string }
  | { readonly is: 'amount'; readonly of: Dimension; readonly amount: string }
  | { readonly is: 'number' | 'error'; readonly text: string }
  | { readonly is: 'blank' };
export type Dimension = 'money' | 'area' | 'hours' | 'count' | 'rate';

export const text = (value: string): Cell => ({ is: 'text', text: value });
export const name = (value: string): Cell => ({ is: 'name', text: value });
export const code = (value: string): Cell => ({ is: 'code', text: value });
/** As it stands, whatever it is. */
export const raw = (value: string): Cell => ({ is: 'raw', text: value });
export const day = (value: string | null): Cell => (value === null ? blank : { is: 'day', day: value });
/** A number that a text was turned into, and a formula that fails. */
export const asNumber = (value: string): Cell => ({ is: 'number', text: value });
export const failed: Cell = { is: 'error', text: '#REF!' };
export const blank: Cell = { is: 'blank' };
const amountOf = (of: Dimension) => (amount: number | string | null): Cell => (amount === null ? blank : { is: 'amount', of, amount: String(amount) });
/** In yuan, square metres, hours, pieces and percent. */
export const [yuan, metres, hours, pieces, percent] = (['money', 'area', 'hours', 'count', 'rate'] as const).map(amountOf) as [Amount, Amount, Amount, Amount, Amount];
type Amount = ReturnType<typeof amountOf>;

export type Reason = 'credit_code_format' | 'credit_code_check' | 'code_name_conflict' | 'unknown_enterprise' | 'duplicate' | 'unknown_reference' | 'unknown_town' | 'invalid_date' | 'date_out_of_range' | 'invalid_number' | 'misplaced_value' | 'missing_required';
export interface Row {
  readonly cells: Readonly<Record<string, Cell>>;
  /** Why it is to be refused; the column that is named for it. */
  readonly fault?: { readonly reason: Reason; readonly column?: string; readonly sameAs?: Row };
}
export interface Column {
  readonly key: string;
  /** Its headings in different counties, `upper/lower` for two levels; those of one group go together. */
  readonly headings: readonly string[];
  readonly of?: Dimension;
  /** Cells that say the same may be merged downwards. */
  readonly merges?: true;
  readonly isHidden?: true;
}
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Units that a column of money may be in here; the page draws one. */
  readonly units?: readonly string[];
  readonly unitIn?: 'heading' | 'line';
  readonly isNumbered?: boolean;
  readonly sectionOf?: (row: Row) => string;
  readonly foot?: readonly string[];
  /** Nothing below the rows: the block of another one. */
  readonly isBare?: true;
  /** Columns keep their order: months do. */
  readonly isOrdered?: true;
}

const factors: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000, 平方米: 1, '㎡': 1, 万平方米: 10_000, 小时: 1 };
const others: Partial<Record<Dimension, readonly string[]>> = { money: ['元', '万元', '亿元'], area: ['平方米', '万平方米'] };
const wide = (value: string): string => value.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letter = (at: number): string => (at < 26 ? String.fromCharCode(65 + at) : letter(Math.floor(at / 26) - 1) + String.fromCharCode(65 + (at % 26)));

/** A row that is refused, where it came to stand. */
export interface Refused { readonly row: number; readonly reason: Reason; readonly letter: string | null; readonly same_as_row?: number }
/** What must come of a table. */
export interface Told { readonly accepted: number; readonly refused: readonly Refused[] }

/** A sheet as it is being written, from top to bottom. */
export class Page {
  readonly #draw: Draw;
  readonly #rows = new Map<number, { readonly cells: string[]; readonly isHidden: boolean }>();
  readonly #merges: string[] = [];
  readonly #hiddenColumns = new Set<number>();
  readonly told: Told[] = [];
  readonly #percents: boolean;
  #last = 0;
  constructor(draw: Draw) { this.#draw = draw; this.#percents = draw.chance(0.3); }

  /** A line of its own: a title, a unit line, a footnote. */
  line(value: string, width = 8): this {
    this.#put([raw(value)], {});
    if (this.#draw.chance(0.6)) this.#merges.push(`A${this.#last}:${letter(width - 1)}${this.#last}`);
    return this;
  }
  /** Pairs of label and value side by side. */
  pairs(...cells: readonly string[]): this { this.#put(cells.map(raw), {}); return this; }
  gap(): this { this.#last += 1; return this; }

  table({ columns, rows, units, unitIn, isNumbered = true, sectionOf, foot = [], isBare, isOrdered }: Table): this {
    const draw = this.#draw;
    const unit = units && draw.pick(units);
    const inLine = unit !== undefined && (unitIn === 'line' || (unitIn === undefined && draw.chance(0.5)));
    if (inLine) this.line(draw.pick([`单位：${unit}`, `计量单位：${unit}`, `提供单位：有关科室　　单位：${unit}`]));
    const laid = this.#layOut(columns, isOrdered ?? false).map((column) => ({ ...column, heading: unit && !inLine && column.of === (units === areaUnits ? 'area' : 'money') ? withUnit(draw, column.heading, unit) : column.heading }));
    const lead = isNumbered ? [laid.some(({ heading }) => heading === '编号') ? '序号' : draw.pick(['序号', '序号', '编号'])] : [];
    const header = this.#header(lead, laid);
    const at = new Map<Row, number>();
    const refused: Refused[] = [];
    let section = '';
    let number = 0;
    let previous: Row | undefined;
    const runs = new Map<string, { from: number; text: string }>();
    const close = (): void => { for (const [key, { from }] of runs) this.#mergeDown(laid.findIndex((column) => column.key === key) + lead.length, from, this.#last); runs.clear(); };
    const repeatAt = rows.length > 20 && draw.chance(0.5) ? draw.whole(8, rows.length - 4) : -1;
    for (const [index, row] of rows.entries()) {
      const here = sectionOf?.(row);
      if (here !== undefined && here !== section) { close(); section = here; this.#put([raw(`${'一二三四五六七八九'[new Set(rows.slice(0, index + 1).map(sectionOf!)).size - 1]}、${here}`)], {}); previous = undefined; }
      if (index > 2 && draw.chance(0.02)) { close(); this.gap(); previous = undefined; }
      if (index === repeatAt) { close(); this.#repeat(header); previous = undefined; }
      number += 1;
      const own = laid.map((column) => row.cells[column.key] ?? blank);
      const said = previous;
      const cells = own.map((cell, column) => {
        const { key, merges } = laid[column]!;
        const before = said?.cells[key];
        const value = cell.is === 'text' ? cell.text : undefined;
        if (!merges || value === undefined) { this.#endRun(runs, key, column + lead.length); return cell; }
        if (before?.is === 'text' && before.text === value && runs.has(key) && draw.chance(0.85)) return undefined;
        this.#endRun(runs, key, column + lead.length);
        runs.set(key, { from: this.#last + 1, text: value });
        return cell;
      });
      this.#put([...lead.map(() => pieces(number)), ...cells], unit === undefined ? {} : { [units === areaUnits ? 'area' : 'money']: unit }, draw.chance(0.01));
      at.set(row, this.#last);
      previous = row;
      if (row.fault) {
        const column = row.fault.column === undefined ? -1 : laid.findIndex(({ key }) => key === row.fault!.column);
        refused.push({ row: this.#last, reason: row.fault.reason, letter: column < 0 ? null : letter(column + lead.length), ...(row.fault.sameAs && { same_as_row: at.get(row.fault.sameAs)! }) });
      }
    }
    close();
    for (const { isHidden, at: column } of laid.map((each, index) => ({ isHidden: each.isHidden, at: index + lead.length }))) if (isHidden) this.#hiddenColumns.add(column);
    if (!isBare && isNumbered && draw.chance(0.5)) this.#put([raw(draw.pick(['合计', '合 计', '总计'])), raw(`${rows.length + 3}家`)], {});
    for (const each of foot) this.line(each);
    if (!isBare) this.line(`填表人：金一平        审核人：周二明        填报日期：${draw.whole(1, 28)}日`);
    this.told.push({ accepted: rows.length - refused.length, refused });
    return this;
  }

  #endRun(runs: Map<string, { from: number }>, key: string, column: number): void {
    const run = runs.get(key);
    if (!run) return;
    runs.delete(key);
    this.#mergeDown(column, run.from, this.#last);
  }
  #mergeDown(column: number, from: number, to: number): void { if (to > from) this.#merges.push(`${letter(column)}${from}:${letter(column)}${to}`); }

  /** Groups stay together and speak one county's words; everything else changes places. */
  #layOut(columns: readonly Column[], isOrdered: boolean): readonly (Column & { readonly heading: string })[] {
    const groups = new Map<string, Column[]>();
    for (const column of columns) {
      const key = column.headings[0]!.includes('/') ? column.headings[0]!.split('/')[0]! : column.key;
      groups.set(key, [...(groups.get(key) ?? []), column]);
    }
    const units = isOrdered ? [...groups.values()] : this.#draw.shuffled([...groups.values()]);
    return units.flatMap((group) => {
      const most = Math.min(...group.map(({ headings }) => headings.length));
      const pick = this.#draw.whole(0, most - 1);
      return group.map((column) => ({ ...column, heading: column.headings[pick]! }));
    });
  }

  #header(lead: readonly string[], laid: readonly { readonly heading: string }[]): readonly (readonly Cell[])[] {
    const isTwo = laid.some(({ heading }) => heading.includes('/'));
    const upperOf = (heading: string) => heading.split('/')[0]!;
    const upper = [...lead, ...laid.map(({ heading }, at) => (heading.includes('/') && at > 0 && laid[at - 1]!.heading.includes('/') && upperOf(laid[at - 1]!.heading) === upperOf(heading) ? '' : upperOf(heading)))];
    const lower = [...lead.map(() => ''), ...laid.map(({ heading }) => heading.split('/')[1] ?? '')];
    const rows = [upper, ...(isTwo ? [lower] : [])].map((row) => row.map((each): Cell => (each === '' ? { is: 'raw', text: '' } : raw(this.#draw.chance(0.1) && each.length > 2 && !each.includes('（') ? `${each.slice(0, 2)} ${each.slice(2)}` : each))));
    for (const row of rows) this.#put(row, {});
    if (isTwo) {
      const top = this.#last - 1;
      upper.forEach((each, at) => {
        if (lower[at] === '' && each !== '') this.#merges.push(`${letter(at)}${top}:${letter(at)}${top + 1}`);
        if (lower[at] !== '' && each !== '') {
          let to = at;
          while (to + 1 < upper.length && upper[to + 1] === '' && lower[to + 1] !== '') to += 1;
          if (to > at) this.#merges.push(`${letter(at)}${top}:${letter(to)}${top}`);
        }
      });
    }
    return rows;
  }
  #repeat(header: readonly (readonly Cell[])[]): void { for (const row of header) this.#put(row, {}); }

  #put(cells: readonly (Cell | undefined)[], units: Partial<Record<Dimension, string>>, isHidden = false): void {
    this.#last += 1;
    this.#rows.set(this.#last, { cells: cells.map((cell) => (cell === undefined ? '' : this.#write(cell, units))), isHidden });
  }

  #write(cell: Cell, units: Partial<Record<Dimension, string>>): string {
    const draw = this.#draw;
    const string = (value: string): string => `<c@ t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
    const number = (value: string, style = ''): string => `<c@${style}><v>${value}</v></c>`;
    const mostly = draw.chance(0.72);
    switch (cell.is) {
      case 'raw': return cell.text === '' ? '' : string(cell.text);
      case 'number': return number(cell.text);
      case 'error': return `<c@ t="e"><f>A1/0</f><v>${cell.text}</v></c>`;
      case 'blank': { const way = mostly ? '' : draw.pick(['/', '-', '—', '无', '暂无', '暂缺']); return way === '' ? '' : string(way); }
      case 'text': return string(mostly ? cell.text : draw.pick([` ${cell.text}`, `${cell.text}　`, `\u00a0${cell.text}`, `${cell.text}\n`]));
      case 'name': return string(mostly ? cell.text : draw.pick([cell.text.replaceAll('（', '(').replaceAll('）', ')'), `　${cell.text} `, `${cell.text}\n`, `${cell.text.slice(0, 3)} ${cell.text.slice(3)}`, `\t${cell.text}`]));
      case 'code': return string(mostly ? cell.text : draw.pick([cell.text.toLowerCase(), wide(cell.text), ` ${cell.text}`, `${cell.text}\u00a0`, `${cell.text.slice(0, 6)} ${cell.text.slice(6)}`]));
      case 'day': return this.#writeDay(cell.day, mostly);
      case 'amount': return this.#writeAmount(cell.of, cell.amount, units[cell.of], mostly);
    }
  }

  #writeDay(value: string, mostly: boolean): string {
    const draw = this.#draw;
    const [year, month, date] = value.split('-') as [string, string, string];
    const [m, d] = [String(Number(month)), String(Number(date))];
    const serial = String(Date.parse(value) / 86_400_000 + 25_569);
    if (mostly) return `<c@ s="1"><v>${serial}</v></c>`;
    const written = draw.pick([serial, `${year}.${m}.${d}`, `${year}/${m}/${d}`, value, `${value} 00:00:00`, `${year}${month}${date}`, `${year}年${m}月${d}日`, wide(`${year}.${m}.${d}`), ...(date === '01' ? [`${year}年${m}月`, `${year}.${month}`] : [])]);
    return written === serial ? `<c@><v>${serial}</v></c>` : `<c@ t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
  }

  #writeAmount(of: Dimension, amount: string, unit: string | undefined, mostly: boolean): string {
    const draw = this.#draw;
    const inUnit = (to: string): string => new Decimal(amount).div(factors[to] ?? 1).toFixed();
    const own = unit === undefined ? amount : inUnit(unit);
    // A rate may be shown in percent: the cell holds the hundredth.
    if (of === 'rate' && this.#percents) return `<c@ s="2"><v>${new Decimal(amount).div(100).toFixed()}</v></c>`;
    if (mostly) return draw.chance(0.1) ? `<c@><f>SUM(${own})</f><v>${own}</v></c>` : `<c@><v>${own}</v></c>`;
    if (of === 'rate') return `<c@ t="inlineStr"><is><t>${draw.pick([own, `${own}%`, wide(own)])}</t></is></c>`;
    const [whole = '', part] = own.split('.');
    const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
    const other = draw.pick(others[of] ?? ['']);
    const ways = [own, grouped, wide(own), ` ${own} `, ...(unit === undefined ? [] : [`${own}${unit}`, `${inUnit(other)}${other}`]), ...(of === 'hours' ? [`${own}小时`] : [])];
    return `<c@ t="inlineStr"><is><t xml:space="preserve">${draw.pick(ways)}</t></is></c>`;
  }

  /** The inside of `<worksheet>`. */
  xml(): string {
    const rows = [...this.#rows].map(([number, { cells, isHidden }]) => `<row r="${number}"${isHidden ? ' hidden="1"' : ''}>${cells.map((cell, at) => cell.replace('<c@', `<c r="${letter(at)}${number}"`)).join('')}</row>`).join('');
    const hidden = [...this.#hiddenColumns].map((at) => `<col min="${at + 1}" max="${at + 1}" hidden="1" width="9"/>`).join('');
    const merges = this.#merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `${hidden && `<cols>${hidden}</cols>`}<sheetData>${rows}</sheetData>${merges && `<mergeCells count="${this.#merges.length}">${merges}</mergeCells>`}`;
  }
}

export const areaUnits = ['平方米', '万平方米'] as const;
const withUnit = (draw: Draw, heading: string, unit: string): string => `${heading}${draw.pick([`（${unit}）`, `(${unit})`, `\n（${unit}）`])}`;

/** A general cell, a date, a percentage. */
export const styles = '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs>';
