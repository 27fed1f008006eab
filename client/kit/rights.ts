import { signal } from '@preact/signals';

/** The mutations that are not out of the question for whoever is signed in; the session keeps it. */
export const rights = signal<ReadonlySet<string>>(new Set());
