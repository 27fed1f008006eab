import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { type ImportLineFilter, ImportLinesDocument, type ImportLinesQuery } from '../generated/graphql.ts';
import { allPages } from '../kit/all-pages.ts';
import { Button } from '../kit/button.tsx';
import { exportTable } from '../kit/export.ts';
import { Choice } from '../kit/filters.tsx';
import { nameIn } from '../kit/i18n.ts';
import { ListFoot } from '../kit/list-foot.tsx';
import { useConnection } from '../kit/query.ts';
import { parameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { reasonNames, text } from './words.ts';

type Connection = NonNullable<ImportLinesQuery['importBatch']>['lines'];
type Line = Connection['nodes'][number];
interface OfBatch { readonly batchId: string; readonly year: number }
const linesOf = ({ importBatch }: ImportLinesQuery): Connection => importBatch?.lines ?? { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
const columnOf = ({ column, letter }: Line): string => [column, letter && `（${letter}）`].filter(Boolean).join('');

/** Every row that was refused: where, what stands there, why, and what to do. */
export const Rejections = (batch: OfBatch) => {
  const reason = parameters.value.get('reason');
  return (
    <Lines {...batch} isOfCells title={text.rejections} empty={text.noRejections} filter={{ verdict: { eq: 'REJECTED' }, ...(reason && { reason: { eq: reason } }) }}>
      <Choice name="reason" label={text.reason} options={Object.entries(reasonNames).map(([value, title]) => ({ value, title }))} />
    </Lines>
  );
};

/** Rows that were taken, with something to know about them: a state that the bureau had gone beyond, and kept. */
export const Remarks = (batch: OfBatch) => <Lines {...batch} title={text.remarks} empty={text.noRemarks} filter={{ verdict: { eq: 'ACCEPTED' }, message: { isNull: false } }} />;

interface LinesOf extends OfBatch {
  readonly title: string;
  readonly empty: string;
  readonly filter: ImportLineFilter;
  /** It is a cell, and not the row, that is spoken of. */
  readonly isOfCells?: boolean;
  readonly children?: ComponentChildren;
}

/** Lines of a batch, as a list that can be taken along. */
const Lines = ({ batchId, year, title, empty, filter, isOfCells = false, children }: LinesOf) => {
  const isBusy = useSignal(false);
  const pages = useConnection(ImportLinesDocument, { id: batchId, first: 50, filter }, linesOf);
  const save = async (): Promise<void> => {
    isBusy.value = true;
    try {
      const rows = await allPages(ImportLinesDocument, (after) => ({ id: batchId, first: 100, after, filter }), linesOf);
      await exportTable({
        title: `${title} ${year}`, columns: [text.files, text.sheet, text.row, ...(isOfCells ? [text.column, text.value, text.reason] : [text.remark])],
        rows: rows.map((line) => [line.sheet?.file, line.sheet?.sheet ?? line.sheet?.title, String(line.row), ...(isOfCells ? [columnOf(line), line.value] : []), line.message]),
      });
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      isBusy.value = false;
    }
  };
  if (pages.fault && pages.nodes.length === 0) return <Failed fault={pages.fault} onRetry={pages.reload} />;
  return (
    <div class="list" aria-busy={pages.loading}>
      {(children || pages.nodes.length > 0) && (
        <div class="filters">
          {children}
          <div class="form-actions"><Button busy={isBusy.value} onClick={() => void save()}>{text.downloadList}</Button></div>
        </div>
      )}
      {pages.nodes.length === 0 ? (pages.loading ? <Loading /> : <Empty title={empty} />) : (
        <>
          <SmallTable caption={title} rows={pages.nodes} rowKey={({ id }) => id} columns={[
            { title: text.sheet, cell: ({ sheet }) => <>{sheet?.title}<span class="under">{sheet?.file}</span></> },
            { title: text.row, align: 'end', cell: ({ row }) => row },
            ...(isOfCells ? [{ title: text.column, cell: (line: Line) => <Value>{columnOf(line)}</Value> }, { title: text.value, cell: ({ value }: Line) => <Value>{value}</Value> }] : []),
            { title: isOfCells ? text.reason : text.remark, cell: ({ message, reason: code }) => <span class="wrap">{message ?? nameIn(reasonNames, code)}</span> },
          ]} />
          <ListFoot pages={pages} />
        </>
      )}
    </div>
  );
};
