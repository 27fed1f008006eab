import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { tidy } from './format.ts';
import { words } from './i18n.ts';
import { isComposing, useShortcuts } from './keys.ts';
import { parameters, setParameters } from './router.ts';
import { say } from './words.ts';

const own = words({
  search: ['搜索', 'Search'],
  focus: ['搜索', 'Search'],
  clear: ['清除筛选', 'Clear filters'],
  filtered: ['当前筛选', 'Filters'],
  remove: [(name: string) => `去掉“${name}”`, (name: string) => `Remove ${name}`],
});
const pause = 250;

/** Changing a filter starts the list anew. */
export const setFilter = (name: string, value: string | null): void => setParameters({ [name]: value });

/** Searches while one types, but never on half a Chinese word. */
export const Search = ({ name = 'q', label = own.search, hint }: { readonly name?: string; readonly label?: string; readonly hint: string }) => {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef(0);
  const id = useId();
  const value = parameters.value.get(name) ?? '';
  useEffect(() => { if (input.current && document.activeElement !== input.current) input.current.value = value; }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useShortcuts([{ key: '/', title: own.focus, run: () => { input.current?.focus(); input.current?.select(); } }]);
  const apply = (): void => {
    clearTimeout(timer.current);
    if (input.current) setFilter(name, tidy(input.current.value) || null);
  };
  const later = (): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(apply, pause);
  };
  return (
    <div class="field search">
      <label for={id}>{label}</label>
      <input ref={input} id={id} type="search" defaultValue={value} placeholder={hint} autoComplete="off" spellcheck={false}
        onInput={(event) => { if (!(event as InputEvent).isComposing) later(); }} onCompositionEnd={later}
        onKeyDown={(event) => { if (event.key === 'Enter' && !isComposing(event)) apply(); }} />
    </div>
  );
};

export interface Option { readonly value: string; readonly title: string }

export const Choice = ({ name, label, options }: { readonly name: string; readonly label: string; readonly options: readonly Option[] }) => {
  const id = useId();
  const value = parameters.value.get(name) ?? '';
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => setFilter(name, currentTarget.value || null)}>
        <option value="">{say.all}</option>
        {value && !options.some((each) => each.value === value) && <option value={value}>{value}</option>}
        {options.map((each) => <option key={each.value} value={each.value}>{each.title}</option>)}
      </select>
    </div>
  );
};

export const Filters = ({ children }: { readonly children: ComponentChildren }) => <div class="filters" role="search">{children}</div>;

/** What the list is narrowed to, each to be taken away with one click. */
export const Chips = ({ of }: { readonly of: readonly { readonly name: string; readonly title: string }[] }) => {
  if (of.length === 0) return null;
  return (
    <ul class="chips" aria-label={own.filtered}>
      {of.map(({ name, title }) => <li key={name}><button type="button" class="chip" aria-label={own.remove(title)} onClick={() => setFilter(name, null)}>{title}<span aria-hidden="true">✕</span></button></li>)}
      <li><button type="button" class="button button-quiet" onClick={() => setParameters(Object.fromEntries(of.map(({ name }) => [name, null])))}>{own.clear}</button></li>
    </ul>
  );
};
