import '../challenge/challenge.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  { path: '/notices', load: () => import('./notice-list.tsx'), open: true, menu: { title: () => text.notices, order: 35 } },
  { path: '/notices/:id', record: 'PublicNotice', load: () => import('./notice.tsx'), open: true },
];
