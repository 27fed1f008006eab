import { signal } from '@preact/signals';

/** The mutations that are not out of the question for whoever is signed in; the session keeps it. */
export const rights = signal<ReadonlySet<string>>(new Set());

/** With which filters, order and columns a list begins for whoever is signed in, by its path; the session keeps it. */
export const listDefaults = signal<ReadonlyMap<string, string>>(new Map());
