import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

/** Everybody of the bureau and of the departments; the server decides again. */
const readers = ['CLERK', 'DIRECTOR', 'STATISTICS', 'FINANCE', 'INDUSTRY', 'TOWNSHIP', 'HIGHER_AUTHORITY', 'AUDITOR'];
const isReader = (roles: ReadonlySet<string>): boolean => readers.some((role) => roles.has(role));

export const pages: readonly Page[] = [
  { path: '/leaders', load: () => import('./leaders.tsx'), ahead: ['Leaders', 'FigureYears'], menu: { title: () => text.leaders, order: 5 } },
  { path: '/wall', load: () => import('./wall.tsx'), bare: true },
  { path: '/figures', load: () => import('./figures.tsx'), menu: { title: () => text.figures, order: 10 } },
  { path: '/figures/:indicator', load: () => import('./figure.tsx') },
  { path: '/reports', load: () => import('./reports.tsx'), menu: { title: () => text.reports, order: 15, isFor: (roles) => ['CLERK', 'DIRECTOR', 'HIGHER_AUTHORITY', 'AUDITOR'].some((role) => roles.has(role)) } },
  { path: '/targets', load: () => import('./targets.tsx'), menu: { title: () => text.targets, order: 11, isFor: isReader } },
  { path: '/targets/:id', record: 'Target', load: () => import('./target.tsx') },
  { path: '/matters', load: () => import('./matters.tsx'), menu: { title: () => text.matters, order: 13, isFor: isReader } },
  { path: '/matters/:id', record: 'CountyEvent', load: () => import('./matter.tsx') },
  { path: '/plan', load: () => import('./plan.tsx'), menu: { title: () => text.plan, order: 14, isFor: isReader } },
  { path: '/plan/:id', record: 'PlanItem', load: () => import('./plan-item.tsx') },
  { path: '/reports/:id', record: 'ReportIssue', load: () => import('./report.tsx') },
];
