import './talent.css';
import type { Page } from '../kit/page.tsx';
import { readsTalents, recommends } from './readers.ts';
import { text } from './words.ts';

export const pages: readonly Page[] = [
  { path: '/talents', load: () => import('./talent-list.tsx'), menu: { title: () => text.talents, order: 52, isFor: readsTalents } },
  { path: '/talent-board', load: () => import('./board.tsx'), menu: { title: () => text.board, order: 53, isFor: recommends } },
  { path: '/talents/:id', record: 'Talent', load: () => import('./talent.tsx') },
  { path: '/talent-programmes', load: () => import('./programme-list.tsx'), open: true },
  { path: '/talent-programmes/:id', record: 'TalentProgramme', load: () => import('./programme.tsx'), open: true },
];
