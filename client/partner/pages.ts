import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Whose systems fetch data, and who looks after them; the server decides again. */
export const fetching = ['RESEARCH', 'INCUBATOR', 'PARK', 'HIGHER_AUTHORITY', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'SECURITY_ADMIN'];

export const pages: readonly Page[] = [
  { path: '/partner', load: () => import('./partner.tsx'), menu: { title: () => text.partner, order: 81, isFor: (roles) => fetching.some((role) => roles.has(role)) } },
];
