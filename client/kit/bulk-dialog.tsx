import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ActionFields } from './action-fields.tsx';
import { type ActionForm, earlyProblems, initialValues, titleOf, toInput } from './action-form.ts';
import { Badge, type Tone } from './badge.tsx';
import { type Chosen, type Offer, type Outcome, runEach } from './bulk.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { useForm } from './form-state.ts';
import { Form } from './form.tsx';
import { words } from './i18n.ts';
import { Meter } from './meter.tsx';
import { guardWith } from './router.ts';
import { say } from './words.ts';

const text = words({
  title: [(title: string, count: number) => `${title}：${count} 条`, (title: string, count: number) => `${title}: ${count}`],
  ask: [(title: string, count: number) => `对 ${count} 条记录各办理一次“${title}”。`, (title: string, count: number) => `“${title}” will be done once for each of ${count} records.`],
  left: [(count: number) => `其余 ${count} 条现在不能办理`, (count: number) => `Not possible now for the other ${count}`],
  start: [(count: number) => `办理 ${count} 条`, (count: number) => `Do all ${count}`],
  results: ['逐条结果', 'Result of each'],
  summary: [(done: number, failed: number, all: number) => `共 ${all} 条：已办 ${done} 条，未成 ${failed} 条`, (done: number, failed: number, all: number) => `${all} in all: ${done} done, ${failed} not done`],
  working: [(over: number, all: number) => `正在办理 ${over}/${all}`, (over: number, all: number) => `${over} of ${all}`],
  again: [(count: number) => `再次办理未成的 ${count} 条`, (count: number) => `Try the ${count} again`],
  stop: ['停下其余', 'Stop the rest'],
  stopping: ['正在停下…', 'Stopping…'],
});
const stateNames = words({ waiting: ['未办', 'Not sent'], running: ['办理中', 'Running'], done: ['已办', 'Done'], refused: ['未予办理', 'Refused'], unknown: ['没有收到答复', 'No answer'] });
const tones: Readonly<Record<Outcome['state'], Tone>> = { waiting: 'plain', running: 'accent', done: 'good', refused: 'bad', unknown: 'warn' };

interface Props {
  readonly offer: Offer;
  readonly form: ActionForm;
  /** Which were done; null when the person thought better of it. */
  readonly onEnd: (done: ReadonlySet<string> | null) => void;
}

/** One action for many records: its input is asked for once, what became of each is told one by one. */
export const BulkDialog = ({ offer, form, onEnd }: Props) => {
  const input = useSignal<Readonly<Record<string, unknown>> | null>(null);
  return input.value === null
    ? <Ask offer={offer} form={form} onSend={(given) => { input.value = given; }} onCancel={() => onEnd(null)} />
    : <Work offer={offer} form={form} input={input.value} onEnd={onEnd} />;
};

const Ask = ({ offer, form: of, onSend, onCancel }: { readonly offer: Offer; readonly form: ActionForm; readonly onSend: (input: Readonly<Record<string, unknown>>) => void; readonly onCancel: () => void }) => {
  // A file belongs to one record.
  const asked = of.inputs.filter(({ kind }) => kind !== 'files');
  const title = titleOf(offer.mutation, of);
  const many = offer.open.length;
  const form = useForm({
    initial: initialValues(asked), check: (values) => earlyProblems(asked, values), submit: async (values) => { onSend(toInput(asked, values)); return []; },
  });
  return (
    <Dialog title={text.title(title, many)} kind={asked.length > 6 ? 'wide' : undefined} onClose={onCancel}>
      <p>{text.ask(title, many)}</p>
      {offer.closed.length > 0 && (
        <details class="actions-closed">
          <summary>{text.left(offer.closed.length)}</summary>
          <ul>{offer.closed.map(({ row, reasons }) => <li key={row.id}><span class="soft">{row.name} </span>{reasons.join(' ')}</li>)}</ul>
        </details>
      )}
      <Form form={form} label={title} submit={text.start(many)} beside={<Button onClick={onCancel}>{say.cancel}</Button>}><ActionFields form={form} of={title} inputs={asked} /></Form>
    </Dialog>
  );
};

const Work = ({ offer, form, input, onEnd }: Props & { readonly input: Readonly<Record<string, unknown>> }) => {
  const rows = offer.open;
  const outcomes = useSignal<ReadonlyMap<string, Outcome>>(new Map());
  const busy = useSignal(true);
  const stopped = useSignal(false);
  const box = useRef<HTMLParagraphElement>(null);
  const of = ({ id }: Chosen): Outcome => outcomes.value.get(id) ?? { state: 'waiting', messages: [] };
  const start = (ids: readonly string[]): void => {
    busy.value = true;
    stopped.value = false;
    void runEach({
      mutation: offer.mutation, form, ids, input, isStopped: () => stopped.peek(),
      onOutcome: (id, outcome) => { outcomes.value = new Map(outcomes.peek()).set(id, outcome); },
    }).then(() => { busy.value = false; });
  };
  useEffect(() => start(rows.map(({ id }) => id)), []);
  // What is on its way cannot be called back: the page is not left meanwhile.
  useEffect(() => (busy.value ? guardWith(() => Promise.resolve(false)) : undefined), [busy.value]);
  useEffect(() => { if (!busy.value) box.current?.focus(); }, [busy.value]);
  const done = rows.filter((row) => of(row).state === 'done');
  const failed = rows.filter((row) => of(row).state !== 'done');
  const over = rows.filter((row) => !['waiting', 'running'].includes(of(row).state)).length;
  const end = (): void => { if (busy.peek()) stopped.value = true; else onEnd(new Set(done.map(({ id }) => id))); };
  return (
    <Dialog title={text.title(titleOf(offer.mutation, form), rows.length)} onClose={end} actions={busy.value
      ? <Button busy={stopped.value} onClick={() => { stopped.value = true; }}>{stopped.value ? text.stopping : text.stop}</Button>
      : <>
        {failed.length > 0 && <Button onClick={() => start(failed.map(({ id }) => id))}>{text.again(failed.length)}</Button>}
        <Button kind="main" onClick={end}>{say.close}</Button>
      </>}>
      {busy.value && <Meter percent={(over / rows.length) * 100} label={text.working(over, rows.length)} />}
      <p ref={box} role="status" tabIndex={-1}>{busy.value ? text.working(over, rows.length) : text.summary(done.length, failed.length, rows.length)}</p>
      <ul class="entries bulk-results" aria-label={text.results} tabIndex={0}>
        {/* What did not go through comes first. */}
        {[...failed, ...done].map((row) => (
          <li key={row.id}><a href={row.href} target="_blank" rel="noopener">{row.name}</a> <Badge tone={tones[of(row).state]}>{stateNames[of(row).state]}</Badge>
            {of(row).messages.map((message) => <p key={message} class="bad">{message}</p>)}</li>
        ))}
      </ul>
    </Dialog>
  );
};
