import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  { path: '/parks', load: () => import('./parks.tsx'), menu: { title: () => text.parks, order: 32 }, open: true },
  { path: '/parks/:id', record: 'Park', load: () => import('./park.tsx'), open: true },
  { path: '/parks/:id/report', load: () => import('./month-form.tsx') },
  { path: '/park-months', load: () => import('./month-list.tsx') },
  { path: '/park-months/:id', record: 'ParkMonth', load: () => import('./month.tsx'), open: true },
  { path: '/park-months/:id/edit', load: () => import('./month-form.tsx') },
  { path: '/park-boundaries/:id', record: 'ParkBoundaryVersion', load: () => import('./boundary.tsx'), open: true },
  { path: '/park-lists/:id', record: 'ParkListVersion', load: () => import('./list.tsx'), open: true },
  { path: '/park-members', load: () => import('./list.tsx') },
  { path: '/park-members/:id', record: 'ParkMembership', load: () => import('./member.tsx'), open: true },
  { path: '/park-evaluations', load: () => import('./evaluation-list.tsx') },
  { path: '/park-evaluations/:id', record: 'ParkEvaluation', load: () => import('./evaluation.tsx') },
];
