import './notice.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Whose systems and groups hear events, and who looks after them; the server decides again. */
const hearing = ['RESEARCH', 'INCUBATOR', 'PARK', 'HIGHER_AUTHORITY', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'];

export const pages: readonly Page[] = [
  { path: '/inbox', load: () => import('./inbox.tsx') },
  { path: '/inbox/settings', load: () => import('./settings.tsx') },
  { path: '/endpoints', load: () => import('./endpoint-list.tsx'), menu: { title: () => text.endpoints, order: 80, isFor: (roles) => hearing.some((role) => roles.has(role)) } },
  { path: '/endpoints/:id', record: 'Endpoint', load: () => import('./endpoint.tsx') },
  { path: '/events', load: () => import('./events.tsx'), open: true },
  { path: '/open/:id', load: () => import('./open.tsx') },
];
