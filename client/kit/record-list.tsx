import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { allPages } from './all-pages.ts';
import { Button } from './button.tsx';
import { type Column, type Sort, shownColumns, sortFrom, sortText } from './column.ts';
import { ColumnsChoice } from './columns-choice.tsx';
import { exportTable } from './export.ts';
import { Chips, Choice, Filters, type Option, Search } from './filters.tsx';
import { count } from './format.ts';
import { Bulk, useListDefault, ViewsButton } from './list-tools.tsx';
import { isTold } from './listed.ts';
import { PageHead } from './page.tsx';
import { type Connection, useConnection } from './query.ts';
import { parameters, setParameters } from './router.ts';
import { Empty } from './state.tsx';
import { Table } from './table.tsx';
import { toast } from './toast.tsx';
import { UnitSwitch } from './unit-switch.tsx';
import { say } from './words.ts';

/** A choice above a list: its place in the address, and what it adds to the filter. */
export interface ListFilter<F> {
  /** The parameter in the address. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly filter: (value: string) => F;
}

interface Variables { readonly first?: number | null | undefined; readonly after?: string | null | undefined }

interface Props<R, V extends Variables, Row, F> {
  readonly title: string;
  readonly lead?: ComponentChildren;
  readonly document: TypedDocumentString<R, V>;
  readonly pick: (data: R) => Connection<Row>;
  readonly columns: readonly Column<Row>[];
  readonly filters?: readonly ListFilter<F>[];
  /** The address, as the document's variables: filters and order put together already. */
  readonly variables: (given: { readonly filter: F; readonly search: string | null; readonly sort: Sort | null; readonly first: number }) => V;
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly rowHref: (row: Row) => string;
  /** Where the list can be searched: what to type. */
  readonly searchHint?: string;
  /** Amounts of money stand in it. */
  readonly hasMoney?: boolean;
  readonly actions?: ComponentChildren;
  readonly above?: readonly { readonly title: string; readonly href: string }[];
  readonly empty?: ComponentChildren;
  readonly children?: ComponentChildren;
}

const pageSize = 50;
/** Beyond this a browser is the wrong place: the server writes it, and it is among the jobs. */
const mostExported = 10_000;

/**
 * A page that lists records: filters, order and columns are in the address, so that a link shows what its sender saw; the export is exactly
 * what is shown.
 */
export const RecordList = <R, V extends Variables, Row, F extends object>(props: Props<R, V, Row, F>) => {
  const { title, lead, document, pick, columns, filters = [], rowKey, searchHint, hasMoney, above } = props;
  useListDefault();
  const given = parameters.value;
  const shown = shownColumns(columns, given.get('cols'));
  if (isTold(document, shown, pick)) return null;
  const sort = sortFrom(given.get('sort'), columns);
  const chosen = filters.flatMap((each) => { const option = each.options.find(({ value }) => value === given.get(each.name)); return option ? [{ ...each, option }] : []; });
  const variables = props.variables({
    filter: Object.assign({}, ...chosen.map(({ filter, option }) => filter(option.value))) as F, search: (searchHint && given.get('q')) || null, sort, first: pageSize,
  });
  const pages = useConnection(document, variables, pick);
  const selected = useSignal<ReadonlySet<string>>(new Set());
  const query = searchHint ? given.get('q') : null;
  const chips = [...(query ? [{ name: 'q', title: `“${query}”` }] : []), ...chosen.map(({ name, label, option }) => ({ name, title: `${label}：${option.title}` }))];
  return (
    <>
      <PageHead title={title} above={above} beside={pages.total !== undefined && <span class="soft" role="status">{say.total(count(pages.total)!)}</span>}
        actions={<>
          {props.actions}
          {hasMoney && <UnitSwitch />}
          <ViewsButton />
          <ColumnsChoice columns={columns} shown={shown} onChoose={(cols) => setParameters({ cols })} />
          <Export title={title} document={document} pick={pick} variables={variables} columns={shown} total={pages.total} rows={pages.nodes} rowKey={rowKey} selected={selected.value} />
        </>}>{lead && <p class="soft">{lead}</p>}</PageHead>
      {(searchHint || filters.length > 0) && (
        <Filters>
          {searchHint && <Search hint={searchHint} />}
          {filters.map(({ name, label, options }) => <Choice key={name} name={name} label={label} options={options} />)}
        </Filters>
      )}
      <Chips of={chips} />
      {props.children}
      <Table caption={title} columns={shown} pages={pages} rowKey={rowKey} rowName={props.rowName} rowHref={props.rowHref}
        sort={sort} onSort={(next) => setParameters({ sort: sortText(next) })} selected={selected.value} onSelect={(next) => { selected.value = next; }}
        empty={props.empty ?? <Empty title={chips.length > 0 ? say.noMatch : say.emptyTitle}>{chips.length > 0 && say.noMatchHint}</Empty>} />
      <Bulk rows={pages.nodes} selected={selected.value} onSelect={(next) => { selected.value = next; }} onDone={pages.reload} rowKey={rowKey} rowName={props.rowName} rowHref={props.rowHref} />
    </>
  );
};

const Export = <R, V extends Variables, Row>({ title, document, pick, variables, columns, total, rows, rowKey, selected }: {
  readonly title: string; readonly document: TypedDocumentString<R, V>; readonly pick: (data: R) => Connection<Row>; readonly variables: V; readonly columns: readonly Column<Row>[];
  readonly total: number | undefined; readonly rows: readonly Row[]; readonly rowKey: (row: Row) => string; readonly selected: ReadonlySet<string>;
}) => {
  const done = useSignal<number | null>(null);
  const run = async (): Promise<void> => {
    done.value = 0;
    try {
      if ((total ?? 0) > mostExported && selected.size === 0) {
        await (await import('./export-job.ts')).startExport(title, variables);
        return toast(say.exportStarted(total!));
      }
      const taken = selected.size > 0 ? rows.filter((row) => selected.has(rowKey(row)))
        : await allPages(document, (after) => ({ ...variables, first: 100, after }), pick, { most: mostExported, onPage: (sofar) => { done.value = sofar; } });
      await exportTable({ title, columns: columns.map((column) => column.title), rows: taken.map((row) => columns.map((column) => column.text(row))) });
      toast(say.exported(taken.length));
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      done.value = null;
    }
  };
  return <Button busy={done.value !== null} onClick={() => void run()}>{done.value === null ? say.export : say.exporting(done.value, total ?? 0)}</Button>;
};
