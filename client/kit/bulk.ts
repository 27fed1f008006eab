import type { OpenActionsQuery } from '../generated/graphql.ts';
import type { ActionForm } from './action-form.ts';
import { newKey } from './key.ts';
import { Fault, request, type UserError } from './request.ts';

/** A row that was chosen in a list. */
export interface Chosen { readonly id: string; readonly name: string; readonly href: string }

type Node = NonNullable<OpenActionsQuery['nodes'][number]>;
/** Of some nodes `availableActions` is not asked: they have none. */
export type Offered = NonNullable<Extract<Node, { readonly availableActions: unknown }>['availableActions']>[number];
export interface Answered { readonly type: string; readonly actions: readonly Offered[] }

/** An action that is open for some of the chosen, and why not for the others. */
export interface Offer {
  readonly type: string;
  readonly mutation: string;
  readonly action: string;
  readonly title: string;
  readonly open: readonly Chosen[];
  readonly closed: readonly { readonly row: Chosen; readonly reasons: readonly string[] }[];
}

/** What is open for all or some of the rows, in the order in which the records themselves offer it. */
export function offersOf(chosen: readonly Chosen[], answers: ReadonlyMap<string, Answered>): readonly Offer[] {
  const offers = new Map<string, { readonly type: string; readonly action: string; readonly title: string; readonly open: Chosen[]; readonly closed: { readonly row: Chosen; readonly reasons: readonly string[] }[] }>();
  for (const row of chosen) {
    const answer = answers.get(row.id);
    for (const { action, title, mutation, allowed, reasons } of answer?.actions ?? []) {
      if (!mutation) continue;
      const offer = offers.get(mutation) ?? { type: answer!.type, action, title, open: [], closed: [] };
      offers.set(mutation, offer);
      if (allowed) offer.open.push(row);
      else offer.closed.push({ row, reasons: reasons.map(({ message }) => message) });
    }
  }
  return [...offers].filter(([, { open }]) => open.length > 0).map(([mutation, offer]) => ({ mutation, ...offer }));
}

/** How it went with one row. `unknown`: the answer was lost, or nobody could answer; asking again does nothing twice. */
export interface Outcome { readonly state: 'waiting' | 'running' | 'done' | 'refused' | 'unknown'; readonly messages: readonly string[] }

/** The keys of what was sent and is not known to be done: whoever sends the same again, in this window, sends it under the same key. */
const keys = new Map<string, string>();
const atOnce = 3;

interface Run {
  readonly mutation: string;
  readonly form: ActionForm;
  readonly ids: readonly string[];
  readonly input: Readonly<Record<string, unknown>>;
  readonly onOutcome: (id: string, outcome: Outcome) => void;
  /** True: what has not been sent yet stays unsent. */
  readonly isStopped: () => boolean;
}

/** Sends one mutation a row, a few at a time, each under a key of its own. Never throws: each row has its outcome. */
export async function runEach({ mutation, form, ids, input, onOutcome, isStopped }: Run): Promise<void> {
  const left = [...ids];
  const work = async (): Promise<void> => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      if (isStopped()) return;
      onOutcome(id, { state: 'running', messages: [] });
      const name = JSON.stringify([mutation, id, input]);
      const key = keys.get(name) ?? newKey();
      keys.set(name, key);
      const outcome = await send(form, mutation, { id, ...input, idempotencyKey: key });
      if (outcome.state === 'done') keys.delete(name);
      onOutcome(id, outcome);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, ids.length) }, work));
}

async function send(form: ActionForm, mutation: string, input: Readonly<Record<string, unknown>>): Promise<Outcome> {
  try {
    const answer = await request(form.document, { input }) as Readonly<Record<string, { readonly errors: readonly UserError[] }>>;
    const { errors } = answer[mutation]!;
    return errors.length === 0 ? { state: 'done', messages: [] } : { state: 'refused', messages: errors.map(({ message }) => message) };
  } catch (error) {
    return { state: error instanceof Fault && (error.kind === 'invalid' || error.kind === 'forbidden') ? 'refused' : 'unknown', messages: [error instanceof Error ? error.message : String(error)] };
  }
}
