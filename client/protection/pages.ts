import { fetching } from '../partner/pages.ts';
import type { Page } from '../kit/page.tsx';
import { text } from './menu-words.ts';

/** Who watches over it; the server decides again. */
const watchers = ['SECURITY_ADMIN', 'AUDIT_ADMIN', 'AUDITOR'];
const isWatching = (roles: ReadonlySet<string>): boolean => watchers.some((role) => roles.has(role));

export const pages: readonly Page[] = [
  { path: '/personal-data', load: () => import('./inventory.tsx'), menu: { title: () => text.inventory, order: 86, isFor: isWatching } },
  { path: '/personal-data/request', load: () => import('./subject-request.tsx') },
  { path: '/security-rules', load: () => import('./security-rules.tsx'), menu: { title: () => text.rules, order: 87, isFor: isWatching } },
  // Whoever has a key sees what it was given; what one has exported oneself is reached from one's account.
  { path: '/sharing-records', load: () => import('./sharing-list.tsx'), menu: { title: () => text.sharing, order: 88, isFor: (roles) => isWatching(roles) || fetching.some((role) => roles.has(role)) } },
  { path: '/sharing-records/:id', record: 'SharingRecord', load: () => import('./sharing.tsx') },
];
