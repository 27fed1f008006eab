import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Who may hand files over; the server decides again. */
export const importers = ['CLERK', 'DIRECTOR', 'AUDITOR', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'INCUBATOR', 'PARK'];
const isFor = (roles: ReadonlySet<string>): boolean => importers.some((role) => roles.has(role));

export const pages: readonly Page[] = [
  { path: '/imports', load: () => import('./import-list.tsx'), menu: { title: () => text.imports, order: 85, isFor } },
  { path: '/imports/:id', record: 'ImportBatch', load: () => import('./import-batch.tsx') },
];
