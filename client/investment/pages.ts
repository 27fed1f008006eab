import type { Page } from '../kit/page.tsx';
import { helps, readsLibrary } from './readers.ts';
import { text } from './words.ts';

/** What stands under a fixed name comes before what stands under an id. */
export const pages: readonly Page[] = [
  { path: '/investments', load: () => import('./project-list.tsx'), menu: { title: () => text.projects, order: 35, isFor: readsLibrary } },
  { path: '/investments/warnings', load: () => import('./board.tsx') },
  { path: '/investments/ledger', load: () => import('./ledger.tsx') },
  { path: '/investments/visits', load: () => import('./visits.tsx') },
  { path: '/investments/visits/:id', load: () => import('./visit.tsx'), record: 'VisitTask' },
  { path: '/investments/issues', load: () => import('./issues.tsx'), menu: { title: () => text.issues, order: 36, isFor: (roles) => helps(roles) && !readsLibrary(roles) } },
  { path: '/investments/issues/:id', load: () => import('./issue.tsx'), record: 'ProjectIssue' },
  { path: '/investments/catalogues', load: () => import('./catalogues.tsx') },
  { path: '/investments/catalogues/:id', load: () => import('./catalogue.tsx'), record: 'HighTechCatalogueVersion' },
  { path: '/investments/months/:id', load: () => import('./line.tsx'), record: 'InvestmentProgress' },
  { path: '/investments/plans/:id', load: () => import('./line.tsx'), record: 'InvestmentPlan' },
  { path: '/investments/:id', load: () => import('./project.tsx'), record: 'InvestmentProject' },
  { path: '/investments/:id/report', load: () => import('./report.tsx') },
];
