import type { Page } from '../kit/page.tsx';
import { text } from './menu-words.ts';

/** Whose business it is to watch; the server decides again, and shows each what he may see. */
const readers = ['AUDIT_ADMIN', 'AUDITOR', 'CLERK', 'DIRECTOR'];

export const pages: readonly Page[] = [
  { path: '/journal', load: () => import('./journal-list.tsx'), menu: { title: () => text.journal, order: 89, isFor: (roles) => readers.some((role) => roles.has(role)) } },
  { path: '/journal/:id', record: 'JournalEntry', load: () => import('./journal-entry.tsx') },
];
