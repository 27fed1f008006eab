import './commissioner.css';
import { effect } from '@preact/signals';
import { account, keepViewer } from '../account/session.ts';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

const asks = ['ENTERPRISE', 'TOWNSHIP', 'CLERK', 'DIRECTOR', 'AUDITOR'];

export const pages: readonly Page[] = [
  { path: '/my-service', load: () => import('./my-service.tsx'), menu: { title: () => text.desk, order: 6, isFor: (roles) => roles.has('COMMISSIONER') } },
  { path: '/my-service/log', load: () => import('./visit-form.tsx') },
  { path: '/service-demands', load: () => import('./demand-list.tsx'), menu: { title: () => text.service, order: 70, isFor: (roles) => asks.some((role) => roles.has(role)) } },
  { path: '/service-demands/:id', record: 'ServiceDemand', load: () => import('./demand.tsx') },
  { path: '/visit-logs', load: () => import('./visit-list.tsx') },
  { path: '/visit-logs/:id', record: 'VisitLog', load: () => import('./visit.tsx') },
  { path: '/subsidy-claims', load: () => import('./claim-list.tsx'), menu: { title: () => text.claims, order: 72, isFor: (roles) => roles.has('FINANCE') } },
  { path: '/subsidy-claims/:id', record: 'SubsidyClaim', load: () => import('./claim.tsx') },
  { path: '/commissioners', load: () => import('./roster-list.tsx') },
  { path: '/commissioners/:id', record: 'Commissioner', load: () => import('./commissioner.tsx') },
  { path: '/commissioner-terms', load: () => import('./term-list.tsx'), menu: { title: () => text.terms, order: 74, isFor: (roles) => roles.has('RESEARCH') } },
  { path: '/commissioner-terms/:id', record: 'CommissionerTerm', load: () => import('./term.tsx') },
  { path: '/commissioner-groups', load: () => import('./groups.tsx') },
  { path: '/commissioner-coverage', load: () => import('./coverage.tsx') },
];

/** A log that waits on this device goes out on whichever page its writer opens next; and he opens them in the field. */
effect(() => {
  if (!account.value?.roles.has('COMMISSIONER')) return;
  keepViewer();
  void import('./kept-visits.ts').then(({ startSending }) => startSending());
});
