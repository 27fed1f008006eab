import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { IndustryChoicesDocument } from '../generated/graphql.ts';
import { setFilter } from '../kit/filters.tsx';
import { tidy } from '../kit/format.ts';
import { isComposing } from '../kit/keys.ts';
import { useQuery } from '../kit/query.ts';
import { parameters } from '../kit/router.ts';
import { text } from './words.ts';

/** An industry by code or name: the browser's own suggestions, fed from the classification. */
export const IndustryFilter = () => {
  const id = useId();
  const timer = useRef(0);
  const typed = useSignal<string | null>(null);
  const value = parameters.value.get('industry') ?? '';
  const sought = typed.value ?? value;
  const choices = useQuery(IndustryChoicesDocument, sought ? { filter: { or: [{ name: { contains: sought } }, { code: { contains: sought } }] } } : null);
  const nodes = choices.data?.industryClasses.nodes ?? [];
  const choose = (given: string): void => {
    const text = tidy(given);
    setFilter('industry', /^[A-Za-z]?\d{0,4}$/.test(text) ? text.toUpperCase() || null : nodes.find(({ name }) => name === text)?.code ?? null);
  };
  return (
    <div class="field">
      <label for={id}>{text.industry}</label>
      <input key={value} id={id} list={`${id}-list`} defaultValue={value} placeholder={text.industryHint} autoComplete="off" spellcheck={false}
        onInput={(event) => {
          const { value: now } = event.currentTarget;
          clearTimeout(timer.current);
          if (!(event as InputEvent).isComposing) timer.current = window.setTimeout(() => { typed.value = tidy(now) || null; }, 200);
        }}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        onKeyDown={(event) => { if (event.key === 'Enter' && !isComposing(event)) choose(event.currentTarget.value); }} />
      <datalist id={`${id}-list`}>{nodes.map(({ id: key, code, name }) => <option key={key} value={code}>{name}</option>)}</datalist>
    </div>
  );
};
