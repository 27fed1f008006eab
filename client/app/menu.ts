import { account } from '../account/session.ts';
import { pages } from './pages.ts';
import { text } from './words.ts';

interface Entry { readonly path: string; readonly title: string; readonly order: number }
interface Group { readonly title: string; readonly entries: readonly Entry[] }

/** Where each part of the menu begins, by the order that pages declare; what comes first of all has no title. */
const parts = (): readonly (readonly [from: number, title: string])[] => [
  [0, ''], [10, text.partFigures], [20, text.partEnterprises], [30, text.partProjects], [50, text.partPlatforms], [60, text.partCarriers], [70, text.partResults], [76, text.partPolicies], [80, text.partSystem],
];
/** So few need no parting. */
const few = 12;

/** The pages that the reader may want, part by part; the server decides again who sees what. */
export const menu = (): readonly Group[] => {
  const roles = account.value?.roles ?? new Set<string>();
  const entries = pages.flatMap(({ path, menu: entry, open }) => (entry && (open || account.value) && (entry.isFor?.(roles) ?? true) ? [{ path, title: entry.title(), order: entry.order }] : [])).sort((a, b) => a.order - b.order);
  if (entries.length <= few) return [{ title: '', entries }];
  const all = parts();
  return all.map(([from, title], at) => ({ title, entries: entries.filter(({ order }) => order >= from && order < (all[at + 1]?.[0] ?? Infinity)) })).filter((each) => each.entries.length > 0);
};
