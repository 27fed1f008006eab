import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { SchemaContentsDocument, SchemaTypeDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { useQuery } from '../kit/query.ts';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { text } from './words.ts';

/** A type as it is referred to: `[Lot!]!` is a list of lots. */
interface Reference { readonly kind: string; readonly name?: string | null; readonly ofType?: Reference | null }
const named = (of: Reference): string => of.name ?? (of.ofType ? named(of.ofType) : '');
const written = (of: Reference): string => (of.kind === 'NON_NULL' ? `${written(of.ofType!)}!` : of.kind === 'LIST' ? `[${written(of.ofType!)}]` : of.name ?? '');
/** What it is, in its first sentence. */
const brief = (description: string | null | undefined): string => (description ?? '').split(/[。\n]/)[0]!;

/** So many are listed at once: of everything, and of what was looked for. */
const [few, most] = [12, 40];
/** What stands around every type (pages, filters, results) is reached from it. */
const around = /^(__|(Query|Mutation|Subscription)$)|(Connection|Edge|Filter|OrderBy|Order|OrderField|Payload|Input)$/;

interface Chosen { readonly type: string; /** One of its fields alone: a query. */ readonly field?: string }

/** What can be asked for, as the schema itself says it: found by any word, read type by type. */
export const Schema = () => {
  const { data, fault, reload } = useQuery(SchemaContentsDocument, {});
  const wanted = useSignal('');
  const chosen = useSignal<Chosen | null>(null);
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={8} />;
  const choose = (type: string, field?: string): void => { chosen.value = { type, ...(field !== undefined && { field }) }; };
  if (chosen.value !== null) return <Type of={chosen.value} onType={choose} onBack={() => { chosen.value = null; }} />;
  const sought = wanted.value.toLowerCase();
  const fits = ({ name, description }: Entry): boolean => (name ?? '').toLowerCase().includes(sought) || (description ?? '').toLowerCase().includes(sought);
  const queries = (data.__schema.queryType.fields ?? []).filter(fits);
  const types = data.__schema.types.filter((each) => fits(each) && each.kind !== 'SCALAR' && !around.test(each.name ?? ''));
  const shown = sought === '' ? few : most;
  return (
    <>
      <label class="field partner-search"><span>{text.search}</span><input type="search" placeholder={text.searchHint} value={wanted.value} onInput={({ currentTarget }) => { wanted.value = currentTarget.value.trim(); }} /></label>
      <Found title={text.queries} of={queries} shown={shown} onChoose={(name) => choose('Query', name)} />
      <Found title={text.types} of={types} shown={shown} onChoose={(name) => choose(name)} />
      {queries.length + types.length === 0 && <p class="soft" role="status">{text.nothing}</p>}
    </>
  );
};

interface Entry { readonly name?: string | null; readonly description?: string | null }
const Found = ({ title, of, shown, onChoose }: { readonly title: string; readonly of: readonly Entry[]; readonly shown: number; readonly onChoose: (name: string) => void }) => (of.length === 0 ? null : (
  <>
    <h3>{title} <span class="soft partner-count">{text.found(of.length)}</span></h3>
    <ul class="partner-types">{of.slice(0, shown).map(({ name, description }) => <li key={name}><button type="button" onClick={() => onChoose(name!)}><code>{name}</code> {brief(description)}</button></li>)}</ul>
    {of.length > shown && <p class="soft">{text.shownFirst(shown)}</p>}
  </>
));

/** A type with its fields; or one query with what it is asked with. */
const Type = ({ of: { type: name, field }, onType, onBack }: { readonly of: Chosen; readonly onType: (name: string) => void; readonly onBack: () => void }) => {
  const { data, fault, reload } = useQuery(SchemaTypeDocument, { name });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { heading.current?.focus(); }, [name, field]);
  const head = (rest: ComponentChildren) => <><p><Button onClick={onBack}>{text.back}</Button></p><h3 ref={heading} tabIndex={-1}><code>{field ?? name}</code></h3>{rest}</>;
  if (fault) return head(<Failed fault={fault} onRetry={reload} />);
  // Until another type has come, the one before it is still there.
  if (!data || (data.__type && data.__type.name !== name)) return head(<Loading lines={6} />);
  const of = data.__type;
  if (!of) return head(<Empty title={text.nothing} />);
  const link = (type: Reference) => (/^(String|Int|Float|Boolean|ID)$/.test(named(type)) ? <code>{written(type)}</code> : <button type="button" class="partner-type" onClick={() => onType(named(type))}>{written(type)}</button>);
  const fields = (of.fields ?? of.inputFields?.map((each) => ({ ...each, args: [] })) ?? []).filter((each) => field === undefined || each.name === field);
  return head(<>
    {field === undefined && <p class="partner-text prose">{of.description}</p>}
    <ul class="partner-fields">
      {fields.map((each) => (
        <li key={each.name}>
          <p><code>{each.name}</code>: {link(each.type)}</p>
          <p class="partner-text soft">{each.description}</p>
          {each.args.length > 0 && <ul aria-label={text.arguments}>{each.args.map((one) => <li key={one.name}><code>{one.name}</code>: {link(one.type)} <span class="soft">{one.description}</span></li>)}</ul>}
        </li>
      ))}
      {of.enumValues?.map((each) => <li key={each.name}><code>{each.name}</code> <span class="soft">{each.description}</span></li>)}
    </ul>
  </>);
};
