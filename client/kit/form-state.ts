import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Draft, draftAt } from './draft.ts';
import { newKey } from './key.ts';
import { type Clash, merge, type Values } from './merge.ts';
import { Fault, type UserError } from './request.ts';
import { guardWith } from './router.ts';
import { say } from './words.ts';

export type { Values };
/** What is wrong with the form; without a field it concerns the whole. */
export interface Problem { readonly field?: string; readonly message: string }

interface Needs<V extends Values> {
  readonly initial: V;
  /** Sends the form; the server's errors come back and stand by their fields. The key makes a repeat after a cut connection the same request. */
  readonly submit: (values: V, key: string) => Promise<readonly UserError[]>;
  /** What can be said without asking the server. */
  readonly check?: (values: V) => readonly Problem[];
  /** Keeps what was typed under this name until it is submitted. Never for passwords. */
  readonly draft?: string;
  /** Of a record that others work on too: which version of it `initial` shows. What they change meanwhile is put together with what is typed. */
  readonly version?: number | undefined;
  /** Of the draft only the key is kept: what is typed is about people. */
  readonly isPersonal?: boolean;
  /** Whether leaving with unsent changes asks first. */
  readonly guarded?: boolean;
  readonly askToLeave?: () => Promise<boolean>;
  /** What follows when it was taken, leaving the page among it: nothing is unsent any more, and nobody is asked. */
  readonly after?: () => void;
}

export interface FormState<V extends Values> {
  readonly values: V;
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  /** How often it was refused; the summary takes the focus each time. */
  readonly refusals: number;
  /** Since when the draft was kept that stands in the form, as ISO 8601. */
  readonly draftFrom: string | null;
  /** Something was typed that was not sent. */
  readonly isDirty: boolean;
  /** Leaving loses nothing: a draft is kept. */
  readonly isKept: boolean;
  /** Inputs that somebody else has changed too: one is to be chosen before the form can be sent. */
  readonly clashes: readonly Clash[];
  /** Inputs that somebody else has changed, and this person has not. */
  readonly taken: readonly string[];
  readonly set: (field: keyof V & string, value: string) => void;
  readonly setAll: (values: Values) => void;
  readonly choose: (clash: Clash, side: 'mine' | 'theirs') => void;
  readonly submit: () => void;
  readonly dropDraft: () => void;
}

const draftPause = 400;

/** A draft as a form begins with it: of a record that others have changed since, together with what stands there now. */
const restored = <V extends Values>(initial: V, version: number | undefined, { values, base, version: of }: Partial<Draft>): { readonly values: Values; readonly clashes: readonly Clash[] } =>
  (values !== undefined && base !== undefined && of !== version ? merge(base, values, initial) : { values: { ...initial, ...values }, clashes: [] });

