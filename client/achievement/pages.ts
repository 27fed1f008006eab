import './achievement.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  { path: '/achievements', load: () => import('./achievement-list.tsx'), open: true, menu: { title: () => text.achievements, order: 70 } },
  { path: '/achievements/:id', record: 'Achievement', load: () => import('./achievement.tsx'), open: true },
  { path: '/transfers', load: () => import('./listing-list.tsx'), open: true, menu: { title: () => text.transfers, order: 71 } },
  { path: '/transfers/:id', record: 'ResultListing', load: () => import('./listing.tsx'), open: true },
  { path: '/trials', load: () => import('./trial-list.tsx') },
  { path: '/trials/:id', record: 'TrialLicence', load: () => import('./trial.tsx') },
  { path: '/tech-contracts', load: () => import('./contract-list.tsx') },
  { path: '/tech-contracts/:id', record: 'TechContract', load: () => import('./contract.tsx') },
  { path: '/income-shares', load: () => import('./distribution-list.tsx'), open: true },
  { path: '/income-shares/:id', record: 'IncomeDistribution', load: () => import('./distribution.tsx'), open: true },
  { path: '/patent-projects', load: () => import('./patent-list.tsx'), open: true },
  { path: '/patent-projects/:id', record: 'PatentProject', load: () => import('./patent.tsx'), open: true },
  { path: '/transformation-reports', load: () => import('./report-list.tsx') },
  { path: '/transformation-reports/:id', record: 'TransformationReport', load: () => import('./report.tsx') },
];
