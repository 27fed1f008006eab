import './platform.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Platforms, transfer centres and new-type institutions are public; what else is on their pages the server decides. */
export const pages: readonly Page[] = [
  { path: '/platforms', load: () => import('./platform-list.tsx'), open: true, menu: { title: () => text.platforms, order: 50 } },
  { path: '/platforms/:id', load: () => import('./platform.tsx'), open: true },
  { path: '/transfer-centres', load: () => import('./centre-list.tsx'), open: true },
  { path: '/transfer-centres/:id', load: () => import('./centre.tsx'), open: true },
  { path: '/new-institutions', load: () => import('./institution-list.tsx'), open: true },
  { path: '/new-institutions/:id', load: () => import('./institution.tsx'), open: true },
  { path: '/platform-milestones', load: () => import('./milestone-list.tsx'), open: true },
  { path: '/platform-milestones/:id', load: () => import('./milestone.tsx'), open: true },
  { path: '/platform-contracts', load: () => import('./contract-list.tsx') },
  { path: '/platform-contracts/:id', load: () => import('./contract.tsx') },
  { path: '/platform-evaluations', load: () => import('./evaluation-list.tsx') },
  { path: '/platform-evaluations/:id', load: () => import('./evaluation.tsx') },
];