/** A form: its values, its problems, and its way to the server. */
export function useForm<V extends Values>({ initial, submit, check, draft, version, isPersonal = false, guarded = false, askToLeave, after }: Needs<V>): FormState<V> {
  const place = useRef(draft === undefined ? undefined : draftAt(draft)).current;
  const found = useRef(place?.read() ?? null).current;
  const start = useRef(restored(initial, version, found ?? {})).current;
  const hasDraft = found?.values !== undefined;
  const values = useSignal<V>(start.values as V);
  const draftFrom = useSignal(hasDraft ? found!.at : null);
  const clashes = useSignal<readonly Clash[]>(start.clashes);
  const taken = useSignal<readonly string[]>([]);
  const problems = useSignal<readonly Problem[]>([]);
  const busy = useSignal(false);
  const refusals = useSignal(0);
  const isDirty = useSignal(hasDraft);
  const sent = useSignal(0);
  const key = useRef(found?.key ?? newKey());
  const base = useRef<V>(initial);
  const seen = useRef(version);
  const unkept = useRef(false);

  /** Writes down what is in the form now: a browser that is closed gives no second chance. */
  const keep = (): void => {
    unkept.current = false;
    place?.write({ ...(!isPersonal && { values: values.peek(), base: base.current, ...(seen.current !== undefined && { version: seen.current }) }), at: new Date().toISOString(), key: key.current });
  };
  const drop = (): void => {
    unkept.current = false;
    place?.drop();
  };
  const flush = (): void => { if (unkept.current && !isPersonal) keep(); };
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
  const current = values.value;
  useEffect(() => {
    if (!unkept.current) return undefined;
    const timer = setTimeout(flush, draftPause);
    return () => clearTimeout(timer);
  }, [current]);
  const dirtyNow = isDirty.value;
  useEffect(() => (guarded && dirtyNow && askToLeave ? guardWith(askToLeave) : undefined), [guarded, dirtyNow]);
  const sentNow = sent.value;
  useEffect(() => { if (sentNow > 0) after?.(); }, [sentNow]);

  // The record was read anew, and is another than before.
  useEffect(() => {
    if (version === seen.current) return;
    seen.current = version;
    const merged = merge(base.current, values.peek(), initial);
    base.current = initial;
    clashes.value = merged.clashes;
    taken.value = merged.taken;
    problems.value = [];
    if (isDirty.peek()) change(merged.values as V);
    else values.value = merged.values as V;
  }, [version]);

  const refuse = (list: readonly Problem[]): void => {
    problems.value = list;
    refusals.value += 1;
  };
  const change = (next: V): void => {
    values.value = next;
    isDirty.value = true;
    unkept.current = true;
  };
  return {
    values: current, problems: problems.value, busy: busy.value, refusals: refusals.value, draftFrom: draftFrom.value, isDirty: dirtyNow, isKept: place !== undefined && !isPersonal, clashes: clashes.value, taken: taken.value,
    set(field, value) { if (values.peek()[field] !== value) change({ ...values.peek(), [field]: value }); },
    setAll(changes) { change({ ...values.peek(), ...changes }); },
    choose({ name, theirs }, side) {
      if (side === 'theirs') change({ ...Object.fromEntries(Object.entries(values.peek()).filter(([each]) => each !== name && !each.startsWith(`${name}.`))), ...theirs } as V);
      clashes.value = clashes.peek().filter((each) => each.name !== name);
    },
    dropDraft() {
      drop();
      values.value = base.current;
      draftFrom.value = null;
      clashes.value = [];
      taken.value = [];
      isDirty.value = false;
      problems.value = [];
    },
    submit() {
      if (busy.peek()) return;
      const early = clashes.peek().length > 0 ? [{ message: say.chooseFirst }] : check?.(values.peek()) ?? [];
      if (early.length > 0) return refuse(early);
      busy.value = true;
      problems.value = [];
      // From here on the answer may be lost: whoever opens the form again goes on under the same key.
      keep();
      submit(values.peek(), key.current).then(
        (errors) => {
          busy.value = false;
          if (errors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) {
            // It was done the first time, with what was typed then; what is typed now is another matter.
            key.current = newKey();
            if (isDirty.peek()) keep();
            return refuse([{ message: say.doneBefore }]);
          }
          if (errors.length > 0) return refuse(errors.map(problemOf));
          drop();
          key.current = newKey();
          draftFrom.value = null;
          isDirty.value = false;
          sent.value += 1;
        },
        (error: unknown) => {
          busy.value = false;
          const message = error instanceof Error ? error.message : String(error);
          refuse([{ message: error instanceof Fault && unanswered.has(error.kind) ? `${message}${say.sendAgain}` : message }]);
        },
      );
    },
  };
}

/** Whether it was done nobody knows; the same form may be sent again. */
const unanswered: ReadonlySet<Fault['kind']> = new Set(['offline', 'timeout', 'server']);

/** `["input","creditCode"]` belongs to the field `creditCode`, `["input","indicators","0","unit"]` to `indicators.0.unit`. */
export const problemOf = ({ message, path }: UserError): Problem => ({ message, ...(path?.[1] !== undefined && path[1] !== 'expectedVersion' && { field: path.slice(1).join('.') }) });
