import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DiscardImportDocument, ImportBatchDocument, ImportProgressDocument, RunImportDocument, UndoImportDocument } from '../generated/graphql.ts';
import { Actions } from '../kit/actions.tsx';
import { Confirm } from '../kit/dialog.tsx';
import { count, moment } from '../kit/format.ts';
import { newKey } from '../kit/key.ts';
import { Meter } from '../kit/meter.tsx';
import { Facts, PageHead, Section } from '../kit/page.tsx';
import { useQuery } from '../kit/query.ts';
import { request, type UserError } from '../kit/request.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { toast } from '../kit/toast.tsx';
import { Value } from '../kit/value.tsx';
import { say } from '../kit/words.ts';
import { StateBadge } from './import-list.tsx';
import { Rejections, Remarks } from './lines.tsx';
import { text } from './words.ts';

/** Asked this often how far an import is. */
const pause = 1_000;
type Done = Promise<readonly UserError[]>;
const mutations: Readonly<Record<string, (id: string, idempotencyKey: string) => Done>> = {
  import: async (id, idempotencyKey) => (await request(RunImportDocument, { input: { id, idempotencyKey } })).runImportBatch.errors,
  undo: async (id, idempotencyKey) => (await request(UndoImportDocument, { input: { id, idempotencyKey } })).undoImportBatch.errors,
  discard: async (id, idempotencyKey) => (await request(DiscardImportDocument, { input: { id, idempotencyKey } })).discardImportBatch.errors,
};

/** One batch: what was read, what is wrong with it, and the way into the register and back out. */
export default function ImportBatch({ parameters: { id = '' } }: { readonly parameters: Readonly<Record<string, string>> }) {
  const { data, fault, reload } = useQuery(ImportBatchDocument, { id });
  const asking = useSignal<{ readonly action: string; readonly title: string; readonly key: string } | null>(null);
  const busy = useSignal<string | null>(null);
  const above = [{ title: text.imports, href: '/imports' }];
  if (fault) return <><PageHead title={say.failedTitle} above={above} /><Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <><PageHead title={say.loading} above={above} /><Loading lines={8} /></>;
  const batch = data.importBatch;
  if (!batch) return <><PageHead title={say.notFoundTitle} above={above} /><Empty title={say.notFoundText} /></>;

  const actions = batch.availableActions ?? [];
  const ask = (action: string) => () => { asking.value = { action, title: actions.find((each) => each.action === action)?.title ?? action, key: newKey() }; };
  const run = async ({ action, title, key }: NonNullable<typeof asking.value>): Promise<void> => {
    busy.value = action;
    try {
      const errors = await mutations[action]!(batch.id, key);
      toast(errors.length > 0 ? errors.map(({ message }) => message).join(' ') : text.done(title), errors.length > 0 ? 'bad' : 'good');
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad');
    } finally {
      busy.value = null;
      reload();
    }
  };
  const questions: Readonly<Record<string, string>> = { import: text.askImport(batch.accepted), undo: text.askUndo, discard: text.askDiscard };
  return (
    <>
      <PageHead key={batch.id} title={text.batch(batch.year, moment(batch.createdAt)!)} above={above} beside={<StateBadge state={batch.state} />} />
      <div class="sections">
        <Section id="batch" title={text.preview}>
          {batch.state === 'IMPORTING' && <Progress id={batch.id} onDone={reload} />}
          {batch.failure && <p class="field-problem">{batch.failure}</p>}
          <Facts of={[
            [text.uploadedBy, batch.createdBy], [text.accepted, <span class="number">{count(batch.accepted)}</span>], [text.rejected, <span class="number">{count(batch.rejected)}</span>],
            ...(batch.importedAt ? [[text.importedAt, <span class="number">{moment(batch.importedAt)}</span>], [text.result, text.resultText(batch.created, batch.updated, batch.unchanged)]] as const : []),
          ]} />
          <Actions of={actions} busy={busy.value} run={{ import: ask('import'), undo: ask('undo'), discard: ask('discard') }} />
        </Section>
        <Section id="sheets" title={text.sheets}>
          <SmallTable caption={text.sheets} rows={batch.sheets} rowKey={({ id: key }) => key} columns={[
            { title: text.recognisedAs, cell: ({ title }) => title },
            { title: text.files, cell: ({ file, sheet }) => <>{file}{sheet && <span class="under">{sheet}</span>}</> },
            { title: text.department, cell: ({ department }) => <Value>{department}</Value> },
            { title: text.rowsRead, align: 'end', cell: ({ rowsRead }) => <Value>{count(rowsRead)}</Value> },
            { title: text.accepted, align: 'end', cell: ({ accepted }) => <Value>{count(accepted)}</Value> },
            { title: text.rejected, align: 'end', cell: ({ rejected }) => <Value>{count(rejected)}</Value> },
          ]} />
        </Section>
        <Section id="rejections" title={text.rejections}><Rejections batchId={batch.id} year={batch.year} /></Section>
        {batch.importedAt && <Section id="remarks" title={text.remarks}><Remarks batchId={batch.id} year={batch.year} /></Section>}
      </div>
      {asking.value && <Confirm title={`${asking.value.title}？`} text={questions[asking.value.action]} yes={asking.value.title} danger={asking.value.action !== 'import'}
        onAnswer={(yes) => { const asked = asking.value; asking.value = null; if (yes && asked) void run(asked); }} />}
    </>
  );
}

/** Survives a reload of the page: the import goes on without us, we only look. */
const Progress = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }) => {
  const { data, reload } = useQuery(ImportProgressDocument, { id });
  const state = data?.importBatch?.state;
  const wasDone = useRef(false);
  useEffect(() => {
    if (state && state !== 'IMPORTING') {
      if (!wasDone.current) onDone();
      wasDone.current = true;
      return undefined;
    }
    const timer = setInterval(reload, pause);
    return () => clearInterval(timer);
  }, [state]);
  const percent = data?.importBatch?.progress ?? 0;
  return <div role="status"><p>{text.importing(percent)}</p><Meter percent={percent} label={text.progress} /></div>;
};
