import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Who looks after accounts, and who looks at how they do. */
const looksAfter = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

export const pages: readonly Page[] = [
  { path: '/sign-in', load: () => import('./sign-in.tsx'), open: true, bare: true },
  { path: '/account', load: () => import('./security.tsx') },
  { path: '/people', load: () => import('./person-list.tsx'), menu: { title: () => text.people, order: 82, isFor: (roles) => looksAfter.some((role) => roles.has(role)) } },
  { path: '/people/:id', record: 'Person', load: () => import('./person.tsx') },
];
