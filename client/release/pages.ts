import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Those who work with the city's tables; the server decides again. */
const readers = ['CLERK', 'DIRECTOR', 'STATISTICS', 'FINANCE', 'INDUSTRY', 'TOWNSHIP', 'HIGHER_AUTHORITY', 'AUDITOR'];

export const pages: readonly Page[] = [
  { path: '/releases', load: () => import('./releases.tsx'), menu: { title: () => text.releases, order: 12, isFor: (roles) => readers.some((role) => roles.has(role)) } },
  { path: '/releases/:id', record: 'Release', load: () => import('./release.tsx') },
  { path: '/released-values/:id', record: 'ReleasedValue', load: () => import('./value.tsx') },
];
