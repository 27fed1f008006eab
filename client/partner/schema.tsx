import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { SchemaContentsDocument, SchemaTypeDocument } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { useQuery } from '../kit/query.ts';
import { SmallTable } from '../kit/small-table.tsx';
import { Empty, Failed, Loading } from '../kit/state.tsx';
import { text } from './words.ts';

/** A type as it is referred to: `[Lot!]!` is a list of lots. */
interface Reference { readonly kind: string; readonly name?: string | null; readonly ofType?: Reference | null }
const named = (of: Reference): string => of.name ?? (of.ofType ? named(of.ofType) : '');
const written = (of: Reference): string => (of.kind === 'NON_NULL' ? `${written(of.ofType!)}!` : of.kind === 'LIST' ? `[${written(of.ofType!)}]` : of.name ?? '');
/** What it is, in its first sentence. */
const brief = (description: string | null | undefined): string => (description ?? '').split(/[。\n]/)[0]!;

/** So many are listed at once. */
const most = 60;

/** What can be asked for, as the schema itself says it: found by any word, read type by type. */
export const Schema = () => {
  const { data, fault, reload } = useQuery(SchemaContentsDocument, {});
  const wanted = useSignal('');
  const chosen = useSignal<string | null>(null);
  if (fault) return <Failed fault={fault} onRetry={reload} />;
  if (!data) return <Loading lines={8} />;
  if (chosen.value !== null) return <Type name={chosen.value} onType={(name) => { chosen.value = name; }} onBack={() => { chosen.value = null; }} />;
  const sought = wanted.value.toLowerCase();
  const fits = ({ name, description }: { readonly name?: string | null; readonly description?: string | null }): boolean => (name ?? '').toLowerCase().includes(sought) || (description ?? '').toLowerCase().includes(sought);
  const queries = (data.__schema.queryType.fields ?? []).filter(fits);
  // What stands around every type (pages, filters, results) is reached from it.
  const types = data.__schema.types.filter((each) => fits(each) && !/^__|(Connection|Edge|Filter|OrderBy|OrderField|Payload|Input)$/.test(each.name ?? '') && each.kind !== 'SCALAR' && each.name !== 'Query' && each.name !== 'Mutation' && each.name !== 'Subscription');
  return (
    <>
      <label class="field"><span>{text.search}</span><span class="field-hint">{text.searchHint}</span><input type="search" value={wanted.value} onInput={({ currentTarget }) => { wanted.value = currentTarget.value.trim(); }} /></label>
      <Found title={text.queries} of={queries} onChoose={() => { chosen.value = 'Query'; }} />
      <Found title={text.types} of={types} onChoose={(name) => { chosen.value = name; }} />
      {queries.length + types.length === 0 && <Empty title={text.nothing} />}
    </>
  );
};

const Found = ({ title, of, onChoose }: { readonly title: string; readonly of: readonly { readonly name?: string | null; readonly description?: string | null }[]; readonly onChoose: (name: string) => void }) => (of.length === 0 ? null : (
  <>
    <h3>{title} <span class="soft">{text.found(of.length)}</span></h3>
    <ul class="partner-types">{of.slice(0, most).map(({ name, description }) => <li key={name}><button type="button" onClick={() => onChoose(name!)}><code>{name}</code> {brief(description)}</button></li>)}</ul>
    {of.length > most && <p class="soft">{text.shownFirst(most)}</p>}
  </>
));

const Type = ({ name, onType, onBack }: { readonly name: string; readonly onType: (name: string) => void; readonly onBack: () => void }) => {
  const { data, fault, reload } = useQuery(SchemaTypeDocument, { name });
  const head = (description: ComponentChildren) => <><p><Button onClick={onBack}>{text.back}</Button></p><h3><code>{name}</code></h3>{description}</>;
  if (fault) return <>{head(null)}<Failed fault={fault} onRetry={reload} /></>;
  if (!data) return <>{head(null)}<Loading lines={6} /></>;
  const of = data.__type;
  if (!of) return head(<Empty title={text.nothing} />);
  const link = (type: Reference) => (/^(String|Int|Float|Boolean|ID)$/.test(named(type)) ? <code>{written(type)}</code> : <Button kind="quiet" onClick={() => onType(named(type))}><code>{written(type)}</code></Button>);
  const meaning = (description: string | null | undefined) => <span class="partner-text">{description}</span>;
  const fields = of.fields ?? of.inputFields?.map((each) => ({ ...each, args: [] })) ?? [];
  return (
    <>
      {head(<p class="partner-text">{of.description}</p>)}
      {fields.length > 0 && (
        <SmallTable caption={name} rows={fields} rowKey={(each) => each.name} columns={[
          { title: text.field, cell: ({ name: field, args }) => <><code>{field}</code>{args.length > 0 && <span class="soft"> ({args.map((each) => `${each.name}: ${written(each.type)}`).join(', ')})</span>}</> },
          { title: text.type, cell: ({ type }) => link(type) },
          { title: text.meaning, cell: ({ description }) => meaning(description) },
        ]} />
      )}
      {of.enumValues && <SmallTable caption={name} rows={of.enumValues} rowKey={(each) => each.name} columns={[{ title: text.value, cell: (each) => <code>{each.name}</code> }, { title: text.meaning, cell: ({ description }) => meaning(description) }]} />}
    </>
  );
};
