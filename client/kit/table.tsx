import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Column, Sort } from './column.ts';
import { words } from './i18n.ts';
import { useShortcuts } from './keys.ts';
import { ListFoot } from './list-foot.tsx';
import { isNarrow } from './media.ts';
import { useOverflow } from './overflow.ts';
import type { Pages } from './query.ts';
import { Empty, Failed, Loading } from './state.tsx';
import { say } from './words.ts';

const keys = words({
  next: ['下一条', 'Next row'],
  previous: ['上一条', 'Previous row'],
  mark: ['选择或取消选择', 'Select or unselect'],
  all: ['选择或取消已显示的全部', 'Select or unselect all shown'],
});

interface Props<Row> {
  /** What the table lists, for whoever cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly pages: Pages<Row>;
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly rowHref: (row: Row) => string;
  readonly sort?: Sort | null;
  readonly onSort?: (sort: Sort | null) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly empty?: ComponentChildren;
}

/** A list of records: a table, or cards where a table has no room. j and k move, x selects, a selects all, Enter opens. */
export const Table = <Row,>(props: Props<Row>) => {
  const { pages, selected, onSelect, rowKey, empty } = props;
  const box = useRef<HTMLDivElement>(null);
  const all = pages.nodes.length > 0 && pages.nodes.every((row) => selected?.has(rowKey(row)));
  const links = (): HTMLAnchorElement[] => [...box.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? []];
  const at = (): number => links().findIndex((link) => link.closest('tr, li')?.contains(document.activeElement));
  const move = (by: number): void => {
    const rows = links();
    const next = rows[Math.min(Math.max(at() + by, 0), rows.length - 1)];
    next?.focus();
    next?.closest('tr, li')?.scrollIntoView({ block: 'nearest' });
  };
  // Keys may come faster than the page is drawn: each goes on from what the one before has chosen.
  const chosen = useRef(selected);
  chosen.current = selected;
  const choose = (next: ReadonlySet<string>): void => { chosen.current = next; onSelect?.(next); };
  const toggle = (key: string): void => {
    const next = new Set(chosen.current);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  const toggleAll = (): void => choose(new Set(pages.nodes.every((row) => chosen.current?.has(rowKey(row))) ? [] : pages.nodes.map(rowKey)));
  useShortcuts([
    { key: 'j', title: keys.next, run: () => move(1) },
    { key: 'k', title: keys.previous, run: () => move(-1) },
    ...(onSelect ? [
      { key: 'x', title: keys.mark, run: () => { const key = links()[at()]?.dataset['row']; if (key) toggle(key); } },
      { key: 'a', title: keys.all, run: toggleAll },
    ] : []),
  ]);

  const { nodes, loading, fault } = pages;
  const marking: Marking = { all, toggle, toggleAll };
  if (fault && nodes.length === 0) return <Failed fault={fault} onRetry={pages.reload} />;
  if (nodes.length === 0) return loading ? <Loading lines={8} /> : <>{empty ?? <Empty />}</>;
  return (
    <div ref={box} class="list" aria-busy={loading}>
      {isNarrow.value ? <Cards {...props} {...marking} /> : <Grid {...props} {...marking} />}
      <ListFoot pages={pages} />
    </div>
  );
};

interface Marking { readonly all: boolean; readonly toggle: (key: string) => void; readonly toggleAll: () => void }

const Grid = <Row,>({ caption, columns, pages, rowKey, rowName, rowHref, sort, onSort, selected, onSelect, all, toggle, toggleAll }: Props<Row> & Marking) => {
  const frame = useOverflow(caption);
  return (
    <div {...frame}>
      <table class="table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {onSelect && <th scope="col" class="table-mark"><label class="mark"><input type="checkbox" checked={all} aria-label={say.selectAll} onChange={toggleAll} /></label></th>}
            {columns.map((column) => <Heading key={column.id} column={column} sort={sort ?? null} onSort={onSort} />)}
          </tr>
        </thead>
        <tbody>
          {pages.nodes.map((row) => {
            const key = rowKey(row);
            return (
              <tr key={key} class={selected?.has(key) ? 'table-chosen' : undefined}>
                {onSelect && <td class="table-mark"><label class="mark"><input type="checkbox" checked={selected?.has(key) ?? false} aria-label={say.select(rowName(row))} onChange={() => toggle(key)} /></label></td>}
                {columns.map((column, at) => (at === 0
                  ? <th key={column.id} scope="row"><a href={rowHref(row)} data-row={key}>{column.cell(row)}</a></th>
                  : <td key={column.id} class={column.align === 'end' ? 'number end' : undefined}>{column.cell(row)}</td>))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};

/** One click sorts, the next turns it round, the third gives the usual order back. */
const Heading = <Row,>({ column, sort, onSort }: { readonly column: Column<Row>; readonly sort: Sort | null; readonly onSort: Props<Row>['onSort'] }) => {
  const { title, align, sort: field } = column;
  const kind = align === 'end' ? 'end' : undefined;
  if (!field || !onSort) return <th scope="col" class={kind}>{title}</th>;
  const isBy = sort?.field === field;
  const next = !isBy ? { field, descending: false } : sort.descending ? null : { field, descending: true };
  return (
    <th scope="col" class={kind} aria-sort={isBy ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" class="table-sort" onClick={() => onSort(next)}>{title}<span aria-hidden="true">{isBy ? (sort.descending ? '↓' : '↑') : '↕'}</span></button>
    </th>
  );
};

const Cards = <Row,>({ caption, columns, pages, rowKey, rowName, rowHref, sort, onSort, selected, onSelect, all, toggle, toggleAll }: Props<Row> & Marking) => {
  const [name, ...rest] = columns;
  const sortable = columns.filter((column) => column.sort);
  return (
    <>
      {onSort && sortable.length > 0 && (
        <label class="field field-inline">
          <span>{say.sortBy}</span>
          <select value={sort ? `${sort.descending ? '-' : ''}${sort.field}` : ''} onChange={({ currentTarget: { value } }) => onSort(value ? { field: value.replace(/^-/, ''), descending: value.startsWith('-') } : null)}>
            <option value="">{say.sortDefault}</option>
            {sortable.flatMap(({ sort: field, title }) => [['', say.ascending], ['-', say.descending]].map(([sign, way]) => <option key={`${sign}${field}`} value={`${sign}${field}`}>{title} {way}</option>))}
          </select>
        </label>
      )}
      {onSelect && <label class="check"><input type="checkbox" checked={all} onChange={toggleAll} /> {say.selectAll}</label>}
      <ul class="cards" aria-label={caption}>
        {pages.nodes.map((row) => (
          <li key={rowKey(row)} class={selected?.has(rowKey(row)) ? 'card card-chosen' : 'card'}>
            {onSelect && <label class="mark card-mark"><input type="checkbox" checked={selected?.has(rowKey(row)) ?? false} aria-label={say.select(rowName(row))} onChange={() => toggle(rowKey(row))} /></label>}
            <a class="card-name" href={rowHref(row)} data-row={rowKey(row)}>{name!.cell(row)}</a>
            <dl>{rest.map((column) => <div key={column.id}><dt>{column.title}</dt><dd class={column.align === 'end' ? 'number' : undefined}>{column.cell(row)}</dd></div>)}</dl>
          </li>
        ))}
      </ul>
    </>
  );
};
