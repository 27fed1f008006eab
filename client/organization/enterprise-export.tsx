import { useSignal } from '@preact/signals';
import { EnterpriseListDocument, type EnterpriseListQueryVariables } from '../generated/graphql.ts';
import { allPages } from '../kit/all-pages.ts';
import { Button } from '../kit/button.tsx';
import type { Column } from '../kit/column.ts';
import { exportTable } from '../kit/export.ts';
import { toast } from '../kit/toast.tsx';
import { say } from '../kit/words.ts';
import type { Row } from './enterprise-columns.tsx';
import { text } from './words.ts';

/** Beyond this a browser is the wrong place: the server writes it, and it is among the jobs. */
const limit = 10_000;

/** Exactly what is shown, all pages of it: same filters, same order, same columns, same unit. */
export const EnterpriseExport = ({ variables, columns, total, rows, selected }: {
  readonly variables: EnterpriseListQueryVariables; readonly columns: readonly Column<Row>[]; readonly total: number | undefined; readonly rows: readonly Row[]; readonly selected: ReadonlySet<string>;
}) => {
  const done = useSignal<number | null>(null);
  const run = async (): Promise<void> => {
    done.value = 0;
    try {
      if ((total ?? 0) > limit && selected.size === 0) {
        await (await import('../kit/export-job.ts')).startExport(text.register, variables);
        return toast(say.exportStarted(total!));
      }
      const chosen = selected.size > 0 ? rows.filter(({ id }) => selected.has(id))
        : await allPages(EnterpriseListDocument, (after) => ({ ...variables, first: 100, after }), ({ enterprises }) => enterprises, { most: limit, onPage: (sofar) => { done.value = sofar; } });
      await exportTable({ title: text.register, columns: columns.map(({ title }) => title), rows: chosen.map((row) => columns.map((column) => column.text(row))) });
      toast(text.exported(chosen.length));
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      done.value = null;
    }
  };
  return <Button busy={done.value !== null} onClick={() => void run()}>{done.value === null ? text.export : text.exporting(done.value, total ?? 0)}</Button>;
};
