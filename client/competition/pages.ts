import type { Page } from '../kit/page.tsx';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  { path: '/competitions', load: () => import('./competitions.tsx'), menu: { title: () => text.competitions, order: 34 }, open: true },
  { path: '/competitions/:id', record: 'Competition', load: () => import('./competition.tsx'), open: true },
  { path: '/competitions/:id/institutions', load: () => import('./institutions.tsx'), open: true },
  { path: '/competitions/:id/teams', load: () => import('./teams.tsx') },
  { path: '/competition-teams/:id', record: 'CompetitionEntry', load: () => import('./team.tsx') },
  { path: '/competition-awards', load: () => import('./awards.tsx'), open: true },
  { path: '/competition-awards/:id', record: 'CompetitionAward', load: () => import('./award.tsx'), open: true },
];
