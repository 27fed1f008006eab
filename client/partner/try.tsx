import { useSignal } from '@preact/signals';
import { examples } from '../generated/examples.ts';
import { TypedDocumentString } from '../generated/graphql.ts';
import { Button } from '../kit/button.tsx';
import { Fault, request } from '../kit/request.ts';
import { Code } from './code.tsx';
import { text } from './words.ts';

/** What an example is asked with: the first few, or the one that was answered before. */
const begin = (of: string, code: string): string => JSON.stringify({ ...(/\$first: Int!/.test(of) && { first: 5 }), ...(/\$creditCode: CreditCode!/.test(of) && { creditCode: code }) }, null, 2);

/** A query that is written and run here, as whoever is signed in. */
export const Try = () => {
  const names = Object.keys(examples);
  const query = useSignal(examples[names[0]!]!);
  const code = useSignal(text.codeHere);
  const variables = useSignal(begin(query.value, code.value));
  const busy = useSignal(false);
  const answer = useSignal<{ readonly said: string; readonly took: number | null } | null>(null);
  const choose = (name: string): void => {
    query.value = examples[name]!;
    variables.value = begin(query.value, code.value);
    answer.value = null;
  };
  const run = async (): Promise<void> => {
    if (busy.value) return;
    let given: unknown;
    try {
      given = JSON.parse(variables.value.trim() || '{}');
    } catch {
      answer.value = { said: text.badVariables, took: null };
      return;
    }
    busy.value = true;
    const began = performance.now();
    try {
      const data = await request(new TypedDocumentString<unknown, unknown>(query.value), given);
      answer.value = { said: JSON.stringify(data, null, 2), took: Math.round(performance.now() - began) };
      code.value = /"creditCode": "(\w+)"/.exec(answer.value.said)?.[1] ?? code.value;
    } catch (error) {
      answer.value = { said: error instanceof Fault && error.code === 'DOCUMENT_NOT_REGISTERED' ? text.notRegistered : error instanceof Fault ? `${error.code}: ${error.message}` : String(error), took: null };
    } finally {
      busy.value = false;
    }
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void run();
  };
  return (
    <div class="partner-try">
      <div class="form" onKeyDown={onKey}>
        <label class="field"><span>{text.example}</span><select onChange={({ currentTarget }) => choose(currentTarget.value)}>{names.map((name) => <option key={name} value={name}>{name}</option>)}</select></label>
        <label class="field"><span>{text.query}</span><textarea rows={12} spellcheck={false} value={query.value} onInput={({ currentTarget }) => { query.value = currentTarget.value; }} /></label>
        <label class="field"><span>{text.variables}</span><textarea rows={4} spellcheck={false} value={variables.value} onInput={({ currentTarget }) => { variables.value = currentTarget.value; }} /></label>
        <div class="form-actions"><Button kind="main" busy={busy.value} onClick={() => void run()}>{text.run}</Button></div>
      </div>
      <div aria-live="polite">{answer.value && <><p class="soft">{text.answer}{answer.value.took !== null && <> · <span class="number">{text.took(answer.value.took)}</span></>}</p><Code label={text.answer} of={answer.value.said} /></>}</div>
    </div>
  );
};
