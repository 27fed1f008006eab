import type { Page } from '../kit/page.tsx';

export const pages: readonly Page[] = [
  { path: '/sign-in', load: () => import('./sign-in.tsx'), open: true, bare: true },
  { path: '/account', load: () => import('./security.tsx') },
];
