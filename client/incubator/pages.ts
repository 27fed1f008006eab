import './incubator.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Who sees tenants at all; the server decides again. */
const readers = ['TOWNSHIP', 'INCUBATOR', 'CLERK', 'DIRECTOR', 'AUDITOR', 'HIGHER_AUTHORITY'];

export const pages: readonly Page[] = [
  { path: '/my-carriers', load: () => import('./my-carriers.tsx'), menu: { title: () => text.mine, order: 5, isFor: (roles) => roles.has('INCUBATOR') } },
  { path: '/carriers', load: () => import('./carrier-list.tsx'), open: true, menu: { title: () => text.carriers, order: 60 } },
  { path: '/carriers/:id', record: 'Incubator', load: () => import('./carrier.tsx'), open: true },
  { path: '/tenants', load: () => import('./tenant-list.tsx'), menu: { title: () => text.tenants, order: 62, isFor: (roles) => readers.some((role) => roles.has(role)) } },
  { path: '/tenants/:id', record: 'Incubation', load: () => import('./tenant.tsx') },
  { path: '/carrier-months', load: () => import('./month-list.tsx') },
  { path: '/carrier-months/:id', record: 'CarrierMonth', load: () => import('./month.tsx') },
  { path: '/carrier-spaces', load: () => import('./space-list.tsx') },
  { path: '/carrier-spaces/:id', record: 'IncubationSpace', load: () => import('./space.tsx') },
  { path: '/carrier-operators', load: () => import('./engagement-list.tsx') },
  { path: '/carrier-operators/:id', record: 'OperatorEngagement', load: () => import('./engagement.tsx') },
  { path: '/carrier-plans', load: () => import('./plan-list.tsx') },
  { path: '/carrier-plans/:id', record: 'CarrierPlan', load: () => import('./plan.tsx') },
  { path: '/incubation-cluster', load: () => import('./cluster.tsx') },
];
