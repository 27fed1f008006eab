import type { ComponentChildren } from 'preact';
import { Gradually } from './later.tsx';
import { useOverflow } from './overflow.ts';

interface SmallColumn<Row> { readonly title: string; readonly cell: (row: Row) => ComponentChildren; readonly align?: 'end' }

/** A short table inside a section: no sorting, no paging; the first column names the row. */
export const SmallTable = <Row,>({ caption, rows, rowKey, columns }: { readonly caption: string; readonly rows: readonly Row[]; readonly rowKey: (row: Row) => string; readonly columns: readonly SmallColumn<Row>[] }) => (
  <div {...useOverflow(caption)}>
    <table class="table table-small">
      <caption class="unseen">{caption}</caption>
      <thead><tr>{columns.map(({ title, align }) => <th key={title} scope="col" class={align}>{title}</th>)}</tr></thead>
      <tbody>
        <Gradually of={rows} step={8}>{(row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ title, cell, align }, at) => (at === 0 ? <th key={title} scope="row">{cell(row)}</th> : <td key={title} class={align === 'end' ? 'number end' : undefined}>{cell(row)}</td>))}
          </tr>
        )}</Gradually>
      </tbody>
    </table>
  </div>
);
