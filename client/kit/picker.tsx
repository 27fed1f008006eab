import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { FormState, Values } from './form-state.ts';
import { Frame, useField } from './form.tsx';
import { isComposing } from './keys.ts';
import { say } from './words.ts';

export interface Picked { readonly value: string; readonly title: string; readonly note?: string | null }

/** How records of a type are found by what a person types; an area exports `pickers` by type from `client/<area>/pickers.ts`. */
export type Search = (text: string) => Promise<readonly Picked[]>;

const found = import.meta.glob<{ readonly pickers: Readonly<Record<string, Search>> }>('../*/pickers.ts');
let all: Promise<Readonly<Record<string, Search>>> | undefined;
export const searchOf = async (type: string): Promise<Search | undefined> => {
  all ??= Promise.all(Object.values(found).map((load) => load())).then((loaded) => Object.assign({}, ...loaded.map(({ pickers }) => pickers)) as Readonly<Record<string, Search>>);
  return (await all)[type];
};

interface Props<V extends Values> {
  readonly form: FormState<V>;
  readonly of: string;
  readonly name: keyof V & string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly search: Search;
}
const pause = 250;

/** A record chosen by typing part of its name: an ARIA combobox with a list below. */
export const Picker = <V extends Values>(props: Props<V>) => {
  const { form, name, search } = props;
  const { input, ...frame } = useField(props);
  const list = useId();
  const timer = useRef(0);
  const options = useSignal<readonly Picked[] | null>(null);
  const active = useSignal(-1);
  useEffect(() => () => clearTimeout(timer.current), []);
  const value = form.values[name] ?? '';
  // What was chosen is called stands beside it, so that a draft can say so.
  const title = form.values[`${name}.@`] ?? '';
  const typed = useSignal(title);
  const chosen = useSignal<Picked | null>(value && title ? { value, title } : null);
  useEffect(() => {
    if (value === (chosen.peek()?.value ?? '')) return;
    chosen.value = value && title ? { value, title } : null;
    typed.value = title;
  }, [value, title]);
  const choose = (option: Picked): void => {
    chosen.value = option;
    form.setAll({ [name]: option.value, [`${name}.@`]: option.title });
    options.value = null;
    typed.value = option.title;
  };
  const look = (text: string): void => {
    typed.value = text;
    if (chosen.peek()?.title !== text) { chosen.value = null; if (value) form.setAll({ [name]: '', [`${name}.@`]: '' }); }
    clearTimeout(timer.current);
    if (text.trim() === '') { options.value = null; return; }
    timer.current = window.setTimeout(() => { search(text.trim()).then((answer) => { options.value = answer; active.value = answer.length === 1 ? 0 : -1; }, () => { options.value = []; }); }, pause);
  };
  const open = options.value !== null;
  return (
    <Frame {...props} {...frame} id={input.id}>
      <div class="picker">
        <input {...input} type="text" role="combobox" autoComplete="off" spellcheck={false} aria-expanded={open} aria-controls={list} aria-autocomplete="list"
          aria-activedescendant={open && active.value >= 0 ? `${list}-${active.value}` : undefined} value={typed.value} placeholder={say.typeToFind}
          onInput={(event) => { if (!(event as InputEvent).isComposing) look(event.currentTarget.value); }} onCompositionEnd={({ currentTarget }) => look(currentTarget.value)}
          onBlur={() => { options.value = null; }}
          onKeyDown={(event) => {
            if (!open || isComposing(event)) return;
            const last = options.value!.length - 1;
            if (event.key === 'ArrowDown') { event.preventDefault(); active.value = Math.min(last, active.value + 1); }
            else if (event.key === 'ArrowUp') { event.preventDefault(); active.value = Math.max(0, active.value - 1); }
            else if (event.key === 'Enter' && active.value >= 0) { event.preventDefault(); choose(options.value![active.value]!); }
            else if (event.key === 'Escape') { event.stopPropagation(); options.value = null; }
          }} />
        {open && (
          <ul id={list} role="listbox" class="picker-list" aria-label={props.label}>
            {options.value!.length === 0 && <li class="soft" role="option" aria-selected="false" aria-disabled="true">{say.nothingFound}</li>}
            {options.value!.map((option, index) => (
              <li key={option.value} id={`${list}-${index}`} role="option" aria-selected={index === active.value} class={index === active.value ? 'picker-active' : undefined}
                onMouseDown={(event) => { event.preventDefault(); choose(option); }}>{option.title}{option.note && <span class="under">{option.note}</span>}</li>
            ))}
          </ul>
        )}
      </div>
      {value && chosen.value && <p class="soft" role="status">{say.chosen(chosen.value.title)}</p>}
    </Frame>
  );
};
