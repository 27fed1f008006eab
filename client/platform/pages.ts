import './platform.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Platforms, transfer centres and new-type institutions are public; what else is on their pages the server decides. */
export const pages: readonly Page[] = [
  { path: '/platforms', load: () => import('./platform-list.tsx'), open: true, menu: { title: () => text.platforms, order: 50 } },
  { path: '/platforms/:id', record: 'Platform', load: () => import('./platform.tsx'), open: true },
  { path: '/transfer-centres', load: () => import('./centre-list.tsx'), open: true },
  { path: '/transfer-centres/:id', record: 'TransferCentre', load: () => import('./centre.tsx'), open: true },
  { path: '/new-institutions', load: () => import('./institution-list.tsx'), open: true },
  { path: '/new-institutions/:id', record: 'NewRdInstitution', load: () => import('./institution.tsx'), open: true },
  { path: '/platform-milestones', load: () => import('./milestone-list.tsx'), open: true },
  { path: '/platform-milestones/:id', record: 'PlatformMilestone', load: () => import('./milestone.tsx'), open: true },
  { path: '/platform-contracts', load: () => import('./contract-list.tsx') },
  { path: '/platform-contracts/:id', record: 'PlatformContract', load: () => import('./contract.tsx') },
  { path: '/platform-evaluations', load: () => import('./evaluation-list.tsx') },
  { path: '/platform-evaluations/:id', record: 'PlatformEvaluation', load: () => import('./evaluation.tsx') },
];
