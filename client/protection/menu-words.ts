import { words } from '../kit/i18n.ts';

/** What the menu calls these pages; the rest of their words comes with them. */
export const text = words({
  inventory: ['个人信息清单', 'Personal data'],
  rules: ['安全规则', 'Security rules'],
  sharing: ['数据共享记录', 'Data sharing'],
});
