import './job.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

const starters = ['SYSTEM_ADMIN', 'AUDIT_ADMIN', 'CLERK', 'DIRECTOR'];

export const pages: readonly Page[] = [
  { path: '/jobs', load: () => import('./job-list.tsx'), menu: { title: () => text.jobs, order: 90, isFor: (roles) => starters.some((role) => roles.has(role)) } },
];
