import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Who takes a step in applications or answers for one; the server decides again. */
const readers = ['ENTERPRISE', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'HIGHER_AUTHORITY', 'AUDITOR'];

export const pages: readonly Page[] = [
  { path: '/applications', load: () => import('./application-list.tsx'), menu: { title: () => text.applications, order: 20, isFor: (roles) => readers.some((role) => roles.has(role)) } },
  { path: '/applications/:id', record: 'QualificationApplication', load: () => import('./application.tsx') },
];
