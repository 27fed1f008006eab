import { useEffect, useRef } from 'preact/hooks';
import type { FormState, Values } from './form-state.ts';
import { list } from './format.ts';
import { say } from './words.ts';

/** How inputs are told of where they do not stand as fields. */
export interface Tell { readonly label: (name: string) => string; readonly shown: (name: string, values: Values) => string }
const plain: Tell = { label: (name) => name, shown: (_, values) => Object.entries(values).filter(([key]) => !key.endsWith('.#') && !key.endsWith('.@')).map(([, value]) => value).join(' · ') };

/** What somebody else has changed while this person typed: his own and theirs side by side, and one of them to be chosen. */
export const Clashes = <V extends Values>({ form, label: of, tell = plain }: { readonly form: FormState<V>; readonly label: string; readonly tell?: Tell }) => {
  const { clashes, taken } = form;
  const box = useRef<HTMLElement>(null);
  const isAny = clashes.length > 0;
  useEffect(() => { if (isAny) box.current?.focus(); }, [isAny]);
  return (
    <>
      {taken.length > 0 && <p class="notice" role="status">{say.clashTaken(list(taken.map((name) => `“${tell.label(name)}”`)))}</p>}
      {isAny && (
        <section ref={box} class="clashes" tabIndex={-1} aria-labelledby={`${of}-clashes`}>
          <h3 id={`${of}-clashes`}>{say.clashTitle}</h3>
          <p class="soft">{say.clashText}</p>
          {clashes.map((clash) => (
            <fieldset key={clash.name}>
              <legend>{tell.label(clash.name)}</legend>
              {([['mine', say.clashMine], ['theirs', say.clashTheirs]] as const).map(([side, title]) => (
                <button key={side} type="button" class="clash" onClick={() => form.choose(clash, side)}><span class="clash-side">{title}</span><span class="clash-value">{tell.shown(clash.name, clash[side]) || say.blank}</span></button>
              ))}
            </fieldset>
          ))}
        </section>
      )}
    </>
  );
};
