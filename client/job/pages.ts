import './job.css';
import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  // Whoever has a list exported finds it here.
  { path: '/jobs', load: () => import('./job-list.tsx'), menu: { title: () => text.jobs, order: 90, isFor: (roles) => roles.size > 0 } },
];
