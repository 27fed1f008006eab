import './policy.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

const readers = ['CLERK', 'DIRECTOR', 'AUDITOR', 'FINANCE', 'TAX', 'STATISTICS', 'INDUSTRY', 'MARKET', 'PERSONNEL', 'AGRICULTURE'];

export const pages: readonly Page[] = [
  { path: '/my-policies', load: () => import('./my-policies.tsx'), menu: { title: () => text.mine, order: 7, isFor: (roles) => roles.has('ENTERPRISE') } },
  { path: '/policies', load: () => import('./policy-list.tsx'), open: true, menu: { title: () => text.policies, order: 76 } },
  { path: '/policies/:id', record: 'Policy', load: () => import('./policy.tsx'), open: true },
  { path: '/policy-clauses/:id', record: 'PolicyClause', load: () => import('./clause.tsx'), open: true },
  { path: '/policy-claims', load: () => import('./claim-list.tsx'), menu: { title: () => text.claims, order: 77, isFor: (roles) => readers.some((role) => roles.has(role)) } },
  { path: '/policy-claims/:id', record: 'PolicyClaim', load: () => import('./claim.tsx') },
  { path: '/policy-runs/:id', record: 'PolicyRun', load: () => import('./run.tsx') },
  { path: '/policy-questions', load: () => import('./questions.tsx') },
];
