import { useSignal } from '@preact/signals';
import { ImportLinesDocument, type ImportLinesQuery, type ImportLineFilter } from '../generated/graphql.ts';
import { allPages } from '../kit/all-pages.ts';
import { Badge } from '../kit/badge.tsx';
import { Button } from '../kit/button.tsx';
import { exportTable } from '../kit/export.ts';
import { Choice } from '../kit/filters.tsx';
import { count } from '../kit/format.ts';
import { nameIn } from '../kit/i18n.ts';
import { ListFoot } from '../kit/list-foot.tsx';
import { useConnection } from '../kit/query.ts';
import { parameters } from '../kit/router.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { reasonNames, text } from './words.ts';

type Lines = NonNullable<ImportLinesQuery['importBatch']>['lines'];
type Line = Lines['nodes'][number];
const linesOf = ({ importBatch }: ImportLinesQuery): Lines => importBatch?.lines ?? { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } };
const columnOf = ({ column, letter }: Line): string => [column, letter && `（${letter}）`].filter(Boolean).join('');
const resultOf = ({ verdict }: Line): string => (verdict === 'REJECTED' ? text.isRejected : text.isKept);

/** Every row that was refused: where, what stands there, why, and what to do; and every one whose state was kept as it had been worked on here. */
export const LinesToldOf = ({ batchId, year, rejected, kept }: { readonly batchId: string; readonly year: number; readonly rejected: number; readonly kept: number }) => {
  const isBusy = useSignal(false);
  const [which, reason] = [parameters.value.get('lines'), parameters.value.get('reason')];
  const filter: ImportLineFilter = {
    message: { isNull: false },
    ...(which === 'kept' ? { verdict: { eq: 'ACCEPTED' } } : { ...(which === 'rejected' && { verdict: { eq: 'REJECTED' } }), ...(reason && { reason: { eq: reason } }) }),
  };
  const pages = useConnection(ImportLinesDocument, { id: batchId, first: 50, filter }, linesOf);
  const save = async (): Promise<void> => {
    isBusy.value = true;
    try {
      const rows = await allPages(ImportLinesDocument, (after) => ({ id: batchId, first: 100, after, filter }), linesOf);
      await exportTable({
        title: `${text.lines} ${year}`, columns: [text.files, text.sheet, text.row, text.which, text.column, text.value, text.reason],
        rows: rows.map((line) => [line.sheet?.file, line.sheet?.sheet ?? line.sheet?.title, String(line.row), resultOf(line), columnOf(line), line.value, line.message]),
      });
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      isBusy.value = false;
    }
  };
  if (rejected + kept === 0) return <Empty title={text.noLines} />;
  if (pages.fault && pages.nodes.length === 0) return <Failed fault={pages.fault} onRetry={pages.reload} />;
  return (
    <div class="list" aria-busy={pages.loading}>
      {kept > 0 && <p class="soft prose">{text.linesLead}</p>}
      <div class="filters">
        <Choice name="lines" label={text.which} options={[{ value: 'rejected', title: text.rejectedCount(count(rejected)!) }, { value: 'kept', title: text.keptCount(count(kept)!) }]} />
        {which !== 'kept' && <Choice name="reason" label={text.reason} options={Object.entries(reasonNames).map(([value, title]) => ({ value, title }))} />}
        <div class="form-actions"><Button busy={isBusy.value} onClick={() => void save()}>{text.downloadList}</Button></div>
      </div>
      {pages.nodes.length === 0 ? (pages.loading ? <Loading /> : <Empty title={text.noLinesOf} />) : (
        <>
          <SmallTable caption={text.lines} rows={pages.nodes} rowKey={({ id }) => id} columns={[
            { title: text.sheet, cell: ({ sheet }) => <>{sheet?.title}<span class="under">{sheet?.file}</span></> },
            { title: text.row, align: 'end', cell: ({ row }) => row },
            { title: text.which, cell: (line) => <Badge tone={line.verdict === 'REJECTED' ? 'bad' : 'warn'}>{resultOf(line)}</Badge> },
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
