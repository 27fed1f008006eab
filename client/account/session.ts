import { signal } from '@preact/signals';

/** Who is signed in. */
export interface Account { readonly name: string; readonly organization: string | null; readonly roles: ReadonlySet<string> }

export const account = signal<Account | null>(null);
/** False until the server has said who we are: before that no page may send anybody to the sign-in. */
export const sessionReady = signal(false);

export const startSession = (): void => { sessionReady.value = true; };
