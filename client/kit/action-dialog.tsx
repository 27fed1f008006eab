import { ActionFields, type Choices } from './action-fields.tsx';
import { type ActionForm, type ActionForms, earlyProblems, initialValues, labelOf, shownValue, titleOf, toInput } from './action-form.ts';
import { Confirm, Dialog } from './dialog.tsx';
import { useForm, type Values } from './form-state.ts';
import { Form, useLeaveQuestion } from './form.tsx';
import { request, type UserError } from './request.ts';
import { unguard } from './router.ts';
import { toast } from './toast.tsx';
import { say } from './words.ts';

const generated = import.meta.glob<{ readonly actions: ActionForms }>('../generated/actions/*.ts');

/** The form of a mutation; loaded with the other forms of its type when the first of them is opened. */
export const actionForm = async (type: string, mutation: string): Promise<ActionForm | undefined> =>
  (await generated[`../generated/actions/${type}.ts`]?.())?.actions[mutation];

interface Props {
  readonly mutation: string;
  readonly form: ActionForm;
  /** Which record; absent where one is made. */
  readonly id?: string;
  /** Inputs that the page answers itself: not shown. */
  readonly preset?: Readonly<Record<string, unknown>>;
  /** What fields are filled with at first. */
  readonly initial?: Readonly<Record<string, string>>;
  readonly choices?: Choices;
  readonly danger?: boolean;
  /** What is typed is about people: nothing of it stays in the browser. */
  readonly isPersonal?: boolean;
  /** What it is about, where the page behind it does not say so. */
  readonly about?: string;
  /** Which version of the record `initial` shows; others may change it while the form is open. */
  readonly version?: number | undefined;
  /** The record is another by now: read it anew. */
  readonly onStale?: () => void;
  /** The record's id when it was done; null when the person thought better of it. */
  readonly onEnd: (id: string | null) => void;
}

/** One action: asks for what it needs, sends it once, and says why where it was refused. */
export const ActionDialog = ({ mutation, form: of, id, preset = {}, initial = {}, choices, danger, about, isPersonal = false, version, onStale, onEnd }: Props) => {
  const leave = useLeaveQuestion({ isKept: !isPersonal });
  const asked = of.inputs.filter(({ name }) => !(name in preset));
  const title = titleOf(mutation, of);
  const send = async (values: Readonly<Record<string, string>>, key: string): Promise<readonly UserError[]> => {
    const answer = await request(of.document, { input: { ...(id !== undefined && { id }), ...preset, ...toInput(asked, values), ...(version !== undefined && { expectedVersion: version }), idempotencyKey: key } }) as Readonly<Record<string, { readonly errors: readonly UserError[] } & Readonly<Record<string, unknown>>>>;
    const payload = answer[mutation]!;
    if (payload.errors.some(({ code }) => code === 'CHANGED_SINCE' || code === 'IDEMPOTENCY_KEY_REUSED')) onStale?.();
    if (payload.errors.length > 0) return payload.errors;
    toast(say.doneAction(title));
    // The form is still on the page when whoever waits for its end goes on to another.
    unguard();
    onEnd((payload[of.result] as { readonly id: string } | null)?.id ?? id ?? '');
    return [];
  };
  const form = useForm({
    initial: initialValues(asked, initial), draft: [mutation, id ?? 'new', ...Object.values(preset)].join('.'), version, isPersonal: isPersonal || asked.length === 0, guarded: true, askToLeave: leave.ask,
    check: (values) => earlyProblems(asked, values), submit: send,
  });
  if (asked.length === 0) {
    return <Confirm title={`${title}？`} text={form.problems.length > 0 ? form.problems.map(({ message }) => message).join(' ') : say.askAction(title)} yes={title} danger={danger} onAnswer={(yes) => { if (yes) form.submit(); else onEnd(null); }} />;
  }
  const close = async (): Promise<void> => {
    if (form.isDirty && !form.isKept && !(await leave.ask())) return;
    if (form.isDirty && form.isKept) toast(say.draftSaved);
    onEnd(null);
  };
  const inputOf = (name: string) => asked.find((each) => each.name === name);
  const tell = {
    label: (name: string) => { const input = inputOf(name); return input ? labelOf(input) : name; },
    shown: (name: string, values: Values) => choices?.[name]?.find(({ value }) => value === values[name])?.title ?? shownValue(inputOf(name)!, values),
  };
  return (
    <Dialog title={title} kind={asked.length > 6 ? 'wide' : undefined} onClose={() => void close()}>
      {about && <p class="soft">{about}</p>}
      <Form form={form} label={title} submit={title} tell={tell}><ActionFields form={form} of={title} inputs={asked} choices={choices} /></Form>
      {leave.question}
    </Dialog>
  );
};
