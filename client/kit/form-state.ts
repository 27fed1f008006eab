import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { remember, remembered } from './store.ts';
import { guardWith } from './router.ts';
import { Fault, type UserError } from './request.ts';

export type Values = Readonly<Record<string, string>>;
/** What is wrong with the form; without a field it concerns the whole. */
export interface Problem { readonly field?: string; readonly message: string }

interface Needs<V extends Values> {
  readonly initial: V;
  /** Sends the form; the server's errors come back and stand by their fields. */
  readonly submit: (values: V) => Promise<readonly UserError[]>;
  /** What can be said without asking the server. */
  readonly check?: (values: V) => readonly Problem[];
  /** Keeps what was typed under this name until it is submitted. Never for passwords. */
  readonly draft?: string;
  /** Whether leaving with unsent changes asks first. */
  readonly guarded?: boolean;
  readonly askToLeave?: () => Promise<boolean>;
  /** Once it is sent: leaving no longer asks. */
  readonly done?: () => void;
}

export interface FormState<V extends Values> {
  readonly values: V;
  readonly problems: readonly Problem[];
  readonly busy: boolean;
  /** How often it was refused; the summary takes the focus each time. */
  readonly refusals: number;
  readonly draftFrom: string | null;
  readonly set: (field: keyof V & string, value: string) => void;
  readonly setAll: (values: Values) => void;
  readonly submit: () => void;
  readonly dropDraft: () => void;
}

interface Draft<V> { readonly values: V; readonly at: string }
const draftPause = 600;

/** A form: its values, its problems, and its way to the server. */
export function useForm<V extends Values>({ initial, submit, check, draft, guarded = false, askToLeave, done }: Needs<V>): FormState<V> {
  const found = useRef(draft ? remembered<Draft<V> | null>(`draft.${draft}`, null) : null).current;
  const values = useSignal<V>(found ? { ...initial, ...found.values } : initial);
  const draftFrom = useSignal(found?.at ?? null);
  const problems = useSignal<readonly Problem[]>([]);
  const busy = useSignal(false);
  const refusals = useSignal(0);
  const isDirty = useSignal(found !== null);

  const current = values.value;
  useEffect(() => {
    if (!draft || !isDirty.peek()) return undefined;
    const timer = setTimeout(() => remember(`draft.${draft}`, { values: current, at: new Date().toTimeString().slice(0, 5) }), draftPause);
    return () => clearTimeout(timer);
  }, [current, draft]);
  const dirtyNow = isDirty.value;
  const release = useRef<(() => void) | undefined>(undefined);
  useEffect(() => (release.current = guarded && dirtyNow && askToLeave ? guardWith(askToLeave) : undefined), [guarded, dirtyNow]);

  const refuse = (list: readonly Problem[]): void => {
    problems.value = list;
    refusals.value += 1;
  };
  const dropDraft = (): void => {
    if (draft) remember(`draft.${draft}`, undefined);
    values.value = initial;
    draftFrom.value = null;
    isDirty.value = false;
    problems.value = [];
  };
  return {
    values: current, problems: problems.value, busy: busy.value, refusals: refusals.value, draftFrom: draftFrom.value, dropDraft,
    set(field, value) {
      if (values.peek()[field] === value) return;
      values.value = { ...values.peek(), [field]: value };
      isDirty.value = true;
    },
    setAll(changes) {
      values.value = { ...values.peek(), ...changes };
      isDirty.value = true;
    },
    submit() {
      if (busy.peek()) return;
      const early = check?.(values.peek()) ?? [];
      if (early.length > 0) return refuse(early);
      busy.value = true;
      problems.value = [];
      submit(values.peek()).then(
        (errors) => {
          busy.value = false;
          if (errors.length > 0) return refuse(errors.map(problemOf));
          if (draft) remember(`draft.${draft}`, undefined);
          isDirty.value = false;
          release.current?.();
          done?.();
        },
        (error: unknown) => {
          busy.value = false;
          refuse([{ message: error instanceof Fault || error instanceof Error ? error.message : String(error) }]);
        },
      );
    },
  };
}

/** `["input","creditCode"]` belongs to the field `creditCode`, `["input","indicators","0","unit"]` to `indicators.0.unit`. */
export const problemOf = ({ message, path }: UserError): Problem => ({ message, ...(path?.[1] !== undefined && { field: path.slice(1).join('.') }) });
