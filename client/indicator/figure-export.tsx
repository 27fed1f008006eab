import { useSignal } from '@preact/signals';
import { FigureRecordsDocument, type FigureRecordsQuery } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { exportTable } from '../kit/export.ts';
import { request } from '../kit/request.ts';
import { toast } from '../kit/toast.tsx';
import { nameOf, unitOf } from './figure-value.tsx';
import { text } from './words.ts';

type Figure = FigureRecordsQuery['figures'][number];

/** Every record that the figure counts, as a workbook: as many rows as the number says. */
export const FigureExport = ({ figure, year }: { readonly figure: Figure; readonly year: number }) => {
  const done = useSignal<number | null>(null);
  const run = async (): Promise<void> => {
    done.value = 0;
    try {
      const records: Figure['records'][number][] = [];
      while (records.length < figure.recordCount) {
        const { figures } = await request(FigureRecordsDocument, { year, indicators: [figure.indicator], skip: records.length });
        const next = figures[0]?.records ?? [];
        if (next.length === 0) break;
        records.push(...next);
        done.value = records.length;
      }
      const hasAmounts = records.some(({ amount }) => amount != null);
      await exportTable({
        title: nameOf(figure), columns: [text.name, text.date, ...(hasAmounts ? [`${text.amount}（${unitOf(figure.unit)}）`] : []), text.source],
        rows: records.map(({ label, date, amount, source }) => [label, date, ...(hasAmounts ? [amount] : []), source ? `${source.department} · ${text.sourceRow(source.file, source.sheet ? ` “${source.sheet}”` : '', source.row)}` : null]),
      });
      toast(text.exported(records.length));
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      done.value = null;
    }
  };
  return <Button busy={done.value !== null} onClick={() => void run()}>{done.value === null ? text.exportRecords : text.exporting(done.value, figure.recordCount)}</Button>;
};
