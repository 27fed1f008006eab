import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { Button } from './button.tsx';
import { Confirm } from './dialog.tsx';
import type { FormState, Values } from './form-state.ts';
import { Clashes, type Tell } from './clashes.tsx';
import { halfWidth, moment, today } from './format.ts';
import { isComposing } from './keys.ts';
import { say } from './words.ts';

interface FormProps<V extends Values> {
  readonly form: FormState<V>;
  readonly label: string;
  readonly submit: string;
  readonly children: ComponentChildren;
  readonly beside?: ComponentChildren;
  /** What an input is called, and how its value reads, where somebody else has changed it too. */
  readonly tell?: Tell;
}

/** `16:05`, or with its day where that is another. */
const since = (at: string): string => {
  const [day, time] = moment(new Date(Date.parse(at) + 8 * 3_600_000).toISOString())!.split(' ') as [string, string];
  return day === today() ? time : `${day} ${time}`;
};

const idOf = (form: string, field: string): string => `${form}-${field}`;

/** Fields, the summary of what is wrong above them, and the button below. Enter submits, but not while a Chinese word is being composed. */
export const Form = <V extends Values>({ form, label, submit, children, beside, tell }: FormProps<V>) => (
  <form class="form" aria-label={label} noValidate
    onKeyDown={(event) => { if (event.key === 'Enter' && isComposing(event)) event.preventDefault(); }}
    onSubmit={(event) => { event.preventDefault(); form.submit(); }}>
    <Problems form={form} label={label} />
    <Clashes form={form} label={label} tell={tell} />
    {form.draftFrom && <p class="notice" role="status">{say.draftKept(since(form.draftFrom))} <Button kind="quiet" onClick={form.dropDraft}>{say.draftDrop}</Button></p>}
    {children}
    <div class="form-actions"><Button kind="main" type="submit" busy={form.busy}>{form.busy ? say.submitting : submit}</Button>{beside}</div>
  </form>
);

/** What is to be corrected, in the same words as beside the fields; it takes the focus when the form is refused. */
const Problems = <V extends Values>({ form, label }: { readonly form: FormState<V>; readonly label: string }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (form.refusals > 0) box.current?.focus(); }, [form.refusals]);
  if (form.problems.length === 0) return null;
  return (
    <div ref={box} class="problems" role="alert" tabIndex={-1}>
      <p>{say.problems(form.problems.length)}</p>
      <ul>
        {form.problems.map(({ field, message }) => <li key={`${field}${message}`}>{field
          ? <a href={`#${idOf(label, field)}`} onClick={(event) => { event.preventDefault(); document.getElementById(idOf(label, field))?.focus(); }}>{message}</a>
          : message}</li>)}
      </ul>
    </div>
  );
};

interface FieldProps<V extends Values> {
  readonly form: FormState<V>;
  /** The form's label: fields of two forms on one page keep apart. */
  readonly of: string;
  readonly name: keyof V & string;
  readonly label: string;
  readonly hint?: ComponentChildren;
  readonly optional?: boolean;
}

export const useField = <V extends Values>({ form, of, name, hint }: Pick<FieldProps<V>, 'form' | 'of' | 'name' | 'hint'>) => {
  const described = useId();
  const problems = form.problems.filter(({ field }) => field === name);
  return {
    problems,
    described,
    input: {
      id: idOf(of, name), name, 'aria-invalid': problems.length > 0 || undefined,
      'aria-describedby': [hint && `${described}-hint`, problems.length > 0 && `${described}-problem`].filter(Boolean).join(' ') || undefined,
    },
  };
};

export const Frame = ({ id, label, hint, optional, described, problems, children }: {
  readonly id: string; readonly label: string; readonly hint?: ComponentChildren; readonly optional?: boolean; readonly described: string;
  readonly problems: readonly { readonly message: string }[]; readonly children: ComponentChildren;
}) => (
  <div class={problems.length > 0 ? 'field field-wrong' : 'field'}>
    <label for={id}>{label}{optional && <span class="soft">（{say.optional}）</span>}</label>
    {hint && <p class="field-hint" id={`${described}-hint`}>{hint}</p>}
    {problems.length > 0 && <p class="field-problem" id={`${described}-problem`}>{problems.map(({ message }) => message).join(' ')}</p>}
    {children}
  </div>
);

type TextKind = 'text' | 'password' | 'tel' | 'date' | 'datetime-local' | 'number' | 'code';

export const TextField = <V extends Values>(props: FieldProps<V> & { readonly kind?: TextKind; readonly autoComplete?: string; readonly lines?: number }) => {
  const { form, name, kind = 'text', autoComplete = 'off', lines } = props;
  const { input, ...frame } = useField(props);
  const isNumeric = kind === 'number' || kind === 'code';
  const common = { ...input, value: form.values[name], autoComplete, spellcheck: false };
  return (
    <Frame {...props} {...frame} id={input.id}>
      {lines
        ? <textarea {...common} rows={lines} onInput={({ currentTarget }) => form.set(name, currentTarget.value)} />
        : <input {...common} type={(isNumeric ? 'text' : kind) as 'text'} inputMode={kind === 'number' ? 'decimal' : undefined}
          onInput={({ currentTarget }) => form.set(name, currentTarget.value)}
          // Half-width digits once the word is finished: changing text under a composition would break it.
          onBlur={({ currentTarget }) => { if (isNumeric) form.set(name, halfWidth(currentTarget.value).trim()); }} />}
    </Frame>
  );
};

export const ChoiceField = <V extends Values>(props: FieldProps<V> & { readonly options: readonly { readonly value: string; readonly title: string }[] }) => {
  const { form, name, options } = props;
  const { input, ...frame } = useField(props);
  return (
    <Frame {...props} {...frame} id={input.id}>
      <select {...input} value={form.values[name]} onChange={({ currentTarget }) => form.set(name, currentTarget.value)}>
        <option value="">{say.choose}</option>
        {options.map(({ value, title }) => <option key={value} value={value}>{title}</option>)}
      </select>
    </Frame>
  );
};

/** Yes or no, said beside the box; the box itself is the label's first part, as on paper. */
export const CheckField = <V extends Values>(props: FieldProps<V>) => {
  const { form, name, label, hint } = props;
  const { input, problems, described } = useField(props);
  return (
    <div class={problems.length > 0 ? 'field field-wrong' : 'field'}>
      {hint && <p class="field-hint" id={`${described}-hint`}>{hint}</p>}
      {problems.length > 0 && <p class="field-problem" id={`${described}-problem`}>{problems.map(({ message }) => message).join(' ')}</p>}
      <label class="check" for={input.id}><input {...input} type="checkbox" checked={form.values[name] === 'true'} onChange={({ currentTarget }) => form.set(name, String(currentTarget.checked))} /> {label}</label>
    </div>
  );
};

/** The question before leaving, as a promise for the form and a dialog for the page. */
export const useLeaveQuestion = ({ isKept = false }: { /** A draft stays. */ readonly isKept?: boolean } = {}) => {
  const asking = useSignal<((leave: boolean) => void) | null>(null);
  return {
    ask: () => new Promise<boolean>((resolve) => { asking.value = resolve; }),
    question: asking.value && <Confirm title={say.leaveTitle} text={isKept ? say.leaveKept : say.leaveText} yes={say.leave} no={say.stay} danger onAnswer={(leave) => { asking.value?.(leave); asking.value = null; }} />,
  };
};
