import './challenge.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

const staff = ['CLERK', 'DIRECTOR', 'AUDITOR'];
const any = (...wanted: readonly string[]) => (roles: ReadonlySet<string>): boolean => wanted.some((role) => roles.has(role));

export const pages: readonly Page[] = [
  { path: '/listings', load: () => import('./listing-list.tsx'), open: true, menu: { title: () => text.listings, order: 30 } },
  { path: '/listings/:id', record: 'ChallengeListing', load: () => import('./listing.tsx'), open: true },
  { path: '/challenge-clock', load: () => import('./clock.tsx'), open: true },
  { path: '/demands', load: () => import('./demand-list.tsx'), menu: { title: () => text.demands, order: 31, isFor: any('ENTERPRISE', 'TOWNSHIP', 'HIGHER_AUTHORITY', ...staff) } },
  { path: '/demands/:id', record: 'TechDemand', load: () => import('./demand.tsx'), open: true },
  { path: '/bids', load: () => import('./bid-list.tsx'), menu: { title: () => text.bids, order: 32, isFor: any('ENTERPRISE', 'RESEARCH', ...staff) } },
  { path: '/bids/:id', record: 'ChallengeBid', load: () => import('./bid.tsx') },
  { path: '/bids/:id/seal', load: () => import('./bid-form.tsx') },
  { path: '/bid-readings', load: () => import('./reading-list.tsx') },
  { path: '/opening-key', load: () => import('./opening-key.tsx') },
  { path: '/batches', load: () => import('./batch-list.tsx') },
  { path: '/projects', load: () => import('./project-list.tsx'), menu: { title: () => text.projects, order: 33, isFor: any('ENTERPRISE', 'RESEARCH', 'FINANCE', 'HIGHER_AUTHORITY', ...staff) } },
  { path: '/projects/:id', record: 'Project', load: () => import('./project.tsx') },
];
