import { useSignal } from '@preact/signals';
import type { Choices } from './action-fields.tsx';
import type { ActionDialog as Dialog } from './action-dialog.tsx';
import type { ActionForm } from './action-form.ts';
import { Actions, type AvailableAction } from './actions.tsx';
import { Button } from './button.tsx';
import { rights } from './rights.ts';
import { toast } from './toast.tsx';
import { say } from './words.ts';

type Offered = AvailableAction & { readonly mutation?: string | null; readonly version?: number };

/** A form with what shows it: both are loaded when the first of them is opened. */
interface Asked { readonly mutation: string; readonly form: ActionForm; readonly ActionDialog: typeof Dialog }
const ask = async (type: string, mutation: string): Promise<Asked | null> => {
  try {
    const { ActionDialog, actionForm } = await import('./action-dialog.tsx');
    const form = await actionForm(type, mutation);
    return form ? { mutation, form, ActionDialog } : null;
  } catch {
    // Without signal, or a portal that is older than the server.
    toast(navigator.onLine ? say.newVersion : say.offline, 'bad');
    return null;
  }
};

interface Props {
  /** The GraphQL type. */
  readonly type: string;
  readonly id: string;
  readonly of: readonly Offered[] | null | undefined;
  /** Runs when something was done: read the record anew. */
  readonly onDone: (action: string) => void;
  /** Inputs that the page answers itself, by action. */
  readonly preset?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What fields are filled with at first, by action. */
  readonly initial?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly choices?: Readonly<Record<string, Choices>>;
  /** Actions that stand elsewhere on the page. */
  readonly except?: readonly string[];
  readonly only?: readonly string[];
  readonly dangerous?: readonly string[];
  /** Actions whose form is about people: no draft of it is kept. */
  readonly personal?: readonly string[];
  /** What the form is about, where the page behind it does not say so. */
  readonly about?: string;
  /** None of the buttons stands out: they are beside the matter. */
  readonly isMinor?: boolean;
}

/** Everything that can be done with a record now: a button each, its form behind it, and why what is closed is closed. */
export const RecordActions = ({ type, id, of, onDone, preset = {}, initial = {}, choices = {}, except = [], only, dangerous = [], personal = [], about, isMinor }: Props) => {
  const asked = useSignal<Asked | null>(null);
  const offered = (of ?? []).filter(({ action, mutation }) => mutation && !except.includes(action) && (only?.includes(action) ?? true));
  const open = async ({ mutation }: Offered): Promise<void> => { asked.value = await ask(type, mutation!); };
  const Form = asked.value?.ActionDialog;
  return (
    <>
      <Actions of={offered} dangerous={dangerous} isMinor={isMinor} run={Object.fromEntries(offered.map((each) => [each.action, () => void open(each)]))} />
      {asked.value && Form && <Form key={asked.value.mutation} mutation={asked.value.mutation} form={asked.value.form} id={id} preset={preset[asked.value.form.action]} initial={initial[asked.value.form.action]}
        choices={choices[asked.value.form.action]} version={initial[asked.value.form.action] && offered[0]?.version} onStale={() => onDone(asked.peek()!.form.action)}
        danger={dangerous.includes(asked.value.form.action)} about={about} isPersonal={personal.includes(asked.value.form.action)}
        onEnd={(done) => { const { action } = asked.peek()!.form; asked.value = null; if (done !== null) onDone(action); }} />}
    </>
  );
};

/** The button that makes a new record, for whom that is not out of the question. */
export const CreateAction = ({ type, mutation, title, preset, initial, choices, isMinor = false, isPersonal, onDone }: {
  readonly type: string; readonly mutation: string; readonly title: string; readonly preset?: Readonly<Record<string, unknown>>; readonly initial?: Readonly<Record<string, string>>; readonly choices?: Choices;
  /** One of several things to do on its page, and not the one that most come for. */
  readonly isMinor?: boolean;
  /** The form is about people: no draft of it is kept. */
  readonly isPersonal?: boolean;
  readonly onDone: (id: string) => void;
}) => {
  const asked = useSignal<Asked | null>(null);
  if (!rights.value.has(mutation)) return null;
  const Form = asked.value?.ActionDialog;
  return (
    <>
      <Button kind={isMinor ? undefined : 'main'} onClick={() => void ask(type, mutation).then((found) => { asked.value = found; })}>{title}</Button>
      {asked.value && Form && <Form mutation={mutation} form={asked.value.form} preset={preset} initial={initial} choices={choices} isPersonal={isPersonal} onEnd={(id) => { asked.value = null; if (id !== null) onDone(id); }} />}
    </>
  );
};
