import type { Page } from '../kit/page.tsx';
import { knowRecordPages } from '../kit/record-href.ts';

/** The pages of every area, found by their `pages.ts`; nobody lists them. */
const found = import.meta.glob<{ readonly pages: readonly Page[] }>('../*/pages.ts', { eager: true });

const own: readonly Page[] = [
  { path: '/', load: () => import('./home.tsx'), open: true },
  { path: '/design', load: () => import('./design.tsx'), open: true },
];
export const pages: readonly Page[] = [...own, ...Object.values(found).flatMap(({ pages: each }) => each)];
knowRecordPages(pages);
