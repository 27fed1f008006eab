import { words } from '../kit/i18n.ts';

/** What the menu calls this page; the rest of its words comes with it. */
export const text = words({ journal: ['操作日志', 'Journal'] });
