import { signal } from '@preact/signals';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { say } from './words.ts';

/** Why a request gave no answer; what a person can put right by other input is in the payload's `errors`, not here. */
export type FaultKind = 'offline' | 'timeout' | 'unauthenticated' | 'forbidden' | 'invalid' | 'server';
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  readonly code: string;

  constructor(kind: FaultKind, message: string, code = kind.toUpperCase()) {
    super(message);
    this.kind = kind;
    this.code = code;
  }
}

/** Counts the times the server asked for a sign-in; whoever shows the sign-in watches it. */
export const signInAsked = signal(0);

export interface UserError { readonly code: string; readonly message: string; readonly path?: readonly string[] | null }
/** The errors of a payload, from whichever mutation. */
export const errorsOf = (payload: { readonly errors: readonly UserError[] }): readonly UserError[] => payload.errors;

interface Answer<R> {
  readonly data?: R | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const patience = 30_000;

/** Who has just been told of a change must not be answered with what was before it: so long, in milliseconds, replicas of the database are passed by. */
const freshFor = 12_000;
let freshUntil = 0;
export const askFresh = (): void => { freshUntil = performance.now() + freshFor; };

/** One document, one answer. Throws a Fault; an abort throws what the signal was aborted with. */
export async function request<R, V>(document: TypedDocumentString<R, V>, variables: V, abort?: AbortSignal): Promise<R> {
  const time = new AbortController();
  const timer = setTimeout(() => time.abort(), patience);
  const stop = (): void => time.abort();
  abort?.addEventListener('abort', stop);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9', 'apollo-require-preflight': '1', ...(performance.now() < freshUntil && { 'cache-control': 'no-cache' }) },
      body: JSON.stringify({ query: document.toString(), variables }),
      credentials: 'same-origin', signal: time.signal,
    });
    const answer = await response.json().catch(() => undefined) as Answer<R> | undefined;
    const first = answer?.errors?.[0];
    if (first) throw faultOf(first.extensions?.code, first.message);
    if (answer?.data == null) throw faultOf(response.status === 401 ? 'UNAUTHENTICATED' : response.status === 403 ? 'FORBIDDEN' : 'INTERNAL_SERVER_ERROR');
    return answer.data;
  } catch (error) {
    if (error instanceof Fault || abort?.aborted) throw error;
    throw time.signal.aborted ? new Fault('timeout', say.timeout) : new Fault('offline', say.offline);
  } finally {
    clearTimeout(timer);
    abort?.removeEventListener('abort', stop);
  }
}

const faultOf = (code = 'INTERNAL_SERVER_ERROR', message = ''): Fault => {
  switch (code) {
    case 'UNAUTHENTICATED':
      signInAsked.value += 1;
      return new Fault('unauthenticated', say.signInAgain, code);
    case 'FORBIDDEN': return new Fault('forbidden', message || say.forbiddenText, code);
    // This page is older than the server.
    case 'DOCUMENT_NOT_REGISTERED': return new Fault('server', say.newVersion, code);
    case 'SERVICE_UNAVAILABLE': return new Fault('server', message, code);
    case 'INTERNAL_SERVER_ERROR': return new Fault('server', say.failedServer, code);
    default: return new Fault('invalid', message || say.failedServer, code);
  }
};
