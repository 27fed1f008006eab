import { effect, signal } from '@preact/signals';
import { remember, remembered } from './store.ts';

export type Language = 'zh' | 'en';
export const language = signal<Language>(remembered<Language>('language', 'zh') === 'en' ? 'en' : 'zh');

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
  remember('language', language.value);
});

type Wording = string | ((...given: never[]) => string);
type Said<T> = T extends string ? string : T;

/** One wording in both languages, read in the one of the moment. The build puts it where a module reads it from a table. */
export const said = <T>(zh: T, en: T) => (): T => (language.value === 'zh' ? zh : en);

/**
 * A table of wordings, Chinese first: `words({ search: ['搜索', 'Search'] }).search`. Both stand side by side, so that neither can be
 * forgotten; reading one inside a component makes it follow the language.
 */
export const words = /* @__NO_SIDE_EFFECTS__ */ <const T extends Readonly<Record<string, readonly [zh: Wording, en: Wording]>>>(table: T): { readonly [K in keyof T]: Said<T[K][0]> } => {
  const read = {};
  for (const [key, [zh, en]] of Object.entries(table)) Object.defineProperty(read, key, { enumerable: true, get: said(zh, en) });
  return read as { readonly [K in keyof T]: Said<T[K][0]> };
};

/** The wording of an enum's value; a value that is newer than this page is shown as it is. */
export const nameIn = (table: Readonly<Record<string, string>>, value: string | null | undefined): string => (value == null ? '' : table[value] ?? value);
