import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { dropAhead, takeAhead } from './ahead.ts';
import { Fault, request } from './request.ts';

/** What is known of an answer. While another is on its way the last one stays on the screen. */
export interface Query<R> {
  readonly data: R | undefined;
  readonly fault: Fault | undefined;
  readonly loading: boolean;
  readonly reload: () => void;
}

/** The latest answers, so that going back shows at once what was there; every showing asks again. */
const cache = new Map<string, unknown>();
const kept = 60;
const keep = (key: string, value: unknown): void => {
  cache.delete(key);
  cache.set(key, value);
  if (cache.size > kept) cache.delete(cache.keys().next().value!);
};
/** After a sign-in or -out nothing that another person saw may be shown. */
export const forget = (): void => { cache.clear(); dropAhead(); };

/** Parts of one page that ask the same at the same time share the question; it is dropped when the last of them leaves. */
interface Going { readonly answer: Promise<unknown>; readonly abort: AbortController; users: number }
const going = new Map<string, Going>();
const share = <R, V>(key: string, document: TypedDocumentString<R, V>, variables: V): { readonly answer: Promise<R>; readonly leave: () => void } => {
  let one = going.get(key);
  if (!one) {
    const abort = new AbortController();
    const answer = request(document, variables, abort.signal).finally(() => { if (going.get(key)?.abort === abort) going.delete(key); });
    one = { answer, abort, users: 0 };
    going.set(key, one);
  }
  const joined = one;
  joined.users += 1;
  return {
    answer: joined.answer as Promise<R>,
    leave() {
      joined.users -= 1;
      if (joined.users > 0) return;
      if (going.get(key) === joined) going.delete(key);
      joined.abort.abort();
    },
  };
};

const keyOf = (document: { toString(): string }, variables: unknown): string => `${document.toString()}\0${JSON.stringify(variables)}`;
const asFault = (error: unknown): Fault => (error instanceof Fault ? error : new Fault('server', error instanceof Error ? error.message : String(error)));

interface State<R> { readonly data: R | undefined; readonly fault: Fault | undefined; readonly loading: boolean }

/**
 * Asks when the variables change, and drops an answer that is no longer wanted.
 *
 * @param variables null: not yet
 */
export function useQuery<R, V>(document: TypedDocumentString<R, V>, variables: V | null): Query<R> {
  const key = variables === null ? null : keyOf(document, variables);
  const turn = useSignal(0);
  const state = useSignal<State<R>>(null as never);
  // What came with the page is shown with its first drawing, and not asked again.
  const isAnswered = useRef<string | null>(null);
  if (state.peek() === null) {
    const ahead = variables === null || cache.has(key!) ? undefined : takeAhead(document, variables);
    if (ahead !== undefined) { keep(key!, ahead); isAnswered.current = key; }
    state.value = { data: key === null ? undefined : cache.get(key) as R | undefined, fault: undefined, loading: key !== null && ahead === undefined };
  }
  const turnNow = turn.value;
  useEffect(() => {
    if (key === null || variables === null) return undefined;
    const isKnown = isAnswered.current === key;
    isAnswered.current = null;
    if (isKnown) return undefined;
    let isWanted = true;
    state.value = { data: (cache.get(key) as R | undefined) ?? state.peek().data, fault: undefined, loading: true };
    const { answer, leave } = share(key, document, variables);
    answer.then(
      (data) => {
        if (!isWanted) return;
        keep(key, data);
        state.value = { data, fault: undefined, loading: false };
      },
      (error: unknown) => { if (isWanted) state.value = { data: undefined, fault: asFault(error), loading: false }; },
    );
    return () => {
      isWanted = false;
      leave();
    };
  }, [key, turnNow]);
  return { ...state.value, reload: () => { turn.value += 1; } };
}

export interface Connection<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number;
}

export interface Pages<N> {
  readonly nodes: readonly N[];
  readonly total: number | undefined;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly fault: Fault | undefined;
  readonly more: () => void;
  readonly reload: () => void;
}

/** A connection read page after page, from the top whenever the variables change. */
export function useConnection<R, V extends { readonly after?: string | null | undefined }, N>(document: TypedDocumentString<R, V>, variables: V, pick: (data: R) => Connection<N>): Pages<N> {
  const first = useQuery(document, variables);
  const rest = useSignal<{ readonly of: unknown; readonly pages: readonly Connection<N>[]; readonly loading: boolean; readonly fault: Fault | undefined }>({ of: undefined, pages: [], loading: false, fault: undefined });
  const next = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => next.current?.abort(), [first.data]);

  const top = first.data === undefined ? undefined : pick(first.data);
  const more = rest.value.of === first.data ? rest.value : { of: first.data, pages: [], loading: false, fault: undefined };
  const last = more.pages.at(-1) ?? top;
  return {
    nodes: [...(top?.nodes ?? []), ...more.pages.flatMap((page) => page.nodes)],
    total: top?.totalCount, hasMore: last?.pageInfo.hasNextPage ?? false,
    loading: first.loading || more.loading, fault: first.fault ?? more.fault, reload: first.reload,
    more() {
      if (!last?.pageInfo.hasNextPage || more.loading) return;
      const of = first.data;
      const abort = new AbortController();
      next.current = abort;
      rest.value = { of, pages: more.pages, loading: true, fault: undefined };
      request(document, { ...variables, after: last.pageInfo.endCursor }, abort.signal).then(
        (data) => { if (!abort.signal.aborted) rest.value = { of, pages: [...more.pages, pick(data)], loading: false, fault: undefined }; },
        (error: unknown) => { if (!abort.signal.aborted) rest.value = { of, pages: more.pages, loading: false, fault: asFault(error) }; },
      );
    },
  };
}
