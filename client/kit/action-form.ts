import type { TypedDocumentString } from '../generated/graphql.ts';
import { shift, trim } from './decimal.ts';
import type { Problem, Values } from './form-state.ts';
import { language } from './i18n.ts';
import { settings } from './settings.ts';
import { say } from './words.ts';

/** One input of an action, as the schema describes it; `generated/actions` holds them. */
export interface ActionInput {
  readonly name: string;
  readonly kind: 'text' | 'day' | 'moment' | 'money' | 'decimal' | 'whole' | 'flag' | 'choice' | 'id' | 'list' | 'group' | 'files' | 'json';
  readonly required: boolean;
  readonly label: string;
  readonly hint?: string;
  /** Of an id: the type it names. */
  readonly of?: string;
  readonly least?: string | number;
  readonly most?: string | number;
  readonly decimals?: number;
  readonly options?: readonly { readonly value: string; readonly title: string }[];
  readonly item?: ActionInput;
  readonly inputs?: readonly ActionInput[];
}

export interface ActionForm {
  readonly action: string;
  readonly title: string;
  readonly creates: boolean;
  /** What the payload calls the object. */
  readonly result: string;
  // Each has an input of its own; what is put into it comes from the description beside it.
  readonly document: TypedDocumentString<any, any>;
  readonly inputs: readonly ActionInput[];
}
export type ActionForms = Readonly<Record<string, ActionForm>>;

