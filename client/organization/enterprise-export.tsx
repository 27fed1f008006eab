import { useSignal } from '@preact/signals';
import { EnterpriseListDocument, type EnterpriseListQuery, type EnterpriseListQueryVariables } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import type { Column } from '../kit/column.ts';
import { csv, download } from '../kit/csv.ts';
import { request } from '../kit/request.ts';
import { toast } from '../kit/toast.tsx';
import type { Row } from './enterprise-columns.tsx';
import { text } from './words.ts';

/** Beyond this a browser is the wrong place. */
const limit = 10_000;

/** Exactly what is shown, all pages of it: same filters, same order, same columns, same unit. */
export const EnterpriseExport = ({ variables, columns, total, selected }: {
  readonly variables: EnterpriseListQueryVariables; readonly columns: readonly Column<Row>[]; readonly total: number | undefined; readonly selected: ReadonlySet<string>;
}) => {
  const done = useSignal<number | null>(null);
  const run = async (): Promise<void> => {
    if ((total ?? 0) > limit) return toast(text.exportTooMany(limit), 'bad');
    const rows: Row[] = [];
    try {
      for (let after: string | null = null, more = true; more;) {
        done.value = rows.length;
        const { enterprises: { nodes, pageInfo } }: EnterpriseListQuery = await request(EnterpriseListDocument, { ...variables, first: 100, after });
        rows.push(...nodes);
        after = pageInfo.endCursor ?? null;
        more = pageInfo.hasNextPage && rows.length < limit;
      }
      const chosen = selected.size > 0 ? rows.filter(({ id }) => selected.has(id)) : rows;
      download(`${text.register} ${new Date().toLocaleDateString('sv')}.csv`, csv([columns.map(({ title }) => title), ...chosen.map((row) => columns.map((column) => column.text(row)))]));
      toast(text.exported(chosen.length));
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      done.value = null;
    }
  };
  return <Button busy={done.value !== null} onClick={() => void run()}>{done.value === null ? text.export : text.exporting(done.value, total ?? 0)}</Button>;
};
