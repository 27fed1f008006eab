import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  { path: '/leaders', load: () => import('./leaders.tsx'), menu: { title: () => text.leaders, order: 5 } },
  { path: '/wall', load: () => import('./wall.tsx'), bare: true },
  { path: '/figures', load: () => import('./figures.tsx'), menu: { title: () => text.figures, order: 10 } },
  { path: '/figures/:indicator', load: () => import('./figure.tsx') },
];
