import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  { path: '/enterprises', load: () => import('./enterprise-list.tsx'), menu: { title: () => text.enterprises, order: 20 }, open: true },
  { path: '/enterprises/:id', load: () => import('./enterprise.tsx'), open: true },
];
