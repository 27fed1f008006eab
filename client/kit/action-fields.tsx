import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { type ActionInput, labelOf, lengthOf, lineValues } from './action-form.ts';
import { Button } from './button.tsx';
import { FilesField } from './files-field.tsx';
import type { FormState, Values } from './form-state.ts';
import { CheckField, ChoiceField, TextField } from './form.tsx';
import { moneyUnit } from './format.ts';
import { Picker, searchOf, type Picked, type Search } from './picker.tsx';
import { say } from './words.ts';

/** What a page knows better than the schema: the few records that an input may name. */
export type Choices = Readonly<Record<string, readonly Picked[]>>;

interface Props {
  readonly form: FormState<Values>;
  /** The form's label. */
  readonly of: string;
  readonly inputs: readonly ActionInput[];
  readonly choices?: Choices;
  readonly prefix?: string;
}

/** The fields of an action, drawn from what it asks for. */
export const ActionFields = ({ form, of, inputs, choices = {}, prefix = '' }: Props) => (
  <>{inputs.map((input) => <Field key={input.name} form={form} of={of} input={input} name={prefix === '' ? input.name : `${prefix}.${input.name}`} choices={choices} />)}</>
);

interface FieldOf { readonly form: FormState<Values>; readonly of: string; readonly input: ActionInput; readonly name: string; readonly choices: Choices }

const Field = ({ form, of, input, name, choices }: FieldOf) => {
  const { kind, hint, required, most, options } = input;
  const common = { form, of, name, label: labelOf(input), hint, optional: !required };
  const known = choices[name.replace(/\.\d+/g, '')];
  if (known && kind !== 'list') return <ChoiceField {...common} options={known} />;
  switch (kind) {
    case 'text': return <TextField {...common} lines={Number(most ?? 0) >= 500 ? 3 : undefined} />;
    case 'json': return <TextField {...common} lines={6} />;
    case 'day': return <TextField {...common} kind="date" />;
    case 'moment': return <TextField {...common} kind="datetime-local" />;
    // The schema counts in yuan; the label says in what people write.
    case 'money': return <TextField {...common} kind="number" label={`${common.label}（${moneyUnit()}）`} hint={hint?.replace(/^元(?:；|$)/, '') || undefined} />;
    case 'decimal': case 'whole': return <TextField {...common} kind="number" />;
    case 'flag': return <CheckField {...common} />;
    case 'choice': return <ChoiceField {...common} options={options ?? []} />;
    case 'files': return <FilesField {...common} most={Number(most ?? 20)} />;
    case 'id': return <Reference {...common} type={input.of!} />;
    case 'group': return <Part title={common.label} hint={hint}><ActionFields form={form} of={of} inputs={input.inputs ?? []} prefix={name} choices={choices} /></Part>;
    case 'list': return <Lines form={form} of={of} input={input} name={name} choices={choices} />;
  }
};

const Part = ({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children: ComponentChildren }) => (
  <fieldset class="part"><legend>{title}</legend>{hint && <p class="field-hint">{hint}</p>}{children}</fieldset>
);

const Reference = ({ type, ...common }: { readonly type: string; readonly form: FormState<Values>; readonly of: string; readonly name: string; readonly label: string; readonly hint?: string; readonly optional?: boolean }) => {
  const search = useSignal<{ readonly by: Search | undefined } | null>(null);
  useEffect(() => { void searchOf(type).then((by) => { search.value = { by }; }); }, [type]);
  if (!search.value) return null;
  return search.value.by ? <Picker {...common} search={search.value.by} /> : <TextField {...common} hint={say.idOf(type)} />;
};

const Lines = ({ form, of, input, name, choices }: FieldOf) => {
  const { item, most = 200 } = input;
  const length = lengthOf(form.values, name);
  if (item!.kind === 'choice') return <Several form={form} of={of} input={input} name={name} choices={choices} />;
  const add = (): void => form.setAll({ [`${name}.#`]: String(length + 1), ...lineValues(input, name, length) });
  // Lines behind the one that goes move up.
  const remove = (line: number): void => {
    const moved: Record<string, string> = { [`${name}.#`]: String(length - 1) };
    for (const [key, value] of Object.entries(form.values)) {
      const [, index, rest] = new RegExp(`^${name.replace(/\./g, '\\.')}\\.(\\d+)(.*)$`).exec(key) ?? [];
      if (index !== undefined && Number(index) > line) moved[`${name}.${Number(index) - 1}${rest!}`] = value;
    }
    form.setAll(moved);
  };
  const problems = form.problems.filter(({ field }) => field === name);
  return (
    <Part title={labelOf(input)} hint={input.hint}>
      {problems.length > 0 && <p class="field-problem">{problems.map(({ message }) => message).join(' ')}</p>}
      {Array.from({ length }, (_, line) => (
        <div key={line} class="line" role="group" aria-label={say.line(labelOf(input), line + 1)}>
          {item!.kind === 'group'
            ? <ActionFields form={form} of={of} inputs={item!.inputs ?? []} prefix={`${name}.${line}`} choices={choices} />
            : <Field form={form} of={of} input={{ ...item!, name: String(line), label: `${input.label} ${line + 1}` }} name={`${name}.${line}`} choices={choices} />}
          <Button kind="quiet" onClick={() => remove(line)}>{say.removeLine(line + 1)}</Button>
        </div>
      ))}
      {length < Number(most) && <Button onClick={add}>{say.addLine(labelOf(input))}</Button>}
    </Part>
  );
};

/** Several of a few: boxes to tick, kept as lines. */
const Several = ({ form, input, name }: FieldOf) => {
  const length = lengthOf(form.values, name);
  const chosen = Array.from({ length }, (_, line) => form.values[`${name}.${line}`] ?? '');
  const set = (value: string, isOn: boolean): void => {
    const next = isOn ? [...chosen, value] : chosen.filter((each) => each !== value);
    form.setAll({ [`${name}.#`]: String(next.length), ...Object.fromEntries(next.map((each, line) => [`${name}.${line}`, each])) });
  };
  return (
    <Part title={labelOf(input)} hint={input.hint}>
      <div class="checks">{(input.item!.options ?? []).map(({ value, title }) => <label key={value} class="check"><input type="checkbox" checked={chosen.includes(value)} onChange={({ currentTarget }) => set(value, currentTarget.checked)} /> {title}</label>)}</div>
    </Part>
  );
};
