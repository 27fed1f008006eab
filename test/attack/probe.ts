import type { Bureau } from './bureau.ts';

/** One thing that somebody who means harm would try. */
export interface Probe {
  readonly name: string;
  /** What must come of it: a status, a code, in few words. */
  readonly expects: string;
  /** It is meant to leave something behind; otherwise whatever changed is a breach. */
  readonly leaves?: boolean;
  readonly run: (bureau: Bureau) => Promise<void>;
}
export interface Chapter { readonly title: string; readonly probes: readonly Probe[] }

export const probe = (name: string, expects: string, run: Probe['run'], more: Pick<Probe, 'leaves'> = {}): Probe => ({ name, expects, run, ...more });

/** It got in, or was answered otherwise than it must be. */
export class Breach extends Error {}

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Breach(what);
}

export const short = (value: unknown, most = 300): string => { const text = typeof value === 'string' ? value : JSON.stringify(value) ?? 'undefined'; return text.length > most ? `${text.slice(0, most)}…` : text; };

/** What no answer may hold, whoever asks whatever: where the program is, what it says to its database, how it failed. */
const tellTale: readonly (readonly [string, RegExp])[] = [
  ['a stack', /\n?\s+at (?:async )?[\w.<>]+ \(|at file:\/\/|\.(?:ts|mjs|cjs):\d+:\d+/],
  ['a path', /node_modules|\/(?:home|root|work|usr|var|tmp|etc|data)\/[\w.-]+/],
  ['SQL', /\bselect\s[\s\S]{1,400}?\sfrom\s+"?\w+|\binsert into\b|\bupdate "?\w+"? set\b|syntax error at or near|violates (?:unique|foreign|not-null|check)|relation "\w+"|column "?\w+"? (?:does not|of relation)|invalid input syntax|out of range for type|duplicate key|deadlock detected|canceling statement|stack depth|SQLSTATE/i],
  ['the program’s inside', /MikroORM|PostgreSQL|pg_\w+|TypeError|RangeError|ReferenceError|Cannot read propert|is not a function|undefined \(reading|Maximum call stack|ECONN|ENOENT/],
];
export const leakIn = (text: string): string | null => { for (const [what, pattern] of tellTale) { const found = pattern.exec(text); if (found) return `${what}: ${short(text.slice(Math.max(0, found.index - 60), found.index + 160))}`; } return null; };
