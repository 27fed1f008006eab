import { useSignal } from '@preact/signals';
import { type ImportLinesFragment, ImportRejectionsDocument, type ImportRejectionsQuery, ImportRemarksDocument, type ImportRemarksQuery } from '../generated/graphql.ts';
import { allPages } from '../kit/all-pages.ts';
import { Button } from '../kit/button.tsx';
import { exportTable } from '../kit/export.ts';
import { nameIn } from '../kit/i18n.ts';
import { ListFoot } from '../kit/list-foot.tsx';
import { useConnection } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { reasonNames, text } from './words.ts';

type Line = ImportLinesFragment['nodes'][number];
interface OfBatch { readonly batchId: string; readonly year: number }
const linesOf = ({ importBatch }: ImportRejectionsQuery | ImportRemarksQuery): ImportLinesFragment => importBatch?.lines ?? { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
const columnOf = ({ column, letter }: Line): string => [column, letter && `（${letter}）`].filter(Boolean).join('');

/** Every row that was refused: where, what stands there, why, and what to do. */
export const Rejections = (batch: OfBatch) => <Lines {...batch} title={text.rejections} empty={text.noRejections} />;

/** Rows that were taken, with something to know about them: a state that the bureau had gone beyond, and kept. */
export const Remarks = (batch: OfBatch) => <Lines {...batch} remarks title={text.remarks} empty={text.noRemarks} />;

interface LinesOf extends OfBatch {
  readonly title: string;
  readonly empty: string;
  /** It is the row, and not one of its cells, that is spoken of. */
  readonly remarks?: boolean;
}

/** Lines of a batch, as a list that can be taken along. */
const Lines = ({ batchId, year, title, empty, remarks = false }: LinesOf) => {
  const isBusy = useSignal(false);
  const asked = remarks ? ImportRemarksDocument : ImportRejectionsDocument;
  const pages = useConnection(asked, { id: batchId, first: 50 }, linesOf);
  const save = async (): Promise<void> => {
    isBusy.value = true;
    try {
      const rows = await allPages(asked, (after) => ({ id: batchId, first: 100, after }), linesOf);
      await exportTable({
        title: `${title} ${year}`, columns: [text.files, text.sheet, text.row, ...(remarks ? [text.remark] : [text.column, text.value, text.reason])],
        rows: rows.map((line) => [line.sheet?.file, line.sheet?.sheet ?? line.sheet?.title, String(line.row), ...(remarks ? [] : [columnOf(line), line.value]), line.message]),
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
      {pages.nodes.length > 0 && <div class="form-actions"><Button busy={isBusy.value} onClick={() => void save()}>{text.downloadList}</Button></div>}
      {pages.nodes.length === 0 ? (pages.loading ? <Loading /> : <Empty title={empty} />) : (
        <>
          <SmallTable caption={title} rows={pages.nodes} rowKey={({ id }) => id} columns={[
            { title: text.sheet, cell: ({ sheet }) => <>{sheet?.title}<span class="under">{sheet?.file}</span></> },
            { title: text.row, align: 'end', cell: ({ row }) => row },
            ...(remarks ? [] : [{ title: text.column, cell: (line: Line) => <Value>{columnOf(line)}</Value> }, { title: text.value, cell: ({ value }: Line) => <Value>{value}</Value> }]),
            { title: remarks ? text.remark : text.reason, cell: ({ message, reason: code }) => <span class="wrap">{message ?? nameIn(reasonNames, code)}</span> },
          ]} />
          <ListFoot pages={pages} />
        </>
      )}
    </div>
  );
};
