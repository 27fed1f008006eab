import { useRef } from 'preact/hooks';
import { ActionFields, type Choices } from './action-fields.tsx';
import { type ActionForm, type ActionForms, earlyProblems, initialValues, titleOf, toInput } from './action-form.ts';
import { Confirm, Dialog } from './dialog.tsx';
import { useForm } from './form-state.ts';
import { Form, useLeaveQuestion } from './form.tsx';
import { newKey } from './key.ts';
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
  /** What it is about, where the page behind it does not say so. */
  readonly about?: string;
  /** The record's id when it was done; null when the person thought better of it. */
  readonly onEnd: (id: string | null) => void;
}

/** One action: asks for what it needs, sends it once, and says why where it was refused. */
export const ActionDialog = ({ mutation, form: of, id, preset = {}, initial = {}, choices, danger, about, onEnd }: Props) => {
  // A repeat after a cut connection is the same request, not a second one.
  const key = useRef(newKey()).current;
  const leave = useLeaveQuestion();
  const asked = of.inputs.filter(({ name }) => !(name in preset));
  const title = titleOf(mutation, of);
  const send = async (values: Readonly<Record<string, string>>): Promise<readonly UserError[]> => {
    const answer = await request(of.document, { input: { ...(id !== undefined && { id }), ...preset, ...toInput(asked, values), idempotencyKey: key } }) as Readonly<Record<string, { readonly errors: readonly UserError[] } & Readonly<Record<string, unknown>>>>;
    const payload = answer[mutation]!;
    if (payload.errors.length > 0) return payload.errors;
    toast(say.doneAction(title));
    // The form is still on the page when whoever waits for its end goes on to another.
    unguard();
    onEnd((payload[of.result] as { readonly id: string } | null)?.id ?? id ?? '');
    return [];
  };
  const form = useForm({
    initial: initialValues(asked, initial), draft: asked.length > 1 ? `${mutation}.${id ?? 'new'}` : undefined, guarded: true, askToLeave: leave.ask,
    check: (values) => earlyProblems(asked, values), submit: send,
  });
  if (asked.length === 0) {
    return <Confirm title={`${title}？`} text={form.problems.length > 0 ? form.problems.map(({ message }) => message).join(' ') : say.askAction(title)} yes={title} danger={danger} onAnswer={(yes) => { if (yes) form.submit(); else onEnd(null); }} />;
  }
  return (
    <Dialog title={title} kind={asked.length > 6 ? 'wide' : undefined} onClose={() => onEnd(null)}>
      {about && <p class="soft">{about}</p>}
      <Form form={form} label={title} submit={title}><ActionFields form={form} of={title} inputs={asked} choices={choices} /></Form>
      {leave.question}
    </Dialog>
  );
};
