import { remember, remembered } from './store.ts';
import type { Values } from './merge.ts';

/** What a form had in it when it was left, by accident or not. */
export interface Draft {
  /** Absent where nothing that was typed may stay in the browser. */
  readonly values?: Values;
  /** What the form had begun with: what the person changed is what differs from it. */
  readonly base?: Values;
  /** When, as ISO 8601. */
  readonly at: string;
  /** The key under which it was sent, or will be: after a cut connection the next try is the same request. */
  readonly key: string;
  /** Of the record that it is about: which version `base` shows. */
  readonly version?: number;
}

/** Whose drafts these are: two people may use one computer. */
let owner = '';
export const draftsOf = (person: string | undefined): void => { owner = person ?? ''; };

const kept = 'draft.';
const day = 86_400_000;
const most = 90 * day;

/** Drafts that nobody came back to in three months are gone. */
const tidy = (): void => {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(`bureau.${kept}`)) continue;
      const { at } = remembered<Partial<Draft>>(name.slice('bureau.'.length), {});
      if (!at || Date.now() - Date.parse(at) > most) localStorage.removeItem(name);
    }
  } catch { /* no storage: no drafts */ }
};
let isTidy = false;

/** The place of one form's draft. */
export const draftAt = (form: string) => {
  if (!isTidy) tidy();
  isTidy = true;
  const name = `${kept}${owner && `${owner}.`}${form}`;
  return {
    read(): Draft | null {
      const found = remembered<Partial<Draft> | null>(name, null);
      if (!found?.at || !found.key) return null;
      // A key alone is for trying again now, not for doing the same another day.
      return found.values === undefined && Date.now() - Date.parse(found.at) > day ? null : found as Draft;
    },
    write: (draft: Draft): void => remember(name, draft),
    drop: (): void => remember(name, undefined),
  };
};