/** `nextAction` → `Next action`: what the English page calls an input. */
const inEnglish = (name: string): string => { const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`); return words[0]!.toUpperCase() + words.slice(1); };
export const labelOf = ({ name, label }: Pick<ActionInput, 'name' | 'label'>): string => (language.value === 'zh' ? label : inEnglish(name));
export const titleOf = (mutation: string, { title }: Pick<ActionForm, 'title'>): string => (language.value === 'zh' ? title : inEnglish(mutation));

// A form's values are texts by name; what lies deeper has its place in the name (`indicators.0.unit`), and a list its length (`indicators.#`).
const at = (prefix: string, name: string | number): string => (prefix === '' ? String(name) : `${prefix}.${name}`);
export const lengthOf = (values: Values, name: string): number => Number(values[`${name}.#`] ?? 0);

export interface KeptFile { readonly id: string; readonly name: string; readonly size: number }
export const filesIn = (text: string | undefined): readonly KeptFile[] => (text ? JSON.parse(text) as KeptFile[] : []);

/** A value as the schema gives it, in the unit that people write in. */
const written = ({ kind }: Pick<ActionInput, 'kind'>, value: string): string => (kind === 'money' && settings.value.money === 'wan' && /^-?\d+(\.\d+)?$/.test(value) ? trim(shift(value, -4)) : value);

/**
 * What a form starts with: nothing, but one line of a list that needs one; or what the page knows already, money in yuan and
 * lists by their places (`indicators.#`, `indicators.0.unit`).
 */
export function initialValues(inputs: readonly ActionInput[], preset: Readonly<Record<string, unknown>> = {}, prefix = ''): Values {
  const values: Record<string, string> = {};
  for (const input of inputs) {
    const name = at(prefix, input.name);
    if (input.kind === 'group') Object.assign(values, initialValues(input.inputs ?? [], {}, name));
    else if (input.kind === 'list') {
      const given = preset[`${input.name}.#`];
      const lines = given !== undefined ? Number(given) : input.item?.kind === 'choice' || input.item?.kind === 'id' ? 0 : Math.max(Number(input.least ?? 0), input.required ? 1 : 0);
      values[`${name}.#`] = String(lines);
      for (let line = 0; line < lines; line += 1) Object.assign(values, lineValues(input, name, line));
      for (const [key, value] of Object.entries(preset)) {
        const [, rest] = key.startsWith(`${input.name}.`) ? /^\d+(?:\.(\w+))?$/.exec(key.slice(input.name.length + 1)) ?? [key, null] : [key, null];
        if (rest !== null && typeof value === 'string') values[at(prefix, key)] = written(input.item?.inputs?.find((each) => each.name === rest) ?? input.item!, value);
      }
    } else values[name] = typeof preset[input.name] === 'string' ? written(input, preset[input.name] as string) : '';
  }
  return values;
}

/** What a person reads of an input: its value, or the values of its lines. */
export function shownValue(input: ActionInput, values: Values, name = input.name): string {
  const text = values[name] ?? '';
  switch (input.kind) {
    case 'choice': return input.options?.find(({ value }) => value === text)?.title ?? text;
    case 'flag': return text === '' ? '' : text === 'true' ? say.yes : say.no;
    case 'files': return filesIn(text).map((file) => file.name).join('\n');
    case 'moment': return text.replace('T', ' ');
    case 'id': return values[`${name}.@`] || text;
    case 'group': return (input.inputs ?? []).map((each) => shownValue(each, values, at(name, each.name))).filter(Boolean).join(' · ');
    case 'list': return Array.from({ length: lengthOf(values, name) }, (_, line) => shownValue(input.item!, values, at(name, line))).join('\n');
    default: return text;
  }
}

/** Rows that the page knows, as a form starts with them; amounts in yuan. */
export const linesOf = <Row extends Readonly<Record<string, unknown>>>(name: string, rows: readonly Row[], fields: readonly (keyof Row & string)[]): Readonly<Record<string, string>> => Object.fromEntries([
  [`${name}.#`, String(rows.length)], ...rows.flatMap((row, line) => fields.flatMap((field) => (row[field] == null ? [] : [[`${name}.${line}.${field}`, String(row[field])] as const]))),
]);

export const lineValues = ({ item }: ActionInput, name: string, line: number): Values =>
  (item?.kind === 'group' ? initialValues(item.inputs ?? [], {}, at(name, line)) : { [at(name, line)]: '' });

/** The values as the mutation's input; what was left empty is left out. */
export function toInput(inputs: readonly ActionInput[], values: Values, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(inputs.flatMap((input): [string, unknown][] => {
    const value = valueOf(input, values, at(prefix, input.name));
    return value === undefined ? [] : [[input.name, value]];
  }));
}

function valueOf(input: ActionInput, values: Values, name: string): unknown {
  const text = (values[name] ?? '').trim();
  switch (input.kind) {
    case 'flag': return text === '' ? (input.required ? false : undefined) : text === 'true';
    case 'files': { const kept = filesIn(text); return kept.length === 0 && !input.required ? undefined : kept.map(({ id }) => id); }
    case 'group': { const inner = toInput(input.inputs ?? [], values, name); return Object.keys(inner).length === 0 && !input.required ? undefined : inner; }
    case 'list': {
      const lines = Array.from({ length: lengthOf(values, name) }, (_, line) => valueOf(input.item!, values, at(name, line))).filter((line) => line !== undefined);
      return lines.length === 0 && !input.required ? undefined : lines;
    }
    case 'whole': return text === '' ? undefined : Number(text);
    // People write in the unit they read in; the bureau counts in yuan.
    case 'money': return text === '' ? undefined : settings.value.money === 'wan' && /^-?\d+(\.\d+)?$/.test(text) ? trim(shift(text, 4)) : text;
    case 'moment': return text === '' ? undefined : `${text}${text.length === 16 ? ':00' : ''}+08:00`;
    default: return text === '' ? undefined : text;
  }
}

/** What can be said before the server is asked: what is missing, what is no number. */
export function earlyProblems(inputs: readonly ActionInput[], values: Values, prefix = ''): Problem[] {
  return inputs.flatMap((input): Problem[] => {
    const name = at(prefix, input.name);
    const label = labelOf(input);
    if (input.kind === 'group') return input.required || valueOf(input, values, name) !== undefined ? earlyProblems(input.inputs ?? [], values, name) : [];
    if (input.kind === 'list') {
      const length = lengthOf(values, name);
      const short = length < Number(input.least ?? (input.required ? 1 : 0)) ? [{ field: name, message: say.tooFew(label, Number(input.least ?? 1)) }] : [];
      return [...short, ...Array.from({ length }, (_, line) => (input.item?.kind === 'group' ? earlyProblems(input.item.inputs ?? [], values, at(name, line)) : earlyProblems([{ ...input.item!, name: String(line), label }], values, name))).flat()];
    }
    const value = valueOf(input, values, name);
    if (value === undefined || (Array.isArray(value) && value.length < Number(input.least ?? 1))) return input.required ? [{ field: name, message: say.fillIn(label) }] : [];
    if (input.kind === 'whole' && !Number.isInteger(value)) return [{ field: name, message: say.wholeNumber(label) }];
    if ((input.kind === 'money' || input.kind === 'decimal') && !/^-?\d+(\.\d+)?$/.test(String(value))) return [{ field: name, message: say.number(label) }];
    return [];
  });
}
