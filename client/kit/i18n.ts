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

/**
 * A table of wordings, Chinese first: `words({ search: ['搜索', 'Search'] }).search`. Both stand side by side, so that neither can be
 * forgotten; reading one inside a component makes it follow the language.
 */
export const words = <const T extends Readonly<Record<string, readonly [zh: Wording, en: Wording]>>>(table: T): { readonly [K in keyof T]: Said<T[K][0]> } => {
  const said = {};
  for (const [key, [zh, en]] of Object.entries(table)) Object.defineProperty(said, key, { enumerable: true, get: () => (language.value === 'zh' ? zh : en) });
  return said as { readonly [K in keyof T]: Said<T[K][0]> };
};

/** The wording of an enum's value; a value that is newer than this page is shown as it is. */
export const nameIn = (table: Readonly<Record<string, string>>, value: string | null | undefined): string => (value == null ? '' : table[value] ?? value);
