import '../challenge/challenge.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  { path: '/my-reviews', load: () => import('./review-list.tsx'), menu: { title: () => text.mine, order: 6, isFor: (roles) => roles.has('EXPERT') } },
  { path: '/my-reviews/:id', record: 'ReviewAssignment', load: () => import('./review.tsx') },
  { path: '/review-sessions', load: () => import('./session-list.tsx'), menu: { title: () => text.sessions, order: 33.5, isFor: (roles) => ['CLERK', 'DIRECTOR', 'AUDITOR'].some((role) => roles.has(role)) } },
  { path: '/review-sessions/:id', record: 'ReviewSession', load: () => import('./session.tsx') },
  { path: '/experts', load: () => import('./expert-list.tsx'), menu: { title: () => text.experts, order: 34, isFor: (roles) => ['CLERK', 'DIRECTOR', 'AUDITOR', 'EXPERT'].some((role) => roles.has(role)) } },
  { path: '/experts/:id', record: 'ExpertProfile', load: () => import('./expert.tsx') },
];
