import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { OpenActionsDocument } from '../generated/graphql.ts';
import type { ActionForm } from './action-form.ts';
import { type Answered, type Chosen, type Offer, offersOf, type Offered } from './bulk.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { actionForm } from './action-dialog.tsx';
import { Button } from './button.tsx';
import { language, words } from './i18n.ts';
import { titleOf } from './action-form.ts';
import { request } from './request.ts';
import { toast } from './toast.tsx';
import { say } from './words.ts';

const text = words({
  bar: ['对所选记录', 'With the selected records'],
  asking: ['正在查看可办事项…', 'Looking up what can be done…'],
  nothing: ['所选记录现在没有可一并办理的事项', 'Nothing can be done with these now'],
  some: [(title: string, open: number, all: number) => `${title}（${open}/${all}）`, (title: string, open: number, all: number) => `${title} (${open} of ${all})`],
  filesNeeded: [(title: string) => `“${title}”须附文件，请逐条办理。`, (title: string) => `“${title}” needs files: do it one by one.`],
});

/** The server takes so many ids in one question. */
const most = 100;
const pause = 150;

interface Props { readonly chosen: readonly Chosen[]; readonly onSelect: (selected: ReadonlySet<string>) => void; readonly onDone: () => void }

/** What is open for all or some of the chosen rows. The buttons say for how many. */
export default function BulkBar({ chosen, onSelect, onDone }: Props) {
  const answers = useSignal<ReadonlyMap<string, Answered> | null>(null);
  const asked = useSignal<{ readonly offer: Offer; readonly form: ActionForm } | null>(null);
  const turn = useSignal(0);
  const ids = chosen.map(({ id }) => id).join(',');
  const turnNow = turn.value;
  useEffect(() => {
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      const all = ids.split(',');
      const parts = Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
      const found = await Promise.all(parts.map((part) => request(OpenActionsDocument, { ids: part }, abort.signal)));
      answers.value = new Map(found.flatMap(({ nodes }) => nodes.flatMap((node) => (node ? [[node.id, { type: node.__typename, actions: ('availableActions' in node ? node.availableActions : null) as readonly Offered[] | null ?? [] }] as const] : []))));
    };
    // Whoever chooses a row after the other asks once.
    const timer = setTimeout(() => { ask().catch((error: unknown) => { if (!abort.signal.aborted) { answers.value = new Map(); toast(error instanceof Error ? error.message : String(error), 'bad'); } }); }, pause);
    return () => { clearTimeout(timer); abort.abort(); };
  }, [ids, turnNow]);
  const open = async (offer: Offer): Promise<void> => {
    const form = await actionForm(offer.type, offer.mutation).catch(() => undefined);
    if (!form) return toast(navigator.onLine ? say.newVersion : say.offline, 'bad');
    if (form.inputs.some(({ kind, required }) => kind === 'files' && required)) return toast(text.filesNeeded(offer.title), 'bad');
    asked.value = { offer, form };
  };
  const offers = answers.value && offersOf(chosen, answers.value);
  return (
    <section class="bulk" aria-label={text.bar}>
      <span class="bulk-count" role="status">{say.selected(chosen.length)}</span>
      {!offers ? <span class="soft">{text.asking}</span> : offers.length === 0 && <span class="soft">{text.nothing}</span>}
      {offers && offers.length > 0 && (
        <div class="bulk-actions">
          {offers.map((offer) => {
            const title = language.value === 'zh' ? offer.title : titleOf(offer.mutation, offer);
            return <Button key={offer.mutation} onClick={() => void open(offer)}>{offer.open.length === chosen.length ? title : text.some(title, offer.open.length, chosen.length)}</Button>;
          })}
        </div>
      )}
      <Button kind="quiet" onClick={() => onSelect(new Set())}>{say.clearSelection}</Button>
      {asked.value && <BulkDialog key={asked.value.offer.mutation} {...asked.value} onEnd={(done) => {
        asked.value = null;
        if (done === null) return;
        onSelect(new Set(chosen.map(({ id }) => id).filter((id) => !done.has(id))));
        turn.value += 1;
        onDone();
      }} />}
    </section>
  );
}
