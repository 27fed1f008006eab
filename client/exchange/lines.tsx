import { useSignal } from '@preact/signals';
import { ImportRejectionsDocument, type ImportRejectionsQuery } from '../generated/graphql.ts';
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

type Lines = NonNullable<ImportRejectionsQuery['importBatch']>['lines'];
type Line = Lines['nodes'][number];
const linesOf = ({ importBatch }: ImportRejectionsQuery): Lines => importBatch?.lines ?? { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
const columnOf = ({ column, letter }: Line): string => [column, letter && `（${letter}）`].filter(Boolean).join('');

/** Every row that was refused: where, what stands there, why, and what to do. */
export const Rejections = ({ batchId, year }: { readonly batchId: string; readonly year: number }) => {
  const isBusy = useSignal(false);
  const reason = parameters.value.get('reason');
  const filter = { verdict: { eq: 'REJECTED' as const }, ...(reason && { reason: { eq: reason } }) };
  const pages = useConnection(ImportRejectionsDocument, { id: batchId, first: 50, filter }, linesOf);
  const save = async (): Promise<void> => {
    isBusy.value = true;
    try {
      const rows = await allPages(ImportRejectionsDocument, (after) => ({ id: batchId, first: 100, after, filter }), linesOf);
      await exportTable({
        title: `${text.rejections} ${year}`, columns: [text.files, text.sheet, text.row, text.column, text.value, text.reason],
        rows: rows.map((line) => [line.sheet?.file, line.sheet?.sheet ?? line.sheet?.title, String(line.row), columnOf(line), line.value, line.message]),
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
      <div class="filters">
        <Choice name="reason" label={text.reason} options={Object.entries(reasonNames).map(([value, title]) => ({ value, title }))} />
        <div class="form-actions"><Button busy={isBusy.value} onClick={() => void save()}>{text.downloadList}</Button></div>
      </div>
      {pages.nodes.length === 0 ? (pages.loading ? <Loading /> : <Empty title={text.noRejections} />) : (
        <>
          <SmallTable caption={text.rejections} rows={pages.nodes} rowKey={({ id }) => id} columns={[
            { title: text.sheet, cell: ({ sheet }) => <>{sheet?.title}<span class="under">{sheet?.file}</span></> },
            { title: text.row, align: 'end', cell: ({ row }) => row },
            { title: text.column, cell: (line) => <Value>{columnOf(line)}</Value> },
            { title: text.value, cell: ({ value }) => <Value>{value}</Value> },
            { title: text.reason, cell: ({ message, reason: code }) => <span class="wrap">{message ?? nameIn(reasonNames, code)}</span> },
          ]} />
          <ListFoot pages={pages} />
        </>
      )}
    </div>
  );
};
